//! Positions that parties express on a text that was put: yes, no, abstention; the last one of each counts.

use crate::prelude::*;
use crate::words::words;

/// The most positions expressed on a text each time it is put.
pub const POSITIONS_MAX: usize = 2_000;

words! {
    /// A position.
    Position {
        /// For the text.
        Yes = "yes",
        /// Against it.
        No = "no",
        /// Neither: it counts as no vote, and under unanimity not as assent.
        Abstain = "abstain",
    }
}

/// A party expressed its position.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Expressed {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// Who, as open as the profile has it.
    pub owner: Attribution,
    /// The position.
    pub position: Position,
}

/// A position as it was expressed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Expression {
    /// Its entry and time.
    pub made: (u64, Moment),
    /// Who.
    pub owner: Attribution,
    /// The position.
    pub position: Position,
}

/// Positions counted: how many parties of the base hold each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Tally {
    /// For the text.
    pub yes: u32,
    /// Against it.
    pub no: u32,
    /// Abstaining.
    pub abstain: u32,
    /// Those who expressed none.
    pub silent: u32,
}

impl Tally {
    /// How the parties of `base` stand. An objection that stands is a no.
    pub(crate) fn of(state: &State, decided: &super::Decided, base: &[Slug]) -> Self {
        let mut positions: BTreeMap<Slug, Position> = BTreeMap::new();
        let party = |owner: &Attribution| state.owner(owner).and_then(|capacity| capacity.party().cloned());
        for expression in &decided.expressed {
            positions.extend(party(&expression.owner).map(|party| (party, expression.position)));
        }
        positions.extend(decided.standing().filter_map(|(_, made)| Some((party(&made.owner)?, Position::No))));
        let mut tally = Self::default();
        for party in base {
            let count = match positions.get(party) {
                Some(Position::Yes) => &mut tally.yes,
                Some(Position::No) => &mut tally.no,
                Some(Position::Abstain) => &mut tally.abstain,
                None => &mut tally.silent,
            };
            *count = count.saturating_add(1);
        }
        tally
    }

    /// The same, where anybody expressed a position.
    pub(crate) fn expressed(state: &State, decided: &super::Decided, base: &[Slug]) -> Option<Self> {
        (!decided.expressed.is_empty()).then(|| Self::of(state, decided, base))
    }

    /// Votes cast: an abstention is none (by analogy with rule 86 of the General Assembly).
    pub fn cast(&self) -> u32 {
        self.yes.saturating_add(self.no)
    }
}

impl Expressed {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            let made = (meta.number, meta.occurred);
            let expression = Expression { made, owner: self.owner.clone(), position: self.position };
            draft.decided.expressed.push(expression);
        });
    }
}
