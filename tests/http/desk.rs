//! What the desk, the board and the pages of letters say to each seat: what is due, what was received, how one is told, and who
//! signed in before.

use web::Purpose;

use crate::server::{Reader, Server, meeting};
use crate::sign_in::{HOUR, enter, entered, grants, service};

/// A process whose invitations went out by letter to two parties, in English and in Russian.
fn written(name: &str) -> Server {
    let more = r#"
with by=secretariat at=2026-09-20T09:00Z
meetings.convene meeting=som-2 level=som name.en="Second Meeting" name.ru="Вторая встреча" from=2036-09-15 zone=Etc/UTC symbol=RP/SOM/2
meetings.invite meeting=som-2 party=orluna
meetings.invite meeting=som-2 party=felmora
membership.add-office office=orluna-desk party=orluna kind=coordination name.en=Desk language=ru precedence=1 contact=desk@orluna.example from=2026-01-15
membership.add-office office=felmora-desk party=felmora kind=coordination name.en=Desk language=en precedence=1 from=2026-01-15
membership.appoint office=felmora-desk serves-as=holder person.en="Wren Alder" contact=wren@felmora.example from=2026-02-01
correspondence.send kind=invitation parties=orluna,felmora subject.en=Invitation via=embassy meeting=som-2
"#;
    let acts = [meeting("practice"), more.to_owned()].concat();
    Server::new(name, Purpose::Demonstration, &[("practice", acts)])
}

#[test]
fn a_party_says_with_one_press_that_it_has_and_read_the_letter() {
    let server = written("desk-read");
    let (orluna, secretariat) = (server.seat("practice", "orluna"), server.seat("practice", "secretariat"));
    let letter = "/en/practice/correspondence/1/";
    let words = "We have received and read it";
    let has = |reader: &Reader, path: &str| server.get(reader, path).text().contains(words);
    let board = "/en/practice/som-2/invitations/";
    assert!(has(&orluna, letter) && has(&orluna, board));
    // Nobody says it for another.
    assert!(!has(&secretariat, letter) && !has(&secretariat, board));
    let fields = [("letter", "1"), ("what", "read"), ("office", "orluna-desk"), ("return", board)];
    let pressed = server.post(&orluna, "/en/practice/acts/correspondence/note-delivery", &fields);
    assert_eq!(pressed.status.as_u16(), 303, "{}", pressed.text());
    assert!(!has(&orluna, letter) && !has(&orluna, board));
    assert!(has(&server.seat("practice", "felmora"), letter));
    let row = server.get(&secretariat, board).text();
    let (_, row) = row.split_once("<tr id=\"orluna\">").unwrap();
    assert!(row.split_once("</tr>").unwrap().0.contains(">Opened</span>"), "{row}");
}

#[test]
fn the_form_of_a_reminder_comes_filled_in_for_one_and_for_all() {
    let server = written("desk-remind");
    let secretariat = server.seat("practice", "secretariat");
    let (board, desk) = ("/en/practice/som-2/invitations/", "/en/practice/desk/");
    let all = "Remind all 2 that are due";
    // Two months after the invitation.
    let page = server.get(&secretariat, board).text();
    assert!(page.contains(all), "{page}");
    assert!(server.get(&secretariat, desk).text().contains("Remind of the invitation"));
    assert!(!server.get(&server.seat("practice", "orluna"), desk).text().contains("Remind of the invitation"));
    let (before, _) = page.split_once(&format!("\">{all}")).unwrap();
    let (_, address) = before.rsplit_once("href=\"").unwrap();
    let address = address.replace("&#38;", "&").replace("&amp;", "&");
    let form = server.get(&secretariat, &address);
    assert_eq!(form.status.as_u16(), 200, "{address}");
    let form = form.text();
    for filled in [
        "value=\"felmora,orluna\"",
        "value=\"Reminder of the invitation: Second Meeting\"",
        "value=\"Напоминание о приглашении: Вторая встреча\"",
        "value=\"embassy\" selected",
        "value=\"reminder\" selected",
    ] {
        assert!(form.contains(filled), "{filled} is not in {form}");
    }
    let fields = [
        ("kind", "reminder"),
        ("parties", "felmora,orluna"),
        ("meeting", "som-2"),
        ("subject.en", "Reminder"),
        ("topic", "invitations"),
    ];
    let sent = server.post(&secretariat, "/en/practice/som-2/correspondence/send", &fields);
    assert_eq!(sent.status.as_u16(), 303, "{}", sent.text());
    assert!(!server.get(&secretariat, board).text().contains(all));
}

#[test]
fn a_delegation_and_the_bureau_see_on_their_desks_what_is_missing() {
    let server = written("desk-due");
    let (orluna, chair) = (server.seat("practice", "orluna"), server.seat("practice", "chair"));
    let desk = |reader: &Reader| server.get(reader, "/en/practice/desk/").text();
    let put = |reader: &Reader, act: &str, fields: &[(&str, &str)]| {
        let answer = server.post(reader, &format!("/en/practice/som-2/{act}"), fields);
        assert_eq!(answer.status.as_u16(), 303, "{}", answer.text());
    };
    put(&orluna, "delegations/nominate", &[("role", "head"), ("name.en", "Ines Holt")]);
    assert!(desk(&orluna).contains("Present a letter of credentials"));
    put(&orluna, "delegations/present-letter", &[("rest-on", "note-verbale")]);
    assert!(!desk(&orluna).contains("Present a letter of credentials"));
    assert!(desk(&chair).contains("href=\"/en/practice/som-2/delegation/orluna/#letter-1\""));
    let question = [
        ("words.en", "Flight"),
        ("kind", "text"),
        ("asked-of", "member"),
        ("use", "arrival"),
        ("class", "ordinary"),
        ("purpose.en", "Transfer"),
        ("keep-days", "7"),
        ("required", "yes"),
    ];
    put(&chair, "delegations/ask", &question);
    let page = desk(&orluna);
    assert!(page.contains("one expected answer is missing"), "{page}");
    assert!(page.contains("href=\"/en/practice/som-2/delegation/orluna/#form\""));
    assert!(!desk(&server.seat("practice", "felmora")).contains("expected answer"));
}

#[test]
fn how_an_address_is_told_is_chosen_by_its_own_party_and_handed_over_by_the_secretariat() {
    let server = written("desk-choices");
    let (orluna, secretariat) = (server.seat("practice", "orluna"), server.seat("practice", "secretariat"));
    let ask = |reader: &Reader, to: &str| server.post(reader, "/en/practice/address-book/", &[("to", to)]);
    let page = server.get(&orluna, "/en/practice/address-book/").text();
    assert!(page.contains("value=\"orluna/orluna-desk/0\"") && !page.contains("value=\"felmora/"), "{page}");
    let page = server.get(&secretariat, "/en/practice/address-book/").text();
    // An office without an address is told where its holder reads mail.
    assert!(page.contains("value=\"felmora/felmora-desk/1\"") && page.contains("Wren Alder</button>"), "{page}");
    let first = ask(&orluna, "orluna/orluna-desk/0").location().to_owned();
    assert!(first.starts_with("/en/notices/"), "{first}");
    assert_eq!(ask(&orluna, "orluna/orluna-desk/0").location(), first);
    assert_eq!(server.post(&orluna, &first, &[("topic-meetings", "not")]).status.as_u16(), 303);
    for (reader, to) in [
        (&orluna, "felmora/felmora-desk/1"),
        (&secretariat, "felmora/felmora-desk/0"),
        (&secretariat, "felmora/orluna-desk/0"),
        (&secretariat, "felmora"),
        (&server.seat("practice", "chair"), "orluna/orluna-desk/0"),
        (&Reader::default(), "orluna/orluna-desk/0"),
    ] {
        assert_eq!(ask(reader, to).status.as_u16(), 404, "{to}");
    }
    let renewed = ask(&secretariat, "orluna/orluna-desk/0").location().to_owned();
    let (path, _) = renewed.split_once("?new=1").unwrap();
    // What was chosen stays; the earlier link leads nowhere.
    let page = server.get(&Reader::default(), &renewed).text();
    assert!(page.contains(path) && page.matches("value=\"not\" checked").count() == 1, "{page}");
    assert_eq!(server.get(&Reader::default(), &first).status.as_u16(), 404);
}

#[test]
fn the_desk_says_when_its_reader_signed_in_before_and_what_was_refused_since() {
    let server = service("desk-before");
    grants(&server, "accounts.grant", "orluna");
    let desk = |reader: &Reader| server.get(reader, "/en/ministry/desk/").text();
    let words = "Before this, signed in on";
    assert!(!desk(&entered(&server)).contains(words));
    server.clock.set(server.site.now() + HOUR);
    assert_eq!(enter(&server, "officer", "a wrong password").status.as_u16(), 422);
    assert_eq!(enter(&server, "officer", "another wrong one").status.as_u16(), 422);
    server.clock.set(server.site.now() + HOUR);
    let page = desk(&entered(&server));
    assert!(page.contains(words) && page.contains("2 attempts were refused since"), "{page}");
    assert!(
        page.contains("href=\"/en/sign-in/account/#l\"") && page.contains("datetime=\"2026-11-25T08:00:30Z\""),
        "{page}"
    );
    let account = server.get(&entered(&server), "/en/sign-in/account/").text();
    assert!(account.contains("href=\"/en/ministry/address-book/#orluna\""), "{account}");
}
