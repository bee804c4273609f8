//! Who may depend on whom, and what may be used in one room only.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

use crate::literals::literals;
use crate::{files_of, none, read, sources};

/// The edges between our crates that are permitted (architecture, section 3); what is not listed is refused.
const EDGES: &[(&str, &[&str])] = &[
    ("procedure", &[]),
    ("evidence", &[]),
    ("locale", &[]),
    ("proof", &[]),
    ("record", &["procedure", "proof"]),
    // The clerk grows the tree and signs its checkpoints.
    ("clerk", &["procedure", "proof", "record"]),
    ("media", &["procedure"]),
    ("figures", &["evidence", "locale"]),
    ("pages", &["procedure", "locale", "figures"]),
    ("papers", &["procedure", "locale", "figures"]),
    ("search", &["procedure", "locale"]),
    (
        "web",
        &[
            "procedure",
            "evidence",
            "locale",
            "proof",
            "record",
            "clerk",
            "media",
            "figures",
            "pages",
            "papers",
            "search",
        ],
    ),
    (
        "meshveret",
        &[
            "procedure",
            "evidence",
            "locale",
            "proof",
            "record",
            "clerk",
            "media",
            "figures",
            "pages",
            "papers",
            "search",
            "web",
        ],
    ),
    (
        "tests",
        &[
            "procedure",
            "evidence",
            "locale",
            "proof",
            "record",
            "clerk",
            "media",
            "figures",
            "pages",
            "papers",
            "search",
            "web",
        ],
    ),
];

/// What a crate that is kept small may take from outside, and nothing else.
const OUTSIDE: &[(&str, &[&str])] = &[
    (
        "procedure",
        &[
            "ecow",
            "icu_collator",
            "icu_locale_core",
            "icu_normalizer",
            "litemap",
            "rpds",
            "serde",
            "sha2",
            "toml",
            "unicode-segmentation",
        ],
    ),
    ("proof", &["base64ct", "ed25519-dalek", "num-bigint", "ring", "serde", "serde_json", "sha2", "thiserror"]),
];

/// What one crate only may take from outside.
const OF_ONE: &[(&str, &str)] =
    &[("rusqlite", "record"), ("getrandom", "clerk"), ("argon2", "web"), ("clap", "meshveret"), ("typst", "papers")];

/// The files that may ask for the time, for randomness or for the environment.
const MAY_ASK: [&str; 3] =
    ["crates/clerk/src/clock.rs", "crates/clerk/src/randomness.rs", "crates/meshveret/src/config/mod.rs"];

/// How time and randomness are asked for.
const ASKING: [&str; 8] = [
    "SystemTime::now",
    "Instant::now",
    "Timestamp::now",
    "Zoned::now",
    "getrandom::",
    "OsRng",
    "rand::",
    "thread::sleep",
];

/// The words with which a statement of SQL begins.
const SQL: [&str; 8] =
    ["SELECT ", "INSERT ", "UPDATE ", "DELETE FROM ", "CREATE TABLE ", "DROP TABLE ", "ALTER TABLE ", "PRAGMA "];

/// Each of our crates with what it takes: our crates, and crates from outside.
fn dependencies() -> BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["metadata", "--no-deps", "--offline", "--locked", "--format-version", "1"]);
    let output = command.current_dir(crate::root()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let list = |value: &Value, name: &str| value.get(name).and_then(Value::as_array).cloned().unwrap();
    let name = |value: &Value| value.get("name").and_then(Value::as_str).unwrap().to_owned();
    let of = |package: &Value| {
        let all = list(package, "dependencies");
        let (ours, outside): (Vec<Value>, Vec<Value>) =
            all.into_iter().partition(|dependency| dependency.get("path").is_some());
        (ours.iter().map(name).collect(), outside.iter().map(name).collect())
    };
    list(&metadata, "packages").iter().map(|package| (name(package), of(package))).collect()
}

#[test]
fn our_crates_depend_on_each_other_as_the_table_permits() {
    let mut problems = Vec::new();
    for (package, (ours, _)) in dependencies() {
        let Some((_, permitted)) = EDGES.iter().find(|(name, _)| *name == package) else {
            problems.push(format!("{package} is not in the table"));
            continue;
        };
        let refused = ours.iter().filter(|other| !permitted.contains(&other.as_str()));
        problems.extend(refused.map(|other| format!("{package} may not depend on {other}")));
    }
    none(&problems);
}

#[test]
fn a_crate_takes_from_outside_what_it_may() {
    let mut problems = Vec::new();
    for (package, (_, outside)) in dependencies() {
        let permitted = OUTSIDE.iter().find(|(name, _)| *name == package).map(|(_, permitted)| *permitted);
        let refused = outside.iter().filter(|other| permitted.is_some_and(|list| !list.contains(&other.as_str())));
        problems.extend(refused.map(|other| format!("{package} may not take {other}")));
        let elsewhere = OF_ONE.iter().filter(|(name, owner)| *owner != package && outside.contains(*name));
        problems.extend(elsewhere.map(|(name, owner)| format!("{package} may not take {name}: it is for {owner}")));
    }
    none(&problems);
}

#[test]
fn every_dependency_is_used() {
    let mut problems = Vec::new();
    for (package, (ours, outside)) in dependencies() {
        let folder = if package == "tests" { package.clone() } else { format!("crates/{package}") };
        let text: String = files_of(&folder, ".rs").iter().map(|path| read(path)).collect();
        let unused = ours.iter().chain(&outside).filter(|name| !text.contains(&name.replace('-', "_")));
        problems.extend(unused.map(|name| format!("{package} does not use {name}")));
    }
    none(&problems);
}

#[test]
fn sql_stands_in_the_record_only() {
    let elsewhere = sources().into_iter().filter(|(path, _)| !path.starts_with("crates/record/"));
    let found = elsewhere.flat_map(|(path, text)| {
        let sql = literals(&text).into_iter().filter(|literal| SQL.iter().any(|word| literal.text.starts_with(word)));
        sql.map(move |literal| format!("{path}:{}: {}", literal.line, literal.text)).collect::<Vec<_>>()
    });
    none(&found.collect::<Vec<_>>());
}

#[test]
fn time_randomness_and_environment_are_asked_for_where_they_may_be() {
    let mut problems = Vec::new();
    for (path, text) in sources().iter().filter(|(path, _)| !MAY_ASK.contains(&path.as_str())) {
        for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim_start().starts_with("//")) {
            let asks = ASKING.iter().any(|asking| line.contains(asking));
            let excepts = line.contains("disallowed_methods") || line.contains("disallowed_types");
            if asks || excepts {
                problems.push(format!("{path}:{number}: {}", line.trim()));
            }
        }
    }
    none(&problems);
}

#[test]
fn the_rules_have_no_standard_library() {
    let head = read("crates/procedure/src/lib.rs");
    let lints = ["clippy::wildcard_enum_match_arm", "clippy::arithmetic_side_effects", "clippy::float_arithmetic"];
    let missing = ["#![no_std]"].iter().chain(&lints).filter(|needed| !head.contains(**needed));
    none(&missing.map(|needed| format!("crates/procedure/src/lib.rs lacks {needed}")).collect::<Vec<_>>());
}
