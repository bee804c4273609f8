//! What is due from a party at a meeting: acts that it has not put and may put now.

use super::{Answer, Meeting};
use crate::act::Kind;
use crate::decisions::signature::is_called_for;
use crate::prelude::*;
use crate::rejection::Force;
use crate::texts::Draft;

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
}

/// What is due from a party at a meeting, as far as the rules let it be done now.
pub fn duties(state: &State, meeting: &Meeting, party: &Slug, now: Moment) -> Vec<Duty> {
    let Some(invitation) = meeting.invitations.get(party) else { return Vec::new() };
    let wanted = |act: Kind| Duty { act, meeting: meeting.slug.clone(), text: None, until: None };
    let mut due = Vec::new();
    if invitation.acknowledged.is_none() && invitation.answered.is_none() {
        due.push(wanted(Kind::MeetingsAcknowledge));
    }
    if invitation.answered.is_none() {
        due.push(wanted(Kind::MeetingsReply));
    }
    let comes = invitation.answered.is_none_or(|(_, answer)| answer == Answer::Accepts);
    let named = meeting.delegations.0.get(party).is_some_and(|delegation| !delegation.members.is_empty());
    if comes && !named {
        due.push(wanted(Kind::DelegationsNominate));
    }
    due.extend(meeting.texts.iter().flat_map(|(slug, draft)| on_text(meeting, (slug, draft), party)));
    due.extend(meeting.texts.iter().filter_map(|(slug, draft)| receipt(meeting, (slug, draft))));
    due.retain(|duty| is_in_order(state, duty, party, now));
    due
}

fn on_text(meeting: &Meeting, (slug, draft): (&Slug, &Draft), party: &Slug) -> Vec<Duty> {
    let wanted = |act: Kind| Duty { act, meeting: meeting.slug.clone(), text: Some(slug.clone()), until: None };
    let objects = draft.decided.put.is_some().then(|| wanted(Kind::DecisionsObject));
    let signs = is_called_for(meeting, draft) && !draft.decided.signatures.contains_key(party);
    objects.into_iter().chain(signs.then(|| wanted(Kind::DecisionsSign))).collect()
}

/// The receipt of the letter that opened a silence procedure, which is due until its deadline.
fn receipt(meeting: &Meeting, (slug, draft): (&Slug, &Draft)) -> Option<Duty> {
    let (_, silence) = draft.decided.silence()?;
    Some(Duty {
        act: Kind::DecisionsAcknowledge,
        meeting: meeting.slug.clone(),
        text: Some(slug.clone()),
        until: Some(silence.deadline),
    })
}

/// True unless the rules bar the act; where they ask first, it is due all the same.
fn is_in_order(state: &State, duty: &Duty, party: &Slug, now: Moment) -> bool {
    let on = match &duty.text {
        Some(text) => Subject::of(&duty.meeting, text),
        None => Subject::meeting(&duty.meeting),
    };
    match crate::in_order(duty.act, on, state, &Capacity::Party(party.clone()), now) {
        Ok(()) => true,
        Err(rejection) => rejection.force != Force::Bars,
    }
}
