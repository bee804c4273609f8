//! The World Bank: WDI long and as bulk file, `DataBank`'s wide file, KNOMAD's inward flows and bilateral matrices, prices of services.

use std::collections::BTreeMap;

use super::build::{Builder, area};
use super::csv::Cells;
use super::table::{Say, Table, cell, has, number, ordinal};
use super::{Wrong, is_missing, known};
use crate::codes::{self, Scheme};
use crate::cube::Flags;

pub(super) fn is_long(header: &[String]) -> bool {
    has(header, &["iso3", "indicator", "year", "value"])
}

pub(super) fn read_long(table: &Table<'_>, out: &mut Builder) {
    let column = |name: &str| table.column(&[name]);
    let (iso, indicator, year, value) = (column("iso3"), column("indicator"), column("year"), column("value"));
    for (name, place) in [("destination", iso), ("period", year)] {
        out.columns.extend(place.map(|place| (name, place + 1)));
    }
    for (line, cells) in table.rows.iter().filter(|(_, cells)| cells.len() > 1) {
        let Some(value) = value.and_then(|place| number(out, cells, (*line, place))) else { continue };
        let destination = area(Scheme::Common, cell(cells, iso));
        let name = cell(cells, indicator);
        // The selection's short names; a code of the Bank stays as it is.
        let indicator = if name.contains('.') { name.to_owned() } else { format!("WDI_{}", name.to_ascii_uppercase()) };
        let say = Say {
            dataset: "WB:WDI(1.0)",
            indicator: &indicator,
            destination: &destination,
            period: cell(cells, year),
            unit: known::unit("WB:WDI", &indicator),
            ..Say::default()
        };
        say.push(out, *line, value);
    }
}

/// A period of a column: `1990`, `2011Q1 [YR2011Q1]`, `1990 [YR1990]`.
fn period(name: &str) -> Option<String> {
    let text = name.split(" [").next().unwrap_or_default().trim();
    let digits = text.get(..4).filter(|year| year.bytes().all(|byte| byte.is_ascii_digit()))?;
    match text.get(4..)? {
        "" => Some(digits.to_owned()),
        "Q1" | "Q2" | "Q3" | "Q4" => Some(format!("{digits}-{}", text.get(4..)?)),
        _ => None,
    }
}

pub(super) fn is_wide(header: &[String]) -> bool {
    let code = has(header, &["Country Code"]) || has(header, &["Sending Countries Code"]);
    let series = has(header, &["Indicator Code"]) || has(header, &["Series Code"]);
    code && series && header.iter().any(|name| period(name).is_some())
}

pub(super) fn read_wide(table: &Table<'_>, out: &mut Builder) {
    let sending = table.column(&["Sending Countries Code"]);
    let country = table.column(&["Receiving Countries Code", "Country Code"]);
    let series = table.column(&["Indicator Code", "Series Code"]);
    let updated = updated(table);
    out.released = updated.as_deref().and_then(known::iso_day);
    let dataset = known::revised(if sending.is_some() { "WB:RPW" } else { "WB:WDI" }, updated);
    let periods: Vec<(usize, String)> =
        table.header.iter().enumerate().filter_map(|(place, name)| period(name).map(|text| (place, text))).collect();
    for (name, place) in [("destination", country), ("origin", sending)] {
        out.columns.extend(place.map(|place| (name, place + 1)));
    }
    for (line, cells) in table.rows {
        let indicator = cell(cells, series);
        // The footer names no series.
        if indicator.is_empty() || cell(cells, country).is_empty() {
            continue;
        }
        let destination = area(Scheme::Common, cell(cells, country));
        let origin = sending.map(|place| area(Scheme::Common, cell(cells, Some(place)))).unwrap_or_default();
        let unit = known::unit(&dataset, indicator);
        for (place, period) in &periods {
            let Some(value) = number(out, cells, (*line, *place)) else { continue };
            let say = Say {
                dataset: &dataset,
                indicator,
                destination: &destination,
                origin: &origin,
                period,
                unit,
                ..Say::default()
            };
            say.push(out, *line, value);
        }
    }
}

/// The day of the last change, as the bulk file says it before its header and `DataBank` below its rows.
fn updated(table: &Table<'_>) -> Option<String> {
    let before = table.before.iter().map(|(_, cells)| cells.as_slice());
    let bulk = before.filter_map(|cells| match cells {
        [said, day, ..] if said.trim() == "Last Updated Date" => known::day_of(day),
        _ => None,
    });
    let below =
        table.rows.iter().rev().take(FOOTER).filter_map(|(_, cells)| cells.first()?.strip_prefix("Last Updated:"));
    bulk.chain(below.filter_map(known::day_of)).next()
}

/// In how many of the last rows the day may stand.
const FOOTER: usize = 10;

pub(super) fn is_inward(header: &[String]) -> bool {
    header.first().is_some_and(|name| name.starts_with("Remittance inflows"))
        && header.iter().any(|name| name == "2005")
}

pub(super) fn read_inward(table: &Table<'_>, out: &mut Builder) {
    for (line, cells) in table.rows {
        let name = cell(cells, Some(0));
        // A note on the source of its figures may follow a name.
        let plain = name.split(" (").next().unwrap_or_default();
        let code = codes::resolve(Scheme::Names, name).or_else(|| codes::resolve(Scheme::Names, plain));
        let Some(code) = code.filter(|code| !code.is_empty()) else {
            // Notes below the table, and groups that only this file has, are no countries.
            continue;
        };
        for (place, head) in table.header.iter().enumerate().skip(1) {
            let year = head.trim_end_matches('e');
            if period(year).is_none() {
                continue;
            }
            let Some(value) = number(out, cells, (*line, place)) else { continue };
            let status = if year == head { None } else { Some(b'E') };
            let say = Say {
                dataset: "WB:KNOMAD_INWARD(2023.12)",
                indicator: "REMITTANCES_INWARD",
                destination: code,
                period: year,
                unit: "USD_M",
                status,
                ..Say::default()
            };
            say.push(out, *line, value);
        }
    }
}

/// Whether a text begins as the KNOMAD matrix of Data360 does, which took the place of the workbook: SDMX-CSV whose counterpart is a breakdown.
pub(super) fn is_data360(head: &[u8]) -> bool {
    let line = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
    memchr::memmem::find(line, b"COMP_BREAKDOWN_1").is_some() && memchr::memmem::find(head, b"WB_KNOMAD_BRE").is_some()
}

pub(super) fn is_data360_matrix(header: &[String]) -> bool {
    has(header, &["REF_AREA", "INDICATOR", "COMP_BREAKDOWN_1", "TIME_PERIOD", "OBS_VALUE"])
}

/// Who sends is the area, who receives the breakdown, `WB_KNOMAD_UZB`; each year is a matrix of its own, in millions of dollars.
pub(super) fn read_data360(table: &Table<'_>, out: &mut Builder) {
    let column = |name: &str| table.column(&[name]);
    let (area_of, other, year) = (column("REF_AREA"), column("COMP_BREAKDOWN_1"), column("TIME_PERIOD"));
    let (indicator, power) = (column("INDICATOR"), column("UNIT_MULT"));
    for (name, place) in [("origin", area_of), ("destination", other), ("period", year)] {
        out.columns.extend(place.map(|place| (name, place + 1)));
    }
    for (line, cells) in table.rows.iter().filter(|(_, cells)| cells.len() > 1) {
        let name = cell(cells, indicator);
        if name != "WB_KNOMAD_BRE" {
            out.fault(*line, indicator.map(|place| place + 1), Wrong::Code("INDICATOR", name.to_owned()));
            continue;
        }
        let times = cell(cells, power);
        if !matches!(times, "" | "6") {
            out.fault(*line, power.map(|place| place + 1), Wrong::Code("UNIT_MULT", times.to_owned()));
            continue;
        }
        let Some(value) = column("OBS_VALUE").and_then(|place| number(out, cells, (*line, place))) else { continue };
        let receiver = cell(cells, other);
        let (origin, destination) = (
            area(Scheme::Common, cell(cells, area_of)),
            area(Scheme::Common, receiver.strip_prefix("WB_KNOMAD_").unwrap_or(receiver)),
        );
        let period = cell(cells, year);
        let say = Say {
            dataset: &format!("WB:KNOMAD_BRE({period}.0)"),
            indicator: "REMITTANCES_BILATERAL",
            destination: &destination,
            origin: &origin,
            period,
            unit: "USD_M",
            status: Some(if value.is_some() { b'E' } else { b'M' }),
            flags: Flags::MODELLED,
            ..Say::default()
        };
        say.push(out, *line, value);
    }
}

pub(super) fn is_services(header: &[String]) -> bool {
    has(header, &["source_code", "destination_code", "firm", "period", "cc1 total cost %"])
}

/// What is told of a service of Remittance Prices Worldwide for 200 and for 500 dollars: columns, indicators. All are per cent.
const SERVICES: [(&str, &str); 4] = [
    ("cc1 total cost %", "RPW_COST_200"),
    ("cc1 fx margin", "RPW_FX_MARGIN_200"),
    ("cc2 total cost %", "RPW_COST_500"),
    ("cc2 fx margin", "RPW_FX_MARGIN_500"),
];

/// The columns that describe a service, as they are called before 2016 and since.
const DESCRIBED: [&[&str]; 6] = [
    &["firm"],
    &["firm_type"],
    &["payment instrument", "product"],
    &["speed actual"],
    &["pickup method", "pick-up method"],
    &["transparent"],
];

/// A line for each service of a firm in a corridor and quarter. Offers that are described alike are kept apart by their order.
pub(super) fn read_services(table: &Table<'_>, out: &mut Builder) {
    let (from, to, when) =
        (table.column(&["source_code"]), table.column(&["destination_code"]), table.column(&["period"]));
    for (name, place) in [("origin", from), ("destination", to), ("period", when)] {
        out.columns.extend(place.map(|place| (name, place + 1)));
    }
    let mut seen = BTreeMap::new();
    for (line, cells) in table.rows.iter().filter(|(_, cells)| !cell(cells, from).is_empty()) {
        let (origin, destination) = (area(Scheme::Common, cell(cells, from)), area(Scheme::Common, cell(cells, to)));
        // `2011_1Q`
        let period = match cell(cells, when).split_once('_') {
            Some((year, quarter)) => format!("{year}-Q{}", quarter.trim_end_matches('Q')),
            None => cell(cells, when).to_owned(),
        };
        let words = DESCRIBED.map(|names| cell(cells, table.column(names)).replace(';', ","));
        let described = words.join(";");
        let part = ordinal(&mut seen, &format!("{origin} {destination} {period} {described}"));
        let detail = format!("{described};{part}");
        for (name, indicator) in SERVICES {
            let Some(place) = table.column(&[name]).filter(|place| !cell(cells, Some(*place)).is_empty()) else {
                continue;
            };
            let Some(value) = number(out, cells, (*line, place)) else { continue };
            let say = Say {
                dataset: "WB:RPW_SERVICES(1.0)",
                indicator,
                destination: &destination,
                origin: &origin,
                period: &period,
                detail: &detail,
                unit: "PT",
                ..Say::default()
            };
            say.push(out, *line, value);
        }
    }
}

/// Which bilateral matrix rows are: its title says it.
fn matrix(rows: &[Cells]) -> Option<(&'static str, &'static str, &'static str, String)> {
    let title = rows.first()?.1.iter().find(|cell| !cell.trim().is_empty())?;
    let known = [
        ("Bilateral Remittance Estimates", "WB:KNOMAD_BRE", "REMITTANCES_BILATERAL", "USD_M"),
        ("Bilateral Estimates of Migrant Stocks", "WB:KNOMAD_BME", "MIGRANT_STOCK_BILATERAL", "PS"),
    ];
    let (_, dataset, indicator, unit) = known.into_iter().find(|(start, ..)| title.trim_start().starts_with(start))?;
    let year = title.split(|c: char| !c.is_ascii_digit()).find(|word| word.len() == 4)?;
    Some((dataset, indicator, unit, year.to_owned()))
}

/// Reads a matrix: who sends down, who receives across; with or without a row and a column of codes.
pub(super) fn read_matrix(rows: &[Cells]) -> Option<(&'static str, Builder)> {
    let (dataset, indicator, unit, year) = matrix(rows)?;
    let dataset = format!("{dataset}({year}.0)");
    let resolved = |text: &str| {
        let code = codes::resolve(Scheme::Names, text).or_else(|| codes::resolve(Scheme::Common, text));
        code.filter(|code| !code.is_empty())
    };
    let areas_of = |cells: &[String]| cells.iter().filter(|cell| resolved(cell).is_some()).count();
    let (place, (line, head)) =
        rows.iter().enumerate().take(6).max_by_key(|(place, (_, cells))| (areas_of(cells), 6 - place))?;
    let mut out = Builder::default();
    let mut across = Vec::new();
    for (column, name) in head.iter().enumerate().skip(1) {
        match resolved(name) {
            Some(code) => across.push((column, code)),
            None if is_missing(name.trim()) || resolved(cell(head, Some(0))).is_some() => {}
            None if name.len() < 60 && !name.starts_with('=') => {
                out.fault(*line, Some(column + 1), Wrong::Code("country", name.trim().to_owned()));
            }
            None => {}
        }
    }
    let stock = unit == "PS";
    for (line, cells) in rows.iter().skip(place + 1) {
        let first = cells.iter().take(2).map(String::as_str).find(|name| !name.trim().is_empty()).unwrap_or_default();
        let Some(code) = resolved(first) else {
            // Notes stand below the last row, with nothing in their columns.
            let filled = across.iter().filter(|(column, _)| !cell(cells, Some(*column)).is_empty()).count();
            if filled > 5 && areas_of(cells) < 5 {
                out.fault(*line, Some(1), Wrong::Code("country", first.trim().to_owned()));
            }
            continue;
        };
        for (column, receiver) in &across {
            let Some(value) = number(&mut out, cells, (*line, *column)) else { continue };
            let say = Say {
                dataset: &dataset,
                indicator,
                destination: receiver,
                origin: code,
                period: &year,
                unit,
                status: Some(if value.is_some() || stock { b'E' } else { b'M' }),
                flags: Flags::MODELLED,
                ..Say::default()
            };
            // The residuals of the stock matrix are two rows of one residual: kept apart by their name.
            let residual =
                if code == "OOO" || *receiver == "OOO" { residual(first, head.get(*column)) } else { String::new() };
            Say { detail: &residual, ..say }.push(&mut out, *line, value);
        }
    }
    Some(("wb-bilateral-matrix", out))
}

fn residual(origin: &str, destination: Option<&String>) -> String {
    let name = |text: &str| if text.trim_start().starts_with("Other") { text.trim().to_owned() } else { String::new() };
    let both = [name(origin), destination.map(|text| name(text)).unwrap_or_default()];
    both.iter().filter(|name| !name.is_empty()).cloned().collect::<Vec<_>>().join("/")
}
