//! Evidence that is a file: the clerk looks into it itself, and puts it in the package of those who may have it.
#![expect(clippy::unwrap_used, reason = "test support")]

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clerk::{Clerk, Start, StoppedClock, acts_file, evidence, export};
use procedure::names::Slug;
use procedure::time::moment;
use procedure::{Capacity, Channel};
use proof::Hash;
use proof::package::{FORMAT, FORMAT_WITH_FILES};
use proof::pades::{Document, Whole};
use record::{DataDir, MemoryJournal};

fn read(path: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)).unwrap()
}

/// An empty directory of data.
fn directory(name: &str) -> DataDir {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    if path.exists() {
        std::fs::remove_dir_all(&path).unwrap();
    }
    std::fs::create_dir_all(&path).unwrap();
    DataDir::open(&path).unwrap()
}

/// The rehearsal of the demonstration, with a store of files.
fn rehearsal(directory: &DataDir) -> Clerk {
    let journal = MemoryJournal::default();
    let clerk = Clerk::start(Start {
        slug: Slug::new("rehearsal").unwrap(),
        origin: "meshveret/rehearsal/demo".to_owned(),
        journal: Box::new(journal.clone()),
        reader: Box::new(journal),
        seed: [7; 32],
        clock: Arc::new(StoppedClock::at(moment("2026-11-25T08:00Z").unwrap())),
        files: Some(directory.files().clone()),
    });
    let clerk = clerk.unwrap();
    let acts = String::from_utf8(read("demo/rehearsal.acts")).unwrap();
    acts_file::put(&clerk, &acts, Channel::Demo).unwrap();
    clerk
}

#[test]
fn a_package_encloses_files_for_the_chair_and_the_secretariat() {
    let directory = directory("enclosed");
    let put = |name: &str| directory.files().put(&read(name)).unwrap().to_string();
    let (scan, copy) = (put("demo/files/original-scan.pdf"), put("demo/files/certified-copy.pdf"));
    let clerk = rehearsal(&directory);
    let export = |capacity: &Capacity| export::export(&clerk, &Slug::new("som-1").unwrap(), capacity).unwrap();
    let bureau = export(&Capacity::Secretariat);
    let enclosed: Vec<String> = bureau.files.iter().flatten().map(|file| file.hash.to_string()).collect();
    assert_eq!((bureau.format.as_str(), enclosed), (FORMAT_WITH_FILES, vec![scan, copy]));
    let report = proof::verify(&bureau.to_bytes().unwrap(), Some(clerk.key()));
    assert!(report.holds(), "{:#?}", report.checks);
    for capacity in [Capacity::Public, Capacity::Party(Slug::new("orluna").unwrap())] {
        let package = export(&capacity);
        assert_eq!((package.format.as_str(), package.files), (FORMAT, None));
    }
}

#[test]
fn the_clerk_looks_into_a_signed_file_itself() {
    let directory = directory("signed");
    let adopted = Hash::from_hex("26a60b1ae242fb87e2e302cbf66e2567c7459cbe00d320a612e18e61c799f01b").unwrap();
    let look = |name: &str, adopted| {
        let hash = directory.files().put(&read(&format!("crates/proof/tests/signed/{name}"))).unwrap();
        evidence::in_file(Some(directory.files()), Hash(hash.0), adopted).unwrap()
    };
    let found = look("p384.pdf", adopted);
    assert_eq!(found.verdict, Whole::Holds(Document::NamesHash));
    assert_eq!(found.of, ["Ilvara Temmen, Ministry of Invented Affairs of Arvania"]);
    assert_eq!(look("p384.pdf", Hash([1; 32])).verdict, Whole::AnotherDocument);
    assert_eq!(look("tampered.pdf", adopted).verdict, Whole::Broken("content-changed"));
    assert_eq!(look("p521.pdf", adopted).verdict, Whole::NotChecked("1.3.132.0.35".to_owned()));
    assert_eq!(evidence::in_file(Some(directory.files()), Hash([1; 32]), adopted), None);
    assert_eq!(evidence::in_file(None, Hash([1; 32]), adopted), None);
}
