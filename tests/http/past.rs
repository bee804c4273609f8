//! The process as it stood on: what the record knew then, of what the reader may see now; and nothing that was erased since.

use clerk::{EntryLine, acts_file};
use locale::Locale;
use pages::past::has_a_past;
use procedure::view::{Audience, audience_at};
use procedure::{Capacity, Channel};

use crate::api::practice;
use crate::server::{Reader, Server};
use crate::shared;

/// Who is on their way, and a paper for members.
const BEFORE: &str = "
with by=secretariat at=2026-10-01T09:00Z
documents.issue symbol=RP/QUIET kind=paper distribution=members day=2026-09-30
  title.en=\"Quiet options\" title.az=\"Quiet options\" title.ru=\"Quiet options\"
delegations.nominate meeting=som-1 by=orluna role=head contact=zorvath@hidden.invalid
  name.en=\"Zorvath Unseen\" name.az=\"Zorvath Unseen\" name.ru=\"Zorvath Unseen\"
";
/// What became of it: the person asked for an erasure, one party is no member any more and another became one, the meeting is not
/// public any more, there is a second one.
const SINCE: &str = "
with by=secretariat at=2026-11-01T09:00Z
record.erase meeting=som-1 party=orluna member=1 why=request
membership.record-status party=orluna status=observer from=2026-10-15
membership.record-status party=ambrovel status=member from=2026-09-01
meetings.change meeting=som-1 public=no
meetings.convene meeting=som-2 from=2026-12-01 to=2026-12-01
  name.en=\"Later Meeting\" name.az=\"Later Meeting\" name.ru=\"Later Meeting\"
";

fn put(server: &Server, acts: &str) {
    acts_file::put(server.clerk("practice"), acts, Channel::Demo).unwrap();
}

/// A server on which something was asked for while it could be read, and what changed since.
fn changed(name: &str) -> (Server, u64) {
    let server = practice(name);
    put(&server, BEFORE);
    let last = server.clerk("practice").snapshot().head() - 1;
    let hidden = ["secretariat", "orluna"].map(|seat| {
        let page = server.get(&server.seat("practice", seat), "/en/practice/som-1/participants/").text();
        page.contains("Zorvath Unseen")
    });
    assert_eq!(hidden, [true, true], "nothing would be hidden");
    put(&server, "documents.cite by=secretariat at=2026-10-02T09:00Z source=gazette title.en=G title.az=G title.ru=G");
    // It is kept from now on: what is erased later must go from it too.
    assert!(page(&server, "secretariat", &format!("@{last}/som-1/participants/")).contains("Zorvath Unseen"));
    put(&server, SINCE);
    (server, last)
}

fn asked(server: &Server, seat: &str, path: &str) -> (u16, String) {
    let answer = server.get(&server.seat("practice", seat), &format!("/en/practice/as-of/{path}"));
    (answer.status.as_u16(), answer.text())
}

fn page(server: &Server, seat: &str, path: &str) -> String {
    let (status, page) = asked(server, seat, path);
    assert_eq!(status, 200, "{seat} {path}: {page}");
    page
}

#[test]
fn a_page_of_the_past_knows_what_the_record_knew() {
    let (server, last) = changed("http-past");
    for when in
        [format!("@{last}"), "2026-10-01".to_owned(), "2026-10-01T09:00Z".to_owned(), "2026-10-01T15:00".to_owned()]
    {
        let meetings = page(&server, "secretariat", &format!("{when}/meetings/"));
        assert!(meetings.contains("First Meeting") && !meetings.contains("Later Meeting"), "{when}");
        assert!(meetings.contains(&format!("number {last}")) || meetings.contains(&format!("entry {last}")), "{when}");
        assert_eq!(asked(&server, "secretariat", &format!("{when}/som-2/")).0, 404, "{when}");
    }
    let now = server.get(&Reader::default(), "/en/practice/meetings/").text();
    assert!(now.contains("Later Meeting"));
    // The record has the entries up to then, and no other.
    let record = page(&server, "secretariat", &format!("@{last}/record/"));
    assert!(record.contains(&format!("/as-of/@{last}/record/{last}/")));
    assert_eq!(asked(&server, "secretariat", &format!("@{last}/record/{}/", last + 1)).0, 404);
}

#[test]
fn what_was_erased_since_does_not_come_back() {
    let (server, last) = changed("http-past-erased");
    for _ in 0..2 {
        for seat in ["secretariat", "chair", "orluna", "felmora"] {
            for path in ["som-1/participants/", "som-1/", "record/", &format!("record/{last}/")] {
                let page = page(&server, seat, &format!("@{last}/{path}"));
                assert!(!page.contains("Zorvath") && !page.contains("zorvath@"), "{seat} {path}");
            }
        }
        let removed = page(&server, "secretariat", &format!("@{last}/som-1/participants/"));
        assert!(removed.contains("removed on"), "{removed}");
        // Nor after a start, when it is read from the journal.
        let clerk = server.clerk("practice");
        let past = clerk.past(last + 1).unwrap();
        let texts = procedure::record::view::kept_texts(
            &past.process,
            &procedure::record::personal::Which::default(),
            "zorvath",
            &Capacity::Secretariat,
        );
        assert!(texts.is_empty(), "{texts:?}");
        // Others push it out of what is kept; then it is replayed.
        (0..20).for_each(|size| drop(clerk.past(size + 1).unwrap()));
    }
}

#[test]
fn nobody_sees_in_the_past_more_than_both_then_and_now() {
    let (server, last) = changed("http-past-rights");
    let sees = |seat: &str| page(&server, seat, &format!("@{last}/documents/")).contains("Quiet options");
    // It was a member and is none; it was none and is one; it was one and is; nobody.
    assert_eq!(["orluna", "ambrovel", "felmora", "public"].map(sees), [false, false, true, false]);
    let now = server.get(&server.seat("practice", "ambrovel"), "/en/practice/documents/").text();
    assert!(now.contains("Quiet options"), "what ambrovel may read now");
    let entry =
        server.clerk("practice").snapshot().entries.iter().find(|line| &*line.act == "documents.issue").unwrap().number;
    let document = |seat: &str| asked(&server, seat, &format!("@{last}/documents/{entry}/")).0;
    assert_eq!(["orluna", "ambrovel", "felmora", "public"].map(document), [403, 403, 200, 403]);
    // The meeting was public and is not: what its list said of persons is for those who take part.
    let then = server.clerk("practice").past(last + 1).unwrap();
    let som = procedure::names::Slug::new("som-1").unwrap();
    let of = then.process.state.meetings.get(&som).unwrap();
    assert_eq!(of.particulars.public, Some(true), "nothing would be hidden");
    let back = then.seen_from(&server.clerk("practice").snapshot(), procedure::time::Day::of(server.site.now()));
    let of = back.process.state.meetings.get(&som).unwrap();
    assert_eq!(of.particulars.public, Some(false));
    assert_eq!(audience_at(&Capacity::Public, &back.process.state, of), Audience::Public);
}

#[test]
fn a_page_of_the_past_says_so_leads_to_the_past_and_acts_on_nothing() {
    let (server, last) = changed("http-past-dressed");
    for seat in ["public", "secretariat", "felmora"] {
        for path in ["", "meetings/", "som-1/", "som-1/participants/", "members/", "record/", "rules/", "documents/"] {
            let page = page(&server, seat, &format!("@{last}/{path}"));
            let canonical = format!("<link rel=\"canonical\" href=\"/en/practice/{path}\">");
            assert!(page.contains("<meta name=\"robots\" content=\"noindex\">") && page.contains(&canonical), "{path}");
            assert!(!page.contains("data-live"), "{seat} {path}");
            let forms = page.matches("method=\"post\"").count() - page.matches("action=\"/en/sign-out\"").count();
            assert_eq!(forms, 0, "{seat} {path}");
            assert!(page.contains("The same page as it stands now"), "{seat} {path}");
            let main = page.split_once("<main").unwrap().1;
            for link in main.split("href=\"/en/practice/").skip(1).map(|rest| rest.split_once('"').unwrap().0) {
                let there = link.split(['?', '#']).next().unwrap();
                let parts: Vec<&str> = there.split('/').filter(|part| !part.is_empty()).collect();
                assert!(link.starts_with("as-of/") || !has_a_past(&parts), "{seat} {path}: {link}");
            }
        }
    }
    let languages = page(&server, "public", &format!("@{last}/som-1/"));
    assert!(languages.contains(&format!("href=\"/ru/practice/as-of/@{last}/som-1/\"")));
    assert!(!server.get(&Reader::default(), "/en/practice/som-1/").text().contains("noindex"));
}

#[test]
fn what_is_no_moment_and_what_has_no_past_is_not_there() {
    let server = practice("http-past-none");
    for path in [
        "x/",
        "@/",
        "@-1/",
        "@x/",
        "@999999/",
        "@1/desk/",
        "@1/som-1/floor/",
        "@1/acts/record/erase/",
        "2026-13-01/",
        "@1/as-of/@1/",
        "@1/record/1.pdf",
    ] {
        let address = format!("/en/practice/as-of/{path}");
        let address = address.strip_suffix(".pdf/").map_or(address.clone(), str::to_owned);
        let answer = server.get(&Reader::default(), &address);
        assert!(matches!(answer.status.as_u16(), 303 | 404), "{path} {}", answer.status);
    }
    let (status, before) = asked(&server, "public", "2001-01-01/");
    assert!(status == 404 && before.contains("By then nothing was recorded"), "{before}");
    let (status, later) = asked(&server, "public", "2031-01-01/");
    assert!(status == 404 && later.contains("That time has not come yet."), "{later}");
    let chosen =
        |query: &str| server.get(&Reader::default(), &format!("/en/practice/as-of/?{query}")).location().to_owned();
    assert_eq!(chosen("on=2026-10-01&at=14%3A30"), "/en/practice/as-of/2026-10-01T14:30/");
    assert_eq!(chosen("on=2026-10-01&at="), "/en/practice/as-of/2026-10-01/");
    assert!(chosen("on=&at=").starts_with("/en/practice/record/"));
}

#[test]
fn whoever_asks_for_many_instants_does_not_learn_when_a_restricted_entry_was_recorded() {
    let snapshot = shared().clerk("rehearsal").snapshot();
    let reads = |line: &EntryLine| line.reads(&Capacity::Public, Audience::Public);
    // A restricted entry between two that everybody may read, each at another time.
    let three: Vec<_> = snapshot.entries.iter().cloned().collect();
    let between = three.windows(3).find(|three| {
        let times: Vec<i64> = three.iter().map(|line| line.recorded.div_euclid(60_000)).collect();
        reads(&three[0]) && !reads(&three[1]) && reads(&three[2]) && times[0] < times[1] && times[1] < times[2]
    });
    let [before, hidden, _] = between.unwrap() else { unreachable!() };
    let when = Locale::machine(hidden.recorded.div_euclid(60_000) * 60_000);
    let address = format!("/en/rehearsal/as-of/{when}/record/");
    let (stranger, bureau) = (Reader::default(), shared().seat("rehearsal", "secretariat"));
    let page = shared().get(&stranger, &address).text();
    assert!(page.contains(&format!("number {}", before.number)), "{page}");
    assert!(!page.contains(&format!("record/{}/", hidden.number)), "{page}");
    let page = shared().get(&bureau, &address).text();
    assert!(page.contains(&format!("number {}", hidden.number)), "{page}");
    // By its number it may be looked back from, and its time is not told.
    let page = shared().get(&stranger, &format!("/en/rehearsal/as-of/@{}/", hidden.number)).text();
    let banner = page.split_once("class=\"past\"").unwrap().1.split_once("</section>").unwrap().0;
    assert!(banner.contains(&format!("number {}", hidden.number)) && !banner.contains("recorded:"), "{banner}");
}
