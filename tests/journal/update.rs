//! An update and the way back: a data directory of an earlier version is copied and brought to our form; the earlier program
//! refuses it then; the copy put back is as it was.

use std::fs;
use std::path::Path;

use record::{DataDir, Failure, Journal, NewEntry, forms};

use crate::folder::Folder;
use crate::{all, entries, opened};

/// The entries of the one process.
fn entries_of(dir: &DataDir) -> Vec<NewEntry> {
    let row = dir.process("rehearsal").unwrap();
    all(&mut dir.reader(&row).unwrap())
}

/// A data directory as the program before this one made it, with three entries.
fn of_before(path: &Path) {
    let dir = DataDir::open_knowing(path, before()).unwrap();
    let row = dir.add_process("rehearsal", "meshveret/rehearsal/00000000", &[7; 32], 0).unwrap();
    dir.journal(&row).unwrap().append(0, &entries(0, 3)).unwrap();
}

/// How many forms the program before this one knew.
fn before() -> usize {
    forms::known() - 1
}

fn copies(path: &Path) -> Vec<String> {
    let Ok(found) = fs::read_dir(path.join("copies")) else { return Vec::new() };
    let mut names: Vec<String> = found.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn an_earlier_directory_is_copied_and_brought_to_our_form_once() {
    let folder = Folder::new("update");
    of_before(folder.path());
    assert_eq!(copies(folder.path()), [""; 0]);
    for _ in 0..2 {
        let dir = DataDir::open(folder.path()).unwrap();
        assert_eq!(entries_of(&dir), entries(0, 3));
        assert_eq!(copies(folder.path()), [format!("form-{}.db", before())]);
        assert_eq!(dir.check().unwrap(), 0);
    }
}

#[test]
fn an_earlier_program_refuses_it_and_goes_on_from_the_copy_without_what_came_after() {
    let folder = Folder::new("update-back");
    let path = folder.path();
    of_before(path);
    let dir = DataDir::open(path).unwrap();
    let row = dir.process("rehearsal").unwrap();
    dir.journal(&row).unwrap().append(3, &entries(3, 2)).unwrap();
    drop(dir);

    let refused = DataDir::open_knowing(path, before()).unwrap_err();
    assert!(matches!(refused, Failure::Newer { .. }), "{refused:?}");
    assert!(refused.to_string().contains("docs/operate/update.md"), "{refused}");
    assert_eq!(entries_of(&DataDir::open(path).unwrap()), entries(0, 5));

    // As docs/operate/update.md says: the copy takes the place of the database, and what lies beside that is taken away.
    for beside in ["meshveret.db-wal", "meshveret.db-shm"] {
        drop(fs::remove_file(path.join(beside)));
    }
    fs::copy(path.join(format!("copies/form-{}.db", before())), path.join("meshveret.db")).unwrap();
    let dir = DataDir::open_knowing(path, before()).unwrap();
    assert_eq!(entries_of(&dir), entries(0, 3));
    let row = dir.process("rehearsal").unwrap();
    dir.journal(&row).unwrap().append(3, &entries(3, 1)).unwrap();
    drop(dir);

    // The second update keeps the first copy, and another.
    assert_eq!(entries_of(&DataDir::open(path).unwrap()), entries(0, 4));
    assert_eq!(copies(path), [format!("form-{}-again-1.db", before()), format!("form-{}.db", before())]);
}

#[test]
fn a_directory_that_nothing_has_to_be_done_to_is_not_copied() {
    let folder = Folder::new("update-none");
    drop(opened(folder.path()));
    drop(DataDir::open(folder.path()).unwrap());
    assert_eq!(copies(folder.path()), [""; 0]);
}
