//! docs/privacy.md says of each field what the rules say of it.

use locale::Locale;
use procedure::record::about_persons::{BESIDE, SEALED};

use crate::{none, read};

#[test]
fn the_page_on_personal_data_is_made_of_the_list() {
    let page = read("docs/privacy.md");
    let words = |key: String| Locale::english().text(&key);
    let wanted: Vec<String> = SEALED
        .iter()
        .chain(&BESIDE)
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
