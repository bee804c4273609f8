//! Pictures of figures: series, bars, maps, chord diagrams and flows in two layers, as SVG. Values in, text out; no clock, no file, no network, and the
//! same input gives the same bytes on every machine.
//!
//! Every picture is drawn once and has two uses ([`Use`]): within a page, where the page's style sheet colours it and its caption
//! stands in HTML, and as a file of its own, with title, unit, source and note written in it. What has no figure is drawn as such:
//! hatched or dashed, with the words for it; never as zero and never as white.
//!
//! In languages that are written from right to left, rows and legends begin at the right; east stays right and time runs as in
//! mathematics, from the left.

mod bars;
mod boundaries;
mod canvas;
mod chord;
mod choropleth;
mod classes;
mod flat;
mod flow_map;
mod places;
mod plane;
mod png;
mod ranked;
mod sankey;
mod scale;
mod series;
mod sphere;
mod text;
mod tile_map;

pub use bars::{Bar, Bars, Order, ROWS_MAX, bars};
pub use boundaries::{BYTES_MAX, Boundaries, BoundariesError, Counted, Reading};
pub use chord::{Chord, SECTORS_MAX, chord};
pub use choropleth::{Choropleth, Shaded, choropleth};
pub use classes::{CLASSES, Method, bounds, class_of};
pub use flow_map::{FLOWS_MAX, Flow, FlowMap, Mark, PLACES_MAX, Place, Shown, flow_map};
pub use places::{capital, region};
pub use png::{FACES, PIXELS, PngError, outlined, png};
pub use sankey::{NODES_MAX, Sankey, sankey};
pub use series::{Band, Flag, LINES_MAX, Line, POINTS_MAX, Point, Series, Shape, series};
pub use tile_map::{TILES_MAX, Tile, TileMap, tile_map};

use locale::Locale;

/// The width of a drawing in its own units, one CSS pixel each where it is shown as wide as it is.
pub const WIDTH: f64 = 880.0;

/// A figure that is larger than this, either way, is none.
const VALUE_MAX: f64 = 1e15;

/// What a drawing is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Put into a page as it is: colours are those of `assets/css/charts.css`; title, unit, source and note stand in HTML.
    Page,
    /// A file of its own: title, unit, source and note are written in it, and its colours are the light ones. Where all four are
    /// empty it is the drawing alone, for a sheet that has its own words.
    Alone,
}

/// Words that a drawing may need, in the reader's language.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    /// Where there is no figure: "no figure".
    pub no_figure: &'a str,
    /// What is left over: "other".
    pub other: &'a str,
}

/// What every drawing has. Texts are finished, in the language of `locale`.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'a> {
    /// How numbers are written, and in which direction words run.
    pub locale: &'a Locale,
    /// What the drawing is for.
    pub used: Use,
    /// How the ids within the drawing begin; one of its own for each drawing of a page. Letters of ASCII, digits and hyphens.
    pub id: &'a str,
    /// What the picture says.
    pub title: &'a str,
    /// The picture in words, for whoever does not see it; may be empty.
    pub description: &'a str,
    /// What is measured, of whom, when, and in which unit.
    pub unit: &'a str,
    /// The line of the source.
    pub source: &'a str,
    /// What must be said beside it, as on names and boundaries.
    pub note: &'a str,
    /// Digits behind the decimal sign of figures in the picture.
    pub decimals: u8,
    /// Words that the drawing may need.
    pub words: Words<'a>,
}

impl Frame<'_> {
    /// True where words run from right to left.
    pub(crate) fn is_rtl(&self) -> bool {
        self.locale.lang().direction() == "rtl"
    }

    /// A figure as the reader writes it.
    pub(crate) fn number(&self, value: f64) -> String {
        self.locale.number(value, self.decimals)
    }

    /// A figure, or the words for none.
    pub(crate) fn figure(&self, value: Option<f64>) -> String {
        value.map_or_else(|| self.words.no_figure.to_owned(), |value| self.number(value))
    }
}

/// A picture, and what cannot be seen in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    /// The SVG: an element for a page, or a whole document.
    pub svg: String,
    /// The bounds of the classes, ascending, where there are classes: the lowest figure, where each later class begins, the
    /// highest figure.
    pub bounds: Vec<f64>,
    /// Which share of the whole, from 0 to 1, stands under "other" or is not drawn.
    pub omitted: f64,
}

/// A figure that can be drawn: finite, and within what is measured of people and money.
pub(crate) fn known(value: Option<f64>) -> Option<f64> {
    value.filter(|value| value.is_finite() && value.abs() <= VALUE_MAX)
}

/// A count as a number.
pub(crate) fn count(of: usize) -> f64 {
    u32::try_from(of).map_or(f64::from(u32::MAX), f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A frame in English for a page.
    pub(crate) fn frame() -> Frame<'static> {
        Frame {
            locale: Locale::english(),
            used: Use::Page,
            id: "f",
            title: "title",
            description: "",
            unit: "persons",
            source: "source",
            note: "note",
            decimals: 0,
            words: Words { no_figure: "no figure", other: "other" },
        }
    }
}
