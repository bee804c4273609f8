//! `floor.reopen-list`: the Chair opens a list of speakers again.

use super::lists::{Takes, Topic};
use crate::event::Event;
use crate::prelude::*;

/// Opens a list again.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ReopenList {
    /// The meeting.
    pub meeting: Slug,
    /// The list; that before the meeting if not given.
    pub list: Option<Topic>,
}

impl Put for ReopenList {
    fn subject(&self) -> Subject<'_> {
        self.list.as_ref().map_or(Subject::meeting(&self.meeting), |list| list.subject(&self.meeting))
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let list = super::request::list_of(desk.state.meeting(slug)?, Topic::named(on).as_ref())?;
        let takes = list.map_or(Takes::Yes, |list| list.takes(desk.stamp.received));
        if takes == Takes::Yes { Err(Rejection::new(super::Reason::ListOpen)) } else { Ok(()) }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.of_meeting(&self.meeting);
        desk.leave(Event::FloorListReopened(super::ListReopened {
            meeting: self.meeting.clone(),
            list: self.list.clone(),
        }));
        Ok(())
    }
}
