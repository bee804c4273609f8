//! UNHCR's Refugee Population Statistics: the CSV files of its package, of its Data Finder, and the items of its interface.
//!
//! Its codes are not ISO's (`AUS` is Austria): the ISO column counts, and where there is none, UNHCR's own list. `-` is missing,
//! never zero; cases and persons are different units; small values are rounded; totals stand beside their parts.

use super::build::{Builder, area};
use super::table::{Say, Table, cell, has, number};
use super::{Wrong, is_missing};
use crate::codes::{self, Scheme};
use crate::cube::Flags;

/// Columns of population and of flows: column, indicator in populations, in new displacement, in solutions.
const VALUES: [(&str, &str, &str, &str); 14] = [
    ("refugees", "REFUGEES", "FLOW_REFUGEES", ""),
    ("asylum_seekers", "ASYLUM_SEEKERS", "FLOW_ASYLUM_SEEKERS", ""),
    ("returned_refugees", "RETURNED_REFUGEES", "", "SOL_RETURNED_REFUGEES"),
    ("idps", "IDPS", "", ""),
    ("returned_idps", "RETURNED_IDPS", "", "SOL_RETURNED_IDPS"),
    ("stateless", "STATELESS", "", ""),
    ("ooc", "OOC", "", ""),
    ("oip", "OIP", "FLOW_OIP", ""),
    ("hst", "HST", "", ""),
    ("refugee_like", "", "FLOW_REFUGEE_LIKE", ""),
    ("resettlement", "", "", "SOL_RESETTLEMENT"),
    ("naturalisation", "", "", "SOL_NATURALISATION"),
    ("applied", "ASY_APPLIED", "", ""),
    ("total", "TOTAL", "", ""),
];

/// Outcomes of decisions.
const OUTCOMES: [(&str, &str); 5] = [
    ("dec_recognized", "DEC_RECOGNIZED"),
    ("dec_other", "DEC_OTHER"),
    ("dec_rejected", "DEC_REJECTED"),
    ("dec_closed", "DEC_CLOSED"),
    ("dec_total", "DEC_TOTAL"),
];

/// The long names of the Data Finder, and the short ones.
const LONG: [(&str, &str); 22] = [
    ("Year", "year"),
    ("Country of origin (ISO)", "coo_iso"),
    ("Country of asylum (ISO)", "coa_iso"),
    ("Country of Origin (ISO)", "coo_iso"),
    ("Country of Asylum (ISO)", "coa_iso"),
    ("Refugees under UNHCR's mandate", "refugees"),
    ("Refugees", "refugees"),
    ("Asylum-seekers", "asylum_seekers"),
    ("Returned refugees", "returned_refugees"),
    ("IDPs of concern to UNHCR", "idps"),
    ("Internally displaced persons", "idps"),
    ("Returned IDPs", "returned_idps"),
    ("Returned IDPss", "returned_idps"),
    ("Stateless persons", "stateless"),
    ("Others of concern", "ooc"),
    ("Others of concern to UNHCR", "ooc"),
    ("Other people in need of international protection", "oip"),
    ("Host community", "hst"),
    ("Host Community", "hst"),
    ("Applied", "applied"),
    ("Resettlement arrivals", "resettlement"),
    ("Naturalisation", "naturalisation"),
];

/// Sexes and ages of the columns of demographics.
const SEXES: [(&str, &str); 2] = [("f", "F"), ("m", "M")];
const AGES: [(&str, &str); 7] = [
    ("0_4", "Y0_4"),
    ("5_11", "Y5_11"),
    ("12_17", "Y12_17"),
    ("18_59", "Y18_59"),
    ("60", "Y60"),
    ("other", "YOTHER"),
    ("total", "_T"),
];

pub(super) fn is(header: &[String]) -> bool {
    has(header, &["year"]) && (has(header, &["coo", "coa"]) || has(header, &["coo_iso", "coa_iso"]))
}

pub(super) fn is_data_finder(header: &[String]) -> bool {
    has(header, &["Year", "Country of origin (ISO)", "Country of asylum (ISO)"])
}

/// Where the areas of a row are.
struct Sides {
    origin: [Option<usize>; 2],
    asylum: [Option<usize>; 2],
}

pub(super) fn read(table: &Table<'_>, out: &mut Builder) {
    let header = table.header.iter().map(|name| {
        let short = LONG.iter().find(|(long, _)| long == name).map(|(_, short)| *short);
        short.unwrap_or(name.as_str()).to_owned()
    });
    let table = &Table { before: table.before, header: header.collect(), rows: table.rows };
    let column = |name: &str| table.column(&[name]);
    let sides = Sides { origin: [column("coo_iso"), column("coo")], asylum: [column("coa_iso"), column("coa")] };
    let year = column("year");
    for (name, place) in [("period", year), ("origin", sides.origin[0]), ("destination", sides.asylum[0])] {
        out.columns.extend(place.map(|place| (name, place + 1)));
    }
    for (line, cells) in table.rows {
        // What a file says below its table has no year.
        if cells.len() < 3 || cell(cells, year).is_empty() {
            continue;
        }
        let origin = side(out, cells, (*line, sides.origin));
        let destination = side(out, cells, (*line, sides.asylum));
        let say =
            Say { destination: &destination, origin: &origin, period: cell(cells, year), unit: "PS", ..Say::default() };
        if column("pop_type").is_some() {
            demographics(table, (*line, cells), (out, say));
        } else if column("applied").is_some() {
            let detail = joined(table, cells, &["procedure_type", "app_type", "dec_level", "app_pc"]);
            let unit = unit(cell(cells, column("app_pc")));
            let say = Say { dataset: "UNHCR:ASYLUM_APPLICATIONS(1.0)", detail: &detail, unit, ..say };
            one(out, (*line, cells), (column("applied"), &Say { indicator: "ASY_APPLIED", ..say }));
        } else if column("dec_total").is_some() || column("dec_recognized").is_some() {
            let detail = joined(table, cells, &["procedure_type", "dec_level", "dec_pc"]);
            let unit = unit(cell(cells, column("dec_pc")));
            let say = Say { dataset: "UNHCR:ASYLUM_DECISIONS(1.0)", detail: &detail, unit, ..say };
            for (name, indicator) in OUTCOMES {
                one(out, (*line, cells), (column(name), &Say { indicator, ..say.clone() }));
            }
        } else {
            values(table, (*line, cells), (out, say));
        }
    }
}

/// Cases are never added to persons.
fn unit(letter: &str) -> &'static str {
    match letter {
        "C" => "CASES",
        _ => "PS",
    }
}

/// Populations, new displacement, solutions, and the series of others that have a total only.
fn values(table: &Table<'_>, (line, cells): (u32, &[String]), (out, say): (&mut Builder, Say<'_>)) {
    let column = |name: &str| table.column(&[name]);
    let flows = column("refugee_like").is_some();
    let solutions = column("resettlement").is_some() || column("naturalisation").is_some();
    for (name, stock, flow, solution) in VALUES {
        let (dataset, indicator) = match (flows, solutions, name) {
            (_, _, "total") if say.origin == say.destination => ("UNHCR:IDMC(1.0)", "IDMC_IDPS"),
            (_, _, "total") => ("UNHCR:UNRWA(1.0)", "UNRWA_REFUGEES"),
            (true, _, _) => ("UNHCR:FLOWS(1.0)", flow),
            (_, true, _) => ("UNHCR:SOLUTIONS(1.0)", solution),
            _ => ("UNHCR:POPULATION(1.0)", stock),
        };
        let only_total = name != "total" || column("refugees").is_none();
        if !indicator.is_empty() && only_total {
            one(out, (line, cells), (column(name), &Say { dataset, indicator, ..say.clone() }));
        }
    }
}

/// A value of a column, where there is that column and something stands in it. Below five, UNHCR rounds.
fn one(out: &mut Builder, (line, cells): (u32, &[String]), (place, say): (Option<usize>, &Say<'_>)) {
    let Some(place) = place.filter(|place| !cell(cells, Some(*place)).is_empty()) else { return };
    if let Some(value) = number(out, cells, (line, place)) {
        let small = value.is_some_and(|value| (value - 5.0).abs() < 0.5);
        let flags = if small { say.flags.with(Flags::ROUNDED) } else { say.flags };
        Say { flags, ..say.clone() }.push(out, line, value);
    }
}

fn demographics(table: &Table<'_>, (line, cells): (u32, &[String]), (out, say): (&mut Builder, Say<'_>)) {
    let column = |name: &str| table.column(&[name]);
    let detail = joined(table, cells, &["loc_type", "acc_type", "location"]);
    let indicator = format!("DEMO_{}", cell(cells, column("pop_type")));
    let say = Say { dataset: "UNHCR:DEMOGRAPHICS(1.0)", indicator: &indicator, detail: &detail, ..say };
    let amount = |name: &str| cell(cells, column(name)).parse::<f64>().unwrap_or_default();
    // A total without parts: the zeros of the parts say that nobody was asked.
    let asked = amount("f_total") + amount("m_total") != 0.0 || amount("total") == 0.0;
    let flags = if asked { Flags::default() } else { Flags::ZERO_SUSPECT };
    for (letter, sex) in SEXES {
        for (ending, age) in AGES {
            let place = column(&format!("{letter}_{ending}"));
            one(out, (line, cells), (place, &Say { sex, age, flags, ..say.clone() }));
        }
    }
    one(out, (line, cells), (column("total"), &say));
}

fn joined(table: &Table<'_>, cells: &[String], names: &[&str]) -> String {
    let found = names.iter().filter_map(|name| table.column(&[name])).map(|place| cell(cells, Some(place)));
    found.collect::<Vec<_>>().join(".")
}

/// The area of a side: by the ISO column, checked against UNHCR's own code where both are there.
fn side(out: &mut Builder, cells: &[String], (line, [iso, own]): (u32, [Option<usize>; 2])) -> String {
    let (by_iso, by_own) = (cell(cells, iso), cell(cells, own));
    let own_area = (!is_missing(by_own)).then(|| codes::resolve(Scheme::Unhcr, by_own)).flatten();
    if is_missing(by_iso) {
        return if is_missing(by_own) { String::new() } else { area(Scheme::Unhcr, by_own) };
    }
    let iso_area = codes::resolve(Scheme::Common, by_iso);
    // Some files put UNHCR's own code of those without a country where ISO has none.
    if let (Some(by_own_code), Some(by_iso_code)) = (own_area, iso_area)
        && by_own_code != by_iso_code
    {
        out.fault(line, iso.map(|place| place + 1), Wrong::Conflict(by_own.to_owned(), by_iso.to_owned()));
    }
    area(Scheme::Common, by_iso)
}
