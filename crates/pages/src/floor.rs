//! The floor: for a delegation, for the Chair's console, for the hall's screen.

use askama::Template;
use procedure::floor::clock::Signal;
use procedure::floor::view::FloorView;
use procedure::meetings::ItemPlaced;
use procedure::meetings::view::MeetingView;
use procedure::names::{Slug, Texts};

use crate::act::Button;
use crate::frame::Frame;
use crate::in_the_hall::Own;
use crate::meetings::{StatementLine, TextLine};

/// A waiting delegation on the Chair's list.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The party.
    pub party: Slug,
    /// Its status, where it is, and for what it asked, in words.
    pub notes: Vec<String>,
    /// Gives it the floor.
    pub give: Option<Button>,
}

/// A point of order, with what the reader may do about it.
#[derive(Clone, Debug)]
pub struct PointLine {
    /// Who raised it.
    pub party: Slug,
    /// What, in words.
    pub motion: String,
    /// In its own words.
    pub text: Texts,
    /// How the Chair ruled, in words.
    pub ruling: Option<String>,
    /// The words of the ruling.
    pub ruled: Texts,
    /// Who appealed.
    pub appealed: Option<Slug>,
    /// What became of the appeal, in words.
    pub outcome: Option<String>,
    /// What the reader may do.
    pub acts: Vec<Button>,
}

/// A list of speakers that is not before the meeting.
#[derive(Clone, Debug)]
pub struct OtherList {
    /// What it is for, in words.
    pub title: String,
    /// When it takes requests, its order and its times, in words.
    pub notes: Vec<String>,
    /// Who stands on it.
    pub places: Vec<(Slug, Vec<String>)>,
    /// The place of the reader's delegation.
    pub own: Option<usize>,
    /// What the reader may do.
    pub acts: Vec<Button>,
}

/// Who has the floor, with the clock.
#[derive(Clone, Debug)]
pub struct Now {
    /// The party.
    pub party: Slug,
    /// Since when.
    pub since: i64,
    /// The time allotted, in milliseconds.
    pub allotted_ms: i64,
    /// When the time is over.
    pub until: i64,
    /// The milliseconds left while the clock stands still.
    pub left_ms: Option<i64>,
    /// The milliseconds that the clock shows until the browser counts.
    pub shown_ms: i64,
    /// For what it speaks and on whose behalf, in words; nothing for a statement of its own.
    pub notes: Vec<String>,
    /// What the Chair signalled last.
    pub signal: Option<Signal>,
}

impl Now {
    /// What the clock shows until the browser counts, in whole seconds, as far as the bar goes.
    pub fn shown_seconds(&self) -> i64 {
        self.shown_ms.clamp(0, self.allotted_ms.max(0)).div_euclid(1000)
    }

    /// True where the Chair asks to conclude.
    pub fn is_firm(&self) -> bool {
        self.signal == Some(Signal::Firm)
    }

    /// The time allotted, in whole minutes.
    pub fn minutes(&self) -> usize {
        usize::try_from(self.allotted_ms.div_euclid(60_000)).unwrap_or(0)
    }

    /// The time allotted, in whole seconds.
    pub fn seconds(&self) -> i64 {
        self.allotted_ms.div_euclid(1000)
    }
}

/// The floor of a meeting for whoever follows it; a delegation asks for it here.
#[derive(Clone, Debug, Template)]
#[template(path = "floor/floor.html")]
pub struct FloorPage {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// The floor.
    pub floor: FloorView,
    /// Who has the floor.
    pub now: Option<Now>,
    /// What the delegation may do; the first is the next act.
    pub acts: Vec<Button>,
    /// Its place on the list.
    pub place: Option<usize>,
    /// By which rule the list is ordered, and how it was announced, in words.
    pub notes: Vec<String>,
    /// Who waits.
    pub waiting: Vec<Waiting>,
    /// Points of order.
    pub points: Vec<PointLine>,
    /// Lists that are not before the meeting.
    pub others: Vec<OtherList>,
    /// How long each delegation spoke at the meeting, in words.
    pub totals: Vec<(Slug, String)>,
    /// The meeting's texts that this reader may see.
    pub texts: Vec<TextLine>,
    /// Statements that this reader may read.
    pub statements: Vec<StatementLine>,
    /// What the reader's own delegation is told of itself.
    pub own: Own,
    /// The entry that an act just made.
    pub done: Option<u64>,
}

/// The Chair's console.
#[derive(Clone, Debug, Template)]
#[template(path = "floor/chair.html")]
pub struct ChairPage {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// Who has the floor.
    pub now: Option<Now>,
    /// Who waits.
    pub waiting: Vec<Waiting>,
    /// True while the list takes no request.
    pub closed: bool,
    /// The quorum, in words.
    pub quorum: String,
    /// The one next act.
    pub next: Option<Button>,
    /// Acts about whoever has the floor.
    pub speaker: Vec<Button>,
    /// Points of order that wait, and appeals.
    pub points: Vec<PointLine>,
    /// By which rule the list is ordered, and how it was announced, in words.
    pub notes: Vec<String>,
    /// Acts about the list and the meeting.
    pub foot: Vec<Button>,
    /// Gives the floor to a delegation that did not ask.
    pub others: Vec<(Slug, Button)>,
    /// Acts on the text under discussion.
    pub decisions: Vec<Button>,
    /// The paragraphs of it before and after the one under discussion, to take up.
    pub paragraphs: Vec<Button>,
    /// The text under discussion, with where it stands.
    pub text: Option<TextLine>,
    /// Objections that stand.
    pub objections: usize,
    /// True where the text is before the meeting.
    pub put: bool,
    /// Items that may be taken up.
    pub items: Vec<(ItemPlaced, Button)>,
    /// Lists that may be brought before the meeting.
    pub lists: Vec<(String, Button)>,
    /// The keys that open the three lists of what may be chosen: delegations, items, lists of speakers.
    pub keys: [Option<char>; 3],
    /// The entry that an act just made.
    pub done: Option<u64>,
}

/// The hall's screen.
#[derive(Clone, Debug, Template)]
#[template(path = "floor/hall.html")]
pub struct HallPage {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// Who has the floor.
    pub now: Option<Now>,
    /// The next three.
    pub next: Vec<Slug>,
    /// The second language of the hall.
    pub second: &'static locale::Locale,
    /// True where a text is before the meeting.
    pub put: Option<Texts>,
    /// The hour, as of the last entry.
    pub at: i64,
}

impl HallPage {
    /// A text in the second language; nothing where it has none or is the same.
    pub fn other(&self, texts: &Texts) -> String {
        let second = texts.get(self.second.lang().tag()).unwrap_or_default();
        if second == self.f.plain(texts) { String::new() } else { second.to_owned() }
    }

    /// A party's name in the second language.
    pub fn other_name(&self, party: &Slug) -> String {
        self.f.names.get(party).map(|texts| self.other(texts)).unwrap_or_default()
    }

    /// Where the meeting stands, in the second language.
    pub fn other_phase(&self) -> String {
        let phase = procedure::meetings::view::phase_word(self.m.phase);
        self.second.text(&format!("meetings-phase-{phase}"))
    }

    /// The second language.
    pub fn second_tag(&self) -> &'static str {
        self.second.lang().tag()
    }

    /// True for names too long for the large letters.
    pub fn long(&self, party: &Slug) -> bool {
        self.f.name(party).chars().count() > 14
    }
}
