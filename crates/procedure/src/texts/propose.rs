//! `texts.propose`: a delegation proposes other words, one more paragraph or another place for one, in one language or several.

use super::wish::{Cut, Drafted, Wish};
use super::words::Change;
use super::{Draft, Mark, ParagraphKind, ProposalKind, Reason};
use crate::decisions::silence;
use crate::event::Event;
use crate::prelude::*;
use crate::rejection::Reason as General;
use crate::rules::profile::Key;

/// Proposes words.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Propose {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The paragraph; for a new one that after which it would stand, 0 for the beginning.
    pub paragraph: u32,
    /// What it does; found from the words if not given.
    pub kind: Option<ProposalKind>,
    /// The words as a whole, as the proposer would have them.
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
    /// The open proposal whose new words are amended.
    pub on: Option<u32>,
    /// The open proposals whose place it would take.
    #[serde(default)]
    pub instead_of: Vec<u32>,
    /// The paragraph below which the paragraph would stand, 0 for the beginning.
    pub below: Option<u32>,
    /// What a new paragraph would be; operative if not given.
    #[serde(rename = "as")]
    pub in_kind: Option<ParagraphKind>,
    /// Why.
    #[serde(default)]
    pub reason: Texts,
}

impl Put for Propose {
    const RIGHT: Option<Key> = Some(Key::RIGHT_PROPOSE);

    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text).number(self.paragraph)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        if !desk.capacity().is_bureau() {
            desk.party()?;
        }
        let Some((meeting, draft)) = desk.on_text(on)? else { return Ok(()) };
        if let Some(party) = desk.capacity().party() {
            super::may_propose(desk, (meeting, draft), party)?;
        }
        silence::may_propose(desk, draft)?;
        on.number.map_or(Ok(()), |id| draft.may_stand_after(id))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let draft = desk.state.meeting(&self.meeting)?.text(&self.text)?;
        self.stands_on(draft)?;
        let drafted = self.drafted(draft)?;
        Desk::below(draft.proposals.size().saturating_add(drafted.len()), super::PROPOSALS_MAX.saturating_add(1))?;
        let reopens = drafted.iter().any(|(kind, _)| *kind != ProposalKind::NewParagraph);
        if reopens && !self.on.is_some_and(|amended| draft.on_a_new_paragraph(amended)) {
            agreed(desk, draft, self.paragraph)?;
        }
        desk.restrict(Circle::Members);
        for (ordinal, (kind, changes)) in (draft.next_proposal..).zip(drafted) {
            let owner = silence::attribution(desk, draft, Key::POSITIONS_PROPOSALS);
            desk.leave(Event::TextsProposed(super::Proposed {
                meeting: self.meeting.clone(),
                text: self.text.clone(),
                proposal: ordinal,
                paragraph: self.paragraph,
                owner,
                changes,
                reason: self.reason.clone(),
                on: self.on,
                instead_of: self.instead_of.clone(),
                after: self.below.filter(|_| kind == ProposalKind::Move),
                in_kind: self.in_kind.filter(|_| kind == ProposalKind::NewParagraph),
                kind,
            }));
        }
        silence::on_proposal(desk, &self.meeting, draft, draft.next_proposal);
        Ok(())
    }
}

/// What was agreed is not questioned without a thought.
pub(crate) fn agreed(desk: &mut Desk<'_>, draft: &Draft, paragraph: u32) -> Result<(), Rejection> {
    if draft.paragraph(paragraph)?.marking.mark == Mark::Open {
        return Ok(());
    }
    desk.ask(Rejection::new(Reason::ParagraphAgreed).with("paragraph", paragraph))
}

/// The proposals that one may name: open, and about the same paragraph, with few that amend each other.
pub(crate) fn amendable(draft: &Draft, paragraph: u32, amended: u32) -> Result<(), Rejection> {
    if draft.open_proposal(amended)?.paragraph() != paragraph {
        return Err(Rejection::new(Reason::ProposalUnknown).with("proposal", amended));
    }
    let (mut deep, mut next) = (1_usize, draft.proposal(amended)?.on());
    while let Some(on) = next {
        Desk::below(deep, super::AMENDMENTS_DEEP_MAX)?;
        deep = deep.saturating_add(1);
        next = draft.proposal(on)?.on();
    }
    Ok(())
}

impl Propose {
    /// The proposals that it names are open.
    fn stands_on(&self, draft: &Draft) -> Result<(), Rejection> {
        if let Some(amended) = self.on {
            amendable(draft, self.paragraph, amended)?;
        }
        for other in &self.instead_of {
            draft.open_proposal(*other)?;
        }
        let wrong = self.on.is_some_and(|amended| self.instead_of.contains(&amended));
        if wrong { Err(Rejection::new(General::FieldWrong).with("field", "instead-of")) } else { Ok(()) }
    }

    fn drafted(&self, draft: &Draft) -> Result<Vec<Drafted>, Rejection> {
        match self.kind {
            Some(ProposalKind::NewParagraph | ProposalKind::Move) if self.on.is_some() => {
                Err(Rejection::new(General::FieldWrong).with("field", "on"))
            }
            Some(ProposalKind::NewParagraph) => self.new_paragraph(draft).map(|drafted| Vec::from([drafted])),
            Some(ProposalKind::Move) => self.moved(draft).map(|drafted| Vec::from([drafted])),
            Some(
                ProposalKind::Replace
                | ProposalKind::Insert
                | ProposalKind::Delete
                | ProposalKind::Alternative
                | ProposalKind::Placeholder
                | ProposalKind::Reservation,
            )
            | None => self.wish().drafted(draft, Cut::Apart),
        }
    }

    fn wish(&self) -> Wish<'_> {
        Wish {
            paragraph: self.paragraph,
            on: self.on,
            kind: self.kind,
            words: &self.words,
            old: &self.old,
            new: &self.new,
            after: &self.after,
        }
    }

    fn new_paragraph(&self, draft: &Draft) -> Result<Drafted, Rejection> {
        super::add_paragraph::languages(draft, &self.words)?;
        super::footnotes::known(draft, self.words.0.values().map(String::as_str))?;
        let comes = |words: &String| Change { at: 0, old: String::new(), new: words.clone() };
        let changes = self.words.0.iter().map(|(tag, words)| (tag.clone(), comes(words))).collect();
        Ok((ProposalKind::NewParagraph, changes))
    }

    fn moved(&self, draft: &Draft) -> Result<Drafted, Rejection> {
        draft.paragraph(self.paragraph)?;
        let below = self.below.ok_or_else(|| Rejection::new(General::FieldWrong).with("field", "below"))?;
        super::move_paragraph::elsewhere(draft, self.paragraph, below)?;
        Ok((ProposalKind::Move, BTreeMap::new()))
    }
}
