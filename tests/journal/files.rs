//! The store of files, in a folder and in a bucket that speaks S3: one contract. The bucket is `moto`'s, a server that stands in for a
//! store of others; where it is not installed that half is passed over, and said.

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use procedure::names::Hash;
use record::copy::Source;
use record::files::{FILE_BYTES_MAX, Files};
use record::uploads::{Bringer, Brought, Most};
use record::{Bucket, DataDir, Failure, FileStore, Places};
use tests::database::{must, pause};

use crate::folder::Folder;

const LETTER: &[u8] = b"%PDF-1.7 a letter";

/// A store that speaks S3, for as long as a test lasts.
struct Moto {
    server: Child,
    port: u16,
}

impl Drop for Moto {
    fn drop(&mut self) {
        drop(self.server.kill());
        drop(self.server.wait());
    }
}

impl Moto {
    /// A store with a bucket.
    fn new() -> Option<Self> {
        let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/counterparts/bin/moto_server");
        if !program.exists() {
            assert!(!must(), "moto is not installed; scripts/test installs it");
            drop(writeln!(std::io::stderr(), "skipped: moto is not there (scripts/test installs it)"));
            return None;
        }
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut command = Command::new(program);
        command.args(["-H", "127.0.0.1", "-p", &port.to_string()]).stdout(Stdio::null()).stderr(Stdio::null());
        let moto = Self { server: command.spawn().unwrap(), port };
        let ready = (0..600).any(|_| {
            pause(Duration::from_millis(100));
            TcpStream::connect(("127.0.0.1", port)).is_ok()
        });
        assert!(ready, "moto did not start");
        moto.put("/files", b"");
        Some(moto)
    }

    /// Puts something past our own library.
    fn put(&self, path: &str, bytes: &[u8]) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        // It asks who comes, and does not check the signature.
        let by =
            "AWS4-HMAC-SHA256 Credential=nobody/20261126/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0";
        let head = format!(
            "PUT {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: {by}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            bytes.len()
        );
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(bytes).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    }

    fn store(&self, prefix: &str) -> FileStore {
        FileStore::S3(Bucket {
            endpoint: format!("http://127.0.0.1:{}", self.port),
            name: "files".to_owned(),
            region: "us-east-1".to_owned(),
            key_id: "nobody".to_owned(),
            secret: "nothing".to_owned(),
            prefix: prefix.to_owned(),
        })
    }
}

/// Calls `check` with an empty store of each kind, and how something is put past it.
fn every(name: &str, check: impl Fn(&str, &DataDir, &dyn Fn(Hash, &[u8]))) {
    let folder = Folder::new(&format!("files-{name}"));
    let dir = DataDir::open(folder.path()).unwrap();
    let past = |hash: Hash, bytes: &[u8]| {
        let name = hash.to_string();
        let beside = folder.path().join("files").join(name.get(..2).unwrap());
        fs::create_dir_all(&beside).unwrap();
        fs::write(beside.join(&name), bytes).unwrap();
    };
    check("folder", &dir, &past);
    let Some(moto) = Moto::new() else { return };
    for prefix in ["", "a/process"] {
        let folder = Folder::new(&format!("files-{name}-s3"));
        let places = Places { files: moto.store(prefix), ..Places::default() };
        let dir = DataDir::open_at(folder.path(), places).unwrap();
        let before = if prefix.is_empty() { String::new() } else { format!("/{prefix}") };
        let past = |hash: Hash, bytes: &[u8]| {
            let name = hash.to_string();
            moto.put(&format!("/files{before}/{}/{name}", name.get(..2).unwrap()), bytes);
        };
        check(&format!("s3 below \"{prefix}\""), &dir, &past);
    }
}

fn now() -> i64 {
    clerk::Clock::now(&clerk::WallClock)
}

/// Everything of a store, by its content.
fn all(files: &Files) -> Vec<Hash> {
    let mut all = files.older_than(i64::MAX).unwrap();
    all.sort();
    all
}

#[test]
fn what_is_stored_is_there_under_its_hash_until_it_is_removed() {
    every("contract", |name, dir, past| {
        let files = dir.files();
        let hash = Hash::of(&[LETTER]);
        assert_eq!((files.has(hash).unwrap(), files.get(hash).unwrap(), all(files)), (false, None, vec![]), "{name}");
        assert_eq!([files.put(LETTER).unwrap(), files.put(LETTER).unwrap()], [hash; 2], "{name}");
        let other = files.put(b"").unwrap();
        let mut both = vec![hash, other];
        both.sort();
        assert_eq!((files.get(hash).unwrap().as_deref(), all(files)), (Some(LETTER), both), "{name}");
        assert_eq!([files.remove(hash).unwrap(), files.remove(hash).unwrap()], [true, false], "{name}");
        assert_eq!((files.has(hash).unwrap(), all(files)), (false, vec![other]), "{name}");
        // As it lies where an earlier release put it; and as it must not lie.
        past(hash, LETTER);
        assert_eq!(files.get(hash).unwrap().as_deref(), Some(LETTER), "{name}");
        past(hash, b"another");
        assert!(matches!(files.get(hash), Err(Failure::Damaged(_))), "{name}");
        assert_eq!((files.put(LETTER).unwrap(), files.get(hash).unwrap().as_deref()), (hash, Some(LETTER)), "{name}");
        assert!(matches!(files.put(&vec![0; FILE_BYTES_MAX + 1]), Err(Failure::TooLarge(_))), "{name}");
    });
}

#[test]
fn what_is_stored_again_is_young_again_and_what_somebody_just_brought_is_not_swept() {
    every("age", |name, dir, _| {
        let files = dir.files();
        let hash = files.put(LETTER).unwrap();
        // A store says the time to a second.
        pause(Duration::from_millis(1100));
        let between = now();
        assert_eq!(files.older_than(between).unwrap(), [hash], "{name}");
        let bringer = Bringer { process: "rehearsal", account: "aanna", capacity: "secretariat" };
        let brought = Brought { name: String::new(), media: "application/pdf".to_owned(), bytes: 1, at: between };
        let most = Most { files: 9, bytes: 9 };
        assert!(dir.keep_upload(bringer, (hash, &brought), most).unwrap());
        assert!(!dir.sweep_file(hash, between).unwrap(), "{name}: it was swept from under whoever brings it");
        assert!(dir.sweep_file(hash, between + 1).unwrap() && files.put(LETTER).unwrap() == hash, "{name}");
        pause(Duration::from_millis(1100));
        assert!(files.put(LETTER).is_ok() && !files.remove_older(hash, between).unwrap(), "{name}");
        assert_eq!(files.older_than(between).unwrap(), [], "{name}");
        assert!(files.remove_older(hash, i64::MAX).unwrap() && !files.has(hash).unwrap(), "{name}");
    });
}

#[test]
fn a_copy_has_what_lies_in_a_bucket_and_is_put_back_into_a_folder_or_a_bucket() {
    let Some(moto) = Moto::new() else { return };
    let folder = Folder::new("files-copied");
    let at = |name: &str| folder.path().join(name);
    let places = |prefix: &str| Places { files: moto.store(prefix), ..Places::default() };
    let dir = DataDir::open_at(&at("data"), places("old")).unwrap();
    let stored = [dir.files().put(LETTER).unwrap(), dir.files().put(b"another").unwrap()];
    // The server that holds it is not asked.
    let copied = Source::of(&at("data"), &places("old")).unwrap().copy(&at("copy")).unwrap();
    assert_eq!((copied.keys, copied.files), (0, 2));
    let kept = |files: &Files| stored.map(|hash| files.get(hash).unwrap().is_some());
    assert_eq!(kept(DataDir::open(&at("copy")).unwrap().files()), [true; 2]);
    record::copy::restore(&at("copy"), &at("next"), &places("new")).unwrap();
    assert_eq!(kept(DataDir::open_at(&at("next"), places("new")).unwrap().files()), [true; 2]);
    assert_eq!(fs::read_dir(at("next/files")).unwrap().count(), 0);
    record::copy::restore(&at("copy"), &at("beside"), &Places::default()).unwrap();
    assert_eq!(kept(DataDir::open(&at("beside")).unwrap().files()), [true; 2]);
    // Without the bucket they would be missing.
    let without = Source::of(&at("data"), &Places::default()).unwrap().copy(&at("without")).unwrap();
    assert_eq!(without.files, 0);
}
