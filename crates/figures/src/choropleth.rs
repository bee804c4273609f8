//! A map whose areas are coloured by class, over boundaries that the caller brings ([`Boundaries`]).

use std::collections::BTreeMap;

use crate::boundaries::{Boundaries, Outline};
use crate::canvas::{Canvas, n};
use crate::classes::{Method, bounds, class_of};
use crate::sphere::Degrees;
use crate::tile_map::{Key, colour, legend};
use crate::{Drawn, Frame, WIDTH, known};

const HEIGHT_MAX: f64 = 520.0;
/// Points that lie nearer to the one before are left out.
const NEAR: f64 = 0.6;

/// How the globe is laid flat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Projection {
    /// Degrees are distances, true along the middle parallel.
    Equirectangular,
    /// Areas are true to each other (Lambert's cylindrical projection, true along the middle parallel).
    EqualArea,
}

/// The figure of an area.
#[derive(Clone, Copy, Debug)]
pub struct Shaded<'a> {
    /// Its codes of ISO 3166-1, alpha-3 and the three digits: the file may have either.
    pub codes: [&'a str; 2],
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
    /// How the globe is laid flat.
    pub projection: Projection,
    /// What is shown, in degrees: west, south, east, north; `None` for all there is.
    pub within: Option<[f64; 4]>,
    /// The words for outlines to which the file gives no code, as those that are disputed: "not named in the source".
    pub unnamed: &'a str,
}

/// The map. What the file names nobody's is hatched the other way, whatever figures there are.
pub fn choropleth(frame: &Frame<'_>, of: Choropleth<'_>) -> Drawn {
    let values: Vec<f64> = of.areas.iter().filter_map(|area| known(area.value)).collect();
    let bounds = bounds(&values, of.method);
    let areas: BTreeMap<&str, &Shaded<'_>> = of
        .areas
        .iter()
        .flat_map(|area| area.codes.map(|code| (code, area)))
        .filter(|(code, _)| !code.is_empty())
        .collect();
    let flat = Flat::of(of);
    let mut canvas = Canvas::new(frame);
    canvas.clipped(flat.height);
    let (mut unknown, mut unnamed) = (false, false);
    for outline in &of.boundaries.outlines {
        let path = flat.path(outline);
        if path.is_empty() {
            continue;
        }
        let area = outline.code.as_deref().map(|code| areas.get(code));
        let class = area.flatten().and_then(|area| known(area.value)).map(|value| class_of(value, &bounds));
        let name = area.flatten().map(|area| format!("{}: {}", area.name, frame.figure(known(area.value))));
        match (area, class) {
            (Some(_), Some(class)) => canvas.outline((&colour(class, &bounds), ""), &path, name.as_deref()),
            (Some(_), None) => {
                unknown = true;
                let fill = canvas.hatching();
                canvas.outline(("none", &fill), &path, name.as_deref());
            }
            (None, _) => {
                unnamed = true;
                let fill = canvas.counter_hatching();
                canvas.outline(("none dashed", &fill), &path, Some(of.unnamed));
            }
        }
    }
    canvas.end_of_clip();
    let more = if unnamed { vec![(Key::Unnamed, of.unnamed.to_owned())] } else { Vec::new() };
    let height = legend(&mut canvas, &bounds, (unknown, more), flat.height + 16.0);
    Drawn { svg: canvas.done(height), bounds, omitted: 0.0 }
}

/// The part of the globe that is shown, laid flat.
struct Flat {
    projection: Projection,
    /// The cosine of the middle parallel.
    middle: f64,
    /// Units for a degree along the middle parallel.
    unit: f64,
    /// West, south, east and north.
    within: [f64; 4],
    left: f64,
    height: f64,
}

impl Flat {
    fn of(of: Choropleth<'_>) -> Self {
        let all = || of.boundaries.outlines.iter().flat_map(|outline| outline.rings.iter().flatten());
        let least = |of: fn(&Degrees) -> f64| all().map(of).fold(180.0, f64::min);
        let most = |of: fn(&Degrees) -> f64| all().map(of).fold(-180.0, f64::max);
        let found = [least(|at| at.0), least(|at| at.1), most(|at| at.0), most(|at| at.1)];
        let fits = |within: &[f64; 4]| {
            let [west, south, east, north] = *within;
            let on_globe = within.iter().all(|of| of.abs() <= 360.0) && north.abs().max(south.abs()) <= 90.0;
            on_globe && east - west > 0.5 && north - south > 0.5
        };
        let within = of.within.filter(fits).unwrap_or(found);
        let [west, south, east, north] = within;
        let middle = libm::cos(f64::midpoint(south, north).to_radians()).max(0.2);
        let mut flat = Self { projection: of.projection, middle, unit: 1.0, within, left: 0.0, height: 0.0 };
        let wide = (east - west).max(0.5) * middle;
        let high = (flat.up(north) - flat.up(south)).max(0.5);
        flat.unit = (WIDTH / wide).min(HEIGHT_MAX / high);
        flat.left = (WIDTH - wide * flat.unit) / 2.0;
        flat.height = high * flat.unit;
        flat
    }

    /// How far up a parallel stands, in degrees along the middle one.
    fn up(&self, lat: f64) -> f64 {
        match self.projection {
            Projection::Equirectangular => lat,
            Projection::EqualArea => libm::sin(lat.to_radians()).to_degrees() / self.middle,
        }
    }

    fn at(&self, (lon, lat): Degrees) -> (f64, f64) {
        let [west, _, _, north] = self.within;
        (self.left + (lon - west) * self.middle * self.unit, (self.up(north) - self.up(lat)) * self.unit)
    }

    /// The rings of an outline that reach into what is shown.
    fn path(&self, outline: &Outline) -> String {
        let [west, south, east, north] = self.within;
        let mut path = String::new();
        for ring in &outline.rings {
            let is_near = |at: &Degrees| (west..=east).contains(&at.0) && (south..=north).contains(&at.1);
            if !ring.iter().any(is_near) {
                continue;
            }
            let mut last: Option<(f64, f64)> = None;
            let mut points = 0_usize;
            let before = path.len();
            for place in ring {
                let (x, y) = self.at(*place);
                if last.is_some_and(|last| (last.0 - x).abs() < NEAR && (last.1 - y).abs() < NEAR) {
                    continue;
                }
                path.push(if points == 0 { 'M' } else { 'L' });
                path.push_str(&n(x));
                path.push(' ');
                path.push_str(&n(y));
                last = Some((x, y));
                points = points.saturating_add(1);
            }
            if points < 3 { path.truncate(before) } else { path.push('Z') }
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::frame;

    fn square(id: &str, lon: f64) -> String {
        let (east, id) = (lon + 9.0, if id.is_empty() { String::new() } else { format!("\"id\":\"{id}\",") });
        format!(
            r#"{{"type":"Feature",{id}"geometry":{{"type":"Polygon","coordinates":[[[{lon},30],[{east},30],[{east},39],[{lon},39],[{lon},30]]]}}}}"#
        )
    }

    fn drawn(projection: Projection) -> Drawn {
        let features = [square("398", 50.0), square("UZB", 60.0), square("004", 70.0), square("", 80.0)].join(",");
        let file = format!(r#"{{"type":"FeatureCollection","features":[{features}]}}"#);
        let boundaries = Boundaries::read(file.as_bytes()).unwrap();
        let areas = [
            Shaded { codes: ["KAZ", "398"], name: "Kazakhstan", value: Some(5.0) },
            Shaded { codes: ["UZB", "860"], name: "Uzbekistan", value: None },
        ];
        let of = Choropleth {
            boundaries: &boundaries,
            areas: &areas,
            method: Method::Quantile,
            projection,
            within: None,
            unnamed: "not named",
        };
        choropleth(&frame(), of)
    }

    #[test]
    fn no_figure_and_no_name_are_drawn_as_such() {
        let svg = drawn(Projection::Equirectangular).svg;
        assert!(
            svg.contains("<title>Kazakhstan: 5</title>") && svg.contains("<title>Uzbekistan: no figure</title>"),
            "{svg}"
        );
        // Two hatched areas and the swatch, one unnamed and its swatch.
        assert_eq!((svg.matches("url(#f-hatch)").count(), svg.matches("url(#f-counter)").count()), (3, 2), "{svg}");
        assert!(svg.contains(">no figure<") && svg.contains(">not named<"));
    }

    #[test]
    fn areas_are_true_to_each_other() {
        let file = r#"{"type":"FeatureCollection","features":[
            {"type":"Feature","id":"AAA","geometry":{"type":"Polygon","coordinates":[[[0,0],[10,0],[10,10],[0,10],[0,0]]]}},
            {"type":"Feature","id":"BBB","geometry":{"type":"Polygon","coordinates":[[[0,50],[10,50],[10,60],[0,60],[0,50]]]}}]}"#;
        let boundaries = Boundaries::read(file.as_bytes()).unwrap();
        let of = Choropleth {
            boundaries: &boundaries,
            areas: &[],
            method: Method::Jenks,
            projection: Projection::EqualArea,
            within: None,
            unnamed: "",
        };
        let flat = Flat::of(of);
        let area = |south: f64, north: f64| {
            let ((west, foot), (east, top)) = (flat.at((0.0, south)), flat.at((10.0, north)));
            (east - west) * (foot - top)
        };
        let sine = |lat: f64| lat.to_radians().sin();
        let wanted = (sine(10.0) - sine(0.0)) / (sine(60.0) - sine(50.0));
        assert!((area(0.0, 10.0) / area(50.0, 60.0) - wanted).abs() < 1e-9);
        assert!(flat.at((0.0, 60.0)).1.abs() < 1e-6 && (flat.at((0.0, 0.0)).1 - flat.height).abs() < 1e-6);
        assert_eq!(drawn(Projection::EqualArea), drawn(Projection::EqualArea));
    }
}
