//! `texts.merge`: open proposals on the same words become one; their owners and supporters support it.

use super::wish::{Cut, Wish};
use super::{Draft, Proposal, ProposalKind, Reason};
use crate::event::Event;
use crate::prelude::*;
use crate::rules::profile::Key;

/// Merges proposals.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Merge {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The proposals.
    #[serde(default)]
    pub proposals: Vec<u32>,
    /// What the one does; found from the words if not given.
    pub kind: Option<ProposalKind>,
    /// The words as a whole, as the one would have them.
    #[serde(default)]
    pub words: Texts,
    /// The words that go, exactly as they stand.
    #[serde(default)]
    pub old: Texts,
    /// The words that come.
    #[serde(default)]
    pub new: Texts,
    /// The words after which new ones are inserted; the end of the paragraph if not given.
    #[serde(default)]
    pub after: Texts,
    /// Why.
    #[serde(default)]
    pub reason: Texts,
}

impl Put for Merge {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        if !desk.capacity().is_bureau() {
            desk.party()?;
        }
        super::on_the_table(desk, on).map(|_| ())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let draft = desk.state.meeting(&self.meeting)?.text(&self.text)?;
        let merged: BTreeSet<u32> = self.proposals.iter().copied().collect();
        let (paragraph, on) = together(desk, draft, &merged)?;
        Desk::below(draft.proposals.size(), super::PROPOSALS_MAX)?;
        let wish = Wish {
            paragraph,
            on,
            kind: self.kind,
            words: &self.words,
            old: &self.old,
            new: &self.new,
            after: &self.after,
        };
        let drafted = wish.drafted(draft, Cut::Together)?;
        desk.restrict(Circle::Members);
        for (kind, changes) in drafted.into_iter().take(1) {
            let owner = desk.attribution(Key::POSITIONS_PROPOSALS);
            desk.leave(Event::TextsProposed(super::Proposed {
                meeting: self.meeting.clone(),
                text: self.text.clone(),
                proposal: draft.next_proposal,
                paragraph,
                kind,
                owner,
                changes,
                reason: self.reason.clone(),
                on,
                instead_of: Vec::new(),
                after: None,
                in_kind: None,
            }));
        }
        desk.leave(Event::TextsMerged(super::Merged {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            proposal: draft.next_proposal,
            supporters: supporters(desk, draft, &merged),
            merged: merged.into_iter().collect(),
        }));
        Ok(())
    }
}

/// The proposals that are merged.
fn sources<'a>(draft: &'a Draft, merged: &'a BTreeSet<u32>) -> impl Iterator<Item = &'a Proposal> {
    merged.iter().filter_map(|ordinal| draft.proposals.get(ordinal)).map(AsRef::as_ref)
}

/// Their owners and supporters, each once, without the capacity that acts.
fn supporters(desk: &Desk<'_>, draft: &Draft, merged: &BTreeSet<u32>) -> Vec<Attribution> {
    let mut known: BTreeSet<Capacity> = BTreeSet::from([desk.capacity().clone()]);
    let all = sources(draft, merged).flat_map(|one| [&one.proposed.owner].into_iter().chain(one.supporters()));
    // Whose position was erased is nobody's.
    all.filter(|by| desk.state.owner(by).is_some_and(|capacity| known.insert(capacity))).cloned().collect()
}

/// The paragraph and the proposal on which all are, for one who may merge them.
fn together(desk: &Desk<'_>, draft: &Draft, merged: &BTreeSet<u32>) -> Result<(u32, Option<u32>), Rejection> {
    let mut about: BTreeSet<(u32, Option<u32>)> = BTreeSet::new();
    for ordinal in merged {
        let proposal = draft.open_proposal(*ordinal)?;
        let own = desk.state.owner(&proposal.proposed.owner).as_ref() == Some(desk.capacity());
        if !own && !desk.capacity().is_bureau() {
            return Err(Rejection::new(Reason::NotYourProposal).with("proposal", ordinal));
        }
        let apart = matches!(proposal.proposed.kind, ProposalKind::NewParagraph | ProposalKind::Move);
        about.insert(if apart { (0, Some(*ordinal)) } else { (proposal.paragraph(), proposal.on()) });
    }
    match (about.pop_first(), about.is_empty(), merged.len() > 1) {
        (Some((paragraph, on)), true, true) => Ok((paragraph, on)),
        (_, _, _) => Err(Rejection::new(Reason::MergeApart)),
    }
}
