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
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        let Some(name) = on.name else { return Ok(()) };
        let draft = meeting.text(name)?;
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
    if draft.decided.adopted.is_some() {
        return Err(Rejection::new(super::Reason::AdoptedAlready));
    }
    if draft.decided.put.is_some() {
        return Err(Rejection::new(super::Reason::PutAlready));
    }
    if draft.decided.silence().is_some() {
        return Err(Rejection::new(super::Reason::SilenceRuns));
    }
    if draft.paragraphs.is_empty() {
        return Err(Rejection::new(super::Reason::TextEmpty));
    }
    if desk.state.profile().is(Key::DECISION_MODE, "none") {
        desk.against(Key::DECISION_MODE, Rejection::new(super::Reason::NoDecisions))?;
    }
    let profile = desk.state.profile();
    let open = draft.open_proposals().count();
    if open > 0 && !profile.is(Key::DECISION_OPEN_PROPOSALS, "yes") {
        desk.against(Key::DECISION_OPEN_PROPOSALS, Rejection::new(super::Reason::ProposalsOpen).with("open", open))?;
    }
    let behind = draft.behind().into_iter().next();
    if let Some(tag) = behind.filter(|_| !profile.is(Key::DECISION_LANGUAGE_BEHIND, "yes")) {
        desk.against(
            Key::DECISION_LANGUAGE_BEHIND,
            Rejection::new(super::Reason::LanguageBehind).with("language", tag),
        )?;
    }
    Ok(())
}
