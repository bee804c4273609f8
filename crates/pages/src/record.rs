//! The process's first page; the verdict on a package.

use std::sync::Arc;

use askama::Template;
use procedure::meetings::view::MeetingView;
use procedure::membership::{PriorityRecorded, SecretariatNamed, TermRecorded};
use procedure::record::{Described, FactNoted};

use crate::Frame;
use crate::news::NewsLine;

/// Parties of one status.
#[derive(Clone, Debug)]
pub struct RollLine {
    /// The shape of the status.
    pub badge: &'static str,
    /// Its words.
    pub label: String,
    /// The parties, in the order of the language.
    pub names: String,
    /// How many.
    pub count: usize,
}

/// The first page of a process.
#[derive(Clone, Debug, Template)]
#[template(path = "record/home.html")]
pub struct Home {
    /// The frame.
    pub f: Frame,
    /// What the process is for.
    pub about: Option<Arc<Described>>,
    /// The meeting that sits now.
    pub open: Option<MeetingView>,
    /// True where the reader may follow its floor.
    pub follows: bool,
    /// The last meeting with a known outcome.
    pub last: Option<MeetingView>,
    /// The next meeting that was convened.
    pub next: Option<MeetingView>,
    /// The latest meetings.
    pub meetings: Vec<MeetingView>,
    /// The chairmanship in force today, as the latest source has it.
    pub term: Option<TermRecorded>,
    /// Who performs the functions of the secretariat, as the latest source has it.
    pub secretariat: Option<SecretariatNamed>,
    /// True where sources differ about the secretariat.
    pub secretariat_disputed: bool,
    /// The latest priorities of the Chair.
    pub priorities: Vec<Arc<PriorityRecorded>>,
    /// News, the latest first.
    pub news: Vec<NewsLine>,
    /// Who takes part.
    pub roll: Vec<RollLine>,
    /// True where sources differ about a status.
    pub disputed: bool,
    /// Facts of its history.
    pub facts: Vec<(u64, FactNoted)>,
}

/// A check in words.
#[derive(Clone, Debug)]
pub struct CheckLine {
    /// What was checked.
    pub words: String,
    /// How it ended.
    pub outcome: String,
    /// The shape of the outcome.
    pub badge: &'static str,
}

/// An adopted text with its hashes.
#[derive(Clone, Debug)]
pub struct AdoptedLine {
    /// Its symbol.
    pub symbol: String,
    /// The hash that stands for it.
    pub hash: String,
    /// The hash of each language, with the language in words.
    pub languages: Vec<(String, String)>,
}

/// The verdict on a meeting's package, where the code of a paper leads.
#[derive(Clone, Debug, Template)]
#[template(path = "record/verify.html")]
pub struct Verify {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// True if no check failed.
    pub holds: bool,
    /// The checks.
    pub checks: Vec<CheckLine>,
    /// Adopted texts.
    pub adopted: Vec<AdoptedLine>,
    /// The key's fingerprint.
    pub fingerprint: String,
    /// The origin.
    pub origin: String,
    /// The size of the package in bytes, in words.
    pub size: String,
}
