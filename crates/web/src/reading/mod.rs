//! What can be read in the old files of the archive: in the file itself, or by machine from a scan of it.
//!
//! No part of the record: it is made again wherever it is missing, in the background, one file at a time, and lies in the folder
//! `texts` of the data directory, by the hash of the file and the languages by which it was read. Who may see it, the views of
//! the archive decide. Bounds: those of `programs.rs`, and the pages and bytes of one file here.

mod programs;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use locale::{Lang, Script, written_in};
use procedure::documents::archived::Archived;
use procedure::names::{Hash, Tag};
use serde::{Deserialize, Serialize};

use crate::site::Site;
use programs::Failed;

/// The most pages of a file whose text is taken.
const PAGES_MAX: usize = 500;
/// The most pages of a scan that are read by machine.
const SCANNED_MAX: usize = 60;
/// The most bytes of the text of a file.
const TEXT_BYTES_MAX: usize = 4 * 1024 * 1024;
/// So few letters in a whole PDF are none: it is a scan with a stamp or a number.
const LETTERS_MIN: usize = 20;
/// The folder in the data directory.
const FOLDER: &str = "texts";

/// How the text of a file was come by, or why there is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum How {
    /// It stood in the file.
    Found,
    /// It was read by machine, and may be wrong.
    Machine,
    /// There is none.
    Nothing,
    /// The file is damaged, or beyond the bounds.
    Failed,
    /// These programs are missing on the server.
    Missing(Vec<String>),
}

/// The text of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FileText {
    /// How it was come by.
    pub(crate) how: How,
    /// Its pages, each with its words; one where the file has no pages.
    pub(crate) pages: Vec<String>,
    /// True where the file goes on beyond the bounds.
    pub(crate) cut: bool,
}

impl FileText {
    fn without(how: How) -> Self {
        Self { how, pages: Vec::new(), cut: false }
    }

    /// Pages of text, cut to the bounds; nothing where there are no letters in them.
    fn of(how: How, (pages, mut cut): (Vec<String>, bool)) -> Self {
        let mut left = TEXT_BYTES_MAX;
        let mut kept = Vec::new();
        for page in pages {
            let page: String = page.chars().filter(|letter| *letter == '\n' || !letter.is_control()).collect();
            let Some(rest) = left.checked_sub(page.len()) else {
                cut = true;
                break;
            };
            left = rest;
            kept.push(page.trim().to_owned());
        }
        if kept.iter().all(String::is_empty) { Self::without(How::Nothing) } else { Self { how, pages: kept, cut } }
    }
}

/// A file, and the languages by which it is read.
type Which = (Hash, Vec<Tag>);

/// What was read so far.
#[derive(Default)]
pub(crate) struct Readings {
    read: Mutex<BTreeMap<Which, Arc<FileText>>>,
    count: AtomicU64,
}

impl Readings {
    /// The text of a file of the archive; nothing where it was not read yet.
    pub(crate) fn of(&self, facts: &Archived) -> Option<Arc<FileText>> {
        let read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        read.get(&which(facts)).cloned()
    }

    /// How often something was read or forgotten: whatever is made of it is made anew where that grew.
    pub(crate) fn count(&self) -> u64 {
        self.count.load(Ordering::Acquire)
    }

    fn know(&self, which: Which, text: FileText) {
        self.read.lock().unwrap_or_else(PoisonError::into_inner).insert(which, Arc::new(text));
        self.count.fetch_add(1, Ordering::Release);
    }

    /// Forgets what is in no archive any more.
    fn keep_only(&self, wanted: &BTreeMap<Which, String>) {
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        let before = read.len();
        read.retain(|which, _| wanted.contains_key(which));
        if read.len() != before {
            self.count.fetch_add(1, Ordering::Release);
        }
    }

    fn next(&self, wanted: &BTreeMap<Which, String>) -> Option<(Which, String)> {
        let read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        let next = wanted.iter().find(|(which, _)| !read.contains_key(*which));
        next.map(|(which, media)| (which.clone(), media.clone()))
    }
}

fn which(facts: &Archived) -> Which {
    (facts.file.hash, facts.languages.clone())
}

/// The file in which a text is kept.
fn kept_as(folder: &Path, (hash, languages): &Which) -> PathBuf {
    let tags: Vec<&str> = languages.iter().map(Tag::as_str).collect();
    folder.join(format!("{hash}.{}.json", tags.join("-")))
}

/// Reads the next file of the archives that was not read yet; false where there is none.
pub(crate) fn next(site: &Site) -> bool {
    let mut wanted = BTreeMap::new();
    for hosted in site.every() {
        let snapshot = hosted.clerk.snapshot();
        let state = &snapshot.process.state;
        let there = state.archive.values().filter(|old| state.removed.at(old.facts.file.hash).is_none());
        wanted.extend(there.map(|old| (which(&old.facts), old.facts.file.media.clone())));
    }
    let folder = site.directory().path().join(FOLDER);
    site.readings().keep_only(&wanted);
    let Some((which, media)) = site.readings().next(&wanted) else {
        sweep(&folder, &wanted);
        return false;
    };
    let place = kept_as(&folder, &which);
    let kept = std::fs::read(&place).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
    let text = kept.unwrap_or_else(|| {
        let text = read(site, &which, &media);
        // What is missing may be installed, and what failed may have been the machine's fault: both are tried at the next start.
        if !matches!(text.how, How::Missing(_) | How::Failed) {
            keep(&place, &text);
        }
        text
    });
    site.readings().know(which, text);
    true
}

/// Keeps a text; where that fails it is made again at the next start.
fn keep(place: &Path, text: &FileText) {
    let written = || -> std::io::Result<()> {
        if let Some(folder) = place.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let half = place.with_extension("half");
        std::fs::write(&half, serde_json::to_vec(text)?)?;
        std::fs::rename(&half, place)
    };
    if let Err(error) = written() {
        tracing::warn!(%error, "the text of an old file was not kept");
    }
}

/// Removes the texts of files that are in no archive any more, or were erased.
fn sweep(folder: &Path, wanted: &BTreeMap<Which, String>) {
    let Ok(found) = std::fs::read_dir(folder) else { return };
    let known: BTreeSet<PathBuf> = wanted.keys().map(|which| kept_as(folder, which)).collect();
    for path in found.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| !known.contains(path)) {
        if let Err(error) = std::fs::remove_file(&path) {
            tracing::warn!(%error, "the text of an old file was not removed");
        }
    }
}

/// Reads a file.
fn read(site: &Site, (hash, languages): &Which, media: &str) -> FileText {
    let bytes = match site.directory().files().get(*hash) {
        Ok(Some(bytes)) => bytes,
        // It is on another server, or on its way to ours.
        Ok(None) => return FileText::without(How::Failed),
        Err(failure) => {
            tracing::error!(error = %failure, "a file could not be read");
            return FileText::without(How::Failed);
        }
    };
    let read = match media {
        "text/plain" => String::from_utf8(bytes).map(plain).map_err(|_other| Failed::Bounds),
        papers::DOCX_MEDIA => of_docx(&bytes),
        "application/pdf" => of_pdf(&bytes, languages),
        media if media.starts_with("image/") => of_image(&bytes, languages),
        _ => Ok(FileText::without(How::Nothing)),
    };
    read.unwrap_or_else(|failed| match failed {
        Failed::Missing(programs) => FileText::without(How::Missing(programs)),
        Failed::Bounds => FileText::without(How::Failed),
    })
}

/// The words that stand in a file; nothing where there are none, or they cannot be had here.
fn of_file(bytes: &[u8], media: &str) -> Option<String> {
    match media {
        "text/plain" => String::from_utf8(bytes.to_vec()).ok(),
        papers::DOCX_MEDIA => papers::words_of(bytes).ok(),
        "application/pdf" => programs::text_of_pdf(bytes, PAGES_MAX).ok(),
        _ => None,
    }
}

fn plain(text: String) -> FileText {
    FileText::of(How::Found, (vec![text], false))
}

fn of_docx(bytes: &[u8]) -> Result<FileText, Failed> {
    papers::words_of(bytes).map(plain).map_err(|_damaged| Failed::Bounds)
}

/// The text of a PDF; of one without letters what a machine reads on its pages.
fn of_pdf(bytes: &[u8], languages: &[Tag]) -> Result<FileText, Failed> {
    let text = programs::text_of_pdf(bytes, PAGES_MAX)?;
    let mut pages: Vec<String> = text.split('\u{c}').map(str::to_owned).collect();
    // Behind the last page there is a mark, too.
    pages.pop_if(|last| last.trim().is_empty());
    let letters = pages.iter().flat_map(|page| page.chars()).filter(|letter| letter.is_alphanumeric()).count();
    if letters >= LETTERS_MIN {
        let cut = pages.len() >= PAGES_MAX;
        return Ok(FileText::of(How::Found, (pages, cut)));
    }
    let by = programs::languages_for(languages)?;
    let mut read = Vec::new();
    for page in 1..=pages.len().clamp(1, SCANNED_MAX) {
        let image = programs::page_of_pdf(bytes, page)?;
        read.push(programs::text_of_image(&image, &by)?);
    }
    Ok(FileText::of(How::Machine, (read, pages.len() > SCANNED_MAX)))
}

fn of_image(bytes: &[u8], languages: &[Tag]) -> Result<FileText, Failed> {
    let by = programs::languages_for(languages)?;
    let text = programs::text_of_image(bytes, &by)?;
    Ok(FileText::of(How::Machine, (vec![text], false)))
}

/// The language of a file of this type; nothing where its words do not say, or it has none that stand in it: pictures and scans are
/// not read.
pub fn language_in(bytes: &[u8], media: &str) -> Option<Tag> {
    Tag::new(written_in(&of_file(bytes, media)?)?.tag())
}

/// The language of a page of a file: the first of those of the file that is written as most of the page is, else what its own words
/// say; none where they do not.
pub(crate) fn language_of(page: &str, languages: &[Tag]) -> Option<Lang> {
    let mut known = languages.iter().filter_map(|tag| tag.as_str().parse::<Lang>().ok());
    let most = script_of(page);
    known.find(|lang| Script::by(*lang) == most).or_else(|| written_in(page))
}

/// The same for whom a page must have a language: that of ours which is most often written so.
pub(crate) fn language_or_likely(page: &str, languages: &[Tag]) -> Lang {
    language_of(page, languages).unwrap_or(match script_of(page) {
        Script::Latin => Lang::En,
        Script::Cyrillic => Lang::Ru,
        Script::Arabic => Lang::Fa,
    })
}

/// The script of most letters of a page.
fn script_of(page: &str) -> Script {
    let letters = |script: Script| page.chars().filter(|letter| Script::of(*letter) == Some(script)).count();
    [Script::Arabic, Script::Cyrillic, Script::Latin]
        .into_iter()
        .max_by_key(|script| letters(*script))
        .unwrap_or(Script::Latin)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(all: &str) -> Vec<Tag> {
        all.split(' ').filter_map(Tag::new).collect()
    }

    #[test]
    fn a_page_is_in_the_language_of_its_file_that_has_its_letters() {
        let said = "Стороны договорились продолжать работу по вопросам миграции и защиты беженцев и встретиться вновь в следующем году.";
        for (page, of, is) in [
            ("The parties met.", "ru en", Some(Lang::En)),
            ("Стороны встретились", "en ru kk", Some(Lang::Ru)),
            ("Стороны", "kk ru", Some(Lang::Kk)),
            ("طرف‌ها دیدار کردند", "en fa", Some(Lang::Fa)),
            (said, "", Some(Lang::Ru)),
            (said, "en", Some(Lang::Ru)),
            ("Стороны", "en", None),
            ("Стороны", "", None),
        ] {
            assert_eq!(language_of(page, &tags(of)), is, "{page} {of}");
        }
        assert_eq!(language_or_likely("Стороны", &[]), Lang::Ru);
        assert_eq!(language_or_likely("", &[]), Lang::En);
    }

    #[test]
    fn a_text_is_cut_to_its_bound_and_has_no_control_letters() {
        let text = FileText::of(How::Found, (vec!["a\u{7}b\nc".to_owned(), "x".repeat(TEXT_BYTES_MAX)], false));
        assert_eq!((text.pages, text.cut), (vec!["ab\nc".to_owned()], true));
        assert_eq!(FileText::of(How::Machine, (vec![" \n".to_owned()], false)).how, How::Nothing);
    }
}
