//! The picture of a figure: which kind of drawing, with which names.

use evidence::cube::Flags;
use evidence::cube::period::Sort;
use evidence::figure::{Data, Parts, Places, Point, Shape};
use figures::{Boundaries, Choropleth, Drawn, Frame, Shaded, Use, Words as Told};
use locale::Locale;

use super::words::{Words, area, is_told, scale};

/// How many bars and lines a picture of a ranking has.
const BARS: usize = 16;

/// Ribbons of a table are drawn for so much of all that it has.
const KEPT: f64 = 0.9;

/// So many degrees around the members of a group are on its map.
const AROUND: f64 = 1.5;

/// Where a picture stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stands {
    /// Within a page.
    InPage,
    /// On a sheet that has the words.
    OnSheet,
    /// In a file of its own, with its words and the line of its source.
    Alone,
}

/// Where a picture stands, and what it is about.
pub(crate) struct Looks<'a> {
    /// Where it stands.
    pub(crate) stands: Stands,
    /// The source.
    pub(crate) source: &'a str,
    /// The area of the other side that the page is about; empty for none.
    pub(crate) about: &'a str,
    /// The outlines over which a map is drawn.
    pub(crate) outlines: Option<&'a Boundaries>,
    /// What parties say about it, in a picture that has all its words.
    pub(crate) remarks: &'a [String],
}

/// Draws a figure.
pub(crate) fn picture(locale: &Locale, data: &Data, looks: &Looks<'_>) -> Drawn {
    let drawn = noted(locale, data, (looks, 0.0));
    // How much is left out is known once it is drawn, and stands in the picture where no page says it.
    let alone = looks.stands == Stands::Alone && is_told(drawn.omitted);
    if alone { noted(locale, data, (looks, drawn.omitted)) } else { drawn }
}

/// Draws a figure of which so much is known to be left out.
fn noted(locale: &Locale, data: &Data, (looks, omitted): (&Looks<'_>, f64)) -> Drawn {
    let words = Words::new(locale, data);
    let (title, unit) = (words.title(), words.unit());
    let notes = if looks.stands == Stands::Alone { words.all_notes(omitted, looks.remarks) } else { String::new() };
    let bare = looks.stands == Stands::OnSheet;
    let worded = |words: &'_ str| if bare { String::new() } else { words.to_owned() };
    let (title, unit, source) = (worded(&title), worded(&unit), worded(looks.source));
    let (no_figure, other) = (locale.text("evidence-no-figure"), locale.text("evidence-other"));
    let id = format!("p-{}", data.name);
    let description = locale.text("evidence-figures-in-table");
    let frame = Frame {
        locale,
        used: if looks.stands == Stands::InPage { Use::Page } else { Use::Alone },
        id: &id,
        title: &title,
        description: &description,
        unit: &unit,
        source: &source,
        note: &notes,
        decimals: scale(&data.unit).1,
        words: Told { no_figure: &no_figure, other: &other },
    };
    match data.name.kind.shape {
        _ if data.name.kind.parts == Parts::Range => ranges(&frame, (&words, data), looks.about),
        Shape::Series => series(&frame, (&words, data)),
        Shape::Ranking => bars(&frame, (locale, data), looks.about),
        Shape::Members if data.name.kind.places == Places::Group => tiles(&frame, (locale, data), looks.about),
        Shape::Areas => match looks.outlines {
            Some(outlines) => choropleth(&frame, (locale, data), outlines),
            None => tiles(&frame, (locale, data), looks.about),
        },
        Shape::Members => map(&frame, (locale, data), looks.about),
        Shape::Matrix => chord(&frame, (locale, data)),
        Shape::Layers => layers(&frame, (locale, data)),
    }
}

/// A value in the unit in which it is shown.
fn shown(data: &Data, value: Option<f64>) -> Option<f64> {
    value.map(|value| value / scale(&data.unit).0)
}

/// When, in years: the middle of a year for what is of a year or of its middle, its end for stocks at the end.
fn at(data: &Data, period: &str) -> f64 {
    let (year, quarter) = period.split_once("-Q").map_or((period, None), |(year, quarter)| (year, Some(quarter)));
    let year: f64 = year.parse().unwrap_or_default();
    let part = match quarter.and_then(|quarter| quarter.parse::<f64>().ok()) {
        Some(quarter) => quarter / 4.0 - 0.125,
        None => match data.sort {
            Sort::Start => 0.0,
            Sort::End => 1.0,
            Sort::Middle | Sort::Flow | Sort::Unstated => 0.5,
        },
    };
    year + part
}

fn series(frame: &Frame<'_>, (words, data): (&Words<'_>, &Data)) -> Drawn {
    let mut names: Vec<&str> = data.points.iter().map(|point| point.series).collect();
    names.sort_unstable();
    names.dedup();
    let flag = |point: &Point| {
        if point.flags.has(Flags::BREAK) {
            figures::Flag::Break
        } else if point.flags.has(Flags::IMPUTED) || point.flags.has(Flags::MODELLED) {
            figures::Flag::Estimate
        } else {
            figures::Flag::Plain
        }
    };
    let point = |point: &Point| figures::Point {
        at: at(data, &point.period),
        value: shown(data, point.value),
        flag: flag(point),
    };
    let lines: Vec<(String, Vec<figures::Point>)> = names
        .iter()
        .map(|name| {
            let own = data.points.iter().filter(|of| of.series == *name);
            (words.series(name), own.map(point).collect())
        })
        .collect();
    let stacked = names.first() == Some(&"F");
    let lines: Vec<figures::Line<'_>> =
        lines.iter().map(|(name, points)| figures::Line { name, points: points.as_slice() }).collect();
    let shape = if stacked { figures::Shape::Columns } else { figures::Shape::Lines };
    figures::series(frame, figures::Series { shape, lines: &lines, band: &[] })
}

fn bars(frame: &Frame<'_>, (locale, data): (&Locale, &Data), about: &str) -> Drawn {
    let own: Vec<&Point> = data.points.iter().filter(|point| !point.others).collect();
    let names: Vec<String> = own.iter().map(|point| area(locale, point.area())).collect();
    let mut rows = Vec::new();
    for (point, name) in own.iter().zip(&names) {
        rows.push(figures::Bar { name, value: shown(data, point.value), is_this: point.area() == about, range: None });
    }
    let rest = data.points.iter().find(|point| point.others).and_then(|point| shown(data, point.value));
    figures::bars(
        frame,
        figures::Bars { rows: &rows, order: figures::Order::Ranked, most: BARS, rest: rest.unwrap_or_default() },
    )
}

/// The middle of several methods with their range, by period or by area, in the order of the figure.
fn ranges(frame: &Frame<'_>, (words, data): (&Words<'_>, &Data), about: &str) -> Drawn {
    let own: Vec<&Point> = data.points.iter().filter(|point| point.series == "median").collect();
    let name = |point: &&Point| {
        if point.area().is_empty() { words.period(&point.period) } else { area(frame.locale, point.area()) }
    };
    let names: Vec<String> = own.iter().map(name).collect();
    let mut rows = Vec::new();
    for (point, name) in own.iter().zip(&names) {
        let end = |series: &str| words.beside(point, series);
        let is_this = !about.is_empty() && point.area() == about;
        rows.push(figures::Bar { name, value: point.value, is_this, range: end("low").zip(end("high")) });
    }
    figures::bars(frame, figures::Bars { rows: &rows, order: figures::Order::Given, most: BARS, rest: 0.0 })
}

fn tiles(frame: &Frame<'_>, (locale, data): (&Locale, &Data), about: &str) -> Drawn {
    let of = |(code, column, row): (&'static str, u8, u8)| {
        let point = data.points.iter().find(|point| point.destination == code)?;
        Some((area(locale, code), point, (column, row)))
    };
    let found: Vec<(String, &Point, (u8, u8))> = figures::region().filter_map(of).collect();
    let mut tiles = Vec::new();
    for (name, point, at) in &found {
        let value = shown(data, point.value);
        let is_this = point.destination == about;
        tiles.push(figures::Tile { name, short: &point.destination, at: *at, value, is_this });
    }
    figures::tile_map(frame, figures::TileMap { tiles: &tiles, method: figures::Method::Quantile })
}

/// The members of a group over boundaries, with what lies around them.
fn choropleth(frame: &Frame<'_>, (locale, data): (&Locale, &Data), outlines: &Boundaries) -> Drawn {
    let names: Vec<String> = data.points.iter().map(|point| area(locale, point.area())).collect();
    let mut areas = Vec::new();
    for (point, name) in data.points.iter().zip(&names) {
        areas.push(Shaded { code: point.area(), name, value: shown(data, point.value) });
    }
    let codes: Vec<&str> = areas.iter().map(|area| area.code).collect();
    let unnamed = locale.text("evidence-no-code");
    let of = Choropleth {
        boundaries: outlines,
        areas: &areas,
        method: figures::Method::Quantile,
        within: outlines.around_mainlands(&codes, AROUND),
        unnamed: &unnamed,
    };
    figures::choropleth(frame, of)
}

fn map(frame: &Frame<'_>, (locale, data): (&Locale, &Data), about: &str) -> Drawn {
    let hub = data.name.first();
    let mut points: Vec<&Point> = data.points.iter().collect();
    points.sort_by(|one, other| {
        let value = |point: &Point| point.value.unwrap_or(-1.0);
        (other.area() == about).cmp(&(one.area() == about)).then(value(other).total_cmp(&value(one)))
    });
    let mut names = vec![area(locale, hub)];
    names.extend(points.iter().map(|point| area(locale, point.area())));
    let mut places = Vec::new();
    let mut flows = Vec::new();
    if let (Some(at), Some(name)) = (figures::capital(hub), names.first()) {
        places.push(figures::Place { name, at, mark: figures::Mark::Hub, shown: figures::Shown::Name });
    }
    for (point, name) in points.iter().zip(names.iter().skip(1)) {
        let Some(at) = figures::capital(point.area()) else { continue };
        let is_this = point.area() == about;
        let mark = if is_this { figures::Mark::This } else { figures::Mark::Plain };
        let value = shown(data, point.value);
        places.push(figures::Place { name, at, mark, shown: figures::Shown::Figure(value) });
        if value.is_some() {
            flows.push(figures::Flow { from: 0, to: places.len().saturating_sub(1), value, is_this });
        }
    }
    figures::flow_map(frame, figures::FlowMap { places: &places, flows: &flows, method: figures::Method::Jenks })
}

/// Where people of a group are, in two layers.
fn layers(frame: &Frame<'_>, (locale, data): (&Locale, &Data)) -> Drawn {
    let mut codes: Vec<&str> = data.points.iter().map(|point| point.origin.as_str()).collect();
    codes.dedup();
    let places = data.other_sides();
    let names = |codes: &[&str]| codes.iter().map(|code| area(locale, code)).collect::<Vec<String>>();
    let (from, to) = (names(&codes), names(&places));
    let (from, to): (Vec<&str>, Vec<&str>) =
        (from.iter().map(String::as_str).collect(), to.iter().map(String::as_str).collect());
    let at = |all: &[&str], code: &str| all.iter().position(|known| *known == code);
    let flow = |point: &Point| {
        let (from, to) = at(&codes, &point.origin).zip(at(&places, &point.destination))?;
        Some(figures::Flow { from, to, value: shown(data, point.value), is_this: false })
    };
    let flows: Vec<figures::Flow> = data.points.iter().filter_map(flow).collect();
    let sankey = figures::Sankey { origins: &from, destinations: &to, flows: &flows, most: figures::NODES_MAX };
    figures::sankey(frame, sankey)
}

fn chord(frame: &Frame<'_>, (locale, data): (&Locale, &Data)) -> Drawn {
    let mut codes: Vec<&str> = data.points.iter().map(|point| point.origin.as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    let names: Vec<String> = codes.iter().map(|code| area(locale, code)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let place = |code: &str| codes.iter().position(|known| *known == code);
    let flow = |point: &Point| {
        let (from, to) = place(&point.origin).zip(place(&point.destination))?;
        Some(figures::Flow { from, to, value: shown(data, point.value), is_this: false })
    };
    let flows: Vec<figures::Flow> = data.points.iter().filter_map(flow).collect();
    figures::chord(frame, figures::Chord { names: &names, flows: &flows, keep: KEPT })
}
