//! Acts on a page: the button that puts one, the form that asks for its fields, the refusal that names its rule.

use askama::Template;
use locale::Value;
use procedure::Rejection;
use procedure::rejection::Force;

use crate::Frame;

/// A button that puts an act, or says why it is not in order now.
#[derive(Clone, Debug, Default)]
pub struct Button {
    /// The act in words.
    pub label: String,
    /// More words for those who hear the page, where the label alone says too little.
    pub said: String,
    /// Where it goes.
    pub address: String,
    /// Fields that go with it.
    pub fields: Vec<(String, String)>,
    /// Its look: the next act, giving the floor, objecting, or none of them.
    pub style: &'static str,
    /// Its size.
    pub size: &'static str,
    /// An id, unique on the page.
    pub id: String,
    /// True where the act asks for more and leads to its form.
    pub form: bool,
    /// Why it is not in order.
    pub barred: Option<Barred>,
    /// The key by which it is reached, with what the browser asks for beside it.
    pub key: Option<char>,
    /// What is said with it in the room, with the tags of the languages.
    pub say: Vec<(&'static str, String)>,
}

/// Why an act is not in order.
#[derive(Clone, Debug)]
pub struct Barred {
    /// The reason, as a sentence.
    pub reason: String,
    /// The rule, where it is one of the profile's.
    pub rule: Option<RuleLink>,
}

/// A rule with its place.
#[derive(Clone, Debug)]
pub struct RuleLink {
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub address: String,
}

impl Button {
    /// The address of the form with the fields that are known already.
    pub fn form_address(&self) -> String {
        let pair = |(name, value): &(String, String)| format!("{name}={}", encoded(value));
        let pairs: Vec<String> = self.fields.iter().map(pair).collect();
        if pairs.is_empty() { self.address.clone() } else { format!("{}/?{}", self.address, pairs.join("&")) }
    }
}

/// A text as it stands in a query.
pub fn encoded(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'/') {
            safe.push(char::from(byte));
        } else {
            let [high, low] = [byte >> 4, byte & 15].map(|digit| char::from_digit(u32::from(digit), 16).unwrap_or('0'));
            safe.extend(['%', high.to_ascii_uppercase(), low.to_ascii_uppercase()]);
        }
    }
    safe
}

/// Why an act is not in order, with its rule.
pub fn barred(f: &Frame, rejection: &Rejection) -> Barred {
    Barred { reason: sentence(f, rejection), rule: rule_link(f, rejection.rule) }
}

/// The rule in words, with its place on the page of rules; nothing for what holds in every meeting.
pub fn rule_link(f: &Frame, rule: &str) -> Option<RuleLink> {
    let anchor = rule.replace('.', "-");
    let name = rule_name(f, rule);
    (rule != "general").then(|| RuleLink { name, address: f.below(&format!("rules/#{anchor}")) })
}

/// A rule in words.
pub fn rule_name(f: &Frame, rule: &str) -> String {
    let key = format!("rule-{}", rule.replace('.', "-"));
    if f.locale.has(&key) { f.t(&key) } else { rule.to_owned() }
}

/// A rejection as a sentence in the reader's language.
pub fn sentence(f: &Frame, rejection: &Rejection) -> String {
    let key = format!("rejection-{}", rejection.reason.replace('.', "-"));
    let value = |(name, value): &(&'static str, String)| (*name, argument(f, name, value));
    let values: Vec<(&str, Value<'_>)> = rejection.args.iter().map(value).collect();
    f.locale.with(&key, &values)
}

/// A value of a rejection in words: a party by its name, a word by its word.
fn argument<'a>(f: &Frame, name: &str, value: &str) -> Value<'a> {
    let word = |prefix: &str| {
        let key = format!("{prefix}-{value}");
        if f.locale.has(&key) { f.t(&key) } else { value.to_owned() }
    };
    let text = match name {
        "party" => procedure::names::Slug::new(value).map_or_else(|| value.to_owned(), |slug| f.name(&slug)),
        "status" => word("word-status"),
        "role" => word("word-role"),
        "mode" => word("word-mode"),
        "evidence" => word("word-evidence"),
        "language" => f.language(value),
        "field" => word("field"),
        "capacity" => {
            procedure::Capacity::new(value).map_or_else(|| value.to_owned(), |capacity| f.capacity_name(&capacity))
        }
        _ => match value.parse::<i64>() {
            Ok(number) => return Value::from(number),
            Err(_not_a_number) => value.to_owned(),
        },
    };
    Value::from(text)
}

/// What a field of a form is drawn as.
#[derive(Clone, Debug)]
pub enum Input {
    /// Carried along, not asked.
    Hidden(String),
    /// A line.
    Line(String),
    /// A number.
    Number(String),
    /// One of several.
    Choice(Vec<Choice>),
    /// Any of several.
    Several(Vec<Choice>),
    /// A line in each language, such as a name.
    Lines(Vec<LanguageInput>),
    /// A text in each language.
    Texts(Vec<LanguageInput>),
    /// Several lines.
    Area(String),
    /// A file.
    File,
    /// A day and an hour by the clocks of a zone; the zones, where the act has no field of its own for it.
    Instant(String, Vec<Choice>),
}

/// One of several.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The value.
    pub value: String,
    /// Its words.
    pub label: String,
    /// True where it is chosen.
    pub chosen: bool,
}

/// A text in one language.
#[derive(Clone, Debug, Default)]
pub struct LanguageInput {
    /// The language's tag.
    pub tag: String,
    /// The language in words.
    pub language: String,
    /// The text so far.
    pub value: String,
    /// The words that stand now, for whoever quotes or changes them.
    pub stands: String,
    /// True for a language of the process, or of the reader.
    pub own: bool,
}

impl LanguageInput {
    /// True where the input stands in sight; those of the other languages are one press away while they are empty.
    pub fn in_sight(&self) -> bool {
        self.own || !self.value.is_empty() || !self.stands.is_empty()
    }

    /// How many lines the text has room for.
    pub fn rows(&self) -> usize {
        self.value.chars().count().div_euclid(60).saturating_add(2).min(16)
    }
}

/// True where inputs of some languages are out of sight.
pub(crate) fn has_more(languages: &[LanguageInput]) -> bool {
    languages.iter().any(|input| !input.in_sight())
}

/// A form that asks otherwise for the same act: it is sent what this one has, so that nothing typed is lost.
#[derive(Clone, Debug)]
pub struct Another {
    /// Its words.
    pub label: String,
    /// The fields in which it differs, as in a query.
    pub value: String,
}

/// What was typed in a form that asks otherwise.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Its name.
    pub name: String,
    /// Its words.
    pub value: String,
    /// The language, where they are words of the text.
    pub language: Option<String>,
}

/// A field of a form.
#[derive(Clone, Debug)]
pub struct FieldInput {
    /// Its name.
    pub name: String,
    /// Its words.
    pub label: String,
    /// How it is to be filled, where that needs saying.
    pub hint: String,
    /// True if the act is not read without it.
    pub required: bool,
    /// True if it is what was wrong.
    pub wrong: bool,
    /// How it is drawn.
    pub input: Input,
}

/// The words of a form as a file for a translator's tool.
#[derive(Clone, Debug)]
pub struct WordsFile {
    /// The languages in which there are words.
    pub from: Vec<Choice>,
    /// Those into which they may be translated.
    pub to: Vec<Choice>,
    /// What a file that came back gave, line by line.
    pub told: Vec<String>,
}

/// How an act was refused.
#[derive(Clone, Debug)]
pub struct Refused {
    /// The reason, as a sentence.
    pub reason: String,
    /// The rule in words, and its place.
    pub rule: Option<RuleLink>,
    /// Where the rule comes from, in words.
    pub origin: Option<String>,
    /// True where it is a question to confirm.
    pub asks: bool,
    /// The field that was wrong, where it was one.
    pub field: Option<String>,
}

impl Refused {
    /// A rejection as the page shows it.
    pub fn new(f: &Frame, rejection: &Rejection, origin: Option<String>) -> Self {
        let rule = rule_link(f, rejection.rule);
        let field = rejection.args.iter().find(|(name, _)| *name == "field").map(|(_, field)| field.clone());
        Self { reason: sentence(f, rejection), rule, origin, asks: rejection.force == Force::Warns, field }
    }

    /// Something that is no rule's business: the act was not recorded.
    pub fn plain(reason: String) -> Self {
        Self { reason, rule: None, origin: None, asks: false, field: None }
    }
}

/// A look at what was chosen, before an act that holds for all is put.
#[derive(Clone, Debug)]
pub enum Look {
    /// It is still to come: the button of the form leads there.
    ToCome,
    /// What was chosen, as it would be: in markup for who looks, and in words by which it is known again.
    Seen {
        /// The markup.
        page: String,
        /// The words.
        shown: String,
    },
}

/// The form of an act; after a refusal with the reason and all that was given.
#[derive(Clone, Debug, Template)]
#[template(path = "acts/form.html")]
pub struct ActForm {
    /// The frame.
    pub f: Frame,
    /// The act in words.
    pub title: String,
    /// The act's name, as in `floor.request`.
    pub act: String,
    /// What the form is for, where that is more than the act.
    pub lead: String,
    /// The text that the act is about: its address, its symbol and title.
    pub about: Option<(String, String)>,
    /// Forms that ask otherwise for the same act.
    pub more: Vec<Another>,
    /// What was typed in them: carried along, shown, and no part of the act.
    pub kept: Vec<Kept>,
    /// Where it goes.
    pub address: String,
    /// Where to go back to.
    pub back: String,
    /// Its fields.
    pub fields: Vec<FieldInput>,
    /// For whom it may be entered; empty for those who act for themselves only.
    pub for_whom: Vec<Choice>,
    /// How it came in.
    pub channels: Vec<Choice>,
    /// What it rests on, so far.
    pub evidence: String,
    /// When it happened, so far.
    pub occurred: String,
    /// When it reached the secretariat, so far.
    pub received: String,
    /// How it was refused.
    pub refused: Option<Refused>,
    /// What is to be seen before it is put.
    pub look: Option<Look>,
    /// The statement that a key made in the browser signs, where it is a signature.
    pub statement: Option<String>,
    /// What can fill the form, in words, with the address of the form that is filled.
    pub fills: Vec<(String, String)>,
    /// Its words for a translator, where it has some.
    pub words: Option<WordsFile>,
}
