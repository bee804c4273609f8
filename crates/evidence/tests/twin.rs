//! The workbook of the International Migrant Stock 2024 by destination and origin, which its office gives out as a file of 6 MB: a small twin
//! of it, with the layout that was published and figures of ours, made here cell by cell.
#![expect(clippy::unwrap_used, reason = "test support")]

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use evidence::cube::{Field, Store};
use evidence::import::import;
use evidence::query::{Question, answer};
use zip::write::{SimpleFileOptions, ZipWriter};

const YEARS: [&str; 8] = ["1990", "1995", "2000", "2005", "2010", "2015", "2020", "2024"];

/// A row: destination with its code and the type of its data, origin with its code, stocks of both sexes and of males by year.
type Line<'a> = ([&'a str; 5], [Option<u64>; 8]);

/// Regions stand among countries, names have spaces before and stars behind, and what is missing is two dots.
const LINES: [Line<'_>; 7] = [
    (
        ["WORLD", "900", "", "WORLD", "900"],
        [Some(152), Some(160), Some(173), Some(191), Some(221), Some(248), Some(280), Some(304)],
    ),
    (
        ["WORLD", "900", "", "Uzbekistan", "860"],
        [Some(9), Some(9), Some(9), Some(9), Some(9), Some(9), Some(9), Some(9)],
    ),
    (
        ["   Central Asia", "5500", "", "      Uzbekistan", "860"],
        [Some(70), Some(70), Some(70), Some(70), Some(70), Some(70), Some(70), Some(70)],
    ),
    (
        ["      Kazakhstan*", "398", "B R", "      Uzbekistan", "860"],
        [Some(40), Some(41), Some(42), Some(43), Some(44), None, Some(46), Some(47)],
    ),
    (
        ["      Kazakhstan*", "398", "B R", "      Russian Federation", "643"],
        [Some(100), Some(99), Some(98), Some(97), Some(96), Some(95), Some(94), Some(93)],
    ),
    (
        ["      Turkmenistan", "795", "C I", "      Uzbekistan", "860"],
        [Some(20), Some(20), Some(20), Some(20), Some(20), Some(20), Some(0), Some(18)],
    ),
    (
        ["      Kazakhstan*", "398", "B R", "Others", "2003"],
        [Some(5), Some(5), Some(5), Some(5), Some(5), Some(5), Some(5), Some(5)],
    ),
];

/// The letters of a column, counted from none.
fn column(place: usize) -> String {
    let letter = |number: usize| char::from(b'A' + u8::try_from(number).unwrap());
    if place < 26 { letter(place).to_string() } else { format!("{}{}", letter(place / 26 - 1), letter(place % 26)) }
}

fn row(number: usize, cells: impl IntoIterator<Item = String>) -> String {
    let cell = |(place, text): (usize, String)| match text.parse::<u64>() {
        _ if text.is_empty() => String::new(),
        Ok(value) => format!(r#"<c r="{}{number}"><v>{value}</v></c>"#, column(place)),
        Err(_) => {
            format!(r#"<c r="{}{number}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>"#, column(place))
        }
    };
    format!(r#"<row r="{number}">{}</row>"#, cells.into_iter().enumerate().map(cell).collect::<String>())
}

/// The sheet: titles above, the header in the eleventh row, where the years stand three times.
fn sheet() -> String {
    let mut rows =
        row(3, ["United Nations, Department of Economic and Social Affairs, Population Division".to_owned()]);
    rows += &row(4, ["International Migrant Stock 2024".to_owned()]);
    rows += &row(5, ["Table 1. International migrant stock at mid-year by sex and by region, country or area of destination and origin, 1990-2024".to_owned()]);
    rows += &row(6, ["POP/DB/MIG/Stock/Rev.2024".to_owned()]);
    let titles = ["International migrant stock at mid-year (both sexes)", "(males)", "(females)"];
    let above = titles.into_iter().flat_map(|title| [title; 8].map(str::to_owned));
    rows += &row(8, (0..7).map(|_| String::new()).chain(above));
    let head = [
        "Index",
        "Region, development group, country or area of destination",
        "Notes of destination",
        "Location code of destination",
        "Type of data of destination",
        "Region, development group, country or area of origin",
        "Location code of origin",
    ];
    rows += &row(11, head.into_iter().chain([YEARS; 3].into_iter().flatten()).map(str::to_owned));
    for (number, ([dest, dest_code, kind, orig, orig_code], stocks)) in (12..).zip(LINES) {
        let said = |stock: Option<u64>| stock.map_or_else(|| "..".to_owned(), |stock| stock.to_string());
        let both = stocks.map(said);
        let males = stocks.map(|stock| said(stock.map(|stock| stock / 4)));
        let females = stocks.map(|stock| said(stock.map(|stock| stock - stock / 4)));
        let index = (number - 11).to_string();
        let first = [index.as_str(), dest, "", dest_code, kind, orig, orig_code].map(str::to_owned);
        rows += &row(number, first.into_iter().chain(both).chain(males).chain(females));
    }
    rows
}

fn book(path: &Path) {
    let relations = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#;
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let parts = [
        (
            "[Content_Types].xml",
            r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#.to_owned(),
        ),
        (
            "_rels/.rels",
            format!(
                r#"{relations}<Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                r#"<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="Table 1" sheetId="1" r:id="r1"/></sheets></workbook>"#
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                r#"{relations}<Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!(
                r#"<worksheet xmlns="{main}"><dimension ref="A1:AE18"/><sheetData>{}</sheetData></worksheet>"#,
                sheet()
            ),
        ),
    ];
    let mut zip = ZipWriter::new(File::create(path).unwrap());
    for (name, text) in &parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
}

/// The answer to a question as lines of CSV.
fn lines(store: &Store, question: &Question) -> Vec<String> {
    let cube = store.cube().unwrap();
    let mut out = Vec::new();
    evidence::export::csv(&answer(&cube, question).unwrap(), &mut out).unwrap();
    String::from_utf8(out).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn the_workbook_of_2024_by_destination_and_origin_is_read_as_it_is_laid_out() {
    let folder: PathBuf = std::env::temp_dir().join(format!("evidence-twin-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let (path, store) =
        (folder.join("undesa_pd_2024_ims_stock_by_sex_destination_and_origin.xlsx"), Store::below(&folder));
    book(&path);
    import(&store, &[path], (None, Some(1))).unwrap();
    let asked = |destinations: &[&str], periods: &[&str], by: &[Field]| Question {
        indicators: vec!["MIGRANT_STOCK".to_owned()],
        origins: vec!["UZB".to_owned()],
        destinations: destinations.iter().map(ToString::to_string).collect(),
        periods: periods.iter().map(ToString::to_string).collect(),
        by: by.to_vec(),
        ..Question::default()
    };
    // No region among the countries, whose stocks would be counted twice; both sexes, males and females apart.
    assert_eq!(
        lines(&store, &asked(&[], &["2024"], &[Field::Dataset, Field::Destination, Field::Sex])),
        [
            "dataset,destination,sex,value,observations,missing,unit,flags",
            "UNDESA:IMS(2024.0),KAZ,F,36,1,0,PS,includes-refugees",
            "UNDESA:IMS(2024.0),KAZ,M,11,1,0,PS,includes-refugees",
            "UNDESA:IMS(2024.0),KAZ,_T,47,1,0,PS,includes-refugees",
            "UNDESA:IMS(2024.0),TKM,F,14,1,0,PS,imputed+citizens-not-born",
            "UNDESA:IMS(2024.0),TKM,M,4,1,0,PS,imputed+citizens-not-born",
            "UNDESA:IMS(2024.0),TKM,_T,18,1,0,PS,imputed+citizens-not-born",
        ]
    );
    // Two dots are missing, and a nought is a nought.
    assert_eq!(
        lines(&store, &asked(&["KAZ", "TKM"], &["2015", "2020"], &[Field::Destination, Field::Period])),
        [
            "destination,period,value,observations,missing,unit,flags,dataset",
            "KAZ,2015,,0,1,PS,includes-refugees,UNDESA:IMS(2024.0)",
            "KAZ,2020,46,1,0,PS,includes-refugees,UNDESA:IMS(2024.0)",
            "TKM,2015,20,1,0,PS,imputed+citizens-not-born,UNDESA:IMS(2024.0)",
            "TKM,2020,0,1,0,PS,imputed+citizens-not-born,UNDESA:IMS(2024.0)",
        ]
    );
    // What came from places without a code of their own is there under the code of its office.
    let of_kazakhstan = Question { origins: Vec::new(), ..asked(&["KAZ"], &["2024"], &[Field::Origin]) };
    assert_eq!(
        lines(&store, &of_kazakhstan),
        [
            "origin,value,observations,missing,unit,flags,dataset",
            "OOO,5,1,0,PS,includes-refugees,UNDESA:IMS(2024.0)",
            "RUS,93,1,0,PS,includes-refugees,UNDESA:IMS(2024.0)",
            "UZB,47,1,0,PS,includes-refugees,UNDESA:IMS(2024.0)",
        ]
    );
    std::fs::remove_dir_all(&folder).unwrap();
}
