//! A chord diagram: areas on a circle, a ribbon for each flow. It leaves its origin at the circle and ends short of its destination, so
//! that its direction can be read (after Abel and Sander, Science 343, 2014).

use std::collections::BTreeSet;
use std::f64::consts::{FRAC_PI_2, TAU};

use crate::canvas::{Anchor, Canvas, apart, n};
use crate::flow_map::Flow;
use crate::ranked::{Ranked, drawable, folded};
use crate::text::{fitted, measure};
use crate::{Drawn, Frame, WIDTH, count, known};

/// The most sectors: of more areas the smallest stand together as "other".
pub const SECTORS_MAX: usize = 24;

const SIZE: f64 = 14.0;
/// The circle.
const RADIUS: f64 = 186.0;
const RING: f64 = 10.0;
const CENTRE: (f64, f64) = (WIDTH / 2.0, RADIUS + 24.0);
const HEIGHT: f64 = 2.0 * (RADIUS + 24.0);
/// How far within the circle a ribbon ends, in parts of the radius.
const INDENT: f64 = 0.04;
/// The space between two sectors, in radians, and the most that all spaces take of the circle.
const GAP: f64 = 0.035;
const GAPS_MAX: f64 = 0.25 * TAU;
/// From one label to the next.
const STEP: f64 = 18.0;
/// How many colours there are: as many as the Almaty Process has States, so that none has the colour of another.
const COLOURS: usize = 10;

/// A chord diagram.
#[derive(Clone, Copy, Debug)]
pub struct Chord<'a> {
    /// The areas, in the order in which they stand on the circle, from the top and as a clock goes.
    pub names: &'a [&'a str],
    /// The flows between them, by the numbers of areas. A pair without a figure has no ribbon; an area that has no figure at all is a
    /// dashed arc. What goes from an area to itself is not drawn.
    pub flows: &'a [Flow],
    /// The largest flows are drawn until they are this share of all, from 0 to 1, as 0.85; the rest is a pale part of its sectors.
    pub keep: f64,
}

/// A chord diagram; [`Drawn::omitted`] is the share of all flows that has no ribbon.
pub fn chord(frame: &Frame<'_>, of: Chord<'_>) -> Drawn {
    let round = Round::of(frame, of);
    let mut canvas = Canvas::new(frame);
    if round.sectors.is_empty() {
        canvas.circle("unknown", CENTRE, RADIUS);
        canvas.text("soft", CENTRE, Anchor::Middle, frame.words.no_figure);
    }
    for ribbon in &round.ribbons {
        let class = format!("k{} ribbon", colour(ribbon.origin));
        canvas.path(&class, &ribbon.path());
    }
    for (at, sector) in round.sectors.iter().enumerate() {
        sector.draw(&mut canvas, at);
    }
    labels(&mut canvas, &round.sectors);
    let omitted = if round.total > 0.0 { (1.0 - round.kept / round.total).clamp(0.0, 1.0) } else { 0.0 };
    Drawn { svg: canvas.done(HEIGHT), bounds: Vec::new(), omitted }
}

fn colour(sector: usize) -> usize {
    sector.checked_rem(COLOURS).unwrap_or(0).saturating_add(1)
}

/// An area on the circle: where it begins, where its pale rest begins, where it ends; in radians from the top.
#[derive(Clone, Debug)]
struct Sector<'a> {
    name: &'a str,
    start: f64,
    rest: f64,
    end: f64,
    is_known: bool,
}

/// A flow on the circle: where it leaves, and where it arrives.
struct Ribbon {
    origin: usize,
    from: (f64, f64),
    to: (f64, f64),
}

struct Round<'a> {
    sectors: Vec<Sector<'a>>,
    ribbons: Vec<Ribbon>,
    total: f64,
    kept: f64,
}

/// The point at an angle from the top and a distance from the centre.
fn point(angle: f64, radius: f64) -> (f64, f64) {
    let turned = angle - FRAC_PI_2;
    (CENTRE.0 + radius * libm::cos(turned), CENTRE.1 + radius * libm::sin(turned))
}

fn to((x, y): (f64, f64)) -> String {
    format!("{} {}", n(x), n(y))
}

/// An arc to a point at the end of it, forth as a clock goes or back.
fn arc((from, end): (f64, f64), radius: f64) -> String {
    let (large, sweep) = (u8::from((end - from).abs() > TAU / 2.0), u8::from(end > from));
    format!("A{} {} 0 {large} {sweep} {}", n(radius), n(radius), to(point(end, radius)))
}

impl Ribbon {
    fn path(&self) -> String {
        let (outer, inner) = (RADIUS - RING - 3.0, RADIUS - RING - 3.0 - INDENT * RADIUS);
        format!(
            "M{}{}Q{} {}{}Q{} {}Z",
            to(point(self.from.0, outer)),
            arc(self.from, outer),
            to(CENTRE),
            to(point(self.to.0, inner)),
            arc(self.to, inner),
            to(CENTRE),
            to(point(self.from.0, outer)),
        )
    }
}

impl Sector<'_> {
    fn draw(&self, canvas: &mut Canvas<'_>, at: usize) {
        let class = format!("k{}", colour(at));
        if !self.is_known {
            canvas.path("unknown", &ring(self.start, self.end));
            return;
        }
        if self.rest > self.start {
            canvas.path(&class, &ring(self.start, self.rest));
        }
        if self.end > self.rest {
            canvas.path(&format!("{class} rest"), &ring(self.rest, self.end));
        }
    }

    fn middle(&self) -> f64 {
        f64::midpoint(self.start, self.end)
    }
}

/// A piece of the ring.
fn ring(start: f64, end: f64) -> String {
    // An arc from a point to itself is none.
    let end = end.min(start + TAU - 0.001);
    let inner = RADIUS - RING;
    let (outer_arc, inner_arc) = (arc((start, end), RADIUS), arc((end, start), inner));
    format!("M{}{outer_arc}L{}{inner_arc}Z", to(point(start, RADIUS)), to(point(end, inner)))
}

/// The flows between sectors, those of one pair added up, with what of them is left over.
struct Pairs<'a> {
    names: Vec<&'a str>,
    flows: Vec<(usize, usize, f64)>,
    total: f64,
    /// Of each name whether there is any figure of it, though it be zero.
    measured: Vec<bool>,
}

impl<'a> Pairs<'a> {
    fn of(frame: &Frame<'a>, of: Chord<'a>) -> Self {
        let mut flows = drawable(of.flows, (of.names.len(), of.names.len()));
        flows.retain(|(from, to, _)| from != to);
        let whole = of.names.len() <= SECTORS_MAX;
        let ends = flows.iter().flat_map(|(from, to, value)| [(*from, *value), (*to, *value)]);
        let ranked = Ranked::of(of.names.len(), ends, if whole { SECTORS_MAX } else { SECTORS_MAX - 1 });
        let mut shown: Vec<usize> = ranked.shown.into_iter().map(|(area, _)| area).collect();
        shown.sort_unstable();
        let mut names: Vec<&str> = shown.iter().filter_map(|area| of.names.get(*area).copied()).collect();
        if !whole {
            names.push(frame.words.other);
        }
        let place = |area: usize| shown.binary_search(&area).unwrap_or(SECTORS_MAX - 1);
        let total = flows.iter().fold(0.0, |sum, flow| sum + flow.2);
        let sums = folded(&flows, place, place);
        // What goes on within the others is a part of the whole and has no ribbon.
        let flows = sums.into_iter().filter(|((from, to), _)| from != to).map(|((from, to), value)| (from, to, value));
        let with_figure = of.flows.iter().filter(|flow| flow.from != flow.to && known(flow.value).is_some());
        let with_figure: BTreeSet<usize> = with_figure.flat_map(|flow| [place(flow.from), place(flow.to)]).collect();
        let measured = (0..names.len()).map(|sector| with_figure.contains(&sector)).collect();
        Self { names, flows: flows.collect(), total, measured }
    }
}

impl<'a> Round<'a> {
    fn of(frame: &Frame<'a>, of: Chord<'a>) -> Self {
        let pairs = Pairs::of(frame, of);
        let areas = pairs.names.len();
        let mut flows = pairs.flows;
        flows.sort_by(|a, b| b.2.total_cmp(&a.2));
        let volume = flows.iter().fold(0.0, |sum, flow| sum + flow.2);
        let size = |sector: usize| {
            flows.iter().filter(|flow| flow.0 == sector || flow.1 == sector).fold(0.0, |sum, flow| sum + flow.2)
        };
        let sizes: Vec<f64> = (0..areas).map(size).collect();
        let unknown = sizes.iter().filter(|size| **size <= 0.0).count();
        let gap = GAP.min(GAPS_MAX / count(areas.saturating_add(unknown).max(1)));
        let free = TAU - gap * count(areas.saturating_add(unknown));
        let unit = if volume > 0.0 { free / (2.0 * volume) } else { 0.0 };
        let mut sectors: Vec<Sector<'_>> = Vec::new();
        let mut start = gap / 2.0;
        for ((name, size), is_known) in pairs.names.iter().zip(&sizes).zip(pairs.measured) {
            // An area without a figure, or with none but zeros, takes as much as a gap.
            let angle = if *size > 0.0 { size * unit } else { gap };
            sectors.push(Sector { name, start, rest: start, end: start + angle, is_known });
            start += angle + gap;
        }
        let most = volume * if of.keep.is_finite() { of.keep.clamp(0.0, 1.0) } else { 1.0 };
        let mut kept = 0.0;
        flows.retain(|flow| {
            let stays = kept < most;
            kept += if stays { flow.2 } else { 0.0 };
            stays
        });
        let ribbons = ribbons(&mut sectors, &flows, unit);
        Self { sectors, ribbons, total: pairs.total, kept }
    }
}

/// Gives each flow its place in both sectors: in a sector what leads furthest back round the circle comes first, so that ribbons of one
/// sector do not cross each other. The largest is drawn first.
fn ribbons(sectors: &mut [Sector<'_>], flows: &[(usize, usize, f64)], unit: f64) -> Vec<Ribbon> {
    let areas = sectors.len();
    let mut drawn: Vec<Ribbon> =
        flows.iter().map(|flow| Ribbon { origin: flow.0, from: (0.0, 0.0), to: (0.0, 0.0) }).collect();
    for (at, sector) in sectors.iter_mut().enumerate() {
        let back = |other: usize| at.saturating_add(areas).saturating_sub(other).checked_rem(areas).unwrap_or(0);
        let mut ends: Vec<(usize, bool, usize)> = Vec::new();
        for (number, (from, to, _)) in flows.iter().enumerate() {
            if *from == at {
                ends.push((back(*to), true, number));
            } else if *to == at {
                ends.push((back(*from), false, number));
            }
        }
        ends.sort_unstable();
        for (_, leaves, number) in ends {
            let Some((ribbon, (_, _, value))) = drawn.get_mut(number).zip(flows.get(number)) else { continue };
            let span = (sector.rest, sector.rest + value * unit);
            if leaves {
                ribbon.from = span;
            } else {
                ribbon.to = span;
            }
            sector.rest = span.1.min(sector.end);
        }
    }
    drawn
}

/// Names beside the circle, none on another.
fn labels(canvas: &mut Canvas<'_>, sectors: &[Sector<'_>]) {
    for right in [true, false] {
        let mut side: Vec<(f64, f64, usize)> = Vec::new();
        for (at, sector) in sectors.iter().enumerate() {
            let (x, y) = point(sector.middle(), RADIUS + 10.0);
            if (x >= CENTRE.0) == right {
                side.push((y, y, at));
            }
        }
        side.sort_by(|a, b| a.0.total_cmp(&b.0));
        apart(&mut side, STEP, (10.0, HEIGHT - 10.0));
        for (_, y, at) in side {
            if let Some(sector) = sectors.get(at) {
                label(canvas, sector, (right, y));
            }
        }
    }
}

fn label(canvas: &mut Canvas<'_>, sector: &Sector<'_>, (right, y): (bool, f64)) {
    let angle = sector.middle();
    let (from, near) = (point(angle, RADIUS + 3.0), point(angle, RADIUS + 10.0));
    // Beside the circle at this height, or at the sector where that is further out.
    let above = ((y - CENTRE.1) / (RADIUS + 14.0)).clamp(-1.0, 1.0);
    let out = ((1.0 - above * above).sqrt() * (RADIUS + 14.0)).max((near.0 - CENTRE.0).abs()) + 8.0;
    let sign = if right { 1.0 } else { -1.0 };
    let x = CENTRE.0 + sign * out;
    if (y - near.1).abs() > 4.0 || (x - near.0).abs() > 14.0 {
        canvas.path("lead", &format!("M{}L{}L{}", to(from), to(near), to((x - sign * 3.0, y))));
    }
    let anchor = if right { Anchor::Left } else { Anchor::Right };
    let unknown = canvas.frame.words.no_figure;
    let room = WIDTH / 2.0 - out - 4.0;
    let name = if sector.is_known || measure(sector.name, SIZE) + measure(unknown, SIZE) + 12.0 > room {
        fitted(sector.name, SIZE, room)
    } else {
        format!("{} – {unknown}", sector.name)
    };
    canvas.text(if sector.is_known { "" } else { "soft" }, (x, y + 5.0), anchor, &name);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::frame;

    fn flow(from: usize, to: usize, value: f64) -> Flow {
        Flow { from, to, value: Some(value), is_this: false }
    }

    #[test]
    fn sectors_and_gaps_are_the_whole_circle_and_ribbons_fill_their_sectors() {
        let names = ["a", "b", "c", "d"];
        let flows = [flow(0, 1, 100.0), flow(1, 0, 40.0), flow(2, 0, 60.0), flow(0, 0, 9e9)];
        let round = Round::of(&frame(), Chord { names: &names, flows: &flows, keep: 1.0 });
        // d has no figure: one gap more, for its dashed arc.
        let angles: f64 = round.sectors.iter().map(|sector| sector.end - sector.start).sum();
        assert!((angles + 4.0 * GAP - TAU).abs() < 1e-9, "{angles}");
        let a = &round.sectors[0];
        let unit = (TAU - 5.0 * GAP) / 400.0;
        assert!((a.end - a.start - 200.0 * unit).abs() < 1e-9 && (a.rest - a.end).abs() < 1e-9, "{a:?}");
        assert!(!round.sectors[3].is_known && round.ribbons.len() == 3);
        let mut spans: Vec<(f64, f64)> = round.ribbons.iter().flat_map(|ribbon| [ribbon.from, ribbon.to]).collect();
        spans.sort_by(|a, b| a.0.total_cmp(&b.0));
        assert!(spans.windows(2).all(|pair| pair[0].1 <= pair[1].0 + 1e-9), "{spans:?}");
    }

    #[test]
    fn the_largest_flows_are_kept_and_the_rest_is_said() {
        let names = ["a", "b", "c"];
        let flows = [flow(0, 1, 50.0), flow(1, 2, 30.0), flow(2, 0, 15.0), flow(0, 2, 5.0)];
        let drawn = chord(&frame(), Chord { names: &names, flows: &flows, keep: 0.85 });
        assert!((drawn.omitted - 0.05).abs() < 1e-9, "{}", drawn.omitted);
        assert_eq!(drawn.svg.matches("ribbon").count(), 3);
        assert!(drawn.svg.contains(" rest\""), "what has no ribbon is pale");
        let nothing = chord(&frame(), Chord { names: &[], flows: &[], keep: 0.85 });
        assert!(nothing.svg.contains("no figure"));
    }

    #[test]
    fn small_areas_stand_together() {
        let held: Vec<String> = (0..60).map(|at| format!("area {at}")).collect();
        let names: Vec<&str> = held.iter().map(String::as_str).collect();
        let flows: Vec<Flow> =
            (0..59).map(|at| flow(at, at + 1, f64::from(1_000 - u16::try_from(at).unwrap()))).collect();
        let round = Round::of(&frame(), Chord { names: &names, flows: &flows, keep: 1.0 });
        assert_eq!((round.sectors.len(), round.sectors[23].name), (SECTORS_MAX, "other"));
        assert!(round.kept < round.total, "what goes on within the others has no ribbon");
    }
}
