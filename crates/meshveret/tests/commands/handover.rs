//! A chairmanship passes: the old host hands a record over, the next one takes it up with the same root, and nothing that is damaged or
//! meant for another is taken.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use record::DataDir;

use crate::database;
use crate::folder::Folder;
use crate::init::{after, init};
use crate::program::{Said, Served, run, serve};

/// The witness of a party.
const WITNESS: &str = "tarsia.example/witness";

/// Two hosts: the old one has the demonstration, the next one nothing but a key.
struct Hosts {
    folder: Folder,
    old: String,
    origin: String,
    key: String,
}

impl Hosts {
    fn new(name: &str) -> Self {
        let folder = Folder::new(name);
        let old = folder.demonstration();
        let served = serve(&folder, &["serve", "--data", &old]);
        let first = served.get("/rehearsal/log/key").text();
        served.stop();
        folder.write("first.key", &first);
        let origin = first.split('+').next().unwrap().to_owned();
        let key = new_key(&folder, "next", &origin);
        Self { folder, old, origin, key }
    }

    fn acts(&self, data: &str, acts: &str) -> Said {
        let file = self.folder.write("some.acts", acts);
        run(&self.folder, &["acts", "--data", data, "--process", "rehearsal", "--file", &file])
    }

    fn hand_over(&self, out: &str, more: &[&str]) -> Said {
        let out = self.folder.at(out);
        let asked = ["handover", "--data", &self.old, "--process", "rehearsal", "--key", &self.key, "--out", &out];
        run(&self.folder, &[&asked[..], &["--to", "felmora", "--confirmed"], more].concat())
    }

    fn restore(&self, archive: &str, data: &str) -> Said {
        let (from, data, key) = (self.folder.at(archive), self.folder.at(data), self.folder.at("first.key"));
        let asked = ["restore", "--from", &from, "--data", &data, "--admin", "carla", "--key", &key];
        run(&self.folder, &asked)
    }

    /// An account of the old host with a seat.
    fn seat(&self, account: &str, capacity: &str) -> String {
        let made = run(&self.folder, &["link", "--data", &self.old, "--account", account]);
        let handle = after(made.done(), "handle ").to_owned();
        self.acts(&self.old, &format!("accounts.grant by=secretariat account={handle} to-act-as={capacity}\n")).done();
        handle
    }

    /// The witness looks at the log that is served there.
    fn witness_looks(&self, port: u16) -> Said {
        let log = format!("http://127.0.0.1:{port}/rehearsal/log");
        let (key, state) = (self.folder.at("witness.key"), self.folder.at("witness.state"));
        run(&self.folder, &["witness", "--log", &log, "--key", &key, "--state", &state, "--once", "--name", WITNESS])
    }

    /// Nothing was made at the next host.
    fn has_nothing(&self, data: &str) {
        assert!(!Path::new(&self.folder.at(&format!("{data}/meshveret.db"))).exists());
        assert!(!Path::new(&self.folder.at(&format!("{data}.restoring"))).exists());
        assert!(!Path::new(&self.folder.at(&format!("{data}/files"))).exists());
    }
}

fn new_key(folder: &Folder, data: &str, origin: &str) -> String {
    let made = run(folder, &["key", "--data", &folder.at(data), "--log", origin, "--new"]);
    made.done().lines().next().unwrap().to_owned()
}

/// What stands after `root `, up to a comma, colon or the end.
fn root(said: &str) -> String {
    let (_, rest) = said.split_once("root ").unwrap();
    rest.chars().take_while(char::is_ascii_hexdigit).collect()
}

#[test]
fn a_record_goes_on_at_the_next_host_with_the_same_root_and_nothing_more_at_the_old_one() {
    let hosts = Hosts::new("handover");
    let (folder, old, next) = (&hosts.folder, &hosts.old, hosts.folder.at("next"));
    let (boris, anna) = (hosts.seat("boris", "felmora"), hosts.seat("anna", "chair"));
    // What would be signed in with at the old host.
    DataDir::open(Path::new(old)).unwrap().set_password("boris", (&boris, "secret of boris"), 0).unwrap();
    let served = serve(folder, &["serve", "--data", old]);
    let looks = |served: &Served| hosts.witness_looks(served.port());
    let witness = after(&looks(&served).out, "witness ").to_owned();
    hosts.acts(old, &format!("record.name-witness by=secretariat key=\"{witness}\"\n")).done();
    assert!(looks(&served).done().contains("cosigned "));

    let before = served.head("rehearsal");
    let rehearsed = hosts.hand_over("rehearsal.tar", &["--rehearse"]);
    assert!(rehearsed.done().contains("nothing was handed over"), "{rehearsed:?}");
    assert_eq!(served.head("rehearsal"), before);
    let tried = hosts.restore("rehearsal.tar", "next");
    assert!(tried.done().contains("a rehearsal, all of which is in order"), "{tried:?}");
    assert_eq!(root(&tried.out), root(&rehearsed.out));
    hosts.has_nothing("next");

    let handed = hosts.hand_over("record.tar", &[]);
    assert!(handed.done().contains("handed over to felmora in entry "), "{handed:?}");
    let archive = fs::metadata(folder.at("record.tar")).unwrap();
    assert_eq!(archive.permissions().mode() & 0o777, 0o600);
    let head = served.head("rehearsal");
    assert_eq!(head, before + 1);
    // Asked again it writes the archive again, and puts nothing.
    assert!(hosts.hand_over("again.tar", &[]).done().contains("handed over to felmora"));
    assert_eq!(served.head("rehearsal"), head);
    hosts.hand_over("again.tar", &[]).failed(3, &["again.tar is there already"]);

    // The old host shows what it had, says where it goes on, and takes no act; nobody is its Chair any more.
    let refused = hosts.acts(old, "record.describe by=secretariat about.en=late\n");
    refused.failed(1, &["[record.handed-over; general]"]);
    for (lang, words) in [
        ("en", "was handed over to"),
        ("ru", "Журнал передан, дальше его ведёт"),
        ("az", "təhvil verilib və orada davam etdirilir"),
    ] {
        let page = served.get(&format!("/{lang}/rehearsal/")).text();
        assert!(page.contains(words), "{lang}: {page}");
    }
    assert!(looks(&served).done().contains("cosigned "));
    let checkpoint = served.get("/rehearsal/log/checkpoint").text();
    served.stop();

    let restored = hosts.restore("record.tar", "next");
    assert_eq!(root(restored.done()), root(&handed.out));
    assert!(restored.out.contains("account carla\n") && restored.out.contains("as it was handed over"), "{restored:?}");
    assert!(!fs::exists(format!("{next}.restoring")).unwrap());
    // Once more: it is there, and nobody is seated twice.
    let again = hosts.restore("record.tar", "next");
    assert!(again.done().contains("account carla, which is there already"), "{again:?}");
    let served = serve(folder, &["serve", "--data", &next]);
    assert_eq!(served.head("rehearsal"), head + 2);
    assert_eq!(served.get("/rehearsal/log/key").text().trim(), hosts.key);
    assert!(!served.get("/en/rehearsal/").text().contains("was handed over to"));
    hosts.acts(&next, "record.describe by=secretariat about.en=\"The next Chair\"\n").done();
    assert!(served.get("/en/rehearsal/").text().contains("The next Chair"));
    // The witness that followed the old host follows the next one: the log only grew.
    let said = looks(&served);
    assert!(said.done().contains("another key") && said.out.contains("cosigned "), "{said:?}");
    served.stop();
    came_along(&hosts, (&anna, &boris));
    is_in_the_archive(&hosts, &checkpoint);
}

/// With the record came the accounts that hold a seat, without what they sign in by; the Chair is another.
fn came_along(hosts: &Hosts, (anna, boris): (&str, &str)) {
    let next = DataDir::open(Path::new(&hosts.folder.at("next"))).unwrap();
    let mut accounts: Vec<(String, String)> =
        next.accounts().unwrap().into_iter().map(|account| (account.name, account.password)).collect();
    accounts.sort();
    assert_eq!(accounts, [("boris".to_owned(), String::new()), ("carla".to_owned(), String::new())]);
    let row = next.process("rehearsal").unwrap();
    assert_eq!(row.origin, hosts.origin);
    let slug = procedure::names::Slug::new("rehearsal").unwrap();
    let through = clerk::read_through((&slug, &row.origin), &mut next.reader(&row).unwrap()).unwrap();
    let state = &through.snapshot.process.state;
    let held = |handle: &str| {
        let handle = procedure::names::Slug::new(handle).unwrap();
        let held = state.held(&handle, state.recorded()).into_iter();
        held.map(|held| held.granted.to_act_as.to_string()).collect::<Vec<_>>()
    };
    assert_eq!((held(anna), held(boris)), (Vec::new(), vec!["felmora".to_owned()]));
    assert_eq!(held(&next.account("carla").unwrap().unwrap().handle), ["chair", "secretariat"]);
    assert_eq!(next.check().unwrap(), through.snapshot.process.state.every_file().count());
}

/// What a person reads and a verifier checks is in the archive, and the secrets of the old host are not.
fn is_in_the_archive(hosts: &Hosts, checkpoint: &str) {
    let folder = &hosts.folder;
    let bytes = fs::read(folder.at("record.tar")).unwrap();
    let members = members(&bytes);
    let of = |name: &str| {
        let found = members.iter().find(|member| member.name == name).unwrap();
        part(&bytes, found.at, found.bytes).to_vec()
    };
    // The witness came afterwards.
    assert!(checkpoint.starts_with(&String::from_utf8(of("CHECKPOINT")).unwrap()));
    assert!(of("MANIFEST").starts_with(checkpoint.split("\n\n").next().unwrap().as_bytes()));
    for lang in ["en", "ru", "az"] {
        let page = String::from_utf8(of(&format!("inventory.{lang}.html"))).unwrap();
        // What is open, what was agreed, whom to write to.
        for words in ["RP/SOM/1/L.4", "RP/SOM/1/PROT", "mission.orluna@example.invalid"] {
            assert!(page.contains(words), "{lang}, {words}: {page}");
        }
        assert!(
            of(&format!("inventory.{lang}.pdf")).starts_with(b"%PDF")
                && of(&format!("key.{lang}.pdf")).starts_with(b"%PDF")
        );
    }
    let packages: Vec<_> = members.iter().filter(|member| member.name.starts_with("packages/")).collect();
    assert!(!packages.is_empty());
    for package in packages {
        let file = folder.write("package.json", of(&package.name));
        run(folder, &["verify", &file, "--key", &folder.at("first.key")]).done();
    }
    let secret = fs::read(format!("{}/keys/rehearsal.key", hosts.old)).unwrap();
    assert!(!bytes.windows(secret.len()).any(|part| part == secret));
    assert!(!bytes.windows(15).any(|part| part == b"secret of boris"));
}

/// A member of a tar.
struct Found {
    name: String,
    head: usize,
    at: usize,
    bytes: usize,
}

/// A part of a tar.
fn part(tar: &[u8], at: usize, bytes: usize) -> &[u8] {
    tar.split_at(at).1.split_at(bytes).0
}

fn members(tar: &[u8]) -> Vec<Found> {
    let (mut found, mut head) = (Vec::new(), 0);
    while part(tar, head, 1) != [0] {
        let word = |from: usize, bytes: usize| {
            let word = part(tar, head + from, bytes).split(|byte| *byte == 0).next().unwrap();
            String::from_utf8(word.to_vec()).unwrap()
        };
        let bytes = usize::from_str_radix(&word(124, 11), 8).unwrap();
        found.push(Found { name: word(0, 100), head, at: head + 512, bytes });
        head += 512 + bytes.div_ceil(512) * 512;
    }
    found
}

/// Writes something into a tar.
fn written(tar: &[u8], at: usize, what: &[u8]) -> Vec<u8> {
    let mut tar = tar.to_vec();
    tar.splice(at..at + what.len(), what.iter().copied());
    tar
}

/// Writes something into the head of a member, and its sum anew.
fn rewritten(tar: &[u8], head: usize, (at, what): (usize, &[u8])) -> Vec<u8> {
    let tar = written(&written(tar, head + at, what), head + 148, b"        ");
    let sum: u32 = part(&tar, head, 512).iter().map(|byte| u32::from(*byte)).sum();
    written(&tar, head + 148, format!("{sum:06o}\0 ").as_bytes())
}

/// What is refused writes nothing.
fn refused_to_hand_over(hosts: &Hosts) {
    let folder = &hosts.folder;
    for (wrong, code) in [("--to=nobody", 1), ("--process=other", 3), ("--key=nonsense", 1)] {
        let out = folder.at("refused.tar");
        let (name, value) = wrong.split_once('=').unwrap();
        let mut asked = vec!["handover", "--data", &hosts.old, "--out", &out, "--confirmed"];
        for (of, usual) in [("--to", "felmora"), ("--process", "rehearsal"), ("--key", hosts.key.as_str())] {
            asked.extend([of, if of == name { value } else { usual }]);
        }
        let said = run(folder, &asked);
        assert_eq!(said.code, code, "{said:?}");
        assert!(!fs::exists(&out).unwrap() && !fs::exists(format!("{out}.making")).unwrap());
    }
}

#[test]
fn an_archive_that_is_damaged_or_meant_for_another_leaves_nothing_behind() {
    let hosts = Hosts::new("handover-damaged");
    let folder = &hosts.folder;
    refused_to_hand_over(&hosts);
    hosts.hand_over("record.tar", &[]).done();
    // Another host has another key; and one that has it must say who gets the seats.
    new_key(folder, "other", &hosts.origin);
    hosts.restore("record.tar", "other").failed(3, &["was handed over to the key ", "its secret half is not in "]);
    hosts.has_nothing("other");
    let (from, next) = (folder.at("record.tar"), folder.at("next"));
    let said = run(folder, &["restore", "--from", &from, "--data", &next]);
    assert_eq!((said.code, said.err.contains("--admin")), (2, true), "{said:?}");
    let foreign = folder.write("foreign.key", format!("{}\n", hosts.key));
    let said = run(folder, &["restore", "--from", &from, "--data", &next, "--admin", "carla", "--key", &foreign]);
    said.failed(3, &["names a key that does not follow"]);

    let tar = fs::read(&from).unwrap();
    let members = members(&tar);
    let refused = |spoilt: &[u8], what: &str| {
        folder.write("spoilt.tar", spoilt);
        let said = hosts.restore("spoilt.tar", "next");
        assert_eq!((said.code, said.out.as_str()), (3, ""), "{what}: {said:?}");
        assert!(!said.sentence().is_empty());
        hosts.has_nothing("next");
    };
    let flipped = |at: usize| written(&tar, at, &[part(&tar, at, 1).iter().fold(1, |flip, byte| flip ^ byte)]);
    // Of many files and packages a few stand for all.
    let kind = |name: &str| name.split('/').next().unwrap().to_owned();
    let mut seen = std::collections::BTreeMap::<String, usize>::new();
    for member in &members {
        let times = seen.entry(kind(&member.name)).or_default();
        *times += 1;
        if *times > 3 {
            continue;
        }
        refused(&flipped(member.at + member.bytes / 2), &format!("a byte of {}", member.name));
        refused(&flipped(member.head), &format!("the name of {}", member.name));
    }
    for at in [0, members[1].head - 1, members[0].at + 3, tar.len() - 1, tar.len() - 1024] {
        refused(&flipped(at), &format!("byte {at}"));
    }
    for length in [0, 100, 512, members[3].at + 1, tar.len() - 1024, tar.len() - 1] {
        refused(&tar[..length], &format!("{length} bytes"));
    }
    refused(&[&tar[..], b"more"].concat(), "more");
    let last = members.last().unwrap().head;
    refused(&rewritten(&tar, last, (156, b"2")), "a symlink");
    refused(&rewritten(&tar, last, (0, b"../../escaped\0")), "a name that leads away");
    refused(&rewritten(&tar, last, (124, b"77777777777")), "a size that is not there");
    refused(&rewritten(&tar, 0, (124, b"77777777777")), "a manifest of that size");
    let manifest = String::from_utf8(part(&tar, 512, members[0].bytes).to_vec()).unwrap();
    let away = manifest.replacen(" CHECKPOINT\n", " ../..POINT\n", 1);
    refused(&written(&tar, 512, away.as_bytes()), "a manifest with a name that leads away");
    // It was the damage and nothing else.
    hosts.restore("record.tar", "next").done();
    another_record_stays(&hosts);
}

/// Where another record is already, nothing is changed.
fn another_record_stays(hosts: &Hosts) {
    let folder = &hosts.folder;
    let elsewhere = folder.at("old-copy");
    crate::folder::copy_folder(Path::new(&hosts.old), Path::new(&elsewhere));
    fs::copy(folder.at("next/keys/rehearsal.key"), folder.at("old-copy/keys/rehearsal.2.key")).unwrap();
    fs::remove_file(folder.at("old-copy/meshveret.db")).unwrap();
    drop(DataDir::open(Path::new(&elsewhere)).unwrap());
    hosts.restore("record.tar", "old-copy").failed(3, &["has another record already; nothing was changed"]);
}

#[test]
fn a_record_goes_from_one_database_server_to_another() {
    let (Some(from), Some(to)) = (database::fresh(), database::fresh()) else { return };
    let folder = Folder::new("handover-servers");
    let said = init(&folder, "delta", &["--database", &from]);
    let first = after(said.done(), "log key ").to_owned();
    let key = new_key(&folder, "next", first.split('+').next().unwrap());
    let (old, next, out) = (folder.at("data"), folder.at("next"), folder.at("record.tar"));
    let acts = |data: &str, database: &str, acts: &str| {
        let file = folder.write("some.acts", acts);
        run(&folder, &["acts", "--data", data, "--database", database, "--process", "delta", "--file", &file])
    };
    acts(&old, &from, "membership.add-party by=secretariat party=orluna kind=state name.en=Orluna\n").done();
    // Nobody chairs as far as the record knows: that is asked first, and nothing is written.
    let asked = ["handover", "--data", &old, "--database", &from, "--to", "orluna", "--key", &key, "--out", &out];
    run(&folder, &asked).failed(1, &["[record.not-the-chair; general]"]);
    assert!(!fs::exists(&out).unwrap());
    let handed = run(&folder, &[&asked[..], &["--confirmed"]].concat());
    // A crash between the act and the archive: it is asked for again.
    fs::remove_file(&out).unwrap();
    let again = run(&folder, &asked);
    assert_eq!(root(again.done()), root(handed.done()));
    let restored = run(&folder, &["restore", "--from", &out, "--data", &next, "--database", &to, "--admin", "carla"]);
    assert_eq!(root(restored.done()), root(&handed.out));
    assert!(!fs::exists(format!("{next}/meshveret.db")).unwrap());
    acts(&next, &to, "record.describe by=secretariat about.en=here\n").done();
    acts(&old, &from, "record.describe by=secretariat about.en=there\n").failed(1, &["record.handed-over"]);
}
