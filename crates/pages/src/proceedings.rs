//! The proceedings of a meeting, the draft of its summary record, and the page of the note-taker.

use askama::Template;
use procedure::meetings::proceedings::Outcome;
use procedure::meetings::view::MeetingView;
use procedure::names::{Slug, Tag, Texts};

use crate::act::{LanguageInput, RuleLink};
use crate::frame::Frame;

/// A step of the course of a meeting.
#[derive(Clone, Debug)]
pub struct StepLine {
    /// When.
    pub at: i64,
    /// What, in words.
    pub what: String,
    /// Its entry.
    pub entry: u64,
}

/// A party that took part.
#[derive(Clone, Debug)]
pub struct AttendedLine {
    /// The party.
    pub party: Slug,
    /// Its status, and how it was there, in words.
    pub notes: Vec<String>,
}

/// A speech.
#[derive(Clone, Debug)]
pub struct SpeechLine {
    /// The entry that gave the floor.
    pub entry: u64,
    /// The party.
    pub party: Slug,
    /// From when.
    pub from: i64,
    /// Until when; nothing while it speaks.
    pub to: Option<i64>,
    /// Under what, for what and for whom as well, in words.
    pub notes: Vec<String>,
}

/// A decision.
#[derive(Clone, Debug)]
pub struct DecisionLine {
    /// Its entry.
    pub entry: u64,
    /// When.
    pub at: i64,
    /// The text.
    pub text: Slug,
    /// Its title.
    pub title: Texts,
    /// Its symbol.
    pub symbol: String,
    /// What was decided.
    pub outcome: Outcome,
}

/// A paragraph of the draft of a summary record, in each language.
#[derive(Clone, Debug)]
pub struct DraftedRow {
    /// True for the heading of an item.
    pub is_heading: bool,
    /// Its words, language by language; nothing where something that it tells is not there in one.
    pub words: Vec<Option<String>>,
}

/// The draft of a summary record.
#[derive(Clone, Debug)]
pub struct SummaryDraft {
    /// Its languages: tag and name, with how many paragraphs are missing in it.
    pub languages: Vec<(Tag, String, usize)>,
    /// Its paragraphs.
    pub rows: Vec<DraftedRow>,
    /// How it says who spoke, in words.
    pub attributed: String,
    /// The rule that says so.
    pub rule: Option<RuleLink>,
    /// Where it is sent; nothing where it cannot be laid before the meeting.
    pub form: Option<SummaryForm>,
    /// The text, once it is before the meeting.
    pub text: Option<Slug>,
}

/// The form by which the draft is laid before the meeting.
#[derive(Clone, Debug)]
pub struct SummaryForm {
    /// The symbol.
    pub symbol: String,
    /// The slug of the text.
    pub text: String,
    /// True where a part of it is there already: the rest follows.
    pub goes_on: bool,
    /// Why it was refused, with the rule.
    pub refused: Option<(String, Option<RuleLink>)>,
}

/// The proceedings.
#[derive(Clone, Debug, Template)]
#[template(path = "meetings/proceedings.html")]
pub struct ProceedingsPage {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// What was done just now.
    pub done: Option<u64>,
    /// Its course.
    pub steps: Vec<StepLine>,
    /// Who took part.
    pub attended: Vec<AttendedLine>,
    /// Who spoke, in order.
    pub speeches: Vec<SpeechLine>,
    /// What was decided.
    pub decisions: Vec<DecisionLine>,
    /// The draft of the summary record, for those who make it.
    pub draft: Option<SummaryDraft>,
}

impl SummaryDraft {
    /// The words of a row with the tags of their languages.
    pub fn cells<'a>(&'a self, row: &'a DraftedRow) -> impl Iterator<Item = (&'a str, Option<&'a str>)> {
        self.languages.iter().map(|(tag, _, _)| tag.as_str()).zip(row.words.iter().map(Option::as_deref))
    }
}

/// A speech on the page of the note-taker.
#[derive(Clone, Debug)]
pub struct NoteRow {
    /// The speech.
    pub speech: SpeechLine,
    /// What is noted, per working language, to be written.
    pub inputs: Vec<LanguageInput>,
    /// True where something is noted.
    pub noted: bool,
    /// The statement that the delegation handed in for it, with its entry.
    pub statement: Option<(u64, Texts)>,
    /// True where the inputs come from that statement and are not recorded yet.
    pub taken: bool,
}

/// The page of the note-taker.
#[derive(Clone, Debug, Template)]
#[template(path = "floor/note-taker.html")]
pub struct NotesPage {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// What was done just now.
    pub done: Option<u64>,
    /// The speeches, the last one first.
    pub rows: Vec<NoteRow>,
    /// True while an item is considered behind closed doors: of that nothing is noted.
    pub closed: bool,
    /// True once the summary record is approved, and the notes are erased.
    pub approved: bool,
}
