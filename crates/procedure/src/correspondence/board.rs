//! The board of invitations: what became of each invitation to a meeting, step by step, each with its time, its entry and how
//! we know; what nobody told is unknown. For the Chair and the secretariat; a party sees its own row.

use super::view::known;
use super::{Delivery, Direction, Letter, LetterKind, What};
use crate::delegations::view::Reader;
use crate::meetings::{Answer, Invitation, Meeting};
use crate::membership::Status;
use crate::prelude::*;
use crate::rules::profile::Key;
use crate::stamp::Noted;
use crate::view::Audience;

/// The milliseconds of a day.
const DAY_MS: i64 = 86_400_000;

/// A row of the board: a party that was invited, or to which an invitation went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The party.
    pub party: Slug,
    /// In which status it takes part; none while it has only a letter.
    pub in_status: Option<Status>,
    /// That it was invited (`meetings.invite`).
    pub invited: Option<Noted>,
    /// The number of the note, as the invitation names it.
    pub note: Option<String>,
    /// The letters of invitation to it.
    pub letters: Vec<u32>,
    /// That the first of them was sent.
    pub sent: Option<Noted>,
    /// That it was delivered.
    pub delivered: Option<Noted>,
    /// That it was opened or read.
    pub opened: Option<Noted>,
    /// That the last thing known of its delivery is that it came back.
    pub bounced: Option<Noted>,
    /// That the party acknowledged it.
    pub acknowledged: Option<Noted>,
    /// That it answered, and how.
    pub answered: Option<(Noted, Answer)>,
    /// The letters from it that are about this meeting.
    pub replies: Vec<u32>,
    /// That it nominated, and how many are in its delegation.
    pub nominated: Option<(Noted, usize)>,
    /// That its credentials were accepted.
    pub accredited: Option<Noted>,
    /// That it was reminded, each time.
    pub reminded: Vec<Noted>,
    /// When it is to be reminded next, as long as it has not answered.
    pub next_reminder: Option<Moment>,
    /// The last thing known of its arrival.
    arrived: Option<Noted>,
}

impl Row {
    fn new(party: &Slug) -> Self {
        Self {
            party: party.clone(),
            in_status: None,
            invited: None,
            note: None,
            letters: Vec::new(),
            sent: None,
            delivered: None,
            opened: None,
            bounced: None,
            acknowledged: None,
            answered: None,
            replies: Vec::new(),
            nominated: None,
            accredited: None,
            reminded: Vec::new(),
            next_reminder: None,
            arrived: None,
        }
    }

    /// True where the day of the next reminder has come.
    pub fn is_to_be_reminded(&self, now: Moment) -> bool {
        self.next_reminder.is_some_and(|at| at.div_euclid(DAY_MS) <= now.div_euclid(DAY_MS))
    }

    fn invitation(&mut self, invitation: &Invitation) {
        let noted = &invitation.noted;
        self.in_status = Some(invitation.in_status);
        self.invited = Some(noted.invited.clone());
        self.note.clone_from(&invitation.sent.1);
        self.acknowledged.clone_from(&noted.acknowledged);
        let answer = invitation.answered.map(|(_, answer)| answer);
        self.answered = noted.answered.clone().zip(answer);
    }

    fn delegation(&mut self, meeting: &Meeting) {
        let Some(delegation) = meeting.delegations.0.get(&self.party) else { return };
        let members = delegation.members.len();
        self.nominated = delegation.nominated.clone().filter(|_| members > 0).map(|noted| (noted, members));
        self.accredited = delegation.credentials.and(delegation.accredited.clone());
    }

    fn letter(&mut self, letter: &Letter) {
        match (letter.direction, letter.kind) {
            (Direction::Incoming, _) => self.replies.push(letter.letter),
            (Direction::Outgoing, Some(LetterKind::Invitation)) => {
                self.letters.push(letter.letter);
                first(&mut self.sent, &letter.entered);
                for delivery in &letter.deliveries {
                    self.delivery(delivery);
                }
            }
            (Direction::Outgoing, Some(LetterKind::Reminder)) => self.reminded.push(letter.entered.clone()),
            (Direction::Outgoing, _) => {}
        }
    }

    fn delivery(&mut self, Delivery { what, noted }: &Delivery) {
        if what.party != self.party {
            return;
        }
        match what.what {
            What::Sent => first(&mut self.sent, noted),
            What::Delivered => first(&mut self.delivered, noted),
            What::Opened | What::Read => first(&mut self.opened, noted),
            What::Bounced => last(&mut self.bounced, noted),
        }
        match what.what {
            What::Delivered | What::Opened | What::Read => last(&mut self.arrived, noted),
            What::Sent | What::Bounced => {}
        }
    }

    /// What follows from all of it: whether the letter is still known to have come back, and when to remind.
    fn end(mut self, (meeting, days): (&Meeting, Option<i64>), reader: Reader<'_>) -> Self {
        let arrived = [&self.arrived, &self.acknowledged].into_iter().flatten().map(|noted| noted.at).max();
        self.bounced = self.bounced.filter(|bounced| arrived.is_none_or(|arrived| arrived < bounced.at));
        let last = self.reminded.iter().map(|noted| noted.at).max();
        let last = last.or(self.sent.as_ref().or(self.invited.as_ref()).map(|noted| noted.at));
        let awaited = self.answered.is_none() && meeting.before_close().is_ok();
        let days = days.filter(|_| awaited);
        self.next_reminder = last.zip(days).map(|(last, days)| last.saturating_add(days.saturating_mul(DAY_MS)));
        self.told(reader)
    }

    /// The row with what this reader may know of how we know.
    fn told(mut self, reader: Reader<'_>) -> Self {
        let steps = [
            &mut self.invited,
            &mut self.sent,
            &mut self.delivered,
            &mut self.opened,
            &mut self.bounced,
            &mut self.acknowledged,
            &mut self.accredited,
            &mut self.arrived,
        ];
        let steps = steps.into_iter().flatten().chain(self.answered.as_mut().map(|(noted, _)| noted));
        let steps = steps.chain(self.nominated.as_mut().map(|(noted, _)| noted)).chain(self.reminded.iter_mut());
        steps.for_each(|noted| *noted = known(noted, reader));
        self
    }
}

/// Keeps the earlier of two.
fn first(step: &mut Option<Noted>, noted: &Noted) {
    if step.as_ref().is_none_or(|before| noted.at < before.at) {
        *step = Some(noted.clone());
    }
}

/// Keeps the later of two.
fn last(step: &mut Option<Noted>, noted: &Noted) {
    if step.as_ref().is_none_or(|before| before.at <= noted.at) {
        *step = Some(noted.clone());
    }
}

/// The board of a meeting, by party: one pass over its invitations and one over its letters.
pub fn board(state: &State, meeting: &Meeting, reader: Reader<'_>) -> Vec<Row> {
    let visible = |party: &Slug| reader.audience >= Audience::Bureau || reader.own == Some(party);
    let mut rows: BTreeMap<&Slug, Row> = BTreeMap::new();
    for (party, invitation) in meeting.invitations.iter().filter(|(party, _)| visible(party)) {
        let mut row = Row::new(party);
        row.invitation(invitation);
        row.delegation(meeting);
        rows.insert(party, row);
    }
    for letter in state.correspondence.of_meeting(&meeting.slug).filter(|letter| letter.void().is_none()) {
        let parties: BTreeSet<&Slug> = letter.others.iter().map(|other| &other.party).collect();
        for party in parties.into_iter().filter(|party| visible(party)) {
            if letter.kind == Some(LetterKind::Invitation) && letter.direction == Direction::Outgoing {
                rows.entry(party).or_insert_with(|| Row::new(party));
            }
            if let Some(row) = rows.get_mut(party) {
                row.letter(letter);
            }
        }
    }
    let days = state.profile().value(Key::INVITATIONS_REMIND_DAYS).and_then(|days| days.parse().ok());
    rows.into_values().map(|row| row.end((meeting, days), reader)).collect()
}
