//! Rounds of comments on a text, and the position of one party while its ministries still write it.

use askama::Template;
use procedure::meetings::view::MeetingView;
use procedure::names::{Slug, Texts};
use procedure::texts::ParagraphKind;
use procedure::texts::comments::{Contribution, ContributionPhase, Disposition};
use procedure::texts::rounds::{CommentView, RoundView};
use procedure::texts::view::{ParagraphView, TextView};

use crate::Frame;
use crate::act::{Barred, Button};
use crate::marked::{Links, Notes, raised};

/// The rounds of a text.
#[derive(Clone, Debug, Template)]
#[template(path = "texts/rounds.html")]
pub struct RoundsPage {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// The text.
    pub text: TextView,
    /// The rounds, the last one first.
    pub rounds: Vec<RoundView>,
    /// The table of comments.
    pub comments: Vec<CommentLine>,
    /// The zone by whose clock the reader works.
    pub zone: String,
    /// The parties whose forms this reader may have.
    pub forms: Vec<Slug>,
    /// True where the reader's party has a page of its own position.
    pub position: bool,
    /// Acts about the rounds.
    pub acts: Vec<Button>,
    /// The entry that an act just made.
    pub done: Option<u64>,
}

/// A comment in the table.
#[derive(Clone, Debug)]
pub struct CommentLine {
    /// The comment.
    pub view: CommentView,
    /// The hash under which its entry stands in the tree, in groups, where it is the reader's own.
    pub hash: Option<String>,
    /// What can be done about it.
    pub acts: Vec<Button>,
}

impl RoundsPage {
    /// An instant by the reader's clock, and by that of the world.
    pub fn clocks(&self, ms: &i64) -> String {
        clocks(&self.f, *ms, &self.zone)
    }

    /// Where a comment stands: what its paragraph is called.
    pub fn place(&self, id: &u32) -> String {
        paragraph_name(&self.f, &self.text, *id)
    }

    /// True while a paragraph stands in the text: one that was removed has no place there.
    pub fn stands(&self, id: &u32) -> bool {
        self.text.paragraphs.iter().any(|paragraph| paragraph.id == *id)
    }

    /// Whose a comment is.
    pub fn owner(&self, view: &CommentView) -> String {
        match &view.owner {
            Some(owner) => self.f.capacity_name(owner),
            None if view.gone => self.f.t("texts-owner-gone"),
            None => self.f.t("texts-owner-withheld"),
        }
    }

    /// The shape of what became of a comment.
    pub fn shape(&self, disposition: &Disposition) -> &'static str {
        match disposition {
            Disposition::Taken => "badge--adopted",
            Disposition::Partly => "badge--half",
            Disposition::NotTaken => "badge--late",
            Disposition::Noted => "badge--ring",
        }
    }

    /// The proposal that a comment became, as it is called in the room, with its paragraph.
    pub fn proposal(&self, ordinal: &u32) -> Option<String> {
        self.text.proposals().find(|proposal| proposal.proposal == *ordinal).map(|proposal| proposal.tag.clone())
    }

    /// The parties as a list, or the word for none.
    pub fn parties(&self, parties: &std::collections::BTreeSet<Slug>) -> String {
        let all: Vec<Slug> = parties.iter().cloned().collect();
        if all.is_empty() { self.f.t("rounds-nobody") } else { self.f.listed(&all) }
    }

    /// The round for which forms are handed out: the last one.
    pub fn of_forms(&self) -> Option<u32> {
        self.rounds.first().map(|round| round.circulated.round)
    }

    /// The form of a party, in each of its formats.
    pub fn forms_of(&self, party: &Slug) -> Vec<(&'static str, String)> {
        let round = self.of_forms().unwrap_or_default();
        let query = format!("party={party}&round={round}");
        let formats = [("HTML", "html"), ("DOCX", "docx")];
        let address =
            |ending: &str| self.f.text_file(&self.m.slug, &self.text.slug, &format!("-form.{ending}?{query}"));
        formats.map(|(name, ending)| (name, address(ending))).into()
    }

    /// The address of another page of this text.
    pub fn page(&self, name: &str) -> String {
        self.f.at(&self.m.slug, &format!("{}/{name}/", self.text.slug))
    }
}

/// An instant by a zone's clock and by UTC; by UTC alone where that is the zone.
pub fn clocks(f: &Frame, ms: i64, zone: &str) -> String {
    let of = |zone: &str| {
        let values = [("instant", f.locale.instant(ms, zone).into()), ("zone", f.locale.zone_name(ms, zone).into())];
        f.locale.with("rounds-instant", &values)
    };
    let world = ["UTC", "Etc/UTC"];
    if world.contains(&zone) { of("UTC") } else { format!("{} · {}", of(zone), of("UTC")) }
}

/// How a paragraph is called: by its number, a footnote by its mark, one that has neither by the words with which it begins.
pub fn paragraph_name(f: &Frame, text: &TextView, id: u32) -> String {
    let Some(found) = text.paragraphs.iter().find(|paragraph| paragraph.id == id) else {
        return f.t("rounds-removed");
    };
    match &found.number {
        Some(number) if found.kind == ParagraphKind::Footnote => number.chars().map(raised).collect(),
        Some(number) => number.clone(),
        None => format!("{} {}", f.t("texts-unnumbered"), beginning(&f.plain(&found.words))),
    }
}

/// The first words, as many as stand in the margin.
fn beginning(words: &str) -> String {
    let mut all = words.split_whitespace();
    let first = all.by_ref().take(4).collect::<Vec<_>>().join(" ");
    if all.next().is_none() { first } else { format!("{first}…") }
}

/// The position of a party while it is written. Nobody else sees it.
#[derive(Clone, Debug, Template)]
#[template(path = "texts/position.html")]
pub struct PositionPage {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// The text.
    pub text: TextView,
    /// The party.
    pub party: Slug,
    /// The text as a whole, and then each paragraph.
    pub rows: Vec<PositionRow>,
    /// Until when a comment is awaited, by the clock of the capital and of the world.
    pub until: Option<String>,
    /// Why nothing can be contributed now.
    pub barred: Option<Barred>,
    /// The entry that an act just made.
    pub done: Option<u64>,
}

/// What the ministries say about a paragraph.
#[derive(Clone, Debug)]
pub struct PositionRow {
    /// The paragraph; none for the text as a whole.
    pub paragraph: Option<ParagraphView>,
    /// Contributions, oldest first.
    pub contributions: Vec<ContributionLine>,
    /// The national comments on it that were sent: ordinal, words, entry.
    pub sent: Vec<(u32, Texts, u64)>,
}

/// A contribution.
#[derive(Clone, Debug)]
pub struct ContributionLine {
    /// What was contributed, and where it stands.
    pub given: Contribution,
    /// The act that withdraws it.
    pub withdraw: Option<Button>,
}

impl ContributionLine {
    /// True while it waits for the coordinator.
    pub fn waits(&self) -> bool {
        self.given.phase == ContributionPhase::Open
    }

    /// The comment into which it was gathered.
    pub fn gathered(&self) -> Option<u32> {
        match self.given.phase {
            ContributionPhase::Gathered(comment) => Some(comment),
            ContributionPhase::Open | ContributionPhase::Withdrawn => None,
        }
    }
}

impl PositionRow {
    /// Its id, for addresses and the names of fields; 0 for the text as a whole.
    pub fn id(&self) -> u32 {
        self.paragraph.as_ref().map_or(0, |paragraph| paragraph.id)
    }

    /// True where the coordinator has something to gather.
    pub fn waits(&self) -> bool {
        self.contributions.iter().any(ContributionLine::waits)
    }
}

impl PositionPage {
    /// How a row is called.
    pub fn heading(&self, row: &PositionRow) -> String {
        match &row.paragraph {
            Some(paragraph) => match &paragraph.number {
                Some(number) if paragraph.kind == ParagraphKind::Footnote => {
                    self.f.t1("position-footnote", "number", number)
                }
                Some(number) => self.f.t1("position-paragraph", "paragraph", number),
                None => paragraph_name(&self.f, &self.text, paragraph.id),
            },
            None => self.f.t("rounds-whole"),
        }
    }

    /// The words of a paragraph, with the marks of footnotes raised.
    pub fn words(&self, paragraph: &ParagraphView) -> String {
        let notes = Notes::of(&self.text);
        self.f.words_as(&paragraph.words, |words| {
            let mut markup = String::new();
            notes.words(words, Links::None, &mut markup);
            markup
        })
    }

    /// The contributions that wait, as the beginning of the one comment.
    pub fn beginning(&self, row: &PositionRow) -> String {
        let waiting = row.contributions.iter().filter(|line| line.waits());
        let words: Vec<String> = waiting.map(|line| self.f.plain(&line.given.contributed.words)).collect();
        words.join("\n\n")
    }

    /// The address of an act of this meeting.
    pub fn act(&self, name: &str) -> String {
        self.f.at(&self.m.slug, name)
    }

    /// Where to come back to.
    pub fn back(&self) -> String {
        format!("/{}{}", self.f.lang(), self.f.place)
    }
}

#[cfg(test)]
mod tests {
    use super::beginning;

    #[test]
    fn a_paragraph_without_a_number_is_called_by_its_first_words() {
        assert_eq!(beginning("Scope"), "Scope");
        assert_eq!(beginning("The experts, meeting  in Sennerport,"), "The experts, meeting in…");
        assert_eq!(beginning("one two three four"), "one two three four");
    }
}
