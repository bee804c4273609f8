//! A translator corrects a word of the interface in the running program.

use locale::Lang;
use web::Purpose;

use crate::server::{self, Reader, Server};

/// A message that no other test reads, in a language in which none reads it: corrections hold for the whole program.
const KEY: &str = "site-interface-lead";
const PAGE: &str = "/en/interface/tk/";

fn says(server: &Server) -> String {
    server.get(&Reader::default(), "/tk/interface/").text()
}

#[test]
fn a_correction_stands_at_once_and_after_a_restart_and_can_be_taken_back() {
    let server = Server::new("corrections", Purpose::Demonstration, &[("practice", server::meeting("practice"))]);
    let seat = server.seat("practice", "secretariat");
    let before = says(&server);
    let wording = "Düzedilen sözler <&>";
    let refused = server.post(&seat, PAGE, &[("key", KEY), ("wording", wording)]);
    assert_eq!(refused.status.as_u16(), 422);
    let refused = server.post(&seat, PAGE, &[("key", "site-interface-done"), ("wording", "{ $done } / { $total }")]);
    let text = refused.text();
    assert!(
        text.contains("{ $all }") && text.contains("{ $total }") && text.contains("{ $done } / { $total }</textarea>"),
        "{text}"
    );
    // Nobody but a secretariat.
    for reader in [Reader::default(), server.seat("practice", "orluna"), server.seat("practice", "chair")] {
        let answer = server.post(&reader, PAGE, &[("key", KEY), ("wording", "Düzedilen sözler.")]);
        assert_eq!(answer.status.as_u16(), 403);
    }
    assert_eq!(says(&server), before);

    let taken = server.post(&seat, PAGE, &[("key", KEY), ("wording", "Düzedilen sözler.\r\n")]);
    assert_eq!(taken.status.as_u16(), 303);
    assert!(says(&server).contains("Düzedilen sözler."));
    let listed = server.get(&Reader::default(), PAGE).text();
    assert!(listed.contains(KEY) && listed.contains("Düzedilen sözler.") && !listed.contains("practice/secretariat"));
    assert!(server.get(&seat, PAGE).text().contains("practice/secretariat"));
    let patch = server.get(&Reader::default(), "/en/interface/tk/corrections.patch").text();
    assert!(patch.starts_with("--- a/locales/tk/site.ftl\n+++ b/locales/tk/site.ftl\n@@ -"), "{patch}");
    assert!(patch.contains(&format!("\n+{KEY} = Düzedilen sözler.\n")), "{patch}");

    locale::correct(Lang::Tk, KEY, None);
    assert_eq!(says(&server), before);
    let again = server.clone();
    assert!(says(&again).contains("Düzedilen sözler."), "it was kept beside the record");
    let back = again.post(&seat, PAGE, &[("key", KEY), ("wording", ""), ("take-back", "yes")]);
    assert_eq!(back.status.as_u16(), 303);
    assert_eq!(says(&again), before);
    assert!(!again.get(&Reader::default(), PAGE).text().contains(KEY));
}

#[test]
fn a_message_is_found_by_its_key_and_by_words_of_either_language() {
    let server = crate::shared();
    let found = |address: &str| server.get(&Reader::default(), address);
    for asked in ["site-not-cleared", "native%20reader%20has%20cleared%20the%20words", "tassyklamady"] {
        assert!(
            found(&format!("/en/interface/tk/?q={asked}")).text().contains("<code dir=\"ltr\">site-not-cleared</code>"),
            "{asked}"
        );
    }
    let many = found("/en/interface/tk/?q=the").text();
    assert_eq!(many.matches("<section class=\"chapter\"").count(), 50);
    assert!(!many.contains("<textarea"), "a visitor has no form");
    for missing in ["/en/interface/xx/", "/en/interface/uz-Cyrl/", "/en/interface/xx/corrections.patch"] {
        assert_eq!(found(missing).status.as_u16(), 404, "{missing}");
    }
}
