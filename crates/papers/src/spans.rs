//! The tree of brackets laid flat: words, opening and closing brackets in the order in which they stand.

use std::collections::BTreeSet;

use procedure::texts::ProposalKind;
use procedure::texts::brackets::{Bracket, Part, Piece};

use crate::tabled::Tabular;

/// A step through words with brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Span<'a> {
    /// Words, with the bracket in which they stand.
    Words {
        /// The words.
        words: &'a str,
        /// The innermost bracket's part.
        part: Option<Part>,
        /// Whose words they are.
        ground: Ground,
    },
    /// A bracket opens.
    Open {
        /// The bracket.
        bracket: &'a Bracket,
        /// In whose words the bracket stands.
        ground: Ground,
    },
    /// A bracket closes.
    Close {
        /// The bracket.
        bracket: &'a Bracket,
        /// In whose words the bracket stands.
        ground: Ground,
    },
}

/// Whose words something stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ground {
    /// Those of the paragraph.
    Stands,
    /// Words that would come.
    Comes,
}

/// The steps.
pub(crate) fn spans(pieces: &[Piece]) -> Vec<Span<'_>> {
    let mut spans = Vec::new();
    walk(pieces, (None, Ground::Stands), &mut spans);
    spans
}

fn walk<'a>(pieces: &'a [Piece], (part, ground): (Option<Part>, Ground), to: &mut Vec<Span<'a>>) {
    for piece in pieces {
        match piece {
            Piece::Words(words) => to.push(Span::Words { words, part, ground }),
            Piece::Bracket(bracket) => {
                to.push(Span::Open { bracket, ground });
                let inside = if bracket.part == Part::Comes { Ground::Comes } else { ground };
                walk(&bracket.inside, (Some(bracket.part), inside), to);
                to.push(Span::Close { bracket, ground });
            }
        }
    }
}

/// The proposals that can be shown as tracked changes: they add or take away words, and no other bracket stands in theirs or
/// around them. All others are shown as brackets.
pub(crate) fn tracked(row: &Tabular, pieces: &[Piece]) -> BTreeSet<u32> {
    let simple = |kind: ProposalKind| match kind {
        ProposalKind::Replace | ProposalKind::Insert | ProposalKind::Delete => true,
        ProposalKind::Alternative
        | ProposalKind::Placeholder
        | ProposalKind::Reservation
        | ProposalKind::NewParagraph
        | ProposalKind::Move => false,
    };
    let mut tracked: BTreeSet<u32> =
        row.proposals.iter().filter(|proposal| simple(proposal.kind)).map(|proposal| proposal.ordinal).collect();
    let mut depth = Vec::new();
    for span in spans(pieces) {
        match span {
            Span::Open { bracket, .. } => {
                depth.push(bracket.proposal);
                if depth.len() > 1 {
                    depth.iter().for_each(|ordinal| {
                        tracked.remove(ordinal);
                    });
                }
                if bracket.part == Part::Stays {
                    tracked.remove(&bracket.proposal);
                }
            }
            Span::Close { .. } => {
                depth.pop();
            }
            Span::Words { .. } => {}
        }
    }
    tracked
}

/// The words of the paragraph, letter for letter.
#[cfg(test)]
pub(crate) fn kept(pieces: &[Piece]) -> String {
    let words = |span: &Span<'_>| match span {
        Span::Words { words, ground: Ground::Stands, .. } => (*words).to_owned(),
        Span::Words { .. } | Span::Open { .. } | Span::Close { .. } => String::new(),
    };
    spans(pieces).iter().map(words).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nested_brackets_are_laid_flat() {
        let words = |words: &str| Piece::Words(words.to_owned());
        let bracket = |proposal, part, inside| Piece::Bracket(Bracket { proposal, part, continues: false, inside });
        let nested = bracket(2, Part::Comes, Vec::from([words(" and support")]));
        let pieces = [
            words("to "),
            bracket(1, Part::Goes, Vec::from([words("promote")])),
            bracket(1, Part::Comes, Vec::from([words("encourage"), nested])),
            words(" migration"),
        ];
        assert_eq!(kept(&pieces), "to promote migration");
        let shown: String = spans(&pieces)
            .iter()
            .map(|span| match span {
                Span::Words { words, .. } => (*words).to_owned(),
                Span::Open { .. } => "[".to_owned(),
                Span::Close { .. } => "]".to_owned(),
            })
            .collect();
        assert_eq!(shown, "to [promote][encourage[ and support]] migration");
    }
}
