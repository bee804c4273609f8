//! Correspondence: one register of letters out and in, with number, date and way; what became of each; corrections.
//!
//! Invariants: a letter's ordinal is never reused; no two letters that went out in a year have one number, and what was left
//! out between two numbers is seen; a number that a ministry gave stands as it was given; a correction stands beside what it
//! corrects.

pub mod board;
pub mod correct;
mod details;
pub mod note_delivery;
mod numbers;
pub mod receive;
pub mod register;
pub mod send;
pub mod view;

pub use details::Details;
pub use register::{Delivery, Letter, Register};

use crate::membership::offices::Topic;
use crate::prelude::*;
use crate::rejection::reasons;
use crate::words::words;

/// The most letters of a process.
pub const LETTERS_MAX: usize = 50_000;
/// The most addressees of a letter: every office of many parties.
pub const ADDRESSEES_MAX: usize = 1_000;
/// The most that is noted of the deliveries of a letter.
pub const DELIVERIES_MAX: usize = 5_000;
/// The most corrections of a letter.
pub const CORRECTIONS_MAX: usize = 100;

reasons! {
    /// No letter has this ordinal.
    LetterUnknown = "correspondence.letter-unknown" by "general",
    /// A letter goes to somebody.
    AddresseeMissing = "correspondence.addressee-missing" by "general",
    /// The letter does not go there.
    NotAddressed = "correspondence.not-addressed" by "general",
    /// A party says of its own copy that it arrived, was opened or was read, and nothing else.
    OwnCopyOnly = "correspondence.own-copy-only" by "general",
    /// Delivery is noted of letters that went out.
    NotOutgoing = "correspondence.not-outgoing" by "general",
    /// The letter was declared void.
    LetterVoid = "correspondence.letter-void" by "general",
    /// The number stands in the register.
    NumberTaken = "correspondence.number-taken" by "general",
    /// The rules give no pattern, and no number was given.
    NumberMissing = "correspondence.number-missing" by "correspondence.numbers",
    /// A letter of this number came from there in this year.
    ReceivedAlready = "correspondence.received-already" by "general",
    /// An invitation is to a meeting.
    MeetingMissing = "correspondence.meeting-missing" by "general",
    /// A correction corrects something.
    NothingCorrected = "correspondence.nothing-corrected" by "general",
}

words! {
    /// What a letter is.
    LetterKind {
        /// An invitation to a meeting.
        Invitation = "invitation",
        /// Any other note verbale.
        NoteVerbale = "note-verbale",
        /// A letter.
        Letter = "letter",
        /// A circular.
        Circular = "circular",
        /// A reminder.
        Reminder = "reminder",
        /// A certificate.
        Certificate = "certificate",
    }
}

words! {
    /// By which way a letter goes.
    Via {
        /// Through a permanent mission.
        Mission = "mission",
        /// Through an embassy.
        Embassy = "embassy",
        /// By mail.
        Mail = "mail",
        /// Handed over.
        Hand = "hand",
        /// On this site.
        Platform = "platform",
        /// By another way.
        Other = "other",
    }
}

words! {
    /// What became of a letter on its way to an addressee.
    What {
        /// It was sent on.
        Sent = "sent",
        /// It was delivered.
        Delivered = "delivered",
        /// It was opened.
        Opened = "opened",
        /// It came back.
        Bounced = "bounced",
        /// It was read.
        Read = "read",
    }
}

/// Which way round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Direction {
    /// From the Chair or the secretariat.
    Outgoing,
    /// From a party.
    Incoming,
}

/// To whom a letter goes, or from whom it came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Addressee {
    /// The party.
    pub party: Slug,
    /// The office, where one is named or the address book had one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<Slug>,
    /// True where it gets a copy.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub copy: bool,
}

/// A letter went out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Sent {
    /// Its ordinal.
    pub letter: u32,
    /// What it is.
    pub kind: LetterKind,
    /// The year of the register in which it stands.
    pub year: i16,
    /// Its number in the register, where the pattern of the rules tells it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serial: Option<u32>,
    /// To whom.
    pub to: Vec<Addressee>,
    /// What it is about, where offices were found by that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<Topic>,
    /// What stands on it.
    #[serde(flatten)]
    pub details: Details,
}

/// A letter came in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Received {
    /// Its ordinal.
    pub letter: u32,
    /// What it is, if that can be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<LetterKind>,
    /// The year of the register in which it stands.
    pub year: i16,
    /// Its number in the register.
    pub serial: u32,
    /// From whom.
    pub from: Addressee,
    /// What stands on it.
    #[serde(flatten)]
    pub details: Details,
}

/// Something became of a letter on its way to an addressee.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct DeliveryNoted {
    /// The letter.
    pub letter: u32,
    /// The party.
    pub party: Slug,
    /// The office, where the letter names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<Slug>,
    /// What became of it.
    pub what: What,
    /// By which way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub via: Option<Via>,
}

/// A letter was corrected in the register, or declared void.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Corrected {
    /// The letter.
    pub letter: u32,
    /// Its number in the register, where that changes with the number on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serial: Option<u32>,
    /// True where the letter never went out or in: its number is spent.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub void: bool,
    /// Why.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub reason: Texts,
    /// What is given here takes the place of what stood before.
    #[serde(flatten)]
    pub details: Details,
}
