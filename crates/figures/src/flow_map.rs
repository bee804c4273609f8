//! A map of flows between places: great circles, as wide as their class, over lines of longitude and latitude. No boundary is drawn.

use crate::canvas::{Anchor, Area, Canvas, along, n, through};
use crate::classes::{CLASSES, Method, bounds, class_of};
use crate::plane::{Followed, bent, close, length, shorten};
use crate::scale::round_step;
use crate::sphere::{Degrees, distance, great_circle};
use crate::text::measure;
use crate::{Drawn, Frame, WIDTH, count, known};

/// The most places; later ones are not drawn.
pub const PLACES_MAX: usize = 250;
/// The most flows; of more, the smallest are not drawn, and [`Drawn::omitted`] says their share.
pub const FLOWS_MAX: usize = 400;

const SIZE: f64 = 14.0;
/// From the line of a name to that of its figure.
const LINE: f64 = 17.0;
/// How wide the lines of each class are.
const WIDTHS: [f64; CLASSES] = [1.2, 2.5, 5.0, 10.0, 20.0];
/// Of more flows than these all lines are half as wide.
const MANY: usize = 30;
/// The tallest map.
const HEIGHT_MAX: f64 = 470.0;

/// What a place is in the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// One of many.
    Plain,
    /// Whence, or whither, all flows of the picture go.
    Hub,
    /// What the picture is about.
    This,
}

/// What stands under the name of a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shown {
    /// Its name alone.
    Name,
    /// A figure; `None` says that there is none, and the place is a dashed square.
    Figure(Option<f64>),
}

/// A place.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// Its name.
    pub name: &'a str,
    /// Longitude and latitude in degrees, east and north ([`crate::capital`]); what lies nowhere on the globe is not drawn.
    pub at: (f64, f64),
    /// What it is in the picture.
    pub mark: Mark,
    /// What stands under its name.
    pub shown: Shown,
}

/// A flow.
#[derive(Clone, Copy, Debug)]
pub struct Flow {
    /// Whence: the number of a place, from 0.
    pub from: usize,
    /// Whither.
    pub to: usize,
    /// How much; `None` is a dashed line.
    pub value: Option<f64>,
    /// True for the flow that the picture is about.
    pub is_this: bool,
}

/// A map of flows.
#[derive(Clone, Copy, Debug)]
pub struct FlowMap<'a> {
    /// Its places, those first whose names must be seen.
    pub places: &'a [Place<'a>],
    /// Its flows, in any order. What goes from a place to itself, to no place, or is zero is not drawn.
    pub flows: &'a [Flow],
    /// The classes of width.
    pub method: Method<'a>,
}

/// A map of flows. It is cut where no place is, so that a flow over the antimeridian is not drawn across the map.
pub fn flow_map(frame: &Frame<'_>, of: FlowMap<'_>) -> Drawn {
    let places: Vec<&Place<'_>> = of.places.iter().take(PLACES_MAX).collect();
    let flows = Flows::of(&places, of.flows, of.method);
    let ways: Vec<Way> = flows.drawn.iter().filter_map(|flow| Way::of(flow, &places, &flows)).collect();
    let view = View::of(&places, &ways);
    let mut canvas = Canvas::new(frame);
    view.graticule(&mut canvas);
    let mut taken = Taken { within: view.room(), areas: Vec::new(), lines: Vec::new() };
    for way in &ways {
        way.draw(&mut canvas, &view, &mut taken.lines);
    }
    let there = || places.iter().filter(|place| on_earth(place.at));
    for place in there() {
        let at = view.at(place.at);
        taken.areas.push(Area::around(at, radius(place) + 1.0));
        mark(&mut canvas, place, at);
    }
    for place in there() {
        taken.label(&mut canvas, place, view.at(place.at));
    }
    let height = legend(&mut canvas, &flows, view.height + 30.0);
    Drawn { svg: canvas.done(height), bounds: flows.bounds, omitted: flows.omitted }
}

/// The flows that are drawn: those without a figure first, then the largest to the smallest, so that small ones lie on large ones.
struct Flows {
    drawn: Vec<Flow>,
    bounds: Vec<f64>,
    omitted: f64,
}

impl Flows {
    fn of(places: &[&Place<'_>], flows: &[Flow], method: Method<'_>) -> Self {
        let is_drawn = |flow: &Flow| {
            let there = flow.from < places.len() && flow.to < places.len() && flow.from != flow.to;
            there && flow.value.is_none_or(|value| value > 0.0)
        };
        let known = flows.iter().map(|flow| Flow { value: known(flow.value), ..*flow });
        let mut drawn: Vec<Flow> = known.filter(is_drawn).collect();
        let size = |flow: &Flow| flow.value.unwrap_or(0.0);
        let sum = |flows: &[Flow]| flows.iter().fold(0.0, |sum, flow| sum + size(flow));
        drawn.sort_by(|a, b| size(b).total_cmp(&size(a)));
        let total = sum(&drawn);
        drawn.truncate(FLOWS_MAX);
        let omitted = if total > 0.0 { (1.0 - sum(&drawn) / total).max(0.0) } else { 0.0 };
        let values: Vec<f64> = drawn.iter().filter_map(|flow| flow.value).collect();
        drawn.sort_by_key(|flow| flow.value.is_some());
        Self { drawn, bounds: bounds(&values, method), omitted }
    }

    /// How wide a class is drawn: the last is always as wide as may be.
    fn width(&self, class: usize) -> f64 {
        let classes = self.bounds.len().saturating_sub(1);
        let width = WIDTHS.get(CLASSES.saturating_sub(classes).saturating_add(class)).copied().unwrap_or(1.2);
        if self.drawn.len() > MANY { (width / 2.0).max(1.0) } else { width }
    }
}

/// A flow on its way.
struct Way {
    flow: Flow,
    places: Vec<Degrees>,
    width: f64,
    /// How far its head stays from the middle of the place.
    before: f64,
    after: f64,
}

impl Way {
    fn of(flow: &Flow, places: &[&Place<'_>], flows: &Flows) -> Option<Self> {
        let (from, to) = (places.get(flow.from)?, places.get(flow.to)?);
        if !on_earth(from.at) || !on_earth(to.at) {
            return None;
        }
        let angle = distance(from.at, to.at);
        let steps = (4_usize..40).find(|steps| count(*steps) * 4.0 >= angle).unwrap_or(40);
        let width = flow.value.map_or(1.2, |value| flows.width(class_of(value, &flows.bounds)));
        let way = great_circle(from.at, to.at, steps.max(12));
        Some(Self { flow: *flow, places: way, width, before: radius(from), after: radius(to) })
    }

    /// The way on the map, bent to its right; one part, or two where it leaves the map on one side and comes in on the other.
    fn parts(&self, view: &View) -> Vec<Vec<(f64, f64)>> {
        let points: Vec<(f64, f64)> = self.places.iter().map(|place| view.at(*place)).collect();
        let mut parts: Vec<Vec<(f64, f64)>> = Vec::new();
        let mut part: Vec<(f64, f64)> = Vec::new();
        for point in points {
            if part.last().is_some_and(|last| (last.0 - point.0).abs() > view.across / 2.0) {
                parts.push(std::mem::take(&mut part));
            }
            part.push(point);
        }
        parts.push(part);
        if let [whole] = parts.as_slice() {
            return vec![bent(whole)];
        }
        parts
    }

    fn draw(&self, canvas: &mut Canvas<'_>, view: &View, lines: &mut Vec<Followed>) {
        let this = if self.flow.is_this { "--this" } else { "" };
        let mut parts = self.parts(view);
        if let Some(first) = parts.first_mut() {
            first.reverse();
            shorten(first, self.before);
            first.reverse();
        }
        parts.iter().for_each(|part| lines.extend(close(part, self.width / 2.0)));
        if self.flow.value.is_none() {
            parts.iter().filter(|part| part.len() > 1).for_each(|part| canvas.path("arc--none", &along(part)));
            return;
        }
        let mut head = None;
        let mut half = (self.width * 0.95).max(4.0);
        if let Some(last) = parts.last_mut() {
            // The head of a short way is no longer than half of it.
            let long = (self.width * 0.9).max(9.0).min((length(last) - self.after) * 0.5).max(3.0);
            half = half.min(long * 1.3);
            shorten(last, self.after + 1.0);
            let tip = last.last().copied();
            shorten(last, long);
            head = tip.zip(last.last().copied());
        }
        for part in parts.iter().filter(|part| part.len() > 1) {
            // Paper on both sides of a broad line keeps it apart from those it crosses.
            if self.width >= 4.0 {
                canvas.shape("path", "case", &[("stroke-width", &n(self.width + 2.0)), ("d", &along(part))]);
            }
            canvas.shape("path", &format!("arc{this}"), &[("stroke-width", &n(self.width)), ("d", &along(part))]);
        }
        if let Some((tip, foot)) = head {
            let (dx, dy) = (tip.0 - foot.0, tip.1 - foot.1);
            let length = libm::hypot(dx, dy).max(0.1);
            let (across, along) = ((-dy / length * half, dx / length * half), (dx / length * 0.5, dy / length * 0.5));
            let foot = (foot.0 - along.0, foot.1 - along.1);
            let corners = [tip, (foot.0 + across.0, foot.1 + across.1), (foot.0 - across.0, foot.1 - across.1)];
            canvas.path(&format!("head{this}"), &format!("{}Z", through(&corners)));
        }
    }
}

fn on_earth((lon, lat): Degrees) -> bool {
    lon.abs() <= 360.0 && lat.abs() <= 90.0
}

fn radius(place: &Place<'_>) -> f64 {
    match place.mark {
        Mark::Plain => 4.0,
        Mark::Hub => 8.0,
        Mark::This => 5.0,
    }
}

fn mark(canvas: &mut Canvas<'_>, place: &Place<'_>, at: (f64, f64)) {
    match (place.mark, place.shown) {
        (Mark::Plain, Shown::Figure(None)) => canvas.unknown(at, 9.0),
        (Mark::Plain, _) => canvas.circle("place", at, 4.0),
        (Mark::Hub, _) => canvas.circle("place--from", at, 8.0),
        (Mark::This, _) => canvas.circle("place--this", at, 5.0),
    }
}

/// Which part of the globe is shown: degrees east of where it is cut, and how many units a degree takes.
struct View {
    /// The meridian at which the map is cut.
    cut: f64,
    west: f64,
    north: f64,
    /// Units for a degree of longitude and of latitude.
    scale: (f64, f64),
    /// Where the map begins.
    left: f64,
    top: f64,
    /// How wide the whole globe would be.
    across: f64,
    height: f64,
}

/// The room for figures of latitude and for names at the sides.
const LEFT: f64 = 34.0;
const SIDE: f64 = 64.0;
const ABOVE: f64 = 34.0;
const BELOW: f64 = 46.0;

impl View {
    fn of(places: &[&Place<'_>], ways: &[Way]) -> Self {
        let there: Vec<Degrees> = places.iter().map(|place| place.at).filter(|at| on_earth(*at)).collect();
        let cut = widest_gap(&there);
        let all = there.iter().chain(ways.iter().flat_map(|way| &way.places));
        let mut all: Vec<Degrees> = all.map(|(lon, lat)| ((lon - cut).rem_euclid(360.0), *lat)).collect();
        let first = Self::fitted(cut, &all);
        // Lines are bent on the map: it must hold what they reach there.
        let bent = ways.iter().flat_map(|way| way.parts(&first)).flatten();
        all.extend(bent.map(|(x, y)| {
            let lat = first.north - (y - first.top) / first.scale.1;
            (first.west + (x - first.left) / first.scale.0, lat.clamp(-90.0, 90.0))
        }));
        Self::fitted(cut, &all)
    }

    /// The view that holds places, given in degrees east of the cut and north.
    fn fitted(cut: f64, all: &[Degrees]) -> Self {
        let least = |of: fn(&Degrees) -> f64| all.iter().map(of).fold(f64::INFINITY, f64::min);
        let most = |of: fn(&Degrees) -> f64| all.iter().map(of).fold(f64::NEG_INFINITY, f64::max);
        let (mut west, mut east) = (least(|at| at.0), most(|at| at.0));
        let (mut south, mut north) = (least(|at| at.1), most(|at| at.1));
        if all.is_empty() {
            (west, east, south, north) = (0.0, 360.0, -60.0, 75.0);
        }
        // A map of one place shows its surroundings.
        let (lack, lack_up) = ((8.0 - (east - west)).max(0.0) / 2.0, (5.0 - (north - south)).max(0.0) / 2.0);
        (west, east, south, north) = (west - lack, east + lack, south - lack_up, north + lack_up);
        let (wide, high) = (east - west, north - south);
        let stretch = 1.0 / libm::cos(f64::midpoint(north, south).to_radians()).max(0.3);
        let room = (WIDTH - LEFT - 2.0 * SIDE, HEIGHT_MAX - ABOVE - BELOW);
        let unit = (room.0 / wide).min(room.1 / (high * stretch));
        let scale = (unit, unit * stretch);
        let left = LEFT + SIDE + (room.0 - wide * unit) / 2.0;
        let height = ABOVE + high * scale.1 + BELOW;
        Self { cut, west, north, scale, left, top: ABOVE, across: 360.0 * unit, height }
    }

    fn at(&self, (lon, lat): Degrees) -> (f64, f64) {
        let east = (lon - self.cut).rem_euclid(360.0) - self.west;
        let east = if on_earth((lon, lat)) { east } else { 0.0 };
        (self.left + east * self.scale.0, self.top + (self.north - lat.clamp(-90.0, 90.0)) * self.scale.1)
    }

    fn room(&self) -> Area {
        Area { left: 0.0, top: 0.0, right: WIDTH, bottom: self.height }
    }

    /// Lines of latitude and longitude at round degrees, with their figures.
    fn graticule(&self, canvas: &mut Canvas<'_>) {
        let degree = |value: f64| canvas.frame.locale.number(value, 0) + "°";
        let mut lines = Vec::new();
        let (low, high) = (self.north - (self.height - self.top) / self.scale.1, self.north + self.top / self.scale.1);
        for lat in rounds(low.max(-90.0), high.min(90.0), 4.0) {
            let y = self.top + (self.north - lat) * self.scale.1;
            if (16.0..self.height - 20.0).contains(&y) {
                lines.push(((LEFT, y), (WIDTH, y), (LEFT - 6.0, y + 4.0), Anchor::Right, degree(lat)));
            }
        }
        let from = self.west - (self.left - LEFT) / self.scale.0 + self.cut;
        let to = from + (WIDTH - LEFT) / self.scale.0;
        for lon in rounds(from, to.min(from + 360.0), 6.0) {
            let x = self.left + (lon - self.cut - self.west) * self.scale.0;
            if (LEFT + 20.0..WIDTH - 20.0).contains(&x) {
                let shown = (lon + 180.0).rem_euclid(360.0) - 180.0;
                let foot = (x, self.height + 14.0);
                lines.push(((x, 8.0), (x, self.height - 2.0), foot, Anchor::Middle, degree(shown)));
            }
        }
        for (from, to, foot, anchor, words) in lines {
            canvas.shape("path", "axis", &[("stroke-dasharray", "1 5"), ("d", &through(&[from, to]))]);
            canvas.text("soft small", foot, anchor, &words);
        }
    }
}

/// Round numbers of degrees between two, about so many.
fn rounds(from: f64, to: f64, about: f64) -> Vec<f64> {
    let steps = [1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0];
    let wanted = (to - from) / about;
    let step = steps.into_iter().find(|step| *step >= wanted).unwrap_or_else(|| round_step(wanted));
    let first = (from / step).ceil();
    (0..40_usize).map(|at| (first + count(at)) * step).take_while(|value| *value <= to).collect()
}

/// The meridian in the middle of the widest stretch of longitude without a place.
fn widest_gap(places: &[Degrees]) -> f64 {
    let mut lons: Vec<f64> = places.iter().map(|(lon, _)| lon.rem_euclid(360.0)).collect();
    lons.sort_by(f64::total_cmp);
    let (Some(first), Some(last)) = (lons.first().copied(), lons.last().copied()) else { return -180.0 };
    let around = (first + 360.0 - last, last);
    let gaps = lons.windows(2).filter_map(|pair| if let [a, b] = pair { Some((b - a, *a)) } else { None });
    let (gap, before) = gaps.fold(around, |widest, next| if next.0 > widest.0 { next } else { widest });
    before + gap / 2.0
}

/// What is taken of the map by marks and labels, and where lines run.
struct Taken {
    within: Area,
    areas: Vec<Area>,
    /// Points of lines, close to each other, with half of the line's width.
    lines: Vec<Followed>,
}

impl Taken {
    /// Writes name and figure of a place where they meet nothing, and as few lines as can be; where there is no room the name alone,
    /// and where there is none for it either, not at all.
    fn label(&mut self, canvas: &mut Canvas<'_>, place: &Place<'_>, at: (f64, f64)) {
        let figure = match place.shown {
            Shown::Name => None,
            Shown::Figure(value) => Some(canvas.frame.figure(value)),
        };
        // Of the lines only those count that a label could meet.
        let wide =
            figure.as_deref().map_or(0.0, |figure| measure(figure, SIZE)).max(measure(place.name, SIZE)) * 1.06 + 40.0;
        let near = |(x, y, _): &&Followed| (x - at.0).abs() < wide && (y - at.1).abs() < 56.0;
        let lines: Vec<Followed> = self.lines.iter().filter(near).copied().collect();
        let spot = |figure: Option<&str>| self.spot(place, (at, &lines), figure);
        let with = figure.as_deref().and_then(|figure| Some((spot(Some(figure))?, Some(figure))));
        let Some(((anchor, (x, y), area), figure)) = with.or_else(|| Some((spot(None)?, None))) else {
            return;
        };
        self.areas.push(area);
        let class = if place.mark == Mark::Plain { "halo" } else { "strong halo" };
        canvas.text(class, (x, y), anchor, place.name);
        if let Some(figure) = figure {
            let class = if place.mark == Mark::This { "strong halo" } else { "soft halo" };
            canvas.text(class, (x, y + LINE), anchor, figure);
        }
    }

    /// The best of the spots around a place.
    fn spot(
        &self,
        place: &Place<'_>,
        (at, lines): ((f64, f64), &[Followed]),
        figure: Option<&str>,
    ) -> Option<(Anchor, (f64, f64), Area)> {
        let (r, down) = (radius(place) + 7.0, if figure.is_some() { LINE } else { 0.0 });
        let (right, left, middle) = (Anchor::Left, Anchor::Right, Anchor::Middle);
        let spots = [
            (middle, (0.0, r + 12.0)),
            (right, (r, 5.0 - down / 2.0)),
            (left, (-r, 5.0 - down / 2.0)),
            (middle, (0.0, -r - down)),
            (right, (r * 0.8, r + 8.0)),
            (left, (-r * 0.8, r + 8.0)),
            (right, (r * 0.8, -r * 0.6 - down)),
            (left, (-r * 0.8, -r * 0.6 - down)),
            (right, (r + 12.0, r + 14.0)),
            (left, (-r - 12.0, r + 14.0)),
        ];
        let size = if place.mark == Mark::Plain { SIZE } else { SIZE * 1.06 };
        let area = |anchor: Anchor, (x, y): (f64, f64)| {
            let name = Area::of_text(place.name, size, (x, y), anchor);
            figure.map_or(name, |figure| name.and(Area::of_text(figure, size, (x, y + down), anchor)))
        };
        let mut best: Option<(usize, Anchor, (f64, f64), Area)> = None;
        for (order, (anchor, by)) in spots.into_iter().enumerate() {
            let spot = (at.0 + by.0, at.1 + by.1);
            let area = area(anchor, spot);
            if !area.is_within(&self.within) || self.areas.iter().any(|other| other.meets(&area)) {
                continue;
            }
            let crossed = lines.iter().filter(|(x, y, half)| area.wider(*half).has((*x, *y))).count();
            let cost = crossed.saturating_mul(2).saturating_add(order);
            if best.as_ref().is_none_or(|(least, ..)| cost < *least) {
                best = Some((cost, anchor, spot, area));
            }
        }
        best.map(|(_, anchor, spot, area)| (anchor, spot, area))
    }
}

/// The classes of width, and the dashed line of what has no figure; says where the picture ends.
fn legend(canvas: &mut Canvas<'_>, flows: &Flows, top: f64) -> f64 {
    let classes = flows.bounds.len().saturating_sub(1);
    let mut entries: Vec<(Option<f64>, String)> = Vec::new();
    for (class, pair) in flows.bounds.windows(2).enumerate() {
        let [low, high] = pair else { continue };
        entries
            .push((Some(flows.width(class)), range(canvas.frame, ((*low, *high), class.saturating_add(1) == classes))));
    }
    if flows.drawn.iter().any(|flow| flow.value.is_none()) {
        entries.push((None, canvas.frame.words.no_figure.to_owned()));
    }
    if entries.is_empty() {
        return top - 8.0;
    }
    let turned = canvas.frame.is_rtl();
    let across = |x: f64| if turned { WIDTH - x } else { x };
    let (mut x, mut y) = (0.0, top + 18.0);
    for (width, words) in entries {
        let takes = 40.0 + measure(&words, SIZE) + 26.0;
        if x + takes > WIDTH && x > 0.0 {
            (x, y) = (0.0, y + 28.0);
        }
        let line = through(&[(across(x), y), (across(x + 32.0), y)]);
        match width {
            Some(width) => canvas.shape("path", "arc", &[("stroke-width", &n(width)), ("d", &line)]),
            None => canvas.path("arc--none", &line),
        }
        canvas.text("soft", (across(x + 40.0), y + 5.0), if turned { Anchor::Right } else { Anchor::Left }, &words);
        x += takes;
    }
    y + 18.0
}

/// From a figure to another, as it stands in a legend. A class ends before the next begins.
pub(crate) fn range(frame: &Frame<'_>, ((low, high), is_last): ((f64, f64), bool)) -> String {
    let least = libm::pow(0.1, f64::from(frame.decimals));
    let high = if is_last { high } else { high - least };
    let (from, to) = (frame.number(low), frame.number(high.max(low)));
    if from == to { from } else { format!("{from}–{to}") }
}
