//! What falls due by itself. The clerk puts it when its clock has passed the time, also later, if it slept; it only ends a
//! procedure and decides nothing.

use crate::act::Act;
use crate::decisions::end_silence::EndSilence;
use crate::prelude::*;

/// The earliest thing that falls due, and when.
pub fn due(state: &State) -> Option<(Moment, Act)> {
    let ((deadline, meeting, text), ()) = state.deadlines.first()?;
    let end = EndSilence { meeting: meeting.clone(), text: text.clone() };
    Some((*deadline, Act::DecisionsEndSilence(end)))
}
