//! Figures of the demonstration's excerpts: their names, their values, their checksums.

use std::path::PathBuf;
use std::sync::OnceLock;

use super::*;
use crate::cube::{Cube, Flags, Store};
use crate::import;

/// The excerpts of the demonstration.
fn cube() -> &'static Cube {
    static CUBE: OnceLock<Cube> = OnceLock::new();
    CUBE.get_or_init(|| {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../demo/evidence");
        let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let mut files: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|end| end == "gz")).collect();
        files.sort();
        let data = std::env::temp_dir().join(format!("meshveret-figures-{}", std::process::id()));
        let store = Store::below(&data);
        import::import(&store, &files, (None, Some(0))).unwrap();
        let cube = store.cube().unwrap();
        std::fs::remove_dir_all(&data).unwrap();
        cube
    })
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
