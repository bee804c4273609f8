//! The commands of the evidence room, by the program itself, on excerpts made here and, where they are, on the official files.
#![expect(clippy::unwrap_used, reason = "test support")]

mod folder;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use folder::Folder;

/// The program that the same build made: two folders above this test.
fn program() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let built = test.ancestors().nth(2).unwrap().join("meshveret");
    assert!(built.exists(), "{} is missing: cargo build --release -p meshveret makes it", built.display());
    built
}

fn run(folder: &Path, words: &[&str]) -> Output {
    let (command, rest) = words.split_first().unwrap();
    let mut arguments = vec!["evidence", command, "--data"];
    let data = folder.join("data");
    arguments.push(data.to_str().unwrap());
    arguments.extend(rest);
    Command::new(program()).args(arguments).output().unwrap()
}

const HEAD: &str = "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,ORIGIN,REF_AREA,TIME_PERIOD,SEX,OBS_VALUE,UNIT_MEASURE\n";
const ROWS: &str = "dataflow,UNDESA:IMS(2024.0),I,MIGRANT_STOCK,UZB,RUS,2020,F,400,PS\n\
    dataflow,UNDESA:IMS(2024.0),I,MIGRANT_STOCK,UZB,RUS,2020,M,600,PS\n\
    dataflow,UNDESA:IMS(2024.0),I,MIGRANT_STOCK,UZB,KAZ,2020,M,,PS\n";

#[test]
fn a_file_is_imported_asked_and_comes_back_to_the_same_bytes() {
    let folder = Folder::new("evidence-commands");
    let (file, out) = (folder.path().join("in.csv"), folder.path().join("out.csv"));
    fs::write(&file, format!("{HEAD}{ROWS}")).unwrap();
    let (file, out) = (file.to_str().unwrap(), out.to_str().unwrap());
    let dry = run(folder.path(), &["import", "--dry-run", file]);
    assert!(dry.status.success() && !folder.path().join("data").exists());
    assert!(String::from_utf8(dry.stdout).unwrap().contains("rows=3 new=3 changed=0 removed=0 missing=1"));
    assert!(run(folder.path(), &["import", file]).status.success());
    let asked = ["query", "--indicator", "MIGRANT_STOCK", "--origin", "UZB", "--by", "destination", "--period", "2020"];
    assert!(run(folder.path(), &[&asked[..], &["--out", out]].concat()).status.success());
    let answer = "destination,value,observations,missing,unit,flags,dataset\n\
        KAZ,,0,1,PS,,UNDESA:IMS(2024.0)\nRUS,1000,2,0,PS,,UNDESA:IMS(2024.0)\n";
    assert_eq!(fs::read_to_string(out).unwrap(), answer);
    let whole = ["query", "--indicator", "MIGRANT_STOCK", "--format", "sdmx-csv", "--out", out];
    assert!(run(folder.path(), &whole).status.success());
    let first = fs::read_to_string(out).unwrap();
    let again = Folder::new("evidence-again");
    let second = again.path().join("second.csv");
    assert!(run(again.path(), &["import", out]).status.success());
    let whole = ["query", "--indicator", "MIGRANT_STOCK", "--format", "sdmx-csv", "--out", second.to_str().unwrap()];
    assert!(run(again.path(), &whole).status.success());
    assert_eq!(first, fs::read_to_string(second).unwrap());
}

#[test]
fn what_is_there_is_told_and_datasets_are_compared() {
    let folder = Folder::new("evidence-compare");
    let file = folder.path().join("in.csv");
    fs::write(&file, format!("{HEAD}{}{ROWS}", ROWS.replace("2024.0", "2020.0").replace(",600,", ",500,"))).unwrap();
    assert!(run(folder.path(), &["import", file.to_str().unwrap()]).status.success());
    let said = |words: &[&str]| {
        let done = run(folder.path(), words);
        assert!(done.status.success(), "{done:?}");
        String::from_utf8(done.stdout).unwrap()
    };
    let there = said(&["coverage"]);
    assert!(there.contains("UNDESA:IMS(2024.0),MIGRANT_STOCK,2020,2020,2,3,1\n"), "{there}");
    let sides = said(&["compare", "--origin", "UZB", "--destination", "RUS"]);
    assert!(sides.contains("UNDESA:IMS(2024.0),MIGRANT_STOCK,PS,stock-middle,2020,1000,,"), "{sides}");
    assert_eq!(sides.lines().count(), 2, "of one dataset the newest revision: {sides}");
    let changed = said(&["compare", "--revisions", "UNDESA:IMS(2020.0),UNDESA:IMS(2024.0)"]);
    assert!(changed.starts_with("new=0 changed=1 removed=0 same=2\n"), "{changed}");
    assert!(changed.contains("MIGRANT_STOCK,RUS,UZB,2020,M,_T,,PS,500,600,100\n"), "{changed}");
    let none = run(folder.path(), &["compare", "--lang", "ru", "--revisions", "X,UNDESA:IMS(2024.0)"]);
    assert_eq!(none.status.code(), Some(1));
    assert!(String::from_utf8(none.stderr).unwrap().contains("В базе нет набора данных X."));
}

/// A Python that has `DuckDB`; none where nobody installed it.
fn python_with_duckdb() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(1).unwrap();
    let places = [root.join("target"), root.join("../main/target"), root.join("../../main/target")];
    let python = places.iter().map(|place| place.join("evidence-peers/bin/python")).find(|python| python.exists());
    if python.is_none() {
        writeln!(std::io::stderr(), "skipped: benches/run evidence installs DuckDB below target/").unwrap_or_default();
    }
    python
}

const GROUPED: &str = "dataflow,UNHCR:POPULATION(1.0),I,REFUGEES,AFG,PAK,2023,_T,9,PS\n\
    dataflow,UNHCR:POPULATION(1.0),I,REFUGEES,AFG,PAK,2024,_T,7,PS\n\
    dataflow,UNHCR:POPULATION(1.0),I,REFUGEES,SYR,PAK,2024,_T,4,PS\n\
    dataflow,UNHCR:POPULATION(1.0),I,REFUGEES,SYR,TUR,2024,_T,300,PS\n\
    dataflow,UNHCR:POPULATION(1.0),I,REFUGEES,AFG,TUR,2024,_T,20,PS\n\
    dataflow,UNHCR:POPULATION(1.0),I,REFUGEES,AFG,IRN,2024,_T,,PS\n\
    dataflow,UNHCR:ASYLUM_DECISIONS(1.0),I,DEC_RECOGNIZED,AFG,TUR,2023,_T,10,PS\n\
    dataflow,UNHCR:ASYLUM_DECISIONS(1.0),I,DEC_RECOGNIZED,AFG,TUR,2024,_T,15,PS\n";

#[test]
fn groups_are_the_same_numbers_in_every_form() {
    let folder = Folder::new("evidence-grouped");
    let file = folder.path().join("in.csv");
    fs::write(&file, format!("{HEAD}{GROUPED}")).unwrap();
    assert!(run(folder.path(), &["import", file.to_str().unwrap()]).status.success());
    let asked = |words: &[&str], format: &str| {
        let out = folder.path().join(format!("out.{format}"));
        let end = ["--format", format, "--out", out.to_str().unwrap()];
        let done = run(folder.path(), &[&["query"], words, &end].concat());
        assert!(done.status.success(), "{done:?}");
        out
    };
    let text = |words: &[&str], format: &str| fs::read_to_string(asked(words, format)).unwrap();
    let by_country = ["--indicator", "REFUGEES", "--period", "2024", "--by", "destination"];
    let csv = "destination,value,observations,missing,unit,flags,dataset\nIRN,,0,1,PS,,UNHCR:POPULATION(1.0)\n\
        PAK,11,2,0,PS,,UNHCR:POPULATION(1.0)\nTUR,320,2,0,PS,,UNHCR:POPULATION(1.0)\n";
    assert_eq!(text(&by_country, "csv"), csv);
    let json: serde_json::Value = serde_json::from_str(&text(&by_country, "json")).unwrap();
    assert_eq!((&json["lines"][1]["value"], &json["lines"][2]["value"]), (&11.0.into(), &320.0.into()));
    // Origins were added; what all observations have in common is kept, and so are unit and dataset.
    let rows = "dataflow,UNHCR:POPULATION(1.0),I,REFUGEES,_T,IRN,2024,_T,_T,,PS,,M,,stock-end\n\
        dataflow,UNHCR:POPULATION(1.0),I,REFUGEES,_T,PAK,2024,_T,_T,,PS,11,A,,stock-end\n\
        dataflow,UNHCR:POPULATION(1.0),I,REFUGEES,_T,TUR,2024,_T,_T,,PS,320,A,,stock-end\n";
    let grouped = text(&by_country, "sdmx-csv");
    assert_eq!(grouped.split_once('\n').unwrap().1, rows);
    assert!(text(&by_country, "sdmx-structure").contains("\"_T\""));
    // The largest, then all others; a flow over several years is of all of them.
    let largest =
        text(&["--indicator", "REFUGEES", "--by", "destination", "--period", "2024", "--top", "1"], "sdmx-csv");
    assert!(largest.contains(",_T,TUR,2024,") && largest.contains(",_T,_O,2024,_T,_T,,PS,11,"), "{largest}");
    let top = text(&["--indicator", "REFUGEES", "--period", "2024", "--top", "1"], "sdmx-csv");
    assert!(top.contains(",SYR,TUR,2024,_T,_T,,PS,300,") && top.contains(",_O,_T,2024,_T,_T,,PS,31,"), "{top}");
    let years = text(&["--indicator", "DEC_RECOGNIZED", "--by", "origin"], "sdmx-csv");
    assert!(years.contains(",AFG,TUR,2023-01-01/2024-12-31,_T,_T,,PS,25,A,,"), "{years}");
    let group =
        text(&["--indicator", "REFUGEES", "--period", "2024", "--destination", "AP", "--by", "origin"], "sdmx-csv");
    assert!(group.contains(",AFG,AP,2024,") && group.contains(",SYR,AP,2024,_T,_T,,PS,304,"), "{group}");
    // Without either it is the observations, as before.
    assert_eq!(text(&["--indicator", "REFUGEES"], "sdmx-csv").lines().count(), 7);
    let parquet = asked(&by_country, "parquet");
    let Some(python) = python_with_duckdb() else { return };
    let query = format!(
        "select origin, destination, period, value, unit, dataset from '{}' order by destination",
        parquet.display()
    );
    let asked = "import duckdb, sys; [print(*row) for row in duckdb.sql(sys.argv[1]).fetchall()]";
    let done = Command::new(python).args(["-c", asked, &query]).output().unwrap();
    let rows = "_T IRN 2024 None PS UNHCR:POPULATION(1.0)\n_T PAK 2024 11.0 PS UNHCR:POPULATION(1.0)\n\
        _T TUR 2024 320.0 PS UNHCR:POPULATION(1.0)\n";
    assert_eq!(String::from_utf8(done.stdout).unwrap(), rows, "{}", String::from_utf8_lossy(&done.stderr));
}

/// The line of `docs/operate/evidence.md` that reads the cube with another program.
#[test]
fn duckdb_reads_the_cube_by_the_line_that_the_documents_give() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(1).unwrap();
    let text = fs::read_to_string(root.join("docs/operate/evidence.md")).unwrap();
    let line = text.lines().find_map(|line| line.trim().strip_prefix("duckdb -c \"")).unwrap().trim_end_matches('"');
    let Some(python) = python_with_duckdb() else { return };
    let folder = Folder::new("evidence-duckdb");
    let file = folder.path().join("in.csv");
    let rows = "dataflow,UNHCR:POPULATION(1.0),I,REFUGEES,AFG,PAK,2024,_T,7,PS\n\
        dataflow,UNHCR:POPULATION(1.0),I,REFUGEES,AFG,PAK,2023,_T,9,PS\n\
        dataflow,UNHCR:POPULATION(1.0),I,REFUGEES,AFG,IRN,2024,_T,,PS\n";
    fs::write(&file, format!("{HEAD}{rows}")).unwrap();
    assert!(run(folder.path(), &["import", file.to_str().unwrap()]).status.success());
    let line = line.replace("DIR", folder.path().join("data").to_str().unwrap());
    let asked = "import duckdb, sys; print(sorted(duckdb.sql(sys.argv[1]).fetchall()))";
    let done = Command::new(python).args(["-c", asked, &line]).output().unwrap();
    assert_eq!(String::from_utf8(done.stdout).unwrap().trim(), "[('IRN', None), ('PAK', 7.0)]", "{line}");
}

#[test]
fn what_is_wrong_is_refused_with_its_place_and_changes_nothing() {
    let folder = Folder::new("evidence-refused");
    let (good, bad) = (folder.path().join("good.csv"), folder.path().join("bad.csv"));
    fs::write(&good, format!("{HEAD}{ROWS}")).unwrap();
    fs::write(&bad, format!("{HEAD}{ROWS}dataflow,X:Y(1.0),I,Z,QQQ,RUS,2020,F,1,PS\n")).unwrap();
    let (good, bad) = (good.to_str().unwrap(), bad.to_str().unwrap());
    let refused = run(folder.path(), &["import", good, bad]);
    assert_eq!(refused.status.code(), Some(1));
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(said.contains("bad.csv:5: QQQ (1)"), "{said}");
    let refused = run(folder.path(), &["import", "--lang", "az", good, bad]);
    assert!(String::from_utf8(refused.stderr).unwrap().contains("Heç nə idxal edilmədi."));
    assert!(!folder.path().join("data/evidence/cube.parquet").exists(), "also the good file was not taken");
    assert!(run(folder.path(), &["import", good]).status.success());
    let out = folder.path().join("out");
    let asked = ["query", "--indicator", "NOTHING", "--out", out.to_str().unwrap()];
    assert_eq!(run(folder.path(), &asked).status.code(), Some(1));
    assert_eq!(run(folder.path(), &["query", "--indicator", "X"]).status.code(), Some(2));
}

#[test]
fn boundaries_are_installed_whole_or_not_at_all() {
    let folder = Folder::new("evidence-boundaries");
    let square = |code: &str| {
        format!(
            r#"{{"type":"Feature","properties":{{"ISO_A3":"{code}","mine":"TJK"}},"geometry":{{"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,9],[0,0]]]}}}}"#
        )
    };
    let collection = |all: &[String]| format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, all.join(","));
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let good = file("made-up.geojson", &collection(&[square("UZB"), square("KAZ"), square("QQZ")]));
    let install = |path: &str, more: &[&str]| {
        let named = ["--source", "Made up", "--licence", "CC0"];
        run(folder.path(), &[&["boundaries", path][..], &named[..], more].concat())
    };
    let installed = folder.path().join("data/evidence/boundaries");
    // Without whose they are and under which licence nothing is taken.
    assert_eq!(run(folder.path(), &["boundaries", &good]).status.code(), Some(2));
    let long = "x".repeat(301);
    for empty in [[" ", "CC0"], ["x", ""], [long.as_str(), "CC0"], ["two\nlines", "CC0"]] {
        let words = ["boundaries", &good, "--source", empty[0], "--licence", empty[1]];
        assert_eq!(run(folder.path(), &words).status.code(), Some(2), "{empty:?}");
    }
    let refusals = [
        ("not.geojson", "no JSON at all".to_owned(), "is no JSON"),
        ("nan.geojson", collection(&[square("UZB").replace("[9,0]", "[NaN,0]")]), "is no JSON"),
        ("deep.geojson", "[".repeat(200_000), "is no JSON"),
        ("points.geojson", collection(&[square("UZB").replace("Polygon", "Point")]), "no outlines"),
        ("codes.geojson", collection(&[square("QQZ")]), "--code"),
        ("globe.geojson", collection(&[square("UZB").replace("[9,9]", "[9,91]")]), "not on the globe"),
        ("open.geojson", collection(&[square("UZB").replace(",[0,0]]]", ",[0,1]]]")]), "is not closed"),
        ("many.geojson", collection(&vec![square("UZB"); 1_001]), "more than 1,000 outlines"),
        ("large.geojson", format!("{}{}", collection(&[square("UZB")]), " ".repeat(8 << 20)), "larger than 8 MiB"),
    ];
    for (name, text, reason) in refusals {
        let refused = install(&file(name, &text), &[]);
        let said = String::from_utf8(refused.stderr).unwrap();
        assert!(refused.status.code() == Some(1) && said.contains(name) && said.contains(reason), "{name}: {said}");
        assert!(!installed.exists(), "{name}");
    }
    let taken = install(&good, &[]);
    let said = String::from_utf8(taken.stdout).unwrap();
    assert!(taken.status.success() && said.contains("Areas: 2; outlines without a known code: 1;"), "{said}");
    assert!(said.contains("points: 15") && said.contains("no list has: QQZ\n") && said.contains("sha256="), "{said}");
    // A file that is refused leaves the one before; another property names other areas.
    let before = fs::read(&installed).unwrap();
    assert_eq!(install(&file("bad.geojson", "[]"), &["--lang", "az"]).status.code(), Some(1));
    assert_eq!(fs::read(&installed).unwrap(), before);
    let by_code = String::from_utf8(install(&good, &["--code", "mine"]).stdout).unwrap();
    assert!(by_code.contains("Areas: 1; outlines without a known code: 0;"), "{by_code}");
    assert_ne!(fs::read(&installed).unwrap(), before);
    let removed = run(folder.path(), &["boundaries", "--remove"]);
    assert!(removed.status.success() && !installed.exists());
    let nothing = run(folder.path(), &["boundaries", "--remove"]);
    assert!(String::from_utf8(nothing.stdout).unwrap().contains("No boundaries were installed."));
}

#[test]
fn the_official_files_give_their_published_figures() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .map(|above| above.join("shared/data"))
        .find(|path| path.exists());
    let Some(shared) = shared else {
        writeln!(std::io::stderr(), "skipped: ../shared/data is not there").unwrap_or_default();
        return;
    };
    let folder = Folder::new("evidence-official");
    let names = [
        "unhcr/population.csv.gz",
        "un_desa/ims2020_bilateral_by_sex.csv.gz",
        "un_desa/ims2024_bilateral_by_sex.csv.gz",
        "un_desa/undesa_pd_2020_ims_stock_by_sex_and_destination.xlsx",
    ];
    let files: Vec<String> = names.iter().map(|name| shared.join(name).to_str().unwrap().to_owned()).collect();
    let words: Vec<&str> = ["import"].into_iter().chain(files.iter().map(String::as_str)).collect();
    let imported = run(folder.path(), &words);
    assert!(imported.status.success(), "{}", String::from_utf8_lossy(&imported.stderr));
    let out = folder.path().join("out");
    let ask = |words: &[&str]| {
        let words = [&["query"], words, &["--out", out.to_str().unwrap()]].concat();
        let done = run(folder.path(), &words);
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        let text = fs::read_to_string(&out).unwrap();
        text.lines().nth(1).unwrap().split(',').nth(1).unwrap().to_owned()
    };
    assert_eq!(ask(&["--indicator", "MIGRANT_STOCK", "--period", "2024", "--by", "period"]), "304021813");
    let world =
        ["--indicator", "MIGRANT_STOCK_TOTAL", "--destination", "900", "--period", "2020", "--by", "destination"];
    assert_eq!(ask(&world), "280598105");
    assert_eq!(
        ask(&["--indicator", "REFUGEES", "--destination", "PAK", "--period", "2025", "--by", "destination"]),
        "1159038"
    );
    assert_eq!(
        ask(&["--indicator", "RETURNED_REFUGEES", "--origin", "AFG", "--period", "2025", "--by", "origin"]).len(),
        7
    );
}
