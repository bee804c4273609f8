//! The desk at which one act is decided: what is known, who asks, and what the act leaves behind.

use crate::event::Event;
use crate::meetings::Meeting;
use crate::prelude::*;
use crate::record::personal::{Held, Why};
use crate::rejection::{Force, Reason as General};
use crate::rules::profile::Key;
use crate::rules::{PassedOver, Ruled};
use crate::sealed::{Sealed, SealedClass, SealedText};
use crate::stamp::Stamp;
use crate::texts::Draft;

/// What an act is about, as far as its order depends on it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Subject<'a> {
    /// The meeting.
    pub meeting: Option<&'a Slug>,
    /// The party, document, text or other named thing.
    pub name: Option<&'a Slug>,
    /// The ordinal of an item, proposal or paragraph.
    pub number: Option<u32>,
}

impl<'a> Subject<'a> {
    /// About a meeting as a whole.
    pub fn meeting(meeting: &'a Slug) -> Self {
        Self { meeting: Some(meeting), ..Self::default() }
    }

    /// About a named thing of a meeting.
    pub fn of(meeting: &'a Slug, name: &'a Slug) -> Self {
        Self { meeting: Some(meeting), name: Some(name), number: None }
    }

    /// With an ordinal.
    #[must_use]
    pub fn number(mut self, number: u32) -> Self {
        self.number = Some(number);
        self
    }
}

/// A meeting, and a text of it.
pub(crate) type OnText<'a> = (&'a Arc<Meeting>, &'a Arc<Draft>);

/// One act: its order, and its decision.
pub trait Put {
    /// The right of a status on which such an act rests, where it rests on one.
    const RIGHT: Option<Key> = None;

    /// The right that a role behind a seat is asked for.
    const ROLE: Option<Key> = Self::RIGHT;

    /// What it is about.
    fn subject(&self) -> Subject<'_>;

    /// May this capacity put such an act about `on` now? `decide` starts with it, and so does every button.
    ///
    /// # Errors
    /// The rejection that a button shows beside itself.
    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection>;

    /// Decides the act: events are left on the desk.
    ///
    /// # Errors
    /// The rejection, with its rule.
    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection>;
}

/// The desk: state and stamp to read, events and sealed texts to leave.
#[derive(Debug)]
pub struct Desk<'a> {
    /// The process as it stands.
    pub state: &'a State,
    /// Time, actor and randomness.
    pub stamp: &'a Stamp,
    pub(crate) events: Vec<Event>,
    /// What stood against the act and did not bar it, in the order in which it was asked.
    pub(crate) asked: Vec<Rejection>,
    pub(crate) sealed: Vec<SealedText>,
    pub(crate) circle: Circle,
    pub(crate) confidential: bool,
    /// The class in which the owner of a confidential act is sealed.
    pub(crate) owners: SealedClass,
    /// The meeting in which a ruling would be made.
    pub(crate) meeting: Option<&'a Slug>,
    /// Personal texts that this act erases.
    pub(crate) erased: Vec<(Why, Hash, Arc<Held>)>,
    /// The entry that says already what this act would say.
    pub(crate) repeated: Option<u64>,
    salts: u32,
}

impl<'a> Desk<'a> {
    /// An empty desk.
    pub fn new(state: &'a State, stamp: &'a Stamp) -> Self {
        Self {
            state,
            stamp,
            events: Vec::new(),
            asked: Vec::new(),
            sealed: Vec::new(),
            circle: Circle::Public,
            confidential: false,
            owners: SealedClass::Position,
            meeting: None,
            erased: Vec::new(),
            repeated: None,
            salts: 0,
        }
    }

    /// Leaves an event.
    pub(crate) fn leave(&mut self, event: Event) {
        self.events.push(event);
    }

    /// Leaves nothing, because an entry says it already: the clerk answers with that one and records no other.
    pub(crate) fn repeats(&mut self, entry: u64) {
        self.repeated = Some(entry);
    }

    /// What the entry of this act would tell those who apply it.
    pub(crate) fn meta(&self) -> Meta {
        let (number, recorded, circle) = (self.state.head(), self.stamp.recorded, self.circle);
        let occurred = self.stamp.occurred.unwrap_or(self.stamp.received);
        let (entered_later, how) = (self.stamp.occurred.is_some(), self.stamp.how());
        let (unattributed, positions) = (Vec::new(), Vec::new());
        Meta { number, recorded, occurred, entered_later, circle, how, unattributed, positions }
    }

    /// Restricts who may read the entry.
    pub(crate) fn restrict(&mut self, circle: Circle) {
        self.circle = self.circle.max(circle);
    }

    /// Seals a text of the given class.
    pub(crate) fn seal(&mut self, class: SealedClass, text: &str) -> Sealed {
        let salt = self.stamp.salt(self.salts);
        self.salts = self.salts.saturating_add(1);
        let sealed = SealedText::new(class, salt, text.to_owned());
        let hash = sealed.hash;
        self.sealed.push(sealed);
        Sealed { sealed: class, hash }
    }

    /// Seals a personal text.
    pub(crate) fn personal(&mut self, text: &str) -> Personal {
        Personal(self.seal(SealedClass::Personal, text))
    }

    /// Seals a personal text in each of its languages.
    pub(crate) fn personal_texts(&mut self, texts: &Texts) -> PersonalTexts {
        PersonalTexts(texts.0.iter().map(|(tag, text)| (tag.clone(), self.personal(text))).collect())
    }

    /// Ascribes something to the acting capacity: openly, or sealed where the profile keeps positions confidential.
    pub(crate) fn attribution(&mut self, key: Key) -> Attribution {
        match self.state.profile().value(key).as_deref() {
            Some("open") => Attribution::Open(self.stamp.capacity.clone()),
            Some("nobody") => self.sealed_attribution(SealedClass::Unattributed),
            Some(_) | None => self.sealed_attribution(SealedClass::Position),
        }
    }

    /// Ascribes something to the acting capacity, sealed in this class.
    pub(crate) fn sealed_attribution(&mut self, class: SealedClass) -> Attribution {
        (self.confidential, self.owners) = (true, class);
        let owner = self.stamp.capacity.to_string();
        Attribution::Sealed(self.seal(class, &owner))
    }

    /// Keeps who acts as open as something was ascribed to it before, whatever the profile says now.
    pub(crate) fn as_open_as(&mut self, before: &Attribution) {
        if let Attribution::Sealed(sealed) = before {
            (self.confidential, self.owners) = (true, sealed.sealed);
        }
    }

    /// The capacity that acts.
    pub fn capacity(&self) -> &'a Capacity {
        &self.stamp.capacity
    }

    /// Only the Chair or the secretariat.
    pub(crate) fn bureau(&self) -> Result<(), Rejection> {
        if self.capacity().is_bureau() { Ok(()) } else { Err(Rejection::new(General::NotYours)) }
    }

    /// Only the Chair, or the secretariat at the Chair's console (then the capacity is the Chair's, entered by it).
    pub(crate) fn chair(&self) -> Result<(), Rejection> {
        if *self.capacity() == Capacity::Chair { Ok(()) } else { Err(Rejection::new(General::NotYours)) }
    }

    /// The meeting and the text that an act is about; `None` where it does not say which.
    ///
    /// # Errors
    /// `meetings.meeting-unknown`, `meetings.archive`, `texts.text-unknown`.
    pub(crate) fn on_text(&self, on: Subject<'_>) -> Result<Option<OnText<'a>>, Rejection> {
        let Some(slug) = on.meeting else { return Ok(None) };
        let meeting = self.state.meeting(slug)?;
        meeting.recorded()?;
        on.name.map(|name| Ok((meeting, meeting.text(name)?))).transpose()
    }

    /// Only the delegation of a party.
    pub(crate) fn party(&self) -> Result<&'a Slug, Rejection> {
        self.capacity().party().ok_or_else(|| Rejection::new(General::NotYours))
    }

    /// A rule of the profile stands against the act: refused, asked, or noted, as the profile says.
    /// A warning that was confirmed goes through: by the Chair or the secretariat as a ruling, which is a precedent; by a
    /// party it is only noted.
    pub(crate) fn against(&mut self, key: Key, rejection: Rejection) -> Result<(), Rejection> {
        self.against_right(self.state.profile().force(key), key, rejection)
    }

    /// As [`Self::against`], with the force that a table of rights gives.
    pub(crate) fn against_right(&mut self, force: Force, key: Key, rejection: Rejection) -> Result<(), Rejection> {
        match force {
            Force::Notes => {
                self.asked.push(Rejection { force, ..rejection });
                Ok(())
            }
            Force::Warns if self.stamp.confirmed => {
                self.confirm(rejection, key.name());
                Ok(())
            }
            Force::Warns => Err(Rejection { force: Force::Warns, ..rejection }),
            Force::Bars => Err(rejection),
        }
    }

    /// A warning was confirmed. Only the Chair rules, or the secretariat in the Chair's name.
    fn confirm(&mut self, rejection: Rejection, rule: &str) {
        let event = if self.capacity().is_bureau() {
            Event::RulesRuled(Ruled::confirmed(&rejection, rule, self.meeting))
        } else {
            Event::RulesPassedOver(PassedOver {
                rule: rule.to_owned(),
                warning: rejection.reason.to_owned(),
                meeting: self.meeting.cloned(),
            })
        };
        self.leave(event);
        self.asked.push(Rejection { force: Force::Warns, ..rejection });
    }

    /// True where the Chair ruled on this rule before: what was ruled once is not asked again.
    pub(crate) fn ruled(&self, key: Key) -> bool {
        self.state.rulings.iter().any(|ruling| ruling.ruled.rule == key.name())
    }

    /// What happens in a meeting is for its participants, unless it is open to the public.
    pub(crate) fn of_meeting(&mut self, meeting: &Slug) {
        let public = self.state.meetings.get(meeting).and_then(|meeting| meeting.particulars.public) == Some(true);
        if !public {
            self.restrict(Circle::Participants);
        }
    }

    /// A general question to the Chair: the same as a rule that warns.
    pub(crate) fn ask(&mut self, rejection: Rejection) -> Result<(), Rejection> {
        if !self.stamp.confirmed {
            return Err(Rejection { force: Force::Warns, ..rejection });
        }
        let rule = rejection.rule;
        self.confirm(rejection, rule);
        Ok(())
    }

    /// A required text in at least one language.
    pub(crate) fn text(texts: &Texts, field: &'static str) -> Result<(), Rejection> {
        if texts.is_empty() { Err(Rejection::new(General::TextEmpty).with("field", field)) } else { Ok(()) }
    }

    /// A source that the process knows.
    pub(crate) fn source(&self, source: Option<&Slug>) -> Result<(), Rejection> {
        match source {
            Some(slug) if !self.state.sources.contains_key(slug) => {
                Err(Rejection::new(crate::documents::Reason::SourceUnknown).with("source", slug))
            }
            Some(_) | None => Ok(()),
        }
    }

    /// A list below its bound.
    pub(crate) fn below(count: usize, bound: usize) -> Result<(), Rejection> {
        if count < bound { Ok(()) } else { Err(Rejection::new(General::TooMany).with("bound", bound)) }
    }
}
