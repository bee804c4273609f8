//! UN DESA: International Migrant Stock as long CSV and as published sheets, and World Population Prospects.

use super::build::{Builder, area};
use super::table::{Say, Table, cell, has, number};
use super::{Wrong, known};
use crate::codes::Scheme;
use crate::cube::Flags;

const TYPES: [(&str, &str); 4] = [("type_b", "B"), ("type_c", "C"), ("type_r", "R"), ("type_i", "I")];

/// Sheets of the stock by destination: what the title has, indicator, unit.
const TABLES: [(&str, &str, &str); 6] = [
    ("Annual rate of change", "MIGRANT_STOCK_RATE", "PT"),
    ("percentage of the total population", "MIGRANT_STOCK_SHARE", "PT"),
    ("Female migrants as a percentage", "MIGRANT_STOCK_FEMALE", "PT"),
    ("Total population", "POPULATION_MID_YEAR", "PS_THS"),
    ("refugee stock", "IMS_REFUGEES", "PS"),
    ("migrant stock", "MIGRANT_STOCK", "PS"),
];

/// Revisions that are known.
const REVISIONS: [(&str, &[u32]); 2] =
    [("UNDESA:IMS", &[2015, 2017, 2019, 2020, 2024]), ("UNDESA:WPP", &[2015, 2017, 2019, 2022, 2024])];

/// The id of a dataset in the revision that the file says, in the code of its document (`POP/DB/MIG/Stock/Rev.2024`) or in a title with its
/// year, else in that which its figures say; a fault where it is none of those that are known.
fn revised(table: &Table<'_>, out: &mut Builder, (dataset, by_figures): (&str, Option<u32>)) -> Option<String> {
    let year = |text: &str| text.get(..4).and_then(|year| year.parse::<u32>().ok());
    let after = |sign: &'static str| {
        let cells = table.before.iter().flat_map(|(_, cells)| cells);
        cells.flat_map(move |cell| cell.split(sign).skip(1)).find_map(year)
    };
    let said = after("Rev.")
        .or_else(|| after("International Migrant Stock "))
        .or_else(|| after("World Population Prospects "));
    let known = REVISIONS.iter().find(|(id, _)| *id == dataset).map_or(&[][..], |(_, known)| *known);
    let revision = said.or(by_figures).filter(|year| known.contains(year));
    if revision.is_none() {
        let line = table.before.first().map_or(1, |(line, _)| *line);
        let all: Vec<String> = known.iter().map(|year| format!("{dataset}({year}.0)")).collect();
        out.fault(line, None, Wrong::Unsaid(all.join(", ")));
    }
    revision.map(|year| format!("{dataset}({year}.0)"))
}

pub(super) fn is_long(header: &[String]) -> bool {
    has(header, &["year", "dest", "orig", "sex", "stock"])
}

pub(super) fn read_long(table: &Table<'_>, out: &mut Builder) {
    let column = |name: &str| table.column(&[name]);
    let (year, dest, orig) = (column("year"), column("dest"), column("orig"));
    let (sex, stock) = (column("sex"), column("stock"));
    for (name, place) in [("period", year), ("destination", dest), ("origin", orig)] {
        out.columns.extend(place.map(|place| (name, place + 1)));
    }
    // A revision is a whole series, and is called by its last year.
    let last = table.rows.iter().filter_map(|(_, cells)| cell(cells, year).parse::<u32>().ok()).max();
    // That of 2015 is the only one whose last year others have in their midst.
    let last = last.filter(|year| *year > 2015);
    let Some(dataset) = revised(table, out, ("UNDESA:IMS", last)) else { return };
    let types: Vec<(Option<usize>, &str)> = TYPES.iter().map(|(name, letter)| (column(name), *letter)).collect();
    for (line, cells) in table.rows.iter().filter(|(_, cells)| cells.len() > 1) {
        let Some(value) = stock.and_then(|place| number(out, cells, (*line, place))) else { continue };
        let detail: String =
            types.iter().filter(|(place, _)| cell(cells, *place) == "1").map(|(_, letter)| *letter).collect();
        let (destination, origin) = (area(Scheme::Common, cell(cells, dest)), area(Scheme::Common, cell(cells, orig)));
        let sex = match cell(cells, sex) {
            "female" => "F",
            "male" => "M",
            other => other,
        };
        let status = if detail.contains('I') { Some(b'I') } else { None };
        let say = Say {
            dataset: &dataset,
            indicator: "MIGRANT_STOCK",
            destination: &destination,
            origin: &origin,
            period: cell(cells, year),
            sex,
            detail: &detail,
            unit: "PS",
            status,
            ..Say::default()
        };
        say.push(out, *line, value);
    }
}

pub(super) fn is_sheet(header: &[String]) -> bool {
    let area = header.iter().any(|name| name.starts_with("Region, development group, country or area"));
    area && header.iter().any(|name| name.starts_with("Location code")) && header.iter().any(|name| is_years(name))
}

/// A year, or two with a dash.
fn is_years(name: &str) -> bool {
    let year = |text: &str| text.len() == 4 && text.parse::<u16>().is_ok_and(|year| (1900..2100).contains(&year));
    year(name) || name.split_once('-').is_some_and(|(from, to)| year(from) && year(to))
}

pub(super) fn read_sheet(table: &Table<'_>, out: &mut Builder) {
    let at = |start: &str, side: &str| {
        table.header.iter().position(|name| name.starts_with(start) && (side.is_empty() || name.contains(side)))
    };
    let code =
        |side: &str| at("Location code", side).filter(|_| side.is_empty() || at("Location code", side).is_some());
    let both = code("of origin").is_some();
    let (dest, orig) = if both { (code("of destination"), code("of origin")) } else { (code(""), None) };
    let kind = at("Type of data", "");
    let by_origin = !both && table.says("by sex and by region, country or area of origin");
    let (indicator, unit) = title(table);
    let Some(dataset) = revised(table, out, ("UNDESA:IMS", None)) else { return };
    let detail_of = if by_origin { "DIASPORA" } else { "PUBLISHED" };
    out.columns.extend(dest.map(|place| ("destination", place + 1)));
    let years = years(table);
    let mut seen = std::collections::BTreeSet::new();
    for (line, cells) in table.rows {
        let number_of_area = cell(cells, dest);
        // A region that is also a development group stands twice, with the same figures.
        if !seen.insert(cells.get(dest.unwrap_or_default()..)) {
            continue;
        }
        if number_of_area.is_empty() {
            continue;
        }
        let first = area(Scheme::Common, number_of_area);
        let origin = orig.map(|place| area(Scheme::Common, cell(cells, Some(place)))).unwrap_or_default();
        let (destination, origin) = if by_origin { (String::new(), first) } else { (first, origin) };
        let letters: String = cell(cells, kind).chars().filter(|c| "BCRI".contains(*c)).collect();
        let flags = [('C', Flags::CITIZENS), ('R', Flags::REFUGEES), ('I', Flags::IMPUTED)];
        let flags =
            flags.iter().filter(|(c, _)| letters.contains(*c)).fold(Flags::default(), |all, (_, flag)| all.with(*flag));
        // A total over all origins stands beside the corridors and is never added to them.
        let detail = if both { letters } else { detail_of.to_owned() };
        // A cell with nothing in it says nothing: what is missing stands there as `..`.
        for (place, year, sex) in years.iter().filter(|(place, _, _)| !cell(cells, Some(*place)).is_empty()) {
            let Some(value) = number(out, cells, (*line, *place)) else { continue };
            let (indicator, unit, sex) = of_block((&indicator, unit), (year, sex));
            let say = Say {
                dataset: &dataset,
                indicator,
                destination: &destination,
                origin: &origin,
                period: year,
                sex,
                detail: &detail,
                unit,
                flags,
                ..Say::default()
            };
            say.push(out, *line, value);
        }
    }
}

/// Indicator, unit and sex of a column. The sheet of refugees has beside their number what part they are of the stock and how fast
/// they change, where the others have males and females.
fn of_block<'a>(
    (indicator, unit): (&'a str, &'static str),
    (year, sex): (&str, &'static str),
) -> (&'a str, &'static str, &'static str) {
    match (indicator, year.contains('/'), sex) {
        ("IMS_REFUGEES", true, _) => ("IMS_REFUGEES_RATE", "PT", "_T"),
        ("IMS_REFUGEES", false, "M") => ("IMS_REFUGEES_SHARE", "PT", "_T"),
        _ => (indicator, unit, sex),
    }
}

/// Indicator and unit of a sheet. What is published without origins is an indicator of its own.
fn title(table: &Table<'_>) -> (String, &'static str) {
    let titles = table.before.iter().flat_map(|(_, cells)| cells).filter(|cell| cell.trim_start().starts_with("Table"));
    let title: String = titles.cloned().collect();
    let known = TABLES.iter().find(|(part, _, _)| title.contains(part));
    let (indicator, unit) = known.map_or(("MIGRANT_STOCK", "PS"), |(_, indicator, unit)| (*indicator, *unit));
    let with_origin = table.header.iter().any(|name| name.starts_with("Location code of origin"));
    (
        if indicator == "MIGRANT_STOCK" && !with_origin {
            "MIGRANT_STOCK_TOTAL".to_owned()
        } else {
            indicator.to_owned()
        },
        unit,
    )
}

/// The columns of years: each year comes for both sexes, then males, then females.
fn years(table: &Table<'_>) -> Vec<(usize, String, &'static str)> {
    let mut seen = std::collections::BTreeMap::new();
    let mut years = Vec::new();
    for (place, name) in table.header.iter().enumerate().filter(|(_, name)| is_years(name)) {
        let sex = match super::table::ordinal(&mut seen, name) {
            1 => "_T",
            2 => "M",
            _ => "F",
        };
        years.push((place, name.replace('-', "/"), sex));
    }
    years
}

pub(super) fn is_wpp(header: &[String]) -> bool {
    has(header, &["country_code", "year"]) && header.len() > 2
}

pub(super) fn read_wpp(table: &Table<'_>, out: &mut Builder) {
    let (code, year) = (table.column(&["country_code"]), table.column(&["year"]));
    out.columns.extend(code.map(|place| ("destination", place + 1)));
    out.columns.extend(year.map(|place| ("period", place + 1)));
    let years = || table.rows.iter().filter_map(|(_, cells)| cell(cells, year).parse::<u32>().ok());
    // What is estimated ends with the year before the revision, in which what is projected begins.
    let by_figures = match (years().min(), years().max()) {
        (Some(2024), _) | (_, Some(2023)) => Some(2024),
        (Some(2022), _) | (_, Some(2021)) => Some(2022),
        _ => None,
    };
    let Some(dataset) = revised(table, out, ("UNDESA:WPP", by_figures)) else { return };
    let projected = |year: &str| {
        let (_, revision) = super::revision(&dataset);
        year.parse::<u32>().ok().zip(revision.first()).is_some_and(|(year, revision)| year >= *revision)
    };
    let columns: Vec<(usize, String, &str)> = (0..)
        .zip(&table.header)
        .filter(|(place, _)| Some(*place) != code && Some(*place) != year)
        .map(|(place, name)| match name.as_str() {
            "popM" => (place, "WPP_POP".to_owned(), "M"),
            "popF" => (place, "WPP_POP".to_owned(), "F"),
            name => (place, format!("WPP_{}", name.to_ascii_uppercase()), "_T"),
        })
        .collect();
    for (line, cells) in table.rows.iter().filter(|(_, cells)| cells.len() > 2) {
        let destination = area(Scheme::Common, cell(cells, code));
        for (place, indicator, sex) in &columns {
            let Some(value) = number(out, cells, (*line, *place)) else { continue };
            let say = Say {
                dataset: &dataset,
                indicator,
                destination: &destination,
                period: cell(cells, year),
                sex,
                unit: known::unit(&dataset, indicator),
                status: projected(cell(cells, year)).then_some(b'F'),
                ..Say::default()
            };
            say.push(out, *line, value);
        }
    }
}
