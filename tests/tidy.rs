//! What holds for the files of the project as a whole: who may depend on whom, one name everywhere, every word in every
//! language, every link and every file in use. A table here may be added to only with a decision; a list of exceptions may
//! only shrink.
#![expect(clippy::unwrap_used, reason = "test support")]

#[path = "tidy/acts.rs"]
mod acts;
#[path = "tidy/asvs.rs"]
mod asvs;
#[path = "tidy/files.rs"]
mod files;
#[path = "tidy/layers.rs"]
mod layers;
#[path = "tidy/licences.rs"]
mod licences;
#[path = "tidy/literals.rs"]
mod literals;
#[path = "tidy/personal_data.rs"]
mod personal_data;
#[path = "tidy/words.rs"]
mod words;

use std::fs;
use std::path::{Path, PathBuf};

/// Folders that hold nothing of ours.
const NOT_OURS: [&str; 2] = ["target", "node_modules"];

/// The root of the project.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The files below a folder of the project that have this ending, by their path from the root, in order.
fn files_of(folder: &str, ending: &str) -> Vec<String> {
    let mut found = Vec::new();
    collect(&root(), folder, &mut found);
    found.retain(|path| path.ends_with(ending));
    found.sort();
    found
}

fn collect(root: &Path, folder: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(root.join(folder)).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
        if name.starts_with('.') || NOT_OURS.contains(&name.as_str()) {
            continue;
        }
        if entry.file_type().unwrap().is_dir() {
            collect(root, &path, found);
        } else {
            found.push(path);
        }
    }
}

/// A file's text, by its path from the root.
fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

/// The Rust sources of our crates, without their tests: path and text.
fn sources() -> Vec<(String, String)> {
    let files = files_of("crates", ".rs").into_iter().filter(|path| path.contains("/src/"));
    files.map(|path| (path.clone(), without_tests(&read(&path)).to_owned())).collect()
}

/// A source up to the unit tests at its foot.
fn without_tests(source: &str) -> &str {
    source.split_once("\n#[cfg(test)]\nmod tests {").map_or(source, |(before, _)| before)
}

/// Fails with every problem that was found.
fn none(problems: &[String]) {
    assert!(problems.is_empty(), "{} problems\n{}", problems.len(), problems.join("\n"));
}
