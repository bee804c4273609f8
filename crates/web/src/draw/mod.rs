//! From an address to a page: the views that the rules give to this reader, put into the page's own form.

mod accounts;
mod archive;
mod cited;
mod correspondence;
mod decisions;
mod delegations;
mod documents;
mod drafting;
mod drop_in;
mod entries;
mod events;
mod evidence;
mod floor;
mod in_the_hall;
mod library;
mod meetings;
pub(crate) mod membership;
mod news;
mod package_check;
pub(crate) mod proceedings;
mod programme;
mod record;
mod reminders;
mod rights;
mod rounds;
mod rules;
mod search;
mod site;
mod spoken;
mod standing;
mod text_acts;
mod texts;
mod translation;
mod work_list;

use std::collections::BTreeMap;
use std::sync::Arc;

use ::record::Failure;
use clerk::export::ExportError;
use clerk::{Snapshot, Standing};
use locale::{Lang, Locale};
use pages::{AsOf, Frame, ProcessHead, Section};
use procedure::accounts::{Holding, Reach};
use procedure::meetings::Meeting;
use procedure::names::Slug;
use procedure::places::{Place, opens};
use procedure::rules::profile::Key;
use procedure::texts::Draft;
use procedure::time::Day;
use procedure::view::{Audience, audience, audience_at, audience_on_text};
use procedure::{Capacity, Process, State};

use crate::button::Presser;
use crate::query::Query;
use crate::reader::Reader;
use crate::site::{Hosted, Site};

pub(crate) use self::search::HITS;
pub(crate) use delegations::{Sent, field_name, given};
pub(crate) use drop_in::DropIn;
pub(crate) use entries::grouped;
pub(crate) use site::{design, frame as server_frame, held_seats, interface, plain_page, processes, seats, sorry};
pub(crate) use texts::statement;

/// What became of an address.
#[derive(Debug)]
pub(crate) enum Drawn {
    /// A page.
    Page(String),
    /// There is no such page.
    Missing,
    /// The page is for others.
    NotSeen,
    /// The page could not be drawn.
    Failed(String),
    /// What it would show is not what was recorded.
    Damaged(String),
}

impl Drawn {
    /// What stands in the stead of a page that needs the journal.
    pub(crate) fn without(failure: &Failure) -> Self {
        match failure {
            Failure::Damaged(_) => Self::Damaged(failure.to_string()),
            _ => Self::Failed(failure.to_string()),
        }
    }

    /// The same for a package.
    pub(crate) fn without_package(error: &ExportError) -> Self {
        match error {
            ExportError::Rejected(_) => Self::Missing,
            ExportError::Failed(failure) => Self::without(failure),
            ExportError::NoProof(_) => Self::Damaged(error.to_string()),
        }
    }
}

impl<T: std::fmt::Display> From<Result<String, T>> for Drawn {
    fn from(page: Result<String, T>) -> Self {
        match page {
            Ok(page) => Self::Page(page),
            Err(error) => Self::Failed(error.to_string()),
        }
    }
}

/// What a page is drawn from.
#[derive(Clone)]
pub(crate) struct Draw<'a> {
    pub(crate) site: &'a Site,
    pub(crate) hosted: &'a Hosted,
    pub(crate) snapshot: Arc<Snapshot>,
    pub(crate) locale: &'static Locale,
    /// The address without its language.
    pub(crate) place: String,
    /// As whom the reader acts at this address.
    pub(crate) capacity: Capacity,
    /// The reader's seat, and how far it reaches: to what belongs elsewhere than the address says.
    pub(crate) reach: Reach,
    /// What gives the reader this capacity here, where it is an account's.
    pub(crate) holding: Option<Holding>,
    /// The handle of the reader's account, wherever its seat holds.
    pub(crate) account: Option<String>,
    pub(crate) query: Query,
    /// The moment of the past from which it is drawn, and the instant up to which that is looked at.
    pub(crate) as_of: Option<(AsOf, i64)>,
}

impl<'a> Draw<'a> {
    /// For a reader of a process.
    pub(crate) fn new(site: &'a Site, hosted: &'a Hosted, lang: Lang, capacity: Capacity) -> Option<Self> {
        Some(Self {
            site,
            hosted,
            snapshot: hosted.clerk.snapshot(),
            locale: Locale::of(lang)?,
            place: String::new(),
            reach: Reach::whole(capacity.clone()),
            capacity,
            holding: None,
            account: None,
            query: Query::default(),
            as_of: None,
        })
    }

    /// For the reader's account, and by what was granted to it.
    pub(crate) fn by(mut self, reader: &Reader, holding: Option<Holding>) -> Self {
        self.account = reader.account.as_ref().map(|(_, handle)| handle.clone());
        self.holding = holding;
        self
    }

    /// For a reader whose seat may be one of some meetings only.
    pub(crate) fn within(mut self, reach: Reach) -> Self {
        self.reach = reach;
        self
    }

    /// As whom the reader reads what belongs to a meeting; what belongs to the process as a whole, where none is named.
    pub(crate) fn towards(&self, of: Option<&Slug>) -> &Capacity {
        self.reach.towards(of)
    }

    /// At an address.
    pub(crate) fn at(mut self, place: &str, query: Query) -> Self {
        place.clone_into(&mut self.place);
        self.query = query;
        self
    }

    /// For a reader who is in the room of a meeting behind closed doors: with what is done there, which is in no entry. Whatever
    /// is not drawn so knows nothing of it.
    pub(crate) fn in_room(self, of: Option<&Slug>) -> Self {
        let room = of.and_then(|of| self.hosted.clerk.in_room(of, &self.capacity));
        match room {
            Some(snapshot) => Self { snapshot, ..self },
            None => self,
        }
    }

    /// For the same reader, from another state of the process.
    pub(crate) fn from(&self, snapshot: Arc<Snapshot>) -> Self {
        Self { snapshot, ..self.clone() }
    }

    /// For the same reader, from a state of the past as it may be seen now.
    pub(crate) fn looking_back(&self, snapshot: &Snapshot, (as_of, at): (AsOf, i64)) -> Self {
        let snapshot = Arc::new(snapshot.seen_from(&self.snapshot, self.today()));
        Self { snapshot, as_of: Some((as_of, at)), ..self.clone() }
    }

    /// The time: of the clerk's clock, or of the past from which the page is drawn.
    pub(crate) fn now(&self) -> i64 {
        self.as_of.as_ref().map_or_else(|| self.hosted.clerk.now(), |(_, at)| *at)
    }

    pub(crate) fn process(&self) -> &Process {
        &self.snapshot.process
    }

    pub(crate) fn state(&self) -> &State {
        &self.snapshot.process.state
    }

    /// The zone in which the process counts its days.
    pub(crate) fn zone(&self) -> String {
        self.state().opened.as_ref().map_or_else(|| "UTC".to_owned(), |opened| opened.zone.clone())
    }

    /// Today, in the zone of the process.
    pub(crate) fn today(&self) -> Day {
        let civil = Locale::civil(self.now(), &self.zone());
        Day { year: civil.year, month: civil.month, day: civil.day }
    }

    /// The audience of the reader in the process as a whole.
    pub(crate) fn audience(&self) -> Audience {
        audience(self.towards(None), self.state(), self.today())
    }

    /// True if a place is open to the reader.
    pub(crate) fn opens(&self, place: Place<'_>) -> bool {
        opens(place, &self.capacity, self.state(), self.today())
    }

    /// The audience of the reader within a meeting.
    pub(crate) fn audience_at(&self, meeting: &Meeting) -> Audience {
        audience_at(self.towards(Some(&meeting.slug)), self.state(), meeting)
    }

    /// The audience of the reader for one text of a meeting.
    pub(crate) fn audience_on(&self, meeting: &Meeting, draft: &Draft) -> Audience {
        audience_on_text(self.towards(Some(&meeting.slug)), self.state(), meeting, draft)
    }

    /// The frame of a page that is about today, or about a meeting's day.
    pub(crate) fn frame(&self, section: Section, day: Option<Day>) -> Frame {
        let state = self.state();
        let names = procedure::membership::view::names(state, day.unwrap_or_else(|| self.today()));
        let profile = state.profile();
        let languages =
            || [Key::LANGUAGES_WORKING, Key::LANGUAGES_COURTESY].into_iter().flat_map(|key| profile.list(key));
        let head = state.opened.as_ref().map(|opened| ProcessHead {
            languages: languages().collect(),
            slug: opened.process.clone(),
            name: opened.name.clone(),
            full_name: opened.full_name.clone(),
            rehearsal: state.is_rehearsal(),
            emblem: state.about.as_ref().and_then(|about| about.emblem.as_ref()).map(|emblem| emblem.hash),
            zone: opened.zone.clone(),
            stands: self.stands(),
            handed_over: match self.hosted.clerk.standing() {
                Standing::HandedOver(party) => Some(party),
                Standing::Kept | Standing::KeyMissing => None,
            },
        });
        Frame {
            locale: self.locale,
            process: head,
            origin: self.site.address().to_owned(),
            place: self.place.clone(),
            section,
            capacity: self.capacity.clone(),
            role: self.holding.as_ref().and_then(|holding| holding.granted.role),
            demonstration: self.site.demonstration(),
            head: state.head(),
            names,
            sources: state.sources.iter().map(|(slug, cited)| (slug.clone(), Arc::clone(cited))).collect(),
            removed: state.removed.iter().collect(),
            live: false,
            as_of: self.as_of.as_ref().map(|(as_of, _)| as_of.clone()),
        }
    }

    /// Who presses the buttons of a page.
    pub(crate) fn presser<'b>(&'b self, f: &'b Frame) -> Presser<'b> {
        Presser { f, state: self.state(), capacity: self.capacity.clone(), now: self.now() }
    }

    /// The entry that an act just made, as the address says.
    pub(crate) fn done(&self) -> Option<u64> {
        self.query.get("done")?.parse().ok().filter(|number| *number < self.state().head())
    }

    /// Draws the page at an address below the process.
    pub(crate) fn draw(&self, path: &[&str]) -> Drawn {
        match path {
            [] => self.home(),
            ["members"] => self.members(),
            ["meetings"] => self.register(),
            ["documents"] => self.documents(),
            ["documents", "archive"] => self.archive(),
            ["documents", "archive", "add"] => crate::old_files::page(self),
            ["documents", "archive", old] => old.parse().map_or(Drawn::Missing, |number| self.archived(number)),
            ["documents", "translations"] => self.work_list(),
            ["documents", entry] => entry.parse().map_or(Drawn::Missing, |entry| self.document(entry)),
            ["news"] => self.news(),
            ["news", "drafts"] => self.drafts(),
            ["news", "drafts", draft] => self.draft_of_news(draft),
            ["news", item] => self.news_item(item),
            ["pages"] => self.site_pages(),
            ["pages", page] => self.site_page(page),
            ["contacts"] => self.contacts(),
            ["rules"] => self.rules(),
            ["rules", "profiles"] => self.profiles(),
            ["rules", "rights"] => self.rights(),
            ["glossary"] => self.glossary(),
            ["search"] => self.search(),
            ["evidence", path @ ..] => self.evidence(path),
            ["library"] => self.library(),
            ["library", deposit] => deposit.parse().map_or(Drawn::Missing, |number| self.deposit_page(number)),
            ["address-book"] => self.address_book(),
            ["correspondence"] => self.letters(),
            ["correspondence", letter] => self.letter(letter),
            ["record"] => self.record(),
            ["record", "check"] => self.package_check(),
            ["record", number] => number.parse().map_or(Drawn::Missing, |number| self.entry(number)),
            [meeting, rest @ ..] => {
                let known = Slug::new(meeting).and_then(|slug| self.state().meetings.get(&slug).cloned());
                known.map_or(Drawn::Missing, |meeting| self.of_meeting(&meeting, rest))
            }
        }
    }

    fn of_meeting(&self, meeting: &Meeting, rest: &[&str]) -> Drawn {
        match rest {
            [] => self.meeting(meeting),
            ["participants"] => self.participants(meeting),
            ["timetable"] => self.timetable(meeting),
            ["timetable", "edit"] => self.timetable_edit(meeting),
            ["run-sheet"] => self.run_sheet_page(meeting),
            ["floor"] => self.floor(meeting),
            ["chair"] => self.chair(meeting),
            ["hall"] => self.hall(meeting),
            ["proceedings"] => self.proceedings(meeting, None),
            ["notes"] => self.notes(meeting),
            ["interpreters"] => self.interpreters(meeting),
            ["attendance"] => self.attendance(meeting),
            ["invitations"] => self.board(meeting, None),
            ["delegation", party] => self.delegation(meeting, party, None),
            ["forms"] => self.asking(meeting),
            ["forms", used_for] => self.answers(meeting, used_for),
            ["credentials"] => self.credentials(meeting),
            ["check-in"] => self.check_in(meeting),
            ["participants", list] => list.parse().map_or(Drawn::Missing, |list| self.list(meeting, list)),
            ["verify"] => self.verify(meeting),
            [text, page @ ("rounds" | "position" | "translate" | "drop-in")] => self.of_draft(meeting, text, page),
            [text] => {
                let known = Slug::new(text).and_then(|slug| meeting.texts.get(&slug).cloned());
                known.map_or(Drawn::Missing, |draft| self.text(meeting, &draft))
            }
            [text, page @ ("brackets" | "compare" | "hall")] => {
                let known = Slug::new(text).and_then(|slug| meeting.texts.get(&slug).cloned());
                known.map_or(Drawn::Missing, |draft| self.drafting(meeting, &draft, page))
            }
            [text, page @ ("silence" | "decision" | "signatures" | "ceremony")] => {
                let known = Slug::new(text).and_then(|slug| meeting.texts.get(&slug).cloned());
                known.map_or(Drawn::Missing, |draft| self.of_text(meeting, (&draft, page)))
            }
            _ => Drawn::Missing,
        }
    }

    /// A page on which a text is worked on.
    fn of_draft(&self, meeting: &Meeting, text: &str, page: &str) -> Drawn {
        let known = Slug::new(text).and_then(|slug| meeting.texts.get(&slug).cloned());
        let Some(draft) = known else { return Drawn::Missing };
        match page {
            "rounds" => self.rounds(meeting, &draft),
            "position" => self.position(meeting, &draft),
            "translate" => self.translate(meeting, &draft),
            _ => self.drop_in(meeting, &draft),
        }
    }
}

/// As whom the reader reads and acts at an address, by what, and how far its seat reaches beyond the address.
pub(crate) struct Seated {
    pub(crate) capacity: Capacity,
    pub(crate) holding: Option<Holding>,
    pub(crate) reach: Reach,
}

/// The reader's seat in the process as it holds at an address: a seat that was given for one meeting only does at addresses of
/// that meeting, and elsewhere its holder is a stranger.
pub(crate) fn seat_of(site: &Site, hosted: &Hosted, reader: &Reader, address: &str) -> Seated {
    let (snapshot, process) = (hosted.clerk.snapshot(), hosted.clerk.slug().as_str());
    let state = &snapshot.process.state;
    let meeting = meeting_of(hosted, address);
    let reach = reader.reach(site, process, state);
    let capacity = reach.towards(meeting.as_ref()).clone();
    let holding = reader.holding((site, state), &capacity, meeting.as_ref());
    Seated { holding: holding.filter(|_| capacity != Capacity::Public), capacity, reach }
}

/// The meeting of an address with or without a language, as [`Draw::draw`] takes it apart: empty parts are none.
pub(crate) fn meeting_of(hosted: &Hosted, address: &str) -> Option<Slug> {
    let path = address.split_once('?').map_or(address, |(path, _)| path);
    let process = hosted.clerk.slug().as_str();
    let below = path.split('/').filter(|segment| !segment.is_empty()).skip_while(|segment| *segment != process);
    let mut below = below.skip(1).peekable();
    if below.next_if_eq(&"as-of").is_some() {
        // The moment; behind it the same addresses.
        below.next();
    }
    let meeting = below.next().and_then(Slug::new);
    meeting.filter(|slug| hosted.clerk.snapshot().process.state.meetings.contains_key(slug))
}

/// Names of parties on a day, for papers.
pub(crate) fn names_on(state: &State, day: Option<Day>, today: Day) -> BTreeMap<Slug, procedure::names::Texts> {
    procedure::membership::view::names(state, day.unwrap_or(today))
}
