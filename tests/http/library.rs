//! The research library over HTTP: national data leak nowhere until their delegation releases them; an embargo and a delivery end by
//! themselves; what was withdrawn says so; harvesters, search and programs have what pages have.

use crate::acts::{file_form, send};
use crate::api::{get, json_of, practice, token};
use crate::server::{Answered, Reader, Server};

const HOUR: i64 = 3_600_000;
const DEPOSIT: &str = "/en/practice/acts/evidence/deposit/";
/// A title that stands in nothing but the deposit.
const TITLE: &str = "Lantern crossings by night";
const DATA: &str = "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,ORIGIN,REF_AREA,TIME_PERIOD,SEX,AGE,DETAIL,UNIT_MEASURE,OBS_VALUE,\
    OBS_STATUS,FLAGS,PERIOD_KIND\n\
    dataflow,UNDESA:IMS(2024.0),I,MIGRANT_STOCK,UZB,KAZ,2024,F,_T,BR,PS,352923,A,,stock-middle\n\
    dataflow,UNDESA:IMS(2024.0),I,MIGRANT_STOCK,AFG,TJK,2024,F,_T,BR,PS,1234,A,,stock-middle\n";

fn deposited(server: &Server, seat: &str, fields: &[(&str, &str)]) {
    let answer = server.post(&server.seat("practice", seat), DEPOSIT, fields);
    assert_eq!(answer.status.as_u16(), 303, "{}", answer.text());
}

fn act(server: &Server, seat: &str, act: &str, fields: &[(&str, &str)]) -> u16 {
    let path = format!("/en/practice/acts/evidence/{act}/");
    server.post(&server.seat("practice", seat), &path, fields).status.as_u16()
}

fn page(server: &Server, seat: &str, path: &str) -> Answered {
    let reader = if seat == "public" { Reader::default() } else { server.seat("practice", seat) };
    server.get(&reader, path)
}

/// True where what was found leads to the deposit.
fn finds(text: &str) -> bool {
    text.contains("/practice/library/1/")
}

fn harvested(server: &Server) -> String {
    let ask = "/practice/evidence/oai?verb=ListRecords&metadataPrefix=oai_dc&set=library";
    server.get(&Reader::default(), ask).text()
}

/// Everything in which a deposit could be told, for a seat.
fn told(server: &Server, seat: &str) -> Vec<(String, String)> {
    let token = token(server, "practice", seat, "read");
    let pages =
        ["library/", "library/1/", "library/1.bib", "search/?q=lantern+crossings", "record/", "som-1/", "evidence/"];
    let pages = pages.map(|path| format!("/en/practice/{path}"));
    let mut all: Vec<(String, String)> =
        pages.into_iter().map(|path| (path.clone(), page(server, seat, &path).text())).collect();
    for path in ["library", "search?q=lantern%20crossings", "entries", "library/1"] {
        let path = format!("/api/v1/practice/{path}");
        all.push((path.clone(), get(server, token.as_deref(), &path).text()));
    }
    all
}

#[test]
fn national_data_leak_nowhere_until_their_delegation_releases_them() {
    let server = practice("http-library-kept");
    let fields = [
        ("kind", "dataset"),
        ("access", "delegation"),
        ("licence", "reserved"),
        ("title.en", TITLE),
        ("meeting", "som-1"),
        ("item", "1"),
    ];
    let (form, hash) = file_form("file", "night.csv", "text/csv", DATA.as_bytes(), &fields);
    let answer = send(&server, &server.seat("practice", "orluna"), DEPOSIT, form);
    assert_eq!(answer.status.as_u16(), 303, "{}", answer.text());
    let file = format!("/practice/files/{hash}");
    for seat in ["public", "secretariat", "chair", "zelvenor", "press"] {
        assert_eq!(page(&server, seat, "/en/practice/library/1/").status.as_u16(), 404, "{seat}");
        assert_eq!(page(&server, seat, &file).status.as_u16(), 404, "{seat}");
        for (address, text) in told(&server, seat) {
            assert!(!text.contains(TITLE) && !text.contains("night.csv"), "{address} tells {seat}");
            assert!(!address.contains("search") || !finds(&text), "{address} tells {seat}");
        }
    }
    // The bureau knows that there is one, and nothing else of it.
    assert!(page(&server, "secretariat", "/en/practice/library/").text().contains("with their delegations: 1"));
    assert!(!page(&server, "zelvenor", "/en/practice/library/").text().contains("with their delegations"));
    assert!(!harvested(&server).contains("<record>"));
    // Its delegation has it, with what the importers read in it.
    let own = || page(&server, "orluna", "/en/practice/library/1/").text();
    assert!(own().contains(TITLE) && own().contains("With its delegation until it is released"), "{}", own());
    assert!(page(&server, "orluna", "/en/practice/som-1/").text().contains(TITLE));
    assert_eq!(page(&server, "orluna", &file).status.as_u16(), 200);
    // A file is read on a thread of its own, each time the page is asked for it is looked whether that is done.
    let waits = (0..20_000).take_while(|_| own().contains("The file is being read")).count();
    assert!(waits < 20_000, "it is not read");
    let read = own();
    for said in ["Observations: 2", "sdmx-csv", "MIGRANT_STOCK", "Uzbekistan", "352923 PS"] {
        assert!(read.contains(said), "{said}: {read}");
    }
    // Nobody else releases it, nor learns by trying.
    assert_eq!(act(&server, "secretariat", "release", &[("deposit", "1")]), 422);
    assert_eq!(act(&server, "zelvenor", "release", &[("deposit", "1")]), 422);
    assert_eq!(act(&server, "orluna", "release", &[("deposit", "1")]), 303);
    let open = page(&server, "public", "/en/practice/library/1/").text();
    assert!(open.contains(TITLE) && open.contains("\"@type\":\"Dataset\"") && open.contains("night.csv"), "{open}");
    let found = page(&server, "public", &file);
    assert_eq!((found.status.as_u16(), found.header("content-type")), (200, "text/csv"));
    assert!(finds(&page(&server, "public", "/en/practice/search/?q=lantern+crossings").text()));
    assert!(page(&server, "public", "/sitemap-en-1.xml").text().contains("/practice/library/1/"));
    let oai = harvested(&server);
    assert!(
        oai.contains("<dc:title xml:lang=\"en\">Lantern crossings") && oai.contains("/practice/library/1/"),
        "{oai}"
    );
    let view = json_of(&get(&server, None, "/api/v1/practice/library/1"));
    assert_eq!((view["standing"].as_str(), view["kind"].as_str()), (Some("open"), Some("dataset")));
    // The secretariat reads it through the importers, and brings it into the cube.
    let import = "/en/practice/evidence/import/";
    let bureau = server.seat("practice", "secretariat");
    let report = server.post(&bureau, import, &[("deposit", "1")]).text();
    assert!(report.contains("UNDESA:IMS(2024.0)") && report.contains(&hash.to_string()), "{report}");
    let imported = server.post(&bureau, import, &[("file", &hash.to_string())]).text();
    assert!(imported.contains("role=\"status\""), "{imported}");
}

#[test]
fn an_embargo_ends_by_itself() {
    let server = practice("http-library-embargo");
    let until = locale::Locale::machine((server.site.now() / 60_000) * 60_000 + 2 * HOUR);
    deposited(
        &server,
        "secretariat",
        &[
            ("kind", "research-paper"),
            ("access", "embargo"),
            ("embargo", &until),
            ("licence", "cc-by-4"),
            ("title.en", TITLE),
            ("title.ru", "Ночные переправы"),
            ("creators", "Ada Lantern, Bo Ferry"),
            ("day", "2026-05"),
            ("subjects", "borders"),
            ("doi", "10.5555/night"),
            ("figures", "evid:stock-uzb-kaz"),
            ("meeting", "som-1"),
        ],
    );
    for (address, text) in told(&server, "public") {
        assert!(!text.contains(TITLE), "{address}");
    }
    assert_eq!(page(&server, "orluna", "/en/practice/library/1/").status.as_u16(), 404);
    assert!(page(&server, "chair", "/en/practice/library/1/").text().contains("Under embargo until"));
    server.clock.set(server.site.now() + 2 * HOUR + 60_000);
    for path in ["library/", "library/1/", "som-1/"] {
        assert!(page(&server, "public", &format!("/en/practice/{path}")).text().contains(TITLE), "{path}");
    }
    assert!(finds(&page(&server, "public", "/en/practice/search/?q=lantern+crossings").text()));
    // In another language it is marked with its own.
    let own = page(&server, "public", "/az/practice/library/1/").text();
    assert!(own.contains("<span lang=\"en\" dir=\"auto\">Lantern crossings"), "{own}");
    assert!(page(&server, "public", "/ru/practice/library/1/").text().contains("Ночные переправы"));
    let shown = page(&server, "public", "/en/practice/library/1/").text();
    for said in ["ScholarlyArticle", "https://doi.org/10.5555/night", "Ada Lantern, Bo Ferry (2026)", "CC BY 4.0"] {
        assert!(shown.contains(said), "{said}: {shown}");
    }
    let bibtex = page(&server, "public", "/en/practice/library/1.bib").text();
    assert!(
        bibtex.contains("author = {Ada Lantern and Bo Ferry}") && bibtex.contains("doi = {10.5555/night}"),
        "{bibtex}"
    );
    let ris = page(&server, "public", "/en/practice/library/1.ris");
    assert_eq!(ris.header("content-type"), "application/x-research-info-systems; charset=utf-8");
    let ris = ris.text();
    for line in ["AU  - Ada Lantern", "AU  - Bo Ferry", "PY  - 2026", "DA  - 2026/05/", "DO  - 10.5555/night"] {
        assert!(ris.starts_with("TY  - RPRT\r\n") && ris.contains(&format!("\r\n{line}\r\n")), "{line}: {ris}");
    }
    assert!(shown.contains("href=\"/en/practice/library/1.ris\""), "{shown}");
    let csl = json_of(&page(&server, "public", "/en/practice/library/1.csl.json"));
    assert_eq!(csl[0]["issued"]["date-parts"][0], serde_json::json!([2026, 5]));
    // It is chosen by kind, year and subject.
    let lists = |query: &str| page(&server, "public", &format!("/en/practice/library/?{query}")).text().contains(TITLE);
    assert!(lists("kind=research-paper&year=2026&subject=borders") && lists("kind=&year=&subject="));
    assert!(!lists("kind=dataset") && !lists("year=2025") && !lists("subject=climate") && !lists("kind=x"));
    // A harvester that asks for what is new finds what opened by itself.
    let since = locale::Locale::machine((server.site.now() / 1000) * 1000 - HOUR / 2);
    let ask = format!("/practice/evidence/oai?verb=ListRecords&metadataPrefix=oai_dc&set=library&from={since}");
    assert!(page(&server, "public", &ask).text().contains("<dc:creator>Ada Lantern</dc:creator>"));
    // The form of a revision begins with what stands.
    let form = page(&server, "secretariat", "/en/practice/acts/evidence/revise-deposit/?deposit=1").text();
    assert!(form.contains("10.5555/night") && form.contains(TITLE), "{form}");
}

#[test]
fn what_was_withdrawn_says_so_and_is_told_as_deleted() {
    let server = practice("http-library-withdrawn");
    let fields = [("kind", "slides"), ("access", "at-once"), ("licence", "cc0-1"), ("title.en", TITLE)];
    let (form, hash) = file_form("file", "night.txt", "text/plain", b"Night.", &fields);
    assert_eq!(send(&server, &server.seat("practice", "orluna"), DEPOSIT, form).status.as_u16(), 303);
    let file = format!("/practice/files/{hash}");
    assert_eq!(page(&server, "public", &file).status.as_u16(), 200);
    assert_eq!(act(&server, "zelvenor", "withdraw-deposit", &[("deposit", "1")]), 422);
    let reason = [("deposit", "1"), ("reason.en", "A table was wrong.")];
    assert_eq!(act(&server, "orluna", "withdraw-deposit", &reason), 303);
    let gone = page(&server, "public", "/en/practice/library/1/");
    assert!(gone.status.as_u16() == 200 && gone.text().contains("This deposit was withdrawn"), "{}", gone.text());
    assert!(gone.text().contains("A table was wrong.") && !gone.text().contains(TITLE));
    assert!(!page(&server, "public", "/en/practice/library/").text().contains(TITLE));
    assert_eq!(page(&server, "public", &file).status.as_u16(), 404);
    assert_eq!(page(&server, "public", "/en/practice/library/1.bib").status.as_u16(), 404);
    let oai = harvested(&server);
    assert!(oai.contains("<header status=\"deleted\">") && !oai.contains(TITLE), "{oai}");
}
