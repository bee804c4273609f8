//! `decisions.put`: the Chair puts a text to the meeting: is there any objection?

use crate::event::Event;
use crate::prelude::{Deserialize, Desk, Rejection, Slug, Subject};
use crate::rules::profile::Key;
use crate::texts::Draft;

/// Puts a text.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Put {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
}

impl crate::desk::Put for Put {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        let Some((meeting, draft)) = desk.on_text(on)? else { return Ok(()) };
        meeting.sitting()?;
        ready(desk, draft)?;
        let missed = Rejection::new(super::Reason::NoQuorum);
        crate::meetings::open::quorum(desk, meeting, Key::QUORUM_TO_DECIDE, missed)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.of_meeting(&self.meeting);
        desk.leave(Event::DecisionsPut(super::WasPut { meeting: self.meeting.clone(), text: self.text.clone() }));
        Ok(())
    }
}

/// May the text be put for decision, in the room or under silence?
pub(crate) fn ready(desk: &mut Desk<'_>, draft: &Draft) -> Result<(), Rejection> {
    draft.decided.undecided()?;
    if draft.decided.put.is_some() {
        return Err(Rejection::new(super::Reason::PutAlready));
    }
    if draft.decided.silence().is_some() {
        return Err(Rejection::new(super::Reason::SilenceRuns));
    }
    if draft.paragraphs.is_empty() {
        return Err(Rejection::new(super::Reason::TextEmpty));
    }
    super::outcome::decides(desk)?;
    complete(desk, draft)
}

/// A text is complete when nothing is open in it and every authentic language has followed.
pub(crate) fn complete(desk: &mut Desk<'_>, draft: &Draft) -> Result<(), Rejection> {
    let profile = desk.state.profile();
    let open = draft.open_proposals().count();
    if open > 0 && !profile.is(Key::DECISION_OPEN_PROPOSALS, "yes") {
        desk.against(Key::DECISION_OPEN_PROPOSALS, Rejection::new(super::Reason::ProposalsOpen).with("open", open))?;
    }
    let behind = draft.behind().into_iter().next();
    if let Some(tag) = behind.filter(|_| !profile.is(Key::DECISION_LANGUAGE_BEHIND, "yes")) {
        let rejection = Rejection::new(super::Reason::LanguageBehind).with("language", tag);
        desk.against(Key::DECISION_LANGUAGE_BEHIND, rejection)?;
    }
    Ok(())
}
