//! Where and when a right is asked for: the body that meets, how far the meeting has come, how far the text has come.
//!
//! Invariants: a place depends on the record and on no clock. The narrowest row of the profile decides: that for the phase of
//! the text, then that for the phase of the meeting, then that for the body, then that of the status alone.

use super::profile::Key;
use crate::meetings::Meeting;
use crate::meetings::view::phase_word;
use crate::prelude::*;
use crate::texts::Draft;

/// Phases of a meeting.
pub const OF_MEETINGS: [&str; 5] = ["convened", "open", "suspended", "closed", "archive"];
/// Phases of a text.
pub const OF_TEXTS: [&str; 4] = ["negotiation", "put", "silence", "final"];
/// Rights that are asked for on a text; of others no row is for a phase of one.
pub const ON_TEXTS: [Key; 4] =
    [Key::RIGHT_PROPOSE, Key::RIGHT_COMMENT, Key::RIGHT_ATTACH_STATEMENT, Key::RIGHT_SEE_DRAFTS];

/// A place.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    meeting: &'a Meeting,
    draft: Option<&'a Draft>,
}

impl<'a> Place<'a> {
    /// At a meeting as a whole.
    pub fn at(meeting: &'a Meeting) -> Self {
        Self { meeting, draft: None }
    }

    /// On a text of a meeting, where one is asked about.
    pub fn on(meeting: &'a Meeting, draft: Option<&'a Draft>) -> Self {
        Self { meeting, draft }
    }

    /// The rows beside that of the status, the narrowest first: `phase.put`, `phase.open`, `body.som`.
    pub(super) fn rows(&self) -> impl Iterator<Item = String> {
        let phases = self.draft.map(of_text).into_iter().chain([phase_word(self.meeting.phase)]);
        let body = self.meeting.particulars.level.as_ref();
        phases.map(|phase| format!("phase.{phase}")).chain(body.map(|body| format!("body.{body}")))
    }
}

/// How far a text has come.
fn of_text(draft: &Draft) -> &'static str {
    let decided = &draft.decided;
    if decided.is_final() {
        "final"
    } else if decided.silence().is_some() {
        "silence"
    } else if decided.put.is_some() {
        "put"
    } else {
        "negotiation"
    }
}
