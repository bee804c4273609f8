//! `floor.open-list`: a list of speakers is opened, or what was announced of it is changed: from when it takes requests and until
//! when, its order, the time of a statement and of a delegation.

use super::lists::{By, Topic};
use crate::event::Event;
use crate::prelude::*;
use crate::time::Instant;

/// Opens a list.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct OpenList {
    /// The meeting.
    pub meeting: Slug,
    /// What it is for.
    pub list: Topic,
    /// From when it takes requests; from now on if not given.
    pub opens: Option<Instant>,
    /// Until when; until the Chair closes it if not given.
    pub closes: Option<Instant>,
    /// By what it is ordered; as the profile says if not given.
    pub ordered_by: Option<By>,
    /// The minutes allotted to a statement.
    pub minutes: Option<u32>,
    /// The minutes that one delegation has on it altogether.
    pub budget: Option<u32>,
}

impl Put for OpenList {
    fn subject(&self) -> Subject<'_> {
        self.list.subject(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        let Some(slug) = on.meeting else { return Ok(()) };
        let meeting = desk.state.meeting(slug)?;
        meeting.before_close()?;
        Topic::named(on).map_or(Ok(()), |topic| topic.known(meeting))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let floor = &desk.state.meeting(&self.meeting)?.floor;
        if !floor.lists.contains_key(&self.list) {
            Desk::below(floor.lists.len(), super::LISTS_MAX)?;
        }
        let (opens, closes) = (self.opens.map(|at| at.0), self.closes.map(|at| at.0));
        if opens.zip(closes).is_some_and(|(opens, closes)| closes <= opens) {
            return Err(Rejection::new(super::Reason::ListTimes));
        }
        desk.of_meeting(&self.meeting);
        desk.leave(Event::FloorListOpened(super::ListOpened {
            meeting: self.meeting.clone(),
            list: self.list.clone(),
            opens,
            closes,
            ordered_by: self.ordered_by,
            minutes: self.minutes.map(|minutes| minutes.min(super::MINUTES_MAX)),
            budget: self.budget,
        }));
        Ok(())
    }
}
