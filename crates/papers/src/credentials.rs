//! The credentials report, or that of letters of nomination where the rules ask for no more: a row for each delegation.

use procedure::delegations::credentials_view::{CredentialsLine, CredentialsReport, Missing, Needed};
use procedure::delegations::letters::Credentials;

use crate::Sheet;
use crate::document::{Block, Cell, Chapter, Document};
use crate::wording::Particulars;

/// The credentials report of a meeting.
pub fn credentials(sheet: &Sheet<'_>, report: &CredentialsReport) -> Document {
    let title = match report.needed {
        Needed::AtLeast(Credentials::LetterOfNomination) => "delegations-letters-of-nomination",
        Needed::AtLeast(Credentials::NoteVerbale | Credentials::FullPowers) | Needed::Nothing | Needed::Undefined => {
            "delegations-credentials-report"
        }
    };
    let particulars = Particulars {
        kind: "credentials",
        symbol: None,
        mark: None,
        title: sheet.text(title),
        standing: Vec::from([needed(sheet, report.needed)]),
        language: None,
        hash: None,
        lines: false,
    };
    let lines = sheet.in_order(report.lines.iter().collect(), |line| &line.party);
    let columns = ["field-party", "field-rest-on", "delegations-what-is-missing"].map(|key| sheet.text(key)).into();
    let rows = lines.into_iter().map(|line| row(sheet, line)).collect();
    sheet.document(
        particulars,
        Vec::from([Chapter { heading: None, blocks: Vec::from([Block::Table { columns, rows }]) }]),
    )
}

fn needed(sheet: &Sheet<'_>, needed: Needed) -> String {
    match needed {
        Needed::Undefined => sheet.text("word-missing-undefined"),
        Needed::Nothing => sheet.text("word-missing-not-needed"),
        Needed::AtLeast(least) => {
            let credentials = sheet.text(&format!("word-rest-on-{}", least.word()));
            sheet.with("delegations-needed", &[("credentials", credentials.into())])
        }
    }
}

fn row(sheet: &Sheet<'_>, line: &CredentialsLine) -> Vec<Cell> {
    let cell = |words: String, detail: Option<String>| Cell { words, detail, pending: false };
    let rest_on = line.rest_on.map(|rest_on| sheet.text(&format!("word-rest-on-{}", rest_on.word())));
    Vec::from([
        cell(sheet.name(&line.party), Some(sheet.text(&format!("word-status-{}", line.status.word())))),
        cell(rest_on.unwrap_or_else(|| "–".to_owned()), line.accepted.map(|at| sheet.instant(at))),
        Cell {
            words: sheet.text(&format!("word-missing-{}", line.missing.word())),
            detail: None,
            pending: !matches!(line.missing, Missing::Nothing | Missing::NotNeeded),
        },
    ])
}
