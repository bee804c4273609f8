//! `init`: an empty process of one's own, and what is left when it is refused.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use crate::folder::Folder;
use crate::http::{get, get_with, post};
use crate::program::{Said, run, serve};

/// Rules that say nothing, so that every article has our default.
const RULES: &str = "[profile]\nid = \"trial\"\nversion = 1\nvalid-from = \"2026-01-01\"\n";

/// Makes a process with the rules above.
pub(crate) fn init(folder: &Folder, process: &str, more: &[&str]) -> Said {
    let rules = folder.write("rules.toml", RULES);
    let data = folder.at("data");
    let mut arguments = vec!["init", "--data", &data, "--process", process, "--rules", &rules, "--admin", "anna"];
    arguments.extend(more);
    run(folder, &arguments)
}

/// A data directory with the process `delta`.
pub(crate) fn house(folder: &Folder) -> String {
    init(folder, "delta", &[]).done();
    folder.at("data")
}

/// What stands after these words on a line.
pub(crate) fn after<'a>(said: &'a str, words: &str) -> &'a str {
    said.lines().find_map(|line| line.strip_prefix(words)).unwrap()
}

#[test]
fn the_secretariat_comes_in_by_the_link_that_init_says() {
    let folder = Folder::new("init-sign-in");
    let said = init(&folder, "delta", &[]);
    let (link, key) = (after(said.done(), "link "), after(said.done(), "log key "));
    let code = after(said.done(), "code ").replace(' ', "");
    assert!(after(said.done(), "until ").ends_with('Z'));
    for private in ["data", "data/keys"] {
        assert_eq!(fs::metadata(folder.at(private)).unwrap().permissions().mode() & 0o777, 0o700, "{private}");
    }
    assert_eq!(fs::metadata(folder.at("data/keys/delta.key")).unwrap().permissions().mode() & 0o777, 0o600);

    let served = serve(&folder, &["serve", "--data", &folder.at("data")]);
    assert_eq!(served.get("/delta/log/key").text().trim(), key);
    let open = |code: &str| post(served.port(), link, &format!("code={code}")).unwrap();
    assert!(get(served.port(), link).unwrap().text().contains("name=\"code\""));
    let wrong = open("30db487e82");
    assert_eq!((wrong.status, wrong.header("set-cookie")), (422, None));
    let entered = open(&code);
    assert_eq!((entered.status, entered.header("location")), (303, Some("/en/sign-in/account/")));
    let cookie = entered.header("set-cookie").unwrap().split(';').next().unwrap();
    // First of all how to sign in from now on.
    assert_eq!(get_with(served.port(), "/en/sign-in/account/", cookie).unwrap().status, 200);
    assert_eq!(get_with(served.port(), "/en/delta/desk/", cookie).unwrap().status, 403);
    served.stop();
}

#[test]
fn links_are_made_beside_a_running_server_and_without_one() {
    let folder = Folder::new("init-links");
    let data = house(&folder);
    let link = |more: &[&str]| {
        let mut arguments = vec!["link", "--data", &data, "--account"];
        arguments.extend(more);
        run(&folder, &arguments)
    };
    let alone = link(&["boris", "--address", "https://meshveret.example/"]);
    assert!(after(alone.done(), "link ").starts_with("https://meshveret.example/en/sign-in/link/"), "{alone:?}");
    let served = serve(&folder, &["serve", "--data", &data]);
    let beside = link(&["boris"]);
    assert_eq!(after(alone.done(), "handle "), after(beside.done(), "handle "));
    let (_, path) = after(beside.done(), "link ").split_once("/en/").unwrap();
    let path = format!("/en/{path}");
    let opened =
        post(served.port(), &path, &format!("code={}", after(beside.done(), "code ").replace(' ', "+"))).unwrap();
    assert_eq!(opened.header("location"), Some("/en/sign-in/account/"));
    link(&["nobody", "--recover"]).failed(1, &["there is no account nobody"]);
    assert_eq!(link(&["Not a name"]).code, 2);
    served.stop();
}

#[test]
fn rules_that_cannot_be_read_are_refused_before_anything_is_made() {
    let folder = Folder::new("init-rules");
    let check = |rules: &str, code: i32, words: &[&str]| {
        let data = folder.at("data");
        let said = run(&folder, &["init", "--data", &data, "--process", "delta", "--rules", rules, "--admin", "anna"]);
        said.failed(code, words);
        assert!(!Path::new(&data).exists());
    };
    let unknown = format!("{RULES}[floor]\nminuets = 5\n");
    check(&folder.write("unknown.toml", unknown), 1, &["floor.minuets", "[rules.profile-key-unknown; general]"]);
    check(&folder.write("section.toml", format!("{RULES}[dance]\nminutes = 5\n")), 1, &["dance.minutes"]);
    check(&folder.write("value.toml", format!("{RULES}[rights.friend]\nspeak = true\n")), 1, &["rights.friend"]);
    check(&folder.write("no-id.toml", "[floor]\nminutes = 5\n"), 1, &["profile.id"]);
    check(&folder.write("broken.toml", "[profile\n"), 1, &["[rules.profile-unreadable; general]"]);
    check(&folder.at("missing.toml"), 3, &["missing.toml"]);
    check(&folder.write("latin.toml", b"\xff"), 3, &["latin.toml"]);
}

#[test]
fn names_that_addresses_need_are_refused_before_anything_is_made() {
    let folder = Folder::new("init-names");
    for name in ["api", "assets", "healthz", "metrics", "design", "interface", "sign-in", "en", "kaz"] {
        init(&folder, name, &[]).failed(1, &[name, "[general.slug-reserved; general]"]);
        assert!(!Path::new(&folder.at("data")).exists(), "{name}");
    }
    assert_eq!(init(&folder, "Delta!", &[]).code, 2);
}

#[test]
fn a_refused_init_leaves_no_account_whose_link_nobody_knows() {
    let folder = Folder::new("init-refused");
    init(&folder, "delta", &["--symbol", "!!"]).failed(1, &["!!", "[documents.symbol-wrong; general]"]);
    assert!(!Path::new(&folder.at("data")).exists());
    assert_eq!(after(init(&folder, "delta", &[]).done(), "code ").len(), 9);
}

#[test]
fn a_second_init_adds_a_process_and_leaves_the_first_alone() {
    let folder = Folder::new("init-second");
    let first = init(&folder, "delta", &[]);
    init(&folder, "delta", &[]).failed(3, &["there is a process delta in this data directory already"]);
    let second = init(&folder, "omega", &["--name", "Omega Process", "--rehearsal", "--adopted"]);
    assert!(second.done().contains("account anna, which is there already"), "{second:?}");
    let keys = ["delta", "omega"].map(|process| format!("/{process}/log/key"));
    let said = [&first, &second].map(|said| after(said.done(), "log key ").to_owned());
    assert_ne!(said[0], said[1]);

    let served = serve(&folder, &["serve", "--data", &folder.at("data")]);
    assert_eq!(keys.map(|path| served.get(&path).text().trim().to_owned()), said);
    assert_eq!((served.head("delta"), served.head("omega")), (4, 4));
    assert!(served.get("/en/omega/").text().contains("Omega Process"));
    init(&folder, "sigma", &[]).failed(3, &["is in use by another meshveret"]);
    served.stop();
}
