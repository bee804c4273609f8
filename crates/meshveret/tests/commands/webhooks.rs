//! Webhooks: who is told of what, signed, in order, again after a failure, and never behind the wall.

use std::sync::atomic::{AtomicUsize, Ordering};

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;

use crate::folder::Folder;
use crate::init::house;
use crate::program::{Served, run, serve_in, until};

/// How often a wait looks at most: a minute.
const LOOKS_MAX: usize = 6_000;

/// A call: its head and its body.
type Call = (String, Value);

/// A program that is called; it answers with these statuses in turn, then with 204.
struct Called {
    port: u16,
    calls: Arc<Mutex<Vec<Call>>>,
}

impl Called {
    fn new(answers: &'static [&'static str]) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let (port, calls) = (listener.local_addr().unwrap().port(), Arc::<Mutex<Vec<Call>>>::default());
        let kept = calls.clone();
        std::thread::spawn(move || {
            for (nth, stream) in listener.incoming().flatten().enumerate() {
                let (mut head, mut length, mut lines) = (String::new(), 0, BufReader::new(&stream));
                loop {
                    let mut line = String::new();
                    if lines.read_line(&mut line).unwrap_or(0) <= 2 {
                        break;
                    }
                    if let Some((_, value)) =
                        line.split_once(':').filter(|(name, _)| name.eq_ignore_ascii_case("content-length"))
                    {
                        length = value.trim().parse().unwrap();
                    }
                    head.push_str(&line);
                }
                let mut body = vec![0; length];
                lines.read_exact(&mut body).unwrap();
                let call = (head, serde_json::from_slice(&body).unwrap());
                kept.lock().unwrap_or_else(PoisonError::into_inner).push(call);
                let status = answers.get(nth).unwrap_or(&"204 No Content");
                let answer = format!(
                    "HTTP/1.1 {status}\r\nContent-Length: 0\r\nLocation: http://127.0.0.1:1/\r\nConnection: close\r\n\r\n"
                );
                drop((&stream).write_all(answer.as_bytes()));
            }
        });
        Self { port, calls }
    }

    fn calls(&self) -> Vec<Call> {
        self.calls.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn until(&self, count: usize) -> Vec<Call> {
        let found = until(LOOKS_MAX, || Some(self.calls()).filter(|calls| calls.len() >= count));
        assert!(found.is_some(), "{count} calls are waited for: {:#?}", self.calls());
        found.unwrap()
    }
}

fn serve(folder: &Folder, data: &str, webhook: &str) -> Served {
    let secret = folder.write("secret", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n");
    run_chmod(&secret);
    let config = format!(
        "[server]\ndata = \"{data}\"\n[metrics]\nlisten = \"off\"\n[[webhooks]]\nname = \"mirror\"\nprocess = \"delta\"\n\
         secret-file = \"{secret}\"\n{webhook}"
    );
    let config = folder.write("meshveret.toml", config);
    serve_in(folder, &["serve", "--config", &config, "--log-level", "warn"], &[])
}

fn run_chmod(path: &str) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600)).unwrap();
}

fn status(data: &str) -> String {
    let said = run_status(data);
    said.trim_end().to_owned()
}

fn run_status(data: &str) -> String {
    // Tests that run beside one another ask at the same time: each question has a folder of its own.
    static ASKED: AtomicUsize = AtomicUsize::new(0);
    let folder = Folder::new(&format!("webhooks-status-{}", ASKED.fetch_add(1, Ordering::Relaxed)));
    run(&folder, &["webhooks", "--data", data, "status"]).done().to_owned()
}

const ACTS: &str = "membership.add-party by=secretariat party=felmora kind=state name.en=Felmora\n\
    membership.add-office by=secretariat office=desk party=felmora kind=mission name.en=Hush contact=hush@felmora.example\n\
    membership.add-party by=secretariat party=orluna kind=state name.en=Orluna\n";

#[test]
fn a_webhook_hears_of_every_public_entry_in_order_and_of_no_other() {
    let folder = Folder::new("webhooks-order");
    let data = house(&folder);
    let called = Called::new(&["500 Oh", "302 Found"]);
    let address = format!("address = \"http://127.0.0.1:{}/hook\"\nallowed-networks = [\"127.0.0.1\"]\n", called.port);
    let served = serve(&folder, &data, &address);
    // What was recorded before is not told; the place is kept once the webhook looked.
    crate::program::pause(std::time::Duration::from_secs(1));
    let head = served.head("delta");
    let file = folder.write("parties.acts", ACTS);
    run(&folder, &["acts", "--data", &data, "--process", "delta", "--file", &file]).done();
    called.until(1);
    // It failed: somebody looks, and lets it be called again at once; a redirect is a failure too.
    let fails = |words: &str| until(LOOKS_MAX, || status(&data).contains(words).then_some(()));
    assert!(fails("answer 500").is_some(), "{}", status(&data));
    run(&folder, &["webhooks", "--data", &data, "retry", "mirror"]).done();
    called.until(2);
    assert!(fails("answer 302").is_some(), "{}", status(&data));
    run(&folder, &["webhooks", "--data", &data, "retry", "mirror"]).done();
    let calls = called.until(4);
    assert!(fails("mirror in order").is_some(), "{}", status(&data));
    let numbers: Vec<u64> = calls.iter().map(|(_, body)| body["data"]["number"].as_u64().unwrap()).collect();
    assert_eq!(numbers, [head, head, head, head + 2]);
    let (first, body) = calls.first().unwrap();
    assert!(
        first.starts_with("POST /hook HTTP/1.1\r\n") && first.contains(&format!("webhook-id: delta-{head}\r\n")),
        "{first}"
    );
    assert!(first.contains("webhook-signature: v1,") && first.contains("webhook-timestamp: "), "{first}");
    assert_eq!(
        (&body["type"], &body["data"]["act"]),
        (&Value::from("record.entry"), &Value::from("membership.add-party"))
    );
    assert!(!format!("{calls:?}").to_lowercase().contains("hush"));
    assert_eq!(served.stop().err, "");
}

#[test]
fn what_is_behind_the_wall_is_not_called() {
    let folder = Folder::new("webhooks-wall");
    let data = house(&folder);
    let called = Called::new(&[]);
    // It would answer whoever called: another network than its own is allowed.
    let address = format!("address = \"http://localhost:{}/hook\"\nallowed-networks = [\"10.0.0.0/8\"]\n", called.port);
    let served = serve(&folder, &data, &address);
    crate::program::pause(std::time::Duration::from_secs(1));
    let file = folder.write("parties.acts", ACTS);
    run(&folder, &["acts", "--data", &data, "--process", "delta", "--file", &file]).done();
    let refused = until(LOOKS_MAX, || status(&data).contains("is not of the public network").then_some(()));
    assert!(refused.is_some(), "{}", status(&data));
    assert_eq!(called.calls().len(), 0);
    served.stop();
}
