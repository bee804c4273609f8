//! Parameters of an address: each route says which it knows; another, one given twice, or one that is none is refused.

use procedure::names::{Slug, Tag};
use procedure::time::Day;
use procedure::{Capacity, Kind};
use serde_json::{Value, json};

use super::problem::{Fault, Problem};
use super::routes::Route;
use crate::query::Query;

/// The most lines of a list in one answer.
pub(super) const LINES_MAX: u64 = 500;
/// The lines of a list where none are asked for.
pub(super) const LINES: u64 = 100;

/// What a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Takes {
    /// A number from 0, up to a bound.
    Number(u64),
    /// The number of lines of a list.
    Lines,
    /// A short name.
    Slug,
    /// A day: `2026-11-25`.
    Day,
    /// A capacity.
    Capacity,
    /// The name of an act.
    Act,
    /// A role behind the seat of a party.
    Role,
    /// A language.
    Language,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// Words, up to 400 characters.
    Words,
    /// It is there or not.
    Flag,
}

/// A parameter.
#[derive(Clone, Copy, Debug)]
pub(super) struct Param {
    pub(super) name: &'static str,
    pub(super) says: &'static str,
    pub(super) takes: Takes,
    pub(super) required: bool,
}

/// Declares parameters; the document says of each what its comment says.
macro_rules! params {
    ($($(#[doc = $doc:literal])+ $need:ident $name:ident = $word:literal: $takes:expr;)+) => {$(
        $(#[doc = $doc])+
        pub(in crate::api) const $name: $crate::api::query::Param = $crate::api::query::Param {
            name: $word,
            says: concat!($($doc),+),
            takes: $takes,
            required: $crate::api::query::params!(@ $need),
        };
    )+};
    (@ required) => { true };
    (@ optional) => { false };
}
pub(super) use params;

/// The largest number that an address takes.
pub(super) const NUMBER_MAX: u64 = 4_294_967_295;

params! {
    /// The first line that is given, counted from 0.
    optional FROM = "from": Takes::Number(NUMBER_MAX);
    /// How many lines are given.
    optional LIMIT = "limit": Takes::Lines;
}

impl Takes {
    fn fits(self, text: &str) -> bool {
        match self {
            Self::Number(most) => number(text).is_some_and(|number| number <= most),
            Self::Lines => number(text).is_some_and(|number| (1..=LINES_MAX).contains(&number)),
            Self::Slug => Slug::new(text).is_some(),
            Self::Day => Day::new(text).is_some_and(|day| day.day > 0),
            Self::Capacity => Capacity::new(text).is_some_and(|capacity| capacity != Capacity::Clerk),
            Self::Act => Kind::named(text).is_some(),
            Self::Role => procedure::accounts::Role::named(text).is_some(),
            Self::Language => Tag::new(text).is_some(),
            Self::OneOf(words) => words.contains(&text),
            Self::Words => text.chars().count() <= 400,
            Self::Flag => text.is_empty(),
        }
    }

    /// The schema of its values.
    pub(super) fn schema(self) -> Value {
        match self {
            Self::Number(most) => json!({"type": "integer", "minimum": 0, "maximum": most}),
            Self::Lines => json!({"type": "integer", "minimum": 1, "maximum": LINES_MAX, "default": LINES}),
            Self::Slug | Self::Capacity => json!({"type": "string", "pattern": super::schema::SLUG}),
            Self::Day => json!({"type": "string", "format": "date"}),
            Self::Language => json!({"type": "string", "pattern": "^[a-z]{2,3}$"}),
            Self::Act => {
                json!({"type": "string", "enum": Kind::ALL.iter().map(|kind| kind.name()).collect::<Vec<_>>()})
            }
            Self::Role => {
                let words: Vec<&str> = procedure::accounts::Role::ALL.iter().map(|role| role.word()).collect();
                json!({"type": "string", "enum": words})
            }
            Self::OneOf(words) => json!({"type": "string", "enum": words}),
            Self::Words => json!({"type": "string", "maxLength": 400}),
            Self::Flag => json!({"type": "string", "maxLength": 0}),
        }
    }
}

/// Digits and nothing else.
fn number(text: &str) -> Option<u64> {
    text.parse().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The parameters of a request.
#[derive(Clone, Debug, Default)]
pub(super) struct Params(Query);

impl Params {
    pub(super) fn read(text: &str, route: &Route) -> Result<Self, Problem> {
        let given = Query::read(text);
        let mut seen = std::collections::BTreeSet::new();
        for (name, value) in &given.0 {
            let known = route.params.iter().find(|param| param.name == name);
            if !known.is_some_and(|param| param.takes.fits(value) && seen.insert(param.name)) {
                return Err(Problem::about(Fault::Parameter, "parameter", name.clone()));
            }
        }
        match route.params.iter().find(|param| param.required && !seen.contains(param.name)) {
            Some(missing) => Err(Problem::about(Fault::Parameter, "parameter", missing.name)),
            None => Ok(Self(given)),
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name)
    }

    /// True where the parameter is there, with or without a value.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.0.iter().any(|(known, _)| known == name)
    }

    pub(super) fn number(&self, name: &str) -> Option<u64> {
        self.get(name).and_then(number)
    }

    /// The parameters as the pages have them.
    pub(super) fn pairs(&self) -> Query {
        self.0.clone()
    }
}
