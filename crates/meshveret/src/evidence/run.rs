//! `evidence run`: tables in, a table out, without a data directory and a server.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Args;
use evidence::recipes::table::{Problem, Table, read, unpacked};
use evidence::recipes::{Flag, Given, Outcome, Recipe, recipe};
use locale::{Locale, without_isolates};
use procedure::names::Hash;

use crate::input;
use crate::output::{Ended, complain, say};

/// The largest table that is read.
const BYTES_MAX: usize = 256 << 20;
/// Flags of one kind that are told one by one.
const FLAGS_TOLD: usize = 5;

#[derive(Debug, Args)]
pub(crate) struct RunOptions {
    /// The recipe, such as flows.closed.pb/1
    #[arg(value_name = "RECIPE")]
    recipe: String,
    /// Where the result is written, as CSV
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// A parameter of the recipe
    #[arg(long = "set", value_name = "KEY=VALUE", value_parser = pair)]
    settings: Vec<(String, String)>,
    /// Stocks at the start: birth, dest, value
    #[arg(long, value_name = "FILE")]
    stock_start: Option<PathBuf>,
    /// Stocks at the end
    #[arg(long, value_name = "FILE")]
    stock_end: Option<PathBuf>,
    /// Births and deaths between: region, births, deaths
    #[arg(long, value_name = "FILE")]
    vital: Option<PathBuf>,
    /// What is known of pairs beforehand: orig, dest, value
    #[arg(long, value_name = "FILE")]
    seed: Option<PathBuf>,
    /// Any table of the recipe by its name
    #[arg(long = "input", value_name = "NAME=FILE", value_parser = pair)]
    inputs: Vec<(String, String)>,
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or_else(|| "NAME=VALUE".to_owned())?;
    Ok((name.to_owned(), value.to_owned()))
}

impl RunOptions {
    /// Every table that is given, by the name of its input.
    fn files(&self) -> Vec<(&str, &Path)> {
        let named = [
            ("stock-start", &self.stock_start),
            ("stock-end", &self.stock_end),
            ("vital", &self.vital),
            ("seed", &self.seed),
        ];
        let named = named.into_iter().filter_map(|(name, file)| Some((name, file.as_deref()?)));
        named.chain(self.inputs.iter().map(|(name, file)| (name.as_str(), Path::new(file.as_str())))).collect()
    }
}

/// Runs a recipe.
pub(super) fn run(options: &RunOptions, locale: &Locale) -> Result<Ended> {
    let Some(recipe) = recipe(&options.recipe) else {
        complain(&locale.with("recipe-unknown", &[("recipe", options.recipe.as_str().into())]));
        return Ok(Ended::NotUnderstood);
    };
    let files = options.files();
    let settings = match recipe.settings(&options.settings) {
        Ok(settings) => settings,
        Err(problems) => return Ok(refuse(locale, &files, &problems, Ended::NotUnderstood)),
    };
    let unknown = files.iter().filter(|(name, _)| !recipe.inputs.iter().any(|input| input.name == *name));
    let unknown: Vec<Problem> = unknown.map(|(name, _)| Problem::whole(name, "input-unknown", recipe.id)).collect();
    if !unknown.is_empty() {
        return Ok(refuse(locale, &[], &unknown, Ended::NotUnderstood));
    }
    let (tables, sums) = match tables(recipe, &files, &settings)? {
        Ok(read) => read,
        Err(problems) => return Ok(refuse(locale, &files, &problems, Ended::Refused)),
    };
    match recipe.run(&Given { tables, settings }) {
        Ok(outcome) => {
            tell(locale, &outcome);
            let text = outcome.csv();
            fs::write(&options.out, &text).with_context(|| format!("cannot write {}", options.out.display()))?;
            sums.iter().for_each(|sum| say(sum));
            say(&summed(text.as_bytes(), &options.out));
            Ok(Ended::Done)
        }
        Err(problems) => Ok(refuse(locale, &files, &problems, Ended::Refused)),
    }
}

/// SHA-256 and name of a file, as `sha256sum` writes and checks them.
fn summed(bytes: &[u8], path: &Path) -> String {
    let name = path.display().to_string();
    // A name with such signs is written with them escaped, and the line says so at its beginning.
    let escaped = name.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r");
    let mark = if escaped == name { "" } else { "\\" };
    format!("{mark}{}  {escaped}", Hash::of(&[bytes]))
}

/// Tables by the names of their inputs, and the sums of their files.
type Tables = (BTreeMap<String, Table>, Vec<String>);

fn tables(
    recipe: &Recipe,
    files: &[(&str, &Path)],
    settings: &BTreeMap<String, String>,
) -> Result<Result<Tables, Vec<Problem>>> {
    let (mut tables, mut sums) = (BTreeMap::new(), Vec::new());
    let mut problems = Vec::new();
    for (name, path) in files {
        let Some(input) = recipe.inputs.iter().find(|input| input.name == *name) else { continue };
        let unread = || format!("cannot read {}", path.display());
        let bytes = File::open(path).and_then(|file| input::up_to(file, BYTES_MAX)).with_context(unread)?;
        if bytes.len() > BYTES_MAX {
            problems.push(Problem::whole(name, "too-large", &(BYTES_MAX >> 20).to_string()));
            continue;
        }
        sums.push(summed(&bytes, path));
        let bytes = unpacked(bytes, BYTES_MAX).with_context(unread)?;
        if bytes.len() > BYTES_MAX {
            problems.push(Problem::whole(name, "too-large", &(BYTES_MAX >> 20).to_string()));
            continue;
        }
        match read(name, &bytes, &recipe.columns(input, settings)) {
            Ok(table) => drop(tables.insert((*name).to_owned(), table)),
            Err(wrong) => problems.extend(wrong),
        }
    }
    Ok(if problems.is_empty() { Ok((tables, sums)) } else { Err(problems) })
}

/// Says what is wrong, each with its file, line and column.
fn refuse(locale: &Locale, files: &[(&str, &Path)], problems: &[Problem], ended: Ended) -> Ended {
    for problem in problems.iter().take(evidence::recipes::table::PROBLEMS_MAX) {
        let file = files.iter().find(|(name, _)| *name == problem.input);
        let mut place = file.map_or_else(|| problem.input.clone(), |(_, path)| path.display().to_string());
        for number in [problem.line, problem.column].iter().filter(|number| **number > 0) {
            place = format!("{place}:{number}");
        }
        let words = locale.with(&format!("recipe-problem-{}", problem.kind), &[("text", problem.text.as_str().into())]);
        complain(&format!("{place}: {}", without_isolates(&words)));
    }
    ended
}

/// Says what a reader of the result has to know.
fn tell(locale: &Locale, outcome: &Outcome) {
    if let Some(span) = &outcome.span {
        // All three as the largest is written.
        let decimals = if span.most >= 100.0 { 0 } else { 3 };
        let all = [("own", span.own), ("least", span.least), ("most", span.most)];
        let values = all.map(|(name, value)| (name, locale.number(value, decimals)));
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        complain(&without_isolates(&locale.with("recipe-span", &values)));
    }
    let mut told: BTreeMap<&str, usize> = BTreeMap::new();
    for flag in &outcome.flags {
        let so_far = told.entry(flag.kind).or_default();
        *so_far += 1;
        if *so_far <= FLAGS_TOLD {
            complain(&flag_words(locale, flag));
        }
    }
    for (kind, count) in told.iter().filter(|(_, count)| **count > FLAGS_TOLD) {
        let values = [("kind", (*kind).into()), ("number", count.saturating_sub(FLAGS_TOLD).into())];
        complain(&without_isolates(&locale.with("recipe-flags-more", &values)));
    }
}

fn flag_words(locale: &Locale, flag: &Flag) -> String {
    let values = [
        ("subject", flag.subject.as_str().into()),
        ("value", short(flag.value).into()),
        ("against", short(flag.against).into()),
    ];
    let words = locale.with(&format!("recipe-flag-{}", flag.kind), &values);
    format!("[{}] {}", flag.kind, without_isolates(&words))
}

/// A number as a table has it: whole where it is large, and short.
fn short(value: f64) -> String {
    if value.abs() >= 100.0 || value.fract().abs() <= 0.0 {
        format!("{value:.0}")
    } else if value.abs() >= 1e-3 {
        format!("{value:.3}")
    } else {
        format!("{value:e}")
    }
}
