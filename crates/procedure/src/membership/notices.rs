//! Who is told of an entry by mail: under which topic, which offices, and what may be said to whoever reads a mail on its way.
//!
//! It is decided here, not where mails are written, because a mail passes through hands that no right covers: it names a
//! meeting, whose fact is public, and a document that is public; of anything else it says that there is something to read.
//! Who is told by themselves is a party that may read the entry; of what is for the Chair and the secretariat, the party in the chair
//! and those that sources name as the secretariat; to whom a letter goes is told of it in any case, and so is
//! whose letter of credentials was accepted or returned.

use super::Status;
use super::address_book::{Recipient, of_office, recipients};
use super::offices::Topic;
use crate::Body;
use crate::correspondence::{LetterKind, Sent, Via};
use crate::documents;
use crate::event::Event;
use crate::meetings::programme::Span;
use crate::meetings::{Answer, Meeting, Particulars, Phase};
use crate::prelude::*;
use crate::record::view::may_read;
use crate::view::{Audience, audience, audience_at};
use crate::words::words;

words! {
    /// What somebody is told, in a word; `locales/*/mail.ftl` has the sentence.
    Told {
        /// A meeting was convened.
        MeetingConvened = "meeting-convened",
        /// Its days, place or form changed.
        MeetingChanged = "meeting-changed",
        /// The programme of a meeting was issued.
        ProgrammeIssued = "programme-issued",
        /// A session was placed on a programme that had been issued.
        SessionPlaced = "session-placed",
        /// A session has another time or another room, or something else of it changed.
        SessionChanged = "session-changed",
        /// A session is cancelled, or does not concern the party any longer.
        SessionCancelled = "session-cancelled",
        /// The party is invited to it.
        Invited = "invited",
        /// The party said that it does not come.
        Declined = "declined",
        /// A letter waits for the office.
        Letter = "letter",
        /// A decision was taken on a letter of credentials of the party; which one, stands behind the sign-in.
        CredentialsJudged = "credentials-judged",
        /// A meeting asks its delegations a question.
        QuestionAsked = "question-asked",
        /// A list of participants was issued.
        ListIssued = "list-issued",
        /// A document was issued.
        DocumentIssued = "document-issued",
        /// A document has another version or language.
        DocumentVersion = "document-version",
        /// A draft was issued.
        DraftIssued = "draft-issued",
        /// A draft was circulated for comments.
        DraftCirculated = "draft-circulated",
        /// A silence procedure began.
        SilenceOpened = "silence-opened",
        /// It was extended.
        SilenceExtended = "silence-extended",
        /// It was cancelled.
        SilenceCancelled = "silence-cancelled",
        /// Its time is over.
        SilenceEnded = "silence-ended",
        /// A text was adopted.
        Adopted = "adopted",
        /// A text was not adopted.
        NotAdopted = "not-adopted",
        /// The Chair issued a summary.
        SummaryIssued = "summary-issued",
        /// There is something new about a silence procedure.
        SilenceNews = "silence-news",
        /// A deadline of a translation was set or moved; whose and for what, stands behind the sign-in.
        TranslationDue = "translation-due",
        /// There is something new about a decision.
        DecisionNews = "decision-news",
    }
}

impl Told {
    /// What may be said of it where not everybody may read of it: that there is something, and no outcome.
    fn withheld(self) -> Self {
        match self {
            Self::SilenceExtended | Self::SilenceCancelled | Self::SilenceEnded | Self::SilenceNews => {
                Self::SilenceNews
            }
            Self::Adopted | Self::NotAdopted | Self::SummaryIssued | Self::DecisionNews => Self::DecisionNews,
            Self::MeetingConvened
            | Self::MeetingChanged
            | Self::ProgrammeIssued
            | Self::SessionPlaced
            | Self::SessionChanged
            | Self::SessionCancelled
            | Self::Invited
            | Self::Declined
            | Self::Letter
            | Self::CredentialsJudged
            | Self::QuestionAsked
            | Self::ListIssued
            | Self::DocumentIssued
            | Self::DocumentVersion
            | Self::DraftIssued
            | Self::DraftCirculated
            | Self::TranslationDue
            | Self::SilenceOpened => self,
        }
    }
}

/// What is done to the calendar of whoever is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Calendar {
    /// The meeting is entered, or changed where it is.
    Enter,
    /// The meeting is taken out.
    TakeOut,
}

/// A document that everybody may know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its symbol.
    pub symbol: String,
    /// Its title.
    pub title: Texts,
}

/// A session of a programme, as far as a mail may name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfSession {
    /// Its title, where everybody may know it.
    pub title: Option<Texts>,
    /// From when to when it was.
    pub before: Option<Span>,
    /// From when to when it is; nothing where it is cancelled.
    pub now: Option<Span>,
}

/// What those who are concerned are told of an entry.
#[derive(Clone, Debug)]
pub struct Notice {
    /// Under which topic.
    pub topic: Topic,
    /// What.
    pub told: Told,
    /// True where not everybody may read of it: then a subject says only that there is something new.
    pub restricted: bool,
    /// The meeting that it is about.
    pub meeting: Option<Slug>,
    /// The document that it is about, where everybody may know it.
    pub document: Option<Named>,
    /// The session that it is about.
    pub session: Option<OfSession>,
    /// What is done to calendars.
    pub calendar: Option<Calendar>,
    /// The letter of the register that goes with it.
    pub letter: Option<u32>,
    /// Who is told: parties, each with the offices that are written to, in order.
    pub to: Vec<(Slug, Vec<Recipient>)>,
}

/// What is told of an entry on a day, by the state after it or after later ones. Nothing where nobody is told.
pub fn notices(state: &State, body: &Body, day: Day) -> Vec<Notice> {
    let of = |event| plans(state, event).into_iter().filter_map(|plan| of(state, (plan, body.circle), day));
    body.events.iter().flat_map(of).collect()
}

/// What an event tells, before it is known whom.
struct Plan<'a> {
    topic: Topic,
    told: Told,
    meeting: Option<&'a Slug>,
    document: Option<Named>,
    session: Option<OfSession>,
    calendar: Option<Calendar>,
    /// Who may read what it is about, where that is fewer than may read the entry.
    circle: Circle,
    whom: Whom<'a>,
}

/// Who is concerned by an event.
enum Whom<'a> {
    /// Members and observers.
    All,
    /// Those who take part in the meeting.
    Meeting,
    /// The party in the chair and those that perform the functions of the secretariat.
    Bureau,
    /// One party.
    One(&'a Slug),
    /// These of the parties that take part in the meeting.
    These(BTreeSet<&'a Slug>),
    /// Those to whom a letter goes.
    Letter(&'a Sent),
}

impl<'a> Plan<'a> {
    fn new(topic: Topic, told: Told) -> Self {
        let (meeting, document, calendar, circle) = (None, None, None, Circle::Public);
        Self { topic, told, meeting, document, session: None, calendar, circle, whom: Whom::All }
    }

    fn of_meeting(topic: Topic, told: Told, meeting: &'a Slug) -> Self {
        Self { meeting: Some(meeting), whom: Whom::Meeting, ..Self::new(topic, told) }
    }
}

/// What an event tells: one thing to all whom it concerns; of a session that concerns others than before, to those another.
fn plans<'a>(state: &'a State, event: &'a Event) -> Vec<Plan<'a>> {
    let of_sessions = of_sessions(state, event);
    if !of_sessions.is_empty() {
        return of_sessions;
    }
    let plan = of_meetings(event)
        .or_else(|| of_letters(event))
        .or_else(|| of_delegations(event))
        .or_else(|| of_translations(event))
        .or_else(|| of_documents(state, event))
        .or_else(|| of_texts(event))
        .or_else(|| of_decisions(event));
    plan.into_iter().collect()
}

fn of(state: &State, (plan, circle): (Plan<'_>, Circle), day: Day) -> Option<Notice> {
    let meeting = plan.meeting.and_then(|slug| state.meetings.get(slug));
    if meeting.is_some_and(|meeting| is_history(meeting, plan.topic, day)) {
        return None;
    }
    let to_all = matches!(plan.whom, Whom::All | Whom::Meeting | Whom::These(_) | Whom::Bureau);
    let restricted = to_all && circle.max(plan.circle) > Circle::Public;
    let letter = if let Whom::Letter(sent) = plan.whom { Some(sent.letter) } else { None };
    let to: Vec<(Slug, Vec<Recipient>)> = match plan.whom {
        Whom::Letter(sent) => of_addressees(state, sent, day),
        // An entry with a link may be for few; that its session moved is for those whom it concerns.
        Whom::These(parties) => {
            let there = |party: &&Slug| meeting.is_some_and(|meeting| takes_part(meeting, party));
            let parties = parties.into_iter().filter(there);
            parties.map(|party| (party.clone(), recipients(state, Some(plan.topic), party, day))).collect()
        }
        Whom::One(party) => Vec::from([(party.clone(), recipients(state, Some(plan.topic), party, day))]),
        Whom::Bureau => {
            let parties = state.chair_on(day).into_iter().chain(state.secretariat_on(day)).collect::<BTreeSet<Slug>>();
            let offices = |party: Slug| (recipients(state, Some(plan.topic), &party, day), party);
            parties.into_iter().map(offices).map(|(offices, party)| (party, offices)).collect()
        }
        Whom::All | Whom::Meeting => {
            let concerned = concerned(state, (meeting, circle.max(plan.circle)), day).into_iter();
            concerned.map(|party| (party.clone(), recipients(state, Some(plan.topic), party, day))).collect()
        }
    };
    let days = meeting.is_some_and(|meeting| meeting.particulars.from.is_some_and(|from| from.number().is_some()));
    let notice = Notice {
        topic: plan.topic,
        told: if restricted { plan.told.withheld() } else { plan.told },
        restricted,
        meeting: plan.meeting.cloned(),
        document: plan.document,
        session: plan.session,
        calendar: plan.calendar.filter(|_| days),
        letter,
        to: to.into_iter().filter(|(_, offices)| !offices.is_empty()).collect(),
    };
    Some(notice).filter(|notice| !notice.to.is_empty())
}

/// True for what is entered into the archive, and for the arrangements of a meeting whose days are over.
fn is_history(meeting: &Meeting, topic: Topic, day: Day) -> bool {
    let last = meeting.particulars.to.or(meeting.particulars.from);
    let arranges = matches!(topic, Topic::Meetings | Topic::Invitations);
    meeting.phase == Phase::Archive || (arranges && last.is_some_and(|last| last.latest() < day.earliest()))
}

/// Who may read an entry of this circle, among those who take part in the meeting, or among members and observers.
fn concerned<'a>(state: &'a State, (meeting, circle): (Option<&Arc<Meeting>>, Circle), day: Day) -> Vec<&'a Slug> {
    let reads = |slug: &Slug| {
        let capacity = Capacity::Party(slug.clone());
        let audience: Audience = match meeting {
            Some(meeting) if takes_part(meeting, slug) => audience_at(&capacity, state, meeting),
            Some(meeting) if meeting.invitations.iter().next().is_some() => return false,
            Some(_) | None => audience(&capacity, state, day),
        };
        may_read(audience, circle)
    };
    let parties = state.parties.values().filter(|party| {
        matches!(party.status_on(day), Status::Member | Status::Observer)
            || meeting.is_some_and(|meeting| takes_part(meeting, &party.slug))
    });
    parties.map(|party| &party.slug).filter(|slug| reads(slug)).collect()
}

fn takes_part(meeting: &Meeting, party: &Slug) -> bool {
    let invitation = meeting.invitations.get(party);
    invitation.is_some_and(|invitation| invitation.answered.is_none_or(|(_, answer)| answer == Answer::Accepts))
}

/// To whom a letter goes: the offices that it names, else the first of the party.
fn of_addressees(state: &State, sent: &Sent, day: Day) -> Vec<(Slug, Vec<Recipient>)> {
    let offices = |to: &crate::correspondence::Addressee| match &to.office {
        Some(office) => of_office(state, (&to.party, office), day).into_iter().collect(),
        None => recipients(state, sent.topic, &to.party, day).into_iter().take(1).collect(),
    };
    sent.to.iter().map(|to| (to.party.clone(), offices(to))).collect()
}

fn of_meetings(event: &Event) -> Option<Plan<'_>> {
    if let Event::MeetingsConvened(convened) = event {
        return Some(Plan { meeting: Some(&convened.meeting), ..Plan::new(Topic::Meetings, Told::MeetingConvened) });
    }
    if let Event::MeetingsChanged(changed) = event {
        let plan = Plan::of_meeting(Topic::Meetings, Told::MeetingChanged, &changed.meeting);
        return moves(&changed.particulars).then_some(Plan { calendar: Some(Calendar::Enter), ..plan });
    }
    if let Event::MeetingsInvited(invited) = event {
        return Some(Plan {
            calendar: Some(Calendar::Enter),
            whom: Whom::One(&invited.party),
            ..Plan::of_meeting(Topic::Invitations, Told::Invited, &invited.meeting)
        });
    }
    if let Event::MeetingsReplied(replied) = event
        && replied.answer == Answer::Declines
    {
        return Some(Plan {
            calendar: Some(Calendar::TakeOut),
            whom: Whom::One(&replied.party),
            ..Plan::of_meeting(Topic::Invitations, Told::Declined, &replied.meeting)
        });
    }
    None
}

/// What is told of a programme that was issued, and of changes to it. Before, it is a draft.
fn of_sessions<'a>(state: &'a State, event: &'a Event) -> Vec<Plan<'a>> {
    if let Event::MeetingsProgrammeIssued(issued) = event {
        return Vec::from([Plan::of_meeting(Topic::Meetings, Told::ProgrammeIssued, &issued.meeting)]);
    }
    let (meeting, session, told, before, now) = if let Event::MeetingsSessionPlaced(placed) = event
        && placed.change
    {
        let told = if placed.before.is_some() { Told::SessionChanged } else { Told::SessionPlaced };
        (&placed.meeting, &placed.session, told, placed.before, Some(placed.span))
    } else if let Event::MeetingsSessionMoved(moved) = event
        && moved.change
    {
        (&moved.meeting, &moved.session, Told::SessionChanged, Some(moved.before), Some(moved.span))
    } else if let Event::MeetingsSessionRemoved(removed) = event
        && removed.change
    {
        (&removed.meeting, &removed.session, Told::SessionCancelled, Some(removed.before), None)
    } else {
        return Vec::new();
    };
    let Some(of) = state.meetings.get(meeting) else { return Vec::new() };
    // As this entry has it, where it says so; else as the programme has it.
    let stands = || of.programme.sessions.get(session).map(|session| &*session.placed);
    let placed = if let Event::MeetingsSessionPlaced(placed) = event { Some(placed) } else { None };
    let Some(known) = placed.or_else(stands) else { return Vec::new() };
    let whom = of.programme.concerned(known).unwrap_or_else(|| of.invitations.keys().collect());
    let title = known.public.then(|| known.title.clone());
    let plan = |told, (before, now): (Option<Span>, Option<Span>), whom| Plan {
        session: Some(OfSession { title: title.clone(), before, now }),
        whom: Whom::These(whom),
        ..Plan::of_meeting(Topic::Meetings, told, meeting)
    };
    let mut plans = Vec::from([plan(told, (before.filter(|before| Some(*before) != now), now), whom)]);
    if let Some(placed) = placed.filter(|placed| !placed.left.is_empty()) {
        plans.push(plan(Told::SessionCancelled, (before, None), placed.left.iter().collect()));
    }
    plans
}

/// True where those who come must know: the days, the place or the form change.
fn moves(changed: &Particulars) -> bool {
    let days = changed.from.is_some() || changed.to.is_some() || changed.zone.is_some();
    days || changed.format.is_some() || !changed.place.is_empty() || !changed.venue.is_empty()
}

/// A letter that goes by mail or on this site; what a mission or an embassy carries is announced by them.
fn of_letters(event: &Event) -> Option<Plan<'_>> {
    let Event::CorrespondenceSent(sent) = event else { return None };
    matches!(sent.details.via, Some(Via::Mail | Via::Platform)).then(|| {
        let other = if sent.kind == LetterKind::Invitation { Topic::Invitations } else { Topic::Documents };
        let meeting = sent.details.meeting.as_ref();
        Plan { meeting, whom: Whom::Letter(sent), ..Plan::new(sent.topic.unwrap_or(other), Told::Letter) }
    })
}

/// What a delegation is told while it is put together. Whether its letter was accepted or returned is for nobody else.
fn of_delegations(event: &Event) -> Option<Plan<'_>> {
    let judged = |meeting, party| {
        let plan = Plan::of_meeting(Topic::Delegations, Told::CredentialsJudged, meeting);
        Some(Plan { whom: Whom::One(party), ..plan })
    };
    if let Event::DelegationsCredentialsAccepted(accepted) = event {
        return judged(&accepted.meeting, &accepted.party);
    }
    if let Event::DelegationsLetterReturned(returned) = event {
        return judged(&returned.meeting, &returned.party);
    }
    if let Event::DelegationsAsked(asked) = event {
        return Some(Plan::of_meeting(Topic::Delegations, Told::QuestionAsked, &asked.meeting));
    }
    if let Event::DelegationsListIssued(issued) = event {
        return Some(Plan::of_meeting(Topic::Delegations, Told::ListIssued, &issued.meeting));
    }
    None
}

fn of_documents<'a>(state: &'a State, event: &'a Event) -> Option<Plan<'a>> {
    let (issued, told) = if let Event::DocumentsIssued(issued) = event {
        (issued, Told::DocumentIssued)
    } else if let Event::DocumentsVersionAdded(added) = event {
        (&state.documents.get(&added.symbol)?.issued, Told::DocumentVersion)
    } else {
        return None;
    };
    let named = |issued: &documents::Issued| Named { symbol: issued.symbol.clone(), title: issued.title.clone() };
    let document = (issued.distribution == Circle::Public).then(|| named(issued));
    let plan = Plan { document, circle: issued.distribution, ..Plan::new(Topic::Documents, told) };
    Some(match &issued.meeting {
        Some(meeting) => Plan { meeting: Some(meeting), whom: Whom::Meeting, ..plan },
        None => plan,
    })
}

/// A deadline of translators, for those who share out their work. That one was taken away is nothing to do; of which meeting a text
/// is, is said of it no more than its name.
fn of_translations(event: &Event) -> Option<Plan<'_>> {
    let Event::DocumentsTranslationDueSet(set) = event else { return None };
    let plan = Plan::new(Topic::Documents, Told::TranslationDue);
    set.until.map(|_| Plan { whom: Whom::Bureau, ..plan })
}

fn of_texts(event: &Event) -> Option<Plan<'_>> {
    if let Event::TextsIssued(issued) = event {
        return Some(Plan::of_meeting(Topic::Drafts, Told::DraftIssued, &issued.meeting));
    }
    if let Event::TextsCirculated(circulated) = event {
        return Some(Plan::of_meeting(Topic::Drafts, Told::DraftCirculated, &circulated.meeting));
    }
    None
}

fn of_decisions(event: &Event) -> Option<Plan<'_>> {
    let silence = |told, meeting| Some(Plan::of_meeting(Topic::Silence, told, meeting));
    let decision = |told, meeting| Some(Plan::of_meeting(Topic::Decisions, told, meeting));
    if let Event::DecisionsSilenceOpened(event) = event {
        return silence(Told::SilenceOpened, &event.meeting);
    }
    if let Event::DecisionsSilenceExtended(event) = event {
        return silence(Told::SilenceExtended, &event.meeting);
    }
    if let Event::DecisionsSilenceCancelled(event) = event {
        return silence(Told::SilenceCancelled, &event.meeting);
    }
    if let Event::DecisionsSilenceEnded(event) = event {
        return silence(Told::SilenceEnded, &event.meeting);
    }
    if let Event::DecisionsAdopted(event) = event {
        return decision(Told::Adopted, &event.meeting);
    }
    if let Event::DecisionsNotAdopted(event) = event {
        return decision(Told::NotAdopted, &event.meeting);
    }
    if let Event::DecisionsSummaryIssued(event) = event {
        return decision(Told::SummaryIssued, &event.meeting);
    }
    None
}
