//! An answer as a workbook: a sheet of data, one more where a sheet is full, a sheet of its sources, and of an estimate
//! a sheet of what makes it doubtful. The same answer gives the same bytes.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{self, Cursor, Write};

use zip::write::{SimpleFileOptions, ZipWriter};

use super::{Shown, shown};
use crate::cube::{Check, Cube};
use crate::query::Answer;

/// The most rows of a sheet below its head.
const ROWS_MAX: usize = (1 << 20) - 1;
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/// Which way the sheets run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Run {
    /// From left to right.
    #[default]
    Right,
    /// From right to left, for readers of Persian and Urdu.
    Left,
}

/// An answer as XLSX. Words are texts and never formulas; values are numbers.
///
/// # Errors
/// The place cannot be written.
pub fn xlsx(cube: &Cube, answer: &Answer<'_>, run: Run, out: &mut impl Write) -> io::Result<()> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let (head, rows) = shown(answer);
    let head: Vec<Shown> = head.into_iter().map(|name| Shown::Text(name.to_owned())).collect();
    let mut sheets: Vec<(String, String)> = Vec::new();
    for (number, rows) in (1..).zip(rows.chunks(ROWS_MAX)) {
        let name = if number == 1 { "data".to_owned() } else { format!("data {number}") };
        sheets.push((name, sheet(run, std::iter::once(&head).chain(rows))));
    }
    sheets.push(("sources".to_owned(), sheet(run, sources(cube, answer).iter())));
    let checks = checks(cube, answer);
    if !checks.is_empty() {
        let head = ["period", "check", "area", "value", "against"].map(|name| Shown::Text(name.to_owned())).into();
        sheets.push(("checks".to_owned(), sheet(run, std::iter::once(&head).chain(&checks))));
    }
    let mut put = |name: &str, text: &str| {
        zip.start_file(name, SimpleFileOptions::default()).map_err(io::Error::other)?;
        zip.write_all(text.as_bytes())
    };
    let (mut types, mut list, mut relations) = (String::new(), String::new(), String::new());
    for (number, (name, _)) in (1..).zip(&sheets) {
        write!(types, r#"<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{TYPE}.worksheet+xml"/>"#)
            .map_err(io::Error::other)?;
        write!(list, r#"<sheet name="{name}" sheetId="{number}" r:id="r{number}"/>"#).map_err(io::Error::other)?;
        write!(
            relations,
            r#"<Relationship Id="r{number}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{number}.xml"/>"#
        )
        .map_err(io::Error::other)?;
    }
    let relation = format!(r#"<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/>"#);
    let kinds = format!(
        r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{TYPE}.sheet.main+xml"/>"#
    );
    put("[Content_Types].xml", &format!(r#"{XML}<Types xmlns="{PACKAGE}/content-types">{kinds}{types}</Types>"#))?;
    put("_rels/.rels", &format!(r#"{XML}<Relationships xmlns="{PACKAGE}/relationships">{relation}</Relationships>"#))?;
    put(
        "xl/workbook.xml",
        &format!(r#"{XML}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{list}</sheets></workbook>"#),
    )?;
    put(
        "xl/_rels/workbook.xml.rels",
        &format!(r#"{XML}<Relationships xmlns="{PACKAGE}/relationships">{relations}</Relationships>"#),
    )?;
    for (number, (_, text)) in (1..).zip(&sheets) {
        put(&format!("xl/worksheets/sheet{number}.xml"), text)?;
    }
    out.write_all(&zip.finish().map_err(io::Error::other)?.into_inner())
}

const XML: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;

fn sheet<'a>(run: Run, rows: impl Iterator<Item = &'a Vec<Shown>>) -> String {
    let direction = if run == Run::Left { r#" rightToLeft="1""# } else { "" };
    let mut text = format!(
        r#"{XML}<worksheet xmlns="{MAIN}"><sheetViews><sheetView workbookViewId="0"{direction}/></sheetViews><sheetData>"#
    );
    for row in rows {
        text.push_str("<row>");
        for cell in row {
            match cell {
                Shown::Number(None) => text.push_str("<c/>"),
                Shown::Number(Some(number)) => text.extend(["<c><v>", &number.to_string(), "</v></c>"]),
                Shown::Text(word) => {
                    text.push_str(r#"<c t="inlineStr"><is><t xml:space="preserve">"#);
                    // Signs that XML cannot hold are left out.
                    let plain: String = word.chars().filter(|sign| !sign.is_control()).collect();
                    text.push_str(&quick_xml::escape::escape(plain));
                    text.push_str("</t></is></c>");
                }
            }
        }
        text.push_str("</row>");
    }
    text + "</sheetData></worksheet>"
}

/// What makes the figures of the answer doubtful, a row for each check.
fn checks(cube: &Cube, answer: &Answer<'_>) -> Vec<Vec<Shown>> {
    let used: BTreeSet<&str> = answer.lines.iter().map(|line| line.dataset).collect();
    let checks = used.into_iter().filter_map(|id| cube.datasets.get(id)).flat_map(|dataset| &dataset.checks);
    let row = |check: &Check| {
        let [period, kind, subject] =
            [&check.period, &check.kind, &check.subject].map(|text| Shown::Text(text.clone()));
        vec![period, kind, subject, Shown::Number(Some(check.value)), Shown::Number(Some(check.against))]
    };
    checks.map(row).collect()
}

/// Of each dataset in the answer: revision, title, licence, what is to be said of it, its address, and of its files name and SHA-256.
fn sources(cube: &Cube, answer: &Answer<'_>) -> Vec<Vec<Shown>> {
    let texts = |cells: [&str; 7]| cells.map(|text| Shown::Text(text.to_owned())).into_iter().collect();
    let mut rows = vec![texts(["dataset", "title", "licence", "attribution", "file", "sha256", "url"])];
    let used: BTreeSet<&str> = answer.lines.iter().map(|line| line.dataset).collect();
    for dataset in used.into_iter().filter_map(|id| cube.datasets.get(id)) {
        let said = [dataset.id.as_str(), &dataset.title, &dataset.licence, &dataset.attribution];
        let [id, title, licence, attribution] = said;
        for source in &dataset.sources {
            rows.push(texts([id, title, licence, attribution, &source.name, &source.sha256, &dataset.url]));
        }
    }
    rows
}
