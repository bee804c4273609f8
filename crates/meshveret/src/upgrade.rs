//! `upgrade`: the database is brought to the form of this program. It is rehearsed on a copy, and can go back until it is confirmed.
//!
//! An upgrade changes no entry: a later form of the database has more tables and columns, and the record in it is the same. So it is
//! compared, entry by entry, and on the way back what was recorded since is carried along, unless a record was raised to a later form of
//! its own meanwhile, which the earlier program could not read.

use anyhow::{Context, Result, anyhow, ensure};
use locale::Lang;
use procedure::names::Slug;
use procedure::record::log::FORM;
use record::copy::Source;
use record::forms::{Back, forget_copies, go_back, kept, known};
use record::{DataDir, Journal, Places, ProcessRow};

use crate::arguments::{DataOptions, UpgradeOptions};
use crate::backup::source_of;
use crate::commands::put_text;
use crate::making::Making;
use crate::output::{Ended, complain, say};

/// How many entries are compared at once.
const AT_ONCE: usize = 512;

/// Upgrades, or rehearses, confirms or takes back an upgrade.
pub(crate) fn upgrade(options: &UpgradeOptions, lang: Lang) -> Result<Ended> {
    let at = &options.at;
    let Some((source, places)) = source_of(at)? else { return Ok(Ended::Refused) };
    let (found, ours) = (source.form()?, i64::try_from(known())?);
    if options.back {
        return back((&source, places), options, found);
    }
    if options.confirm {
        if found < ours {
            complain(&format!("the database has form {found}, and this program {ours}: upgrade it first"));
            return Ok(Ended::Refused);
        }
        return confirm(at, &source, lang);
    }
    if found == ours {
        say(&format!("the database has form {found}, that of this program: nothing is to be done"));
        return Ok(Ended::Done);
    }
    rehearse(at, &source, (found, ours))?;
    if options.rehearse {
        say("a rehearsal: the database is as it was");
        return Ok(Ended::Done);
    }
    drop(source);
    let directory = DataDir::open_at(&at.data, places)?;
    directory.check()?;
    say(&format!("upgraded from form {found} to {ours}; go back with --back, or confirm with --confirm"));
    Ok(Ended::Done)
}

/// Upgrades a copy, and compares it with what there is.
fn rehearse(at: &DataOptions, source: &Source, (found, ours): (i64, i64)) -> Result<()> {
    let making = Making::beside(&at.data, ".rehearsing")?;
    source.copy_database(&making.0.join("meshveret.db"))?;
    // What is compared is the copy before and after: meanwhile a server may go on with the other.
    let before = making.0.join("before.db");
    source_in(&making)?.copy_database(&before)?;
    drop(DataDir::open(&making.0)?);
    let (before, after) = (Source::of_file(&before)?, source_in(&making)?);
    let form = after.form()?;
    ensure!(form == ours, "the copy has form {form} after it was brought to {ours}");
    for row in before.processes()? {
        say(&same(&before, &after, &row)?);
    }
    let (had, has) = (before.rows(found)?, after.rows(found)?);
    for ((table, had), (_, has)) in had.iter().zip(&has).filter(|(had, has)| had != has) {
        say(&format!("table {table}: {had} rows before, {has} after"));
    }
    say(&format!("{} tables of form {found} compared", had.len()));
    Ok(())
}

fn source_in(making: &Making) -> Result<Source> {
    Ok(Source::of_file(&making.0.join("meshveret.db"))?)
}

/// Compares the record of a process in two databases: every entry with what is sealed beside it, and the root over all.
fn same(before: &Source, after: &Source, row: &ProcessRow) -> Result<String> {
    let (mut one, mut other) = (before.reader(row)?, after.reader(row)?);
    let mut from = 0_u64;
    loop {
        let (had, has) = (one.read(from, AT_ONCE)?, other.read(from, AT_ONCE)?);
        let differs = had.iter().zip(&has).find(|(had, has)| had != has).map(|(had, _)| had.entry.number);
        ensure!(
            differs.is_none() && had.len() == has.len(),
            "{}: entry {} is another",
            row.slug,
            differs.unwrap_or(from)
        );
        let Some(last) = had.last() else { break };
        from = last.entry.number.saturating_add(1);
    }
    let through = read(after, row)?;
    let (size, root, form) = (through.tree.size(), through.tree.root(), through.snapshot.process.state.form());
    ensure!(size == from, "{}: {from} entries before, {size} after", row.slug);
    let later = if form < FORM { format!("; of form {form}, this program knows {FORM}") } else { String::new() };
    Ok(format!("{}: {size} entries, root {root}, the same before and after{later}", row.slug))
}

fn read(source: &Source, row: &ProcessRow) -> Result<clerk::Through> {
    let slug = Slug::new(&row.slug).with_context(|| format!("{} is no short name", row.slug))?;
    Ok(clerk::read_through((&slug, &row.origin), &mut source.reader(row)?)?)
}

/// Goes back to the form before the last upgrade.
fn back((source, places): (&Source, Places), options: &UpgradeOptions, found: i64) -> Result<Ended> {
    let data = &options.at.data;
    let Some(copy) = kept(data, found)?.into_iter().next() else {
        complain("there is no way back: no copy of an earlier form is in copies/");
        return Ok(Ended::Refused);
    };
    // What is done behind closed doors lies in a table that an earlier form may not have.
    let held: i64 = source.rows(found)?.iter().filter(|(table, _)| table == "held").map(|(_, rows)| rows).sum();
    if held > 0 {
        complain(
            "an item is considered behind closed doors, and what is done there is not in the record yet: end it, or open its doors, first",
        );
        return Ok(Ended::Refused);
    }
    let earlier = Source::of_file(&copy.path)?;
    let (mut since, mut raised) = (0_u64, Vec::new());
    let before = earlier.processes()?;
    for row in source.processes()? {
        let had = before.iter().find(|had| had.origin == row.origin).map(|had| read(&earlier, had)).transpose()?;
        let has = read(source, &row)?;
        since = since.saturating_add(has.tree.size().saturating_sub(had.as_ref().map_or(0, |had| had.tree.size())));
        let form = |through: &clerk::Through| through.snapshot.process.state.form();
        // A record that was opened since may have any form.
        if had.as_ref().is_none_or(|had| form(had) < form(&has)) {
            raised.push(row.slug);
        }
    }
    let how = match (raised.is_empty(), options.lose) {
        (true, None) => Back::Carried,
        (_, Some(number)) if number == since => Back::Copy(&copy.path),
        (_, lose) => {
            let of = if raised.is_empty() { String::new() } else { lost(&raised) };
            let said = lose.map(|number| format!("{number} entries were to be lost, and ")).unwrap_or_default();
            complain(&format!("{said}{since} entries were recorded since the upgrade{of}"));
            return Ok(Ended::Refused);
        }
    };
    go_back(data, &places, (copy.form, how))?;
    let now = Source::of(data, &places)?;
    let form = now.form()?;
    let carried = if matches!(how, Back::Carried) { since } else { 0 };
    say(&format!("the database has form {form} again, with {carried} of {since} entries that were recorded since"));
    if matches!(how, Back::Carried) {
        let left = kept_left(data, found)?;
        for row in now.processes()? {
            say(&same(&left, &now, &row)?);
        }
    }
    Ok(Ended::Done)
}

fn lost(raised: &[String]) -> String {
    format!(
        "; an earlier program could not read {}, which is of a later form now: with --lose and that number it goes back without them",
        raised.join(", ")
    )
}

/// The database as it was left.
fn kept_left(data: &std::path::Path, form: i64) -> Result<Source> {
    Ok(Source::of_file(&data.join("copies").join(format!("form-{form}-left.db")))?)
}

/// Removes the way back, and raises records of an earlier form.
fn confirm(at: &DataOptions, source: &Source, lang: Lang) -> Result<Ended> {
    for row in source.processes()? {
        let through = read(source, &row)?;
        let form = through.snapshot.process.state.form();
        if form >= FORM {
            continue;
        }
        let slug = Slug::new(&row.slug).ok_or_else(|| anyhow!("{} is no short name", row.slug))?;
        let ended = put_text(at, &slug, (b"record.upgrade by=secretariat\n", lang))?;
        if ended != Ended::Done {
            return Ok(ended);
        }
        say(&format!("{}: raised from form {form} to {FORM}", row.slug));
    }
    let copies = forget_copies(&at.data)?;
    say(&format!("confirmed: {copies} copies removed"));
    Ok(Ended::Done)
}
