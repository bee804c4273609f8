//! For every address, every kind of reader and every object of the demonstration the answer is what `procedure` says.
//!
//! The addresses stand in `routes.txt`, which is held to the code. A run takes a sample that `ROUTES_SEED` chooses; with
//! `ROUTES_WHOLE=1` it takes all.

use std::collections::BTreeSet;
use std::path::Path;

use procedure::delegations::view::Reader as OfPersons;
use procedure::documents::Document;
use procedure::meetings::Meeting;
use procedure::names::{Hash, Slug};
use procedure::texts::Draft;
use procedure::texts::view::Reader as OfText;
use procedure::time::Day;
use procedure::view::{Audience, audience, audience_at, audience_on_text, sees_drafts};
use procedure::{Capacity, State};

use crate::api::{get, json_of};
use crate::server::Reader;
use crate::shared;
use crate::verdicts::acting;

/// The readers of the rehearsal, one of each kind: visitors, an observer, members, whoever asked for membership, an
/// organisation, a member that is not invited to the closed consultation, the bureau.
pub(crate) const READERS: [&str; 11] = [
    "public",
    "guest",
    "press",
    "ambrovel",
    "orluna",
    "felmora",
    "zelvenor",
    "nine-lanterns",
    "nelvoa",
    "chair",
    "secretariat",
];
/// The day on which the clock of the tests stands.
const TODAY: Day = Day { year: 2026, month: 11, day: 25 };
/// A name that nothing has.
const NOTHING: &str = "nothing-of-this-name";
/// Where no page is: whatever is said, it is no page and no failure.
const NOT_SEEN: u16 = 0;
/// How many questions a run asks of each kind, unless it asks all.
pub(crate) const SAMPLE: usize = 1_500;

/// A value given to this program from outside.
#[expect(clippy::disallowed_methods, reason = "the program that runs the tests takes no arguments of theirs")]
fn given(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Numbers that follow from a seed (`SplitMix64`).
pub(crate) struct Chance(u64);

impl Chance {
    #[expect(clippy::print_stdout, reason = "the seed repeats a run that failed")]
    pub(crate) fn new(of: &str) -> Self {
        let seed = given("ROUTES_SEED").and_then(|seed| seed.parse().ok()).unwrap_or(1);
        println!("{of}: ROUTES_SEED={seed}");
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A sample of so many, in an order of its own; everything where all is asked.
    pub(crate) fn sample<T>(&mut self, mut all: Vec<T>, most: usize) -> Vec<T> {
        if given("ROUTES_WHOLE").as_deref() == Some("1") {
            return all;
        }
        let mut taken = Vec::new();
        while !all.is_empty() && taken.len() < most {
            let at = usize::try_from(self.next() % u64::try_from(all.len()).unwrap()).unwrap();
            taken.push(all.swap_remove(at));
        }
        taken
    }
}

/// A line of the list.
struct Route {
    part: &'static str,
    pattern: &'static str,
    gate: &'static str,
}

fn routes() -> Vec<Route> {
    let lines = include_str!("routes.txt").lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let (route, gate) = line.rsplit_once(" : ").unwrap();
            let (part, pattern) = route.split_at(route.find(['[', '/']).unwrap());
            Route { part: part.trim(), pattern, gate }
        })
        .collect()
}

/// The patterns that a part of the code matches, each with the function in which it stands.
fn matched(part: &str, file: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/web/src").join(file);
    let (text, mut function, mut found) = (std::fs::read_to_string(path).unwrap(), String::new(), Vec::new());
    for line in text.lines() {
        if let Some((_, rest)) = line.split_once("fn ") {
            function = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
        }
        let arm = line.trim_start().split_once(" =>").filter(|(pattern, _)| pattern.starts_with('['));
        // What was refused is shown again at the address to which it was sent.
        if let Some((pattern, _)) = arm.filter(|_| function != "again") {
            let pattern = pattern.split_once(" if ").map_or(pattern, |(pattern, _)| pattern);
            found.push(format!("{part} {function} {pattern}"));
        }
    }
    found
}

#[test]
fn the_list_of_addresses_is_that_of_the_code() {
    let code = [
        ("router", "router/mod.rs"),
        ("router", "router/forms.rs"),
        ("draw", "draw/mod.rs"),
        ("account", "account/route.rs"),
    ];
    let document = json_of(&get(shared(), None, "/api/v1/openapi.json"));
    let of_programs = document["paths"].as_object().unwrap().iter().flat_map(|(path, at)| {
        let methods = ["get", "post"].into_iter().filter(|method| at.get(method).is_some());
        let path = path.strip_prefix("/api").unwrap();
        methods.map(move |method| format!("api {method} {path}"))
    });
    let code = code.iter().flat_map(|(part, file)| matched(part, file));
    let code: BTreeSet<String> = code.chain(of_programs).collect();
    let listed: BTreeSet<String> = routes().iter().map(|route| format!("{} {}", route.part, route.pattern)).collect();
    let missing: Vec<&String> = code.symmetric_difference(&listed).collect();
    assert!(missing.is_empty() && code.len() > 100, "in the code or the list alone: {missing:#?}");
}

/// What an address is about.
#[derive(Clone, Debug, Default)]
struct About {
    meeting: Option<String>,
    text: Option<String>,
    /// The entry, the item, the hash, the file, the page of a text.
    name: Option<String>,
}

/// Addresses with what they are about.
type Addresses = Vec<(String, About)>;

/// Writes a segment of a pattern behind each address: a word, one of several words, or a name of something that there is.
fn spelled(state: &State, before: Addresses, segment: &str) -> Addresses {
    let mut all = Vec::new();
    for (address, about) in before {
        let mut add = |word: &str, about: About| all.push((format!("{address}{word}/"), about));
        let words: Vec<&str> = segment.split('"').skip(1).step_by(2).collect();
        if !words.is_empty() {
            for word in &words {
                let name = if words.len() > 1 { Some((*word).to_owned()) } else { about.name.clone() };
                add(word, About { name, ..about.clone() });
            }
            continue;
        }
        for name in names(state, segment, &about) {
            match segment {
                "meeting" | "scope" => add(&name, About { meeting: Some(name.clone()), ..about.clone() }),
                "text" => add(&name, About { text: Some(name.clone()), ..about.clone() }),
                _ => add(&name, About { name: Some(name.clone()), ..about.clone() }),
            }
        }
    }
    all
}

/// Every name that a segment may be, and one that it may not.
fn names(state: &State, segment: &str, about: &About) -> Vec<String> {
    let of = about.meeting.as_deref().and_then(Slug::new).and_then(|slug| state.meetings.get(&slug).cloned());
    let texts = || of.iter().flat_map(|of| of.texts.keys().map(ToString::to_string)).collect::<Vec<_>>();
    let mut all: Vec<String> = match segment {
        "meeting" | "scope" => state.meetings.keys().map(ToString::to_string).collect(),
        "text" => texts(),
        "entry" => state.documents.values().map(|document| document.entry.to_string()).collect(),
        "number" => (0..state.head()).map(|number| number.to_string()).collect(),
        "letter" => (0..40).map(|letter: u32| letter.to_string()).collect(),
        "item" => state.news.values().map(|item| item.1.item.to_string()).collect(),
        "hash" => files(state).iter().map(ToString::to_string).collect(),
        "file" => ["package", "board.csv"]
            .map(str::to_owned)
            .into_iter()
            .chain(texts().iter().map(|text| format!("{text}.akn.xml")))
            .collect(),
        "area" => vec!["floor/request".to_owned(), "texts/propose".to_owned(), "meetings/close".to_owned()],
        other => unreachable!("what is {other}?"),
    };
    match segment {
        "area" => {}
        "file" => all.push(format!("{NOTHING}.akn.xml")),
        "hash" => all.push(Hash::of(&[b"nothing"]).to_string()),
        "entry" | "number" | "letter" => all.extend(["99999".to_owned(), "x".to_owned()]),
        _ => all.push(NOTHING.to_owned()),
    }
    all
}

/// Every file that the record names, whoever may read it.
fn files(state: &State) -> BTreeSet<Hash> {
    let mut all = BTreeSet::new();
    for document in state.documents.values() {
        all.extend(document.versions.iter().filter_map(|(_, version)| version.file.as_ref().map(|file| file.hash)));
    }
    all.extend(state.correspondence.letters().filter_map(|letter| letter.details.file.as_ref().map(|file| file.hash)));
    for meeting in state.meetings.values() {
        let bureau = OfPersons { audience: Audience::Bureau, own: None, language: "en" };
        all.extend(
            procedure::delegations::credentials_view::letter_files(meeting, bureau).into_iter().map(|file| file.hash),
        );
        for draft in meeting.texts.values() {
            all.extend(draft.decided.originals.iter().map(|(_, _, original)| original.file.hash));
        }
    }
    all
}

/// The addresses of a pattern.
fn addresses(state: &State, route: &Route) -> Addresses {
    let below = |address: &str| vec![(address.to_owned(), About::default())];
    let begun = match route.part {
        "router get" => below("/"),
        "router without_language" => below("/rehearsal/"),
        "router page" => below("/en/"),
        "router below_process" | "draw draw" => below("/en/rehearsal/"),
        "draw of_meeting" => spelled(state, below("/en/rehearsal/"), "meeting"),
        "account get" => below("/en/sign-in/"),
        "api get" => return addresses_of_programs(state, route),
        // Forms that are sent are asked in a test of their own.
        _ => return Vec::new(),
    };
    let pattern = route.pattern.trim_matches(['[', ']']);
    let segments = pattern.split(", ").filter(|segment| !segment.is_empty() && *segment != "act");
    let all = segments.fold(begun, |before, segment| spelled(state, before, segment));
    let file = |address: &str| !address.starts_with("/en/") || route.pattern.ends_with(", file]");
    let whole = |(address, about): (String, About)| {
        (if file(&address) && address.len() > 1 { address.trim_end_matches('/').to_owned() } else { address }, about)
    };
    all.into_iter().map(whole).collect()
}

/// The addresses of a pattern of the interface for programs.
fn addresses_of_programs(state: &State, route: &Route) -> Addresses {
    let path = route.pattern.replace("/{process}", "/rehearsal").replace("{problem}", "floor.list-closed");
    let path = path.replace("entries/{entry}", "entries/{number}");
    let begun = vec![("/api/".to_owned(), About::default())];
    let all = path.split('/').skip(1).fold(begun, |before, segment| {
        match segment.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(name) => spelled(state, before, name),
            None => spelled(state, before, &format!("\"{segment}\"")),
        }
    });
    let asks = if path.ends_with("/comparison") { "?since=0" } else { "" };
    all.into_iter().map(|(address, about)| (format!("{}{asks}", address.trim_end_matches('/')), about)).collect()
}

/// What `procedure` says of a reader and what it asks for.
struct Asked<'a> {
    state: &'a State,
    capacity: &'a Capacity,
    about: &'a About,
    now: i64,
}

impl Asked<'_> {
    fn audience(&self) -> Audience {
        audience(self.capacity, self.state, TODAY)
    }

    fn meeting(&self) -> Option<&Meeting> {
        self.state.meetings.get(&Slug::new(self.about.meeting.as_deref()?)?).map(AsRef::as_ref)
    }

    fn draft(&self) -> Option<(&Meeting, &Draft)> {
        let of = self.meeting()?;
        Some((of, of.texts.get(&Slug::new(self.about.text.as_deref()?)?)?))
    }

    /// The text as the reader may see it, in so many languages; nothing where it may not.
    fn text(&self, of: &Meeting, draft: &Draft) -> Option<usize> {
        let audience = audience_on_text(self.capacity, self.state, of, draft);
        let reader = OfText { audience, own: Some(self.capacity) };
        let view = procedure::texts::view::text(self.state, draft, reader, None)?;
        Some(view.authentic.len().saturating_add(view.courtesy.len()))
    }

    fn reads(&self, document: &Document) -> bool {
        let of = document.issued.meeting.as_ref().and_then(|slug| self.state.meetings.get(slug));
        let within = of.map_or_else(|| self.audience(), |of| audience_at(self.capacity, self.state, of));
        let audience = within.max(self.audience());
        procedure::documents::view::reads(self.state, (self.capacity, audience), document)
    }

    /// Whether something that the reader may read names this file.
    fn names_file(&self, hash: Hash) -> bool {
        let own = self.capacity.party();
        let reader = |audience| OfPersons { audience, own, language: "en" };
        let documents = self.state.documents.values().filter(|document| self.reads(document));
        let of_document = documents
            .flat_map(|document| document.versions.iter())
            .any(|(_, version)| version.file.as_ref().is_some_and(|file| file.hash == hash));
        let of_meeting = self.state.meetings.values().any(|of| {
            let within = reader(audience_at(self.capacity, self.state, of));
            let letters = procedure::delegations::credentials_view::letter_files(of, within);
            let originals = |draft: &Draft| draft.decided.originals.iter().any(|(_, _, made)| made.file.hash == hash);
            let signed = |draft: &Draft| {
                let audience = audience_on_text(self.capacity, self.state, of, draft);
                procedure::decisions::view::signed_files(of, draft, audience).any(|file| file.hash == hash)
            };
            letters.into_iter().any(|file| file.hash == hash)
                || of.texts.values().any(|draft| originals(draft) || signed(draft))
        });
        let register = procedure::correspondence::view::file(self.state, reader(self.audience()), hash);
        of_document || of_meeting || register.is_some()
    }

    /// The status of a page that this word of the list says: 404 where there is no such thing, 403 where the reader may not
    /// see it.
    fn page(&self, gate: &str) -> Option<u16> {
        let seen = |seen: bool| if seen { 200 } else { 403 };
        let missing = self.about.meeting.is_some() && self.meeting().is_none();
        if missing || (self.about.text.is_some() && self.draft().is_none()) {
            return Some(404);
        }
        let name = self.about.name.as_deref().unwrap_or_default();
        Some(match gate {
            "everybody" => 200,
            "elsewhere" => 303,
            "secretariat" if *self.capacity == Capacity::Secretariat => 200,
            "secretariat" | "nobody" => NOT_SEEN,
            "seat" | "form" => seen(*self.capacity != Capacity::Public),
            "party-or-bureau" => seen(self.capacity.party().is_some() || self.capacity.is_bureau()),
            "bureau" => seen(self.capacity.is_bureau()),
            "participants" => seen(self.audience() >= Audience::Observer),
            "document" => {
                let found = self.state.documents.values().find(|document| document.entry.to_string() == name);
                found.map_or(404, |document| seen(self.reads(document)))
            }
            "news" => {
                if name == NOTHING {
                    404
                } else {
                    200
                }
            }
            "entry" => {
                if name.parse().is_ok_and(|number: u64| number < self.state.head()) {
                    200
                } else {
                    404
                }
            }
            "file" => {
                if Hash::from_hex(name).is_some_and(|hash| self.names_file(hash)) {
                    200
                } else {
                    404
                }
            }
            "floor" => {
                let of = self.meeting()?;
                let audience = audience_at(self.capacity, self.state, of);
                seen(procedure::floor::view::floor(self.state, of, audience).is_some())
            }
            "paper" => self.paper(name),
            "letter" => {
                let reader = OfPersons { audience: self.audience(), own: self.capacity.party(), language: "en" };
                let seen = |letter| procedure::correspondence::view::letter(self.state, reader, letter).is_some();
                if name.parse().is_ok_and(seen) { 200 } else { 404 }
            }
            "text" | "draft" | "rounds" | "silence" | "decided" | "worked-on" => self.of_text(gate, name)?,
            other => unreachable!("who is {other}?"),
        })
    }

    fn paper(&self, name: &str) -> u16 {
        let Some(text) = name.strip_suffix(".akn.xml") else { return 200 };
        let of = self.meeting();
        let draft = of.and_then(|of| Some((of, of.texts.get(&Slug::new(text)?)?)));
        if draft.is_some_and(|(of, draft)| self.text(of, draft).is_some()) { 200 } else { 404 }
    }

    fn of_text(&self, gate: &str, page: &str) -> Option<u16> {
        let (of, draft) = self.draft()?;
        let audience = audience_on_text(self.capacity, self.state, of, draft);
        let text = self.text(of, draft);
        let rounds = || procedure::texts::rounds::rounds(self.state, of, draft, (self.capacity, self.now)).is_some();
        let party = self.capacity.party().is_some();
        let seen = text.is_some()
            && match (gate, page) {
                ("draft", _) => sees_drafts(audience),
                ("rounds", _) | (_, "rounds") => rounds(),
                (_, "position") => party && rounds(),
                (_, "drop-in") => party || *self.capacity == Capacity::Secretariat,
                ("silence", _) | (_, "silence") => audience >= Audience::Observer,
                _ => true,
            };
        // A text in one language has nothing to translate into.
        let alone = page == "translate" && text == Some(1);
        Some(if !seen {
            403
        } else if alone {
            404
        } else {
            200
        })
    }
}

#[test]
fn every_address_answers_every_reader_as_procedure_says() {
    let (server, mut chance) = (shared(), Chance::new("addresses"));
    let clerk = server.clerk("rehearsal");
    let (snapshot, now) = (clerk.snapshot(), clerk.now());
    let state = &snapshot.process.state;
    let readers: Vec<(Capacity, Reader)> =
        READERS.iter().map(|seat| (Capacity::new(seat).unwrap(), server.seat("rehearsal", seat))).collect();
    let mut questions = Vec::new();
    for route in routes().iter().filter(|route| !["below", "sign-in"].contains(&route.gate) && route.part != "api get")
    {
        for (address, about) in addresses(state, route) {
            questions.extend((0..readers.len()).map(|reader| (route.gate, address.clone(), about.clone(), reader)));
        }
    }
    assert!(questions.len() > 10_000, "{}", questions.len());
    let mut wrong = Vec::new();
    for (gate, address, about, reader) in chance.sample(questions, SAMPLE) {
        let (capacity, reader) = &readers[reader];
        let Some(wanted) = (Asked { state, capacity, about: &about, now }).page(gate) else { continue };
        let got = server.get(reader, &address).status.as_u16();
        let right = if wanted == NOT_SEEN { got != 200 && got < 500 } else { got == wanted };
        if !right {
            wrong.push(format!("{address} as {capacity}: {got}, not {wanted}"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong[..wrong.len().min(60)].join("\n"));
}

#[test]
fn every_address_of_programs_answers_every_token_as_procedure_says() {
    let ((server, putters), mut chance) = (acting(), Chance::new("addresses of programs"));
    let clerk = server.clerk("rehearsal");
    let (snapshot, now) = (clerk.snapshot(), clerk.now());
    let state = &snapshot.process.state;
    let mut questions = Vec::new();
    for route in routes().iter().filter(|route| route.part == "api get" && route.gate != "question") {
        for (address, about) in addresses(state, route) {
            questions.extend((0..putters.len()).map(|by| (route.gate, address.clone(), about.clone(), by)));
        }
    }
    let (mut wrong, mut missing) = (Vec::new(), BTreeSet::new());
    for (gate, address, about, by) in chance.sample(questions, SAMPLE) {
        let by = &putters[by];
        let asked = Asked { state, capacity: &by.capacity, about: &about, now };
        // A program is told nothing of what it may not read, not even that it is there.
        let wanted = asked.page(gate).map(|status| if status == 403 { 404 } else { status });
        let answer = get(server, by.token.as_deref(), &address);
        let got = answer.status.as_u16();
        if got == 404 {
            missing.insert(answer.text());
        }
        if wanted != Some(got) {
            wrong.push(format!("{address} as {} {:?}: {got}, not {wanted:?}", by.capacity, by.role));
        }
    }
    assert_eq!(missing.len(), 1, "{missing:?}");
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong[..wrong.len().min(60)].join("\n"));
}
