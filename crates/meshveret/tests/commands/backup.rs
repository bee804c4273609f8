//! `backup` and `restore`: a copy made beside a server that goes on, put back, and refused where it was changed.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::database;
use crate::folder::Folder;
use crate::init::init;
use crate::program::{Said, run, serve};

fn backup(folder: &Folder, data: &str) -> Said {
    run(folder, &["backup", "--data", &folder.at(data), "--out", &folder.at("copy")])
}

fn restore(folder: &Folder) -> Said {
    run(folder, &["restore", "--from", &folder.at("copy"), "--data", &folder.at("restored")])
}

/// Changes these bytes wherever they stand in a file.
fn change(path: &str, from: [u8; 13], to: [u8; 13]) {
    let mut bytes = fs::read(path).unwrap();
    let places: Vec<usize> = (0..).zip(bytes.windows(13)).filter(|(_, part)| *part == from).map(|(at, _)| at).collect();
    assert!(!places.is_empty());
    for at in places {
        bytes.splice(at..at + 13, to);
    }
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_copy_is_made_beside_a_server_and_served_as_it_was() {
    let folder = Folder::new("backup-beside");
    init(&folder, "delta", &["--name", "Delta Process"]).done();
    let data = folder.at("data");
    let acts = |text: &str| {
        let file = folder.write("file.acts", text);
        run(&folder, &["acts", "--data", &data, "--process", "delta", "--file", &file]).done().to_owned()
    };
    let served = serve(&folder, &["serve", "--data", &data]);
    assert_eq!(acts("record.describe by=secretariat about.en=before\n"), "put 1, put before 0\n");
    let said = backup(&folder, "data");
    assert_eq!(
        said.done(),
        format!("delta: 5 entries, 1 keys, 0 files: copied to {} and checked\n", folder.at("copy"))
    );
    for private in ["copy", "copy/keys", "copy/files"] {
        assert_eq!(fs::metadata(folder.at(private)).unwrap().permissions().mode() & 0o777, 0o700, "{private}");
    }
    for private in ["copy/meshveret.db", "copy/keys/delta.key"] {
        assert_eq!(fs::metadata(folder.at(private)).unwrap().permissions().mode() & 0o777, 0o600, "{private}");
    }
    let checkpoint = served.get("/delta/log/checkpoint").text();
    assert_eq!(acts("record.describe by=secretariat about.en=after\n"), "put 1, put before 0\n");
    served.stop();

    let restored = folder.at("restored");
    assert_eq!(restore(&folder).done(), format!("delta: 5 entries: {restored} can be served\n"));
    let served = serve(&folder, &["serve", "--data", &restored]);
    assert_eq!(served.get("/delta/log/checkpoint").text(), checkpoint);
    assert!(served.get("/en/delta/").text().contains("before"));
    served.stop();
}

#[test]
fn a_copy_takes_the_cube_of_statistics_along() {
    let folder = Folder::new("backup-cube");
    init(&folder, "delta", &[]).done();
    let data = folder.at("data");
    let head = "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,ORIGIN,REF_AREA,TIME_PERIOD,SEX,AGE,DETAIL,UNIT_MEASURE,OBS_VALUE,\
        OBS_STATUS,FLAGS,PERIOD_KIND";
    let row = "dataflow,UNDESA:IMS(2024.0),I,MIGRANT_STOCK,UZB,KAZ,2024,F,_T,BR,PS,352923,A,,stock-middle";
    let file = folder.write("excerpt.csv", format!("{head}\n{row}\n"));
    run(&folder, &["evidence", "import", &file, "--data", &data]).done();
    let made_up = "{\"type\":\"Feature\",\"id\":\"UZB\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[9,0],[9,9],[0,0]]]}}";
    let lines = folder.write("made-up.geojson", made_up);
    run(&folder, &["evidence", "boundaries", &lines, "--source", "Made up", "--licence", "CC0", "--data", &data])
        .done();
    backup(&folder, "data").done();
    restore(&folder).done();
    let boundaries = |of: &str| fs::read(folder.at(&format!("{of}/evidence/boundaries"))).unwrap();
    assert_eq!((boundaries("copy"), boundaries("restored")), (boundaries("data"), boundaries("data")));
    let cube = |of: &str| fs::read(folder.at(&format!("{of}/evidence/cube.parquet"))).unwrap();
    assert_eq!(cube("data"), cube("copy"));
    assert_eq!(cube("data"), cube("restored"));
    // A copy of which the cube was changed is not to be used.
    fs::remove_dir_all(folder.at("restored")).unwrap();
    fs::write(folder.at("copy/evidence/cube.parquet"), "not a cube").unwrap();
    restore(&folder).failed(3, &["cube.parquet cannot be read"]);
    fs::remove_dir_all(folder.at("restored")).unwrap();
    fs::copy(folder.at("data/evidence/cube.parquet"), folder.at("copy/evidence/cube.parquet")).unwrap();
    fs::write(folder.at("copy/evidence/boundaries"), "not boundaries").unwrap();
    restore(&folder).failed(3, &["boundaries cannot be read"]);
}

#[test]
fn a_copy_is_put_where_nothing_is_and_made_of_what_is_one() {
    let folder = Folder::new("backup-refused");
    backup(&folder, "data").failed(3, &["data is not a data directory"]);
    init(&folder, "delta", &[]).done();
    backup(&folder, "data").done();
    backup(&folder, "data").failed(3, &["copy is there already; nothing was changed"]);
    restore(&folder).done();
    restore(&folder).failed(3, &["restored is there already; nothing was changed"]);
    let said = run(&folder, &["restore", "--from", &folder.at("data"), "--data", &folder.at("other")]);
    said.failed(3, &["data is no copy that meshveret backup made"]);
    assert!(!fs::exists(folder.at("other")).unwrap());
}

#[test]
fn a_copy_of_which_an_entry_was_changed_is_not_to_be_used() {
    let folder = Folder::new("backup-changed");
    init(&folder, "delta", &["--name", "Delta Process"]).done();
    backup(&folder, "data").done();
    change(&folder.at("copy/meshveret.db"), *b"Delta Process", *b"Delta Precess");
    restore(&folder).failed(3, &["do not use ", "restored"]);
}

#[test]
fn a_copy_of_which_a_file_was_changed_is_not_to_be_used() {
    let folder = Folder::new("backup-file");
    folder.demonstration();
    assert!(!backup(&folder, "demonstration").done().contains(" 0 files"));
    // What was filled as a demonstration stays one.
    assert!(fs::exists(folder.at("copy/demonstration")).unwrap());
    let mut folders = fs::read_dir(folder.at("copy/files")).unwrap();
    let file = fs::read_dir(folders.next().unwrap().unwrap().path()).unwrap().next().unwrap().unwrap().path();
    let mut bytes = fs::read(&file).unwrap();
    bytes[0] ^= 1;
    fs::write(&file, bytes).unwrap();
    let said = restore(&folder);
    said.failed(3, &["is damaged"]);
}

#[test]
fn files_that_the_record_names_and_that_are_not_there_are_said() {
    let folder = Folder::new("backup-missing");
    folder.demonstration();
    let named = fs::read_dir(folder.at("demonstration/files")).unwrap().next().unwrap().unwrap().path();
    fs::remove_dir_all(named).unwrap();
    let said = backup(&folder, "demonstration");
    assert_eq!(said.code, 1, "{said:?}");
    assert!(said.out.contains("copied to ") && said.sentence().contains("that the records name are not there"));
    let said = restore(&folder);
    assert_eq!((said.code, said.out.contains("can be served")), (1, true), "{said:?}");
}

#[test]
fn a_database_on_a_server_is_copied_beside_those_who_write_and_put_back_into_a_folder_or_another_database() {
    let (Some(address), Some(other)) = (database::fresh(), database::fresh()) else { return };
    let folder = Folder::new("backup-database");
    init(&folder, "delta", &["--name", "Delta Process", "--database", &address]).done();
    let data = folder.at("data");
    let served = serve(&folder, &["serve", "--data", &data, "--database", &address]);
    let put = |nth: usize| {
        let file =
            folder.write(&format!("{nth}.acts"), format!("record.describe by=secretariat about.en=\"Act {nth}\"\n"));
        run(&folder, &["acts", "--data", &data, "--process", "delta", "--file", &file]).done();
    };
    put(0);
    let from = ["backup", "--data", &data, "--database", &address, "--out"];
    // A copy of another moment each time, and each time whole.
    let copy = |nth: usize| run(&folder, &[&from[..], &[&folder.at(&format!("copy-{nth}"))]].concat());
    std::thread::scope(|scope| {
        let putting = scope.spawn(|| (1..20).for_each(put));
        (1..4).for_each(|nth| assert!(copy(nth).done().contains("copied to ")));
        putting.join().unwrap();
    });
    assert!(run(&folder, &["backup", "--data", &data, "--out", &folder.at("no")]).sentence().contains("--database"));
    copy(0).done();
    let checkpoint = served.get("/delta/log/checkpoint").text();
    served.stop();

    let (copy, beside, server) = (folder.at("copy-0"), folder.at("beside"), folder.at("server"));
    run(&folder, &["restore", "--from", &copy, "--data", &beside]).done();
    let served = serve(&folder, &["serve", "--data", &beside]);
    assert_eq!(served.get("/delta/log/checkpoint").text(), checkpoint);
    served.stop();
    let back = ["restore", "--from", &copy, "--data", &server, "--database"];
    run(&folder, &[&back[..], &[&address]].concat()).failed(3, &["the database is not empty"]);
    assert!(!fs::exists(&server).unwrap());
    run(&folder, &[&back[..], &[&other]].concat()).done();
    let served = serve(&folder, &["serve", "--data", &server, "--database", &other]);
    assert_eq!(served.get("/delta/log/checkpoint").text(), checkpoint);
    // Rows are counted on from those that came.
    run(&folder, &["link", "--data", &server, "--account", "berta"]).done();
    assert!(served.get("/en/delta/").text().contains("Act 19"));
    served.stop();
    // And from that database into a copy again.
    let again = folder.at("again");
    run(&folder, &["backup", "--data", &server, "--database", &other, "--out", &again]).done();
    let kept = |copy: &str| fs::read_to_string(format!("{copy}/checkpoints/delta")).unwrap();
    assert_eq!(kept(&again), kept(&copy));
}
