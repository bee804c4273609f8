//! Sorting as each language reads its alphabet.

use std::borrow::Cow;
use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};

use crate::{Lang, Locale};

pub(crate) fn collator(lang: Lang) -> Option<CollatorBorrowed<'static>> {
    // No published table has the order of Tajik, nor that of Uzbek in Cyrillic letters; it is that of Russian once their own letters
    // are others (`sorted_as`).
    let tag = if matches!(lang, Lang::Tg | Lang::UzCyrl) { "ru" } else { lang.tag() };
    let locale: icu_locale_core::Locale = tag.parse().ok()?;
    Collator::try_new(locale.into(), CollatorOptions::default()).ok()
}

impl Locale {
    /// Compares two names as this language's alphabet has them.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let (a, b) = (self.sorted_as(a), self.sorted_as(b));
        self.collator.as_ref().map_or_else(|| a.cmp(&b), |collator| collator.compare(&a, &b))
    }

    /// The letters by which a name is sorted: in Tajik ӣ and ӯ follow и and у as letters of their own, as і and ү do elsewhere; in
    /// Uzbek ў қ ғ ҳ stand behind я, as do ѯ ѱ ѳ ѵ of the old Slavonic alphabet.
    fn sorted_as<'a>(&self, name: &'a str) -> Cow<'a, str> {
        let own: &[(char, char)] = match self.lang() {
            Lang::Tg => &[('ӣ', 'і'), ('Ӣ', 'І'), ('ӯ', 'ү'), ('Ӯ', 'Ү')],
            Lang::UzCyrl => {
                &[('ў', 'ѯ'), ('Ў', 'Ѯ'), ('қ', 'ѱ'), ('Қ', 'Ѱ'), ('ғ', 'ѳ'), ('Ғ', 'Ѳ'), ('ҳ', 'ѵ'), ('Ҳ', 'Ѵ')]
            }
            _ => return Cow::Borrowed(name),
        };
        let letter = |letter: char| own.iter().find(|(of, _)| *of == letter).map_or(letter, |(_, other)| *other);
        Cow::Owned(name.chars().map(letter).collect())
    }

    /// Sorts by name.
    pub fn sort_by<T>(&self, list: &mut [T], name: impl Fn(&T) -> String) {
        list.sort_by_cached_key(|item| Key { locale: self, name: name(item) });
    }

    /// Sorts by name, but begins at a name and goes round: what stands before it in the alphabet comes last.
    pub fn sort_from<T>(&self, list: &mut [T], from: Option<&str>, name: impl Fn(&T) -> String) {
        self.sort_by(list, &name);
        let Some(from) = from else { return };
        let before = list.partition_point(|item| self.compare(&name(item), from) == Ordering::Less);
        list.rotate_left(before);
    }
}

struct Key<'a> {
    locale: &'a Locale,
    name: String,
}

impl PartialEq for Key<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Key<'_> {}

impl PartialOrd for Key<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Key<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.locale.compare(&self.name, &other.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_alphabet_has_its_own_order() {
        let sorted = |lang: Lang, names: &str| {
            let mut names: Vec<&str> = names.split(' ').collect();
            Locale::of(lang).unwrap().sort_by(&mut names, |name| (*name).to_owned());
            names.join(" ")
        };
        let az = "Cavid Çinar Eldar Əli Fuad Gəncə Ğ Həsən Xəzər Irma İlham";
        assert_eq!(sorted(Lang::Az, "İlham Irma Xəzər Həsən Ğ Gəncə Fuad Əli Eldar Çinar Cavid"), az);
        assert_eq!(sorted(Lang::Ru, "Якутск Ёлка Енисей Жизнь"), "Ёлка Енисей Жизнь Якутск");
    }

    #[test]
    fn each_alphabet_is_that_of_its_dictionary() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/alphabets");
        for lang in Lang::OFFERED {
            let words = std::fs::read_to_string(format!("{folder}/{lang}.txt")).unwrap();
            let dictionary: Vec<&str> = words.lines().filter(|line| !line.is_empty()).collect();
            assert!(dictionary.len() >= 40, "{lang}");
            let mut sorted = dictionary.clone();
            sorted.reverse();
            Locale::of(lang).unwrap().sort_by(&mut sorted, |word| (*word).to_owned());
            let wrong = dictionary.iter().zip(&sorted).find(|(word, other)| word != other);
            assert_eq!(wrong, None, "{lang}");
        }
    }
}
