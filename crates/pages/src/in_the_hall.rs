//! Those in the hall: the page of the interpreters, and who is present.

use askama::Template;
use procedure::delegations::Presence;
use procedure::delegations::attendance::RollAnswer;
use procedure::meetings::view::MeetingView;
use procedure::names::{Slug, Texts};
use procedure::texts::terms::Term;
use std::sync::Arc;

use crate::act::Button;
use crate::floor::Now;
use crate::frame::Frame;

/// The page of the interpreters.
#[derive(Clone, Debug, Template)]
#[template(path = "floor/interpreters.html")]
pub struct InterpretersPage {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// Who has the floor.
    pub now: Option<Now>,
    /// The same, with how the name is said.
    pub speaker: Option<Speaker>,
    /// Who comes next.
    pub next: Vec<Speaker>,
    /// The statement that is spoken.
    pub spoken: Vec<Handed>,
    /// Statements that were given to interpreters beforehand.
    pub beforehand: Vec<Handed>,
    /// The terms that stand in them or in the title of the item, or that were sought.
    pub terms: Vec<Arc<Term>>,
    /// How many there are in all.
    pub all_terms: usize,
    /// What was sought.
    pub sought: String,
    /// Until when the page is read, where the meeting is over.
    pub until: Option<i64>,
}

/// One who speaks or comes next.
#[derive(Clone, Debug)]
pub struct Speaker {
    /// The party.
    pub party: Slug,
    /// In which capacity it speaks, for what and for whom, in words.
    pub notes: Vec<String>,
    /// How its name is said.
    pub said: Texts,
}

/// A statement that was handed in.
#[derive(Clone, Debug)]
pub struct Handed {
    /// The party.
    pub party: Slug,
    /// The words.
    pub text: Texts,
    /// True until the delegation confirms what was said.
    pub to_check: bool,
}

/// What a delegation is told of itself on the page of the floor, in words.
#[derive(Clone, Debug, Default)]
pub struct Own {
    /// Where it is noted.
    pub presence: Option<String>,
    /// Its link, where that is lost.
    pub link: Option<String>,
    /// That the roll is being called.
    pub called: Option<String>,
    /// How long it spoke at the meeting.
    pub spoken: Option<String>,
    /// What it may do about all that.
    pub acts: Vec<Button>,
}

/// Who is present at a meeting and was, and the roll.
#[derive(Clone, Debug, Template)]
#[template(path = "delegations/attendance.html")]
pub struct AttendancePage {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// The quorum, in words.
    pub quorum: String,
    /// Where delegations are, and how many.
    pub counts: Vec<(Presence, usize)>,
    /// How many links are lost.
    pub lost: usize,
    /// Delegations.
    pub parties: Vec<AttendingLine>,
    /// The roll that is being called.
    pub roll: Option<RollCall>,
    /// Calls the roll.
    pub call: Vec<Button>,
    /// The results of those that were closed, the last first.
    pub results: Vec<RollResult>,
    /// The last lines of the log, the last one first.
    pub log: Vec<LogLine>,
    /// How many lines it has.
    pub lines: usize,
    /// True where somebody came whom a certificate can name.
    pub certified: bool,
    /// The entry that an act just made.
    pub done: Option<u64>,
}

/// A delegation and where it is.
#[derive(Clone, Debug)]
pub struct AttendingLine {
    /// The party.
    pub party: Slug,
    /// Its status and its link, in words.
    pub notes: Vec<String>,
    /// Where it is.
    pub presence: Presence,
    /// True where its link is lost.
    pub is_cut_off: bool,
    /// Notes it elsewhere.
    pub acts: Vec<Button>,
}

/// A roll that is being called.
#[derive(Clone, Debug)]
pub struct RollCall {
    /// Its number and its alphabet, in words.
    pub notes: Vec<String>,
    /// The next who is called, with the answers.
    pub next: Option<(Slug, Vec<Button>)>,
    /// Who is called, and what was answered.
    pub called: Vec<(Slug, Option<RollAnswer>)>,
    /// Closes it.
    pub close: Option<Button>,
}

/// The result of a roll.
#[derive(Clone, Debug)]
pub struct RollResult {
    /// Its number and when it was, in words.
    pub title: String,
    /// The entry; nothing for what is behind closed doors, in no entry.
    pub entry: Option<u64>,
    /// The quorum, in words.
    pub quorum: String,
    /// Who answered what.
    pub those: Vec<(RollAnswer, Vec<Slug>)>,
}

/// A line of the log.
#[derive(Clone, Debug)]
pub struct LogLine {
    /// When it was so.
    pub at: i64,
    /// The party.
    pub party: Slug,
    /// What, in words.
    pub what: String,
}

impl InterpretersPage {
    /// The languages in which a statement was handed in, that of the page first.
    pub fn languages_of(&self, text: &Texts) -> Vec<(String, String)> {
        let own = self.f.lang().language().tag();
        let mut all: Vec<(String, String)> =
            text.0.iter().map(|(tag, words)| (tag.to_string(), words.clone())).collect();
        all.sort_by_key(|(tag, _)| tag != own);
        all
    }

    /// How a name is said: in the letters of the page's language first.
    pub fn says(&self, said: &Texts) -> String {
        self.f.plain(said)
    }
}
