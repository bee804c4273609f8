//! An act as JSON: its name, its fields as its form has them, and what surrounds it.

use locale::Locale;
use procedure::act_file::channel;
use procedure::fields::Fields;
use procedure::form::{FormField, Takes};
use procedure::names::{Hash, Slug};
use procedure::rejection::Reason;
use procedure::time::moment;
use procedure::{Act, Capacity, Channel, Kind, Rejection};
use serde_json::{Map, Value};

use super::schema::ENVELOPE;
use crate::uploads::file_fields;

/// An act as it was sent.
#[derive(Debug)]
pub(super) struct Given {
    pub(super) kind: Kind,
    fields: Map<String, Value>,
    envelope: Map<String, Value>,
}

/// Why a body is no act.
#[derive(Debug)]
pub(super) enum Unread {
    /// It is no JSON object.
    NoObject,
    /// A part of it is wrong.
    Wrong(Rejection),
}

impl From<Rejection> for Unread {
    fn from(rejection: Rejection) -> Self {
        Self::Wrong(rejection)
    }
}

fn wrong(field: &str) -> Rejection {
    Rejection::new(Reason::FieldWrong).with("field", field)
}

impl Given {
    /// Reads a body.
    pub(super) fn read(body: &[u8]) -> Result<Self, Unread> {
        let Ok(Value::Object(mut whole)) = serde_json::from_slice(body) else { return Err(Unread::NoObject) };
        let Some(Value::String(name)) = whole.remove("act") else { return Err(wrong("act").into()) };
        let kind = Kind::named(&name).ok_or_else(|| Rejection::new(Reason::ActUnknown).with("act", &name))?;
        let Some(Value::Object(fields)) = whole.remove("fields") else { return Err(wrong("fields").into()) };
        match whole.keys().find(|name| !ENVELOPE.contains(&name.as_str())) {
            Some(unknown) => Err(wrong(unknown).into()),
            None => Ok(Self { kind, fields, envelope: whole }),
        }
    }

    /// The area of the act.
    pub(super) fn area(&self) -> &'static str {
        self.kind.name().split_once('.').map_or("", |(area, _)| area)
    }

    /// The meeting that it is about, as far as that can be told.
    pub(super) fn meeting(&self) -> Option<Slug> {
        self.fields.get("meeting").and_then(Value::as_str).and_then(Slug::new)
    }

    /// Says of each file that the act names what it is, by its hash; refused where that is not for its author to say.
    pub(super) fn with_media(&mut self, media: impl Fn(Hash) -> Option<String>) -> Result<(), Unread> {
        for field in file_fields(self.kind) {
            let Some(hash) = self.fields.get(field).and_then(Value::as_str) else { continue };
            let media = Hash::from_hex(hash).and_then(&media).ok_or_else(|| wrong(field))?;
            self.fields.insert(format!("{field}-media"), media.into());
        }
        Ok(())
    }

    /// The act, from its fields.
    pub(super) fn act(&self) -> Result<Act, Unread> {
        let known = self.kind.fields();
        let mut fields = Fields::default();
        for (name, value) in &self.fields {
            let field = known.iter().find(|field| field.name == name).ok_or_else(|| wrong(name))?;
            add(&mut fields, field, value)?;
        }
        // The rules know no table of zones; a name that is none would quietly be UTC.
        let zone = self.fields.get("zone").and_then(Value::as_str);
        if zone.is_some_and(|zone| !zone.is_empty() && !Locale::is_zone(zone)) {
            return Err(wrong("zone").into());
        }
        Ok(Act::read(self.kind.name(), fields)?)
    }

    /// The request to the clerk, put by this capacity.
    pub(super) fn request(&self, own: &Capacity) -> Result<clerk::Request, Unread> {
        let act = self.act()?;
        let capacity = match self.text("for")? {
            Some(word) => Capacity::new(word).ok_or_else(|| wrong("for"))?,
            None => own.clone(),
        };
        let entered_by = (capacity != *own).then(|| own.clone());
        let at = |name: &'static str| {
            let text = self.text(name)?;
            text.map(|text| moment(text).ok_or_else(|| wrong(name))).transpose()
        };
        let came = self.text("channel")?.map(|word| {
            let known = crate::act_form::CHANNELS.contains(&word);
            channel(word).filter(|_| known).ok_or_else(|| wrong("channel"))
        });
        let came = came.transpose()?.filter(|_| entered_by.is_some());
        let confirmed = match self.envelope.get("confirmed") {
            None => false,
            Some(Value::Bool(confirmed)) => *confirmed,
            Some(_) => return Err(wrong("confirmed").into()),
        };
        let evidence =
            self.text("rests-on")?.map(|text| procedure::names::clean(text).ok_or_else(|| wrong("rests-on")));
        Ok(clerk::Request {
            evidence: evidence.transpose()?.filter(|text| !text.is_empty()),
            confirmed,
            occurred: at("occurred")?,
            // Deadlines are judged by it: only of what came to the secretariat can it lie before now.
            received: at("received")?.filter(|_| entered_by.is_some()),
            entered_by,
            ..clerk::Request::new(act, capacity, came.unwrap_or(Channel::Api))
        })
    }

    fn text(&self, name: &'static str) -> Result<Option<&str>, Rejection> {
        match self.envelope.get(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(wrong(name)),
        }
    }
}

/// Adds a field of the type that the act's form has.
fn add(fields: &mut Fields, field: &FormField, value: &Value) -> Result<(), Rejection> {
    let wrong = || wrong(field.name);
    let text = match (&field.takes, value) {
        (Takes::Text | Takes::OneOf(_), Value::String(text)) => text.clone(),
        (Takes::Number, Value::Number(number)) if number.is_u64() || number.is_i64() => number.to_string(),
        (Takes::YesNo, Value::Bool(yes)) => if *yes { "yes" } else { "no" }.to_owned(),
        (Takes::List, Value::Array(parts)) => {
            let part = |part: &Value| {
                let text = part.as_str().filter(|text| !text.contains(',') && !text.trim().is_empty());
                text.map(str::to_owned).ok_or_else(wrong)
            };
            parts.iter().map(part).collect::<Result<Vec<_>, _>>()?.join(",")
        }
        (Takes::Texts, Value::Object(texts)) => {
            return texts.iter().try_for_each(|(language, text)| {
                let text = text.as_str().ok_or_else(wrong)?;
                // A language stands behind a point; a second point would be another field.
                let named = !language.is_empty() && !language.contains('.');
                if named { fields.add(&format!("{}.{language}", field.name), text) } else { Err(wrong()) }
            });
        }
        (
            Takes::Text | Takes::OneOf(_) | Takes::Number | Takes::YesNo | Takes::List | Takes::Texts,
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) | Value::Object(_),
        ) => return Err(wrong()),
    };
    fields.add(field.name, &text)
}
