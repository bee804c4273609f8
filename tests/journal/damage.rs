//! One bit of one column of one row at a time, in every table of the database: found and named, or without effect on what is shown.
//!
//! The tables and columns are those that the database has, so a new one is in here from its first day. Rows are changed by the
//! `sqlite3` of Python: no program of ours can do it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;

use clerk::{Clerk, Damage, Request, Start, StoppedClock};
use ed25519_dalek::SigningKey;
use procedure::names::Slug;
use procedure::time::moment;
use procedure::{Channel, act_file};
use proof::log::cosign;
use proof::note::{Key, WITNESS};
use record::{Cosignature, DataDir, ProcessRow, StoredEntry};

use crate::folder::Folder;
use crate::{opened, pair};

/// Tables that hold no truth of the record, and what a wrong bit in one does.
const BESIDE: [(&str, &str); 23] = [
    ("accounts", "somebody cannot sign in, or is called otherwise; seats are in the record"),
    ("ceremonies", "a sign-in that was begun is begun again"),
    ("digest_lines", "a line of a mail; the record has what it tells of"),
    (
        "erasure_requests",
        "what somebody asked is read otherwise by the secretariat; the act of erasing is in the record",
    ),
    ("followers", "mails and calls go out again, or one is left out"),
    (
        "held",
        "what is done behind closed doors is in no entry yet; a start names it and leaves it out: `journal/rooms.rs`",
    ),
    ("identities", "somebody cannot sign in by an identity provider"),
    ("leases", "another server sends mail, or none for half a minute"),
    ("links", "a link does not open"),
    ("looks", "a line of a log that is no record"),
    ("mail_fates", "what became of a mail is noted otherwise"),
    ("mails", "a mail that waits is sent otherwise or not"),
    ("passkeys", "a passkey does not sign in"),
    ("recovery_codes", "a code does not open"),
    ("refusals", "a line of a log that is no record"),
    ("second_factors", "a code does not open"),
    ("sign_in_log", "a line of a log that is no record"),
    ("sign_ins", "somebody is signed out; a token of 32 bytes is not hit by a bit"),
    ("told", "somebody is told by mail at another hour, or not"),
    ("told_how", "somebody is told otherwise"),
    ("tokens", "a program is refused; what it may is asked of the record"),
    ("uploads", "a file is brought in again before an act names it"),
    ("webhooks", "a call is made later"),
];

/// Columns of the others of which a wrong bit may stay unknown, and why nothing false is shown for it.
const FREE: [(&str, &str); 6] = [
    ("answers.process", "the request is then known by the key of its entry alone"),
    ("answers.request", "the request, where it comes again, is taken for another, and refused"),
    ("cosignatures.process", "a line that is lost is one witness less"),
    ("processes.created", "it is shown nowhere"),
    ("sealed.class", "what is no class counts as personal, as it was"),
    ("sealed.ordinal", "the order of texts beside one entry is read by nobody"),
];

const SPOIL: &str = r#"
import sqlite3, sys
base = sqlite3.connect(sys.argv[1], isolation_level=None)
base.text_factory = bytes
tables = {}
for (name,) in base.execute("select name from sqlite_master where type = 'table'").fetchall():
    name = name.decode()
    tables[name] = [(row[1].decode(), row[2].decode()) for row in base.execute(f"pragma table_info({name})")]
def say(*words):
    print(*words, flush=True)
for name, columns in tables.items():
    rows = base.execute(f"select count(*) from {name}").fetchone()[0]
    say(name, rows, *(column for column, _ in columns))
say("end")
def change(table, at, row, value):
    columns = tables[table]
    placed = lambda kind: "cast(? as text)" if kind == "TEXT" else "?"
    where = " and ".join(f"{column} is {placed(kind)}" for column, kind in columns)
    name, kind = columns[at]
    done = base.execute(f"update {table} set {name} = {placed(kind)} where {where}", (value, *row))
    assert done.rowcount == 1, (table, name, done.rowcount)
for line in sys.stdin:
    table, at, nth, which = line.split()
    at, nth = int(at), int(nth)
    row = base.execute(f"select * from {table} order by 1, 2").fetchall()[nth]
    value = row[at]
    if value is None:
        say("nothing"); continue
    if isinstance(value, int):
        flipped = value ^ (1 << 20 if which == "high" else 1)
    else:
        middle = len(value) // 2
        flipped = value[:middle] + bytes([value[middle] ^ (128 if which == "high" else 1)]) + value[middle + 1:]
    try:
        change(table, at, row, flipped)
    except sqlite3.IntegrityError:
        say("nothing"); continue
    say("flipped")
    sys.stdin.readline()
    change(table, at, (*row[:at], flipped, *row[at + 1:]), value)
    say("back")
"#;

/// Something that changes rows behind the back of a program.
struct Spoiler {
    child: Child,
    tell: ChildStdin,
    told: BufReader<ChildStdout>,
    /// Each table with the number of its rows and its columns.
    tables: BTreeMap<String, (usize, Vec<String>)>,
}

impl Spoiler {
    fn new(database: &Path) -> Self {
        let mut python = Command::new("python3");
        python.args(["-c", SPOIL]).arg(database).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = python.spawn().unwrap();
        let (tell, told) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        let mut spoiler = Self { child, tell, told, tables: BTreeMap::new() };
        loop {
            let line = spoiler.heard();
            let words: Vec<&str> = line.split(' ').collect();
            let [name, rows, columns @ ..] = words.as_slice() else { return spoiler };
            let columns = columns.iter().map(|column| (*column).to_owned()).collect();
            spoiler.tables.insert((*name).to_owned(), (rows.parse().unwrap(), columns));
        }
    }

    fn heard(&mut self) -> String {
        let mut line = String::new();
        self.told.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    }

    /// Flips a bit, looks, and flips it back. False where there is nothing to flip.
    fn with(&mut self, (table, column, row): (&str, usize, usize), which: &str, look: impl FnOnce()) -> bool {
        writeln!(self.tell, "{table} {column} {row} {which}").unwrap();
        let flipped = self.heard() == "flipped";
        if flipped {
            look();
            writeln!(self.tell, "back").unwrap();
            assert_eq!(self.heard(), "back");
        }
        flipped
    }
}

impl Drop for Spoiler {
    fn drop(&mut self) {
        self.child.kill().unwrap_or_default();
        self.child.wait().map(drop).unwrap_or_default();
    }
}

/// A process with names, sealed positions, keys, requests, and what was erased.
const ACTS: &str = r#"record.open by=secretariat process=rehearsal nature=real zone=Etc/UTC symbol=RP name.en=Name
membership.add-body by=secretariat body=som name.en=Meeting
rules.set-profile by=secretariat adopted=no
  toml=
    [profile]
    id = "rehearsal"
    version = 1
    [positions]
    proposals = "sealed"
with by=secretariat
membership.add-party party=heron-vale kind=state name.en="Heron Vale"
membership.add-party party=kestrel-isles kind=state name.en="Kestrel Isles"
with by=secretariat status=member
membership.record-status party=heron-vale
membership.record-status party=kestrel-isles
with by=secretariat meeting=som-1
meetings.convene level=som name.en=Meeting from=2026-09-14
meetings.invite party=heron-vale
meetings.invite party=kestrel-isles
meetings.open by=chair confirmed=yes
delegations.nominate by=heron-vale role=head name.en="Orla Fenn" contact="orla@heron.example"
delegations.nominate by=kestrel-isles role=head name.en="Tamsin Reed"
record.erase by=heron-vale member=1 why=request
with by=secretariat meeting=som-1 text=protocol
texts.open symbol=RP/SOM/1/L.1 authentic=en title.en="Outcome"
texts.add-paragraph words.en="The parties meet every year."
texts.propose by=kestrel-isles paragraph=1 kind=replace old.en="every year" new.en="twice a year"
texts.support by=heron-vale proposal=1
"#;

fn clerk(dir: &DataDir, row: &ProcessRow) -> Clerk {
    Clerk::start(start(dir, row)).unwrap()
}

fn start(dir: &DataDir, row: &ProcessRow) -> Start {
    let pair = pair(dir, row);
    Start {
        slug: Slug::new("rehearsal").unwrap(),
        origin: row.origin.clone(),
        journal: pair.writer,
        reader: pair.reader,
        seeds: clerk::one_seed([7; 32]),
        clock: Arc::new(StoppedClock::at(moment("2026-11-25T08:00Z").unwrap())),
        files: Some(dir.files().clone()),
    }
}

fn fill(dir: &DataDir, clerk: &Clerk) {
    for (number, line) in (0..).zip(act_file::parse(ACTS).unwrap()) {
        let key = Some(format!("{number}/key"));
        let request = Request {
            confirmed: line.confirmed,
            key,
            of_key: Some([3; 32]),
            ..Request::new(line.act, line.by, Channel::Browser)
        };
        clerk.put(request).unwrap();
    }
    let (secret, time) = (SigningKey::from_bytes(&[9; 32]), 1_789_362_060);
    let checkpoint = clerk.checkpoint().0;
    let witness = Key::of("heron.example/witness", WITNESS, &secret).to_string();
    let line = cosign(&checkpoint, ("heron.example/witness", &secret), time);
    dir.keep_cosignature("rehearsal", &Cosignature { witness, size: checkpoint.size, time, line }).unwrap();
}

/// A body, and the texts beside it.
type Told = (Vec<u8>, Vec<String>);

/// What a clerk that starts now knows, as it writes it in a snapshot, and what it shows: bodies, and the texts beside them.
fn shown(dir: &DataDir, row: &ProcessRow) -> (Vec<u8>, Vec<Told>) {
    let file = dir.snapshot_file("rehearsal");
    file.forget().unwrap();
    let clerk = Clerk::start_from(start(dir, row), Some(dir.snapshot_file("rehearsal"))).unwrap();
    clerk.keep();
    let entry = |stored: StoredEntry| {
        let mut texts: Vec<String> = stored.entry.sealed.into_iter().map(|text| text.text).collect();
        texts.sort();
        (stored.entry.body, texts)
    };
    let entries = clerk.entries(0, 1_024).unwrap().into_iter().map(entry).collect();
    clerk.stop();
    (file.read().unwrap().unwrap(), entries)
}

#[test]
fn a_bit_of_any_table_is_found_and_named_or_changes_nothing_that_is_shown() {
    let folder = Folder::new("journal-damage");
    let (dir, row) = opened(folder.path());
    let clerk = clerk(&dir, &row);
    fill(&dir, &clerk);
    let look = || clerk.check(&mut dir.reader(&row).unwrap(), || true).unwrap();
    assert_eq!(look(), []);
    let before = shown(&dir, &row);
    let mut spoiler = Spoiler::new(&folder.path().join("meshveret.db"));
    let tables = spoiler.tables.clone();
    let beside: BTreeSet<&str> = BESIDE.iter().map(|(table, _)| *table).collect();
    assert!(beside.iter().all(|table| tables.contains_key(*table)), "a table that is not there is named");
    let of_the_record: Vec<&String> = tables.keys().filter(|table| !beside.contains(table.as_str())).collect();
    assert_eq!(of_the_record, ["answers", "cosignatures", "entries", "processes", "sealed"]);
    let mut unknown = BTreeSet::new();
    for table in of_the_record {
        let (rows, columns) = &tables[table];
        assert!(*rows > 0, "{table} is empty");
        for (at, column) in columns.iter().enumerate() {
            let place = format!("{table}.{column}");
            let mut flipped = 0;
            for (nth, which) in (0..*rows).flat_map(|nth| [(nth, "low"), (nth, "high")]) {
                let what = format!("{place}, row {nth}, {which} bit");
                let check = || {
                    let found = look();
                    if found.is_empty() {
                        unknown.insert(place.clone());
                        let now = shown(&dir, &row);
                        // Lists of the state keep the order in which texts lie beside an entry; no page and no rule does.
                        let same = now.0 == before.0 || place == "sealed.ordinal";
                        assert!(same && now.1 == before.1, "{what}: not found, and something else is shown");
                    }
                    found.iter().for_each(|damage| refused(&clerk, damage, &what));
                };
                flipped += usize::from(spoiler.with((table, at, nth), which, check));
            }
            // What no row of this process has, cannot be flipped.
            let empty = ["answers.status", "answers.problem", "answers.until"].contains(&place.as_str());
            assert!(flipped > 0 || empty, "{place} was not flipped");
        }
    }
    assert_eq!(unknown, FREE.iter().map(|(place, _)| (*place).to_owned()).collect());
    assert_eq!(look(), [], "flipped back, all is whole");
}

/// An entry that is damaged is not given to whoever asks for it.
fn refused(clerk: &Clerk, damage: &Damage, what: &str) {
    let Some(number) = damage.entry.filter(|_| damage.table.starts_with("entries") || damage.table == "sealed") else {
        return;
    };
    assert!(clerk.entries(number, 1).is_err(), "{what}: {damage} is shown");
}

#[test]
fn a_file_that_is_damaged_or_missing_is_named_by_its_entry() {
    let folder = Folder::new("journal-damaged-file");
    let (dir, row) = opened(folder.path());
    let clerk = clerk(&dir, &row);
    fill(&dir, &clerk);
    let hash = dir.files().put(b"%PDF-1.7 a letter").unwrap();
    let act = format!(
        "delegations.present-letter by=heron-vale meeting=som-1 rest-on=letter-of-nomination dated=2026-09-10 \
         signed-by=\"Arvid Sorrel\" file={hash} file-name=letter.pdf file-media=application/pdf"
    );
    let line = act_file::parse(&act).unwrap().pop().unwrap();
    let entry = clerk.put(Request::new(line.act, line.by, Channel::Browser)).unwrap().number;
    let look = || clerk.check(&mut dir.reader(&row).unwrap(), || true).unwrap();
    assert_eq!(look(), []);
    let name = hash.to_string();
    let path = folder.path().join("files").join(name.get(..2).unwrap()).join(&name);
    let good = std::fs::read(&path).unwrap();
    for spoilt in [Some([&good[..5], b"2", &good[6..]].concat()), None] {
        match spoilt {
            Some(bytes) => std::fs::write(&path, bytes).unwrap(),
            None => std::fs::remove_file(&path).unwrap(),
        }
        let found = look();
        let named: Vec<_> = found.iter().map(|damage| (damage.entry, damage.table)).collect();
        assert_eq!(named, [(Some(entry), "files")]);
        assert!(clerk.entries(entry, 1).is_ok(), "the entry itself is whole");
    }
}
