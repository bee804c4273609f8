//! Several servers on one database of `PostgreSQL`: they see each other's acts at once, decide together, and lose nothing that was
//! acknowledged when connections, servers or the database die.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::time::Duration;

use clerk::{Clerk, Clock, PutError, Receipt, Request, Start, StoppedClock, Stopwatch, WallClock};
use procedure::names::Slug;
use procedure::sealed::{SealedClass, SealedText};
use procedure::time::moment;
use procedure::{Channel, act_file};
use record::{DataDir, Database, Failure, Journal, NewEntry, Places, ProcessRow, Server};
use tests::database::{self, Cluster, pause};

use crate::clerks::{act, describing, opening, put_until_recorded};
use crate::folder::Folder;
use crate::{all, entries, entry, erasing, opened_at};

/// How long an act may take to the other server, in the tests: a machine that does other things lies. What it took is printed.
const SEEN_MAX: Duration = Duration::from_secs(2);

/// A server: its data directory, and a clerk.
struct Node {
    dir: DataDir,
    row: ProcessRow,
    clerk: Clerk,
}

/// Two servers on one database, each with a data directory of its own and the same key.
fn two(name: &str, places: &Places, clock: &Arc<dyn Clock>) -> [Node; 2] {
    let folders = ["a", "b"].map(|node| Folder::new(&format!("several-{name}-{node}")));
    let (first, row) = opened_at(folders[0].path(), places.clone());
    fs::create_dir_all(folders[1].path().join("keys")).unwrap();
    fs::copy(folders[0].path().join("keys/rehearsal.key"), folders[1].path().join("keys/rehearsal.key")).unwrap();
    let second = DataDir::open_at(folders[1].path(), places.clone()).unwrap();
    [first, second].map(|dir| node(dir, &row, clock))
}

fn node(dir: DataDir, row: &ProcessRow, clock: &Arc<dyn Clock>) -> Node {
    let start = Start {
        slug: Slug::new("rehearsal").unwrap(),
        origin: row.origin.clone(),
        journal: Box::new(dir.journal(row).unwrap()),
        reader: Box::new(dir.reader(row).unwrap()),
        seeds: {
            let keys = dir.keys("rehearsal");
            Box::new(move || keys.seeds())
        },
        clock: Arc::clone(clock),
        files: Some(dir.files().clone()),
    };
    Node { dir, row: row.clone(), clerk: Clerk::start(start).unwrap() }
}

fn wall() -> Arc<dyn Clock> {
    Arc::new(WallClock)
}

fn say(line: &str) {
    drop(writeln!(std::io::stderr(), "{line}"));
}

/// Every key that was acknowledged is there, under its number, and no key is there twice.
fn check_acknowledged(stored: &[NewEntry], receipts: &[(String, Receipt)]) {
    let mut numbers = BTreeMap::new();
    for (number, entry) in (0..).zip(stored) {
        assert_eq!(entry.number, number);
        assert_eq!(numbers.insert(entry.key.clone().unwrap(), number), None, "twice");
    }
    for (key, receipt) in receipts {
        assert_eq!(numbers.get(key), Some(&receipt.number), "{key} was acknowledged");
    }
}

#[test]
fn an_act_on_one_server_is_seen_on_the_other_at_once() {
    const ACTS: usize = 200;
    let Some(address) = database::fresh() else { return };
    let [a, b] = two("seen", &database::of(&address), &wall());
    let (sender, heads) = channel();
    b.clerk.watch(move |head| sender.send(head).unwrap_or_default());
    a.clerk.put(opening()).unwrap();
    let mut took = Vec::new();
    for nth in 0..ACTS {
        let watch = Stopwatch::start();
        let receipt = a.clerk.put(describing(&format!("seen/{nth}"), 5)).unwrap();
        while heads.recv_timeout(SEEN_MAX).unwrap() <= receipt.number {}
        took.push(watch.elapsed());
        assert!(b.clerk.snapshot().head() > receipt.number);
    }
    took.sort();
    let (half, worst) = (took[ACTS / 2], took[ACTS - 1]);
    say(&format!("{ACTS} acts, put on one server and seen on the other: half within {half:?}, the worst {worst:?}"));
    assert!(worst < SEEN_MAX);
    assert_eq!(a.clerk.checkpoint(), b.clerk.checkpoint());
}

#[test]
fn a_server_that_hears_nothing_sees_an_act_all_the_same() {
    let Some(address) = database::fresh() else { return };
    let [a, b] = two("deaf", &database::of(&address), &wall());
    a.clerk.put(opening()).unwrap();
    // As a program that knows nothing of the other: it appends and tells nobody.
    let name = address.rsplit_once('=').unwrap().1;
    let cluster = database::shared().unwrap();
    cluster.sql(
        name,
        "INSERT INTO entries (process, number, salt, body, key)
         SELECT process, 1, salt, body, 'deaf' FROM entries WHERE number = 0",
    );
    let watch = Stopwatch::start();
    while b.clerk.snapshot().head() < 2 {
        assert!(watch.elapsed() < Duration::from_secs(20));
        pause(Duration::from_millis(20));
    }
    say(&format!("an act that nobody told of: seen after {:?}", watch.elapsed()));
}

#[test]
fn what_only_one_can_win_is_decided_once() {
    const ROUNDS: usize = 40;
    let Some(address) = database::fresh() else { return };
    let nodes = two("once", &database::of(&address), &wall());
    nodes[0].clerk.put(opening()).unwrap();
    for round in 0..ROUNDS {
        // Without a key it is another act; with the same key it is the same one.
        let party = |key: Option<String>| {
            let text = format!("membership.add-party party=p{round} kind=state name.en=Party");
            Request { key, ..act(&text, "") }
        };
        let both = |key: Option<String>| {
            std::thread::scope(|scope| {
                let threads = nodes.each_ref().map(|node| {
                    let request = party(key.clone());
                    scope.spawn(move || node.clerk.put(request))
                });
                threads.map(|thread| thread.join().unwrap())
            })
        };
        let answers = if round % 2 == 0 { both(None) } else { both(Some(format!("once/{round}"))) };
        let won = answers.iter().filter(|answer| answer.as_ref().is_ok_and(|receipt| !receipt.repeated)).count();
        assert_eq!(won, 1, "{answers:?}");
        let lost = answers.iter().find(|answer| !answer.as_ref().is_ok_and(|receipt| !receipt.repeated)).unwrap();
        if round % 2 == 0 {
            assert!(matches!(lost, Err(PutError::Rejected(why)) if why.reason == "general.slug-taken"), "{lost:?}");
        } else {
            assert!(lost.as_ref().unwrap().repeated);
        }
    }
    let head = 1 + u64::try_from(ROUNDS).unwrap();
    assert_eq!(all(&mut nodes[0].dir.reader(&nodes[0].row).unwrap()).len(), usize::try_from(head).unwrap());
}

#[test]
fn what_falls_due_is_put_by_one_of_both() {
    let Some(address) = database::fresh() else { return };
    let stopped = Arc::new(StoppedClock::at(moment("2026-09-14T09:00Z").unwrap()));
    let clock: Arc<dyn Clock> = stopped.clone();
    let nodes = two("due", &database::of(&address), &clock);
    let beginning =
        "record.open by=secretariat process=rehearsal nature=real zone=Etc/UTC symbol=RP name.en=Name\n".to_owned();
    for line in act_file::parse(&(beginning + crate::timer::BODY + "\n" + crate::timer::SILENCE)).unwrap() {
        let request = Request { confirmed: line.confirmed, ..Request::new(line.act, line.by, Channel::Browser) };
        nodes[0].clerk.put(request).unwrap();
    }
    let before = nodes[0].clerk.snapshot().head();
    let both_at = |head: u64| {
        let watch = Stopwatch::start();
        while nodes.iter().any(|node| node.clerk.snapshot().head() < head) {
            assert!(watch.elapsed() < Duration::from_secs(20), "one does not follow");
            pause(Duration::from_millis(5));
        }
    };
    both_at(before);
    stopped.set(moment("2026-09-18T18:00+04:00").unwrap());
    std::thread::scope(|scope| {
        nodes.each_ref().map(|node| scope.spawn(|| node.clerk.look())).map(|t| t.join().unwrap())
    });
    both_at(before + 1);
    for node in &nodes {
        assert!(node.clerk.look());
    }
    assert_eq!(nodes.each_ref().map(|node| node.clerk.snapshot().head()), [before + 1; 2]);
}

/// Puts acts on both servers from several threads until it is told to stop; what was acknowledged.
fn load(nodes: &[Node; 2], stop: &AtomicBool, put: &AtomicUsize) -> Vec<(String, Receipt)> {
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|thread| {
                let node = if thread % 2 == 0 { &nodes[0] } else { &nodes[1] };
                scope.spawn(move || {
                    let mut acknowledged = Vec::new();
                    for nth in 0..1_000_000 {
                        if stop.load(Ordering::Relaxed) {
                            break;
                        }
                        let key = format!("load/{thread}/{nth}");
                        if let Ok(receipt) = node.clerk.put(describing(&key, 5)) {
                            put.fetch_add(1, Ordering::Relaxed);
                            acknowledged.push((key, receipt));
                        }
                    }
                    acknowledged
                })
            })
            .collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    })
}

/// Does something after each further so many acts, several times.
fn meanwhile(put: &AtomicUsize, (acts, times): (usize, usize), mut disturb: impl FnMut()) {
    for nth in 1..=times {
        let watch = Stopwatch::start();
        let from = put.load(Ordering::Relaxed);
        while put.load(Ordering::Relaxed) < from + acts {
            assert!(watch.elapsed() < Duration::from_mins(1), "nothing is put any more, after {} times", nth - 1);
            pause(Duration::from_millis(5));
        }
        disturb();
    }
}

#[test]
fn connections_that_break_lose_nothing_and_record_nothing_twice() {
    let Some(address) = database::fresh() else { return };
    let nodes = two("break", &database::of(&address), &wall());
    nodes[0].clerk.put(opening()).unwrap();
    let name = address.rsplit_once('=').unwrap().1;
    let end = format!(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}' AND pid <> pg_backend_pid()"
    );
    let cluster = database::shared().unwrap();
    let (stop, put) = (AtomicBool::new(false), AtomicUsize::new(0));
    let receipts = std::thread::scope(|scope| {
        let loading = scope.spawn(|| load(&nodes, &stop, &put));
        meanwhile(&put, (40, 15), || drop(cluster.sql(name, &end)));
        meanwhile(&put, (40, 1), || stop.store(true, Ordering::Relaxed));
        loading.join().unwrap()
    });
    let stored = all(&mut nodes[1].dir.reader(&nodes[1].row).unwrap());
    check_acknowledged(&stored, &receipts);
    say(&format!("15 times every connection broke: {} acts acknowledged, {} recorded", receipts.len(), stored.len()));
    put_until_recorded(&nodes[1].clerk, "after");
    put_until_recorded(&nodes[0].clerk, "after");
    assert_eq!(nodes[0].clerk.checkpoint(), nodes[1].clerk.checkpoint());
}

#[test]
fn a_primary_that_is_killed_under_load_is_followed_by_its_stand_by_and_nothing_is_lost() {
    let Some(primary) = Cluster::new("primary", &[]) else { return };
    let standby = primary.standby("standby");
    primary.sql("postgres", "CREATE DATABASE failover");
    let folders = [&primary, &standby].map(|cluster| cluster.folder().display().to_string());
    let address = format!("host={} user=meshveret dbname=failover", folders.join(","));
    let nodes = two("failover", &database::of(&address), &wall());
    nodes[0].clerk.put(opening()).unwrap();
    let (stop, put) = (AtomicBool::new(false), AtomicUsize::new(0));
    let mut gone = None;
    let receipts = std::thread::scope(|scope| {
        let loading = scope.spawn(|| load(&nodes, &stop, &put));
        meanwhile(&put, (200, 1), || {
            gone = Some(Stopwatch::start());
            primary.kill();
            standby.promote();
        });
        meanwhile(&put, (1, 1), || say(&format!("acts again {:?} after the kill", gone.as_ref().unwrap().elapsed())));
        meanwhile(&put, (200, 1), || stop.store(true, Ordering::Relaxed));
        loading.join().unwrap()
    });
    let stored = all(&mut nodes[1].dir.reader(&nodes[1].row).unwrap());
    check_acknowledged(&stored, &receipts);
    say(&format!("the primary was killed: {} acts acknowledged, {} recorded", receipts.len(), stored.len()));
    // The tables are followed there too.
    assert!(nodes[0].dir.add_account("anna", ("aanna", ""), 0).unwrap());
    assert!(nodes[1].dir.account("anna").unwrap().is_some());
}

#[test]
fn a_server_that_may_lose_what_it_acknowledged_is_refused() {
    let Some(cluster) = Cluster::new("unsafe", &[]) else { return };
    let set = |how: &str| {
        cluster.sql("postgres", &format!("ALTER SYSTEM {how}"));
        cluster.sql("postgres", "SELECT pg_reload_conf()");
        pause(Duration::from_millis(200));
    };
    for setting in ["fsync", "full_page_writes", "synchronous_commit"] {
        set(&format!("SET {setting} = off"));
        let folder = Folder::new("several-unsafe");
        let refused = DataDir::open_at(folder.path(), database::of(&cluster.address("postgres"))).unwrap_err();
        let said = std::error::Error::source(&refused).map(ToString::to_string).unwrap_or_default();
        assert!(said.contains(setting), "{setting}: {refused:?}");
        set(&format!("RESET {setting}"));
    }
}

#[test]
fn a_key_that_is_not_here_and_a_second_database_are_refused() {
    let Some(address) = database::fresh() else { return };
    let places = database::of(&address);
    let folder = Folder::new("several-key-a");
    let (dir, row) = opened_at(folder.path(), places.clone());
    let other = Folder::new("several-key-b");
    let without = DataDir::open_at(other.path(), places.clone()).unwrap();
    assert_eq!(without.process("rehearsal").unwrap(), row);
    let refused = without.keys("rehearsal").seeds().unwrap_err();
    assert!(matches!(&refused, Failure::NoKey { slug, .. } if slug == "rehearsal"), "{refused:?}");
    assert!(matches!(
        without.add_process("rehearsal", "meshveret/rehearsal/00000001", &[8; 32], 0),
        Err(Failure::ProcessExists(_))
    ));
    assert!(without.keys("rehearsal").seeds().is_err(), "a key was made for another's process");
    drop((dir, without));
    let own = Folder::new("several-key-c");
    drop(DataDir::open(own.path()).unwrap());
    let refused = DataDir::open_at(own.path(), places).unwrap_err();
    assert!(matches!(&refused, Failure::TwoDatabases(path) if path == own.path()), "{refused:?}");
}

#[test]
fn a_server_that_is_not_there_is_said_to_be() {
    let address = "host=127.0.0.1 port=1 user=nobody dbname=none connect_timeout=1";
    let database = Database::Server(Server::new(address, None, None).unwrap());
    let folder = Folder::new("several-none");
    let refused = DataDir::open_at(folder.path(), Places { database, ..Places::default() }).unwrap_err();
    assert!(matches!(refused, Failure::Unreachable(_)), "{refused:?}");
}

#[test]
fn servers_that_start_together_make_the_tables_once() {
    let Some(address) = database::fresh() else { return };
    let places = database::of(&address);
    let open = |nth: usize| {
        let folder = Folder::new(&format!("several-start-{nth}"));
        DataDir::open_at(folder.path(), places.clone()).unwrap().processes().unwrap()
    };
    let open = &open;
    let opened = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..6).map(|nth| scope.spawn(move || open(nth))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect::<Vec<_>>()
    });
    assert_eq!(opened, vec![Vec::new(); 6]);
}

#[test]
fn a_lease_is_one_servers_until_it_leaves_it_or_dies() {
    let Some(address) = database::fresh() else { return };
    let places = database::of(&address);
    let dirs = ["a", "b"]
        .map(|node| DataDir::open_at(Folder::new(&format!("several-lease-{node}")).path(), places.clone()).unwrap());
    let take = |node: usize| dirs[node].take_lease("mail", ["a", "b"][node]).unwrap();
    assert_eq!([take(0), take(1), take(0), take(1)], [true, false, true, false]);
    dirs[0].leave_leases("a").unwrap();
    assert_eq!([take(1), take(0)], [true, false]);
    // The time of the one that died is over, by the clock of the database.
    let name = address.rsplit_once('=').unwrap().1;
    database::shared().unwrap().sql(name, "UPDATE leases SET until = until - 15001");
    assert_eq!([take(0), take(1)], [true, false]);
}

/// The files in which a table lies.
fn files_of(cluster: &Cluster, name: &str, table: &str) -> Vec<Vec<u8>> {
    cluster.sql(name, "CHECKPOINT");
    let main = cluster.sql(name, &format!("SELECT pg_relation_filepath('{table}')"));
    let long = cluster
        .sql(name, &format!("SELECT pg_relation_filepath(reltoastrelid) FROM pg_class WHERE relname = '{table}'"));
    let read = |path: &str| fs::read(Path::new(cluster.folder()).join("data").join(path)).unwrap();
    [main, long].iter().map(|path| read(path)).collect()
}

#[test]
fn what_is_erased_is_in_no_table_any_more() {
    let Some(address) = database::fresh() else { return };
    let (cluster, name) = (database::shared().unwrap(), address.rsplit_once('=').unwrap().1);
    let folder = Folder::new("several-erased");
    let (dir, row) = opened_at(folder.path(), database::of(&address));
    let mut journal = dir.journal(&row).unwrap();
    let holds = |words: &str| {
        files_of(cluster, name, "sealed")
            .iter()
            .any(|file| file.windows(words.len()).any(|window| window == words.as_bytes()))
    };
    let named = |number: u8, name: &str| {
        let sealed = SealedText::new(SealedClass::Personal, [number; 32], name.to_owned());
        NewEntry { sealed: vec![sealed], ..entry(u64::from(number), 40) }
    };
    let (gone, stays) = (named(0, "Tharven Oskelund"), named(1, "Ilvara Temmen"));
    let other = SealedText::new(SealedClass::Unattributed, [9; 32], "nobody-is-told-of-this".to_owned());
    let hash = other.hash;
    journal.append(0, &[gone.clone(), stays, NewEntry { sealed: vec![other], ..entry(2, 40) }]).unwrap();
    assert!(holds("Tharven Oskelund") && holds("nobody-is-told-of-this"));
    journal.append(3, &[erasing(3, &[&gone])]).unwrap();
    // Where the table is in use just then, the next that is done tries again.
    let clears = |journal: &mut dyn Journal, words: &str| {
        let mut tries = |_| {
            let there = holds(words);
            if there {
                pause(Duration::from_millis(100));
                journal.erase(&[], 5).unwrap();
            }
            !there
        };
        assert!((0..20).any(&mut tries), "{words} is still there");
    };
    clears(&mut journal, "Tharven Oskelund");
    journal.erase(&[(2, hash)], 5).unwrap();
    clears(&mut journal, "nobody-is-told-of-this");
    assert!(holds("Ilvara Temmen"));
    journal.append(4, &entries(4, 2)).unwrap();
}
