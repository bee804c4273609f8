//! The translator's page: what moved since a language last followed, what the glossary and adopted texts say; and the glossary.

use std::sync::Arc;

use askama::Template;
use procedure::meetings::view::MeetingView;
use procedure::names::{Slug, Tag};
use procedure::texts::agreed::Citation;
use procedure::texts::diff::hunks;
use procedure::texts::terms::{Found, Term};
use procedure::texts::view::{ParagraphView, TextView};

use crate::Frame;
use crate::act::Button;
use crate::downloads::targets;
use crate::frame::escape;
use crate::marked::{Links, Notes};
use crate::rounds::paragraph_name;
use crate::rows::class as look;
use crate::work_list::DueDay;

/// The page of a translator.
#[derive(Clone, Debug, Template)]
#[template(path = "texts/translate.html")]
pub struct TranslatePage {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// The text.
    pub text: TextView,
    /// From which language.
    pub from: Tag,
    /// Into which.
    pub to: Tag,
    /// The paragraphs that have not followed.
    pub behind: Vec<TranslationRow>,
    /// The others.
    pub others: Vec<TranslationRow>,
    /// True where this reader may give words.
    pub works: bool,
    /// Until when it is to be translated, for those who share out the work.
    pub due: Option<DueDay>,
    /// The act that sets this.
    pub set: Option<Button>,
    /// The entry that an act just made.
    pub done: Option<u64>,
}

/// A paragraph on its way into a language.
#[derive(Clone, Debug)]
pub struct TranslationRow {
    /// The paragraph.
    pub paragraph: ParagraphView,
    /// Terms of the glossary that stand in the source.
    pub terms: Vec<Found>,
    /// How adopted texts put the same words.
    pub agreed: Vec<Citation>,
    /// Numbers that stand in the source only, and in the translation only.
    pub figures: (Vec<String>, Vec<String>),
    /// Terms and names that stand in the source, and that the translation has in no form.
    pub absent: Vec<String>,
    /// The act that says that nothing need change, or that the translation was compared.
    pub confirm: Option<Button>,
}

impl TranslatePage {
    /// How a paragraph is called.
    pub fn place(&self, row: &TranslationRow) -> String {
        paragraph_name(&self.f, &self.text, row.paragraph.id)
    }

    /// Its number, as it stands in the margin of the text.
    pub fn number(&self, row: &TranslationRow) -> String {
        row.paragraph.number.clone().unwrap_or_else(|| self.f.t("texts-unnumbered"))
    }

    /// The look of its row.
    pub fn look(&self, row: &TranslationRow) -> &'static str {
        look(row.paragraph.kind)
    }

    /// The footnotes of the text.
    pub fn notes(&self) -> Notes {
        Notes::of(&self.text)
    }

    /// The words of a paragraph as they are read: the marks of footnotes are raised figures.
    pub fn read(&self, notes: &Notes, row: &TranslationRow, tag: &Tag) -> String {
        let mut markup = String::new();
        notes.words(row.paragraph.words.get(tag.as_str()).unwrap_or_default(), Links::None, &mut markup);
        markup
    }

    /// The source, with what moved since the language last followed; the marks of footnotes as a translator writes them.
    pub fn source(&self, row: &TranslationRow) -> String {
        let now = row.paragraph.words.get(self.from.as_str()).unwrap_or_default();
        let followed = row.paragraph.concord.get(&self.to);
        match followed.and_then(|concord| concord.words.get(self.from.as_str())) {
            Some(before) => moved(before, now),
            None => escape(now),
        }
    }

    /// True where it is known what the language last followed.
    pub fn has_followed(&self, row: &TranslationRow) -> bool {
        let followed = row.paragraph.concord.get(&self.to);
        followed.is_some_and(|concord| concord.words.get(self.from.as_str()).is_some())
    }

    /// The translation as it stands.
    pub fn target<'a>(&'a self, row: &'a TranslationRow) -> &'a str {
        row.paragraph.words.get(self.to.as_str()).unwrap_or_default()
    }

    /// How many lines a box for the translation has.
    pub fn lines(&self, row: &TranslationRow) -> usize {
        self.source(row).chars().count().div_euclid(60).saturating_add(2).min(16)
    }

    /// What a term is called in the language of the translation.
    pub fn equivalent(&self, found: &Found) -> Option<String> {
        found.term.defined.words.get(self.to.as_str()).map(str::to_owned)
    }

    /// The languages into which the text may be translated.
    pub fn targets(&self) -> Vec<Tag> {
        targets(&self.text).cloned().collect()
    }

    /// Numbers as a list.
    pub fn listed(&self, figures: &[String]) -> String {
        figures.join(&self.f.t("locale-list-comma"))
    }

    /// The address of this page for another language.
    pub fn address(&self, to: &Tag) -> String {
        self.f.at(&self.m.slug, &format!("{}/translate/?to={to}", self.text.slug))
    }

    /// The address of the act that gives words.
    pub fn revise(&self) -> String {
        self.f.at(&self.m.slug, "texts/revise")
    }

    /// The file for a translator's tool.
    pub fn xliff(&self) -> String {
        self.f.text_file(&self.m.slug, &self.text.slug, &format!(".xlf?to={}", self.to))
    }

    /// The place at which a text was adopted.
    pub fn cited(&self, citation: &Citation) -> String {
        format!("{}#p{}", self.f.text_link(&citation.meeting, &citation.text), citation.paragraph)
    }
}

/// Words with what went and what came.
fn moved(before: &str, now: &str) -> String {
    let (mut markup, mut done) = (String::new(), 0);
    for hunk in hunks(before, now) {
        markup.push_str(&escape(now.get(done..hunk.after.start).unwrap_or_default()));
        let (went, came) =
            (before.get(hunk.before).unwrap_or_default(), now.get(hunk.after.clone()).unwrap_or_default());
        if !went.is_empty() {
            markup.extend(["<del>", &escape(went), "</del>"]);
        }
        if !came.is_empty() {
            markup.extend(["<ins>", &escape(came), "</ins>"]);
        }
        done = hunk.after.end;
    }
    markup.push_str(&escape(now.get(done..).unwrap_or_default()));
    markup
}

/// The glossary of a process.
#[derive(Clone, Debug, Template)]
#[template(path = "texts/glossary.html")]
pub struct Glossary {
    /// The frame.
    pub f: Frame,
    /// Terms, by the name under which they are kept.
    pub terms: Vec<TermLine>,
    /// The languages in which any of them has words.
    pub languages: Vec<Tag>,
    /// The act that defines one.
    pub define: Option<Button>,
    /// True where the reader has the list of what waits for translators.
    pub works: bool,
    /// The entry that an act just made.
    pub done: Option<u64>,
}

/// A term of the glossary.
#[derive(Clone, Debug)]
pub struct TermLine {
    /// Its name.
    pub headword: Slug,
    /// The term.
    pub term: Arc<Term>,
    /// The act that defines it again.
    pub define: Option<Button>,
}

impl Glossary {
    /// The languages, the reader's own first.
    pub fn columns(&self) -> Vec<&Tag> {
        let (own, others): (Vec<_>, Vec<_>) =
            self.languages.iter().partition(|tag| tag.as_str() == self.f.lang().language().tag());
        [own, others].concat()
    }
}

impl TermLine {
    /// Its words in a language.
    pub fn words_in(&self, tag: &Tag) -> &str {
        self.term.defined.words.get(tag.as_str()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_moved_is_marked_in_its_place() {
        assert_eq!(
            moved("They <may> meet.", "They <shall> meet."),
            "They &lt;<del>may</del><ins>shall</ins>&gt; meet."
        );
        assert_eq!(moved("one two", "one two three"), "one two<ins> three</ins>");
        assert_eq!(moved("same", "same"), "same");
    }
}
