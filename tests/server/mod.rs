//! The whole server in this process: the real service on a real data directory, asked as a browser asks it.

#[path = "../folder.rs"]
pub(crate) mod folder;

use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use clerk::acts_file;
use clerk::{Clerk, Clock, StoppedClock};
use folder::Folder;
use procedure::Channel;
use procedure::names::Slug;
use procedure::time::moment;
use record::{DataDir, Places};
use tokio::runtime::Runtime;
use tower::ServiceExt;
use web::{ApiSettings, Parts, Purpose, Settings, SignInSettings, Site};

/// The most bytes of an answer.
const ANSWER_BYTES_MAX: usize = 64 * 1024 * 1024;
/// What stands before every path in printed papers and in the site's map.
pub(crate) const ADDRESS: &str = "https://meshveret.example";
/// The languages in which tests look at everything: the scripts of the region, and both directions.
pub(crate) const LANGUAGES: [&str; 4] = ["az", "en", "fa", "ru"];

/// The clock of a test stands still, and a minute never ends.
const UNLIMITED: ApiSettings = ApiSettings { of_a_token: u32::MAX, of_a_stranger: u32::MAX };

/// A server, and the clock by which it lives.
pub(crate) struct Server {
    pub(crate) site: Site,
    pub(crate) clock: Arc<StoppedClock>,
    pub(crate) runtime: Arc<Runtime>,
    pub(crate) directory: Arc<DataDir>,
    pub(crate) purpose: Purpose,
    pub(crate) sign_in: SignInSettings,
    pub(crate) app: Router,
}

/// Who asks: the cookie that the browser keeps, if any.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reader(pub(crate) Option<String>);

/// An answer, read to its end.
#[derive(Debug)]
pub(crate) struct Answered {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answered {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    /// Where it sends the browser.
    pub(crate) fn location(&self) -> &str {
        self.header("location")
    }
}

/// The acts of a file of the demonstration.
fn demonstration(file: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../demo").join(format!("{file}.acts"));
    std::fs::read_to_string(path).unwrap()
}

/// The parties and rules of the rehearsal, without its meetings, as another process.
pub(crate) fn beginnings(process: &str) -> String {
    let whole = demonstration("rehearsal");
    let (beginnings, _) = whole.split_once("# --- National coordinators").unwrap();
    beginnings.replace("process=rehearsal", &format!("process={process}"))
}

/// [`beginnings`], and a public meeting that sits.
pub(crate) fn meeting(process: &str) -> String {
    [&beginnings(process), include_str!("meeting.acts")].concat()
}

/// Puts the acts of several files in the order of their times; an act goes with that before it in its file where it has no time
/// or an earlier one.
pub(crate) fn put_in_time(clerk: &Clerk, files: &[String]) {
    let mut all = Vec::new();
    for acts in files {
        let mut at = 0;
        for (line, key) in acts_file::read(acts, clerk.now()).unwrap() {
            at = line.at.map_or(at, |own| own.max(at));
            all.push((at, line, key));
        }
    }
    all.sort_by_key(|(at, _, _)| *at);
    for (_, line, key) in all {
        acts_file::put_line(clerk, (line, key), Channel::Demo).unwrap();
    }
}

impl Server {
    /// A server of these processes, each with the acts that are put first, on 25 November 2026.
    pub(crate) fn new(name: &str, purpose: Purpose, processes: &[(&str, String)]) -> Self {
        let files = processes.iter().map(|(slug, acts)| (*slug, Vec::from([acts.clone()])));
        Self::of_files(name, purpose, &files.collect::<Vec<_>>())
    }

    /// The same, where the acts of a process stand in several files.
    fn of_files(name: &str, purpose: Purpose, processes: &[(&str, Vec<String>)]) -> Self {
        Self::made(name, purpose, processes, SignInSettings::default())
    }

    /// The same, with settings of sign-in of one's own.
    pub(crate) fn made(
        name: &str,
        purpose: Purpose,
        processes: &[(&str, Vec<String>)],
        sign_in: SignInSettings,
    ) -> Self {
        Self::made_at((name, places()), purpose, processes, sign_in)
    }

    /// The same, with its database and files there.
    pub(crate) fn made_at(
        (name, places): (&str, Places),
        purpose: Purpose,
        processes: &[(&str, Vec<String>)],
        sign_in: SignInSettings,
    ) -> Self {
        let folder = Folder::new(name);
        let directory = Arc::new(DataDir::open_at(folder.path(), places).unwrap());
        let stopped = Arc::new(StoppedClock::at(moment("2026-11-25T08:00Z").unwrap()));
        let clock: Arc<dyn Clock> = stopped.clone();
        let started = processes.iter().map(|(slug, files)| {
            let clerk = web::add_process(&directory, &Slug::new(slug).unwrap(), &clock).unwrap();
            put_in_time(&clerk, files);
            clerk
        });
        let clerks = started.collect();
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        Self::on((directory, clerks), (purpose, sign_in), stopped, Arc::new(runtime))
    }

    pub(crate) fn on(
        (directory, clerks): (Arc<DataDir>, Vec<Clerk>),
        (purpose, sign_in): (Purpose, SignInSettings),
        clock: Arc<StoppedClock>,
        runtime: Arc<Runtime>,
    ) -> Self {
        let site = site((&directory, clerks), (purpose, sign_in.clone()), &clock, (&runtime, UNLIMITED));
        Self { app: web::app(site.clone()), site, clock, runtime, directory, purpose, sign_in }
    }

    /// The demonstration as it is served, and in it a consultation behind closed doors and texts under silence.
    pub(crate) fn demonstration(name: &str) -> Self {
        let closed = include_str!("closed.acts").replace("FILE", &procedure::names::Hash::of(&[ROOM]).to_string());
        let silence = include_str!("silence.acts").to_owned();
        let shown = ["rehearsal", "delegations", "negotiation"].map(demonstration);
        let rehearsal = shown.into_iter().chain([closed, silence]).collect::<Vec<_>>();
        let processes = [("almaty", Vec::from([demonstration("almaty")])), ("rehearsal", rehearsal)];
        let server = Self::of_files(name, Purpose::Demonstration, &processes);
        let files = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../demo/files");
        for file in [
            "hall.png",
            "harbour.jpg",
            "terrace.jpg",
            "original-scan.pdf",
            "certified-copy.pdf",
            "letter-of-nomination.pdf",
            "note-verbale.docx",
            "talks.pdf",
            "ferry-note.txt",
            "seasons.txt",
            "crossings.csv",
        ] {
            server.site.directory().files().put(&std::fs::read(files.join(file)).unwrap()).unwrap();
        }
        server.site.directory().files().put(ROOM).unwrap();
        server.import_statistics();
        server
    }

    /// Imports the excerpts of the demonstration.
    pub(crate) fn import_statistics(&self) {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../demo/evidence");
        let all = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let mut files: Vec<PathBuf> = all.filter(|path| path.extension().is_some_and(|end| end == "gz")).collect();
        files.sort();
        let store = evidence::cube::Store::below(self.site.directory().path());
        evidence::import::import(&store, &files, (None, Some(self.clock.now()))).unwrap();
    }

    pub(crate) fn clerk(&self, process: &str) -> &Clerk {
        &self.site.hosted(process).unwrap().clerk
    }

    /// The answer to a request, read to its end.
    pub(crate) fn ask(&self, request: Request<Body>) -> Answered {
        let (parts, body) = self.open(request).into_parts();
        let body = self.runtime.block_on(axum::body::to_bytes(body, ANSWER_BYTES_MAX)).unwrap().to_vec();
        Answered { status: parts.status, headers: parts.headers, body }
    }

    /// An answer whose body is still open.
    pub(crate) fn open(&self, request: Request<Body>) -> axum::http::Response<Body> {
        self.runtime.block_on(self.app.clone().oneshot(request)).unwrap()
    }

    pub(crate) fn get(&self, reader: &Reader, path: &str) -> Answered {
        self.ask(of(reader, Request::get(path)).body(Body::empty()).unwrap())
    }

    /// Sends a form as a browser does from our own page.
    pub(crate) fn post(&self, reader: &Reader, path: &str, fields: &[(&str, &str)]) -> Answered {
        let pair = |(name, value): &(&str, &str)| format!("{name}={}", encoded(value));
        let form: Vec<String> = fields.iter().map(pair).collect();
        let request = of(reader, Request::post(path))
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.ask(request.body(Body::from(form.join("&"))).unwrap())
    }

    /// Takes a seat of the demonstration with one click.
    pub(crate) fn seat(&self, process: &str, seat: &str) -> Reader {
        if seat == "public" {
            return Reader::default();
        }
        let taken = self.post(&Reader::default(), "/en/sign-in/seat", &[("process", process), ("seat", seat)]);
        assert_eq!(taken.status, StatusCode::SEE_OTHER, "{seat}");
        Reader(Some(cookie_of(&taken)))
    }
}

impl Clone for Server {
    /// Another server on the same records. Of what this one has drawn it has nothing.
    fn clone(&self) -> Self {
        let clerks = self.site.every().map(|hosted| hosted.clerk.clone()).collect();
        Self::on(
            (Arc::clone(&self.directory), clerks),
            (self.purpose, self.sign_in.clone()),
            Arc::clone(&self.clock),
            Arc::clone(&self.runtime),
        )
    }
}

/// Where the servers of these tests keep their records: in their data directories, or where `MESHVERET_TEST_DATABASE=postgres` says so
/// each in a database of its own on a server of `PostgreSQL`.
#[expect(clippy::disallowed_methods, reason = "the program that runs the tests takes no arguments of theirs")]
pub(crate) fn places() -> Places {
    let asked = std::env::var("MESHVERET_TEST_DATABASE").is_ok_and(|engine| engine == "postgres");
    let address = asked.then(tests::database::fresh).flatten();
    address.map_or_else(Places::default, |address| tests::database::of(&address))
}

/// A site whose programs may ask so often.
pub(crate) fn site(
    (directory, clerks): (&Arc<DataDir>, Vec<Clerk>),
    (purpose, sign_in): (Purpose, SignInSettings),
    clock: &Arc<StoppedClock>,
    (runtime, api): (&Runtime, ApiSettings),
) -> Site {
    let _entered = runtime.enter();
    let settings = Settings { api, ..Settings::default() };
    let (directory, clock) = (Arc::clone(directory), clock.clone());
    Site::of(Parts { directory, clerks, purpose, address: ADDRESS.to_owned(), clock, settings, sign_in })
}

/// The file of a document that only participants may read.
pub(crate) const ROOM: &[u8] = b"The side door of the room leads to the garden.\n";

/// The cookie that an answer sets, as the browser sends it again.
pub(crate) fn cookie_of(answer: &Answered) -> String {
    let (cookie, _) = answer.header("set-cookie").split_once(';').unwrap();
    cookie.to_owned()
}

/// A request with the reader's cookie.
pub(crate) fn of(reader: &Reader, request: axum::http::request::Builder) -> axum::http::request::Builder {
    let request = request.header(header::HOST, "meshveret.example");
    match &reader.0 {
        Some(cookie) => request.header(header::COOKIE, cookie),
        None => request,
    }
}

/// A value as it stands in a form.
pub(crate) fn encoded(text: &str) -> String {
    let byte = |byte: u8| {
        if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") }
    };
    text.bytes().map(byte).collect()
}
