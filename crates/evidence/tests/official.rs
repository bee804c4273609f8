//! The official files as they are published, where they are there: which layout each has, how much is in it, and figures that are known.
#![expect(clippy::unwrap_used, reason = "test support")]

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use evidence::cube::{Cube, Field, Flags, Store};
use evidence::import::{Action, import, read};
use evidence::query::{Question, answer};

/// The folder of the official files, beside the checkout.
fn shared() -> Option<PathBuf> {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().map(|above| above.join("shared/data"));
    let found = above.into_iter().find(|path| path.exists());
    if found.is_none() {
        writeln!(std::io::stderr(), "skipped: shared/data is not there").unwrap_or_default();
    }
    found
}

#[test]
fn each_official_file_is_read_as_what_it_is() {
    let Some(shared) = shared() else { return };
    let files = [
        ("unhcr/asylum_applications.csv.gz", "unhcr", "UNHCR:ASYLUM_APPLICATIONS(1.0)", 120_597),
        ("unhcr/unrwa.csv.gz", "unhcr", "UNHCR:UNRWA(1.0)", 296),
        ("unhcr/idmc.csv.gz", "unhcr", "UNHCR:IDMC(1.0)", 934),
        ("iom/missing_migrants_2014_2025-04.csv.gz", "iom-missing-migrants", "IOM:MISSING_MIGRANTS(1.0)", 0),
        ("wpp/wpp2024_misc_1950_2023.csv.gz", "undesa-wpp", "UNDESA:WPP(2024.0)", 21_978 * 8),
        ("wpp/wpp2024_miscproj_medium_2024_2050.csv.gz", "undesa-wpp", "UNDESA:WPP(2024.0)", 0),
        ("wdi/wdi_selected_long.csv.gz", "wb-wdi-long", "WB:WDI(1.0)", 0),
        ("worldbank/API_BM.TRF.PWKR.CD.DT_DS2_en_csv_v2_3012027.csv", "wb-wide", "WB:WDI(2021.9.15)", 0),
        ("worldbank/rpw_corridor_avg_total_cost_2011Q1_2020Q3.csv.gz", "wb-wide", "WB:RPW(2020.12.7)", 0),
        ("worldbank/bilateral_remittance_matrix_2021_0.xlsx", "wb-bilateral-matrix", "WB:KNOMAD_BRE(2021.0)", 0),
        ("worldbank/WB_Bilateral_Remittance_Estimates_2017.xlsx", "wb-bilateral-matrix", "WB:KNOMAD_BRE(2017.0)", 0),
        (
            "worldbank/inward_remittance_flows_december_2023_1.xlsx",
            "wb-inward-remittances",
            "WB:KNOMAD_INWARD(2023.12)",
            0,
        ),
        ("un_desa/undesa_pd_2020_ims_stock_by_sex_and_destination.xlsx", "undesa-ims-sheet", "UNDESA:IMS(2020.0)", 0),
    ];
    for (name, layout, dataset, rows) in files {
        let read = read(&shared.join(name), None).unwrap_or_else(|refused| panic!("{name}: {refused}"));
        let datasets: Vec<&str> = evidence::cube::of(&read.table.dicts, Field::Dataset).words().collect();
        assert_eq!(
            (read.source.layout.as_str(), datasets, read.action),
            (layout, vec![dataset], Action::Put),
            "{name}"
        );
        assert!(
            if rows == 0 { read.table.rows.len() > 1000 } else { read.table.rows.len() == rows },
            "{name}: {}",
            read.table.rows.len()
        );
    }
}

#[test]
fn the_sheet_of_refugees_has_a_part_and_a_rate_where_others_have_males_and_females() {
    let Some(shared) = shared() else { return };
    let file = shared.join("un_desa/undesa_pd_2020_ims_stock_by_sex_and_destination.xlsx");
    let table = read(&file, None).unwrap().table;
    let world = |row: &&evidence::cube::Row| {
        let is = |field, word| table.word(row, field) == word;
        table.word(row, Field::Indicator).starts_with("IMS_REFUGEES") && is(Field::Destination, "900")
    };
    let mut found: Vec<(&str, &str, &str, f64)> = Vec::new();
    for row in table.rows.iter().filter(world) {
        let word = |field| table.word(row, field);
        let (period, sort) = evidence::cube::period::parts(word(Field::Period));
        assert_eq!((word(Field::Sex), sort.name().is_empty()), ("_T", false));
        if ["2020", "2015/2020"].contains(&period) {
            found.push((word(Field::Indicator), period, word(Field::Unit), row.value));
        }
    }
    found.sort_by_key(|(indicator, ..)| *indicator);
    let rounded: Vec<_> = found
        .iter()
        .map(|(indicator, period, unit, value)| (*indicator, *period, *unit, format!("{value:.4}")))
        .collect();
    let line = |indicator, period, unit, value: &str| (indicator, period, unit, value.to_owned());
    assert_eq!(
        rounded,
        [
            line("IMS_REFUGEES", "2020", "PS", "33807795.0000"),
            line("IMS_REFUGEES_RATE", "2015/2020", "PT", "6.4518"),
            line("IMS_REFUGEES_SHARE", "2020", "PT", "12.0485"),
        ]
    );
}

/// Files that have nothing for the cube: lists of countries.
const LISTS: [&str; 2] = ["countries.csv.gz", "wpp2024_countries.csv.gz"];

#[test]
fn no_official_file_is_refused() {
    let Some(shared) = shared() else { return };
    for folder in ["eurostat", "iom", "un_desa", "unhcr", "wdi", "worldbank", "wpp"] {
        for entry in std::fs::read_dir(shared.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let data = [".csv", ".csv.gz", ".xlsx"].iter().any(|ending| name.ends_with(ending));
            if data && !LISTS.contains(&name.as_str()) {
                let read = read(&path, None).unwrap_or_else(|refused| panic!("{name}: {refused:?}"));
                assert!(!read.table.rows.is_empty(), "{name}");
            }
        }
    }
}

/// A cube of some of the official files.
fn cube_of(shared: &Path, (name, files): (&str, &[&str])) -> Cube {
    let folder = std::env::temp_dir().join(format!("evidence-{name}-{}", std::process::id()));
    let store = Store::below(&folder);
    let files: Vec<PathBuf> = files.iter().map(|file| shared.join(file)).collect();
    import(&store, &files, (None, Some(1))).unwrap();
    let cube = store.cube().unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    cube
}

/// The sum of an indicator in a year from somewhere, or anywhere, to somewhere, or anywhere.
fn sum(cube: &Cube, (indicator, year): (&str, &str), [from, to]: [&str; 2]) -> Option<f64> {
    let areas = |code: &str| Some(code.to_owned()).filter(|code| !code.is_empty()).into_iter().collect();
    let question = Question {
        indicators: vec![indicator.to_owned()],
        origins: areas(from),
        destinations: areas(to),
        periods: vec![year.to_owned()],
        by: vec![Field::Period],
        ..Question::default()
    };
    answer(cube, &question).ok()?.lines.first()?.value
}

#[test]
fn who_is_hosted_at_the_end_of_2025_and_who_returned_in_it() {
    let Some(shared) = shared() else { return };
    let files = ["unhcr/population.csv.gz", "unhcr/solutions.csv.gz", "un_desa/ims2024_bilateral_by_sex.csv.gz"];
    let cube = cube_of(&shared, ("hosted", &files));
    let hosted = |to: &str| sum(&cube, ("REFUGEES", "2025"), ["", to]);
    assert_eq!((hosted("TUR"), hosted("PAK"), hosted("IRN")), (Some(2_390_414.0), Some(1_159_038.0), Some(770_514.0)));
    assert_eq!(sum(&cube, ("OIP", "2025"), ["", "IRN"]), Some(879_500.0), "other people in need of protection");
    assert_eq!(sum(&cube, ("SOL_RETURNED_REFUGEES", "2025"), ["AFG", ""]), Some(1_947_183.0));
    // Another date, and another definition: born in Afghanistan, in the middle of 2024.
    assert_eq!(sum(&cube, ("MIGRANT_STOCK", "2024"), ["AFG", "IRN"]), Some(3_752_317.0));
}

#[test]
fn remittances_of_2023_as_a_share_of_what_is_produced_and_by_head() {
    let Some(shared) = shared() else { return };
    let cube = cube_of(&shared, ("shares", &["wdi/wdi_selected_long.csv.gz"]));
    let of = |indicator: &str, area: &str| sum(&cube, (indicator, "2023"), ["", area]);
    let shares = [
        ("TJK", 38.4, 1),
        ("KGZ", 20.4, 1),
        ("UZB", 13.9, 1),
        ("PAK", 7.9, 1),
        ("AZE", 2.6, 1),
        ("AFG", 1.9, 1),
        ("ITA", 0.5, 1),
        ("KAZ", 0.12, 2),
        ("TUR", 0.09, 2),
    ];
    for (area, wanted, digits) in shares {
        let share = of("WDI_REMIN", area).zip(of("WDI_GDP", area)).map(|(part, whole)| 100.0 * part / whole);
        assert_eq!(share.map(|share| format!("{share:.digits$}")), Some(format!("{wanted:.digits$}")), "{area}");
    }
    for area in ["IRN", "TKM"] {
        assert_eq!(of("WDI_REMIN", area), None, "{area} did not report: its zero is none");
    }
    for (area, wanted) in [("TJK", "446"), ("KGZ", "403"), ("UZB", "397"), ("PAK", "107")] {
        let head = of("WDI_REMIN", area).zip(of("WDI_POP", area)).map(|(sum, people)| format!("{:.0}", sum / people));
        assert_eq!(head.as_deref(), Some(wanted), "{area}");
    }
}

#[test]
fn refugees_under_unrwa_and_persons_displaced_within_palestine_stand_apart_and_units_are_known() {
    let Some(shared) = shared() else { return };
    let folder = std::env::temp_dir().join(format!("evidence-official-{}", std::process::id()));
    let store = Store::below(&folder);
    let names =
        ["unhcr/unrwa.csv.gz", "unhcr/idmc.csv.gz", "unhcr/asylum_decisions.csv.gz", "wdi/wdi_selected_long.csv.gz"];
    let files: Vec<PathBuf> = names.iter().map(|name| shared.join(name)).collect();
    let report = import(&store, &files, (None, Some(1))).unwrap();
    let cube = store.cube().unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    let value = |indicator: &str, destinations: &[&str]| {
        let question = Question {
            indicators: vec![indicator.to_owned()],
            destinations: destinations.iter().map(|code| (*code).to_owned()).collect(),
            periods: vec!["2025".to_owned()],
            by: vec![Field::Period],
            ..Question::default()
        };
        answer(&cube, &question).unwrap().lines[0].value
    };
    assert_eq!(
        (value("UNRWA_REFUGEES", &["PSE"]), value("IDMC_IDPS", &["PSE"])),
        (Some(2_484_580.0), Some(2_035_000.0))
    );
    assert_eq!((value("UNRWA_REFUGEES", &[]), value("IDMC_IDPS", &[])), (Some(5_964_782.0), Some(68_653_080.0)));
    let decisions = &report.datasets["UNHCR:ASYLUM_DECISIONS(1.0)"];
    assert_eq!(decisions.flags.get("total-differs"), Some(&444), "totals that are not the sum of their outcomes");
    let tens = |row: &&evidence::cube::Row| row.value.to_bits() == 10_f64.to_bits() && row.flags().has(Flags::ROUNDED);
    assert!(cube.table.rows.iter().filter(tens).count() >= 14_789);
    // Of the Bank's figures each has one unit, and no figure is of none.
    let mut units: BTreeMap<&str, &str> = BTreeMap::new();
    for row in &cube.table.rows {
        if cube.table.word(row, Field::Dataset).starts_with("WB:") {
            units.insert(cube.table.word(row, Field::Indicator), cube.table.word(row, Field::Unit));
        }
    }
    assert_eq!((units.len(), units["WDI_GDP"], units["WDI_POP"], units["WDI_UNEM"]), (13, "USD", "PS", "PT"));
    assert!(units.values().all(|unit| *unit != "XX"), "{units:?}");
}
