//! docs/privacy.md says of each field what the rules say of it.

use std::collections::BTreeSet;

use locale::Locale;
use procedure::record::about_persons::{self, AboutPersons, BESIDE, OPEN, SEALED, WORDS};
use procedure::record::impersonal::{COLUMNS, FIELDS, Impersonal};
use serde_json::Value;

use crate::{files_of, none, read};

#[test]
fn the_page_on_personal_data_is_made_of_the_list() {
    let page = read("docs/privacy.md");
    let words = |key: String| Locale::english().text(&key);
    let wanted: Vec<String> = about_persons::all()
        .map(|about| {
            let cells = [
                words(format!("site-privacy-field-{}", about.field)),
                words(format!("site-privacy-purpose-{}", about.purpose.word())),
                words(format!("site-privacy-readers-{}", about.readers.word())),
                words(format!("site-privacy-kept-{}", about.kept.word())),
            ];
            format!("| `{}` | {} |", about.field, cells.join(" | "))
        })
        .collect();
    let found: Vec<&str> = page.lines().filter(|line| line.starts_with("| `")).collect();
    let missing = wanted.iter().filter(|line| !found.contains(&line.as_str()));
    none(&missing.map(|line| format!("docs/privacy.md has no line {line}")).collect::<Vec<_>>());
    assert_eq!(found.len(), wanted.len());
}

/// True if a place is what a pattern says: `*` is any one part, and at the end everything below. A place has below it what it
/// is made of, such as its languages.
fn is_at(place: &str, pattern: &str) -> bool {
    let mut parts = place.split('.');
    let mut rest = pattern.split('.').peekable();
    while let Some(wanted) = rest.next() {
        let Some(part) = parts.next() else { return false };
        if wanted == "*" && rest.peek().is_none() {
            return true;
        }
        if wanted != "*" && wanted != part {
            return false;
        }
    }
    true
}

fn places<'a>(of: impl IntoIterator<Item = &'a AboutPersons>) -> Vec<&'static str> {
    of.into_iter().flat_map(|about| about.at.iter().copied()).collect()
}

fn impersonal(of: &[Impersonal]) -> Vec<&'static str> {
    of.iter().flat_map(|(_, places)| places.iter().copied()).collect()
}

/// What is neither in the one list nor in the other, and what the lists have that is nowhere. `strict` are the places in which
/// a pattern for everything below counts for nothing.
fn unlisted(found: &BTreeSet<String>, (about, not): (&[&str], &[&str]), strict: impl Fn(&str) -> bool) -> Vec<String> {
    let listed = |place: &String| {
        about.iter().any(|pattern| is_at(place, pattern))
            || not.iter().any(|pattern| is_at(place, pattern) && !(pattern.ends_with(".*") && strict(place)))
    };
    let missing = found.iter().filter(|place| !listed(place)).map(|place| format!("{place} is in neither list"));
    let nowhere = |pattern: &&&str| !found.iter().any(|place| is_at(place, pattern));
    let orphans = about.iter().chain(not).filter(nowhere).map(|pattern| format!("nothing lies at {pattern}"));
    missing.chain(orphans).collect()
}

/// Every field of a stored form, without what is below a sealed one.
fn fields(value: &Value, place: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(parts) if parts.contains_key("sealed") => drop(found.insert(place.to_owned())),
        Value::Object(parts) => {
            parts.iter().for_each(|(name, part)| fields(part, &format!("{place}.{name}"), found));
        }
        Value::Array(parts) => parts.iter().for_each(|part| fields(part, place, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => drop(found.insert(place.to_owned())),
    }
}

#[test]
fn every_field_of_an_event_is_about_persons_or_is_not_and_says_why() {
    let mut found = BTreeSet::new();
    for file in files_of("tests/golden", ".json") {
        let name = file.rsplit('/').next().unwrap_or_default();
        let mut parts = name.split('.');
        let (area, event) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let place = if area == "body" { "body".to_owned() } else { format!("{area}.{event}") };
        fields(&serde_json::from_str(&read(&file)).unwrap(), &place, &mut found);
    }
    found.retain(|place| place.rsplit('.').next() != Some("event") || place.starts_with("body."));
    let about = places(SEALED.iter().chain(&OPEN).chain(&WORDS));
    let personal: BTreeSet<String> = places(SEALED.iter().chain(&OPEN)).iter().map(|place| two(place)).collect();
    none(&unlisted(&found, (&about, &impersonal(&FIELDS)), |place| personal.contains(&two(place))));
    assert!(found.len() > 300, "{} fields", found.len());
}

/// Area and event of a field.
fn two(place: &str) -> String {
    place.splitn(3, '.').take(2).collect::<Vec<_>>().join(".")
}

/// The columns that the migrations make, each with its table.
fn columns() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for file in files_of("crates/record/migrations", ".sql") {
        let mut table = String::new();
        for line in read(&file).lines() {
            let mut words = line.split_whitespace();
            let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
            let other = words.next().unwrap_or_default();
            match (first, second) {
                ("CREATE", "TABLE") => other.clone_into(&mut table),
                ("ALTER", "TABLE") => {
                    let column = line.split(" ADD COLUMN ").nth(1).and_then(|rest| rest.split_whitespace().next());
                    found.extend(column.map(|column| format!("{other}.{column}")));
                }
                (")", _) => table.clear(),
                (name, "INTEGER" | "TEXT" | "BLOB" | "REAL") if !table.is_empty() => {
                    found.insert(format!("{table}.{name}"));
                }
                (_, _) => {}
            }
        }
    }
    found
}

#[test]
fn every_column_of_every_table_is_about_persons_or_is_not_and_says_why() {
    let found = columns();
    assert!(found.len() > 100 && found.contains("sign_ins.network"), "{} columns", found.len());
    // Of an account every column counts, for it is a person's.
    none(&unlisted(&found, (&places(&BESIDE), &impersonal(&COLUMNS)), |place| place.starts_with("accounts.")));
}

#[test]
fn a_field_or_a_column_that_nobody_looked_at_is_found() {
    let found = BTreeSet::from(["a.b.name".to_owned(), "a.b.phone".to_owned(), "a.c.day".to_owned()]);
    let missed = unlisted(&found, (&["a.b.name", "a.b.gone"], &["a.*"]), |place| two(place) == "a.b");
    assert_eq!(missed, ["a.b.phone is in neither list", "nothing lies at a.b.gone"]);
}
