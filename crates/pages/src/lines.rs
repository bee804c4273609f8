//! The line-numbered copy of a text for the room: the same lines for everybody.
//!
//! Words are broken between words so that no line is longer than [`LETTERS`] letters as Unicode counts characters, brackets
//! and the marks of footnotes included; a single longer word has a line of its own. Lines are counted from the beginning of
//! the text, in each language by itself. Neither the screen, nor the paper, nor the reader's seat has a part in it: *line 12*
//! is the same line on every copy of the same state of a text in the same language.

/// The longest line, in letters.
pub const LETTERS: usize = 64;

/// A line with its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number, from 1.
    pub number: usize,
    /// Its words.
    pub words: String,
}

/// Counts the lines of a text.
#[derive(Clone, Copy, Debug, Default)]
pub struct Lines(usize);

impl Lines {
    /// The lines of the next paragraph.
    pub fn of(&mut self, words: &str) -> Vec<Line> {
        let mut lines: Vec<String> = Vec::new();
        let mut length = 0_usize;
        for word in words.split_whitespace() {
            let letters = word.chars().count();
            match lines.last_mut() {
                Some(last) if length.saturating_add(letters).saturating_add(1) <= LETTERS => {
                    last.extend([" ", word]);
                    length = length.saturating_add(letters).saturating_add(1);
                }
                Some(_) | None => {
                    lines.push(word.to_owned());
                    length = letters;
                }
            }
        }
        let first = self.0.saturating_add(1);
        self.0 = self.0.saturating_add(lines.len());
        lines.into_iter().zip(first..).map(|(words, number)| Line { number, words }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_broken_between_words_and_counted_through() {
        let mut lines = Lines::default();
        let letters = "a ".repeat(40);
        let check = |lines: Vec<Line>| -> Vec<(usize, usize)> {
            lines.into_iter().map(|line| (line.number, line.words.chars().count())).collect()
        };
        assert_eq!(check(lines.of(&letters)), [(1, 63), (2, 15)]);
        assert_eq!(check(lines.of(&"ж".repeat(70))), [(3, 70)]);
        assert_eq!(check(lines.of("")), []);
        assert_eq!(check(lines.of("end")), [(4, 3)]);
    }
}
