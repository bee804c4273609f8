//! Messages as they are written: the lines of each in its file, what a wording must have, and wordings in Cyrillic letters.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::OnceLock;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;

use crate::cyrillic::{cyrillic_but, latin_words};
use crate::{Lang, bundled};

/// The most bytes of the wording of a message.
pub const WORDING_MAX: usize = 4_000;
/// How deep braces stand within one another in a wording.
const DEPTH_MAX: usize = 8;

/// A message as it stands in the files of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// The file, without its ending.
    pub file: &'static str,
    /// The first of its lines, counted from 1, and how many there are.
    pub lines: (usize, usize),
    /// What stands behind its key, as it is in the file.
    pub wording: &'static str,
}

/// Why a wording is none of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no such message.
    NoMessage,
    /// It has no words.
    Empty,
    /// It has more than [`WORDING_MAX`] bytes.
    TooLong,
    /// It is not Fluent, or more of it than a message needs: terms, functions, attributes, markup.
    NotFluent,
    /// Values that the message has and the wording lacks, and values that it has not.
    Values {
        /// Those it lacks.
        lacking: Vec<String>,
        /// Those nobody gives.
        unknown: Vec<String>,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoMessage => f.write_str("no such message"),
            Self::Empty => f.write_str("no words"),
            Self::TooLong => write!(f, "more than {WORDING_MAX} bytes"),
            Self::NotFluent => f.write_str("not Fluent, or more than a message may have"),
            Self::Values { lacking, unknown } => {
                write!(f, "lacks [{}], has unknown [{}]", lacking.join(" "), unknown.join(" "))
            }
        }
    }
}

impl Lang {
    /// A message as its file in the program has it.
    pub fn written(self, key: &str) -> Option<Written> {
        static ALL: [OnceLock<BTreeMap<&'static str, Written>>; Lang::ALL.len()] =
            [const { OnceLock::new() }; Lang::ALL.len()];
        let at = Self::ALL.iter().position(|lang| *lang == self.language())?;
        ALL.get(at)?.get_or_init(|| written(self.language())).get(key).copied()
    }

    /// The text of a file of the language, as it is in the program.
    pub fn file(self, name: &str) -> Option<&'static str> {
        bundled::files(self).iter().find(|(file, _)| *file == name).map(|(_, text)| *text)
    }
}

/// Every message of a language with its lines.
fn written(lang: Lang) -> BTreeMap<&'static str, Written> {
    let mut all = BTreeMap::new();
    for (file, text) in bundled::files(lang) {
        let (mut at, mut number) = (0, 0_usize);
        let mut open: Option<(&'static str, usize, usize)> = None;
        let mut close = |open: Option<(&'static str, usize, usize)>, end: usize| {
            let Some((key, first, from)) = open else { return };
            let wording = text.get(from..end).unwrap_or_default().trim_end();
            all.insert(key, Written { file, lines: (first, wording.split('\n').count()), wording });
        };
        for line in text.split_inclusive('\n') {
            number = number.saturating_add(1);
            let continues = line.starts_with([' ', '}', '\n', '\r']);
            if !continues {
                close(open.take(), at);
                open = line.split_once(" =").filter(|(key, _)| is_key(key)).map(|(key, _)| {
                    let words = line.get(key.len().saturating_add(2)..).unwrap_or_default().trim_start_matches(' ');
                    (key, number, at.saturating_add(line.len().saturating_sub(words.len())))
                });
            }
            at = at.saturating_add(line.len());
        }
        close(open.take(), at);
    }
    all
}

/// True for the key of a message.
pub(crate) fn is_key(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// A wording as it stands behind a key in a file: lines after the first are set in, none is empty.
pub fn laid_out(wording: &str) -> String {
    let lines = wording.lines().map(str::trim_end).filter(|line| !line.trim().is_empty());
    let set_in = |(at, line): (usize, &str)| match (at, line.starts_with([' ', '}'])) {
        (0, _) => line.trim_start().to_owned(),
        (_, true) => line.to_owned(),
        (_, false) => format!("    {line}"),
    };
    lines.enumerate().map(set_in).collect::<Vec<_>>().join("\n")
}

/// A wording of a message, laid out as in a file, if it may stand for the message: Fluent with exactly the values that its English has.
///
/// # Errors
/// [`Fault`].
pub fn checked(key: &str, wording: &str) -> Result<String, Fault> {
    let source = Lang::En.written(key).ok_or(Fault::NoMessage)?;
    if wording.len() > WORDING_MAX {
        return Err(Fault::TooLong);
    }
    let laid = laid_out(wording);
    if laid.is_empty() {
        return Err(Fault::Empty);
    }
    if depth(&laid) > DEPTH_MAX {
        return Err(Fault::NotFluent);
    }
    // No message has markup; the arrow is that of a choice.
    if laid.replace("->", "").contains(['<', '>']) {
        return Err(Fault::NotFluent);
    }
    let (wanted, found) =
        (values(key, source.wording).unwrap_or_default(), values(key, &laid).ok_or(Fault::NotFluent)?);
    let lacking: Vec<String> = wanted.difference(&found).cloned().collect();
    let unknown: Vec<String> = found.difference(&wanted).cloned().collect();
    if lacking.is_empty() && unknown.is_empty() { Ok(laid) } else { Err(Fault::Values { lacking, unknown }) }
}

/// How deep braces stand within one another: what reads them goes as deep, and a wording comes from outside.
fn depth(wording: &str) -> usize {
    let mut open = 0_usize;
    let at = wording.chars().map(|letter| {
        open = match letter {
            '{' => open.saturating_add(1),
            '}' => open.saturating_sub(1),
            _ => open,
        };
        open
    });
    at.max().unwrap_or_default()
}

/// The values in a wording; none where it is not one message of words, values and choices by a value.
fn values(key: &str, wording: &str) -> Option<BTreeSet<String>> {
    let resource = parse(format!("{key} = {wording}\n")).ok()?;
    let [Entry::Message(message)] = resource.body.as_slice() else { return None };
    let pattern = message.value.as_ref().filter(|_| message.attributes.is_empty() && message.id.name == key)?;
    let mut found = BTreeSet::new();
    values_of(pattern, &mut found).then_some(found)
}

fn values_of(pattern: &Pattern<String>, found: &mut BTreeSet<String>) -> bool {
    let inline = |expression: &InlineExpression<String>, found: &mut BTreeSet<String>| match expression {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.clone());
            true
        }
        // An escape would bring in what the words themselves may not have.
        InlineExpression::StringLiteral { value } => !value.contains('\\'),
        InlineExpression::NumberLiteral { .. } => true,
        _ => false,
    };
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { .. } => true,
        PatternElement::Placeable { expression: Expression::Inline(one) } => inline(one, found),
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            matches!(selector, InlineExpression::VariableReference { .. })
                && inline(selector, found)
                && variants.iter().all(|variant| values_of(&variant.value, found))
        }
    })
}

/// Changes the words of every message of a file, and leaves its values as they are.
fn changed(text: &str, change: impl Fn(&str, &str) -> String) -> String {
    let mut resource: Resource<String> = match parse(text.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry
            && let Some(pattern) = &mut message.value
        {
            let key = message.id.name.clone();
            change_words(pattern, &|words| change(&key, words));
        }
    }
    serialize(&resource)
}

fn change_words(pattern: &mut Pattern<String>, change: &dyn Fn(&str) -> String) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = change(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| change_words(&mut variant.value, change));
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => {}
        }
    }
}

/// The words in Latin letters of each message in Russian: names, formats and commands, which Cyrillic Uzbek leaves in them too.
fn latin_in_russian() -> &'static BTreeMap<String, BTreeSet<String>> {
    static ALL: OnceLock<BTreeMap<String, BTreeSet<String>>> = OnceLock::new();
    ALL.get_or_init(|| {
        let found = std::cell::RefCell::new(BTreeMap::<String, BTreeSet<String>>::new());
        for (_, text) in bundled::files(Lang::Ru) {
            changed(text, |key, words| {
                let latin = latin_words(words).map(str::to_owned);
                found.borrow_mut().entry(key.to_owned()).or_default().extend(latin);
                String::new()
            });
        }
        found.into_inner()
    })
}

/// A file of messages in Uzbek, in Cyrillic letters.
pub(crate) fn in_cyrillic(text: &str) -> String {
    let none = BTreeSet::new();
    changed(text, |key, words| cyrillic_but(words, latin_in_russian().get(key).unwrap_or(&none)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_is_found_as_it_stands_in_its_file() {
        for lang in Lang::ALL {
            for key in crate::Locale::of(lang).unwrap().keys() {
                let found = lang.written(key).unwrap_or_else(|| panic!("{lang}: {key}"));
                let lines: Vec<&str> = lang.file(found.file).unwrap().split('\n').collect();
                let here = &lines[found.lines.0 - 1..found.lines.0 - 1 + found.lines.1];
                let text = here.join("\n");
                assert_eq!(
                    text.strip_prefix(key.as_str()).and_then(|rest| rest.trim_start().strip_prefix('=')).map(str::trim),
                    Some(found.wording),
                    "{lang}: {key}"
                );
                if key.starts_with("solar-") {
                    continue;
                }
                assert!(checked(key, found.wording).is_ok(), "{lang}: {key}: {:?}", checked(key, found.wording));
            }
        }
    }

    #[test]
    fn a_wording_has_the_values_of_its_message() {
        let key = "texts-open-brackets";
        assert_eq!(checked(key, "{ $number } ok"), Ok("{ $number } ok".to_owned()));
        assert!(
            matches!(checked(key, "ok"), Err(Fault::Values { lacking, unknown }) if lacking == ["number"] && unknown.is_empty())
        );
        assert!(matches!(checked(key, "{ $number } { $n }"), Err(Fault::Values { unknown, .. }) if unknown == ["n"]));
        for bad in [
            "{ $number",
            &"{".repeat(WORDING_MAX),
            "{ $number } { \"\\u003Cb\\u003E\" }",
            "{ texts-where } { $number }",
            "{ NUMBER($number) }",
            "{ $number } <b>",
            "{ -brand } { $number }",
            "a\n    .title = { $number }",
        ] {
            assert_eq!(checked(key, bad), Err(Fault::NotFluent), "{bad}");
        }
        assert_eq!(checked(key, " \r\n "), Err(Fault::Empty));
        assert_eq!(checked("no-such", "x"), Err(Fault::NoMessage));
        assert_eq!(checked(key, &"x".repeat(WORDING_MAX + 1)), Err(Fault::TooLong));
        let choice = "{ $number ->\r\n[one] one { $number }\r\n*[other] many\r\n}";
        assert_eq!(checked(key, choice).unwrap(), "{ $number ->\n    [one] one { $number }\n    *[other] many\n}");
    }

    #[test]
    fn a_second_message_is_not_smuggled_in() {
        let two = "{ $number }\ntexts-where = x";
        // Set in, it is a line of the same message.
        assert_eq!(checked("texts-open-brackets", two).unwrap(), "{ $number }\n    texts-where = x");
    }
}
