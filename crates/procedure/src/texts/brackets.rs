//! Words with what is open about them: a tree of pieces, the same for pages and papers.
//!
//! What is proposed and not settled is a bracket. Brackets nest: inside the words of one proposal may stand another's. The
//! words outside brackets, with those that brackets keep, are the words of the paragraph, letter for letter.

use core::cmp::Reverse;

use super::ProposalKind;
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Words of the paragraph that would go, if the proposal were accepted.
    Goes,
    /// Words of the paragraph that stay: a position is reserved on them, or an alternative stands beside them.
    Stays,
    /// Words that would come.
    Comes,
}

/// An open proposal that fits, in its place.
#[derive(Clone, Debug)]
pub struct Placed<'a> {
    /// Its ordinal.
    pub proposal: u32,
    /// What it does.
    pub kind: ProposalKind,
    /// The byte offset of the words that it is about.
    pub at: usize,
    /// How many bytes of the words it is about.
    pub length: usize,
    /// The words that would come.
    pub comes: &'a str,
    /// The amendments to those, in their places.
    pub amendments: Vec<Placed<'a>>,
}

impl Placed<'_> {
    /// Whose words of the paragraph stand in its bracket.
    fn part(&self) -> Option<Part> {
        match self.kind {
            ProposalKind::Replace | ProposalKind::Delete | ProposalKind::Move => Some(Part::Goes),
            ProposalKind::Alternative | ProposalKind::Reservation => Some(Part::Stays),
            ProposalKind::Insert | ProposalKind::Placeholder | ProposalKind::NewParagraph => None,
        }
    }

    fn end(&self) -> usize {
        self.at.saturating_add(self.length)
    }

    /// The bracket of the words that would come.
    fn coming(&self) -> Option<Piece> {
        let silent = self.comes.is_empty() && self.amendments.is_empty();
        if silent && self.part().is_some() {
            return None;
        }
        let inside = pieces(self.comes, &self.amendments);
        Some(Piece::Bracket(Bracket { proposal: self.proposal, part: Part::Comes, continues: false, inside }))
    }
}

/// The pieces of some words with the brackets of what is proposed about them. Words that would go or stay stand in their
/// brackets, words that would come right behind them. Of two brackets around the same words that of the lower ordinal is
/// the outer one; where brackets would cross, the one that begins later is cut at the edge of the other and goes on behind.
pub fn pieces(words: &str, placed: &[Placed<'_>]) -> Vec<Piece> {
    let inside = |one: &&Placed<'_>| words.is_char_boundary(one.at) && words.is_char_boundary(one.end());
    let placed: Vec<&Placed<'_>> = placed.iter().filter(inside).collect();
    let mut around: BTreeSet<Around> = BTreeSet::new();
    let mut coming: BTreeMap<usize, Vec<(bool, u32, Piece)>> = BTreeMap::new();
    for one in &placed {
        if let Some(part) = one.part() {
            around.insert(Around {
                from: one.at,
                to: Reverse(one.end()),
                proposal: one.proposal,
                continues: false,
                part,
            });
        }
        if let Some(piece) = one.coming() {
            coming.entry(one.end()).or_default().push((one.part().is_none(), one.proposal, piece));
        }
    }
    let edges = placed.iter().flat_map(|one| [one.at, one.end()]).chain([words.len()]);
    let edges: BTreeSet<usize> = edges.collect();
    let mut nest = Nest { outside: Vec::new(), open: Vec::new() };
    let mut done = 0;
    for edge in edges {
        nest.put(Piece::Words(words.get(done..edge).unwrap_or_default().to_owned()));
        nest.close(edge);
        let mut here = coming.remove(&edge).unwrap_or_default();
        here.sort_by_key(|(inserted, proposal, _)| (*inserted, *proposal));
        here.into_iter().for_each(|(_, _, piece)| nest.put(piece));
        while let Some(next) = around.pop_first_if_at(edge) {
            around.extend(nest.enter(next));
        }
        nest.close(edge);
        done = edge;
    }
    nest.outside
}

/// A bracket around words of the paragraph: first by where it begins, then the wider one, then the earlier proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Around {
    from: usize,
    to: Reverse<usize>,
    proposal: u32,
    continues: bool,
    part: Part,
}

/// The first of a set, if it begins at an edge.
trait FirstAt {
    fn pop_first_if_at(&mut self, edge: usize) -> Option<Around>;
}

impl FirstAt for BTreeSet<Around> {
    fn pop_first_if_at(&mut self, edge: usize) -> Option<Around> {
        if self.first()?.from == edge { self.pop_first() } else { None }
    }
}

/// Brackets that are being filled.
struct Nest {
    outside: Vec<Piece>,
    open: Vec<(usize, Bracket)>,
}

impl Nest {
    fn put(&mut self, piece: Piece) {
        if piece == Piece::Words(String::new()) {
            return;
        }
        let pieces = self.open.last_mut().map_or(&mut self.outside, |(_, bracket)| &mut bracket.inside);
        match (pieces.last_mut(), piece) {
            (Some(Piece::Words(before)), Piece::Words(words)) => before.push_str(&words),
            (_, piece) => pieces.push(piece),
        }
    }

    /// Opens a bracket. Where it crosses the one around it, it is cut, and what is left of it comes back.
    fn enter(&mut self, next: Around) -> Option<Around> {
        let to = self.open.last().map_or(next.to.0, |(to, _)| next.to.0.min(*to));
        let bracket =
            Bracket { proposal: next.proposal, part: next.part, continues: next.continues, inside: Vec::new() };
        self.open.push((to, bracket));
        (to < next.to.0).then_some(Around { from: to, continues: true, ..next })
    }

    /// Closes what ends at an edge.
    fn close(&mut self, edge: usize) {
        while let Some((_, bracket)) = self.open.pop_if(|(to, _)| *to <= edge) {
            self.put(Piece::Bracket(bracket));
        }
    }
}

/// The words outside of what would come: those of the paragraph.
pub fn standing_words(pieces: &[Piece]) -> String {
    let words = |piece: &'_ Piece| match piece {
        Piece::Words(words) => words.clone(),
        Piece::Bracket(bracket) if bracket.part == Part::Comes => String::new(),
        Piece::Bracket(bracket) => standing_words(&bracket.inside),
    };
    pieces.iter().map(words).collect()
}

/// The pieces as plain text, as in `[promote][encourage [and support]]`.
pub fn to_text(pieces: &[Piece]) -> String {
    let text = |piece: &'_ Piece| match piece {
        Piece::Words(words) => words.clone(),
        Piece::Bracket(bracket) => format!("[{}]", to_text(&bracket.inside)),
    };
    pieces.iter().map(text).collect()
}

/// Plain text with its brackets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plain {
    /// Words.
    Words(String),
    /// What stands in square brackets.
    Bracket(Vec<Plain>),
}

/// The structure of pieces, without whose brackets they are.
pub fn plain(pieces: &[Piece]) -> Vec<Plain> {
    let one = |piece: &'_ Piece| match piece {
        Piece::Words(words) => Plain::Words(words.clone()),
        Piece::Bracket(bracket) => Plain::Bracket(plain(&bracket.inside)),
    };
    pieces.iter().map(one).collect()
}

/// Reads plain text with brackets; `None` where a bracket is not closed or not opened. Brackets that are words are read as
/// brackets.
pub fn from_text(text: &str) -> Option<Vec<Plain>> {
    let mut open: Vec<Vec<Plain>> = Vec::from([Vec::new()]);
    for part in text.split_inclusive(['[', ']']) {
        let sign = part.chars().next_back().filter(|sign| matches!(sign, '[' | ']'));
        let words = part.trim_end_matches(['[', ']']);
        if !words.is_empty() {
            open.last_mut()?.push(Plain::Words(words.to_owned()));
        }
        match sign {
            Some('[') => open.push(Vec::new()),
            Some(_) => {
                let closed = open.pop()?;
                open.last_mut()?.push(Plain::Bracket(closed));
            }
            None => {}
        }
    }
    let outside = open.pop()?;
    open.is_empty().then_some(outside)
}
