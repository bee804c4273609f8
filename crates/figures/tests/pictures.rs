//! What holds for every picture, whatever its values: it is well-formed, within its sheet, the same each time, and says what is not known.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::print_stderr, reason = "test support")]

use figures::{
    Band, Bar, Bars, Boundaries, Chord, Drawn, Flag, Flow, FlowMap, Frame, Line, Mark, Method, Order, Place, Point,
    Reading, Sankey, Series, Shape, Shown, Tile, TileMap, Use, WIDTH, Words,
};
use locale::{Lang, Locale};
use resvg::usvg::roxmltree::{Document, Node};

/// Names that must not break a picture.
const HOSTILE: [&str; 9] = [
    "Uzbekistan",
    "<&\"'>]]>",
    "\u{202e}\u{2067}turned",
    "\u{2069}\u{2069}",
    "\u{0}\u{8}\u{fffe}\u{ffff}",
    "ازبکستان (۲۰۲۴)",
    "",
    "a\nb\tc",
    "</text><script>alert(1)</script>",
];

/// Numbers from a seed (splitmix64).
struct Seed(u64);

impl Seed {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, most: u64) -> usize {
        usize::try_from(self.next() % most).unwrap()
    }

    fn part(&mut self) -> f64 {
        f64::from(u32::try_from(self.next() >> 32).unwrap()) / f64::from(u32::MAX)
    }

    /// A figure of any size, none, or nonsense.
    fn value(&mut self) -> Option<f64> {
        match self.below(14) {
            0 => None,
            1 => Some(0.0),
            2 => Some(f64::NAN),
            3 => Some(f64::INFINITY),
            4 => Some(-self.part() * 1e6),
            5 => Some(self.part() * 1e15),
            6 => Some(1e300),
            7 => Some(self.part() * 1e-7),
            _ => Some((self.part() * 1e6).round()),
        }
    }

    fn name(&mut self) -> String {
        let name = HOSTILE[self.below(9)].to_owned();
        if self.below(6) == 0 { name + &"Long ".repeat(60) } else { name }
    }
}

fn frame(lang: Lang, used: Use) -> Frame<'static> {
    Frame {
        locale: Locale::of(lang).unwrap(),
        used,
        id: "f",
        title: HOSTILE[1],
        description: HOSTILE[8],
        unit: "persons & <others>",
        source: HOSTILE[2],
        note: HOSTILE[5],
        decimals: 0,
        words: Words { no_figure: "no figure", other: "other" },
    }
}

/// One picture of each kind with values from a seed.
fn drawn(frame: &Frame<'_>, seed: &mut Seed) -> Vec<(&'static str, Drawn)> {
    let names: Vec<String> = (0..40).map(|_| seed.name()).collect();
    let size = seed.below(40);
    let name = |at: usize| names[at % 40].as_str();
    let points: Vec<Vec<Point>> = (0..seed.below(11))
        .map(|_| {
            let flags = [Flag::Plain, Flag::Plain, Flag::Estimate, Flag::Break];
            (0..seed.below(30))
                .map(|_| Point {
                    at: 1950.0 + (seed.part() * 160.0).round() / 2.0,
                    value: seed.value(),
                    flag: flags[seed.below(4)],
                })
                .collect()
        })
        .collect();
    let lines: Vec<Line<'_>> = points.iter().enumerate().map(|(at, points)| Line { name: name(at), points }).collect();
    let band: Vec<Band> = (0..seed.below(9))
        .map(|_| Band {
            at: 1990.0 + seed.part() * 30.0,
            low: seed.value().unwrap_or(0.0),
            high: seed.value().unwrap_or(f64::NAN),
        })
        .collect();
    let rows: Vec<Bar<'_>> = (0..size)
        .map(|at| Bar { name: name(at), value: seed.value(), is_this: at == 3, range: seed.value().zip(seed.value()) })
        .collect();
    let marks = [Mark::Plain, Mark::Hub, Mark::This];
    let places: Vec<Place<'_>> = (0..size)
        .map(|at| Place {
            name: name(at),
            at: if seed.below(20) == 0 {
                (f64::NAN, 900.0)
            } else {
                (seed.part() * 360.0 - 180.0, seed.part() * 180.0 - 90.0)
            },
            mark: marks[seed.below(3)],
            shown: if seed.below(2) == 0 { Shown::Name } else { Shown::Figure(seed.value()) },
        })
        .collect();
    let flows: Vec<Flow> = (0..seed.below(120))
        .map(|_| Flow { from: seed.below(42), to: seed.below(42), value: seed.value(), is_this: seed.below(9) == 0 })
        .collect();
    let tiles: Vec<Tile<'_>> = (0..size)
        .map(|at| Tile {
            name: name(at),
            short: "ABC",
            at: (u8::try_from(seed.below(14)).unwrap(), u8::try_from(seed.below(9)).unwrap()),
            value: seed.value(),
            is_this: at == 1,
        })
        .collect();
    let fixed = [seed.part() * 100.0, f64::NAN, seed.part() * 1e5];
    let method = [Method::Quantile, Method::Jenks, Method::Fixed(&fixed)][seed.below(3)];
    let all: Vec<&str> = (0..size).map(name).collect();
    let order = [Order::Ranked, Order::Given][seed.below(2)];
    let (most, rest) = (seed.below(30), seed.value().unwrap_or(0.0));
    vec![
        ("lines", figures::series(frame, Series { shape: Shape::Lines, lines: &lines, band: &band })),
        ("columns", figures::series(frame, Series { shape: Shape::Columns, lines: &lines, band: &[] })),
        ("bars", figures::bars(frame, Bars { rows: &rows, order, most, rest })),
        ("flow map", figures::flow_map(frame, FlowMap { places: &places, flows: &flows, method })),
        ("tile map", figures::tile_map(frame, TileMap { tiles: &tiles, method })),
        ("chord", figures::chord(frame, Chord { names: &all, flows: &flows, keep: seed.part() * 1.2 })),
        (
            "sankey",
            figures::sankey(frame, Sankey { origins: &all, destinations: &all, flows: &flows, most: seed.below(25) }),
        ),
    ]
}

/// The numbers of a path or an attribute.
fn numbers(text: &str) -> Vec<f64> {
    let parts = text.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == '-')).filter(|part| !part.is_empty());
    parts.map(|part| part.parse().unwrap_or_else(|_| panic!("{part:?} in {text:?}"))).collect()
}

/// Fails where a coordinate is no number or far outside of the sheet: line joins, heads and hatches may reach a little beyond.
fn is_within(what: &str, svg: &str, height: f64) {
    const ROOM: f64 = 60.0;
    let document = Document::parse(svg).unwrap();
    for node in document.descendants().filter(Node::is_element) {
        let number = |name: &str| node.attribute(name).map(|value| value.parse::<f64>().unwrap());
        let check = |at: f64, most: f64| assert!(at >= -ROOM && at <= most + ROOM, "{what}: {at} in {node:?}");
        for (name, most) in [("x", WIDTH), ("cx", WIDTH), ("y", height), ("cy", height)] {
            number(name).into_iter().for_each(|at| check(at, most));
        }
        for name in ["width", "height", "r"] {
            number(name)
                .into_iter()
                .for_each(|size| assert!(size > 0.0 && size <= 5_000.0, "{what}: {size} in {node:?}"));
        }
        if let Some(path) = node.attribute("d") {
            let most = WIDTH.max(height);
            numbers(path).into_iter().for_each(|at| check(at, most));
        }
    }
}

fn view(document: &Document<'_>) -> (f64, f64) {
    let view = numbers(document.root_element().attribute("viewBox").unwrap());
    (view[2], view[3])
}

#[test]
fn pictures_of_any_values_are_well_formed_within_their_sheet_and_the_same_again() {
    let languages = [Lang::En, Lang::Az, Lang::Ru, Lang::Fa, Lang::Ur];
    for at in 0..150 {
        let frame = frame(languages[at % 5], Use::Page);
        let all = drawn(&frame, &mut Seed(u64::try_from(at).unwrap()));
        let again = drawn(&frame, &mut Seed(u64::try_from(at).unwrap()));
        for ((what, one), (_, other)) in all.iter().zip(&again) {
            // What can be unequal to itself is no number.
            assert_eq!(one, other, "{what} {at}");
            assert!(!one.svg.contains("NaN") && !one.svg.contains("inf"), "{what} {at}");
            let document = Document::parse(&one.svg).unwrap_or_else(|cause| panic!("{what} {at}: {cause}"));
            assert!(!one.svg.contains("style") && !one.svg.contains("<script"), "{what} {at}");
            assert!((0.0..=1.0).contains(&one.omitted), "{what} {at}: {}", one.omitted);
            assert!(one.bounds.len() <= 6 && one.bounds.is_sorted(), "{what} {at}: {:?}", one.bounds);
            is_within(&format!("{what} {at}"), &one.svg, view(&document).1);
        }
    }
}

#[test]
fn a_file_of_its_own_says_all_and_can_be_drawn() {
    for lang in [Lang::En, Lang::Fa] {
        let frame = Frame { title: "A title of its own", ..frame(lang, Use::Alone) };
        for (what, one) in drawn(&frame, &mut Seed(7)) {
            let document = Document::parse(&one.svg).unwrap_or_else(|cause| panic!("{what}: {cause}"));
            let root = document.root_element();
            assert_eq!(root.attribute(("http://www.w3.org/XML/1998/namespace", "lang")), Some(lang.tag()));
            let words: String =
                root.descendants().filter(|node| node.has_tag_name("text")).filter_map(|node| node.text()).collect();
            for part in ["A title of its own", "persons & <others>", "turned", "۲۰۲۴"] {
                assert!(words.contains(part), "{what} lacks {part}: {words}");
            }
            assert!(!one.svg.contains("var("), "{what}: a colour is not known outside of a page");
            assert!(figures::png(&one.svg, 400).unwrap().len() > 3_000, "{what}");
        }
    }
}

/// The classes that the style sheet has.
const CHARTS: &str = include_str!("../../../assets/css/charts.css");

#[test]
fn every_class_has_its_rule() {
    for at in 0..20 {
        for (what, one) in drawn(&frame(Lang::En, Use::Page), &mut Seed(at)) {
            let document = Document::parse(&one.svg).unwrap();
            let classes =
                document.descendants().filter_map(|node| node.attribute("class")).flat_map(str::split_whitespace);
            for class in classes.filter(|class| *class != "chart") {
                let known = CHARTS.contains(&format!(".{class} {{")) || CHARTS.contains(&format!(".{class},"));
                assert!(known, "{what}: {class}");
            }
        }
    }
}

#[test]
fn no_figure_is_drawn_and_never_as_zero() {
    let frame = frame(Lang::En, Use::Page);
    let row = |value: Option<f64>| Bar { name: "a", value, is_this: false, range: None };
    let none =
        figures::bars(&frame, Bars { rows: &[row(None), row(Some(4.0))], order: Order::Ranked, most: 9, rest: 0.0 })
            .svg;
    let zero = figures::bars(
        &frame,
        Bars { rows: &[row(Some(0.0)), row(Some(4.0))], order: Order::Ranked, most: 9, rest: 0.0 },
    )
    .svg;
    assert!(
        none.contains("url(#f-hatch)") && none.contains(">no figure<") && none.matches("class=\"fill\"").count() == 1
    );
    assert!(!zero.contains("hatch") && zero.contains(">0<") && zero.matches("class=\"fill\"").count() == 1);
    let point = |at: f64, value: Option<f64>| Point { at, value, flag: Flag::Plain };
    let points = [point(1990.5, Some(1.0)), point(1995.5, None), point(2000.5, Some(3.0)), point(2005.5, Some(2.0))];
    let line = [Line { name: "a", points: &points }];
    for shape in [Shape::Lines, Shape::Columns] {
        let svg = figures::series(&frame, Series { shape, lines: &line, band: &[] }).svg;
        assert_eq!(svg.matches("\"unknown\"").count(), 1, "{svg}");
    }
    let svg = figures::series(&frame, Series { shape: Shape::Lines, lines: &line, band: &[] }).svg;
    let document = Document::parse(&svg).unwrap();
    let line = document.descendants().find(|node| node.attribute("class") == Some("l1")).unwrap();
    assert_eq!(
        numbers(line.attribute("d").unwrap()).len(),
        4,
        "the line is interrupted where there is no figure: {line:?}"
    );
    let place = |name: &'static str, at: (f64, f64), value: Option<f64>| Place {
        name,
        at,
        mark: Mark::Plain,
        shown: Shown::Figure(value),
    };
    let places = [place("a", (50.0, 40.0), Some(2.0)), place("b", (60.0, 45.0), None)];
    let flows = [Flow { from: 0, to: 1, value: None, is_this: false }];
    let svg = figures::flow_map(&frame, FlowMap { places: &places, flows: &flows, method: Method::Quantile }).svg;
    assert!(svg.contains("arc--none") && !svg.contains("class=\"arc\"") && svg.contains("class=\"unknown\""), "{svg}");
    let tile = |at: (u8, u8), value: Option<f64>| Tile { name: "a", short: "AAA", at, value, is_this: false };
    let of = TileMap { tiles: &[tile((0, 0), None), tile((1, 0), Some(0.0))], method: Method::Quantile };
    let svg = figures::tile_map(&frame, of).svg;
    // The tile and its entry in the legend; zero has a class.
    assert_eq!(svg.matches("url(#f-hatch)").count(), 2, "{svg}");
    assert!(svg.contains("class=\"c3\""), "{svg}");
}

#[test]
fn time_has_true_distances() {
    let times = [1990.5, 2020.5, 2024.5];
    let points = times.map(|at| Point { at, value: Some(5.0), flag: Flag::Plain });
    let line = [Line { name: "a", points: &points }];
    let svg = figures::series(&frame(Lang::En, Use::Page), Series { shape: Shape::Lines, lines: &line, band: &[] }).svg;
    let document = Document::parse(&svg).unwrap();
    let marks =
        document.descendants().filter(|node| node.attribute("class") == Some("k1") && node.has_tag_name("circle"));
    let at: Vec<f64> = marks.map(|node| node.attribute("cx").unwrap().parse().unwrap()).collect();
    assert!(((at[1] - at[0]) / (at[2] - at[1]) - 30.0 / 4.0).abs() < 0.02, "{at:?}");
}

#[test]
fn a_flow_over_the_antimeridian_is_not_drawn_across_the_map() {
    let place = |name: &'static str, at: (f64, f64)| Place { name, at, mark: Mark::Plain, shown: Shown::Name };
    // From Fiji to Samoa, and round the whole globe besides, so that the map must be cut somewhere.
    let round = [
        place("a", (178.4, -18.1)),
        place("b", (-171.8, -13.8)),
        place("c", (-60.0, 0.0)),
        place("d", (60.0, 0.0)),
        place("e", (0.0, 10.0)),
        place("f", (120.0, 0.0)),
        place("g", (-120.0, 0.0)),
    ];
    for places in [&round[..2], &round[..]] {
        let flows: Vec<Flow> =
            (1..places.len()).map(|to| Flow { from: 0, to, value: Some(9.0), is_this: false }).collect();
        let svg =
            figures::flow_map(&frame(Lang::En, Use::Page), FlowMap { places, flows: &flows, method: Method::Quantile })
                .svg;
        let document = Document::parse(&svg).unwrap();
        for arc in document.descendants().filter(|node| node.attribute("class") == Some("arc")) {
            let at = numbers(arc.attribute("d").unwrap());
            let steps = at.chunks_exact(2).zip(at.chunks_exact(2).skip(1)).map(|(a, b)| (a[0] - b[0]).abs());
            let widest = steps.fold(0.0, f64::max);
            assert!(widest < WIDTH / 4.0, "{widest} in {arc:?}");
        }
    }
}

#[test]
fn both_directions_are_seen() {
    let place = |name: &'static str, at: (f64, f64)| Place { name, at, mark: Mark::Plain, shown: Shown::Name };
    let places = [place("a", (50.0, 40.0)), place("b", (70.0, 45.0))];
    let flow = |from: usize, to: usize| Flow { from, to, value: Some(9.0), is_this: false };
    let of = FlowMap { places: &places, flows: &[flow(0, 1), flow(1, 0)], method: Method::Quantile };
    let svg = figures::flow_map(&frame(Lang::En, Use::Page), of).svg;
    let document = Document::parse(&svg).unwrap();
    let arcs = document
        .descendants()
        .filter(|node| node.attribute("class") == Some("arc") && node.attribute("stroke-width").is_some());
    let middle = |node: Node<'_, '_>| {
        let at = numbers(node.attribute("d").unwrap());
        at[at.len() / 2 / 2 * 2 + 1]
    };
    let heights: Vec<f64> = arcs.map(middle).collect();
    assert!((heights[0] - heights[1]).abs() > 30.0, "{heights:?}");
}

#[test]
fn labels_do_not_lie_on_each_other() {
    let places: Vec<Place<'_>> = [
        "UZB", "KAZ", "KGZ", "TJK", "TKM", "AFG", "PAK", "IRN", "AZE", "TUR", "ARM", "GEO", "RUS", "IND", "IRQ", "SYR",
    ]
    .into_iter()
    .map(|code| Place {
        name: code,
        at: figures::capital(code).unwrap(),
        mark: Mark::Plain,
        shown: Shown::Figure(Some(123_456.0)),
    })
    .collect();
    let svg = figures::flow_map(
        &frame(Lang::En, Use::Page),
        FlowMap { places: &places, flows: &[], method: Method::Quantile },
    )
    .svg;
    let document = Document::parse(&svg).unwrap();
    let texts = document.descendants().filter(|node| {
        node.has_tag_name("text") && node.attribute("class").is_some_and(|class| class.contains("halo"))
    });
    let boxes: Vec<[f64; 4]> = texts
        .map(|node| {
            let number = |name: &str| node.attribute(name).unwrap().parse::<f64>().unwrap();
            let (x, y) = (number("x"), number("y"));
            // Seven units a letter is less than what the drawing itself reckons with.
            let wide = f64::from(u32::try_from(node.text().unwrap_or_default().chars().count()).unwrap()) * 6.0;
            let left = match node.attribute("text-anchor") {
                Some("middle") => x - wide / 2.0,
                Some("end") => x - wide,
                _ => x,
            };
            [left, y - 9.0, left + wide, y + 2.0]
        })
        .collect();
    assert!(boxes.len() > 20, "{}", boxes.len());
    for (at, a) in boxes.iter().enumerate() {
        for b in &boxes[..at] {
            let apart = a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
            assert!(apart, "{a:?} {b:?}");
        }
    }
}

#[test]
fn a_range_stands_across_the_end_of_its_bar_and_in_words() {
    let frame = frame(Lang::En, Use::Page);
    let bar = |name, value, range| Bar { name, value, is_this: false, range };
    let rows = [bar("b", Some(20.0), Some((10.0, 90.0))), bar("a", Some(30.0), None), bar("c", None, Some((1.0, 2.0)))];
    let given = figures::bars(&frame, Bars { rows: &rows, order: Order::Given, most: 9, rest: 0.0 }).svg;
    assert!(given.contains("20 (10–90)"), "{given}");
    assert_eq!(given.matches("class=\"whisker\"").count(), 3, "a line and its two ends; none where there is no figure");
    let place = |name: &str| given.find(&format!(">{name}<")).unwrap();
    assert!(place("b") < place("a"), "as they are given");
    let ranked = figures::bars(&frame, Bars { rows: &rows, order: Order::Ranked, most: 9, rest: 0.0 }).svg;
    assert!(ranked.find(">a<") < ranked.find(">b<"));
    // The axis holds the range, not only the bar.
    let document = Document::parse(&given).unwrap();
    let whiskers = document.descendants().filter(|node| node.attribute("class") == Some("whisker"));
    let across = whiskers.flat_map(|node| numbers(node.attribute("d").unwrap()).into_iter().step_by(2));
    let right = across.fold(0.0, f64::max);
    assert!(right > 0.0 && right <= WIDTH, "{right}");
}

#[test]
fn from_right_to_left_rows_are_mirrored_and_maps_are_not() {
    let first = |svg: &str, tag: &str, class: &str, name: &str| -> f64 {
        let document = Document::parse(svg).unwrap();
        let found =
            document.descendants().find(|node| node.has_tag_name(tag) && node.attribute("class") == Some(class));
        found.unwrap().attribute(name).unwrap().parse().unwrap()
    };
    let bar = |lang: Lang| {
        let rows = [Bar { name: "x", value: Some(5.0), is_this: false, range: None }];
        let svg =
            figures::bars(&frame(lang, Use::Page), Bars { rows: &rows, order: Order::Ranked, most: 9, rest: 0.0 }).svg;
        (first(&svg, "rect", "fill", "x"), first(&svg, "rect", "fill", "width"))
    };
    let ((left, wide), (mirrored, other)) = (bar(Lang::Ur), bar(Lang::En));
    assert!((left + wide - (WIDTH - mirrored)).abs() < 2.0 && (wide - other).abs() < 2.0, "{left} {wide} {mirrored}");
    let tiles = |lang: Lang| {
        let tile = |name: &'static str, at: (u8, u8), value: f64| Tile {
            name,
            short: "A",
            at,
            value: Some(value),
            is_this: false,
        };
        let of = TileMap { tiles: &[tile("west", (0, 0), 1.0), tile("east", (1, 0), 9.0)], method: Method::Quantile };
        first(&figures::tile_map(&frame(lang, Use::Page), of).svg, "rect", "c2", "x")
    };
    assert!((tiles(Lang::Ur) - tiles(Lang::En)).abs() < f64::EPSILON);
}

/// Codes of areas with their numbers.
const AREAS: &str = include_str!("../../evidence/data/areas.tsv");

/// The boundaries are nobody's to ship (docs/decisions/0032-pictures.md): `countries-110m.json` of npm `world-atlas` 2.0.2 is looked for
/// in `target/boundaries/`.
#[test]
fn capitals_lie_where_their_countries_are() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/boundaries/countries-110m.json");
    let Ok(file) = std::fs::read(path) else {
        eprintln!("skipped: {path} is not there");
        return;
    };
    let known = |code: &str| {
        let of = AREAS.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect::<Vec<_>>());
        of.into_iter().find(|fields| format!("{:0>3}", fields[2]) == code).map(|fields| fields[0])
    };
    let boundaries = Boundaries::read(&file, Reading { code: None, known }).unwrap();
    let mut checked = 0;
    for line in AREAS.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        // The capitals of these two are on islands that are too small for the file.
        let code = fields[0];
        let (Some((lon, lat)), Some([west, south, east, north])) =
            (figures::capital(code), boundaries.around_mainlands(&[code], 0.0))
        else {
            continue;
        };
        if ["GNQ", "VUT"].contains(&code) {
            continue;
        }
        let near = |at: f64, from: f64, to: f64| (from - 0.3..=to + 0.3).contains(&at);
        assert!(near(lon, west, east) && near(lat, south, north), "{code} {lon} {lat}: {west} {south} {east} {north}");
        checked += 1;
    }
    assert!(checked > 150, "{checked}");
}

#[test]
fn every_country_of_the_statistics_has_a_place() {
    let countries = AREAS.lines().filter(|line| line.split('\t').nth(1) == Some("country"));
    let without: Vec<&str> =
        countries.filter_map(|line| line.split('\t').next()).filter(|code| figures::capital(code).is_none()).collect();
    // Nobody's home, or a State that is no more.
    let known = [
        "ALA", "ANT", "ATA", "ATF", "BVT", "CCK", "CHI", "CSK", "CXR", "DDR", "HMD", "IOT", "NFK", "PCN", "SCG", "SGS",
        "SJM", "SUN", "UMI", "XCX", "YUG",
    ];
    assert!(without.iter().all(|code| known.contains(code)), "{without:?}");
    let mut tiles: Vec<(u8, u8)> = figures::region().map(|(_, column, row)| (column, row)).collect();
    let all = tiles.len();
    tiles.sort_unstable();
    tiles.dedup();
    assert!(tiles.len() == all && figures::region().all(|(code, ..)| figures::capital(code).is_some()));
}
