//! Words with what is open about them: a tree of pieces, the same for pages and papers.
//!
//! What is proposed and not settled is a bracket. Brackets nest: inside the words of one proposal may stand another's. The
//! words outside brackets, with those that brackets keep, are the words of the paragraph, letter for letter.

use crate::prelude::*;

/// A piece of a paragraph in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Piece {
    /// Words that nobody questions.
    Words(String),
    /// A bracket.
    Bracket(Bracket),
}

/// A bracket: words that stand or would stand, and the proposal that makes them doubtful.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Bracket {
    /// The ordinal of the proposal.
    pub proposal: u32,
    /// Whose words stand inside.
    pub part: Part,
    /// True where the bracket goes on from one before it, which another proposal's edge cut.
    pub continues: bool,
    /// What stands inside.
    pub inside: Vec<Piece>,
}

/// Whose words stand in a bracket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Words of the paragraph that would go, if the proposal were accepted.
    Goes,
    /// Words of the paragraph that stay: a position is reserved on them, or an alternative stands beside them.
    Stays,
    /// Words that would come.
    Comes,
}
