//! Which languages a native reader has cleared (`locales/cleared.tsv`). English needs none: the others are translated from it.

use crate::{Lang, Partial};

const CLEARED: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales/cleared.tsv"));

/// How far the words of a language have been looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clearance {
    /// It is the language from which the others are translated.
    Source,
    /// A native reader cleared it on a day.
    By(&'static str, Partial),
    /// Nobody did yet.
    Nobody,
}

impl Lang {
    /// Who cleared the words of this language, and when.
    pub fn clearance(self) -> Clearance {
        if self == Self::En {
            return Clearance::Source;
        }
        CLEARED
            .lines()
            .find_map(|line| cleared(line, self))
            .map_or(Clearance::Nobody, |(who, day)| Clearance::By(who, day))
    }
}

/// Who cleared a language, where a line says so of it.
fn cleared(line: &str, lang: Lang) -> Option<(&str, Partial)> {
    let mut parts = line.split('\t');
    let (tag, who, day) = (parts.next()?, parts.next()?, parts.next()?);
    let mut day = day.split('-');
    let day =
        Partial { year: day.next()?.parse().ok()?, month: day.next()?.parse().ok()?, day: day.next()?.parse().ok()? };
    (tag == lang.language().tag()).then_some((who, day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_names_a_language_a_reader_and_a_day() {
        for line in CLEARED.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
            let of = |lang: &Lang| cleared(line, *lang).is_some_and(|(who, _)| !who.is_empty());
            assert_eq!(Lang::ALL.iter().filter(|lang| of(lang)).count(), 1, "{line}");
        }
        let day = Partial { year: 2027, month: 1, day: 15 };
        assert_eq!(cleared("kk\tA. Reader, Ministry\t2027-01-15", Lang::Kk), Some(("A. Reader, Ministry", day)));
        assert_eq!(cleared("kk\tA. Reader\tsoon", Lang::Kk), None);
        assert_eq!(Lang::En.clearance(), Clearance::Source);
    }
}
