//! Messages of SDMX and JSON-stat, each with what it says beside its values, and packed files.

use zip::write::{SimpleFileOptions, ZipWriter};

use super::*;

/// Ids of the datasets that are read, and the action.
fn read_of(name: &str, text: &str) -> Result<(Vec<String>, Action), Refused> {
    let folder = folder(name);
    std::fs::write(folder.0.join("file"), text).unwrap();
    let read = read(&folder.0.join("file"), None)?;
    Ok((crate::cube::of(&read.table.dicts, Field::Dataset).words().map(str::to_owned).collect(), read.action))
}

/// The letter of each observation.
fn statuses(name: &str, text: &str) -> Vec<char> {
    cube_of(name, text).table.rows.iter().map(|row| char::from(row.status())).collect()
}

fn what(refused: &Refused) -> Option<&Wrong> {
    let Refused::Faults { first, .. } = refused else { return None };
    first.first().map(|fault| &fault.what)
}

/// A message with this data set and attributes, of the first edition.
fn json(set: &str, attributes: &str) -> String {
    format!(
        r#"{{"data":{{"dataSets":[{set}],"structure":{{"id":"D","dimensions":{{"series":[{{"id":"REF_AREA","values":[{{"id":"UZB"}},{{"id":"KAZ"}}]}}],
        "observation":[{{"id":"TIME_PERIOD","values":[{{"id":"2020"}},{{"id":"2021"}}]}}]}},"attributes":{{{attributes}}}}}}}}}"#
    )
}

const LEVELS: &str = r#""dataSet":[{"id":"UNIT_MEASURE","values":[{"id":"USD"}]}],
    "series":[{"id":"UNIT_MULT","values":[{"id":"3"},{"id":"6"}]}],
    "observation":[{"id":"OBS_STATUS","values":[{"id":"A"},{"id":"E"}]},{"id":"UNIT_MULT","values":[{"id":"0"}]}]"#;

#[test]
fn attributes_of_sdmx_json_count_wherever_they_stand_and_the_nearest_first() {
    let set = r#"{"attributes":[0],"series":{"0":{"attributes":[1],"observations":{"0":[2.5,1,null],"1":[7,null,0]}},
        "1":{"attributes":[0],"observations":{"0":[2]}}}}"#;
    let rows = values("json-levels", &json(set, LEVELS));
    assert_eq!(rows.get("OBS*UZB**2020*_T*_T**USD"), Some(&Some(2_500_000.0)), "{rows:?}");
    assert_eq!(rows.get("OBS*UZB**2021*_T*_T**USD"), Some(&Some(7.0)), "its own power of ten, not that of the series");
    assert_eq!(rows.get("OBS*KAZ**2020*_T*_T**USD"), Some(&Some(2000.0)));
    assert_eq!(statuses("json-statuses", &json(set, LEVELS)), ['A', 'E', 'A']);
    let wrong = r#"{"series":{"0":{"observations":{"0":["abc"]}}}}"#;
    let refused = read_text("json-text", &json(wrong, ""), None).unwrap_err();
    assert_eq!(what(&refused), Some(&Wrong::Number("abc".to_owned())));
    let power = r#"{"series":{"0":{"attributes":["many"],"observations":{"0":[1]}}}}"#;
    let refused = read_text("json-power", &json(power, LEVELS), None).unwrap_err();
    assert_eq!(what(&refused), Some(&Wrong::Code("UNIT_MULT", "many".to_owned())));
    let place = r#"{"attributes":[9],"series":{}}"#;
    assert!(matches!(read_text("json-place", &json(place, LEVELS), None), Err(Refused::Broken(..))));
}

#[test]
fn each_data_set_of_sdmx_json_has_its_own_structure_and_groups_have_attributes() {
    let structure = |id: &str, area: &str| {
        format!(
            r#"{{"id":"{id}","version":"2.1","dimensions":{{"observation":[{{"id":"REF_AREA","values":[{{"id":"{area}"}}]}},
            {{"id":"SEX","values":[{{"id":"F"}},{{"id":"M"}}]}},{{"id":"TIME_PERIOD","values":[{{"id":"2020"}}]}}]}},
            "attributes":{{"dimensionGroup":[{{"id":"UNIT_MULT","values":[{{"id":"3"}}]}}]}}}}"#
        )
    };
    let text = format!(
        r#"{{"data":{{"structures":[{},{}],"dataSets":[{{"structure":1,"observations":{{"0:0:0":[1]}}}},
        {{"structure":0,"dimensionGroupAttributes":{{":1:":[0]}},"observations":{{"0:0:0":[2],"0:1:0":[3]}}}}]}}}}"#,
        structure("ONE", "UZB"),
        structure("TWO", "KAZ")
    );
    let rows = values("json-two", &text);
    assert_eq!(rows.get("OBS*KAZ**2020*F*_T**XX"), Some(&Some(1.0)));
    assert_eq!(rows.get("OBS*UZB**2020*F*_T**XX"), Some(&Some(2.0)));
    assert_eq!(rows.get("OBS*UZB**2020*M*_T**XX"), Some(&Some(3000.0)), "only men are told in thousands");
    assert_eq!(read_of("json-ids", &text).unwrap().0, ["SDMX:ONE(2.1)", "SDMX:TWO(2.1)"]);
    assert!(read_text("json-none", &text.replace("\"structure\":1", "\"structure\":7"), None).is_err());
    let two = text.replace(r#""attributes""#, r#""measures":{"observation":[{"id":"A"},{"id":"B"}]},"attributes""#);
    assert!(
        matches!(read_text("json-measures", &two, None), Err(Refused::Broken(_, what)) if what.contains("measures"))
    );
}

#[test]
fn the_action_of_a_data_set_is_done_or_refused() {
    let set = |action: &str| format!(r#"{{"action":"{action}","series":{{"0":{{"observations":{{"0":[1]}}}}}}}}"#);
    let ml = |action: &str| {
        format!(
            r#"<m:StructureSpecificData xmlns:m="m" xmlns:s="s"><m:DataSet s:action="{action}"><Obs REF_AREA="UZB" TIME_PERIOD="2020" OBS_VALUE="1"/></m:DataSet></m:StructureSpecificData>"#
        )
    };
    for (name, wanted) in
        [("Delete", Action::Delete), ("Append", Action::Append), ("Replace", Action::Put), ("Information", Action::Put)]
    {
        assert_eq!(read_of("action-json", &json(&set(name), "")).unwrap().1, wanted, "{name}");
        assert_eq!(read_of("action-ml", &ml(name)).unwrap().1, wanted, "{name}");
    }
    for text in [json(&set("Destroy"), ""), ml("Destroy"), json(&format!("{},{}", set("Append"), set("Delete")), "")] {
        assert!(matches!(read_of("action-wrong", &text), Err(Refused::Broken(..))), "{text}");
    }
    let header = ml("Replace")
        .replace(" s:action=\"Replace\"", "")
        .replace("<m:DataSet>", "<m:Header><m:DataSetAction>Delete</m:DataSetAction></m:Header><m:DataSet>");
    assert_eq!(read_of("action-header", &header).unwrap().1, Action::Delete);
    // It is done: what was there goes.
    let folder = folder("action-done");
    let (path, store) = (folder.0.join("file"), Store::below(&folder.0));
    for (name, rows) in [("Replace", 1), ("Delete", 0)] {
        std::fs::write(&path, ml(name)).unwrap();
        import(&store, std::slice::from_ref(&path), (None, Some(1))).unwrap();
        assert_eq!(store.cube().unwrap().table.rows.len(), rows, "{name}");
    }
    // SDMX-CSV: what replaces and what merges takes the place of what is there.
    for (number, action) in [(1, "I"), (2, "R"), (3, "M")] {
        std::fs::write(
            &path,
            format!(
                "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,OBS_VALUE\nd,X:Y(1.0),{action},UZB,2020,{number}\n"
            ),
        )
        .unwrap();
        import(&store, std::slice::from_ref(&path), (None, Some(1))).unwrap();
        let cube = store.cube().unwrap();
        assert_eq!(cube.table.rows.iter().map(|row| row.value).collect::<Vec<_>>(), [f64::from(number)], "{action}");
    }
}

#[test]
fn attributes_of_sdmx_ml_are_no_part_of_the_key_and_those_of_groups_and_sets_count() {
    let specific = r#"<m:StructureSpecificData xmlns:m="m" xmlns:s="s" xmlns:x="x"><m:Header><m:Structure structureID="REM" dimensionAtObservation="TIME_PERIOD"><c:Structure xmlns:c="c"><Ref agencyID="WB" id="REM" version="1.3"/></c:Structure></m:Structure></m:Header>
        <m:DataSet s:structureRef="REM" UNIT_MEASURE="USD"><Group x:type="Sibling" REF_AREA="UZB" UNIT_MULT="6" TITLE="Remittances"/>
        <Series REF_AREA="UZB" EDU="L1" COMMENT="As reported, in part" COLLECTION="A"><Obs TIME_PERIOD="2020" OBS_VALUE="1.5" OBS_STATUS="E" NAT_NOTE="x" QUALITY="Q1"/></Series>
        <Series REF_AREA="KAZ" EDU="L1" UNIT_MULT="3"><Obs TIME_PERIOD="2020" OBS_VALUE="2"/></Series></m:DataSet></m:StructureSpecificData>"#;
    let rows = values("ml-specific", specific);
    assert_eq!(rows.get("OBS*UZB**2020*_T*_T*EDU=L1*USD"), Some(&Some(1_500_000.0)), "{rows:?}");
    assert_eq!(rows.get("OBS*KAZ**2020*_T*_T*EDU=L1*USD"), Some(&Some(2000.0)));
    assert_eq!(rows.len(), 2);
    assert_eq!(statuses("ml-statuses", specific), ['A', 'E']);
    assert_eq!(read_of("ml-id", specific).unwrap().0, ["SDMX:REM(1.3)"]);
    let generic = r#"<m:GenericData xmlns:m="m" xmlns:g="g"><m:DataSet><g:Group type="Sibling"><g:GroupKey><g:Value id="REF_AREA" value="UZB"/></g:GroupKey><g:Attributes><g:Value id="UNIT_MULT" value="6"/></g:Attributes></g:Group>
        <g:Series><g:SeriesKey><g:Value id="REF_AREA" value="UZB"/><g:Value id="COMMENT" value="C1"/></g:SeriesKey><g:Attributes><g:Value id="EDU" value="L1"/><g:Value id="UNIT_MEASURE" value="PS"/></g:Attributes>
        <g:Obs><g:ObsDimension value="2020"/><g:ObsValue value="1.5"/><g:Attributes><g:Value id="OBS_STATUS" value="P"/></g:Attributes></g:Obs></g:Series></m:DataSet></m:GenericData>"#;
    let rows = values("ml-generic", generic);
    assert_eq!(
        rows.get("OBS*UZB**2020*_T*_T*COMMENT=C1*PS"),
        Some(&Some(1_500_000.0)),
        "a generic message says what is a dimension: {rows:?}"
    );
    assert_eq!(statuses("ml-provisional", generic), ['P']);
    let late = specific.replace("</m:DataSet>", r#"<Group REF_AREA="KAZ" UNIT_MULT="6"/></m:DataSet>"#);
    assert!(matches!(read_of("ml-late", &late), Err(Refused::Broken(_, what)) if what.contains("Group")));
    let wrong = specific.replace("OBS_VALUE=\"2\"", "OBS_VALUE=\"two\"");
    assert_eq!(what(&read_text("ml-wrong", &wrong, None).unwrap_err()), Some(&Wrong::Number("two".to_owned())));
}

#[test]
fn letters_of_json_stat_are_those_of_eurostat_and_what_is_no_number_is_a_fault() {
    let text = |value: &str, status: &str| {
        format!(
            r#"{{"version":"2.0","class":"dataset","updated":"2024-10-17T11:00:00+0200","extension":{{"id":"MIGR_X"}},"id":["geo","time"],"size":[1,3],"value":{value},"status":{status},
            "dimension":{{"geo":{{"category":{{"index":{{"EL":0}}}}}},"time":{{"category":{{"index":["2020","2021","2022"]}}}}}}}}"#
        )
    };
    let good = text(r#"{"0":3.5,"1":4}"#, r#"{"0":"be","1":"p","2":":c"}"#);
    let rows = read_text("stat", &good, None).unwrap();
    let said: Vec<_> = rows.iter().map(|(key, value, flags)| (key.as_str(), *value, flags.as_str())).collect();
    let key = ["OBS*GRC**2020*_T*_T**XX", "OBS*GRC**2021*_T*_T**XX", "OBS*GRC**2022*_T*_T**XX"];
    assert_eq!(said, [(key[0], Some(3.5), "break"), (key[1], Some(4.0), ""), (key[2], None, "confidential")]);
    assert_eq!(statuses("stat-letters", &good), ['E', 'P', 'M']);
    assert_eq!(read_of("stat-day", &good).unwrap().0, ["ESTAT:MIGR_X(2024.10.17)"], "a later day is a later revision");
    assert_eq!(statuses("stat-one", &text("[1,2,3]", "\"p\"")), ['P', 'P', 'P'], "one status of all");
    for (value, status) in [(r#"{"0":"abc"}"#, "{}"), (r#"{"0":1}"#, r#"{"0":"?"}"#), (r#"{"0":true}"#, "{}")] {
        assert!(
            matches!(read_text("stat-wrong", &text(value, status), None), Err(Refused::Faults { count: 1, .. })),
            "{value} {status}"
        );
    }
}

#[test]
fn one_page_of_several_of_unhcr_is_refused() {
    let page = |pages: u32| {
        format!(
            r#"{{"page":1,"maxPages":{pages},"items":[{{"year":2024,"coo":"AFG","coa":"PAK","coo_iso":"AFG","coa_iso":"PAK","refugees":7}}]}}"#
        )
    };
    assert_eq!(values("pages-one", &page(1)).len(), 1);
    assert!(matches!(read_text("pages", &page(3), None), Err(Refused::Broken(_, what)) if what.contains("maxPages")));
}

#[test]
fn columns_of_labels_say_nothing_and_a_separator_of_parts_is_no_separator() {
    let text = "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,CITIZENSHIP,Citizenship,MEASURE,Measure,SEX,Sex,EDUCATION_LEV,\"Education level, ISCED\",UNIT_MEASURE,Unit of measure,TIME_PERIOD,Time period,OBS_VALUE,Observation value,UNIT_MULT,Unit multiplier\n\
        DATAFLOW,OECD.ELS.IMD:DSD_MIG@DF_MIG(1.0),Migration,I,DEU,Germany,UZB,Uzbekistan,B11,\"Inflows, all\",_T,Total,L1,Low,PS,Persons,2020,,5,,3,Thousands\n";
    let rows = values("labels", text);
    assert_eq!(rows.get("B11*DEU*UZB*2020*_T*_T*EDUCATION_LEV=L1*PS"), Some(&Some(5000.0)), "{rows:?}");
    let lower = "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,citizen,Country of citizenship,sex,Sex,geo,Geopolitical entity,TIME_PERIOD,Time,OBS_VALUE\n\
        dataflow,ESTAT:M(1.0),M,A,Annual,UZB,Uzbekistan,T,Total,DEU,Germany,2020,2020,5\n";
    let rows = values("labels-lower", lower);
    assert!(rows.keys().all(|key| !key.contains("Sex") && !key.contains("Time")), "{rows:?}");
    let parts = "STRUCTURE[;],STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,REASON,OBS_VALUE,NOTE\ndataflow,X:Y(1.0),I,UZB,2020,a;b,1.5,\"one;two\"\n";
    assert_eq!(values("parts", parts).get("OBS*UZB**2020*_T*_T*REASON=a;b*XX"), Some(&Some(1.5)));
    let camel = "STRUCTURE,STRUCTURE_ID,REF_AREA,TIME_PERIOD,Level,OBS_VALUE\nd,X:Y(1.0),UZB,2020,L1,1\n";
    assert!(
        values("camel", camel).contains_key("OBS*UZB**2020*_T*_T*Level=L1*XX"),
        "an id, where no column is of labels"
    );
}

/// Files that are packed together.
fn packed(files: &[(&str, &str)]) -> (Folder, PathBuf) {
    let folder = folder(&format!("packed-{}", files.len()));
    let path = folder.0.join(format!("{}.zip", files[0].0));
    let mut zip = ZipWriter::new(File::create(&path).unwrap());
    for (name, text) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
    (folder, path)
}

#[test]
fn files_of_a_data_finder_come_packed_with_a_licence() {
    let csv = format!("{POPULATION}2024,x,AFG,AFG,x,PAK,PAK,50,,,\n");
    let meta = "Country Code,Region,IncomeGroup\nUZB,Europe & Central Asia,Lower middle income\n";
    let (folder, path) =
        packed(&[("population.csv", &csv), ("Metadata_Country.csv", meta), ("licence.txt", "CC BY 4.0, \"of course")]);
    let one = read(&path, None).unwrap();
    assert_eq!((one.table.rows.len(), one.source.layout.as_str()), (1, "unhcr"));
    assert_eq!(one.left_out, ["Metadata_Country.csv"], "what is no CSV is not there to be read");
    let report = import(&Store::below(&folder.0), std::slice::from_ref(&path), (None, None)).unwrap();
    assert_eq!(report.left_out, [("population.csv.zip".to_owned(), "Metadata_Country.csv".to_owned())]);
    let (_folder, path) = packed(&[("a.txt", "nothing"), ("b.pdf", "%PDF")]);
    assert!(matches!(read(&path, None), Err(Refused::Layout(_))));
    let (_folder, path) =
        packed(&[("sdmx.csv", "STRUCTURE,STRUCTURE_ID,REF_AREA,TIME_PERIOD,OBS_VALUE\nd,X:Y(1.0),UZB,2020,1\n")]);
    assert!(
        matches!(read(&path, None), Err(Refused::Layout(of)) if of.ends_with("sdmx.csv")),
        "is read as it is, unpacked"
    );
    let (_folder, path) = packed(&[("broken.csv", "a,b\n\"c"), ("a", ""), ("b", ""), ("c", "")]);
    assert!(matches!(read(&path, None), Err(Refused::Faults { path, .. }) if path.ends_with("broken.csv")));
    let mapping = "dataset = \"NSC:M(2024.0)\"\n[columns]\ndestination = \"a\"\nperiod = \"b\"\nvalue = \"c\"\n[fixed]\nindicator = \"STOCK\"\nunit = \"PS\"\n";
    let (_folder, path) = packed(&[("any.csv", "a,b,c\nUZB,2020,1\n"), ("1", ""), ("2", ""), ("3", ""), ("4", "")]);
    assert_eq!(read(&path, Some(mapping)).unwrap().table.rows.len(), 1);
}
