//! What is due at a meeting: from a party, acts that it has not put and may put now; from the Chair and the secretariat,
//! reminders and the judgement of letters of credentials.

use super::{Answer, Meeting};
use crate::act::Kind;
use crate::correspondence::board::{Row, board};
use crate::decisions::signature::is_called_for;
use crate::delegations::credentials_view::wants_letter;
use crate::delegations::forms_view::missing_answers;
use crate::delegations::letters::LetterStanding;
use crate::delegations::view::Reader;
use crate::prelude::*;
use crate::rejection::Force;
use crate::texts::Draft;
use crate::view::Audience;

/// Something that is due from a party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duty {
    /// The act that settles it.
    pub act: Kind,
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Option<Slug>,
    /// Until when, where there is a deadline.
    pub until: Option<Moment>,
    /// How often the act is due, where it can be more than once: how many answers are missing.
    pub number: Option<usize>,
}

impl Duty {
    fn new(act: Kind, meeting: &Meeting) -> Self {
        Self { act, meeting: meeting.slug.clone(), text: None, until: None, number: None }
    }
}

/// Something that is due from the Chair and the secretariat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BureauDuty {
    /// Some parties have not answered, and the day of their reminder has come.
    Remind {
        /// The parties.
        parties: Vec<Slug>,
        /// When the first of them was to be reminded.
        since: Moment,
    },
    /// A letter of credentials waits to be accepted or returned.
    Judge {
        /// Whose.
        party: Slug,
        /// The letter.
        letter: u32,
        /// When it was presented.
        presented: Moment,
    },
}

/// What is due from a party at a meeting, as far as the rules let it be done now.
pub fn duties(state: &State, meeting: &Meeting, party: &Slug, now: Moment) -> Vec<Duty> {
    let Some(invitation) = meeting.invitations.get(party) else { return Vec::new() };
    let wanted = |act: Kind| Duty::new(act, meeting);
    let mut due = Vec::new();
    if invitation.acknowledged.is_none() && invitation.answered.is_none() {
        due.push(wanted(Kind::MeetingsAcknowledge));
    }
    if invitation.answered.is_none() {
        due.push(wanted(Kind::MeetingsReply));
    }
    if invitation.answered.is_none_or(|(_, answer)| answer == Answer::Accepts) {
        due.extend(of_delegation(state, meeting, party));
    }
    due.extend(meeting.texts.iter().flat_map(|(slug, draft)| on_text(meeting, (slug, draft), party)));
    due.extend(meeting.texts.iter().filter_map(|(slug, draft)| receipt(meeting, (slug, draft))));
    due.retain(|duty| is_in_order(state, duty, party, now));
    due
}

/// What is missing to a delegation that comes: persons, or else the letter on which they rest; and answers that are expected.
fn of_delegation(state: &State, meeting: &Meeting, party: &Slug) -> Vec<Duty> {
    let named = meeting.delegations.0.get(party).filter(|delegation| !delegation.members.is_empty());
    let persons = match named {
        None => Some(Kind::DelegationsNominate),
        Some(delegation) => wants_letter(state, delegation).then_some(Kind::DelegationsPresentLetter),
    };
    let missing = Some(missing_answers(meeting, party)).filter(|missing| *missing > 0);
    let answers = missing.map(|_| Duty { number: missing, ..Duty::new(Kind::DelegationsAnswer, meeting) });
    persons.map(|act| Duty::new(act, meeting)).into_iter().chain(answers).collect()
}

/// What is due from the Chair and the secretariat at a meeting; nobody else has such duties.
pub fn bureau_duties(state: &State, meeting: &Meeting, capacity: &Capacity, now: Moment) -> Vec<BureauDuty> {
    if !capacity.is_bureau() {
        return Vec::new();
    }
    let rows = board(state, meeting, Reader { audience: Audience::Bureau, own: None, language: "" });
    let late: Vec<Row> = rows.into_iter().filter(|row| row.is_to_be_reminded(now)).collect();
    let since = late.iter().filter_map(|row| row.next_reminder).min();
    let parties = late.into_iter().map(|row| row.party).collect();
    let remind = since.map(|since| BureauDuty::Remind { parties, since });
    let judged = meeting.delegations.0.iter().flat_map(|(party, delegation)| {
        let waits = delegation.letters.iter().filter(|(_, letter)| letter.standing == LetterStanding::Presented);
        waits.map(move |(ordinal, letter)| (party, *ordinal, letter.made.1))
    });
    let in_order = |(party, letter, _): &(&Slug, u32, Moment)| {
        let on = Subject::of(&meeting.slug, party).number(*letter);
        is_open(crate::in_order(Kind::DelegationsAcceptCredentials, on, state, capacity, now))
    };
    let judge = |(party, letter, presented): (&Slug, u32, Moment)| BureauDuty::Judge {
        party: party.clone(),
        letter,
        presented,
    };
    remind.into_iter().chain(judged.filter(in_order).map(judge)).collect()
}

fn on_text(meeting: &Meeting, (slug, draft): (&Slug, &Draft), party: &Slug) -> Vec<Duty> {
    let wanted = |act: Kind| Duty { text: Some(slug.clone()), ..Duty::new(act, meeting) };
    let objects = draft.decided.put.is_some().then(|| wanted(Kind::DecisionsObject));
    let signs = is_called_for(meeting, draft) && !draft.decided.signatures.contains_key(party);
    objects.into_iter().chain(signs.then(|| wanted(Kind::DecisionsSign))).collect()
}

/// The receipt of the letter that opened a silence procedure, which is due until its deadline.
fn receipt(meeting: &Meeting, (slug, draft): (&Slug, &Draft)) -> Option<Duty> {
    let (_, silence) = draft.decided.silence()?;
    let (text, until) = (Some(slug.clone()), Some(silence.deadline));
    Some(Duty { text, until, ..Duty::new(Kind::DecisionsAcknowledge, meeting) })
}

fn is_in_order(state: &State, duty: &Duty, party: &Slug, now: Moment) -> bool {
    let on = match &duty.text {
        Some(text) => Subject::of(&duty.meeting, text),
        None => Subject::meeting(&duty.meeting),
    };
    is_open(crate::in_order(duty.act, on, state, &Capacity::Party(party.clone()), now))
}

/// True unless the rules bar an act; where they ask first, it is due all the same.
fn is_open(order: Result<(), Rejection>) -> bool {
    order.map_or_else(|rejection| rejection.force != Force::Bars, |()| true)
}
