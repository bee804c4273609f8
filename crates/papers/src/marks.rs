//! The marks of footnotes: `{p12}` in the words of a paragraph is the place of the mark of the footnote with the id 12.

use std::collections::BTreeMap;

use procedure::texts::ParagraphKind;

use crate::tabled::{Tabled, Tabular};

/// The footnotes of a text with their printed numbers.
#[derive(Clone, Debug, Default)]
pub(crate) struct Notes(BTreeMap<u32, String>);

/// A part of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bit<'a> {
    /// Words.
    Words(&'a str),
    /// The mark of a footnote.
    Mark(u32),
}

impl Notes {
    /// The footnotes of a text: each with its own number, or else numbered in their order.
    pub(crate) fn of(tabled: &Tabled) -> Self {
        let rows = tabled.paragraphs.iter().map(|row| (row.id, row.kind, row.number.as_ref()));
        Self::numbered(rows)
    }

    /// The same for paragraphs that are given by id, kind and number.
    pub(crate) fn numbered<'a>(rows: impl Iterator<Item = (u32, ParagraphKind, Option<&'a String>)>) -> Self {
        let notes = rows.filter(|(_, kind, _)| *kind == ParagraphKind::Footnote).zip(1_usize..);
        Self(notes.map(|((id, _, own), at)| (id, own.cloned().unwrap_or_else(|| at.to_string()))).collect())
    }

    /// The printed number of a footnote.
    pub(crate) fn number(&self, id: u32) -> Option<&str> {
        self.0.get(&id).map(String::as_str)
    }

    /// The printed number of a paragraph; of a footnote the one that its mark has.
    pub(crate) fn number_of(&self, row: &Tabular) -> Option<String> {
        row.number.clone().or_else(|| self.number(row.id).map(str::to_owned))
    }

    /// Words and marks apart. What looks like a mark and names no footnote is words.
    pub(crate) fn split<'a>(&self, words: &'a str) -> Vec<Bit<'a>> {
        let (mut bits, mut from) = (Vec::new(), 0_usize);
        for (at, _) in words.match_indices("{p") {
            let Some((id, length)) = words.get(at..).and_then(mark) else { continue };
            if at < from || !self.0.contains_key(&id) {
                continue;
            }
            bits.extend(words.get(from..at).filter(|before| !before.is_empty()).map(Bit::Words));
            bits.push(Bit::Mark(id));
            from = at.saturating_add(length);
        }
        bits.extend(words.get(from..).filter(|rest| !rest.is_empty()).map(Bit::Words));
        bits
    }

    /// Words with raised numbers in the places of marks.
    pub(crate) fn shown(&self, words: &str) -> String {
        let bit = |bit: &Bit<'_>| match bit {
            Bit::Words(words) => (*words).to_owned(),
            Bit::Mark(id) => raised(self.number(*id).unwrap_or_default()),
        };
        self.split(words).iter().map(bit).collect()
    }
}

/// The id and the length of the mark with which the words begin.
fn mark(words: &str) -> Option<(u32, usize)> {
    let (digits, _) = words.strip_prefix("{p")?.split_once('}')?;
    let plain = !digits.is_empty() && !digits.starts_with('0') && digits.bytes().all(|digit| digit.is_ascii_digit());
    let id = plain.then(|| digits.parse().ok()).flatten()?;
    Some((id, digits.len().saturating_add(3)))
}

/// A number in raised digits; other letters stay as they are.
pub(crate) fn raised(number: &str) -> String {
    let raise = |letter: char| match letter {
        '0' => '\u{2070}',
        '1' => '\u{b9}',
        '2' => '\u{b2}',
        '3' => '\u{b3}',
        '4' => '\u{2074}',
        '5' => '\u{2075}',
        '6' => '\u{2076}',
        '7' => '\u{2077}',
        '8' => '\u{2078}',
        '9' => '\u{2079}',
        other => other,
    };
    number.chars().map(raise).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_found_where_they_name_a_footnote() {
        let notes = Notes(BTreeMap::from([(12, "1".to_owned()), (3, "10".to_owned())]));
        let words = "Migrants{p12} move{p4} {p} {p03}on{p3}";
        assert_eq!(
            notes.split(words),
            [Bit::Words("Migrants"), Bit::Mark(12), Bit::Words(" move{p4} {p} {p03}on"), Bit::Mark(3)]
        );
        assert_eq!(notes.shown(words), "Migrants¹ move{p4} {p} {p03}on¹⁰");
    }
}
