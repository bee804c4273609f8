//! `record.expire`: the time for which personal texts and files are kept has passed, and they are erased. The clerk does it by its clock.

use super::Reason;
use super::personal::{ERASED_MAX, Why};
use crate::prelude::*;
use crate::time::Instant;

/// Erases the personal texts whose time has passed.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Expire {
    /// Those that were kept until this instant or an earlier one.
    pub kept_until: Instant,
}

impl Put for Expire {
    fn subject(&self) -> Subject<'_> {
        Subject::default()
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        if *desk.capacity() != Capacity::Clerk {
            desk.bureau()?;
        }
        let passed = |((until, _), ()): (&(Moment, Hash), &())| *until <= desk.stamp.recorded;
        if desk.state.retentions.first().is_some_and(passed) { Ok(()) } else { Err(Rejection::new(Reason::NothingDue)) }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let until = self.kept_until.0.min(desk.stamp.recorded);
        let state = desk.state;
        let passed = state.retentions.keys().take_while(|(kept, _)| *kept <= until).take(ERASED_MAX);
        desk.restrict(Circle::Participants);
        for (_, hash) in passed {
            desk.erase(&Personal::of(*hash), Why::Retention);
            desk.erase_file(*hash, Why::Retention);
        }
        if desk.erased.is_empty() { Err(Rejection::new(Reason::NothingDue)) } else { Ok(()) }
    }
}
