//! Bars, the longest first, with name and figure.

use crate::canvas::{Anchor, Canvas};
use crate::scale::Axis;
use crate::text::{fitted, measure};
use crate::{Drawn, Frame, WIDTH, known};

/// The most bars; what is over them stands under "other".
pub const ROWS_MAX: usize = 60;

/// The height of a row, and of its bar.
const ROW: f64 = 28.0;
const THICK: f64 = 18.0;
const SIZE: f64 = 14.0;
/// The most that names take.
const NAMES_MAX: f64 = 300.0;
/// How long the hatched bar of an unknown figure is: it says nothing about a size.
const UNKNOWN: f64 = 44.0;

/// One bar.
#[derive(Clone, Copy, Debug)]
pub struct Bar<'a> {
    /// What it is of.
    pub name: &'a str,
    /// Its figure; `None` where there is none.
    pub value: Option<f64>,
    /// True for the bar that the picture is about.
    pub is_this: bool,
    /// Between what the figure lies, as by several methods: a line across the end of the bar, and in brackets behind the figure.
    pub range: Option<(f64, f64)>,
}

/// In which order bars stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The longest first.
    Ranked,
    /// As they are given.
    Given,
}

/// Bars of a picture.
#[derive(Clone, Copy, Debug)]
pub struct Bars<'a> {
    /// The rows, in any order where they are ranked; rows of the same figure stay as they are given.
    pub rows: &'a [Bar<'a>],
    /// In which order they stand.
    pub order: Order,
    /// How many are shown, at most [`ROWS_MAX`]; the sum of the rest stands in one last row. Rows without a figure come before it.
    pub most: usize,
    /// What belongs to "other" beside rows that are left out, as where a source names no more; zero for nothing.
    pub rest: f64,
}

/// Ranked bars. What is left out is added up under "other"; [`Drawn::omitted`] is its share.
pub fn bars(frame: &Frame<'_>, of: Bars<'_>) -> Drawn {
    let mut rows: Vec<(&Bar<'_>, Option<f64>)> = of.rows.iter().map(|row| (row, known(row.value))).collect();
    if of.order == Order::Ranked {
        rows.sort_by(|(_, a), (_, b)| b.unwrap_or(f64::NEG_INFINITY).total_cmp(&a.unwrap_or(f64::NEG_INFINITY)));
    }
    let left: Vec<_> = rows.drain(of.most.min(ROWS_MAX).min(rows.len())..).collect();
    let rest =
        left.iter().filter_map(|(_, value)| *value).fold(known(Some(of.rest)).unwrap_or(0.0), |sum, value| sum + value);
    let total = rows.iter().filter_map(|(_, value)| *value).fold(rest.abs(), |sum, value| sum + value.abs());
    let other = Bar { name: frame.words.other, value: Some(rest), is_this: false, range: None };
    if rest.abs() > 0.0 {
        rows.push((&other, Some(rest)));
    }
    let ends = |row: &Bar<'_>| ranged(row).into_iter().flat_map(|(low, high)| [low, high]);
    let axis = Axis::of(rows.iter().flat_map(|(row, value)| value.iter().copied().chain(ends(row))), 5.0);
    let names = rows.iter().map(|(row, _)| measure(row.name, SIZE) * 1.05).fold(40.0, f64::max).min(NAMES_MAX);
    let figures = rows.iter().map(|(row, value)| measure(&figure(frame, row, *value), SIZE)).fold(0.0, f64::max) + 16.0;
    let lows = rows.iter().flat_map(|(row, value)| value.iter().copied().chain(ends(row)));
    let low = lows.fold(0.0, f64::min);
    let left = names + 12.0 + if low < 0.0 { figures } else { 0.0 };
    let mut drawing = Rows { canvas: Canvas::new(frame), axis, names, left, right: WIDTH - figures, low };
    let mut y = 0.0;
    for (row, value) in &rows {
        drawing.row(row, *value, y);
        y += ROW;
    }
    let height = y.max(ROW);
    let zero = drawing.x(0.0);
    drawing.canvas.line("base", (zero, 0.0), (zero, height));
    let omitted = if total > 0.0 { rest.abs() / total } else { 0.0 };
    Drawn { svg: drawing.canvas.done(height), bounds: Vec::new(), omitted }
}

/// The range of a bar, where it has a figure and the range can be drawn.
fn ranged(row: &Bar<'_>) -> Option<(f64, f64)> {
    let (low, high) = row.range.filter(|_| known(row.value).is_some())?;
    known(Some(low)).zip(known(Some(high))).map(|(low, high)| (low.min(high), low.max(high)))
}

/// The words at the end of a bar.
fn figure(frame: &Frame<'_>, row: &Bar<'_>, value: Option<f64>) -> String {
    let figure = frame.figure(value);
    match ranged(row) {
        Some((low, high)) => format!("{figure} ({}–{})", frame.number(low), frame.number(high)),
        None => figure,
    }
}

struct Rows<'a> {
    canvas: Canvas<'a>,
    axis: Axis,
    names: f64,
    left: f64,
    right: f64,
    low: f64,
}

impl Rows<'_> {
    fn is_turned(&self) -> bool {
        self.canvas.frame.is_rtl()
    }

    /// A place across, from the side at which names stand.
    fn across(&self, x: f64) -> f64 {
        if self.is_turned() { WIDTH - x } else { x }
    }

    /// Where a figure stands.
    fn x(&self, value: f64) -> f64 {
        let low = if self.low < 0.0 { self.low } else { 0.0 };
        let span = self.axis.high().max(0.0) - low;
        self.across(self.left + (value - low) / span.max(f64::MIN_POSITIVE) * (self.right - self.left))
    }

    fn row(&mut self, row: &Bar<'_>, value: Option<f64>, y: f64) {
        let turned = self.is_turned();
        let side = |anchor: Anchor| if turned { anchor.turned() } else { anchor };
        let baseline = y + ROW / 2.0 + 5.0;
        let strong = if row.is_this { "strong" } else { "" };
        let name = fitted(row.name, SIZE, self.names);
        self.canvas.text(strong, (self.across(0.0), baseline), side(Anchor::Left), &name);
        let top = y + (ROW - THICK) / 2.0;
        let zero = self.x(0.0);
        let figure = figure(self.canvas.frame, row, value);
        let Some(value) = value else {
            let end = zero + if turned { -UNKNOWN } else { UNKNOWN };
            self.canvas.hatch((zero.min(end), top), (UNKNOWN, THICK));
            let beside = end + if turned { -8.0 } else { 8.0 };
            self.canvas.text("soft", (beside, baseline), side(Anchor::Left), &figure);
            return;
        };
        let end = self.x(value);
        if value.abs() > 0.0 {
            let class = if row.is_this { "fill--this" } else { "fill" };
            self.canvas.rect(class, (zero.min(end), top), ((end - zero).abs().max(0.5), THICK));
        }
        let mut beyond = end;
        if let Some((low, high)) = ranged(row) {
            let (from, to, middle) = (self.x(low), self.x(high), y + ROW / 2.0);
            self.canvas.line("whisker", (from, middle), (to, middle));
            for x in [from, to] {
                self.canvas.line("whisker", (x, middle - 5.0), (x, middle + 5.0));
            }
            beyond = if value < 0.0 { from } else { to };
        }
        let away = if (value < 0.0) == turned { 8.0 } else { -8.0 };
        let anchor = if away > 0.0 { Anchor::Left } else { Anchor::Right };
        self.canvas.text(if row.is_this { "strong" } else { "soft" }, (beyond + away, baseline), anchor, &figure);
    }
}
