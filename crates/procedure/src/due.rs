//! What falls due by itself: silence procedures that end, personal texts whose time has passed. The clerk puts it when its
//! clock has passed the time, also later, if it slept; it ends a procedure and decides nothing.

use crate::act::Act;
use crate::decisions::end_silence::EndSilence;
use crate::prelude::*;
use crate::record::expire::Expire;
use crate::time::Instant;

/// The earliest thing that falls due, and when; of two at one instant the procedure comes first.
pub fn due(state: &State) -> Option<(Moment, Act)> {
    match (deadline(state), retention(state)) {
        (Some(deadline), Some(retention)) if retention.0 < deadline.0 => Some(retention),
        (Some(first), _) | (None, Some(first)) => Some(first),
        (None, None) => None,
    }
}

fn deadline(state: &State) -> Option<(Moment, Act)> {
    let ((deadline, meeting, text), ()) = state.deadlines.first()?;
    let end = EndSilence { meeting: meeting.clone(), text: text.clone() };
    Some((*deadline, Act::DecisionsEndSilence(end)))
}

fn retention(state: &State) -> Option<(Moment, Act)> {
    let ((until, _), ()) = state.retentions.first()?;
    Some((*until, Act::RecordExpire(Expire { kept_until: Instant(*until) })))
}
