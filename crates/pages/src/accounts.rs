//! Sign-in, the seats of a demonstration, and a seat's own desk.

use askama::Template;
use procedure::Capacity;
use procedure::meetings::view::MeetingView;
use procedure::names::Texts;
use procedure::time::Moment;

use crate::act::{Button, RuleLink, rule_link};
use crate::frame::Frame;

/// A seat of the demonstration.
#[derive(Clone, Debug)]
pub struct SeatLine {
    /// The process, by slug.
    pub process: String,
    /// The process in words.
    pub process_name: Texts,
    /// The seat, as in an address.
    pub seat: String,
    /// The seat in words.
    pub name: String,
    /// What can be done from it, in words.
    pub about: String,
    /// True where the reader sits on it.
    pub taken: bool,
}

/// Something that is due from the reader's seat.
#[derive(Clone, Debug)]
pub struct Due {
    /// The day by which, or the state it is in.
    pub when: String,
    /// The shape of that state.
    pub badge: &'static str,
    /// The state in words.
    pub state: String,
    /// What is due.
    pub what: String,
    /// More about it.
    pub note: String,
    /// The act that settles it.
    pub act: Button,
}

/// What became of a silence procedure, as a notice on the desk of each party that was invited.
#[derive(Clone, Debug)]
pub struct NoticeLine {
    /// The shape.
    pub badge: &'static str,
    /// Where it stands, in words.
    pub state: String,
    /// The text.
    pub what: String,
    /// When, in the reader's own clock.
    pub when: String,
    /// The page of the silence procedure.
    pub address: String,
    /// The letter, once there is one.
    pub letter: Option<String>,
    /// What the party may do.
    pub acts: Vec<Button>,
}

/// The last sign-in of the reader's account but the one by which the page is read.
#[derive(Clone, Debug)]
pub struct SignInBefore {
    /// When.
    pub at: Moment,
    /// From which device, in words.
    pub device: String,
    /// How many attempts were refused since.
    pub refused: usize,
}

/// A seat's own desk.
#[derive(Clone, Debug, Template)]
#[template(path = "accounts/desk.html")]
pub struct Desk {
    /// The frame.
    pub f: Frame,
    /// What is due.
    pub due: Vec<Due>,
    /// Silence procedures.
    pub notices: Vec<NoticeLine>,
    /// Meetings that are not over, with where to work on each.
    pub meetings: Vec<(MeetingView, Vec<Button>)>,
    /// Acts of the process as a whole, by area.
    pub areas: Vec<(String, Vec<Button>)>,
    /// Other capacities of the reader.
    pub capacities: Vec<Capacity>,
    /// True where the seat makes links for those who are to sign in.
    pub makes_links: bool,
    /// True for a reader with an account.
    pub has_account: bool,
    /// The sign-in before this one, where there was one.
    pub before: Option<SignInBefore>,
    /// The entry that an act just made.
    pub done: Option<u64>,
}

/// An attempt that was refused.
#[derive(Clone, Debug)]
pub struct RefusalLine {
    /// When.
    pub at: Moment,
    /// As whom.
    pub who: String,
    /// The act; none where something was to be read.
    pub what: Option<String>,
    /// The id of the reason.
    pub reason: Option<String>,
    /// The rule.
    pub rule: String,
    /// The address.
    pub address: String,
}

/// A look of the bureau at personal data of others.
#[derive(Clone, Debug)]
pub struct LookLine {
    /// When.
    pub at: Moment,
    /// As whom.
    pub who: String,
    /// The handle of the account; empty where there is none.
    pub account: String,
    /// At what, in words.
    pub what: String,
    /// Of which meeting, by its name; may be empty.
    pub meeting: String,
    /// Of whose persons; empty for those of every party.
    pub party: String,
}

/// A request that something be erased from the record.
#[derive(Clone, Debug)]
pub struct RequestLine {
    /// Its number.
    pub id: i64,
    /// When.
    pub at: Moment,
    /// As whom its owner acts.
    pub who: String,
    /// The handle of the account.
    pub account: String,
    /// What is to be erased, in its owner's words.
    pub words: String,
    /// When it was answered.
    pub answered: Option<Moment>,
}

/// Personal data of a process: who looked, and what is to be erased.
#[derive(Clone, Debug, Template)]
#[template(path = "accounts/personal-data.html")]
pub struct PersonalData {
    /// The frame.
    pub f: Frame,
    /// The looks, the latest first.
    pub looks: Vec<LookLine>,
    /// The requests, the latest first.
    pub requests: Vec<RequestLine>,
    /// True for whoever answers requests.
    pub answers: bool,
    /// What is kept with some words in it, where it was asked for.
    pub search: Option<Search>,
    /// What was erased for a person, where that was just done.
    pub letter: Option<Letter>,
}

/// The personal texts in which some words stand.
#[derive(Clone, Debug)]
pub struct Search {
    /// The words.
    pub words: String,
    /// The texts.
    pub found: Vec<FoundText>,
    /// True where there are more.
    pub more: bool,
}

/// A personal text that is kept.
#[derive(Clone, Debug)]
pub struct FoundText {
    /// By what it is chosen.
    pub choice: String,
    /// The text, in each language in which it has these words.
    pub texts: Vec<String>,
    /// The field in words.
    pub field: String,
    /// Whose it is: meeting and party.
    pub whose: Vec<String>,
    /// Its entry.
    pub entry: u64,
    /// Until when it is kept, where that is set.
    pub until: Option<i64>,
}

/// What a person is told of what was erased.
#[derive(Clone, Debug)]
pub struct Letter {
    /// When it was done.
    pub at: i64,
    /// Each field, and the entry beside which it lay.
    pub texts: Vec<(String, u64)>,
    /// The entries that say so.
    pub entries: Vec<u64>,
    /// How many of those that were chosen were not erased.
    pub refused: usize,
}

/// Refused attempts on a restricted right.
#[derive(Clone, Debug, Template)]
#[template(path = "accounts/refusals.html")]
pub struct Refusals {
    /// The frame.
    pub f: Frame,
    /// The attempts, the latest first.
    pub lines: Vec<RefusalLine>,
}

impl PersonalData {
    /// Where and when it was done, in words.
    fn letter_begins(&self, letter: &Letter) -> String {
        let process = self.f.process.as_ref().map(|process| self.f.plain(&process.full_name)).unwrap_or_default();
        let values = [("process", process.as_str().into()), ("day", self.f.day_of(&letter.at).into())];
        self.f.locale.with("accounts-letter-done", &values)
    }
}

impl Refusals {
    /// The rule in words, with its place on the page of rules.
    pub fn rule(&self, line: &RefusalLine) -> Option<RuleLink> {
        rule_link(&self.f, &line.rule)
    }
}
