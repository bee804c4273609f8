//! Whose work we take, and under which terms: the lists stand in `deny.toml`, for whoever runs cargo-deny, and are held here.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

use crate::{none, read, root};

/// The list `name` of `deny.toml`: the texts in quotation marks, up to the closing bracket.
fn listed(name: &str) -> BTreeSet<String> {
    let file = read("deny.toml");
    let (_, after) = file.split_once(&format!("\n{name} = [\n")).unwrap();
    let (list, _) = after.split_once("\n]").unwrap();
    let first = |line: &str| line.split('"').nth(1).map(str::to_owned);
    list.lines().filter(|line| !line.trim_start().starts_with('#')).filter_map(first).collect()
}

/// True if the terms can be met with permitted licences only. An old expression has `/` for OR.
fn is_met(expression: &str, permitted: &BTreeSet<String>) -> bool {
    let expression = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = expression.split_whitespace().collect();
    let mut rest = words.as_slice();
    any_met(&mut rest, permitted) && rest.is_empty()
}

fn any_met(words: &mut &[&str], permitted: &BTreeSet<String>) -> bool {
    let mut met = all_met(words, permitted);
    while let ["OR", rest @ ..] = words {
        *words = rest;
        met |= all_met(words, permitted);
    }
    met
}

fn all_met(words: &mut &[&str], permitted: &BTreeSet<String>) -> bool {
    let mut met = one_met(words, permitted);
    while let ["AND", rest @ ..] = words {
        *words = rest;
        met &= one_met(words, permitted);
    }
    met
}

fn one_met(words: &mut &[&str], permitted: &BTreeSet<String>) -> bool {
    match words {
        ["(", rest @ ..] => {
            *words = rest;
            let met = any_met(words, permitted);
            let closed = words.first() == Some(&")");
            *words = words.split_first().map_or(&[][..], |(_, rest)| rest);
            met && closed
        }
        [licence, "WITH", exception, rest @ ..] => {
            *words = rest;
            permitted.contains(&format!("{licence} WITH {exception}"))
        }
        [licence, rest @ ..] => {
            *words = rest;
            permitted.contains(*licence)
        }
        [] => false,
    }
}

/// Every package that is built on this machine, with its terms.
fn packages() -> Vec<(String, Option<String>)> {
    let host = Command::new("rustc").arg("-vV").current_dir(root()).output().unwrap();
    let host = String::from_utf8(host.stdout).unwrap();
    let host = host.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let mut command = Command::new(env!("CARGO"));
    command.args(["metadata", "--offline", "--locked", "--format-version", "1", "--filter-platform", host]);
    let output = command.current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata.get("packages").and_then(Value::as_array).cloned().unwrap();
    let text = |package: &Value, field: &str| package.get(field).and_then(Value::as_str).map(str::to_owned);
    packages.iter().map(|package| (text(package, "name").unwrap(), text(package, "license"))).collect()
}

#[test]
fn every_licence_is_a_permitted_one() {
    let permitted = listed("allow");
    let is_fit = |licence: &Option<String>| licence.as_ref().is_some_and(|licence| is_met(licence, &permitted));
    let refused = packages().into_iter().filter(|(_, licence)| !is_fit(licence));
    none(&refused.map(|(name, licence)| format!("{name}: {licence:?}")).collect::<Vec<_>>());
}

/// The numbers of a version, to tell the newest.
fn numbers(version: &str) -> Vec<u64> {
    let numbers = version.split_once('+').map_or(version, |(numbers, _)| numbers);
    numbers.split(['.', '-']).map(|number| number.parse().unwrap_or(0)).collect()
}

#[test]
fn a_crate_is_there_twice_only_where_the_list_says_so() {
    let lock = read("Cargo.lock");
    let mut versions: BTreeMap<&str, BTreeSet<Vec<u64>>> = BTreeMap::new();
    let mut spelt: BTreeMap<(&str, Vec<u64>), &str> = BTreeMap::new();
    for package in lock.split("[[package]]\n").skip(1) {
        let field = |name: &str| package.split_once(&format!("{name} = \"")).and_then(|(_, rest)| rest.split_once('"'));
        let ((name, _), (version, _)) = (field("name").unwrap(), field("version").unwrap());
        versions.entry(name).or_default().insert(numbers(version));
        spelt.insert((name, numbers(version)), version);
    }
    let mut older = BTreeSet::new();
    for (name, versions) in &versions {
        let versions = versions.iter().rev().skip(1).filter_map(|version| spelt.get(&(*name, version.clone())));
        older.extend(versions.map(|version| format!("{name}@{version}")));
    }
    let listed = listed("skip");
    let new = older.difference(&listed).map(|found| format!("{found} stands beside a newer version"));
    let gone = listed.difference(&older).map(|found| format!("{found} is gone: take it off the list in deny.toml"));
    none(&new.chain(gone).collect::<Vec<_>>());
}

/// Other people's cryptography that we do not take beside `ring` (docs/decisions/0013): each brings a C library of its own.
const OTHER_CRYPTOGRAPHY: [&str; 5] = ["aws-lc-rs", "aws-lc-sys", "native-tls", "openssl", "openssl-sys"];

#[test]
fn tls_has_one_provider() {
    let lock = read("Cargo.lock");
    let is_there = |name: &str| lock.contains(&format!("[[package]]\nname = \"{name}\"\n"));
    assert!(is_there("ring") && is_there("rustls"));
    none(&OTHER_CRYPTOGRAPHY.into_iter().filter(|name| is_there(name)).map(str::to_owned).collect::<Vec<_>>());
}

#[test]
fn terms_are_read_as_they_are_meant() {
    let permitted =
        BTreeSet::from(["MIT", "Apache-2.0", "Unicode-3.0", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned));
    let check = |expression: &str| is_met(expression, &permitted);
    assert!(check("MIT") && check("MIT/Apache-2.0") && check("GPL-2.0-only OR Apache-2.0"));
    assert!(check("(MIT OR GPL-3.0) AND Unicode-3.0") && check("Apache-2.0 WITH LLVM-exception OR GPL-3.0"));
    assert!(!check("GPL-3.0") && !check("MIT AND GPL-3.0") && !check("(MIT AND GPL-3.0) OR ISC") && !check(""));
    assert!(!check("MIT WITH LLVM-exception") && !check("(MIT") && !check("MIT)") && !check("MIT MIT"));
}
