//! Answers and observations as files: CSV, XLSX, JSON, SDMX-CSV 2.0 with its structure, and Parquet.

mod grouped;
mod structure;
mod tables;
mod xlsx;

use std::io::{self, Write};

use serde_json::{Map, Value, json};

use crate::cube::{Check, Cube, Dicts, Field, Row, note, of, parquet, period};
use crate::query::{Answer, Line};

pub use grouped::grouped;
pub use structure::structure;
pub use tables::{compared, coverage, revised};
pub use xlsx::{Run, xlsx};

/// An answer as CSV. A text that a spreadsheet would take for a formula gets an apostrophe before it.
///
/// # Errors
/// The place cannot be written.
pub fn csv(answer: &Answer<'_>, out: &mut impl Write) -> io::Result<()> {
    let (head, rows) = shown(answer);
    writeln!(out, "{}", head.join(","))?;
    for row in rows {
        let cells: Vec<String> = row.iter().map(Shown::csv).collect();
        writeln!(out, "{}", cells.join(","))?;
    }
    Ok(())
}

/// A cell of an answer.
enum Shown {
    Text(String),
    Number(Option<f64>),
}

impl Shown {
    fn csv(&self) -> String {
        match self {
            Self::Text(text) => cell(&harmless(text)),
            Self::Number(number) => number.map(|number| number.to_string()).unwrap_or_default(),
        }
    }
}

/// The head of an answer and its lines, cell by cell.
fn shown(answer: &Answer<'_>) -> (Vec<&'static str>, Vec<Vec<Shown>>) {
    let ranked = answer.lines.iter().any(|line| line.share.is_some());
    let (unit, dataset) = (!answer.by.contains(&Field::Unit), !answer.by.contains(&Field::Dataset));
    let mut head: Vec<&str> = answer.by.iter().map(|field| field.name()).collect();
    head.push("value");
    head.extend(ranked.then_some("share"));
    head.extend(["observations", "missing"]);
    head.extend(unit.then_some("unit"));
    head.push("flags");
    head.extend(dataset.then_some("dataset"));
    let text = |text: &str| Shown::Text(text.to_owned());
    let count = |count: usize| Shown::Number(u32::try_from(count).ok().map(f64::from));
    let row = |line: &Line<'_>| {
        let mut cells: Vec<Shown> = line.words.iter().map(|word| text(word)).collect();
        cells.push(Shown::Number(line.value));
        cells.extend(ranked.then_some(Shown::Number(line.share)));
        cells.extend([count(line.observations), count(line.missing)]);
        cells.extend(unit.then(|| text(line.unit)));
        cells.push(Shown::Text(line.flags.said()));
        cells.extend(dataset.then(|| text(line.dataset)));
        cells
    };
    (head, answer.lines.iter().map(row).collect())
}

/// A text that is no formula.
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

/// A text as a cell of CSV that no spreadsheet takes for a formula.
pub fn csv_cell(text: &str) -> String {
    cell(&harmless(text))
}

/// The text of a cell that was written so.
pub fn plain_cell(text: &str) -> &str {
    let rest = text.strip_prefix('\'');
    rest.filter(|rest| rest.starts_with(['=', '+', '-', '@', '\t', '\r'])).unwrap_or(text)
}

/// A cell of CSV (RFC 4180).
fn cell(text: &str) -> String {
    if text.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

/// An answer as JSON.
///
/// # Errors
/// The place cannot be written.
pub fn json(answer: &Answer<'_>, out: &mut impl Write) -> io::Result<()> {
    let line = |line: &Line<'_>| {
        let mut object = Map::new();
        for (field, word) in answer.by.iter().zip(&line.words) {
            object.insert(field.name().to_owned(), Value::from(*word));
        }
        object.insert("value".to_owned(), line.value.into());
        if let Some(share) = line.share {
            object.insert("share".to_owned(), share.into());
        }
        object.insert("observations".to_owned(), line.observations.into());
        object.insert("missing".to_owned(), line.missing.into());
        object.entry("unit").or_insert_with(|| line.unit.into());
        object.insert("flags".to_owned(), line.flags.said().into());
        object.entry("dataset").or_insert_with(|| line.dataset.into());
        Value::Object(object)
    };
    let by: Vec<&str> = answer.by.iter().map(|field| field.name()).collect();
    let lines: Vec<Value> = answer.lines.iter().map(line).collect();
    let text = serde_json::to_string_pretty(&json!({ "by": by, "lines": lines })).map_err(io::Error::other)?;
    writeln!(out, "{text}")
}

/// The words of an observation in their order.
const CELLS: [Field; 9] = [
    Field::Dataset,
    Field::Indicator,
    Field::Origin,
    Field::Destination,
    Field::Period,
    Field::Sex,
    Field::Age,
    Field::Detail,
    Field::Unit,
];

/// Observations as SDMX-CSV 2.0, in the order of the cube: imported again, they give the same bytes.
///
/// # Errors
/// The place cannot be written.
pub fn sdmx_csv(cube: &Cube, rows: &[&Row], out: &mut impl Write) -> io::Result<()> {
    let mut head =
        "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,ORIGIN,REF_AREA,TIME_PERIOD,SEX,AGE,DETAIL,UNIT_MEASURE".to_owned();
    head.push_str(",OBS_VALUE,OBS_STATUS,FLAGS,PERIOD_KIND");
    // Only where there is something to say: all other files stay as they were.
    let doubtful = has_checks(cube);
    head.push_str(if doubtful { ",COMMENT_OBS" } else { "" });
    writeln!(out, "{head}")?;
    for row in rows {
        let (text, kind) = period::parts(cube.table.word(row, Field::Period));
        out.write_all(b"dataflow")?;
        for field in CELLS {
            let word = if field == Field::Period { text } else { cube.table.word(row, field) };
            write!(out, ",{}", cell(word))?;
            if field == Field::Dataset {
                out.write_all(b",I")?;
            }
        }
        let row = told(row);
        let value = row.known().map(|value| value.to_string()).unwrap_or_default();
        let status = char::from(row.status());
        write!(out, ",{value},{status},{},{}", row.flags().said(), kind.name())?;
        if doubtful {
            write!(out, ",{}", cell(&comment(cube, &row, text)))?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// An observation as files of answers have it: a zero that probably says that nothing was reported is missing, and keeps its flag.
fn told(row: &Row) -> Row {
    if row.known().is_some() || row.value.is_nan() {
        return *row;
    }
    Row { value: f64::NAN, note: note(b'M', row.flags()), ..*row }
}

/// Whether something makes observations of a cube doubtful.
fn has_checks(cube: &Cube) -> bool {
    cube.datasets.values().any(|dataset| !dataset.checks.is_empty())
}

/// What makes an observation doubtful.
fn comment(cube: &Cube, row: &Row, period: &str) -> String {
    let word = |field| cube.table.word(row, field);
    let checks = cube.datasets.get(word(Field::Dataset)).map(|dataset| dataset.checks.as_slice()).unwrap_or_default();
    let about = checks.iter().filter(|check| check.is_about(period, [word(Field::Origin), word(Field::Destination)]));
    about.map(Check::said).collect::<Vec<_>>().join("; ")
}

/// Observations as Parquet; what makes them doubtful stands with their dataset in the footer.
///
/// # Errors
/// The place cannot be written.
pub fn parquet(cube: &Cube, rows: &[&Row], out: &mut impl Write) -> io::Result<()> {
    let rows: Vec<Row> = rows.iter().map(|row| told(row)).collect();
    let mut groups = Vec::new();
    for part in rows.chunk_by(|one, next| one.get(Field::Dataset) == next.get(Field::Dataset)) {
        for rows in part.chunks(parquet::GROUP_ROWS) {
            groups.push(parquet::encode(rows, &cube.table.dicts)?);
        }
    }
    let known: Vec<_> = cube.datasets.values().filter(|dataset| has(&cube.table.dicts, &rows, &dataset.id)).collect();
    parquet::finish(out, &groups, &serde_json::to_string(&known).map_err(io::Error::other)?)
}

fn has(dicts: &Dicts, rows: &[Row], dataset: &str) -> bool {
    let number = of(dicts, Field::Dataset).find(dataset);
    rows.iter().any(|row| Some(row.get(Field::Dataset)) == number)
}
