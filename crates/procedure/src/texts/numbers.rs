//! Printed numbers: 1, 2, 3 of operative paragraphs and of footnotes, (a), (b), (c) of the items of a list.

use super::{Draft, Numbered, ParagraphKind};
use crate::prelude::*;

impl Draft {
    /// The next printed number of an operative paragraph: one above the highest, of which *2 bis* is none.
    pub fn next_number(&self) -> String {
        self.next_of(ParagraphKind::Operative)
    }

    fn next_of(&self, kind: ParagraphKind) -> String {
        let of_kind = self.paragraphs.iter().filter(|paragraph| paragraph.kind == kind);
        let numbers = of_kind.filter_map(|paragraph| paragraph.number.as_deref()?.parse::<u32>().ok());
        numbers.max().unwrap_or(0).saturating_add(1).to_string()
    }

    /// The printed number of a new paragraph that has none of its own: of an item the next letter of its list.
    pub(crate) fn number_for(&self, kind: ParagraphKind, after: Option<u32>) -> Option<String> {
        match kind {
            ParagraphKind::Heading | ParagraphKind::Preambular => None,
            ParagraphKind::Operative | ParagraphKind::Footnote => Some(self.next_of(kind)),
            ParagraphKind::Item => {
                let at = match after {
                    None => self.paragraphs.len(),
                    Some(after) => {
                        let place = self.paragraphs.iter().position(|paragraph| paragraph.id == after);
                        place.map_or(0, |place| place.saturating_add(1))
                    }
                };
                let above = self.paragraphs.get(..at).unwrap_or_default().iter().rev();
                let list = above.filter(|paragraph| paragraph.kind != ParagraphKind::Footnote);
                let list = list.take_while(|paragraph| paragraph.kind == ParagraphKind::Item).count();
                Some(letter(list))
            }
        }
    }

    /// The numbers that paragraphs would have in their order, where they have others.
    pub(crate) fn numbers_in_order(&self) -> Vec<Numbered> {
        let (mut operative, mut footnotes, mut items) = (0_usize, 0_usize, 0_usize);
        let mut numbers = Vec::new();
        for paragraph in &self.paragraphs {
            let number = match paragraph.kind {
                ParagraphKind::Heading | ParagraphKind::Preambular => None,
                ParagraphKind::Operative => Some(next(&mut operative).to_string()),
                ParagraphKind::Footnote => Some(next(&mut footnotes).to_string()),
                ParagraphKind::Item => Some(letter(next(&mut items).saturating_sub(1))),
            };
            // A footnote within a list does not end it.
            if !matches!(paragraph.kind, ParagraphKind::Item | ParagraphKind::Footnote) {
                items = 0;
            }
            if let Some(number) = number.filter(|number| paragraph.number.as_ref() != Some(number)) {
                numbers.push(Numbered { paragraph: paragraph.id, number });
            }
        }
        numbers
    }
}

fn next(count: &mut usize) -> usize {
    *count = count.saturating_add(1);
    *count
}

/// The letter of an item: (a) to (z), then (aa), (ab) and so on.
fn letter(index: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = Some(index);
    while let Some(index) = rest {
        letters.push(char::from(b'a'.saturating_add(u8::try_from(index % 26).unwrap_or_default())));
        rest = (index / 26).checked_sub(1);
    }
    let letters: String = letters.into_iter().rev().collect();
    format!("({letters})")
}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn items_have_letters() {
        assert_eq!(
            [0, 1, 25, 26, 27, 52, 701, 702].map(letter),
            ["(a)", "(b)", "(z)", "(aa)", "(ab)", "(ba)", "(zz)", "(aaa)"]
        );
    }
}
