//! The state of one process: everything the rules may know, shared cheaply between readers.
//!
//! Invariants: only events change it; the same events in the same order make the same state.

use crate::accounts::Holding;
use crate::correspondence::Register;
use crate::documents::archived::OldFile;
use crate::documents::translation_due::{TranslationDue, Work};
use crate::documents::{Cited, Document};
use crate::evidence::library::Deposit;
use crate::evidence::{Citation, Remark};
use crate::floor::Floor;
use crate::meetings::Meeting;
use crate::meetings::closed_items::Room;
use crate::membership::offices::Office;
use crate::membership::{BodyAdded, Party, PriorityRecorded, Reason as Membership, SecretariatNamed, TermRecorded};
use crate::news::standing::Standing;
use crate::news::{Item, Published};
use crate::prelude::*;
use crate::record::attributions::Attributed;
use crate::record::files::Removed;
use crate::record::log::Log;
use crate::record::personal::Held;
use crate::record::{Described, FactNoted, Nature, Opened};
use crate::rows::Rows;
use crate::rules::calendar::CalendarSet;
use crate::rules::profile::{Key, Profile};
use crate::rules::{InForce, Ruling};
use crate::sealed::SealedClass;
use crate::texts::Draft;
use crate::texts::terms::Term;

/// A map whose copies share what is unchanged.
pub type Map<K, V> = rpds::RedBlackTreeMapSync<K, V>;
/// A list whose copies share what is unchanged.
pub type List<T> = rpds::VectorSync<T>;

/// The state of one process.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct State {
    pub(crate) entries: u64,
    pub(crate) recorded: Moment,
    /// What opened the record.
    pub opened: Option<Arc<Opened>>,
    /// What the process is for.
    pub about: Option<Arc<Described>>,
    /// Facts, each with its entry.
    pub facts: Rows<(u64, FactNoted)>,
    /// Sources, by slug.
    pub sources: Map<Slug, Arc<Cited>>,
    /// Profiles, the one in force last.
    pub profiles: List<Arc<InForce>>,
    /// Calendars of working days, by slug, each with the entry that set it.
    pub calendars: Map<Slug, Arc<(u64, CalendarSet)>>,
    /// Precedents.
    pub rulings: List<Arc<Ruling>>,
    /// Parties, by slug.
    pub parties: Map<Slug, Arc<Party>>,
    /// Whose each office of the address book is, by its slug.
    pub offices: Map<Slug, Slug>,
    /// Letters out and in.
    pub correspondence: Register,
    /// Bodies, by slug.
    pub bodies: Map<Slug, Arc<BodyAdded>>,
    /// Chairmanships as sources have them, each with its entry.
    pub terms: List<Arc<(u64, TermRecorded)>>,
    /// Priorities of the Chair.
    pub priorities: List<Arc<PriorityRecorded>>,
    /// Who performs the functions of the secretariat, as sources have it, each with its entry.
    pub secretariats: List<Arc<(u64, SecretariatNamed)>>,
    /// Meetings, by slug.
    pub meetings: Map<Slug, Arc<Meeting>>,
    /// Documents, by symbol.
    pub documents: Map<String, Arc<Document>>,
    /// Until when documents and texts are to have words in a language: by what is translated and the language.
    pub(crate) translations_due: Map<(Work, Tag), Arc<TranslationDue>>,
    /// Old files, by their number in the archive.
    pub archive: Map<u64, Arc<OldFile>>,
    /// What the record knows of its log.
    pub log: Log,
    /// News, each with its entry, by slug.
    pub news: Map<Slug, Arc<(u64, Published)>>,
    /// What is known of items beside what was published of them: drafts, corrections, withdrawals, by slug.
    pub newsroom: Map<Slug, Arc<Item>>,
    /// What stands on the public site: pages, contacts, banners.
    pub standing: Standing,
    /// What parties say about figures of the evidence room: by the name of the figure, by party.
    pub remarks: Map<String, Arc<BTreeMap<Slug, Remark>>>,
    /// Figures beside items and texts of meetings: by meeting, by ordinal.
    pub citations: Map<Slug, Arc<BTreeMap<u32, Citation>>>,
    /// Deposits of the research library, by number.
    pub library: Map<u32, Arc<Deposit>>,
    /// Terms of the glossary, by headword.
    pub glossary: Map<Slug, Arc<Term>>,
    /// What accounts were granted, with what was revoked, by account: [`State::held`] says what holds now.
    pub holdings: Map<Slug, Arc<Vec<Holding>>>,
    /// Positions whose owners are sealed and not erased: who holds them, by hash.
    #[serde(skip)]
    pub(crate) positions: Map<Hash, Capacity>,
    /// Sealed fields that tell whose a position on a text is, and are not erased.
    pub(crate) attributed: Attributed,
    /// Sealed fields that are to be erased, each with its entry: what nobody is told, once nothing rests on it any more.
    pub spent: List<(u64, Hash)>,
    /// Deadlines to come, each with the meeting and the text: the earliest first.
    pub(crate) deadlines: Map<(Moment, Slug, Slug), ()>,
    /// Personal texts that are not erased: where each lies, by hash.
    pub(crate) personal: Map<Hash, Arc<Held>>,
    /// Files that are not erased: each entry that names one, by its hash.
    pub(crate) files: Map<Hash, Arc<Vec<Held>>>,
    /// Files that were erased.
    pub removed: Removed,
    /// Until when personal texts and files are kept, where that is set: the earliest first.
    pub(crate) retentions: Map<(Moment, Hash), ()>,
    #[serde(skip)]
    nothing: Arc<Profile>,
    /// What is not in the record, where this state is that of a room behind closed doors.
    #[serde(skip)]
    pub(crate) room: Option<Arc<Room>>,
    /// From when this state is looked at, where it is one of the past.
    #[serde(skip)]
    pub(crate) seen_from: Option<Arc<SeenFrom>>,
}

/// The state as it stands and the day on which somebody looks at a state of the past: who sees what is decided by both.
#[derive(Clone, Debug)]
pub(crate) struct SeenFrom {
    pub(crate) state: State,
    pub(crate) today: Day,
}

impl State {
    /// How many entries were applied; the number of the next one.
    pub fn head(&self) -> u64 {
        self.entries
    }

    /// When the last entry was recorded.
    pub fn recorded(&self) -> Moment {
        self.recorded
    }

    /// The origin of the log.
    pub fn origin(&self) -> Option<&str> {
        self.opened.as_ref().map(|opened| opened.origin.as_str())
    }

    /// True for a rehearsal with fictional parties.
    pub fn is_rehearsal(&self) -> bool {
        self.opened.as_ref().is_some_and(|opened| opened.nature == Nature::Rehearsal)
    }

    /// The profile in force; without one, our defaults.
    pub fn profile(&self) -> &Profile {
        self.profiles.last().map_or(&self.nothing, |in_force| &in_force.profile)
    }

    /// The profile that was in force when an entry was made; without one, our defaults.
    pub fn profile_at(&self, entry: u64) -> &Profile {
        let then = self.profiles.iter().rev().find(|in_force| in_force.entry <= entry);
        then.map_or(&self.nothing, |in_force| &in_force.profile)
    }

    /// The name and version of the profile in force.
    pub fn profile_name(&self) -> Option<String> {
        self.profiles.last().map(|in_force| in_force.name.clone())
    }

    /// The profile of this name and version, under which something was begun; the one in force where there is none.
    pub fn profile_called(&self, name: Option<&str>) -> &Profile {
        let called = self.profiles.iter().rev().find(|in_force| Some(in_force.name.as_str()) == name);
        called.map_or_else(|| self.profile(), |in_force| &in_force.profile)
    }

    /// A party.
    ///
    /// # Errors
    /// `membership.party-unknown`.
    pub fn party(&self, slug: &Slug) -> Result<&Arc<Party>, Rejection> {
        self.parties.get(slug).ok_or_else(|| Rejection::new(Membership::PartyUnknown).with("party", slug))
    }

    /// An office of the address book.
    ///
    /// # Errors
    /// `membership.office-unknown`.
    pub fn office(&self, slug: &Slug) -> Result<&Arc<Office>, Rejection> {
        let party = self.offices.get(slug).and_then(|party| self.parties.get(party));
        let office = party.and_then(|party| party.offices.get(slug));
        office.ok_or_else(|| Rejection::new(Membership::OfficeUnknown).with("office", slug))
    }

    /// A meeting.
    ///
    /// # Errors
    /// `meetings.meeting-unknown`.
    pub fn meeting(&self, slug: &Slug) -> Result<&Arc<Meeting>, Rejection> {
        let unknown = || Rejection::new(crate::meetings::Reason::MeetingUnknown).with("meeting", slug);
        self.meetings.get(slug).ok_or_else(unknown)
    }

    /// Who an attribution names, as far as the rules may know.
    pub fn owner(&self, attribution: &Attribution) -> Option<Capacity> {
        match attribution {
            Attribution::Open(capacity) => Some(capacity.clone()),
            Attribution::Sealed(sealed) => self.positions.get(&sealed.hash).cloned(),
        }
    }

    /// Who an attribution names, for a reader who may know positions; what is unattributed is told to nobody.
    pub fn disclosed(&self, attribution: &Attribution) -> Option<Capacity> {
        match attribution {
            Attribution::Sealed(sealed) if sealed.sealed == SealedClass::Unattributed => None,
            Attribution::Open(_) | Attribution::Sealed(_) => self.owner(attribution),
        }
    }

    /// The chairing State on a day, as the latest term that had begun has it.
    pub fn chair_on(&self, day: Day) -> Option<Slug> {
        let begun = self.terms.iter().filter(|term| term.1.from.is_some_and(|from| from.earliest() <= day.latest()));
        begun.max_by_key(|term| (term.1.from.map(Day::earliest), term.0)).map(|term| term.1.party.clone())
    }

    /// The working languages, in the order of the rules.
    pub(crate) fn working_languages(&self) -> Vec<Tag> {
        self.profile().list(Key::LANGUAGES_WORKING).iter().filter_map(|tag| Tag::new(tag)).collect()
    }

    /// The parties that perform the functions of the secretariat on a day, as the latest source that had begun by then has it; none
    /// where it names them in words only.
    pub fn secretariat_on(&self, day: Day) -> Vec<Slug> {
        let begun =
            |named: &&Arc<(u64, SecretariatNamed)>| named.1.from.is_none_or(|from| from.earliest() <= day.latest());
        let named =
            self.secretariats.iter().filter(begun).max_by_key(|named| (named.1.from.map(Day::earliest), named.0));
        named.map(|named| named.1.parties.clone()).unwrap_or_default()
    }

    pub(crate) fn change_party(&mut self, slug: &Slug, change: impl FnOnce(&mut Party)) {
        if let Some(party) = self.parties.get_mut(slug) {
            change(Arc::make_mut(party));
        }
    }

    pub(crate) fn change_office(&mut self, slug: &Slug, change: impl FnOnce(&mut Office)) {
        let Some(party) = self.offices.get(slug).cloned() else { return };
        self.change_party(&party, |party| {
            if let Some(office) = party.offices.get_mut(slug) {
                change(Arc::make_mut(office));
            }
        });
    }

    pub(crate) fn change_meeting(&mut self, slug: &Slug, meta: &Meta, change: impl FnOnce(&mut Meeting)) {
        if let Some(meeting) = self.meetings.get_mut(slug) {
            let meeting = Arc::make_mut(meeting);
            meeting.changed = meta.number;
            change(meeting);
        }
    }

    pub(crate) fn change_floor(&mut self, slug: &Slug, meta: &Meta, change: impl FnOnce(&mut Floor)) {
        self.change_meeting(slug, meta, |meeting| change(Arc::make_mut(&mut meeting.floor)));
    }

    pub(crate) fn change_text(&mut self, slug: &Slug, text: &Slug, meta: &Meta, change: impl FnOnce(&mut Draft)) {
        if !meta.positions.is_empty() {
            self.attribute(slug, text, meta);
        }
        self.change_meeting(slug, meta, |meeting| {
            if let Some(draft) = Arc::make_mut(&mut meeting.texts).get_mut(text) {
                change(Arc::make_mut(draft));
            }
        });
    }
}
