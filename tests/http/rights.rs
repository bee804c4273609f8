//! Rights at every door: refused with the rule's id, noted beside the record, given for one text and no other; and what is
//! one party's own is shown to that party alone.

use web::Purpose;

use crate::api::{get, json_of, problem, token};
use crate::server::{Reader, Server, meeting};

const DRAFT: &str = "/en/practice/som-1/draft/";
const REFUSALS: &str = "/en/practice/refusals/";
const PROPOSAL: [(&str, &str); 4] = [("text", "draft"), ("paragraph", "1"), ("kind", "delete"), ("old.en", "freely")];

/// A meeting with two drafts for two items; an observer and a State that asked for membership take part.
fn practice(name: &str) -> Server {
    let more = r#"
with by=secretariat meeting=som-1 at=2026-09-15T08:10Z
meetings.invite party=ambrovel
meetings.invite party=zelvenor
texts.add-paragraph text=draft words.en="The parties trade freely." words.ru="Стороны свободно торгуют."
texts.open text=other symbol=RP/SOM/1/L.2 item=2 authentic=en,ru title.en=Other title.ru=Другой
texts.add-paragraph text=other words.en="The parties trade freely." words.ru="Стороны свободно торгуют."
"#;
    Server::new(name, Purpose::Demonstration, &[("practice", [&meeting("practice"), more].concat())])
}

fn put(server: &Server, reader: &Reader, act: &str, fields: &[(&str, &str)]) -> (u16, String) {
    let answer = server.post(reader, &format!("/en/practice/som-1/{act}"), fields);
    (answer.status.as_u16(), answer.text())
}

fn head(server: &Server) -> u64 {
    server.clerk("practice").snapshot().head()
}

fn lines(server: &Server, seat: &str) -> usize {
    server.get(&server.seat("practice", seat), REFUSALS).text().matches("<th scope=\"row\">").count()
}

#[test]
fn a_direct_form_of_an_observer_is_refused_with_the_rule_and_noted() {
    let server = practice("http-rights-post");
    let (observer, before) = (server.seat("practice", "ambrovel"), head(&server));
    let (status, page) = put(&server, &observer, "texts/propose", &PROPOSAL);
    assert_eq!(status, 422);
    assert!(page.contains("href=\"/en/practice/rules/#rights-propose\""), "{page}");
    assert_eq!(head(&server), before);
    let log = server.get(&observer, REFUSALS).text();
    assert!(log.contains("rights.propose") && log.contains("texts.may-not-propose"), "{log}");
    assert!(log.contains("/practice/som-1/texts/propose"), "{log}");
}

#[test]
fn a_restricted_draft_is_refused_with_the_rule_and_noted_as_a_page_and_as_a_file() {
    let server = practice("http-rights-read");
    let reader = server.seat("practice", "zelvenor");
    let page = server.get(&reader, DRAFT);
    assert_eq!(page.status.as_u16(), 403);
    assert!(page.text().contains("rights.see-drafts"), "{}", page.text());
    assert_eq!(server.get(&reader, "/en/practice/som-1/draft.pdf").status.as_u16(), 404);
    assert_eq!(lines(&server, "zelvenor"), 2);
    // What is not there, and what may be read, is no attempt.
    assert_eq!(server.get(&reader, "/en/practice/som-1/nothing/").status.as_u16(), 404);
    assert_eq!(server.get(&reader, "/en/practice/rules/").status.as_u16(), 200);
    assert_eq!(lines(&server, "zelvenor"), 2);
}

#[test]
fn a_restricted_draft_is_refused_and_noted_as_it_is_asked_for_by_a_program() {
    let server = practice("http-rights-api");
    let (path, refusals) = ("/api/v1/practice/meetings/som-1/texts", "/api/v1/practice/refusals");
    let token = token(&server, "practice", "zelvenor", "read");
    for view in ["draft", "draft/brackets"] {
        assert_eq!(problem(&get(&server, token.as_deref(), &format!("{path}/{view}"))).0, 404, "{view}");
    }
    // What is not there is no attempt, and a stranger has no seat.
    assert_eq!(problem(&get(&server, token.as_deref(), &format!("{path}/nothing"))).0, 404);
    assert_eq!(problem(&get(&server, None, &format!("{path}/draft"))).0, 404);
    let noted = json_of(&get(&server, token.as_deref(), refusals));
    let addresses: Vec<&str> =
        noted["items"].as_array().unwrap().iter().map(|line| line["address"].as_str().unwrap()).collect();
    assert_eq!(addresses, ["draft/brackets", "draft"].map(|view| format!("{path}/{view}")));
    assert_eq!(noted["items"][0]["rule"], "rights.see-drafts");
}

#[test]
fn the_log_is_for_the_bureau_and_for_each_party_its_own() {
    let server = practice("http-rights-log");
    assert_eq!(put(&server, &server.seat("practice", "ambrovel"), "texts/propose", &PROPOSAL).0, 422);
    assert_eq!(server.get(&server.seat("practice", "zelvenor"), DRAFT).status.as_u16(), 403);
    assert_eq!(server.get(&Reader::default(), DRAFT).status.as_u16(), 403);
    for (seat, seen) in [("chair", 2), ("secretariat", 2), ("ambrovel", 1), ("zelvenor", 1), ("orluna", 0)] {
        assert_eq!(lines(&server, seat), seen, "{seat}");
    }
    assert_eq!(server.get(&Reader::default(), REFUSALS).status.as_u16(), 403);
}

#[test]
fn a_line_goes_after_thirty_days() {
    let server = practice("http-rights-kept");
    assert_eq!(server.get(&server.seat("practice", "zelvenor"), DRAFT).status.as_u16(), 403);
    let now = server.site.now();
    let kept = |after: i64| server.site.directory().refusals("practice", None, now + after).unwrap().len();
    let days = record::refusals::KEPT_MS;
    assert_eq!((kept(0), kept(days), kept(days + 1)), (1, 1, 0));
}

#[test]
fn a_grant_for_one_item_opens_its_text_and_no_other() {
    let server = practice("http-rights-grant");
    let (chair, observer) = (server.seat("practice", "chair"), server.seat("practice", "ambrovel"));
    let (status, page) = put(
        &server,
        &chair,
        "rules/grant-right",
        &[("right", "propose"), ("statuses", "observer,pending"), ("item", "2")],
    );
    assert_eq!(status, 303, "{page}");
    let other = [("text", "other"), ("paragraph", "1"), ("kind", "delete"), ("old.en", "freely")];
    assert_eq!(put(&server, &observer, "texts/propose", &other).0, 303);
    assert_eq!(put(&server, &observer, "texts/propose", &PROPOSAL).0, 422);
    let pending = server.seat("practice", "zelvenor");
    assert_eq!(server.get(&pending, "/en/practice/som-1/other/").status.as_u16(), 200);
    assert_eq!(server.get(&pending, "/en/practice/som-1/other.pdf").status.as_u16(), 200);
    assert_eq!(server.get(&pending, DRAFT).status.as_u16(), 403);
    assert_eq!(put(&server, &chair, "rules/withdraw-grant", &[("grant", "1")]).0, 303);
    assert_eq!(server.get(&pending, "/en/practice/som-1/other/").status.as_u16(), 403);
}

#[test]
fn what_a_ministry_contributes_is_shown_to_its_party_alone() {
    let server = practice("http-rights-party");
    let words = "Our harbour would lose by it.";
    let number = head(&server);
    let fields = [("text", "draft"), ("ministry.en", "Ministry of Ports"), ("words.en", words)];
    assert_eq!(put(&server, &server.seat("practice", "orluna"), "texts/contribute", &fields).0, 303);
    let seats = ["orluna", "tolvasa", "chair", "secretariat", "ambrovel", "public"];
    for seat in seats {
        let reader = server.seat("practice", seat);
        let own = seat == "orluna";
        let entry = server.get(&reader, &format!("/en/practice/record/{number}/")).text();
        assert_eq!(entry.contains("harbour"), own, "{seat}: {entry}");
        assert!(entry.contains("class=\"hash\""), "{seat} has no proof");
        let package = server.get(&reader, "/en/practice/som-1/package").text();
        assert_eq!(package.contains("harbour"), own, "{seat}");
        assert!(
            package.contains(&format!("\"number\":{number}")) || package.contains(&format!("\"number\": {number}"))
        );
        for path in ["record/", "som-1/", "som-1/draft/", "desk/"] {
            let page = server.get(&reader, &format!("/en/practice/{path}")).text();
            assert!(own || !page.contains("harbour"), "{path} as {seat}");
            assert!(
                own || !page.contains("texts-contribute") && !page.contains("texts.contribute\""),
                "{path} as {seat}"
            );
        }
    }
}

const RIGHTS: &str = "/en/practice/rules/rights/";

#[test]
fn the_page_of_rights_answers_as_the_act_is_answered_and_names_the_rule() {
    let server = practice("http-rights-page");
    let observer = server.seat("practice", "ambrovel");
    let asked = |reader: &Reader, query: &str| server.get(reader, &format!("{RIGHTS}?{query}")).text();
    let propose = "meeting=som-1&text=draft&act=texts.propose";
    let page = asked(&observer, propose);
    let (status, put_page) = put(&server, &observer, "texts/propose", &PROPOSAL);
    let link = "href=\"/en/practice/rules/#rights-propose\"";
    assert!(status == 422 && put_page.contains(link), "{put_page}");
    assert!(page.contains("badge--late\">No. ") && page.contains(link), "{page}");
    let chair = server.seat("practice", "chair");
    let grant = [("right", "propose"), ("parties", "ambrovel"), ("text", "draft"), ("return", RIGHTS)];
    assert_eq!(put(&server, &chair, "rules/grant-right", &grant).0, 303);
    let granted = server.clerk("practice").snapshot().head() - 1;
    for reader in [&observer, &server.seat("practice", "orluna")] {
        let page = asked(reader, &format!("as=ambrovel&{propose}"));
        assert!(page.contains("badge--open\">Yes. ") && page.contains("(grant 1)"), "{page}");
        assert!(page.contains(&format!("href=\"/en/practice/record/{granted}/\"")), "{page}");
    }
    // Without the text the question is not whole, and nothing is answered.
    let part = asked(&observer, "meeting=som-1&act=texts.propose");
    assert!(part.contains("Choose a text") && !part.contains("id=\"a\""), "{part}");
    assert!(asked(&observer, &format!("role=interpreter&{propose}")).contains("badge--due\">Yes, and a confirmation"));
}

#[test]
fn whoever_has_no_seat_asks_about_itself_and_sees_no_grants() {
    let server = practice("http-rights-public");
    let asked = |seat: &str, query: &str| {
        let reader = if seat == "public" { Reader::default() } else { server.seat("practice", seat) };
        server.get(&reader, &format!("{RIGHTS}?{query}")).text()
    };
    for seat in ["public", "guest", "press"] {
        let page = asked(seat, "as=chair&act=meetings.close&meeting=som-1");
        assert!(page.contains("badge--late\">No. ") && !page.contains("value=\"chair\""), "{seat}: {page}");
        assert!(
            !page.contains("id=\"g\"") && !page.contains("id=\"m\"") && !page.contains("id=\"s\""),
            "{seat}: {page}"
        );
    }
    assert!(asked("orluna", "as=chair").contains("id=\"m\""));
    assert!(!asked("orluna", "").contains("id=\"s\"") && asked("secretariat", "").contains("id=\"s\""));
    // A draft that the reader may not see is not there to ask about.
    assert!(!asked("zelvenor", "meeting=som-1").contains("value=\"draft\""));
    assert!(asked("orluna", "meeting=som-1").contains("value=\"draft\""));
}

#[test]
fn the_table_of_rights_has_a_heading_for_each_right() {
    let server = practice("http-rights-table");
    let page = server.get(&server.seat("practice", "chair"), "/en/practice/rules/").text();
    let table = page.split("id=\"rights-").count().saturating_sub(1);
    let member = page.split("<th scope=\"row\">Member</th>").nth(1).and_then(|rest| rest.split("</tr>").next());
    assert_eq!(member.map(|row| row.matches("<td>").count()), Some(table), "{page}");
    assert!(page.contains("id=\"rights-attach-statement\""), "{page}");
}
