//! Messages: Fluent, one bundle per language, built once.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_collator::CollatorBorrowed;
use unic_langid::LanguageIdentifier;

use crate::corrected::Corrected;
use crate::{Lang, bundled, dates, entries, sorting};

/// A value in a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// Words, or a number already written.
    Text(Cow<'a, str>),
    /// A number that a plural may depend on.
    Number(i64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

macro_rules! numbers {
    ($($number:ty)+) => {$(
        impl From<$number> for Value<'_> {
            fn from(number: $number) -> Self { Self::Number(i64::try_from(number).unwrap_or(i64::MAX)) }
        }
        impl From<&$number> for Value<'_> {
            fn from(number: &$number) -> Self { Self::from(*number) }
        }
    )+};
}
numbers! { i32 u32 i64 u64 usize }

/// One language: its messages, and how it writes dates and sorts names.
pub struct Locale {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    keys: BTreeSet<String>,
    pub(crate) corrected: Corrected,
    pub(crate) collator: Option<CollatorBorrowed<'static>>,
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({})", self.lang)
    }
}

static LOCALES: [OnceLock<Option<Locale>>; Lang::OFFERED.len()] = [const { OnceLock::new() }; Lang::OFFERED.len()];

impl Locale {
    /// The locale of a language; `None` only where the tables of the program have no such language.
    pub fn of(lang: Lang) -> Option<&'static Self> {
        let at = Lang::OFFERED.iter().position(|known| *known == lang)?;
        LOCALES.get(at)?.get_or_init(|| Self::build(lang)).as_ref()
    }

    /// The locale of English, which every other falls back on where a language is not complete.
    ///
    /// # Panics
    /// Never: English is in the program.
    #[expect(clippy::expect_used, reason = "the program is built with English in it")]
    pub fn english() -> &'static Self {
        Self::of(Lang::En).expect("English is in the program")
    }

    fn build(lang: Lang) -> Option<Self> {
        let files = bundled::files(lang);
        let bundle = bundle_of(lang, files.iter().map(|(_, text)| *text))?;
        let keys = files.iter().flat_map(|(_, text)| keys_of(text)).collect();
        let corrected = Corrected::default();
        Some(Self { lang, bundle, keys, corrected, collator: sorting::collator(lang) })
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A message.
    pub fn text(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// A message with values. A missing message shows its key in double brackets.
    pub fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        let corrected = self.corrected.of(id);
        let bundle = corrected.as_deref().unwrap_or(&self.bundle);
        let message = bundle.get_message(id);
        let pattern = message.and_then(|message| match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
            None => message.value(),
        });
        let Some(pattern) = pattern else { return format!("\u{27e6}{key}\u{27e7}") };
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(
                *name,
                match value {
                    Value::Text(text) => FluentValue::from(text.as_ref()),
                    Value::Number(number) => FluentValue::from(*number),
                },
            );
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
        if self.lang.direction() == "rtl" && !has_words_outside_isolates(&text) {
            // Isolates look for the direction of what they hold outside of those within: one of values alone would be turned round.
            return format!("{RIGHT_TO_LEFT_ISOLATE}{text}{END_OF_ISOLATE}");
        }
        text.into_owned()
    }

    /// The name of a language in this one; its tag where we have no word for it.
    pub fn language_name(&self, tag: &str) -> String {
        let key = format!("locale-language-{}", tag.to_ascii_lowercase());
        if self.has(&key) { self.text(&key) } else { tag.to_owned() }
    }

    /// That a text is shown in another language than this one, for want of one in this.
    pub fn shown_in(&self, tag: &str) -> String {
        self.with("site-shown-in", &[("language", self.language_name(tag).into())])
    }

    /// True if there is such a message.
    pub fn has(&self, key: &str) -> bool {
        self.keys.contains(key)
    }

    /// Every key.
    pub fn keys(&self) -> &BTreeSet<String> {
        &self.keys
    }
}

/// The messages of files of a language.
pub(crate) fn bundle_of<'a>(lang: Lang, files: impl Iterator<Item = &'a str>) -> Option<FluentBundle<FluentResource>> {
    // Plurals are those of the language, whatever its script.
    let id: LanguageIdentifier = lang.language().tag().parse().ok()?;
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Every value stands in a sentence of the same direction; where it does not, the page isolates it.
    bundle.set_use_isolating(lang.direction() == "rtl");
    if lang == Lang::Fa {
        bundle.set_formatter(Some(in_persian));
    }
    for text in files {
        let text = if lang == Lang::UzCyrl { entries::in_cyrillic(text) } else { text.to_owned() };
        // A message that cannot be read is left out here and fails the test below.
        let resource = match FluentResource::try_new(text) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    Some(bundle)
}

const RIGHT_TO_LEFT_ISOLATE: char = '\u{2067}';
const END_OF_ISOLATE: char = '\u{2069}';

/// True if a letter stands outside of all isolates, or there is none (UAX #9, rules P2 and P3).
fn has_words_outside_isolates(text: &str) -> bool {
    let (mut depth, mut isolates) = (0_u32, false);
    for letter in text.chars() {
        match letter {
            '\u{2066}'..='\u{2068}' => {
                depth = depth.saturating_add(1);
                isolates = true;
            }
            END_OF_ISOLATE => depth = depth.saturating_sub(1),
            letter if depth == 0 && letter.is_alphabetic() => return true,
            _ => {}
        }
    }
    !isolates
}

/// A number in the figures of Persian.
fn in_persian<M>(value: &FluentValue<'_>, _memory: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(dates::persian_digits(&number.as_string())),
        FluentValue::String(_) | FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

/// The keys of a file: what stands at the beginning of a line before ` =`.
fn keys_of(text: &str) -> impl Iterator<Item = String> {
    let key =
        |line: &str| line.split_once(" =").map(|(key, _)| key).filter(|key| entries::is_key(key)).map(str::to_owned);
    text.lines().filter_map(key).collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// The variables of each message of a language; a key may stand once.
    fn variables(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
        let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (file, text) in bundled::files(lang) {
            if let Err((_, errors)) = FluentResource::try_new((*text).to_owned()) {
                panic!("{lang}/{file}.ftl: {errors:?}");
            }
            let mut key = String::new();
            for line in text.lines() {
                if let Some(next) = keys_of(line).next() {
                    assert!(!found.contains_key(&next), "{lang}/{file}.ftl: {next} stands twice");
                    key.clone_from(&next);
                    found.insert(next, BTreeSet::new());
                }
                for part in line.split('$').skip(1) {
                    let name: String = part.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
                    found.get_mut(&key).unwrap_or_else(|| panic!("{lang}/{file}.ftl: {line}")).insert(name);
                }
            }
        }
        found
    }

    #[test]
    fn every_language_says_the_same() {
        let english = variables(Lang::En);
        for lang in Lang::ALL {
            let other = variables(lang);
            let missing: Vec<_> = english.keys().filter(|key| !other.contains_key(*key)).collect();
            // A second calendar has its words only where it is written.
            let own = |key: &str| lang == Lang::Fa && key.starts_with("solar-");
            let extra: Vec<_> = other.keys().filter(|key| !english.contains_key(*key) && !own(key)).collect();
            assert!(missing.is_empty() && extra.is_empty(), "{lang}: missing {missing:?}, not in en {extra:?}");
            for (key, names) in &english {
                // A language may leave a number out of one form, never use one that the others lack.
                assert_eq!(names, &other[key], "{lang}: {key}");
            }
        }
    }

    #[test]
    fn every_file_is_in_the_program() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales");
        for lang in Lang::ALL {
            let names = std::fs::read_dir(format!("{folder}/{lang}")).unwrap();
            let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
            let found: BTreeSet<String> =
                names.filter(|name| std::path::Path::new(name).extension().is_some_and(|of| of == "ftl")).collect();
            let bundled = bundled::files(lang).iter().map(|(name, _)| format!("{name}.ftl")).collect();
            assert_eq!(found, bundled, "{lang}");
        }
    }

    #[test]
    fn a_message_of_values_alone_runs_from_right_to_left_within_another() {
        let day = Locale::of(Lang::Fa).unwrap().day(crate::Partial { year: 2023, month: 10, day: 12 });
        assert!(day.starts_with('\u{2067}') && day.ends_with('\u{2069}'), "{day:?}");
        let list = Locale::of(Lang::Fa).unwrap().list(&["الف".into(), "ب".into()]);
        assert!(!list.starts_with('\u{2067}'), "a letter of its own tells the direction: {list:?}");
        assert!(!Locale::english().day(crate::Partial { year: 2023, month: 10, day: 12 }).contains('\u{2067}'));
    }

    #[test]
    fn uzbek_is_written_in_cyrillic_letters_by_rule() {
        let locale = Locale::of(Lang::UzCyrl).unwrap();
        assert_eq!(locale.text("locale-month-9"), "сентябрь");
        assert_eq!(
            locale.day(crate::Partial { year: 2023, month: 10, day: 12 }),
            Locale::of(Lang::Uz)
                .unwrap()
                .day(crate::Partial { year: 2023, month: 10, day: 12 })
                .replace("oktabr", "октябрь")
                .replace("yil", "йил")
        );
        assert_eq!(locale.keys().len(), Locale::of(Lang::Uz).unwrap().keys().len());
        // What Russian leaves in Latin letters, and values.
        let mut left = BTreeSet::new();
        let english = variables(Lang::En);
        for key in locale.keys() {
            let values: Vec<(String, Value<'_>)> =
                english.get(key).into_iter().flatten().map(|name| (name.clone(), Value::Number(2))).collect();
            let values: Vec<(&str, Value<'_>)> =
                values.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
            let words = locale.with(key, &values);
            // Of `PDFда` the name stays.
            let latin = |word: &str| word.chars().take_while(char::is_ascii_alphabetic).collect::<String>();
            left.extend(crate::cyrillic::latin_words(&words).map(latin));
        }
        let allowed =
            std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/latin-in-cyrillic.txt")).unwrap();
        let allowed: BTreeSet<String> = allowed.split_whitespace().map(str::to_owned).collect();
        let more: Vec<&String> = left.difference(&allowed).collect();
        assert!(more.is_empty(), "{more:?}");
    }

    #[test]
    fn a_missing_message_shows_its_key() {
        assert_eq!(Locale::english().text("no-such-key"), "\u{27e6}no-such-key\u{27e7}");
    }
}
