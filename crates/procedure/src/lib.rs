//! The rules of procedure as pure functions: acts in, events or a rejection out; and who may see what.
//!
//! [`decide`] reads an act, the state and a stamp; it knows no clock and no randomness. [`Process::apply`] is total.
//! What a reader may see is decided in each area's `view.rs`, before any page.

#![no_std]
#![deny(clippy::wildcard_enum_match_arm, clippy::arithmetic_side_effects, clippy::float_arithmetic)]
extern crate alloc;

mod prelude;

pub mod accounts;
pub mod act;
pub mod act_file;
pub mod correspondence;
pub mod decisions;
pub mod delegations;
pub mod desk;
pub mod documents;
pub mod due;
pub mod event;
pub mod evidence;
pub mod fields;
pub mod floor;
pub mod form;
pub mod meetings;
pub mod membership;
pub mod names;
pub mod news;
pub mod places;
pub mod record;
pub mod rejection;
pub mod rows;
pub mod rules;
pub mod sealed;
pub mod stamp;
pub mod state;
pub mod texts;
pub mod time;
pub mod versions;
pub mod view;
mod words;

pub use act::{Act, Kind};
pub use desk::Subject;
pub use due::due;
pub use event::Event;
pub use rejection::Rejection;
pub use stamp::{Capacity, Channel, Circle, Stamp};
pub use state::State;

use meetings::closed_items::Room;
use prelude::*;
use record::attributions::Position;
use record::personal::ErasedText;
use rejection::Reason as General;
use sealed::{Attribution, Sealed, SealedClass, SealedText, Vault};
use stamp::How;

/// The format of a body. A new form of the envelope is a new number.
pub const BODY_FORMAT: u32 = 1;

/// From this number on goes what was done behind closed doors, which is in no entry.
pub const HELD: u64 = 1 << 40;

/// The body of an entry: one act and all its events. The bytes are written once and hashed as they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Body {
    /// [`BODY_FORMAT`].
    pub format: u32,
    /// The act's name.
    pub act: String,
    /// When it was recorded.
    pub recorded: Moment,
    /// When it happened, if that was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occurred: Option<Moment>,
    /// When it reached us.
    pub received: Moment,
    /// As whom, as open as the profile has it.
    pub capacity: Attribution,
    /// In which role behind the seat of a party, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<accounts::Role>,
    /// Who entered it on behalf of the capacity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entered_by: Option<Capacity>,
    /// How it came in.
    pub channel: Channel,
    /// What it rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
    /// The same where the capacity is sealed: "letter of Felmora" would tell whose act it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence_sealed: Option<Sealed>,
    /// The idempotency key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The profile under which it was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile: Option<String>,
    /// Who may read it.
    pub circle: Circle,
    /// What happened.
    pub events: Vec<Event>,
}

impl Body {
    /// The personal texts that this act erased: the journal destroys them with the entry. Files are no texts.
    pub fn erased(&self) -> impl Iterator<Item = &ErasedText> {
        let erased = self.events.iter().filter_map(Event::erased);
        erased.flat_map(|erased| &erased.texts).filter(|text| text.field != record::files::FILE)
    }

    /// The sealed fields beside the entry that tell whose a position is: the positions, and what a sealed one rests on.
    fn positions(&self, sealed: &[SealedText]) -> Vec<(SealedClass, Hash)> {
        let rests_on = self.evidence_sealed.as_ref().map(|evidence| evidence.hash);
        let is_position = |text: &&SealedText| text.class == SealedClass::Position;
        if !sealed.iter().any(|text| is_position(&text)) {
            return Vec::new();
        }
        let told = sealed.iter().filter(|text| is_position(text) || Some(text.hash) == rests_on);
        told.map(|text| (text.class, text.hash)).collect()
    }

    /// How the act came in; whoever is sealed is not told.
    fn how(&self) -> How {
        let by = match &self.capacity {
            Attribution::Open(capacity) => Some(capacity.clone()),
            Attribution::Sealed(_) => None,
        };
        let (entered_by, evidence) = (self.entered_by.clone(), self.evidence.clone());
        How { by, entered_by, channel: self.channel, evidence }
    }
}

/// What an act leaves: a body, and what lies beside it.
#[derive(Clone, Debug)]
pub struct Decided {
    /// The body.
    pub body: Body,
    /// Sealed texts with their salts.
    pub sealed: Vec<SealedText>,
    /// The entry that says the same already: then this one is not recorded.
    pub repeats: Option<u64>,
}

/// One process: the state that the rules read, and beside it the personal texts that only views read.
#[derive(Clone, Debug, Default)]
pub struct Process {
    /// The state.
    pub state: State,
    /// The personal texts.
    pub vault: Vault,
}

/// Decides an act.
///
/// # Errors
/// The rejection, which names its rule. With force *warns* it is a question: put again and confirmed, the act goes through.
pub fn decide<'a>(act: &'a Act, state: &'a State, stamp: &'a Stamp) -> Result<Decided, Rejection> {
    let mut desk = Desk::new(state, stamp);
    desk.meeting = act.subject().meeting;
    entered(&desk)?;
    if stamp.occurred.is_some_and(|occurred| occurred > stamp.recorded) {
        return Err(Rejection::new(General::OccurredInFuture));
    }
    order(act.kind(), &mut desk, act.subject())?;
    act.decide(&mut desk)?;
    desk.leave_erasures();
    let owner = stamp.capacity.to_string();
    let capacity = if desk.confidential {
        Attribution::Sealed(desk.seal(desk.owners, &owner))
    } else {
        Attribution::Open(stamp.capacity.clone())
    };
    let evidence_sealed = sealed_evidence(&mut desk);
    let body = Body {
        format: BODY_FORMAT,
        act: act.kind().name().to_owned(),
        recorded: stamp.recorded,
        occurred: stamp.occurred,
        received: stamp.received,
        capacity,
        // Beside a sealed owner a role would tell something of it.
        role: stamp.role.filter(|_| !desk.confidential),
        entered_by: stamp.entered_by.clone(),
        channel: stamp.channel,
        evidence: stamp.evidence.clone().filter(|_| !desk.confidential),
        evidence_sealed,
        // A key that names the act may be guessed, and with it who put it: beside a sealed owner it is not kept in the body.
        key: stamp.key.clone().filter(|_| !desk.confidential),
        profile: state.profile_name(),
        circle: desk.circle,
        events: desk.events,
    };
    Ok(Decided { body, sealed: desk.sealed, repeats: desk.repeated })
}

/// What a confidential act rests on: sealed as a text that no rule reads, or with its owner where nobody is told of it.
fn sealed_evidence(desk: &mut Desk<'_>) -> Option<Sealed> {
    let words = desk.stamp.evidence.as_ref().filter(|_| desk.confidential)?;
    let class = match desk.owners {
        SealedClass::Unattributed => SealedClass::Unattributed,
        SealedClass::Position | SealedClass::Personal => SealedClass::Personal,
    };
    Some(desk.seal(class, words))
}

/// May this capacity put such an act now? The same question that [`decide`] asks first, for a button.
///
/// # Errors
/// The rejection that stands beside the button; with force *warns* the button asks first.
pub fn in_order(kind: Kind, on: Subject<'_>, state: &State, capacity: &Capacity, now: Moment) -> Result<(), Rejection> {
    in_order_as(kind, on, state, &Stamp::asking(capacity.clone(), now))
}

/// The same, for whoever acts by this stamp: in a role behind a seat, or by a seat that was given for one meeting.
///
/// # Errors
/// As [`in_order`].
pub fn in_order_as(kind: Kind, on: Subject<'_>, state: &State, stamp: &Stamp) -> Result<(), Rejection> {
    order(kind, &mut Desk::new(state, stamp), on)
}

/// The order of an act: that of the record, of the seat, of the act itself, and of the role in which it is put.
pub(crate) fn order(kind: Kind, desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
    if desk.state.opened.is_none() && kind != Kind::RecordOpen {
        return Err(Rejection::new(record::Reason::NotOpen));
    }
    if desk.stamp.only.as_ref().is_some_and(|only| on.meeting != Some(only)) {
        let only = desk.stamp.only.as_ref().map(ToString::to_string).unwrap_or_default();
        return Err(Rejection::new(accounts::Reason::OtherMeeting).with("meeting", only));
    }
    if kind.since() > desk.state.form() && desk.state.opened.is_some() {
        return Err(Rejection::new(record::Reason::FormEarlier));
    }
    meetings::closed_items::in_the_room(desk, kind, on)?;
    kind.in_order(desk, on)?;
    rules::roles::may(desk, kind)
}

/// The secretariat may enter any act for any party, and act at the Chair's console; nobody else acts for others.
/// An act entered for a party says what it rests on. The clerk acts by its own clock, and nobody acts as the clerk.
fn entered(desk: &Desk<'_>) -> Result<(), Rejection> {
    let stamp = desk.stamp;
    if stamp.capacity == Capacity::Clerk && (stamp.channel != Channel::Timer || stamp.entered_by.is_some()) {
        return Err(Rejection::new(General::NotYours));
    }
    let Some(by) = stamp.entered_by.as_ref().filter(|by| **by != stamp.capacity) else {
        return Ok(());
    };
    let for_party = stamp.capacity.party().is_some();
    match by {
        Capacity::Secretariat if for_party && stamp.evidence.is_none() => Err(Rejection::new(General::EvidenceMissing)),
        Capacity::Secretariat => Ok(()),
        Capacity::Public
        | Capacity::Press
        | Capacity::Guest
        | Capacity::Interpreter
        | Capacity::Party(_)
        | Capacity::Chair
        | Capacity::Clerk => Err(Rejection::new(General::NotForOthers)),
    }
}

impl Process {
    /// Lets go of a personal text that was erased after this.
    pub fn forget(&mut self, text: Hash, at: Moment) {
        self.vault.erase(text, at);
    }

    /// Lets go of whom a sealed capacity names, which was destroyed after this.
    pub fn forget_owner(&mut self, owner: Hash) {
        self.state.positions.remove_mut(&owner);
    }

    /// This process, which is one of the past, as it is looked at from another: see [`State::seen_from`].
    #[must_use]
    pub fn seen_from(&self, now: &Self, today: Day) -> Self {
        Self { state: self.state.seen_from(&now.state, today), vault: self.vault.clone() }
    }

    /// The sealed fields that tell whose positions were and that this entry erases: the journal destroys them with it.
    pub fn unattributes(&self, body: &Body) -> Vec<Position> {
        let erased = body.events.iter().filter_map(Event::unattributes);
        erased.flat_map(|erased| self.state.positions_erased(erased)).collect()
    }

    /// This process as it is in a room behind closed doors: nothing is held there yet.
    #[must_use]
    pub fn room(&self) -> Self {
        let mut room = self.clone();
        room.state.room = Some(Arc::new(Room { recorded: self.state.clone(), held: Vec::new() }));
        room
    }

    /// Applies what was done in a room, the `nth` act there. It is in no entry: the numbers that it goes by are greater than any.
    pub fn hold(&mut self, nth: u64, body: &Body, sealed: &[SealedText]) {
        let entries = self.state.entries;
        self.apply(HELD.saturating_add(nth), body, sealed);
        self.state.entries = entries;
        if let Some(room) = &mut self.state.room {
            Arc::make_mut(room).held.extend(body.events.iter().cloned());
        }
    }

    /// Takes in what lies beside an entry: a personal text, or who holds a position.
    fn know(&mut self, hash: Hash, class: SealedClass, text: &str) {
        match class {
            SealedClass::Personal => self.vault.keep(hash, text),
            SealedClass::Position | SealedClass::Unattributed => {
                if let Some(capacity) = Capacity::new(text) {
                    self.state.positions.insert_mut(hash, capacity);
                }
            }
        }
    }

    /// Takes up what lies beside an entry that the state has applied already, for a state that was written and read back: the text
    /// of a sealed field with its class, or when it was erased.
    pub fn take_up(&mut self, hash: Hash, text: Result<(SealedClass, &str), Moment>) {
        match text {
            Ok((class, text)) => self.know(hash, class, text),
            Err(at) => self.vault.erase(hash, at),
        }
    }

    /// Lets go of whom sealed capacities name that are to be erased: an entry said so.
    pub fn let_go(&mut self) {
        for (_, hash) in &self.state.spent.clone() {
            self.state.positions.remove_mut(hash);
        }
    }

    /// Applies an entry. It has no opinion and cannot fail.
    pub fn apply(&mut self, number: u64, body: &Body, sealed: &[SealedText]) {
        sealed.iter().for_each(|text| self.know(text.hash, text.class, &text.text));
        let occurred = body.occurred.unwrap_or(body.received);
        let entered_later = body.occurred.is_some();
        let nobody = sealed.iter().filter(|text| text.class == SealedClass::Unattributed);
        let unattributed = nobody.map(|text| text.hash).collect();
        let how = Arc::new(body.how());
        let (recorded, circle) = (body.recorded, body.circle);
        let positions = body.positions(sealed);
        let meta = Meta { number, recorded, occurred, entered_later, circle, how, unattributed, positions };
        for position in self.unattributes(body) {
            self.vault.erase(position.hash, body.recorded);
        }
        for event in &body.events {
            event.apply(&mut self.state, &meta);
        }
        for erased in body.erased() {
            self.vault.erase(erased.hash, body.recorded);
        }
        self.state.entries = number.saturating_add(1);
        self.state.recorded = body.recorded;
    }
}
