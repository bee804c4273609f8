//! Silence to the second, rights at the door, signatures and what they rest on: put by a form, seen on the pages.

use std::path::Path;

use locale::{Lang, Locale};
use procedure::names::Slug;
use procedure::time::moment;
use serde_json::Value;
use web::{PaperKind, Purpose};

use crate::acts::{file_form, send};
use crate::server::{Answered, LANGUAGES, Reader, Server, beginnings};

/// A process with one text under silence until 27 November 2026, 14:00 UTC, one that was adopted so, and one that was not.
pub(crate) fn quiet(name: &str) -> Server {
    let acts = [&beginnings("practice"), include_str!("../server/silence.acts")].concat();
    Server::new(name, Purpose::Demonstration, &[("practice", acts)])
}

fn put(server: &Server, seat: &str, act: &str, fields: &[(&str, &str)]) -> Answered {
    server.post(&server.seat("practice", seat), &format!("/en/practice/quiet/{act}"), fields)
}

/// The body of the entry that an answer leads to.
pub(crate) fn recorded(server: &Server, answer: &Answered) -> Value {
    assert_eq!(answer.status.as_u16(), 303, "{}", answer.text());
    let (_, number) = answer.location().split_once("?done=").unwrap();
    let stored = server.clerk("practice").entries(number.parse().unwrap(), 1).unwrap().pop().unwrap();
    serde_json::from_slice(&stored.entry.body).unwrap()
}

pub(crate) fn refused(answer: &Answered, words: &str) {
    assert_eq!(answer.status.as_u16(), 422, "{}", answer.text());
    assert!(answer.text().contains(words), "{words}: {}", answer.text());
}

pub(crate) fn page(server: &Server, seat: &str, path: &str) -> String {
    let answer = server.get(&server.seat("practice", seat), &format!("/en/practice/quiet/{path}"));
    assert_eq!(answer.status.as_u16(), 200, "{path}");
    answer.text()
}

#[test]
fn every_delegation_sees_the_deadline_by_its_own_clock() {
    let server = quiet("decisions-clocks");
    for (seat, time, place) in [
        ("orluna", "19:00:00", "Port Orlun"),
        ("dalvenna", "19:30:00", "Dalven"),
        ("tolvasa", "15:00:00", "Tolv"),
        ("iscavel", "15:00:00", "Karvisholm"),
    ] {
        let page = page(&server, seat, "compact/silence/");
        let (_, head) = page.split_once("deadline__time").unwrap();
        let (head, _) = head.split_once("</section>").unwrap();
        for said in [time, place, "14:00:00 UTC", "Friday, 27 November 2026", "breaks the silence"] {
            assert!(head.contains(said), "{seat}: {said}: {head}");
        }
        assert!(page.contains("Working days of Felmora") && page.contains("26 November 2026: Working days of Tresdal"));
    }
}

#[test]
fn an_objection_breaks_the_silence_until_the_very_second_of_its_end() {
    for (time, late, stage) in
        [("2026-11-27T13:59:59Z", false, "Silence was broken"), ("2026-11-27T14:00:00Z", true, "Silence has ended")]
    {
        let server = quiet(&format!("decisions-edge-{late}"));
        server.clock.set(moment(time).unwrap());
        let body = recorded(&server, &put(&server, "tolvasa", "decisions/object", &[("text", "compact")]));
        assert_eq!(body["events"][0]["late"].as_bool().unwrap_or(false), late, "{body}");
        let page = page(&server, "chair", "compact/silence/");
        assert!(page.contains(stage), "{page}");
        // Only the Chair declares; until then the text keeps the symbol of a draft.
        assert!(page.contains("RP/QT/L.1") && page.contains("Declare the text not adopted"), "{page}");
    }
}

#[test]
fn an_objection_that_came_in_time_by_another_way_is_entered_later() {
    let server = quiet("decisions-entered");
    server.clock.set(moment("2026-11-27T15:00Z").unwrap());
    let entered = [
        ("text", "compact"),
        ("for", "tolvasa"),
        ("channel", "mail"),
        ("rests-on", "mail of 27 November"),
        ("received", "2026-11-27T13:59:59Z"),
    ];
    let body = recorded(&server, &put(&server, "secretariat", "decisions/object", &entered));
    assert_eq!(body["events"][0].get("late"), None, "{body}");
    assert!(page(&server, "orluna", "compact/silence/").contains("Silence was broken"));
    // A delegation does not say itself when its objection was received.
    let own = [("text", "compact"), ("received", "2026-11-27T13:59:59Z")];
    let body = recorded(&server, &put(&server, "dalvenna", "decisions/object", &own));
    assert_eq!(body["events"][0]["late"], true, "{body}");
}

#[test]
fn a_proposal_breaks_the_silence_too() {
    let server = quiet("decisions-proposal");
    let proposal = [
        ("text", "compact"),
        ("paragraph", "1"),
        ("kind", "replace"),
        ("old.en", "thirty"),
        ("new.en", "sixty"),
        ("old.ru", "тридцать"),
        ("new.ru", "шестьдесят"),
    ];
    let body = recorded(&server, &put(&server, "dalvenna", "texts/propose", &proposal));
    assert_eq!(body["events"].as_array().unwrap().len(), 2, "{body}");
    let page = page(&server, "dalvenna", "compact/silence/");
    assert!(page.contains("Silence was broken") && page.contains("a proposal for the text"), "{page}");
}

#[test]
fn an_observer_is_refused_with_the_rule_at_every_door() {
    let server = quiet("decisions-observer");
    let before = server.clerk("practice").snapshot().head();
    let object = put(&server, "ambrovel", "decisions/object", &[("text", "compact")]);
    refused(&object, "href=\"/en/practice/rules/#decision-base\"");
    let proposal = [("text", "compact"), ("paragraph", "1"), ("kind", "delete"), ("old.en", "thirty")];
    refused(&put(&server, "ambrovel", "texts/propose", &proposal), "role=\"alert\"");
    // Whoever may not see drafts does not read it, and is not told who objects or how far it is.
    for path in ["compact/", "compact/silence/", "compact/decision/", "compact.pdf"] {
        let answer = server.get(&server.seat("practice", "zelvenor"), &format!("/en/practice/quiet/{path}"));
        assert!([403, 404].contains(&answer.status.as_u16()), "{path}: {}", answer.status);
    }
    let observer = page(&server, "ambrovel", "compact/silence/");
    assert!(!observer.contains("id=\"objections\"") && !observer.contains("id=\"receipts\""));
    assert_eq!(server.clerk("practice").snapshot().head(), before);
}

#[test]
fn silence_is_not_opened_unless_the_meeting_agreed() {
    let server = quiet("decisions-agreement");
    let open = [("text", "plea"), ("deadline", "2026-12-04T18:00"), ("zone", "Asia/Baku")];
    refused(&put(&server, "chair", "decisions/open-silence", &open), "#silence-needs-prior-agreement");
    recorded(&server, &put(&server, "chair", "decisions/agree-silence", &[("text", "plea")]));
    let body = recorded(&server, &put(&server, "chair", "decisions/open-silence", &open));
    assert_eq!(body["events"][0]["deadline"].as_i64(), moment("2026-12-04T18:00+04:00"), "{body}");
    assert_eq!(body["events"][0]["zone"], "Asia/Baku");
}

/// The words by which a form knows again what was seen.
fn shown(page: &str) -> String {
    let (_, rest) = page.split_once("name=\"shown\" value=\"").unwrap();
    rest.split_once('"').unwrap().0.replace("&#43;", "+")
}

#[test]
fn the_chair_sees_a_deadline_in_every_capital_before_it_is_final() {
    let server = quiet("decisions-look");
    recorded(&server, &put(&server, "chair", "decisions/agree-silence", &[("text", "plea")]));
    let before = server.clerk("practice").snapshot().head();
    assert!(page(&server, "chair", "decisions/open-silence/?text=plea").contains("name=\"look\""));
    let look = |deadline, more: &[(&str, &str)]| {
        let fields = [("text", "plea"), ("deadline", deadline), ("zone", "Asia/Baku"), ("calendar", "felmora")];
        put(&server, "chair", "decisions/open-silence", &[&fields[..], more].concat())
    };
    let seen = look("2026-12-04T18:00", &[("look", "yes")]);
    assert_eq!(seen.status.as_u16(), 200, "{}", seen.text());
    let page = seen.text();
    for said in
        ["18:00:00", "14:00:00 UTC", "Port Orlun", "19:00:00", "19:30:00", "15:00:00", "Friday, 4 December 2026"]
    {
        assert!(page.contains(said), "{said}: {page}");
    }
    for said in ["Working days of Felmora", "26 November 2026: Working days of Tresdal", "Nothing is recorded yet"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    // Another deadline than that which was seen is seen first, and so is one that the rules ask about.
    let again = look("2026-12-07T18:00", &[("shown", &shown(&page))]);
    assert!(again.text().contains("Monday, 7 December 2026"), "{}", again.text());
    let short = look("2026-11-26T18:00", &[("shown", &shown(&page)), ("confirmed", "yes")]);
    assert_eq!(short.status.as_u16(), 422);
    assert!(short.text().contains("name=\"confirmed\"") && short.text().contains("Thursday, 26 November 2026"));
    // What is refused is refused at once.
    let past = look("2026-11-24T18:00", &[("look", "yes")]);
    assert!(past.status.as_u16() == 422 && !past.text().contains("name=\"shown\""), "{}", past.text());
    assert_eq!(server.clerk("practice").snapshot().head(), before);
    let body = recorded(&server, &look("2026-12-04T18:00", &[("shown", &shown(&page))]));
    assert_eq!(body["events"][0]["deadline"].as_i64(), moment("2026-12-04T18:00+04:00"), "{body}");
    // An extension is seen in the same way.
    let fields = [("text", "plea"), ("deadline", "2026-12-08T18:00"), ("deadline-zone", "Asia/Baku"), ("look", "yes")];
    let extended = put(&server, "chair", "decisions/extend-silence", &fields);
    assert!(extended.text().contains("Tuesday, 8 December 2026"), "{}", extended.text());
    assert_eq!(server.clerk("practice").snapshot().head(), before + 1);
}

#[test]
fn a_deadline_is_told_by_the_clocks_of_a_zone() {
    let server = quiet("decisions-zones");
    let extend = |deadline: &str, zone: &str| {
        let fields = [("text", "compact"), ("deadline", deadline), ("deadline-zone", zone)];
        put(&server, "chair", "decisions/extend-silence", &fields)
    };
    refused(&extend("2027-03-28T02:30", "Europe/Berlin"), "it does not exist");
    let twice = extend("2027-10-31T02:30", "Europe/Berlin");
    refused(&twice, "it comes twice");
    // What was given is kept.
    assert!(twice.text().contains("value=\"2027-10-31T02:30\""), "{}", twice.text());
    refused(&extend("soon", "Asia/Kolkata"), "role=\"alert\"");
    let deadline = |answer: &Answered| recorded(&server, answer)["events"][0]["deadline"].as_i64();
    assert_eq!(deadline(&extend("2026-11-30T18:00", "Asia/Kolkata")), moment("2026-11-30T18:00+05:30"));
    assert_eq!(deadline(&extend("2026-12-01T18:00+04:00", "Asia/Kolkata")), moment("2026-12-01T18:00+04:00"));
    let page = page(&server, "orluna", "compact/silence/");
    assert!(page.contains("Extended; the deadline before was 30 November 2026"), "{page}");
}

#[test]
fn receipts_are_between_each_party_and_the_secretariat() {
    let server = quiet("decisions-receipts");
    let bureau = page(&server, "secretariat", "compact/silence/");
    assert!(bureau.contains("Receipt not acknowledged: Ambrovel"), "{bureau}");
    let own = page(&server, "orluna", "compact/silence/");
    assert!(own.contains("You acknowledged receipt") && !own.contains("Receipt not acknowledged"), "{own}");
    recorded(&server, &put(&server, "dalvenna", "decisions/acknowledge", &[("text", "compact")]));
    assert!(page(&server, "dalvenna", "compact/silence/").contains("You acknowledged receipt"));
}

#[test]
fn after_the_declaration_a_letter_tells_all_in_every_language() {
    let server = quiet("decisions-letter");
    let letter = |lang: &str, seat: &str| {
        let reader = if seat == "public" { Reader::default() } else { server.seat("practice", seat) };
        server.get(&reader, &format!("/{lang}/practice/quiet/compact-letter.txt"))
    };
    assert_eq!(letter("en", "orluna").status.as_u16(), 404);
    refused(&put(&server, "chair", "decisions/declare-adopted", &[("text", "compact")]), "running");
    server.clock.set(moment("2026-11-27T14:00Z").unwrap());
    server.clerk("practice").look();
    assert!(page(&server, "orluna", "compact/silence/").contains("Silence has ended"));
    let adopt = [("text", "compact"), ("symbol", "RP/QT/2")];
    recorded(&server, &put(&server, "chair", "decisions/declare-adopted", &adopt));
    for lang in LANGUAGES {
        let text = letter(lang, "orluna").text();
        let hour = Locale::of(lang.parse::<Lang>().unwrap()).unwrap().digits("14:00:00");
        assert!(text.contains("RP/QT/2") && text.contains(&hour), "{text}");
    }
    assert_eq!(letter("en", "public").status.as_u16(), 404);
    let desk = server.get(&server.seat("practice", "dalvenna"), "/en/practice/desk/").text();
    assert!(desk.contains("/en/practice/quiet/compact-letter.pdf"), "{desk}");
    // The letter rests on the entry that declared the result: what happens afterwards does not change it.
    let before = letter("ru", "orluna").text();
    recorded(
        &server,
        &put(
            &server,
            "felmora",
            "decisions/sign",
            &[("text", "compact"), ("mode", "definitive"), ("evidence", "server-key")],
        ),
    );
    assert_eq!(letter("ru", "orluna").text(), before);
}

/// A signed file of the tests of `proof`.
pub(crate) fn signed_file(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/proof/tests/signed");
    std::fs::read(folder.join(name)).unwrap()
}

/// Signs the pledge with a file as its evidence.
fn sign_with(server: &Server, seat: &str, (evidence, file): (&str, &str), confirmed: &[(&str, &str)]) -> Answered {
    let fields = [&[("text", "pledge"), ("mode", "definitive"), ("evidence", evidence)], confirmed].concat();
    let (form, _) = file_form("file", file, "application/pdf", &signed_file(file), &fields);
    send(server, &server.seat("practice", seat), "/en/practice/quiet/decisions/sign", form)
}

#[test]
fn the_clerk_looks_into_a_signed_file_and_says_what_it_found() {
    let server = quiet("decisions-pades");
    // A letter of the page was changed after it was signed.
    let tampered = sign_with(&server, "felmora", ("pades", "tampered.pdf"), &[("confirmed", "yes")]);
    refused(&tampered, "was changed after it was signed");
    // It holds, but it is not of this text; it rests on a curve that is not known here.
    for (seat, file, question) in [
        ("felmora", "p384.pdf", "nothing in the file says"),
        ("tresdal", "p521.pdf", "does not know its algorithm: ECDSA P-521 (1.3.132.0.35)"),
    ] {
        let asked = sign_with(&server, seat, ("pades", file), &[]);
        refused(&asked, question);
        assert!(asked.text().contains("name=\"confirmed\""));
        let body = recorded(&server, &sign_with(&server, seat, ("pades", file), &[("confirmed", "yes")]));
        assert_eq!(body["events"][0].get("checked"), None, "{body}");
    }
    let body = recorded(&server, &sign_with(&server, "iscavel", ("scan", "copy.pdf"), &[]));
    assert_eq!(body["events"][0]["file"]["name"], "copy.pdf");
    let page = page(&server, "orluna", "pledge/signatures/");
    assert!(page.contains("its signature was not checked here") && page.contains("The scan is kept by its hash"));
}

#[test]
fn a_passkey_signs_this_text_or_none() {
    let server = quiet("decisions-passkey");
    let passkeys: Value = serde_json::from_slice(&signed_file("passkeys.json")).unwrap();
    let passkey = &passkeys[0];
    let field = |value: &Value| value.as_str().unwrap().to_owned();
    let (key, signature) = (field(&passkey["key"]), field(&passkey["signature"]));
    let (authenticator, client) =
        (field(&passkey["assertion"]["authenticator"]), field(&passkey["assertion"]["client"]));
    let fields = [
        ("text", "pledge"),
        ("mode", "definitive"),
        ("evidence", "passkey"),
        ("key", &key),
        ("signature", &signature),
        ("authenticator", &authenticator),
        ("client-data", &client),
    ];
    refused(&put(&server, "felmora", "decisions/sign", &fields), "is missing or does not hold");
    refused(&put(&server, "felmora", "decisions/sign", &fields[..5]), "is missing or does not hold");
    let form = page(&server, "felmora", "decisions/sign/?text=pledge");
    assert!(form.contains("value=\"passkey\"") && form.contains("name=\"client-data\""), "{form}");
}

fn slug(text: &str) -> Slug {
    Slug::new(text).unwrap()
}

/// The signatories, with their names in Russian.
fn names_in_russian(server: &Server) -> [(&'static str, String); 6] {
    let snapshot = server.clerk("practice").snapshot();
    let day = procedure::time::Day { year: 2026, month: 11, day: 25 };
    let names = procedure::membership::view::names(&snapshot.process.state, day);
    ["dalvenna", "felmora", "iscavel", "orluna", "tolvasa", "tresdal"].map(|slug| {
        let name = &names[&self::slug(slug)];
        (slug, name.get("ru").unwrap().to_owned())
    })
}

#[test]
fn the_sheet_and_the_screen_of_a_copy_begin_with_its_own_state() {
    let server = quiet("decisions-alternat");
    let order = |path: &str| {
        let page = page(&server, "chair", path);
        let (_, list) = page.split_once("signing__list").unwrap();
        let names = list.split("badge--").skip(1).filter_map(|part| part.split_once('>')?.1.split_once('<'));
        names.map(|(name, _)| name.to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(order("pledge/ceremony/"), ["Dalvenna", "Felmora", "Iscavel", "Orluna", "Tolvasa", "Tresdal"]);
    assert_eq!(order("pledge/ceremony/?copy=tolvasa")[..2], ["Tolvasa", "Dalvenna"]);
    // In Russian Felmora is the last of the alphabet; on its sheet it stands where it stands on the screen.
    let sheet = |kind: PaperKind| {
        let of = (&server.site, &**server.site.hosted("practice").unwrap());
        let paper = web::paper(of, &slug("quiet"), &kind, (Lang::Ru, procedure::Capacity::Chair));
        let words = paper.unwrap().txt();
        let mut places = names_in_russian(&server).map(|(slug, name)| (words.rfind(&name).unwrap(), slug));
        places.sort_unstable();
        places.map(|(_, slug)| slug)
    };
    let (pledge, tolvasa) = (slug("pledge"), slug("tolvasa"));
    assert_eq!(
        sheet(PaperKind::SignatureSheet(Some(pledge.clone()))),
        ["dalvenna", "felmora", "iscavel", "orluna", "tolvasa", "tresdal"]
    );
    let expected = ["tolvasa", "dalvenna", "felmora", "iscavel", "orluna", "tresdal"];
    assert_eq!(sheet(PaperKind::SignatureSheetOf(pledge, tolvasa)), expected);
    // Signed: Dalvenna, Orluna and Tolvasa; so Felmora signs now.
    assert!(page(&server, "chair", "pledge/ceremony/").contains("<h1 class=\"hall__long\">Felmora</h1>"));
}

#[test]
fn a_signature_ad_referendum_is_confirmed_or_shown_as_unconfirmed() {
    let server = quiet("decisions-confirmation");
    let signatures = |server: &Server| page(server, "orluna", "pledge/signatures/");
    assert!(signatures(&server).contains("To be confirmed by 12 December 2026"));
    server.clock.set(moment("2026-12-20T08:00Z").unwrap());
    recorded(&server, &put(&server, "dalvenna", "decisions/acknowledge", &[("text", "compact")]));
    assert!(signatures(&server).contains("Unconfirmed since 12 December 2026"), "{}", signatures(&server));
    recorded(&server, &put(&server, "tolvasa", "decisions/confirm-signature", &[("text", "pledge")]));
    assert!(signatures(&server).contains("after the window"));
}

#[test]
fn a_profile_that_comes_with_the_program_fills_the_form() {
    let server = quiet("decisions-profile");
    let chair = server.seat("practice", "chair");
    let form = server.get(&chair, "/en/practice/acts/rules/set-profile/?shipped=igc-like").text();
    assert!(form.contains("id = &#34;igc-like&#34;") || form.contains("id = &quot;igc-like&quot;"), "{form}");
    let page = server.get(&Reader::default(), "/en/practice/rules/profiles/").text();
    for id in ["almaty-2013", "osce-like", "rcm-like", "bali-like", "igc-like"] {
        assert!(page.contains(&format!("<code>{id}</code>")), "{id}");
    }
}
