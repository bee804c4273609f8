//! The program as a child: what it was asked, what it said, how it ended. Every wait has a bound.

use std::fs::{self, File};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::folder::Folder;
use crate::http::{Reply, get};

/// How often a wait looks again.
const LOOK: Duration = Duration::from_millis(10);
/// How often a wait for a command or a start looks at most: a minute.
const LOOKS_MAX: usize = 6_000;
/// How often a wait for the end of a server looks at most: five seconds.
const LOOKS_AT_END_MAX: usize = 500;

/// What a command said and how it ended.
#[derive(Debug)]
pub(crate) struct Said {
    /// The exit code.
    pub(crate) code: i32,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
}

impl Said {
    /// The one sentence of an error.
    pub(crate) fn sentence(&self) -> &str {
        let sentence = self.err.strip_prefix("meshveret: ").and_then(|sentence| sentence.strip_suffix('\n'));
        let sentence = sentence.unwrap_or_default();
        assert!(!sentence.is_empty() && !sentence.contains('\n'), "one sentence: {self:?}");
        sentence
    }

    /// It ended so, said nothing on standard output, and one sentence with these words on standard error.
    pub(crate) fn failed(&self, code: i32, words: &[&str]) {
        assert_eq!((self.code, self.out.as_str()), (code, ""), "{self:?}");
        let sentence = self.sentence();
        let missing: Vec<_> = words.iter().filter(|word| !sentence.contains(**word)).collect();
        assert!(missing.is_empty(), "{missing:?} is not in: {sentence}");
    }

    /// It was done, with nothing on standard error; what it said.
    pub(crate) fn done(&self) -> &str {
        assert_eq!((self.code, self.err.as_str()), (0, ""), "{self:?}");
        &self.out
    }
}

/// Waits a little.
#[expect(clippy::disallowed_methods, reason = "another program is waited for, which no clock of ours moves")]
pub(crate) fn pause(time: Duration) {
    std::thread::sleep(time);
}

/// Looks again and again, a bounded number of times, until there is something.
pub(crate) fn until<T>(looks_max: usize, mut look: impl FnMut() -> Option<T>) -> Option<T> {
    (0..looks_max).find_map(|turn| {
        if turn > 0 {
            pause(LOOK);
        }
        look()
    })
}

/// A child whose words go to files. It is killed when it is let go.
struct Running {
    child: Child,
    out: String,
    err: String,
}

impl Running {
    fn start(folder: &Folder, arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        static STARTED: AtomicUsize = AtomicUsize::new(0);
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let (out, err) = (folder.at(&format!("{number}.out")), folder.at(&format!("{number}.err")));
        let child = Command::new(env!("CARGO_BIN_EXE_meshveret"))
            .args(arguments)
            .envs(environment.iter().copied())
            .stdin(Stdio::null())
            .stdout(File::create(&out).unwrap())
            .stderr(File::create(&err).unwrap())
            .spawn()
            .unwrap();
        Self { child, out, err }
    }

    fn ended(&mut self, looks_max: usize) -> Option<ExitStatus> {
        until(looks_max, || self.child.try_wait().unwrap())
    }

    fn said(&self, ended: ExitStatus) -> Said {
        let (out, err) = (fs::read_to_string(&self.out).unwrap(), fs::read_to_string(&self.err).unwrap());
        assert!(!out.contains("panicked") && !err.contains("panicked"), "{err}");
        Said { code: ended.code().unwrap_or(-1), out, err }
    }

    fn kill(&mut self) {
        // Whoever has ended already cannot be killed, and need not be.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Runs a command to its end.
pub(crate) fn run(folder: &Folder, arguments: &[&str]) -> Said {
    run_in(folder, arguments, &[])
}

/// Runs a command to its end in an environment.
pub(crate) fn run_in(folder: &Folder, arguments: &[&str], environment: &[(&str, &str)]) -> Said {
    let mut running = Running::start(folder, arguments, environment);
    let ended = running.ended(LOOKS_MAX).unwrap();
    running.said(ended)
}

/// A server that runs.
pub(crate) struct Served {
    running: Running,
    port: u16,
}

/// Starts a server at a free port, which logs no requests and shows no metrics, and waits until it is ready.
pub(crate) fn serve(folder: &Folder, arguments: &[&str]) -> Served {
    serve_in(folder, &[arguments, &["--log-level", "warn", "--metrics", "off"]].concat(), &[])
}

/// Starts a server at a free port in an environment, and waits until it is ready.
pub(crate) fn serve_in(folder: &Folder, arguments: &[&str], environment: &[(&str, &str)]) -> Served {
    let mut arguments = arguments.to_vec();
    arguments.extend(["--listen", "127.0.0.1:0"]);
    let running = Running::start(folder, &arguments, environment);
    let mut served = Served { running, port: 0 };
    served.port = until(LOOKS_MAX, || port_in(&served.words())).unwrap();
    let ready = until(LOOKS_MAX, || get(served.port, "/healthz").filter(|reply| reply.status == 200));
    assert_eq!(ready.unwrap().body, b"ok\n");
    served
}

/// The port in the first address that was said, once the whole line is there.
fn port_in(words: &str) -> Option<u16> {
    let (_, rest) = words.split_once("http://127.0.0.1:")?;
    rest.split_once('/')?.0.parse().ok()
}

impl Served {
    /// Its port.
    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// What it has said so far.
    pub(crate) fn words(&self) -> String {
        fs::read_to_string(&self.running.out).unwrap()
    }

    /// What it answers.
    pub(crate) fn get(&self, path: &str) -> Reply {
        get(self.port, path).unwrap()
    }

    /// How many entries the log of a process has, as its checkpoint says.
    pub(crate) fn head(&self, process: &str) -> u64 {
        let checkpoint = self.get(&format!("/{process}/log/checkpoint"));
        assert_eq!(checkpoint.status, 200);
        checkpoint.text().lines().nth(1).unwrap().parse().unwrap()
    }

    /// Sends it a signal, as a service manager does.
    pub(crate) fn signal(&self, signal: &str) {
        let pid = self.running.child.id().to_string();
        let told = Command::new("sh").args(["-c", "kill -s \"$1\" \"$2\"", "sh", signal, &pid]).status().unwrap();
        assert!(told.success());
    }

    /// What it has logged so far.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(&self.running.err).unwrap()
    }

    /// Tells it to stop, as a service manager does, and waits at most five seconds.
    pub(crate) fn stop(mut self) -> Said {
        self.signal("TERM");
        let ended = self.running.ended(LOOKS_AT_END_MAX);
        self.running.said(ended.unwrap())
    }
}

/// Starts the program; it is killed when it is let go.
pub(crate) fn start(folder: &Folder, arguments: &[&str]) -> Started {
    Started(Running::start(folder, arguments, &[]))
}

/// A program that runs and serves nothing that is waited for.
pub(crate) struct Started(Running);

impl Started {
    /// What it has said so far.
    pub(crate) fn words(&self) -> String {
        fs::read_to_string(&self.0.out).unwrap()
    }
}

/// Starts the program, and kills it without a word after some time.
pub(crate) fn start_and_kill(folder: &Folder, arguments: &[&str], after: Duration) {
    let mut running = Running::start(folder, arguments, &[]);
    pause(after);
    running.kill();
    let err = fs::read_to_string(&running.err).unwrap();
    assert_eq!(err, "");
}
