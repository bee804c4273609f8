//! Two servers on one database of `PostgreSQL`, asked as browsers ask them through a proxy that sends each request to either: they
//! answer as one.

use std::fs;
use std::io::Write;
use std::sync::Arc;

use clerk::{Clock, Stopwatch};
use record::{DataDir, Places};
use web::{Purpose, SignInSettings};

use crate::acts::{file_form, send};
use crate::live::{FLOOR, Stream, head, put};
use crate::server::folder::Folder;
use crate::server::{Reader, Server, cookie_of, meeting};
use crate::sign_in::{SECRET, code, desk, grants, half, second, serving_at};
use crate::uploads::{LETTER, named};

/// Another server on the same database, with a data directory, clerks and threads of its own. Their files are on one disk.
pub(crate) fn beside(first: &Server, name: &str) -> Server {
    let folder = Folder::new(name);
    fs::create_dir(folder.path().join("keys")).unwrap();
    for key in fs::read_dir(first.directory.path().join("keys")).unwrap() {
        let key = key.unwrap();
        fs::copy(key.path(), folder.path().join("keys").join(key.file_name())).unwrap();
    }
    std::os::unix::fs::symlink(first.directory.path().join("files"), folder.path().join("files")).unwrap();
    let places = Places { database: first.directory.database().clone(), ..Places::default() };
    let directory = Arc::new(DataDir::open_at(folder.path(), places).unwrap());
    let clock: Arc<dyn Clock> = first.clock.clone();
    let rows = directory.processes().unwrap();
    let clerks = rows.iter().map(|row| web::clerk_of(&directory, row, &clock).unwrap()).collect();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let how = (first.purpose, first.sign_in.clone());
    Server::on((directory, clerks), how, Arc::clone(&first.clock), Arc::new(runtime))
}

/// Waits until one server knows of all that is in the record of the other.
fn until_it_knows(server: &Server, other: &Server, process: &str) {
    let watch = Stopwatch::start();
    while server.clerk(process).snapshot().head() < other.clerk(process).snapshot().head() {
        assert!(watch.elapsed().as_secs() < 20, "it does not follow");
        tests::database::pause(std::time::Duration::from_millis(1));
    }
}

/// Two servers of a practice; nothing where there is no `PostgreSQL`.
fn practices(name: &str) -> Option<[Server; 2]> {
    let places = tests::database::of(&tests::database::fresh()?);
    let acts = [("practice", Vec::from([meeting("practice")]))];
    let first = Server::made_at((name, places), Purpose::Demonstration, &acts, SignInSettings::default());
    let second = beside(&first, &format!("{name}-b"));
    Some([first, second])
}

#[test]
fn an_act_on_one_server_is_on_the_pages_and_streams_of_the_other_at_once() {
    const TIMES: usize = 30;
    let Some([a, b]) = practices("http-several") else { return };
    let tolvasa = a.seat("practice", "tolvasa");
    let chair = b.seat("practice", "chair");
    let mut stream = Stream::open(&b, &Reader::default(), FLOOR, &head(&b));
    assert!(stream.next().starts_with("retry"));
    let mut took = Vec::new();
    for nth in 0..TIMES {
        let watch = Stopwatch::start();
        // Asked on one server by whoever took a seat there, withdrawn there again.
        let path = if nth % 2 == 0 { "/en/practice/som-1/floor/request" } else { "/en/practice/som-1/floor/withdraw" };
        put(&a, &tolvasa, path, &[]);
        while b.get(&Reader::default(), FLOOR).text().contains("Tolvasa") != (nth % 2 == 0) {
            assert!(watch.elapsed().as_secs() < 20, "it was not seen");
        }
        let page = watch.elapsed();
        stream.next();
        took.push((page, watch.elapsed()));
    }
    let worst = |of: fn(&(std::time::Duration, std::time::Duration)) -> std::time::Duration| took.iter().map(of).max();
    let (page, streamed) = (worst(|took| took.0).unwrap(), worst(|took| took.1).unwrap());
    let said =
        format!("{TIMES} acts on one server: on a page of the other within {page:?}, in a stream within {streamed:?}");
    drop(writeln!(std::io::stderr(), "{said}"));
    assert!(page.as_secs() < 2 && streamed.as_secs() < 2);
    // Whoever took a seat on one has it on the other.
    put(&b, &tolvasa, "/en/practice/som-1/floor/request", &[]);
    put(&a, &chair, "/en/practice/som-1/floor/close-list", &[]);
    assert_eq!(b.post(&tolvasa, "/en/sign-out", &[]).status.as_u16(), 303);
    assert_eq!(a.post(&tolvasa, "/en/practice/som-1/floor/withdraw", &[]).status.as_u16(), 403);
}

#[test]
fn a_file_that_was_brought_to_one_is_named_on_the_other() {
    let Some([a, b]) = practices("http-several-files") else { return };
    let secretariat = a.seat("practice", "orluna");
    let (form, hash) = file_form("file", "letter.pdf", "application/pdf", LETTER, &[]);
    // Without what the letter rests on the act is refused; the file was brought all the same.
    let refused = send(&a, &secretariat, "/en/practice/som-1/delegations/present-letter", form);
    assert_eq!(refused.status.as_u16(), 422);
    assert_eq!(named(&b, "orluna", &hash.to_string(), "application/pdf").status.as_u16(), 303);
    // Nobody else may name it, here or there.
    for server in [&a, &b] {
        assert_eq!(named(server, "felmora", &hash.to_string(), "application/pdf").status.as_u16(), 422);
    }
}

#[test]
fn whoever_begins_to_sign_in_on_one_ends_on_the_other() {
    let Some(address) = tests::database::fresh() else { return };
    let a = serving_at(("http-several-sign-in", tests::database::of(&address)), SignInSettings::default());
    let b = beside(&a, "http-several-sign-in-b");
    grants(&a, "accounts.grant", "secretariat");
    until_it_knows(&b, &a, "ministry");
    a.clock.set(a.site.now() + 30_000);
    // The password on one, the code on the other; the code is not taken twice, wherever.
    let password = half(&a);
    let given = code(SECRET, &b);
    let entered = second(&b, &password, &given);
    assert_eq!(entered.status.as_u16(), 303, "{}", entered.text());
    let reader = Reader(Some(cookie_of(&entered)));
    assert_eq!([desk(&a, &reader), desk(&b, &reader)], [200; 2]);
    assert_eq!(second(&a, &half(&b), &given).status.as_u16(), 422, "one code was taken twice");
    assert_eq!(a.post(&reader, "/en/sign-out", &[]).status.as_u16(), 303);
    assert_ne!(desk(&b, &reader), 200);
}
