//! Lines and stacked columns over time. Distances on the axis are those of time: from 2020 to 2024 is four years.

use crate::canvas::{Anchor, Canvas, apart, through};
use crate::scale::{Axis, round_step};
use crate::text::{fitted, measure};
use crate::{Drawn, Frame, WIDTH, count, known};

/// The most lines or layers; more are not drawn, and counted in [`Drawn::omitted`].
pub const LINES_MAX: usize = 8;
/// The most points of a line.
pub const POINTS_MAX: usize = 600;

const SIZE: f64 = 14.0;
const TOP: f64 = 14.0;
const BOTTOM: f64 = 266.0;
const HEIGHT: f64 = 300.0;
/// The widest column.
const COLUMN: f64 = 38.0;
/// The most that the labels at the right take.
const LABELS_MAX: f64 = 250.0;

/// How a series is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A line for each.
    Lines,
    /// Columns, one layer on the other, the first at the foot.
    Columns,
}

/// What is said about one point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flag {
    /// Nothing.
    Plain,
    /// An estimate or a figure that the source marks: hollow.
    Estimate,
    /// Before it the basis or the definition was another: the line is broken, and the break is marked.
    Break,
}

/// A figure at a time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// When, in years and parts of years: 2024.5 is the middle of 2024.
    pub at: f64,
    /// The figure; `None` where there is none.
    pub value: Option<f64>,
    /// What is said about it.
    pub flag: Flag,
}

/// One line, or one layer of columns.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// Its name, written at its end.
    pub name: &'a str,
    /// Its points, by time.
    pub points: &'a [Point],
}

/// From the least to the greatest that methods give, at a time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// When, as in [`Point::at`].
    pub at: f64,
    /// The least.
    pub low: f64,
    /// The greatest.
    pub high: f64,
}

/// A series.
#[derive(Clone, Copy, Debug)]
pub struct Series<'a> {
    /// How it is drawn.
    pub shape: Shape,
    /// One to [`LINES_MAX`] lines or layers.
    pub lines: &'a [Line<'a>],
    /// The range of methods behind lines; empty for none.
    pub band: &'a [Band],
}

/// A series over true time.
pub fn series(frame: &Frame<'_>, of: Series<'_>) -> Drawn {
    let lines: Vec<Known<'_>> = of.lines.iter().take(LINES_MAX).map(Known::of).collect();
    let can_be_drawn = |band: &&Band| in_time(band.at) && known(Some(band.low)).and(known(Some(band.high))).is_some();
    let band: Vec<Band> = of.band.iter().filter(can_be_drawn).take(POINTS_MAX).copied().collect();
    let of = Series { band: &band, ..of };
    let mut times: Vec<f64> = lines.iter().flat_map(|line| &line.points).map(|point| point.at).collect();
    times.extend(of.band.iter().map(|band| band.at));
    times.sort_by(f64::total_cmp);
    times.dedup();
    let axis = Axis::of(heights(&lines, of, &times).into_iter(), 4.0);
    let mut plot = Plot::new(frame, axis, &times, (&lines, of.shape));
    plot.figures();
    match of.shape {
        Shape::Lines => {
            plot.band(of.band);
            lines.iter().enumerate().for_each(|(at, line)| plot.draw_line(at, line));
        }
        Shape::Columns => times.iter().for_each(|time| plot.column(&lines, *time)),
    }
    plot.breaks(&lines);
    plot.years(&times);
    plot.labels(&lines, of.shape);
    let omitted = count(of.lines.len().saturating_sub(lines.len())) / count(of.lines.len().max(1));
    Drawn { svg: plot.canvas.done(HEIGHT), bounds: Vec::new(), omitted }
}

/// True of a time that a series may have.
fn in_time(at: f64) -> bool {
    at.is_finite() && at.abs() < 1e4
}

/// A line whose figures can be drawn.
struct Known<'a> {
    name: &'a str,
    points: Vec<Point>,
}

impl<'a> Known<'a> {
    fn of(line: &Line<'a>) -> Self {
        let points = line.points.iter().filter(|point| in_time(point.at)).take(POINTS_MAX);
        let mut points: Vec<Point> = points.map(|point| Point { value: known(point.value), ..*point }).collect();
        points.sort_by(|a, b| a.at.total_cmp(&b.at));
        Self { name: line.name, points }
    }

    fn last(&self) -> Option<(f64, f64)> {
        self.points.iter().rev().find_map(|point| Some((point.at, point.value?)))
    }

    fn at(&self, time: f64) -> Option<&Point> {
        let place = self.points.partition_point(|point| point.at.total_cmp(&time).is_lt());
        self.points.get(place).filter(|point| point.at.total_cmp(&time).is_eq())
    }
}

/// All figures that the axis must hold: those of lines and of the band, or the sums of the layers at each time.
fn heights(lines: &[Known<'_>], of: Series<'_>, times: &[f64]) -> Vec<f64> {
    match of.shape {
        Shape::Lines => {
            let band = of.band.iter().flat_map(|band| [band.low, band.high]);
            lines.iter().flat_map(|line| &line.points).filter_map(|point| point.value).chain(band).collect()
        }
        Shape::Columns => {
            // What is above zero, and what is below it, each by itself.
            let sum = |time: f64, sign: f64| {
                let layers = lines.iter().filter_map(|line| line.at(time)?.value);
                layers.filter(|value| value * sign > 0.0).fold(0.0, |sum, value| sum + value)
            };
            let both = |time: &f64| [sum(*time, 1.0), sum(*time, -1.0)];
            times.iter().flat_map(both).collect()
        }
    }
}

struct Plot<'a> {
    canvas: Canvas<'a>,
    axis: Axis,
    left: f64,
    right: f64,
    first: f64,
    last: f64,
    column: f64,
}

impl<'a> Plot<'a> {
    fn new(frame: &'a Frame<'a>, axis: Axis, times: &[f64], (lines, shape): (&[Known<'_>], Shape)) -> Self {
        let ticks = axis.ticks.iter().map(|tick| measure(&frame.locale.number(*tick, axis.decimals), SIZE));
        let left = ticks.fold(30.0, f64::max) + 16.0;
        let figure = |line: &Known<'_>| line.last().map_or_else(String::new, |(_, value)| frame.number(value));
        let one_line = lines.len() > 4;
        let label = |line: &Known<'_>| {
            let (name, figure) = (measure(line.name, SIZE) * 1.08, measure(&figure(line), SIZE));
            if one_line { name + figure + 8.0 } else { name.max(figure) }
        };
        let labels = lines.iter().map(label).fold(0.0, f64::max).min(LABELS_MAX);
        let right = WIDTH - labels - 30.0;
        let (first, last) = (times.first().copied().unwrap_or(0.0), times.last().copied().unwrap_or(1.0));
        let gaps = times.windows(2).filter_map(|pair| if let [a, b] = pair { Some(b - a) } else { None });
        let gap = gaps.fold(f64::INFINITY, f64::min).min(last - first);
        let mut plot = Self { canvas: Canvas::new(frame), axis, left, right, first, last, column: 0.0 };
        if shape == Shape::Columns {
            let spaces = (last - first) / gap;
            let gap = if spaces.is_finite() { (right - left) / (spaces + 1.0) } else { COLUMN * 2.0 };
            plot.column = (gap * 0.7).clamp(2.0, COLUMN);
        }
        plot
    }

    fn x(&self, time: f64) -> f64 {
        let inset = if self.column > 0.0 { self.column / 2.0 + 8.0 } else { 8.0 };
        let (left, right) = (self.left + inset, self.right - inset);
        let span = self.last - self.first;
        if span > 0.0 { left + (time - self.first) / span * (right - left) } else { f64::midpoint(left, right) }
    }

    fn y(&self, value: f64) -> f64 {
        BOTTOM - self.axis.at(value) * (BOTTOM - TOP)
    }

    /// The axis of figures.
    fn figures(&mut self) {
        let axis = self.axis.clone();
        for tick in &axis.ticks {
            let y = self.y(*tick);
            let class = if tick.abs() < f64::MIN_POSITIVE { "base" } else { "axis" };
            self.canvas.line(class, (self.left, y), (self.right, y));
            let figure = self.canvas.frame.locale.number(*tick, axis.decimals);
            self.canvas.text("soft", (self.left - 10.0, y + 5.0), Anchor::Right, &figure);
        }
    }

    /// The axis of time: each time of a figure where there is room, round years where there are many.
    fn years(&mut self, times: &[f64]) {
        let mut years: Vec<(f64, f64)> = times.iter().map(|time| (time.floor(), self.x(*time))).collect();
        years.dedup_by(|a, b| a.0.total_cmp(&b.0).is_eq());
        let width = measure("0000", SIZE) + 12.0;
        let least = years.windows(2).filter_map(|pair| if let [a, b] = pair { Some(b.1 - a.1) } else { None });
        if least.fold(f64::INFINITY, f64::min) < width {
            let room = ((self.right - self.left) / (width * 1.6)).max(1.0);
            let step = round_step((self.last - self.first) / room).max(1.0).round();
            let last = years.last().copied();
            years.retain(|(year, _)| (year / step - (year / step).round()).abs() < 1e-9);
            if let Some(last) = last {
                years.retain(|(_, x)| last.1 - x >= width);
                years.push(last);
            }
        }
        let last = years.len();
        for (at, (year, x)) in (1..).zip(years) {
            let words = self.canvas.frame.locale.digits(&format!("{year:.0}"));
            let class = if at == last { "strong" } else { "" };
            self.canvas.text(class, (x, BOTTOM + 22.0), Anchor::Middle, &words);
        }
    }

    fn band(&mut self, band: &[Band]) {
        let mut sorted: Vec<&Band> = band.iter().collect();
        sorted.sort_by(|a, b| a.at.total_cmp(&b.at));
        let upper = sorted.iter().map(|band| (self.x(band.at), self.y(band.high.max(band.low))));
        let lower = sorted.iter().rev().map(|band| (self.x(band.at), self.y(band.low.min(band.high))));
        let points: Vec<(f64, f64)> = upper.chain(lower).collect();
        if points.len() > 2 {
            self.canvas.path("band", &format!("{}Z", through(&points)));
        }
    }

    fn draw_line(&mut self, at: usize, line: &Known<'_>) {
        let number = at.saturating_add(1);
        let mut run: Vec<(f64, f64)> = Vec::new();
        let mut runs: Vec<Vec<(f64, f64)>> = Vec::new();
        for point in &line.points {
            if point.value.is_none() || point.flag == Flag::Break {
                runs.push(std::mem::take(&mut run));
            }
            run.extend(point.value.map(|value| (self.x(point.at), self.y(value))));
        }
        runs.push(run);
        for run in runs.iter().filter(|run| run.len() > 1) {
            self.canvas.path(&format!("l{number}"), &through(run));
        }
        let dense = line.points.len() > 60;
        for point in &line.points {
            let Some(value) = point.value else {
                self.canvas.unknown((self.x(point.at), BOTTOM - 6.0), 8.0);
                continue;
            };
            let place = (self.x(point.at), self.y(value));
            match point.flag {
                Flag::Estimate => self.canvas.circle(&format!("l{number} hollow"), place, 4.0),
                Flag::Plain | Flag::Break if dense => {}
                Flag::Plain | Flag::Break => self.canvas.circle(&format!("k{number}"), place, 3.5),
            }
        }
    }

    /// The layers of one time, one on the other; where one has no figure, a dashed square stands on top.
    fn column(&mut self, lines: &[Known<'_>], time: f64) {
        let (mut above, mut below) = (0.0, 0.0);
        let x = self.x(time) - self.column / 2.0;
        let mut unknown = false;
        for (number, line) in (1_usize..).zip(lines) {
            let Some(value) = line.at(time).and_then(|point| point.value) else {
                unknown = true;
                continue;
            };
            let from = if value < 0.0 { below } else { above };
            let (y, end) = (self.y(from), self.y(from + value));
            let height = (y - end).abs();
            // A hair of paper keeps layers apart.
            let hair = if from.abs() > 0.0 && height > 3.0 { 1.5 } else { 0.0 };
            if height > 0.0 {
                let top = if value < 0.0 { y.min(end) + hair } else { y.min(end) };
                self.canvas.rect(&format!("k{number}"), (x, top), (self.column, (height - hair).max(0.5)));
            }
            if line.at(time).is_some_and(|point| point.flag == Flag::Estimate) && height > 0.0 {
                let middle = f64::midpoint(y, end);
                self.canvas.circle("place", (self.x(time), middle), 3.5);
            }
            if value < 0.0 { below += value } else { above += value }
        }
        if unknown {
            let side = self.column.clamp(6.0, 14.0);
            self.canvas.unknown((self.x(time), self.y(above) - side / 2.0 - 4.0), side);
        }
    }

    /// Two slanted strokes across the axis of time where a basis changed, and a dotted line above them.
    fn breaks(&mut self, lines: &[Known<'_>]) {
        let mut places: Vec<f64> = Vec::new();
        for line in lines {
            let pairs = line.points.windows(2).filter_map(|pair| if let [a, b] = pair { Some((a, b)) } else { None });
            let broken = pairs.filter(|(_, after)| after.flag == Flag::Break);
            places.extend(broken.map(|(before, after)| f64::midpoint(self.x(before.at), self.x(after.at))));
        }
        places.sort_by(f64::total_cmp);
        places.dedup_by(|a, b| (*a - *b).abs() < 2.0);
        for x in places {
            let dotted = through(&[(x, TOP), (x, BOTTOM - 8.0)]);
            self.canvas.shape("path", "lead", &[("stroke-dasharray", "1 4"), ("d", &dotted)]);
            for slant in [-3.0, 2.0] {
                self.canvas.line("break", (x + slant - 3.0, BOTTOM + 6.0), (x + slant + 3.0, BOTTOM - 6.0));
            }
        }
    }

    /// Names and last figures at the right, each near its end and none on another.
    fn labels(&mut self, lines: &[Known<'_>], shape: Shape) {
        let one_line = lines.len() > 4;
        let mut above = 0.0;
        let mut labels: Vec<(f64, f64, usize)> = Vec::new();
        for (at, line) in lines.iter().enumerate() {
            let last = line.last();
            let y = match (shape, last) {
                (Shape::Lines, Some((_, value))) => self.y(value),
                (Shape::Columns, Some((time, value))) if time.total_cmp(&self.last).is_eq() => {
                    above += value;
                    self.y(above - value / 2.0)
                }
                (Shape::Lines | Shape::Columns, _) => BOTTOM - 6.0,
            };
            labels.push((y, y, at));
        }
        labels.sort_by(|a, b| a.0.total_cmp(&b.0));
        let (step, low) = if one_line { (18.0, BOTTOM) } else { (37.0, BOTTOM - 14.0) };
        apart(&mut labels, step, (TOP, low));
        for (wanted, y, at) in labels {
            let Some(line) = lines.get(at) else { continue };
            self.label(line, (at.saturating_add(1), one_line), (wanted, y));
        }
    }

    fn label(&mut self, line: &Known<'_>, (number, one_line): (usize, bool), (wanted, y): (f64, f64)) {
        let frame = self.canvas.frame;
        let last = line.last();
        let x = self.right + 14.0;
        let from = last.map_or(self.right, |(time, _)| self.x(time) + self.column / 2.0 + 3.0);
        if (wanted - y).abs() > 5.0 || x - from > 24.0 {
            self.canvas.line("lead", (from + 2.0, wanted), (x - 4.0, y));
        }
        self.canvas.rect(&format!("k{number}"), (x, y - 6.0), (4.0, 12.0));
        let x = x + 8.0;
        let room = WIDTH - x;
        let figure = frame.figure(last.map(|(_, value)| value));
        if one_line {
            let width = measure(&figure, SIZE) + 6.0;
            let name = fitted(line.name, SIZE, (room - width).max(40.0));
            self.canvas.pair((x, y + 5.0), Anchor::Left, ("strong", &name), &figure);
            return;
        }
        self.canvas.text("strong", (x, y - 1.0), Anchor::Left, &fitted(line.name, SIZE * 1.05, room));
        self.canvas.text("soft", (x, y + 16.0), Anchor::Left, &figure);
    }
}
