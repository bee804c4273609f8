//! An act by a form: recorded, refused with its rule, asked about, entered for others, with a file, out of a spreadsheet.

use axum::body::Body;
use axum::http::Request;
use locale::{Lang, Locale};
use procedure::names::{Hash, Slug};
use serde_json::Value;
use web::Purpose;

use crate::server::{Answered, LANGUAGES, Reader, Server, meeting, of};

fn practice(name: &str) -> Server {
    Server::new(name, Purpose::Demonstration, &[("practice", meeting("practice"))])
}

/// Puts an act about the meeting in English.
fn put(server: &Server, reader: &Reader, act: &str, fields: &[(&str, &str)]) -> Answered {
    server.post(reader, &format!("/en/practice/som-1/{act}"), fields)
}

/// The body of the entry that an answer leads to.
fn recorded(server: &Server, answer: &Answered) -> Value {
    assert_eq!(answer.status.as_u16(), 303, "{}", answer.text());
    let (_, number) = answer.location().split_once("?done=").unwrap();
    let number: u64 = number.parse().unwrap();
    let stored = server.clerk("practice").entries(number, 1).unwrap().pop().unwrap();
    serde_json::from_slice(&stored.entry.body).unwrap()
}

fn head(server: &Server) -> u64 {
    server.clerk("practice").snapshot().head()
}

#[test]
fn an_act_that_goes_through_is_recorded_and_its_number_said() {
    let server = practice("http-act");
    let (reader, before) = (server.seat("practice", "orluna"), head(&server));
    let answer = put(&server, &reader, "floor/request", &[("return", "/en/practice/som-1/floor/")]);
    assert_eq!(answer.location(), format!("/en/practice/som-1/floor/?done={before}"));
    let body = recorded(&server, &answer);
    assert_eq!(
        (&body["act"], &body["capacity"], &body["channel"]),
        (&"floor.request".into(), &"orluna".into(), &"browser".into())
    );
    let page = server.get(&reader, answer.location()).text();
    assert!(page.contains("role=\"status\"") && page.contains(&format!("/record/{before}/")));
    // Without an address to go back to: the meeting, or the desk.
    let again = put(&server, &reader, "floor/withdraw", &[]);
    assert_eq!(again.location(), format!("/en/practice/som-1/?done={}", before + 1));
    let secretariat = server.seat("practice", "secretariat");
    let fact = [("text.en", "Nothing happened."), ("source", "founding")];
    let noted = server.post(&secretariat, "/en/practice/acts/record/note-fact", &fact);
    assert_eq!(noted.location(), format!("/en/practice/desk/?done={}", before + 2));
}

#[test]
fn a_stranger_puts_nothing() {
    let server = practice("http-stranger");
    let before = head(&server);
    for act in ["floor/request", "meetings/close", "texts/add-paragraph", "meetings/invite"] {
        assert_eq!(put(&server, &Reader::default(), act, &[]).status.as_u16(), 403, "{act}");
    }
    let (form, _) = file_form("file", "a.txt", "text/plain", b"nobody's", &[("symbol", "X"), ("language", "en")]);
    let sent = send(&server, &Reader::default(), "/en/practice/acts/documents/add-version", form);
    assert_eq!(sent.status.as_u16(), 403);
    // A stranger's file is not kept either.
    assert!(server.site.directory().files().get(Hash::of(&[b"nobody's"])).unwrap().is_none());
    assert_eq!(head(&server), before);
}

#[test]
fn an_unknown_act_is_no_page() {
    let server = practice("http-unknown");
    let reader = server.seat("practice", "secretariat");
    for act in ["floor/dance", "floor", "nothing/at/all", "record"] {
        assert_eq!(put(&server, &reader, act, &[]).status.as_u16(), 404, "{act}");
    }
    for path in
        ["/en/practice/nowhere/floor/request", "/en/nowhere/som-1/floor/request", "/de/practice/som-1/floor/request"]
    {
        assert_eq!(server.post(&reader, path, &[]).status.as_u16(), 404, "{path}");
    }
}

#[test]
fn a_refusal_is_said_in_the_readers_language_with_its_rule() {
    let server = practice("http-refusal");
    let chair = server.seat("practice", "chair");
    recorded(&server, &put(&server, &chair, "floor/close-list", &[]));
    let (reader, before) = (server.seat("practice", "orluna"), head(&server));
    for (lang, sentence) in [
        ("az", Locale::of(Lang::Az).unwrap().text("rejection-floor-list-closed")),
        ("en", "The list of speakers is closed.".to_owned()),
        ("ru", "Список ораторов закрыт.".to_owned()),
    ] {
        let refused = server.post(&reader, &format!("/{lang}/practice/som-1/floor/request"), &[]);
        assert_eq!(refused.status.as_u16(), 422, "{lang}");
        let page = refused.text();
        assert!(page.contains(&format!("<h1>{sentence}</h1>")), "{lang}: {page}");
        assert!(page.contains(&format!("href=\"/{lang}/practice/rules/#floor-closed-list\"")), "{lang}");
        assert!(page.contains("role=\"alert\"") && !page.contains("name=\"confirmed\""), "{lang}");
        assert!(page.contains(&format!("<html lang=\"{lang}\"")), "{lang}");
    }
    assert_eq!(head(&server), before);
}

#[test]
fn what_was_written_is_kept_in_the_form() {
    let server = practice("http-kept");
    let reader = server.seat("practice", "secretariat");
    let given = "Agree to \"share\" <tables> & maps.";
    let fields = [
        ("text", "draft"),
        ("words.en", given),
        ("words.az", "Yalnız bu"),
        ("number", "7 bis"),
        ("return", "/en/practice/som-1/draft/"),
    ];
    for lang in LANGUAGES {
        let refused = server.post(&reader, &format!("/{lang}/practice/som-1/texts/add-paragraph"), &fields);
        assert_eq!(refused.status.as_u16(), 422, "{lang}");
        let page = refused.text();
        assert!(page.contains("Agree to &#34;share&#34; &#60;tables&#62; &#38; maps.</textarea>"), "{lang}: {page}");
        assert!(page.contains(">Yalnız bu</textarea>") && page.contains("value=\"7 bis\""), "{lang}: {page}");
        assert!(page.contains("name=\"text\" value=\"draft\""), "{lang}: {page}");
        assert!(page.contains("name=\"return\" value=\"/en/practice/som-1/draft/\""), "{lang}: {page}");
        let reason = Locale::of(lang.parse::<Lang>().unwrap()).unwrap().text("rejection-texts-authentic-missing");
        assert!(page.contains(reason.split("{ $").next().unwrap().split('{').next().unwrap().trim()), "{lang}: {page}");
    }
    // Completed, it goes through.
    let whole = [&fields[..], &[("words.ru", "Соглашаются обмениваться таблицами.")]].concat();
    let body = recorded(&server, &put(&server, &reader, "texts/add-paragraph", &whole));
    assert_eq!(body["events"][0]["words"]["en"], given);
}

#[test]
fn a_proposal_begins_with_the_words_as_they_stand() {
    let server = practice("http-propose");
    let reader = server.seat("practice", "orluna");
    let (english, russian) = ("The delegations meet each spring.", "Делегации встречаются каждую весну.");
    let first = [("text", "draft"), ("words.en", english), ("words.ru", russian)];
    recorded(&server, &put(&server, &server.seat("practice", "secretariat"), "texts/add-paragraph", &first));
    let form = server.get(&reader, "/en/practice/som-1/texts/propose/?text=draft&paragraph=1").text();
    assert!(
        form.contains(&format!(">{english}</textarea>")) && form.contains(&format!(">{russian}</textarea>")),
        "{form}"
    );
    assert!(form.contains("kind=reservation") && !form.contains("name=\"old.en\""), "{form}");
    // As they stand they change nothing; what was given stays in the form.
    let about = [("text", "draft"), ("paragraph", "1"), ("reason.en", "Shorter.")];
    let same = [&about[..], &[("words.en", english), ("words.ru", russian)]].concat();
    let refused = put(&server, &reader, "texts/propose", &same);
    assert_eq!(refused.status.as_u16(), 422);
    let page = refused.text();
    assert!(page.contains(&format!(">{english}</textarea>")) && page.contains(">Shorter.</textarea>"), "{page}");
    // What is changed in one language is a proposal in that language.
    let changed = format!("{english} So be it.");
    let given = [&about[..], &[("words.en", changed.as_str()), ("words.ru", russian)]].concat();
    let body = recorded(&server, &put(&server, &reader, "texts/propose", &given));
    let changes = body["events"][0]["changes"].as_object().unwrap();
    assert_eq!(changes.keys().collect::<Vec<_>>(), ["en"]);
    // The place to which it leads back is kept, with the view that was open there.
    let back =
        [&about[..], &[("kind", "reservation"), ("return", "/en/practice/som-1/draft/?beside=ru&done=1#p1")]].concat();
    let answer = put(&server, &reader, "texts/propose", &back);
    assert_eq!(answer.location(), format!("/en/practice/som-1/draft/?beside=ru&done={}#p1", head(&server) - 1));
}

#[test]
fn another_kind_of_proposal_keeps_all_that_was_typed() {
    let server = practice("http-kinds");
    let reader = server.seat("practice", "orluna");
    let (english, russian) = ("The delegations meet each spring.", "Делегации встречаются каждую весну.");
    let first = [("text", "draft"), ("words.en", english), ("words.ru", russian)];
    recorded(&server, &put(&server, &server.seat("practice", "secretariat"), "texts/add-paragraph", &first));
    let before = head(&server);
    let back = "/en/practice/som-1/draft/?beside=ru#p1";
    let about = [("text", "draft"), ("paragraph", "1"), ("reason.en", "Two springs."), ("return", back)];
    let form = |more: &[(&str, &str)]| {
        let answer = put(&server, &reader, "texts/propose", &[&about[..], more].concat());
        assert_eq!(answer.status.as_u16(), 200, "{}", answer.text());
        answer.text()
    };
    let typed = "The delegations meet each autumn.";
    let of_words = [("words.en", typed), ("words.ru", russian)];
    // To a kind that does not ask for words: they are shown, and wait; those that nobody changed do not.
    let reservation = form(&[&of_words[..], &[("another", "kind=reservation")]].concat());
    let kept = format!("name=\"kept.words.en\" value=\"{typed}\"");
    for said in
        [&kept, ">Two springs.</textarea>", "name=\"kind\" value=\"reservation\"", "name=\"old.en\"", "beside=ru"]
    {
        assert!(reservation.contains(said), "{said}: {reservation}");
    }
    assert!(!reservation.contains("kept.words.ru"), "{reservation}");
    // On to a third kind, and back to the first: both have what was typed in them.
    let waiting = [("kind", "reservation"), ("old.en", "each spring"), ("kept.words.en", typed)];
    let placeholder = form(&[&waiting[..], &[("another", "kind=placeholder")]].concat());
    assert!(placeholder.contains(&kept) && placeholder.contains("name=\"kept.old.en\" value=\"each spring\""));
    let third = [("kind", "placeholder"), ("new.en", ""), ("kept.words.en", typed), ("kept.old.en", "each spring")];
    let change = form(&[&third[..], &[("another", "kind=replace")]].concat());
    assert!(change.contains(&format!(">{typed}</textarea>")) && change.contains(&format!(">{russian}</textarea>")));
    assert!(
        change.contains("name=\"kept.old.en\" value=\"each spring\"") && !change.contains("name=\"kind\""),
        "{change}"
    );
    // Words for a new paragraph begin with what was typed, and not with those that stand.
    let paragraph = form(&[&of_words[..], &[("another", "kind=new-paragraph")]].concat());
    assert!(paragraph.contains(&format!(">{typed}</textarea>")) && !paragraph.contains(russian), "{paragraph}");
    assert_eq!(head(&server), before);
    // What is kept is no part of the act; if the act is refused it is still kept.
    let wrong = [&about[..], &waiting, &[("old.en", "each winter")]].concat();
    let wrong: Vec<(&str, &str)> = wrong.into_iter().filter(|pair| *pair != ("old.en", "each spring")).collect();
    let refused = put(&server, &reader, "texts/propose", &wrong);
    assert_eq!(refused.status.as_u16(), 422);
    assert!(refused.text().contains(&kept), "{}", refused.text());
    let body = recorded(&server, &put(&server, &reader, "texts/propose", &[&about[..3], &waiting].concat()));
    assert_eq!(body["events"][0]["kind"], "reservation", "{body}");
    assert!(!body.to_string().contains("autumn"), "{body}");
}

#[test]
fn a_button_says_in_its_address_what_is_its_own() {
    let server = practice("http-row-form");
    let first = [("text", "draft"), ("words.en", "The delegations meet."), ("words.ru", "Делегации встречаются.")];
    recorded(&server, &put(&server, &server.seat("practice", "secretariat"), "texts/add-paragraph", &first));
    let insertion = [("text", "draft"), ("paragraph", "1"), ("kind", "insert"), ("new.en", " again")];
    recorded(&server, &put(&server, &server.seat("practice", "orluna"), "texts/propose", &insertion));
    let chair = server.seat("practice", "chair");
    let page = server.get(&chair, "/en/practice/som-1/draft/").text();
    // One form for the row: what all of its acts say stands in it once.
    let (_, row) = page.split_once("id=\"p1\"").unwrap();
    let (_, form) = row.split_once("<form").unwrap();
    let (form, _) = form.split_once("</form>").unwrap();
    assert_eq!(form.matches("name=\"text\" value=\"draft\"").count(), 1, "{form}");
    let button = "formaction=\"../texts/mark?mark=agreed\" name=\"paragraph\" value=\"1\"";
    assert!(form.contains(button), "{form}");
    let withdrawn = [("text", "draft"), ("proposal", "1")];
    recorded(&server, &put(&server, &server.seat("practice", "orluna"), "texts/withdraw", &withdrawn));
    let fields = [("text", "draft"), ("paragraph", "1")];
    let body = recorded(&server, &put(&server, &chair, "texts/mark?mark=agreed", &fields));
    assert_eq!(body["events"][0]["mark"], "agreed");
}

#[test]
fn a_field_that_is_wrong_is_marked() {
    let server = practice("http-field");
    let reader = server.seat("practice", "secretariat");
    let fields = [("number", "2"), ("title.en", "More"), ("minutes", "soon")];
    let refused = put(&server, &reader, "meetings/add-item", &fields);
    assert_eq!(refused.status.as_u16(), 422);
    let page = refused.text();
    let (_, field) = page.split_once("name=\"minutes\"").unwrap();
    assert!(field.split_once('>').unwrap().0.contains("aria-invalid=\"true\""), "{page}");
    let unknown =
        put(&server, &reader, "meetings/add-item", &[("title.en", "More"), ("number", "2"), ("colour", "red")]);
    assert_eq!(unknown.status.as_u16(), 422);
}

#[test]
fn a_warning_comes_as_a_question_and_its_confirmation_is_a_ruling() {
    let server = practice("http-warning");
    let (delegate, chair) = (server.seat("practice", "orluna"), server.seat("practice", "chair"));
    recorded(&server, &put(&server, &delegate, "floor/request", &[]));
    let before = head(&server);
    let asked = put(&server, &chair, "meetings/close", &[]);
    assert_eq!(asked.status.as_u16(), 422);
    let page = asked.text();
    assert!(page.contains("name=\"confirmed\" value=\"yes\""), "{page}");
    assert!(page.contains("#floor-waiting\""), "{page}");
    assert_eq!(head(&server), before);
    // Another word than yes is no confirmation.
    assert_eq!(put(&server, &chair, "meetings/close", &[("confirmed", "no")]).status.as_u16(), 422);
    let body = recorded(&server, &put(&server, &chair, "meetings/close", &[("confirmed", "yes")]));
    let events: Vec<&str> =
        body["events"].as_array().unwrap().iter().map(|event| event["event"].as_str().unwrap()).collect();
    assert_eq!(events, ["rules.ruled", "meetings.closed"]);
    assert!(
        server
            .get(&chair, "/en/practice/rules/")
            .text()
            .contains("The meeting went on or was closed while speakers were waiting.")
    );
}

#[test]
fn the_secretariat_enters_for_others_and_says_what_it_rests_on() {
    let server = practice("http-for");
    let (secretariat, delegate) = (server.seat("practice", "secretariat"), server.seat("practice", "orluna"));
    let before = head(&server);
    let missing = put(&server, &secretariat, "floor/request", &[("for", "tolvasa"), ("channel", "voice")]);
    assert_eq!(missing.status.as_u16(), 422);
    assert!(missing.text().contains("must say what it rests on"), "{}", missing.text());
    assert!(missing.text().contains("<option value=\"tolvasa\" selected>"));
    let rests = [("for", "tolvasa"), ("channel", "voice"), ("rests-on", "nameplate raised")];
    let body = recorded(&server, &put(&server, &secretariat, "floor/request", &rests));
    let told = ["capacity", "entered-by", "channel", "evidence"].map(|field| body[field].as_str().unwrap());
    assert_eq!(told, ["tolvasa", "secretariat", "voice", "nameplate raised"]);
    // When it was received is the secretariat's to say, and nobody's of an act of its own: deadlines are judged by it.
    let received = [
        ("for", "dalvenna"),
        ("channel", "mail"),
        ("rests-on", "mail of 1 October"),
        ("received", "2026-10-01T09:00Z"),
    ];
    let body = recorded(&server, &put(&server, &secretariat, "floor/request", &received));
    assert!(body["received"].as_i64() < body["recorded"].as_i64(), "{body}");
    let body = recorded(&server, &put(&server, &delegate, "floor/request", &received[3..]));
    assert_eq!(body["received"], body["recorded"], "{body}");
    // Nobody else: neither a delegation nor, for a party, the Chair.
    for reader in [&delegate, &server.seat("practice", "chair")] {
        let refused = put(&server, reader, "floor/request", &[("for", "tresdal"), ("rests-on", "a whisper")]);
        assert_eq!(refused.status.as_u16(), 422);
        assert!(refused.text().contains("Only the secretariat enters acts for others."), "{}", refused.text());
    }
    let for_bureau = put(&server, &delegate, "meetings/suspend", &[("for", "chair"), ("rests-on", "a whisper")]);
    assert_eq!(for_bureau.status.as_u16(), 422);
    assert_eq!(put(&server, &delegate, "meetings/suspend", &[]).status.as_u16(), 422);
    assert_eq!(head(&server), before + 3);
}

/// A form with a file.
pub(crate) fn file_form(
    field: &str,
    name: &str,
    media: &str,
    bytes: &[u8],
    fields: &[(&str, &str)],
) -> (Vec<u8>, Hash) {
    let part = |(name, value): &(&str, &str)| {
        format!("--line\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").into_bytes()
    };
    let head = format!(
        "--line\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\ncontent-type: {media}\r\n\r\n"
    );
    let mut form: Vec<u8> = fields.iter().flat_map(part).collect();
    form.extend([head.as_bytes(), bytes, b"\r\n--line--\r\n"].concat());
    (form, Hash::of(&[bytes]))
}

pub(crate) fn send(server: &Server, reader: &Reader, path: &str, form: Vec<u8>) -> Answered {
    let request = of(reader, Request::post(path))
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "multipart/form-data; boundary=line");
    server.ask(request.body(Body::from(form)).unwrap())
}

#[test]
fn a_file_is_kept_and_can_be_had_again() {
    let server = practice("http-file");
    let reader = server.seat("practice", "secretariat");
    let issue = [("symbol", "RP/INF/1"), ("kind", "other"), ("title.en", "Map"), ("distribution", "participants")];
    let issued = server.post(&reader, "/en/practice/acts/documents/issue", &issue);
    assert_eq!(issued.status.as_u16(), 303, "{}", issued.text());
    let bytes = b"%PDF-1.4\nnot much of a map\n%%EOF\n";
    let fields = [("symbol", "RP/INF/1"), ("language", "en")];
    let (form, hash) = file_form("file", "xəritə \"1\".pdf", "application/pdf", bytes, &fields);
    let put = send(&server, &reader, "/en/practice/acts/documents/add-version", form);
    let body = recorded(&server, &put);
    assert_eq!(body["events"][0]["file"]["hash"], hash.to_string());
    let path = format!("/practice/files/{hash}");
    let file = server.get(&reader, &path);
    assert_eq!((file.status.as_u16(), file.header("content-type")), (200, "application/pdf"));
    assert_eq!(file.body, bytes);
    assert!(
        file.header("content-disposition").starts_with("inline; filename=\""),
        "{}",
        file.header("content-disposition")
    );
    assert_eq!(server.get(&Reader::default(), &path).status.as_u16(), 404);
    assert_eq!(server.get(&server.seat("practice", "orluna"), &path).status.as_u16(), 200);
    // What a browser could run is not taken.
    let (form, hash) = file_form("file", "page.html", "text/html", b"<script>alert(1)</script>", &fields);
    assert_eq!(send(&server, &reader, "/en/practice/acts/documents/add-version", form).status.as_u16(), 422);
    assert_eq!(server.get(&reader, &format!("/practice/files/{hash}")).status.as_u16(), 404);
}

/// The lines of a board's report.
fn report(page: &str) -> Vec<String> {
    let (_, report) = page.split_once("role=\"status\">").unwrap();
    let (report, _) = report.split_once("</div>").unwrap();
    let lines = report.split("<p>").skip(1);
    lines.map(|line| line.split_once("</p>").unwrap().0.to_owned()).collect()
}

#[test]
fn a_board_out_of_a_spreadsheet_says_what_became_of_each_row() {
    let server = practice("http-board");
    let reader = server.seat("practice", "secretariat");
    let board = |csv: &str| {
        let (form, _) = file_form("file", "board.csv", "text/csv", csv.as_bytes(), &[]);
        send(&server, &reader, "/en/practice/som-1/invitations/", form)
    };
    let before = head(&server);
    let good = "party;note;answer;role;name;office\r\nNelvoa;LO/26/9;accepts;head;Tavio Merenne;Director\r\nAtlantis;LO/26/10;;;;\r\nzelvenor;LO/26/11;;;;\r\nОрлуна;;;adviser;Ondra Vimmel;\r\n";
    let answer = board(good);
    assert_eq!(answer.status.as_u16(), 200);
    let page = answer.text();
    let lines = report(&page);
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(lines[0].contains('5'), "{lines:?}");
    assert!(lines[1].contains('3') && lines[1].contains("Atlantis"), "{lines:?}");
    assert_eq!(head(&server), before + 5);
    assert!(page.contains("<tr id=\"nelvoa\">") && page.contains("LO/26/9"));
    // The same file again repeats invitations and answers of nobody.
    let state = &server.clerk("practice").snapshot().process.state;
    let som = &state.meetings[&Slug::new("som-1").unwrap()];
    let nelvoa = Slug::new("nelvoa").unwrap();
    assert!(som.invitations[&nelvoa].answered.is_some() && som.delegations.0[&nelvoa].members.len() == 1);
    // A word that no column takes is named with its row, and the file is not taken by halves.
    let before = head(&server);
    let wrong = board("party;answer\r\nhestrune;declines\r\nambrovel;perhaps\r\n").text();
    let lines = report(&wrong);
    assert!(lines.len() == 2 && lines[1].contains('3') && lines[1].contains("perhaps"), "{lines:?}");
    assert_eq!(head(&server), before);
    for broken in ["", "nonsense", "party;colour\r\norluna;red\r\n", "\u{0}\u{1}\u{2}"] {
        assert_eq!(report(&board(broken).text()).len(), 2, "{broken:?}");
    }
    // Nobody but the bureau fills a board.
    let delegate = server.seat("practice", "orluna");
    let (form, _) = file_form("file", "board.csv", "text/csv", good.as_bytes(), &[]);
    assert_eq!(send(&server, &delegate, "/en/practice/som-1/invitations/", form).status.as_u16(), 403);
}

#[test]
fn the_template_of_the_board_is_read_again() {
    let server = practice("http-template");
    let reader = server.seat("practice", "secretariat");
    for lang in LANGUAGES {
        let template = server.get(&reader, &format!("/{lang}/practice/som-1/board.csv"));
        assert!(template.header("content-type").starts_with("text/csv"));
        let columns = template.text().matches(';').count();
        let row = format!("dalvenna{}\r\n", ";".repeat(columns));
        let (form, _) = file_form("file", "board.csv", "text/csv", &[template.body, row.into_bytes()].concat(), &[]);
        let page = send(&server, &reader, &format!("/{lang}/practice/som-1/invitations/"), form);
        assert_eq!((page.status.as_u16(), report(&page.text()).len()), (200, 1), "{lang}");
    }
}

#[test]
fn a_form_of_answers_says_what_became_of_each() {
    let server = practice("http-answers");
    let (secretariat, orluna) = (server.seat("practice", "secretariat"), server.seat("practice", "orluna"));
    for kind in ["number", "yes-no"] {
        let fields = [
            ("kind", kind),
            ("asked-of", "delegation"),
            ("use", "arrival"),
            ("class", "ordinary"),
            ("keep-days", "1000"),
            ("words.en", "How many cars, and is there one?"),
            ("purpose.en", "For the yard."),
        ];
        recorded(&server, &put(&server, &secretariat, "delegations/ask", &fields));
    }
    let path = "/en/practice/som-1/delegation/orluna/";
    let before = head(&server);
    // What is no answer is said, kept as it was typed, and does not hold up the other.
    for _ in 0..2 {
        let page = server.post(&orluna, path, &[("answer-1-0", "two"), ("answer-2-0", "yes")]);
        let (status, page) = (page.status.as_u16(), page.text());
        assert_eq!((status, head(&server)), (200, before + 1), "{page}");
        assert!(page.contains("href=\"#answer-1-0\"") && page.contains("value=\"two\""), "{page}");
    }
    server.post(&orluna, path, &[("answer-1-0", "2"), ("answer-2-0", "yes")]);
    assert_eq!(head(&server), before + 2);
    // An answer that is emptied is withdrawn, and one that was not sent stays.
    server.post(&orluna, path, &[("answer-1-0", "")]);
    assert_eq!(head(&server), before + 3);
    // The secretariat enters for the party and says what that rests on.
    server.post(&secretariat, path, &[("answer-1-0", "3"), ("rests-on", "call of the embassy")]);
    let last = server.clerk("practice").entries(before + 3, 1).unwrap().pop().unwrap();
    let body = String::from_utf8_lossy(&last.entry.body).into_owned();
    assert!(body.contains("call of the embassy"), "{body}");
    for other in ["chair", "nelvoa", "public"] {
        let answer = server.post(&server.seat("practice", other), path, &[("answer-1-0", "4")]);
        assert_eq!(answer.status.as_u16(), 403, "{other}");
    }
    assert_eq!(head(&server), before + 4);
}
