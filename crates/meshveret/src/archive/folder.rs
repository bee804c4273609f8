//! The files of folders: regular files with a name that can be shown and a type that is taken. No link is followed.
//!
//! Bounds: so deep, so many names, so many bytes of a file as stand here.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use locale::{Locale, Value, without_isolates};
use procedure::names::Hash;
use procedure::time::Day;
use record::files::FILE_BYTES_MAX;
use rustix::fs::OFlags;

use crate::evidence::number as counted;
use crate::input;

/// The most names below all folders, of folders too.
const NAMES_MAX: usize = 20_000;
/// How deep folders lie in each other at most.
const DEPTH_MAX: usize = 16;
/// The most bytes of a name.
const NAME_BYTES_MAX: usize = 255;

/// A file that may be taken.
pub(super) struct Found {
    /// Its name below its folder, with strokes.
    pub(super) name: String,
    pub(super) path: PathBuf,
    pub(super) bytes: usize,
    pub(super) media: &'static str,
    pub(super) hash: Hash,
}

impl Found {
    /// Its own name, without folders.
    pub(super) fn file_name(&self) -> &str {
        self.name.rsplit('/').next().unwrap_or(&self.name)
    }

    /// Its name without its ending, as words.
    pub(super) fn title(&self) -> String {
        web::title_of_old_file(self.file_name())
    }

    /// The date that its name has: a whole day, else a year. It is a guess, which somebody has to look at.
    pub(super) fn day(&self) -> Option<Day> {
        day_in(self.file_name())
    }
}

/// Why a file is refused: a message with its values.
#[derive(Debug)]
pub(super) struct Why {
    key: &'static str,
    values: Vec<(&'static str, Value<'static>)>,
    /// What the system says of it.
    cause: Option<String>,
}

impl Why {
    pub(super) fn of(key: &'static str, values: &[(&'static str, Value<'static>)]) -> Self {
        Self { key, values: values.to_vec(), cause: None }
    }

    pub(super) fn words(&self, locale: &Locale) -> String {
        let value = |(name, value): &(&'static str, Value<'static>)| match value {
            Value::Number(number) => (*name, counted(locale, usize::try_from(*number).unwrap_or_default()).into()),
            Value::Text(_) => (*name, value.clone()),
        };
        let words = without_isolates(&locale.with(self.key, &self.values.iter().map(value).collect::<Vec<_>>()));
        self.cause.as_ref().map_or_else(|| words.clone(), |cause| format!("{words} ({cause})"))
    }
}

/// What is below the folders.
#[derive(Default)]
pub(super) struct Scanned {
    pub(super) found: Vec<Found>,
    /// Names with why they are refused.
    pub(super) refused: Vec<(String, Why)>,
    /// Names that are left out: what a system hides.
    pub(super) left_out: Vec<String>,
}

/// Looks at the folders. What is refused is told with all else.
///
/// # Errors
/// A folder cannot be read, or there are too many names.
pub(super) fn scanned(folders: &[PathBuf]) -> Result<Scanned> {
    let (mut scanned, mut names) = (Scanned::default(), 0_usize);
    for folder in folders {
        if !fs::metadata(folder).is_ok_and(|found| found.is_dir()) {
            return Err(anyhow!("{} is no folder", folder.display()));
        }
        below(folder, ("", 0), &mut names, &mut scanned)?;
    }
    scanned.found.sort_by(|one, other| one.name.cmp(&other.name));
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for found in &scanned.found {
        let times = seen.entry(&found.name).or_default();
        *times = times.saturating_add(1);
    }
    let twice = seen.into_iter().filter(|(_, times)| *times > 1);
    let twice: Vec<_> = twice.map(|(name, _)| (name.to_owned(), Why::of("archive-file-twice", &[]))).collect();
    scanned.refused.extend(twice);
    Ok(scanned)
}

fn below(folder: &Path, (before, depth): (&str, usize), names: &mut usize, scanned: &mut Scanned) -> Result<()> {
    let unread = || format!("cannot read {}", folder.display());
    let mut entries = fs::read_dir(folder).with_context(unread)?.collect::<Result<Vec<_>, _>>().with_context(unread)?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        *names = names.saturating_add(1);
        if *names > NAMES_MAX {
            return Err(anyhow!("there are more than {NAMES_MAX} names below the folders"));
        }
        let own = entry.file_name();
        let shown = format!("{before}{}", own.to_string_lossy().escape_debug());
        let Some(own) = own.to_str().filter(|own| is_fit(own)) else {
            scanned.refused.push((shown, Why::of("archive-file-name", &[("bytes", NAME_BYTES_MAX.into())])));
            continue;
        };
        let (name, path) = (format!("{before}{own}"), entry.path());
        let kind = entry.file_type().with_context(|| format!("cannot read {}", path.display()))?;
        if own.starts_with('.') || matches!(own, "Thumbs.db" | "desktop.ini" | "__MACOSX") {
            scanned.left_out.push(name);
        } else if kind.is_symlink() {
            scanned.refused.push((name, Why::of("archive-file-link", &[])));
        } else if kind.is_dir() && depth >= DEPTH_MAX {
            scanned.refused.push((name, Why::of("archive-file-deep", &[("most", DEPTH_MAX.into())])));
        } else if kind.is_dir() {
            below(&path, (&format!("{name}/"), depth.saturating_add(1)), names, scanned)?;
        } else {
            match file(&path, &name) {
                Ok(found) => scanned.found.push(found),
                Err(why) => scanned.refused.push((name, why)),
            }
        }
    }
    Ok(())
}

fn file(path: &Path, name: &str) -> Result<Found, Why> {
    let bytes = opened(path)?;
    let media = web::media_of(name, &bytes).ok_or_else(|| Why::of("archive-file-type", &[]))?;
    let hash = Hash::of(&[&bytes]);
    Ok(Found { name: name.to_owned(), path: path.to_owned(), bytes: bytes.len(), media, hash })
}

/// The bytes of a regular file that is neither empty nor too large.
pub(super) fn opened(path: &Path) -> Result<Vec<u8>, Why> {
    let unread = |error: std::io::Error| Why { cause: Some(error.to_string()), ..Why::of("archive-file-unread", &[]) };
    let file = input::plain(path, OFlags::NOFOLLOW).map_err(unread)?;
    let file = file.ok_or_else(|| Why::of("archive-file-special", &[]))?;
    let bytes = input::up_to(file, FILE_BYTES_MAX).map_err(unread)?;
    match bytes.len() {
        0 => Err(Why::of("archive-file-empty", &[])),
        1..=FILE_BYTES_MAX => Ok(bytes),
        _ => Err(Why::of("archive-file-long", &[("bytes", FILE_BYTES_MAX.into())])),
    }
}

/// True for a name that shows what it is: no sign that steers a screen or turns the direction of what is read.
fn is_fit(name: &str) -> bool {
    let steers = |sign: char| {
        sign.is_control()
            || matches!(sign, '\\' | '\u{61c}' | '\u{2028}' | '\u{2029}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    name.len() <= NAME_BYTES_MAX && !name.chars().any(steers)
}

/// The first whole day in a name, else the first year from 1900 to 2099 that stands alone.
fn day_in(name: &str) -> Option<Day> {
    let mut groups: Vec<(&str, bool)> = Vec::new();
    let mut rest = name;
    while let Some(begins) = rest.find(|sign: char| sign.is_ascii_digit()) {
        let (before, digits) = rest.split_at_checked(begins)?;
        let ends = digits.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(digits.len());
        let (group, after) = digits.split_at_checked(ends)?;
        groups.push((group, matches!(before, "-" | "_" | "." | " ")));
        rest = after;
    }
    let whole = |three: &[(&str, bool)]| {
        let [(a, _), (b, true), (c, true)] = three else { return None };
        match (a.len(), b.len(), c.len()) {
            (4, 2, 2) => Day::new(&format!("{a}-{b}-{c}")),
            (2, 2, 4) => Day::new(&format!("{c}-{b}-{a}")),
            _ => None,
        }
    };
    let together = |group: &str| {
        let (year, rest) = (group.len() == 8).then(|| group.split_at_checked(4)).flatten()?;
        let (month, day) = rest.split_at_checked(2)?;
        Day::new(&format!("{year}-{month}-{day}"))
    };
    let year = |group: &str| Day::new(group).filter(|day| group.len() == 4 && (1900..=2099).contains(&day.year));
    let day = groups.windows(3).find_map(whole).or_else(|| groups.iter().find_map(|(group, _)| together(group)));
    day.or_else(|| groups.iter().find_map(|(group, _)| year(group)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_in_a_name_is_a_day_or_a_year() {
        for (name, day) in [
            ("2014-05-06 report.pdf", Some("2014-05-06")),
            ("report_06.05.2014.pdf", Some("2014-05-06")),
            ("IMG_20140506_1.jpg", Some("2014-05-06")),
            ("Declaration 1997.pdf", Some("1997")),
            ("letter 12 of 2013-13-40.pdf", Some("2013")),
            ("SOM-8.pdf", None),
            ("0042.pdf", None),
            ("report 12345678.pdf", None),
        ] {
            assert_eq!(day_in(name).map(|day| day.to_string()).as_deref(), day, "{name}");
        }
    }

    #[test]
    fn a_name_that_steers_a_screen_or_turns_what_is_read_is_not_fit() {
        for (name, fit) in [("Протокол 1.pdf", true), ("a\u{202e}fdp.exe", false), ("a\nb", false), ("a\\b", false)]
        {
            assert_eq!(is_fit(name), fit, "{name:?}");
        }
        assert!(!is_fit(&"я".repeat(128)));
    }
}
