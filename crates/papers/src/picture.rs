//! A picture of figures on a sheet of its own: what it says, what is measured, the picture, its source, the note, and the table behind
//! it. It rests on statistics, not on a meeting.

use locale::{Lang, Locale};
use serde::Serialize;

use crate::PaperError;
use crate::pdf::picture;

/// The most rows of the table.
pub const PICTURE_ROWS_MAX: usize = 2_000;

/// A picture with what stands beside it. Texts are finished, in the language of `locale`.
#[derive(Clone, Debug)]
pub struct Picture<'a> {
    /// The language.
    pub locale: &'static Locale,
    /// What the picture says.
    pub title: &'a str,
    /// Who shows it: the name of the process.
    pub process: &'a str,
    /// What must stand above everything, as that a process is a rehearsal.
    pub notices: &'a [String],
    /// What is measured, of whom, when, in which unit.
    pub unit: &'a str,
    /// The drawing alone, as `figures` makes it for a use of its own without words around it.
    pub svg: &'a str,
    /// The picture in words, for whoever does not see it.
    pub said: &'a str,
    /// The line of the source.
    pub source: &'a str,
    /// The note on names and boundaries, and what is left out.
    pub note: &'a str,
    /// What the table is.
    pub caption: &'a str,
    /// Its columns; the first names the rows.
    pub head: &'a [String],
    /// Its rows, at most [`PICTURE_ROWS_MAX`], each of as many cells as there are columns.
    pub rows: &'a [Vec<String>],
    /// By what the file is told from any other, as its citation: the same picture has the same.
    pub ident: &'a str,
    /// When the figures were taken in, in milliseconds since 1970: the date of the file.
    pub recorded: i64,
}

/// The words of the sheet, as the template reads them.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Words<'a> {
    language: &'static str,
    direction: &'static str,
    numbering: &'static str,
    title: &'a str,
    process: &'a str,
    notices: &'a [String],
    unit: &'a str,
    said: &'a str,
    source: &'a str,
    note: &'a str,
    caption: &'a str,
    head: &'a [String],
    rows: Vec<Vec<String>>,
}

impl Picture<'_> {
    /// The sheet as PDF: PDF/A-2a and PDF/UA-1, the same bytes every time.
    ///
    /// # Errors
    /// [`PaperError::TooManyRows`]; [`PaperError::Setting`] where the drawing is no SVG.
    pub fn pdf(&self) -> Result<Vec<u8>, PaperError> {
        if self.rows.len() > PICTURE_ROWS_MAX {
            return Err(PaperError::TooManyRows(self.rows.len()));
        }
        let lang = self.locale.lang();
        // A row with cells too few or too many would shift all that follow.
        let cells =
            |row: &'_ Vec<String>| (0..self.head.len()).map(|at| row.get(at).cloned().unwrap_or_default()).collect();
        let rows: Vec<Vec<String>> = self.rows.iter().map(cells).collect();
        let words = Words {
            language: lang.tag(),
            direction: lang.direction(),
            numbering: if lang == Lang::Fa { "۱" } else { "1" },
            title: self.title,
            process: self.process,
            notices: self.notices,
            unit: self.unit,
            said: self.said,
            source: self.source,
            note: self.note,
            caption: self.caption,
            head: self.head,
            rows,
        };
        let svg = figures::outlined(self.svg).map_err(|cause| PaperError::Setting(cause.to_string()))?;
        let missing = self.locale.text("papers-letters-missing");
        picture(&words, (svg, &missing), (self.ident, self.recorded))
    }
}
