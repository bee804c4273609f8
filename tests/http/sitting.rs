//! A sitting of eight hours with sixty speakers and three hundred followers, played from one seed: once without faults, and once
//! with double clicks, answers that are lost, a second device of the Chair whose page is no longer true, streams that break off,
//! a clock of the server that is set back by seconds, and a restart in the middle. The record of both is the same, and whoever follows sees what the page says.
//!
//! The Chair presses what stands on the console, with the fields that stand there: what holds here holds for the pages.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http::Request;
use http_body_util::BodyExt;
use procedure::meetings::Meeting;
use procedure::names::Slug;
use procedure::time::moment;
use serde_json::Value;
use web::Purpose;

use crate::routes::Chance;
use crate::server::{Answered, Reader, Server, beginnings, of};

const SPEAKERS: usize = 60;
const FOLLOWERS: usize = 300;
const MINUTES: i64 = 8 * 60;
const MINUTE: i64 = 60_000;
const ITEMS: i64 = 5;
/// By how much a clock is set back at most, in milliseconds; behind by five seconds a server takes no act.
const SLIPS: usize = 4_900;
/// How long the last state may take to reach a follower; a test that waits so long has failed.
const WAIT: Duration = Duration::from_secs(20);

fn slug(speaker: usize) -> String {
    format!("state-{speaker:02}")
}

/// The sixty of them, invited to a meeting that is convened.
fn acts() -> String {
    let mut acts = beginnings("practice");
    acts.push_str("\nwith by=secretariat at=2026-11-24T08:00Z\n");
    for speaker in 0..SPEAKERS {
        let party = slug(speaker);
        writeln!(
            acts,
            "membership.add-party party={party} kind=state source=founding name.en=\"State {speaker:02}\" \
             name.az=\"Dövlət {speaker:02}\" name.ru=\"Государство {speaker:02}\"\n\
             membership.record-status party={party} status=member source=founding"
        )
        .unwrap();
    }
    acts.push_str(
        "meetings.convene meeting=som-9 level=som number=9 from=2026-11-26 to=2026-11-26 zone=Etc/UTC format=hybrid \
         symbol=RP/SOM/9 public=yes\n  name.en=\"Ninth Meeting\" name.az=\"Doqquzuncu görüş\" name.ru=\"Девятая встреча\"\n",
    );
    for item in 1..=ITEMS {
        writeln!(
            acts,
            "meetings.add-item meeting=som-9 number={item} kind=discussion title.en=\"Matter {item}\" \
             title.az=\"Məsələ {item}\" title.ru=\"Вопрос {item}\""
        )
        .unwrap();
    }
    for speaker in 0..SPEAKERS {
        let party = slug(speaker);
        writeln!(
            acts,
            "meetings.invite meeting=som-9 party={party}\n\
             delegations.note-presence meeting=som-9 party={party} presence=in-room"
        )
        .unwrap();
    }
    acts
}

/// Somebody who follows a page: what stands in its main part, as the stream said.
struct Follower {
    page: &'static str,
    seat: String,
    main: String,
    stream: Option<Body>,
}

struct Sitting {
    server: Server,
    chance: Chance,
    faults: Option<Chance>,
    seats: BTreeMap<String, (i64, Reader)>,
    followers: Vec<Follower>,
    /// The time by which people act; the server's clock is behind it now and then.
    now: i64,
    repeated: usize,
    set_back: usize,
}

impl Sitting {
    fn new(name: &str, faults: Option<Chance>) -> Self {
        let server = Server::new(name, Purpose::Demonstration, &[("practice", acts())]);
        let pages = ["/en/practice/som-9/floor/", "/az/practice/som-9/hall/", "/ru/practice/som-9/floor/"];
        let follower = |n: usize| Follower {
            page: pages[n % pages.len()],
            seat: if n.is_multiple_of(5) { slug(n / 5) } else { "public".to_owned() },
            main: String::new(),
            stream: None,
        };
        Self {
            server,
            chance: Chance::new("sitting"),
            seats: BTreeMap::new(),
            followers: if faults.is_some() { (0..FOLLOWERS).map(follower).collect() } else { Vec::new() },
            faults,
            now: 0,
            repeated: 0,
            set_back: 0,
        }
    }

    fn of(&self) -> Arc<Meeting> {
        let snapshot = self.server.clerk("practice").snapshot();
        Arc::clone(&snapshot.process.state.meetings[&Slug::new("som-9").unwrap()])
    }

    /// A seat, taken again from hour to hour.
    fn seat(&mut self, seat: &str) -> Reader {
        let now = self.server.site.now();
        if let Some((_, reader)) = self.seats.get(seat).filter(|(since, _)| now - since < 60 * MINUTE) {
            return reader.clone();
        }
        let reader = self.server.seat("practice", seat);
        self.seats.insert(seat.to_owned(), (now, reader.clone()));
        reader
    }

    fn faulty(&mut self, one_in: usize) -> bool {
        self.faults.as_mut().is_some_and(|faults| faults.below(one_in) == 0)
    }

    /// Sends a form; now and then the answer is lost, or the button is pressed twice: then it is sent again.
    fn send(&mut self, seat: &str, path: &str, fields: &[(String, String)]) {
        let reader = self.seat(seat);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let path = format!("/en/practice/som-9/{path}");
        let first = self.server.post(&reader, &path, &fields);
        assert_eq!(first.status.as_u16(), 303, "{seat} {path} {fields:?}: {}", sentences(&first));
        if self.faulty(3) {
            let head = self.head();
            let again = self.server.post(&reader, &path, &fields);
            assert!([303, 422].contains(&again.status.as_u16()), "{path}: {}", again.status);
            assert_eq!(self.head(), head, "{path} {fields:?} was recorded twice");
            self.repeated += 1;
        }
        // Something was recorded at this minute: nothing later has an earlier time, whatever the clock says.
        if self.faulty(4) {
            let behind = self.faults.as_mut().map_or(0, |faults| faults.below(SLIPS));
            self.server.clock.set(self.now - i64::try_from(behind).unwrap());
            self.set_back += 1;
        }
    }

    /// The next moment at which people act; the server's clock is right again.
    fn pass(&mut self, now: i64) {
        self.now = now;
        self.server.clock.set(now);
    }

    fn head(&self) -> u64 {
        self.server.clerk("practice").snapshot().head()
    }

    /// Presses a button of the console, on one device; now and then on a second one as well, whose page is the same.
    fn press(&mut self, path: &str, means: impl Fn(&[(String, String)]) -> bool) {
        let chair = self.seat("chair");
        let console = self.server.get(&chair, "/en/practice/som-9/chair/").text();
        let fields = form(&console, path, means).unwrap_or_default();
        assert!(!fields.is_empty(), "{path} does not stand on the console");
        self.send("chair", path, &fields);
        if self.faulty(4) {
            let head = self.head();
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
            let late = self.server.post(&chair, &format!("/en/practice/som-9/{path}"), &fields);
            assert!([303, 422].contains(&late.status.as_u16()), "{path}: {}", late.status);
            assert_eq!(self.head(), head, "{path} {fields:?} was recorded for both devices");
            self.repeated += 1;
        }
    }

    /// What happens in one minute.
    fn minute(&mut self, minute: i64) {
        for _ in 0..self.chance.below(3) {
            let party = slug(self.chance.below(SPEAKERS));
            let named = Slug::new(&party).unwrap();
            let waits = self.of().floor.list().is_some_and(|list| list.places.iter().any(|place| place.party == named));
            match (waits, self.chance.below(6)) {
                (false, _) => self.send(&party, "floor/request", &[]),
                (true, 0) => self.send(&party, "floor/withdraw", &[]),
                (true, _) => {}
            }
        }
        if self.chance.below(40) == 0 && self.of().floor.waiting_points().next().is_none() {
            let party = slug(self.chance.below(SPEAKERS));
            self.send(&party, "floor/raise", &[("motion".to_owned(), "point-of-order".to_owned())]);
            self.press("floor/settle-point", |fields| has(fields, "ruling", "granted"));
        }
        if minute % (MINUTES / ITEMS) == MINUTES / ITEMS - 1 && minute + 1 < MINUTES {
            let next = (minute / (MINUTES / ITEMS) + 2).to_string();
            // Those who still wait are asked about, and the Chair says yes.
            let fields = [("item", next.as_str()), ("confirmed", "yes")];
            let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
            return self.send("chair", "meetings/take-up", &fields);
        }
        let of = self.of();
        let now = self.now;
        match (&of.floor.current, self.chance.below(8)) {
            (None, _) if of.floor.waiting() > 0 => self.press("floor/give", |fields| fields.len() > 2),
            (Some(_), 0) => self.press("floor/extend", |_| true),
            (Some(_), 1) => self.press("floor/signal", |_| true),
            (Some(speaking), 2 | 3) if speaking.stopped.is_some() => self.press("floor/start-clock", |_| true),
            (Some(_), 2) => self.press("floor/stop-clock", |_| true),
            (Some(speaking), _) if now >= speaking.until() && of.floor.waiting() > 0 => {
                self.press("floor/give", |fields| fields.len() > 2);
            }
            (Some(speaking), _) if now >= speaking.until() => self.press("floor/take-back", |_| true),
            (_, _) => {}
        }
    }

    fn play(&mut self) {
        let opened = moment("2026-11-26T09:00Z").unwrap();
        self.pass(opened);
        for (path, fields) in [("meetings/open", vec![]), ("meetings/adopt-agenda", vec![])] {
            self.send("chair", path, &fields);
        }
        self.send("chair", "meetings/take-up", &[("item".to_owned(), "1".to_owned())]);
        for minute in 0..MINUTES {
            self.pass(opened + minute * MINUTE);
            match minute {
                239 => self.send("chair", "meetings/suspend", &[]),
                240 if self.faults.is_some() => self.restart(),
                240..285 => {}
                285 => self.send("chair", "meetings/resume", &[]),
                _ => self.minute(minute),
            }
            self.follow(minute);
        }
        self.pass(opened + MINUTES * MINUTE);
        self.send("chair", "meetings/close", &[("confirmed".to_owned(), "yes".to_owned())]);
    }

    /// Streams break off, and come back with what was read last; some are not read for a long time.
    fn follow(&mut self, minute: i64) {
        for at in 0..self.followers.len() {
            if self.followers[at].stream.is_none() && (minute < 2 || self.faulty(4)) {
                self.join(at);
            } else if self.faulty(40) {
                self.followers[at].stream = None;
            } else if self.faulty(6) {
                self.read(at);
            }
        }
    }

    /// Reads the page, and follows it from there.
    fn join(&mut self, at: usize) {
        let reader = if self.followers[at].seat == "public" {
            Reader::default()
        } else {
            let seat = self.followers[at].seat.clone();
            self.seat(&seat)
        };
        let page = self.followers[at].page;
        let head = self.head();
        self.followers[at].main = main_of(&self.server.get(&reader, page).text());
        let request = of(&reader, Request::get(format!("/practice/live?page={page}&head={head}")));
        let answer = self.server.open(request.body(Body::empty()).unwrap());
        assert_eq!(answer.status().as_u16(), 200, "{page}");
        self.followers[at].stream = Some(answer.into_body());
    }

    /// Takes what the stream has.
    fn read(&mut self, at: usize) {
        loop {
            let Some(stream) = self.followers[at].stream.as_mut() else { return };
            let next = async { tokio::time::timeout(Duration::from_millis(1), stream.frame()).await };
            match self.server.runtime.block_on(next) {
                Err(_nothing_now) => return,
                Ok(Some(Ok(frame))) => {
                    let message = String::from_utf8(frame.into_data().unwrap().to_vec()).unwrap();
                    if let Some((_, data)) = message.split_once("event: fragment\ndata: ") {
                        let fragment: Value = serde_json::from_str(data.lines().next().unwrap()).unwrap();
                        assert_eq!(fragment["id"], "main");
                        fragment["html"].as_str().unwrap().clone_into(&mut self.followers[at].main);
                    }
                }
                Ok(_ended) => return self.followers[at].stream = None,
            }
        }
    }

    /// The server stops and is started again on what it has stored.
    fn restart(&mut self) {
        self.server.site.stop();
        let (directory, clock) = (Arc::clone(&self.server.directory), Arc::clone(&self.server.clock));
        self.server.clerk("practice").stop();
        let row = directory.process("practice").unwrap();
        let shown: Arc<dyn clerk::Clock> = clock.clone();
        let clerks = Vec::from([web::clerk_of(&directory, &row, &shown).unwrap()]);
        let of = (self.server.purpose, self.server.sign_in.clone());
        self.server = Server::on((directory, clerks), of, clock, Arc::clone(&self.server.runtime));
        self.followers.iter_mut().for_each(|follower| follower.stream = None);
        self.seats.clear();
    }

    /// Everybody comes to what the page says.
    fn all_see_the_last_state(&mut self) {
        let waited = clerk::Stopwatch::start();
        let mut pages: BTreeMap<(&'static str, String), String> = BTreeMap::new();
        for at in 0..self.followers.len() {
            if self.followers[at].stream.is_none() {
                self.join(at);
            }
            let (page, seat) = (self.followers[at].page, self.followers[at].seat.clone());
            let wanted = match pages.entry((page, seat.clone())) {
                Entry::Occupied(known) => known.get().clone(),
                Entry::Vacant(place) => {
                    let reader = if seat == "public" { Reader::default() } else { self.seat(&seat) };
                    place.insert(main_of(&self.server.get(&reader, page).text())).clone()
                }
            };
            loop {
                self.read(at);
                if wanted == self.followers[at].main {
                    break;
                }
                assert!(waited.elapsed() < WAIT, "{page} as {seat}: {}", self.followers[at].main);
            }
        }
    }

    /// What the record says happened, and when.
    fn recorded(&self) -> Vec<String> {
        let clerk = self.server.clerk("practice");
        let entries = clerk.entries(0, usize::try_from(self.head()).unwrap()).unwrap();
        let said = |stored: record::StoredEntry| {
            let body: Value = serde_json::from_slice(&stored.entry.body).unwrap();
            let mut said = body.clone();
            let fields = said.as_object_mut().unwrap();
            // What is drawn by lot for each record, and for each request.
            fields
                .retain(|name, _| ["act", "by", "events", "occurred", "recorded", "received"].contains(&name.as_str()));
            said.to_string()
        };
        entries.into_iter().skip(1).map(said).collect()
    }
}

/// The sentences of a refusal.
fn sentences(answer: &Answered) -> String {
    let text = answer.text();
    text.split_once("<main").map_or(text.clone(), |(_, main)| main.chars().take(1500).collect())
}

fn has(fields: &[(String, String)], name: &str, value: &str) -> bool {
    fields.iter().any(|(known, of)| known == name && of == value)
}

/// The hidden fields of the first form of a page that goes there, but for where it leads back to.
fn form(page: &str, path: &str, means: impl Fn(&[(String, String)]) -> bool) -> Option<Vec<(String, String)>> {
    let address = format!("action=\"/en/practice/som-9/{path}\"");
    page.split("<form").skip(1).filter(|form| form.contains(&address)).find_map(|form| {
        let form = form.split("</form>").next().unwrap();
        let field = |input: &str| {
            let value = |name: &str| Some(input.split_once(&format!("{name}=\""))?.1.split_once('"')?.0.to_owned());
            Some((value("name")?, value("value")?))
        };
        let fields: Vec<(String, String)> = form.split("<input").skip(1).filter_map(field).collect();
        means(&fields).then_some(fields)
    })
}

fn main_of(page: &str) -> String {
    let start = page.find("<main").unwrap();
    page[start..page.rfind("</main>").unwrap() + "</main>".len()].to_owned()
}

#[test]
fn a_sitting_with_faults_leaves_the_record_of_one_without() {
    let mut plain = Sitting::new("http-sitting", None);
    plain.play();
    let mut faulty = Sitting::new("http-sitting-faulty", Some(Chance::new("faults of the sitting")));
    faulty.play();
    faulty.all_see_the_last_state();
    let (wanted, got) = (plain.recorded(), faulty.recorded());
    for (at, (wanted, got)) in wanted.iter().zip(&got).enumerate() {
        assert_eq!(got, wanted, "entry {at}");
    }
    assert_eq!(wanted.len(), got.len());
    let spoken = |sitting: &Sitting| sitting.of().floor.spoken.clone();
    assert_eq!(spoken(&plain), spoken(&faulty));
    let parties: BTreeSet<Slug> = spoken(&plain).into_iter().map(|one| one.party).collect();
    assert!(parties.len() > SPEAKERS / 2 && spoken(&plain).len() > 60, "{} {}", parties.len(), spoken(&plain).len());
    assert!(faulty.repeated > 100 && faulty.set_back > 50, "{} {}", faulty.repeated, faulty.set_back);
}
