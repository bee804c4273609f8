//! `evidence import`: files of offices of statistics into the cube, all or nothing, with a report of what that changes.

use std::fs;

use anyhow::{Context, Result};
use clerk::{Clock, WallClock};
use evidence::cube::Store;
use evidence::import::{Changes, Refused};
use locale::Locale;

use super::{number, said, sentence};
use crate::arguments::EvidenceImportOptions;
use crate::output::{Ended, complain, say};

/// Imports, or says what an import would change.
pub(super) fn import(options: &EvidenceImportOptions, locale: &Locale) -> Result<Ended> {
    let mapping =
        options.mapping.as_ref().map(|path| fs::read_to_string(path).with_context(|| path.display().to_string()));
    let mapping = mapping.transpose()?;
    let write = (!options.dry_run).then(|| WallClock.now());
    let store = Store::below(&options.data);
    match evidence::import::import(&store, &options.files, (mapping.as_deref(), write)) {
        Ok(report) => {
            report.datasets.iter().for_each(|(dataset, changes)| told(locale, (dataset, changes)));
            for (archive, file) in &report.left_out {
                let values = [("archive", archive.clone()), ("file", file.clone())];
                say(&said(locale, "evidence-report-left-out", &values));
            }
            say(if options.dry_run { "dry-run" } else { "imported" });
            Ok(Ended::Done)
        }
        Err(refused) => refuse(refused, locale),
    }
}

/// What changes in a dataset: a line of numbers for programs, then a sentence for each thing that has to be known.
fn told(locale: &Locale, (dataset, changes): (&str, &Changes)) {
    say(&format!(
        "{dataset} rows={} new={} changed={} removed={} missing={}",
        changes.rows, changes.new, changes.changed, changes.removed, changes.missing
    ));
    let sentence = |key: &str, values: &[(&str, String)]| {
        let values = [&[("dataset", dataset.to_owned())][..], values].concat();
        say(&said(locale, &format!("evidence-report-{key}"), &values));
    };
    for (flag, count) in &changes.flags {
        let flag = locale.text(&format!("evidence-flag-{flag}"));
        sentence("flag", &[("flag", flag), ("number", number(locale, *count))]);
    }
    for (indicator, units) in &changes.units {
        let units: Vec<String> = units.iter().map(ToString::to_string).collect();
        sentence("units", &[("indicator", indicator.clone()), ("units", units.join(", "))]);
    }
    if changes.standing > 0 {
        sentence("standing", &[("number", number(locale, changes.standing))]);
    }
    let Some((before, outliers)) = &changes.before else { return };
    sentence("before", &[("before", before.clone()), ("number", number(locale, outliers.len()))]);
    for outlier in outliers {
        let [was, is] = outlier.values.map(|value| locale.number(value, 0));
        sentence("outlier", &[("key", outlier.key.join(" ")), ("was", was), ("is", is)]);
    }
}

/// Faults one a line, then the sentence.
fn refuse(refused: Refused, locale: &Locale) -> Result<Ended> {
    let Some((path, said)) = refused.said() else { return Err(refused.into()) };
    let place = path.map(|path| format!("{}: ", path.display())).unwrap_or_default();
    match &refused {
        Refused::Faults { path, first, .. } => {
            for fault in first {
                let column = fault.column.map(|column| format!(":{column}")).unwrap_or_default();
                let what = sentence(locale, &fault.what.said());
                complain(&format!("{}:{}{column}: {what}", path.display(), fault.line));
            }
        }
        Refused::Unmapped { path, codes } => {
            for code in codes {
                complain(&format!("{}:{}: {} ({})", path.display(), code.line, code.code, code.count));
            }
        }
        _ => {}
    }
    complain(&format!("{place}{}", sentence(locale, &said)));
    Ok(Ended::Refused)
}
