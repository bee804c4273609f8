//! A meeting as a reader sees it, and the register of all meetings.

use super::{Format, ItemPlaced, Meeting, Particulars, Phase};
use crate::membership::Status;
use crate::prelude::*;
use crate::versions::Versions;

/// A meeting.
#[derive(Clone, Debug)]
pub struct MeetingView {
    /// Its slug.
    pub slug: Slug,
    /// The entry that convened or registered it.
    pub entry: u64,
    /// What is known of it.
    pub particulars: Arc<Particulars>,
    /// Where it stands.
    pub phase: Phase,
    /// When it was opened, and when it was closed.
    pub sat: (Option<Moment>, Option<Moment>),
    /// Its agenda, in order.
    pub agenda: Vec<ItemView>,
    /// When the agenda was adopted.
    pub agenda_adopted: Option<Moment>,
    /// The item under discussion.
    pub current_item: Option<ItemPlaced>,
    /// Who takes part, by status.
    pub parties: Vec<(Status, Vec<Slug>)>,
    /// The chairing State on its first day.
    pub chair: Option<Slug>,
    /// Separate events held after it.
    pub followed_by: Vec<Slug>,
    /// True while its floor and texts can be worked on here.
    pub live: bool,
}

impl MeetingView {
    /// True while an item is considered behind closed doors.
    pub fn is_closed(&self) -> bool {
        self.agenda.iter().any(|item| item.current && item.closed)
    }
}

/// An item of the agenda.
#[derive(Clone, Debug)]
pub struct ItemView {
    /// The item.
    pub placed: ItemPlaced,
    /// True while it is under discussion.
    pub current: bool,
    /// True once it was taken up.
    pub taken_up: bool,
    /// True where it is considered behind closed doors.
    pub closed: bool,
    /// The languages whose words have not followed the source.
    pub behind: Vec<Tag>,
    /// The days on which it was, of which an entry says what came of it.
    pub considered: Vec<(u64, Option<Day>)>,
}

/// A meeting, for anybody: the fact of a meeting and its agenda are public.
pub fn meeting(state: &State, meeting: &Meeting) -> MeetingView {
    let item = |placed: &ItemPlaced| ItemView {
        placed: placed.clone(),
        current: meeting.current_item == Some(placed.item),
        taken_up: meeting.taken_up.contains(&placed.item),
        closed: meeting.closed_items.contains(&placed.item),
        behind: meeting.versions.get(&placed.item).map(Versions::behind).unwrap_or_default(),
        considered: meeting.considered_of(placed.item).map(|one| (one.entry, Some(one.day))).collect(),
    };
    let mut parties: BTreeMap<Status, Vec<Slug>> = BTreeMap::new();
    for (slug, invitation) in meeting.invitations.iter() {
        if invitation.answered.is_none_or(|(_, answer)| answer == super::Answer::Accepts) {
            parties.entry(invitation.in_status).or_default().push(slug.clone());
        }
    }
    let after = |other: &&Arc<Meeting>| other.particulars.after.as_ref() == Some(&meeting.slug);
    MeetingView {
        slug: meeting.slug.clone(),
        entry: meeting.entry,
        particulars: meeting.particulars.clone(),
        phase: meeting.phase,
        sat: meeting.sat,
        agenda: meeting.agenda().into_iter().map(item).collect(),
        agenda_adopted: meeting.agenda_adopted,
        current_item: meeting.current_item.and_then(|item| meeting.items.get(&item)).cloned(),
        parties: parties.into_iter().collect(),
        chair: meeting.particulars.from.and_then(|day| state.chair_on(day)),
        followed_by: state.meetings.values().filter(after).map(|other| other.slug.clone()).collect(),
        live: meeting.is_live(),
    }
}

/// Every meeting, the latest first; those without a date last.
pub fn meetings(state: &State) -> Vec<MeetingView> {
    let mut all: Vec<MeetingView> = state.meetings.values().map(|known| meeting(state, known)).collect();
    all.sort_by_key(|m| {
        core::cmp::Reverse((m.particulars.from.map(Day::earliest), m.particulars.after.is_some(), m.entry))
    });
    all
}

/// The word of a format.
pub fn format_word(format: Format) -> &'static str {
    match format {
        Format::InPerson => "in-person",
        Format::Online => "online",
        Format::Hybrid => "hybrid",
    }
}

/// The word of a phase.
pub fn phase_word(phase: Phase) -> &'static str {
    match phase {
        Phase::Convened => "convened",
        Phase::Open => "open",
        Phase::Suspended => "suspended",
        Phase::Closed => "closed",
        Phase::Archive => "archive",
    }
}
