//! Live pages: what follows an act comes by the stream, once, and to each reader its own.

use std::time::Duration;

use axum::body::Body;
use axum::http::Request;
use http_body_util::BodyExt;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use web::Purpose;

use crate::doors::Opened;
use crate::server::{Reader, Server, meeting, of};

/// How long a message may take; a test that waits so long has failed.
const WAIT: Duration = Duration::from_secs(10);
pub(crate) const FLOOR: &str = "/en/practice/som-1/floor/";

/// An open stream.
pub(crate) struct Stream<'a> {
    server: &'a Server,
    body: Body,
}

impl<'a> Stream<'a> {
    /// Follows a page that was read at the head given.
    pub(crate) fn open(server: &'a Server, reader: &Reader, page: &str, head: &str) -> Self {
        Self::asked(server, of(reader, Request::get(format!("/practice/live?page={page}&head={head}"))))
    }

    /// Comes back, as a browser does that has had the message of this id.
    fn back(server: &'a Server, reader: &Reader, page: &str, id: &str) -> Self {
        let request = of(reader, Request::get(format!("/practice/live?page={page}&head=0")));
        Self::asked(server, request.header("last-event-id", id))
    }

    fn asked(server: &'a Server, request: axum::http::request::Builder) -> Self {
        let answer = server.open(request.body(Body::empty()).unwrap());
        assert_eq!(answer.status().as_u16(), 200);
        Self { server, body: answer.into_body() }
    }

    /// The next message; that a screen has everything is none.
    pub(crate) fn next(&mut self) -> String {
        loop {
            let message = self.frame();
            if !message.contains("\nevent: here\n") {
                return message;
            }
        }
    }

    /// What comes next, but for signs of life.
    fn frame(&mut self) -> String {
        loop {
            let frame = self.server.runtime.block_on(async { tokio::time::timeout(WAIT, self.body.frame()).await });
            let frame = frame.unwrap().unwrap().unwrap();
            let message = String::from_utf8(frame.into_data().unwrap().to_vec()).unwrap();
            if message != BEAT {
                return message;
            }
        }
    }

    /// True where nothing comes for a moment, but signs of life and that the screen has everything.
    pub(crate) fn is_silent(&mut self) -> bool {
        let moment = Duration::from_millis(300);
        let quiet = async {
            while let Some(Ok(frame)) = self.body.frame().await {
                let is_sign = |data: &[u8]| data == BEAT.as_bytes() || data.ends_with(b"event: here\ndata: {}\n\n");
                if !frame.data_ref().is_some_and(|data| is_sign(data)) {
                    break;
                }
            }
        };
        self.server.runtime.block_on(async { tokio::time::timeout(moment, quiet).await }).is_err()
    }

    /// All messages up to that by which a screen knows that it has everything, and the id of that.
    fn missed(&mut self) -> (Vec<String>, String) {
        let mut missed = Vec::new();
        loop {
            let message = self.frame();
            let id = id(&message).to_owned();
            if message.contains("\nevent: here\n") {
                return (missed, id);
            }
            missed.push(message);
        }
    }

    /// True where nothing more comes: the stream has ended.
    fn ended(&mut self) -> bool {
        let end = async {
            loop {
                match self.body.frame().await {
                    Some(Ok(frame)) if frame.data_ref().is_some_and(|data| data == BEAT) => {}
                    other => return other.is_none(),
                }
            }
        };
        self.server.runtime.block_on(async { tokio::time::timeout(WAIT, end).await }).unwrap()
    }

    /// The markup of the next message.
    fn markup(&mut self) -> String {
        markup(&self.next())
    }

    /// The markup of the next message that has these words. The first message of a page may say what the reader has already.
    fn until(&mut self, words: &str) -> String {
        let first = self.markup();
        if first.contains(words) { first } else { self.markup() }
    }
}

/// A sign of life.
const BEAT: &str = ": \n\n";

/// The id of a message: whoever says it has had it.
fn id(message: &str) -> &str {
    let line = message.lines().find_map(|line| line.strip_prefix("id: "));
    line.unwrap_or_default()
}

fn markup(message: &str) -> String {
    let (_, data) = message.split_once("event: fragment\ndata: ").unwrap();
    let fragment: Value = serde_json::from_str(data.trim_end()).unwrap();
    assert_eq!(fragment["id"], "main");
    fragment["html"].as_str().unwrap().to_owned()
}

fn practice(name: &str) -> Server {
    Server::new(name, Purpose::Demonstration, &[("practice", meeting("practice"))])
}

pub(crate) fn head(server: &Server) -> String {
    server.clerk("practice").snapshot().head().to_string()
}

pub(crate) fn put(server: &Server, reader: &Reader, path: &str, fields: &[(&str, &str)]) {
    let answer = server.post(reader, path, fields);
    assert_eq!(answer.status.as_u16(), 303, "{path}: {}", answer.text());
}

#[test]
fn what_follows_an_act_comes_to_each_reader_as_its_own() {
    let server = practice("http-live");
    let tolvasa = server.seat("practice", "tolvasa");
    let mut public = Stream::open(&server, &Reader::default(), FLOOR, &head(&server));
    let mut own = Stream::open(&server, &tolvasa, FLOOR, &head(&server));
    assert_eq!((public.next().as_str(), own.next().as_str()), ("retry: 2000\n\n", "retry: 2000\n\n"));
    put(&server, &tolvasa, "/en/practice/som-1/floor/request", &[]);
    let (seen, mine) = (public.until("Tolvasa"), own.until("Tolvasa"));
    assert!(seen.contains("Tolvasa") && mine.contains("Tolvasa"));
    // To the delegation its place and its button; to the public neither.
    assert!(mine.contains("speakers__you") && mine.contains("/floor/withdraw\""), "{mine}");
    assert!(!seen.contains("speakers__you") && !seen.contains("<form"), "{seen}");
    // What comes by the stream is what the page says.
    let page = server.get(&tolvasa, FLOOR).text();
    assert!(page.contains(&mine));
}

#[test]
fn whoever_is_out_is_sent_nothing_more() {
    let server = practice("http-live-out");
    let (tolvasa, chair) = (server.seat("practice", "tolvasa"), server.seat("practice", "chair"));
    let mut out = Stream::open(&server, &tolvasa, FLOOR, &head(&server));
    let mut stays = Stream::open(&server, &chair, FLOOR, &head(&server));
    assert_eq!((out.next().as_str(), stays.next().as_str()), ("retry: 2000\n\n", "retry: 2000\n\n"));
    put(&server, &tolvasa, "/en/practice/som-1/floor/request", &[]);
    assert!(out.until("Tolvasa").contains("speakers__you"));
    stays.until("Tolvasa");
    assert_eq!(server.post(&tolvasa, "/en/sign-out", &[]).status.as_u16(), 303);
    put(&server, &chair, "/en/practice/som-1/floor/close-list", &[]);
    assert!(out.ended());
    assert!(!stays.markup().is_empty());
}

#[test]
fn what_the_reader_missed_comes_first() {
    let server = practice("http-missed");
    let before = head(&server);
    put(&server, &server.seat("practice", "tolvasa"), "/en/practice/som-1/floor/request", &[]);
    for seen in [before.as_str(), ""] {
        let mut late = Stream::open(&server, &Reader::default(), FLOOR, seen);
        let first = late.next();
        assert!(first.starts_with("retry: 2000\n\n") && markup(&first).contains("Tolvasa"), "{first}");
        assert_eq!(late.missed().0, Vec::<String>::new());
    }
    let mut in_time = Stream::open(&server, &Reader::default(), FLOOR, &head(&server));
    assert_eq!(in_time.next(), "retry: 2000\n\n");
    assert_eq!(in_time.missed().0, Vec::<String>::new());
    assert!(in_time.is_silent());
}

#[test]
fn whoever_comes_back_gets_what_was_missed_and_nothing_twice() {
    let server = practice("http-back");
    let (tolvasa, nobody) = (server.seat("practice", "tolvasa"), Reader::default());
    // Somebody stays, so that the page is followed meanwhile.
    let mut stays = Stream::open(&server, &nobody, FLOOR, &head(&server));
    let mut leaves = Stream::open(&server, &nobody, FLOOR, &head(&server));
    for stream in [&mut stays, &mut leaves] {
        assert!(stream.next().starts_with("retry"));
    }
    let ((missed, _), (_, last)) = (stays.missed(), leaves.missed());
    assert!(missed.is_empty() && !last.is_empty());
    drop(leaves);
    let mut came = Vec::new();
    for path in ["/en/practice/som-1/floor/request", "/en/practice/som-1/floor/withdraw"] {
        put(&server, &tolvasa, path, &[]);
        came.push(stays.next());
    }
    let mut back = Stream::back(&server, &nobody, FLOOR, &last);
    assert!(back.next().starts_with("retry"));
    let (missed, now) = back.missed();
    assert_eq!(missed, came);
    assert_eq!(now, id(&came[1]));
    // Whoever had the first has the second only; whoever had both, nothing.
    let mut half = Stream::back(&server, &nobody, FLOOR, id(&came[0]));
    assert!(half.next().starts_with("retry"));
    assert_eq!(half.missed(), (vec![came[1].clone()], now.clone()));
    let mut none = Stream::back(&server, &nobody, FLOOR, &now);
    assert!(none.next().starts_with("retry"));
    assert_eq!(none.missed(), (Vec::new(), now.clone()));
    assert!(none.is_silent());
    // Of another page or reader, of another run of the server, of none: the whole page.
    let whole = |server: &Server, reader: &Reader, page: &str, id: &str| {
        let mut stream = Stream::back(server, reader, page, id);
        let first = stream.next();
        assert!(first.starts_with("retry"), "{first}");
        assert!(server.get(reader, page).text().contains(&markup(&first)), "{page} {id}");
        assert_eq!(stream.missed().0, Vec::<String>::new(), "{page} {id}");
    };
    whole(&server, &tolvasa, FLOOR, &now);
    whole(&server, &nobody, "/ru/practice/som-1/floor/", &now);
    whole(&server.clone(), &nobody, FLOOR, &now);
    for odd in ["", "1", ".", "x.0", "18446744073709551616.1", &now.replace('.', ".9")] {
        whole(&server, &nobody, FLOOR, odd);
    }
}

#[test]
fn of_many_acts_at_once_few_messages_come_and_the_last_state_with_them() {
    const ACTS: usize = 40;
    let server = practice("http-joined");
    let secretariat = server.seat("practice", "secretariat");
    let mut record = Stream::open(&server, &Reader::default(), "/en/practice/record/", &head(&server));
    assert!(record.next().starts_with("retry"));
    let watch = clerk::Stopwatch::start();
    for nth in 0..ACTS {
        let text = format!("Nothing happened for the time {nth}.");
        let fact = [("text.en", text.as_str()), ("source", "founding")];
        put(&server, &secretariat, "/en/practice/acts/record/note-fact", &fact);
    }
    let entry = format!("/record/{}/\"", head(&server).parse::<u64>().unwrap() - 1);
    let mut messages = 1;
    while !record.markup().contains(&entry) {
        messages += 1;
    }
    // One at once, then one for each fifth of a second that has begun.
    let most = usize::try_from(watch.elapsed().as_millis() / 200).unwrap() + 2;
    assert!(messages <= most, "{messages} messages, {most} at most");
    assert!(record.is_silent());
}

#[test]
fn a_stream_of_which_nothing_is_taken_delays_nobody() {
    const ACTS: usize = 6;
    let server = practice("http-stuck");
    let (tolvasa, nobody) = (server.seat("practice", "tolvasa"), Reader::default());
    let mut stuck = Stream::open(&server, &nobody, FLOOR, &head(&server));
    let mut lively = Stream::open(&server, &nobody, FLOOR, &head(&server));
    assert!(stuck.next().starts_with("retry") && lively.next().starts_with("retry"));
    let mut came = Vec::new();
    for nth in 0..ACTS {
        let path = if nth % 2 == 0 { "/en/practice/som-1/floor/request" } else { "/en/practice/som-1/floor/withdraw" };
        put(&server, &tolvasa, path, &[]);
        came.push(lively.next());
    }
    // It is kept for whoever takes it later, in its order; how much, says a test of the crate.
    assert_eq!(stuck.missed().0, came);
}

#[test]
fn a_page_that_did_not_change_is_not_sent_again() {
    let server = practice("http-same");
    let secretariat = server.seat("practice", "secretariat");
    let mut floor = Stream::open(&server, &Reader::default(), FLOOR, &head(&server));
    // Pages go out in the order of their addresses: when this one has come, the floor had its turn.
    let mut witness = Stream::open(&server, &Reader::default(), "/ru/practice/record/", &head(&server));
    assert!(floor.next().starts_with("retry") && witness.next().starts_with("retry"));
    put(&server, &server.seat("practice", "tolvasa"), "/en/practice/som-1/floor/request", &[]);
    assert!(floor.until("Tolvasa").contains("Tolvasa"));
    for _ in 0..2 {
        let entry = format!("/record/{}/\"", head(&server));
        let fact = [("text.en", "Nothing happened."), ("source", "founding")];
        put(&server, &secretariat, "/en/practice/acts/record/note-fact", &fact);
        while !witness.markup().contains(&entry) {}
    }
    put(&server, &server.seat("practice", "dalvenna"), "/en/practice/som-1/floor/request", &[]);
    let next = floor.markup();
    assert!(next.contains("Tolvasa") && next.contains("Dalvenna"), "{next}");
}

/// Two paragraphs of the text, behind the acts of the meeting.
const TABLE: &str = "
with by=secretariat meeting=som-1 text=draft
texts.add-paragraph words.en=\"The parties trade.\" words.ru=\"Стороны торгуют.\"
texts.add-paragraph words.en=\"The parties meet.\" words.ru=\"Стороны встречаются.\"
";

#[test]
fn of_a_text_the_paragraph_goes_that_changed() {
    let server = Server::new("http-parts", Purpose::Demonstration, &[("practice", meeting("practice") + TABLE)]);
    let (tolvasa, page) = (server.seat("practice", "tolvasa"), "/en/practice/som-1/draft/");
    let mut stream = Stream::open(&server, &tolvasa, page, &head(&server));
    assert!(stream.next().starts_with("retry"));
    let insertion = [("text", "draft"), ("paragraph", "2"), ("kind", "insert"), ("new.en", " yearly")];
    put(&server, &tolvasa, "/en/practice/som-1/texts/propose", &insertion);
    let message = stream.next();
    let (_, data) = message.split_once("event: fragments\ndata: ").unwrap();
    let fragments: Vec<Value> = serde_json::from_str(data.trim_end()).unwrap();
    let ids: Vec<&str> = fragments.iter().map(|fragment| fragment["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["head", "p2"]);
    let now = server.get(&tolvasa, page).text();
    for fragment in &fragments {
        assert!(now.contains(fragment["html"].as_str().unwrap()), "{fragment}");
    }
    assert!(fragments[1]["html"].as_str().unwrap().contains("yearly"));
    // Another paragraph is no part yet: the page goes as a whole.
    let other = [("text", "draft"), ("words.en", "The parties rest."), ("words.ru", "Стороны отдыхают.")];
    put(&server, &server.seat("practice", "secretariat"), "/en/practice/som-1/texts/add-paragraph", &other);
    assert!(stream.markup().contains("The parties rest."));
}

#[test]
fn streams_end_when_the_server_stops() {
    let server = practice("http-stop");
    let mut stream = Stream::open(&server, &Reader::default(), FLOOR, &head(&server));
    assert!(stream.next().starts_with("retry"));
    server.site.stop();
    assert!(stream.ended());
    let request = of(&Reader::default(), Request::get(format!("/practice/live?page={FLOOR}")));
    assert_eq!(server.open(request.body(Body::empty()).unwrap()).status().as_u16(), 503);
    // Pages are read on; acts are not taken.
    assert_eq!(server.get(&Reader::default(), FLOOR).status.as_u16(), 200);
    let refused = server.post(&server.seat("practice", "tolvasa"), "/en/practice/som-1/floor/request", &[]);
    assert_eq!(refused.status.as_u16(), 422);
}

/// Reads from a connection until these words have come; all that came.
async fn read_until(connection: &mut TcpStream, words: &str) -> String {
    let mut read = Vec::new();
    let reading = async {
        while !String::from_utf8_lossy(&read).contains(words) {
            let mut some = [0; 4096];
            let count = connection.read(&mut some).await.unwrap();
            assert!(count > 0, "it ended: {}", String::from_utf8_lossy(&read));
            read.extend_from_slice(&some[..count]);
        }
    };
    tokio::time::timeout(WAIT, reading).await.unwrap();
    String::from_utf8(read).unwrap()
}

#[test]
fn over_a_connection_a_stream_comes_in_chunks_and_ends_with_the_server() {
    let server = practice("http-live-door");
    let tolvasa = server.seat("practice", "tolvasa");
    let opened = Opened::new(&server, |doors| doors);
    let asked = |version: &str| {
        format!("GET /practice/live?page={FLOOR}&head={} HTTP/{version}\r\nHost: x\r\n\r\n", head(&server))
    };
    let before = "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n".to_owned();
    let connect = async |request: String| {
        let mut connection = TcpStream::connect(opened.main).await.unwrap();
        connection.write_all(request.as_bytes()).await.unwrap();
        connection
    };
    let [mut plain, mut behind, mut old] = server.runtime.block_on(async {
        // Behind another request that was sent with it; and of a browser that knows no chunks.
        [connect(asked("1.1")).await, connect(before + &asked("1.1")).await, connect(asked("1.0")).await]
    });
    server.runtime.block_on(async {
        for connection in [&mut plain, &mut behind] {
            let begun = read_until(connection, "event: here\ndata: {}\n\n\r\n").await;
            assert!(begun.contains("\r\ntransfer-encoding: chunked\r\n"), "{begun}");
            assert!(begun.contains("\r\ncontent-type: text/event-stream\r\n"), "{begun}");
            assert!(begun.contains("\r\nx-content-type-options: nosniff\r\n"), "{begun}");
            assert!(begun.contains("\r\n\r\nd\r\nretry: 2000\n\n\r\n"), "{begun}");
        }
        let begun = read_until(&mut old, "event: here\ndata: {}\n\n").await;
        assert!(begun.contains("\r\n\r\nretry: 2000\n\nid: "), "{begun}");
    });
    put(&server, &tolvasa, "/en/practice/som-1/floor/request", &[]);
    server.runtime.block_on(async {
        for connection in [&mut plain, &mut behind, &mut old] {
            let message = read_until(connection, "</main>\"").await;
            assert!(message.contains("Tolvasa"), "{message}");
        }
    });
    opened.close(&server);
    server.runtime.block_on(async {
        for (connection, last) in [(&mut plain, "0\r\n\r\n"), (&mut behind, "0\r\n\r\n"), (&mut old, "")] {
            let mut rest = String::new();
            tokio::time::timeout(WAIT, connection.read_to_string(&mut rest)).await.unwrap().unwrap();
            assert!(rest.ends_with(last), "{rest}");
        }
    });
}
