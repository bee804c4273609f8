//! `init`: an empty process of one's own, and what is left when it is refused.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use crate::folder::Folder;
use crate::http::{get_with, post};
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
fn the_secretariat_signs_in_with_the_password_that_init_says() {
    let folder = Folder::new("init-sign-in");
    let said = init(&folder, "delta", &[]);
    let (password, key) = (after(said.done(), "one-time password "), after(said.done(), "log key "));
    for private in ["data", "data/keys"] {
        assert_eq!(fs::metadata(folder.at(private)).unwrap().permissions().mode() & 0o777, 0o700, "{private}");
    }
    assert_eq!(fs::metadata(folder.at("data/keys/delta.key")).unwrap().permissions().mode() & 0o777, 0o600);

    let served = serve(&folder, &["serve", "--data", &folder.at("data")]);
    assert_eq!(served.get("/delta/log/key").text().trim(), key);
    let sign_in = |password: &str| {
        let form = format!("name=anna&password={password}");
        post(served.port(), "/en/sign-in/", &form).unwrap()
    };
    let wrong = sign_in("30db487e82ef61763e3a");
    assert_eq!((wrong.status, wrong.header("set-cookie")), (422, None));
    let entered = sign_in(password);
    assert_eq!((entered.status, entered.header("location")), (303, Some("/en/delta/desk/")));
    let cookie = entered.header("set-cookie").unwrap().split(';').next().unwrap();
    let form = "/en/delta/acts/membership/add-party/";
    assert_eq!(get_with(served.port(), "/en/delta/desk/", cookie).unwrap().status, 200);
    assert_eq!(get_with(served.port(), form, cookie).unwrap().status, 200);
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
    for name in ["api", "assets", "healthz", "metrics", "design", "sign-in", "en", "kaz"] {
        init(&folder, name, &[]).failed(1, &[name, "[general.slug-reserved; general]"]);
        assert!(!Path::new(&folder.at("data")).exists(), "{name}");
    }
    assert_eq!(init(&folder, "Delta!", &[]).code, 2);
}

#[test]
fn a_refused_init_leaves_no_account_whose_password_nobody_knows() {
    let folder = Folder::new("init-refused");
    init(&folder, "delta", &["--symbol", "!!"]).failed(1, &["!!", "[documents.symbol-wrong; general]"]);
    assert!(!Path::new(&folder.at("data")).exists());
    assert_eq!(after(init(&folder, "delta", &[]).done(), "one-time password ").len(), 20);
}

#[test]
fn a_second_init_adds_a_process_and_leaves_the_first_alone() {
    let folder = Folder::new("init-second");
    let first = init(&folder, "delta", &[]);
    init(&folder, "delta", &[]).failed(3, &["there is a process delta in this data directory already"]);
    let second = init(&folder, "omega", &["--name", "Omega Process", "--rehearsal", "--adopted"]);
    assert!(second.done().contains("account anna, with the password it has"), "{second:?}");
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
