//! `evidence query`: observations of the cube, grouped and measured, to a file.

use std::fs::File;
use std::io::{BufWriter, Write};

use anyhow::{Context, Result, anyhow};
use evidence::cube::{Cube, Field, Store};
use evidence::export;
use evidence::query::{Areas, Measure, Question, Unanswerable, answer, observations, refuse_groups_with_members};
use locale::{Locale, without_isolates};

use super::sentence;
use crate::arguments::{AreasOption, EvidenceFormat, EvidenceQueryOptions, MeasureOption};
use crate::output::{Ended, complain, say};

/// Answers a question.
pub(super) fn query(options: &EvidenceQueryOptions, locale: &Locale) -> Result<Ended> {
    if let Some(unknown) = options.by.iter().find(|name| Field::named(name).is_none()) {
        complain(&without_isolates(&locale.with("evidence-asked-field", &[("text", unknown.into())])));
        return Ok(Ended::NotUnderstood);
    }
    let question = question(options);
    let store = Store::below(&options.data);
    let kept = store.read()?;
    let mut wanted: Vec<String> = Vec::new();
    for dataset in kept.datasets.values() {
        let has = |indicator: &String| dataset.indicators.contains(indicator);
        if question.indicators.iter().any(has) {
            wanted.push(dataset.id.clone());
        }
    }
    if wanted.is_empty() {
        let known: Vec<&String> = kept.datasets.values().flat_map(|dataset| &dataset.indicators).collect();
        let known = known.iter().map(|word| word.as_str()).collect::<Vec<_>>().join(", ");
        return Ok(refuse(&Unanswerable::Indicator(question.indicators.join(", "), known), locale));
    }
    let table = store.rows(&kept, &wanted)?;
    let cube = Cube::new(kept.datasets.clone(), table);
    if let Err(why) = refuse_groups_with_members(&cube, &question) {
        return Ok(refuse(&why, locale));
    }
    write(&cube, &question, (options, locale))
}

pub(super) fn refuse(why: &Unanswerable, locale: &Locale) -> Ended {
    complain(&sentence(locale, &why.said()));
    Ended::Refused
}

fn question(options: &EvidenceQueryOptions) -> Question {
    let by: Vec<Field> = options.by.iter().filter_map(|name| Field::named(name)).collect();
    let mut words = Vec::new();
    let given = [
        (Field::Sex, &options.sex),
        (Field::Age, &options.age),
        (Field::Detail, &options.detail),
        (Field::Unit, &options.unit),
    ];
    for (field, given) in given {
        if !given.is_empty() {
            words.push((field, given.clone()));
        }
    }
    Question {
        datasets: options.dataset.clone(),
        indicators: options.indicator.clone(),
        origins: options.origin.clone(),
        destinations: options.destination.clone(),
        periods: options.period.clone(),
        words,
        by: if by.is_empty() { Question::USUAL.to_vec() } else { by },
        measure: match options.measure {
            MeasureOption::Sum => Measure::Sum,
            MeasureOption::Count => Measure::Count,
            MeasureOption::Max => Measure::Max,
            MeasureOption::Min => Measure::Min,
            MeasureOption::Mean => Measure::Mean,
        },
        top: options.top,
        areas: match options.areas {
            AreasOption::Countries => Areas::Countries,
            AreasOption::Groups => Areas::Groups,
            AreasOption::All => Areas::All,
        },
    }
}

fn write(cube: &Cube, question: &Question, (options, locale): (&EvidenceQueryOptions, &Locale)) -> Result<Ended> {
    let mut bytes = Vec::new();
    let run = if options.right_to_left { export::Run::Left } else { export::Run::Right };
    let count = match options.format {
        EvidenceFormat::Csv | EvidenceFormat::Json | EvidenceFormat::Xlsx => match answer(cube, question) {
            Ok(answer) => {
                match options.format {
                    EvidenceFormat::Csv => export::csv(&answer, &mut bytes)?,
                    EvidenceFormat::Json => export::json(&answer, &mut bytes)?,
                    _ => export::xlsx(cube, &answer, run, &mut bytes)?,
                }
                answer.lines.len()
            }
            Err(why) => return Ok(refuse(&why, locale)),
        },
        EvidenceFormat::SdmxCsv | EvidenceFormat::SdmxStructure | EvidenceFormat::Parquet => {
            match observed(cube, question, (options, &mut bytes))? {
                Ok(count) => count,
                Err(why) => return Ok(refuse(&why, locale)),
            }
        }
    };
    let path = &options.out;
    let file = File::create(path).with_context(|| path.display().to_string())?;
    let mut file = BufWriter::new(file);
    file.write_all(&bytes).with_context(|| path.display().to_string())?;
    file.flush().map_err(|error| anyhow!(error).context(path.display().to_string()))?;
    say(&format!("rows={count} {}", path.display()));
    Ok(Ended::Done)
}

/// Writes a file of observations: those that fit the question or, where it is grouped or ranked, its lines as observations.
fn observed(
    cube: &Cube,
    question: &Question,
    (options, bytes): (&EvidenceQueryOptions, &mut Vec<u8>),
) -> Result<Result<usize, Unanswerable>> {
    let to = match options.format {
        EvidenceFormat::SdmxCsv => export::sdmx_csv,
        EvidenceFormat::SdmxStructure => export::structure,
        _ => export::parquet,
    };
    if options.by.is_empty() && options.top.is_none() {
        let rows = match observations(cube, question) {
            Ok(rows) => rows,
            Err(why) => return Ok(Err(why)),
        };
        to(cube, &rows, bytes)?;
        return Ok(Ok(rows.len()));
    }
    let lines = answer(cube, question).and_then(|answer| export::grouped(cube, question, &answer));
    let lines = match lines {
        Ok(lines) => lines,
        Err(why) => return Ok(Err(why)),
    };
    let rows: Vec<_> = lines.table.rows.iter().collect();
    to(&lines, &rows, bytes)?;
    Ok(Ok(rows.len()))
}
