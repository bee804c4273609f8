//! Until when a document or a text is to have words in a language, and who translates it: for the Chair and the secretariat, who
//! share out the work.
//!
//! Invariants: one deadline for each work and language, the last one that was set; a version of a document in the language meets it.

use super::Document;
use crate::prelude::*;
use crate::record::view::may_read;
use crate::texts::Draft;
use crate::view::Audience;

/// The most deadlines of a process.
pub const TRANSLATIONS_DUE_MAX: usize = 5_000;

/// What is translated.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Work {
    /// A document, by its symbol.
    Document(String),
    /// A text of a meeting.
    Text(Slug, Slug),
}

/// A deadline of translators was set, moved or taken away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct TranslationDueSet {
    /// The document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub symbol: Option<String>,
    /// The meeting of the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<Slug>,
    /// The text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Slug>,
    /// The language into which it is translated.
    pub language: Tag,
    /// The last day; nothing where the deadline was taken away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// Who translates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translator: Option<String>,
}

/// A deadline as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TranslationDue {
    /// The last day.
    pub until: Day,
    /// Who translates, in the words of whoever set it.
    pub translator: Option<String>,
    /// The entry that set it last, and its time.
    pub set: (u64, Moment),
}

/// How a document stands in a language, beside its source: the language of its first version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InLanguage {
    /// It has no version in it.
    Missing,
    /// The source has a later version.
    Behind,
    /// It has followed, or is the source.
    Current,
}

impl Work {
    /// What is named: a document, or a text with its meeting.
    pub(crate) fn of(symbol: Option<&String>, meeting: Option<&Slug>, text: Option<&Slug>) -> Option<Self> {
        match (symbol, meeting, text) {
            (Some(symbol), None, None) => Some(Self::Document(symbol.clone())),
            (None, Some(meeting), Some(text)) => Some(Self::Text(meeting.clone(), text.clone())),
            (_, _, _) => None,
        }
    }

    /// Whether a deadline that was set has passed while anything waits: what is done is not late.
    pub fn is_late(&self, state: &State, language: &Tag, (until, today): (Day, Day)) -> bool {
        until < today && self.waits(state, language)
    }

    /// Whether anything of it waits for a translator into a language.
    fn waits(&self, state: &State, language: &Tag) -> bool {
        match self {
            Self::Document(symbol) => {
                state.documents.get(symbol).is_some_and(|document| document.stands(language) != InLanguage::Current)
            }
            Self::Text(meeting, text) => {
                let meeting = state.meetings.get(meeting);
                meeting.and_then(|meeting| meeting.texts.get(text)).is_some_and(|draft| lags(draft, language))
            }
        }
    }
}

impl Document {
    /// How it stands in a language. One without any version is missing in each.
    pub fn stands(&self, language: &Tag) -> InLanguage {
        let last = |tag: &Tag| self.versions.iter().rev().find(|(_, version)| version.language == *tag);
        let source = self.versions.first().and_then(|(_, first)| last(&first.language));
        match (last(language), source) {
            (None, _) => InLanguage::Missing,
            (Some((entry, _)), Some((source, _))) if entry < source => InLanguage::Behind,
            (Some(_), _) => InLanguage::Current,
        }
    }
}

/// True where a paragraph of a text that is not adopted has no words in a language, or words that are behind.
fn lags(draft: &Draft, language: &Tag) -> bool {
    let lags = |version: &crate::texts::Version| {
        version.words.get(language.as_str()).is_none() || version.behind.contains(language)
    };
    draft.decided.adopted.is_none() && draft.paragraphs.iter().filter_map(|paragraph| paragraph.now()).any(lags)
}

impl TranslationDueSet {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let Some(work) = Work::of(self.symbol.as_ref(), self.meeting.as_ref(), self.text.as_ref()) else { return };
        let key = (work, self.language.clone());
        match self.until {
            Some(until) => {
                let set = (meta.number, meta.occurred);
                let due = TranslationDue { until, translator: self.translator.clone(), set };
                state.translations_due.insert_mut(key, Arc::new(due));
            }
            None => drop(state.translations_due.remove_mut(&key)),
        }
    }
}

/// The deadline of a work in a language, for those who share out the work.
pub fn translation_due<'a>(state: &'a State, audience: Audience, of: (&Work, &Tag)) -> Option<&'a Arc<TranslationDue>> {
    let due = may_read(audience, Circle::Bureau).then(|| state.translations_due.get(&(of.0.clone(), of.1.clone())));
    due.flatten()
}

/// Every deadline, for those who share out the work: by work and language.
pub fn translations_due(
    state: &State,
    audience: Audience,
) -> impl Iterator<Item = (&Work, &Tag, &Arc<TranslationDue>)> {
    let all = may_read(audience, Circle::Bureau).then(|| state.translations_due.iter());
    all.into_iter().flatten().map(|((work, language), due)| (work, language, due))
}

/// How many deadlines have passed on this day while there is something to translate, and the earliest of them; for the Chair and the
/// secretariat.
pub fn translations_late(state: &State, audience: Audience, today: Day) -> Option<(usize, Day)> {
    let late = translations_due(state, audience)
        .filter(|(work, language, due)| work.is_late(state, language, (due.until, today)))
        .map(|(_, _, due)| due.until);
    late.fold(None, |all, until| {
        let (count, first) = all.unwrap_or((0_usize, until));
        Some((count.saturating_add(1), first.min(until)))
    })
}
