//! The globe: the shortest way between two places.

use std::f64::consts::PI;

use crate::count;

/// A place: longitude and latitude in degrees, east and north.
pub(crate) type Degrees = (f64, f64);

fn vector((lon, lat): Degrees) -> [f64; 3] {
    let (lon, lat) = (lon.to_radians(), lat.to_radians());
    [libm::cos(lat) * libm::cos(lon), libm::cos(lat) * libm::sin(lon), libm::sin(lat)]
}

fn degrees([x, y, z]: [f64; 3]) -> Degrees {
    (libm::atan2(y, x).to_degrees(), libm::atan2(z, libm::hypot(x, y)).to_degrees())
}

/// The angle between two places, in degrees.
pub(crate) fn distance(from: Degrees, to: Degrees) -> f64 {
    let ([x1, y1, z1], [x2, y2, z2]) = (vector(from), vector(to));
    let across = libm::hypot(libm::hypot(y1 * z2 - z1 * y2, z1 * x2 - x1 * z2), x1 * y2 - y1 * x2);
    libm::atan2(across, x1 * x2 + y1 * y2 + z1 * z2).to_degrees()
}

/// Places on the great circle from one place to another, both ends with them, `steps` apart (spherical linear interpolation).
/// Places that lie opposite each other have no shortest way: theirs leads over the pole that is nearer.
pub(crate) fn great_circle(from: Degrees, to: Degrees, steps: usize) -> Vec<Degrees> {
    let angle = distance(from, to).to_radians();
    if angle > PI - 1e-6 {
        let pole = (from.0, if from.1 + to.1 < 0.0 { -89.9 } else { 89.9 });
        let mut way = great_circle(from, pole, steps.div_ceil(2).max(1));
        way.extend(great_circle(pole, to, steps.div_ceil(2).max(1)).into_iter().skip(1));
        return way;
    }
    let (start, end) = (vector(from), vector(to));
    let step = |at: usize| {
        let part = count(at) / count(steps.max(1));
        let (before, after) = if angle < 1e-9 {
            (1.0 - part, part)
        } else {
            (libm::sin((1.0 - part) * angle) / libm::sin(angle), libm::sin(part * angle) / libm::sin(angle))
        };
        let ([x1, y1, z1], [x2, y2, z2]) = (start, end);
        degrees([before * x1 + after * x2, before * y1 + after * y2, before * z1 + after * z2])
    };
    (0..=steps.max(1)).map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_great_circle_passes_through_its_middle() {
        let way = great_circle((45.0, 35.0), (135.0, 35.0), 2);
        // By symmetry the middle lies on 90 E; tan(lat) = tan(35) / cos(45).
        let lat = (35.0_f64.to_radians().tan() / 45.0_f64.to_radians().cos()).atan().to_degrees();
        assert!((way[1].0 - 90.0).abs() < 1e-9 && (way[1].1 - lat).abs() < 1e-9, "{way:?}");
        let equator = great_circle((-10.0, 0.0), (30.0, 0.0), 4);
        assert!((equator[1].0 - 0.0).abs() < 1e-9 && equator.iter().all(|place| place.1.abs() < 1e-9));
        assert!((distance((0.0, 0.0), (0.0, 90.0)) - 90.0).abs() < 1e-9);
    }

    #[test]
    fn ways_of_any_length_have_an_answer() {
        for (from, to) in [
            ((10.0, 20.0), (10.0, 20.0)),
            ((0.0, 30.0), (180.0, -30.0)),
            ((0.0, 90.0), (0.0, -90.0)),
            ((170.0, 10.0), (-170.0, 12.0)),
        ] {
            let way = great_circle(from, to, 16);
            assert!(way.iter().all(|(lon, lat)| lon.is_finite() && lat.abs() <= 90.0), "{way:?}");
            assert!(distance(way[0], from) < 0.2 && distance(*way.last().unwrap(), to) < 0.2, "{way:?}");
        }
    }
}
