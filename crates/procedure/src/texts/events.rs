//! What happens to a text: each event as it stands in the record, and what it changes.
//!
//! What an act found out (which words a proposal touches, which no longer fit) stands in its event: applying one neither
//! compares words nor looks for them.

use super::order::Place;
use super::words::Change;
use super::{
    Draft, Mark, Marking, Paragraph, ParagraphKind, Proposal, ProposalPhase, Proposed, Support, Version, Wording,
};
use crate::prelude::*;

/// A paragraph was added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ParagraphAdded {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// Its id.
    pub paragraph: u32,
    /// What it is.
    #[serde(default)]
    pub kind: ParagraphKind,
    /// Its printed number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The paragraph after which it stands; at the end if none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<u32>,
    /// Its words.
    pub words: Texts,
}

/// A paragraph was revised by the drafter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Revised {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The paragraph.
    pub paragraph: u32,
    /// The new words, in the languages that change.
    pub words: Texts,
}

macro_rules! of_proposal {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty),* $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub struct $name {
            /// The meeting.
            pub meeting: Slug,
            /// The text.
            pub text: Slug,
            /// The proposal.
            pub proposal: u32,
            $($(#[$field_doc])* pub $field: $type),*
        }
    )+};
}

of_proposal! {
    /// The drafter accepted a proposal: its paragraph, or the proposal that it amends, has these words now.
    Accepted {
        /// The paragraph; of a new paragraph its id.
        paragraph: u32,
        /// The new words, in the languages that change.
        words: Texts,
        /// What was changed, as it was applied, per language.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        changes: BTreeMap<Tag, Change>,
        /// Open amendments to it, which are proposals on what it amended from now on.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        lifted: Vec<Lifted>,
        /// Open proposals that no longer fit.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        unsettled: Vec<u32>,
        /// The proposals in whose place it was accepted.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        superseded: Vec<u32>,
    }
    /// The drafter declined a proposal.
    Declined {
        /// Why.
        #[serde(default, skip_serializing_if = "Texts::is_empty")]
        reason: Texts,
    }
    /// Its owner withdrew a proposal.
    Withdrawn {}
    /// A delegation supports a proposal.
    Supported {
        /// The ordinal of the support among those of the proposal.
        support: u32,
        /// Whose it is, as open as the profile has it.
        by: Attribution,
    }
    /// A delegation no longer supports a proposal.
    SupportWithdrawn {
        /// The ordinal of the support.
        support: u32,
    }
    /// Several proposals became one.
    Merged {
        /// Those that went into it.
        merged: Vec<u32>,
        /// Who supports it from the beginning: their owners and supporters.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        supporters: Vec<Attribution>,
    }
}

/// An amendment that became a proposal on what its proposal amended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Lifted {
    /// Its ordinal.
    pub proposal: u32,
    /// The byte offset of its words, per language.
    pub at: BTreeMap<Tag, u32>,
}

macro_rules! of_paragraph {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty),* $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub struct $name {
            /// The meeting.
            pub meeting: Slug,
            /// The text.
            pub text: Slug,
            /// The paragraph.
            pub paragraph: u32,
            $($(#[$field_doc])* pub $field: $type),*
        }
    )+};
}

of_paragraph! {
    /// A paragraph has another place.
    ParagraphMoved {
        /// The one after which it stands; 0 at the beginning.
        after: u32,
    }
    /// A paragraph left the text.
    ParagraphRemoved {}
    /// A paragraph was marked.
    Marked {
        /// How far it is agreed.
        mark: Mark,
        /// The parties that are still to confirm.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        parties: Vec<Slug>,
        /// The day by which they are to confirm.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        confirm_by: Option<Day>,
    }
    /// A party agreed to a paragraph, subject to its capital.
    TakenAdReferendum {
        /// The party.
        party: Slug,
    }
    /// A party confirmed a paragraph.
    ParagraphConfirmed {
        /// The party.
        party: Slug,
    }
    /// A paragraph was taken up.
    TakenUp {}
}

/// Paragraphs were numbered in their order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Renumbered {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The paragraphs whose number changed.
    pub numbers: Vec<Numbered>,
}

/// A paragraph and its printed number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Numbered {
    /// The paragraph.
    pub paragraph: u32,
    /// Its number.
    pub number: String,
}

/// As what a text is issued.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// The first draft, with which a negotiation begins.
    ZeroDraft,
    /// The Chair's text.
    ChairsText,
    /// A compilation of what was proposed.
    Compilation,
    /// A revision.
    Revision,
}

/// A text was issued as it stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Issued {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The symbol.
    pub symbol: String,
    /// As what.
    pub standing: Standing,
}

impl ParagraphAdded {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            let given: BTreeSet<&Tag> = self.words.0.keys().collect();
            let all = draft.opened.authentic.iter().chain(&draft.opened.courtesy);
            let mut behind: BTreeSet<Tag> = all.filter(|tag| !given.contains(tag)).cloned().collect();
            let accepted = |proposal: &&Arc<Proposal>| {
                let now = proposal.ended.is_some_and(|(entry, _)| entry == meta.number);
                now && proposal.phase == ProposalPhase::Accepted
            };
            let accepted = draft.proposals.values().rev().find(accepted).map(|proposal| proposal.ordinal());
            behind.extend(accepted.map(|ordinal| draft.unfollowed(ordinal)).unwrap_or_default());
            let version = Version {
                entry: meta.number,
                at: meta.occurred,
                words: self.words.clone(),
                behind,
                reviewed: BTreeSet::new(),
                proposal: None,
                changes: BTreeMap::new(),
            };
            let paragraph = Paragraph::new(self.paragraph, self.kind, self.number.clone(), version);
            draft.place(paragraph, self.after.map_or(Place::End, Place::After), meta);
        });
    }
}

impl ParagraphMoved {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            draft.move_to(self.paragraph, Place::After(self.after), meta);
        });
    }
}

impl ParagraphRemoved {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| draft.take_out(self.paragraph, meta));
    }
}

impl Revised {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            draft.reword(self.paragraph, &self.words, None, meta);
        });
    }
}

impl Proposed {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            draft.proposals.insert_mut(self.proposal, Arc::new(Proposal::new(Arc::new(self.clone()), meta)));
            draft.next_proposal = draft.next_proposal.max(self.proposal.saturating_add(1));
            if !draft.on_a_new_paragraph(self.proposal) {
                draft.change_paragraph(self.paragraph, |paragraph| paragraph.reopen(meta.number));
            }
            crate::decisions::silence::note_unattributed(&mut draft.decided, meta);
        });
    }
}

impl Accepted {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| self.change(draft, meta));
    }

    pub(crate) fn change(&self, draft: &mut Draft, meta: &Meta) {
        let amended = draft.proposals.get(&self.proposal).and_then(|proposal| proposal.on());
        match amended {
            Some(amended) => draft.amend(amended, self, meta),
            None if self.words.0.is_empty() => {}
            None => draft.reword(self.paragraph, &self.words, Some(self), meta),
        }
        draft.end(self.proposal, ProposalPhase::Accepted, meta);
        for lifted in &self.lifted {
            draft.change_proposal(lifted.proposal, |proposal| {
                let Some(last) = proposal.anchors.last().cloned() else { return };
                let (on, paragraph, at) = (amended, self.paragraph, lifted.at.clone());
                proposal.anchors.push(super::Anchor { entry: meta.number, on, paragraph, at, ..last });
            });
        }
        for superseded in &self.superseded {
            draft.end(*superseded, ProposalPhase::Superseded, meta);
        }
    }
}

impl Declined {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            draft.end(self.proposal, ProposalPhase::Declined, meta);
        });
    }
}

impl Withdrawn {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            draft.end(self.proposal, ProposalPhase::Withdrawn, meta);
            crate::decisions::silence::note_unattributed(&mut draft.decided, meta);
        });
    }
}

impl Supported {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            draft.change_proposal(self.proposal, |proposal| {
                let (by, given) = (self.by.clone(), meta.number);
                proposal.supports.push(Support { by, given, withdrawn: None });
            });
        });
    }
}

impl SupportWithdrawn {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            draft.change_proposal(self.proposal, |proposal| {
                let at = usize::try_from(self.support).ok().and_then(|ordinal| ordinal.checked_sub(1));
                if let Some(support) = at.and_then(|at| proposal.supports.get_mut(at)) {
                    support.withdrawn = Some(meta.number);
                }
            });
        });
    }
}

impl Merged {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            for ordinal in &self.merged {
                draft.end(*ordinal, ProposalPhase::Merged, meta);
            }
            let support = |by: &Attribution| Support { by: by.clone(), given: meta.number, withdrawn: None };
            draft.change_proposal(self.proposal, |proposal| {
                proposal.supports.extend(self.supporters.iter().map(support));
            });
        });
    }
}

impl Marked {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            let pending = self.parties.iter().cloned().collect();
            let marking = Marking { mark: self.mark, pending, confirm_by: self.confirm_by };
            draft.change_paragraph(self.paragraph, |paragraph| paragraph.mark(marking, meta.number));
        });
    }
}

impl TakenAdReferendum {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            draft.change_paragraph(self.paragraph, |paragraph| {
                let mut marking = paragraph.marking.clone();
                marking.mark = Mark::AgreedAdReferendum;
                marking.pending.insert(self.party.clone());
                paragraph.mark(marking, meta.number);
            });
        });
    }
}

impl ParagraphConfirmed {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            draft.change_paragraph(self.paragraph, |paragraph| {
                let mut marking = paragraph.marking.clone();
                marking.pending.remove(&self.party);
                if marking.pending.is_empty() {
                    marking = Marking { mark: Mark::Agreed, ..Marking::default() };
                }
                paragraph.mark(marking, meta.number);
            });
        });
    }
}

impl TakenUp {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| draft.taken_up = Some(self.paragraph));
    }
}

impl Renumbered {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            for numbered in &self.numbers {
                let number = Some(numbered.number.clone());
                draft.change_paragraph(numbered.paragraph, |paragraph| paragraph.renumber(number, meta.number));
            }
        });
    }
}

impl Issued {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            draft.issues.push_back_mut((meta.number, meta.occurred, self.clone()));
        });
    }
}

impl Draft {
    /// The words of a paragraph change: languages that do not change with an authentic one fall behind, and what was agreed
    /// is open again. Where the words only follow, neither is so.
    fn reword(&mut self, id: u32, words: &Texts, accepted: Option<&Accepted>, meta: &Meta) {
        let opened = Arc::clone(&self.opened);
        let unfollowed = accepted.map(|accepted| self.unfollowed(accepted.proposal)).unwrap_or_default();
        self.change_paragraph(id, |paragraph| {
            let Some(last) = paragraph.now() else { return };
            let mut version = Version {
                entry: meta.number,
                at: meta.occurred,
                proposal: accepted.map(|accepted| accepted.proposal),
                changes: accepted.map(|accepted| accepted.changes.clone()).unwrap_or_default(),
                ..last.clone()
            };
            let follows = words.0.keys().all(|tag| last.behind.contains(tag)) && !last.behind.is_empty();
            let changes = !follows && words.0.keys().any(|tag| opened.authentic.contains(tag));
            if changes {
                version.behind = opened.authentic.iter().chain(&opened.courtesy).cloned().collect();
                version.reviewed.clear();
            }
            for (tag, text) in &words.0 {
                version.words.0.insert(tag.clone(), text.clone());
                version.behind.remove(tag);
                version.reviewed.remove(tag);
            }
            version.behind.extend(unfollowed);
            paragraph.versions.push(Arc::new(version));
            if changes {
                paragraph.reopen(meta.number);
            }
        });
    }

    /// The languages in which the words of a proposal have not followed an amendment to it in another.
    fn unfollowed(&self, proposal: u32) -> BTreeSet<Tag> {
        let wording = self.proposals.get(&proposal).and_then(|proposal| proposal.wordings.last());
        wording.map(|wording| wording.behind.clone()).unwrap_or_default()
    }

    /// The new words of a proposal change by an amendment.
    fn amend(&mut self, amended: u32, accepted: &Accepted, meta: &Meta) {
        let opened = Arc::clone(&self.opened);
        self.change_proposal(amended, |proposal| {
            let last = proposal.wordings.last();
            let mut words = last.map(|wording| wording.words.clone()).unwrap_or_default();
            let mut behind = last.map(|wording| wording.behind.clone()).unwrap_or_default();
            let follows = accepted.words.0.keys().all(|tag| behind.contains(tag));
            if !follows && accepted.words.0.keys().any(|tag| opened.authentic.contains(tag)) {
                behind = words.0.keys().cloned().collect();
            }
            behind.retain(|tag| !accepted.words.0.contains_key(tag));
            words.0.extend(accepted.words.0.iter().map(|(tag, words)| (tag.clone(), words.clone())));
            let amendment = Some((accepted.proposal, accepted.changes.clone()));
            proposal.wordings.push(Wording { entry: meta.number, words, amendment, behind });
        });
    }
}
