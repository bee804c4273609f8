//! Names that languages call by another word, so that no key of sounds joins them: İstanbul, Стамбул and استانبول.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use crate::analyse::fold;
use crate::name_key::name_keys;

const LINES: &str = include_str!("../exonyms.tsv");
/// The fewest characters of a key by which an inflected form is taken for a name of the table.
const KEY_MIN: usize = 5;

/// The names of one place or person: as they are folded, and their keys.
struct Names {
    folded: Vec<String>,
    keys: BTreeSet<String>,
}

fn table() -> &'static [Names] {
    static ALL: OnceLock<Vec<Names>> = OnceLock::new();
    ALL.get_or_init(|| {
        let lines = LINES.lines().filter(|line| !line.starts_with('#'));
        let names = |line: &str| Names {
            folded: line.split(' ').map(fold).collect(),
            keys: line.split(' ').flat_map(name_keys).collect(),
        };
        lines.map(names).collect()
    })
}

/// A word in the other names of what it names: those that are folded like a word of a text, and their keys. Both are empty for a word
/// that is not in the table.
pub(crate) fn others(folded: &str, keys: &[String]) -> (Vec<String>, Vec<String>) {
    let known = |of: &&Names| {
        of.folded.iter().any(|name| name == folded)
            || keys.iter().any(|key| key.len() >= KEY_MIN && of.keys.contains(key))
    };
    let found: Vec<&Names> = table().iter().filter(known).collect();
    let words = found.iter().flat_map(|of| of.folded.iter().filter(|name| *name != folded).cloned());
    (words.collect(), found.iter().flat_map(|of| of.keys.iter().cloned()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_leads_to_the_others_of_its_line_and_to_no_other_line() {
        for line in LINES.lines().filter(|line| !line.starts_with('#')) {
            let names: Vec<&str> = line.split(' ').collect();
            assert!(names.len() > 2 && names.iter().all(|name| !name.is_empty()), "{line}");
            for name in &names {
                let (words, _) = others(&fold(name), &name_keys(name));
                for other in names.iter().map(|other| fold(other)).filter(|other| *other != fold(name)) {
                    assert!(words.contains(&other), "{name} {other}");
                }
            }
        }
        let mut seen = BTreeSet::new();
        for names in table() {
            for name in names.folded.iter().collect::<BTreeSet<_>>() {
                assert!(seen.insert(name.clone()), "{name} stands in two lines");
            }
        }
        assert_eq!(others("border", &[]), (Vec::new(), Vec::new()));
    }

    #[test]
    fn an_inflected_name_is_known_by_its_key() {
        let (words, keys) = others(&fold("Стамбуле"), &name_keys("Стамбуле"));
        assert!(words.contains(&"istanbul".to_owned()) && !keys.is_empty());
    }
}
