//! A map of tiles: one tile of the same size for each area, near its neighbours; coloured by class. No boundary is drawn.

use crate::canvas::{Anchor, Canvas};
use crate::classes::{Method, bounds, class_of};
use crate::flow_map::range;
use crate::text::{fitted, measure, wrapped};
use crate::{Drawn, Frame, WIDTH, known};

/// The most tiles.
pub const TILES_MAX: usize = 250;

const SIZE: f64 = 14.0;
const GAP: f64 = 4.0;
/// How high a tile is, of its width.
const HIGH: f64 = 0.74;
/// Classes whose colour is so deep that words on it have the colour of paper.
const DEEP: usize = 3;

/// One area.
#[derive(Clone, Copy, Debug)]
pub struct Tile<'a> {
    /// Its name.
    pub name: &'a str,
    /// A short form, where the name has no room: its code.
    pub short: &'a str,
    /// Column, from the west, and row, from the north, both from 0 ([`crate::region`]). Two tiles at one place hide each other.
    pub at: (u8, u8),
    /// Its figure; `None` is hatched.
    pub value: Option<f64>,
    /// True for the area that the picture is about.
    pub is_this: bool,
}

/// A map of tiles.
#[derive(Clone, Copy, Debug)]
pub struct TileMap<'a> {
    /// Its tiles.
    pub tiles: &'a [Tile<'a>],
    /// The classes of colour.
    pub method: Method<'a>,
}

/// A map of tiles with its legend. East stays right in every language.
pub fn tile_map(frame: &Frame<'_>, of: TileMap<'_>) -> Drawn {
    let tiles: Vec<&Tile<'_>> = of.tiles.iter().take(TILES_MAX).collect();
    let values: Vec<f64> = tiles.iter().filter_map(|tile| known(tile.value)).collect();
    let bounds = bounds(&values, of.method);
    let first = |of: fn(&Tile<'_>) -> u8| tiles.iter().map(|tile| of(tile)).min().unwrap_or(0);
    let last = |of: fn(&Tile<'_>) -> u8| tiles.iter().map(|tile| of(tile)).max().unwrap_or(0);
    let (west, north) = (first(|tile| tile.at.0), first(|tile| tile.at.1));
    let columns = f64::from(last(|tile| tile.at.0).saturating_sub(west)) + 1.0;
    let rows = f64::from(last(|tile| tile.at.1).saturating_sub(north)) + 1.0;
    let side = (WIDTH / columns).min(110.0);
    let size = (side - GAP, side * HIGH - GAP);
    let left = (WIDTH - columns * side) / 2.0;
    let mut canvas = Canvas::new(frame);
    for tile in &tiles {
        let column = f64::from(tile.at.0.saturating_sub(west));
        let row = f64::from(tile.at.1.saturating_sub(north));
        let corner = (left + column * side + GAP / 2.0, row * side * HIGH + GAP / 2.0);
        draw(&mut canvas, tile, (corner, size), &bounds);
    }
    let unknown = tiles.iter().any(|tile| known(tile.value).is_none());
    let height = legend(&mut canvas, &bounds, (unknown, Vec::new()), rows * side * HIGH + 16.0);
    Drawn { svg: canvas.done(height), bounds, omitted: 0.0 }
}

fn draw(canvas: &mut Canvas<'_>, tile: &Tile<'_>, (corner, size): ((f64, f64), (f64, f64)), bounds: &[f64]) {
    let value = known(tile.value);
    let class = value.map(|value| class_of(value, bounds));
    match class {
        Some(class) => canvas.rect(&colour(class, bounds), corner, size),
        None => canvas.hatch(corner, size),
    }
    if tile.is_this {
        canvas.rect("this", corner, size);
    }
    let on = class.is_some_and(|class| shade(class, bounds) >= DEEP);
    let room = size.0 - 8.0;
    let x = corner.0 + size.0 / 2.0;
    let small = 12.0;
    let lines = wrapped(tile.name, small, room);
    let fits = lines.len() <= 2 && !lines.iter().any(|line| line.ends_with('…')) && size.1 >= 52.0;
    let lines = if fits { lines } else { vec![fitted(tile.short, small, room)] };
    let figure = value.map(|value| canvas.frame.number(value)).filter(|figure| measure(figure, SIZE) <= room);
    let rows = lines.len().saturating_add(usize::from(figure.is_some()));
    let mut y = corner.1 + size.1 / 2.0 - crate::count(rows) * 8.0 + 12.0;
    if class.is_none() {
        // Words stand on a plain ground, not on the hatch.
        let wide = lines.iter().map(|line| measure(line, small)).fold(0.0, f64::max) + 8.0;
        let high = crate::count(rows) * 16.0 + 4.0;
        canvas.rect("sheet", (x - wide / 2.0, corner.1 + (size.1 - high) / 2.0), (wide, high));
    }
    for line in lines {
        canvas.text(if on { "small on" } else { "small" }, (x, y), Anchor::Middle, &line);
        y += 16.0;
    }
    if let Some(figure) = figure {
        canvas.text(if on { "strong on" } else { "strong" }, (x, y), Anchor::Middle, &figure);
    }
}

/// Which of the five shades a class has: few classes take them from both ends.
pub(crate) fn shade(class: usize, bounds: &[f64]) -> usize {
    const SHADES: [&[usize]; 5] = [&[2], &[1, 3], &[0, 2, 3], &[0, 1, 2, 3], &[0, 1, 2, 3, 4]];
    let classes = bounds.len().saturating_sub(1).max(1);
    let shades = SHADES.get(classes.saturating_sub(1)).copied().unwrap_or_default();
    shades.get(class).copied().unwrap_or(4)
}

/// The class of a colour.
pub(crate) fn colour(class: usize, bounds: &[f64]) -> String {
    format!("c{}", shade(class, bounds).saturating_add(1))
}

/// What a swatch of a legend shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    /// A class.
    Class(usize),
    /// No figure.
    Unknown,
    /// Named nobody's.
    Unnamed,
}

/// The colours with what they stand for; says where the picture ends.
pub(crate) fn legend(
    canvas: &mut Canvas<'_>,
    bounds: &[f64],
    (unknown, more): (bool, Vec<(Key, String)>),
    top: f64,
) -> f64 {
    let classes = bounds.len().saturating_sub(1);
    let mut entries: Vec<(Key, String)> = Vec::new();
    for (class, pair) in bounds.windows(2).enumerate() {
        let [low, high] = pair else { continue };
        let words = range(canvas.frame, ((*low, *high), class.saturating_add(1) == classes));
        entries.push((Key::Class(class), words));
    }
    if unknown {
        entries.push((Key::Unknown, canvas.frame.words.no_figure.to_owned()));
    }
    entries.extend(more);
    let turned = canvas.frame.is_rtl();
    let swatch = (26.0, 16.0);
    let (mut x, mut y) = (0.0, top);
    for (key, words) in entries {
        let takes = swatch.0 + 8.0 + measure(&words, SIZE) + 24.0;
        if x + takes > WIDTH && x > 0.0 {
            (x, y) = (0.0, y + 26.0);
        }
        let corner = (if turned { WIDTH - x - swatch.0 } else { x }, y);
        match key {
            Key::Class(class) => canvas.rect(&colour(class, bounds), corner, swatch),
            Key::Unknown => canvas.hatch(corner, swatch),
            Key::Unnamed => canvas.counter_hatch(corner, swatch),
        }
        let at = x + swatch.0 + 8.0;
        let (at, anchor) = if turned { (WIDTH - at, Anchor::Right) } else { (at, Anchor::Left) };
        canvas.text("soft", (at, y + 13.0), anchor, &fitted(&words, SIZE, WIDTH - swatch.0 - 16.0));
        x += takes;
    }
    y + 26.0
}
