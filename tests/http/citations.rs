//! Evidence: what a party says stands beside its figure; a figure beside an item keeps the value as it was known, and says when its source
//! was revised.

use crate::acts::{file_form, send};
use crate::api::{get, json_of, practice, token};
use crate::server::{Reader, Server};

const HEAD: &str = "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,ORIGIN,REF_AREA,TIME_PERIOD,SEX,AGE,DETAIL,UNIT_MEASURE,OBS_VALUE,\
    OBS_STATUS,FLAGS,PERIOD_KIND";
const IMPORT: &str = "/en/practice/evidence/import/";
const FIGURE: &str = "/en/practice/evidence/figures/stock-uzb-kaz/";
const MEETING: &str = "/en/practice/som-1/";

/// Imports women and men of a corridor, and refugees of another, by the page, as the secretariat does.
fn import(server: &Server, women: &str) {
    let lines = [
        HEAD.to_owned(),
        format!(
            "dataflow,UNDESA:IMS(2024.0),I,MIGRANT_STOCK,UZB,KAZ,2024,F,_T,BR,PS,{women},A,includes-refugees,stock-middle"
        ),
        "dataflow,UNDESA:IMS(2024.0),I,MIGRANT_STOCK,UZB,KAZ,2024,M,_T,BR,PS,391238,A,includes-refugees,stock-middle"
            .to_owned(),
        "dataflow,UNHCR:POPULATION(1.0),I,REFUGEES,AFG,TJK,2024,_T,_T,,PS,9902,A,,stock-end".to_owned(),
    ];
    let file = format!("{}\n", lines.join("\n"));
    let reader = server.seat("practice", "secretariat");
    let (form, _) = file_form("files", "excerpt.csv", "text/csv", file.as_bytes(), &[]);
    let report = send(server, &reader, IMPORT, form).text();
    let waiting = report.split("name=\"file\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let waiting = waiting.unwrap_or_else(|| unreachable!("{report}"));
    let imported = server.post(&reader, IMPORT, &[("file", waiting)]).text();
    assert!(imported.contains("role=\"status\""), "{imported}");
}

/// The identifier by which a figure is cited.
fn cited(server: &Server, reader: &Reader, figure: &str) -> String {
    let page = server.get(reader, figure).text();
    let from = page.split("<code dir=\"ltr\">evid:").nth(1).and_then(|rest| rest.split('<').next());
    format!("evid:{}", from.unwrap_or_else(|| unreachable!("{page}")))
}

fn put(server: &Server, seat: &str, act: &str, fields: &[(&str, &str)]) {
    let reader = server.seat("practice", seat);
    let answer = server.post(&reader, &format!("/en/practice/{act}"), fields);
    assert_eq!(answer.status.as_u16(), 303, "{}", answer.text());
}

#[test]
fn what_a_party_says_stands_beside_its_figure() {
    let server = practice("http-evidence-remark");
    import(&server, "352923");
    let (party, public) = (server.seat("practice", "orluna"), Reader::default());
    // The form begins with the name of the figure, for a party and for the secretariat that enters it.
    for seat in ["orluna", "secretariat"] {
        let page = server.get(&server.seat("practice", seat), FIGURE).text();
        assert!(page.contains("/acts/evidence/remark/?figure=stock-uzb-kaz"), "{seat}: {page}");
    }
    for seat in [public.clone(), server.seat("practice", "chair")] {
        assert!(!server.get(&seat, FIGURE).text().contains("evidence/remark/"));
    }
    let form = server.get(&party, "/en/practice/acts/evidence/remark/?figure=stock-uzb-kaz").text();
    assert!(form.contains("value=\"stock-uzb-kaz\"") && form.contains("name=\"words.en\""), "{form}");
    let words = [("figure", "stock-uzb-kaz"), ("words.en", "Seasonal workers are not counted.")];
    put(&server, "orluna", "acts/evidence/remark/", &words);
    for reader in [&party, &public] {
        let page = server.get(reader, FIGURE).text();
        assert!(page.contains("Seasonal workers are not counted.") && page.contains("Note by Orluna"), "{page}");
    }
    // And in the files of the figure that have room for words.
    let file = |ending: &str| server.get(&public, &format!("/en/practice/evidence/figures/stock-uzb-kaz.{ending}"));
    let drawn = file("svg").text();
    assert!(drawn.contains("Note by") && drawn.contains("Seasonal workers are not counted."), "{drawn}");
    let json: serde_json::Value = serde_json::from_str(&file("json").text()).unwrap();
    assert_eq!(json["notes"][0]["party"], "orluna");
    assert_eq!(json["notes"][0]["words"]["en"], "Seasonal workers are not counted.");
    // On a figure of displaced persons it is read by whoever sees the figure.
    let refugees = "/en/practice/evidence/figures/refugees-afg-tjk/";
    put(&server, "orluna", "acts/evidence/remark/", &[("figure", "refugees-afg-tjk"), ("words.en", "An estimate.")]);
    assert!(server.get(&party, refugees).text().contains("An estimate."));
    assert_eq!(server.get(&public, refugees).status.as_u16(), 403);
    // Without words it is withdrawn, and there is nothing more to withdraw.
    put(&server, "orluna", "acts/evidence/remark/", &[("figure", "stock-uzb-kaz")]);
    assert!(!server.get(&public, FIGURE).text().contains("Seasonal workers"));
    let again = server.post(&party, "/en/practice/acts/evidence/remark/", &[("figure", "stock-uzb-kaz")]);
    assert_ne!(again.status.as_u16(), 303);
}

/// The paper of the draft.
fn paper(server: &Server) -> String {
    server.get(&server.seat("practice", "secretariat"), "/en/practice/som-1/draft.html").text()
}

/// It stands on every paper of the draft that a person reads, and none of it is a paragraph when the DOCX comes back.
fn on_every_paper(server: &Server, value: &str) {
    let bureau = server.seat("practice", "secretariat");
    let file = |ending: &str| server.get(&bureau, &format!("/en/practice/som-1/draft{ending}"));
    for ending in ["-marked.html", ".txt", "-marked.txt"] {
        let text = file(ending).text();
        assert!(text.contains(value), "{ending}: {text}");
    }
    for ending in [".docx", "-marked.docx"] {
        let words = papers::words_of(&file(ending).body).unwrap();
        assert!(words.contains(value), "{ending}: {words}");
    }
    let akn = file(".akn.xml");
    assert!(akn.status.as_u16() == 200 && !akn.text().contains(value));
}

#[test]
fn a_figure_beside_an_item_says_when_its_source_was_revised() {
    let server = practice("http-evidence-cite");
    import(&server, "352923");
    let (bureau, public) = (server.seat("practice", "secretariat"), Reader::default());
    // The figure's page offers its meeting, with the value as it is known.
    let page = server.get(&bureau, FIGURE).text();
    assert!(page.contains("/som-1/evidence/cite/?cited=evid") && page.contains("as-known=744161"), "{page}");
    let id = cited(&server, &bureau, FIGURE);
    let fields = [("item", "1"), ("cited", &id), ("as-known", "744161 PS 2024"), ("words.en", "Before the exchange.")];
    put(&server, "secretariat", "som-1/evidence/cite/", &fields);
    let refugees = cited(&server, &bureau, "/en/practice/evidence/figures/refugees-afg-tjk/");
    put(
        &server,
        "orluna",
        "som-1/evidence/cite/",
        &[("item", "1"), ("cited", &refugees), ("as-known", "9902 PS 2024"), ("words.en", "Nearly ten thousand.")],
    );
    // What no kind of figure here has the name of may be of displaced persons, too.
    let unknown = refugees.replace("refugees-afg-tjk", "refugees-afg-tjk-2024");
    put(
        &server,
        "secretariat",
        "som-1/evidence/cite/",
        &[("item", "1"), ("cited", &unknown), ("as-known", "about 9.9 thousand")],
    );
    // Of a dataset that this host has only in an earlier revision, nothing is said.
    let elsewhere = id.replace("2024.0", "2030.0");
    put(
        &server,
        "secretariat",
        "som-1/evidence/cite/",
        &[("item", "1"), ("cited", &elsewhere), ("as-known", "800000 PS 2030")],
    );
    put(
        &server,
        "secretariat",
        "som-1/evidence/cite/",
        &[("text", "draft"), ("cited", &id), ("as-known", "744161 PS 2024")],
    );
    let address = "evidence/figures/stock-uzb-kaz/?dataset=";
    for reader in [&bureau, &public] {
        let page = server.get(reader, MEETING).text();
        for said in ["744,161 · persons, 2024", "Before the exchange.", "Uzbekistan – Kazakhstan", address] {
            assert!(page.contains(said), "{said}: {page}");
        }
        assert!(!page.contains("revised since"), "{page}");
    }
    // The value of a figure of displaced persons is for whoever has a seat; its title is for everybody.
    let page = server.get(&bureau, MEETING).text();
    assert!(
        page.contains("9,902 · persons, 2024") && page.contains("Nearly ten thousand.") && page.contains("about 9.9")
    );
    let page = server.get(&public, MEETING).text();
    assert!(page.contains("Afghanistan – Tajikistan: refugees"), "{page}");
    assert!(!["9902", "9,902", "Nearly ten thousand.", "about 9.9"].iter().any(|said| page.contains(said)), "{page}");
    // A draft is for those who see it, and so is what stands beside it, on its page and on its paper.
    let page = server.get(&bureau, "/en/practice/som-1/draft/").text();
    assert!(page.contains("744,161 · persons, 2024") && paper(&server).contains("744,161 · persons, 2024"));
    assert!(!server.get(&public, "/en/practice/som-1/draft/").text().contains("744,161"));
    on_every_paper(&server, "744,161 · persons, 2024");
    // The source is revised: an altered value for this test.
    import(&server, "352924");
    for address in [MEETING, "/en/practice/som-1/draft/"] {
        let page = server.get(&bureau, address).text();
        for said in ["744,161 · persons, 2024", "The source was revised since", "744,162 · persons, 2024"] {
            assert!(page.contains(said), "{said}: {page}");
        }
    }
    let told = server.get(&public, MEETING).text();
    assert!(told.contains("The source was revised since") && paper(&server).contains("744,162 · persons, 2024"));
    // Whoever put a figure there takes it away, and no other delegation.
    let uncite = |seat: &str, number: &str| {
        let (reader, path) = (server.seat("practice", seat), "/en/practice/som-1/evidence/uncite/");
        server.post(&reader, path, &[("citation", number)]).status.as_u16()
    };
    assert_ne!(uncite("tolvasa", "2"), 303);
    assert_eq!((uncite("orluna", "2"), uncite("secretariat", "1")), (303, 303));
    assert!(!server.get(&bureau, MEETING).text().contains("744,161"));
}

#[test]
fn a_figure_is_quoted_in_a_statement_for_whoever_sees_that() {
    let server = practice("http-evidence-statement");
    import(&server, "352923");
    let (bureau, public) = (server.seat("practice", "secretariat"), Reader::default());
    put(&server, "orluna", "som-1/floor/hand-in/", &[("text.en", "Many of our citizens work abroad.")]);
    let statement = (server.clerk("practice").snapshot().head() - 1).to_string();
    let id = cited(&server, &bureau, FIGURE);
    // The form offers the party its own statements, and the bureau all.
    let form = |seat: &str| {
        let reader = server.seat("practice", seat);
        server.get(&reader, "/en/practice/som-1/evidence/cite/").text()
    };
    let offered = format!("<option value=\"{statement}\"");
    assert!(form("orluna").contains(&offered) && form("secretariat").contains(&offered), "{}", form("orluna"));
    assert!(!form("tolvasa").contains(&offered));
    let fields = [("statement", statement.as_str()), ("cited", &id), ("as-known", "744161 PS 2024")];
    let path = "/en/practice/som-1/evidence/cite/";
    assert_ne!(server.post(&server.seat("practice", "tolvasa"), path, &fields).status.as_u16(), 303);
    put(&server, "orluna", "som-1/evidence/cite/", &fields);
    for seat in ["orluna", "secretariat"] {
        let page = server.get(&server.seat("practice", seat), MEETING).text();
        assert!(page.contains("744,161 · persons, 2024"), "{seat}: {page}");
        let paper = server.get(&server.seat("practice", seat), &format!("{MEETING}statement-{statement}.pdf"));
        assert_eq!(paper.status.as_u16(), 200, "{seat}");
    }
    // The paper says it in whichever form it is made.
    let (of, kind) =
        (procedure::names::Slug::new("som-1").unwrap(), web::PaperKind::Statement(statement.parse().unwrap()));
    let reader = (locale::Lang::En, procedure::Capacity::Secretariat);
    let paper = web::paper((&server.site, server.site.hosted("practice").unwrap()), &of, &kind, reader).unwrap();
    for words in [paper.html(), paper.txt(), papers::words_of(&paper.docx().unwrap()).unwrap()] {
        assert!(words.contains("744,161 · persons, 2024"), "{words}");
    }
    assert!(!server.get(&public, MEETING).text().contains("744,161"));
    assert!(!server.get(&server.seat("practice", "tolvasa"), MEETING).text().contains("744,161"));
    // Programs have what pages have.
    let listed = |seat: &str| {
        let token = token(&server, "practice", seat, "read");
        json_of(&get(&server, token.as_deref(), "/api/v1/practice/meetings/som-1/citations"))
    };
    assert_eq!(listed("orluna")["items"][0]["as-known"], "744161 PS 2024");
    assert_eq!(listed("tolvasa")["total"], 0);
    import(&server, "352924");
    assert!(server.get(&bureau, MEETING).text().contains("The source was revised since"));
}
