//! A change of words within a paragraph: found when it is proposed, found again when it is accepted.

use super::{ProposalKind, Reason};
use crate::prelude::*;

/// What changes in one language: at a byte offset of the words as they stood, `old` gives way to `new`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The byte offset.
    pub at: u32,
    /// The words that go; empty for an insertion.
    pub old: String,
    /// The words that come; empty for a deletion.
    pub new: String,
}

/// What a delegation gave for one language.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// The words that go.
    pub old: &'a str,
    /// The words that come.
    pub new: &'a str,
    /// The words after which new ones are inserted; the end of the paragraph if empty.
    pub after: &'a str,
}

/// Finds the place of a change.
///
/// # Errors
/// `texts.words-not-found`, `texts.words-ambiguous`, `texts.nothing-changes`.
pub fn find(words: &str, kind: ProposalKind, wanted: Wanted<'_>) -> Result<Change, Rejection> {
    let nothing = || Rejection::new(Reason::NothingChanges);
    match kind {
        ProposalKind::Replace | ProposalKind::Alternative if wanted.old == wanted.new => Err(nothing()),
        ProposalKind::Replace | ProposalKind::Alternative => {
            Ok(Change::new(place(words, wanted.old)?, wanted.old, wanted.new))
        }
        ProposalKind::Reservation => Ok(Change::new(place(words, wanted.old)?, wanted.old, "")),
        ProposalKind::Delete => Ok(with_a_space(words, place(words, wanted.old)?, wanted.old)),
        ProposalKind::Insert | ProposalKind::Placeholder if wanted.new.is_empty() => Err(nothing()),
        ProposalKind::Insert | ProposalKind::Placeholder if wanted.after.is_empty() => {
            Ok(Change::new(words.len(), "", &spaced(words, wanted.new)))
        }
        ProposalKind::Insert | ProposalKind::Placeholder => {
            let at = place(words, wanted.after)?.saturating_add(wanted.after.len());
            Ok(Change::new(at, "", &spaced(wanted.after, wanted.new)))
        }
        ProposalKind::NewParagraph | ProposalKind::Move => Err(nothing()),
    }
}

/// What changes from some words to others, place by place.
pub fn derive(words: &str, wanted: &str) -> Vec<Change> {
    let of = |text: &'_ str, range: core::ops::Range<usize>| text.get(range).unwrap_or_default().to_owned();
    let change = |hunk: super::diff::Hunk| {
        Change::new(hunk.before.start, &of(words, hunk.before.clone()), &of(wanted, hunk.after))
    };
    super::diff::hunks(words, wanted).into_iter().map(change).collect()
}

/// Several changes of the same words as one, from the first to the last; `None` without any.
pub fn together(words: &str, changes: &[Change]) -> Option<Change> {
    let (first, last) = (changes.first()?, changes.last()?);
    let (mut new, mut done) = (String::new(), first.start());
    for change in changes {
        new.push_str(words.get(done..change.start()).unwrap_or_default());
        new.push_str(&change.new);
        done = change.end();
    }
    let old = words.get(first.start()..last.end()).unwrap_or_default();
    Some(Change::new(first.start(), old, &new))
}

impl Change {
    fn new(at: usize, old: &str, new: &str) -> Self {
        Self { at: u32::try_from(at).unwrap_or(u32::MAX), old: old.to_owned(), new: new.to_owned() }
    }

    fn start(&self) -> usize {
        usize::try_from(self.at).unwrap_or(usize::MAX)
    }

    fn end(&self) -> usize {
        self.start().saturating_add(self.old.len())
    }

    /// The words after the change, exactly; `None` where its old words do not stand at its place.
    pub fn splice(&self, words: &str) -> Option<String> {
        if words.get(self.start()..self.end())? != self.old {
            return None;
        }
        Some(format!("{}{}{}", words.get(..self.start())?, self.new, words.get(self.end()..)?))
    }
}

/// A deletion takes one of the spaces around its words with it, so that none is left over.
fn with_a_space(words: &str, at: usize, old: &str) -> Change {
    let before = words.get(..at).unwrap_or_default();
    let behind = words.get(at.saturating_add(old.len())..).unwrap_or_default();
    let joins = behind.is_empty() || behind.starts_with([' ', ',', '.', ';', ':', ')']);
    if before.ends_with(' ') && joins && !old.starts_with(' ') {
        return Change::new(at.saturating_sub(1), &format!(" {old}"), "");
    }
    if behind.starts_with(' ') && (before.is_empty() || before.ends_with(['(', ' '])) && !old.ends_with(' ') {
        return Change::new(at, &format!("{old} "), "");
    }
    Change::new(at, old, "")
}

/// The one place of `wanted` in `words`.
fn place(words: &str, wanted: &str) -> Result<usize, Rejection> {
    let mut places = words.match_indices(wanted).map(|(at, _)| at);
    match (wanted.is_empty(), places.next(), places.next()) {
        (false, Some(at), None) => Ok(at),
        (false, Some(_), Some(_)) => Err(Rejection::new(Reason::WordsAmbiguous).with("words", wanted)),
        (true, _, _) | (false, None, _) => Err(Rejection::new(Reason::WordsNotFound).with("words", wanted)),
    }
}

/// The new words with a space before them where they follow a word.
fn spaced(before: &str, new: &str) -> String {
    let joins = new.starts_with([',', '.', ';', ':', ')', ' ']) || before.is_empty() || before.ends_with([' ', '(']);
    if joins { new.to_owned() } else { format!(" {new}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(words: &str, kind: ProposalKind, wanted: Wanted<'_>) -> Result<String, &'static str> {
        let change = find(words, kind, wanted).map_err(|r| r.reason)?;
        Ok(change.splice(words).unwrap())
    }

    #[test]
    fn words_are_replaced_inserted_and_deleted() {
        let words = "The Parties promote regular migration.";
        let none = Wanted { old: "", new: "", after: "" };
        assert_eq!(
            check(words, ProposalKind::Replace, Wanted { old: "promote", new: "encourage", ..none }),
            Ok("The Parties encourage regular migration.".into())
        );
        assert_eq!(
            check(words, ProposalKind::Delete, Wanted { old: "regular", ..none }),
            Ok("The Parties promote migration.".into())
        );
        assert_eq!(
            check(words, ProposalKind::Insert, Wanted { new: "and support", after: "promote", ..none }),
            Ok("The Parties promote and support regular migration.".into())
        );
        assert_eq!(
            check(words, ProposalKind::Replace, Wanted { old: "r", new: "x", ..none }),
            Err("texts.words-ambiguous")
        );
        assert_eq!(check(words, ProposalKind::Delete, Wanted { old: "orderly", ..none }), Err("texts.words-not-found"));
        let nothing = Wanted { after: "promote", ..none };
        assert_eq!(check(words, ProposalKind::Insert, nothing), Err("texts.nothing-changes"));
    }

    #[test]
    fn a_deletion_leaves_no_space_over() {
        let check =
            |words: &str, old: &str| check(words, ProposalKind::Delete, Wanted { old, new: "", after: "" }).unwrap();
        assert_eq!(check("The Parties meet again.", "again"), "The Parties meet.");
        assert_eq!(check("The Parties meet.", "The"), "Parties meet.");
        assert_eq!(check("Parties (all of them) meet", "all"), "Parties (of them) meet");
        assert_eq!(check("Parties meet", "meet"), "Parties");
        assert_eq!(check("Стороны вновь встречаются", "вновь"), "Стороны встречаются");
    }

    #[test]
    fn changes_are_derived_and_drawn_together() {
        let (words, wanted) = ("a b c d e f", "a x c d e y");
        let changes = derive(words, wanted);
        assert_eq!(changes.len(), 2);
        let one = together(words, &changes).unwrap();
        assert_eq!((one.old.as_str(), one.new.as_str()), ("b c d e f", "x c d e y"));
        assert_eq!(one.splice(words).as_deref(), Some(wanted));
        assert_eq!(together(words, &[]), None);
    }
}
