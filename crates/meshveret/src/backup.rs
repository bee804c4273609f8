//! `backup` and `restore`: a copy of all that a server keeps, checked as soon as it is made and before it is used.
//!
//! Beside what the server keeps, a copy has the signed checkpoint of each record in `checkpoints/`. A record that is read from
//! the copy must have the same; so a changed byte of an entry is found.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use evidence::boundaries::Installed;
use evidence::cube::Store;
use locale::Lang;
use procedure::State;
use procedure::names::{Hash, Slug};
use record::copy::Source;
use record::{DataDir, Database, Places, ProcessRow};

use crate::arguments::{BackupOptions, DataOptions, RestoreOptions};
use crate::config::places_of;
use crate::demo::MARK;
use crate::handover;
use crate::output::{Ended, complain, say};

/// The folder of checkpoints in a copy.
const CHECKPOINTS: &str = "checkpoints";

/// What is read of an instance that another program may hold; nothing where the places are said wrongly, which was told.
pub(crate) fn source_of(at: &DataOptions) -> Result<Option<(Source, Places)>> {
    let Some(places) = places_of(at)? else { return Ok(None) };
    let data = &at.data;
    match places.database {
        Database::Beside => ensure!(
            data.join("meshveret.db").exists(),
            "{} is not a data directory: there is no meshveret.db in it; of a database on a server say where it is (--database or --config)",
            data.display()
        ),
        Database::Server(_) => {
            ensure!(data.join("keys").is_dir(), "{} is not a data directory: there is no keys in it", data.display());
        }
    }
    Ok(Some((Source::of(data, &places)?, places)))
}

/// `backup`: copies what a server keeps, whoever writes to it meanwhile, and checks the copy.
pub(crate) fn backup(options: &BackupOptions) -> Result<Ended> {
    let (data, out) = (&options.at.data, &options.out);
    let Some((source, _)) = source_of(&options.at)? else { return Ok(Ended::Refused) };
    let copied = source.copy(out)?;
    if data.join(MARK).exists() {
        fs::write(out.join(MARK), "").context("cannot mark the copy")?;
    }
    // A map is drawn without them: what is damaged already keeps nobody from a copy of the record.
    let boundaries = Store::below(data);
    if matches!(boundaries.boundaries(), Installed::Damaged(_)) {
        complain(&format!("{} is damaged, and is not copied", boundaries.boundaries_path().display()));
    } else {
        carry_boundaries(data, out)?;
    }
    carry_cube(data, out)?;
    let directory = DataDir::open(out)?;
    let folder = out.join(CHECKPOINTS);
    fs::create_dir(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let (mut said, mut missing) = (Vec::new(), Vec::new());
    directory.check()?;
    for row in directory.processes()? {
        let (note, state) = read(&directory, &row)?;
        fs::write(folder.join(&row.slug), &note).context("cannot write a checkpoint")?;
        said.push(entries(&row, &note));
        missing.extend(missing_files(&directory, &state)?);
    }
    let said = said.join(", ");
    say(&format!("{said}, {} keys, {} files: copied to {} and checked", copied.keys, copied.files, out.display()));
    Ok(lacking(&missing, "say where they are kept (--config), and make the copy again"))
}

/// `restore`: checks a copy while an instance is made of it; of an archive see [`handover`].
pub(crate) fn restore(options: &RestoreOptions, lang: Lang) -> Result<Ended> {
    let (from, data) = (&options.from, &options.at.data);
    if from.is_file() {
        return handover::restore(options, lang);
    }
    ensure!(from.join(CHECKPOINTS).is_dir(), "{} is no copy that meshveret backup made", from.display());
    let Some(places) = places_of(&options.at)? else { return Ok(Ended::Refused) };
    record::copy::restore(from, data, &places)?;
    if from.join(MARK).exists() {
        fs::write(data.join(MARK), "").context("cannot mark the data directory")?;
    }
    carry_cube(from, data)?;
    carry_boundaries(from, data)?;
    let directory = DataDir::open_at(data, places)?;
    let (said, missing) = check(&directory, from).with_context(|| format!("do not use {}", data.display()))?;
    say(&format!("{said}: {} can be served", data.display()));
    Ok(lacking(&missing, "the copy had none of them"))
}

/// Takes the cube of statistics along, where there is one, and reads it where it arrived. An import replaces the whole file at once, so
/// that a copy is of one state.
fn carry_cube(from: &Path, to: &Path) -> Result<()> {
    let (from, to) = (Store::below(from), Store::below(to));
    if carried(&from.path(), &to.path())? {
        to.cube().map(drop).with_context(|| format!("{} cannot be read", to.path().display()))?;
    }
    Ok(())
}

/// The same with the boundaries of its maps.
fn carry_boundaries(from: &Path, to: &Path) -> Result<()> {
    let (from, to) = (Store::below(from), Store::below(to));
    if carried(&from.boundaries_path(), &to.boundaries_path())? {
        ensure!(to.boundaries().here().is_some(), "{} cannot be read", to.boundaries_path().display());
    }
    Ok(())
}

/// Copies a file, durably; says whether there is one.
fn carried(source: &Path, path: &Path) -> Result<bool> {
    if !source.exists() {
        return Ok(false);
    }
    let folder = path.parent().context("statistics have no folder")?;
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    fs::copy(source, path).with_context(|| format!("cannot copy {}", source.display()))?;
    fs::File::open(path).and_then(|file| file.sync_all()).context("cannot make the copy of statistics durable")?;
    Ok(true)
}

/// Checks an instance against the checkpoints of a copy: how many entries each process has, and which files are missing.
fn check(directory: &DataDir, copy: &Path) -> Result<(String, Vec<Hash>)> {
    directory.check()?;
    let (mut said, mut missing) = (Vec::new(), Vec::new());
    for row in directory.processes()? {
        let path = copy.join(CHECKPOINTS).join(&row.slug);
        let kept = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let (note, state) = read(directory, &row)?;
        if note != kept {
            return Err(anyhow!("the record of {} is not the one that was copied", row.slug));
        }
        said.push(entries(&row, &kept));
        missing.extend(missing_files(directory, &state)?);
    }
    Ok((said.join(", "), missing))
}

/// The signed checkpoint of a process, read through from its first entry, and what it says then.
fn read(directory: &DataDir, row: &ProcessRow) -> Result<(String, State)> {
    let slug = Slug::new(&row.slug).with_context(|| format!("{} is no short name", row.slug))?;
    let mut journal = directory.reader(row)?;
    let through = clerk::read_through((&slug, &row.origin), &mut journal)?;
    let signed = through.signed(web::seeds(directory, &row.slug))?;
    Ok((signed.note, through.snapshot.process.state))
}

fn entries(row: &ProcessRow, note: &str) -> String {
    format!("{}: {} entries", row.slug, note.lines().nth(1).unwrap_or_default())
}

/// The files that a record names and has not erased, and that are not there.
fn missing_files(directory: &DataDir, state: &State) -> Result<Vec<Hash>> {
    let mut missing = Vec::new();
    for hash in state.every_file() {
        if !directory.files().has(hash)? {
            missing.push(hash);
        }
    }
    Ok(missing)
}

/// Says which files are missing, if any are.
fn lacking(missing: &[Hash], advice: &str) -> Ended {
    let Some(first) = missing.first() else { return Ended::Done };
    complain(&format!("{} files that the records name are not there, {first} is one of them; {advice}", missing.len()));
    Ended::Refused
}
