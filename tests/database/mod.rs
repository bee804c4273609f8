//! A private server of `PostgreSQL` for the tests of one program, durable as in service: made when it is first asked for, reached by a
//! socket of its own, and ended with the program, however that ends.
#![expect(clippy::expect_used, clippy::panic, reason = "test support")]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use record::{Database, Places, Server};

/// How often it is looked whether a server has started, and how long in all.
const LOOK: Duration = Duration::from_millis(50);
const LOOKS_MAX: usize = 1200;
/// The user of the database.
const USER: &str = "meshveret";
/// Whoever runs the server where the tests are run by root, which `PostgreSQL` refuses: nobody.
const NOBODY: u32 = 65_534;

/// A server.
pub struct Cluster {
    folder: PathBuf,
    /// A shell that ends the server and takes its folder away once this end of its input is closed: also when we are killed.
    keeper: Child,
    _until: ChildStdin,
}

/// The server of this program, which all its tests share; none where `PostgreSQL` is not installed, and that is said.
///
/// # Panics
/// Where a program of `PostgreSQL` fails.
pub fn shared() -> Option<&'static Cluster> {
    static SHARED: OnceLock<Option<Cluster>> = OnceLock::new();
    SHARED.get_or_init(|| Cluster::new("shared", &[])).as_ref()
}

/// The address of a new database on the shared server.
///
/// # Panics
/// Where a program of `PostgreSQL` fails.
pub fn fresh() -> Option<String> {
    static NTH: AtomicUsize = AtomicUsize::new(0);
    let cluster = shared()?;
    let name = format!("t{}", NTH.fetch_add(1, Ordering::Relaxed));
    cluster.sql("postgres", &format!("CREATE DATABASE {name}"));
    Some(cluster.address(&name))
}

/// A database by its address, with files beside the server.
///
/// # Panics
/// Where it is no address.
pub fn of(address: &str) -> Places {
    let database = Database::Server(Server::new(address, None, None).expect("an address"));
    Places { database, ..Places::default() }
}

/// A program of `PostgreSQL`: from the path, or where Debian puts those of each version.
fn program(name: &str) -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = versions.map(|version| version.path().join("bin").join(name)).collect();
    found.sort();
    #[expect(clippy::disallowed_methods, reason = "where programs are, the environment says")]
    let path = std::env::var("PATH").unwrap_or_default();
    found.extend(std::env::split_paths(&path).map(|folder| folder.join(name)));
    found.retain(|path| path.exists());
    found.pop()
}

/// Waits.
#[expect(clippy::disallowed_methods, reason = "a server is waited for")]
pub fn pause(wait: Duration) {
    std::thread::sleep(wait);
}

/// True where nothing may be passed over.
#[expect(clippy::disallowed_methods, reason = "the program that runs the tests takes no arguments of theirs")]
pub fn must() -> bool {
    std::env::var("CI").is_ok_and(|ci| ci == "true")
}

fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata("/proc/self").is_ok_and(|found| found.uid() == 0)
}

/// A command of whoever runs the server.
fn command(program: &Path) -> Command {
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    let nobody = NOBODY.to_string();
    command.args(["--reuid", &nobody, "--regid", &nobody, "--clear-groups", "--"]).arg(program);
    command
}

fn done(command: &mut Command) -> String {
    let output = command.stdin(Stdio::null()).output().expect("a program of PostgreSQL");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{command:?}: {said}");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// A folder of the server's own, with a short name: a socket's path has at most 107 bytes.
fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("meshveret-pg-{}-{name}", std::process::id()));
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).expect("a folder");
    if is_root() {
        std::os::unix::fs::chown(&folder, Some(NOBODY), Some(NOBODY)).expect("a folder of nobody's");
    }
    folder
}

impl Cluster {
    /// A new server with further settings; none where `PostgreSQL` is not installed, which fails where all must be tested.
    ///
    /// # Panics
    /// Where a program of `PostgreSQL` fails.
    pub fn new(name: &str, settings: &[&str]) -> Option<Self> {
        let Some(initdb) = program("initdb") else {
            assert!(!must(), "PostgreSQL is not installed");
            drop(writeln!(std::io::stderr(), "skipped: PostgreSQL is not installed (apt-get install postgresql)"));
            return None;
        };
        let folder = folder(name);
        let mut command = command(&initdb);
        command.args(["--no-sync", "--data-checksums", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8"]);
        done(command.args(["--username", USER, "--pgdata"]).arg(folder.join("data")));
        Some(Self::run(folder, settings))
    }

    /// Runs the server of a folder.
    fn run(folder: PathBuf, settings: &[&str]) -> Self {
        let script = r#"folder=$1; shift
            "$@" >>"$folder/log" 2>&1 &
            pid=$!
            read -r word
            kill -QUIT $pid 2>/dev/null
            wait $pid
            rm -rf "$folder""#;
        let mut keeper = command(Path::new("/bin/sh"));
        keeper.args(["-c", script, "sh"]).arg(&folder).arg(program("postgres").expect("postgres"));
        keeper.arg("-D").arg(folder.join("data")).args(["-c", "listen_addresses="]).arg("-c");
        keeper.arg(format!("unix_socket_directories={}", folder.display()));
        for setting in ["max_connections=800", "shared_buffers=32MB"].iter().chain(settings) {
            keeper.args(["-c", setting]);
        }
        let spawned = keeper.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let mut keeper = spawned.expect("a shell");
        let until = keeper.stdin.take().expect("its input");
        let cluster = Self { folder, keeper, _until: until };
        for _ in 0..LOOKS_MAX {
            if cluster.psql("postgres", "SELECT 1").output().is_ok_and(|output| output.status.success()) {
                return cluster;
            }
            pause(LOOK);
        }
        let log = fs::read_to_string(cluster.folder.join("log")).unwrap_or_default();
        panic!("PostgreSQL did not start: {log}");
    }

    /// A server that follows this one and that it waits for.
    ///
    /// # Panics
    /// Where a program of `PostgreSQL` fails.
    #[must_use]
    pub fn standby(&self, name: &str) -> Self {
        let folder = folder(name);
        let mut command = command(&program("pg_basebackup").expect("pg_basebackup"));
        command.args(["--no-sync", "--write-recovery-conf", "--checkpoint=fast", "--username", USER, "--host"]);
        done(command.arg(&self.folder).arg("--pgdata").arg(folder.join("data")));
        let standby = Self::run(folder, &[]);
        self.sql("postgres", "ALTER SYSTEM SET synchronous_standby_names = '*'");
        self.sql("postgres", "SELECT pg_reload_conf()");
        for _ in 0..LOOKS_MAX {
            if self.sql("postgres", "SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'") == "1" {
                return standby;
            }
            pause(LOOK);
        }
        panic!("the stand-by does not follow");
    }

    /// Its address, and that of a database on it.
    pub fn address(&self, database: &str) -> String {
        format!("host={} user={USER} dbname={database}", self.folder.display())
    }

    /// The folder of its socket, and of all that it keeps.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn psql(&self, database: &str, sql: &str) -> Command {
        let mut command = Command::new(program("psql").expect("psql"));
        command.arg("-h").arg(&self.folder).args(["-U", USER, "-d", database, "-qAtX", "-c", sql]);
        command
    }

    /// What the server answers.
    ///
    /// # Panics
    /// Where a program of `PostgreSQL` fails.
    pub fn sql(&self, database: &str, sql: &str) -> String {
        done(&mut self.psql(database, sql))
    }

    /// Makes a stand-by the server that takes writes.
    ///
    /// # Panics
    /// Where a program of `PostgreSQL` fails.
    pub fn promote(&self) {
        self.sql("postgres", "SELECT pg_promote()");
    }

    /// Kills the server with all its processes, as when its machine loses power.
    ///
    /// # Panics
    /// Where a program of `PostgreSQL` fails.
    pub fn kill(&self) {
        let first = fs::read_to_string(self.folder.join("data/postmaster.pid")).expect("its number");
        let postmaster: u32 = first.lines().next().and_then(|line| line.parse().ok()).expect("a number");
        let mut all = vec![postmaster];
        for entry in fs::read_dir("/proc").expect("processes").flatten() {
            let stat = fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
            // After the name, which stands in brackets: the state, and the number of the parent.
            let parent = stat.rsplit_once(')').and_then(|(_, rest)| rest.split_whitespace().nth(1));
            if parent == Some(&postmaster.to_string()) {
                all.extend(entry.file_name().to_str().and_then(|name| name.parse::<u32>().ok()));
            }
        }
        let numbers = all.iter().map(ToString::to_string);
        // A child that has ended meanwhile is no failure.
        drop(Command::new("kill").arg("-9").args(numbers).stderr(Stdio::null()).status());
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // The keeper sees its input end with us; a server that one test made is not waited for.
        drop(self.keeper.try_wait());
    }
}
