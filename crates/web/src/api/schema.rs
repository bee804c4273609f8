//! What an act's fields take, as schemas: found by asking the act itself, as forms are.

use locale::Locale;
use procedure::fields::Fields;
use procedure::form::{FormField, Takes};
use procedure::names::TEXT_BYTES_MAX;
use procedure::{Act, Kind};
use serde_json::{Map, Value, json};

/// A short name.
pub(super) const SLUG: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";
/// A language.
const TAG: &str = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";

/// What a list of speakers is for.
const TOPIC: &str = "^(debate|item-[1-9][0-9]*|[a-z0-9]+(-[a-z0-9]+)*/p[1-9][0-9]*)$";

/// What a text looks like, the freest first: what a field takes is found by trying. None has a comma, which would end a part
/// of a list.
const SAMPLES: &[(&str, &str)] = &[
    ("words", "any words in any script"),
    ("slug", "som-1"),
    ("instant", "2026-11-25T09:00:00+04:00"),
    ("day", "2026-11-25"),
    ("hash", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
    ("base64-of-32", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="),
    ("base64-of-64", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="),
    ("language", "ru"),
    ("number", "1"),
    ("weekday", "sunday"),
    ("status", "member"),
    ("visitor", "guest"),
    ("topic", "invitations"),
    ("list-of-speakers", "item-3"),
    ("subject-of-research", "labour"),
];

/// A text that the field of an act takes, and what it looks like.
pub(super) fn sample(kind: Kind, field: &FormField) -> Option<(&'static str, &'static str)> {
    // Of zones the rules know no table; the interface asks that there is one.
    if field.name == "zone" {
        return Some(("zone", "Asia/Almaty"));
    }
    let name = match field.takes {
        Takes::Texts => format!("{}.en", field.name),
        _ => field.name.to_owned(),
    };
    SAMPLES.iter().copied().find(|(_, text)| takes(kind, (&name, field.name), text))
}

/// True if what the act says of this field alone is not that it is wrong.
fn takes(kind: Kind, (name, field): (&str, &str), text: &str) -> bool {
    let mut fields = Fields::default();
    if fields.add(name, text).is_err() {
        return false;
    }
    match Act::read(kind.name(), fields) {
        Ok(_) => true,
        Err(wrong) => wrong.args.iter().all(|(of, value)| *of != "field" || value != field),
    }
}

/// The schema of an act: its name and its fields.
pub(super) fn act(kind: Kind) -> Value {
    let (fields, name) = (kind.fields(), kind.name());
    let words = Locale::english();
    let properties: Map<String, Value> =
        fields.iter().map(|field| (field.name.to_owned(), of_field(kind, field))).collect();
    let required: Vec<&str> = fields.iter().filter(|field| field.required).map(|field| field.name).collect();
    let mut whole = json!({
        "type": "object",
        "title": words.text(&format!("act-{}", name.replace('.', "-"))),
        "properties": {
            "act": {"const": name},
            "fields": {"type": "object", "properties": properties, "required": required, "additionalProperties": false},
        },
        "required": ["act", "fields"],
        "additionalProperties": false,
        "examples": [{"act": name, "fields": example(kind)}],
    });
    if let Some(own) = whole.pointer_mut("/properties").and_then(Value::as_object_mut) {
        own.extend(envelope());
    }
    whole
}

/// What surrounds an act, the same for every one, in the words of its form.
fn envelope() -> Map<String, Value> {
    let words = Locale::english();
    let instant = |key: &str| json!({"type": "string", "format": "date-time", "title": words.text(key)});
    let all = json!({
        "for": {"type": "string", "pattern": SLUG, "title": words.text("acts-for")},
        "rests-on": {"type": "string", "minLength": 1, "maxLength": TEXT_BYTES_MAX, "title": words.text("acts-evidence")},
        "channel": {"type": "string", "enum": crate::act_form::CHANNELS, "title": words.text("acts-channel")},
        "occurred": instant("acts-occurred"),
        "received": instant("acts-received"),
        "confirmed": {"type": "boolean", "title": words.text("acts-confirm")},
    });
    all.as_object().cloned().unwrap_or_default()
}

/// The names of what surrounds an act.
pub(super) const ENVELOPE: [&str; 6] = ["for", "rests-on", "channel", "occurred", "received", "confirmed"];

fn of_field(kind: Kind, field: &FormField) -> Value {
    let found = sample(kind, field);
    let like = found.map_or("words", |(like, _)| like);
    let mut schema = match &field.takes {
        Takes::Text => text(like),
        Takes::Number => json!({"type": "integer", "minimum": 0}),
        Takes::YesNo => json!({"type": "boolean"}),
        Takes::OneOf(words) => json!({"type": "string", "enum": words}),
        // A comma ends a part, as in a form.
        Takes::List => json!({"type": "array", "items": {"type": "string", "pattern": "^[^,]*[^,\\s][^,]*$"}}),
        Takes::Texts => json!({
            "type": "object",
            "propertyNames": {"pattern": TAG},
            "additionalProperties": {"type": "string", "maxLength": TEXT_BYTES_MAX},
        }),
    };
    let words = Locale::english();
    if let Some(own) = schema.as_object_mut() {
        own.insert("title".to_owned(), words.text(&format!("field-{}", field.name)).into());
    }
    schema
}

/// The schema of a text that looks like this.
fn text(like: &str) -> Value {
    match like {
        "slug" | "status" | "visitor" | "topic" | "weekday" => json!({"type": "string", "pattern": SLUG}),
        "day" => json!({"type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"}),
        "instant" => json!({"type": "string", "format": "date-time"}),
        "list-of-speakers" => json!({"type": "string", "pattern": TOPIC}),
        "hash" => json!({"type": "string", "pattern": "^[0-9a-f]{64}$"}),
        "base64-of-32" | "base64-of-64" => json!({"type": "string", "contentEncoding": "base64"}),
        "language" => json!({"type": "string", "pattern": TAG}),
        _ => json!({"type": "string", "minLength": 1, "maxLength": TEXT_BYTES_MAX}),
    }
}

/// Fields with which the act can be read: every one that it has.
pub(super) fn example(kind: Kind) -> Value {
    let of = |field: &FormField| {
        let text = sample(kind, field).map(|(_, text)| text);
        let value = match &field.takes {
            Takes::Number => json!(1),
            Takes::YesNo => json!(true),
            Takes::OneOf(words) => json!(words.first()?),
            Takes::Text => json!(text?),
            Takes::List => json!([text?]),
            Takes::Texts => json!({"en": text?}),
        };
        Some((field.name.to_owned(), value))
    };
    Value::Object(kind.fields().iter().filter_map(of).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_of_every_act_has_a_sample() {
        let without = |kind: &Kind| {
            let fields = kind.fields();
            let asked = |field: &&FormField| matches!(field.takes, Takes::Text | Takes::Texts | Takes::List);
            let none = fields.iter().filter(asked).filter(|field| sample(*kind, field).is_none());
            none.map(|field| format!("{} {}", kind.name(), field.name)).collect::<Vec<_>>()
        };
        let without: Vec<String> = Kind::ALL.iter().flat_map(without).collect();
        assert_eq!(without, [""; 0]);
    }

    #[test]
    fn every_act_takes_its_example() {
        for kind in Kind::ALL {
            let example = json!({"act": kind.name(), "fields": example(*kind)});
            let read = super::super::fields::Given::read(&serde_json::to_vec(&example).unwrap());
            let act = read.and_then(|given| given.act());
            assert!(act.is_ok(), "{}: {act:?} {example}", kind.name());
        }
    }
}
