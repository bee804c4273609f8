//! Flows in two layers: origins on the side at which reading begins, destinations on the other, both by size.

use crate::canvas::{Anchor, Canvas, apart, n};
use crate::flow_map::Flow;
use crate::ranked::{Ranked, drawable, folded};
use crate::text::{fitted, measure};
use crate::{Drawn, Frame, WIDTH, count};

/// The most names on a side, "other" not counted.
pub const NODES_MAX: usize = 20;

const SIZE: f64 = 14.0;
/// How wide the bar of a name is, and the space between two bars.
const BAR: f64 = 12.0;
const GAP: f64 = 8.0;
/// What names and figures may take at each side.
const LABELS_MAX: f64 = 270.0;
const STEP: f64 = 18.0;
const COLOURS: usize = 8;

/// Flows from origins to destinations.
#[derive(Clone, Copy, Debug)]
pub struct Sankey<'a> {
    /// The names of origins.
    pub origins: &'a [&'a str],
    /// The names of destinations.
    pub destinations: &'a [&'a str],
    /// The flows: `from` is the number of an origin, `to` that of a destination. A pair without a figure is not drawn; a name without
    /// any figure is a dashed bar.
    pub flows: &'a [Flow],
    /// How many names each side has, at most [`NODES_MAX`]; the smaller stand together as "other".
    pub most: usize,
}

/// Flows in two layers; [`Drawn::omitted`] is the share of what goes from or to "other".
pub fn sankey(frame: &Frame<'_>, of: Sankey<'_>) -> Drawn {
    let flows = drawable(of.flows, (of.origins.len(), of.destinations.len()));
    let most = of.most.clamp(1, NODES_MAX);
    let left = Side::of(of.origins, (most, frame.words.other), flows.iter().map(|flow| (flow.0, flow.2)));
    let right = Side::of(of.destinations, (most, frame.words.other), flows.iter().map(|flow| (flow.1, flow.2)));
    let total = flows.iter().fold(0.0, |sum, flow| sum + flow.2);
    let sums = folded(&flows, |from| left.place(from), |to| right.place(to));
    let to_other = sums.iter().filter(|((from, to), _)| left.is_other(*from) || right.is_other(*to));
    let omitted = to_other.fold(0.0, |sum, (_, value)| sum + value);
    let nodes = left.nodes.len().max(right.nodes.len());
    let height = (count(nodes) * (STEP + GAP) + 40.0).clamp(220.0, 560.0);
    let mut drawing = Layers { canvas: Canvas::new(frame), height, edges: (0.0, 0.0), unit: 0.0 };
    drawing.unit = [&left, &right].map(|side| side.unit(height, total)).into_iter().fold(f64::INFINITY, f64::min);
    drawing.edges = (drawing.labels_take(&left), WIDTH - drawing.labels_take(&right));
    drawing.ribbons(&left, &right, &sums);
    drawing.side((&left, true));
    drawing.side((&right, false));
    if total <= 0.0 {
        drawing.canvas.text("soft", (WIDTH / 2.0, height / 2.0), Anchor::Middle, frame.words.no_figure);
    }
    let omitted = if total > 0.0 { omitted / total } else { 0.0 };
    Drawn { svg: drawing.canvas.done(height), bounds: Vec::new(), omitted }
}

/// One side: its names by size.
struct Side<'a> {
    nodes: Vec<(&'a str, f64)>,
    /// The place of each number that was given.
    places: Vec<usize>,
    has_other: bool,
}

impl<'a> Side<'a> {
    fn of(names: &[&'a str], (most, other): (usize, &'a str), ends: impl Iterator<Item = (usize, f64)>) -> Self {
        let ranked = Ranked::of(names.len(), ends, most);
        let mut places = vec![most; names.len()];
        for (place, (number, _)) in ranked.shown.iter().enumerate() {
            if let Some(of) = places.get_mut(*number) {
                *of = place;
            }
        }
        let name = |number: usize| names.get(number).copied().unwrap_or_default();
        let mut nodes: Vec<(&str, f64)> = ranked.shown.iter().map(|(number, size)| (name(*number), *size)).collect();
        nodes.extend(ranked.rest.map(|rest| (other, rest)));
        Self { nodes, places, has_other: ranked.rest.is_some() }
    }

    fn place(&self, number: usize) -> usize {
        self.places.get(number).copied().unwrap_or(usize::MAX)
    }

    fn is_other(&self, place: usize) -> bool {
        self.has_other && place.saturating_add(1) == self.nodes.len()
    }

    /// How many units of height one of the measured has, at most.
    fn unit(&self, height: f64, total: f64) -> f64 {
        let gaps = GAP * count(self.nodes.len().saturating_sub(1));
        if total > 0.0 { (height - gaps - self.unknown()).max(10.0) / total } else { 0.0 }
    }

    /// What bars without a figure take.
    fn unknown(&self) -> f64 {
        count(self.nodes.iter().filter(|(_, size)| *size <= 0.0).count()) * BAR
    }

    /// Where each bar begins and ends.
    fn spans(&self, (height, unit): (f64, f64)) -> Vec<(f64, f64)> {
        let tall = |size: f64| if size > 0.0 { size * unit } else { BAR };
        let sum = self.nodes.iter().fold(0.0, |sum, (_, size)| sum + tall(*size));
        let gaps = count(self.nodes.len().saturating_sub(1));
        // The shorter side stands in the middle.
        let mut y = ((height - sum - gaps * GAP) / 2.0).max(0.0);
        let mut spans = Vec::new();
        for (_, size) in &self.nodes {
            spans.push((y, y + tall(*size)));
            y += tall(*size) + GAP;
        }
        spans
    }
}

struct Layers<'a> {
    canvas: Canvas<'a>,
    height: f64,
    /// The outer edges of the bars of both sides.
    edges: (f64, f64),
    unit: f64,
}

impl Layers<'_> {
    /// Origins stand where reading begins.
    fn across(&self, x: f64) -> f64 {
        if self.canvas.frame.is_rtl() { WIDTH - x } else { x }
    }

    fn figure(&self, size: f64) -> String {
        self.canvas.frame.figure(Some(size).filter(|size| *size > 0.0))
    }

    fn labels_take(&self, side: &Side<'_>) -> f64 {
        let label = |(name, size): &(&str, f64)| measure(name, SIZE) * 1.05 + measure(&self.figure(*size), SIZE) + 30.0;
        side.nodes.iter().map(label).fold(60.0, f64::max).min(LABELS_MAX)
    }

    /// A band for each pair. At a bar they stand in the order of their other ends, so that those of one bar do not cross.
    fn ribbons(&mut self, left: &Side<'_>, right: &Side<'_>, sums: &std::collections::BTreeMap<(usize, usize), f64>) {
        let spans = (left.spans((self.height, self.unit)), right.spans((self.height, self.unit)));
        let mut arrivals: Vec<f64> = spans.1.iter().map(|span| span.0).collect();
        let mut departures: Vec<f64> = spans.0.iter().map(|span| span.0).collect();
        let (from, to) = (self.edges.0 + BAR + 1.0, self.edges.1 - BAR - 1.0);
        let middle = f64::midpoint(from, to);
        let [from, to, middle] = [from, to, middle].map(|x| n(self.across(x)));
        // The order of the map is that of places: from the first origin to its first destination, and on.
        for ((origin, destination), value) in sums {
            let (Some(y), Some(end)) = (departures.get_mut(*origin), arrivals.get_mut(*destination)) else { continue };
            let tall = value * self.unit;
            let [top, foot, end_top, end_foot] = [*y, *y + tall, *end, *end + tall].map(n);
            *y += tall;
            *end += tall;
            let path = format!(
                "M{from} {top}C{middle} {top} {middle} {end_top} {to} {end_top}L{to} {end_foot}C{middle} {end_foot} {middle} {foot} {from} {foot}Z"
            );
            let class = format!("k{} ribbon", colour(*origin, left));
            self.canvas.path(&class, &path);
        }
    }

    fn side(&mut self, (side, is_origin): (&Side<'_>, bool)) {
        let spans = side.spans((self.height, self.unit));
        let x = if is_origin { self.edges.0 } else { self.edges.1 - BAR };
        let corner = if self.canvas.frame.is_rtl() { WIDTH - x - BAR } else { x };
        let mut labels: Vec<(f64, f64, usize)> = Vec::new();
        for (at, ((top, foot), (_, size))) in spans.iter().zip(&side.nodes).enumerate() {
            let middle = f64::midpoint(*top, *foot);
            labels.push((middle, middle, at));
            if *size <= 0.0 {
                self.canvas.rect("unknown", (corner, *top), (BAR, BAR));
                continue;
            }
            let class = if is_origin { format!("k{}", colour(at, side)) } else { "node".to_owned() };
            self.canvas.rect(&class, (corner, *top), (BAR, (foot - top).max(0.5)));
        }
        apart(&mut labels, STEP, (8.0, self.height - 8.0));
        for (wanted, y, at) in labels {
            if let Some((name, size)) = side.nodes.get(at) {
                self.label((name, *size), (is_origin, wanted, y));
            }
        }
    }

    fn label(&mut self, (name, size): (&str, f64), (is_origin, wanted, y): (bool, f64, f64)) {
        let outward = if is_origin { -1.0 } else { 1.0 };
        let edge = if is_origin { self.edges.0 } else { self.edges.1 };
        if (wanted - y).abs() > 4.0 {
            let (from, to) = ((self.across(edge + outward * 2.0), wanted), (self.across(edge + outward * 10.0), y));
            self.canvas.line("lead", from, to);
        }
        let figure = self.figure(size);
        let room = if is_origin { self.edges.0 } else { WIDTH - self.edges.1 };
        let wide = measure(&figure, SIZE);
        let name = fitted(name, SIZE, room - wide - 24.0);
        let far = edge + outward * 14.0;
        let near_bar = if is_origin { Anchor::Right } else { Anchor::Left };
        let anchor = if self.canvas.frame.is_rtl() { near_bar.turned() } else { near_bar };
        self.canvas.pair((self.across(far), y + 5.0), anchor, ("", &name), &figure);
    }
}

fn colour(place: usize, side: &Side<'_>) -> usize {
    // What stands together has the colour of nobody.
    if side.is_other(place) { COLOURS } else { place.checked_rem(COLOURS - 1).unwrap_or(0).saturating_add(1) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::frame;

    #[test]
    fn the_largest_stand_first_and_the_rest_together() {
        let flow = |from: usize, to: usize, value: f64| Flow { from, to, value: Some(value), is_this: false };
        let flows = [flow(0, 0, 10.0), flow(1, 0, 60.0), flow(2, 1, 25.0), flow(3, 1, 5.0)];
        let names = ["a", "b", "c", "d"];
        let of = Sankey { origins: &names, destinations: &names[..2], flows: &flows, most: 2 };
        let drawn = sankey(&frame(), of);
        assert!((drawn.omitted - 0.15).abs() < 1e-9, "{}", drawn.omitted);
        let place = |words: &str| drawn.svg.find(&format!(">{words}<")).unwrap();
        assert!(place("b") < place("c") && place("c") < place("other"));
        assert_eq!(drawn.svg.matches("ribbon").count(), 4);
    }

    #[test]
    fn a_side_is_as_tall_as_what_it_holds() {
        let side = Side::of(&["a", "b", "c"], (20, "other"), [(0, 30.0), (2, 70.0)].into_iter());
        let unit = side.unit(300.0, 100.0);
        let spans = side.spans((300.0, unit));
        assert_eq!(side.nodes.iter().map(|node| node.0).collect::<String>(), "cab");
        assert!((spans[0].1 - spans[0].0 - 70.0 * unit).abs() < 1e-9);
        assert!((spans[2].1 - 300.0).abs() < 1e-6 && spans[0].0.abs() < 1e-6, "{spans:?}");
        assert!((spans[2].1 - spans[2].0 - BAR).abs() < 1e-9, "no figure is a dashed bar, not nothing");
    }
}
