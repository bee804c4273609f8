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
    if kind == ProposalKind::Insert && wanted.new.is_empty() {
        return Err(Rejection::new(Reason::NothingChanges));
    }
    let (at, old, new) = match kind {
        ProposalKind::Replace | ProposalKind::Alternative => {
            (place(words, wanted.old)?, wanted.old, wanted.new.to_owned())
        }
        ProposalKind::Delete | ProposalKind::Reservation => (place(words, wanted.old)?, wanted.old, String::new()),
        ProposalKind::NewParagraph | ProposalKind::Move => return Err(Rejection::new(Reason::NothingChanges)),
        ProposalKind::Insert | ProposalKind::Placeholder if wanted.after.is_empty() => {
            (words.len(), "", spaced(words, wanted.new))
        }
        ProposalKind::Insert | ProposalKind::Placeholder => {
            let at = place(words, wanted.after)?.saturating_add(wanted.after.len());
            (at, "", spaced(wanted.after, wanted.new))
        }
    };
    if old == new {
        return Err(Rejection::new(Reason::NothingChanges));
    }
    Ok(Change { at: u32::try_from(at).unwrap_or(u32::MAX), old: old.to_owned(), new })
}

/// Applies a change to words that may have changed elsewhere since they stood as `then`, when it was proposed.
///
/// # Errors
/// `texts.words-gone` if the old words no longer stand where they stood nor anywhere else once, or if the words changed
/// both before and behind the place of an insertion.
pub fn apply(words: &str, change: &Change, then: &str) -> Result<String, Rejection> {
    let gone = || Rejection::new(Reason::WordsGone);
    let at = usize::try_from(change.at).unwrap_or(usize::MAX);
    let stands = words.get(at..).is_some_and(|rest| rest.starts_with(change.old.as_str()));
    let at = if change.old.is_empty() {
        inserted_at(words, then, at).ok_or_else(gone)?
    } else if stands {
        at
    } else {
        place(words, &change.old).map_err(|_otherwise| gone())?
    };
    let before = words.get(..at).ok_or_else(gone)?;
    let after = words.get(at.saturating_add(change.old.len())..).ok_or_else(gone)?;
    let mut joined = format!("{before}{}{after}", change.new);
    if change.new.is_empty() {
        joined = format!("{}{}", before, if before.ends_with(' ') { after.trim_start_matches(' ') } else { after });
    }
    Ok(joined.trim().to_owned())
}

/// The place of an insertion: behind the same words as then, or else before the same words.
fn inserted_at(words: &str, then: &str, at: usize) -> Option<usize> {
    let (before, behind) = then.split_at_checked(at)?;
    let from_end = || words.ends_with(behind).then(|| words.len().saturating_sub(behind.len()));
    if words.starts_with(before) { Some(at) } else { from_end() }
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
        apply(words, &change, words).map_err(|r| r.reason)
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
    }

    #[test]
    fn a_change_finds_its_words_after_another_change() {
        let change = find("a b c", ProposalKind::Replace, Wanted { old: "c", new: "d", after: "" }).unwrap();
        assert_eq!(apply("a long b c", &change, "a b c"), Ok("a long b d".into()));
        assert_eq!(apply("a b", &change, "a b c").map_err(|r| r.reason), Err("texts.words-gone"));
    }

    #[test]
    fn an_insertion_finds_its_place_after_another_change() {
        let then = "The Parties promote migration.";
        let wanted = Wanted { old: "", new: "regular", after: "promote" };
        let change = find(then, ProposalKind::Insert, wanted).unwrap();
        let check = |words: &str| apply(words, &change, then).map_err(|r| r.reason);
        assert_eq!(check("The Parties promote mobility."), Ok("The Parties promote regular mobility.".into()));
        assert_eq!(check("All Parties promote migration."), Ok("All Parties promote regular migration.".into()));
        assert_eq!(check("All Parties promote mobility."), Err("texts.words-gone"));
        let nothing = Wanted { new: "", ..wanted };
        assert_eq!(find(then, ProposalKind::Insert, nothing).map_err(|r| r.reason), Err("texts.nothing-changes"));
    }
}
