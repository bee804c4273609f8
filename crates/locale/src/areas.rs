//! Names of countries and areas, for figures about them. States of a process have names of their own in its record.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::{Lang, Locale};

/// A line of each area, a column of each language.
const NAMES: &str = include_str!("../areas.tsv");

/// The languages of the columns, and the names of each area in their order, by its code.
type Names = (Vec<Lang>, BTreeMap<&'static str, Vec<&'static str>>);

fn names() -> &'static Names {
    static ALL: OnceLock<Names> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut lines = NAMES.lines().filter(|line| !line.starts_with('#'));
        let header = lines.next().unwrap_or_default();
        let langs = header.split('\t').skip(1).filter_map(|tag| tag.parse().ok()).collect();
        let line = |line: &'static str| {
            let (code, names) = line.split_once('\t')?;
            Some((code, names.split('\t').collect()))
        };
        (langs, lines.filter_map(line).collect())
    })
}

/// The names of a column in Cyrillic letters, by the codes of the areas.
fn in_cyrillic(place: usize) -> &'static BTreeMap<&'static str, String> {
    static ALL: OnceLock<BTreeMap<&'static str, String>> = OnceLock::new();
    let one =
        |(code, of): (&&'static str, &Vec<&'static str>)| Some((*code, crate::cyrillic::cyrillic(of.get(place)?)));
    ALL.get_or_init(|| names().1.iter().filter_map(one).collect())
}

impl Locale {
    /// The name of a country or area by its code of ISO 3166-1 (three letters), as it is called in this language; none where nobody
    /// has one: then the name of the source is shown as what it is. From CLDR 48, and UNTERM where the United Nations say otherwise.
    pub fn area(&self, code: &str) -> Option<&'static str> {
        let (langs, names) = names();
        let place = langs.iter().position(|lang| *lang == self.lang().language())?;
        let name = names.get(code)?.get(place).copied().filter(|name| !name.is_empty())?;
        if self.lang() == Lang::UzCyrl { in_cyrillic(place).get(code).map(String::as_str) } else { Some(name) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_is_that_of_two_areas_or_cut_short_or_in_letters_of_another_language() {
        let (langs, names) = names();
        for (place, lang) in langs.iter().enumerate() {
            let mut seen = BTreeMap::new();
            for (code, of) in names {
                let name = of.get(place).copied().unwrap_or_default();
                // Before Uzbek's g and o stands its own sign; Urdu's yeh and kaf are not those of Arabic.
                assert!(!name.contains(['‘', 'ي', 'ك']) && !name.contains("о-в"), "{code} in {lang}: {name}");
                let other = seen.insert(name, *code).filter(|_| !name.is_empty());
                // The Channel Islands have a code of two lists.
                assert!(other.is_none_or(|other| other == "CHI" || *code == "CHI"), "{code} and {other:?} in {lang}");
            }
        }
    }

    #[test]
    fn a_state_has_a_name_in_every_language() {
        for lang in Lang::ALL {
            let locale = Locale::of(lang).unwrap();
            for code in ["AFG", "AZE", "IRN", "KAZ", "KGZ", "PAK", "TJK", "TKM", "TUR", "UZB", "ITA", "PSE", "DEU"] {
                assert!(locale.area(code).is_some(), "{code} in {lang}");
            }
            assert!(locale.area("DDR").is_none() && locale.area("900").is_none());
        }
        assert_eq!(Locale::of(Lang::Az).unwrap().area("UZB"), Some("Özbəkistan"));
        let cyrillic = |code| Locale::of(Lang::UzCyrl).unwrap().area(code);
        assert_eq!((cyrillic("UZB"), cyrillic("CHE"), cyrillic("DDR")), (Some("Ўзбекистон"), Some("Швейцария"), None));
        assert_eq!(Locale::of(Lang::En).unwrap().area("TUR"), Some("Türkiye"));
        let russian = |code| Locale::of(Lang::Ru).unwrap().area(code);
        assert_eq!(russian("COD"), Some("Демократическая Республика Конго"));
        assert_eq!((russian("GBR"), russian("CHI")), (Some("Соединенное Королевство"), Some("Нормандские острова")));
    }
}
