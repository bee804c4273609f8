//! Which values a rule of a profile can have, where only some make sense: a profile with another one is not taken.
//!
//! Checked when a profile is set, never when a record is read again: what was taken once stays as it was.

use super::profile::{Rule, fraction};
use crate::prelude::*;

/// What a rule takes. *Undefined* is always a value.
enum Takes {
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// Any of these words, at least one.
    SomeOf(&'static [&'static str]),
    /// A whole number.
    Number,
    /// Whole numbers.
    Numbers,
    /// One of these words, or a whole number.
    WordOrNumber(&'static [&'static str]),
    /// A fraction such as `2/3`.
    Fraction,
    /// One of these words, or `majority-` and a fraction.
    Mode(&'static [&'static str]),
    /// A text in which `{n}` stands for a number.
    Numbered,
    /// Language tags.
    Tags,
    /// Any text.
    Any,
}

const YES_NO: &[&str] = &["yes", "no"];
const OPENNESS: &[&str] = &["open", "sealed", "nobody"];
const MODES: &[&str] = &["consensus-absence-of-objection", "unanimity-expressed", "majority", "chair-summary", "none"];
const STATEMENTS: &[&str] = &["reservation", "interpretative-statement", "dissociation", "explanation-of-position"];
const EVIDENCE: &[&str] = &["ink", "browser-key", "server-key", "passkey", "scan", "pades"];

fn takes(name: &str) -> Takes {
    match name {
        "languages.working" | "languages.authentic" | "languages.courtesy" | "signature.order" | "floor.alphabet" => {
            Takes::Tags
        }
        "chair.model" => Takes::OneOf(&["rotating", "standing", "co-chairs", "alternating"]),
        "chair.takes-effect" => Takes::OneOf(&["date", "handover-event"]),
        "chair.term-months"
        | "floor.minutes"
        | "floor.minutes-others"
        | "floor.minutes-groups"
        | "floor.replies"
        | "floor.link-minutes"
        | "floor.interpreters-days"
        | "retention.contact-days"
        | "retention.credentials-days"
        | "invitations.remind-days"
        | "signature.ad-referendum-days"
        | "silence.min-hours"
        | "silence.min-working-days"
        | "silence.usual-working-days" => Takes::Number,
        "retention.attributions" => Takes::WordOrNumber(&["summary-record", "adoption", "never"]),
        "correspondence.numbers" => Takes::Numbered,
        "decision.mode" => Takes::Mode(MODES),
        "decision.base" => Takes::OneOf(&["members", "members-with-seat-exercised", "members-present"]),
        "decision.majority" | "quorum.to-open" | "quorum.to-decide" => Takes::Fraction,
        "credentials.needed" => Takes::OneOf(&["none", "letter-of-nomination", "note-verbale", "full-powers"]),
        "delegations.order" => Takes::OneOf(&["alphabet", "rank", "drawn"]),
        "decision.statements" => Takes::SomeOf(STATEMENTS),
        "floor.order" => Takes::OneOf(&["request", "alphabetical", "precedence", "balance"]),
        "floor.groups" => Takes::OneOf(&["first", "as-others"]),
        "floor.appeals" => Takes::OneOf(&["members", "all", "no"]),
        "floor.attribution" => Takes::OneOf(&["names", "status", "no"]),
        "floor.budget" | "floor.points-first" => Takes::OneOf(&["asks", "no"]),
        "floor.reply-minutes" => Takes::Numbers,
        "floor.closed-list" => Takes::OneOf(&["refuses", "no"]),
        "floor.waiting" => Takes::OneOf(&["asks", "yes"]),
        "agenda.closed-room" => Takes::OneOf(&["participants", "members"]),
        "programme.clashes" | "floor.out-of-order" => Takes::OneOf(&["notes", "asks", "refuses"]),
        "positions.proposals" | "positions.comments" | "positions.objections" | "positions.votes" => {
            Takes::OneOf(OPENNESS)
        }
        "signature.modes" => Takes::SomeOf(&["definitive", "ad-referendum", "initialled"]),
        "signature.evidence" => Takes::SomeOf(EVIDENCE),
        "signature.copies" => Takes::OneOf(&["one-original", "one-each"]),
        "silence.disclose-breaker" => Takes::OneOf(&["chair-only", "anonymous", "attributed"]),
        "agenda.adopted-first"
        | "agenda.closed-items"
        | "chair.volunteer"
        | "chair.troika"
        | "decision.open-proposals"
        | "decision.language-behind"
        | "floor.one-place"
        | "news.four-eyes"
        | "evidence.displaced-public"
        | "news.alternative-text"
        | "silence.allowed"
        | "silence.needs-prior-agreement"
        | "silence.amendment-breaks"
        | "texts.binding" => Takes::OneOf(YES_NO),
        table if table.starts_with("rights.") || table.starts_with("roles.") => Takes::OneOf(YES_NO),
        _ => Takes::Any,
    }
}

impl Takes {
    fn takes(&self, value: &str) -> bool {
        let is_tag = |tag: &str| Tag::new(tag).is_some();
        match self {
            Self::OneOf(words) => words.contains(&value),
            Self::SomeOf(words) => value.split(',').all(|part| words.contains(&part)),
            Self::Number => value.parse::<u32>().is_ok(),
            Self::Numbers => value.split(',').all(|part| part.trim().parse::<u32>().is_ok()),
            Self::WordOrNumber(words) => words.contains(&value) || value.parse::<u32>().is_ok(),
            Self::Fraction => fraction(value).is_some(),
            Self::Mode(words) => {
                words.contains(&value) || value.strip_prefix("majority-").is_some_and(|part| fraction(part).is_some())
            }
            Self::Numbered => value.matches("{n}").count() == 1,
            Self::Tags => value.split(',').all(is_tag),
            Self::Any => true,
        }
    }

    /// The permitted values, for people.
    fn permitted(&self) -> String {
        match self {
            Self::OneOf(words) | Self::SomeOf(words) => words.join(", "),
            Self::Number => "0, 1, 2, ...".to_owned(),
            Self::Numbers => "10,5, ...".to_owned(),
            Self::WordOrNumber(words) => format!("{}, 0, 1, 2, ...", words.join(", ")),
            Self::Fraction => "1/2, 2/3, ...".to_owned(),
            Self::Mode(words) => format!("{}, majority-2/3", words.join(", ")),
            Self::Numbered => "{n}/{year}, AP/NV/{yy}/{n}, ...".to_owned(),
            Self::Tags => "en, ru, ...".to_owned(),
            Self::Any => "...".to_owned(),
        }
    }
}

/// The first rule whose value makes no sense, with the values that do.
pub(super) fn wrong(rules: &BTreeMap<String, Rule>) -> Option<(String, String)> {
    for (name, rule) in rules {
        let takes = takes(name);
        if rule.value.as_deref().is_some_and(|value| !takes.takes(value)) {
            return Some((name.clone(), takes.permitted()));
        }
    }
    let value = |name: &str| rules.get(name).and_then(|rule| rule.value.as_deref());
    let unnamed = value("decision.mode") == Some("majority") && value("decision.majority").is_none();
    unnamed.then(|| ("decision.majority".to_owned(), Takes::Fraction.permitted()))
}
