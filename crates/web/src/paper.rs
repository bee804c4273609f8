//! The papers of a meeting, for a page and for the command `paper`.

use std::collections::BTreeMap;
use std::sync::Arc;

use clerk::Standing;
use locale::{Lang, Locale};
use papers::{
    Badges, Certificates, Document, Head, InventoryOf, KeyBefore, KeyOf, Nature, NoteOf, PaperError, RecordSheet,
    Sheet, Signing, WitnessKey,
};
use procedure::Capacity;
use procedure::correspondence::Letter;
use procedure::correspondence::view::invitation;
use procedure::decisions::view::{DecisionView, decision, letter, modes, signatories};
use procedure::delegations::credentials_view::credentials_report;
use procedure::delegations::list_view::{attended, badges as badges_of, list_of_participants};
use procedure::delegations::order::Order;
use procedure::delegations::view::{Reader, participants};
use procedure::documents::Document as Issued;
use procedure::documents::view::documents;
use procedure::floor::statements::statements;
use procedure::meetings::Meeting;
use procedure::meetings::proceedings::proceedings;
use procedure::membership::address_book::recipients;
use procedure::membership::offices::Topic;
use procedure::names::{Slug, Tag, Texts};
use procedure::places::Place;
use procedure::record::inventory::inventory;
use procedure::record::log::{Succession, WitnessNamed};
use procedure::rules::profile::Key;
use procedure::texts::Draft;
use procedure::texts::view::{TextView, text};
use procedure::view::audience_at;
use proof::note::Key as LogKey;

use crate::draw::{Draw, names_on};
use crate::site::{Hosted, Site};

/// Which paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaperKind {
    /// The outcome: the meeting's text of this name, or its last one, one that was adopted first.
    Protocol(Option<Slug>),
    /// The sheet on which a text is signed in ink.
    SignatureSheet(Option<Slug>),
    /// The same for the copy of one signatory, which comes first in it.
    SignatureSheetOf(Slug, Slug),
    /// The letter that tells all what came of the last silence procedure on a text.
    Letter(Option<Slug>),
    /// The agenda.
    Agenda,
    /// The proceedings.
    Proceedings,
    /// The list of participants.
    Participants,
    /// The list of participants that was issued under this ordinal.
    List(u32),
    /// The credentials report, or that of letters of nomination.
    Credentials,
    /// The run sheet.
    RunSheet,
    /// The statement that was handed in in this entry.
    Statement(u64),
}

/// Which sheet about the seats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeatsKind {
    /// The plan of the seats.
    Plan,
    /// The plates with names.
    Plates,
}

impl SeatsKind {
    /// The one with this word.
    pub fn named(word: &str) -> Option<Self> {
        match word {
            "seating" => Some(Self::Plan),
            "name-plates" => Some(Self::Plates),
            _ => None,
        }
    }
}

/// Why there is no paper.
#[derive(Debug, thiserror::Error)]
pub enum NoPaper {
    /// There is no such meeting.
    #[error("there is no meeting {0}")]
    Meeting(Slug),
    /// The meeting has no text that this reader may see.
    #[error("the meeting has no text that {0} may see")]
    Text(Capacity),
    /// No list was issued under this ordinal.
    #[error("the meeting has no list {0}")]
    List(u32),
    /// The meeting has no badge that this reader may have.
    #[error("the meeting has no badge that {0} may have")]
    Badges(Capacity),
    /// Nobody came of whom this reader may know it.
    #[error("nobody came to the meeting of whom {0} may know it")]
    Certificates(Capacity),
    /// The note is for those who send it.
    #[error("there is no draft of a note for {0}")]
    Note(Capacity),
    /// It cannot be set.
    #[error(transparent)]
    Failed(#[from] PaperError),
    /// The language's interface does not exist.
    #[error("papers exist in az, en, fa, it, kk, ky, ru, tg, tk, tr, ur and uz")]
    Language,
}

/// The inventory of the record at an instant, for whoever takes it up: for the Chair and the secretariat.
///
/// # Errors
/// [`NoPaper::Language`].
pub fn inventory_paper((site, hosted): (&Site, &Hosted), lang: Lang, now: i64) -> Result<Document, NoPaper> {
    let draw = Draw::new(site, hosted, lang, Capacity::Secretariat).ok_or(NoPaper::Language)?;
    let (state, about) = (draw.state(), AboutRecord::of(&draw));
    let (whole, reader) = ((state, &draw.process().vault), (&draw.capacity, draw.locale.lang().language().tag()));
    let all = inventory(whole, reader, now).ok_or_else(|| NoPaper::Text(draw.capacity.clone()))?;
    let handed_over = match hosted.clerk.standing() {
        Standing::HandedOver(_) => state.log.handed_over.last().map(|over| (&over.2, (over.0, over.1))),
        Standing::Kept | Standing::KeyMissing => None,
    };
    let root = hosted.clerk.root_at(state.head()).map(|root| root.to_string()).unwrap_or_default();
    let of = InventoryOf { size: state.head(), root: &root, handed_over, inventory: &all };
    Ok(papers::inventory(&about.sheet(&draw), of))
}

/// What a paper about the record as a whole borrows.
struct AboutRecord {
    process: Texts,
    names: BTreeMap<Slug, Texts>,
    address: String,
    origin: String,
}

impl AboutRecord {
    fn of(draw: &Draw<'_>) -> Self {
        let opened = draw.state().opened.as_ref();
        Self {
            process: opened.map(|opened| opened.full_name.clone()).unwrap_or_default(),
            names: names_on(draw.state(), None, draw.today()),
            address: format!("{}/{}/record/", draw.site.address(), draw.hosted.clerk.slug()),
            origin: draw.state().origin().unwrap_or_default().to_owned(),
        }
    }

    fn sheet(&self, draw: &Draw<'_>) -> RecordSheet<'_> {
        let entry = draw.state().head().saturating_sub(1);
        RecordSheet {
            locale: draw.locale,
            process: &self.process,
            names: &self.names,
            nature: nature(draw),
            address: &self.address,
            head: Head { origin: &self.origin, entry, recorded: line_recorded(draw, entry) },
        }
    }
}

/// A paper of a meeting, as a reader may have it.
///
/// # Errors
/// [`NoPaper`].
pub fn paper(
    (site, hosted): (&Site, &Hosted),
    meeting: &Slug,
    kind: &PaperKind,
    (lang, capacity): (Lang, Capacity),
) -> Result<Document, NoPaper> {
    let draw = Draw::new(site, hosted, lang, capacity).ok_or(NoPaper::Language)?;
    let of = draw.state().meetings.get(meeting).ok_or_else(|| NoPaper::Meeting(meeting.clone()))?;
    let held = Held::new(&draw, of);
    let sheet = held.sheet(&draw);
    match kind {
        PaperKind::Agenda => Ok(papers::agenda(&sheet)),
        PaperKind::Proceedings => {
            let seen = proceedings(draw.process(), of, &draw.capacity, draw.audience_at(of));
            let seen = seen.ok_or_else(|| NoPaper::Text(draw.capacity.clone()))?;
            Ok(papers::proceedings(&sheet, &seen))
        }
        PaperKind::Participants => {
            let reader = reader(&draw, of);
            Ok(papers::participants(&sheet, &participants(of, &draw.process().vault, reader)))
        }
        PaperKind::List(ordinal) => {
            let what = (&**of, &draw.process().vault);
            let list = list_of_participants(draw.state(), what, Some(*ordinal), reader(&draw, of));
            let list = list.ok_or(NoPaper::List(*ordinal))?;
            // It is dated by the entry that issued it: what happens afterwards does not change it.
            let entry = list.made.map_or(sheet.head.entry, |(entry, _)| entry);
            let head = Head { entry, recorded: line_recorded(&draw, entry), ..sheet.head };
            Ok(papers::list_of_participants(&Sheet { head, order: &list.order, ..sheet }, &list))
        }
        PaperKind::Credentials => {
            let report = credentials_report(draw.state(), (of, &draw.process().vault), reader(&draw, of));
            let report = report.ok_or_else(|| NoPaper::Text(draw.capacity.clone()))?;
            Ok(papers::credentials(&sheet, &report))
        }
        PaperKind::Statement(entry) => {
            let seen = statements(of, draw.audience_at(of), draw.capacity.party());
            let found = seen.iter().find(|statement| statement.entry == *entry);
            let found = found.ok_or_else(|| NoPaper::Text(draw.capacity.clone()))?;
            let figures = draw.statement_figures(of, *entry);
            Ok(papers::statement(&sheet, found).with_figures(&figures))
        }
        PaperKind::RunSheet => {
            let lines = draw.run_lines(of).ok_or_else(|| NoPaper::Text(draw.capacity.clone()))?;
            Ok(papers::run_sheet(&sheet, &lines))
        }
        PaperKind::Protocol(name) => {
            of_text(&draw, of, name.as_ref(), |view, decided, _| papers::protocol(&sheet, view, decided))
        }
        PaperKind::SignatureSheet(name) => of_text(&draw, of, name.as_ref(), |view, decided, signing| {
            papers::signature_sheet(&sheet, view, decided, signing)
        }),
        PaperKind::SignatureSheetOf(name, party) => {
            if !signatories(draw.state(), of).contains(party) {
                return Err(NoPaper::Text(draw.capacity.clone()));
            }
            let language = first_language(&draw, party);
            of_text(&draw, of, Some(name), |view, decided, signing| {
                let signing = Signing { copy: Some((party, language.as_ref())), ..signing };
                papers::signature_sheet(&sheet, view, decided, signing)
            })
        }
        PaperKind::Letter(name) => letter_of(&draw, of, name.as_ref(), &sheet),
    }
}

/// The sheet with the key of the record, which is for everybody.
///
/// # Errors
/// [`NoPaper::Language`].
pub fn key_paper((site, hosted): (&Site, &Hosted), lang: Lang) -> Result<Document, NoPaper> {
    let draw = Draw::new(site, hosted, lang, Capacity::Public).ok_or(NoPaper::Language)?;
    let (state, key) = (draw.state(), hosted.clerk.key());
    let fingerprint = |text: &str| LogKey::parse(text).map(|key| key.fingerprint().to_string()).unwrap_or_default();
    let at = |entry: u64| (entry, line_recorded(&draw, entry));
    let before = |change: &Arc<(u64, Succession)>| KeyBefore {
        fingerprint: fingerprint(&change.1.from),
        until: at(change.0),
        party: state.log.handed_over.iter().find(|handed| handed.0 == change.0).map(|handed| handed.2.clone()),
    };
    let witness = |named: &Arc<(u64, WitnessNamed)>| WitnessKey {
        party: named.1.party.clone(),
        name: LogKey::parse(&named.1.key).map(|key| key.name).unwrap_or_default(),
        fingerprint: fingerprint(&named.1.key),
    };
    let earlier: Vec<KeyBefore> = state.log.keys.iter().rev().map(before).collect();
    let witnesses: Vec<WitnessKey> = state.log.witnesses.iter().map(witness).collect();
    let about = AboutRecord::of(&draw);
    let sheet = about.sheet(&draw);
    let of = KeyOf {
        key: &key.to_string(),
        fingerprint: &key.fingerprint().to_string(),
        since: state.log.keys.last().map(|change| at(change.0)),
        earlier: &earlier,
        witnesses: &witnesses,
    };
    Ok(papers::key(&sheet, of))
}

/// What kind of record the papers of a process come from.
pub(crate) fn nature(draw: &Draw<'_>) -> Nature {
    match (draw.state().is_rehearsal(), draw.site.demonstration()) {
        (true, _) => Nature::Rehearsal,
        (false, true) => Nature::Demonstration,
        (false, false) => Nature::Real,
    }
}

/// The badges of a meeting that this reader has: all of them, or those of one party.
///
/// # Errors
/// [`NoPaper`]: there is none.
pub fn badges(
    (site, hosted): (&Site, &Hosted),
    (meeting, party): (&Slug, Option<&Slug>),
    (lang, capacity): (Lang, Capacity),
) -> Result<Badges, NoPaper> {
    let draw = Draw::new(site, hosted, lang, capacity).ok_or(NoPaper::Language)?;
    let of = draw.state().meetings.get(meeting).ok_or_else(|| NoPaper::Meeting(meeting.clone()))?;
    let held = Held::new(&draw, of);
    let all = badges_of((of, &draw.process().vault), reader(&draw, of));
    let wanted: Vec<_> = all.into_iter().filter(|badge| party.is_none_or(|party| badge.party == *party)).collect();
    papers::badges(&held.sheet(&draw), &wanted).ok_or_else(|| NoPaper::Badges(draw.capacity.clone()))
}

/// The certificates of those who came to a meeting, as far as this reader may know them: all of them, or those of one party.
///
/// # Errors
/// [`NoPaper`]: there is none.
pub fn certificates(
    (site, hosted): (&Site, &Hosted),
    (meeting, party): (&Slug, Option<&Slug>),
    (lang, capacity): (Lang, Capacity),
) -> Result<Certificates, NoPaper> {
    let draw = Draw::new(site, hosted, lang, capacity).ok_or(NoPaper::Language)?;
    let of = draw.state().meetings.get(meeting).ok_or_else(|| NoPaper::Meeting(meeting.clone()))?;
    let held = Held::new(&draw, of);
    let mut came = attended((of, &draw.process().vault), reader(&draw, of));
    came.retain(|one| party.is_none_or(|party| one.party == *party));
    papers::certificates(&held.sheet(&draw), came).ok_or_else(|| NoPaper::Certificates(draw.capacity.clone()))
}

/// The plan of the seats, or the plates with names, as PDF: for those who prepare the room. Their alphabet is that of the first
/// working language, so that a seat is the same in every language.
///
/// # Errors
/// [`NoPaper`].
pub fn seats(
    (site, hosted): (&Site, &Hosted),
    (meeting, sheet): (&Slug, SeatsKind),
    (lang, capacity): (Lang, Capacity),
) -> Result<Vec<u8>, NoPaper> {
    let draw = Draw::new(site, hosted, lang, capacity).ok_or(NoPaper::Language)?;
    let of = draw.state().meetings.get(meeting).ok_or_else(|| NoPaper::Meeting(meeting.clone()))?;
    if !draw.opens(Place::Programme) {
        return Err(NoPaper::Text(draw.capacity.clone()));
    }
    let held = Held::new(&draw, of);
    let profile = draw.state().profile();
    let working = profile.list(Key::LANGUAGES_WORKING);
    let agreed = working.iter().find_map(|tag| tag.parse().ok().and_then(Locale::of)).unwrap_or(draw.locale);
    let of_sheet = held.sheet(&draw);
    Ok(match sheet {
        SeatsKind::Plan => papers::seating(&of_sheet, agreed).pdf()?,
        SeatsKind::Plates => {
            let languages: Vec<String> = working.into_iter().chain(profile.list(Key::LANGUAGES_COURTESY)).collect();
            papers::plates(&of_sheet, &languages, agreed).pdf()?
        }
    })
}

/// The draft of a note verbale that invites a party, in the party's language where pages exist in it: for those who send it.
///
/// # Errors
/// [`NoPaper`].
pub fn note(
    (site, hosted): (&Site, &Hosted),
    (meeting, party): (&Slug, &Slug),
    (lang, capacity): (Lang, Capacity),
) -> Result<(Vec<u8>, Lang), NoPaper> {
    let asking = Draw::new(site, hosted, lang, capacity.clone()).ok_or(NoPaper::Language)?;
    if !asking.opens(Place::Note(party)) {
        return Err(NoPaper::Note(capacity));
    }
    let day = asking.today();
    let snapshot = hosted.clerk.snapshot();
    let state = &snapshot.process.state;
    let to = recipients(state, Some(Topic::Invitations), party, day).into_iter().next();
    let own = to.as_ref().and_then(|to| to.language.as_ref()?.as_str().parse().ok());
    let lang = own.unwrap_or(lang);
    let draw = Draw::new(site, hosted, lang, capacity).ok_or(NoPaper::Language)?;
    let of = draw.state().meetings.get(meeting).ok_or_else(|| NoPaper::Meeting(meeting.clone()))?;
    let letter = invitation(draw.state(), reader(&draw, of), (&of.slug, party));
    let addressed = letter.and_then(|letter| letter.others.iter().find(|other| other.party == *party && !other.copy));
    let office = addressed.and_then(|other| other.office.clone()).or_else(|| to.and_then(|to| to.office));
    let office = office.and_then(|office| draw.state().parties.get(party)?.offices.get(&office));
    let office = office.map(|known| known.on(day)).unwrap_or_default();
    let annexes = annexes(&draw, of, (party, letter));
    let details = letter.map(|letter| &letter.details);
    let named = of.invitations.get(party).and_then(|invitation| invitation.sent.1.as_deref());
    let number = details.and_then(|details| details.number.as_deref()).or(named);
    let dated = details.and_then(|details| details.dated);
    let note = NoteOf { party, office: (&office.name, &office.city), number, dated, annexes: &annexes };
    Ok((papers::note(&Held::new(&draw, of).sheet(&draw), note)?, lang))
}

/// What is annexed to a letter that invites; before there is one, the documents of the meeting that the party may read, for the
/// drafter to choose from.
fn annexes(draw: &Draw<'_>, of: &Meeting, (party, letter): (&Slug, Option<&Arc<Letter>>)) -> Vec<Arc<Issued>> {
    if let Some(letter) = letter {
        let annexed = letter.details.annexes.iter().filter_map(|symbol| draw.state().documents.get(symbol));
        return annexed.cloned().collect();
    }
    let as_party = Capacity::Party(party.clone());
    let audience = audience_at(&as_party, draw.state(), of);
    documents(draw.state(), (&as_party, audience), Some(&of.slug))
}

/// The letter. It is dated by the entry that declared the result: what happens afterwards does not change it.
fn letter_of(draw: &Draw<'_>, of: &Meeting, name: Option<&Slug>, sheet: &Sheet<'_>) -> Result<Document, NoPaper> {
    let none = || NoPaper::Text(draw.capacity.clone());
    let draft = match name {
        Some(name) => of.texts.get(name),
        None => of.texts.values().filter(|draft| !draft.decided.silences.is_empty()).max_by_key(|draft| draft.entry),
    }
    .ok_or_else(none)?;
    let reader = Reader { audience: draw.audience_on(of, draft), ..reader(draw, of) };
    let view = letter(of, draft, reader).ok_or_else(none)?;
    let head = Head { entry: view.entry, recorded: line_recorded(draw, view.entry), ..sheet.head };
    Ok(papers::letter(&Sheet { head, ..*sheet }, &view))
}

/// The language in which a party is written to, at its first office: the record says of no other that it is the party's own.
fn first_language(draw: &Draw<'_>, party: &Slug) -> Option<Tag> {
    let first = recipients(draw.state(), None, party, draw.today()).into_iter().next()?;
    first.language.map(|written| written.tag().clone())
}

fn of_text(
    draw: &Draw<'_>,
    of: &Meeting,
    name: Option<&Slug>,
    make: impl FnOnce(&TextView, &DecisionView, Signing<'_>) -> Document,
) -> Result<Document, NoPaper> {
    let none = || NoPaper::Text(draw.capacity.clone());
    let draft = crate::text_paper::draft(draw, of, name).ok_or_else(none)?;
    let view = text(draw.state(), draft, draw.audience_on(of, draft), None).ok_or_else(none)?;
    let decided = decision((draw.state(), &draw.process().vault), of, draft, reader(draw, of));
    let ((signatories, order), modes) = (draw.signing_order(of), modes(draw.state()));
    Ok(make(&view, &decided, Signing { signatories: &signatories, order, modes: &modes, copy: None }))
}

/// The paper of a text's words as they stand.
pub(crate) fn clean(draw: &Draw<'_>, of: &Meeting, (draft, view): (&Draft, &TextView), sheet: &Sheet<'_>) -> Document {
    let decided = decision((draw.state(), &draw.process().vault), of, draft, reader(draw, of));
    papers::protocol(sheet, view, &decided)
}

/// What a sheet borrows.
pub(crate) struct Held {
    process: Texts,
    meeting: procedure::meetings::view::MeetingView,
    names: BTreeMap<Slug, Texts>,
    order: Order,
    sources: BTreeMap<Slug, Texts>,
    nature: Nature,
    address: String,
    origin: String,
    entry: u64,
    recorded: i64,
}

impl Held {
    /// For the papers of a meeting.
    pub(crate) fn new(draw: &Draw<'_>, of: &Meeting) -> Self {
        let state = draw.state();
        let opened = state.opened.as_ref();
        let slug = draw.hosted.clerk.slug();
        Self {
            process: opened.map(|opened| opened.full_name.clone()).unwrap_or_default(),
            meeting: procedure::meetings::view::meeting(state, of),
            names: names_on(state, of.particulars.from, draw.today()),
            order: draw.order(of),
            sources: state.sources.iter().map(|(slug, cited)| (slug.clone(), cited.title.clone())).collect(),
            nature: nature(draw),
            address: format!("{}/{slug}/{}/verify/", draw.site.address(), of.slug),
            origin: state.origin().unwrap_or_default().to_owned(),
            entry: of.changed,
            recorded: line_recorded(draw, of.changed),
        }
    }

    /// The sheet.
    pub(crate) fn sheet(&self, draw: &Draw<'_>) -> Sheet<'_> {
        Sheet {
            locale: draw.locale,
            process: &self.process,
            meeting: &self.meeting,
            names: &self.names,
            order: &self.order,
            sources: &self.sources,
            nature: self.nature,
            address: &self.address,
            head: Head { origin: &self.origin, entry: self.entry, recorded: self.recorded },
        }
    }
}

/// Who reads a paper, and in which language.
fn reader<'a>(draw: &'a Draw<'_>, of: &Meeting) -> Reader<'a> {
    let (audience, own) = (draw.audience_at(of), draw.capacity.party());
    Reader { audience, own, language: draw.locale.lang().language().tag() }
}

/// When an entry was recorded.
pub(crate) fn line_recorded(draw: &Draw<'_>, number: u64) -> i64 {
    let line = usize::try_from(number).ok().and_then(|number| draw.snapshot.entries.get(number));
    line.map_or_else(|| draw.state().recorded(), |line| line.recorded)
}
