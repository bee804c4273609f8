//! What is restricted stands in no answer that a stranger gets, whatever the address; nor in an observer's what is for few.
//! Each test first finds that there is something to hide.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::Request;
use http_body_util::BodyExt;
use locale::Lang;
use papers::TextFormat;
use procedure::Capacity;
use procedure::names::Slug;
use serde_json::Value;
use web::{PaperKind, TextAsked, TextPaper};

use crate::server::{LANGUAGES, Reader, of};
use crate::shared;

/// What nobody but the Chair, the secretariat and the party concerned may read: what is personal.
pub(crate) const PERSONAL: [&str; 14] = [
    // Answers to the questions of a meeting, with those about identity and health.
    "TV 4471902",
    "NV 30991-C",
    "TV 118, 14:20",
    "A place near the door, and a chair without arms.",
    // Who signed a letter of credentials, and why one was returned or a member withdrawn.
    "Arvid Sorrel",
    "Halvor Ystrim",
    "The letter is not signed.",
    "Another meeting on the same day.",
    // Contacts of offices.
    "mission.orluna@example.invalid",
    "registry.dalvenna@example.invalid",
    "ilvara.temmen@example.invalid",
    "hedda.quarnow@example.invalid",
    "ferran.isk@example.invalid",
    "zorvath@hidden.invalid",
];

/// The same of positions and of what is prepared.
const OF_POSITIONS: [&str; 4] = [
    "fees are only half of the cost",
    "Between ourselves: the ferry is already sold.",
    "Call upon the northern delegations before the recess.",
    "Annotations for the presiding officer",
];

/// All of it.
fn for_few() -> impl Iterator<Item = &'static &'static str> {
    PERSONAL.iter().chain(&OF_POSITIONS)
}

/// What members may read besides, and nobody else.
const FOR_MEMBERS: &[&str] = &[
    "A welcome would anticipate a decision",
    "Instructions on the new wording are on their way.",
    "March comes too early for the ice.",
    "The second option keeps the harbour open in winter.",
    "Options for the members",
];

/// What those who take part may read, and the public not.
const FOR_SEATS: &[&str] = &[
    "Zorvath Unseen",
    "Zorvat Unsin",
    "Keeper of the Quiet Seal",
    "HIDDEN/26/2",
    "The side door of the room",
    "Room plan of the consultation",
    "Provisional list of participants",
    "Understanding on the corridor",
    "open the lantern corridor on the first of March",
    "Делегации открывают фонарный коридор",
    "lantern corridor is seven crowns",
    "nine crowns",
    "Seven would not pay for the lamps.",
    // Of a text that was adopted: how it stood before, and what was proposed.
    "Welcome the wish of Zelvenor",
    "every quarter",
    "Rules change more often than twice a year.",
    "Four reports a year would burden small delegations",
];

/// Everything that a reader can ask for, with what is answered.
fn answers(seat: &str) -> BTreeMap<String, String> {
    let server = shared();
    let reader = server.seat("rehearsal", seat);
    let mut answers = BTreeMap::new();
    for path in addresses() {
        let answer = server.get(&reader, &path);
        let head = format!("{:?}", answer.headers);
        answers.insert(path, format!("{head}\n{}", answer.text()));
    }
    for page in pages() {
        let address = format!("/rehearsal/live?page={page}");
        answers.insert(address.clone(), first_message(&reader, &address));
    }
    answers.extend(papers(seat));
    answers.extend(crate::api::everything(seat));
    answers
}

/// Every page of the rehearsal in a language, whether it is for the reader or not.
pub(crate) fn pages() -> Vec<String> {
    let snapshot = shared().clerk("rehearsal").snapshot();
    let state = &snapshot.process.state;
    let mut places: Vec<String> =
        ["", "members/", "meetings/", "documents/", "news/", "rules/", "record/", "desk/"].map(str::to_owned).into();
    places.extend(["address-book/", "correspondence/"].map(str::to_owned));
    places.extend(state.correspondence.letters().map(|letter| format!("correspondence/{}/", letter.letter)));
    for meeting in state.meetings.values() {
        for page in [
            "",
            "participants/",
            "floor/",
            "hall/",
            "chair/",
            "invitations/",
            "verify/",
            "forms/",
            "credentials/",
            "check-in/",
            "interpreters/",
            "attendance/",
        ] {
            places.push(format!("{}/{page}", meeting.slug));
        }
        places.extend(meeting.invitations.keys().map(|party| format!("{}/delegation/{party}/", meeting.slug)));
        places.extend(meeting.lists.0.keys().map(|list| format!("{}/participants/{list}/", meeting.slug)));
        let uses = ["registration", "visa", "arrival", "needs", "badge", "remote"];
        places.extend(uses.map(|used_for| format!("{}/forms/{used_for}/", meeting.slug)));
        places.extend(meeting.texts.keys().map(|text| format!("{}/{text}/", meeting.slug)));
    }
    places.iter().flat_map(|place| LANGUAGES.map(|lang| format!("/{lang}/rehearsal/{place}"))).collect()
}

pub(crate) fn addresses() -> Vec<String> {
    let snapshot = shared().clerk("rehearsal").snapshot();
    let state = &snapshot.process.state;
    let mut addresses = crate::seeing::addresses_of_map(shared());
    addresses.extend(pages());
    for number in 0..state.head() {
        addresses.push(format!("/en/rehearsal/record/{number}/"));
        if number % 100 == 0 {
            addresses.push(format!("/en/rehearsal/record/?from={number}"));
        }
    }
    addresses.extend(of_the_past(state));
    for document in state.documents.values() {
        addresses.extend(LANGUAGES.map(|lang| format!("/{lang}/rehearsal/documents/{}/", document.entry)));
        let files = document.versions.iter().filter_map(|(_, version)| version.file.as_ref());
        addresses.extend(files.map(|file| format!("/rehearsal/files/{}", file.hash)));
    }
    for meeting in state.meetings.values() {
        addresses.push(format!("/en/rehearsal/{}/package", meeting.slug));
        let uses = ["registration", "visa", "arrival", "needs", "badge", "remote"];
        addresses.extend(uses.map(|used_for| format!("/en/rehearsal/{}/{used_for}.csv", meeting.slug)));
        for (text, draft) in meeting.texts.iter() {
            let page = format!("/en/rehearsal/{}/{text}/", meeting.slug);
            addresses.push(format!("{page}?changes=yes&beside=ru"));
            let versions = draft.paragraphs.iter().flat_map(|paragraph| &paragraph.versions);
            addresses.extend(versions.map(|version| format!("{page}?as-of={}", version.entry)));
        }
        let acts = ["texts/propose", "decisions/object", "floor/hand-in", "documents/issue", "delegations/withdraw"];
        addresses.extend(acts.map(|act| format!("/en/rehearsal/{}/{act}/", meeting.slug)));
    }
    addresses
        .extend(["/rehearsal/log/checkpoint", "/rehearsal/log/key", "/en/sign-in/", "/healthz"].map(str::to_owned));
    addresses
}

/// Pages of the past: after some entries, of everything that has one.
fn of_the_past(state: &procedure::State) -> Vec<String> {
    let mut places: Vec<String> =
        ["", "members/", "documents/", "news/", "record/", "glossary/"].map(str::to_owned).into();
    places.extend(state.documents.values().map(|document| format!("documents/{}/", document.entry)));
    for meeting in state.meetings.values() {
        places.extend(["", "participants/", "participants/1/"].map(|page| format!("{}/{page}", meeting.slug)));
        for text in meeting.texts.keys() {
            places.extend(
                ["", "compare/", "decision/", "signatures/"].map(|page| format!("{}/{text}/{page}", meeting.slug)),
            );
        }
    }
    let entries = (0..state.head()).rev().step_by(150);
    entries.flat_map(|entry| places.iter().map(move |place| format!("/en/rehearsal/as-of/@{entry}/{place}"))).collect()
}

/// What a stream gives before anything happens; where there is no stream, what is said instead.
pub(crate) fn first_message(reader: &Reader, address: &str) -> String {
    let request = of(reader, Request::get(address)).body(Body::empty()).unwrap();
    let mut body = shared().open(request).into_body();
    let frame = shared().runtime.block_on(body.frame());
    frame.map(|frame| String::from_utf8_lossy(&frame.unwrap().into_data().unwrap()).into_owned()).unwrap_or_default()
}

/// The files of a text whose words can be read as they are.
const FILES: [(TextPaper, TextFormat); 6] = [
    (TextPaper::Clean, TextFormat::Akn),
    (TextPaper::Clean, TextFormat::Xliff),
    (TextPaper::Clean, TextFormat::Html),
    (TextPaper::Marked, TextFormat::Html),
    (TextPaper::Marked, TextFormat::Txt),
    (TextPaper::Form, TextFormat::Html),
];

/// The papers of every meeting as text.
fn papers(seat: &str) -> BTreeMap<String, String> {
    let hosted = shared().site.hosted("rehearsal").unwrap();
    let snapshot = hosted.clerk.snapshot();
    let capacity = Capacity::new(seat).unwrap();
    let mut papers = BTreeMap::new();
    for meeting in snapshot.process.state.meetings.values() {
        let texts = || meeting.texts.keys().map(|text| Some(text.clone())).chain([None]);
        let mut kinds = vec![PaperKind::Agenda, PaperKind::Participants, PaperKind::Credentials];
        kinds.extend(meeting.lists.0.keys().map(|list| PaperKind::List(*list)));
        kinds.extend(texts().map(PaperKind::Protocol));
        kinds.extend(texts().map(PaperKind::SignatureSheet));
        for kind in &kinds {
            for lang in LANGUAGES {
                let of = (lang.parse::<Lang>().unwrap(), capacity.clone());
                let paper = web::paper((&shared().site, hosted), &meeting.slug, kind, of);
                let text = paper.map_or_else(|refused| refused.to_string(), |document| document.txt());
                papers.insert(format!("{} {kind:?} {lang}", meeting.slug), text);
            }
        }
        for (text, (kind, format)) in texts().flat_map(|text| FILES.map(|file| (text.clone(), file))) {
            let asked = TextAsked { text: text.as_ref(), party: Some("orluna"), ..TextAsked::new(kind, format) };
            let of = ("en".parse::<Lang>().unwrap(), capacity.clone());
            let file = web::text_paper((&shared().site, hosted), &meeting.slug, &asked, of);
            let words =
                file.map_or_else(|refused| refused.to_string(), |(bytes, ..)| String::from_utf8(bytes).unwrap());
            papers.insert(format!("{} {asked:?}", meeting.slug), words);
        }
    }
    papers
}

/// Where a reader finds any of the words.
fn found<'a>(answers: &BTreeMap<String, String>, words: impl IntoIterator<Item = &'a &'a str>) -> Vec<String> {
    let places = |word: &&str| {
        let places = answers.iter().filter(|(_, answer)| answer.contains(*word));
        places.map(|(address, _)| format!("{word:?} in {address}")).collect::<Vec<_>>()
    };
    words.into_iter().flat_map(places).collect()
}

#[test]
fn the_secretariat_sees_everything_that_is_hidden_from_others() {
    let answers = answers("secretariat");
    for word in for_few().chain(FOR_MEMBERS).chain(FOR_SEATS) {
        assert!(answers.values().any(|answer| answer.contains(word)), "{word:?} is nowhere");
    }
}

#[test]
fn a_stranger_learns_nothing() {
    let found = found(&answers("public"), for_few().chain(FOR_MEMBERS).chain(FOR_SEATS));
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_member_that_is_not_invited_learns_of_a_consultation_what_the_public_learns() {
    let of_consultation = [
        "Zorvath",
        "HIDDEN/26",
        "lantern corridor",
        "crowns",
        "on the corridor",
        "on tolls",
        "for the ice",
        "the ferry",
    ];
    let found = found(&answers("nelvoa"), &of_consultation);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn an_observer_learns_nothing_that_is_for_members_or_for_few() {
    let answers = answers("ambrovel");
    // An observer follows: there is something to see.
    assert!(answers.values().any(|answer| answer.contains("Zorvath Unseen")));
    let found = found(&answers, for_few().chain(FOR_MEMBERS));
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_member_learns_nothing_that_is_for_few_but_its_own() {
    let answers = answers("orluna");
    let own =
        ["zorvath@hidden.invalid", "Between ourselves: the ferry is already sold.", "mission.orluna@example.invalid"];
    for own in own.iter().chain(&["March comes too early for the ice."]) {
        assert!(answers.values().any(|answer| answer.contains(own)), "{own:?} is nowhere");
    }
    let found = found(&answers, for_few().filter(|word| !own.contains(word)));
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The part of a page that is its own.
fn main_part(page: &str) -> &str {
    let (_, main) = page.split_once("<main").unwrap();
    main.split_once("</main>").unwrap().0
}

#[test]
fn who_objected_is_known_to_the_bureau_alone() {
    let server = shared();
    let snapshot = server.clerk("rehearsal").snapshot();
    let acts = ["decisions.object", "decisions.withdraw-objection"];
    // Those under silence are disclosed as its profile says: tests/http/decisions.rs.
    let lines = snapshot.entries.iter().filter(|line| acts.contains(&&*line.act)).take(4);
    let mut pages: Vec<String> = lines.map(|line| format!("/en/rehearsal/record/{}/", line.number)).collect();
    assert_eq!(pages.len(), 4);
    pages.push("/en/rehearsal/closed/corridor/".to_owned());
    pages.push("/en/rehearsal/closed/chair/".to_owned());
    for page in &pages {
        let as_seat = |seat: &str| server.get(&server.seat("rehearsal", seat), page).text();
        // The party stands in lists of delegations; as an owner it stands with the objection. A party sees its own.
        let names = |seat: &str| {
            let (answer, owners) = (as_seat(seat), [("Iscavel", "iscavel"), ("Orluna", "orluna")]);
            let main = main_part(&answer);
            owners.iter().filter(|(_, slug)| *slug != seat).any(|(name, slug)| {
                let marks = [format!("<dd>{name}</dd>"), format!(" · {name}</p>"), format!("&quot;{slug}")];
                marks.iter().any(|mark| main.contains(mark))
            })
        };
        if !page.ends_with("chair/") {
            assert!(names("secretariat"), "the secretariat does not see the owner on {page}");
        }
        for seat in ["public", "orluna", "felmora", "ambrovel", "zelvenor", "nine-lanterns", "nelvoa"] {
            assert!(!names(seat), "{seat} sees the owner on {page}");
        }
    }
}

#[test]
fn sealed_texts_leave_the_house_for_the_bureau_alone() {
    let server = shared();
    let package = |seat: &str, meeting: &str| -> Value {
        let answer = server.get(&server.seat("rehearsal", seat), &format!("/en/rehearsal/{meeting}/package"));
        serde_json::from_slice(&answer.body).unwrap()
    };
    let of = |package: &Value, field: &str| -> Vec<Value> {
        let entries = package["entries"].as_array().unwrap().iter();
        entries.filter(|entry| !entry[field].is_null()).map(|entry| entry[field].clone()).collect()
    };
    for meeting in ["som-1", "closed"] {
        let disclosed = |seat: &str| {
            let sealed = of(&package(seat, meeting), "sealed");
            sealed.into_iter().filter_map(|list| list.as_array().cloned()).map(|list| list.len()).sum::<usize>()
        };
        let bodies = |seat: &str| of(&package(seat, meeting), "body").len();
        assert!(disclosed("secretariat") > 0 && disclosed("chair") > 0, "{meeting}");
        for seat in ["public", "orluna", "ambrovel", "nine-lanterns", "nelvoa"] {
            assert_eq!(disclosed(seat), 0, "{meeting} as {seat}");
        }
        let counts = ["secretariat", "orluna", "ambrovel", "public"].map(bodies);
        assert!(counts.is_sorted_by(|wider, narrower| wider > narrower), "{meeting}: {counts:?}");
        // Nobody's objection is told by the bodies that members get.
        let told = of(&package("orluna", meeting), "body");
        let objections: Vec<&Value> =
            told.iter().filter(|body| body.as_str().unwrap().contains("\"act\":\"decisions.object\"")).collect();
        assert!(!objections.is_empty(), "{meeting}");
        assert!(objections.iter().all(|body| !body.as_str().unwrap().contains("iscavel")), "{meeting}");
    }
}

#[test]
fn papers_of_a_closed_meeting_name_nobody_to_the_public() {
    let slug = Slug::new("closed").unwrap();
    let hosted = shared().site.hosted("rehearsal").unwrap();
    let paper = |seat: &str| {
        let of = (Lang::En, Capacity::new(seat).unwrap());
        web::paper((&shared().site, hosted), &slug, &PaperKind::Participants, of).unwrap().txt()
    };
    assert!(paper("secretariat").contains("Zorvath Unseen") && paper("ambrovel").contains("Zorvath Unseen"));
    assert!(!paper("public").contains("Zorvath") && !paper("nelvoa").contains("Zorvath"));
    let draft = |seat: &str| {
        let of = (Lang::En, Capacity::new(seat).unwrap());
        web::paper((&shared().site, hosted), &slug, &PaperKind::Protocol(Slug::new("tolls")), of)
            .map(|paper| paper.txt())
    };
    assert!(draft("orluna").is_ok_and(|text| text.contains("seven crowns")));
    assert!(draft("public").is_err() && draft("nelvoa").is_err());
}
