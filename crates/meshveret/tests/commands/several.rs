//! Two servers on one database of `PostgreSQL`, as programs of their own: each with its data directory, its configuration and the same
//! key. One is killed; nothing that was said to be put is lost, and mail goes once.

use std::collections::BTreeMap;
use std::fs;
use std::time::Duration;

use clerk::Stopwatch;

use crate::database;
use crate::folder::Folder;
use crate::init::init;
use crate::mail::{LOOKS_MAX, PARTIES};
use crate::program::{Served, run, serve_in, until};
use crate::relay::Relay;

/// Two data directories on one database, with a relay of mail; nothing where there is no `PostgreSQL`.
struct Pair {
    folder: Folder,
    address: String,
    relay: Relay,
}

impl Pair {
    fn new(name: &str) -> Option<Self> {
        let address = database::fresh()?;
        let (folder, relay) = (Folder::new(name), Relay::new(Duration::from_millis(2)));
        let pair = Self { folder, address, relay };
        let config = pair.config("data");
        init(&pair.folder, "delta", &["--config", &config]).done();
        fs::create_dir_all(pair.folder.at("b/keys")).unwrap();
        fs::copy(pair.folder.at("data/keys/delta.key"), pair.folder.at("b/keys/delta.key")).unwrap();
        Some(pair)
    }

    /// The configuration of the server on this data directory.
    fn config(&self, data: &str) -> String {
        let config = format!(
            "[server]\ndata = \"{}\"\n[database]\naddress = \"{}\"\n[metrics]\nlisten = \"off\"\n\
             [mail]\nrelay = \"127.0.0.1\"\nport = {}\nsecurity = \"none\"\nfrom = \"secretariat@process.example\"\n\
             mails-a-minute = 100000\n",
            self.folder.at(data),
            self.address,
            self.relay.port()
        );
        self.folder.write(&format!("{data}.toml"), config)
    }

    fn serve(&self, data: &str) -> Served {
        serve_in(&self.folder, &["serve", "--config", &self.config(data), "--log-level", "warn"], &[])
    }

    /// Puts acts through the server on this data directory; false where that is not said to be done.
    fn put(&self, data: &str, name: &str, acts: &str) -> bool {
        let file = self.folder.write(name, acts);
        let data = self.folder.at(data);
        run(&self.folder, &["acts", "--data", &data, "--process", "delta", "--file", &file]).code == 0
    }
}

fn describe(nth: usize) -> String {
    format!("record.describe by=secretariat about.en=\"Act {nth}\"\n")
}

#[test]
#[expect(clippy::print_stderr, reason = "what it took is told")]
fn an_act_put_on_one_is_on_the_other_and_a_kill_loses_none() {
    let Some(pair) = Pair::new("several-kill") else { return };
    let (a, b) = (pair.serve("data"), pair.serve("b"));
    assert_eq!(a.head("delta"), b.head("delta"));
    let mut took = Vec::new();
    for nth in 0..20 {
        let before = b.head("delta");
        assert!(pair.put("data", &format!("{nth}.acts"), &describe(nth)));
        let began = Stopwatch::start();
        until(LOOKS_MAX, || (b.head("delta") > before).then_some(())).unwrap();
        took.push(began.elapsed());
    }
    let head = b.head("delta");
    // Acts go to one, which is killed among them.
    let acknowledged = std::thread::scope(|scope| {
        let putting = scope
            .spawn(|| (20..200).take_while(|nth| pair.put("data", &format!("{nth}.acts"), &describe(*nth))).count());
        until(LOOKS_MAX, || (b.head("delta") > head + 10).then_some(())).unwrap();
        drop(a);
        // Without a server on it the data directory is opened by the command itself, which does not know the database.
        putting.join().unwrap()
    });
    let put = u64::try_from(acknowledged).unwrap();
    let found = b.head("delta") - head;
    assert!(found == put || found == put + 1, "{put} were said to be put, {found} are there");
    assert!(pair.put("b", "after.acts", &describe(1000)));
    let again = pair.serve("data");
    assert_eq!(again.head("delta"), b.head("delta"));
    eprintln!(
        "two programs: seen after at most {:?}; killed after {put} acts, {found} there",
        took.iter().max().unwrap()
    );
}

#[test]
#[expect(clippy::print_stderr, reason = "what it took is told")]
fn mail_goes_once_and_goes_on_when_the_server_that_sent_it_is_killed() {
    let Some(pair) = Pair::new("several-mail") else { return };
    // Nobody is told of what was recorded before mail was switched on.
    let (parties, config) = (pair.folder.write("parties.acts", PARTIES), pair.config("data"));
    run(
        &pair.folder,
        &["acts", "--data", &pair.folder.at("data"), "--config", &config, "--process", "delta", "--file", &parties],
    )
    .done();
    let mut servers = BTreeMap::from(["data", "b"].map(|data| (data, pair.serve(data))));
    let status = |data: &str| run(&pair.folder, &["mail", "--data", &pair.folder.at(data), "status"]).out;
    let sent = |count: usize| {
        let words = format!("waiting 0, sent {count}");
        until(LOOKS_MAX, || (status("b").contains(&words) || status("data").contains(&words)).then_some(())).unwrap();
    };
    sent(0);
    let convene = |number: usize| {
        format!(
            "meetings.convene by=secretariat meeting=som-{number} level=som name.en=M{number} from=2036-09-14 symbol=D/{number}\n"
        )
    };
    for number in 0..5 {
        let by = if number % 2 == 0 { "data" } else { "b" };
        assert!(pair.put(by, &format!("m{number}.acts"), &convene(number)));
    }
    let each = 3;
    sent(5 * each);
    // Whoever has the lease dies without a word.
    let name = pair.address.rsplit_once('=').unwrap().1;
    let holder = database::shared().unwrap().sql(name, "SELECT node FROM leases WHERE name = 'mail'");
    drop(servers.remove("data"));
    let died = Stopwatch::start();
    assert!(pair.put("b", "m5.acts", &convene(5)));
    sent(6 * each);
    let next = database::shared().unwrap().sql(name, "SELECT node FROM leases WHERE name = 'mail'");
    eprintln!(
        "mail went on after {:?}; it was {} that died",
        died.elapsed(),
        if holder == next { "the other" } else { "the sender" }
    );
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for mail in pair.relay.taken() {
        *times.entry(mail.id()).or_default() += 1;
    }
    assert_eq!((times.len(), times.values().max()), (6 * each, Some(&1)), "{times:?}");
}

#[test]
fn a_server_without_the_key_or_with_a_database_of_its_own_does_not_start() {
    let Some(pair) = Pair::new("several-refused") else { return };
    fs::create_dir_all(pair.folder.at("c/keys")).unwrap();
    let without = run(&pair.folder, &["serve", "--config", &pair.config("c")]);
    assert_eq!(without.code, 3, "{without:?}");
    assert!(without.err.contains("process delta is in the database, and its key is not in"), "{}", without.err);
    let own = Folder::new("several-own");
    init(&own, "delta", &[]).done();
    let two = run(&own, &["link", "--data", &own.at("data"), "--database", &pair.address, "--account", "anna"]);
    two.failed(3, &["has a database of its own"]);
    let nowhere =
        run(&own, &["link", "--data", &own.at("data"), "--database", "mysql://somewhere", "--account", "anna"]);
    assert_eq!((nowhere.code, nowhere.err.contains("mysql")), (1, false), "{nowhere:?}");
    // Beside no server a command finds the database as a server does.
    let made = run(
        &pair.folder,
        &["link", "--data", &pair.folder.at("data"), "--database", &pair.address, "--account", "berta"],
    );
    assert!(made.done().starts_with("handle "));
}
