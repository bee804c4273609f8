//! A part of the globe laid flat: the projections of maps with boundaries, and what of a ring or a line is seen.

use crate::WIDTH;
use crate::boundaries::Boundaries;
use crate::sphere::Degrees;

const HEIGHT_MAX: f64 = 520.0;
/// What reaches so far beyond the map is kept, so that no edge of what is cut off is seen.
const BEYOND: f64 = 8.0;
/// The edges of what is shown are looked at in so many places.
const STEPS: u8 = 24;

/// The part of the globe that is shown, laid flat.
pub(crate) struct Flat {
    how: How,
    /// The meridian in the middle.
    meridian: f64,
    /// Units for a degree along the middle parallel.
    unit: f64,
    /// What stands at the left and at the top, before it is made as large as the sheet.
    corner: (f64, f64),
    left: f64,
    /// How high the map is.
    pub(crate) height: f64,
}

/// A projection with its constants.
enum How {
    /// Albers: the cone's constant and the constant of its radii. Areas are true to each other, and shapes nearly so in middle latitudes;
    /// true along the parallels at a sixth and five sixths of what is shown.
    Conic(f64, f64),
    /// Lambert's cylinder, near the equator, where the cone is none: with the cosine of the middle parallel.
    Cylinder(f64),
}

impl How {
    fn of(south: f64, north: f64) -> Self {
        let middle = libm::cos(f64::midpoint(south, north).to_radians()).max(0.2);
        let sine = |part: f64| libm::sin((south + (north - south) * part).to_radians());
        let (first, second) = (sine(1.0 / 6.0), sine(5.0 / 6.0));
        let cone = f64::midpoint(first, second);
        if cone.abs() > 0.05 {
            Self::Conic(cone, 1.0 - first * first + 2.0 * cone * first)
        } else {
            Self::Cylinder(middle)
        }
    }

    /// Where a place lies, `lon` degrees east of the middle meridian: to the right and down, in degrees along the middle parallel.
    fn at(&self, (lon, lat): Degrees) -> (f64, f64) {
        match self {
            Self::Cylinder(middle) => (lon * middle, -libm::sin(lat.to_radians()).to_degrees() / middle),
            Self::Conic(cone, constant) => {
                let radius = libm::sqrt((constant - 2.0 * cone * libm::sin(lat.to_radians())).max(0.0)) / cone;
                let angle = cone * lon.to_radians();
                ((radius * libm::sin(angle)).to_degrees(), (radius * libm::cos(angle)).to_degrees())
            }
        }
    }
}

impl Flat {
    /// What is shown of boundaries: the degrees that are asked for, or all there is.
    pub(crate) fn of(boundaries: &Boundaries, within: Option<[f64; 4]>) -> Self {
        let all = || boundaries.outlines.iter().flat_map(|outline| outline.rings.iter().flatten());
        let least = |of: fn(&Degrees) -> f64| all().map(of).fold(180.0, f64::min);
        let most = |of: fn(&Degrees) -> f64| all().map(of).fold(-180.0, f64::max);
        let fits = |within: &[f64; 4]| {
            let [west, south, east, north] = *within;
            let on_globe = within.iter().all(|of| of.abs() <= 360.0) && north.abs().max(south.abs()) <= 90.0;
            on_globe && east - west > 0.5 && north - south > 0.5
        };
        let found = || [least(|at| at.0), least(|at| at.1), most(|at| at.0), most(|at| at.1)];
        let [west, south, east, north] = within.filter(fits).unwrap_or_else(found);
        let (east, north) = (east.max(west + 0.5), north.max(south + 0.5));
        let how = How::of(south, north);
        let half = (east - west) / 2.0;
        let edges: Vec<(f64, f64)> = (0..=STEPS)
            .flat_map(|step| {
                let part = f64::from(step) / f64::from(STEPS);
                let (lon, lat) = (half * (2.0 * part - 1.0), south + (north - south) * part);
                [(lon, south), (lon, north), (-half, lat), (half, lat)]
            })
            .map(|place| how.at(place))
            .collect();
        let low = |of: fn(&(f64, f64)) -> f64| edges.iter().map(of).fold(f64::INFINITY, f64::min);
        let high = |of: fn(&(f64, f64)) -> f64| edges.iter().map(of).fold(f64::NEG_INFINITY, f64::max);
        let corner = (low(|at| at.0), low(|at| at.1));
        let (wide, tall) = (high(|at| at.0) - corner.0, high(|at| at.1) - corner.1);
        let unit = (WIDTH / wide.max(0.1)).min(HEIGHT_MAX / tall.max(0.1));
        let (left, height) = ((WIDTH - wide * unit) / 2.0, tall * unit);
        Self { how, meridian: west + half, unit, corner, left, height }
    }

    /// Degrees east of the middle meridian, the shorter way round the globe.
    fn east(&self, lon: f64) -> f64 {
        let east = lon - self.meridian;
        if east > 180.0 {
            east - 360.0
        } else if east < -180.0 {
            east + 360.0
        } else {
            east
        }
    }

    fn at(&self, (lon, lat): Degrees) -> (f64, f64) {
        let (x, y) = self.how.at((self.east(lon), lat));
        (self.left + (x - self.corner.0) * self.unit, (y - self.corner.1) * self.unit)
    }

    /// Where positions lie; nothing where they go round the far side of the globe, behind the map.
    fn all(&self, positions: &[Degrees]) -> Option<Vec<(f64, f64)>> {
        let east = positions.iter().map(|place| self.east(place.0));
        let round = east.clone().zip(east.skip(1)).any(|(one, next)| (one - next).abs() > 180.0);
        (!round).then(|| positions.iter().map(|place| self.at(*place)).collect())
    }

    /// What of a ring is within the map or a little beyond it; nothing where none is.
    pub(crate) fn ring(&self, ring: &[Degrees]) -> Option<Vec<(f64, f64)>> {
        let mut points = self.all(ring)?;
        points.pop();
        let edges: [Along; 4] = [|at| at.0, |at| -at.0, |at| at.1, |at| -at.1];
        let least = [-BEYOND, -(WIDTH + BEYOND), -BEYOND, -(self.height + BEYOND)];
        for (of, least) in edges.into_iter().zip(least) {
            points = cut(&points, (of, least));
        }
        (!points.is_empty()).then_some(points)
    }

    /// The parts of a line that are within the map or a little beyond it.
    pub(crate) fn line(&self, line: &[Degrees]) -> Vec<Vec<(f64, f64)>> {
        let points = self.all(line).unwrap_or_default();
        let mut parts: Vec<Vec<(f64, f64)>> = Vec::new();
        for (from, to) in points.iter().zip(points.iter().skip(1)) {
            let Some((start, end)) = self.seen(*from, *to) else { continue };
            match parts.last_mut().filter(|part| part.last() == Some(&start)) {
                Some(part) => part.push(end),
                None => parts.push(vec![start, end]),
            }
        }
        parts
    }

    /// The part of a straight step that is within the map or a little beyond it (Liang and Barsky 1984).
    fn seen(&self, from: (f64, f64), to: (f64, f64)) -> Option<((f64, f64), (f64, f64))> {
        let (right, down) = (to.0 - from.0, to.1 - from.1);
        let sides = [
            (-right, from.0 + BEYOND),
            (right, WIDTH + BEYOND - from.0),
            (-down, from.1 + BEYOND),
            (down, self.height + BEYOND - from.1),
        ];
        let (mut first, mut last) = (0.0_f64, 1.0_f64);
        for (towards, room) in sides {
            if towards < 0.0 {
                first = first.max(room / towards);
            } else if towards > 0.0 {
                last = last.min(room / towards);
            } else if room < 0.0 {
                return None;
            }
        }
        let at = |part: f64| match part {
            0.0 => from,
            1.0 => to,
            part => (from.0 + right * part, from.1 + down * part),
        };
        (first < last).then(|| (at(first), at(last)))
    }
}

/// How far a point lies in a direction.
type Along = fn(&(f64, f64)) -> f64;

/// The part of a ring on one side of an edge (Sutherland and Hodgman 1974).
fn cut(ring: &[(f64, f64)], (of, least): (Along, f64)) -> Vec<(f64, f64)> {
    let mut kept = Vec::new();
    let Some(mut before) = ring.last() else { return kept };
    for point in ring {
        let (was, is) = (of(before) - least, of(point) - least);
        if (was < 0.0) != (is < 0.0) {
            let part = was / (was - is);
            kept.push((before.0 + (point.0 - before.0) * part, before.1 + (point.1 - before.1) * part));
        }
        if is >= 0.0 {
            kept.push(*point);
        }
        before = point;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::boundaries::Reading;

    fn flat(within: [f64; 4]) -> Flat {
        let file = r#"{"type":"Feature","id":"UZB","geometry":{"type":"Polygon","coordinates":[[[0,0],[10,0],[10,60],[0,60],[0,0]]]}}"#;
        let known = |_: &str| Some("UZB");
        let boundaries = Boundaries::read(file.as_bytes(), Reading { code: None, known }).unwrap();
        Flat::of(&boundaries, Some(within))
    }

    /// The size of a piece of the globe on the map, by its edges in small steps.
    fn size(flat: &Flat, [west, south, east, north]: [f64; 4]) -> f64 {
        let steps = |from: f64, to: f64| (0..100).map(move |step| from + (to - from) * f64::from(step) / 100.0);
        let edges: Vec<Degrees> = steps(west, east)
            .map(|lon| (lon, south))
            .chain(steps(south, north).map(|lat| (east, lat)))
            .chain(steps(east, west).map(|lon| (lon, north)))
            .chain(steps(north, south).map(|lat| (west, lat)))
            .collect();
        let at: Vec<(f64, f64)> = edges.iter().map(|place| flat.at(*place)).collect();
        let pairs = at.iter().zip(at.iter().cycle().skip(1));
        pairs.map(|(one, next)| one.0 * next.1 - next.0 * one.1).sum::<f64>().abs() / 2.0
    }

    #[test]
    fn areas_are_true_to_each_other() {
        let sine = |lat: f64| lat.to_radians().sin();
        // A cone in the north, a cylinder about the equator.
        for (within, [low, high]) in [([0.0, 0.0, 40.0, 60.0], [0.0, 50.0]), ([0.0, -40.0, 40.0, 40.0], [0.0, 30.0])] {
            let flat = flat(within);
            let of = |south: f64| size(&flat, [10.0, south, 20.0, south + 10.0]);
            let true_to = |south: f64| sine(south + 10.0) - sine(south);
            let (ratio, wanted) = (of(low) / of(high), true_to(low) / true_to(high));
            assert!((ratio - wanted).abs() < 1e-3, "{within:?}: {ratio} is not {wanted}");
        }
    }

    #[test]
    fn what_is_asked_for_fills_the_map() {
        for [west, south, east, north] in [[6.0, 23.0, 88.0, 56.0], [6.0, -20.0, 88.0, 20.0]] {
            let flat = flat([west, south, east, north]);
            for lon in [west, 30.0, 47.0, east] {
                for lat in [south, f64::midpoint(south, north), north] {
                    let (x, y) = flat.at((lon, lat));
                    assert!((-0.5..=WIDTH + 0.5).contains(&x) && (-0.5..=flat.height + 0.5).contains(&y), "{x} {y}");
                }
            }
            assert!(flat.at((west, south)).0 < flat.at((east, south)).0);
            assert!(flat.at((47.0, north)).1 < flat.at((47.0, south)).1);
        }
    }

    #[test]
    fn along_its_two_parallels_the_cone_is_true() {
        let how = How::of(24.0, 60.0);
        for lat in [30.0_f64, 54.0] {
            let ((x, y), (east, south)) = (how.at((0.0, lat)), how.at((0.01, lat)));
            let wide = libm::hypot(east - x, south - y);
            assert!((wide - 0.01 * lat.to_radians().cos()).abs() < 1e-8, "{lat}: {wide}");
        }
    }

    #[test]
    fn what_lies_behind_or_beside_the_map_is_not_drawn() {
        let flat = flat([6.0, 23.0, 88.0, 56.0]);
        let ring = |[west, south, east, north]: [f64; 4]| {
            flat.ring(&[(west, south), (east, south), (east, north), (west, north), (west, south)])
        };
        assert!(ring([-100.0, 20.0, -90.0, 30.0]).is_none());
        // It crosses the meridian opposite to the middle one: its line would go across the whole map.
        assert!(ring([-140.0, 20.0, -120.0, 60.0]).is_none());
        let cut = ring([60.0, 40.0, 170.0, 75.0]).unwrap();
        let sheet = |(x, y): &(f64, f64)| {
            (-BEYOND - 0.1..=WIDTH + BEYOND + 0.1).contains(x)
                && (-BEYOND - 0.1..=flat.height + BEYOND + 0.1).contains(y)
        };
        assert!(cut.iter().all(sheet), "{cut:?}");
        assert_eq!(flat.line(&[(0.0, 40.0), (20.0, 40.0), (30.0, 41.0), (170.0, 40.0)]).len(), 1);
    }
}
