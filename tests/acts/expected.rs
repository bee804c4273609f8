//! What a case expects, as it is written: a reason or events, each with fields.

use anyhow::{Context, Result};

/// A reason or an event by its name, and the fields it must have.
pub(crate) struct Expected {
    pub(crate) name: String,
    pub(crate) fields: Vec<(String, String)>,
}

/// Names, each with the fields that follow it.
pub(crate) fn named(text: &str) -> Result<Vec<Expected>> {
    let mut expected: Vec<Expected> = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let (name, after) = rest.split_at(rest.find([' ', '\n', '=']).unwrap_or(rest.len()));
        rest = after;
        if let Some(value) = after.strip_prefix('=') {
            let (value, after) = value_of(value)?;
            let last = expected.last_mut().context("a field stands before any name")?;
            last.fields.push((name.to_owned(), value));
            rest = after;
        } else {
            expected.push(Expected { name: name.to_owned(), fields: Vec::new() });
        }
        rest = rest.trim_start();
    }
    Ok(expected)
}

/// A value, in quotation marks or up to the next space, and what follows it.
fn value_of(text: &str) -> Result<(String, &str)> {
    let Some(quoted) = text.strip_prefix('"') else {
        let (value, rest) = text.split_at(text.find([' ', '\n']).unwrap_or(text.len()));
        return Ok((value.to_owned(), rest));
    };
    let mut value = String::new();
    let mut chars = quoted.chars();
    loop {
        match chars.next().context("a quotation does not end")? {
            '"' => return Ok((value, chars.as_str())),
            '\\' => value.push(chars.next().map(|c| if c == 'n' { '\n' } else { c }).unwrap_or_default()),
            other => value.push(other),
        }
    }
}
