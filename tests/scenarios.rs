//! Scenarios from end to end, told as a conference officer would tell them: what is given, when something is done, what then is
//! seen. They are in `scenarios/*.txt` and are played through a real clerk.
//!
//! ```text
//! text  som-1/summary-record
//!
//! --- an objection that comes in time breaks the silence
//! world ten-states.acts
//! given a silence procedure until Friday, 18.00 in Baku
//!   decisions.open-silence by=chair deadline=2026-09-18T18:00+04:00 zone=Asia/Baku
//! when  Belmara objects one second before
//!   decisions.object by=belmara at=2026-09-18T17:59:59+04:00
//! then  the silence is broken
//!   silence = broken
//! ```
//!
//! - `text` names the meeting and the text of the file; acts have them unless they say otherwise, or have a `with` of their own.
//!   `world` is a file of acts that are put first.
//! - A line at the margin is a sentence. Below `given`, `when` and `and` stand acts, as in any file of acts; `each A B: ACT` is the
//!   act once for each, with `{each}` in it, and `each 1..24: ACT` counts. `form PARTY` fills the form of the last round and
//!   has the secretariat drop it in; its boxes stand below. What is refused must be seen `refused` by the next `then`.
//! - Below `then` stands what is seen, `WHAT = VALUE`, as described in `scenarios/seen.rs`.
#![expect(clippy::unwrap_used, reason = "test support")]

#[path = "scenarios/coming.rs"]
mod coming;
#[path = "scenarios/forms.rs"]
mod forms;
#[path = "scenarios/seen.rs"]
mod seen;

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, Result, bail, ensure};
use clerk::acts_file::{ActsError, put_line, read};
use clerk::{Clerk, PutError, Start, StoppedClock};
use procedure::names::Slug;
use procedure::time::moment;
use procedure::{Channel, Rejection};
use record::MemoryJournal;

/// What is played: a clerk, the text that the file is about, and what was refused last.
struct Played {
    clerk: Clerk,
    meeting: Slug,
    text: Slug,
    refused: Option<Rejection>,
    steps: usize,
}

impl Played {
    fn new(meeting: &Slug, text: &Slug) -> Result<Self> {
        let journal = MemoryJournal::default();
        let start = Start {
            slug: Slug::new("rehearsal").context("a slug")?,
            origin: "meshveret/rehearsal/scenarios".to_owned(),
            journal: Box::new(journal.clone()),
            reader: Box::new(journal),
            seeds: clerk::one_seed([9; 32]),
            clock: Arc::new(StoppedClock::at(moment("2026-09-01T08:00Z").context("a time")?)),
            files: None,
        };
        Ok(Self { clerk: Clerk::start(start)?, meeting: meeting.clone(), text: text.clone(), refused: None, steps: 0 })
    }

    /// Puts acts up to the first that is refused.
    fn put(&mut self, acts: &str) -> Result<()> {
        let acts = expanded(acts)?;
        let with = format!("with meeting={} text={}\n{acts}", self.meeting, self.text);
        // A file that has its own `with` says itself what its acts are about.
        let acts = if acts.lines().any(|line| line.starts_with("with ")) { acts } else { with };
        for (line, key) in read(&acts, self.clerk.now())? {
            self.steps += 1;
            let key = format!("{}/{key}", self.steps);
            let told = format!("{:?}", line.source);
            match put_line(&self.clerk, (line, key), Channel::File) {
                Ok(_) => {}
                Err(ActsError::Act { error: PutError::Rejected(rejection), .. }) => {
                    self.refused = Some(rejection);
                    return Ok(());
                }
                Err(error) => return Err(error).context(told),
            }
        }
        Ok(())
    }
}

/// Acts with those written out that are put once for each.
fn expanded(acts: &str) -> Result<String> {
    let mut whole = String::new();
    for line in acts.lines() {
        let Some((names, act)) = line.strip_prefix("each ").and_then(|rest| rest.split_once(": ")) else {
            whole.push_str(line);
            whole.push('\n');
            continue;
        };
        let names: Vec<String> = match names.split_once("..") {
            Some((from, to)) => (from.parse::<u32>()?..=to.parse::<u32>()?).map(|n| n.to_string()).collect(),
            None => names.split(' ').map(str::to_owned).collect(),
        };
        whole.extend(names.iter().flat_map(|name| [act.replace("{each}", name), "\n".to_owned()]));
    }
    Ok(whole)
}

/// A step: the line on which it begins, its word, its sentence, and what stands below it.
struct Step {
    line: usize,
    word: String,
    sentence: String,
    below: Vec<String>,
}

/// One scenario.
struct Scenario {
    title: String,
    steps: Vec<Step>,
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("scenarios")
}

/// The meeting and the text of a file, and its scenarios.
fn scenarios(told: &str) -> Result<((Slug, Slug), Vec<Scenario>)> {
    let mut about = None;
    let mut scenarios: Vec<Scenario> = Vec::new();
    for (number, line) in told.lines().enumerate().map(|(at, line)| (at + 1, line)) {
        if let Some(title) = line.strip_prefix("--- ") {
            scenarios.push(Scenario { title: title.to_owned(), steps: Vec::new() });
        } else if line.starts_with("  ") {
            let step = scenarios.last_mut().and_then(|scenario| scenario.steps.last_mut());
            step.with_context(|| format!("line {number} belongs to no step"))?.below.push(line.to_owned());
        } else if let Some((word, sentence)) = line.split_once(' ').filter(|_| !line.starts_with('#')) {
            let sentence = sentence.trim().to_owned();
            match scenarios.last_mut() {
                Some(scenario) => {
                    scenario.steps.push(Step { line: number, word: word.to_owned(), sentence, below: Vec::new() });
                }
                None if word == "text" => {
                    let (meeting, text) = sentence.split_once('/').context("text names a meeting and a text")?;
                    about = Slug::new(meeting).zip(Slug::new(text));
                }
                None => bail!("line {number}: {word}"),
            }
        }
    }
    Ok((about.context("no text is named")?, scenarios))
}

/// What stands below a step, without its indent.
fn dedented(below: &[String]) -> String {
    below.iter().flat_map(|line| [line.get(2..).unwrap_or_default(), "\n"]).collect()
}

fn play(scenario: &Scenario, about: &(Slug, Slug)) -> Result<()> {
    let mut played = Played::new(&about.0, &about.1)?;
    for step in &scenario.steps {
        let at = || format!("line {}: {} {}", step.line, step.word, step.sentence);
        match step.word.as_str() {
            "world" => played.put(&fs::read_to_string(folder().join(&step.sentence))?).with_context(at)?,
            "given" | "when" | "and" => {
                ensure!(played.refused.is_none(), "{}: before it, {:?} was refused", at(), played.refused);
                let form = step
                    .below
                    .split_first()
                    .and_then(|(line, boxes)| Some((line.trim().strip_prefix("form ")?, boxes)));
                match form {
                    Some((party, boxes)) => forms::drop_in(&mut played, party, boxes).with_context(at)?,
                    None => played.put(&dedented(&step.below)).with_context(at)?,
                }
            }
            "then" => {
                for line in &step.below {
                    seen::check(&mut played, line.trim()).with_context(at)?;
                }
                ensure!(played.refused.is_none(), "{}: {:?} was refused", at(), played.refused);
            }
            word => bail!("{}: {word} is no step", at()),
        }
    }
    ensure!(played.refused.is_none(), "at the end {:?} was refused", played.refused);
    Ok(())
}

#[test]
fn every_scenario_goes_as_it_is_told() -> Result<()> {
    let mut count = 0;
    let mut failed = Vec::new();
    for entry in fs::read_dir(folder())? {
        let path = entry?.path();
        if path.extension().is_none_or(|ending| ending != "txt") {
            continue;
        }
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let (about, all) = scenarios(&fs::read_to_string(&path)?).with_context(|| file.clone())?;
        for scenario in all {
            count += 1;
            if let Err(error) = play(&scenario, &about) {
                failed.push(format!("{file}: {}\n{error:#}", scenario.title));
            }
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n\n"));
    ensure!(count > 0, "no scenario was found");
    Ok(())
}
