//! Rounds of comments on a text: a draft is circulated until a deadline, parties comment, the drafter answers; and what the
//! ministries of one party contribute before its coordinator gathers it into one comment.
//!
//! Invariants: one round at a time is open; a round ends by its deadline without any act; an ordinal is never reused, that of
//! a contribution within its party; a contribution is its party's own.

use super::Draft;
use crate::prelude::*;
use crate::rules::grants::{On, may};
use crate::rules::profile::{Key, Rule};
use crate::state::Map;

/// The most rounds of a text.
pub const ROUNDS_MAX: usize = 100;
/// The most comments on a text.
pub const COMMENTS_MAX: usize = 10_000;
/// The most contributions of one party to a text.
pub const CONTRIBUTIONS_MAX: usize = 1_000;

/// What became of a comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Disposition {
    /// The text follows it.
    Taken,
    /// The text follows it in part.
    Partly,
    /// The text does not follow it.
    NotTaken,
    /// It asks for nothing in the text.
    Noted,
}

/// A text was circulated for comments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Circulated {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The round's ordinal.
    pub round: u32,
    /// The instant at which the round is over.
    pub deadline: Moment,
    /// The zone in which the deadline was set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// What is asked of those who comment.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub note: Texts,
}

/// A round was closed before its deadline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct RoundClosed {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The round.
    pub round: u32,
}

/// A party commented.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Commented {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The comment's ordinal.
    pub comment: u32,
    /// The round in which it was received, the last one before it where none was open.
    pub round: u32,
    /// True where it was received when the round was over.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub late: bool,
    /// Whose it is, as open as the profile has it.
    pub owner: Attribution,
    /// The paragraph; the text as a whole if none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<u32>,
    /// The comment.
    pub words: Texts,
    /// The contributions of the party that it gathers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gathers: Vec<u32>,
}

/// Its owner withdrew a comment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct CommentWithdrawn {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The comment.
    pub comment: u32,
}

/// The drafter answered a comment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct CommentAnswered {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The comment.
    pub comment: u32,
    /// What became of it.
    pub disposition: Disposition,
    /// The answer in words.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub answer: Texts,
    /// The proposal that it became.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposal: Option<u32>,
}

/// A ministry contributed to the position of its party. The entry is the party's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Contributed {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The party.
    pub party: Slug,
    /// The contribution's ordinal within the party.
    pub contribution: u32,
    /// The paragraph; the text as a whole if none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<u32>,
    /// The ministry.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub ministry: Texts,
    /// The contribution.
    pub words: Texts,
}

/// A contribution was withdrawn. The entry is the party's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ContributionWithdrawn {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The party.
    pub party: Slug,
    /// The contribution.
    pub contribution: u32,
}

/// A round as it stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Round {
    /// What was circulated.
    pub circulated: Circulated,
    /// Its entry and time.
    pub made: (u64, Moment),
    /// When it was closed before its deadline.
    pub closed: Option<Moment>,
}

impl Round {
    /// The instant at which it is over.
    pub fn end(&self) -> Moment {
        self.closed.map_or(self.circulated.deadline, |closed| closed.min(self.circulated.deadline))
    }

    /// True while it is open: at its end it is over.
    pub fn is_open(&self, at: Moment) -> bool {
        at < self.end()
    }
}

/// A comment as it stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Comment {
    /// What was said.
    pub commented: Commented,
    /// Its entry and time.
    pub made: (u64, Moment),
    /// The last answer, with its entry and time.
    pub answer: Option<(u64, Moment, CommentAnswered)>,
    /// The entry and time that withdrew it.
    pub withdrawn: Option<(u64, Moment)>,
}

/// Where a contribution stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContributionPhase {
    /// It waits for the coordinator.
    Open,
    /// It was gathered into the comment with this ordinal.
    Gathered(u32),
    /// It was withdrawn.
    Withdrawn,
}

/// A contribution as it stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Contribution {
    /// What was contributed.
    pub contributed: Contributed,
    /// Its entry and time.
    pub made: (u64, Moment),
    /// Where it stands.
    pub phase: ContributionPhase,
}

/// The rounds of a text with their comments, and the contributions of parties.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Circulation {
    /// Rounds, by ordinal.
    pub rounds: BTreeMap<u32, Round>,
    /// Comments, by ordinal.
    pub comments: Map<u32, Comment>,
    /// Contributions, by party and ordinal.
    pub contributions: Map<(Slug, u32), Contribution>,
}

impl Circulation {
    /// The round that is open at an instant.
    pub fn open(&self, at: Moment) -> Option<&Round> {
        self.rounds.values().next_back().filter(|round| round.is_open(at))
    }

    /// The round in which something was received: the last that had begun by then.
    pub fn round_of(&self, received: Moment) -> Option<&Round> {
        self.rounds.values().rev().find(|round| round.made.1 <= received)
    }

    /// A comment.
    ///
    /// # Errors
    /// `texts.comment-unknown`.
    pub fn comment(&self, id: u32) -> Result<&Comment, Rejection> {
        self.comments.get(&id).ok_or_else(|| Rejection::new(super::Reason::CommentUnknown).with("comment", id))
    }

    /// A contribution of a party. That of another is as unknown as one that never was.
    ///
    /// # Errors
    /// `texts.contribution-unknown`, `texts.contribution-closed`.
    pub fn open_contribution(&self, party: &Slug, id: u32) -> Result<&Contribution, Rejection> {
        let refused = |reason| Rejection::new(reason).with("contribution", id);
        let known = self.contributions.get(&(party.clone(), id));
        let known = known.ok_or_else(|| refused(super::Reason::ContributionUnknown))?;
        match known.phase {
            ContributionPhase::Open => Ok(known),
            ContributionPhase::Gathered(_) | ContributionPhase::Withdrawn => {
                Err(refused(super::Reason::ContributionClosed))
            }
        }
    }

    /// The contributions of one party, by ordinal.
    pub fn contributions_of<'a>(&'a self, party: &'a Slug) -> impl Iterator<Item = &'a Contribution> {
        let first = (party.clone(), 0);
        let own = move |of: &(&(Slug, u32), &Contribution)| of.0.0 == *party;
        self.contributions.range(first..).take_while(own).map(|(_, contribution)| contribution)
    }

    /// What was gathered into comments that were made before an entry stands as if it had not been: it would tell whose they were.
    pub(crate) fn ungather(&mut self, before: u64) {
        let made_before = |comment: &u32| {
            self.comments
                .get(comment)
                .is_some_and(|known| known.made.0 < before && matches!(known.commented.owner, Attribution::Sealed(_)))
        };
        let gathered = self.contributions.iter().filter(|(_, one)| match &one.phase {
            ContributionPhase::Gathered(comment) => made_before(comment),
            ContributionPhase::Open | ContributionPhase::Withdrawn => false,
        });
        let gathered: Vec<(Slug, u32)> = gathered.map(|(key, _)| key.clone()).collect();
        for (party, contribution) in gathered {
            self.settle(&party, contribution, ContributionPhase::Open);
        }
    }

    fn settle(&mut self, party: &Slug, contribution: u32, phase: ContributionPhase) {
        if let Some(contribution) = self.contributions.get_mut(&(party.clone(), contribution)) {
            contribution.phase = phase;
        }
    }
}

/// The right of a party to comment: its own, or that which comes with the right to propose.
pub(crate) fn right(state: &State, meeting: &crate::meetings::Meeting, draft: &Draft, party: &Slug) -> Rule {
    let propose = may(state, meeting, party, Key::RIGHT_PROPOSE, On::Text(draft));
    if propose.value.as_deref() == Some("yes") {
        return propose;
    }
    may(state, meeting, party, Key::RIGHT_COMMENT, On::Text(draft))
}

/// Only a party that takes part and may comment, while the text is under negotiation.
pub(crate) fn may_comment(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
    let party = desk.party()?;
    let Some(slug) = on.meeting else {
        return Ok(());
    };
    let meeting = desk.state.meeting(slug)?;
    meeting.recorded()?;
    let Some(name) = on.name else { return Ok(()) };
    let draft = meeting.text(name)?;
    draft.negotiable()?;
    let Some(status) = meeting.status_of(party) else {
        return Err(Rejection::new(crate::meetings::Reason::NotInvited).with("party", party));
    };
    let right = right(desk.state, meeting, draft, party);
    if right.value.as_deref() != Some("yes") {
        let rejection = Rejection::new(super::Reason::MayNotComment).with("status", status.word());
        desk.against_right(right.force, Key::RIGHT_COMMENT, rejection)?;
    }
    on.number.map_or(Ok(()), |id| draft.paragraph(id).map(|_| ()))
}

impl Circulated {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            let round = Round { circulated: self.clone(), made: (meta.number, meta.occurred), closed: None };
            draft.circulation.rounds.insert(self.round, round);
        });
    }
}

impl RoundClosed {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            if let Some(round) = draft.circulation.rounds.get_mut(&self.round) {
                round.closed = Some(meta.occurred);
            }
        });
    }
}

impl Commented {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let owner = state.owner(&self.owner);
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            let made = (meta.number, meta.occurred);
            let comment = Comment { commented: self.clone(), made, answer: None, withdrawn: None };
            draft.circulation.comments.insert_mut(self.comment, comment);
            // An owner that was erased owns nothing any more: its contributions then stand as if they had not been gathered.
            let Some(Capacity::Party(party)) = &owner else { return };
            for contribution in &self.gathers {
                draft.circulation.settle(party, *contribution, ContributionPhase::Gathered(self.comment));
            }
        });
    }
}

impl CommentWithdrawn {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            if let Some(comment) = draft.circulation.comments.get_mut(&self.comment) {
                comment.withdrawn = Some((meta.number, meta.occurred));
            }
        });
    }
}

impl CommentAnswered {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            if let Some(comment) = draft.circulation.comments.get_mut(&self.comment) {
                comment.answer = Some((meta.number, meta.occurred, self.clone()));
            }
        });
    }
}

impl Contributed {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            let made = (meta.number, meta.occurred);
            let contribution = Contribution { contributed: self.clone(), made, phase: ContributionPhase::Open };
            draft.circulation.contributions.insert_mut((self.party.clone(), self.contribution), contribution);
        });
    }
}

impl ContributionWithdrawn {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            draft.circulation.settle(&self.party, self.contribution, ContributionPhase::Withdrawn);
        });
    }
}
