//! Log lines go to standard error, for people or for machines; results alone go to standard output.

use std::fs;
use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::process::{Command, Stdio};

use clerk::{Clock, WallClock};

use crate::folder::Folder;
use crate::http::{Reply, get_with, post, post_with, send};
use crate::init::{after, house, init};
use crate::program::{Said, run, serve, serve_in};

/// A server to whose socket something was said that it does not understand.
fn confused(folder: &Folder, log: &[&str]) -> Said {
    let (data, socket) = (house(folder), folder.at("data/control.sock"));
    let served = serve(folder, &[&["serve", "--data", &data], log].concat());
    let mut stream = UnixStream::connect(socket).unwrap();
    stream.write_all(b"hello\n").unwrap();
    // The end of the answer comes when the server has given up, and has said so.
    assert_eq!(stream.read_to_end(&mut Vec::new()).unwrap_or_default(), 0);
    let said = served.stop();
    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(said.out.lines().count(), 1, "{said:?}");
    said
}

#[test]
fn log_lines_are_json_on_request() {
    let said = confused(&Folder::new("log-json"), &["--log", "json"]);
    let lines: Vec<serde_json::Value> = said.err.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 1, "{said:?}");
    assert_eq!(lines[0]["level"], "WARN");
    assert!(lines[0]["timestamp"].is_string() && lines[0]["fields"]["message"].is_string(), "{said:?}");
}

#[test]
fn log_lines_are_for_people_otherwise() {
    let said = confused(&Folder::new("log-text"), &[]);
    assert!(said.err.contains(" WARN ") && !said.err.contains(['{', '\u{1b}']), "{said:?}");
    assert_eq!(said.err.lines().count(), 1, "{said:?}");
}

/// What stands between two texts of a page.
fn between<'a>(page: &'a str, before: &str, after: &str) -> &'a str {
    page.split_once(before).and_then(|(_, rest)| rest.split_once(after)).unwrap().0
}

pub(crate) fn cookie_of(reply: &Reply) -> String {
    reply.header("set-cookie").unwrap().split(';').next().unwrap().to_owned()
}

/// Comes in by a link, and chooses a password with a second factor; the cookie, and what nobody may find in a log.
pub(crate) fn signed_in(port: u16, (link, code): (&str, &str)) -> (String, Vec<String>) {
    let opened = post(port, link, &format!("code={}", code.replace(' ', ""))).unwrap();
    let begun = cookie_of(&opened);
    let chosen = post_with(port, "/en/sign-in/account/password", &begun, "new-password=canary-password-chosen");
    assert_eq!(chosen.unwrap().header("location"), Some("/en/sign-in/account/second/"));
    let page = get_with(port, "/en/sign-in/account/second/", &begun).unwrap().text();
    let secret = between(&page, "<p class=\"hash\" dir=\"ltr\"><b>", "<").replace(' ', "");
    let ceremony = between(&page, "name=\"ceremony\" value=\"", "\"").to_owned();
    let of_time =
        totp_rs::Builder::new().with_algorithm(totp_rs::Algorithm::SHA1).with_digits(6).with_step_duration(30);
    let of_time = of_time.with_secret(totp_rs::Secret::try_from_base32(&secret).unwrap().as_ref().to_vec());
    let shown = of_time.with_account_name("anna").build().unwrap().generate(WallClock.now().unsigned_abs() / 1000);
    let form = format!("ceremony={ceremony}&code={shown}");
    let whole = cookie_of(&post_with(port, "/en/sign-in/account/second", &begun, &form).unwrap());
    let token = |cookie: &str| cookie.split_once('=').unwrap().1.to_owned();
    let of_link = link.trim_end_matches('/').rsplit_once('/').unwrap().1.to_owned();
    (whole.clone(), Vec::from([token(&begun), token(&whole), of_link, code.to_owned(), secret, ceremony]))
}

/// Requests with words in every place where a reader can put one; what was logged of them.
fn visited(folder: &Folder, log: &str) -> String {
    let said = init(folder, "delta", &[]);
    let arguments = ["serve", "--data", &folder.at("data"), "--metrics", "off", "--log", log, "--log-level", "info"];
    let served = serve_in(folder, &arguments, &[]);
    let form = "name=anna&password=canary-password&return=/en/delta/canary-return";
    assert_eq!(post(served.port(), "/en/sign-in/?next=canary-next", form).unwrap().status, 422);
    let (cookie, secrets) = signed_in(served.port(), (after(said.done(), "link "), after(said.done(), "code ")));
    let paths = [
        "/en/delta/?note=canary-question",
        "/en/sign-in/link/canary-token/",
        "/canary@example.invalid",
        "/en/delta/canary-meeting/",
    ];
    for path in paths {
        get_with(served.port(), path, &cookie).unwrap();
    }
    let head = "Host: canary-host\r\nUser-Agent: canary-browser\r\nX-Forwarded-For: 203.0.113.77\r\nAuthorization: Bearer canary-bearer";
    send(
        served.port(),
        &format!("GET /en/delta/ HTTP/1.1\r\n{head}\r\nReferer: http://x/canary-from\r\nConnection: close\r\n\r\n"),
    );
    send(served.port(), "CANARY /en/canary-path HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    let form = "party=arvania&kind=state&name.en=canary-name";
    let put = post_with(served.port(), "/en/delta/acts/membership/add-party/", &cookie, form);
    assert_eq!(put.unwrap().status, 303);
    let said = served.stop();
    for secret in secrets.iter().map(String::as_str).chain(["anna", "127.0.0.1", "203.0.113.77"]) {
        assert!(!said.err.contains(secret), "{secret} is in {}", said.err);
    }
    assert!(!said.err.to_lowercase().contains("canary"), "{}", said.err);
    said.err
}

#[test]
fn a_line_for_each_request_holds_nothing_of_anybody() {
    let text = visited(&Folder::new("log-nobody"), "text");
    for line in [
        r#"method="POST" route="/en/sign-in" status=422"#,
        r#"method="POST" route="/en/sign-in/link/*" status=303"#,
        r#"method="POST" route="/en/sign-in/account/second" status=200"#,
        r#"method="GET" route="/en/sign-in/link/*""#,
        r#"method="other" route="/en/*""#,
        r#"method="POST" route="/en/*/acts/membership/add-party" status=303"#,
    ] {
        assert!(text.contains(line), "{line} is not in {text}");
    }
    let json = visited(&Folder::new("log-nobody-json"), "json");
    let lines: Vec<serde_json::Value> = json.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let found = lines.iter().filter(|line| line["fields"]["message"] == "request");
    assert!(found.filter(|line| line["fields"]["status"].is_u64()).count() >= 9, "{json}");
}

#[test]
fn a_reader_that_went_away_breaks_nothing() {
    let folder = Folder::new("log-closed");
    let data = house(&folder);
    let file = folder.write("file.acts", "record.describe by=secretariat about.en=x\n");
    let mut child = Command::new(env!("CARGO_BIN_EXE_meshveret"))
        .args(["acts", "--data", &data, "--process", "delta", "--file", &file])
        .stdout(Stdio::piped())
        .stderr(fs::File::create(folder.at("err")).unwrap())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert_eq!(fs::read_to_string(folder.at("err")).unwrap(), "");
    let again = run(&folder, &["acts", "--data", &data, "--process", "delta", "--file", &file]);
    assert_eq!(again.done(), "put 0, put before 1\n");
}
