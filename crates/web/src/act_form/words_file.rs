//! The words of a form as a file for a translator's tool, and what comes back (XLIFF 2.0). It fills the form and nothing else: what is
//! recorded is what the form sends.

use std::collections::BTreeSet;

use locale::Locale;
use pages::act::{Choice, FieldInput, Input, LanguageInput, WordsFile};
use papers::{Part, Translation, Unit};
use procedure::Kind;
use procedure::membership::view::parties;
use procedure::names::{Slug, Tag, Texts};
use procedure::places::Place;
use procedure::texts::figures::differing;
use procedure::texts::terms::{absent, found};

use crate::draw::Draw;
use crate::query::Query;

/// The largest file that comes back, in bytes: a form has fewer.
const BYTES_MAX: usize = 2 * 1024 * 1024;

/// Fields that say what the words of a form are of.
const SUBJECTS: [&str; 8] = ["item", "page", "contact", "banner", "archived", "deposit", "source", "headword"];

/// From which language into which.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Pair<'a> {
    /// The language from which is translated; none where nobody said.
    pub(crate) from: Option<&'a str>,
    /// The language into which is translated.
    pub(crate) to: Option<&'a str>,
}

/// Why there is no file.
pub(crate) struct NoPair;

/// What came back.
pub(crate) struct Came {
    /// What it gave, line by line.
    pub(crate) told: Vec<String>,
    /// The fields that it fills.
    pub(crate) filled: Query,
}

/// The fields that have words in several languages, with these.
fn worded(fields: &[FieldInput]) -> impl Iterator<Item = (&FieldInput, &[LanguageInput])> {
    fields.iter().filter_map(|field| match &field.input {
        Input::Lines(languages) | Input::Texts(languages) => Some((field, languages.as_slice())),
        _ => None,
    })
}

/// The words of a field in a language.
fn words<'a>(languages: &'a [LanguageInput], tag: &str) -> &'a str {
    languages.iter().find(|input| input.tag == tag).map_or("", |input| &input.value)
}

/// What a form offers to a translator; nothing where it has no words yet.
pub(super) fn offered(locale: &Locale, fields: &[FieldInput], pair: Pair<'_>) -> Option<WordsFile> {
    let (mut all, mut filled): (Vec<&LanguageInput>, BTreeSet<&str>) = (Vec::new(), BTreeSet::new());
    for input in worded(fields).flat_map(|(_, languages)| languages) {
        if !all.iter().any(|known| known.tag == input.tag) {
            all.push(input);
        }
        if !input.value.trim().is_empty() {
            filled.insert(&input.tag);
        }
    }
    let first = all.iter().find(|input| filled.contains(input.tag.as_str()))?;
    let from = pair.from.filter(|tag| filled.contains(tag)).unwrap_or(&first.tag);
    let own = locale.lang().language().tag();
    let lacks = |input: &&&LanguageInput| !filled.contains(input.tag.as_str());
    let wanted = [pair.to.unwrap_or(own), own].into_iter().find(|tag| *tag != from);
    let next = || all.iter().find(lacks).or_else(|| all.iter().find(|input| input.tag != from));
    let to = wanted.or_else(|| next().map(|input| input.tag.as_str()))?;
    let choice = |input: &LanguageInput, chosen: &str| Choice {
        value: input.tag.clone(),
        label: input.language.clone(),
        chosen: input.tag == chosen,
    };
    Some(WordsFile {
        from: all.iter().filter(|input| filled.contains(input.tag.as_str())).map(|input| choice(input, from)).collect(),
        to: all.iter().map(|input| choice(input, to)).collect(),
        told: Vec::new(),
    })
}

/// What the words of a form are of, in the letters of a name of XML: the act, the meeting and what else the form names.
fn named(kind: Kind, meeting: Option<&Slug>, given: &Query) -> String {
    let subjects = SUBJECTS.iter().filter_map(|name| given.get(name));
    let all: Vec<&str> = [kind.name()].into_iter().chain(meeting.map(Slug::as_str)).chain(subjects).collect();
    let plain = |letter: char| if letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-') { letter } else { '_' };
    all.join(".").chars().map(plain).collect()
}

/// The words of a form as a file, with its name.
///
/// # Errors
/// A language is not named, is no language of the form, or is the same twice.
pub(crate) fn written(
    (kind, meeting, given): (Kind, Option<&Slug>, &Query),
    fields: &[FieldInput],
    pair: Pair<'_>,
) -> Result<(String, String), NoPair> {
    let known = |tag: Option<&str>| {
        let tag = tag.filter(|tag| worded(fields).any(|(_, all)| all.iter().any(|input| input.tag == *tag)))?;
        Tag::new(tag)
    };
    let (Some(from), Some(to)) = (known(pair.from), known(pair.to)) else { return Err(NoPair) };
    if from == to {
        return Err(NoPair);
    }
    let part = |(field, languages): (&'_ FieldInput, &'_ [LanguageInput])| {
        let [source, target] = [&from, &to].map(|tag| words(languages, tag.as_str()).to_owned());
        (field.name.clone(), field.label.clone(), source, target)
    };
    let parts: Vec<(String, String, String, String)> = worded(fields).map(part).collect();
    let parts: Vec<Part<'_>> =
        parts.iter().map(|(name, label, source, target)| Part { name, label, source, target }).collect();
    let of = named(kind, meeting, given);
    Ok((format!("{of}-{from}-{to}.xlf"), papers::words_xliff((&of, kind.name()), (&from, &to), &parts)))
}

/// What a file that came back gives to a form.
///
/// # Errors
/// The sentence that says why it cannot be read, or of what it is.
pub(crate) fn came(
    draw: &Draw<'_>,
    (kind, meeting, given): (Kind, Option<&Slug>, &Query),
    (fields, bytes): (&[FieldInput], &[u8]),
) -> Result<Came, String> {
    if bytes.len() > BYTES_MAX {
        return Err(draw.locale.with("papers-file-too-large", &[("bound", draw.locale.bytes(BYTES_MAX).into())]));
    }
    let translation = papers::translation(bytes).map_err(|error| error.told(draw.locale))?;
    let (own, of) = (named(kind, meeting, given), translation.of.as_str());
    // Words that had no name yet when they went out have one when they come back.
    let same = of == own || own.strip_prefix(of).is_some_and(|rest| rest.starts_with('.'));
    if translation.original != kind.name() || !same {
        let act = format!("act-{}", translation.original.replace('.', "-"));
        let named = match translation.original.as_str() {
            original if original == kind.name() => of.to_owned(),
            _ if draw.locale.has(&act) => draw.locale.text(&act),
            original => original.to_owned(),
        };
        return Err(draw.locale.with("drop-in-other-text", &[("text", named.into())]));
    }
    let tag = translation.target.as_str();
    if !worded(fields).any(|(_, languages)| languages.iter().any(|input| input.tag == tag)) {
        let language = draw.locale.language_name(tag);
        return Err(draw.locale.with("rejection-texts-language-unknown", &[("language", language.into())]));
    }
    let mut came = Came { told: Vec::new(), filled: Query::default() };
    for unit in &translation.units {
        let place = worded(fields).find(|(field, _)| field.name == unit.name);
        let Some((field, languages)) = place else {
            came.told.push(draw.locale.with("acts-words-unknown", &[("name", unit.name.as_str().into())]));
            continue;
        };
        let (key, words) = outcome((unit, &translation), languages);
        let mut told = vec![draw.locale.with(key, &[("field", field.label.as_str().into())])];
        if let Some(words) = words {
            told.extend(doubts(draw, &translation, (&unit.source, &words)));
            came.filled.0.push((format!("{}.{tag}", field.name), words));
        }
        came.told.push(told.join(" · "));
    }
    Ok(came)
}

/// What a unit gives to its field: a sentence, and the words that fill it.
fn outcome((unit, of): (&Unit, &Translation), languages: &[LanguageInput]) -> (&'static str, Option<String>) {
    let Some(target) = unit.target.as_deref() else { return ("acts-words-empty", None) };
    let Some(target) = taken(target) else { return ("acts-words-letters", None) };
    if target.is_empty() {
        return ("acts-words-empty", None);
    }
    let stands = |tag: &Tag| taken(words(languages, tag.as_str())).unwrap_or_default();
    if stands(&of.target) == target {
        return ("acts-words-same", None);
    }
    if taken(&unit.source).is_none_or(|source| source != stands(&of.source)) {
        return ("acts-words-moved", None);
    }
    ("acts-words-filled", Some(target))
}

/// Words as the record takes them; nothing where a letter stands in them that it does not take. Signs that steer the direction
/// of writing are a tool's, and left out.
fn taken(words: &str) -> Option<String> {
    let steers =
        |letter: &char| !matches!(letter, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\r');
    let plain: String = words.chars().filter(steers).map(|c| if c == '\t' { ' ' } else { c }).collect();
    let other = |letter: char| letter.is_control() && letter != '\n';
    (!plain.contains(other)).then(|| plain.trim().to_owned())
}

/// What is doubtful about a translation: numbers, and terms and names that are not found in it.
fn doubts(draw: &Draw<'_>, of: &Translation, (source, target): (&str, &str)) -> Vec<String> {
    let named = parties(draw.state(), draw.today());
    let names: Vec<&Texts> = named.iter().map(|party| &party.name).collect();
    let terms = if draw.opens(Place::Glossary) { found(draw.state(), source, &of.source) } else { Vec::new() };
    let absent = absent(&terms, &names, ((&of.source, source), (&of.target, target)));
    let list = draw.locale.list(&absent);
    let said = (!absent.is_empty()).then(|| draw.locale.with("translation-absent", &[("terms", list.into())]));
    figures(draw.locale, (source, target)).into_iter().chain(said).collect()
}

/// The numbers that stand in a source or in its translation alone, said as the translator's page says them.
pub(crate) fn figures(locale: &Locale, (source, target): (&str, &str)) -> Vec<String> {
    let (source, target) = differing(source, target);
    let said = |(key, numbers): (&str, Vec<String>)| {
        let figures = locale.digits(&locale.list(&numbers));
        (!numbers.is_empty()).then(|| locale.with(key, &[("figures", figures.into())]))
    };
    let both = [("translation-figures-source", source), ("translation-figures-target", target)];
    both.into_iter().filter_map(said).collect()
}
