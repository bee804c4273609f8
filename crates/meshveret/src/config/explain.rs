//! The configuration file that says everything, to begin with.

use super::tables::{Key, Rule};
use super::{Config, ENVIRONMENT};

/// A file with every key: what it means, what is permitted, and its default. A key without one is commented out.
pub(super) fn explained() -> String {
    let head = "# The configuration of meshveret serve. What stands here are the defaults; what has none is commented out.\n\
                # meshveret serve --config FILE --check says what is wrong with a file.\n";
    let tables: String = Config::explained().iter().map(table).collect();
    let variables: String = ENVIRONMENT.iter().flat_map(|(name, says)| ["# ", name, ": ", says, "\n"]).collect();
    let over = "# The environment, for containers; it wins over this file, and the command line over both:\n";
    format!("{head}{tables}\n{over}{variables}")
}

/// A table that may stand several times stands in no file unless somebody puts it there.
fn table((head, about, keys): &(String, String, Vec<Key>)) -> String {
    let mark = if head.starts_with("[[") { "# " } else { "" };
    let keys: String = keys.iter().map(|one| key(one, mark)).collect();
    format!("\n{}{mark}{head}\n{keys}", comment(about))
}

fn key(key: &Key, mark: &str) -> String {
    let (mark, default) = match key.rule {
        Rule::Default => (mark, ""),
        Rule::Example => ("# ", " No default."),
        Rule::Needed => ("# ", " It must be given."),
    };
    let says = comment(&format!("{} Permitted: {}.{default}", key.says, key.bound));
    format!("\n{says}{mark}{} = {}\n", key.name, key.literal)
}

/// Sentences as comments of at most 100 characters a line.
fn comment(text: &str) -> String {
    let mut lines = Vec::from(["#".to_owned()]);
    for word in text.split_whitespace() {
        match lines.last_mut().filter(|line| line.len().saturating_add(word.len()) < 100) {
            Some(line) => line.extend([" ", word]),
            None => lines.push(format!("# {word}")),
        }
    }
    lines.into_iter().flat_map(|line| [line, "\n".to_owned()]).collect()
}
