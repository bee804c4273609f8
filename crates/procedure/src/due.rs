//! What falls due by itself: silence procedures that end, personal texts whose time has passed, owners that are kept no longer. The clerk puts it when its
//! clock has passed the time, also later, if it slept; it ends a procedure and decides nothing.

use crate::act::Act;
use crate::decisions::end_silence::EndSilence;
use crate::prelude::*;
use crate::record::erase_attributions::EraseAttributions;
use crate::record::expire::Expire;
use crate::time::Instant;

/// The earliest thing that falls due, and when; of two at one instant the procedure comes first.
pub fn due(state: &State) -> Option<(Moment, Act)> {
    let all = [deadline(state), retention(state), attributions(state)];
    all.into_iter().flatten().min_by_key(|(at, _)| *at)
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

fn attributions(state: &State) -> Option<(Moment, Act)> {
    let (at, meeting) = state.attributions_due()?;
    Some((at, Act::RecordEraseAttributions(EraseAttributions { meeting })))
}
