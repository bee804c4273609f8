//! Every file has its place: links lead somewhere, long files say why, nothing lies about unused.

use std::path::{Component, Path, PathBuf};

use crate::literals::{expressions, literals};
use crate::{files_of, none, read, root};

/// A file with more lines says in its first lines why it is not split.
const LINES_MAX: usize = 500;

#[test]
fn a_long_file_says_why_it_is_not_split() {
    let files = files_of("crates", ".rs").into_iter().chain(files_of("tests", ".rs"));
    let long = files.map(|path| (read(&path), path)).filter(|(text, _)| text.lines().count() > LINES_MAX);
    let silent = long.filter(|(text, _)| {
        let mut head = text.lines().take_while(|line| line.starts_with("//!"));
        !head.any(|line| line.contains("split"))
    });
    none(&silent.map(|(text, path)| format!("{path}: {} lines", text.lines().count())).collect::<Vec<_>>());
}

/// The verifier is read in one sitting, so that whoever must trust it can read it.
#[test]
fn the_verifier_has_fewer_than_a_thousand_lines_of_code() {
    let files = files_of("crates/proof/src", ".rs").into_iter().filter(|path| path.matches('/').count() == 3);
    let is_code = |line: &&str| !line.trim().is_empty() && !line.trim_start().starts_with("//");
    let lines: usize = files.map(|path| read(&path).lines().filter(is_code).count()).sum();
    assert!((100..1_000).contains(&lines), "{lines} lines");
}

#[test]
fn every_file_opens_with_a_sentence() {
    let files = files_of("crates", ".rs").into_iter().chain(files_of("tests", ".rs"));
    let silent = files.filter(|path| !read(path).starts_with("//! "));
    none(&silent.collect::<Vec<_>>());
}

#[test]
fn every_relative_link_of_the_documentation_leads_to_a_file() {
    let mut problems = Vec::new();
    for path in files_of("", ".md") {
        for (line, target) in links(&read(&path)) {
            if !leads_somewhere(&path, &target) {
                problems.push(format!("{path}:{line}: {target}"));
            }
        }
    }
    none(&problems);
}

/// The targets of the links of a text, code left out, with their lines.
fn links(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut in_code = false;
    for (number, line) in (1..).zip(text.lines()) {
        in_code ^= line.trim_start().starts_with("```");
        let prose: String = line.split('`').step_by(2).collect::<Vec<_>>().join(" ");
        if !in_code {
            let targets = prose.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
            found.extend(targets.map(|(target, _)| (number, target.to_owned())));
        }
    }
    found
}

/// True for an address elsewhere, a heading of the same page that is there, or a file that is there, with its heading.
fn leads_somewhere(from: &str, target: &str) -> bool {
    if ["https://", "http://", "mailto:"].iter().any(|scheme| target.starts_with(scheme)) {
        return true;
    }
    let (path, heading) = target.split_once('#').map_or((target, None), |(path, heading)| (path, Some(heading)));
    let folder = Path::new(from).parent().unwrap();
    let place = if path.is_empty() { PathBuf::from(from) } else { folder.join(path) };
    let within = place.components().try_fold(0_usize, |deep, part| match part {
        Component::ParentDir => deep.checked_sub(1),
        _ => deep.checked_add(1),
    });
    let there = within.is_some() && root().join(&place).exists();
    there && heading.is_none_or(|heading| headings(&read(place.to_str().unwrap())).any(|found| found == heading))
}

/// The headings of a text as addresses name them.
fn headings(text: &str) -> impl Iterator<Item = String> {
    let titles = text.lines().filter(|line| line.starts_with('#')).map(|line| line.trim_start_matches('#').trim());
    titles.map(|title| {
        let kept = title.to_lowercase();
        let kept = kept.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
        kept.map(|c| if c == ' ' { '-' } else { c }).collect()
    })
}

#[test]
fn every_template_is_used() {
    let mut used: Vec<String> = Vec::new();
    for path in files_of("crates", ".rs") {
        used.extend(literals(&read(&path)).into_iter().map(|literal| literal.text));
    }
    for path in files_of("templates", ".html") {
        for (_, expression) in expressions(&read(&path)) {
            used.extend(expression.split('"').skip(1).step_by(2).map(str::to_owned));
        }
    }
    let templates = files_of("templates", "");
    let unused = templates
        .iter()
        .filter_map(|path| path.strip_prefix("templates/"))
        .filter(|path| !used.iter().any(|u| u == path));
    none(&unused.map(str::to_owned).collect::<Vec<_>>());
}

#[test]
fn every_file_of_the_demonstration_is_used() {
    let by = |path: &str| (path.to_owned(), read(path));
    let mut texts: Vec<(String, String)> = files_of("crates", ".rs").iter().map(|path| by(path)).collect();
    texts.push(by("demo/README.md"));
    let files = files_of("demo", "");
    let named = |path: &str| {
        let name = path.strip_prefix("demo/").unwrap();
        texts.iter().any(|(_, text)| text.contains(name))
    };
    let unused = files.into_iter().filter(|path| path != "demo/README.md" && !named(path));
    none(&unused.collect::<Vec<_>>());
}

#[test]
fn every_program_of_tests_is_run() {
    let manifest = read("tests/Cargo.toml");
    let programs =
        files_of("tests", ".rs").into_iter().filter_map(|path| path.strip_prefix("tests/").map(str::to_owned));
    let programs = programs.filter(|path| !path.contains('/') && read(&format!("tests/{path}")).contains("#[test]"));
    let missing = programs.filter(|path| !manifest.contains(&format!("path = \"{path}\"")));
    none(&missing.map(|path| format!("tests/Cargo.toml does not name {path}")).collect::<Vec<_>>());
}

#[test]
fn links_are_found_in_prose_only() {
    let text = "See [a](b.md) and `[c](d.md)`.\n```\n[e](f.md)\n```\n[g](h.md#i)\n";
    assert_eq!(links(text), [(1, "b.md".to_owned()), (5, "h.md#i".to_owned())]);
    assert_eq!(headings("# What *no* check proves: a-b\n").collect::<Vec<_>>(), ["what-no-check-proves-a-b"]);
    assert!(!leads_somewhere("README.md", "../elsewhere") && leads_somewhere("docs/a.md", "../Cargo.toml"));
}
