//! The table of docs/asvs.md: every requirement once, every test that is named there, the numbers at its head right.

use std::collections::BTreeMap;

use crate::{none, read, root};

/// The requirements of levels 1 and 2 of the standard, version 5.0.0, one on each line.
const IDS: &str = include_str!("asvs.ids");
/// How a requirement may stand, as the head of the page counts them.
const STANDS: [&str; 4] = ["met", "partly", "not met", "not applicable"];

/// A row: its requirements, how they stand, what holds them.
struct Row {
    ids: Vec<String>,
    stands: String,
    holds: String,
}

fn rows(page: &str) -> Vec<Row> {
    let cells = page.lines().filter(|line| line.starts_with("| V")).map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [ids, _, stands, holds] = cells.as_slice() else { unreachable!("four cells: {line}") };
        Row { ids: expanded(ids), stands: (*stands).to_owned(), holds: (*holds).to_owned() }
    });
    cells.collect()
}

/// `V1.2.6-V1.2.8` is three requirements.
fn expanded(ids: &str) -> Vec<String> {
    let Some((first, last)) = ids.split_once('-') else { return Vec::from([ids.to_owned()]) };
    let ((section, from), (_, to)) = (first.rsplit_once('.').unwrap(), last.rsplit_once('.').unwrap());
    let (from, to): (u32, u32) = (from.parse().unwrap(), to.parse().unwrap());
    (from..=to).map(|number| format!("{section}.{number}")).collect()
}

/// The tests that a cell names: `tests/http/answers.rs::name`.
fn named(holds: &str) -> Vec<(&str, &str)> {
    holds.split('`').skip(1).step_by(2).filter_map(|code| code.split_once("::")).collect()
}

/// True where a file has a test of this name.
fn is_test(path: &str, name: &str) -> bool {
    let source = read(path);
    let Some((before, _)) = source.split_once(&format!("fn {name}(")) else { return false };
    let above = before.trim_end().lines().rev().take_while(|line| !line.trim().is_empty() && line.trim() != "}");
    above.into_iter().any(|line| line.trim().starts_with("#[test]") || line.trim().starts_with("#[tokio::test"))
}

#[test]
fn every_requirement_stands_there_once() {
    let mut times: BTreeMap<&str, usize> = IDS.lines().map(|id| (id, 0)).collect();
    let page = read("docs/asvs.md");
    let rows = rows(&page);
    let mut problems = Vec::new();
    for id in rows.iter().flat_map(|row| &row.ids) {
        match times.get_mut(id.as_str()) {
            Some(times) => *times += 1,
            None => problems.push(format!("{id} is none of the standard's levels 1 and 2")),
        }
    }
    problems.extend(times.iter().filter(|(_, times)| **times != 1).map(|(id, times)| format!("{id}: {times} rows")));
    none(&problems);
    assert_eq!(IDS.lines().count(), 253);
}

#[test]
fn every_test_that_the_table_names_is_there() {
    let page = read("docs/asvs.md");
    let mut problems = Vec::new();
    for row in rows(&page) {
        let tests = named(&row.holds);
        if tests.is_empty() && row.holds.len() < 8 {
            problems.push(format!("{}: neither a test nor a reason", row.ids.join(", ")));
        }
        for (path, name) in tests {
            if !root().join(path).is_file() || !is_test(path, name) {
                problems.push(format!("{}: no test {path}::{name}", row.ids.join(", ")));
            }
        }
    }
    none(&problems);
    assert!(!is_test("tests/tidy/asvs.rs", "is_test"));
}

#[test]
fn the_numbers_at_its_head_are_right() {
    let page = read("docs/asvs.md");
    let (head, _) = page.split_once("\n## ").unwrap();
    let rows = rows(&page);
    let counted =
        STANDS.map(|stands| rows.iter().filter(|row| row.stands == stands).map(|row| row.ids.len()).sum::<usize>());
    let numbers: Vec<usize> = head.split(|c: char| !c.is_ascii_digit()).filter_map(|word| word.parse().ok()).collect();
    for number in [253].iter().chain(&counted) {
        assert!(numbers.contains(number), "{number} is not at the head: {numbers:?}");
    }
    assert_eq!(counted.iter().sum::<usize>(), 253, "a row stands otherwise than {STANDS:?}");
}
