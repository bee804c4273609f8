//! Draws every kind of picture with the figures of `uzbekistan.tsv`, in four languages and for both uses, into a folder: to be looked at. With a file of boundaries it
//! draws areas too.
//!
//! `cargo run --release --example pictures -p figures -- FOLDER [BOUNDARIES]`
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "an example stops where something is missing")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use figures::{
    Band, Bar, Bars, Boundaries, Chord, Choropleth, Flag, Flow, FlowMap, Frame, Line, Mark, Method, Place, Point,
    Projection, Sankey, Series, Shaded, Shape, Shown, Tile, TileMap, Use, Words,
};
use locale::{Lang, Locale};

const TABLE: &str = include_str!("uzbekistan.tsv");
const YEARS: [f64; 8] = [1990.5, 1995.5, 2000.5, 2005.5, 2010.5, 2015.5, 2020.5, 2024.5];

/// The words of a language: unit, no figure, other, women, men, source, note.
fn words(lang: Lang) -> [&'static str; 7] {
    match lang {
        Lang::Az => [
            "Özbəkistanda doğulmuş insanlar, yaşadıqları ölkələr üzrə, 2024-cü ilin ortası",
            "göstərici yoxdur",
            "digər",
            "Qadınlar",
            "Kişilər",
            "Mənbə: BMT, International Migrant Stock 2024 (POP/DB/MIG/Stock/Rev.2024), CC BY 3.0 IGO.",
            "Adlar və göstəricilər hər hansı ölkənin, ərazinin və ya sərhədin hüquqi statusu barədə rəy bildirmir.",
        ],
        Lang::Ru => [
            "Люди, родившиеся в Узбекистане, по стране проживания, середина 2024 года",
            "нет данных",
            "прочие",
            "Женщины",
            "Мужчины",
            "Источник: ООН, International Migrant Stock 2024 (POP/DB/MIG/Stock/Rev.2024), CC BY 3.0 IGO.",
            "Названия не выражают никакого мнения о правовом статусе какой-либо страны, территории или границы.",
        ],
        Lang::Fa => [
            "افراد متولد ازبکستان بر حسب کشور محل اقامت، میانهٔ ۲۰۲۴",
            "رقمی در دست نیست",
            "سایر",
            "زنان",
            "مردان",
            "منبع: سازمان ملل متحد، International Migrant Stock 2024 (POP/DB/MIG/Stock/Rev.2024), CC BY 3.0 IGO.",
            "نام‌ها بیانگر هیچ نظری دربارهٔ وضعیت حقوقی هیچ کشور، قلمرو یا مرزی نیست.",
        ],
        _ => [
            "People born in Uzbekistan by country of residence, mid-2024",
            "no figure",
            "other",
            "Women",
            "Men",
            "Source: United Nations, Department of Economic and Social Affairs, International Migrant Stock 2024 (POP/DB/MIG/Stock/Rev.2024), CC BY 3.0 IGO.",
            "Names and designations express no opinion on the legal status of any country, territory or boundary.",
        ],
    }
}

/// The table: names by code in a language; women and men by country and year; pairs.
struct Table {
    names: BTreeMap<&'static str, &'static str>,
    born: Vec<(&'static str, Vec<Option<f64>>)>,
    pairs: Vec<(&'static str, &'static str, f64)>,
}

impl Table {
    fn of(lang: Lang) -> Self {
        let column = match lang {
            Lang::Az => 3,
            Lang::Ru => 4,
            Lang::Fa => 5,
            _ => 2,
        };
        let mut table = Self { names: BTreeMap::new(), born: Vec::new(), pairs: Vec::new() };
        for line in TABLE.lines() {
            let fields: Vec<&str> = line.split('\t').collect();
            match fields[0] {
                "name" => drop(table.names.insert(fields[1], fields[column])),
                "born" => table.born.push((fields[1], fields[2..].iter().map(|field| field.parse().ok()).collect())),
                "pair" => table.pairs.push((fields[1], fields[2], fields[3].parse().unwrap())),
                _ => {}
            }
        }
        table
    }

    /// People born in Uzbekistan who live in a country, at one of the years.
    fn stock(&self, code: &str, year: usize) -> Option<f64> {
        let (_, values) = self.born.iter().find(|(of, _)| *of == code)?;
        Some(values[year]? + values[year + 8]?)
    }
}

type Pictures = Vec<(&'static str, String)>;

fn lines(frame: &Frame<'_>, table: &Table, all: &mut Pictures) {
    let points = |code: &str, flag: &dyn Fn(usize) -> Flag| -> Vec<Point> {
        (0..8).map(|year| Point { at: YEARS[year], value: table.stock(code, year), flag: flag(year) }).collect()
    };
    let codes = ["RUS", "KAZ", "UKR", "TUR", "TKM", "KOR"];
    let flag = |code: &'static str| {
        move |year: usize| match (code, year) {
            ("RUS", 7) | ("KAZ", 0) => Flag::Estimate,
            ("TUR", 3) => Flag::Break,
            _ => Flag::Plain,
        }
    };
    let mut held: Vec<Vec<Point>> = codes.iter().map(|code| points(code, &flag(code))).collect();
    held[5][1].value = None;
    let drawn: Vec<Line<'_>> =
        codes.iter().zip(&held).map(|(code, points)| Line { name: table.names[code], points }).collect();
    let band: Vec<Band> =
        held[1].iter().map(|p| Band { at: p.at, low: p.value.unwrap() * 0.9, high: p.value.unwrap() * 1.12 }).collect();
    all.push(("lines", figures::series(frame, Series { shape: Shape::Lines, lines: &drawn, band: &band }).svg));
    let few = &drawn[1..4];
    all.push(("lines-few", figures::series(frame, Series { shape: Shape::Lines, lines: few, band: &[] }).svg));
    let sexes = words(frame.locale.lang());
    let (_, kaz) = table.born.iter().find(|(of, _)| *of == "KAZ").unwrap();
    let of = |from: usize, gap: usize| -> Vec<Point> {
        let value = |year: usize| if year == gap { None } else { kaz[from + year] };
        (0..8).map(|year| Point { at: YEARS[year], value: value(year), flag: Flag::Plain }).collect()
    };
    let (women, men) = (of(0, 9), of(8, 1));
    let both = [Line { name: sexes[3], points: &women }, Line { name: sexes[4], points: &men }];
    all.push(("columns", figures::series(frame, Series { shape: Shape::Columns, lines: &both, band: &[] }).svg));
}

fn rows(frame: &Frame<'_>, table: &Table, all: &mut Pictures) {
    let mut rows: Vec<Bar<'_>> = table
        .born
        .iter()
        .map(|(code, _)| Bar { name: table.names[code], value: table.stock(code, 7), is_this: *code == "KAZ" })
        .collect();
    rows.truncate(16);
    rows.push(Bar { name: table.names["IRN"], value: None, is_this: false });
    all.push(("bars", figures::bars(frame, Bars { rows: &rows[..], most: 12, rest: 0.0 }).svg));
}

fn maps(frame: &Frame<'_>, table: &Table, all: &mut Pictures) {
    let codes = ["KAZ", "TUR", "TKM", "KGZ", "AZE", "TJK", "ITA", "AFG", "IRN", "PAK"];
    let place = |code: &&'static str, mark: Mark, shown: Shown| Place {
        name: table.names[*code],
        at: figures::capital(code).unwrap(),
        mark,
        shown,
    };
    let stock = |code: &str| if code == "AFG" { Some(149.0) } else { table.stock(code, 7) };
    let mut places = vec![place(&"UZB", Mark::Hub, Shown::Name)];
    places.extend(
        codes
            .iter()
            .map(|code| place(code, if *code == "KAZ" { Mark::This } else { Mark::Plain }, Shown::Figure(stock(code)))),
    );
    let flows: Vec<Flow> =
        (1..).zip(&codes).map(|(to, code)| Flow { from: 0, to, value: stock(code), is_this: *code == "KAZ" }).collect();
    let method = Method::Fixed(&[1_000.0, 10_000.0, 50_000.0, 200_000.0]);
    all.push(("flow-map", figures::flow_map(frame, FlowMap { places: &places, flows: &flows, method }).svg));

    let wide: Vec<&str> =
        ["KAZ", "RUS", "UKR", "TUR", "KOR", "ISR", "USA", "CAN", "JPN", "AUS", "DEU", "ARE", "BRA"].to_vec();
    let mut places = vec![place(&"UZB", Mark::Hub, Shown::Name)];
    let at = |code: &str| figures::capital(code).unwrap();
    let name = |code: &'static str| table.names.get(code).copied().unwrap_or(code);
    places.extend(wide.iter().map(|code| Place {
        name: name(code),
        at: at(code),
        mark: Mark::Plain,
        shown: Shown::Figure(table.stock(code, 7)),
    }));
    let flows: Vec<Flow> =
        (1..).zip(&wide).map(|(to, code)| Flow { from: 0, to, value: table.stock(code, 7), is_this: false }).collect();
    all.push((
        "flow-map-wide",
        figures::flow_map(frame, FlowMap { places: &places, flows: &flows, method: Method::Jenks }).svg,
    ));

    let members: Vec<&str> = ["AFG", "AZE", "IRN", "KAZ", "KGZ", "PAK", "TJK", "TKM", "TUR", "UZB", "RUS"].to_vec();
    let places: Vec<Place<'_>> = members.iter().map(|code| place(code, Mark::Plain, Shown::Name)).collect();
    let number = |code: &str| members.iter().position(|of| *of == code);
    let flows: Vec<Flow> = table
        .pairs
        .iter()
        .filter_map(|(from, to, value)| {
            Some(Flow { from: number(from)?, to: number(to)?, value: Some(*value), is_this: false })
        })
        .collect();
    all.push((
        "flow-map-all",
        figures::flow_map(frame, FlowMap { places: &places, flows: &flows, method: Method::Quantile }).svg,
    ));

    let tiles: Vec<Tile<'_>> = figures::region()
        .map(|(code, column, row)| Tile {
            name: name(code),
            short: code,
            at: (column, row),
            value: stock(code),
            is_this: code == "KAZ",
        })
        .collect();
    all.push(("tile-map", figures::tile_map(frame, TileMap { tiles: &tiles, method }).svg));
}

fn ribbons(frame: &Frame<'_>, table: &Table, all: &mut Pictures) {
    let codes = ["RUS", "KAZ", "UZB", "KGZ", "TJK", "TKM", "AFG", "PAK", "IRN", "AZE", "TUR", "ITA"];
    let names: Vec<&str> = codes.iter().map(|code| table.names[code]).collect();
    let number = |code: &str| codes.iter().position(|of| *of == code);
    let flows: Vec<Flow> = table
        .pairs
        .iter()
        .filter_map(|(from, to, value)| {
            Some(Flow { from: number(from)?, to: number(to)?, value: Some(*value), is_this: false })
        })
        .collect();
    all.push(("chord", figures::chord(frame, Chord { names: &names, flows: &flows, keep: 0.95 }).svg));
    let of = Sankey { origins: &names, destinations: &names, flows: &flows, most: 8 };
    all.push(("sankey", figures::sankey(frame, of).svg));
}

/// Areas of the file of boundaries, where one is given.
fn areas(frame: &Frame<'_>, table: &Table, file: &str) -> Pictures {
    let boundaries = Boundaries::read(&fs::read(file).unwrap()).unwrap();
    let codes = [
        ("KAZ", "398"),
        ("RUS", "643"),
        ("UKR", "804"),
        ("TUR", "792"),
        ("TKM", "795"),
        ("KGZ", "417"),
        ("TJK", "762"),
        ("AZE", "031"),
    ];
    let codes = codes.into_iter().chain([
        ("AFG", "004"),
        ("IRN", "364"),
        ("PAK", "586"),
        ("UZB", "860"),
        ("BLR", "112"),
        ("GRC", "300"),
    ]);
    let areas: Vec<Shaded<'_>> = codes
        .map(|(code, number)| Shaded { codes: [code, number], name: table.names[code], value: table.stock(code, 7) })
        .collect();
    let [_, _, _, _, _, _, unnamed] = words(frame.locale.lang());
    let of = |projection, within| Choropleth {
        boundaries: &boundaries,
        areas: &areas,
        method: Method::Quantile,
        projection,
        within,
        unnamed,
    };
    vec![
        ("areas", figures::choropleth(frame, of(Projection::Equirectangular, Some([15.0, 20.0, 95.0, 62.0]))).svg),
        ("areas-world", figures::choropleth(frame, of(Projection::EqualArea, None)).svg),
    ]
}

fn main() {
    let folder = std::env::args().nth(1).unwrap();
    let file = std::env::args().nth(2);
    for lang in [Lang::En, Lang::Az, Lang::Ru, Lang::Fa] {
        let table = Table::of(lang);
        let [unit, no_figure, other, _, _, source, note] = words(lang);
        let words = Words { no_figure, other };
        for used in [Use::Page, Use::Alone] {
            let frame = Frame {
                locale: Locale::of(lang).unwrap(),
                used,
                id: "picture",
                title: table.names["UZB"],
                description: "",
                unit,
                source,
                note,
                decimals: 0,
                words,
            };
            let mut all = Vec::new();
            lines(&frame, &table, &mut all);
            rows(&frame, &table, &mut all);
            maps(&frame, &table, &mut all);
            ribbons(&frame, &table, &mut all);
            if let Some(file) = file.as_ref().filter(|_| lang == Lang::En) {
                all.extend(areas(&frame, &table, file));
            }
            let name = |name: &str, ending: &str| Path::new(&folder).join(format!("{name}.{lang}.{ending}"));
            match used {
                Use::Page => {
                    let (tag, direction) = (lang.tag(), lang.direction());
                    let mut page = format!(
                        "<!doctype html><html lang=\"{tag}\" dir=\"{direction}\"><meta charset=\"utf-8\"><title>{unit}</title>"
                    );
                    for sheet in ["tokens", "fonts", "base", "components", "charts"] {
                        page.extend(["<link rel=\"stylesheet\" href=\"/assets/css/", sheet, ".css\">"]);
                    }
                    page += "<main class=\"wrap\">";
                    for (number, (_, svg)) in all.iter().enumerate() {
                        let svg = svg.replace("picture", &format!("p{number}"));
                        page.extend(["<figure class=\"figure\"><div class=\"scroll\">", &svg, "</div><figcaption>"]);
                        page.extend([source, "</figcaption></figure><br>"]);
                    }
                    fs::write(name("page", "html"), page).unwrap();
                }
                Use::Alone => {
                    for (kind, svg) in &all {
                        fs::write(name(kind, "svg"), svg).unwrap();
                        fs::write(name(kind, "png"), figures::png(svg, 928).unwrap()).unwrap();
                    }
                }
            }
        }
    }
}
