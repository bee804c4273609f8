//! Killed at any moment of an import, the cube is the old one or the new one, whole; and two imports never write at once.
//!
//! The test starts itself as a child that imports. `EVIDENCE_KILLS` says how often it is killed, `EVIDENCE_SEED` repeats the moments.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "test support")]
#![expect(clippy::disallowed_methods, reason = "a child is killed after a time that no clock of ours knows")]
#![expect(clippy::exit, reason = "a child says by its end that it was refused")]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use evidence::cube::{Cube, Field, Store};
use evidence::import::{Refused, import};

const KILLS: u64 = 20;
const ROWS: u32 = 150_000;
/// With what a child ends that was refused because another imports.
const BUSY: i32 = 75;

/// A folder of this test that goes away.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

fn folder(name: &str) -> Folder {
    let path = std::env::temp_dir().join(format!("evidence-{}-{name}", std::process::id()));
    fs::create_dir_all(&path).unwrap();
    Folder(path)
}

/// A file in which every value is this one.
fn file(path: &Path, value: u32) {
    let mut text =
        "STRUCTURE,STRUCTURE_ID,INDICATOR,ORIGIN,REF_AREA,TIME_PERIOD,DETAIL,OBS_VALUE,UNIT_MEASURE\n".to_owned();
    for number in 0..ROWS {
        let year = 1990 + number % 30;
        writeln!(text, "d,T:KILLS(1.0),I,AFG,PAK,{year},D{},{value},PS", number / 30).unwrap();
    }
    fs::write(path, text).unwrap();
}

fn child(data: &Path, file: &Path) -> Child {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "a_child_imports", "--ignored"]).stdout(Stdio::null()).stderr(Stdio::null());
    child.env("EVIDENCE_DATA", data).env("EVIDENCE_FILE", file).spawn().unwrap()
}

#[test]
#[ignore = "a child of the test of kills"]
fn a_child_imports() {
    let of = |name: &str| PathBuf::from(std::env::var(name).unwrap());
    match import(&Store::below(&of("EVIDENCE_DATA")), &[of("EVIDENCE_FILE")], (None, Some(1))) {
        Err(Refused::Busy) => std::process::exit(BUSY),
        done => drop(done.unwrap()),
    }
}

/// The one value that all observations have.
fn value(cube: &Cube) -> f64 {
    let first = cube.table.rows[0].value;
    assert_eq!(cube.table.rows.len(), usize::try_from(ROWS).unwrap());
    assert!(cube.table.rows.iter().all(|row| row.value.to_bits() == first.to_bits()), "of two imports");
    first
}

#[test]
fn a_kill_leaves_the_old_cube_or_the_new_one_and_the_next_import_works() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let kills = number("EVIDENCE_KILLS").unwrap_or(KILLS);
    let clock = SystemTime::UNIX_EPOCH.elapsed().unwrap().as_secs();
    let mut seed = number("EVIDENCE_SEED").unwrap_or(clock);
    println!("EVIDENCE_SEED={seed}");
    let folder = folder("kills");
    let (data, store) = (folder.0.join("data"), Store::below(&folder.0.join("data")));
    let files = [folder.0.join("one"), folder.0.join("two")];
    file(&files[0], 1);
    file(&files[1], 2);
    let begun = Instant::now();
    assert!(child(&data, &files[0]).wait().unwrap().success());
    let whole = begun.elapsed();
    let (mut old, mut before, mut after) = (1.0, 0, 0);
    for _ in 0..kills {
        let (next, new) = if old < 1.5 { (&files[1], 2.0) } else { (&files[0], 1.0) };
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        // A little longer than an import takes, so that some come to their end.
        let part = f64::from(u32::try_from(seed >> 33).unwrap()) / f64::from(u32::MAX >> 1) * 1.1;
        let mut running = child(&data, next);
        std::thread::sleep(whole.mul_f64(part).min(Duration::from_secs(10)));
        running.kill().unwrap();
        running.wait().unwrap();
        let is = value(&store.cube().unwrap());
        assert!((is - old).abs() < 0.1 || (is - new).abs() < 0.1);
        if (is - old).abs() < 0.1 {
            before += 1;
        } else {
            after += 1;
        }
        old = is;
    }
    println!("{kills} kills: {before} before, {after} after");
    assert!(kills < 20 || before > 0, "none came before the end");
    let (next, new) = if old < 1.5 { (&files[1], 2.0) } else { (&files[0], 1.0) };
    // What a killed one may have left: longer than the cube that is written in its place.
    let beside = data.join("evidence/cube.parquet.new");
    fs::write(&beside, vec![b'x'; 64 << 20]).unwrap();
    assert!(child(&data, next).wait().unwrap().success());
    assert!((value(&store.cube().unwrap()) - new).abs() < 0.1);
    assert!(!fs::exists(&beside).unwrap(), "what a killed one left is used up");
}

#[test]
fn a_second_import_is_refused_while_one_is_at_work_and_a_dry_run_is_not() {
    let folder = folder("two");
    let (store, path) = (Store::below(&folder.0), folder.0.join("one"));
    file(&path, 1);
    let lock = store.lock().unwrap();
    let refused = import(&store, std::slice::from_ref(&path), (None, Some(1))).unwrap_err();
    assert!(matches!(refused, Refused::Busy) && refused.said().is_some_and(|(_, said)| said.key == "refused-busy"));
    import(&store, std::slice::from_ref(&path), (None, None)).unwrap();
    assert!(!store.path().exists());
    drop(lock);
    import(&store, &[path], (None, Some(1))).unwrap();
    let cube = store.cube().unwrap();
    assert_eq!(cube.table.word(&cube.table.rows[0], Field::Indicator), "I");
}

#[test]
fn imports_at_the_same_time_leave_one_whole_cube() {
    let folder = folder("same");
    let files = [folder.0.join("one"), folder.0.join("two")];
    file(&files[0], 1);
    file(&files[1], 2);
    let data = folder.0.join("data");
    let mut children: Vec<Child> = (0..4).map(|number| child(&data, &files[number % 2])).collect();
    let ends: Vec<Option<i32>> = children.iter_mut().map(|child| child.wait().unwrap().code()).collect();
    assert!(
        ends.iter().all(|end| matches!(end, Some(0 | BUSY))),
        "one failed otherwise than because another imports: {ends:?}"
    );
    assert!(ends.contains(&Some(0)), "all were refused");
    let is = value(&Store::below(&data).cube().unwrap());
    assert!((1.0..=2.0).contains(&is));
}
