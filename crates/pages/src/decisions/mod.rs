//! Decisions on a text: what is before the meeting and what would follow, the silence procedure, signatures, the signing.

pub mod ceremony;
pub mod decision;
pub mod signatures;
pub mod silence;

use locale::Value;
use procedure::names::Slug;
use procedure::texts::view::TextView;

use crate::frame::Frame;

/// Values in a message: what is a number is counted as one.
fn said(f: &Frame, key: &str, values: &[(&str, String)]) -> String {
    let value = |value: &str| match value.parse::<i64>() {
        Ok(number) => Value::from(number),
        Err(_words) => Value::from(value.to_owned()),
    };
    let values: Vec<(&str, Value<'_>)> = values.iter().map(|(name, text)| (*name, value(text))).collect();
    f.locale.with(key, &values)
}

/// The paragraphs that something is about, by their printed numbers; none for the whole text.
fn paragraphs(f: &Frame, text: &TextView, ids: &[u32]) -> String {
    let number = |id: &u32| {
        let known = text.paragraphs.iter().find(|paragraph| paragraph.id == *id);
        known.and_then(|paragraph| paragraph.number.clone()).unwrap_or_else(|| format!("¶{id}"))
    };
    match ids {
        [] => f.t("decisions-whole-text"),
        ids => {
            let numbers: Vec<String> = ids.iter().map(number).collect();
            let list = numbers.join(&f.t("locale-list-comma"));
            let values = [("number", ids.len().into()), ("numbers", Value::from(list))];
            f.locale.with("decisions-paragraphs", &values)
        }
    }
}

impl Frame {
    /// A page of a text.
    pub fn of_text(&self, meeting: &Slug, text: &Slug, page: &str) -> String {
        self.at(meeting, &format!("{text}/{page}/"))
    }
}
