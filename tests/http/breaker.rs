//! Who broke a silence: told as the rules disclose it, before the declaration and after it, on every page and in every file.
//!
//! What is not told is tried by comparing: in two processes that differ in nothing but who objected, a reader who may not know
//! finds the two names everywhere as often.

use procedure::sealed::SealedClass;
use web::Purpose;

use crate::server::{Reader, Server, beginnings};

/// The objection that broke the silence on the plea, which was declared not adopted a week later.
const OBJECTION: &str = "decisions.object by=iscavel text=plea paragraphs=2";
const DISCLOSED: &str = "disclose-breaker = \"chair-only\"";

/// The process in which `breaker` objected, under rules that disclose it so.
fn broken(name: &str, breaker: &str, disclosure: &str) -> Server {
    let acts = include_str!("../server/silence.acts");
    assert!(acts.contains(OBJECTION) && acts.contains(DISCLOSED));
    let acts = acts
        .replace(OBJECTION, &OBJECTION.replace("iscavel", breaker))
        .replace(DISCLOSED, &DISCLOSED.replace("chair-only", disclosure));
    Server::new(name, Purpose::Demonstration, &[("practice", [&beginnings("practice"), acts.as_str()].concat())])
}

fn reader(server: &Server, seat: &str) -> Reader {
    if seat == "public" { Reader::default() } else { server.seat("practice", seat) }
}

/// How often an answer names the one and the other, in any of the languages and as an address.
fn names(server: &Server, seat: &str, path: &str) -> [usize; 4] {
    let text = server.get(&reader(server, seat), path).text();
    ["Iscavel", "iscavel", "Dalvenna", "dalvenna"].map(|name| text.matches(name).count())
}

/// Every address at which something of the silence could be told, of the text and of the record.
fn addresses(server: &Server) -> Vec<String> {
    let of_text = ["", "silence/", "decision/", "signatures/", "rounds/", "statements/", "translation/"]
        .map(|page| format!("/en/practice/quiet/plea/{page}"));
    let files =
        ["plea-letter.txt", "plea-letter.html", "plea.txt", "plea.html", "package", "verify/", "invitations/", ""]
            .map(|file| format!("/en/practice/quiet/{file}"));
    let pages = ["desk/", "record/", "meetings/", "", "chair/"].map(|page| format!("/en/practice/{page}"));
    let head = server.clerk("practice").snapshot().head();
    let entries = (0..head).rev().take(60).map(|number| format!("/en/practice/record/{number}/"));
    of_text.into_iter().chain(files).chain(pages).chain(entries).collect()
}

/// The seats that find the names otherwise according to who objected, with the addresses.
fn tells(disclosure: &str, seats: &[&str]) -> Vec<(String, String)> {
    let [one, other] =
        ["iscavel", "dalvenna"].map(|party| broken(&format!("breaker-{disclosure}-{party}"), party, disclosure));
    let mut found = Vec::new();
    for path in addresses(&one) {
        for seat in seats {
            if names(&one, seat, &path) != names(&other, seat, &path) {
                found.push(((*seat).to_owned(), path.clone()));
            }
        }
    }
    found
}

const OTHERS: [&str; 4] = ["orluna", "ambrovel", "zelvenor", "public"];
const SILENCE: &str = "/en/practice/quiet/plea/silence/";

#[test]
fn who_broke_it_stays_with_the_chair_after_the_declaration_too() {
    let told = tells("chair-only", &["chair", "orluna", "ambrovel", "zelvenor", "public"]);
    let (bureau, others): (Vec<_>, Vec<_>) = told.into_iter().partition(|(seat, _)| seat == "chair");
    assert_eq!(others, [], "{others:?}");
    // The Chair is told, so there was something to hide.
    assert!(bureau.iter().any(|(_, path)| path == SILENCE), "{bureau:?}");
    assert!(bureau.iter().any(|(_, path)| path.ends_with("/package")), "{bureau:?}");
}

#[test]
fn where_nobody_is_told_the_chair_is_not_and_the_record_forgets_it() {
    let mut seats = OTHERS.to_vec();
    seats.extend(["chair", "secretariat"]);
    let told = tells("anonymous", &seats);
    assert_eq!(told, [], "{told:?}");
    let server = broken("breaker-forgotten", "iscavel", "anonymous");
    let clerk = server.clerk("practice");
    let stored = clerk.entries(0, usize::try_from(clerk.snapshot().head()).unwrap()).unwrap();
    let kept =
        stored.iter().flat_map(|stored| &stored.entry.sealed).filter(|text| text.class == SealedClass::Unattributed);
    assert_eq!(kept.count(), 0);
    let erased: usize = stored.iter().map(|stored| stored.erased.len()).sum();
    // Owner and capacity, of the objection in time and of the late one.
    assert_eq!(erased, 4);
}

#[test]
fn where_it_is_attributed_members_are_told() {
    let told = tells("attributed", &OTHERS);
    assert!(told.contains(&("orluna".to_owned(), SILENCE.to_owned())), "{told:?}");
    assert!(told.iter().all(|(seat, _)| seat == "orluna"), "only members are told who objects: {told:?}");
    let server = broken("breaker-named", "iscavel", "attributed");
    let page = server.get(&server.seat("practice", "orluna"), SILENCE).text();
    let (_, objections) = page.split_once("id=\"objections\"").unwrap();
    let (objections, _) = objections.split_once("</section>").unwrap();
    assert!(objections.contains("Iscavel") && objections.contains("Tolvasa"), "{objections}");
}

/// The summary record is approved and the meeting closed: then it is kept no longer who objected to the plea.
const APPROVED: &str = r#"
with meeting=quiet at=2026-11-24T08:00Z
texts.open by=secretariat text=account kind=summary-record symbol=RP/QT/L.9 authentic=en title.en="Summary record"
texts.add-paragraph by=secretariat text=account words.en="The lamps were spoken of."
decisions.put by=chair text=account
decisions.declare-adopted by=chair text=account symbol=RP/QT/9
meetings.close by=chair confirmed=yes
"#;

#[test]
fn once_the_summary_record_is_approved_nobody_reads_who_objected() {
    let [one, other] = ["iscavel", "dalvenna"].map(|party| {
        let acts = include_str!("../server/silence.acts").replace(OBJECTION, &OBJECTION.replace("iscavel", party));
        let acts = [&beginnings("practice"), acts.as_str(), APPROVED].concat();
        Server::new(&format!("breaker-gone-{party}"), Purpose::Demonstration, &[("practice", acts)])
    });
    let chair = one.seat("practice", "chair");
    let page = one.get(&chair, SILENCE).text();
    assert!(page.contains("no longer kept whose"), "{page}");
    let erased = one.get(&chair, "/en/practice/record/").text();
    assert!(erased.contains("Erase whose positions on texts were"), "{erased}");
    for path in addresses(&one) {
        for seat in ["chair", "secretariat", "orluna", "ambrovel", "zelvenor", "public"] {
            assert_eq!(names(&one, seat, &path), names(&other, seat, &path), "{path} as {seat}");
        }
    }
}
