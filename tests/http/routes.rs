//! For every address, every kind of reader and every object of the demonstration the answer is what `procedure` says.
//!
//! The addresses stand in `routes.txt`, which is held to the code. A run takes a sample that `ROUTES_SEED` chooses; with
//! `ROUTES_WHOLE=1` it takes all.

use std::collections::BTreeSet;
use std::path::Path;

use procedure::delegations::questions::Use;
use procedure::delegations::view::Reader as OfPersons;
use procedure::names::{Hash, Slug};
use procedure::view::Audience;
use procedure::{Capacity, State};

use crate::api::{get, json_of};
use crate::gates::{About, Asked, NOT_SEEN, OF_A_TEXT};
use crate::server::Reader;
use crate::shared;
use crate::verdicts::acting;

/// The readers of the rehearsal, one of each kind: visitors, an interpreter, an observer, members, whoever asked for membership,
/// an organisation, a member that is not invited to the closed consultation, the bureau.
pub(crate) const READERS: [&str; 12] = [
    "public",
    "guest",
    "press",
    "interpreter",
    "ambrovel",
    "orluna",
    "felmora",
    "zelvenor",
    "nine-lanterns",
    "nelvoa",
    "chair",
    "secretariat",
];
/// A name that nothing has.
pub(crate) const NOTHING: &str = "nothing-of-this-name";
/// Figures of the demonstration: one for everybody, one of displaced persons.
const FIGURES: [&str; 2] = ["stock-uzb-kaz", "refugees-afg-pak"];
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

    /// A number below so many.
    pub(crate) fn below(&mut self, many: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(many).unwrap()).unwrap()
    }

    /// A sample of so many, in an order of its own; everything where all is asked.
    pub(crate) fn sample<T>(&mut self, all: Vec<T>, most: usize) -> Vec<T> {
        if given("ROUTES_WHOLE").as_deref() == Some("1") { all } else { self.sample_of(all, most) }
    }

    /// A sample, whatever is asked of a run.
    pub(crate) fn sample_of<T>(&mut self, mut all: Vec<T>, most: usize) -> Vec<T> {
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
pub(crate) fn matched(part: &str, file: &str) -> Vec<String> {
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
        ("draw", "draw/evidence.rs"),
        ("account", "account/route.rs"),
        ("log", "log.rs"),
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
        "deposit" => state.library.keys().map(ToString::to_string).collect(),
        "citation" => state.library.keys().map(|number| format!("{number}.bib")).collect(),
        "old" => state.archive.keys().map(ToString::to_string).collect(),
        "number" => (0..state.head()).map(|number| number.to_string()).collect(),
        "letter" => (0..40).map(|letter: u32| letter.to_string()).collect(),
        "list" => (1..3).map(|list: u32| list.to_string()).collect(),
        "party" => state.parties.keys().map(ToString::to_string).collect(),
        "use" | "used_for" => Use::ALL.iter().map(|used_for| used_for.word().to_owned()).collect(),
        "token" => Vec::new(),
        "item" => state.news.values().map(|item| item.1.item.to_string()).collect(),
        "page" => state.standing.pages.keys().map(ToString::to_string).collect(),
        "code" => ["az", "uz"].map(str::to_owned).to_vec(),
        "map" => ["sitemap-en-1.xml", "sitemap-ur-1.xml"].map(str::to_owned).to_vec(),
        "photograph" => photographs(state).iter().map(ToString::to_string).collect(),
        // Of a photograph that is nowhere there is no size.
        "size" if about.name.as_deref() == Some(NOTHING) => Vec::new(),
        "size" => ["480.webp", "960.jpeg"].map(str::to_owned).to_vec(),
        "draft" => state.newsroom.keys().map(ToString::to_string).collect(),
        "hash" => files(state).iter().map(ToString::to_string).collect(),
        "file" => papers(state, &texts()),
        "area" => vec!["floor/request".to_owned(), "texts/propose".to_owned(), "meetings/close".to_owned()],
        "place" => vec!["uzb".to_owned(), "uzb-kaz".to_owned()],
        "figure" => FIGURES.map(str::to_owned).to_vec(),
        "drawing" => FIGURES.iter().flat_map(|figure| [format!("{figure}.csv"), format!("{figure}.svg")]).collect(),
        "from" => vec!["ministry".to_owned()],
        other => unreachable!("what is {other}?"),
    };
    match segment {
        "area" => {}
        "drawing" => all.push(format!("{NOTHING}.csv")),
        "file" => all.push(format!("{NOTHING}.akn.xml")),
        "citation" => all.push(format!("{NOTHING}.bib")),
        "hash" => all.push(Hash::of(&[b"nothing"]).to_string()),
        "entry" | "old" | "deposit" | "number" | "letter" | "list" => all.extend(["99999".to_owned(), "x".to_owned()]),
        _ => all.push(NOTHING.to_owned()),
    }
    all
}

/// The papers of a meeting: a page has each of them below it, and a program asks for each by the same name.
pub(crate) fn papers(state: &State, texts: &[String]) -> Vec<String> {
    let whole = [
        "package",
        "board.csv",
        "agenda.pdf",
        "participants.pdf",
        "credentials.pdf",
        "badges.pdf",
        "certificates.pdf",
        "attendance.csv",
        "proceedings.pdf",
        "timetable.ics",
        "card.png",
        "run-sheet.pdf",
        "seating.pdf",
        "name-plates.pdf",
    ];
    let uses = Use::ALL.iter().map(|used_for| format!("{}.csv", used_for.word()));
    let of_party = |party: &Slug| {
        ["badges-{}.pdf", "certificates-{}.pdf", "invitation-{}.docx"].map(|file| file.replace("{}", party.as_str()))
    };
    let parties = state.parties.keys().flat_map(of_party);
    let statements = state.meetings.values().flat_map(|of| of.floor.statements.iter());
    let statements: Vec<String> = statements.map(|(entry, _)| format!("statement-{entry}.pdf")).collect();
    let of_texts = texts.iter().flat_map(|text| OF_A_TEXT.map(|ending| format!("{text}{ending}")));
    whole.map(str::to_owned).into_iter().chain(uses).chain(parties).chain(statements).chain(of_texts).collect()
}

/// Every file that the record names, whoever may read it.
pub(crate) fn files(state: &State) -> BTreeSet<Hash> {
    let mut all = BTreeSet::new();
    for document in state.documents.values() {
        all.extend(document.versions.iter().filter_map(|(_, version)| version.file.as_ref().map(|file| file.hash)));
    }
    all.extend(state.archive.values().map(|old| old.facts.file.hash));
    all.extend(state.library.values().flat_map(|deposit| deposit.files.iter().map(|one| one.file.hash)));
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

/// The photographs of what was published and not withdrawn.
fn photographs(state: &State) -> BTreeSet<Hash> {
    let all = procedure::news::view::items(state, &Capacity::Public, i64::MAX);
    all.into_iter().flat_map(|item| item.photographs).map(|photograph| photograph.file.hash).collect()
}

/// The addresses of a pattern.
fn addresses(state: &State, route: &Route) -> Addresses {
    let below = |address: &str| vec![(address.to_owned(), About::default())];
    let begun = match route.part {
        "router get" => below("/"),
        "router without_language" => below("/rehearsal/"),
        "router page" => below("/en/"),
        "router below_process" | "draw draw" => below("/en/rehearsal/"),
        "draw evidence" => below("/en/rehearsal/evidence/"),
        "draw of_meeting" => spelled(state, below("/en/rehearsal/"), "meeting"),
        "account get" => below("/en/sign-in/"),
        "log found" => below("/rehearsal/log/"),
        "api get" => return addresses_of_programs(state, route),
        // Forms that are sent are asked in a test of their own.
        _ => return Vec::new(),
    };
    let pattern = route.pattern.trim_matches(['[', ']']);
    let segments = pattern.split(", ").filter(|segment| !segment.is_empty() && *segment != "act");
    let all = segments.fold(begun, |before, segment| spelled(state, before, segment));
    let file = |address: &str| {
        !address.starts_with("/en/")
            || [", file]", ", drawing]", ", citation]", ".xml\"]", ".patch\"]"]
                .iter()
                .any(|end| route.pattern.ends_with(end))
    };
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

#[test]
fn every_address_answers_every_reader_as_procedure_says() {
    let (server, mut chance) = (shared(), Chance::new("addresses"));
    let clerk = server.clerk("rehearsal");
    let (snapshot, now) = (clerk.snapshot(), clerk.now());
    let (state, vault) = (&snapshot.process.state, &snapshot.process.vault);
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
        let Some(wanted) = (Asked { state, vault, capacity, about: &about, now }).page(gate) else { continue };
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
    let (state, vault) = (&snapshot.process.state, &snapshot.process.vault);
    let mut questions = Vec::new();
    for route in routes().iter().filter(|route| route.part == "api get" && route.gate != "question") {
        for (address, about) in addresses(state, route) {
            questions.extend((0..putters.len()).map(|by| (route.gate, address.clone(), about.clone(), by)));
        }
    }
    let (mut wrong, mut missing) = (Vec::new(), BTreeSet::new());
    for (gate, address, about, by) in chance.sample(questions, SAMPLE) {
        let by = &putters[by];
        let asked = Asked { state, vault, capacity: &by.capacity, about: &about, now };
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
