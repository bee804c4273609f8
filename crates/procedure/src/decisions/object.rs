//! `decisions.object`: a member objects to a text that is before the meeting; consensus is the absence of any objection.

use crate::event::Event;
use crate::prelude::*;
use crate::rules::profile::Key;

/// Objects.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Object {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// Why.
    #[serde(default)]
    pub reason: Texts,
}

impl Put for Object {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        meeting.before_close()?;
        let Some(name) = on.name else { return Ok(()) };
        let decided = &meeting.text(name)?.decided;
        if decided.put.is_none() {
            return Err(Rejection::new(super::Reason::NotPut));
        }
        if !super::base(desk.state, meeting).contains(party) {
            return Err(Rejection::new(super::Reason::NotInBase).with("party", party));
        }
        if standing(desk, decided).is_some() {
            return Err(Rejection::new(super::Reason::ObjectedAlready));
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let decided = &desk.state.meeting(&self.meeting)?.text(&self.text)?.decided;
        let objection = u32::try_from(decided.objections.len()).unwrap_or(u32::MAX).saturating_add(1);
        desk.restrict(Circle::Members);
        let owner = desk.attribution(Key::POSITIONS_OBJECTIONS);
        desk.leave(Event::DecisionsObjected(super::Objected {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            objection,
            owner,
            reason: self.reason.clone(),
        }));
        Ok(())
    }
}

/// The standing objection of the capacity that acts.
pub(crate) fn standing(desk: &Desk<'_>, decided: &super::Decided) -> Option<u32> {
    let mine = |owner: &Attribution| desk.state.owner(owner).as_ref() == Some(desk.capacity());
    decided.standing().find(|(_, objection)| mine(&objection.owner)).map(|(ordinal, _)| *ordinal)
}
