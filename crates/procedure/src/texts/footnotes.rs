//! Footnotes: a footnote is a paragraph, and `{p12}` in the words of another is the place of its mark, 12 being its id.

use core::ops::Range;

use super::{Draft, ParagraphKind, Reason};
use crate::prelude::*;

/// The marks in some words: where each stands, and the id it names.
pub fn marks(words: &str) -> impl Iterator<Item = (Range<usize>, u32)> {
    words.match_indices("{p").filter_map(|(at, sign)| {
        let digits = words.get(at.saturating_add(sign.len())..)?;
        let length = digits.find('}')?;
        let id = digits.get(..length).filter(|id| id.bytes().all(|digit| digit.is_ascii_digit()))?;
        let end = at.saturating_add(sign.len()).saturating_add(length).saturating_add(1);
        Some((at..end, id.parse().ok()?))
    })
}

/// Words whose marks name footnotes of the text.
///
/// # Errors
/// `texts.footnote-unknown`.
pub(crate) fn known<'a>(draft: &Draft, words: impl IntoIterator<Item = &'a str>) -> Result<(), Rejection> {
    let is_footnote = |id: u32| draft.paragraph(id).is_ok_and(|paragraph| paragraph.kind == ParagraphKind::Footnote);
    match words.into_iter().flat_map(marks).find(|(_, id)| !is_footnote(*id)) {
        Some((_, id)) => Err(Rejection::new(Reason::FootnoteUnknown).with("paragraph", id)),
        None => Ok(()),
    }
}

/// A paragraph that may leave the text: no mark names it.
///
/// # Errors
/// `texts.footnote-cited`.
pub(crate) fn uncited(draft: &Draft, id: u32) -> Result<(), Rejection> {
    let words =
        draft.paragraphs.iter().filter_map(|paragraph| paragraph.now()).flat_map(|version| version.words.0.values());
    if words.flat_map(|words| marks(words)).any(|(_, named)| named == id) {
        return Err(Rejection::new(Reason::FootnoteCited).with("paragraph", id));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_found_and_other_braces_are_words() {
        let check = |words: &str| marks(words).collect::<Vec<_>>();
        assert_eq!(check("Parties{p12} meet{p3}."), [(7..12, 12), (17..21, 3)]);
        assert_eq!(check("{p} {px} {p1 {12} {p99999999999}"), []);
        assert_eq!(check("{p{p4}"), [(2..6, 4)]);
    }
}
