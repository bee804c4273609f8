//! Letters: the board of invitations to a meeting, the register, a letter.

use askama::Template;
use procedure::correspondence::board::Row;
use procedure::correspondence::view::{DeliveryView, LetterView, OtherView, RegisterView};
use procedure::correspondence::{Direction, What};
use procedure::meetings::view::MeetingView;
use procedure::names::{Slug, Texts};
use procedure::stamp::Noted;

use crate::act::Button;
use crate::frame::Frame;

/// The board of invitations to a meeting.
#[derive(Clone, Debug, Template)]
#[template(path = "correspondence/board.html")]
pub struct Board {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// A line for each party, what is late first.
    pub lines: Vec<BoardLine>,
    /// How many of the lines came how far: the key of the step, and the number.
    pub counts: Vec<(&'static str, usize)>,
    /// Parties that are not invited, with the act that invites each.
    pub uninvited: Vec<(Slug, Button)>,
    /// Other pages about who comes.
    pub links: Vec<Button>,
    /// The letter that reminds all parties whose day has come.
    pub remind: Option<Button>,
    /// What came of a spreadsheet that was dropped in.
    pub report: Option<BoardReport>,
    /// True for those who keep the board.
    pub keeps: bool,
    /// The entry that an act just made.
    pub done: Option<u64>,
}

/// A line of the board.
#[derive(Clone, Debug)]
pub struct BoardLine {
    /// What became of the invitation.
    pub row: Row,
    /// Its steps, in the order of the columns.
    pub steps: Vec<Step>,
    /// The day of the next reminder, and whether it has come.
    pub reminder: Option<(i64, bool)>,
    /// What is likely to be done next.
    pub acts: Vec<Button>,
    /// What may be done besides.
    pub more: Vec<Button>,
}

/// A step of an invitation: a shape, a word, and how we know.
#[derive(Clone, Debug)]
pub struct Step {
    /// The shape.
    pub badge: &'static str,
    /// The word.
    pub word: String,
    /// When, and by which entry; nothing where it is not known.
    pub noted: Option<Noted>,
    /// More about it.
    pub note: String,
}

/// What came of a spreadsheet, or of a page of answers.
#[derive(Clone, Debug)]
pub struct BoardReport {
    /// How many acts were put.
    pub put: usize,
    /// Rows that were not taken, with the reason.
    pub refused: Vec<(usize, String)>,
}

/// The register of letters.
#[derive(Clone, Debug, Template)]
#[template(path = "correspondence/register.html")]
pub struct Letters {
    /// The frame.
    pub f: Frame,
    /// The register.
    pub register: RegisterView,
    /// The half that is shown, if not both.
    pub half: Option<Direction>,
    /// What the reader may do here.
    pub acts: Vec<Button>,
    /// The entry that an act just made.
    pub done: Option<u64>,
}

/// A letter.
#[derive(Clone, Debug, Template)]
#[template(path = "correspondence/letter.html")]
pub struct LetterPage {
    /// The frame.
    pub f: Frame,
    /// The letter.
    pub letter: LetterView,
    /// The meeting it is about, with its name.
    pub meeting: Option<(Slug, Texts)>,
    /// The entries of the documents that are annexed, where this reader may read them.
    pub annexes: Vec<(String, Option<u64>)>,
    /// The other side, each with the name of the office and what can be done about its copy.
    pub others: Vec<(OtherView, Texts, Vec<Button>)>,
    /// What the reader may do here.
    pub acts: Vec<Button>,
    /// The entry that an act just made.
    pub done: Option<u64>,
}

impl Letters {
    /// The letters of the half that is shown.
    pub fn shown(&self) -> Vec<&LetterView> {
        self.register.letters.iter().filter(|letter| self.half.is_none_or(|half| half == letter.direction)).collect()
    }

    /// The address of a letter.
    pub fn letter_link(&self, letter: &u32) -> String {
        self.f.below(&format!("correspondence/{letter}/"))
    }
}

impl LetterPage {
    /// The address of another letter.
    pub fn letter_link(&self, letter: &u32) -> String {
        self.f.below(&format!("correspondence/{letter}/"))
    }
}

impl Frame {
    /// The half of the register in words.
    pub fn direction_word(&self, direction: &Direction) -> String {
        self.t(match direction {
            Direction::Outgoing => "correspondence-outgoing",
            Direction::Incoming => "correspondence-incoming",
        })
    }

    /// The parties of a letter's other side, in the order of the language's alphabet, each once.
    pub fn addressees(&self, others: &[OtherView]) -> String {
        let mut parties: Vec<Slug> = others.iter().map(|other| other.addressee.party.clone()).collect();
        parties.sort();
        parties.dedup();
        self.listed(&parties)
    }

    /// The shape of what became of a letter.
    pub fn delivery_badge(&self, delivery: &DeliveryView) -> &'static str {
        match delivery.what {
            What::Sent => "badge--open",
            What::Delivered | What::Opened | What::Read => "badge--adopted",
            What::Bounced => "badge--late",
        }
    }
}
