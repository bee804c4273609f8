//! Who belonged to the Almaty Process on a day: the status, its source, and that sources disagree.

use locale::{Lang, Locale};

use crate::server::{LANGUAGES, Reader};
use crate::shared;

/// A day, a State, its status then, the source, and whether sources disagree.
const STATUSES: [(&str, &str, &str, &str, bool); 4] = [
    ("2016-10-03", "turkmenistan", "unconfirmed", "s4", true),
    ("2016-10-03", "uzbekistan", "unknown", "s4", false),
    ("2023-10-12", "turkmenistan", "observer", "s8", true),
    ("2023-10-12", "uzbekistan", "pending", "s8", false),
];

/// The rows about a State: its own, and the one that lists the claims where sources disagree.
fn rows<'a>(page: &'a str, party: &str) -> &'a str {
    let (_, from) = page.split_once(&format!("<tr id=\"{party}\"")).unwrap();
    from.split_once("<tr id=").map_or(from, |(rows, _)| rows)
}

#[test]
fn a_day_has_statuses_with_sources_and_says_where_they_disagree() {
    for lang in LANGUAGES {
        let locale = Locale::of(lang.parse::<Lang>().unwrap()).unwrap();
        for (day, party, status, source, disputed) in STATUSES {
            let page = shared().get(&Reader::default(), &format!("/{lang}/almaty/members/?on={day}")).text();
            let rows = rows(&page, party);
            let (own, _) = rows.split_once("</tr>").unwrap();
            let word = locale.text(&format!("word-status-{status}"));
            assert!(own.contains(&format!(">{word}</span>")), "{lang} {party} {day}: {own}");
            assert!(own.contains(&format!("#source-{source}\"")), "{lang} {party} {day}: {own}");
            let note = locale.text("site-sources-differ");
            assert_eq!(rows.contains(&note), disputed, "{lang} {party} {day}: {rows}");
            assert_eq!(rows.matches("<dt>").count() >= 2, disputed, "{lang} {party} {day}: {rows}");
        }
    }
}

#[test]
fn a_state_has_the_name_of_its_day() {
    let name = |day: &str| {
        let page = shared().get(&Reader::default(), &format!("/en/almaty/members/?on={day}")).text();
        let (_, name) = rows(&page, "turkiye").split_once("<th scope=\"row\">").unwrap();
        name.split(['<', ',']).next().unwrap().trim().to_owned()
    };
    assert_eq!((name("2016-10-03").as_str(), name("2023-10-12").as_str()), ("Turkey", "Türkiye"));
}

#[test]
fn a_day_that_is_none_is_said_and_kept() {
    let page = shared().get(&Reader::default(), "/en/almaty/members/?on=2016-13-45%22%3E").text();
    assert!(
        page.contains("value=\"2016-13-45&#34;&#62;\"") || page.contains("value=\"2016-13-45&quot;&gt;\""),
        "{page}"
    );
    assert!(page.contains("aria-invalid=\"true\"") && page.contains("role=\"alert\""));
}
