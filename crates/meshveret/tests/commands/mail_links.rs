//! A link that goes by mail, from the page of the secretariat to the seat and back to the board.

use std::time::Duration;

use crate::http::{get_with, post, post_with};
use crate::init::after;
use crate::logs::{cookie_of, signed_in};
use crate::mail::{House, LOOKS_MAX, PARTIES, decoded, to};
use crate::program::until;

/// The row of a party on the board of a meeting, as somebody signed in sees it.
fn row_of(port: u16, cookie: &str, party: &str) -> String {
    let board = get_with(port, "/en/delta/som-9/invitations/", cookie).unwrap().text();
    let (_, row) = board.split_once(&format!("<tr id=\"{party}\">")).unwrap();
    row.split_once("</tr>").unwrap().0.to_owned()
}

/// From the page of the secretariat to the seat: the link by mail, the code by another way, the board in the end.
#[test]
fn a_link_by_mail_lets_in_with_the_code_and_the_register_says_that_its_letter_was_opened() {
    let house = House::new("mail-link", Duration::ZERO, "");
    house.put("parties.acts", PARTIES);
    house.put(
        "letter.acts",
        r#"
with by=secretariat meeting=som-9
meetings.convene level=som name.en="Ninth Meeting" from=2036-09-14 symbol=D/SOM/9
meetings.invite party=felmora
correspondence.send kind=invitation parties=felmora subject.en=Hush via=embassy number=1/2036
"#,
    );
    let served = house.serve();
    house.status_says("waiting 0, sent 0");
    let port = served.port();
    let (secretary, _) = signed_in(port, (after(&house.said, "link "), after(&house.said, "code ")));
    let seated = post_with(port, "/en/sign-in/seat", &secretary, "process=delta&seat=secretariat").unwrap();
    let secretary = cookie_of(&seated);
    let accounts = "/en/delta/accounts/";
    let filled = get_with(port, &format!("{accounts}?to=felmora/felmora-desk&meeting=som-9&letter=1"), &secretary);
    let filled = filled.unwrap().text();
    assert!(filled.contains("value=\"felmora/felmora-desk\" selected") && filled.contains("value=\"som-9\" selected"));
    let send = |form: &str| post_with(port, accounts, &secretary, &format!("purpose=mail&role=head&{form}")).unwrap();
    for refused in ["name=felmora-head&to=nowhere", "name=felmora-head&to=felmora/felmora-desk&letter=2"] {
        assert_eq!(send(refused).status, 422, "{refused}");
    }
    let sent = send("name=felmora-head&to=felmora/felmora-desk&meeting=som-9&letter=1");
    let page = sent.text();
    assert_eq!(sent.status, 200, "{page}");
    let (_, code) = page.split_once("<b dir=\"ltr\">").unwrap();
    let code = code.split_once('<').unwrap().0;
    assert!(page.contains("desk@felmora.example") && !page.contains("/sign-in/link/"), "{page}");

    let mails = house.mails(1);
    let text = decoded(to(&mails, "desk@felmora.example")[0]);
    assert!(text.contains("Вас приглашают войти.") && text.contains("Ninth Meeting"), "{text}");
    let whole = format!("{}{text}", mails[0].text);
    assert!(!whole.contains(code) && !whole.contains(&code.replace(' ', "")) && !whole.contains("Hush"), "{whole}");
    assert_eq!(mails[0].header("List-Unsubscribe"), None);
    let (_, token) = text.split_once("/ru/sign-in/link/").unwrap();
    let path = format!("/en/sign-in/link/{}/", token.split_once('/').unwrap().0);
    house.status_says("waiting 0, sent 1");
    let opened = || row_of(port, &secretary, "felmora").contains(">Opened</span>");
    until(LOOKS_MAX, || row_of(port, &secretary, "felmora").contains(">Sent</span>").then_some(())).unwrap();
    // Whoever looks for harm in mails opens every link, and presses every button.
    let head = served.head("delta");
    for _ in 0..2 {
        assert!(served.get(&path).text().contains("name=\"code\""));
    }
    assert_eq!(post(port, &path, "code=").unwrap().status, 422);
    assert_eq!((served.head("delta"), opened()), (head, false));

    let (delegate, _) = signed_in(port, (&path, code));
    let desk = get_with(port, "/en/delta/som-9/invitations/", &delegate).unwrap();
    assert_eq!(desk.status, 200);
    assert!(row_of(port, &delegate, "felmora").contains("Felmora"));
    assert!(until(LOOKS_MAX, || opened().then_some(())).is_some(), "{}", row_of(port, &secretary, "felmora"));
    assert_eq!(post(port, &path, &format!("code={code}")).unwrap().status, 404);
    assert_eq!(served.stop().err, "");
}
