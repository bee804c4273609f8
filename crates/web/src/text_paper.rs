//! The files in which a text goes out, for a page and for the command `paper`: every kind in every format that it comes in.

use locale::Lang;
use papers::{Asked, Figures, Tabled, TextFile, TextFormat, TextKind};
use procedure::meetings::Meeting;
use procedure::names::{Slug, Tag};
use procedure::texts::Draft;
use procedure::texts::comments::Circulation;
use procedure::texts::view::{Reader, TextView, text};
use procedure::view::{audience_on_text, sees_drafts};
use procedure::{Capacity, State};

use crate::draw::Draw;
use crate::paper::{Held, NoPaper, clean};
use crate::query::Query;
use crate::site::{Hosted, Site};

/// What of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextPaper {
    /// The words as they stand.
    Clean,
    /// With its open brackets.
    Marked,
    /// In two languages side by side.
    Bilingual,
    /// The form that a party fills without a network.
    Form,
}

impl TextPaper {
    /// Every kind with what stands behind the text's name in an address, and the formats in which it comes.
    pub const ALL: [(Self, &'static str, &'static [TextFormat]); 4] = [
        (Self::Clean, "", &TextFormat::ALL),
        (Self::Marked, "-marked", &[TextFormat::Pdf, TextFormat::Docx, TextFormat::Html, TextFormat::Txt]),
        (Self::Bilingual, "-bilingual", &[TextFormat::Pdf, TextFormat::Docx]),
        (Self::Form, "-form", &[TextFormat::Html, TextFormat::Docx]),
    ];

    /// True where it comes in this format.
    fn comes_in(self, format: TextFormat) -> bool {
        Self::ALL.iter().any(|(kind, _, formats)| *kind == self && formats.contains(&format))
    }
}

/// The file that a name asks for, and of which text: `protocol-marked.docx`. The name of a text goes before an ending.
pub(crate) fn named(of: &Meeting, name: &str) -> Option<(Slug, TextPaper, TextFormat)> {
    let format = TextFormat::ALL.into_iter().find(|format| name.ends_with(&format!(".{}", format.extension())))?;
    let stem = name.strip_suffix(format.extension())?.strip_suffix('.')?;
    let found = TextPaper::ALL.iter().find_map(|(kind, ending, _)| {
        let slug = Slug::new(stem.strip_suffix(ending)?)?;
        of.texts.contains_key(&slug).then_some((slug, *kind, format))
    });
    found.filter(|(_, kind, format)| kind.comes_in(*format))
}

/// The text whose file a name asks for, whether there is such a file or not: for the log of refused attempts.
pub(crate) fn stem(name: &str) -> &str {
    let stem = name.split_once('.').map_or(name, |(stem, _)| stem);
    let endings = ["-signatures", "-letter", "-marked", "-bilingual", "-form"];
    let of_party = stem.split_once("-signatures-").map(|(text, _)| text);
    of_party.or_else(|| endings.iter().find_map(|ending| stem.strip_suffix(ending))).unwrap_or(stem)
}

/// What is asked of a text: the text, or the meeting's outcome; its kind and format; and what only some kinds need.
#[derive(Clone, Copy, Debug)]
pub struct TextAsked<'a> {
    /// The text.
    pub text: Option<&'a Slug>,
    /// What of it.
    pub kind: TextPaper,
    /// In which format.
    pub format: TextFormat,
    /// The other language of two, or that of a translation.
    pub to: Option<&'a str>,
    /// For whom a form is.
    pub party: Option<&'a str>,
    /// For which round a form is.
    pub round: Option<&'a str>,
}

impl<'a> TextAsked<'a> {
    /// A kind of the meeting's outcome in a format.
    pub fn new(kind: TextPaper, format: TextFormat) -> Self {
        Self { text: None, kind, format, to: None, party: None, round: None }
    }

    /// As an address has it.
    pub(crate) fn of(text: &'a Slug, (kind, format): (TextPaper, TextFormat), query: &'a Query) -> Self {
        let (to, party, round) = (query.get("to"), query.get("party"), query.get("round"));
        Self { text: Some(text), to, party, round, ..Self::new(kind, format) }
    }
}

/// A file of a text, as a reader may have it.
///
/// # Errors
/// [`NoPaper`].
pub fn text_paper(
    (site, hosted): (&Site, &Hosted),
    meeting: &Slug,
    asked: &TextAsked<'_>,
    (lang, capacity): (Lang, Capacity),
) -> Result<TextFile, NoPaper> {
    if !asked.kind.comes_in(asked.format) {
        return Err(papers::PaperError::NoSuchFormat(asked.format.word()).into());
    }
    let draw = Draw::new(site, hosted, lang, capacity).ok_or(NoPaper::Language)?;
    let of = draw.state().meetings.get(meeting).ok_or_else(|| NoPaper::Meeting(meeting.clone()))?;
    let none = || NoPaper::Text(draw.capacity.clone());
    let draft = draft(&draw, of, asked.text).ok_or_else(none)?;
    let view = seen(&draw, of, draft, None).ok_or_else(none)?;
    let held = Held::new(&draw, of);
    let sheet = held.sheet(&draw);
    let tabled = Tabled::of(&sheet, &view);
    let clean = clean(&draw, of, (draft, &view), &sheet);
    // What was adopted is as it was adopted.
    let open = draft.decided.adopted.is_none();
    let figures = if open { draw.draft_figures(of, &view) } else { Figures::default() };
    let made = |kind: TextKind<'_>| papers::text_file(kind, asked.format, (&tabled, &figures), (&sheet, &clean));
    let made = match asked.kind {
        TextPaper::Clean if asked.format == TextFormat::Xliff => return translated(&view, &tabled, (asked, lang)),
        TextPaper::Clean => made(TextKind::Clean),
        TextPaper::Marked => made(TextKind::Marked),
        TextPaper::Bilingual => {
            let other = other(&view, lang, asked.to).ok_or(papers::PaperError::NoOtherLanguage)?;
            made(TextKind::Bilingual(&other))
        }
        TextPaper::Form => {
            let form = form(&draw, of, draft, asked).ok_or_else(none)?;
            made(TextKind::Form(&form))
        }
    };
    Ok(made?)
}

/// The text of this name, or the meeting's outcome: of the texts that the reader may see the last one that was adopted, else
/// the last one.
pub(crate) fn draft<'a>(draw: &Draw<'_>, of: &'a Meeting, name: Option<&Slug>) -> Option<&'a Draft> {
    let outcome = |draft: &Draft| (draft.decided.adopted.is_some(), draft.entry);
    let sees = |draft: &&std::sync::Arc<Draft>| seen(draw, of, draft, None).is_some();
    match name {
        Some(name) => of.texts.get(name).map(AsRef::as_ref),
        None => of.texts.values().filter(sees).max_by_key(|draft| outcome(draft)).map(AsRef::as_ref),
    }
}

/// A text as the reader may see it, after any entry.
pub(crate) fn seen(draw: &Draw<'_>, of: &Meeting, draft: &Draft, as_of: Option<u64>) -> Option<TextView> {
    let reader = Reader { audience: draw.audience_on(of, draft), own: Some(&draw.capacity) };
    text(draw.state(), draft, reader, as_of)
}

/// The languages of a text, the authentic ones first.
pub(crate) fn languages(view: &TextView) -> impl Iterator<Item = &Tag> {
    view.authentic.iter().chain(&view.courtesy)
}

/// The language beside that of the paper: the one that is asked for, else the first authentic one that is another.
fn other(view: &TextView, lang: Lang, to: Option<&str>) -> Option<Tag> {
    let own = languages(view).find(|tag| tag.as_str() == lang.language().tag()).or_else(|| view.authentic.first())?;
    let asked = to.and_then(|to| languages(view).find(|tag| tag.as_str() == to));
    asked.or_else(|| languages(view).find(|tag| *tag != own)).filter(|tag| *tag != own).cloned()
}

/// The text for a translator into the language that is asked for, else into the reader's.
fn translated(view: &TextView, tabled: &Tabled, (asked, lang): (&TextAsked<'_>, Lang)) -> Result<TextFile, NoPaper> {
    let (source, target) =
        pair(view, asked.to.unwrap_or(lang.language().tag())).ok_or(papers::PaperError::NoOtherLanguage)?;
    let bytes = papers::xliff(tabled, &source, &target).into_bytes();
    Ok((bytes, TextFormat::Xliff.media(), TextFormat::Xliff.extension()))
}

/// From which language is translated into one: from the first authentic one that is another.
pub(crate) fn pair(view: &TextView, to: &str) -> Option<(Tag, Tag)> {
    let target = languages(view).find(|tag| tag.as_str() == to)?;
    let source = view.authentic.iter().find(|tag| *tag != target)?;
    Some((source.clone(), target.clone()))
}

/// The form of a party for a round: a party has its own, the Chair and the secretariat have any.
fn form(draw: &Draw<'_>, of: &Meeting, draft: &Draft, asked: &TextAsked<'_>) -> Option<Asked> {
    let named = asked.party.map(Slug::new);
    let party = match (&draw.capacity, named) {
        (Capacity::Party(own), None) => own.clone(),
        (Capacity::Party(own), Some(named)) => named.filter(|named| named == own)?,
        (Capacity::Chair | Capacity::Secretariat, named) => named??,
        (Capacity::Public | Capacity::Press | Capacity::Guest | Capacity::Interpreter | Capacity::Clerk, _) => {
            return None;
        }
    };
    if !takes_a_form(draw.state(), of, draft, &party) {
        return None;
    }
    let round = round_of(&draft.circulation, asked.round)?;
    let deadline = draft.circulation.rounds.get(&round)?.circulated.deadline;
    Some(Asked {
        process: draw.hosted.clerk.slug().clone(),
        round,
        party,
        language: Tag::new(draw.locale.lang().language().tag())?,
        languages: draft.opened.authentic.clone(),
        deadline: Some(deadline),
    })
}

/// A form shows the draft: it is for a party that takes part and may see it.
pub(crate) fn takes_a_form(state: &State, of: &Meeting, draft: &Draft, party: &Slug) -> bool {
    let capacity = Capacity::Party(party.clone());
    of.status_of(party).is_some() && sees_drafts(audience_on_text(&capacity, state, of, draft))
}

/// The round that is asked for, else the last one.
fn round_of(circulation: &Circulation, asked: Option<&str>) -> Option<u32> {
    match asked {
        Some(asked) => asked.parse().ok(),
        None => circulation.rounds.keys().next_back().copied(),
    }
}
