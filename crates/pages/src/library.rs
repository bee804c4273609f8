//! The research library: its deposits, and each of them with its citation and, of a dataset, what the importers read in it.

use askama::Template;
use procedure::evidence::library::Licence;
use procedure::evidence::view::{DepositView, Standing};
use procedure::names::{Slug, Texts};

use crate::act::{Button, Choice};
use crate::evidence::Link;
use crate::frame::Frame;

/// The deposits that the reader may see.
#[derive(Clone, Debug, Template)]
#[template(path = "evidence/library.html")]
pub struct Library {
    /// The frame.
    pub f: Frame,
    /// The entry that an act just made.
    pub done: Option<u64>,
    /// By what they can be chosen: the name of the field, its words, its choices.
    pub choices: Vec<(&'static str, String, Vec<Choice>)>,
    /// Those that were chosen, the latest first.
    pub lines: Vec<DepositView>,
    /// How many are with their delegations, for the Chair and the secretariat.
    pub kept: usize,
    /// What the reader may do here.
    pub acts: Vec<Button>,
}

/// One deposit.
#[derive(Clone, Debug, Template)]
#[template(path = "evidence/deposit.html")]
pub struct DepositPage {
    /// The frame.
    pub f: Frame,
    /// The entry that an act just made.
    pub done: Option<u64>,
    /// The deposit.
    pub view: DepositView,
    /// The entries about it that the reader may read.
    pub entries: Vec<u64>,
    /// Who deposited it.
    pub owner: String,
    /// Its meeting.
    pub meeting: Option<(Slug, Texts)>,
    /// The item of its agenda: its ordinal, with number and title.
    pub item: Option<(u32, String)>,
    /// The figures on which it rests, each with its page; those of no page have an empty address.
    pub figures: Vec<Link>,
    /// How it is cited, in words.
    pub citation: String,
    /// Its address where no language is named.
    pub address: String,
    /// What was read in a dataset.
    pub report: Option<DataReport>,
    /// True where the reader may bring its files into the evidence room.
    pub imports: bool,
    /// What the reader may do here.
    pub acts: Vec<Button>,
}

/// What the importers read in a dataset.
#[derive(Clone, Debug)]
pub struct DataReport {
    /// How many observations in which layout, or why nothing was read.
    pub said: String,
    /// Its indicators.
    pub indicators: Vec<String>,
    /// Its areas in words.
    pub areas: Vec<String>,
    /// Codes that no list has, each with its first line and how often it is there.
    pub unmapped: Vec<String>,
    /// Its first observations: indicator, from, to, period, value with its unit.
    pub first: Vec<[String; 5]>,
}

/// The address of a deposit.
pub fn address(f: &Frame, number: &u32) -> String {
    f.below(&format!("library/{number}/"))
}

/// Where a deposit stands, where that is not open to everybody.
pub fn standing(f: &Frame, view: &DepositView) -> Option<String> {
    match view.standing {
        Standing::Open => None,
        Standing::Embargo(until) => Some(f.t1("library-embargo", "until", f.instant(&until))),
        Standing::Delivery => Some(f.t("library-delivery")),
        Standing::Delegation => Some(f.t("library-delegation")),
        Standing::Withdrawn => {
            let day = view.deposit.withdrawn.as_ref().map(|(noted, _)| f.day_of(&noted.at)).unwrap_or_default();
            Some(f.t1("library-withdrawn", "day", day))
        }
    }
}

impl Library {
    fn address(&self, view: &DepositView) -> String {
        address(&self.f, &view.deposit.number)
    }

    fn standing(&self, view: &DepositView) -> Option<String> {
        standing(&self.f, view)
    }
}

impl DepositPage {
    fn standing(&self) -> Option<String> {
        standing(&self.f, &self.view)
    }

    fn licence(&self) -> Option<&'static str> {
        Licence::address(self.view.deposit.facts.licence)
    }

    fn file(&self, ending: &str) -> String {
        self.f.below(&format!("library/{}{ending}", self.view.deposit.number))
    }

    /// True where the deposit is not shown but that it was withdrawn.
    fn gone(&self) -> bool {
        self.view.standing == Standing::Withdrawn
    }
}
