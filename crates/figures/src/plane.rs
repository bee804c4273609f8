//! Lines on the sheet: how long they are, bent, shortened, followed closely.

use crate::count;

/// How far a line bends to its right, in parts of its length, so that both directions are seen.
const BEND: f64 = 0.1;

/// A point of a line, with half of the line's width.
pub(crate) type Followed = (f64, f64, f64);

/// Points of a line, no more than 5 units apart, each with half of the line's width.
pub(crate) fn close(points: &[(f64, f64)], half: f64) -> Vec<Followed> {
    let mut found = Vec::new();
    for pair in points.windows(2) {
        let [from, to] = pair else { continue };
        let length = libm::hypot(to.0 - from.0, to.1 - from.1);
        let steps = (1_usize..60).find(|steps| count(*steps) * 5.0 >= length).unwrap_or(60);
        found.extend((0..steps).map(|at| {
            let part = count(at) / count(steps);
            (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part, half)
        }));
    }
    found
}

/// Points moved to the right of their way, the middle most.
pub(crate) fn bent(points: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return Vec::new() };
    let (dx, dy) = (last.0 - first.0, last.1 - first.1);
    let steps = count(points.len().saturating_sub(1).max(1));
    let bend = |(at, point): (usize, &(f64, f64))| {
        let part = count(at) / steps;
        let by = BEND * 4.0 * part * (1.0 - part);
        (point.0 - dy * by, point.1 + dx * by)
    };
    points.iter().enumerate().map(bend).collect()
}

/// How long a line is.
pub(crate) fn length(points: &[(f64, f64)]) -> f64 {
    let step = |pair: &[(f64, f64)]| if let [a, b] = pair { libm::hypot(b.0 - a.0, b.1 - a.1) } else { 0.0 };
    points.windows(2).map(step).fold(0.0, |sum, step| sum + step)
}

/// Takes a length off the end of a line; a line that is shorter keeps a stump.
pub(crate) fn shorten(points: &mut Vec<(f64, f64)>, by: f64) {
    let mut left = by;
    while let [.., before, last] = points.as_slice() {
        let (before, last) = (*before, *last);
        let length = libm::hypot(last.0 - before.0, last.1 - before.1);
        if length > left || points.len() == 2 {
            let part = if length > 0.0 { (1.0 - left / length).clamp(0.05, 1.0) } else { 1.0 };
            points.pop();
            points.push((before.0 + (last.0 - before.0) * part, before.1 + (last.1 - before.1) * part));
            return;
        }
        left -= length;
        points.pop();
    }
}
