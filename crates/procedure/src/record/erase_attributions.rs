//! `record.erase-attributions`: whose positions on the texts of a meeting were is kept no longer, and is erased as the rules say.

use super::Reason;
use super::attributions::AttributionsErased;
use crate::event::Event;
use crate::prelude::*;
use crate::rules::profile::Key;

/// Erases the owners of positions on the texts of a meeting, where the rules keep them no longer. The clerk does it by its clock.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct EraseAttributions {
    /// The meeting.
    pub meeting: Slug,
}

impl Put for EraseAttributions {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        if *desk.capacity() != Capacity::Clerk {
            desk.bureau()?;
        }
        let Some(meeting) = on.meeting else { return Ok(()) };
        desk.state.meeting(meeting)?;
        let due = desk.state.attributions_due_at(meeting, desk.stamp.recorded);
        if due.is_empty() { Err(Rejection::new(Reason::NoAttributionDue)) } else { Ok(()) }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let texts = desk.state.attributions_due_at(&self.meeting, desk.stamp.recorded);
        // Drafts have names that not everybody may know.
        desk.restrict(Circle::Members);
        desk.leave(Event::RecordAttributionsErased(AttributionsErased {
            meeting: self.meeting.clone(),
            texts,
            rule: Key::RETENTION_ATTRIBUTIONS.name().to_owned(),
            value: desk.state.profile().value(Key::RETENTION_ATTRIBUTIONS).unwrap_or_default(),
        }));
        Ok(())
    }
}
