//! Layouts of UNHCR, UN DESA, the World Bank, KNOMAD and IOM: their columns, their units, their revisions, what they refuse.
//! They are not split: each layout is a few lines with the same few helpers.

use super::*;

/// Rows with key, value and flags by the beginning of the key.
fn of<'a>(rows: &'a [(String, Option<f64>, String)], key: &str) -> Option<(Option<f64>, &'a str)> {
    rows.iter().find(|(known, ..)| known.starts_with(key)).map(|(_, value, flags)| (*value, flags.as_str()))
}

fn refused(name: &str, text: &str) -> Wrong {
    match read_text(name, text, None) {
        Err(Refused::Faults { first, .. }) => first[0].what.clone(),
        other => panic!("{other:?}"),
    }
}

/// Ids of the datasets in a text.
fn ids(name: &str, text: &str) -> Vec<String> {
    cube_of(name, text).datasets.into_keys().collect()
}

const TOTALS: &str = "year,coo_name,coo,coo_iso,coa_name,coa,coa_iso,total\n";

#[test]
fn a_total_is_of_unrwa_or_of_idmc_by_all_rows_of_its_file() {
    let unrwa = format!("{TOTALS}2024,P,GAZ,PSE,P,GAZ,PSE,900\n2024,P,GAZ,PSE,J,JOR,JOR,800\n");
    let idmc = format!("{TOTALS}2024,P,GAZ,PSE,P,GAZ,PSE,70\n2024,A,AFG,AFG,A,AFG,AFG,60\n");
    let folder = folder("totals");
    let (one, other, store) = (folder.0.join("a"), folder.0.join("b"), Store::below(&folder.0));
    std::fs::write(&one, &unrwa).unwrap();
    std::fs::write(&other, &idmc).unwrap();
    import(&store, &[one, other], (None, Some(1))).unwrap();
    let cube = store.cube().unwrap();
    let value = |indicator: &str| {
        let question = Question { destinations: vec!["PSE".to_owned()], ..asked(indicator, &[Field::Destination]) };
        answer(&cube, &question).unwrap().lines[0].value
    };
    assert_eq!(
        (value("UNRWA_REFUGEES"), value("IDMC_IDPS")),
        (Some(900.0), Some(70.0)),
        "neither takes the other's place"
    );
    let all = "UNHCR:IDMC(1.0), UNHCR:UNRWA(1.0)".to_owned();
    let alone = format!("{TOTALS}2024,P,GAZ,PSE,P,GAZ,PSE,900\n");
    assert_eq!(refused("total-alone", &alone), Wrong::Unsaid(all.clone()));
    let mixed = format!("{TOTALS}2024,A,AFG,AFG,A,AFG,AFG,60\n2024,A,AFG,AFG,J,JOR,JOR,60\n");
    assert_eq!(refused("total-mixed", &mixed), Wrong::Unsaid(all));
}

#[test]
fn the_data_finder_says_cases_in_words_and_a_file_without_that_column_is_refused() {
    let sides = "Year,Country of origin,Country of origin (ISO),Country of asylum,Country of asylum (ISO)";
    let row = "2024,Afghanistan,AFG,Germany,DEU";
    let applications = format!(
        "{sides},Authority,Application type,Stage of procedure,Cases / Persons,applied\n{row},G,N,FI,Cases,40\n{row},G,N,FI,P,100\n"
    );
    let rows = values("finder-applied", &applications);
    assert_eq!(rows.get("ASY_APPLIED*DEU*AFG*2024*_T*_T*G.N.FI.C*CASES"), Some(&Some(40.0)), "{rows:?}");
    assert_eq!(rows.get("ASY_APPLIED*DEU*AFG*2024*_T*_T*G.N.FI.P*PS"), Some(&Some(100.0)));
    assert_eq!(
        refused("finder-pc", &applications.replace("Cases,40", "Families,40")),
        Wrong::Code("C, P", "Families".to_owned())
    );
    let without = format!("{sides},Authority,applied\n{row},G,40\n");
    assert_eq!(refused("finder-no-pc", &without), Wrong::Column("app_pc"));
    let decisions = format!(
        "{sides},Authority,Stage of procedure,Cases / Persons,Recognized decisions,Complementary protection,Rejected decisions,Otherwise closed,Total decisions\n\
        {row},G,FI,P,10,5,20,0,35\n2023,Afghanistan,AFG,Germany,DEU,G,FI,C,100,0,0,0,105\n"
    );
    let rows = read_text("finder-decided", &decisions, None).unwrap();
    assert_eq!(
        of(&rows, "DEC_RECOGNIZED*DEU*AFG*2024*_T*_T*G.FI.P*PS"),
        Some((Some(10.0), "rounded")),
        "below ten, decisions are rounded"
    );
    assert_eq!(of(&rows, "DEC_OTHER*DEU*AFG*2024"), Some((Some(5.0), "rounded")));
    assert_eq!(of(&rows, "DEC_REJECTED*DEU*AFG*2024"), Some((Some(20.0), "")));
    assert_eq!(of(&rows, "DEC_TOTAL*DEU*AFG*2024"), Some((Some(35.0), "")));
    assert_eq!(of(&rows, "DEC_TOTAL*DEU*AFG*2023*_T*_T*G.FI.C*CASES"), Some((Some(105.0), "total-differs")));
    assert_eq!(refused("finder-no-dec", &decisions.replace("Cases / Persons", "Remarks")), Wrong::Column("dec_pc"));
    // Ten applications are ten.
    assert_eq!(
        of(
            &read_text("ten", &applications.replace("P,100", "P,10"), None).unwrap(),
            "ASY_APPLIED*DEU*AFG*2024*_T*_T*G.N.FI.P"
        ),
        Some((Some(10.0), ""))
    );
}

#[test]
fn the_data_finder_has_long_names_for_demographics_and_solutions() {
    let sides = "Year,Country of origin,Country of origin (ISO),Country of asylum,Country of asylum (ISO)";
    let row = "2024,Afghanistan,AFG,Pakistan,PAK";
    let text = format!(
        "{sides},popType,location,urbanRural,accommodationType,Female 0 - 4,Female 5 - 11,Female 12 - 17,Female 18 - 59,Female 60,f_other,Female total,Male 0 - 4,Male 5 - 11,Male 12 - 17,Male 18 - 59,Male 60,m_other,Male total,Total\n\
        {row},REF,Here,U,I,1,2,3,4,6,7,23,8,9,10,11,12,13,63,86\n"
    );
    let rows = values("finder-demographics", &text);
    assert_eq!(rows.get("DEMO_REF*PAK*AFG*2024*F*Y60*U.I.Here*PS"), Some(&Some(6.0)), "{rows:?}");
    assert_eq!(rows.get("DEMO_REF*PAK*AFG*2024*M*_T*U.I.Here*PS"), Some(&Some(63.0)));
    assert_eq!((rows.get("DEMO_REF*PAK*AFG*2024*_T*_T*U.I.Here*PS"), rows.len()), (Some(&Some(86.0)), 15));
    assert_eq!(
        refused("finder-people", &text.replace(",REF,", ",Refugees,")),
        Wrong::Code("pop_type", "Refugees".to_owned())
    );
    let solutions =
        format!("{sides},Resettlement arrivals,Naturalisation,Returned refugees,Returned IDPss\n{row},1,2,3,4\n");
    let rows = values("finder-solutions", &solutions);
    for (indicator, value) in [
        ("SOL_RESETTLEMENT", 1.0),
        ("SOL_NATURALISATION", 2.0),
        ("SOL_RETURNED_REFUGEES", 3.0),
        ("SOL_RETURNED_IDPS", 4.0),
    ] {
        assert_eq!(rows.get(&format!("{indicator}*PAK*AFG*2024*_T*_T**PS")), Some(&Some(value)));
    }
}

#[test]
fn figures_of_the_world_bank_have_their_units_and_the_day_of_their_change_as_revision() {
    let bulk = |day: &str, value: &str| {
        format!(
            "\"Data Source\",\"World Development Indicators\",\n\n\"Last Updated Date\",\"{day}\",\n\n\
            \"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2020\",\n\
            \"Uzbekistan\",\"UZB\",\"Received\",\"BX.TRF.PWKR.CD.DT\",\"{value}\",\n\"Uzbekistan\",\"UZB\",\"Of GDP\",\"BX.TRF.PWKR.DT.GD.ZS\",\"11.5\",\n\
            \"Tajikistan\",\"TJK\",\"Of GDP\",\"BX.TRF.PWKR.DT.GD.ZS\",\"26.7\",\n\"Uzbekistan\",\"UZB\",\"Unheard of\",\"XX.YY\",\"1\",\n"
        )
    };
    let folder = folder("vintages");
    let (old, new, store) = (folder.0.join("a"), folder.0.join("b"), Store::below(&folder.0));
    std::fs::write(&old, bulk("2023-09-15", "7")).unwrap();
    std::fs::write(
        &new,
        bulk("2024-06-28", "8").replace("\"Tajikistan\",\"TJK\",\"Of GDP\",\"BX.TRF.PWKR.DT.GD.ZS\",\"26.7\",\n", ""),
    )
    .unwrap();
    import(&store, &[new, old.clone()], (None, Some(1))).unwrap();
    let cube = store.cube().unwrap();
    assert_eq!(cube.datasets.keys().collect::<Vec<_>>(), ["WB:WDI(2023.9.15)", "WB:WDI(2024.6.28)"]);
    let line = answer(&cube, &asked("BX.TRF.PWKR.CD.DT", &[Field::Destination])).unwrap().lines[0].clone();
    assert_eq!((line.value, line.unit, line.dataset), (Some(8.0), "USD", "WB:WDI(2024.6.28)"), "the later day answers");
    assert_eq!(
        answer(&cube, &asked("BX.TRF.PWKR.DT.GD.ZS", &[Field::Destination])).unwrap().lines.len(),
        1,
        "and is not filled from the earlier"
    );
    assert_eq!(answer(&cube, &asked("XX.YY", &[Field::Destination])).unwrap().lines[0].unit, "XX");
    let json = r#"[{"page":1,"pages":1,"lastupdated":"2024-12-16"},[{"indicator":{"id":"SM.POP.NETM"},"countryiso3code":"UZB","date":"2023","value":-9}]]"#;
    assert_eq!(ids("vintage-json", json), ["WB:WDI(2024.12.16)"]);
    assert_eq!(values("unit-json", json).get("SM.POP.NETM*UZB**2023*_T*_T**PS"), Some(&Some(-9.0)));
    let databank = "Sending Countries Name,Sending Countries Code,Series Name,Series Code,Receiving Countries  Name,Receiving Countries  Code,2011Q1 [YR2011Q1]\n\
        Russian Federation,RUS,Cost,ATCR.CORR,Tajikistan,TJK,2.5\n,,,,,,\nData from database: RPW,,,,,,\nLast Updated: 12/07/2020,,,,,,\n";
    assert_eq!(ids("vintage-databank", databank), ["WB:RPW(2020.12.7)"]);
    assert_eq!(ids("vintage-none", &bulk("soon", "7")), ["WB:WDI(1.0)"]);
}

#[test]
fn when_a_dataset_was_released_is_taken_from_the_file_that_says_it() {
    let of = |name: &str, text: &str| cube_of(name, text).datasets.into_values().next().unwrap().released;
    let bank = r#"[{"page":1,"pages":1,"lastupdated":"2024-12-16"},[{"indicator":{"id":"SM.POP.NETM"},"countryiso3code":"UZB","date":"2023","value":-9}]]"#;
    assert_eq!(of("released-bank", bank), "2024-12-16");
    let databank = "Sending Countries Name,Sending Countries Code,Series Name,Series Code,Receiving Countries  Name,Receiving Countries  Code,2011Q1 [YR2011Q1]\n\
        Russian Federation,RUS,Cost,ATCR.CORR,Tajikistan,TJK,2.5\nLast Updated: 12/07/2020,,,,,,\n";
    assert_eq!(of("released-databank", databank), "2020-12-07");
    let json = |meta: &str| {
        format!(
            r#"{{{meta}"data":{{"dataSets":[{{"observations":{{"0:0":[3.5]}}}}],"structure":{{"id":"D","dimensions":{{"observation":[
            {{"id":"REF_AREA","values":[{{"id":"UZB"}}]}},{{"id":"TIME_PERIOD","values":[{{"id":"2020"}}]}}]}}}}}}}}"#
        )
    };
    assert_eq!(of("released-json", &json(r#""meta":{"prepared":"2025-03-04T10:00:00Z"},"#)), "2025-03-04");
    assert_eq!(of("released-json-none", &json("")), "", "no file says it, so nobody knows");
    assert_eq!(of("released-json-odd", &json(r#""meta":{"prepared":"lately"},"#)), "");
    let xml = r#"<m:StructureSpecificData xmlns:m="m"><m:Header><m:Prepared>2025-06-07T08:00:00</m:Prepared></m:Header><m:DataSet><Series REF_AREA="UZB"><Obs TIME_PERIOD="2020" OBS_VALUE="3.5"/></Series></m:DataSet></m:StructureSpecificData>"#;
    assert_eq!(of("released-xml", xml), "2025-06-07");
    // Of two files of a dataset the newest says it, whichever comes last.
    let folder = folder("released-two");
    let (new, old, store) = (folder.0.join("new"), folder.0.join("old"), Store::below(&folder.0));
    std::fs::write(&new, xml).unwrap();
    std::fs::write(&old, xml.replace("2025-06-07", "2024-01-02")).unwrap();
    import(&store, &[new, old], (None, Some(1))).unwrap();
    let cube = store.cube().unwrap();
    assert_eq!(cube.datasets.values().map(|dataset| dataset.released.as_str()).collect::<Vec<_>>(), ["2025-06-07"]);
}

#[test]
fn rates_are_never_added_and_have_no_share_and_no_others() {
    let text = "iso3,indicator,year,value\nTJK,unem,2020,7\nUZB,unem,2020,5\nUZB,unem,2021,6\nUZB,pop,2020,34000000\nTJK,pop,2020,9000000\nDEU,inf,2020,..\n";
    let cube = cube_of("rates", text);
    let rates = Err(Unanswerable::Rates("PT".to_owned()));
    assert_eq!(answer(&cube, &asked("WDI_UNEM", &[Field::Period])), rates, "over areas");
    assert_eq!(answer(&cube, &asked("WDI_UNEM", &[Field::Destination])), rates, "over time");
    let mean = Question { measure: Measure::Mean, ..asked("WDI_UNEM", &[Field::Period]) };
    assert_eq!(answer(&cube, &mean).unwrap().lines[0].value, Some(6.0));
    let apart = Question {
        periods: vec!["2020".to_owned()],
        top: Some(1),
        ..asked("WDI_UNEM", &[Field::Destination, Field::Period])
    };
    let lines = answer(&cube, &apart).unwrap().lines;
    assert_eq!(
        lines.iter().map(|line| (line.words[0], line.value, line.share)).collect::<Vec<_>>(),
        [("TJK", Some(7.0), None)]
    );
    let people = Question { periods: vec!["2020".to_owned()], ..asked("WDI_POP", &[Field::Period]) };
    assert_eq!(answer(&cube, &people).unwrap().lines[0].value, Some(43_000_000.0));
    assert!(
        answer(&cube, &asked("WDI_INF", &[Field::Period])).unwrap().lines[0].value.is_none(),
        "two dots are missing"
    );
}

#[test]
fn a_figure_that_gets_its_unit_is_no_second_figure() {
    let head = "STRUCTURE,STRUCTURE_ID,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\n";
    let folder = folder("unit-late");
    let (path, store) = (folder.0.join("file"), Store::below(&folder.0));
    for text in [
        format!("{head}d,WB:WDI(1.0),WDI_GDP,UZB,2020,5,XX\nd,WB:WDI(1.0),WDI_GDP,UZB,2019,4,XX\n"),
        "iso3,indicator,year,value\nUZB,gdp,2020,6\n".to_owned(),
    ] {
        std::fs::write(&path, text).unwrap();
        import(&store, std::slice::from_ref(&path), (None, Some(1))).unwrap();
    }
    let cube = store.cube().unwrap();
    let said: Vec<_> = cube.table.rows.iter().map(|row| (row.value, cube.table.word(row, Field::Unit))).collect();
    assert_eq!(said, [(4.0, "XX"), (6.0, "USD")]);
}

#[test]
fn revisions_of_the_united_nations_are_what_the_file_says() {
    let sheet = |code: &str| {
        format!(
            "{code}\n\"Region, development group, country or area of destination\",Location code of destination,Type of data of destination,Location code of origin,1990,1990,1990\n,398,B R,860,10,4,6\n"
        )
    };
    assert_eq!(ids("rev-2019", &sheet("United Nations database,POP/DB/MIG/Stock/Rev.2019")), ["UNDESA:IMS(2019.0)"]);
    assert_eq!(ids("rev-title", &sheet("International Migrant Stock 2020: Destination")), ["UNDESA:IMS(2020.0)"]);
    for code in ["United Nations", "POP/DB/MIG/Stock/Rev.2031"] {
        assert!(
            matches!(refused("rev-none", &sheet(code)), Wrong::Unsaid(all) if all.contains("UNDESA:IMS(2024.0)")),
            "{code}"
        );
    }
    let long = |years: [&str; 2]| {
        let row = |year: &str| format!("{year},RUS,UZB,female,1000,1,0,0,1\n");
        format!("year,dest,orig,sex,stock,type_b,type_c,type_r,type_i\n{}{}", row(years[0]), row(years[1]))
    };
    assert_eq!(ids("rev-long", &long(["2015", "2019"])), ["UNDESA:IMS(2019.0)"]);
    assert!(matches!(refused("rev-long-none", &long(["2010", "2015"])), Wrong::Unsaid(_)));
}

#[test]
fn prospects_are_thousands_estimates_or_projections_of_a_revision() {
    let text = "country_code,year,births,cbr,growthrate,PopChange,popM\n860,2023,950.5,26.1,2.0,700,18000\n900,2023,1,1,1,1,1\n004,2023,..,1,1,1,1\n";
    let rows = values("wpp", text);
    for (key, value) in [
        ("WPP_BIRTHS*UZB**2023*_T*_T**PS_THS", 950.5),
        ("WPP_CBR*UZB**2023*_T*_T**10P3HB", 26.1),
        ("WPP_GROWTHRATE*UZB**2023*_T*_T**PT", 2.0),
    ] {
        assert_eq!(rows.get(key), Some(&Some(value)), "{rows:?}");
    }
    assert_eq!(rows.get("WPP_POPCHANGE*UZB**2023*_T*_T**PS_THS"), Some(&Some(700.0)));
    assert_eq!(rows.get("WPP_POP*UZB**2023*M*_T**PS_THS"), Some(&Some(18000.0)));
    assert_eq!(rows.get("WPP_BIRTHS*AFG**2023*_T*_T**PS_THS"), Some(&None));
    let cube = cube_of("wpp-sum", text);
    assert_eq!(
        answer(&cube, &asked("WPP_BIRTHS", &[Field::Period])).unwrap().lines[0].value,
        Some(950.5),
        "the world is not added"
    );
    assert!(
        matches!(answer(&cube, &asked("WPP_CBR", &[Field::Period])), Err(Unanswerable::Rates(unit)) if unit == "10P3HB")
    );
    let of = |name: &str, text: &str| {
        let cube = cube_of(name, text);
        let status = cube.table.rows.iter().map(|row| char::from(row.status())).collect::<String>();
        (cube.datasets.into_keys().next().unwrap(), status)
    };
    let years = |years: &[u32]| {
        years.iter().fold("country_code,year,births\n".to_owned(), |all, year| all + &format!("860,{year},1\n"))
    };
    assert_eq!(of("wpp-est", &years(&[1990, 2023])), ("UNDESA:WPP(2024.0)".to_owned(), "AA".to_owned()));
    assert_eq!(of("wpp-proj", &years(&[2024, 2050])), ("UNDESA:WPP(2024.0)".to_owned(), "FF".to_owned()));
    assert_eq!(of("wpp-2022", &years(&[1950, 2021])), ("UNDESA:WPP(2022.0)".to_owned(), "AA".to_owned()));
    let said = format!("POP/DB/WPP/Rev.2024\n{}", years(&[1990, 2023, 2024, 2030]));
    assert_eq!(of("wpp-said", &said), ("UNDESA:WPP(2024.0)".to_owned(), "AAFF".to_owned()));
    assert!(
        matches!(refused("wpp-none", &years(&[1950, 2100])), Wrong::Unsaid(all) if all.contains("UNDESA:WPP(2022.0)"))
    );
}

/// A workbook with sheets of these names and rows; what is empty is no cell, and what is a number is a number.
fn book(sheets: &[(&str, &[&[&str]])]) -> (Folder, PathBuf) {
    let folder = folder(&format!("book-{}", sheets[0].0.trim().replace(' ', "-")));
    let path = folder.0.join("book.xlsx");
    let mut zip = zip::write::ZipWriter::new(File::create(&path).unwrap());
    let mut part = |name: &str, text: &str| {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    };
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let links = |all: String| {
        format!(
            r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{all}</Relationships>"#
        )
    };
    let link =
        |id: &str, of: &str, target: &str| format!(r#"<Relationship Id="{id}" Type="{kind}/{of}" Target="{target}"/>"#);
    part("_rels/.rels", &links(link("r1", "officeDocument", "xl/workbook.xml")));
    let (mut names, mut targets) = (String::new(), String::new());
    for (number, (name, rows)) in (1..).zip(sheets) {
        write!(names, r#"<sheet name="{name}" sheetId="{number}" r:id="r{number}"/>"#).unwrap();
        targets += &link(&format!("r{number}"), "worksheet", &format!("worksheets/sheet{number}.xml"));
        let cell = |row: usize, (column, text): (char, &&str)| match text.parse::<f64>() {
            _ if text.is_empty() => String::new(),
            Ok(_) => format!(r#"<c r="{column}{row}"><v>{text}</v></c>"#),
            Err(_) => format!(
                r#"<c r="{column}{row}" t="str"><v>{}</v></c>"#,
                text.replace('&', "&amp;").replace('<', "&lt;")
            ),
        };
        let line = |(row, cells): (usize, &&[&str])| {
            let cells: String = ('A'..='Z').zip(*cells).map(|of| cell(row, of)).collect();
            format!(r#"<row r="{row}">{cells}</row>"#)
        };
        let rows: String = (1..).zip(*rows).map(line).collect();
        let sheet = format!(
            r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"#
        );
        part(&format!("xl/worksheets/sheet{number}.xml"), &sheet);
    }
    part(
        "xl/workbook.xml",
        &format!(
            r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{kind}"><sheets>{names}</sheets></workbook>"#
        ),
    );
    part("xl/_rels/workbook.xml.rels", &links(targets));
    zip.finish().unwrap();
    (folder, path)
}

/// Values and flags by key.
type ByKey = BTreeMap<String, (Option<f64>, String)>;

/// Of a file: its layout, its datasets, its rows by key.
fn file(path: &Path) -> (String, Vec<String>, ByKey) {
    let read = read(path, None).unwrap();
    let word = |row, field| period::parts(read.table.word(row, field)).0.to_owned();
    let said = |row| FIELDS.iter().skip(1).map(|field| word(row, *field)).collect::<Vec<_>>().join("*");
    let rows = read.table.rows.iter().map(|row| (said(row), (row.known(), row.flags().said())));
    let datasets = crate::cube::of(&read.table.dicts, Field::Dataset).words().map(str::to_owned).collect();
    (read.source.layout.clone(), datasets, rows.collect())
}

#[test]
fn matrices_of_knomad_have_spaces_codes_and_notes_around_them() {
    let title = "Bilateral Remittance Estimates for 2021 using Migrant Stocks (millions of US$)";
    let note = "These estimates are based on the methodology developed by Ratha and Shaw, 2007. Flows between India and Pakistan are zero.";
    let rows: &[&[&str]] = &[
        &[title],
        &[
            "Remittance-receiving country (across) - Remittance-sending country (down) ",
            "Afghanistan",
            " Kyrgyz Republic ",
            "Uzbekistan",
            "WORLD",
        ],
        &["Afghanistan", "", "0", "1.5", "1.5"],
        &["Russian Federation ", "2", "700.25", "4000", "4702.25"],
        &["WORLD", "2", "700.25", "4001.5", "4703.75"],
        &[],
        &[note],
    ];
    let (_folder, path) = book(&[("FINAL BRM 2021 ", rows), ("notes", &[&["nothing"]])]);
    let (layout, datasets, found) = file(&path);
    assert_eq!(
        (layout.as_str(), datasets.as_slice()),
        ("wb-bilateral-matrix", &["WB:KNOMAD_BRE(2021.0)".to_owned()][..])
    );
    let key = |to: &str, from: &str, year: &str| format!("REMITTANCES_BILATERAL*{to}*{from}*{year}*_T*_T**USD_M");
    let modelled = |value| Some((value, "modelled".to_owned()));
    assert_eq!(found.get(&key("KGZ", "RUS", "2021")).cloned(), modelled(Some(700.25)), "{found:?}");
    assert_eq!(found.get(&key("KGZ", "AFG", "2021")).cloned(), modelled(Some(0.0)));
    assert_eq!(found.get(&key("AFG", "AFG", "2021")).cloned(), modelled(None), "an empty cell is missing");
    assert_eq!((found.get(&key("UZB", "900", "2021")).cloned(), found.len()), (modelled(Some(4001.5)), 12));
    // That of 2018 has a row and a column of codes more.
    let coded: &[&[&str]] = &[
        &["Bilateral Remittance Estimates for 2018"],
        &["", "", "AFG", "KGZ", "UZB", "WLD"],
        &["", "sending (down)", "Afghanistan", "Kyrgyz Republic", "Uzbekistan", "World"],
        &["RUS", "Russian Federation", "2", "700.25", "4000", "4702.25"],
        &["WLD", "World", "2", "700.25", "4000", "4702.25"],
        &["", note],
    ];
    let (_folder, path) = book(&[("Bilateral_Remittances_2018", coded)]);
    let (_, datasets, found) = file(&path);
    assert_eq!((datasets, found.len()), (vec!["WB:KNOMAD_BRE(2018.0)".to_owned()], 8));
    assert_eq!(found.get(&key("UZB", "RUS", "2018")).cloned(), modelled(Some(4000.0)), "{found:?}");
}

#[test]
fn inward_flows_have_estimates_groups_and_notes() {
    let rows: &[&[&str]] = &[
        &["Remittance inflows (US$ million)", "2005", "2022", "2023e", "% of GDP in 2023"],
        &["Uzbekistan (using CB data for 2021 & 2022)", "100", "16000.5", "14000", "15.8"],
        &["Tajikistan ", "0", "", "5000", "40"],
        &["Turkmenistan", "0", "0", "0", "0"],
        &["Developing economies that only this file has", "1", "2", "3", ""],
        &["Note: as of December 2023"],
    ];
    let (_folder, path) = book(&[("Inward remittance flows", rows)]);
    let (layout, datasets, found) = file(&path);
    assert_eq!((layout.as_str(), datasets), ("wb-inward-remittances", vec!["WB:KNOMAD_INWARD(2023.12)".to_owned()]));
    let key = |area: &str, year: &str| format!("REMITTANCES_INWARD*{area}**{year}*_T*_T**USD_M");
    assert_eq!(found.get(&key("UZB", "2022")).map(|found| found.0), Some(Some(16000.5)), "{found:?}");
    assert_eq!(found.get(&key("TJK", "2022")).map(|found| found.0), Some(None));
    assert_eq!(found.get(&key("TKM", "2022")).cloned(), Some((None, "zero-suspect-missing".to_owned())));
    assert_eq!(found.len(), 9, "no group that only this file has, no note, no part of the product");
}

#[test]
fn sheets_of_the_stock_have_stars_spaces_and_regions() {
    let head: &[&str] = &[
        "Index",
        "Region, development group, country or area",
        "Notes",
        "Location code",
        "Type of data",
        "1990",
        "2020",
        "1990",
        "2020",
        "1990",
        "2020",
    ];
    let rows: &[&[&str]] = &[
        &["International Migrant Stock 2020: Destination"],
        &[
            "Table 1. International migrant stock at mid-year by sex and by region, country or area of destination, 1990-2020",
        ],
        &["POP/DB/MIG/Stock/Rev.2020"],
        head,
        &["1", "WORLD", "", "900", "", "150", "280", "70", "140", "80", "140"],
        &["2", "   France*", "(1)", "250", "B", "6", "8.5", "3", "4", "3", "4.5"],
        &["3", "  Türkiye", "", "792", "B R", "1", "..", "-", "1", "1", "2"],
    ];
    let (_folder, path) = book(&[("Table of contents", &[&["contents"]]), ("Table 1", rows)]);
    let (layout, datasets, found) = file(&path);
    assert_eq!((layout.as_str(), datasets), ("undesa-ims-sheet", vec!["UNDESA:IMS(2020.0)".to_owned()]));
    let key = |area: &str, year: &str, sex: &str| format!("MIGRANT_STOCK_TOTAL*{area}**{year}*{sex}*_T*PUBLISHED*PS");
    assert_eq!(found.get(&key("FRA", "2020", "_T")).map(|found| found.0), Some(Some(8.5)), "{found:?}");
    assert_eq!(found.get(&key("FRA", "2020", "F")).map(|found| found.0), Some(Some(4.5)));
    assert_eq!(found.get(&key("TUR", "2020", "_T")).cloned(), Some((None, "includes-refugees".to_owned())));
    assert_eq!(found.get(&key("TUR", "1990", "M")).map(|found| found.0), Some(None), "a dash is missing");
    assert_eq!(found.get(&key("900", "2020", "_T")).map(|found| found.0), Some(Some(280.0)));
    assert!(!crate::codes::may_be_summed("900"));
}

#[test]
fn a_row_without_a_year_is_no_footer_where_it_names_a_country() {
    let row = |year: &str| {
        format!("{TOTALS}2023,Palestine,GAZ,PSE,Jordan,JOR,JOR,10\n{year},Palestine,GAZ,PSE,Lebanon,LEB,LBN,5\n")
    };
    assert_eq!(values("a-year", &row("2024")).len(), 2);
    match read_text("no-year", &row(""), None) {
        Err(Refused::Faults { first, .. }) => {
            assert_eq!((first[0].line, first[0].column, &first[0].what), (3, Some(1), &Wrong::Period(String::new())));
        }
        other => panic!("{other:?}"),
    }
    let footer = format!("{}\nSource: a register,,,,,,,\n,,,,,,,\n", row("2024").trim_end());
    assert_eq!(values("a-footer", &footer.replace("Source: a register,", ",Source: a register")).len(), 2);
}

#[test]
fn incidents_that_were_split_are_kept_apart() {
    let text = "t,m,type,route,geo,dead,cause,surv,nat,location,lon,lat\n\
        2024-01-06,16071,Incident,Western,ITA,1,Drowning,,GTM,\"A, B\",1,2\n2024-01-06,16071,Split Incident,Western,ITA,2,Drowning,5,\"AFG, SYR\",C,1,2\n\
        2024-02-01,16072,Incident,Western,ITA,..,Drowning,,,D,1,2\n";
    let rows = values("incidents", text);
    let key = |indicator: &str, from: &str, day: &str, detail: &str| {
        format!("{indicator}*ITA*{from}*{day}*_T*_T*{detail}*PS")
    };
    assert_eq!(
        rows.get(&key("MM_DEAD_AND_MISSING", "GTM", "2024-01-06", "16071-1;Incident;Western")),
        Some(&Some(1.0)),
        "{rows:?}"
    );
    assert_eq!(
        rows.get(&key("MM_DEAD_AND_MISSING", "OOO", "2024-01-06", "16071-2;Split Incident;Western")),
        Some(&Some(2.0)),
        "of several nationalities none"
    );
    assert_eq!(rows.get(&key("MM_SURVIVORS", "OOO", "2024-01-06", "16071-2;Split Incident;Western")), Some(&Some(5.0)));
    assert_eq!(rows.get(&key("MM_DEAD_AND_MISSING", "UNK", "2024-02-01", "16072-1;Incident;Western")), Some(&None));
    assert_eq!(rows.len(), 4);
    // They are of days: of the year as a whole there is nothing, and how to ask for what lies within it is said.
    let cube = cube_of("incidents-asked", text);
    let of = |period: &str| {
        let periods = vec![period.to_owned()];
        let answer = answer(&cube, &Question { periods, ..asked("MM_DEAD_AND_MISSING", &[Field::Destination]) })?;
        Ok(answer.lines.iter().map(|line| line.value).collect::<Vec<_>>())
    };
    assert_eq!(of("2024"), Err(Unanswerable::Shorter("2024:2024".to_owned())));
    assert_eq!((of("2024:2024"), of("2024-01:2024-01")), (Ok(vec![Some(3.0)]), Ok(vec![Some(3.0)])));
    assert_eq!((of("2024-01-06"), of("2023")), (Ok(vec![Some(3.0)]), Err(Unanswerable::Nothing)));
}

#[test]
fn the_matrix_of_data360_is_that_of_the_workbook() {
    let head = "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,FREQ_LABEL,REF_AREA,REF_AREA_LABEL,INDICATOR,INDICATOR_LABEL,SEX,SEX_LABEL,AGE,AGE_LABEL,URBANISATION,URBANISATION_LABEL,UNIT_MEASURE,UNIT_MEASURE_LABEL,COMP_BREAKDOWN_1,COMP_BREAKDOWN_1_LABEL,COMP_BREAKDOWN_2,COMP_BREAKDOWN_2_LABEL,TIME_PERIOD,OBS_VALUE,DATABASE_ID,UNIT_MULT\n";
    let row = |indicator: &str, value: &str, power: &str| {
        format!(
            "datastructure,WB.DATA360:DS_DATA360(1.3),I,A,Annual,RUS,Russian Federation,{indicator},\"Bilateral, estimated\",_T,Total,_T,All,_T,Total,USD,US dollars,WB_KNOMAD_UZB,Receiving: Uzbekistan,_Z,Not applicable,2021,{value},WB_KNOMAD,{power}\n"
        )
    };
    let text = format!("{head}{}", row("WB_KNOMAD_BRE", "4000.5", "6"));
    let rows = read_text("data360", &text, None).unwrap();
    assert_eq!(
        of(&rows, "REMITTANCES_BILATERAL*UZB*RUS*2021*_T*_T**USD_M"),
        Some((Some(4000.5), "modelled")),
        "{rows:?}"
    );
    assert_eq!(ids("data360-id", &text), ["WB:KNOMAD_BRE(2021.0)"]);
    assert_eq!(
        refused("data360-power", &format!("{head}{}", row("WB_KNOMAD_BRE", "1", "0"))),
        Wrong::Code("UNIT_MULT", "0".to_owned())
    );
    let mixed = format!("{text}{}", row("WB_KNOMAD_MRI", "1", "6"));
    assert_eq!(refused("data360-mixed", &mixed), Wrong::Code("INDICATOR", "WB_KNOMAD_MRI".to_owned()));
    // Any other file of Data360 is SDMX-CSV, whose labels say nothing.
    let other = format!("{head}{}", row("WB_KNOMAD_MRI", "7", "6"));
    let rows = values("data360-other", &other);
    assert_eq!(rows.len(), 1);
    let (key, value) = rows.first_key_value().unwrap();
    assert!(
        key.starts_with("WB_KNOMAD_MRI*RUS**2021*") && !key.contains("LABEL") && *value == Some(7_000_000.0),
        "{rows:?}"
    );
}

#[test]
fn prices_of_services_are_kept_apart_and_never_added() {
    let head: &[&str] = &[
        "id",
        "period",
        "source_code",
        "source_name",
        "destination_code",
        "destination_name",
        "firm",
        "firm_type",
        "payment instrument",
        "speed actual",
        "pickup method",
        "transparent",
        "cc1 lcu amount",
        "cc1 fx margin",
        "cc1 total cost %",
        "cc2 fx margin",
        "cc2 total cost %",
    ];
    let row = |id: &'static str, cost: &'static str| -> Vec<&'static str> {
        vec![
            id,
            "2024_1Q",
            "RUS",
            "Russian Federation",
            "UZB",
            "Uzbekistan",
            "Bank; of X",
            "Bank",
            "Cash",
            "Less than one hour",
            "Cash",
            "yes",
            "6000",
            "1.5",
            cost,
            "",
            "3.25",
        ]
    };
    let (one, other) = (row("1", "4.5"), row("2", "5.5"));
    let rows: &[&[&str]] = &[head, &one, &other];
    let (_folder, path) = book(&[("Dataset (from Q1 2016)", rows)]);
    let (layout, datasets, found) = file(&path);
    assert_eq!((layout.as_str(), datasets), ("wb-rpw-services", vec!["WB:RPW_SERVICES(1.0)".to_owned()]));
    let key = |indicator: &str, part: u32| {
        format!("{indicator}*UZB*RUS*2024-Q1*_T*_T*Bank, of X;Bank;Cash;Less than one hour;Cash;yes;{part}*PT")
    };
    assert_eq!(found.get(&key("RPW_COST_200", 1)).map(|found| found.0), Some(Some(4.5)), "{found:?}");
    assert_eq!(
        found.get(&key("RPW_COST_200", 2)).map(|found| found.0),
        Some(Some(5.5)),
        "an offer that is described alike"
    );
    assert_eq!(found.get(&key("RPW_COST_500", 1)).map(|found| found.0), Some(Some(3.25)));
    assert_eq!(found.len(), 6, "an empty cell is nothing");
    let folder = folder("services");
    let store = Store::below(&folder.0);
    import(&store, &[path], (None, Some(1))).unwrap();
    let cube = store.cube().unwrap();
    let question = asked("RPW_COST_200", &[Field::Period]);
    assert!(matches!(answer(&cube, &question), Err(Unanswerable::Rates(_))));
    assert_eq!(answer(&cube, &Question { measure: Measure::Mean, ..question }).unwrap().lines[0].value, Some(5.0));
}
