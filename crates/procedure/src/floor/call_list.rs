//! `floor.call-list`: the Chair brings a list of speakers before the meeting that does not come with an item: the general debate,
//! or the list of a paragraph.

use super::lists::Topic;
use crate::event::Event;
use crate::prelude::*;

/// Brings a list before the meeting.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CallList {
    /// The meeting.
    pub meeting: Slug,
    /// The list.
    pub list: Topic,
}

impl Put for CallList {
    fn subject(&self) -> Subject<'_> {
        self.list.subject(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        meeting.sitting()?;
        // Behind closed doors the floor is that of the item alone.
        meeting.in_the_open()?;
        let Some(topic) = Topic::named(on) else { return Ok(()) };
        topic.known(meeting)?;
        if topic == meeting.floor.before {
            return Err(Rejection::new(super::Reason::ListBefore));
        }
        match topic.item() {
            Some(item) if meeting.current_item != Some(item) => {
                Err(Rejection::new(super::Reason::ListOfItem).with("item", item))
            }
            _ => Ok(()),
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.of_meeting(&self.meeting);
        desk.leave(Event::FloorListCalled(super::ListCalled {
            meeting: self.meeting.clone(),
            list: self.list.clone(),
        }));
        Ok(())
    }
}
