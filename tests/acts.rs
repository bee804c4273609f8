//! The rules of procedure, case by case: what is given, which act is put, what then follows.
//!
//! `acts/<act>.txt` holds the cases of one act, `acts/general.txt` what holds for every act, `acts/worlds/<world>.acts`
//! the acts that lead to the state in which a case begins. A case reads:
//!
//! ```text
//! --- a closed list asks before it takes a request
//! world  sitting
//! with   meeting=som-1
//! given  floor.close-list  by=chair
//! when   floor.request     by=kestrel-isles
//! then   warned floor.list-closed
//! ```
//!
//! - `world` names the state; `with` gives fields to those acts of the case that know them and do not say otherwise. Both
//!   may stand above the first case, for all of the file.
//! - `given` is an act that is taken, `given 20 times` one that is taken so often, in which `{n}` is 0, 1, 2 …; `when` is the act in question. They
//!   are written as in any file of acts, and go on in indented lines.
//! - `found` is what the clerk found in the file or the passkey of a signature: `holds`, with the names in the certificates as
//!   `of=`, `does-not-hold`, `another-document` or `unknown-algorithm`.
//! - `then rejected <reason>` is a refusal, `then warned <reason>` a question to confirm; values of its sentence may follow.
//! - Otherwise `then` names every event that is left, in order, each with fields it must have: `a.b=` is field `b` of `a`,
//!   a list is joined by commas, `-` is no such field. `entry` is the entry itself; `repeats` that another says it already.
//!
//! What a reader then sees of it stands in `acts/seen.rs` and the files beside it that begin so.

#[path = "acts/expected.rs"]
mod expected;
#[path = "acts/found.rs"]
mod found;
#[path = "acts/presence.rs"]
mod presence;
#[path = "acts/put.rs"]
mod putting;
#[path = "acts/rights.rs"]
mod rights;
#[path = "acts/scenarios.rs"]
mod scenarios;
#[path = "acts/seen.rs"]
mod seen;
#[path = "acts/seen_delegations.rs"]
mod seen_delegations;
#[path = "acts/seen_floor.rs"]
mod seen_floor;
#[path = "acts/seen_forms.rs"]
mod seen_forms;
#[path = "acts/seen_hall.rs"]
mod seen_hall;
#[path = "acts/seen_library.rs"]
mod seen_library;
#[path = "acts/seen_order.rs"]
mod seen_order;
#[path = "acts/seen_places.rs"]
mod seen_places;
#[path = "acts/seen_programme.rs"]
mod seen_programme;
#[path = "acts/seen_rounds.rs"]
mod seen_rounds;
#[path = "acts/seen_visitors.rs"]
mod seen_visitors;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, anyhow, bail, ensure};
use expected::{Expected, named};
use procedure::act_file::{Line, Why, parse};
use procedure::form::{FormField, Takes};
use procedure::rejection::{Force, every_reason};
use procedure::stamp::Found;
use procedure::{Body, Kind, Process, Rejection};
use serde_json::Value;

use putting::{put, put_with};

/// The most worlds that stand on each other.
const WORLDS_DEEP_MAX: usize = 16;
/// The file of what holds for every act.
const GENERAL: &str = "general";

/// The cases of one file.
struct CaseFile {
    name: String,
    cases: Vec<Case>,
}

/// One case as it is written.
#[derive(Default)]
struct Case {
    title: String,
    world: String,
    with: Vec<(String, String)>,
    given: Vec<(usize, Written)>,
    found: Option<Found>,
    when: Option<Written>,
    then: Option<Then>,
}

/// An act as it is written, with the line on which it begins.
#[derive(Clone)]
struct Written {
    line: usize,
    text: String,
}

impl Written {
    /// The same, where it is put for the time of this number.
    fn numbered(&self, time: usize) -> Self {
        Self { line: self.line, text: self.text.replace("{n}", &time.to_string()) }
    }
}

/// What is to follow.
enum Then {
    Refused(Force, Expected),
    Left(Vec<Expected>),
}

fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The texts of a folder's files with this ending, by name, in order.
fn texts(name: &str, ending: &str) -> Result<BTreeMap<String, String>> {
    let mut texts = BTreeMap::new();
    for entry in fs::read_dir(folder(name))? {
        let path = entry?.path();
        let file = path.file_name().and_then(|file| file.to_str()).unwrap_or_default();
        if path.is_file() && path.extension().is_none_or(|extension| extension != "rs") {
            let stem = file.strip_suffix(ending).with_context(|| format!("{name}/{file} has no place here"))?;
            texts.insert(stem.to_owned(), fs::read_to_string(&path)?);
        }
    }
    Ok(texts)
}

fn case_files() -> Result<Vec<CaseFile>> {
    let read = |(name, text): (String, String)| {
        let cases = cases(&text).with_context(|| format!("acts/{name}.txt"))?;
        Ok(CaseFile { name, cases })
    };
    texts("acts", ".txt")?.into_iter().map(read).collect()
}

/// The cases of a text.
fn cases(text: &str) -> Result<Vec<Case>> {
    ensure!(text.starts_with("# "), "the first line says what the act is for");
    let (mut common, mut cases) = (Case::default(), Vec::new());
    for (line, block) in blocks(text) {
        let (word, rest) = block.split_once(char::is_whitespace).unwrap_or((&block, ""));
        if word == "---" {
            let (title, world, with) = (rest.trim().to_owned(), common.world.clone(), common.with.clone());
            cases.push(Case { title, world, with, ..Case::default() });
        } else {
            let case = cases.last_mut().unwrap_or(&mut common);
            case.directive(word, Written { line, text: rest.to_owned() }).with_context(|| format!("line {line}"))?;
        }
    }
    ensure!(common.given.is_empty() && common.when.is_none() && common.then.is_none(), "a case begins with ---");
    for case in &cases {
        let whole = !case.title.is_empty() && !case.world.is_empty() && case.when.is_some() && case.then.is_some();
        ensure!(whole, "the case \"{}\" lacks its title, world, when or then", case.title);
    }
    Ok(cases)
}

/// The lines that begin at the margin, each with the indented and blank ones below it; comments are left out.
fn blocks(text: &str) -> Vec<(usize, String)> {
    let mut blocks: Vec<(usize, String)> = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        match blocks.last_mut() {
            _ if line.starts_with('#') => {}
            Some((_, block)) if line.trim().is_empty() || line.starts_with(' ') => {
                block.push('\n');
                block.push_str(line);
            }
            Some(_) | None => blocks.push((number, line.to_owned())),
        }
    }
    blocks.retain(|(_, block)| !block.trim().is_empty());
    blocks
}

impl Case {
    fn directive(&mut self, word: &str, rest: Written) -> Result<()> {
        let rest = Written { text: rest.text.trim().to_owned(), ..rest };
        ensure!(!rest.text.is_empty(), "nothing stands after {word}");
        match word {
            "world" => self.world = rest.text,
            "with" => {
                self.with = named(&format!("with {}", rest.text))?.pop().map(|with| with.fields).unwrap_or_default();
            }
            "given" => {
                let counted = rest.text.split_once(" times ").and_then(|(n, act)| Some((n.parse().ok()?, act)));
                let (times, act) = counted.unwrap_or((1, rest.text.as_str()));
                let text = act.trim_start().to_owned();
                self.given.push((times, Written { text, ..rest }));
            }
            "found" => self.found = Some(found::found(&rest.text)?),
            "when" => ensure!(self.when.replace(rest).is_none(), "a case has one act in question"),
            "then" => ensure!(self.then.replace(then(&rest.text)?).is_none(), "a case has one end"),
            other => bail!("{other} is not a word of a case"),
        }
        Ok(())
    }
}

fn then(text: &str) -> Result<Then> {
    let force = |word: &str| match word {
        "rejected" => Some(Force::Bars),
        "warned" => Some(Force::Warns),
        _ => None,
    };
    let mut expected = named(text)?;
    let Some(force) = expected.first().and_then(|first| force(&first.name)) else {
        return Ok(Then::Left(expected));
    };
    let reason = expected.pop().filter(|_| expected.len() == 1).context("one reason follows rejected or warned")?;
    Ok(Then::Refused(force, reason))
}

/// The worlds, each played once.
struct Worlds {
    texts: BTreeMap<String, String>,
    played: BTreeMap<String, Process>,
}

impl Worlds {
    fn new() -> Result<Self> {
        Ok(Self { texts: texts("acts/worlds", ".acts")?, played: BTreeMap::new() })
    }

    /// The world on which this one stands.
    fn below(&self, name: &str) -> Result<Option<&str>> {
        let text = self.texts.get(name).ok_or_else(|| anyhow!("there is no world {name}"))?;
        Ok(text.lines().find_map(|line| line.strip_prefix("# after ")).map(str::trim))
    }

    fn process(&mut self, name: &str, deep: usize) -> Result<Process> {
        if let Some(process) = self.played.get(name) {
            return Ok(process.clone());
        }
        ensure!(deep < WORLDS_DEEP_MAX, "worlds stand on each other in a circle");
        let mut process = match self.below(name)?.map(str::to_owned) {
            Some(below) => self.process(&below, deep.saturating_add(1))?,
            None => Process::default(),
        };
        let text = self.texts.get(name).map(String::as_str).unwrap_or_default();
        for line in parse(text).with_context(|| format!("worlds/{name}.acts"))? {
            let at = line.line;
            put(&mut process, line).with_context(|| format!("worlds/{name}.acts, line {at}"))?;
        }
        if text.lines().any(|line| line == "# of the first form") {
            putting::of_the_first_form(&mut process);
        }
        self.played.insert(name.to_owned(), process.clone());
        Ok(process)
    }
}

impl Case {
    /// The one act that is written; what the reader of files refuses is a rejection like any other.
    fn act(&self, written: &Written) -> Result<Result<Line, Rejection>> {
        let kind = Kind::named(written.text.split_whitespace().next().unwrap_or_default());
        let fields = kind.map(Kind::fields).unwrap_or_default();
        let takes = |field: &FormField, name: &str| match name.split_once('.') {
            Some((name, _)) => field.name == name && field.takes == Takes::Texts,
            None => field.name == name && field.takes != Takes::Texts,
        };
        let knows = |name: &str| name == "by" || fields.iter().any(|field| takes(field, name));
        let known = self.with.iter().filter(|(name, _)| knows(name));
        let with: Vec<String> = known.map(|(name, value)| format!(" {name}=\"{value}\"")).collect();
        match parse(&format!("with{}\n{}", with.concat(), written.text)) {
            Ok(acts) => match <[Line; 1]>::try_from(acts) {
                Ok([act]) => Ok(Ok(act)),
                Err(acts) => bail!("line {}: {} acts stand where one should", written.line, acts.len()),
            },
            Err(error) => match error.why {
                Why::Rejected(rejection) => Ok(Err(rejection)),
                why => bail!("line {}: {why:?}", written.line),
            },
        }
    }

    fn check(&self, worlds: &mut Worlds) -> Result<()> {
        let mut process = worlds.process(&self.world, 0)?;
        for (times, given) in &self.given {
            for time in 0..*times {
                let given = &if *times > 1 { given.numbered(time) } else { given.clone() };
                let put = self.act(given)?.and_then(|act| put(&mut process, act));
                put.map_err(|rejection| anyhow!("line {}, given: {rejection}", given.line))?;
            }
        }
        let when = self.when.as_ref().context("no act")?;
        let answer = self.act(when)?.and_then(|act| put_with(&mut process, act, self.found.as_ref()));
        match (self.then.as_ref().context("no end")?, answer) {
            (Then::Refused(force, reason), Err(rejection)) => refused_as(&rejection, *force, reason),
            (Then::Left(expected), Ok(body)) => left_as(&body, expected),
            (Then::Refused(_, reason), Ok(body)) => {
                bail!("expected {}, left {}", reason.name, serde_json::to_string(&body.events)?)
            }
            (Then::Left(_), Err(rejection)) => bail!("{:?}: {rejection}", rejection.force),
        }
    }
}

fn refused_as(rejection: &Rejection, force: Force, expected: &Expected) -> Result<()> {
    ensure!(rejection.reason == expected.name, "expected {}, got {rejection}", expected.name);
    ensure!(rejection.force == force, "expected that it {force:?}, it {:?}", rejection.force);
    let args: Value = rejection.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    has_fields(&args, expected)
}

fn left_as(body: &Body, expected: &[Expected]) -> Result<()> {
    let no_event = ["entry", "repeats"];
    let named: Vec<&str> = expected.iter().map(|e| e.name.as_str()).filter(|name| !no_event.contains(name)).collect();
    let left: Vec<&str> = body.events.iter().map(procedure::Event::name).collect();
    ensure!(named == left, "expected {named:?}, left {left:?}");
    let stored: Body = serde_json::from_str(&serde_json::to_string(body)?)?;
    ensure!(stored == *body, "the entry is read otherwise than it was written");
    for entry in expected.iter().filter(|e| e.name == "entry") {
        has_fields(&serde_json::to_value(body)?, entry)?;
    }
    let events = expected.iter().filter(|e| e.name != "entry");
    events.zip(&body.events).try_for_each(|(expected, event)| has_fields(&serde_json::to_value(event)?, expected))
}

fn has_fields(value: &Value, expected: &Expected) -> Result<()> {
    for (path, wanted) in &expected.fields {
        let found = shown(path.split('.').try_fold(value, |value, field| value.get(field)));
        ensure!(found == *wanted, "{}: expected {path}={wanted}, found {found}", expected.name);
    }
    Ok(())
}

/// A value of an event as a case writes it.
fn shown(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => "-".to_owned(),
        Some(Value::Bool(yes)) => if *yes { "yes" } else { "no" }.to_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(list)) => list.iter().map(|part| shown(Some(part))).collect::<Vec<_>>().join(","),
        Some(other @ (Value::Number(_) | Value::Object(_))) => other.to_string(),
    }
}

#[test]
fn every_case_ends_as_it_is_written() -> Result<()> {
    let mut worlds = Worlds::new()?;
    let mut wrong = Vec::new();
    for file in case_files()? {
        for case in &file.cases {
            if let Err(error) = case.check(&mut worlds) {
                wrong.push(format!("acts/{}.txt: {}\n    {error:#}", file.name, case.title));
            }
        }
    }
    assert!(wrong.is_empty(), "{} cases end otherwise\n{}", wrong.len(), wrong.join("\n"));
    Ok(())
}

#[test]
fn every_act_has_a_file_and_in_it_a_case_in_which_it_is_taken() -> Result<()> {
    let files = case_files()?;
    let mut wrong = Vec::new();
    for file in files.iter().filter(|file| file.name != GENERAL) {
        if Kind::named(&file.name).is_none() {
            wrong.push(format!("{}: there is no such act", file.name));
        }
        let others = file
            .cases
            .iter()
            .filter_map(|case| case.when.as_ref())
            .filter(|when| when.text.split_whitespace().next() != Some(file.name.as_str()));
        wrong.extend(others.map(|when| format!("{}, line {}: another act is put", file.name, when.line)));
    }
    for kind in Kind::ALL {
        let file = files.iter().find(|file| file.name == kind.name());
        let taken = |file: &CaseFile| file.cases.iter().any(|case| matches!(case.then, Some(Then::Left(_))));
        match file {
            None => wrong.push(format!("{}: it has no file", kind.name())),
            Some(file) if !taken(file) => wrong.push(format!("{}: it is never taken", kind.name())),
            Some(_) => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

/// What the server says of the bytes of a file before it puts the act; `http/photographs.rs` has the cases.
const OF_THE_BYTES: [&str; 2] = ["news.photograph-unreadable", "news.photograph-too-large"];

#[test]
fn every_reason_has_a_case() -> Result<()> {
    let files = case_files()?;
    let reason = |case: &Case| match &case.then {
        Some(Then::Refused(_, reason)) => Some(reason.name.clone()),
        Some(Then::Left(_)) | None => None,
    };
    let of_cases = files.iter().flat_map(|file| &file.cases).filter_map(reason);
    let shown: BTreeSet<String> = of_cases.chain(OF_THE_BYTES.map(str::to_owned)).collect();
    let known: BTreeSet<String> = every_reason().map(|(id, _)| id.to_owned()).collect();
    assert_eq!(known.difference(&shown).collect::<Vec<_>>(), Vec::<&String>::new(), "reasons without a case");
    Ok(())
}

#[test]
fn every_world_is_used() -> Result<()> {
    let worlds = Worlds::new()?;
    let mut used: BTreeSet<String> = BTreeSet::new();
    for name in worlds.texts.keys() {
        used.extend(worlds.below(name)?.map(str::to_owned));
    }
    used.extend(case_files()?.into_iter().flat_map(|file| file.cases).map(|case| case.world));
    let unused: Vec<&String> = worlds.texts.keys().filter(|name| !used.contains(*name)).collect();
    assert_eq!(unused, Vec::<&String>::new());
    Ok(())
}

/// A world in which some more acts were put.
fn world_and(name: &str, acts: &str) -> Result<Process> {
    let mut process = Worlds::new()?.process(name, 0)?;
    for line in parse(acts)? {
        put(&mut process, line)?;
    }
    Ok(process)
}

#[test]
fn a_file_of_cases_that_is_not_whole_is_refused() {
    let check = |text: &str| cases(text).map(|cases| cases.len()).map_err(|error| format!("{error:#}"));
    let case = "# what\nworld empty\n--- one\nwhen record.open by=chair\n";
    assert_eq!(check(&format!("{case}then rejected general.not-yours\n")), Ok(1));
    assert_eq!(check(&format!("{case}then\n")), Err("line 5: nothing stands after then".to_owned()));
    assert_eq!(check(&format!("{case}so what\n")), Err("line 5: so is not a word of a case".to_owned()));
    assert_eq!(
        check(&format!("{case}then rejected\n")),
        Err("line 5: one reason follows rejected or warned".to_owned())
    );
    assert_eq!(check(case), Err("the case \"one\" lacks its title, world, when or then".to_owned()));
    assert_eq!(check("--- one\n"), Err("the first line says what the act is for".to_owned()));
}
