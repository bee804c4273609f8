//! Files that are small and mean much: each is refused with its reason, and none makes this program large.
#![expect(clippy::unwrap_used, reason = "test support")]

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;

use evidence::import::{BYTES_MAX, CELLS_MAX, Refused, WHOLE_MAX, Wrong, read};
use flate2::{Compression, write::GzEncoder};
use zip::write::{SimpleFileOptions, ZipWriter};

/// The most memory that all of them together may take, in kilobytes.
const PEAK_MAX: u64 = 140 << 10;
const HEAD: &str = "STRUCTURE,STRUCTURE_ID,INDICATOR,ORIGIN,REF_AREA,TIME_PERIOD,OBS_VALUE\n";
const TABLE: &str = "year,coo,coa,refugees\n";

fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// A gzip file: `head`, then so many times 64 MB of these bytes. Its members are packed once.
fn packed(path: &Path, head: &str, (again, times): (&[u8], usize)) {
    let member = |bytes: &mut dyn Read| {
        let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
        std::io::copy(bytes, &mut packer).unwrap();
        packer.finish().unwrap()
    };
    let (first, rest) = (member(&mut head.as_bytes()), member(&mut again.repeat((64 << 20) / again.len()).as_slice()));
    let mut file = File::create(path).unwrap();
    file.write_all(&first).unwrap();
    (0..times).for_each(|_| file.write_all(&rest).unwrap());
}

/// The part in which the texts stand that several cells share.
const STRINGS: &str = "xl/sharedStrings.xml";

/// A workbook with so many sheets of this text and then so many spaces, and with this part of shared texts, where it is not empty.
fn book(path: &Path, (sheet, sheets): (&str, usize), (strings, spaces): (&str, u64)) {
    let mut zip = ZipWriter::new(File::create(path).unwrap());
    let (mut names, mut links) = (String::new(), String::new());
    for number in 1..=sheets {
        write!(names, r#"<sheet name="Table {number}" sheetId="{number}" r:id="r{number}"/>"#).unwrap();
        write!(
            links,
            r#"<Relationship Id="r{number}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{number}.xml"/>"#
        )
        .unwrap();
    }
    let relations = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#;
    let parts = [
        (
            "[Content_Types].xml",
            r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#.to_owned(),
        ),
        (
            "_rels/.rels",
            format!(
                r#"{relations}<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{names}</sheets></workbook>"#
            ),
        ),
        ("xl/_rels/workbook.xml.rels", format!("{relations}{links}</Relationships>")),
        (STRINGS, strings.to_owned()),
    ];
    let options = SimpleFileOptions::default().compression_level(Some(1));
    for (name, text) in parts.iter().filter(|(_, text)| !text.is_empty()) {
        zip.start_file(*name, options).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    for number in 1..=sheets {
        zip.start_file(format!("xl/worksheets/sheet{number}.xml"), options).unwrap();
        zip.write_all(sheet.as_bytes()).unwrap();
        std::io::copy(&mut std::io::repeat(b' ').take(spaces), &mut zip).unwrap();
    }
    zip.finish().unwrap();
}

/// A packed table with so many commas.
fn packed_table(path: &Path, commas: u64) {
    let mut zip = ZipWriter::new(File::create(path).unwrap());
    zip.start_file("population.csv", SimpleFileOptions::default().compression_level(Some(1))).unwrap();
    zip.write_all(TABLE.as_bytes()).unwrap();
    std::io::copy(&mut std::io::repeat(b',').take(commas), &mut zip).unwrap();
    zip.finish().unwrap();
}

/// A part of shared texts that says that it has so many of them.
fn strings(said: &str, texts: &str) -> String {
    format!(
        r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="{said}">{texts}</sst>"#
    )
}

/// Rows of a table that is recognised, with this as the last value.
fn table(last: &str) -> String {
    let row = |number: u32, cells: [&str; 4]| {
        let cell = |(column, text): (char, &str)| format!(r#"<c r="{column}{number}" t="str"><v>{text}</v></c>"#);
        format!(r#"<row r="{number}">{}</row>"#, ('A'..='D').zip(cells).map(cell).collect::<String>())
    };
    row(1, ["year", "coo", "coa", "refugees"]) + &row(2, ["2024", "AFG", "PAK", last])
}

fn sheet(cells: &str) -> String {
    format!(
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData>{cells}</sheetData></worksheet>"#
    )
}

/// Reads it; why it is refused.
fn refused(path: &Path) -> Refused {
    let refused = read(path, None).map(|read| read.table.rows.len()).unwrap_err();
    fs::remove_file(path).unwrap();
    assert!(peak() < PEAK_MAX, "{} kB after {}: {refused}", peak(), path.display());
    refused
}

/// One test: what is measured is the memory of the whole process.
#[test]
fn small_files_that_mean_much_are_refused_without_much_memory() {
    let folder = std::env::temp_dir().join(format!("evidence-bombs-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let at = |name: &str| folder.join(name);

    book(&at("zip"), (&sheet(""), 1), ("", 1 << 30));
    assert!(matches!(refused(&at("zip")), Refused::Long(_, WHOLE_MAX)), "a part that unpacks to a gigabyte");
    packed_table(&at("csv"), 1 << 30);
    assert!(matches!(refused(&at("csv")), Refused::Long(_, WHOLE_MAX)), "a table that unpacks to a gigabyte");
    packed_table(&at("commas"), 31_000_000);
    assert!(matches!(refused(&at("commas")), Refused::Cells(_, CELLS_MAX)), "a packed line of many cells");
    let corners = r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
    book(&at("corners"), (&sheet(corners), 1), ("", 0));
    assert!(matches!(refused(&at("corners")), Refused::Cells(_, CELLS_MAX)), "two cells with a billion between");
    // Twenty million cells each, of which one sheet alone is taken.
    let far = r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1000000"><c r="T1000000"><v>1</v></c></row>"#;
    book(&at("sheets"), (&sheet(far), 3), ("", 0));
    assert!(matches!(refused(&at("sheets")), Refused::Cells(_, CELLS_MAX)), "many sheets with much between two cells");
    for said in ["18446744073709551615", "99999999999999999999", "1000000000", "5000"] {
        book(&at("unique"), (&sheet(&table("7")), 1), (&strings(said, "<si><t>x</t></si>"), 0));
        assert!(matches!(refused(&at("unique")), Refused::Broken(_, what) if what.contains("uniqueCount")), "{said}");
    }
    let long = strings("1", &format!("<si><t>{}</t></si>", "x".repeat(10 << 20)));
    let shared = |count: u32| {
        let cells = (1..=count).map(|row| format!(r#"<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>"#));
        sheet(&cells.collect::<String>())
    };
    book(&at("shared"), (&shared(26), 1), (&long, 0));
    assert!(matches!(refused(&at("shared")), Refused::Long(_, WHOLE_MAX)), "a long text in many cells");
    book(&at("shared"), (&shared(13), 2), (&long, 0));
    assert!(matches!(refused(&at("shared")), Refused::Long(_, WHOLE_MAX)), "in the cells of two sheets");

    let doctype = |inner: &str| {
        format!("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>{inner}")
    };
    book(&at("plain"), (&doctype(&sheet(&table("7"))), 1), (&strings("1", "<si><t>x</t></si>"), 0));
    let plain = read(&at("plain"), None).unwrap().table;
    assert_eq!((plain.rows.len(), plain.rows[0].known()), (1, Some(7.0)), "the same table without an entity is taken");
    book(&at("entity"), (&doctype(&sheet(&table("&b;"))), 1), ("", 0));
    assert!(matches!(refused(&at("entity")), Refused::Broken(..)), "an entity in a sheet");
    fs::write(at("ml"), doctype("<mes:GenericData xmlns:mes=\"m\"><DataSet/></mes:GenericData>")).unwrap();
    assert!(matches!(refused(&at("ml")), Refused::Broken(_, what) if what == "DOCTYPE"));
    let many: String = (0..300).fold(String::new(), |all, number| all + &format!(" a{number}=\"1\""));
    fs::write(at("attributes"), format!("<DataSet><Series{many}/></DataSet>")).unwrap();
    assert!(matches!(refused(&at("attributes")), Refused::Broken(..)), "more attributes than a series has");

    fs::write(at("deep"), "[".repeat(1 << 20)).unwrap();
    assert!(matches!(refused(&at("deep")), Refused::Broken(..)), "lists within lists");
    let cube = r#"{"class":"dataset","id":["a"],"size":[1000000000],"dimension":{"a":{"category":{"index":["x"]}}},"value":{}}"#;
    fs::write(at("size"), cube).unwrap();
    assert!(matches!(refused(&at("size")), Refused::Broken(..)), "a billion observations, it says");
    fs::write(at("groups"), "<DataSet>".to_owned() + &r#"<Group A="1"/>"#.repeat(300_000)).unwrap();
    assert!(matches!(refused(&at("groups")), Refused::Broken(_, what) if what.contains("Group")), "many groups");
    packed(&at("list"), "[0", (b",", 1));
    assert!(matches!(refused(&at("list")), Refused::Cells(..)), "a list of many values");

    packed(&at("gz"), TABLE, (b" ", 5));
    assert!(matches!(refused(&at("gz")), Refused::Long(_, WHOLE_MAX)), "a table that unpacks to more than is taken");
    packed(&at("lines"), HEAD, (&[vec![b' '; (1 << 16) - 1], vec![b'\n']].concat(), 33));
    assert!(
        matches!(refused(&at("lines")), Refused::Rows(..) | Refused::Faults { .. }),
        "two gigabytes of lines without a word"
    );
    packed(&at("line"), HEAD, (b"x", 4));
    assert!(matches!(&refused(&at("line")), Refused::Faults { first, .. } if matches!(first[0].what, Wrong::Long(_))));

    let long = File::create(at("long")).unwrap();
    (&long).write_all(HEAD.as_bytes()).unwrap();
    long.set_len(1 << 30).unwrap();
    let Refused::Faults { first, count, .. } = refused(&at("long")) else { panic!("a line of a gigabyte") };
    assert!(count <= 2 && first[0].line == 2 && matches!(first[0].what, Wrong::Long(_)), "{first:?}");
    let large = File::create(at("large")).unwrap();
    (&large).write_all(TABLE.as_bytes()).unwrap();
    large.set_len(BYTES_MAX + 1).unwrap();
    assert!(matches!(refused(&at("large")), Refused::Long(_, BYTES_MAX)));
    fs::remove_dir_all(&folder).unwrap();
}
