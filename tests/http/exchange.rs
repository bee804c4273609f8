//! Rounds, positions, translations, and documents out and in: who sees each page and has each file, and what comes of a file
//! that is dropped in.

use std::io::{Cursor, Read, Write};

use axum::body::Body;
use axum::http::{Request, header};
use procedure::names::Hash;
use web::Purpose;

use crate::server::{Answered, Reader, Server, meeting, of};

const TEXT: &str = "/en/practice/som-1/draft";
const ENGLISH: [&str; 3] =
    ["The Parties meet each year in the capital.", "They report within 30 days.", "They publish what they agreed."];

/// A draft that was circulated until two days from now, with an observer and a State that asked for membership.
fn practice(name: &str) -> Server {
    let more = r#"
with by=secretariat meeting=som-1 at=2026-09-15T08:10Z
meetings.invite party=ambrovel
meetings.invite party=zelvenor
texts.add-paragraph text=draft words.en="The Parties meet each year in the capital." words.ru="Стороны встречаются ежегодно в столице." words.az="Tərəflər hər il paytaxtda görüşür."
texts.add-paragraph text=draft words.en="They report within 30 days." words.ru="Они отчитываются в течение 60 дней." words.az="Onlar 30 gün ərzində hesabat verir."
texts.add-paragraph text=draft words.en="They publish what they agreed." words.ru="Они публикуют согласованное." words.az="Onlar razılaşdırılanı dərc edir."
texts.circulate text=draft deadline=2026-11-27T14:00Z zone=Asia/Baku note.en="All comments are welcome."
with by=secretariat at=2026-09-15T08:11Z
texts.define-term headword=capital words.en=capital words.ru=столица
"#;
    Server::new(name, Purpose::Demonstration, &[("practice", [&meeting("practice"), more].concat())])
}

fn status(server: &Server, seat: &str, path: &str) -> u16 {
    server.get(&server.seat("practice", seat), path).status.as_u16()
}

fn put(server: &Server, seat: &str, act: &str, fields: &[(&str, &str)]) -> Answered {
    let fields: Vec<(&str, &str)> = [("text", "draft")].into_iter().chain(fields.iter().copied()).collect();
    let answer = server.post(&server.seat("practice", seat), &format!("/en/practice/som-1/{act}"), &fields);
    assert_eq!(answer.status.as_u16(), 303, "{act}: {}", answer.text());
    answer
}

fn page(server: &Server, seat: &str, path: &str) -> String {
    let answer = server.get(&server.seat("practice", seat), &format!("{TEXT}/{path}"));
    assert_eq!(answer.status.as_u16(), 200, "{path} as {seat}");
    answer.text()
}

fn head(server: &Server) -> u64 {
    server.clerk("practice").snapshot().head()
}

/// Sends a form with a file.
fn drop_in(server: &Server, reader: &Reader, file: Option<(&str, &[u8])>, fields: &[(&str, &str)]) -> Answered {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend_from_slice(
            format!("--cut\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").as_bytes(),
        );
    }
    if let Some((name, bytes)) = file {
        body.extend_from_slice(format!("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n").as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--cut--\r\n");
    let request = of(reader, Request::post(format!("{TEXT}/drop-in/")))
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=cut");
    server.ask(request.body(Body::from(body)).unwrap())
}

/// Drops a file in, looks that nothing was put, puts it; the page before and after.
fn taken(server: &Server, seat: &str, file: (&str, &[u8]), fields: &[(&str, &str)]) -> (String, String) {
    let (reader, before) = (server.seat("practice", seat), head(server));
    let preview = drop_in(server, &reader, Some(file), fields);
    assert_eq!(preview.status.as_u16(), 200, "{}", preview.text());
    assert_eq!(head(server), before, "a preview puts nothing");
    let hash = Hash::of(&[file.1]).to_string();
    let fields: Vec<(&str, &str)> = fields.iter().copied().chain([("file", hash.as_str())]).collect();
    let report = drop_in(server, &reader, None, &fields);
    assert_eq!(report.status.as_u16(), 200, "{}", report.text());
    (preview.text(), report.text())
}

/// How often each badge of a report stands there: taken, taken before, refused, not taken, nothing to do.
fn counts(page: &str) -> [usize; 5] {
    ["taken", "taken before", "refused", "not taken", "nothing to do"]
        .map(|word| page.matches(&format!(">{word}</span>")).count())
}

fn file(server: &Server, seat: &str, path: &str) -> Vec<u8> {
    let answer = server.get(&server.seat("practice", seat), &format!("{TEXT}{path}"));
    assert_eq!(answer.status.as_u16(), 200, "{path} as {seat}");
    answer.body
}

/// A form as the script in it writes it: one box of a paragraph has other words.
fn filled(form: &[u8], paragraph: usize, (words, comment): (&str, &str)) -> Vec<u8> {
    let form = String::from_utf8(form.to_vec()).unwrap();
    let block = "<script type=\"application/json\" id=\"answers\">";
    let (page, rest) = form.rsplit_once(block).unwrap();
    let (json, end) = rest.split_once("</script>").unwrap();
    let mut answers: serde_json::Value = serde_json::from_str(json).unwrap();
    let answer = &mut answers["answers"][paragraph - 1];
    if !words.is_empty() {
        answer["words"]["en"] = words.into();
    }
    answer["comment"] = comment.into();
    format!("{page}{block}{}</script>{end}", answers.to_string().replace('<', "\\u003c")).into_bytes()
}

/// A DOCX in which somebody changed words with tracked changes.
fn edited(docx: &[u8], (went, came): (&str, &str)) -> Vec<u8> {
    let by = "w:author=\"Harbours\" w:date=\"2026-09-20T10:00:00Z\"";
    let change = format!(
        "</w:t></w:r><w:del w:id=\"9001\" {by}><w:r><w:delText xml:space=\"preserve\">{went}</w:delText></w:r></w:del>\
         <w:ins w:id=\"9002\" {by}><w:r><w:t xml:space=\"preserve\">{came}</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\">"
    );
    let mut archive = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let (name, mut content) = (part.name().unwrap().to_string(), String::new());
        part.read_to_string(&mut content).unwrap();
        if name == "word/document.xml" {
            assert!(content.contains(went), "{content}");
            content = content.replacen(went, &change, 1);
        }
        writer.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn every_page_and_file_of_a_draft_is_for_those_whose_right_it_is() {
    let server = practice("http-exchange-seen");
    put(&server, "orluna", "texts/contribute", &[("words.en", "The harbour says: no."), ("ministry.en", "Harbours")]);
    // The public, a State that asked for membership, an observer, a member, the Chair, the secretariat.
    let seats = ["public", "zelvenor", "ambrovel", "orluna", "chair", "secretariat"];
    let rows = [
        ("/rounds/", "403 403 200 200 200 200"),
        ("/position/", "403 403 200 200 403 403"),
        ("/translate/", "403 403 200 200 200 200"),
        ("/translate/?to=ru", "403 403 200 200 200 200"),
        ("/drop-in/", "403 403 200 200 403 200"),
        ("/nothing/", "404 404 404 404 404 404"),
        (".pdf", "404 404 200 200 200 200"),
        (".docx", "404 404 200 200 200 200"),
        (".akn.xml", "404 404 200 200 200 200"),
        (".xlf?to=ru", "404 404 200 200 200 200"),
        (".html", "404 404 200 200 200 200"),
        (".txt", "404 404 200 200 200 200"),
        ("-marked.docx", "404 404 200 200 200 200"),
        ("-marked.html", "404 404 200 200 200 200"),
        ("-marked.txt", "404 404 200 200 200 200"),
        ("-bilingual.docx?to=ru", "404 404 200 200 200 200"),
        ("-bilingual.pdf?to=ru", "404 404 200 200 200 200"),
        ("-bilingual.txt", "404 404 404 404 404 404"),
        ("-marked.xlf", "404 404 404 404 404 404"),
        ("-form.html?party=orluna", "404 404 404 200 200 200"),
        ("-form.docx?party=orluna&round=1", "404 404 404 200 200 200"),
        ("-form.html?party=orluna&round=7", "404 404 404 404 404 404"),
        ("-form.html?party=zelvenor", "404 404 404 404 404 404"),
        ("-form.html", "404 404 200 200 404 404"),
    ];
    let mut wrong = Vec::new();
    for (path, row) in rows {
        for (seat, wanted) in seats.iter().zip(row.split(' ')) {
            let got = status(&server, seat, &format!("{TEXT}{path}")).to_string();
            if got != wanted {
                wrong.push(format!("{path} as {seat}: {got}, not {wanted}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // Each look of a seat at what it may not see is noted.
    let log = server.get(&server.seat("practice", "zelvenor"), "/en/practice/refusals/").text();
    for path in ["draft/rounds/", "draft.docx", "draft-marked.txt", "draft-form.html"] {
        assert!(log.contains(&format!("/practice/som-1/{path}")), "{path}: {log}");
    }
    for (seat, status) in [("public", 403), ("zelvenor", 200), ("ambrovel", 200), ("secretariat", 200)] {
        assert_eq!(self::status(&server, seat, "/en/practice/glossary/"), status, "{seat}");
    }
}

#[test]
fn a_position_is_its_partys_own() {
    let server = practice("http-exchange-position");
    let fields = [("paragraph", "1"), ("words.en", "Not in winter, the passes are shut."), ("ministry.en", "Roads")];
    put(&server, "orluna", "texts/contribute", &fields);
    put(&server, "orluna", "texts/contribute", &[("paragraph", "1"), ("words.en", "Twice would be better.")]);
    assert!(page(&server, "orluna", "position/").contains("the passes are shut"));
    for seat in ["tolvasa", "secretariat", "chair"] {
        for path in ["rounds/", "translate/"] {
            assert!(!page(&server, seat, path).contains("the passes are shut"), "{path} as {seat}");
        }
    }
    assert!(!page(&server, "tolvasa", "position/").contains("the passes are shut"));
    // Two boxes that are ticked come as one list.
    let gathered = [("paragraph", "1"), ("gathers", "1"), ("gathers", "2"), ("words.en", "Meet twice, not in winter.")];
    put(&server, "orluna", "texts/comment", &gathered);
    let position = page(&server, "orluna", "position/");
    assert_eq!(position.matches("gathered into comment 1").count(), 2, "{position}");
    let own = page(&server, "orluna", "rounds/");
    assert!(own.contains("Meet twice, not in winter.") && own.contains("Gathers 2 contributions"), "{own}");
    assert!(own.contains("class=\"receipt\""));
    let others = page(&server, "tolvasa", "rounds/");
    assert!(others.contains("Meet twice, not in winter.") && !others.contains("class=\"receipt\""), "{others}");
    assert!(!others.contains("Gathers 2") && !others.contains("Have commented"), "{others}");
    let bureau = page(&server, "secretariat", "rounds/");
    assert!(bureau.contains("Have commented") && bureau.contains("Have not commented"), "{bureau}");
}

#[test]
fn a_page_that_shows_an_open_round_is_not_kept_across_its_deadline() {
    let server = practice("http-exchange-deadline");
    let deadline = procedure::time::moment("2026-11-27T14:00Z").unwrap();
    server.clock.set(deadline - 2);
    let reader = server.seat("practice", "orluna");
    let open = |server: &Server| {
        let page = server.get(&reader, &format!("{TEXT}/rounds/")).text();
        (page.contains("Round 1 is open"), page.contains("Round 1 is over"))
    };
    assert_eq!(open(&server), (true, false));
    server.clock.set(deadline - 1);
    assert_eq!(open(&server), (true, false));
    server.clock.set(deadline);
    assert_eq!(open(&server), (false, true));
    // By the clock of the capital, where it is known, else by that in which the deadline was set, and by UTC.
    let page = server.get(&reader, &format!("{TEXT}/rounds/")).text();
    assert!(page.contains("19:00 (UTC+05:00)") && page.contains("14:00 (UTC)"), "{page}");
}

#[test]
fn the_translator_sees_what_moved_the_terms_and_the_numbers() {
    let server = practice("http-exchange-translate");
    let moved = [("paragraph", "1"), ("words.en", "The Parties meet twice each year in the capital.")];
    put(&server, "secretariat", "texts/revise", &moved);
    let page_of = |seat: &str| page(&server, seat, "translate/?to=ru");
    let translator = page_of("secretariat");
    assert!(translator.contains("<ins>twice </ins>"), "{translator}");
    assert!(translator.contains("столица") && translator.contains("Стороны встречаются ежегодно в столице."));
    assert!(
        translator.contains("Numbers in the source only: 30")
            && translator.contains("Numbers in the translation only: 60")
    );
    assert!(translator.contains("name=\"words.ru\""));
    assert!(!page_of("orluna").contains("name=\"words.ru\""));
    let back = "/en/practice/som-1/draft/translate/?to=ru";
    let fields = [("paragraph", "1"), ("words.ru", "Стороны встречаются дважды в год в столице."), ("return", back)];
    let answer = put(&server, "secretariat", "texts/revise", &fields);
    assert!(answer.location().starts_with(&format!("{back}&done=")), "{}", answer.location());
    assert!(page_of("secretariat").contains("In concord: Russian"));
    let azerbaijani = page(&server, "secretariat", "translate/?to=az");
    assert!(azerbaijani.contains("1 paragraph has not followed"), "{azerbaijani}");
    put(&server, "secretariat", "texts/confirm-concord", &[("paragraph", "1"), ("language", "az")]);
    assert!(page(&server, "secretariat", "translate/?to=az").contains("In concord: Azerbaijani"));
}

#[test]
fn a_form_goes_out_and_comes_in_again() {
    let server = practice("http-exchange-form");
    let empty = file(&server, "orluna", "-form.html");
    let form = filled(&empty, 1, ("The Parties meet each year in the harbour.", "The capital is closed in May."));
    let form = filled(&form, 3, ("", "When?"));
    // For itself; nobody else may drop it in but the secretariat.
    let wrong = drop_in(&server, &server.seat("practice", "tolvasa"), Some(("form.html", &form)), &[]);
    assert!(wrong.text().contains("The form is for another party"), "{}", wrong.text());
    let entered = [("channel", "mail"), ("received", "2026-09-15T08:12Z"), ("rests-on", "Letter 12")];
    let (preview, report) = taken(&server, "secretariat", ("form.html", &form), &entered);
    assert!(preview.contains("3 acts would be put"), "{preview}");
    assert!(preview.contains("No paragraph has moved since"), "{preview}");
    assert!(report.contains("3 acts were put."), "{report}");
    assert_eq!(counts(&report), [3, 0, 0, 0, 0]);
    let rounds = page(&server, "orluna", "rounds/");
    assert!(rounds.contains("The capital is closed in May.") && rounds.contains("When?"), "{rounds}");
    // The same file again puts nothing again.
    let before = head(&server);
    let (_, again) = taken(&server, "secretariat", ("form.html", &form), &entered);
    assert_eq!((counts(&again), head(&server)), ([0, 3, 0, 0, 0], before));
    // Its file is kept.
    assert_eq!(server.site.directory().files().get(Hash::of(&[&form])).unwrap().unwrap(), form);
    // Nobody else puts what was dropped in by its hash alone.
    let hash = Hash::of(&[&form]).to_string();
    let other = drop_in(&server, &server.seat("practice", "orluna"), None, &[("file", &hash)]);
    assert!(other.text().contains("Drop it in once more"), "{}", other.text());
}

#[test]
fn a_form_of_an_earlier_state_says_what_moved_and_undoes_nothing() {
    let server = practice("http-exchange-moved");
    let empty = file(&server, "orluna", "-form.html");
    let form = filled(&empty, 1, ("The Parties meet each year in the harbour.", ""));
    let form = filled(&form, 2, ("They report within 90 days.", ""));
    let revise = |paragraph: &str, words: &str| {
        put(&server, "secretariat", "texts/revise", &[("paragraph", paragraph), ("words.en", words)]);
    };
    revise("1", "The Parties meet twice each year in the capital.");
    revise("2", "They report within 45 days.");
    let (preview, report) = taken(&server, "orluna", ("form.html", &form), &[]);
    assert!(preview.contains("Paragraphs that have moved since:"), "{preview}");
    // The one change is made in the words as they stand; the other meets one that was made since.
    assert_eq!(counts(&report), [1, 0, 0, 1, 0]);
    assert!(report.contains("They report within 90 days."), "what was not taken is shown: {report}");
    let text = String::from_utf8(file(&server, "orluna", "-marked.txt")).unwrap();
    assert!(text.contains("twice"), "{text}");
    assert!(text.contains("harbour"), "{text}");
}

#[test]
fn an_edited_docx_comes_in_as_proposals_of_whoever_edited_it() {
    let server = practice("http-exchange-docx");
    let sent = file(&server, "orluna", "-marked.docx");
    let back = edited(&sent, ("capital", "harbour"));
    let (preview, report) =
        taken(&server, "secretariat", ("draft.docx", &back), &[("for", "orluna"), ("channel", "mail")]);
    assert!(preview.contains("1 act would be put"), "{preview}");
    assert_eq!(counts(&report), [1, 0, 0, 0, 0], "{report}");
    let proposed = page(&server, "orluna", "");
    assert!(proposed.contains("harbour"), "{proposed}");
    // What was not edited asks for nothing.
    let (preview, _) = taken(&server, "orluna", ("draft.docx", &sent), &[]);
    assert!(preview.contains("Nothing in the file differs from the text."), "{preview}");
}

#[test]
fn a_translation_comes_in_but_not_of_words_that_changed_since() {
    let server = practice("http-exchange-xliff");
    let sent = String::from_utf8(file(&server, "secretariat", ".xlf?to=ru")).unwrap();
    let translated = sent
        .replace("Они отчитываются в течение 60 дней.", "Они отчитываются в течение 35 дней.")
        .replace("Они публикуют согласованное.", "Они публикуют то, что согласовали.");
    put(&server, "secretariat", "texts/revise", &[("paragraph", "3"), ("words.en", "They publish what they adopted.")]);
    let (preview, report) = taken(&server, "secretariat", ("draft.xlf", translated.as_bytes()), &[]);
    assert!(preview.contains("English → Russian"), "{preview}");
    for said in ["Numbers in the source only: 30", "Numbers in the translation only: 35"] {
        assert!(preview.contains(said), "{said}: {preview}");
    }
    assert_eq!(counts(&report), [1, 0, 0, 1, 2], "{report}");
    let page = page(&server, "secretariat", "translate/?to=ru");
    assert!(page.contains("в течение 35 дней") && !page.contains("то, что согласовали"), "{page}");
    // A delegation revises nothing.
    let (_, refused) = taken(&server, "orluna", ("draft.xlf", sent.replace("столице", "гавани").as_bytes()), &[]);
    assert_eq!(counts(&refused)[2], 2, "{refused}");
}

#[test]
fn a_bad_file_is_refused_in_words() {
    let server = practice("http-exchange-bad");
    let reader = server.seat("practice", "secretariat");
    let form = String::from_utf8(file(&server, "orluna", "-form.html")).unwrap();
    let cases: [(&str, Vec<u8>, &str); 6] = [
        ("note.txt", b"Dear colleagues".to_vec(), "neither a form that was downloaded here"),
        ("broken.docx", b"PK\x03\x04 not an archive".to_vec(), "cannot be read as DOCX"),
        ("other.xlf", b"<xliff version=\"1.2\"/>".to_vec(), "is not XLIFF 2.0"),
        ("empty.html", form.replace("\"answers\":[", "\"answers\":[7,").into_bytes(), "are damaged"),
        (
            "other.html",
            form.replace("\"text\":\"draft\"", "\"text\":\"other\"").into_bytes(),
            "The file is of another text",
        ),
        (
            "process.html",
            form.replace("\"process\":\"practice\"", "\"process\":\"almaty\"").into_bytes(),
            "another process",
        ),
    ];
    for (name, bytes, words) in cases {
        let answer = drop_in(&server, &reader, Some((name, &bytes)), &[]);
        assert_eq!(answer.status.as_u16(), 200, "{name}");
        assert!(answer.text().contains(words), "{name}: {}", answer.text());
    }
    let none = drop_in(&server, &reader, None, &[]);
    assert!(none.text().contains("Nothing was put."), "{}", none.text());
    for seat in ["public", "zelvenor", "chair"] {
        let refused = drop_in(&server, &server.seat("practice", seat), Some(("form.html", form.as_bytes())), &[]);
        assert_eq!(refused.status.as_u16(), 403, "{seat}");
    }
    assert!(ENGLISH.iter().all(|words| form.contains(words)));
}
