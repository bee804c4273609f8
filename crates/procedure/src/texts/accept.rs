//! `texts.accept`: the drafter accepts a proposal: the paragraph has its words from now on.

use super::places::of_proposals;
use super::words::Change;
use super::{Accepted, Draft, Lifted, ParagraphAdded, Proposal, ProposalKind, Reason};
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
        let Some((_, draft)) = super::on_the_table(desk, on)? else { return Ok(()) };
        let Some(id) = on.number else { return Ok(()) };
        let kind = draft.open_proposal(id)?.proposed.kind;
        let refused = |reason| Err(Rejection::new(reason).with("proposal", id));
        match kind {
            ProposalKind::Reservation => refused(Reason::ReservationIsLifted),
            ProposalKind::Placeholder => refused(Reason::PlaceholderUnfilled),
            ProposalKind::Replace
            | ProposalKind::Insert
            | ProposalKind::Delete
            | ProposalKind::Alternative
            | ProposalKind::NewParagraph
            | ProposalKind::Move => Ok(()),
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let draft = desk.state.meeting(&self.meeting)?.text(&self.text)?;
        let proposal = draft.open_proposal(self.proposal)?;
        let mut accepted = Accepted {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            proposal: self.proposal,
            paragraph: proposal.paragraph(),
            words: Texts::default(),
            changes: BTreeMap::new(),
            lifted: Vec::new(),
            unsettled: Vec::new(),
            superseded: superseded(draft, proposal),
        };
        let further = if proposal.proposed.kind == ProposalKind::NewParagraph {
            accepted.paragraph = draft.next_paragraph;
            accepted.lifted = lifted(draft, proposal, &BTreeMap::new());
            Some(Event::TextsParagraphAdded(self.added(draft, proposal)?))
        } else if proposal.proposed.changes.is_empty() {
            Some(self.of_the_whole(draft, proposal)?)
        } else {
            apply(draft, proposal, &mut accepted)?;
            None
        };
        accepted.unsettled = unsettled(desk, draft, &accepted);
        desk.restrict(Circle::Members);
        desk.leave(Event::TextsAccepted(accepted));
        if let Some(further) = further {
            desk.leave(further);
        }
        Ok(())
    }
}

impl Accept {
    /// The new paragraph that comes.
    fn added(&self, draft: &Draft, proposal: &Proposal) -> Result<ParagraphAdded, Rejection> {
        Desk::below(draft.paragraphs.len(), super::PARAGRAPHS_MAX)?;
        let words = proposal.wordings.last().map(|wording| wording.words.clone()).unwrap_or_default();
        Desk::text(&words, "words")?;
        super::footnotes::known(draft, words.0.values().map(String::as_str))?;
        let (kind, after) = (proposal.proposed.in_kind.unwrap_or_default(), Some(proposal.paragraph()));
        Ok(ParagraphAdded {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            paragraph: draft.next_paragraph,
            kind,
            number: draft.number_for(kind, after),
            after,
            words,
        })
    }

    /// What happens to the paragraph as a whole: it goes, or it moves.
    fn of_the_whole(&self, draft: &Draft, proposal: &Proposal) -> Result<Event, Rejection> {
        let (meeting, text, paragraph) = (self.meeting.clone(), self.text.clone(), proposal.paragraph());
        draft.paragraph(paragraph)?;
        if proposal.proposed.kind != ProposalKind::Move {
            super::footnotes::uncited(draft, paragraph)?;
            return Ok(Event::TextsParagraphRemoved(super::ParagraphRemoved { meeting, text, paragraph }));
        }
        let after = proposal.anchor().and_then(|anchor| anchor.after).unwrap_or_default();
        super::move_paragraph::elsewhere(draft, paragraph, after)?;
        Ok(Event::TextsParagraphMoved(super::ParagraphMoved { meeting, text, paragraph, after }))
    }
}

/// Changes the words that the proposal is on, in each of its languages, and says how.
fn apply(draft: &Draft, proposal: &Proposal, accepted: &mut Accepted) -> Result<(), Rejection> {
    let gone = || Rejection::new(Reason::WordsGone).with("proposal", proposal.ordinal());
    let places = places(draft, proposal.paragraph());
    let spots = places.get(&proposal.ordinal()).ok_or_else(gone)?;
    for (tag, proposed) in &proposal.proposed.changes {
        let spot = spots.get(tag).filter(|spot| spot.fit.fits()).ok_or_else(gone)?;
        let new = proposal.comes(tag).unwrap_or_default().to_owned();
        let at = u32::try_from(spot.at).unwrap_or(u32::MAX);
        let change = Change { at, old: proposed.old.clone(), new };
        let now = match proposal.on() {
            Some(amended) => draft.proposal(amended)?.comes(tag),
            None => draft.paragraph(proposal.paragraph())?.words(tag),
        };
        let words = change.splice(now.unwrap_or_default()).ok_or_else(gone)?;
        if words.trim().is_empty() {
            return Err(Rejection::new(crate::rejection::Reason::TextEmpty).with("field", "words"));
        }
        accepted.words.0.insert(tag.clone(), words);
        accepted.changes.insert(tag.clone(), change);
    }
    super::footnotes::known(draft, accepted.words.0.values().map(String::as_str))?;
    accepted.lifted = lifted(draft, proposal, &accepted.changes);
    Ok(())
}

/// The open proposals in whose place it comes.
fn superseded(draft: &Draft, proposal: &Proposal) -> Vec<u32> {
    let others: BTreeSet<u32> = proposal.proposed.instead_of.iter().copied().collect();
    others.into_iter().filter(|other| draft.open_proposal(*other).is_ok()).collect()
}

/// The open amendments to a proposal, where they stand in the words that it amended once its own are applied there. Where
/// words do not fit any more, they have no place.
fn lifted(draft: &Draft, proposal: &Proposal, changes: &BTreeMap<Tag, Change>) -> Vec<Lifted> {
    let places = places(draft, proposal.paragraph());
    let amendments = draft.open_proposals().filter(|(_, amendment)| amendment.on() == Some(proposal.ordinal()));
    let lifted = |(ordinal, _): (&u32, &Proposal)| {
        let spots = places.get(ordinal).into_iter().flatten().filter(|(_, spot)| spot.fit.fits());
        let at = spots.map(|(tag, spot)| {
            let within = u32::try_from(spot.at).unwrap_or(u32::MAX);
            (tag.clone(), changes.get(tag).map_or(0, |change| change.at).saturating_add(within))
        });
        Lifted { proposal: *ordinal, at: at.collect() }
    };
    amendments.map(lifted).collect()
}

/// Where the open proposals about a paragraph stand.
fn places(draft: &Draft, paragraph: u32) -> BTreeMap<u32, BTreeMap<Tag, super::places::Spot>> {
    let about: Vec<&Proposal> =
        draft.proposals.values().map(AsRef::as_ref).filter(|proposal| proposal.paragraph() == paragraph).collect();
    of_proposals(draft.paragraph(paragraph).ok(), &about, u64::MAX)
}

/// The open proposals that fit now and will not when this one is accepted.
fn unsettled(desk: &Desk<'_>, draft: &Draft, accepted: &Accepted) -> Vec<u32> {
    let fitting = |draft: &Draft| -> BTreeSet<u32> {
        let fits = places(draft, accepted.paragraph).into_iter();
        fits.filter(|(_, spots)| spots.values().all(|spot| spot.fit.fits())).map(|(ordinal, _)| ordinal).collect()
    };
    let mut then = draft.clone();
    let now = desk.stamp.recorded;
    let (number, how, unattributed) = (desk.state.head(), desk.stamp.how(), Vec::new());
    let (recorded, occurred, circle) = (now, now, desk.circle);
    let meta =
        Meta { number, recorded, occurred, entered_later: false, circle, how, unattributed, positions: Vec::new() };
    accepted.change(&mut then, &meta);
    let after = fitting(&then);
    let lost = fitting(draft).into_iter().filter(|ordinal| !after.contains(ordinal));
    lost.filter(|ordinal| then.open_proposal(*ordinal).is_ok()).collect()
}
