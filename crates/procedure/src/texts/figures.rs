//! Figures in words: a number that stands in one language and not in another is a slip that a reader easily misses.

use crate::prelude::*;

/// The digits of the scripts in which our languages write numbers, from zero.
const ZEROS: [char; 3] = ['0', '\u{660}', '\u{6f0}'];

/// The numbers that stand in `one` more often than in `other`, and those that stand in `other` more often than in `one`.
/// Numbers in words are not numbers here, and the place of a footnote is none.
pub fn differing(one: &str, other: &str) -> (Vec<String>, Vec<String>) {
    let (here, there) = (figures(one), figures(other));
    (without(&here, &there), without(&there, &here))
}

/// Every run of digits.
fn figures(words: &str) -> Vec<String> {
    let mut plain = String::from(words);
    for (range, _) in super::footnotes::marks(words) {
        plain.replace_range(range.clone(), &" ".repeat(range.len()));
    }
    let digits: String = plain.chars().map(|letter| digit(letter).unwrap_or(' ')).collect();
    digits.split_whitespace().map(str::to_owned).collect()
}

fn digit(letter: char) -> Option<char> {
    let value = |zero: char| u32::from(letter).checked_sub(u32::from(zero)).filter(|value| *value < 10);
    char::from_digit(ZEROS.into_iter().find_map(value)?, 10)
}

/// What stands in one list more often than in another.
fn without(list: &[String], other: &[String]) -> Vec<String> {
    let mut other = other.to_vec();
    let mut more = Vec::new();
    for figure in list {
        match other.iter().position(|known| known == figure) {
            Some(at) => drop(other.swap_remove(at)),
            None => more.push(figure.clone()),
        }
    }
    more
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(one: &str, other: &str) -> (Vec<String>, Vec<String>) {
        differing(one, other)
    }

    #[test]
    fn numbers_that_stand_on_one_side_only_are_found() {
        let of = |figures: &[&str]| figures.iter().map(|figure| (*figure).to_owned()).collect::<Vec<_>>();
        assert_eq!(check("by 1 March 2027, 3 times", "до 1 марта 2027 г., 3 раза"), (of(&[]), of(&[])));
        assert_eq!(check("within 30 days", "в течение 60 дней"), (of(&["30"]), of(&["60"])));
        assert_eq!(check("10 of 10", "10 из десяти"), (of(&["10"]), of(&[])));
        assert_eq!(check("1,000 crowns", "1 000 крон"), (of(&[]), of(&[])));
        assert_eq!(check("on 12 May", "در ۱۲ مه"), (of(&[]), of(&[])));
        assert_eq!(check("on ١٢ May{p7}", "12 мая"), (of(&[]), of(&[])));
    }
}
