//! What came back by mail is dropped in: the form, an edited DOCX, a translation; first what it would put, then what was put.

use askama::Template;
use procedure::meetings::view::MeetingView;
use procedure::names::{Hash, Tag};
use procedure::texts::view::TextView;

use crate::Frame;
use crate::act::{Choice, RuleLink};

/// The page on which a file is dropped in.
#[derive(Clone, Debug, Template)]
#[template(path = "texts/drop-in.html")]
pub struct DropInPage {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// The text.
    pub text: TextView,
    /// For whom it may be dropped in; empty for a party, which does so for itself.
    pub for_whom: Vec<Choice>,
    /// How it came.
    pub channels: Vec<Choice>,
    /// What was said with the file.
    pub said: Said,
    /// The largest files, in words: of a form in HTML, of any other.
    pub bounds: (String, String),
    /// Why the file could not be read.
    pub error: Option<String>,
    /// What is in it.
    pub dropped: Option<Dropped>,
}

/// What was said with a file.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// When it reached the secretariat.
    pub received: String,
    /// What it rests on.
    pub evidence: String,
}

/// A file that was read.
#[derive(Clone, Debug)]
pub struct Dropped {
    /// Its name.
    pub name: String,
    /// Its hash.
    pub hash: Hash,
    /// What it is.
    pub what: String,
    /// For whom its acts are put.
    pub for_whom: String,
    /// The entry after which the text stood as the file shows it, where the file says so.
    pub based_on: Option<u64>,
    /// The paragraphs that moved since.
    pub moved: Vec<String>,
    /// What is in it, in the order of the text.
    pub lines: Vec<DropLine>,
    /// True once it was put.
    pub put: bool,
    /// What is sent with it when it is put.
    pub fields: Vec<(&'static str, String)>,
}

/// Something in a file.
#[derive(Clone, Debug)]
pub struct DropLine {
    /// What it is.
    pub what: String,
    /// Its words, by language.
    pub words: Vec<(Tag, String)>,
    /// What becomes of it.
    pub becomes: Becomes,
}

/// What becomes of something in a file.
#[derive(Clone, Debug)]
pub enum Becomes {
    /// It would be put.
    InOrder,
    /// The rules would ask first.
    Asked(String, Option<RuleLink>),
    /// It is in the record under this entry; what is done behind closed doors is in none.
    Taken(Option<u64>),
    /// It was put before, under this entry.
    Before(Option<u64>),
    /// The rules asked, and nobody said yes.
    Unconfirmed(String, Option<RuleLink>),
    /// It is refused.
    Refused(String, Option<RuleLink>),
    /// It cannot be made an act.
    NotTaken(String),
    /// Nothing is to be done.
    Nothing,
}

impl Becomes {
    /// Its shape.
    pub fn shape(&self) -> &'static str {
        match self {
            Self::InOrder => "badge--open",
            Self::Asked(..) => "badge--due",
            Self::Taken(_) => "badge--adopted",
            Self::Before(_) => "badge--half",
            Self::Unconfirmed(..) | Self::Refused(..) | Self::NotTaken(_) => "badge--late",
            Self::Nothing => "badge--ring",
        }
    }

    /// Its word.
    pub fn word(&self) -> &'static str {
        match self {
            Self::InOrder => "drop-in-in-order",
            Self::Asked(..) => "drop-in-asked",
            Self::Taken(_) => "drop-in-taken",
            Self::Before(_) => "drop-in-before",
            Self::Unconfirmed(..) => "drop-in-unconfirmed",
            Self::Refused(..) => "drop-in-refused",
            Self::NotTaken(_) => "drop-in-not-taken",
            Self::Nothing => "drop-in-nothing",
        }
    }

    /// Why.
    pub fn why(&self) -> Option<(&str, Option<&RuleLink>)> {
        match self {
            Self::Asked(why, rule) | Self::Unconfirmed(why, rule) | Self::Refused(why, rule) => {
                Some((why, rule.as_ref()))
            }
            Self::NotTaken(why) => Some((why, None)),
            Self::InOrder | Self::Taken(_) | Self::Before(_) | Self::Nothing => None,
        }
    }

    /// The entry under which it stands in the record.
    pub fn entry(&self) -> Option<u64> {
        match self {
            Self::Taken(entry) | Self::Before(entry) => *entry,
            Self::InOrder
            | Self::Asked(..)
            | Self::Unconfirmed(..)
            | Self::Refused(..)
            | Self::NotTaken(_)
            | Self::Nothing => None,
        }
    }
}

impl Dropped {
    fn count(&self, counts: impl Fn(&Becomes) -> bool) -> usize {
        self.lines.iter().filter(|line| counts(&line.becomes)).count()
    }

    /// How much would be put, or was.
    pub fn taken(&self) -> usize {
        self.count(|becomes| matches!(becomes, Becomes::InOrder | Becomes::Asked(..) | Becomes::Taken(_)))
    }

    /// How much was refused or could not be taken.
    pub fn lost(&self) -> usize {
        self.count(|becomes| matches!(becomes, Becomes::Unconfirmed(..) | Becomes::Refused(..) | Becomes::NotTaken(_)))
    }

    /// True where the rules ask, and nobody said yes yet.
    pub fn asks(&self) -> bool {
        self.count(|becomes| matches!(becomes, Becomes::Asked(..) | Becomes::Unconfirmed(..))) > 0
    }

    /// True where something in it may still be put.
    pub fn may_be_put(&self) -> bool {
        if self.put { self.asks() } else { self.taken() > 0 }
    }
}

impl DropInPage {
    /// The address of this page.
    pub fn address(&self) -> String {
        self.f.at(&self.m.slug, &format!("{}/drop-in/", self.text.slug))
    }

    /// The paragraphs that moved, as a list.
    pub fn moved(&self, dropped: &Dropped) -> String {
        dropped.moved.join(&self.f.t("locale-list-comma"))
    }
}
