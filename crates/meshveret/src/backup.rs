//! `backup` and `restore`: a copy of a data directory, checked as soon as it is made and before it is used.
//!
//! Beside what the server keeps, a copy has the signed checkpoint of each record in `checkpoints/`. A record that is read from
//! the copy must have the same; so a changed byte of an entry is found.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use procedure::names::Slug;
use record::{DataDir, ProcessRow};

use crate::arguments::{BackupOptions, RestoreOptions};
use crate::demo::MARK;
use crate::output::{Ended, say};

/// The folder of checkpoints in a copy.
const CHECKPOINTS: &str = "checkpoints";

/// `backup`: copies a data directory, whoever writes to it meanwhile, and checks the copy.
pub(crate) fn backup(options: &BackupOptions) -> Result<Ended> {
    let (data, out) = (&options.data, &options.out);
    ensure!(
        data.join("meshveret.db").exists(),
        "{} is not a data directory: there is no meshveret.db in it; of a database on a server its own tools make copies (docs/operate/database.md)",
        data.display()
    );
    let copied = record::copy::copy(data, out)?;
    if data.join(MARK).exists() {
        fs::write(out.join(MARK), "").context("cannot mark the copy")?;
    }
    let directory = DataDir::open(out)?;
    let folder = out.join(CHECKPOINTS);
    fs::create_dir(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    for row in directory.processes()? {
        fs::write(folder.join(&row.slug), checkpoint(&directory, &row)?).context("cannot write a checkpoint")?;
    }
    let said = check(&directory, out)?;
    say(&format!("{said}, {} keys, {} files: copied to {} and checked", copied.keys, copied.files, out.display()));
    Ok(Ended::Done)
}

/// `restore`: checks a copy while it is made a data directory.
pub(crate) fn restore(options: &RestoreOptions) -> Result<Ended> {
    let (from, data) = (&options.from, &options.data);
    ensure!(from.join(CHECKPOINTS).is_dir(), "{} is no copy that meshveret backup made", from.display());
    record::copy::copy(from, data)?;
    if from.join(MARK).exists() {
        fs::write(data.join(MARK), "").context("cannot mark the data directory")?;
    }
    let directory = DataDir::open(data)?;
    let said = check(&directory, from).with_context(|| format!("do not use {}", data.display()))?;
    say(&format!("{said}: {} can be served", data.display()));
    Ok(Ended::Done)
}

/// The signed checkpoint of a process, read through from its first entry.
fn checkpoint(directory: &DataDir, row: &ProcessRow) -> Result<String> {
    let slug = Slug::new(&row.slug).with_context(|| format!("{} is no short name", row.slug))?;
    let mut journal = directory.reader(row)?;
    let seeds = web::seeds(directory, &row.slug);
    Ok(clerk::read_through((&slug, &row.origin), &mut journal, seeds)?.note)
}

/// Checks a data directory against the checkpoints of a copy; how many entries each process has.
fn check(directory: &DataDir, copy: &Path) -> Result<String> {
    directory.check()?;
    let mut said = Vec::new();
    for row in directory.processes()? {
        let path = copy.join(CHECKPOINTS).join(&row.slug);
        let kept = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        if checkpoint(directory, &row)? != kept {
            return Err(anyhow!("the record of {} is not the one that was copied", row.slug));
        }
        said.push(format!("{}: {} entries", row.slug, kept.lines().nth(1).unwrap_or_default()));
    }
    Ok(said.join(", "))
}
