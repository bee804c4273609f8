//! The sheet on which a picture is drawn: elements of SVG with classes only, and the frame around them.

use std::sync::LazyLock;

use crate::text::{clean, measure, wrapped};
use crate::{Frame, Use, WIDTH};

/// The style sheet of charts, for pages.
const CHARTS: &str = include_str!("../../../assets/css/charts.css");
/// The values of colours.
const TOKENS: &str = include_str!("../../../assets/css/tokens.css");

/// Space around a file of its own.
const MARGIN: f64 = 24.0;
/// The paper reaches below every picture.
const SHEET_MAX: f64 = 4_000.0;

/// Which end of a text stands at its place. Left and right are those of the picture in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Anchor {
    Left,
    Middle,
    Right,
}

impl Anchor {
    fn name(self) -> &'static str {
        match self {
            Self::Left => "start",
            Self::Middle => "middle",
            Self::Right => "end",
        }
    }

    /// The other side.
    pub(crate) fn turned(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Middle => Self::Middle,
            Self::Right => Self::Left,
        }
    }
}

/// A picture that is being drawn.
pub(crate) struct Canvas<'a> {
    pub(crate) frame: &'a Frame<'a>,
    out: String,
    hatched: bool,
    counter: bool,
    clip: Option<f64>,
}

/// A coordinate, with one decimal at most.
pub(crate) fn n(value: f64) -> String {
    let text = format!("{:.1}", if value.is_finite() { value } else { 0.0 });
    let text = text.strip_suffix(".0").unwrap_or(&text);
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// A text as XML has it.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in clean(text).chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            letter => out.push(letter),
        }
    }
    out
}

/// A path through points: `M` and then `L`.
pub(crate) fn through(points: &[(f64, f64)]) -> String {
    let mut path = String::new();
    for (at, (x, y)) in points.iter().enumerate() {
        path.push(if at == 0 { 'M' } else { 'L' });
        path.push_str(&n(*x));
        path.push(' ');
        path.push_str(&n(*y));
    }
    path
}

/// A smooth line near points: quadratic curves from the middle of one step to that of the next.
pub(crate) fn along(points: &[(f64, f64)]) -> String {
    let [first, inner @ .., last] = points else { return String::new() };
    let mut path = format!("M{} {}", n(first.0), n(first.1));
    for (at, point) in inner.iter().enumerate() {
        let next = inner
            .get(at.saturating_add(1))
            .map_or(*last, |next| (f64::midpoint(point.0, next.0), f64::midpoint(point.1, next.1)));
        path.extend(["Q", &n(point.0), " ", &n(point.1), " ", &n(next.0), " ", &n(next.1)]);
    }
    if inner.is_empty() {
        path.extend(["L", &n(last.0), " ", &n(last.1)]);
    }
    path
}

impl<'a> Canvas<'a> {
    pub(crate) fn new(frame: &'a Frame<'a>) -> Self {
        Self { frame, out: String::new(), hatched: false, counter: false, clip: None }
    }

    /// An element without content: its name, its class, and pairs of attributes.
    pub(crate) fn shape(&mut self, name: &str, class: &str, attributes: &[(&str, &str)]) {
        self.open(name, class, attributes);
        self.out.pop();
        self.out.push_str("/>");
    }

    fn open(&mut self, name: &str, class: &str, attributes: &[(&str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (name, value) in std::iter::once(&("class", class)).chain(attributes) {
            if value.is_empty() {
                continue;
            }
            self.out.push(' ');
            self.out.push_str(name);
            self.out.push_str("=\"");
            self.out.push_str(value);
            self.out.push('"');
        }
        self.out.push('>');
    }

    pub(crate) fn path(&mut self, class: &str, path: &str) {
        self.shape("path", class, &[("d", path)]);
    }

    /// A straight line.
    pub(crate) fn line(&mut self, class: &str, from: (f64, f64), to: (f64, f64)) {
        self.path(class, &through(&[from, to]));
    }

    /// A rectangle: the corner, and width and height.
    pub(crate) fn rect(&mut self, class: &str, (x, y): (f64, f64), (width, height): (f64, f64)) {
        let [x, y, width, height] = [x, y, width, height].map(n);
        self.shape("rect", class, &[("x", &x), ("y", &y), ("width", &width), ("height", &height)]);
    }

    /// A rectangle that is hatched: there is no figure.
    pub(crate) fn hatch(&mut self, corner: (f64, f64), size: (f64, f64)) {
        let fill = self.hatching();
        self.filled(("none", &fill), corner, size);
    }

    /// A rectangle that is hatched the other way: named nobody's.
    pub(crate) fn counter_hatch(&mut self, corner: (f64, f64), size: (f64, f64)) {
        let fill = self.counter_hatching();
        self.filled(("none dashed", &fill), corner, size);
    }

    fn filled(&mut self, (class, fill): (&str, &str), (x, y): (f64, f64), (width, height): (f64, f64)) {
        let [x, y, width, height] = [x, y, width, height].map(n);
        let attributes = [("fill", fill), ("x", &x), ("y", &y), ("width", &width), ("height", &height)];
        self.shape("rect", class, &attributes);
    }

    /// The value of `fill` for what is hatched.
    pub(crate) fn hatching(&mut self) -> String {
        self.hatched = true;
        format!("url(#{}-hatch)", self.id())
    }

    /// The value of `fill` for what is hatched the other way.
    pub(crate) fn counter_hatching(&mut self) -> String {
        self.counter = true;
        format!("url(#{}-counter)", self.id())
    }

    /// What follows, up to [`Self::end_of_clip`], is seen within the width and this height only.
    pub(crate) fn clipped(&mut self, height: f64) {
        self.clip = Some(height);
        let clip = format!("url(#{}-clip)", self.id());
        self.open("g", "", &[("clip-path", &clip)]);
    }

    /// Ends what is clipped.
    pub(crate) fn end_of_clip(&mut self) {
        self.out.push_str("</g>");
    }

    /// An area with its class and fill, and what is said of it where a pointer rests.
    pub(crate) fn outline(&mut self, (class, fill): (&str, &str), path: &str, name: Option<&str>) {
        self.open("path", class, &[("fill", fill), ("d", path)]);
        if let Some(name) = name {
            self.out.push_str("<title>");
            self.out.push_str(&escaped(name));
            self.out.push_str("</title>");
        }
        self.out.push_str("</path>");
    }

    pub(crate) fn circle(&mut self, class: &str, (x, y): (f64, f64), radius: f64) {
        let [x, y, radius] = [x, y, radius].map(n);
        self.shape("circle", class, &[("cx", &x), ("cy", &y), ("r", &radius)]);
    }

    /// A dashed square: here would be a figure, and there is none.
    pub(crate) fn unknown(&mut self, (x, y): (f64, f64), size: f64) {
        self.rect("unknown", (x - size / 2.0, y - size / 2.0), (size, size));
    }

    /// A text, its baseline at a place.
    pub(crate) fn text(&mut self, class: &str, place: (f64, f64), anchor: Anchor, words: &str) {
        self.begin_text(class, place, anchor);
        self.out.push_str(&escaped(words));
        self.end_text();
    }

    /// A name and, in another class, its figure on the same line, in the order of reading.
    pub(crate) fn pair(&mut self, (x, y): (f64, f64), anchor: Anchor, (name_class, name): (&str, &str), figure: &str) {
        self.begin_text(name_class, (x, y), anchor);
        self.out.push_str(&escaped(name));
        // Spaces that stay, as a step aside is taken to the wrong side from right to left.
        self.out.push_str("<tspan class=\"soft\">\u{a0}\u{a0}");
        self.out.push_str(&escaped(figure));
        self.out.push_str("</tspan>");
        self.end_text();
    }

    fn begin_text(&mut self, class: &str, (x, y): (f64, f64), anchor: Anchor) {
        let anchor = if anchor == Anchor::Left { "" } else { anchor.name() };
        self.open("text", class, &[("x", &n(x)), ("y", &n(y)), ("text-anchor", anchor)]);
        // The picture runs from left to right, whatever stands around it; words of the other direction say so themselves. The
        // mark after the isolate keeps browsers from setting a first digit apart from its number.
        if self.frame.is_rtl() {
            self.out.push_str("\u{2067}\u{200f}");
        }
    }

    fn end_text(&mut self) {
        if self.frame.is_rtl() {
            self.out.push('\u{2069}');
        }
        self.out.push_str("</text>");
    }

    /// Another drawing, moved to the right and down.
    fn moved(&mut self, (x, y): (f64, f64), drawing: &str) {
        let moved = format!("translate({} {})", n(x), n(y));
        self.open("g", "", &[("transform", &moved)]);
        self.out.push_str(drawing);
        self.out.push_str("</g>");
    }

    fn id(&self) -> String {
        let fits = |letter: &char| letter.is_ascii_alphanumeric() || *letter == '-';
        let id: String = self.frame.id.chars().filter(fits).take(64).collect();
        if id.starts_with(|letter: char| letter.is_ascii_alphabetic()) { id } else { format!("figure-{id}") }
    }

    /// The whole SVG of a drawing that is so high.
    pub(crate) fn done(self, height: f64) -> String {
        match self.frame.used {
            Use::Page => self.for_page(height),
            Use::Alone => self.alone(height),
        }
    }

    /// The title and the words for whoever does not see it, with the value of `aria-labelledby`.
    fn named(&self) -> (String, String) {
        let id = self.id();
        let mut names = format!("<title id=\"{id}-t\">{}</title>", escaped(self.frame.title));
        let mut by = format!("{id}-t");
        if !self.frame.description.is_empty() {
            names.extend(["<desc id=\"", &id, "-d\">", &escaped(self.frame.description), "</desc>"]);
            by.extend([" ", &id, "-d"]);
        }
        (names, by)
    }

    fn defined(&self) -> String {
        let id = self.id();
        let pattern = |name: &str, path: &str| {
            format!(
                "<pattern id=\"{id}-{name}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">\
                 <path class=\"hatch\" d=\"{path}\"/></pattern>"
            )
        };
        let mut defined = String::new();
        if self.hatched {
            defined.push_str(&pattern("hatch", "M-1 1L1 -1M0 6L6 0M5 7L7 5"));
        }
        if self.counter {
            defined.push_str(&pattern("counter", "M-1 5L1 7M0 0L6 6M5 -1L7 1"));
        }
        if let Some(height) = self.clip {
            let (width, height) = (n(WIDTH), n(height));
            let clip = format!("<clipPath id=\"{id}-clip\"><rect width=\"{width}\" height=\"{height}\"/></clipPath>");
            defined.push_str(&clip);
        }
        if defined.is_empty() { defined } else { format!("<defs>{defined}</defs>") }
    }

    fn for_page(self, height: f64) -> String {
        let (names, by) = self.named();
        format!(
            "<svg class=\"chart\" viewBox=\"0 0 {} {}\" role=\"img\" aria-labelledby=\"{by}\" direction=\"ltr\">{names}{}{}</svg>",
            n(WIDTH),
            n(height),
            self.defined(),
            self.out
        )
    }

    /// A document that holds elements of so many units.
    fn document(&self, (width, height): (f64, f64), elements: &str) -> String {
        let (names, by) = self.named();
        let (width, height) = (n(width), n(height));
        // A face that is only fallen back on has one weight.
        let face =
            if self.frame.is_rtl() { ".chart{font-family:\"Vazirmatn\",\"Source Sans 3\",sans-serif}" } else { "" };
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"{}\" class=\"chart\" \
             width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"{by}\" \
             direction=\"ltr\">{names}<style>{}{face}</style>{}{elements}</svg>\n",
            self.frame.locale.lang().tag(),
            *STYLE,
            self.defined(),
        )
    }

    fn alone(self, height: f64) -> String {
        let frame = self.frame;
        let mut sheet = Canvas::new(frame);
        if [frame.title, frame.unit, frame.source, frame.note].iter().all(|words| words.is_empty()) {
            // A picture on a sheet that has its own words.
            return self.document((WIDTH, height + 4.0), &self.out);
        }
        sheet.rect("sheet", (0.0, 0.0), (WIDTH + 2.0 * MARGIN, SHEET_MAX));
        let (x, anchor) = if frame.is_rtl() { (MARGIN + WIDTH, Anchor::Right) } else { (MARGIN, Anchor::Left) };
        let mut y = MARGIN;
        let mut write = |sheet: &mut Canvas<'_>, (class, size): (&str, f64), words: &str| {
            for line in wrapped(words, size, WIDTH) {
                y += size * 1.35;
                sheet.text(class, (x, y), anchor, &line);
            }
            y
        };
        write(&mut sheet, ("title", 20.0), frame.title);
        let top = write(&mut sheet, ("soft", 14.0), frame.unit) + 16.0;
        sheet.moved((MARGIN, top), &self.out);
        y = top + height + 16.0;
        sheet.line("axis", (MARGIN, y), (MARGIN + WIDTH, y));
        y += 4.0;
        let mut write = |sheet: &mut Canvas<'_>, words: &str| {
            for line in wrapped(words, 12.0, WIDTH) {
                y += 17.0;
                sheet.text("soft small", (x, y), anchor, &line);
            }
            y
        };
        write(&mut sheet, frame.source);
        let bottom = write(&mut sheet, frame.note) + MARGIN;
        self.document((WIDTH + 2.0 * MARGIN, bottom), &sheet.out)
    }
}

/// The style sheet of charts with the light values in the place of their names: a file has no page around it.
static STYLE: LazyLock<String> = LazyLock::new(|| {
    let light = TOKENS.split("color-scheme: light dark;").nth(1).and_then(|rest| rest.split_once('}'));
    let tokens = light.map_or("", |(values, _)| values);
    let (own, rules) = CHARTS.split_once("@layer components {").unwrap_or((CHARTS, ""));
    let value = |name: &str| {
        let name = format!("{name}: ");
        let found =
            tokens.split_once(&name).or_else(|| own.split_once(&name)).and_then(|(_, rest)| rest.split_once(';'));
        // Families with a digit in their name are in quotation marks, as they stand.
        found.map_or("none", |(value, _)| value)
    };
    let rules = rules.split_once("/* pages only */").map_or(rules, |(rules, _)| rules);
    let mut out = String::new();
    let mut rest = rules;
    while let Some((before, after)) = rest.split_once("var(") {
        let (name, after) = after.split_once(')').unwrap_or((after, ""));
        out.push_str(before);
        out.push_str(value(name));
        rest = after;
    }
    out.push_str(rest);
    let lines: Vec<&str> = out.lines().map(str::trim).filter(|line| !line.starts_with("/*")).collect();
    lines.concat()
});

/// A rectangle that something takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Area {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
}

impl Area {
    /// What a text takes, its baseline at a place.
    pub(crate) fn of_text(words: &str, size: f64, (x, y): (f64, f64), anchor: Anchor) -> Self {
        let width = measure(words, size);
        let left = match anchor {
            Anchor::Left => x,
            Anchor::Middle => x - width / 2.0,
            Anchor::Right => x - width,
        };
        Self { left, top: y - size * 0.8, right: left + width, bottom: y + size * 0.3 }
    }

    pub(crate) fn around((x, y): (f64, f64), radius: f64) -> Self {
        Self { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
    }

    /// Larger on every side.
    pub(crate) fn wider(self, by: f64) -> Self {
        Self { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }

    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    pub(crate) fn has(&self, (x, y): (f64, f64)) -> bool {
        (self.left..=self.right).contains(&x) && (self.top..=self.bottom).contains(&y)
    }

    pub(crate) fn is_within(&self, other: &Self) -> bool {
        other.left <= self.left && self.right <= other.right && other.top <= self.top && self.bottom <= other.bottom
    }
}

/// Moves labels (where one would stand, where it stands, its number), sorted by where they would stand, so that there is a step between any two and all stand within bounds.
pub(crate) fn apart(labels: &mut [(f64, f64, usize)], step: f64, (top, bottom): (f64, f64)) {
    let mut least = top;
    for (_, y, _) in labels.iter_mut() {
        *y = y.max(least);
        least = *y + step;
    }
    let mut most = bottom;
    for (_, y, _) in labels.iter_mut().rev() {
        *y = y.min(most);
        most = *y - step;
    }
}
