//! What a form begins with: what the record has, in the fields of the act that changes it, so that what nobody touches stays.

use procedure::Kind;
use procedure::form::{FormField, Takes};
use procedure::names::Slug;
use serde::Serialize;
use serde_json::Value;

use crate::draw::Draw;
use crate::query::Query;

/// Fills a form that was opened for something of the record and has nothing but its name yet.
pub(crate) fn begin(draw: &Draw<'_>, (kind, meeting): (Kind, Option<&Slug>), given: &mut Query) {
    let only = |name: &str| given.get(name).filter(|_| given.0.len() == 1);
    let fields = match kind {
        Kind::DocumentsCorrectArchived => {
            let known = only("archived").and_then(|number| draw.archived_facts(number));
            known.map(|facts| fields_of(kind, facts))
        }
        Kind::EvidenceReviseDeposit => {
            let known = only("deposit").and_then(|number| draw.deposit_facts(number));
            known.map(|facts| fields_of(kind, &facts))
        }
        Kind::MeetingsChangeItem if draw.capacity.is_bureau() => {
            let of = meeting.and_then(|slug| draw.state().meetings.get(slug));
            let item = only("item").and_then(|number| number.parse::<u32>().ok());
            of.zip(item).and_then(|(of, item)| of.items.get(&item)).map(|placed| fields_of(kind, placed))
        }
        Kind::MeetingsChange if draw.capacity.is_bureau() && given.0.is_empty() => {
            // What is not given stays; of a text in several languages all are given.
            let of = meeting.and_then(|slug| draw.state().meetings.get(slug));
            of.map(|of| fields_of(kind, &*of.particulars)).map(|mut all| {
                all.retain(|(name, _)| name.contains('.'));
                all
            })
        }
        _ => None,
    };
    for (name, value) in fields.into_iter().flatten() {
        if given.get(&name).is_none() {
            given.0.push((name, value));
        }
    }
}

/// The fields of an act that say what is recorded: those that the act has, by their names.
fn fields_of(kind: Kind, recorded: &impl Serialize) -> Vec<(String, String)> {
    let Ok(Value::Object(recorded)) = serde_json::to_value(recorded) else { return Vec::new() };
    let of = |field: FormField| {
        let value = recorded.get(field.name).cloned().unwrap_or_default();
        match (&field.takes, value) {
            (Takes::Texts, Value::Object(texts)) => {
                let word = |(tag, text): (String, Value)| (format!("{}.{tag}", field.name), plain(&text));
                texts.into_iter().map(word).collect()
            }
            (_, Value::Array(all)) => {
                vec![(field.name.to_owned(), all.iter().map(plain).collect::<Vec<_>>().join(","))]
            }
            (_, value) => vec![(field.name.to_owned(), plain(&value))],
        }
    };
    kind.fields().into_iter().flat_map(of).filter(|(_, value): &(String, String)| !value.is_empty()).collect()
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::Null | Value::Array(_) | Value::Object(_) => String::new(),
    }
}
