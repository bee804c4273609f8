//! `archive`: folders of old files into the archive of a process, all that are new or nothing, with a report of each; the same folders
//! again bring what came since.

mod folder;
mod manifest;
mod put;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::OpenOptionsExt;

use anyhow::{Context, Result, anyhow};
use locale::{Lang, Locale};
use procedure::names::Hash;

use self::folder::{Found, Scanned, Why, opened};
use self::manifest::{Manifest, written};
pub(crate) use self::put::{Fate, Row, archived, kept};
use crate::arguments::ArchiveOptions;
use crate::commands::{Work, Worked, Worker};
use crate::output::{Ended, complain, say};

/// The most files of one run.
const FILES_MAX: usize = 2_000;

/// Looks at the folders, says what each file is, and puts what is new unless that is only to be foreseen.
pub(crate) fn archive(options: &ArchiveOptions, lang: Lang) -> Result<Ended> {
    let locale = Locale::of(lang).unwrap_or_else(Locale::english);
    let mut scanned = folder::scanned(&options.folders)?;
    let manifest = options.manifest.as_ref().map(|path| Manifest::read(path, locale)).transpose()?;
    if let Some(manifest) = &manifest {
        scanned.left_out.extend(manifest.left_out(&mut scanned.found));
        scanned.refused.extend(manifest.missing(&scanned.found));
    }
    if scanned.found.len() > FILES_MAX {
        let (number, most) = (scanned.found.len(), FILES_MAX);
        complain(&Why::of("archive-files-many", &[("number", number.into()), ("most", most.into())]).words(locale));
        return Ok(Ended::Refused);
    }
    let worker = Worker::at(&options.at, "");
    let rows: Vec<Row> = scanned.found.iter().map(|found| row((options, lang), manifest.as_ref(), found)).collect();
    let asked = |put| Work::Archive { process: options.process.to_string(), lang: lang.to_string(), put };
    let fates = fates(&worker, &asked(false), &rows)?;
    // What the rules miss is what the table is to be completed for.
    let completed = options.write_manifest.is_none();
    report(locale, &scanned, (&rows, &fates, completed));
    if let Some(path) = &options.write_manifest {
        let new: Vec<&Found> =
            of_fate(&scanned.found, &fates).filter(|(_, fate)| !fate.is_held()).map(|one| one.0).collect();
        let file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
        let mut file = file.with_context(|| format!("cannot write {}", path.display()))?;
        // What is said for all needs no guess.
        let guessed = |found: &Found| {
            let bytes = opened(&found.path).ok().filter(|_| options.languages.is_empty())?;
            web::language_in(&bytes, found.media)
        };
        std::io::Write::write_all(&mut file, written(&new, guessed).as_bytes())?;
        say(&format!("written {}", path.display()));
        return Ok(Ended::Done);
    }
    if !scanned.refused.is_empty() || fates.iter().any(|fate| matches!(fate, Fate::Refused(_))) {
        complain(&locale.text("archive-add-nothing"));
        return Ok(Ended::Refused);
    }
    let held = fates.iter().filter(|fate| fate.is_held()).count();
    let new = fates.len().saturating_sub(held);
    let left_out = scanned.left_out.len();
    if options.dry_run {
        say(&format!("dry-run new={new} held={held} left-out={left_out}"));
        return Ok(Ended::Done);
    }
    for (found, _) in of_fate(&scanned.found, &fates).filter(|(_, fate)| !fate.is_held()) {
        let same = opened(&found.path).ok().filter(|bytes| Hash::of(&[bytes]) == found.hash);
        let Some(bytes) = same else {
            let why = Why::of("archive-file-changed", &[]).words(locale);
            complain(&format!("{}: {why} {}", found.name, locale.text("archive-add-nothing")));
            return Ok(Ended::Refused);
        };
        done(worker.on(&Work::Keep, &bytes)?)?;
    }
    let put = self::fates(&worker, &asked(true), &rows)?.iter().filter(|fate| matches!(fate, Fate::Put(_))).count();
    say(&format!("put={put} held={} left-out={left_out}", fates.len().saturating_sub(put)));
    Ok(Ended::Done)
}

/// The fields of the act for a file: what the manifest says of it, else what holds for all.
fn row((options, lang): (&ArchiveOptions, Lang), manifest: Option<&Manifest>, found: &Found) -> Row {
    let mut fields: BTreeMap<String, String> = manifest.map(|known| known.of(&found.name)).unwrap_or_default();
    let title = found.title();
    let (languages, english) = (options.languages.join(","), |name: &str| format!("{name}.{lang}"));
    let said = |fields: &BTreeMap<String, String>, name: &str| {
        fields.keys().any(|known| known == name || known.strip_prefix(name).is_some_and(|rest| rest.starts_with('.')))
    };
    if !said(&fields, "title") {
        fields.insert(english("title"), title);
    }
    if !said(&fields, "found") && !said(&fields, "url") {
        fields.extend(options.found.clone().map(|words| (english("found"), words)));
    }
    let for_all = [
        ("kind", options.kind.clone()),
        ("languages", Some(languages).filter(|all| !all.is_empty())),
        ("meeting", options.meeting.as_ref().map(ToString::to_string)),
        ("distribution", options.distribution.clone()),
    ];
    for (name, value) in for_all {
        if !said(&fields, name) {
            fields.extend(value.map(|value| (name.to_owned(), value)));
        }
    }
    fields.extend([
        ("file".to_owned(), found.hash.to_string()),
        ("file-name".to_owned(), found.file_name().to_owned()),
        ("file-media".to_owned(), found.media.to_owned()),
    ]);
    // A column without a language is in that of the command.
    for name in ["title", "found"] {
        if let Some(words) = fields.remove(name) {
            fields.entry(english(name)).or_insert(words);
        }
    }
    Row { hash: found.hash, fields: fields.into_iter().collect() }
}

/// What would become, or became, of each row.
fn fates(worker: &Worker<'_>, work: &Work, rows: &[Row]) -> Result<Vec<Fate>> {
    let worked = done(worker.on(work, &serde_json::to_vec(rows)?)?)?;
    serde_json::from_slice(&worked.file).context("an answer that is none of ours")
}

/// What was done; a refusal or a failure as an error.
fn done(worked: Option<Worked>) -> Result<Worked> {
    let worked = worked.context("the data directory is not at hand")?;
    if worked.code == 0 { Ok(worked) } else { Err(anyhow!(worked.words)) }
}

fn of_fate<'a>(found: &'a [Found], fates: &'a [Fate]) -> impl Iterator<Item = (&'a Found, &'a Fate)> {
    found.iter().zip(fates)
}

/// One fact a line: of each file its media type, its bytes, what is said of its date and languages, its name; then what is refused.
fn report(locale: &Locale, scanned: &Scanned, (rows, fates, completed): (&[Row], &[Fate], bool)) {
    for ((found, row), fate) in scanned.found.iter().zip(rows).zip(fates) {
        let said = |name: &str| row.field(name).map(|value| format!(" {name}={value}")).unwrap_or_default();
        let state = match fate {
            Fate::Refused(_) if completed => "refused".to_owned(),
            Fate::New | Fate::Put(_) | Fate::Refused(_) => "new".to_owned(),
            Fate::Held(number) => format!("held={number}"),
            Fate::Same => "same".to_owned(),
        };
        let facts = ["day", "certainty", "languages", "meeting", "distribution"].map(said).concat();
        say(&format!("{state} {} {}{facts} {}", found.media, found.bytes, found.name));
    }
    scanned.left_out.iter().for_each(|name| say(&format!("left-out {name}")));
    for (found, fate) in of_fate(&scanned.found, fates) {
        if let Fate::Refused(why) = fate
            && completed
        {
            complain(&format!("{}: {why}", found.name));
        }
    }
    scanned.refused.iter().for_each(|(name, why)| complain(&format!("{name}: {}", why.words(locale))));
}
