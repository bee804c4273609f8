//! Every trap of the official files, each on an excerpt made here. They are not split: all read, import and ask with the same few helpers.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::PathBuf;

use flate2::{Compression, write::GzEncoder};

mod layouts;
mod messages;

use super::*;
use crate::cube::{Cube, Dict, FIELDS, Field, Flags, Row, Store, note, period};
use crate::query::{
    Areas, Measure, Question, Unanswerable, answer, compare, groups, observations, refuse_groups_with_members,
    revisions, series,
};

/// A folder of this test that goes away.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

fn folder(name: &str) -> Folder {
    let path = std::env::temp_dir().join(format!("evidence-{}-{name}", std::process::id()));
    std::fs::create_dir_all(&path).unwrap();
    Folder(path)
}

/// Reads a text as a file; each observation as its words with stars between, its value and its flags.
fn read_text(name: &str, text: &str, mapping: Option<&str>) -> Result<Vec<(String, Option<f64>, String)>, Refused> {
    let folder = folder(name);
    let path = folder.0.join("file");
    std::fs::write(&path, text).unwrap();
    let read = read(&path, mapping)?;
    let word = |row, field| period::parts(read.table.word(row, field)).0.to_owned();
    let said = |row| FIELDS.iter().skip(1).map(|field| word(row, *field)).collect::<Vec<_>>().join("*");
    Ok(read.table.rows.iter().map(|row| (said(row), row.known(), row.flags().said())).collect())
}

fn values(name: &str, text: &str) -> BTreeMap<String, Option<f64>> {
    read_text(name, text, None).unwrap().into_iter().map(|(key, value, _)| (key, value)).collect()
}

/// A cube of a text.
fn cube_of(name: &str, text: &str) -> Cube {
    let folder = folder(name);
    let (path, store) = (folder.0.join("file"), Store::below(&folder.0));
    std::fs::write(&path, text).unwrap();
    import(&store, &[path], (None, Some(1))).unwrap();
    store.cube().unwrap()
}

/// The same cube with other words, which no file could bring: as one that was made before they were refused.
fn with_words(cube: &Cube, words: &[(&str, &str)]) -> Cube {
    let other =
        |word: &str| words.iter().find(|(old, _)| *old == word).map_or(word.to_owned(), |(_, new)| (*new).to_owned());
    let dicts = std::array::from_fn(|place| {
        let mut dict = Dict::default();
        cube.table.dicts[place].words().for_each(|word| {
            dict.intern(other(word).as_bytes());
        });
        dict
    });
    Cube::new(cube.datasets.clone(), Table { dicts, rows: cube.table.rows.clone() }.sorted())
}

fn asked(indicator: &str, by: &[Field]) -> Question {
    Question { indicators: vec![indicator.to_owned()], by: by.to_vec(), ..Question::default() }
}

const POPULATION: &str =
    "year,coo_name,coo,coo_iso,coa_name,coa,coa_iso,refugees,asylum_seekers,returned_refugees,oip\n";

#[test]
fn codes_of_unhcr_that_are_other_countries_in_iso() {
    let rows = values("collide", &format!("{POPULATION}2024,Afghanistan ,AFG,AFG,Austria,AUS,AUT,10,0,-,\n"));
    assert_eq!(rows.get("REFUGEES*AUT*AFG*2024*_T*_T**PS"), Some(&Some(10.0)));
    assert_eq!(rows.get("ASYLUM_SEEKERS*AUT*AFG*2024*_T*_T**PS"), Some(&Some(0.0)), "a zero is a zero");
    assert_eq!(rows.get("RETURNED_REFUGEES*AUT*AFG*2024*_T*_T**PS"), Some(&None), "a dash is missing, not zero");
    assert!(!rows.keys().any(|key| key.starts_with("OIP")), "an empty cell is no observation");
    let alone = values("alone", "year,coo,coa,refugees\n2024,AFG,AUS,10\n2024,MOR,ARE,20\n");
    assert_eq!(
        alone.get("REFUGEES*AUT*AFG*2024*_T*_T**PS"),
        Some(&Some(10.0)),
        "AUS is Austria where nothing else stands"
    );
    assert_eq!(alone.get("REFUGEES*EGY*MAR*2024*_T*_T**PS"), Some(&Some(20.0)));
    let wrong =
        read_text("conflict", &format!("{POPULATION}2024,x,AFG,AFG,Australia,AUS,AUS,10,0,0,\n"), None).unwrap_err();
    assert!(matches!(wrong, Refused::Faults { first, .. } if matches!(first[0].what, Wrong::Conflict(..))));
}

#[test]
fn unknown_and_stateless_are_no_countries_and_codes_without_a_place_stop_the_import() {
    let rows = values(
        "residual",
        &format!(
            "{POPULATION}2024,U,UKN,UNK,x,PAK,PAK,1,,,\n2024,S,STA,XXA,x,PAK,PAK,2,,,\n2024,T,TIB,TIB,x,IND,IND,3,,,\n"
        ),
    );
    assert!(
        rows.contains_key("REFUGEES*PAK*UNK*2024*_T*_T**PS") && rows.contains_key("REFUGEES*PAK*XXA*2024*_T*_T**PS")
    );
    let stopped = read_text(
        "unmapped",
        &format!("{POPULATION}2024,x,QQ,QQQ,x,PAK,PAK,1,2,,\n2024,x,AFG,AFG,x,PAK,PAK,1,2,,\n"),
        None,
    );
    let Err(Refused::Unmapped { codes, .. }) = stopped else { panic!("taken") };
    assert_eq!(codes, [Unmapped { code: "QQQ".to_owned(), line: 2, count: 2 }]);
}

#[test]
fn cases_and_persons_are_never_added() {
    let text = "year,coo,coo_iso,coa,coa_iso,procedure_type,app_type,dec_level,app_pc,applied\n\
        2024,AFG,AFG,GFR,DEU,G,N,FI,P,100\n2024,AFG,AFG,GFR,DEU,G,N,FI,C,40\n";
    let cube = cube_of("cases", text);
    let question = asked("ASY_APPLIED", &[Field::Destination]);
    assert_eq!(answer(&cube, &question), Err(Unanswerable::Units("CASES, PS".to_owned())));
    let apart = answer(&cube, &asked("ASY_APPLIED", &[Field::Unit])).unwrap();
    assert_eq!(apart.lines.iter().map(|line| line.value).collect::<Vec<_>>(), [Some(40.0), Some(100.0)]);
    let persons = Question { words: vec![(Field::Unit, vec!["PS".to_owned()])], ..question };
    assert_eq!(answer(&cube, &persons).unwrap().lines[0].value, Some(100.0));
    // In SDMX-CSV the detail says it, whatever the unit says.
    let sdmx = "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,ORIGIN,REF_AREA,TIME_PERIOD,DETAIL,OBS_VALUE,UNIT_MEASURE\n\
        dataflow,UNHCR:ASYLUM_APPLICATIONS(1.0),I,ASY_APPLIED,AFG,DEU,2024,G.N.FI.P,100,PS\n\
        dataflow,UNHCR:ASYLUM_APPLICATIONS(1.0),I,ASY_APPLIED,AFG,DEU,2024,G.N.FI.C,40,PS\n";
    assert!(matches!(answer(&cube_of("cases-sdmx", sdmx), &asked("ASY_APPLIED", &[])), Err(Unanswerable::Units(_))));
}

#[test]
fn stocks_have_their_day_and_flows_their_year_and_small_values_are_rounded() {
    let folder = folder("days");
    let path = folder.0.join("file");
    std::fs::write(&path, format!("{POPULATION}2024,x,AFG,AFG,x,PAK,PAK,5,,,\n")).unwrap();
    let table = read(&path, None).unwrap().table;
    let days = period::days(table.word(&table.rows[0], Field::Period));
    assert_eq!(days, Some(([2024, 12, 31], [2024, 12, 31])));
    assert!(table.rows[0].flags().has(Flags::ROUNDED));
    let stocks =
        cube_of("stocks", &format!("{POPULATION}2023,x,AFG,AFG,x,PAK,PAK,50,,,\n2024,x,AFG,AFG,x,PAK,PAK,60,,,\n"));
    assert_eq!(answer(&stocks, &asked("REFUGEES", &[Field::Destination])), Err(Unanswerable::Stock));
}

#[test]
fn demographics_keep_totals_beside_parts_and_a_total_without_parts_has_no_zeros() {
    let text = "year,coo,coo_iso,coa,coa_iso,pop_type,location,loc_type,acc_type,f_0_4,f_total,m_total,total\n\
        2024,AFG,AFG,PAK,PAK,REF,Here,V,I,3,30,40,70\n2024,IRN,IRN,PAK,PAK,REF,Here,V,I,0,0,0,9\n";
    let cube = cube_of("demographics", text);
    let total = answer(&cube, &asked("DEMO_REF", &[Field::Origin])).unwrap();
    assert_eq!(total.lines.iter().map(|line| line.value).collect::<Vec<_>>(), [Some(70.0), Some(9.0)]);
    let sexes = Question { origins: vec!["IRN".to_owned()], ..asked("DEMO_REF", &[Field::Sex]) };
    let sexes = answer(&cube, &sexes).unwrap();
    let values: Vec<_> = sexes.lines.iter().map(|line| (line.words[0], line.value)).collect();
    assert_eq!(values, [("F", None), ("M", None), ("_T", Some(9.0))]);
}

#[test]
fn a_zero_of_remittances_that_means_not_reported_is_no_zero() {
    let text = "iso3,indicator,year,value\nTKM,remin,2020,0\nTKM,remin,2021,0\nTJK,remin,2019,0\nTJK,remin,2020,5\nTKM,gdp,2020,0\n";
    let rows = read_text("zeros", text, None).unwrap();
    let of = |key: &str| {
        rows.iter().find(|(known, ..)| known.starts_with(key)).map(|(_, value, flags)| (*value, flags.as_str()))
    };
    assert_eq!(of("WDI_REMIN*TKM**2020"), Some((None, "zero-suspect-missing")));
    assert_eq!(of("WDI_REMIN*TJK**2019"), Some((Some(0.0), "")), "beside a figure a zero is a zero");
    assert_eq!(of("WDI_GDP*TKM**2020"), Some((Some(0.0), "")));
    let cube = cube_of("zeros-cube", text);
    let question = Question { destinations: vec!["TKM".to_owned()], ..asked("WDI_REMIN", &[Field::Period]) };
    let answered = answer(&cube, &question).unwrap();
    assert!(answered.lines.iter().all(|line| line.value.is_none() && line.missing == 1));
}

#[test]
fn bulk_files_have_a_preamble_a_mark_trailing_commas_and_groups_among_countries() {
    let text = "\u{feff}\"Data Source\",\"World Development Indicators\",\n\n\"Last Updated Date\",\"2021-09-15\",\n\n\
        \"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2019\",\"2020\",\n\
        \"Uzbekistan\",\"UZB\",\"Paid\",\"BM.TRF\",\"\",\"7\",\n\"Arab World\",\"ARB\",\"Paid\",\"BM.TRF\",\"1000\",\"2000\",\n";
    let cube = cube_of("bulk", text);
    let all =
        answer(&cube, &Question { periods: vec!["2020".to_owned()], ..asked("BM.TRF", &[Field::Period]) }).unwrap();
    assert_eq!(all.lines[0].value, Some(7.0), "a group is not added to its members");
    let group =
        Question { destinations: vec!["ARB".to_owned()], ..asked("BM.TRF", &[Field::Destination, Field::Period]) };
    assert_eq!(answer(&cube, &group).unwrap().lines.len(), 2);
    let mixed =
        Question { destinations: vec!["ARB".to_owned(), "UZB".to_owned()], ..asked("BM.TRF", &[Field::Period]) };
    assert!(matches!(answer(&cube, &mixed), Err(Unanswerable::Group(_))));
}

#[test]
fn databank_has_dots_quarters_and_a_footer() {
    let text = "\u{feff}Sending Countries Name,Sending Countries Code,Series Name,Series Code,Receiving Countries  Name,Receiving Countries  Code,2011Q1 [YR2011Q1],2020Q3 [YR2020Q3]\n\
        Russian Federation,RUS,Cost,ATCR.CORR,Tajikistan,TJK,..,2.0\n,,,,,,,\nData from database: RPW,,,,,,,\n";
    let rows = values("databank", text);
    assert_eq!(rows.len(), 2);
    assert_eq!(rows.get("ATCR.CORR*TJK*RUS*2011-Q1*_T*_T**PT"), Some(&None));
    assert_eq!(rows.get("ATCR.CORR*TJK*RUS*2020-Q3*_T*_T**PT"), Some(&Some(2.0)));
}

/// The faults of a text that is refused: line and what is wrong.
fn faults(name: &str, text: &str) -> Vec<(u32, Wrong)> {
    let Err(Refused::Faults { first, .. }) = read_text(name, text, None) else { panic!("{name}: taken") };
    first.into_iter().map(|fault| (fault.line, fault.what)).collect()
}

#[test]
fn a_row_of_another_length_than_the_header_stops_the_import() {
    let unhcr = "year,coo_iso,coa_iso,refugees,asylum_seekers\n2024,AFG,PAK,1,2\n";
    let wrong = faults("lengths", &format!("{unhcr}2024,AFG,DEU\n2024,AFG,ITA,7,8,9,10\n\n2024,AFG,TUR,7,8,,\n"));
    assert_eq!(
        wrong,
        [(3, Wrong::Fields(3, 5)), (4, Wrong::Fields(7, 5))],
        "what is empty beyond the header is nothing"
    );
    // Cut off in the middle of the last row, wherever that is.
    for cut in ["2", "2024", "2024,AFG", "2024,AFG,DEU,7"] {
        let found = cut.split(',').count();
        assert_eq!(faults("cut", &format!("{unhcr}{cut}")), [(3, Wrong::Fields(found, 5))], "{cut}");
        assert_eq!(faults("cut", &format!("{unhcr}\n{cut}")), [(4, Wrong::Fields(found, 5))], "{cut}");
    }
    let wdi = "iso3,indicator,year,value\nTJK,remin,2020,5\nTKM,remin,2020\n";
    assert_eq!(faults("lengths-wdi", wdi), [(3, Wrong::Fields(3, 4))]);
    let ims = "year,dest,orig,sex,stock\n2020,UZB,KAZ,male\n";
    assert_eq!(faults("lengths-ims", ims), [(2, Wrong::Fields(4, 5))]);
    let wide = "Country Name,Country Code,Indicator Name,Indicator Code,2019,2020,\n";
    let below = "\nData from database: World Development Indicators\nLast Updated: 12/07/2020\n";
    let row = "Uzbekistan,UZB,Paid,BM.TRF,6,7";
    assert_eq!(values("wide", &format!("{wide}{row}\n{row8},\n{below}", row8 = row.replace("UZB", "KAZ"))).len(), 4);
    assert_eq!(faults("wide-short", &format!("{wide}{row},\nKazakhstan,KAZ,Paid,BM.TRF,6\n{below}")).len(), 1);
    assert_eq!(faults("wide-long", &format!("{wide}{row},8\n")), [(2, Wrong::Fields(7, 6))]);
}

/// SDMX-CSV of a dataset that nobody has: area, period, detail, value, status, flags of each observation.
fn made_up(rows: &str) -> String {
    let head = "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,DETAIL,OBS_VALUE,OBS_STATUS,FLAGS\n";
    rows.lines().fold(head.to_owned(), |text, row| text + "dataflow,T:ONE(1.0),I,I," + row + "\n")
}

#[test]
fn persons_and_cases_are_never_fewer_than_none() {
    assert_eq!(faults("negative", &format!("{POPULATION}2024,x,AFG,AFG,x,PAK,PAK,-1,,,\n")), [(2, Wrong::Negative)]);
    let ims = "year,dest,orig,sex,stock\n2020,UZB,KAZ,male,-1\n";
    assert_eq!(faults("negative-ims", ims), [(2, Wrong::Negative)]);
    let counts = |indicator| known::counts(["UNDESA:IMS(2020.0)", indicator]);
    let all = ["MIGRANT_STOCK", "MIGRANT_STOCK_RATE", "IMS_REFUGEES_RATE"];
    assert_eq!(all.map(counts), [true, false, false], "a rate of change may be negative");
    assert!(read_text("negative-other", &made_up("UZB,2020,,-1,A,"), None).is_ok());
}

#[test]
fn a_word_that_begins_as_a_formula_stops_the_import() {
    for word in ["=1+1", "@x", "+x", "-1+1", "-SUM(A1)", "-x|y"] {
        let wrong = faults("formula", &made_up(&format!("UZB,2020,{word},1,A,")));
        assert_eq!(wrong, [(2, Wrong::Formula(word.to_owned()))], "{word}");
    }
    for word in ["-", "-5", "-.-.A town (north)", "x=1", "1+1"] {
        assert!(read_text("no-formula", &made_up(&format!("UZB,2020,{word},1,A,")), None).is_ok(), "{word}");
    }
    let indicator = made_up("UZB,2020,,1,A,").replace(",I,I,", ",I,=I,");
    assert_eq!(faults("formula-indicator", &indicator), [(2, Wrong::Formula("=I".to_owned()))]);
}

#[test]
fn a_ranking_has_shares_and_a_line_of_others_only_where_there_is_a_whole() {
    let largest = |name: &str, rows: &str, areas: Areas| -> Vec<(String, Option<f64>, Option<f64>)> {
        let cube = cube_of(name, &made_up(rows));
        let question = Question { top: Some(1), areas, ..asked("I", &[Field::Destination]) };
        let lines = answer(&cube, &question).unwrap().lines;
        lines.iter().map(|line| (line.words[0].to_owned(), line.value, line.share)).collect()
    };
    let line = |word: &str, value, share| (word.to_owned(), value, share);
    let usual = largest("whole", "UZB,2020,,3,A,\nKAZ,2020,,1,A,\n900,2020,,9,A,", Areas::Countries);
    assert_eq!(usual, [line("UZB", Some(3.0), Some(0.75)), line("_O", Some(1.0), Some(0.25))]);
    let negative = largest("negatives", "UZB,2020,,5,A,\nKAZ,2020,,3,A,\nKGZ,2020,,-2,A,", Areas::Countries);
    assert_eq!(negative, [line("UZB", Some(5.0), None), line("_O", Some(1.0), None)]);
    let missing = largest("nothing", "UZB,2020,,5,A,\nKAZ,2020,,,M,\nKGZ,2020,,,M,", Areas::Countries);
    assert_eq!(missing, [line("UZB", Some(5.0), Some(1.0)), line("_O", None, None)], "nothing is no zero");
    let all = largest("all", "UZB,2020,,3,A,\nKAZ,2020,,1,A,\n900,2020,,4,A,", Areas::All);
    assert_eq!(all.len(), 1);
    assert_eq!((all[0].1, all[0].2), (Some(4.0), None), "the world is not a part of itself");
}

#[test]
fn a_group_is_not_added_to_countries_and_what_has_no_such_side_is_answered() {
    let cube = cube_of("with-groups", &made_up("UZB,2020,,3,A,\nKAZ,2020,,1,A,\n900,2020,,4,A,"));
    let by = |by: &[Field]| Question { areas: Areas::All, ..asked("I", by) };
    let all = by(&[Field::Period]);
    assert_eq!(refuse_groups_with_members(&cube, &all), Err(Unanswerable::Group("900".to_owned())));
    let mean = Question { measure: Measure::Mean, ..all.clone() };
    assert!(refuse_groups_with_members(&cube, &mean).is_err());
    for answered in [
        by(&[Field::Destination]),
        Question { areas: Areas::Countries, ..all.clone() },
        Question { measure: Measure::Count, ..all.clone() },
        Question { destinations: vec!["UZB".to_owned()], ..all },
    ] {
        assert_eq!(refuse_groups_with_members(&cube, &answered), Ok(()), "{answered:?}");
    }
}

#[test]
fn a_zero_that_means_not_reported_leaves_as_missing() {
    let cube = cube_of("suspect", &made_up("UZB,2020,,0,A,zero-suspect-missing\nUZB,2021,,0,A,"));
    let rows: Vec<&Row> = cube.table.rows.iter().collect();
    let mut text = Vec::new();
    crate::export::sdmx_csv(&cube, &rows, &mut text).unwrap();
    let text = String::from_utf8(text).unwrap();
    let lines: Vec<&str> = text.lines().skip(1).collect();
    assert!(lines[0].contains(",,M,zero-suspect-missing,") && lines[1].contains(",0,A,,"), "{text}");
    let parquet = |rows: &[Row]| {
        let mut bytes = Vec::new();
        crate::export::parquet(&cube, &rows.iter().collect::<Vec<_>>(), &mut bytes).unwrap();
        bytes
    };
    let mut missing = cube.table.rows.clone();
    missing[0].value = f64::NAN;
    missing[0].note = note(b'M', Flags::ZERO_SUSPECT);
    assert_eq!(parquet(&cube.table.rows), parquet(&missing));
    let again = cube_of("suspect-again", &text);
    let mut second = Vec::new();
    crate::export::sdmx_csv(&again, &again.table.rows.iter().collect::<Vec<_>>(), &mut second).unwrap();
    assert_eq!(text, String::from_utf8(second).unwrap());
}

#[test]
fn quarters_and_months_are_asked_with_or_without_a_hyphen() {
    let cube = cube_of("quarters", &made_up("UZB,2020-Q3,,1,A,\nUZB,2020-05,,2,A,\nUZB,2020-M06,,3,A,"));
    let value = |period: &str| {
        let question = Question { periods: vec![period.to_owned()], ..asked("I", &[Field::Period]) };
        answer(&cube, &question).map(|found| found.lines.iter().filter_map(|line| line.value).collect::<Vec<_>>())
    };
    for (period, wanted) in [("2020Q3", 1.0), ("2020-Q3", 1.0), ("2020M05", 2.0), ("2020-M05", 2.0), ("2020-05", 2.0)] {
        assert_eq!(value(period), Ok(vec![wanted]), "{period}");
    }
    assert_eq!((value("2020M06"), value("2020-06")), (Ok(vec![3.0]), Ok(vec![3.0])));
    assert_eq!(value("2020Q1:2020Q4"), Ok(vec![1.0]));
    assert_eq!(value("2020Q5"), Err(Unanswerable::Period("2020Q5".to_owned())));
}

#[test]
fn an_answer_of_the_world_bank_has_two_parts_and_null_is_missing() {
    let text = r#"[{"page":1,"pages":1},[{"indicator":{"id":"NY.GDP","value":"x"},"country":{"id":"UZ","value":"Uzbekistan"},"countryiso3code":"UZB","date":"2023","value":null},
        {"indicator":{"id":"NY.GDP","value":"x"},"country":{"id":"UZ","value":"Uzbekistan"},"countryiso3code":"UZB","date":"2022","value":90.5}]]"#;
    let rows = values("wb-json", text);
    assert_eq!(
        (rows.get("NY.GDP*UZB**2023*_T*_T**XX"), rows.get("NY.GDP*UZB**2022*_T*_T**XX")),
        (Some(&None), Some(&Some(90.5)))
    );
    let error =
        r#"[{"message":[{"id":"120","key":"Invalid value","value":"The provided parameter value is not valid"}]}]"#;
    assert!(read_text("wb-error", error, None).unwrap_err().to_string().contains("not valid"));
    let page = r#"[{"page":1,"pages":3},[{"countryiso3code":"UZB","date":"2022","value":1}]]"#;
    assert!(
        matches!(read_text("wb-page", page, None), Err(Refused::Broken(..))),
        "one page of three is not the series"
    );
}

#[test]
fn an_item_of_unhcr_mixes_numbers_texts_and_dashes() {
    let text = r#"{"page":1,"maxPages":1,"items":[{"year":2024,"coo":"AFG","coa":"AUS","coo_iso":"AFG","coa_iso":"AUT","refugees":7,"asylum_seekers":"0","oip":"-"}]}"#;
    let rows = values("unhcr-json", text);
    assert_eq!(rows.get("REFUGEES*AUT*AFG*2024*_T*_T**PS"), Some(&Some(7.0)));
    assert_eq!(rows.get("ASYLUM_SEEKERS*AUT*AFG*2024*_T*_T**PS"), Some(&Some(0.0)));
    assert_eq!(rows.get("OIP*AUT*AFG*2024*_T*_T**PS"), Some(&None));
    let finder = "Year,Country of origin,Country of origin (ISO),Country of asylum,Country of asylum (ISO),Refugees under UNHCR's mandate\n2024,Afghanistan,AFG,Austria,AUT,12\n";
    assert_eq!(values("finder", finder).get("REFUGEES*AUT*AFG*2024*_T*_T**PS"), Some(&Some(12.0)));
}

#[test]
fn revisions_stand_side_by_side_and_the_newest_answers() {
    let head = "year,dest,orig,sex,stock,type_b,type_c,type_r,type_i\n";
    let folder = folder("revisions");
    let (old, new, store) = (folder.0.join("a"), folder.0.join("b"), Store::below(&folder.0));
    std::fs::write(&old, format!("{head}2020,RUS,UZB,female,1000,1,0,0,1\n2020,RUS,UZB,male,9000,1,0,0,0\n")).unwrap();
    std::fs::write(&new, format!("{head}2020,RUS,UZB,female,4000,0,1,1,0\n2024,RUS,UZB,female,5000,1,0,0,0\n"))
        .unwrap();
    import(&store, &[old], (None, Some(1))).unwrap();
    let report = import(&store, &[new], (None, Some(2))).unwrap();
    let changes = &report.datasets["UNDESA:IMS(2024.0)"];
    assert_eq!(changes.new, 2);
    assert_eq!(changes.before.as_ref().map(|(id, _)| id.as_str()), Some("UNDESA:IMS(2020.0)"));
    let cube = store.cube().unwrap();
    let question = Question { periods: vec!["2020".to_owned()], ..asked("MIGRANT_STOCK", &[Field::Period]) };
    assert_eq!(answer(&cube, &question).unwrap().lines[0].value, Some(4000.0), "only the newest");
    let named = Question { datasets: vec!["UNDESA:IMS(2020.0)".to_owned()], ..question.clone() };
    let line = answer(&cube, &named).unwrap().lines[0].clone();
    assert_eq!((line.value, line.flags.has(Flags::IMPUTED)), (Some(10000.0), true), "sexes are added");
    let beside = Question { by: vec![Field::Dataset], ..question };
    assert_eq!(answer(&cube, &beside).unwrap().lines.len(), 2);
}

#[test]
fn letters_of_eurostat_are_status_and_a_colon_is_missing() {
    let text = "freq,citizen,age,sex,unit,geo\\TIME_PERIOD\t2022 \t2023 \nA,UZ,TOTAL,T,NR,EL\t120 b\t: c\nA,UZ,TOTAL,T,NR,UK\t5 ep\t7 \n";
    let rows = read_text("eurostat", text, None).unwrap();
    let of = |key: &str| rows.iter().find(|(known, ..)| known == key).map(|(_, value, flags)| (*value, flags.as_str()));
    assert_eq!(of("OBS*GRC*UZB*2022*_T*_T**NR"), Some((Some(120.0), "break")));
    assert_eq!(of("OBS*GRC*UZB*2023*_T*_T**NR"), Some((None, "confidential")));
    assert_eq!(of("OBS*GBR*UZB*2023*_T*_T**NR"), Some((Some(7.0), "")));
}

#[test]
fn sdmx_csv_in_both_versions_with_labels_and_decimal_commas() {
    let first = "DATAFLOW,REF_AREA,SEX,TIME_PERIOD,EDU,OBS_VALUE,NOTE\nX:Y(1.0),UZB,T,2020,L1,1.5,\"a, \"\"b\"\"\"\n";
    assert_eq!(values("sdmx-1", first).get("OBS*UZB**2020*_T*_T*EDU=L1*XX"), Some(&Some(1.5)));
    let labels = "STRUCTURE;STRUCTURE_ID;ACTION;REF_AREA: Area;TIME_PERIOD: Time;OBS_VALUE;UNIT_MULT\ndataflow;X:Y(1.0);I;UZB: Uzbekistan;2020;1,5;3\n";
    assert_eq!(values("sdmx-2", labels).get("OBS*UZB**2020*_T*_T**XX"), Some(&Some(1500.0)));
}

#[test]
fn a_detail_of_several_columns_has_them_in_their_order_wherever_the_column_of_the_detail_stands() {
    let read = |name: &str, columns: &str, rows: &[&str]| {
        let mut text = format!("STRUCTURE,STRUCTURE_ID,REF_AREA,TIME_PERIOD,{columns},OBS_VALUE\n");
        for (number, row) in (1..).zip(rows) {
            writeln!(text, "d,X:Y(1.0),UZB,2020,{row},{number}").unwrap();
        }
        values(name, &text).into_keys().map(|key| key.rsplit('*').nth(1).unwrap().to_owned()).collect::<Vec<_>>()
    };
    let before = read("detail-before", "DETAIL,VARIANT", &["a,x", "a,y", "b,x", "b,", ",y", ","]);
    assert_eq!(before, ["", "VARIANT=y", "a;VARIANT=x", "a;VARIANT=y", "b", "b;VARIANT=x"]);
    let after = read("detail-after", "VARIANT,DETAIL", &["x,a", "y,a", "x,b", ",b", "y,", ","]);
    assert_eq!(after, ["", "VARIANT=x;a", "VARIANT=x;b", "VARIANT=y", "VARIANT=y;a", "b"]);
    let between = read("detail-between", "KIND,DETAIL,VARIANT", &["k,a,x", "k,,x", ",a,x", ",a,"]);
    assert_eq!(between, ["KIND=k;VARIANT=x", "KIND=k;a;VARIANT=x", "a", "a;VARIANT=x"]);
}

/// A dataset with so many sexes, of which these are the first and the number.
fn sexes(dataset: &str, (first, count): (usize, usize)) -> String {
    let mut text = "STRUCTURE,STRUCTURE_ID,INDICATOR,REF_AREA,TIME_PERIOD,SEX,OBS_VALUE\n".to_owned();
    for number in first..first + count {
        writeln!(text, "d,{dataset},I,UZB,2020,S{number:02},{number}").unwrap();
    }
    text
}

#[test]
fn words_of_all_datasets_together_are_never_more_than_a_field_can_tell_apart() {
    let folder = folder("sexes");
    let (path, store) = (folder.0.join("file"), Store::below(&folder.0));
    let put = |text: &str| {
        std::fs::write(&path, text).unwrap();
        import(&store, std::slice::from_ref(&path), (None, Some(1)))
    };
    put(&sexes("X:ONE(1.0)", (0, 20))).unwrap();
    let before = std::fs::read(store.path()).unwrap();
    for (dataset, of) in [("X:TWO(1.0)", (20, 13)), ("X:ONE(1.0)", (20, 13)), ("X:ONE(2.0)", (20, 13))] {
        let refused = put(&sexes(dataset, of)).unwrap_err();
        assert!(matches!(refused, Refused::Words(_, "sex", 32)), "{dataset}: {refused}");
        assert_eq!(std::fs::read(store.path()).unwrap(), before, "nothing was taken");
    }
    // As many as there is room for, of which some are in both.
    put(&sexes("X:TWO(1.0)", (10, 22))).unwrap();
    let cube = store.cube().unwrap();
    let lines = answer(&cube, &asked("I", &[Field::Dataset, Field::Sex])).unwrap().lines;
    assert_eq!((lines.len(), lines[41].words[1], lines[41].value), (42, "S31", Some(31.0)));
    // A file of an older program with more of them is damaged, not read wrong.
    let part = |dataset: &str, of| {
        std::fs::write(&path, sexes(dataset, of)).unwrap();
        read(&path, None).unwrap().table
    };
    let other = Store::below(&folder.0.join("other"));
    for table in [part("X:ONE(1.0)", (0, 20)), part("X:TWO(1.0)", (20, 13))] {
        other.put(&other.packed(&other.read().unwrap(), &table).unwrap(), &BTreeMap::new()).unwrap();
    }
    assert!(matches!(other.cube(), Err(Damage::Damaged(_))));
}

#[test]
fn only_words_that_stand_in_the_cube_count() {
    // Of each day without a sort there are five words while a file is read, and one in the cube.
    let days = |dataset: &str, first: u32| {
        let mut text = "STRUCTURE,STRUCTURE_ID,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\n".to_owned();
        for (year, day) in (first..first + 18).flat_map(|year| (0..336).map(move |day| (year, day))) {
            writeln!(text, "d,{dataset},I,UZB,{year}-{:02}-{:02},1", day / 28 + 1, day % 28 + 1).unwrap();
        }
        text
    };
    let folder = folder("days-of-two");
    let (path, store) = (folder.0.join("file"), Store::below(&folder.0));
    for (dataset, first) in [("X:ONE(1.0)", 1960), ("X:TWO(1.0)", 1980), ("X:ONE(1.0)", 2000)] {
        std::fs::write(&path, days(dataset, first)).unwrap();
        import(&store, std::slice::from_ref(&path), (None, Some(1))).unwrap();
    }
    let cube = store.cube().unwrap();
    assert_eq!((cube.table.rows.len(), cube.table.dicts[3].len()), (3 * 6048, 3 * 6048));
}

#[test]
fn sdmx_json_xml_and_json_stat_say_the_same() {
    let json = r#"{"data":{"dataSets":[{"observations":{"0:0":[3.5],"0:1":[null]}}],"structure":{"id":"D","dimensions":{"observation":[
        {"id":"REF_AREA","values":[{"id":"UZB"}]},{"id":"TIME_PERIOD","values":[{"id":"2020"},{"id":"2021"}]}]}}}}"#;
    let generic = r#"<m:GenericData xmlns:m="m" xmlns:g="g"><m:DataSet><g:Series><g:SeriesKey><g:Value id="REF_AREA" value="UZB"/></g:SeriesKey>
        <g:Obs><g:ObsDimension value="2020"/><g:ObsValue value="3.5"/></g:Obs><g:Obs><g:ObsDimension value="2021"/></g:Obs></g:Series></m:DataSet></m:GenericData>"#;
    let specific = r#"<m:StructureSpecificData xmlns:m="m"><m:DataSet><Series REF_AREA="UZB"><Obs TIME_PERIOD="2020" OBS_VALUE="3.5" OBS_STATUS="A"/><Obs TIME_PERIOD="2021" OBS_VALUE="NaN"/></Series></m:DataSet></m:StructureSpecificData>"#;
    let stat = r#"{"version":"2.0","class":"dataset","id":["geo","time"],"size":[1,2],"value":{"0":3.5},"status":{"1":":"},
        "dimension":{"geo":{"category":{"index":{"UZ":0}}},"time":{"category":{"index":["2020","2021"]}}}}"#;
    for (name, text) in [("json", json), ("generic", generic), ("specific", specific), ("stat", stat)] {
        let rows = values(name, text);
        assert_eq!(rows.get("OBS*UZB**2020*_T*_T**XX"), Some(&Some(3.5)), "{name}: {rows:?}");
        assert_eq!(rows.get("OBS*UZB**2021*_T*_T**XX"), Some(&None), "{name}");
    }
    let bomb = "<!DOCTYPE a [<!ENTITY b \"bbbb\">]><m:GenericData xmlns:m=\"m\"><m:DataSet/></m:GenericData>";
    assert!(matches!(read_text("bomb", bomb, None), Err(Refused::Broken(_, what)) if what == "DOCTYPE"));
}

#[test]
fn any_csv_with_a_mapping() {
    let mapping = "dataset = \"NSC:M(2024.0)\"\ncodes = \"names\"\ndecimal = \",\"\nsort = \"stock-start\"\n[columns]\ndestination = \"Land\"\nperiod = \"Jahr\"\nvalue = \"Wert\"\n[fixed]\nindicator = \"STOCK\"\nunit = \"PS\"\n";
    let rows =
        read_text("mapping", "Land;Jahr;Wert\nKyrgyz Republic;2020;1 234,5\nTürkiye;2021;..\n", Some(mapping)).unwrap();
    assert_eq!(rows[0], ("STOCK*KGZ**2020*_T*_T**PS".to_owned(), Some(1234.5), String::new()));
    assert_eq!(rows[1].1, None);
    let wrong = read_text("mapping-wrong", "a;b\n1;2\n", Some(mapping)).unwrap_err();
    assert!(wrong.to_string().contains("Land"), "{wrong}");
    assert!(matches!(read_text("no-mapping", "a;b\n1;2\n", None), Err(Refused::Layout(_))));
}

#[test]
fn faults_are_told_with_line_and_column_and_nothing_is_taken() {
    let head = "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\n";
    let row = "dataflow,X:Y(1.0),I,I";
    let text = format!("{head}{row},UZB,2020,1\n{row},UZB,2021,many\n{row},UZB,20211,3\n{row},UZB,2022\n");
    let Err(Refused::Faults { first, count, .. }) = read_text("faults", &text, None) else { panic!("taken") };
    assert_eq!((count, first[0].line, first[0].column), (3, 3, Some(7)));
    assert_eq!((first[1].line, first[1].column), (4, Some(6)));
    assert_eq!(first[2].what, Wrong::Fields(6, 7));
    let twice = format!("{head}{row},UZB,2020,1\n{row},UZB,2020,1\n");
    let Err(Refused::Faults { first, .. }) = read_text("twice", &twice, None) else { panic!("taken") };
    assert_eq!((first[0].line, &first[0].what), (3, &Wrong::Second(2)));
    assert!(matches!(read_text("open", &format!("{head}{row},UZB,2020,\"1\n"), None), Err(Refused::Faults { .. })));
    let mut many = head.to_owned();
    many.push_str(&format!("{row},UZB,2020,x\n").repeat(500));
    let Err(Refused::Faults { first, count, .. }) = read_text("many", &many, None) else { panic!("taken") };
    assert_eq!((first.len(), count), (FAULTS_TOLD, 500));
}

#[test]
fn two_threads_read_what_one_reads_also_where_the_middle_is_quoted() {
    let head = "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,DETAIL,OBS_VALUE\n";
    let folder = folder("threads");
    let mut text = head.to_owned();
    for number in 0..90_000 {
        writeln!(text, "dataflow,X:Y(1.0),I,I,UZB,2020,\"two\nlines {number}\",{number}").unwrap();
    }
    let (plain, packed) = (folder.0.join("plain"), folder.0.join("packed"));
    std::fs::write(&plain, &text).unwrap();
    let mut out = GzEncoder::new(File::create(&packed).unwrap(), Compression::fast());
    out.write_all(text.as_bytes()).unwrap();
    out.finish().unwrap();
    let (plain, packed) = (read(&plain, None).unwrap(), read(&packed, None).unwrap());
    assert_eq!(plain.table.rows.len(), 90_000);
    let same = plain.table.rows.iter().zip(&packed.table.rows);
    assert!(same.into_iter().all(|(one, other)| (one.key, one.line) == (other.key, other.line)));
    assert!(plain.table.rows.iter().all(|row| (f64::from(row.line) - 2.0 - 2.0 * row.value).abs() < 0.5));
}

#[test]
fn faults_of_any_piece_are_told_with_their_lines_and_the_first_come_first() {
    let head = "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,DETAIL,OBS_VALUE,OBS_STATUS\n";
    let line = |number: u32, value: &str| {
        format!("dataflow,X:Y(1.0),I,I,UZB,2020,a detail of some length {number},{value},A\r\n")
    };
    let wrong = [7, 30_000, 60_000, 99_998];
    let mut text = head.to_owned();
    for number in 0..100_000 {
        text.push_str(&line(number, if wrong.contains(&number) { "none of them" } else { "1.5" }));
    }
    assert!(text.len() > 4 << 20, "one thread would read it");
    let Err(Refused::Faults { first, count, .. }) = read_text("pieces", &text, None) else { panic!("taken") };
    assert_eq!(count, 4);
    assert_eq!(first.iter().map(|fault| fault.line).collect::<Vec<_>>(), wrong.map(|number| number + 2));
    assert!(first.iter().all(|fault| fault.column == Some(8)));
    // A key that is there twice, in two pieces.
    let good = text.replace("none of them", "2");
    let Err(Refused::Faults { first, .. }) = read_text("pieces-twice", &format!("{good}{}", line(5, "3")), None) else {
        panic!("taken")
    };
    assert_eq!((first.len(), first[0].line, &first[0].what), (1, 100_002, &Wrong::Second(7)));
    let Err(Refused::Faults { first, .. }) = read_text("pieces-open", &format!("{good}d,\"x"), None) else {
        panic!("taken")
    };
    assert_eq!((first[0].line, &first[0].what), (100_002, &Wrong::Quotes));
}

#[test]
fn what_stands_after_the_value_is_read_again_where_it_differs() {
    let columns =
        "STRUCTURE,STRUCTURE_ID,INDICATOR,ORIGIN,REF_AREA,TIME_PERIOD,SEX,DETAIL,OBS_VALUE,OBS_STATUS,UNIT_MEASURE";
    let line = |rest: &str| format!("d,T:X(1.0),IND,{rest}\n");
    let lines = [
        "AFG,PAK,2020,M,x,1,A,PS",
        "AFG,PAK,2021,M,x,2,A,PS",
        "AFG,PAK,2021,F,x,2,E,PS",
        "AFG,PAK,2021,F,,3,E,CASES",
        "AFG,PAK,2022,\"F\",\"x, \"\"y\"\"\",-0.5,E,CASES",
        "AFG,PAK,2023,F,x,,A,PS",
        "UZB,KAZ,2023,F,\"\",17,\"A\",\"PS\"",
    ];
    let text = format!("{columns}\n{}", lines.map(line).concat());
    let folder = folder("tails");
    std::fs::write(folder.0.join("file"), &text).unwrap();
    let table = read(&folder.0.join("file"), None).unwrap().table;
    let mut said: Vec<(u32, String)> = table
        .rows
        .iter()
        .map(|row| {
            let words = [Field::Origin, Field::Period, Field::Sex, Field::Detail, Field::Unit];
            let words = words.map(|field| period::parts(table.word(row, field)).0).join(" ");
            (row.line, format!("{words} {} {}", row.value, char::from(row.status())))
        })
        .collect();
    said.sort();
    let said: Vec<&str> = said.iter().map(|(_, said)| said.as_str()).collect();
    let wanted = [
        "AFG 2020 M x PS 1 A",
        "AFG 2021 M x PS 2 A",
        "AFG 2021 F x PS 2 E",
        "AFG 2021 F  CASES 3 E",
        "AFG 2022 F x, \"y\" CASES -0.5 E",
        "AFG 2023 F x PS NaN M",
        "UZB 2023 F  PS 17 A",
    ];
    assert_eq!(said, wanted);
    // One field too many, one too few, and a status that is none: each is told, after lines that were read at once.
    let wrong =
        ["AFG,PAK,2024,M,x,1,A,PS,", "AFG,PAK,2025,M,x,1,A", "AFG,PAK,2026,M,x,1,1,PS", "AFG,PAK,2026,M,x,1,1,PS"];
    let text = format!("{text}{}", wrong.map(line).concat());
    let Err(Refused::Faults { first, count, .. }) = read_text("tails-wrong", &text, None) else { panic!("taken") };
    assert_eq!(count, 4);
    let told: Vec<_> = first.iter().map(|fault| (fault.line, fault.column)).collect();
    assert_eq!(told, [(9, None), (10, None), (11, Some(10)), (12, Some(10))]);
}

#[test]
fn what_a_newer_file_without_a_revision_does_not_have_is_counted_and_stays() {
    let folder = folder("standing");
    let store = Store::below(&folder.0);
    let file = |name: &str, rows: &str| {
        let path = folder.0.join(name);
        std::fs::write(&path, format!("{POPULATION}{rows}")).unwrap();
        path
    };
    let row = |year: &str, to: [&str; 2], number: &str| {
        format!("{year},Afghanistan,AFG,AFG,x,{},{},{number},,,\n", to[0], to[1])
    };
    let [pakistan, iran, germany] = [["PAK", "PAK"], ["IRN", "IRN"], ["GFR", "DEU"]];
    let old = row("2023", pakistan, "5")
        + &row("2024", pakistan, "10")
        + &row("2024", iran, "20")
        + &row("2024", germany, "30");
    let first = import(&store, &[file("old", &old)], (None, Some(1))).unwrap();
    assert_eq!(first.datasets["UNHCR:POPULATION(1.0)"].standing, 0);
    // Two files of one import are one: what the one does not have the other has.
    let files = [file("new", &row("2024", pakistan, "11")), file("more", &row("2024", germany, "30"))];
    let dry = import(&store, &files, (None, None)).unwrap();
    let changes = &dry.datasets["UNHCR:POPULATION(1.0)"];
    assert_eq!(
        (changes.new, changes.changed, changes.removed, changes.standing),
        (0, 1, 0, 1),
        "those in Iran, of 2024"
    );
    assert_eq!(import(&store, &files, (None, Some(2))).unwrap(), dry);
    let cube = store.cube().unwrap();
    let refugees = answer(&cube, &asked("REFUGEES", &[Field::Destination, Field::Period])).unwrap();
    let values: Vec<Option<f64>> = refugees.lines.iter().map(|line| line.value).collect();
    assert_eq!(values, [Some(30.0), Some(20.0), Some(5.0), Some(11.0)], "nothing went");
    let clean = |row: &Row| row.note < 1 << 24;
    assert!(cube.table.rows.iter().all(clean), "what was told apart is not kept");
    // The whole file once more: nothing stands beside it.
    let whole = import(&store, &[file("whole", &old)], (None, Some(3))).unwrap();
    assert_eq!(whole.datasets["UNHCR:POPULATION(1.0)"].standing, 0);
}

#[test]
fn a_cube_comes_back_and_a_damaged_one_is_refused() {
    let folder = folder("store");
    let (path, store) = (folder.0.join("file"), Store::below(&folder.0));
    let head =
        "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,ORIGIN,REF_AREA,TIME_PERIOD,DETAIL,OBS_VALUE,OBS_STATUS,FLAGS\n";
    let row = "dataflow,X:Y(1.0),I,I,AFG";
    std::fs::write(&path, format!("{head}{row},UZB,2020,\"1+1, x\",0.1,A,modelled\n{row},UZB,2021,,,M,\n")).unwrap();
    let dry = import(&store, std::slice::from_ref(&path), (None, None)).unwrap().datasets;
    assert_eq!((dry["X:Y(1.0)"].rows, dry["X:Y(1.0)"].missing, store.path().exists()), (2, 1, false));
    import(&store, std::slice::from_ref(&path), (None, Some(1))).unwrap();
    let cube = store.cube().unwrap();
    let rows = observations(&cube, &asked("I", &[])).unwrap();
    let mut first = Vec::new();
    crate::export::sdmx_csv(&cube, &rows, &mut first).unwrap();
    let again = cube_of("again", std::str::from_utf8(&first).unwrap());
    let mut second = Vec::new();
    crate::export::sdmx_csv(&again, &observations(&again, &asked("I", &[])).unwrap(), &mut second).unwrap();
    assert_eq!(String::from_utf8(first).unwrap(), String::from_utf8(second).unwrap());
    let mut sheet = Vec::new();
    let by_detail = Question { periods: vec!["2020".to_owned()], ..asked("I", &[Field::Detail]) };
    crate::export::csv(&answer(&cube, &by_detail).unwrap(), &mut sheet).unwrap();
    assert!(String::from_utf8(sheet).unwrap().contains("\"1+1, x\",0.1"));
    assert_eq!(crate::export::csv_cell("=1+1, x"), "\"'=1+1, x\"", "a formula is a text");
    // The same again changes nothing; another value changes one; an append with another value is refused.
    std::fs::write(&path, format!("{head}{row},UZB,2020,\"1+1, x\",0.2,A,modelled\n")).unwrap();
    let changes = &import(&store, std::slice::from_ref(&path), (None, Some(2))).unwrap().datasets["X:Y(1.0)"];
    assert_eq!((changes.new, changes.changed), (0, 1));
    std::fs::write(&path, format!("{head}{},UZB,2020,\"1+1, x\",0.3,A,\n", row.replace(",I,I,", ",A,I,"))).unwrap();
    assert!(import(&store, std::slice::from_ref(&path), (None, Some(3))).is_err());
    std::fs::write(&path, format!("{head}{},UZB,2021,,,M,\n", row.replace(",I,I,", ",D,I,"))).unwrap();
    assert_eq!(import(&store, std::slice::from_ref(&path), (None, Some(4))).unwrap().datasets["X:Y(1.0)"].removed, 1);
    assert_eq!(store.cube().unwrap().table.rows.len(), 1);
    let bytes = std::fs::read(store.path()).unwrap();
    for place in [4, 40, bytes.len() / 2, bytes.len() - 100, bytes.len() - 6] {
        let mut damaged = bytes.clone();
        damaged[place] ^= 1;
        std::fs::write(store.path(), &damaged).unwrap();
        assert!(store.cube().is_err(), "{place}");
    }
    std::fs::write(store.path(), &bytes[..bytes.len() - 9]).unwrap();
    assert!(store.cube().is_err());
}

#[test]
fn a_ranking_has_shares_and_all_others_and_counts_only_members_of_a_group() {
    let text = format!(
        "{POPULATION}2024,x,AFG,AFG,x,PAK,PAK,60,,,\n2024,x,IRN,IRN,x,PAK,PAK,30,,,\n2024,x,TUR,TUR,x,PAK,PAK,10,,,\n2024,x,AFG,AFG,x,GFR,DEU,500,,,\n"
    );
    let cube = cube_of("top", &text);
    let question =
        Question { destinations: vec!["AP".to_owned()], top: Some(1), ..asked("REFUGEES", &[Field::Origin]) };
    let ranked = answer(&cube, &question).unwrap();
    let lines: Vec<_> = ranked.lines.iter().map(|line| (line.words[0], line.value, line.share)).collect();
    assert_eq!(lines, [("AFG", Some(60.0), Some(0.6)), ("_O", Some(40.0), Some(0.4))]);
    let count = Question { measure: Measure::Count, ..asked("REFUGEES", &[Field::Destination]) };
    assert_eq!(
        answer(&cube, &count).unwrap().lines.iter().map(|line| line.value).collect::<Vec<_>>(),
        [Some(1.0), Some(3.0)]
    );
}

/// Many corridors in two indicators and three years, with values that no sum of two keeps exactly.
fn corridors() -> String {
    let areas: Vec<&str> = vec!["AFG", "AZE", "IRN", "KAZ", "KGZ", "PAK", "TJK", "TUR", "TKM", "UZB", "DEU", "RUS"];
    let mut text =
        "STRUCTURE,STRUCTURE_ID,INDICATOR,ORIGIN,REF_AREA,TIME_PERIOD,DETAIL,OBS_VALUE,UNIT_MEASURE\n".to_owned();
    let mut number = 1_u32;
    for indicator in 0..180 {
        // Two datasets, whose indicators stand between one another by their names.
        let dataset = if indicator % 3 == 1 { "T:MORE(1.0)" } else { "T:FLOWS(1.0)" };
        for (origin, destination) in areas.iter().flat_map(|origin| areas.iter().map(move |other| (origin, other))) {
            for year in 2015..2024 {
                number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                let value =
                    if number.is_multiple_of(7) { String::new() } else { (f64::from(number >> 8) / 997.0).to_string() };
                writeln!(text, "d,{dataset},I{indicator:03},{origin},{destination},{year},D{},{value},PS", number % 3)
                    .unwrap();
            }
        }
    }
    text
}

#[test]
fn sums_are_those_of_rows_added_in_the_order_of_the_cube_bit_for_bit() {
    let cube = cube_of("order", &corridors());
    assert!(cube.table.rows.len() > 230_000, "two threads add so many");
    assert_eq!(crate::cube::of(&cube.table.dicts, Field::Dataset).len(), 2);
    let indicators: Vec<String> =
        crate::cube::of(&cube.table.dicts, Field::Indicator).words().map(str::to_owned).collect();
    let ways: [&[Field]; 14] = [
        &[Field::Destination, Field::Origin],
        &[Field::Indicator],
        &[Field::Origin, Field::Period],
        &[Field::Period],
        &[Field::Detail, Field::Destination],
        &[Field::Destination, Field::Indicator, Field::Period],
        &[Field::Indicator, Field::Period],
        &[Field::Period, Field::Indicator],
        &[Field::Dataset, Field::Indicator, Field::Origin],
        &[Field::Destination, Field::Period, Field::Indicator],
        &[Field::Indicator, Field::Dataset, Field::Period],
        &[Field::Period, Field::Destination],
        &[Field::Origin, Field::Destination, Field::Indicator],
        &[Field::Period, Field::Detail, Field::Dataset],
    ];
    for by in ways {
        let question = Question { indicators: indicators.clone(), ..asked("", by) };
        let answer = answer(&cube, &question).unwrap();
        let mut wanted: BTreeMap<Vec<&str>, (f64, usize)> = BTreeMap::new();
        for row in &cube.table.rows {
            let word = |field: &Field| period::parts(cube.table.word(row, *field)).0;
            let sum = wanted.entry(by.iter().map(word).collect()).or_default();
            *sum = (sum.0 + row.known().unwrap_or(0.0), sum.1 + usize::from(row.known().is_none()));
        }
        assert_eq!(answer.lines.len(), wanted.len(), "{by:?}");
        let read = groups(&cube, &question).unwrap();
        assert!(read.lines().eq(answer.lines.iter().cloned()), "one after the other they are the same: {by:?}");
        for (line, (words, (sum, missing))) in answer.lines.iter().zip(&wanted) {
            assert_eq!((line.words.as_slice(), line.missing), (words.as_slice(), *missing));
            assert_eq!(line.value.map(f64::to_bits), Some(sum.to_bits()), "{words:?}");
        }
    }
}

#[test]
fn a_flow_and_a_stock_of_one_year_are_two_observations_of_a_file_too() {
    let head = "STRUCTURE,STRUCTURE_ID,INDICATOR,ORIGIN,REF_AREA,TIME_PERIOD,PERIOD_KIND,OBS_VALUE,UNIT_MEASURE\n";
    let rows = "d,T:ONE(1.0),I,AFG,PAK,2024,flow,3,PS\nd,T:ONE(1.0),I,AFG,PAK,2024,stock-end,40,PS\nd,T:ONE(1.0),I,UZB,PAK,2024,flow,5,PS\n";
    let cube = cube_of("sorts", &format!("{head}{rows}"));
    let question = asked("I", &[Field::Period]);
    let answer = answer(&cube, &question).unwrap();
    assert_eq!(
        answer.lines.iter().map(|line| (line.words[0], line.value)).collect::<Vec<_>>(),
        [("2024", Some(8.0)), ("2024", Some(40.0))]
    );
    let grouped = crate::export::grouped(&cube, &question, &answer).unwrap();
    let sorts: Vec<_> =
        grouped.table.rows.iter().map(|row| period::parts(grouped.table.word(row, Field::Period)).1).collect();
    assert_eq!(sorts, [period::Sort::Flow, period::Sort::End]);
}

#[test]
fn indicators_of_two_datasets_are_two_lines_and_named_twice_or_otherwise_they_answer_the_same() {
    let head = "STRUCTURE,STRUCTURE_ID,INDICATOR,ORIGIN,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\n";
    let row = |dataset: &str, indicator: &str, value: &str| {
        format!("d,{dataset},{indicator},AFG,PAK,2024,{value},PS\nd,{dataset},{indicator},UZB,PAK,2024,0.2,PS\n")
    };
    let rows = [row("T:ONE(1.0)", "B", "0.1"), row("T:TWO(1.0)", "A", "1000.7"), row("T:TWO(1.0)", "C", "-1000.7")];
    let cube = cube_of("two-datasets", &format!("{head}{}", rows.concat()));
    let of = |names: &[&str], by: &[Field]| {
        let indicators = names.iter().map(|name| (*name).to_owned()).collect();
        answer(&cube, &Question { indicators, ..asked("", by) }).unwrap().lines
    };
    let apart = of(&["B", "A"], &[Field::Indicator, Field::Period]);
    let said: Vec<_> = apart.iter().map(|line| (line.words[0], line.value, line.dataset)).collect();
    assert_eq!(said, [("A", Some(1000.7 + 0.2), "T:TWO(1.0)"), ("B", Some(0.1 + 0.2), "T:ONE(1.0)")]);
    assert_eq!(of(&["B", "A"], &[Field::Indicator]).len(), 2, "also where a whole corridor is one group");
    let sum = |names: &[&str]| {
        let lines = of(names, &[Field::Destination]);
        (lines[0].value.map(f64::to_bits), lines[0].observations)
    };
    let in_order = |values: &[f64]| Some(values.iter().fold(0.0_f64, |sum, value| sum + value).to_bits());
    assert_ne!(in_order(&[0.1, 0.2, 1000.7, 0.2]), in_order(&[1000.7, 0.2, 0.1, 0.2]), "the order is to be seen");
    for names in [&["A", "B"][..], &["B", "A"], &["A", "A", "B"], &["B", "A", "B"]] {
        assert_eq!(sum(names), (in_order(&[0.1, 0.2, 1000.7, 0.2]), 4), "{names:?}");
    }
    for names in [&["A", "B", "C"][..], &["C", "B", "A"], &["C", "A", "C", "B"]] {
        assert_eq!(sum(names), (in_order(&[0.1, 0.2, 1000.7, 0.2, -1000.7, 0.2]), 6), "{names:?}");
    }
    assert!(matches!(answer(&cube, &asked("X", &[])), Err(Unanswerable::Indicator(..))));
}

#[test]
fn refugees_and_migrants_are_asked_together_and_stay_apart() {
    let text = TWO_REVISIONS.to_owned()
        + "d,UNDESA:IMS(2024.0),REFUGEES_INCLUDED,UZB,KAZ,2024,_T,B,7,PS,A\nd,X:Y(1.0),OTHER,UZB,KAZ,2024,_T,,9,PS,A\n";
    let cube = cube_of("together", &text);
    let question = Question {
        indicators: ["REFUGEES", "MIGRANT_STOCK", "REFUGEES_INCLUDED", "OTHER"].map(str::to_owned).to_vec(),
        periods: vec!["2024".to_owned()],
        ..asked("", &[Field::Indicator, Field::Period])
    };
    let lines = answer(&cube, &question).unwrap().lines;
    let said: Vec<_> = lines.iter().map(|line| (line.words[0], line.value)).collect();
    let wanted = [("MIGRANT_STOCK", 170.0), ("OTHER", 9.0), ("REFUGEES", 5.0), ("REFUGEES_INCLUDED", 7.0)];
    assert_eq!(said, wanted.map(|(name, value)| (name, Some(value))));
}

#[test]
fn no_text_of_an_export_is_a_formula_and_no_number_becomes_a_text() {
    let text = "STRUCTURE,STRUCTURE_ID,INDICATOR,ORIGIN,REF_AREA,TIME_PERIOD,DETAIL,OBS_VALUE,UNIT_MEASURE\n\
        d,T:X(1.0),I,AFG,PAK,2020,CALLS,-5,PS\nd,T:X(1.0),I,AFG,PAK,2021,AT,7,PS\n";
    let words = [("I", "=1+1"), ("CALLS", "=cmd|' /C calc'!A0"), ("AT", "@x"), ("PS", "+PS")];
    let cube = with_words(&cube_of("formula", text), &words);
    let question = asked("=1+1", &[Field::Indicator, Field::Period, Field::Detail]);
    let mut out = Vec::new();
    crate::export::csv(&answer(&cube, &question).unwrap(), &mut out).unwrap();
    let lines: Vec<String> = String::from_utf8(out).unwrap().lines().map(str::to_owned).collect();
    assert_eq!(lines[1], "'=1+1,2020,'=cmd|' /C calc'!A0,-5,1,0,'+PS,,T:X(1.0)");
    assert_eq!(lines[2], "'=1+1,2021,'@x,7,1,0,'+PS,,T:X(1.0)");
}

#[test]
fn a_line_that_begins_as_the_one_before_says_the_same_and_its_faults_are_told_again() {
    let head =
        "STRUCTURE,STRUCTURE_ID,INDICATOR,ORIGIN,REF_AREA,TIME_PERIOD,OBS_VALUE,DETAIL,UNIT_MEASURE,OBS_STATUS\n";
    let text = format!(
        "{head}d,T:X(1.0),IND,AFG,PAK,2020,1,\"a, b\",PS,E\nd,T:X(1.0),IND,AFG,PAK,2020,1,\"a, c\",PS,E\n\
        d,T:X(1.0),IND,AFG,PAK,2021,12345678901,\"\",PS,A\nd,T:X(1.0),IND,AFG,PAK,2022,,,PS,A\n"
    );
    let rows = read_text("alike", &text, None).unwrap();
    let said: Vec<_> = rows.iter().map(|(key, value, _)| (key.as_str(), *value)).collect();
    let wanted = [
        ("IND*PAK*AFG*2020*_T*_T*a, b*PS", Some(1.0)),
        ("IND*PAK*AFG*2020*_T*_T*a, c*PS", Some(1.0)),
        ("IND*PAK*AFG*2021*_T*_T**PS", Some(12_345_678_901.0)),
        ("IND*PAK*AFG*2022*_T*_T**PS", None),
    ];
    assert_eq!(said, wanted);
    let wrong = format!("{head}d,T:X(1.0),IND,AFG,PAK,2020,x,,PS,A\nd,T:X(1.0),IND,AFG,PAK,2020,x,,PS,A\n");
    let Refused::Faults { first, count, .. } = read_text("alike-wrong", &wrong, None).unwrap_err() else { panic!() };
    assert_eq!((count, first[0].line, first[1].line, first[1].column), (2, 2, 3, Some(7)));
    let folder = folder("old");
    std::fs::write(folder.0.join("file"), &text).unwrap();
    let store = Store::below(&folder.0);
    import(&store, &[folder.0.join("file")], (None, Some(1))).unwrap();
    assert_eq!(store.cube().unwrap().table.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [2, 3, 4, 5]);
}

/// Migrants from Uzbekistan in Kazakhstan in two revisions, on two bases, with a gap; and refugees.
const TWO_REVISIONS: &str = "STRUCTURE,STRUCTURE_ID,INDICATOR,ORIGIN,REF_AREA,TIME_PERIOD,SEX,DETAIL,OBS_VALUE,UNIT_MEASURE,OBS_STATUS\n\
    d,UNDESA:IMS(2020.0),MIGRANT_STOCK,UZB,KAZ,1990,_T,B,100,PS,A\nd,UNDESA:IMS(2020.0),MIGRANT_STOCK,UZB,KAZ,1995,_T,B,110,PS,A\n\
    d,UNDESA:IMS(2020.0),MIGRANT_STOCK,UZB,KAZ,2000,_T,B,120,PS,A\nd,UNDESA:IMS(2020.0),MIGRANT_STOCK,UZB,KAZ,2005,_T,B,,PS,M\n\
    d,UNDESA:IMS(2024.0),MIGRANT_STOCK,UZB,KAZ,1990,_T,B,100,PS,A\nd,UNDESA:IMS(2024.0),MIGRANT_STOCK,UZB,KAZ,1995,_T,B,115,PS,A\n\
    d,UNDESA:IMS(2024.0),MIGRANT_STOCK,UZB,KAZ,2000,_T,B,20,PS,A\nd,UNDESA:IMS(2024.0),MIGRANT_STOCK,UZB,KAZ,2015,_T,C,150,PS,A\n\
    d,UNDESA:IMS(2024.0),MIGRANT_STOCK,UZB,KAZ,2020,_T,C,160,PS,A\nd,UNDESA:IMS(2024.0),MIGRANT_STOCK,UZB,KAZ,2024,_T,C,170,PS,B\n\
    d,UNHCR:POPULATION(1.0),REFUGEES,UZB,KAZ,2024,_T,,5,PS,A\n";

#[test]
fn a_series_says_where_its_basis_changes_and_where_it_has_no_figures() {
    let cube = cube_of("series", TWO_REVISIONS);
    let question = Question { datasets: vec!["UNDESA:IMS(2024.0)".to_owned()], ..asked("MIGRANT_STOCK", &[]) };
    let all = series(&cube, &question).unwrap();
    let [one] = all.as_slice() else { panic!("{all:?}") };
    let breaks: Vec<&str> =
        one.points.iter().filter(|point| point.flags.has(Flags::BREAK)).map(|point| point.period).collect();
    assert_eq!(breaks, ["2015", "2024"], "the basis changes, and the source says so");
    assert_eq!(one.gaps, [(2001, 2014)], "four years are no gap among fives");
    assert_eq!((one.last().unwrap().value, one.sort.name()), (Some(170.0), "stock-middle"));
}

#[test]
fn datasets_stand_side_by_side_and_a_revision_says_what_it_changed() {
    let cube = cube_of("compare", TWO_REVISIONS);
    let question =
        Question { origins: vec!["UZB".to_owned()], destinations: vec!["KAZ".to_owned()], ..Question::default() };
    let all = compare(&cube, &question).unwrap();
    let names: Vec<_> = all.iter().map(|said| (said.series.dataset, said.series.indicator)).collect();
    assert_eq!(names, [("UNDESA:IMS(2024.0)", "MIGRANT_STOCK"), ("UNHCR:POPULATION(1.0)", "REFUGEES")]);
    let mut out = Vec::new();
    crate::export::compared(&all, &mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    assert!(
        text.contains("PS,stock-middle,2001/2014,,gap,") && text.contains("2015,150,citizens-not-born+break,"),
        "{text}"
    );
    let both = Question { datasets: vec!["UNDESA:IMS".to_owned()], ..question };
    assert_eq!(compare(&cube, &both).unwrap().len(), 2, "both revisions where they are named");
    let found = revisions(&cube, ["UNDESA:IMS(2020.0)", "UNDESA:IMS(2024.0)"], 1).unwrap();
    assert_eq!((found.new, found.changed, found.removed, found.same), (3, 2, 1, 1));
    assert_eq!(found.largest[0].words, ["MIGRANT_STOCK", "KAZ", "UZB", "2000", "_T", "_T", "B", "PS"]);
    assert_eq!((found.largest[0].values, found.largest.len()), ([120.0, 20.0], 1));
    let none = revisions(&cube, ["UNDESA:IMS(2020.0)", "X"], 1).unwrap_err();
    assert!(matches!(none, Unanswerable::Dataset(text, known) if text == "X" && known.contains("UNHCR")));
}

#[test]
fn what_the_newest_revision_does_not_say_no_older_one_says_in_its_place() {
    let text = TWO_REVISIONS.to_owned() + "d,UNDESA:IMS(2020.0),MIGRANT_STOCK,TJK,KAZ,1990,_T,B,3,PS,A\n";
    let cube = cube_of("newest", &text);
    let corridor = |origin: &str, datasets: &[&str]| Question {
        origins: vec![origin.to_owned()],
        destinations: vec!["KAZ".to_owned()],
        datasets: datasets.iter().map(|id| (*id).to_owned()).collect(),
        ..asked("MIGRANT_STOCK", &[])
    };
    assert_eq!(compare(&cube, &corridor("TJK", &[])), Err(Unanswerable::Nothing));
    assert_eq!(compare(&cube, &corridor("TJK", &["UNDESA:IMS(2020.0)"])).unwrap().len(), 1);
    let rows = |datasets: &[&str]| observations(&cube, &corridor("UZB", datasets)).unwrap().len();
    assert_eq!([rows(&[]), rows(&["UNDESA:IMS"]), rows(&["UNDESA:IMS(2020.0)"])], [6, 6, 4]);
    assert_eq!(rows(&["UNDESA:IMS(2020.0)", "UNDESA:IMS(2024.0)"]), 10, "both where both are named");
    assert!(observations(&cube, &corridor("TJK", &[])).unwrap().is_empty());
}

#[test]
fn a_series_breaks_only_where_one_of_its_own_figures_does() {
    // A published group and a part by sex say that they break; the figures of the countries do not.
    let text = "STRUCTURE,STRUCTURE_ID,INDICATOR,ORIGIN,REF_AREA,TIME_PERIOD,SEX,OBS_VALUE,UNIT_MEASURE,OBS_STATUS\n\
        d,X:Y(1.0),I,UZB,KAZ,2020,_T,10,PS,A\nd,X:Y(1.0),I,UZB,KAZ,2021,_T,11,PS,A\nd,X:Y(1.0),I,UZB,KAZ,2022,_T,12,PS,B\n\
        d,X:Y(1.0),I,UZB,900,2020,_T,20,PS,B\nd,X:Y(1.0),I,UZB,KAZ,2021,F,5,PS,B\n";
    let cube = cube_of("own-breaks", text);
    let broken = |question: &Question| {
        let all = series(&cube, question).unwrap();
        let points = all.iter().flat_map(|series| &series.points);
        points.filter(|point| point.flags.has(Flags::BREAK)).map(|point| point.period.to_owned()).collect::<Vec<_>>()
    };
    let question = Question { origins: vec!["UZB".to_owned()], ..asked("I", &[]) };
    assert_eq!(broken(&question), ["2022"]);
    assert_eq!(broken(&Question { destinations: vec!["900".to_owned()], ..question.clone() }), ["2020"]);
    assert_eq!(broken(&Question { words: vec![(Field::Sex, vec!["F".to_owned()])], ..question }), ["2021"]);
}

#[test]
fn a_workbook_has_numbers_texts_that_are_no_formulas_and_its_sources() {
    let text = "STRUCTURE,STRUCTURE_ID,INDICATOR,ORIGIN,REF_AREA,TIME_PERIOD,DETAIL,OBS_VALUE,UNIT_MEASURE\n\
        d,T:X(1.0),M,AFG,PAK,2020,ADDS,-5.25,PS\nd,T:X(1.0),M,AFG,PAK,2024,,,PS\n";
    let cube = with_words(&cube_of("workbook", text), &[("ADDS", "=1+1 <&>")]);
    let found = answer(&cube, &asked("M", &[Field::Period, Field::Detail])).unwrap();
    let made = |run| {
        let mut out = Vec::new();
        crate::export::xlsx(&cube, &found, run, &mut out).unwrap();
        out
    };
    let bytes = made(crate::export::Run::Left);
    assert_eq!(bytes, made(crate::export::Run::Left), "the same answer, the same bytes");
    let folder = folder("workbook-file");
    let path = folder.0.join("out.xlsx");
    std::fs::write(&path, &bytes).unwrap();
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(&path).unwrap();
    let data = calamine::Reader::worksheet_range(&mut book, "data").unwrap();
    let cell = |row, column| data.get_value((row, column)).cloned().unwrap_or_default();
    assert_eq!(cell(0, 2).to_string(), "value");
    assert_eq!((cell(1, 1), cell(1, 2)), (calamine::Data::String("=1+1 <&>".to_owned()), calamine::Data::Float(-5.25)));
    assert_eq!(cell(2, 2), calamine::Data::Empty, "missing is no zero");
    let formulas = calamine::Reader::worksheet_formula(&mut book, "data").unwrap();
    assert!(formulas.is_empty(), "no formula");
    let sources = calamine::Reader::worksheet_range(&mut book, "sources").unwrap();
    let said: Vec<String> = sources.rows().nth(1).unwrap().iter().map(ToString::to_string).collect();
    assert_eq!((said[0].as_str(), said[4].as_str(), said[5].len()), ("T:X(1.0)", "file", 64));
    let mut parts = zip::ZipArchive::new(File::open(&path).unwrap()).unwrap();
    let mut sheet = String::new();
    parts.by_name("xl/worksheets/sheet1.xml").unwrap().read_to_string(&mut sheet).unwrap();
    assert!(sheet.contains("rightToLeft=\"1\""));
}

#[test]
fn the_structure_names_every_column_of_our_sdmx_csv_and_every_code_in_it() {
    let cube = cube_of("structure", TWO_REVISIONS);
    let both = ["UNDESA:IMS(2020.0)", "UNDESA:IMS(2024.0)"].map(str::to_owned).to_vec();
    let rows = observations(&cube, &Question { datasets: both, ..asked("MIGRANT_STOCK", &[]) }).unwrap();
    let (mut text, mut csv) = (Vec::new(), Vec::new());
    crate::export::structure(&cube, &rows, &mut text).unwrap();
    crate::export::sdmx_csv(&cube, &rows, &mut csv).unwrap();
    let message: serde_json::Value = serde_json::from_slice(&text).unwrap();
    let data = &message["data"];
    let ids = |list: &serde_json::Value| {
        list.as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let csv = String::from_utf8(csv).unwrap();
    let columns: Vec<&str> = csv.lines().next().unwrap().split(',').skip(3).collect();
    let mut named = ids(&data["conceptSchemes"][0]["concepts"]);
    let parts = &data["dataStructures"][0]["dataStructureComponents"];
    let mut said = ids(&parts["dimensionList"]["dimensions"]);
    said.extend(ids(&parts["dimensionList"]["timeDimensions"]));
    said.extend(ids(&parts["measureList"]["measures"]));
    said.extend(ids(&parts["attributeList"]["attributes"]));
    assert_eq!(said, named);
    let mut columns: Vec<String> = columns.into_iter().map(str::to_owned).collect();
    columns.sort();
    named.sort();
    assert_eq!(named, columns);
    let lists = data["codelists"].as_array().unwrap();
    let areas = lists.iter().find(|list| list["id"] == "CL_REF_AREA").unwrap();
    assert_eq!(
        (areas["codes"][0]["id"].as_str(), areas["codes"][0]["name"].as_str()),
        (Some("KAZ"), Some("Kazakhstan"))
    );
    assert_eq!(ids(&data["dataflows"]), ["IMS", "IMS"], "two revisions, which were named");
    assert_eq!(message["meta"]["prepared"], "1970-01-01T00:00:00Z");
}
