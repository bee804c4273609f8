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
    /// The paragraphs it is about; the whole text if none is given.
    #[serde(default)]
    pub paragraphs: Vec<u32>,
    /// Why.
    #[serde(default)]
    pub reason: Texts,
}

impl Put for Object {
    const RIGHT: Option<Key> = Some(Key::RIGHT_OBJECT);

    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let Some((meeting, draft)) = desk.on_text(on)? else { return Ok(()) };
        super::silence::before_close(meeting, Some(&draft.opened.text))?;
        let decided = &draft.decided;
        let silence = decided.silence();
        if decided.put.is_none() && silence.is_none() {
            return Err(Rejection::new(super::Reason::NotPut));
        }
        let base = silence.map_or_else(|| super::base(desk.state, meeting), |(_, silence)| silence.base.clone());
        if !base.contains(party) {
            return Err(Rejection::new(super::Reason::NotInBase).with("party", party));
        }
        if standing(desk, decided).is_some() {
            return Err(Rejection::new(super::Reason::ObjectedAlready));
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let draft = desk.state.meeting(&self.meeting)?.text(&self.text)?;
        let paragraphs: BTreeSet<u32> = self.paragraphs.iter().copied().collect();
        paragraphs.iter().try_for_each(|paragraph| draft.paragraph(*paragraph).map(|_| ()))?;
        let paragraphs = paragraphs.into_iter().collect();
        leave(desk, &self.meeting, draft, Made { paragraphs, proposal: None, reason: self.reason.clone() });
        Ok(())
    }
}

/// What an objection is about.
#[derive(Default)]
pub(crate) struct Made {
    /// The paragraphs; the whole text if none.
    pub(crate) paragraphs: Vec<u32>,
    /// The proposal that is an objection too.
    pub(crate) proposal: Option<u32>,
    /// Why.
    pub(crate) reason: Texts,
}

/// Leaves the objection of the capacity that acts.
pub(crate) fn leave(desk: &mut Desk<'_>, meeting: &Slug, draft: &crate::texts::Draft, made: Made) {
    let decided = &draft.decided;
    let objection = u32::try_from(decided.objections.len()).unwrap_or(u32::MAX).saturating_add(1);
    desk.restrict(Circle::Members);
    let owner = super::silence::attribution(desk, draft, Key::POSITIONS_OBJECTIONS);
    let in_silence = super::silence::received(desk, decided);
    desk.leave(Event::DecisionsObjected(super::Objected {
        meeting: meeting.clone(),
        text: draft.opened.text.clone(),
        objection,
        owner,
        reason: made.reason,
        paragraphs: made.paragraphs,
        proposal: made.proposal,
        silence: in_silence.map(|(silence, _)| silence),
        late: in_silence.is_some_and(|(_, late)| late),
        received: in_silence.map(|_| desk.stamp.received),
    }));
}

/// The objection of the capacity that acts which it has not withdrawn, in time or late.
pub(crate) fn standing(desk: &Desk<'_>, decided: &super::Decided) -> Option<u32> {
    let mine = |owner: &Attribution| desk.state.owner(owner).as_ref() == Some(desk.capacity());
    let mut standing = decided.objections.iter().filter(|(_, objection)| objection.stands);
    standing.find(|(_, objection)| mine(&objection.owner)).map(|(ordinal, _)| *ordinal)
}
