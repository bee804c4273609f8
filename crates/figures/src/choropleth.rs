//! A map whose areas are coloured by class, over boundaries that the caller brings ([`Boundaries`]).

use std::collections::BTreeMap;

use crate::boundaries::{Boundaries, Outline};
use crate::canvas::{Anchor, Area, Canvas, n};
use crate::classes::{Method, bounds, class_of};
use crate::flat::Flat;
use crate::text::measure;
use crate::tile_map::{Key, colour, legend};
use crate::{Drawn, Frame, WIDTH, known};

/// Points that lie nearer to the one before are left out.
const NEAR: f64 = 0.7;
/// An area that is too small for its outline is a circle of this radius.
const ISLAND: f64 = 3.5;
/// The size of names.
const SMALL: f64 = 12.0;
/// The most names.
const NAMES_MAX: usize = 60;

/// The figure of an area.
#[derive(Clone, Copy, Debug)]
pub struct Shaded<'a> {
    /// Its code, as the boundaries have it.
    pub code: &'a str,
    /// Its name.
    pub name: &'a str,
    /// Its figure; `None` is hatched.
    pub value: Option<f64>,
}

/// A map of areas.
#[derive(Clone, Copy, Debug)]
pub struct Choropleth<'a> {
    /// The outlines.
    pub boundaries: &'a Boundaries,
    /// The areas with their figures. Outlines of others are hatched, too.
    pub areas: &'a [Shaded<'a>],
    /// The classes of colour.
    pub method: Method<'a>,
    /// What is shown, in degrees: west, south, east, north; `None` for all there is.
    pub within: Option<[f64; 4]>,
    /// The words for outlines to which the file gives no code, as those that are disputed: "not named in the source".
    pub unnamed: &'a str,
}

/// The map. What the file names nobody's is hatched the other way, whatever figures there are; what it says is disputed has a
/// dashed line. Areas have their names and figures where there is room.
pub fn choropleth(frame: &Frame<'_>, of: Choropleth<'_>) -> Drawn {
    let values: Vec<f64> = of.areas.iter().filter_map(|area| known(area.value)).collect();
    let bounds = bounds(&values, of.method);
    let areas: BTreeMap<&str, &Shaded<'_>> = of.areas.iter().map(|area| (area.code, area)).collect();
    let flat = Flat::of(of.boundaries, of.within);
    let mut canvas = Canvas::new(frame);
    canvas.clipped(flat.height);
    let (mut unknown, mut unnamed) = (false, false);
    let mut labels: Vec<Label<'_>> = Vec::new();
    for outline in &of.boundaries.outlines {
        let area = outline.code.and_then(|code| areas.get(code)).copied();
        let Some((path, largest)) = drawn(&flat, outline, area) else { continue };
        let value = area.and_then(|area| known(area.value));
        let name = area.map(|area| format!("{}: {}", area.name, frame.figure(value)));
        let (class, fill) = match (outline.code, value) {
            (Some(_), Some(value)) => (colour(class_of(value, &bounds), &bounds), String::new()),
            (Some(_), None) => {
                unknown = true;
                ("none".to_owned(), canvas.hatching())
            }
            (None, _) => {
                unnamed = true;
                ("none".to_owned(), canvas.counter_hatching())
            }
        };
        let dashed = if outline.disputed || outline.code.is_none() { " dashed" } else { "" };
        let name = name.as_deref().or(outline.code.is_none().then_some(of.unnamed));
        canvas.outline((&format!("{class}{dashed}"), &fill), &path, name);
        labels.extend(area.zip(largest).map(|(area, (size, at))| Label { area, value, size, at }));
    }
    lines(&mut canvas, &flat, of.boundaries);
    names(&mut canvas, (&flat, labels));
    canvas.end_of_clip();
    let more = if unnamed { vec![(Key::Unnamed, of.unnamed.to_owned())] } else { Vec::new() };
    let height = legend(&mut canvas, &bounds, (unknown, more), flat.height + 16.0);
    Drawn { svg: canvas.done(height), bounds, omitted: 0.0 }
}

/// A name that is to be written: how large the area is, and where its middle lies.
struct Label<'a> {
    area: &'a Shaded<'a>,
    value: Option<f64>,
    size: f64,
    at: (f64, f64),
}

/// A ring's size in square units, and its middle.
type Middle = (f64, (f64, f64));

/// The path of what is seen of an outline, with the size and the middle of its largest ring; nothing where nothing is seen. An area
/// that has a figure and is too small is a circle.
fn drawn(flat: &Flat, outline: &Outline, area: Option<&Shaded<'_>>) -> Option<(String, Option<Middle>)> {
    let rings: Vec<Vec<(f64, f64)>> = outline.rings.iter().filter_map(|ring| flat.ring(ring)).collect();
    let mut path = String::new();
    for ring in &rings {
        let thinned = thinned(ring);
        if thinned.len() >= 3 {
            through(&mut path, &thinned);
            path.push('Z');
        }
    }
    let middles = rings.iter().filter_map(|ring| middle(ring));
    let largest = middles.max_by(|one, other| one.0.total_cmp(&other.0));
    if path.is_empty() && area.is_some() {
        let (x, y) = *rings.first()?.first()?;
        let [r, west, east, y] = [ISLAND, x - ISLAND, x + ISLAND, y].map(n);
        path = format!("M{west} {y}A{r} {r} 0 1 0 {east} {y}A{r} {r} 0 1 0 {west} {y}Z");
    }
    (!path.is_empty()).then_some((path, largest))
}

/// The points that lie far enough from the one before.
fn thinned(points: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let mut kept: Vec<(f64, f64)> = Vec::new();
    for (x, y) in points {
        if kept.last().is_none_or(|last| (last.0 - x).abs() >= NEAR || (last.1 - y).abs() >= NEAR) {
            kept.push((*x, *y));
        }
    }
    kept
}

fn through(path: &mut String, points: &[(f64, f64)]) {
    for (at, (x, y)) in points.iter().enumerate() {
        path.push(if at == 0 { 'M' } else { 'L' });
        path.push_str(&n(*x));
        path.push(' ');
        path.push_str(&n(*y));
    }
}

/// The size of a ring and its centre of gravity.
fn middle(ring: &[(f64, f64)]) -> Option<Middle> {
    let (mut twice, mut x, mut y) = (0.0, 0.0, 0.0);
    let next = ring.iter().skip(1).chain(ring.first());
    for (one, other) in ring.iter().zip(next) {
        let cross = one.0 * other.1 - other.0 * one.1;
        twice += cross;
        x += (one.0 + other.0) * cross;
        y += (one.1 + other.1) * cross;
    }
    (twice.abs() > 1.0).then(|| (twice.abs() / 2.0, (x / (3.0 * twice), y / (3.0 * twice))))
}

/// Lines that are no outlines: whole, or dashed on a plain ground where the file says that they are disputed.
fn lines(canvas: &mut Canvas<'_>, flat: &Flat, boundaries: &Boundaries) {
    for line in &boundaries.lines {
        for part in flat.line(&line.points) {
            let mut path = String::new();
            through(&mut path, &thinned(&part));
            if line.disputed {
                canvas.path("under", &path);
                canvas.path("border dashed", &path);
            } else {
                canvas.path("border", &path);
            }
        }
    }
}

/// Names with their figures, the largest areas first, where they meet no other and stay within the map.
fn names(canvas: &mut Canvas<'_>, (flat, mut labels): (&Flat, Vec<Label<'_>>)) {
    labels.sort_by(|one, other| other.size.total_cmp(&one.size).then_with(|| one.area.code.cmp(other.area.code)));
    let sheet = Area { left: 0.0, top: 0.0, right: WIDTH, bottom: flat.height };
    let (mut taken, mut named): (Vec<Area>, Vec<&str>) = (Vec::new(), Vec::new());
    for Label { area, value, size, at: (x, y) } in labels.into_iter().take(NAMES_MAX) {
        let figure = canvas.frame.figure(value);
        let wide = measure(area.name, SMALL).max(measure(&figure, SMALL));
        let takes = Area { left: x - wide / 2.0, top: y - 13.0, right: x + wide / 2.0, bottom: y + 17.0 };
        let fits = takes.is_within(&sheet) && wide * 16.0 <= size * 2.0;
        // Some areas have more than one outline, and one name.
        if !fits || taken.iter().any(|other| other.meets(&takes)) || named.contains(&area.code) {
            continue;
        }
        canvas.text("small halo", (x, y - 2.0), Anchor::Middle, area.name);
        canvas.text("small strong halo", (x, y + 13.0), Anchor::Middle, &figure);
        taken.push(takes);
        named.push(area.code);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::boundaries::Reading;
    use crate::tests::frame;

    fn known_code(code: &str) -> Option<&'static str> {
        ["KAZ", "UZB", "AFG"].into_iter().find(|known| *known == code)
    }

    fn square(head: &str, lon: f64) -> String {
        let east = lon + 9.0;
        format!(
            r#"{{"type":"Feature",{head}"geometry":{{"type":"Polygon","coordinates":[[[{lon},30],[{east},30],[{east},39],[{lon},39],[{lon},30]]]}}}}"#
        )
    }

    fn boundaries(features: &[String]) -> Boundaries {
        let file = format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, features.join(","));
        Boundaries::read(file.as_bytes(), Reading { code: None, known: known_code }).unwrap()
    }

    fn drawn(features: &[String]) -> Drawn {
        let boundaries = boundaries(features);
        let areas = [
            Shaded { code: "KAZ", name: "Kazakhstan", value: Some(5.0) },
            Shaded { code: "UZB", name: "Uzbekistan", value: None },
        ];
        let (method, within, unnamed) = (Method::Quantile, None, "not named");
        choropleth(&frame(), Choropleth { boundaries: &boundaries, areas: &areas, method, within, unnamed })
    }

    fn four() -> Vec<String> {
        [("\"id\":\"KAZ\",", 50.0), ("\"id\":\"UZB\",", 60.0), ("\"id\":\"AFG\",", 70.0), ("", 80.0)]
            .map(|(head, lon)| square(head, lon))
            .to_vec()
    }

    #[test]
    fn no_figure_and_no_name_are_drawn_as_such() {
        let svg = drawn(&four()).svg;
        assert!(
            svg.contains("<title>Kazakhstan: 5</title>") && svg.contains("<title>Uzbekistan: no figure</title>"),
            "{svg}"
        );
        // Two hatched areas and the swatch, one unnamed and its swatch.
        assert_eq!((svg.matches("url(#f-hatch)").count(), svg.matches("url(#f-counter)").count()), (3, 2), "{svg}");
        assert!(svg.contains(">no figure<") && svg.contains(">not named<"));
        assert!(svg.contains(">Kazakhstan<") && svg.contains(">5<"), "{svg}");
    }

    #[test]
    fn what_is_disputed_has_a_dashed_line() {
        let line = r#"{"type":"Feature","properties":{"disputed":true},"geometry":{"type":"LineString","coordinates":[[50,34],[79,34]]}}"#;
        let own = |disputed: bool| square(&format!(r#""id":"KAZ","properties":{{"disputed":{disputed}}},"#), 50.0);
        let plain = drawn(&[own(false)]).svg;
        let disputed = drawn(&[own(true), square("\"id\":\"UZB\",", 60.0), line.to_owned()]).svg;
        assert!(!plain.contains("dashed") && disputed.contains(" dashed\" d="), "{disputed}");
        assert!(disputed.contains("class=\"under\"") && disputed.contains("class=\"border dashed\""), "{disputed}");
        assert_eq!(drawn(&[own(true)]), drawn(&[own(true)]));
    }

    #[test]
    fn an_area_that_is_too_small_is_seen() {
        let dot = r#"{"type":"Feature","id":"KAZ","geometry":{"type":"Polygon","coordinates":[[[75,35],[75.001,35],[75.001,35.001],[75,35]]]}}"#;
        let svg = drawn(&[dot.to_owned(), square("\"id\":\"UZB\",", 50.0)]).svg;
        assert!(svg.contains("A3.5 3.5 0 1 0") && svg.contains("<title>Kazakhstan: 5</title>"), "{svg}");
    }
}
