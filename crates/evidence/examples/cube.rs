//! What `benches/run evidence` measures: an import, and the six questions of `docs/evidence.md`, name and number on each line.
//!
//! `cube import DIR FILE` imports in this process; `cube ask DIR ROUNDS [NAME]` loads the cube and asks.
//! `cube readers DIR READERS DIR2 FILE` lets so many ask q1 to q4 in turn, each of them ten questions a second, while other
//! processes import, one after the other, into folders that begin with DIR2.
#![expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "an example that measures: it prints and looks at a clock"
)]

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use evidence::cube::{Cube, Field, Store};
use evidence::query::{Areas, Line, Measure, Question, Unanswerable, answer, groups};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let what = arguments.next().unwrap_or_default();
    let store = Store::below(&PathBuf::from(arguments.next().unwrap_or_default()));
    if what == "import" {
        let files: Vec<PathBuf> = arguments.map(PathBuf::from).collect();
        let begun = Instant::now();
        let report = evidence::import::import(&store, &files, (None, Some(0)))?;
        println!("import {}", begun.elapsed().as_secs_f64());
        println!("rows {}", report.datasets.values().map(|changes| changes.rows).sum::<usize>());
        return Ok(());
    }
    if what == "readers" {
        return readers(&store, &arguments.collect::<Vec<_>>());
    }
    let rounds: usize = arguments.next().and_then(|rounds| rounds.parse().ok()).unwrap_or(7);
    let begun = Instant::now();
    let cube = store.cube()?;
    println!("load {}", begun.elapsed().as_secs_f64() * 1000.0);
    let only = arguments.next();
    for (name, questions) in questions(&cube) {
        if only.as_ref().is_some_and(|only| only != name) {
            continue;
        }
        let mut spent: Vec<f64> = Vec::new();
        let (mut lines, mut sum) = (0, 0.0);
        for _ in 0..rounds {
            let begun = Instant::now();
            (lines, sum) = (0, 0.0);
            for question in &questions {
                let (count, of_values, _) = read(&cube, question).map_err(|why| why.said().to_string())?;
                lines += count;
                sum += of_values;
            }
            spent.push(begun.elapsed().as_secs_f64() * 1000.0);
        }
        spent.sort_by(f64::total_cmp);
        println!("{name} {}", spent.get(spent.len() / 2).copied().unwrap_or_default());
        println!("{name}.p99 {}", spent.get(spent.len() * 99 / 100).copied().unwrap_or_default());
        println!("{name}.lines {lines}");
        println!("{name}.sum {sum}");
    }
    Ok(())
}

/// Asks, and reads every line: how many there are, the sum of their values, and how long their words are.
fn read(cube: &Cube, question: &Question) -> Result<(usize, f64, usize), Unanswerable> {
    let all = |(lines, sum, letters): (usize, f64, usize), line: Line<'_>| {
        let words: usize = line.words.iter().map(|word| word.len()).sum();
        (lines + 1, sum + line.value.unwrap_or_default(), letters + words)
    };
    Ok(match question.top {
        Some(_) => answer(cube, question)?.lines.into_iter().fold((0, 0.0, 0), all),
        None => groups(cube, question)?.lines().fold((0, 0.0, 0), all),
    })
}

/// So often each question must have been asked before one in a hundred of its times says something.
const SAMPLES: usize = 100;

/// So many imports stand beside the readers.
const IMPORTS: usize = 20;

/// Milliseconds of q1 to q4 while an import is at work: the time from asking to the answer, of all readers together.
fn readers(store: &Store, arguments: &[String]) -> Result<(), Box<dyn std::error::Error>> {
    let [readers, folder, file] = arguments else { return Err("READERS DIR2 FILE".into()) };
    let cube = store.cube()?;
    let asked: Vec<(&str, Vec<Question>)> = questions(&cube).into_iter().take(4).collect();
    let program = std::env::current_exe()?;
    // One after the other, each into a folder of its own: one import is over before each question was asked often enough.
    let import = || {
        (0..IMPORTS).all(|number| {
            let into = format!("{folder}-{number}");
            let ended = Command::new(&program).args(["import", &into, file]).stdout(Stdio::null()).status();
            ended.is_ok_and(|ended| ended.success())
        })
    };
    let over = AtomicBool::new(false);
    let asks = |reader: u64| {
        let mut spent: Vec<(usize, f64)> = Vec::new();
        // They do not ask all at once.
        std::thread::sleep(Duration::from_millis(reader * 37 % 100));
        while !over.load(Ordering::Relaxed) {
            for (place, (_, questions)) in asked.iter().enumerate() {
                let begun = Instant::now();
                let lines: usize =
                    questions.iter().filter_map(|question| read(&cube, question).ok()).map(|(lines, ..)| lines).sum();
                spent.push((place, if lines > 0 { begun.elapsed().as_secs_f64() * 1000.0 } else { f64::INFINITY }));
                std::thread::sleep(Duration::from_millis(100));
            }
        }
        spent
    };
    let count: u64 = readers.parse()?;
    let all: Vec<(usize, f64)> = std::thread::scope(|scope| {
        let running: Vec<_> = (0..count)
            .map(|reader| {
                scope.spawn({
                    let asks = &asks;
                    move || asks(reader)
                })
            })
            .collect();
        let imported = import();
        over.store(true, Ordering::Relaxed);
        let mut all = Vec::new();
        for reader in running {
            all.extend(reader.join().map_err(|_ended| "a reader ended before its time")?);
        }
        if !imported {
            return Err("an import beside the readers failed");
        }
        Ok(all)
    })?;
    for (place, (name, _)) in asked.iter().enumerate() {
        let mut spent: Vec<f64> = all.iter().filter(|(of, _)| *of == place).map(|(_, spent)| *spent).collect();
        if spent.len() < SAMPLES {
            return Err(format!("{name} was asked only {} times", spent.len()).into());
        }
        spent.sort_by(f64::total_cmp);
        println!("{name}.asked {}", spent.len());
        println!("{name}.median {}", spent.get(spent.len() / 2).copied().unwrap_or_default());
        println!("{name}.p99 {}", spent.get(spent.len() * 99 / 100).copied().unwrap_or_default());
    }
    Ok(())
}

/// Top 20 origins of refugees in Pakistan; refugees from Afghanistan in the States of the process by year; migrants among them;
/// decisions on Afghans by country, year and outcome; sum by indicator and year; number, sum, largest by dataset, area and origin.
fn questions(cube: &Cube) -> Vec<(&'static str, Vec<Question>)> {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let of = |indicators: &[&str]| Question { indicators: words(indicators), ..Question::default() };
    let persons = vec![(Field::Unit, words(&["PS"]))];
    let all: Vec<String> = cube.table.dicts[1].words().map(str::to_owned).collect();
    let everything =
        Question { indicators: all, areas: Areas::All, by: vec![Field::Dataset, Field::Unit], ..Question::default() };
    vec![
        (
            "q1",
            vec![Question {
                destinations: words(&["PAK"]),
                periods: words(&["2025"]),
                by: vec![Field::Origin],
                top: Some(20),
                ..of(&["REFUGEES"])
            }],
        ),
        (
            "q2",
            vec![Question {
                origins: words(&["AFG"]),
                destinations: words(&["AP"]),
                by: vec![Field::Destination, Field::Period],
                ..of(&["REFUGEES"])
            }],
        ),
        (
            "q3",
            vec![Question {
                origins: words(&["AP"]),
                destinations: words(&["AP"]),
                periods: words(&["2024"]),
                by: vec![Field::Origin, Field::Destination],
                ..of(&["MIGRANT_STOCK"])
            }],
        ),
        (
            "q4",
            vec![Question {
                origins: words(&["AFG"]),
                words: persons,
                by: vec![Field::Destination, Field::Period, Field::Indicator],
                ..of(&["DEC_RECOGNIZED", "DEC_OTHER", "DEC_REJECTED", "DEC_CLOSED"])
            }],
        ),
        (
            "q5",
            vec![Question {
                by: vec![Field::Dataset, Field::Indicator, Field::Period, Field::Unit],
                ..everything.clone()
            }],
        ),
        (
            "q6",
            vec![Question {
                by: vec![Field::Dataset, Field::Destination, Field::Origin],
                measure: Measure::Count,
                ..everything
            }],
        ),
    ]
}
