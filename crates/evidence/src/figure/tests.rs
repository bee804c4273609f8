//! Figures of the demonstration's excerpts: their names, their values, their checksums. They are not split: all ask the same cube.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use super::*;
use crate::cube::{Cube, Field, Flags, Row, Store};
use crate::import;

/// The excerpts of the demonstration.
fn cube() -> &'static Arc<Cube> {
    static CUBE: OnceLock<Arc<Cube>> = OnceLock::new();
    CUBE.get_or_init(|| {
        let entries = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
        let files = entries.filter(|path| path.extension().is_some_and(|end| end == "gz"));
        Arc::new(imported(files.collect()))
    })
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../demo/evidence")
}

/// A cube of some of the excerpts.
fn only(names: &[&str]) -> Cube {
    imported(names.iter().map(|name| folder().join(name)).collect())
}

fn imported(mut files: Vec<PathBuf>) -> Cube {
    static CUBES: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
    files.sort();
    let number = CUBES.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let data = std::env::temp_dir().join(format!("meshveret-figures-{}-{number}", std::process::id()));
    let store = Store::below(&data);
    import::import(&store, &files, (None, Some(0))).unwrap();
    let cube = store.cube().unwrap();
    std::fs::remove_dir_all(&data).unwrap();
    cube
}

fn name(text: &str) -> Name {
    text.parse().unwrap()
}

fn figure(text: &str) -> Data {
    data(cube(), &name(text)).unwrap()
}

#[test]
fn one_figure_has_one_name() {
    for text in ["stock-uzb-kaz", "destinations-uzb", "destinations-uzb-2024", "matrix-ap-2020", "received-tjk"] {
        assert_eq!(name(text).to_string(), text);
    }
    let no_names = [
        "stock-uzb",
        "stock-uzb-uzb",
        "Stock-UZB-KAZ",
        "stock-uzb-kaz-2024",
        "matrix-uzb",
        "destinations-900",
        "",
        "-",
        "stock--",
    ];
    for text in no_names {
        assert!(text.parse::<Name>().is_err(), "{text}");
    }
}

#[test]
fn a_corridor_is_told_by_sex_with_its_basis() {
    let stock = figure("stock-uzb-kaz");
    assert_eq!((stock.dataset.as_str(), stock.unit.as_str()), ("UNDESA:IMS(2024.0)", "PS"));
    assert_eq!(stock.whole_at("2024"), Some(744_161.0));
    assert_eq!(stock.whole_at("1990"), Some(164_039.0));
    assert_eq!(stock.periods(), ["1990", "1995", "2000", "2005", "2010", "2015", "2020", "2024"]);
    assert_eq!(stock.bases, ["BR"]);
    assert!(stock.flags.has(Flags::REFUGEES));
}

#[test]
fn a_ranking_has_all_others_and_the_shares_are_one() {
    let out = figure("destinations-uzb");
    assert_eq!(out.name.to_string(), "destinations-uzb-2024", "the latest year that has figures");
    let others = out.points.last().unwrap();
    assert!(others.others && others.destination == "_O");
    assert_eq!(out.points.len(), 16);
    let whole: f64 = out.points.iter().filter_map(|point| point.share).sum();
    assert!((whole - 1.0).abs() < 1e-12);
    let sums: Vec<f64> = out.points.iter().filter(|point| !point.others).filter_map(|point| point.value).collect();
    assert!(sums.is_sorted_by(|one, next| one >= next));
    assert_eq!(figure("destinations-uzb-2010").points.first().unwrap().period, "2010");
}

#[test]
fn who_has_no_figure_stands_in_the_region_without_one() {
    let region = figure("region-uzb");
    let of = |code: &str| region.points.iter().find(|point| point.destination == code).unwrap().value;
    assert_eq!((of("KAZ"), of("IRN"), of("PAK")), (Some(744_161.0), None, None));
    assert!(!region.points.iter().any(|point| point.destination == "UZB"));
    let matrix = figure("matrix-ap");
    assert_eq!(matrix.points.len(), 90, "ten members, each to nine others");
}

#[test]
fn where_a_group_lives_adds_up_to_what_each_of_its_members_says() {
    let spread = figure("spread-ap-2024");
    let places = spread.other_sides();
    assert_eq!(places.len(), 11, "ten areas and all others: {places:?}");
    assert_eq!(places.last(), Some(&"_O"));
    for origin in ["UZB", "PAK", "AZE"] {
        let own = spread.points.iter().filter(|point| point.origin == origin);
        let here: f64 = own.filter_map(|point| point.value).sum();
        let there = figure(&format!("destinations-{}-2024", origin.to_lowercase()));
        let there: f64 = there.points.iter().filter_map(|point| point.value).sum();
        assert!((here - there).abs() < 0.5, "{origin}: {here} and {there}");
    }
    // The largest come first.
    let of = |code: &str| -> f64 {
        let own = spread.points.iter().filter(|point| point.destination == code);
        own.filter_map(|point| point.value).sum()
    };
    let sums: Vec<f64> = places.iter().take(10).map(|code| of(code)).collect();
    assert!(sums.windows(2).all(|pair| pair[0] >= pair[1]), "{sums:?}");
}

#[test]
fn what_was_not_reported_is_no_zero() {
    let tkm = figure("received-tkm");
    let known: Vec<&str> =
        tkm.points.iter().filter(|point| point.value.is_some()).map(|point| point.period.as_str()).collect();
    assert_eq!(known, ["1996"], "the zeros since 2005 say that nothing was reported");
    let weight = figure("weight-ap");
    let of = |code: &str| weight.points.iter().find(|point| point.destination == code).unwrap().value;
    assert!(of("TJK").is_some_and(|share| share > 30.0 && share < 50.0), "{:?}", of("TJK"));
    assert_eq!((of("TKM"), of("IRN")), (None, None));
    let received = figure("received-uzb");
    assert_eq!((received.dataset.as_str(), received.unit.as_str()), ("WB:WDI(1.0)", "USD"));
    let other = of_dataset(cube(), &name("received-uzb"), "WB:KNOMAD_INWARD(2023.12)").unwrap();
    assert_eq!((other.unit.as_str(), other.latest().unwrap().value), ("USD_M", Some(16_100.0)));
}

#[test]
fn net_migration_and_what_is_paid_stand_beside_what_is_received() {
    let net = figure("netmigration-uzb");
    assert_eq!((net.dataset.as_str(), net.indicator.as_str(), net.unit.as_str()), ("WB:WDI(1.0)", "WDI_NMIG", "PS"));
    assert_eq!(net.latest().map(|point| (point.period.as_str(), point.value)), Some(("2023", Some(-6_004.0))));
    assert_eq!(net.points.len(), 34, "each year since 1990");
    let paid = figure("paid-kaz");
    assert_eq!((paid.indicator.as_str(), paid.unit.as_str()), ("WDI_REMOUT", "USD"));
    assert!(paid.latest().is_some_and(|point| point.value > Some(1e9)), "{:?}", paid.latest());
    assert_eq!(data(cube(), &name("paid-irn")), Err(NoFigure::Unanswerable(Unanswerable::Nothing)));
}

#[test]
fn what_is_projected_is_no_net_migration_that_has_been() {
    let file = std::env::temp_dir().join(format!("meshveret-prospects-{}.csv", std::process::id()));
    let text =
        "POP/DB/WPP/Rev.2024\ncountry_code,year,mig\n860,2022,-5.007\n860,2023,-6.004\n860,2024,-7\n860,2030,-8\n";
    std::fs::write(&file, text).unwrap();
    let cube = imported(vec![file.clone()]);
    std::fs::remove_file(&file).unwrap();
    let net = data(&cube, &name("netmigration-uzb")).unwrap();
    assert_eq!((net.dataset.as_str(), net.unit.as_str()), ("UNDESA:WPP(2024.0)", "PS_THS"));
    let said: Vec<(&str, Option<f64>)> = net.points.iter().map(|point| (point.period.as_str(), point.value)).collect();
    assert_eq!(said, [("2022", Some(-5.007)), ("2023", Some(-6.004))]);
}

#[test]
fn recognition_rates_are_those_of_the_specification() {
    // Decisions in persons of 2025: AFG 66.65 and 74.30 per cent.
    let rates = figure("recognition-afg");
    let of = |series| rates.points.iter().find(|point| point.period == "2025" && point.series == series).unwrap().value;
    assert_eq!(of("RRR").map(|rate| format!("{rate:.2}")).as_deref(), Some("66.65"));
    assert_eq!(of("TPR").map(|rate| format!("{rate:.2}")).as_deref(), Some("74.30"));
    assert!(rates.name.kind.displaced);
}

#[test]
fn money_goes_the_other_way() {
    let sent = figure("sent-rus-uzb");
    let values: Vec<(String, Option<f64>)> =
        sent.points.iter().map(|point| (point.period.clone(), point.value.map(f64::round))).collect();
    assert_eq!(sent.dataset, "WB:KNOMAD_BRE(2021.0)", "revisions are never mixed");
    assert_eq!(values, [("2021".to_owned(), Some(9198.0))]);
    let before = of_dataset(cube(), &name("sent-rus-uzb"), "WB:KNOMAD_BRE(2017.0)").unwrap();
    assert_eq!(before.latest().unwrap().value.map(f64::round), Some(2839.0));
    assert_eq!(figure("senders-uzb").points.first().unwrap().origin, "RUS");
    assert!(sent.flags.has(Flags::MODELLED));
}

#[test]
fn a_figure_is_cited_by_its_checksum_and_a_revision_changes_it() {
    let now = figure("stock-afg-irn");
    let before = of_dataset(cube(), &name("stock-afg-irn"), "UNDESA:IMS(2020.0)").unwrap();
    assert_ne!(now.sum(), before.sum());
    assert_eq!(now.sum(), figure("stock-afg-irn").sum());
    let cited = now.cited();
    assert!(cited.starts_with("evid:stock-afg-irn@UNDESA:IMS(2024.0)#"), "{cited}");
    assert_eq!(cited.len(), "evid:stock-afg-irn@UNDESA:IMS(2024.0)#".len() + 12);
}

#[test]
fn a_corridor_has_the_range_of_six_methods_in_each_period() {
    let flow = figure("flow-uzb-rus");
    let periods = ["1990/1995", "1995/2000", "2000/2005", "2005/2010", "2010/2015", "2015/2020", "2020/2024"];
    assert_eq!(flow.periods(), periods);
    assert_eq!(flow.points.len(), 7 * LINES.len());
    for period in periods {
        let of = |series: &str| {
            let point = flow.points.iter().find(|point| point.period == period && point.series == series);
            point.unwrap().value.unwrap()
        };
        let six: Vec<f64> = crate::estimates::METHODS.into_iter().map(of).collect();
        assert!(six.iter().all(|value| of("low") <= *value && *value <= of("high")), "{period}: {six:?}");
        assert!(of("low") <= of("median") && of("median") <= of("high"));
    }
    // The growth of a stock is what the first method says: it can be seen in the stocks themselves.
    let stock = figure("stock-uzb-rus");
    let at = |year| stock.whole_at(year).unwrap();
    let grown = (at("2024") - at("2020")).max(0.0);
    let last = flow.points.iter().find(|point| point.period == "2020/2024" && point.series == "drop").unwrap();
    assert_eq!(last.value, Some(grown));
    assert!(flow.flags.has(Flags::MODELLED));
    let told = flow.told.as_ref().unwrap();
    assert_eq!(told.datasets, ["UNDESA:IMS(2024.0)", "UNDESA:WPP(2024.0)", "WB:WDI(1.0)"]);
    assert!(told.flags.iter().any(|(period, flag)| period == "2020/2024" && flag.kind == "interval"), "{told:?}");
    assert!(flow.cited().starts_with("evid:flow-uzb-rus@UNDESA:IMS(2024.0)#"));
    // What is not plausible of a country that is among them is told with it.
    let pakistan = figure("flowsfrom-pak-2020").told.unwrap();
    assert!(pakistan.flags.iter().any(|(_, flag)| flag.kind == "net-large" && flag.subject == "QAT"), "{pakistan:?}");
}

#[test]
fn where_people_went_has_all_others_by_each_method() {
    let went = figure("flowsfrom-uzb");
    assert_eq!(went.name.to_string(), "flowsfrom-uzb-2024", "the latest period");
    let medians: Vec<f64> = went
        .points
        .iter()
        .filter(|point| point.series == "median" && !point.others)
        .filter_map(|point| point.value)
        .collect();
    assert!(medians.len() == 15 && medians.is_sorted_by(|one, next| one >= next), "{medians:?}");
    let estimate = crate::estimates::estimate(cube(), "UNDESA:IMS(2024.0)", (2020, 2024)).unwrap();
    let all = crate::estimates::added(
        estimate.partners("UZB", crate::estimates::Way::From).unwrap().iter().map(|(_, six)| six),
    );
    for (place, method) in crate::estimates::METHODS.into_iter().enumerate() {
        let sum: f64 = went.points.iter().filter(|point| point.series == method).filter_map(|point| point.value).sum();
        assert!((sum - all[place]).abs() < 1e-6 * sum.max(1.0), "{method}: {sum}, not {}", all[place]);
    }
    let came = figure("flowsto-rus-2024");
    let from_uzb = |data: &Data, series| {
        let own = |point: &&Point| point.series == series && (point.origin == "UZB" || point.destination == "RUS");
        data.points.iter().find(own).and_then(|point| point.value)
    };
    assert_eq!(from_uzb(&came, "high"), from_uzb(&went, "high"), "one number from both sides");
    assert!(data(cube(), &name("flowsfrom-uzb-2019")).is_err(), "no period ends in that year");
}

#[test]
fn an_estimate_without_an_input_says_which_and_has_no_number() {
    // The revision of 2020 is there of the region alone: a table that is not the world's.
    let part = of_dataset(cube(), &name("flow-uzb-rus"), "UNDESA:IMS(2020.0)").unwrap_err();
    assert!(matches!(&part, NoFigure::Lacking(all) if all.iter().all(|one| one.what.name() == "stock")), "{part:?}");
    let only_stocks = only(&["un-desa-migrant-stock.csv.gz"]);
    let none = data(&only_stocks, &name("flow-uzb-rus")).unwrap_err();
    assert!(none.said().values[0].1.starts_with("people 1990"), "{none:?}");
    let without_events = only(&["un-desa-migrant-stock.csv.gz", "world-bank-indicators.csv.gz"]);
    let none = data(&without_events, &name("flowsfrom-uzb-2020")).unwrap_err();
    assert_eq!(none.said().values[0].1, "vital 2015/2020");
    // The world is there, the Vatican's births are not.
    let none = data(cube(), &name("flow-uzb-vat")).unwrap_err();
    assert!(none.said().values[0].1.starts_with("vital 1990/1995 VAT"), "{none:?}");
}

#[test]
fn an_estimate_is_written_as_observations_of_its_own() {
    let cube = Arc::new(only(&[
        "un-desa-migrant-stock.csv.gz",
        "world-bank-indicators.csv.gz",
        "un-desa-prospects.csv.gz",
        "un-desa-prospects-2024.csv.gz",
    ]));
    let flow = data(&cube, &name("flow-uzb-kaz")).unwrap();
    let own = behind(&cube, &flow);
    let rows = rows(&own, &flow).unwrap();
    assert_eq!(rows.len(), flow.points.len());
    let mut text = Vec::new();
    crate::export::sdmx_csv(&own, &rows, &mut text).unwrap();
    let text = String::from_utf8(text).unwrap();
    let row = "MESHVERET:FLOWS_RANGE(1.0),I,FLOW_ESTIMATE,UZB,KAZ,2020-07-01/2024-06-30,_T,_T,median,PS,";
    assert!(text.contains(row), "{text}");
    let lines = crate::query::answer(&own, &asked(&flow).unwrap()).unwrap();
    assert_eq!(lines.lines.len(), rows.len());
}

#[test]
fn what_the_demonstration_cites_is_what_its_excerpts_say() {
    let mut cited = 0;
    for file in ["almaty.acts", "negotiation.acts"] {
        let acts = std::fs::read_to_string(folder().join("..").join(file)).unwrap();
        for id in acts.split("cited=").skip(1).filter_map(|rest| rest.split_whitespace().next()) {
            let name = id.trim_start_matches("evid:").split('@').next().unwrap();
            assert_eq!(data(cube(), &name.parse().unwrap()).unwrap().cited(), id, "{file}");
            cited += 1;
        }
    }
    assert!(cited >= 3);
}

#[test]
fn a_part_of_the_people_names_both_of_its_datasets() {
    let presence = figure("presence-ap");
    assert_eq!((presence.dataset.as_str(), presence.unit.as_str()), ("UNDESA:IMS(2024.0)", "PT"));
    // The Bank's population ends before the stocks do: that of the Prospects has their last year.
    assert_eq!(presence.whole, Some(("UNDESA:WPP(2024.0)".to_owned(), "WPP_POP")));
    assert_eq!((presence.name.year, presence.newer.as_slice()), (Some(2024), [].as_slice()));
    // By its dataset, and by its name with its year, it is the same.
    for again in ["presence-ap", "presence-ap-2024"] {
        let found = of_dataset(cube(), &name(again), "UNDESA:IMS(2024.0)").unwrap();
        assert_eq!((found.cited(), &found.whole), (presence.cited(), &presence.whole), "{again}");
    }
    let before = figure("presence-ap-2020");
    assert_eq!(before.whole, Some(("WB:WDI(1.0)".to_owned(), "WDI_POP")));
    // By hand: the people born elsewhere of the last series before it, through the population of the same year.
    for (presence, indicator, times) in [(&presence, "WPP_POP", 1000.0), (&before, "WDI_POP", 1.0)] {
        let year = presence.name.year.unwrap();
        let of = |code: &str| presence.points.iter().find(|point| point.destination == code).unwrap().value.unwrap();
        let hosted = figure("hosted-kaz").whole_at(&year.to_string()).unwrap();
        let people = times * observations_of(indicator, "KAZ", year);
        assert!((of("KAZ") - 100.0 * hosted / people).abs() < 1e-9, "{} {hosted} {people}", of("KAZ"));
    }
    assert!(before.csv().lines().all(|line| line.ends_with(",whole") || line.ends_with(",PT,WB:WDI(1.0)")));
    // It is cited as it was, and each is found again by its dataset.
    assert_eq!(of_dataset(cube(), &before.name, &before.dataset).unwrap().cited(), before.cited());
    assert_eq!(of_dataset(cube(), &presence.name, &presence.dataset).unwrap().cited(), presence.cited());
    assert!(figure("shelter-ap").name.kind.displaced && figure("shelter-ap").whole.is_some());
    // What has no whole elsewhere is cited as it was.
    assert!(figure("weight-ap-2023").cited().ends_with("#479c00593115"), "{}", figure("weight-ap-2023").cited());
}

/// What is computed stands in every file of observations as the figure has it, beside what it was computed from.
#[test]
fn shares_and_rates_are_observations_beside_what_they_were_computed_from() {
    use crate::export;

    let of = [
        ("presence-ap-2020", "MESHVERET:SHARES(1.0)", "MIGRANT_STOCK_PER_WDI_POP", &["MIGRANT_STOCK", "WDI_POP"][..]),
        ("weight-ap-2023", "MESHVERET:SHARES(1.0)", "WDI_REMIN_PER_WDI_GDP", &["WDI_REMIN", "WDI_GDP"]),
        ("dependence-tjk", "MESHVERET:SHARES(1.0)", "WDI_REMIN_PER_WDI_GDP", &["WDI_REMIN", "WDI_GDP"]),
        ("recognition-uzb", "MESHVERET:ASYLUM_RATES(1.0)", "RRR", &["DEC_RECOGNIZED", "DEC_OTHER", "DEC_REJECTED"]),
    ];
    for (named, dataset, indicator, inputs) in of {
        let figure = figure(named);
        let own = behind(cube(), &figure);
        let rows = rows(&own, &figure).unwrap();
        let word = |row: &Row, field| own.table.word(row, field).to_owned();
        let is = |row: &&&Row| word(row, Field::Dataset) == dataset;
        let known: Vec<(String, String, f64)> = rows
            .iter()
            .filter(is)
            .filter(|row| word(row, Field::Indicator) == indicator)
            .map(|row| (word(row, Field::Destination), word(row, Field::Origin), row.value))
            .collect();
        let points: Vec<&Point> = figure.points.iter().filter(|point| ["", "RRR"].contains(&point.series)).collect();
        assert_eq!(known.len(), points.len(), "{named}");
        for point in points {
            let (from, to) = point.sides(&figure.name);
            let same = |value: f64| point.value.map_or(value.is_nan(), |is| is.to_bits() == value.to_bits());
            assert!(known.iter().any(|(of, by, value)| of == to && by == from && same(*value)), "{named} {point:?}");
        }
        for input in inputs {
            assert!(rows.iter().any(|row| word(row, Field::Indicator) == *input), "{named} lacks {input}");
        }
        // By the answer too, which is what a workbook holds.
        let answer = crate::query::answer(&own, &asked(&figure).unwrap()).unwrap();
        assert_eq!(answer.lines.len(), rows.len(), "{named}");
        let (mut sdmx, mut parquet) = (Vec::new(), Vec::new());
        export::sdmx_csv(&own, &rows, &mut sdmx).unwrap();
        assert!(String::from_utf8(sdmx).unwrap().contains(&format!("dataflow,{dataset},I,{indicator},")), "{named}");
        export::parquet(&own, &rows, &mut parquet).unwrap();
        assert!(own.datasets.len() > 1 && own.datasets.values().all(|known| !known.licence.is_empty()), "{named}");
    }
}

/// One member of three has the year after: the year of most is shown, and the later one told; a year that is named is shown as it is.
#[test]
fn the_newest_year_is_that_of_most_members() {
    let file = std::env::temp_dir().join(format!("meshveret-newest-{}.csv", std::process::id()));
    let row = |to: &str, indicator: &str, year: i32, value: i32| {
        format!("dataflow,WB:WDI(1.0),I,{indicator},,{to},{year},_T,{value},USD\n")
    };
    let mut text =
        "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,ORIGIN,REF_AREA,TIME_PERIOD,SEX,OBS_VALUE,UNIT_MEASURE\n".to_owned();
    for to in ["KAZ", "KGZ", "TJK", "TKM", "UZB"] {
        for year in [2021, 2022, 2023] {
            let has = year == 2021 || (year == 2022 && to != "TKM" && to != "UZB") || to == "KAZ";
            text.push_str(&row(to, "WDI_GDP", year, 100));
            text.push_str(&if has { row(to, "WDI_REMIN", year, 10) } else { String::new() });
        }
    }
    std::fs::write(&file, text).unwrap();
    let cube = imported(vec![file.clone()]);
    std::fs::remove_file(&file).unwrap();
    let of = |text: &str| data(&cube, &name(text)).unwrap();
    let weight = of("weight-ca5");
    assert_eq!((weight.name.year, weight.newer.as_slice()), (Some(2022), ["2023".to_owned()].as_slice()));
    let known = weight.points.iter().filter(|point| point.value.is_some()).count();
    assert_eq!((known, weight.points.len()), (3, 5));
    assert_eq!((of("weight-ca5-2023").name.year, of("weight-ca5-2023").newer.len()), (Some(2023), 0));
    assert_eq!(of("weight-ca5-2022").cited(), weight.cited(), "what is told of years changes no checksum");
}

fn observations_of(indicator: &str, area: &str, year: i32) -> f64 {
    let asked = crate::query::Question {
        indicators: vec![indicator.to_owned()],
        destinations: vec![area.to_owned()],
        periods: vec![year.to_string()],
        ..crate::query::Question::default()
    };
    let found = crate::query::observations(cube(), &asked).unwrap();
    found.iter().map(|row| row.value).sum()
}

#[test]
fn a_map_is_there_with_its_boundaries_and_is_cited_with_them() {
    use crate::boundaries::{Boundaries, Installed};

    assert_eq!(data(cube(), &name("weightmap-ap")), Err(NoFigure::Boundaries(false)));
    let some = ["world-bank-indicators.csv.gz"];
    let with = |installed: Installed| Cube { boundaries: installed, ..only(&some) };
    let drawn_by = |bytes: &[u8]| {
        let of = Boundaries::of(bytes.to_vec(), ("A survey", "CC0"), ("", "made-up.geojson"), 0);
        let cube = with(Installed::Here(Arc::new(of)));
        data(&cube, &name("weightmap-ap")).unwrap()
    };
    let (one, again, other) = (drawn_by(b"one"), drawn_by(b"one"), drawn_by(b"other"));
    let plain = figure("weight-ap");
    assert_eq!((one.points.clone(), one.name.year), (plain.points, plain.name.year));
    assert_eq!(one.cited(), again.cited());
    assert_ne!(one.cited(), other.cited(), "a map over other lines is another map");
    assert!(one.cited().starts_with("evid:weightmap-ap-2023@WB:WDI(1.0)#"), "{}", one.cited());
    let sum = one.boundaries.as_ref().unwrap().sha256.clone();
    assert!(one.csv().lines().skip(1).all(|line| line.ends_with(&format!(",{sum}"))) && one.json().contains(&sum));
    let damaged = with(Installed::Damaged("boundaries".into()));
    assert_eq!(data(&damaged, &name("weightmap-ap")), Err(NoFigure::Boundaries(true)));
}

/// WPP 2024 implies that 7.7 million more left Pakistan than came between 2015 and 2020: below 5 % of its people, and more than all who were
/// born there and are counted abroad.
#[test]
fn net_migration_that_the_stocks_cannot_hold_is_told() {
    let flags = |name: &str| figure(name).told.unwrap().flags;
    let of = |period: &str, kind: &str, name: &str| -> Vec<(String, f64, f64)> {
        let found = flags(name).into_iter().filter(|(of, flag)| of == period && flag.kind == kind);
        found.map(|(_, flag)| (flag.subject, flag.value, flag.against)).collect()
    };
    let pakistan = of("2015/2020", "net-beyond-stocks", "flow-pak-sau");
    let (_, net, held) = pakistan.iter().find(|(area, ..)| area == "PAK").unwrap();
    assert!((-7.9e6..-7.5e6).contains(net) && *held > 5e6 && *held < -net, "{net} {held}");
    assert!(!of("2015/2020", "net-large", "flow-pak-sau").iter().any(|(area, ..)| area == "PAK"));
    // It is a rare thing to be told.
    let estimate = crate::estimates::estimate(cube(), "UNDESA:IMS(2024.0)", (2015, 2020)).unwrap();
    let told: Vec<&str> = estimate
        .flags
        .iter()
        .filter(|flag| flag.kind == "net-beyond-stocks")
        .map(|flag| flag.subject.as_str())
        .collect();
    assert!(told.len() < 40, "{told:?}");
    // Births, deaths and people of 2024 are projections; of the years before it there are none.
    assert_eq!(of("2020/2024", "projected", "flow-uzb-rus"), [(String::new(), 1.0, 5.0)]);
    assert!(of("2015/2020", "projected", "flow-uzb-rus").is_empty());
}

#[test]
fn what_makes_an_estimate_doubtful_stands_in_every_file_and_changes_no_checksum() {
    use crate::export;

    let flow = figure("flow-uzb-rus");
    let (plain, told) = (flow.csv(), flow.csv_with_checks());
    assert!(told.starts_with("origin,destination,period,series,value,share,flags,dataset,indicator,unit,checks\n"));
    let cut: String = told.lines().map(|line| line.rsplit_once(',').unwrap().0.to_owned() + "\n").collect();
    assert_eq!(cut, plain, "without its last column it is what the checksum is of");
    let of_last: Vec<&str> = told.lines().filter(|line| line.contains(",2020/2024,median,")).collect();
    assert!(
        of_last.len() == 1 && of_last[0].contains(",interval 4 (5)") && of_last[0].contains("projected 1 (5)"),
        "{of_last:?}"
    );
    let cube = behind(&Arc::new(only(&["knomad-inward.csv.gz"])), &flow);
    let rows = rows(&cube, &flow).unwrap();
    let mut sdmx = Vec::new();
    export::sdmx_csv(&cube, &rows, &mut sdmx).unwrap();
    let sdmx = String::from_utf8(sdmx).unwrap();
    assert!(sdmx.lines().next().unwrap().ends_with(",PERIOD_KIND,COMMENT_OBS"), "{sdmx}");
    assert!(
        sdmx.lines().any(|line| line.contains("2020-07-01/2024-06-30") && line.contains("interval 4 (5)")),
        "{sdmx}"
    );
    let (mut structure, mut parquet, mut xlsx) = (Vec::new(), Vec::new(), Vec::new());
    export::structure(&cube, &rows, &mut structure).unwrap();
    assert!(String::from_utf8(structure).unwrap().contains("COMMENT_OBS"));
    export::parquet(&cube, &rows, &mut parquet).unwrap();
    assert!(parquet.windows(8).any(|part| part == b"interval"), "in the footer, with the dataset");
    let lines = crate::query::answer(&cube, &asked(&flow).unwrap()).unwrap();
    export::xlsx(&cube, &lines, export::Run::Right, &mut xlsx).unwrap();
    let mut book = zip::ZipArchive::new(std::io::Cursor::new(xlsx)).unwrap();
    let mut sheet = String::new();
    std::io::Read::read_to_string(&mut book.by_name("xl/worksheets/sheet3.xml").unwrap(), &mut sheet).unwrap();
    assert!(sheet.contains("interval") && sheet.contains("<v>4</v>"), "{sheet}");
    // What nothing is told of has neither column.
    let stock = figure("stock-uzb-kaz");
    assert_eq!(stock.csv(), stock.csv_with_checks());
    let mut sdmx = Vec::new();
    export::sdmx_csv(self::cube(), &super::rows(self::cube(), &stock).unwrap(), &mut sdmx).unwrap();
    assert!(!String::from_utf8(sdmx).unwrap().contains("COMMENT_OBS"));
}
