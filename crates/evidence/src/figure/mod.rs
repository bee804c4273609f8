//! Figures: questions that have a name, so that they can be cited, drawn and asked again on another machine.
//!
//! A name is a kind, its areas and, of a ranking or a table, its year: `stock-uzb-kaz`, `destinations-uzb-2024`, `matrix-ap`; of an
//! estimate the year is that in which its period ends.
//! What a figure says is [`Data`]; its checksum is that of [`Data::csv`].

mod data;
mod flows;
mod kinds;
mod observed;
#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;

pub use data::{Data, Point, data, of_dataset};
pub use flows::{LINES, Told};
pub use kinds::{KINDS, Kind, Measured, Parts, Places, REGION, Shape};
pub use observed::{asked, behind, rows};

use crate::codes;
use crate::estimates::Lacking;
use crate::query::Unanswerable;
use crate::said::Said;

/// The name of a figure.
#[derive(Clone, Debug)]
pub struct Name {
    /// What it shows.
    pub kind: &'static Kind,
    /// Its areas or its group, as our code lists have them.
    pub areas: Vec<&'static str>,
    /// Its year, of a ranking or a table; the latest that has figures where none is named.
    pub year: Option<i32>,
}

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        (self.kind.name, &self.areas, self.year) == (other.kind.name, &other.areas, other.year)
    }
}

impl Name {
    /// A figure of a kind about areas that are known; none where the kind wants others.
    pub fn of(kind: &str, areas: &[&str]) -> Option<Self> {
        let kind = KINDS.iter().find(|known| known.name == kind)?;
        let areas: Option<Vec<&'static str>> = areas.iter().map(|area| place(kind.places, area)).collect();
        let areas = areas.filter(|areas| areas.len() == kind.places.count())?;
        let apart = kind.places != Places::Both || areas.first() != areas.last();
        apart.then_some(Self { kind, areas, year: None })
    }

    /// The same in a year.
    #[must_use]
    pub fn in_year(self, year: Option<i32>) -> Self {
        Self { year, ..self }
    }

    /// Its first area or its group.
    pub fn first(&self) -> &'static str {
        self.areas.first().copied().unwrap_or_default()
    }

    /// Its last area.
    pub fn last(&self) -> &'static str {
        self.areas.last().copied().unwrap_or_default()
    }
}

/// Our code of an area or a group of a name.
fn place(places: Places, word: &str) -> Option<&'static str> {
    let code = word.to_ascii_uppercase();
    if places == Places::Group {
        return codes::groups().get_key_value(code.as_str()).map(|(id, _)| *id);
    }
    let area = codes::area(&code)?;
    (area.kind == codes::Kind::Country).then_some(area.code)
}

/// Not the name of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoName;

impl FromStr for Name {
    type Err = NoName;

    fn from_str(text: &str) -> Result<Self, NoName> {
        let mut parts = text.split('-');
        let kind = parts.next().ok_or(NoName)?;
        let mut areas: Vec<&str> = parts.collect();
        let year = areas.last().and_then(|last| (last.len() == 4).then(|| last.parse().ok()).flatten());
        if year.is_some() {
            areas.pop();
        }
        let name = Self::of(kind, &areas).ok_or(NoName)?.in_year(year);
        let dated = year.is_none() || name.kind.shape.has_year();
        // One figure has one name: `Stock-UZB-KAZ` is none.
        Some(name).filter(|name| dated && name.to_string() == text).ok_or(NoName)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.name)?;
        for area in &self.areas {
            write!(f, "-{}", area.to_ascii_lowercase())?;
        }
        self.year.map_or(Ok(()), |year| write!(f, "-{year}"))
    }
}

/// Why there is no figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoFigure {
    /// No dataset of the cube measures it.
    NotMeasured,
    /// The question has no answer.
    Unanswerable(Unanswerable),
    /// Inputs of the estimate are not there.
    Lacking(Vec<Lacking>),
    /// No boundaries are installed; true where those that are cannot be read.
    Boundaries(bool),
}

impl NoFigure {
    /// What is to be said of it.
    pub fn said(&self) -> Said {
        match self {
            Self::NotMeasured => Said::of("asked-nothing", &[]),
            Self::Unanswerable(why) => why.said(),
            Self::Boundaries(false) => Said::of("no-boundaries", &[]),
            Self::Boundaries(true) => Said::of("boundaries-damaged", &[]),
            Self::Lacking(all) => {
                let one = |lacking: &Lacking| {
                    [lacking.what.name(), &lacking.when, lacking.area].join(" ").trim_end().to_owned()
                };
                let mut all: Vec<String> = all.iter().map(one).collect();
                all.dedup();
                Said::of("asked-inputs", &[("all", &all.join(", "))])
            }
        }
    }
}

impl From<Unanswerable> for NoFigure {
    fn from(why: Unanswerable) -> Self {
        Self::Unanswerable(why)
    }
}
