//! `texts.accept`: the drafter accepts a proposal: the paragraph has its words from now on.

use crate::event::Event;
use crate::prelude::*;

/// Accepts a proposal.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Accept {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The proposal.
    pub proposal: u32,
}

impl Put for Accept {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text).number(self.proposal)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        meeting.before_close()?;
        let Some(name) = on.name else { return Ok(()) };
        let draft = meeting.text(name)?;
        draft.negotiable()?;
        let Some(id) = on.number else { return Ok(()) };
        if draft.proposal(id)?.phase == super::ProposalPhase::Open {
            Ok(())
        } else {
            Err(Rejection::new(super::Reason::ProposalClosed).with("proposal", id))
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let draft = desk.state.meeting(&self.meeting)?.text(&self.text)?;
        let proposal = draft.proposal(self.proposal)?;
        let proposed = &proposal.proposed;
        let paragraph = draft.paragraph(proposed.paragraph)?;
        let mut words = Texts::default();
        for (tag, change) in &proposed.changes {
            let of = |version: Option<&'_ super::Version>| {
                version.and_then(|version| version.words.get(tag.as_str())).unwrap_or_default().to_owned()
            };
            let (now, then) = (of(paragraph.now()), of(paragraph.at(proposal.made.0)));
            words.0.insert(tag.clone(), super::words::apply(&now, change, &then)?);
        }
        desk.restrict(Circle::Members);
        desk.leave(Event::TextsAccepted(super::Accepted {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            proposal: self.proposal,
            paragraph: proposed.paragraph,
            words,
        }));
        Ok(())
    }
}
