//! The stored forms: one file for every kind of event as it stands in the record, and one for the body of an entry.
//!
//! A stored event is a promise to our successors. These files may be added to and are never changed: a new form of an event
//! is a new kind, and both are read. `golden/<event>.json` has every field that the event had when it was released,
//! `<event>.least.json` those it cannot be without, `<event>.<word>.json` what was added since; `body.json` and
//! `body.least.json` are the same for a body.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use procedure::names::{Hash, Texts};
use procedure::record::about_persons::SEALED;
use procedure::record::personal::Which;
use procedure::{BODY_FORMAT, Body, Event, Process};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The name of a body's files.
const BODY: &str = "body";

/// The files by their names without `.json`.
fn files() -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("golden"))? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).context("a file without a name")?;
        let stem = name.strip_suffix(".json").with_context(|| format!("{name} has no place here"))?;
        files.insert(stem.to_owned(), fs::read_to_string(&path)?);
    }
    Ok(files)
}

/// What a file is of: the name of an event, or a body.
fn kind(name: &str) -> &str {
    let mut parts = name.splitn(3, '.');
    let (area, event) = (parts.next().unwrap_or(name), parts.next().unwrap_or_default());
    if area == BODY { BODY } else { name.get(..area.len() + 1 + event.len()).unwrap_or(name) }
}

/// Reads a form and holds that it is written as it was read, byte for byte.
fn read_and_written<T: DeserializeOwned + Serialize>(text: &str) -> Result<T> {
    let stored = text.strip_suffix('\n').context("one line, ended by a line feed")?;
    let read: T = serde_json::from_str(stored)?;
    let written = serde_json::to_string(&read)?;
    ensure!(written == stored, "read\n{stored}\nand written\n{written}");
    Ok(read)
}

#[test]
fn every_event_has_a_file_and_every_file_an_event() -> Result<()> {
    let files = files()?;
    let whole: BTreeSet<&str> = files.keys().map(String::as_str).filter(|name| kind(name) == *name).collect();
    let known: BTreeSet<&str> = Event::NAMES.iter().copied().chain([BODY]).collect();
    assert_eq!(whole, known);
    let orphans: Vec<&String> = files.keys().filter(|name| !known.contains(kind(name))).collect();
    assert_eq!(orphans, Vec::<&String>::new());
    Ok(())
}

#[test]
fn every_event_is_written_as_it_was_read() -> Result<()> {
    for (name, text) in files()?.iter().filter(|(name, _)| kind(name) != BODY) {
        let event: Event = read_and_written(text).with_context(|| format!("golden/{name}.json"))?;
        assert_eq!(event.name(), kind(name));
    }
    Ok(())
}

/// Every sealed personal text in an event.
fn personal_hashes(event: &Value, found: &mut BTreeSet<Hash>) {
    if event.get("sealed").and_then(Value::as_str) == Some("personal") {
        found.extend(event.get("hash").and_then(Value::as_str).and_then(Hash::from_hex));
    }
    match event {
        Value::Array(parts) => parts.iter().for_each(|part| personal_hashes(part, found)),
        Value::Object(fields) => fields.values().for_each(|part| personal_hashes(part, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The files that an event names; the emblem of a process is about nobody.
fn files_named(event: &Value) -> BTreeSet<Hash> {
    let lists = event.get("files").and_then(Value::as_array).into_iter().flatten();
    let places = [Some(event), event.get("facts")].into_iter().flatten().chain(lists);
    let files = places.flat_map(|place| ["file", "photograph"].map(|field| place.get(field)?.get("hash")?.as_str()));
    files.flatten().filter_map(Hash::from_hex).collect()
}

#[test]
fn what_is_personal_in_an_event_can_be_erased() -> Result<()> {
    let files = files()?;
    let body: Body = serde_json::from_str(files.get(BODY).context("a body")?)?;
    let (mut seen, mut named) = (0, 0);
    for (name, text) in files.iter().filter(|(name, _)| kind(name) != BODY) {
        let mut personal = BTreeSet::new();
        personal_hashes(&serde_json::from_str(text)?, &mut personal);
        let mut process = Process::default();
        process.apply(7, &Body { events: vec![serde_json::from_str(text)?], ..body.clone() }, &[]);
        let held = process.state.personal_texts(&Which { entry: Some(7), ..Which::default() });
        let files = process.state.named_files(&Which { entry: Some(7), ..Which::default() });
        let wanted = files_named(&serde_json::from_str(text)?);
        ensure!(
            files.into_iter().collect::<BTreeSet<_>>() == wanted,
            "golden/{name}.json: its apply does not name its file"
        );
        named += wanted.len();
        for (_, one) in &held {
            let known = SEALED.iter().any(|about| about.field == one.field);
            ensure!(known, "golden/{name}.json: {} is not in procedure::record::about_persons", one.field);
        }
        let held: BTreeSet<Hash> = held.into_iter().map(|(text, _)| text.0.hash).collect();
        assert_eq!(held, personal, "golden/{name}.json: its apply does not hold them");
        seen += personal.len();
    }
    ensure!(seen > 5 && named > 5, "no event has anything personal, or no file");
    Ok(())
}

#[test]
fn a_body_is_written_as_it_was_read() -> Result<()> {
    for (name, text) in files()?.iter().filter(|(name, _)| kind(name) == BODY) {
        let body: Body = read_and_written(text).with_context(|| format!("golden/{name}.json"))?;
        assert_eq!(body.format, BODY_FORMAT);
    }
    Ok(())
}

/// However they are kept in memory, texts stand in a body as an object by their tags, and nothing else is read as one.
#[test]
fn texts_are_an_object_also_where_there_is_none() {
    let read = |json: &str| serde_json::from_str::<Texts>(json).ok();
    let texts = read(r#"{"ru":"б","az":"ə","fra":"e"}"#).unwrap();
    assert_eq!(serde_json::to_string(&texts).unwrap(), r#"{"az":"ə","fra":"e","ru":"б"}"#);
    assert_eq!(serde_json::to_string(&Texts::new()).unwrap(), "{}");
    assert_eq!(read("{}"), Some(Texts::new()));
    for json in [r#"[["az","ə"]]"#, "[]", r#"{"a":"x"}"#, r#"{"azer":"x"}"#, r#"{"AZ":"x"}"#, r#"{"a\u0000":"x"}"#] {
        assert_eq!(read(json), None, "{json}");
    }
}
