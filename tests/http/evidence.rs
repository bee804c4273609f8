//! The evidence room: profiles, figures with their files and citations, what is kept back, files imported by the page.

use evidence::boundaries::Boundaries;
use evidence::cube::Store;
use procedure::view::Audience;
use web::Purpose;

use crate::acts::send;
use crate::server::{Answered, Server, meeting};
use crate::shared;

const IMPORT: &str = "/en/practice/evidence/import/";
const HEAD: &str = "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,ORIGIN,REF_AREA,TIME_PERIOD,SEX,OBS_VALUE,UNIT_MEASURE\n";
const ROW: &str = "dataflow,UNDESA:IMS(2024.0),I,MIGRANT_STOCK,UZB,KAZ,2024,F,700,PS\n";

fn read(server: &Server, seat: &str, path: &str) -> Answered {
    server.get(&server.seat("rehearsal", seat), path)
}

#[test]
fn a_corridor_is_three_clicks_away_and_says_its_source() {
    let server = shared();
    let room = read(server, "public", "/en/almaty/evidence/").text();
    assert!(room.contains("href=\"/en/almaty/evidence/uzb/\""), "{room}");
    let country = read(server, "public", "/en/almaty/evidence/uzb/").text();
    for said in ["2,114,480", "href=\"/en/almaty/evidence/uzb-kaz/\"", "UNDESA:IMS(2024.0)", "CC BY 3.0 IGO", "<svg"] {
        assert!(country.contains(said), "{said}");
    }
    for said in ["Net migration", "figures/netmigration-uzb/", "−6,004", "Remittances paid", "figures/paid-uzb/"] {
        assert!(country.contains(said), "{said}");
    }
    // Two rates have no sum: both are what is known.
    let rates = read(server, "secretariat", "/en/rehearsal/evidence/figures/recognition-afg/").text();
    assert!(rates.contains("as-known=66.65") && rates.contains("74.3") && !rates.contains("140.9"), "{rates}");
    let corridor = read(server, "public", "/en/almaty/evidence/uzb-kaz/").text();
    for said in ["744,161", "352,923", "391,238", "no figure", "mid-1990 to mid-2024", "not five"] {
        assert!(corridor.contains(said), "{said}");
    }
    let chosen = read(server, "public", "/en/almaty/evidence/?from=uzb&to=kaz");
    assert_eq!((chosen.status.as_u16(), chosen.location()), (303, "/en/almaty/evidence/uzb-kaz/"));
    for nowhere in ["UZB", "uzb-uzb", "xyz", "uzb-kaz-tjk", "900", "figures", "figures/none", "figures/stock-UZB-kaz"] {
        let address = format!("/en/almaty/evidence/{nowhere}/");
        assert_eq!(read(server, "public", &address).status.as_u16(), 404, "{nowhere}");
    }
}

#[test]
fn estimates_stand_apart_with_their_range_and_with_what_makes_them_doubtful() {
    let server = shared();
    let corridor = read(server, "public", "/en/almaty/evidence/uzb-rus/").text();
    for said in [
        "Estimates of moves",
        "href=\"/en/almaty/evidence/methods/\"",
        "Uzbekistan – Russian Federation: estimated moves",
        "Russian Federation – Uzbekistan: estimated moves",
        "mid-1990 to mid-2024",
        "2020–2024",
        "Closed accounts, pseudo-Bayes",
        "Years between the stocks: 4",
        "flows.range/1",
        "UNDESA:WPP(2024.0)",
        "WB:WDI(1.0)",
        "An estimate of a model, not a report.",
    ] {
        assert!(corridor.contains(said), "{said}");
    }
    let country = read(server, "public", "/en/almaty/evidence/uzb/").text();
    assert!(country.contains("figures/flowsfrom-uzb-2024/") && country.contains("figures/flowsto-uzb-2024/"));
    for ending in
        ["csv", "json", "sdmx.csv", "structure.json", "xlsx", "parquet", "svg", "png", "pdf", "bib", "ris", "csl.json"]
    {
        let file = read(server, "public", &format!("/fa/almaty/evidence/figures/flowsfrom-uzb-2020.{ending}"));
        assert_eq!(file.status.as_u16(), 200, "{ending}");
        // Words that run from right to left say so in the file too: a picture has no page that says it.
        assert!(ending != "svg" || file.text().contains(">\u{2067}\u{200f}"), "{}", file.text());
    }
    let csv = read(server, "public", "/en/almaty/evidence/figures/flow-uzb-rus.csv").text();
    assert!(csv.contains(",,2020/2024,median,") && csv.contains(",,2020/2024,closed-pb,"), "{csv}");
    let json = read(server, "public", "/en/almaty/evidence/figures/flow-uzb-rus.json").text();
    let whole: serde_json::Value = serde_json::from_str(&json).unwrap();
    let cited = whole["cited"].as_str().unwrap().replace('#', "%23");
    let page = read(server, "public", &format!("/en/almaty/evidence/figures/flow-uzb-rus/?cited={cited}")).text();
    assert!(page.contains("The same: the figure computed now has the checksum of the citation."));
    assert!(whole["checks"].as_array().is_some_and(|checks| checks.iter().any(|check| check["kind"] == "interval")));
    // The Vatican has no births of its own in the source: which input that is, and no number.
    let none = read(server, "public", "/en/almaty/evidence/ita-vat/").text();
    assert!(
        none.contains("No estimate; not among the imported data: ") && none.contains("births and deaths"),
        "{none}"
    );
    let figure = read(server, "public", "/en/almaty/evidence/figures/flow-ita-vat/");
    assert!(figure.status.as_u16() == 200 && figure.text().contains("births and deaths"));
    // A part of the world's table is none of the world's: the earlier revision has the region alone.
    let part = "/en/almaty/evidence/figures/flow-uzb-rus/?dataset=UNDESA:IMS(2020.0)";
    assert_eq!(read(server, "public", part).status.as_u16(), 404);
}

#[test]
fn what_was_not_reported_is_said_and_is_no_zero() {
    let turkmenistan = read(shared(), "public", "/en/almaty/evidence/tkm/").text();
    assert!(turkmenistan.contains("no figure"));
    assert!(turkmenistan.contains("“No figure” means that the source has none; it is not zero."));
    // A figure that is in no source is named; one that is kept back is not told to be missing.
    let iran = read(shared(), "public", "/en/almaty/evidence/irn/").text();
    let lacks = iran.split("The imported sources have no figures on:").nth(1).unwrap();
    let lacks = lacks.split("</div>").next().unwrap();
    assert!(lacks.contains(": remittances paid<") && !lacks.contains("refugees"), "{lacks}");
    assert!(iran.contains("Net migration") && !turkmenistan.contains(": remittances paid</li>"));
    let weight = read(shared(), "public", "/en/almaty/evidence/figures/weight-ap.csv").text();
    assert!(weight.lines().any(|line| line.starts_with(",TKM,2023,,,")), "{weight}");
    assert!(!weight.contains(",TKM,2023,,0,"), "{weight}");
}

#[test]
fn migrants_are_set_against_the_people_of_the_same_year() {
    let page = read(shared(), "public", "/en/almaty/evidence/figures/presence-ap/").text();
    for said in
        ["evid:presence-ap-2024@UNDESA:IMS(2024.0)#", "UNDESA:WPP(2024.0)", "projected from the year of their revision"]
    {
        assert!(page.contains(said), "{said}: {page}");
    }
    let before = read(shared(), "public", "/en/almaty/evidence/figures/presence-ap-2020/").text();
    assert!(before.contains("WB:WDI(1.0)") && !before.contains("projected from"), "{before}");
}

#[test]
fn figures_of_displaced_persons_are_for_seats_until_the_process_releases_them() {
    let server = shared();
    for path in
        ["/en/rehearsal/evidence/figures/refugees-afg-pak/", "/en/rehearsal/evidence/figures/refugees-afg-pak.csv"]
    {
        assert_eq!(read(server, "public", path).status.as_u16(), 403, "{path}");
        assert_eq!(read(server, "orluna", path).status.as_u16(), 200, "{path}");
    }
    let corridor = read(server, "public", "/en/rehearsal/evidence/afg-pak/").text();
    assert!(
        corridor.contains("not on public pages until the process releases them")
            && !corridor.contains("figures/refugees-afg-pak/")
    );
    assert!(read(server, "orluna", "/en/rehearsal/evidence/afg-pak/").text().contains("figures/refugees-afg-pak/"));
}

#[test]
fn what_a_picture_leaves_out_is_said_in_its_file_too() {
    let matrix = |ending: &str| read(shared(), "public", &format!("/en/almaty/evidence/figures/matrix-ap{ending}"));
    let page = matrix("/").text();
    let said = page.split("Not drawn, but in the table: ").nth(1).unwrap();
    let share: String = said.chars().filter(|sign| sign.is_ascii_digit() || *sign == '.').take(3).collect();
    assert!(share.parse::<f64>().is_ok_and(|share| share > 0.05 && share <= 10.0), "{share}");
    let svg: String = matrix(".svg").text().split_whitespace().collect::<Vec<_>>().join(" ");
    let words: String =
        svg.split('<').filter_map(|part| part.split_once('>')).map(|(_, words)| words).collect::<Vec<_>>().join(" ");
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains(&format!("in the table: {share} per cent of the total.")), "{words}");
    // Of what is drawn whole nothing is said.
    let whole = read(shared(), "public", "/en/almaty/evidence/figures/stock-uzb-kaz.svg").text();
    assert!(!whole.contains("Not drawn"), "{whole}");
}

#[test]
fn a_figure_has_files_in_the_readers_language_and_is_compared_with_its_citation() {
    let server = shared();
    let file = |ending: &str| read(server, "public", &format!("/az/almaty/evidence/figures/stock-uzb-kaz.{ending}"));
    for (ending, media) in [
        ("csv", "text/csv"),
        ("json", "application/json"),
        ("sdmx.csv", "application/vnd.sdmx.data+csv"),
        ("structure.json", "application/vnd.sdmx.structure+json"),
        ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("parquet", "application/vnd.apache.parquet"),
        ("svg", "image/svg+xml"),
        ("png", "image/png"),
        ("pdf", "application/pdf"),
        ("bib", "application/x-bibtex"),
        ("ris", "application/x-research-info-systems"),
        ("csl.json", "application/vnd.citationstyles.csl+json"),
    ] {
        let found = file(ending);
        assert_eq!(found.status.as_u16(), 200, "{ending}");
        assert!(found.header("content-type").starts_with(media), "{ending}: {}", found.header("content-type"));
        assert!(found.header("content-disposition").contains(&format!("stock-uzb-kaz-az.{ending}")), "{ending}");
    }
    assert_eq!(file("exe").status.as_u16(), 404);
    assert!(file("svg").text().contains("Özbəkistan – Qazaxıstan"));
    assert!(file("bib").text().starts_with("@misc{stock-uzb-kaz,"));
    let ris = file("ris").text();
    assert!(
        ris.starts_with("TY  - DATA\r\nID  - evid:stock-uzb-kaz@UNDESA:IMS(2024.0)#")
            && ris.ends_with("\r\nER  - \r\n")
    );
    for line in [
        "TI  - Özbəkistan – Qazaxıstan",
        "AU  - UN DESA\r\n",
        "ET  - UNDESA:IMS(2024.0)\r\n",
        "LA  - az\r\n",
        "UR  - http",
    ] {
        assert!(ris.contains(&format!("\r\n{line}")), "{line}: {ris}");
    }
    let shown = read(server, "public", "/az/almaty/evidence/figures/stock-uzb-kaz/").text();
    assert!(shown.contains("figures/stock-uzb-kaz.ris\""), "{shown}");
    let whole: serde_json::Value = serde_json::from_str(&file("json").text()).unwrap();
    let cited = whole["cited"].as_str().unwrap();
    let page = |cited: &str| {
        let cited = cited.replace('#', "%23");
        read(server, "public", &format!("/en/almaty/evidence/figures/stock-uzb-kaz/?cited={cited}")).text()
    };
    assert!(page(cited).contains("The same: the figure computed now has the checksum of the citation."));
    let other = format!("{}000000000000", cited.trim_end_matches(|c: char| c.is_ascii_hexdigit()));
    assert!(page(&other).contains("Not the same"));
    assert!(page("nonsense").contains("not an identifier"));
    assert!(page(&cited.replace("kaz@", "tjk@")).contains("of another figure"));
    assert!(page(&cited.replace("2024.0", "2020.0")).contains("another dataset or revision"));
    let before = "/en/almaty/evidence/figures/stock-uzb-kaz/?dataset=UNDESA:IMS(2020.0)";
    assert!(read(server, "public", before).text().contains("UNDESA:IMS(2020.0)#"));
}

/// Made-up squares that carry codes of countries, one that no list has, one of somebody else, and a line that is disputed: no boundary of anybody.
fn squares() -> String {
    let codes = ["AFG", "AZE", "IRN", "KAZ", "KGZ", "PAK", "TJK", "TKM", "TUR", "UZB", "MNG", "QQZ"];
    let square = |(at, code): (usize, &&str)| {
        let (west, south) = (10 + 16 * (at % 4), 25 + 10 * (at / 4));
        let (east, north) = (west + 15, south + 9);
        format!(
            r#"{{"type":"Feature","properties":{{"iso3cd":"{code}"}},"geometry":{{"type":"Polygon","coordinates":[[[{west},{south}],[{east},{south}],[{east},{north}],[{west},{north}],[{west},{south}]]]}}}}"#
        )
    };
    let line = r#"{"type":"Feature","properties":{"disputed":1},"geometry":{"type":"LineString","coordinates":[[10,34.5],[73,34.5]]}}"#;
    let squares: Vec<String> = codes.iter().enumerate().map(square).chain([line.to_owned()]).collect();
    format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, squares.join(","))
}

const MAP: &str = "/en/practice/evidence/figures/weightmap-ap/";
const ROOM: &str = "/en/practice/evidence/";

/// A server with statistics and no boundaries.
fn without_boundaries(name: &str) -> Server {
    let server = Server::new(name, Purpose::Demonstration, &[("practice", meeting("practice"))]);
    server.import_statistics();
    server
}

fn everybody(server: &Server, path: &str) -> Answered {
    server.get(&server.seat("practice", "public"), path)
}

/// A page once it says something: the server sees another file by itself, and what was before answers until that is read.
fn once_it_says(server: &Server, path: &str, words: &str) -> String {
    for _ in 0..50_000 {
        let text = everybody(server, path).text();
        if text.contains(words) {
            return text;
        }
        std::thread::yield_now();
    }
    unreachable!("{path} does not say {words}: {}", everybody(server, path).text())
}

/// Installs boundaries; their checksum.
fn install(server: &Server, bytes: String) -> String {
    let made_up = Boundaries::of(bytes.into_bytes(), ("Made-up squares", "CC0"), ("", "squares.geojson"), 0);
    Store::below(server.site.directory().path()).install(&made_up).unwrap();
    made_up.sha256
}

#[test]
fn maps_with_boundaries_are_there_once_a_file_of_them_is_installed() {
    let server = without_boundaries("http-maps");
    let get = |path: &str| everybody(&server, path);
    let before = get(ROOM).text();
    assert!(before.contains("id=\"weight-ap-2023\"") && !before.contains("weightmap-ap"), "{before}");
    assert!(get(MAP).text().contains("no file of boundaries is installed on this host"));
    assert_eq!(get("/en/practice/evidence/figures/weightmap-ap.svg").status.as_u16(), 404);
    let sum = install(&server, squares());
    let page = once_it_says(&server, MAP, "Boundaries: ");
    for said in [
        "Made-up squares",
        &sum[..12],
        "WB:WDI(1.0)",
        "imply no opinion on the legal status",
        "Albers",
        "url(#p-weightmap-ap-2023-hatch)",
        "url(#p-weightmap-ap-2023-counter)",
        "no known country code in the file of boundaries",
        "class=\"border dashed\"",
        ">Tajikistan<",
        "evid:weightmap-ap-2023@WB:WDI(1.0)#",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let now = get(ROOM).text();
    assert!(now.contains("figures/weightmap-ap-2023/") && now.contains("figures/presencemap-ap-"), "{now}");
    assert!(!now.contains("id=\"weight-ap-2023\"") && !now.contains("sheltermap"), "{now}");
    let endings =
        ["csv", "json", "xlsx", "sdmx.csv", "structure.json", "parquet", "svg", "png", "pdf", "bib", "ris", "csl.json"];
    for ending in endings {
        for (lang, kind) in [("fa", "weightmap"), ("az", "presencemap")] {
            let file = get(&format!("/{lang}/practice/evidence/figures/{kind}-ap.{ending}"));
            assert_eq!(file.status.as_u16(), 200, "{kind} {ending}");
        }
    }
    let csv = get("/en/practice/evidence/figures/weightmap-ap.csv").text();
    assert!(csv.lines().skip(1).all(|line| line.ends_with(&sum)) && csv.contains(",TKM,2023,,,"), "{csv}");
    let svg = get("/fa/practice/evidence/figures/weightmap-ap.svg").text();
    assert!(svg.contains("تاجیکستان") && svg.contains("Made-up squares"), "{svg}");
    // Displaced persons are for seats also on a map.
    assert_eq!(get("/en/practice/evidence/figures/sheltermap-ap/").status.as_u16(), 403);
    let seated = server.get(&server.seat("practice", "chair"), "/en/practice/evidence/figures/sheltermap-ap/");
    assert!(seated.status.as_u16() == 200 && seated.text().contains("Made-up squares"));
}

#[test]
fn a_map_over_other_lines_is_another_and_without_lines_there_are_tiles() {
    let server = without_boundaries("http-maps-again");
    let store = Store::below(server.site.directory().path());
    install(&server, squares());
    once_it_says(&server, MAP, "Boundaries: ");
    let json = everybody(&server, "/en/practice/evidence/figures/weightmap-ap.json").text();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let again = format!("{MAP}?cited={}", json["cited"].as_str().unwrap().replace('#', "%23"));
    let same = "The same: the figure computed now has the checksum of the citation.";
    assert!(everybody(&server, &again).text().contains(same));
    let other = install(&server, squares().replace("[10,34.5]", "[12,34.5]"));
    assert!(once_it_says(&server, &again, &other[..12]).contains("Not the same"));
    std::fs::write(store.boundaries_path(), "spoilt").unwrap();
    let spoilt = once_it_says(&server, ROOM, "the installed file of boundaries is damaged");
    assert!(spoilt.contains("id=\"weight-ap-2023\""), "the tiles are there: {spoilt}");
    assert!(everybody(&server, MAP).text().contains("is damaged"));
    assert!(store.uninstall().unwrap());
    once_it_says(&server, MAP, "no file of boundaries is installed on this host");
}

/// A form with files, in parts.
fn parts(fields: &[(&str, &str)], files: &[(&str, &str)]) -> Vec<u8> {
    let mut form = String::new();
    for (name, value) in fields {
        form.extend(["--line\r\nContent-Disposition: form-data; name=\"", name, "\"\r\n\r\n", value, "\r\n"]);
    }
    for (name, text) in files {
        let head = format!("Content-Disposition: form-data; name=\"files\"; filename=\"{name}\"");
        form.extend(["--line\r\n", &head, "\r\nContent-Type: text/csv\r\n\r\n", text, "\r\n"]);
    }
    form.push_str("--line--\r\n");
    form.into_bytes()
}

#[test]
fn files_are_reported_before_they_are_imported_and_taken_whole_or_not_at_all() {
    let server = Server::new("http-evidence", Purpose::Demonstration, &[("practice", meeting("practice"))]);
    let form = |seat: &str, fields: &[(&str, &str)], files: &[(&str, &str)]| {
        send(&server, &server.seat("practice", seat), IMPORT, parts(fields, files))
    };
    let shown = || server.get(&server.seat("practice", "public"), "/en/practice/evidence/uzb-kaz/").text();
    let good = format!("{HEAD}{ROW}");
    assert_eq!(form("orluna", &[], &[("in.csv", &good)]).status.as_u16(), 403);
    assert!(form("secretariat", &[], &[]).text().contains("Choose at least one file."));
    // A second value for one key: nothing is taken, and the line is told.
    let twice = form("secretariat", &[], &[("in.csv", &good), ("twice.csv", &format!("{HEAD}{ROW}{ROW}"))]).text();
    assert!(twice.contains("twice.csv") && twice.contains("A second value for the key of line 2"), "{twice}");
    assert!(!shown().contains("700"));
    let strange = good.replace("KAZ", "ZZZ");
    assert!(form("secretariat", &[], &[("in.csv", &strange)]).text().contains("2: ZZZ (1)"));
    let report = form("secretariat", &[], &[("in.csv", &good)]).text();
    assert!(report.contains("UNDESA:IMS(2024.0)") && !report.contains("have been imported"), "{report}");
    assert!(!shown().contains("700"), "a report changes nothing");
    let begin = report.find("name=\"file\" value=\"").unwrap() + "name=\"file\" value=\"".len();
    let waiting = report[begin..].split('"').next().unwrap();
    // Whoever did not bring the file cannot import it.
    assert!(form("chair", &[("file", waiting)], &[]).text().contains("Choose at least one file."));
    let done = form("secretariat", &[("file", waiting)], &[]).text();
    assert!(done.contains("have been imported"), "{done}");
    assert!(shown().contains("700"));
    let coverage = server.get(&server.seat("practice", "public"), "/en/practice/evidence/coverage/").text();
    assert!(coverage.contains("in.csv") && coverage.contains("MIGRANT_STOCK"), "{coverage}");
    assert!(coverage.contains("Day of release: not known"), "{coverage}");
    // A newer file that lacks a figure: the figure stays, and the report says so before anything is changed.
    let other = format!("{HEAD}{}", ROW.replace("UZB", "KGZ"));
    let report = form("secretariat", &[], &[("newer.csv", &other)]).text();
    assert!(report.contains("are in the cube and not in these files: 1. They stay there."), "{report}");
    let bank = r#"[{"page":1,"pages":1,"lastupdated":"2024-12-16"},[{"indicator":{"id":"SM.POP.NETM"},"countryiso3code":"UZB","date":"2023","value":-9}]]"#;
    let report = form("secretariat", &[], &[("bank.json", bank)]).text();
    let begin = report.find("name=\"file\" value=\"").unwrap() + "name=\"file\" value=\"".len();
    form("secretariat", &[("file", report[begin..].split('"').next().unwrap())], &[]);
    let coverage = server.get(&server.seat("practice", "public"), "/en/practice/evidence/coverage/").text();
    assert!(coverage.contains("as its newest dated file says: 16 December 2024"), "{coverage}");
    let folder = server.site.directory().path().join("evidence");
    let left = std::fs::read_dir(folder).unwrap().filter(|entry| entry.as_ref().unwrap().file_type().unwrap().is_dir());
    assert_eq!(left.count(), 0, "nothing is left of what was brought");
}

/// The words of an element, the first of this name.
fn element<'a>(text: &'a str, name: &str) -> &'a str {
    let begin = text.find(&format!("<{name}")).unwrap_or_else(|| unreachable!("no {name} in {text}"));
    let inner = &text[begin..];
    let inner = &inner[inner.find('>').unwrap() + 1..];
    &inner[..inner.find(&format!("</{name}>")).unwrap()]
}

#[test]
fn what_everybody_may_read_is_harvested_as_dublin_core() {
    let server = shared();
    let ask = |query: &str| read(server, "public", &format!("/almaty/evidence/oai?{query}")).text();
    let about = ask("verb=Identify");
    assert_eq!(element(&about, "protocolVersion"), "2.0");
    assert!(element(&about, "baseURL").ends_with("/almaty/evidence/oai"));
    assert!(ask("verb=ListSets").contains("<setSpec>datasets</setSpec>"));
    assert!(ask("verb=ListMetadataFormats").contains("<metadataPrefix>oai_dc</metadataPrefix>"));
    let datasets = ask("verb=ListRecords&metadataPrefix=oai_dc&set=datasets");
    for said in ["UNDESA:IMS(2024.0)", "CC BY 3.0 IGO", "<dc:type>Dataset</dc:type>", "<dc:title xml:lang=\"en\">"] {
        assert!(datasets.contains(said), "{said}: {datasets}");
    }
    let id = element(&datasets, "identifier");
    assert!(ask(&format!("verb=GetRecord&metadataPrefix=oai_dc&identifier={id}")).contains("<dc:creator"));
    // Every page of the list, each record once.
    let mut all = Vec::new();
    let mut answer = ask("verb=ListIdentifiers&metadataPrefix=oai_dc");
    loop {
        all.extend(answer.split("<identifier>").skip(1).map(|part| part.split('<').next().unwrap().to_owned()));
        let token = answer.contains("<resumptionToken").then(|| element(&answer, "resumptionToken").to_owned());
        let Some(token) = token.filter(|token| !token.is_empty()) else { break };
        answer = ask(&format!("verb=ListIdentifiers&resumptionToken={token}"));
    }
    let mut once = all.clone();
    once.sort_unstable();
    once.dedup();
    assert!(all.len() == once.len() && all.iter().any(|id| id.contains("/documents/")), "{all:?}");
    // Those of meetings are among them.
    let snapshot = server.clerk("almaty").snapshot();
    let known = procedure::documents::view::every_document(&snapshot.process.state, Audience::Public).len();
    assert_eq!(all.iter().filter(|id| id.contains("/documents/")).count(), known);
    assert!(known > 1 && snapshot.process.state.documents.values().any(|document| document.issued.meeting.is_some()));
    assert!(ask("verb=ListIdentifiers&metadataPrefix=oai_dc&until=1999-12-31").contains("code=\"noRecordsMatch\""));
    for (query, code) in [
        ("verb=Nothing", "badVerb"),
        ("", "badVerb"),
        ("verb=ListRecords", "badArgument"),
        ("verb=ListRecords&metadataPrefix=marc", "cannotDisseminateFormat"),
        ("verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=2024-01-01&until=2023-01-01", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=2024-01-01&until=2024-02-01T00:00:00Z", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=yesterday", "badArgument"),
        ("verb=ListRecords&resumptionToken=x", "badResumptionToken"),
        ("verb=ListRecords&resumptionToken=99999!!!", "badResumptionToken"),
        ("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:nothing", "idDoesNotExist"),
        ("verb=Identify&set=datasets", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&set=nothing", "noRecordsMatch"),
    ] {
        let answer = ask(query);
        assert!(answer.contains(&format!("code=\"{code}\"")), "{query}: {answer}");
        // What was asked is said again unless it was no request of the protocol.
        assert_eq!(answer.contains("<request verb"), !["badVerb", "badArgument"].contains(&code), "{query}");
    }
    // A harvester may send its question as a form; whoever has a seat harvests no more than everybody.
    let sent =
        server.post(&server.seat("rehearsal", "secretariat"), "/rehearsal/evidence/oai", &[("verb", "Identify")]);
    assert!(sent.text().contains("<protocolVersion>2.0</protocolVersion>"));
    let theirs = "/rehearsal/evidence/oai?verb=ListIdentifiers&metadataPrefix=oai_dc";
    let count = |seat: &str| read(server, seat, theirs).text().matches("<identifier>").count();
    assert_eq!(count("secretariat"), count("public"));
}
