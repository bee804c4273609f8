//! What became of a text behind closed doors, as events: the difference between the text as it is recorded and as it stands in
//! the room, paragraph by paragraph, and nothing of the way there.
//!
//! Invariants: nobody is named; words that changed change once, whatever the number of steps; a proposal that was made and ended
//! in the room leaves nothing, one that is open is made anew on the words as they stand, in the order of the paragraphs. Applied
//! to the recorded text the events give the words, the order, the numbers and the marks of the room; where one event would not
//! follow from the others it is found by trying them, not by reckoning.

use super::concord::ConcordConfirmed;
use super::places::{Spot, of_proposals};
use super::words::Change;
use super::{
    Accepted, Declined, Draft, Lifted, Marked, Merged, Numbered, Paragraph, ParagraphAdded, ParagraphMoved,
    ParagraphRemoved, Proposal, ProposalKind, ProposalPhase, Proposed, Renumbered, Revised, Withdrawn,
};
use crate::event::Event;
use crate::prelude::*;
use crate::sealed::{Sealed, SealedClass};

/// The events so far, and the state that they make of the recorded one.
pub(crate) struct Net<'a> {
    pub(crate) meeting: &'a Slug,
    pub(crate) text: &'a Slug,
    /// The text as it is recorded, and as it stands in the room.
    pub(crate) before: &'a Draft,
    pub(crate) after: &'a Draft,
    /// What happened in the room.
    pub(crate) held: &'a [Event],
    /// The recorded state with these events.
    pub(crate) state: State,
    pub(crate) meta: &'a Meta,
    pub(crate) events: Vec<Event>,
    /// The ordinals that proposals of the room have in the record.
    pub(crate) ordinals: BTreeMap<u32, u32>,
    /// Makes hashes behind which there is no text, nor ever was.
    pub(crate) nobody: &'a mut dyn FnMut() -> Hash,
}

impl Net<'_> {
    pub(crate) fn leave(&mut self, event: Event) {
        event.apply(&mut self.state, self.meta);
        self.events.push(event);
    }

    /// The text as these events make it.
    pub(crate) fn now(&self) -> Option<Arc<Draft>> {
        self.state.meetings.get(self.meeting)?.texts.get(self.text).cloned()
    }

    /// Somebody, of whom nothing is kept by which to say who.
    pub(crate) fn nobody(&mut self) -> Attribution {
        Attribution::Sealed(Sealed { sealed: SealedClass::Unattributed, hash: (self.nobody)() })
    }

    fn names(&self) -> (Slug, Slug) {
        (self.meeting.clone(), self.text.clone())
    }

    /// What became of the words.
    pub(crate) fn words(&mut self) {
        self.accepted();
        self.paragraphs();
        self.order();
        self.reworded();
        self.in_concord();
        self.numbers();
        self.ended();
        self.proposals();
        self.merged();
        self.fallen();
        self.marks();
    }

    /// Recorded proposals that were accepted, and amendments to recorded ones: the words themselves come with the paragraph.
    fn accepted(&mut self) {
        let (held, after) = (self.held, self.after);
        for accepted in held.iter().filter_map(|event| match of_text(event, self.meeting, self.text) {
            Some(Of::Accepted(accepted)) => Some(accepted),
            Some(_) | None => None,
        }) {
            let amends = after.proposals.get(&accepted.proposal).and_then(|proposal| proposal.proposed.on);
            let recorded = self.before.proposals.contains_key(&accepted.proposal);
            let amended = amends.filter(|on| self.before.open_proposal(*on).is_ok());
            match (amended, recorded) {
                (None, false) => {}
                (Some(_), false) => self.amended(accepted),
                (Some(_), true) => self.leave(Event::TextsAccepted(bare(accepted, accepted.words.clone(), Vec::new()))),
                (None, true) => {
                    let lifted = self.lifted(accepted.proposal);
                    self.leave(Event::TextsAccepted(bare(accepted, Texts::default(), lifted)));
                }
            }
        }
    }

    /// An amendment of the room to a recorded proposal, which has its words now.
    fn amended(&mut self, accepted: &Accepted) {
        let Some(amendment) = self.after.proposals.get(&accepted.proposal).map(|one| Arc::clone(&one.proposed)) else {
            return;
        };
        let proposal = self.ordinal(accepted.proposal);
        let owner = self.nobody();
        let reason = Texts::default();
        self.leave(Event::TextsProposed(Proposed { proposal, owner, reason, ..(*amendment).clone() }));
        let accepted = Accepted { proposal, ..bare(accepted, accepted.words.clone(), Vec::new()) };
        self.leave(Event::TextsAccepted(accepted));
    }

    /// Open amendments to a proposal that was accepted, which are proposals on the paragraph now.
    fn lifted(&self, accepted: u32) -> Vec<Lifted> {
        let lifted = self.before.open_proposals().filter(|(_, proposal)| proposal.on() == Some(accepted));
        let still = lifted.filter(|(ordinal, _)| self.after.open_proposal(**ordinal).is_ok());
        let at = |ordinal: &u32| self.spots(*ordinal).into_iter().map(|(tag, spot)| (tag, offset(spot.at))).collect();
        still.map(|(ordinal, _)| Lifted { proposal: *ordinal, at: at(ordinal) }).collect()
    }

    /// Paragraphs that went and came.
    fn paragraphs(&mut self) {
        let Some(now) = self.now() else { return };
        let there: BTreeSet<u32> = now.paragraphs.iter().map(|paragraph| paragraph.id).collect();
        let stays: BTreeSet<u32> = self.after.paragraphs.iter().map(|paragraph| paragraph.id).collect();
        for paragraph in now.paragraphs.iter().filter(|paragraph| !stays.contains(&paragraph.id)) {
            let ((meeting, text), paragraph) = (self.names(), paragraph.id);
            self.leave(Event::TextsParagraphRemoved(ParagraphRemoved { meeting, text, paragraph }));
        }
        let mut above = 0;
        for paragraph in &self.after.paragraphs {
            if !there.contains(&paragraph.id) {
                let (meeting, text) = self.names();
                let words = paragraph.now().map(|version| version.words.clone()).unwrap_or_default();
                self.leave(Event::TextsParagraphAdded(ParagraphAdded {
                    meeting,
                    text,
                    paragraph: paragraph.id,
                    kind: paragraph.kind,
                    number: paragraph.number.clone(),
                    after: Some(above),
                    words,
                }));
            }
            above = paragraph.id;
        }
    }

    /// Paragraphs that stand elsewhere, from the first on.
    fn order(&mut self) {
        let mut above = 0;
        for paragraph in &self.after.paragraphs {
            let id = paragraph.id;
            if self.now().is_some_and(|now| now.before(id) != above) {
                let (meeting, text) = self.names();
                self.leave(Event::TextsParagraphMoved(ParagraphMoved { meeting, text, paragraph: id, after: above }));
            }
            above = id;
        }
    }

    /// Each paragraph with the paragraph as it is by now.
    fn pairs(&self) -> Vec<(Arc<Paragraph>, Arc<Paragraph>)> {
        let Some(now) = self.now() else { return Vec::new() };
        let by_id: BTreeMap<u32, &Arc<Paragraph>> = now.paragraphs.iter().map(|one| (one.id, one)).collect();
        let pair = |after: &Arc<Paragraph>| Some((Arc::clone(by_id.get(&after.id)?), Arc::clone(after)));
        self.after.paragraphs.iter().filter_map(pair).collect()
    }

    fn reworded(&mut self) {
        for (now, after) in self.pairs() {
            let (Some(was), Some(is)) = (now.now(), after.now()) else { continue };
            let other = is.words.0.iter().filter(|(tag, words)| was.words.0.get(*tag) != Some(words));
            let words = Texts(other.map(|(tag, words)| (tag.clone(), words.clone())).collect());
            if !words.is_empty() {
                let (meeting, text) = self.names();
                self.leave(Event::TextsRevised(Revised { meeting, text, paragraph: after.id, words }));
            }
        }
    }

    /// Languages that follow, although their words stayed.
    fn in_concord(&mut self) {
        for (now, after) in self.pairs() {
            let (Some(was), Some(is)) = (now.now(), after.now()) else { continue };
            for language in was.behind.difference(&is.behind) {
                let (meeting, text) = self.names();
                let (paragraph, language, since) = (after.id, language.clone(), self.meta.number);
                let confirmed = ConcordConfirmed { meeting, text, paragraph, language, since };
                self.leave(Event::TextsConcordConfirmed(confirmed));
            }
        }
    }

    fn numbers(&mut self) {
        let other = self.pairs().into_iter().filter(|(now, after)| now.number != after.number);
        let number = |(_, after): (_, Arc<Paragraph>)| {
            after.number.clone().map(|number| Numbered { paragraph: after.id, number })
        };
        let numbers: Vec<Numbered> = other.filter_map(number).collect();
        if !numbers.is_empty() {
            let (meeting, text) = self.names();
            self.leave(Event::TextsRenumbered(Renumbered { meeting, text, numbers }));
        }
    }

    /// How far each paragraph is agreed. Who is still to confirm is a position, and is not said.
    fn marks(&mut self) {
        for (now, after) in self.pairs() {
            if now.marking.mark != after.marking.mark {
                let (meeting, text) = self.names();
                let (mark, confirm_by) = (after.marking.mark, after.marking.confirm_by);
                let marked = Marked { meeting, text, paragraph: after.id, mark, parties: Vec::new(), confirm_by };
                self.leave(Event::TextsMarked(marked));
            }
        }
    }

    /// Recorded proposals that are not open any more.
    fn ended(&mut self) {
        let held = self.held;
        for event in held {
            match of_text(event, self.meeting, self.text) {
                Some(Of::Declined(declined)) if self.ends(declined.proposal, ProposalPhase::Declined) => {
                    self.leave(Event::TextsDeclined(declined.clone()));
                }
                Some(Of::Withdrawn(withdrawn)) if self.ends(withdrawn.proposal, ProposalPhase::Withdrawn) => {
                    self.leave(Event::TextsWithdrawn(withdrawn.clone()));
                }
                Some(_) | None => {}
            }
        }
    }

    /// True for a proposal that is open by now, and ended so in the room.
    fn ends(&self, ordinal: u32, phase: ProposalPhase) -> bool {
        let ended = self.after.proposals.get(&ordinal).is_some_and(|proposal| proposal.phase == phase);
        let recorded = self.before.proposals.contains_key(&ordinal);
        ended && recorded && self.now().is_some_and(|now| now.open_proposal(ordinal).is_ok())
    }

    /// Whatever is not open in the room and would still be: it was superseded, or what it was about is gone.
    fn fallen(&mut self) {
        let Some(now) = self.now() else { return };
        let open = now.open_proposals().map(|(ordinal, _)| *ordinal);
        let open = open.filter(|ordinal| self.before.proposals.contains_key(ordinal));
        for proposal in open.filter(|ordinal| self.after.open_proposal(*ordinal).is_err()) {
            let (meeting, text) = self.names();
            let reason = Texts::default();
            self.leave(Event::TextsDeclined(Declined { meeting, text, proposal, reason }));
        }
    }

    /// The proposals of the room that are open, in the order of their paragraphs, what amends another after it.
    fn proposals(&mut self) {
        let made = self.after.open_proposals().filter(|(ordinal, _)| !self.before.proposals.contains_key(ordinal));
        let place = |paragraph: u32| self.after.paragraphs.iter().position(|one| one.id == paragraph);
        let mut made: Vec<(Option<usize>, usize, &Proposal)> =
            made.map(|(_, proposal)| (place(proposal.paragraph()), depth(self.after, proposal), proposal)).collect();
        made.sort_by_key(|(place, depth, proposal)| (*place, *depth, proposal.ordinal()));
        let made: Vec<Proposal> = made.into_iter().map(|(_, _, proposal)| proposal.clone()).collect();
        for proposal in made {
            let proposed = self.anew(&proposal);
            self.leave(Event::TextsProposed(proposed));
        }
    }

    /// A proposal as it would be made on the words as they stand.
    fn anew(&mut self, proposal: &Proposal) -> Proposed {
        let (owner, ordinal) = (self.nobody(), self.ordinal(proposal.ordinal()));
        let spots = self.spots(proposal.ordinal());
        let fits = spots.values().all(|spot| spot.fit.fits());
        let changes = proposal.proposed.changes.iter().map(|(tag, change)| {
            let new = proposal.comes(tag).unwrap_or(&change.new).to_owned();
            let change = match spots.get(tag).filter(|_| fits) {
                Some(spot) => Change { at: offset(spot.at), old: change.old.clone(), new },
                None => Change { at: 0, old: self.stands(proposal, tag), new },
            };
            (tag.clone(), change)
        });
        let changes = changes.collect();
        // Its words are no longer there: what it would say stands beside all that is.
        let kind = proposal.proposed.kind;
        let gone = !fits && matches!(kind, ProposalKind::Replace | ProposalKind::Insert | ProposalKind::Delete);
        let kind = if gone { ProposalKind::Alternative } else { kind };
        let still = |other: &&u32| self.after.open_proposal(**other).is_ok();
        let known = |other: &u32| self.ordinals.get(other).copied().unwrap_or(*other);
        Proposed {
            proposal: ordinal,
            paragraph: proposal.paragraph(),
            kind,
            owner,
            changes,
            on: proposal.on().map(|on| known(&on)),
            instead_of: proposal.proposed.instead_of.iter().filter(still).map(known).collect(),
            after: proposal.anchor().and_then(|anchor| anchor.after),
            reason: Texts::default(),
            ..(*proposal.proposed).clone()
        }
    }

    /// The words that a proposal is about, whole.
    fn stands(&self, proposal: &Proposal, tag: &Tag) -> String {
        let on = proposal.on().and_then(|on| self.after.proposals.get(&on)).and_then(|on| on.comes(tag));
        let paragraph = || self.after.paragraph(proposal.paragraph()).ok().and_then(|one| one.words(tag));
        on.or_else(paragraph).unwrap_or_default().to_owned()
    }

    /// Recorded proposals that went into one of the room.
    fn merged(&mut self) {
        let held = self.held;
        for event in held {
            let Some(Of::Merged(merged)) = of_text(event, self.meeting, self.text) else { continue };
            let Some(proposal) = self.ordinals.get(&merged.proposal).copied() else { continue };
            let ended = |one: &&u32| self.ends(**one, ProposalPhase::Merged);
            let recorded: Vec<u32> = merged.merged.iter().filter(ended).copied().collect();
            if !recorded.is_empty() {
                let (meeting, text) = self.names();
                let merged = Merged { meeting, text, proposal, merged: recorded, supporters: Vec::new() };
                self.leave(Event::TextsMerged(merged));
            }
        }
    }

    /// The ordinal that a proposal of the room gets in the record.
    fn ordinal(&mut self, of: u32) -> u32 {
        let next = self.now().map_or(of, |now| now.next_proposal);
        *self.ordinals.entry(of).or_insert(next)
    }

    /// Where the words of a proposal stand, in each language.
    fn spots(&self, ordinal: u32) -> BTreeMap<Tag, Spot> {
        let Ok(proposal) = self.after.proposal(ordinal) else { return BTreeMap::new() };
        let about = |one: &&Proposal| one.paragraph() == proposal.paragraph();
        let all: Vec<&Proposal> = self.after.proposals.values().map(AsRef::as_ref).filter(about).collect();
        let places = of_proposals(self.after.paragraph(proposal.paragraph()).ok(), &all, u64::MAX);
        places.get(&ordinal).cloned().unwrap_or_default()
    }
}

/// An event about one proposal of a text.
enum Of<'a> {
    Accepted(&'a Accepted),
    Declined(&'a Declined),
    Withdrawn(&'a Withdrawn),
    Merged(&'a Merged),
}

fn of_text<'a>(event: &'a Event, meeting: &Slug, text: &Slug) -> Option<Of<'a>> {
    let (of, named) = if let Event::TextsAccepted(of) = event {
        (Of::Accepted(of), (&of.meeting, &of.text))
    } else if let Event::TextsDeclined(of) = event {
        (Of::Declined(of), (&of.meeting, &of.text))
    } else if let Event::TextsWithdrawn(of) = event {
        (Of::Withdrawn(of), (&of.meeting, &of.text))
    } else if let Event::TextsMerged(of) = event {
        (Of::Merged(of), (&of.meeting, &of.text))
    } else {
        return None;
    };
    (named == (meeting, text)).then_some(of)
}

/// That a proposal was accepted, without the steps.
fn bare(accepted: &Accepted, words: Texts, lifted: Vec<Lifted>) -> Accepted {
    let changes = if words.is_empty() { BTreeMap::new() } else { accepted.changes.clone() };
    Accepted { words, changes, lifted, unsettled: Vec::new(), superseded: Vec::new(), ..accepted.clone() }
}

/// How many proposals a proposal amends, one through the other.
fn depth(draft: &Draft, proposal: &Proposal) -> usize {
    let above = |one: &&Proposal| one.on().and_then(|on| draft.proposals.get(&on)).map(AsRef::as_ref);
    core::iter::successors(Some(proposal), above).take(super::AMENDMENTS_DEEP_MAX.saturating_add(1)).count()
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
