//! UNHCR's Refugee Population Statistics: the CSV files of its package, of its Data Finder, and the items of its interface.
//!
//! Its codes are not ISO's (`AUS` is Austria): the ISO column counts, and where there is none, UNHCR's own list. `-` is missing,
//! never zero; cases and persons are different units; small values are rounded; totals stand beside their parts.

use super::build::{Builder, area};
use super::table::{Say, Table, cell, has, number};
use super::{Wrong, is_missing};
use crate::codes::{self, Scheme};
use crate::cube::Flags;

/// Columns of values: column, indicator in populations, in new displacement, in solutions.
const VALUES: [(&str, &str, &str, &str); 12] = [
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
];

/// Outcomes of decisions; the last is their total.
const OUTCOMES: [(&str, &str); 5] = [
    ("dec_recognized", "DEC_RECOGNIZED"),
    ("dec_other", "DEC_OTHER"),
    ("dec_rejected", "DEC_REJECTED"),
    ("dec_closed", "DEC_CLOSED"),
    ("dec_total", "DEC_TOTAL"),
];

/// The two series of others that have a total only.
const IDMC: (&str, &str) = ("UNHCR:IDMC(1.0)", "IDMC_IDPS");
const UNRWA: (&str, &str) = ("UNHCR:UNRWA(1.0)", "UNRWA_REFUGEES");

/// The long names of the Data Finder in small letters, and the short ones.
const LONG: [(&str, &str); 50] = [
    ("country of origin (iso)", "coo_iso"),
    ("country of asylum (iso)", "coa_iso"),
    ("refugees under unhcr's mandate", "refugees"),
    ("refugees", "refugees"),
    ("asylum-seekers", "asylum_seekers"),
    ("returned refugees", "returned_refugees"),
    ("idps of concern to unhcr", "idps"),
    ("internally displaced persons", "idps"),
    ("returned idps", "returned_idps"),
    ("returned idpss", "returned_idps"),
    ("stateless persons", "stateless"),
    ("others of concern", "ooc"),
    ("others of concern to unhcr", "ooc"),
    ("other people in need of international protection", "oip"),
    ("host community", "hst"),
    ("resettlement arrivals", "resettlement"),
    ("naturalisation", "naturalisation"),
    ("authority", "procedure_type"),
    ("application type", "app_type"),
    ("stage of procedure", "dec_level"),
    ("cases / persons", "pc"),
    ("app_pc", "pc"),
    ("dec_pc", "pc"),
    ("recognized decisions", "dec_recognized"),
    ("complementary protection", "dec_other"),
    ("rejected decisions", "dec_rejected"),
    ("otherwise closed", "dec_closed"),
    ("total decisions", "dec_total"),
    ("population type", "pop_type"),
    ("poptype", "pop_type"),
    ("urbanrural", "loc_type"),
    ("accommodationtype", "acc_type"),
    ("female 0 - 4", "f_0_4"),
    ("female 5 - 11", "f_5_11"),
    ("female 12 - 17", "f_12_17"),
    ("female 18 - 59", "f_18_59"),
    ("female 60", "f_60"),
    ("female 60+", "f_60"),
    ("female other", "f_other"),
    ("female unknown", "f_other"),
    ("female total", "f_total"),
    ("male 0 - 4", "m_0_4"),
    ("male 5 - 11", "m_5_11"),
    ("male 12 - 17", "m_12_17"),
    ("male 18 - 59", "m_18_59"),
    ("male 60", "m_60"),
    ("male 60+", "m_60"),
    ("male other", "m_other"),
    ("male unknown", "m_other"),
    ("male total", "m_total"),
];

/// Whom demographics are about.
const POPULATIONS: [&str; 9] = ["ASY", "HST", "IDP", "OIP", "OOC", "RDP", "REF", "RET", "STA"];

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

/// What a file is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Demographics,
    Applications,
    Decisions,
    /// Populations, new displacement, solutions: a column for each.
    Values,
    /// The series of others, with its dataset and indicator.
    Total((&'static str, &'static str)),
}

/// Where the areas of a row are.
struct Sides {
    origin: [Option<usize>; 2],
    asylum: [Option<usize>; 2],
}

pub(super) fn read(table: &Table<'_>, out: &mut Builder) {
    let header = table.header.iter().map(|name| {
        let plain = name.to_ascii_lowercase().replace('’', "'");
        let short = LONG.iter().find(|(long, _)| *long == plain).map(|(_, short)| *short);
        short.map_or(plain.clone(), str::to_owned)
    });
    let table = &Table { before: table.before, header: header.collect(), rows: table.rows };
    let column = |name: &str| table.column(&[name]);
    let sides = Sides { origin: [column("coo_iso"), column("coo")], asylum: [column("coa_iso"), column("coa")] };
    let year = column("year");
    for (name, place) in [("period", year), ("origin", sides.origin[0]), ("destination", sides.asylum[0])] {
        out.columns.extend(place.map(|place| (name, place + 1)));
    }
    // What a file says below its table has neither a year nor a country.
    let places: Vec<usize> = [year].into_iter().chain(sides.origin).chain(sides.asylum).flatten().collect();
    let is_row =
        |cells: &[String]| cells.len() >= 3 && places.iter().any(|place| !cell(cells, Some(*place)).is_empty());
    let rows = table.rows.iter().filter(|(_, cells)| is_row(cells));
    let areas = rows.map(|(line, cells)| {
        let origin = side(out, cells, (*line, sides.origin));
        (*line, cells.as_slice(), origin, side(out, cells, (*line, sides.asylum)))
    });
    let rows: Vec<(u32, &[String], String, String)> = areas.collect();
    let line = rows.first().map_or(1, |(line, ..)| line.saturating_sub(1));
    let Some(kind) = kind(table, &rows).map_err(|what| out.fault(line, None, what)).ok() else { return };
    for (line, cells, origin, destination) in &rows {
        let say = Say { destination, origin, period: cell(cells, year), unit: "PS", ..Say::default() };
        let row = (*line, *cells);
        match kind {
            Kind::Demographics => demographics(table, row, (out, say)),
            Kind::Applications => applications(table, row, (out, say)),
            Kind::Decisions => decisions(table, row, (out, say)),
            Kind::Values => values(table, row, (out, say)),
            Kind::Total((dataset, indicator)) => {
                one(out, row, (column("total"), &Say { dataset, indicator, ..say }));
            }
        }
    }
}

/// What the file is about: that is said by its columns, and of a total without any other by all its rows together. Persons who are
/// displaced within their country have it on both sides, of any country; Palestine refugees are of one, wherever they are.
///
/// # Errors
/// A column is missing that tells cases from persons, or the rows do not tell whose total it is.
fn kind(table: &Table<'_>, rows: &[(u32, &[String], String, String)]) -> Result<Kind, Wrong> {
    let has = |name: &str| table.column(&[name]).is_some();
    let asylum = |kind, column| if has("pc") { Ok(kind) } else { Err(Wrong::Column(column)) };
    if has("pop_type") {
        return Ok(Kind::Demographics);
    }
    if has("applied") {
        return asylum(Kind::Applications, "app_pc");
    }
    if OUTCOMES.iter().any(|(name, _)| has(name)) {
        return asylum(Kind::Decisions, "dec_pc");
    }
    if rows.is_empty() || !has("total") || VALUES.iter().any(|(name, ..)| has(name)) {
        return Ok(Kind::Values);
    }
    let within = rows.iter().all(|(_, _, origin, destination)| origin == destination);
    let palestine = rows.iter().all(|(_, _, origin, _)| origin == "PSE");
    match (within, palestine) {
        (true, false) => Ok(Kind::Total(IDMC)),
        (false, true) => Ok(Kind::Total(UNRWA)),
        _ => Err(Wrong::Unsaid(format!("{}, {}", IDMC.0, UNRWA.0))),
    }
}

/// Cases are never added to persons; a word that is neither is a fault.
fn pc(out: &mut Builder, table: &Table<'_>, (line, cells): (u32, &[String])) -> Option<(&'static str, &'static str)> {
    let place = table.column(&["pc"]);
    match cell(cells, place) {
        "C" | "Cases" => Some(("C", "CASES")),
        "P" | "Persons" => Some(("P", "PS")),
        other => {
            out.fault(line, place.map(|place| place + 1), Wrong::Code("C, P", other.to_owned()));
            None
        }
    }
}

fn applications(table: &Table<'_>, (line, cells): (u32, &[String]), (out, say): (&mut Builder, Say<'_>)) {
    let Some((letter, unit)) = pc(out, table, (line, cells)) else { return };
    let detail = joined(table, cells, &["procedure_type", "app_type", "dec_level"]) + "." + letter;
    let dataset = "UNHCR:ASYLUM_APPLICATIONS(1.0)";
    let say = Say { dataset, indicator: "ASY_APPLIED", detail: &detail, unit, ..say };
    one(out, (line, cells), (table.column(&["applied"]), &say));
}

/// Decisions by outcome. Below ten they are rounded, and a total that is not the sum of the outcomes beside it is flagged.
fn decisions(table: &Table<'_>, (line, cells): (u32, &[String]), (out, say): (&mut Builder, Say<'_>)) {
    let Some((letter, unit)) = pc(out, table, (line, cells)) else { return };
    let detail = joined(table, cells, &["procedure_type", "dec_level"]) + "." + letter;
    let say = Say { dataset: "UNHCR:ASYLUM_DECISIONS(1.0)", detail: &detail, unit, ..say };
    let amounts = OUTCOMES.map(|(name, _)| cell(cells, table.column(&[name])).parse::<f64>().ok());
    let differs = match amounts {
        [Some(recognized), Some(other), Some(rejected), Some(closed), Some(total)] => {
            (recognized + other + rejected + closed - total).abs() > 0.5
        }
        _ => false,
    };
    for ((name, indicator), amount) in OUTCOMES.into_iter().zip(amounts) {
        let rounded = amount.is_some_and(|amount| (amount - 10.0).abs() < 0.5);
        let flag = |set, flag| if set { flag } else { Flags::default() };
        let flags = flag(rounded, Flags::ROUNDED).with(flag(differs && name == "dec_total", Flags::TOTAL_DIFFERS));
        one(out, (line, cells), (table.column(&[name]), &Say { indicator, flags, ..say.clone() }));
    }
}

/// Populations, new displacement, solutions.
fn values(table: &Table<'_>, (line, cells): (u32, &[String]), (out, say): (&mut Builder, Say<'_>)) {
    let column = |name: &str| table.column(&[name]);
    let flows = column("refugee_like").is_some();
    let solutions = column("resettlement").is_some() || column("naturalisation").is_some();
    for (name, stock, flow, solution) in VALUES {
        let (dataset, indicator) = match (flows, solutions) {
            (true, _) => ("UNHCR:FLOWS(1.0)", flow),
            (_, true) => ("UNHCR:SOLUTIONS(1.0)", solution),
            _ => ("UNHCR:POPULATION(1.0)", stock),
        };
        if !indicator.is_empty() {
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
    let population = cell(cells, column("pop_type"));
    if !POPULATIONS.contains(&population) {
        let place = column("pop_type").map(|place| place + 1);
        return out.fault(line, place, Wrong::Code("pop_type", population.to_owned()));
    }
    let indicator = format!("DEMO_{population}");
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
