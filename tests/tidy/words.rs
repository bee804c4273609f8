//! Every word on a screen or a paper is in `locales/`, and every word in `locales/` is on a screen or a paper.

use std::collections::BTreeSet;

use locale::Locale;

use crate::literals::{Literal, expressions, literals, words_of_template};
use crate::{files_of, none, read, sources};

/// The crates that put keys into words.
const SPEAKING: [&str; 5] = ["locale", "pages", "web", "papers", "meshveret"];
/// Texts with holes whose every key the rules call for one by one, so that nothing else may hide behind them.
const OF_RULES: [&str; 6] = ["act-{", "area-{", "field-{", "rejection-{", "rule-{", "word-{"];
/// The functions of a template that take a key.
const TAKE_A_KEY: [&str; 4] = ["t(", "t1(", "t2(", "n("];
/// Words that are the same in every language.
const SAME_EVERYWHERE: [&str; 4] = ["Meshveret", "PDF", "CSV", "UTC"];
/// Words of addresses that look like keys.
const ADDRESSES: [&str; 1] = ["check-in"];
/// Attributes of a tag that are read out or shown.
const SHOWN: [&str; 5] = ["alt=\"", "title=\"", "aria-label=\"", "placeholder=\"", "label=\""];

/// Every literal of the crates that put keys into words, and of the templates, with its file.
fn said() -> Vec<(String, Literal)> {
    let speaks = |path: &str| SPEAKING.iter().any(|name| path.starts_with(&format!("crates/{name}/")));
    let rust = sources().into_iter().filter(|(path, _)| speaks(path));
    let rust = rust.flat_map(|(path, text)| literals(&text).into_iter().map(move |found| (path.clone(), found)));
    rust.chain(of_templates().into_iter().map(|(path, _, literal)| (path, literal))).collect()
}

/// Every literal in the expressions of the templates, with its file and what stands before it.
fn of_templates() -> Vec<(String, String, Literal)> {
    let mut found = Vec::new();
    for path in files_of("templates", ".html") {
        for (line, expression) in expressions(&read(&path)) {
            let parts: Vec<&str> = expression.split('"').collect();
            for pair in parts.chunks_exact(2) {
                let [before, text] = pair else { continue };
                let literal = Literal { line, text: (*text).to_owned() };
                found.push((path.clone(), (*before).to_owned(), literal));
            }
        }
    }
    found
}

/// True for a text that could be a key: `site-home`, not `act--first`.
fn looks_like_key(text: &str, areas: &BTreeSet<&str>) -> bool {
    let fits = text
        .split('-')
        .all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()));
    fits && !ADDRESSES.contains(&text) && text.split_once('-').is_some_and(|(area, _)| areas.contains(area))
}

/// The words with which keys begin.
fn areas() -> BTreeSet<&'static str> {
    Locale::english().keys().iter().filter_map(|key| key.split_once('-')).map(|(area, _)| area).collect()
}

/// True where the text is a key, or the beginning of keys that code puts together.
fn is_key_or_beginning(text: &str) -> bool {
    let keys = Locale::english().keys();
    keys.contains(text) || keys.iter().any(|key| key.strip_prefix(text).is_some_and(|rest| rest.starts_with('-')))
}

#[test]
fn every_key_that_is_asked_for_exists() {
    let areas = areas();
    let mut problems = BTreeSet::new();
    let mut check = |path: &str, literal: &Literal| {
        if !is_key_or_beginning(&literal.text) {
            problems.insert(format!("{path}:{}: {} is not in locales/en", literal.line, literal.text));
        }
    };
    for (path, literal) in said().iter().filter(|(path, _)| path.starts_with("crates/")) {
        if looks_like_key(&literal.text, &areas) {
            check(path, literal);
        }
    }
    for (path, before, literal) in &of_templates() {
        if TAKE_A_KEY.iter().any(|function| before.ends_with(&format!(".{function}"))) {
            check(path, literal);
        }
    }
    none(&problems.into_iter().collect::<Vec<_>>());
}

#[test]
fn every_message_is_used() {
    let said: BTreeSet<String> = said().into_iter().map(|(_, literal)| literal.text).collect();
    let keys = Locale::english().keys();
    // A literal that is no key itself may be the beginning of keys, and one with holes is what they are made by.
    let beginnings: Vec<String> =
        said.iter().filter(|text| !keys.contains(*text)).map(|text| format!("{text}-")).collect();
    let has_hole = |text: &str| text.contains("-{") || text.contains("}-");
    let of_rules_only = |text: &str| OF_RULES.iter().any(|open| text.starts_with(open));
    let made: Vec<&String> = said.iter().filter(|text| has_hole(text) && !of_rules_only(text)).collect();
    let of_rules: BTreeSet<String> = crate::acts::keys_called_for().into_iter().collect();
    let is_used = |key: &&String| {
        said.contains(*key)
            || of_rules.contains(*key)
            || beginnings.iter().any(|beginning| beginning.len() > 1 && key.starts_with(beginning))
            || made.iter().any(|made| is_made_by(key, made, &said))
    };
    let unused = keys.iter().filter(|key| !is_used(key));
    none(&unused.map(|key| format!("{key} is never used")).collect::<Vec<_>>());
}

/// True where `key` can come of `made`, a text with holes such as `site-{name}-title`. A hole at the beginning takes only
/// what stands in code as a literal.
fn is_made_by(key: &str, made: &str, said: &BTreeSet<String>) -> bool {
    let parts: Vec<&str> = made.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after)).collect();
    let [first, holes @ ..] = parts.as_slice() else { return false };
    let Some(mut rest) = key.strip_prefix(first) else { return false };
    if first.is_empty() {
        return matches!(holes, [end] if !end.is_empty() && key.strip_suffix(end).is_some_and(|start| said.contains(start)));
    }
    for (at, part) in (1..).zip(holes) {
        let last = at == holes.len();
        let found = if last { rest.strip_suffix(part).map(|hole| (hole, "")) } else { rest.split_once(part) };
        match found {
            Some((hole, after)) if !hole.is_empty() => rest = after,
            Some(_) | None => return false,
        }
    }
    rest.is_empty()
}

#[test]
fn no_template_has_words_of_its_own() {
    let mut problems = Vec::new();
    for path in files_of("templates", ".html") {
        let template = read(&path);
        let text = words_of_template(&template);
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().any(char::is_alphabetic));
        let words = words.filter(|word| word.chars().count() > 1 && !SAME_EVERYWHERE.contains(word));
        problems.extend(words.map(|word| format!("{path}: {word}")));
        for attribute in SHOWN {
            let attribute = format!(" {attribute}");
            let values = template.split(&attribute).skip(1).filter_map(|rest| rest.chars().next());
            let own = values.filter(|first| first.is_alphabetic());
            problems.extend(own.map(|first| format!("{path}: {attribute}{first}…")));
        }
    }
    none(&problems);
}

/// Crates whose every text is for readers, so that a sentence in them is one that belongs to `locales/`.
const FOR_READERS: [&str; 4] = ["procedure", "pages", "papers", "web"];

#[test]
fn no_rust_text_is_a_sentence() {
    let for_readers = |path: &str| FOR_READERS.iter().any(|name| path.starts_with(&format!("crates/{name}/")));
    let mut problems = Vec::new();
    for (path, text) in sources().iter().filter(|(path, _)| for_readers(path)) {
        for literal in literals(text) {
            let other_script = literal.text.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
            let mut words = literal.text.split(' ');
            let capital = words.next().is_some_and(|word| {
                let mut chars = word.chars();
                chars.next().is_some_and(char::is_uppercase) && chars.all(char::is_lowercase)
            });
            let goes_on = words.next().is_some_and(|word| word.chars().next().is_some_and(char::is_alphabetic));
            if other_script || (capital && goes_on) {
                problems.push(format!("{path}:{}: {}", literal.line, literal.text));
            }
        }
    }
    none(&problems);
}

#[test]
fn a_key_is_made_as_the_text_with_holes_says() {
    let said = BTreeSet::from(["accounts-due-reply".to_owned()]);
    let check = |key: &str, made: &str| is_made_by(key, made, &said);
    assert!(check("act-floor-give", "act-{}") && check("site-gone-1-text", "site-{name}-{number}-text"));
    assert!(check("accounts-due-reply-note", "{key}-note") && !check("accounts-due-sign-note", "{key}-note"));
    assert!(!check("act-", "act-{}") && !check("site-gone-1-title", "site-{name}-{number}-text"));
    assert!(!check("anything-else", "{prefix}-{word}"));
}

/// Words of the article on SOM 8 that bind, in Azerbaijani.
const OF_SOM_8: [&str; 5] = [
    "qanuni miqrasiya",
    "Miqrasiya üzrə Regional Təlim Mərkəzi",
    "pul köçürmələri",
    "məşvərətçi platforma",
    "Nəticə Protokolu",
];
/// States as UNTERM names them, short and formal in English, and short in Russian.
const OF_UNTERM: [[&str; 3]; 11] = [
    ["Afghanistan", "the Islamic Republic of Afghanistan", "Афганистан"],
    ["Azerbaijan", "the Republic of Azerbaijan", "Азербайджан"],
    ["Iran (Islamic Republic of)", "the Islamic Republic of Iran", "Иран (Исламская Республика)"],
    ["Italy", "the Republic of Italy", "Италия"],
    ["Kazakhstan", "the Republic of Kazakhstan", "Казахстан"],
    ["Kyrgyzstan", "the Kyrgyz Republic", "Кыргызстан"],
    ["Pakistan", "the Islamic Republic of Pakistan", "Пакистан"],
    ["Tajikistan", "the Republic of Tajikistan", "Таджикистан"],
    ["Türkiye", "the Republic of Türkiye", "Турция"],
    ["Turkmenistan", "Turkmenistan", "Туркменистан"],
    ["Uzbekistan", "the Republic of Uzbekistan", "Узбекистан"],
];

#[test]
fn terms_that_bind_are_the_terms() {
    let demonstration = read("demo/almaty.acts");
    for path in ["GLOSSARY.md", "locales/az/TERMS.md", "demo/almaty.acts"] {
        let text = read(path).to_lowercase();
        for term in OF_SOM_8 {
            assert!(text.contains(&term.to_lowercase()), "{path}: {term}");
        }
    }
    for [name, formal, russian] in OF_UNTERM {
        let said = format!("name.en=\"{name}\" formal.en=\"{formal}\"");
        let after = demonstration.split_once(&said).map(|(_, after)| after).unwrap_or_default();
        assert!(!after.is_empty(), "{said}");
        let lines: String = after.lines().take(4).collect();
        assert!(lines.contains(&format!("name.ru=\"{russian}\"")), "{russian}: {lines}");
    }
}

#[test]
fn every_value_that_a_rule_takes_is_said_in_words() {
    let text = read("crates/procedure/src/rules/values.rs");
    let lists = text.split("&[").skip(1).filter_map(|rest| rest.split_once(']')).map(|(list, _)| list);
    let values: BTreeSet<&str> = lists.flat_map(|list| list.split('"').skip(1).step_by(2)).collect();
    assert!(values.contains("as-others") && values.contains("consensus-absence-of-objection"));
    let unsaid = values.into_iter().filter(|value| !Locale::english().has(&format!("rule-value-{value}")));
    none(&unsaid.map(str::to_owned).collect::<Vec<_>>());
}
