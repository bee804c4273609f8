//! What happened in an entry, in words: each field of its events under the label that it has in forms, its value in words where
//! there are any, and what became of it where it is sealed.

use pages::Frame;
use pages::entries::{FieldLine, FieldValue};
use procedure::Capacity;
use procedure::names::{FileRef, Hash, Slug, Tag, Texts};
use procedure::record::view::{SealedState, sealed_state};
use procedure::sealed::Sealed;
use procedure::time::Day;
use procedure::view::Audience;
use serde_json::{Map, Value};

use super::Draw;
use crate::files;

/// The least number that is taken for an instant in milliseconds: 2001. No count of ours is as large.
const INSTANT_LEAST: i64 = 1_000_000_000_000;

/// Who reads, and in which words.
struct Words<'a> {
    draw: &'a Draw<'a>,
    f: &'a Frame,
    reader: (&'a Capacity, Audience),
}

impl Draw<'_> {
    /// The fields of each event of a body.
    pub(super) fn events_in_words(
        &self,
        f: &Frame,
        body: &Value,
        reader: (&Capacity, Audience),
    ) -> Vec<Vec<FieldLine>> {
        let words = Words { draw: self, f, reader };
        let events = body.get("events").and_then(Value::as_array).into_iter().flatten();
        events.filter_map(Value::as_object).map(|event| words.event(event)).collect()
    }
}

impl Words<'_> {
    fn event(&self, event: &Map<String, Value>) -> Vec<FieldLine> {
        let fields = event.iter().filter(|(name, value)| *name != "event" && *name != "meeting" && !value.is_null());
        let line =
            |(name, value): (&String, &Value)| FieldLine { label: self.label(name), values: self.values(name, value) };
        fields.map(line).collect()
    }

    /// The label of a field: as in forms, or one of its own; its name in the record where there are no words for it.
    fn label(&self, name: &str) -> String {
        let keys = [format!("field-{name}"), format!("record-field-{name}")];
        let known = keys.iter().find(|key| self.f.locale.has(key));
        known.map_or_else(|| name.to_owned(), |key| self.f.t(key))
    }

    fn values(&self, name: &str, value: &Value) -> Vec<FieldValue> {
        match value {
            Value::Null => Vec::new(),
            Value::Bool(yes) => vec![FieldValue::Words(self.f.t(if *yes { "word-yes" } else { "word-no" }))],
            Value::Number(number) => vec![self.number(name, number)],
            Value::String(text) => vec![self.text(name, text)],
            Value::Array(several) => several.iter().flat_map(|one| self.values(name, one)).collect(),
            Value::Object(parts) => self.object(name, value, parts),
        }
    }

    fn number(&self, name: &str, number: &serde_json::Number) -> FieldValue {
        match number.as_i64() {
            Some(entry) if name == "entry" => self.entry(entry),
            Some(at) if at >= INSTANT_LEAST => FieldValue::Words(self.f.instant(&at)),
            Some(_) | None => FieldValue::Words(number.to_string()),
        }
    }

    fn entry(&self, entry: i64) -> FieldValue {
        let words = self.f.t1("record-entry", "number", entry);
        FieldValue::Named(words, self.f.entry_link(&u64::try_from(entry).unwrap_or_default()))
    }

    /// A party by its name, a day by its date, one of the record's words by its translation; anything else as it stands.
    fn text(&self, name: &str, text: &str) -> FieldValue {
        let word = format!("word-{name}-{text}");
        if self.f.locale.has(&word) {
            return FieldValue::Words(self.f.t(&word));
        }
        if let Some(capacity) = Slug::new(text).and_then(|_| Capacity::new(text)).filter(|known| self.known(known)) {
            return FieldValue::Words(self.f.capacity_name(&capacity));
        }
        if name == "text" && Slug::new(text).is_some() || Hash::from_hex(text).is_some() {
            return FieldValue::Code(text.to_owned());
        }
        // A year alone may be a number of something.
        let day = Day::new(text).filter(|day| day.month > 0);
        FieldValue::Words(day.map_or_else(|| text.to_owned(), |day| self.f.day(&day)))
    }

    fn known(&self, capacity: &Capacity) -> bool {
        capacity.party().is_none_or(|party| self.draw.state().parties.contains_key(party))
    }

    fn object(&self, name: &str, value: &Value, parts: &Map<String, Value>) -> Vec<FieldValue> {
        if let Ok(sealed) = serde_json::from_value::<Sealed>(value.clone()) {
            return vec![self.sealed(&sealed)];
        }
        if let Ok(file) = serde_json::from_value::<FileRef>(value.clone()) {
            let removed = self.f.file_removed(&file.hash);
            // A photograph as it was brought is for whoever works in the newsroom.
            let address = files::named(self.draw, file.hash).map(|_| self.f.file_link(&file.hash));
            let told = match address {
                Some(address) => FieldValue::Named(file.name.clone(), address),
                None => FieldValue::Words(file.name.clone()),
            };
            return vec![removed.map_or(told, FieldValue::Words)];
        }
        let in_languages = !parts.is_empty() && parts.keys().all(|key| Tag::new(key).is_some());
        if in_languages && parts.values().all(Value::is_string) {
            let texts = serde_json::from_value::<Texts>(value.clone()).unwrap_or_default();
            return vec![FieldValue::Markup(self.f.words(&texts))];
        }
        if in_languages {
            return parts.values().flat_map(|part| self.values(name, part)).collect();
        }
        if let Some(entry) = parts.get("entry").and_then(Value::as_i64).filter(|_| parts.contains_key("field")) {
            let field = parts.get("field").and_then(Value::as_str).unwrap_or_default();
            let values = [("number", entry.to_string().into()), ("field", self.label(field).into())];
            let words = self.f.locale.with("record-entry-field", &values);
            return vec![FieldValue::Named(words, self.f.entry_link(&u64::try_from(entry).unwrap_or_default()))];
        }
        parts.iter().flat_map(|(part, value)| self.values(part, value)).collect()
    }

    fn sealed(&self, sealed: &Sealed) -> FieldValue {
        let (f, day) = (self.f, |at: i64| self.f.day_of(&at));
        match sealed_state(self.draw.process(), sealed, self.reader) {
            SealedState::Text(text, None) => {
                FieldValue::Sealed(f.t("record-sealed-disclosed"), "badge--half", Some(text))
            }
            SealedState::Text(text, Some(until)) => {
                let words = f.t1("record-sealed-until", "day", day(until));
                FieldValue::Sealed(words, "badge--half", Some(text))
            }
            SealedState::Holder(holder) => {
                let name = f.capacity_name(&holder);
                FieldValue::Sealed(f.t("record-sealed-disclosed"), "badge--half", Some(name))
            }
            SealedState::Removed(at) => {
                let words = f.t1("record-sealed-removed", "instant", f.instant(&at));
                FieldValue::Sealed(words, "badge--ring", None)
            }
            SealedState::Destroyed => FieldValue::Sealed(f.t("record-sealed-destroyed"), "badge--ring", None),
            SealedState::Withheld => FieldValue::Sealed(f.t("record-sealed-withheld"), "badge--unknown", None),
        }
    }
}
