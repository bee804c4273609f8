//! What changed from one state of some words to another: the one comparison of words that there is.
//!
//! Words are cut where Unicode has a word boundary (Unicode Standard Annex 29), so that it serves every script. The
//! comparison is Myers' (An O(ND) Difference Algorithm, 1986), bounded: where two states have too little in common, all
//! between their common beginning and their common end has changed.

use core::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::prelude::*;

/// The most differences that are looked for one by one.
const DIFFERENCES_MAX: usize = 500;

/// A place where two states of some words differ, in bytes of each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hunk {
    /// What went; empty where words were only added.
    pub before: Range<usize>,
    /// What came; empty where words were only taken away.
    pub after: Range<usize>,
}

/// Where two states of some words differ, from the first place to the last. Places with nothing but spaces between them
/// are one.
pub fn hunks(before: &str, after: &str) -> Vec<Hunk> {
    hunks_between(before, after, same_ends(before, after))
}

fn hunks_between(before: &str, after: &str, (head, tail): (usize, usize)) -> Vec<Hunk> {
    let (old, new) = (Cut::of(before, head, tail), Cut::of(after, head, tail));
    let mut hunks: Vec<Hunk> = Vec::new();
    for (went, came) in differing(&old.words, &new.words) {
        let hunk = Hunk { before: old.bytes(&went), after: new.bytes(&came) };
        let between = hunks.last().and_then(|last| after.get(last.after.end..hunk.after.start));
        match hunks.last_mut() {
            Some(last) if between.is_some_and(|between| between.trim().is_empty()) => {
                last.before.end = hunk.before.end;
                last.after.end = hunk.after.end;
            }
            Some(_) | None => hunks.push(hunk),
        }
    }
    hunks
}

/// How many bytes at the beginning and at the end are the same and need not be cut into words: most of a paragraph that
/// changed in one place. Each is cut off where a word begins behind a space: there no rule of Annex 29 looks further back.
fn same_ends(before: &str, after: &str) -> (usize, usize) {
    let head = before.bytes().zip(after.bytes()).take_while(|(old, new)| old == new).count();
    let rest = |text: &str| text.len().saturating_sub(head);
    let (old, new) = (before.bytes().rev().take(rest(before)), after.bytes().rev().take(rest(after)));
    let tail = old.zip(new).take_while(|(old, new)| old == new).count();
    let begins_word = |&(at, letter): &(usize, char)| {
        before.get(..at).is_some_and(|before| before.ends_with(' ')) && is_of_word(letter)
    };
    let last = before.get(..before.floor_char_boundary(head)).unwrap_or_default().char_indices().rfind(begins_word);
    let from = before.ceil_char_boundary(before.len().saturating_sub(tail));
    // The space before the first letter of the end need not be the same.
    let mut of_end = before.get(from..).unwrap_or_default().char_indices().skip(1);
    let first = of_end.find(|(at, letter)| begins_word(&(from.saturating_add(*at), *letter)));
    let tail = first.map_or(0, |(at, _)| before.len().saturating_sub(from).saturating_sub(at));
    (last.map_or(0, |(at, _)| at), tail)
}

/// True for a letter that begins a word behind a space in every context: one with a case, or a digit. A sign that combines
/// belongs to the space, and U+0345 is one that has a case.
fn is_of_word(letter: char) -> bool {
    letter.is_ascii_digit() || ((letter.is_lowercase() || letter.is_uppercase()) && letter != '\u{345}')
}

/// Words, and the byte at which each begins; the end is the last.
struct Cut<'a> {
    words: Vec<&'a str>,
    starts: Vec<usize>,
}

impl<'a> Cut<'a> {
    /// The words of a text between so many bytes at its beginning and so many at its end.
    fn of(text: &'a str, head: usize, tail: usize) -> Self {
        let end = text.len().saturating_sub(tail);
        let cut = text.get(head..end).unwrap_or_default().split_word_bound_indices();
        let (mut starts, words): (Vec<usize>, Vec<&str>) =
            cut.map(|(at, word)| (at.saturating_add(head), word)).unzip();
        starts.push(end);
        Self { words, starts }
    }

    fn bytes(&self, range: &Range<usize>) -> Range<usize> {
        let at = |word: usize| self.starts.get(word).copied().unwrap_or_default();
        at(range.start)..at(range.end)
    }
}

/// The ranges of words that differ.
fn differing(old: &[&str], new: &[&str]) -> Vec<Change> {
    let head = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let (old_rest, new_rest) = (old.get(head..).unwrap_or_default(), new.get(head..).unwrap_or_default());
    let tail = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(a, b)| a == b).count();
    let middle = |rest: &'_ [&str]| rest.len().saturating_sub(tail);
    let (went, came) = (middle(old_rest), middle(new_rest));
    if went == 0 && came == 0 {
        return Vec::new();
    }
    let moved = |range: Range<usize>| range.start.saturating_add(head)..range.end.saturating_add(head);
    let (old, new) = (old_rest.get(..went).unwrap_or_default(), new_rest.get(..came).unwrap_or_default());
    let found = compared(old, new).unwrap_or_else(|| Vec::from([(0..went, 0..came)]));
    found.into_iter().map(|(went, came)| (moved(went), moved(came))).collect()
}

/// How far one gets on each diagonal: how many old words lie behind. The middle of the row is the diagonal on which as many
/// words went as came; to the right more went.
type Reached = Vec<usize>;

/// Myers' comparison; `None` where there are too many differences.
fn compared(old: &[&str], new: &[&str]) -> Option<Vec<Change>> {
    let most = DIFFERENCES_MAX.min(old.len().saturating_add(new.len()));
    let middle = most.saturating_add(1);
    let mut reached: Reached = Vec::from([0]).repeat(middle.saturating_mul(2).saturating_add(1));
    let mut trace: Vec<Reached> = Vec::new();
    for differences in 0..=most {
        // Only these diagonals were reached: the whole row would be copied for every difference.
        let row =
            middle.saturating_sub(differences.saturating_add(1))..=middle.saturating_add(differences).saturating_add(1);
        trace.push(reached.get(row).unwrap_or_default().to_vec());
        for at in (middle.saturating_sub(differences)..=middle.saturating_add(differences)).step_by(2) {
            let from = came_from(&reached, at, (middle, differences));
            let (mut x, mut y) = step(&reached, at, from, middle);
            while old.get(x).is_some_and(|word| new.get(y) == Some(word)) {
                (x, y) = (x.saturating_add(1), y.saturating_add(1));
            }
            if let Some(place) = reached.get_mut(at) {
                *place = x;
            }
            if x >= old.len() && y >= new.len() {
                return Some(traced(&trace, (old.len(), new.len())));
            }
        }
    }
    None
}

/// One range of old words and one of new ones.
type Change = (Range<usize>, Range<usize>);

/// The diagonal from which one is reached with one more difference: that to the left by an old word that went, that to the
/// right by a new word that came.
fn came_from(reached: &Reached, at: usize, (middle, differences): (usize, usize)) -> usize {
    let (left, right) = (at.saturating_sub(1), at.saturating_add(1));
    let far = |at: usize| reached.get(at).copied().unwrap_or_default();
    let (first, last) = (middle.saturating_sub(differences), middle.saturating_add(differences));
    if at == first || (at != last && far(left) < far(right)) { right } else { left }
}

/// Where one stands on a diagonal right after the difference that leads to it.
fn step(reached: &Reached, at: usize, from: usize, middle: usize) -> (usize, usize) {
    let x = reached.get(from).copied().unwrap_or_default();
    let x = if from < at { x.saturating_add(1) } else { x };
    (x, x.saturating_add(middle).saturating_sub(at))
}

/// The differences, followed back from the end. Each row of the trace has one diagonal more to each side than the one before.
fn traced(trace: &[Reached], end: (usize, usize)) -> Vec<Change> {
    let (mut x, mut y) = end;
    let mut singles: Vec<Change> = Vec::new();
    for (differences, reached) in trace.iter().enumerate().skip(1).rev() {
        let middle = differences.saturating_add(1);
        let at = x.saturating_add(middle).saturating_sub(y);
        let from = came_from(reached, at, (middle, differences));
        let before_x = reached.get(from).copied().unwrap_or_default();
        let before_y = before_x.saturating_add(middle).saturating_sub(from);
        let (after_x, after_y) = step(reached, at, from, middle);
        singles.push((before_x..after_x, before_y..after_y));
        (x, y) = (before_x, before_y);
    }
    let mut changes: Vec<Change> = Vec::new();
    for (went, came) in singles.into_iter().rev() {
        match changes.last_mut() {
            Some(last) if last.0.end == went.start && last.1.end == came.start => {
                last.0.end = went.end;
                last.1.end = came.end;
            }
            Some(_) | None => changes.push((went, came)),
        }
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(before: &str, after: &str) -> Vec<(String, String)> {
        let of = |text: &'_ str, range: Range<usize>| text.get(range).unwrap().to_owned();
        let hunks = hunks(before, after);
        let mut rebuilt = before.to_owned();
        for hunk in hunks.iter().rev() {
            rebuilt.replace_range(hunk.before.clone(), after.get(hunk.after.clone()).unwrap());
        }
        assert_eq!(rebuilt, after);
        hunks.into_iter().map(|hunk| (of(before, hunk.before), of(after, hunk.after))).collect()
    }

    fn pair(before: &str, after: &str) -> (String, String) {
        (before.to_owned(), after.to_owned())
    }

    #[test]
    fn words_that_went_and_came_are_found() {
        assert_eq!(check("same", "same"), []);
        assert_eq!(check("", "all of it"), [pair("", "all of it")]);
        assert_eq!(check("share the results", "share each year the results"), [pair("", "each year ")]);
        assert_eq!(check("государства договорились", "государства намерены"), [pair("договорились", "намерены")]);
        assert_eq!(check("تتفق الأطراف على", "تعتزم الأطراف على"), [pair("تتفق", "تعتزم")]);
        assert_eq!(check("a b c d e f g", "a x c d e y g"), [pair("b", "x"), pair("f", "y")]);
        // What has only a space between it changed as one.
        assert_eq!(
            check("they safely promote it", "they fully encourage it"),
            [pair("safely promote", "fully encourage")]
        );
    }

    #[test]
    fn what_is_the_same_at_both_ends_is_left_out_and_nothing_else_changes() {
        let texts = [
            "the States consult one another in case 7; a contact point answers.",
            "the States consult  one another in case 8; a contact point answers.",
            "the States consult one one another in case 7, a contact point answers again.",
            "государства советуются друг с другом в случае 7; контактный пункт отвечает.",
            "государства советуются друг с другой в случае 7,5; контактный пункт отвечает.",
            "a \u{345}b c can't do it",
            "a \u{345}b c can' t do it",
            "a\u{308}a a\u{308} a a",
            "a a a a a",
            "a a a",
            "a  a a",
            " a",
            "",
            "تتفق الأطراف على 12 بنداً",
            "تتفق الأطراف على 13 بنداً",
            "é è ê",
            "é ê",
        ];
        for before in texts {
            for after in texts {
                assert_eq!(hunks(before, after), hunks_between(before, after, (0, 0)), "{before} {after}");
            }
        }
        let [one, other, ..] = texts;
        assert_eq!(same_ends(one, &one.replace("case 7", "case 9")), ("the States consult one another in ".len(), 24));
        assert_eq!(same_ends(one, other), ("the States ".len(), 24));
    }

    #[test]
    fn states_with_little_in_common_are_compared_in_bounds() {
        let many = |word: &str| (0..2_000).map(|n| format!("{word}{n}")).collect::<Vec<_>>().join(" ");
        assert_eq!(check(&many("a"), &many("b")).len(), 1);
    }
}
