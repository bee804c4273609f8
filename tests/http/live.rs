//! Live pages: what follows an act comes by the stream, once, and to each reader its own.

use std::time::Duration;

use axum::body::Body;
use axum::http::Request;
use http_body_util::BodyExt;
use serde_json::Value;
use web::Purpose;

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
        let request = of(reader, Request::get(format!("/practice/live?page={page}&head={head}")));
        let answer = server.open(request.body(Body::empty()).unwrap());
        assert_eq!(answer.status().as_u16(), 200, "{page}");
        Self { server, body: answer.into_body() }
    }

    /// The next message.
    pub(crate) fn next(&mut self) -> String {
        let frame = self.server.runtime.block_on(async { tokio::time::timeout(WAIT, self.body.frame()).await });
        let frame = frame.unwrap().unwrap().unwrap();
        String::from_utf8(frame.into_data().unwrap().to_vec()).unwrap()
    }

    /// True where nothing comes for a moment.
    pub(crate) fn is_silent(&mut self) -> bool {
        let moment = Duration::from_millis(300);
        self.server.runtime.block_on(async { tokio::time::timeout(moment, self.body.frame()).await }).is_err()
    }

    /// True where nothing more comes: the stream has ended.
    fn ended(&mut self) -> bool {
        self.server.runtime.block_on(async { tokio::time::timeout(WAIT, self.body.frame()).await }).unwrap().is_none()
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
    server.clock.set(server.site.now() + 10_000);
    put(&server, &chair, "/en/practice/som-1/floor/close-list", &[]);
    assert!(out.ended());
    assert!(!stays.markup().is_empty());
}

#[test]
fn what_the_reader_missed_comes_first() {
    let server = practice("http-missed");
    let before = head(&server);
    put(&server, &server.seat("practice", "tolvasa"), "/en/practice/som-1/floor/request", &[]);
    let mut late = Stream::open(&server, &Reader::default(), FLOOR, &before);
    let first = late.next();
    assert!(first.starts_with("retry: 2000\n\n") && markup(&first).contains("Tolvasa"), "{first}");
    let mut without = Stream::open(&server, &Reader::default(), FLOOR, "");
    assert!(markup(&without.next()).contains("Tolvasa"));
    let mut in_time = Stream::open(&server, &Reader::default(), FLOOR, &head(&server));
    assert_eq!(in_time.next(), "retry: 2000\n\n");
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
    let end = server.runtime.block_on(async { tokio::time::timeout(WAIT, stream.body.frame()).await });
    assert!(end.unwrap().is_none());
    let request = of(&Reader::default(), Request::get(format!("/practice/live?page={FLOOR}")));
    assert_eq!(server.open(request.body(Body::empty()).unwrap()).status().as_u16(), 503);
    // Pages are read on; acts are not taken.
    assert_eq!(server.get(&Reader::default(), FLOOR).status.as_u16(), 200);
    let refused = server.post(&server.seat("practice", "tolvasa"), "/en/practice/som-1/floor/request", &[]);
    assert_eq!(refused.status.as_u16(), 422);
}
