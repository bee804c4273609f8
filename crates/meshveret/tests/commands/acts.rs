//! `acts`: a file of acts, beside a server and alone.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use crate::folder::{Folder, SmallDisk};
use crate::init::house;
use crate::program::{Said, run, serve};

/// Acts of which each can be put once.
const GOOD: &str = "with by=secretariat
membership.add-party party=arvania kind=state name.en=Arvania
membership.add-party party=tarsia kind=state
  name.en=Tarsia
membership.record-status party=arvania status=member
";
/// The same with an act in their midst that the rules refuse.
const REFUSED: &str = "with by=secretariat
membership.add-party party=orluna kind=state name.en=Orluna
membership.add-party party=orluna kind=state name.en=\"Orluna again\"
membership.add-party party=iscavel kind=state name.en=Iscavel
";

fn put(folder: &Folder, text: impl AsRef<[u8]>, more: &[&str]) -> Said {
    let (data, file) = (folder.at("data"), folder.write("file.acts", text));
    let mut arguments = vec!["acts", "--data", &data, "--process", "delta", "--file", &file];
    arguments.extend(more);
    run(folder, &arguments)
}

/// What holds beside a server and without one alike.
fn check(folder: &Folder) {
    assert_eq!(put(folder, GOOD, &[]).done(), "put 3, put before 0\n");
    assert_eq!(put(folder, GOOD, &[]).done(), "put 0, put before 3\n");

    let id = "[general.slug-taken; general]";
    put(folder, REFUSED, &[]).failed(1, &["line 3: membership.add-party: The name orluna is", id]);
    put(folder, REFUSED, &["--lang", "ru"]).failed(1, &["line 3: membership.add-party: Имя orluna уже занято", id]);
    // What stood before the refused act is in the record, and the corrected file goes on from there.
    let corrected =
        REFUSED.replace("party=orluna kind=state name.en=\"Orluna again\"", "party=nelvoa kind=state name.en=N");
    assert_eq!(put(folder, corrected, &[]).done(), "put 2, put before 1\n");

    // A broken file is read whole before anything is put.
    let beginning = "membership.add-party by=secretariat party=never kind=state name.en=Never\n";
    let broken = |rest: &str, words: &[&str]| put(folder, format!("{beginning}{rest}"), &[]).failed(1, words);
    broken(
        "membership.add-party by=chair\n  party=x kind=martian",
        &["line 3, field kind: ", "[general.field-wrong; general]"],
    );
    broken("membership.add-party by=chair party=\"x", &["line 2, field party: the quotation does not end"]);
    broken("\nfloor.dance by=chair", &["line 3", "[general.act-unknown; general]"]);
    broken("hello", &["line 2: neither an act nor a field of one"]);
    broken("record.describe about.en=x", &["line 2, field by: by= is missing"]);
    put(folder, b"\xff\xfe", &[]).failed(3, &["the file is no UTF-8 text"]);
    assert_eq!(put(folder, beginning, &[]).done(), "put 1, put before 0\n");
}

#[test]
fn a_file_is_put_once_and_up_to_the_first_refusal() {
    let folder = Folder::new("acts-alone");
    house(&folder);
    check(&folder);
}

#[test]
fn beside_a_server_it_goes_through_the_socket_that_only_its_owner_opens() {
    let folder = Folder::new("acts-beside");
    let served = serve(&folder, &["serve", "--data", &house(&folder)]);
    let socket = folder.at("data/control.sock");
    assert_eq!(fs::metadata(&socket).unwrap().permissions().mode() & 0o777, 0o600);
    check(&folder);
    // 4 of init, 3 good, 1 before the refused one, 2 of the corrected file, 1 at the end.
    assert_eq!(served.head("delta"), 11);
    assert!(served.get("/en/delta/members/").text().contains("Arvania"));
    served.stop();
    assert!(!Path::new(&socket).exists());
    assert_eq!(put(&folder, GOOD, &[]).done(), "put 0, put before 3\n");
}

#[test]
fn a_socket_that_a_killed_server_left_is_in_nobodys_way() {
    let folder = Folder::new("acts-stale");
    drop(serve(&folder, &["serve", "--data", &house(&folder)]));
    assert!(Path::new(&folder.at("data/control.sock")).exists());
    assert_eq!(put(&folder, GOOD, &[]).done(), "put 3, put before 0\n");
    let served = serve(&folder, &["serve", "--data", &folder.at("data")]);
    assert_eq!(put(&folder, GOOD, &[]).done(), "put 0, put before 3\n");
    assert_eq!(served.head("delta"), 7);
    served.stop();
}

#[test]
fn what_is_not_there_is_a_failure() {
    let folder = Folder::new("acts-missing");
    let (data, good) = (house(&folder), folder.write("good.acts", GOOD));
    let acts = |data: &str, process: &str, file: &str| {
        run(&folder, &["acts", "--data", data, "--process", process, "--file", file])
    };
    acts(&data, "delta", &folder.at("missing.acts")).failed(3, &["cannot read", "missing.acts"]);
    acts(&data, "omega", &good).failed(3, &["there is no process omega in this data directory"]);
    let nowhere = folder.at("nowhere");
    acts(&nowhere, "delta", &good).failed(3, &["nowhere is not a data directory"]);
    assert!(!Path::new(&nowhere).exists());
    let served = serve(&folder, &["serve", "--data", &data]);
    acts(&data, "omega", &good).failed(3, &["there is no process omega in this data directory"]);
    served.stop();
}

#[test]
fn a_full_disk_refuses_in_one_sentence_and_loses_nothing() {
    let folder = Folder::new("acts-full");
    let Some(disk) = SmallDisk::mounted(&folder.at("data"), "600k") else { return };
    house(&folder);
    let words = "w".repeat(20_000);
    let act = |n: u32| format!("record.describe by=secretariat about.en=\"{n} {words}\"");
    let many = (0..40).map(act).collect::<Vec<_>>().join("\n");
    let full = put(&folder, &many, &[]);
    assert_eq!((full.code, full.out.as_str()), (3, ""), "{full:?}");
    assert_eq!(full.err.matches("meshveret: ").count(), 1, "{full:?}");
    assert_eq!(full.err.lines().last().unwrap().matches("the disk is full").count(), 1, "{full:?}");
    disk.grow();
    let whole = put(&folder, &many, &[]);
    let counts: Vec<u32> = whole.done().split([' ', ',', '\n']).filter_map(|word| word.parse().ok()).collect();
    assert!(matches!(counts.as_slice(), [put, before] if put + before == 40 && *put > 0), "{whole:?}");
    let served = serve(&folder, &["serve", "--data", &folder.at("data")]);
    assert_eq!(served.head("delta"), 44);
    served.stop();
}
