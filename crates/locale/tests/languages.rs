//! What is written in a language is in it: by a detector for the languages it knows, by their own letters for the others.
#![expect(clippy::unwrap_used, reason = "test support")]

use std::collections::BTreeMap;

use locale::{Lang, Locale};

/// So many letters say enough of a language.
const LETTERS_MIN: usize = 600;
/// Letters that only the languages have of which the detector knows nothing: such as must stand in a text, and such as must not.
const OWN_LETTERS: [(Lang, &str, &str); 3] =
    [(Lang::Kk, "әғқңөұүі", "ҳҷӣӯ"), (Lang::Ky, "ңөү", "әғқұіҳҷӣӯ"), (Lang::Tg, "ғқҳҷӣӯ", "әңөұүіыщ")];

/// The words of a language by the first word of their keys, without what stands in values.
fn chapters(lang: Lang) -> BTreeMap<String, String> {
    let locale = Locale::of(lang).unwrap();
    let mut chapters: BTreeMap<String, String> = BTreeMap::new();
    for key in locale.keys() {
        let words = locale.text(key);
        let plain: String = words.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest)).collect();
        let chapter = chapters.entry(key.split('-').next().unwrap().to_owned()).or_default();
        chapter.push_str(&plain);
        chapter.push('\n');
    }
    chapters.retain(|_, text| text.chars().filter(|letter| letter.is_alphabetic()).count() >= LETTERS_MIN);
    chapters
}

fn detected(lang: Lang) -> Option<whatlang::Lang> {
    match lang {
        Lang::Az => Some(whatlang::Lang::Aze),
        Lang::En => Some(whatlang::Lang::Eng),
        Lang::Fa => Some(whatlang::Lang::Pes),
        Lang::It => Some(whatlang::Lang::Ita),
        Lang::Ru => Some(whatlang::Lang::Rus),
        Lang::Tk => Some(whatlang::Lang::Tuk),
        Lang::Tr => Some(whatlang::Lang::Tur),
        Lang::Ur => Some(whatlang::Lang::Urd),
        Lang::Uz => Some(whatlang::Lang::Uzb),
        Lang::Kk | Lang::Ky | Lang::Tg | Lang::UzCyrl => None,
    }
}

#[test]
fn every_chapter_is_in_its_language() {
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        let chapters = chapters(lang);
        assert!(chapters.len() >= 15, "{lang}: {}", chapters.len());
        let Some(wanted) = detected(lang) else { continue };
        for (chapter, text) in &chapters {
            let found = whatlang::detect_lang(text);
            if found != Some(wanted) {
                wrong.push(format!("{lang}/{chapter}: {found:?}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn languages_that_no_detector_knows_have_their_own_letters() {
    for (lang, own, others) in OWN_LETTERS {
        let text: String = chapters(lang).into_values().collect::<String>().to_lowercase();
        for letter in own.chars() {
            assert!(text.contains(letter), "{lang}: {letter} stands nowhere");
        }
        for letter in others.chars() {
            let line = text.lines().find(|line| line.contains(letter));
            assert_eq!(line, None, "{lang}: {letter} is of another language");
        }
    }
}

/// Who says what stands on a button is understood (WCAG 2.5.3): the name that is heard has its words.
#[test]
fn a_button_is_heard_by_the_words_that_stand_on_it() {
    for lang in Lang::ALL {
        let locale = Locale::of(lang).unwrap();
        let heard = locale.with("floor-give-to", &[("party", "Orluna".into())]).to_lowercase();
        let stands = locale.text("floor-give-short").to_lowercase();
        assert!(heard.contains(&stands), "{lang}: {stands}: {heard}");
    }
}
