//! Persons of whom it is known how they write their names: on lists, badges and certificates.

use locale::Lang;
use procedure::delegations::list_view::{AttendedView, BadgeView};
use procedure::delegations::named::{Named, Spelling};

use super::{badge, came, docx, list, sample};
use crate::sample::{called, tag};
use crate::words;

/// A person whose own spelling is the Persian one, as a list in a language names her.
fn in_two_scripts(name: &str, language: &str) -> Named {
    let own = Spelling { language: tag("fa"), name: "سارا کرل".to_owned() };
    Named { own: Some(own), language: Some(tag(language)), ..called(name) }
}

#[test]
fn a_list_has_the_own_spelling_first_isolated_and_the_other_beside_it() {
    let sample = sample();
    for (lang, name, language) in [(Lang::Az, "Sara Kerel", "az"), (Lang::Ru, "Сара Керел", "ru")] {
        let mut list = list();
        list.delegations[3].members[1].name = in_two_scripts(name, language);
        list.delegations[3].members[1].in_other_script = false;
        let paper = papers::list_of_participants(&sample.sheet(lang), &list);
        let isolated = format!("\u{2068}سارا کرل\u{2069} (\u{2068}{name}\u{2069})");
        assert!(docx(&paper.docx().unwrap()).contains(&isolated), "{lang}");
        let html = paper.html();
        let small = format!("\u{2068}سارا کرل\u{2069} <small>(\u{2068}{name}\u{2069})</small></dd>");
        assert!(html.contains(&small), "{lang}: {html}");
        // Plain text has no isolates.
        assert!(words(&paper).contains(&format!("سارا کرل ({name})")), "{lang}: {}", words(&paper));
        assert!(paper.pdf().unwrap().starts_with(b"%PDF"), "{lang}");
    }
    // For whoever reads the language of the own spelling it is said once, as every name is.
    let mut list = list();
    list.delegations[3].members[1].name = in_two_scripts("سارا کرل", "fa");
    let persian = docx(&papers::list_of_participants(&sample.sheet(Lang::Fa), &list).docx().unwrap());
    assert!(persian.contains(": سارا کرل") && !persian.contains("(\u{2068}سارا"), "{persian}");
}

#[test]
fn a_mark_of_another_script_stands_after_what_stands_last() {
    let mut list = list();
    list.delegations[3].members[1].name = in_two_scripts("S. Kerel", "en");
    let paper = papers::list_of_participants(&sample().sheet(Lang::Ru), &list);
    assert!(words(&paper).contains("سارا کرل (S. Kerel *)"), "{}", words(&paper));
}

#[test]
fn badges_and_certificates_have_both_spellings() {
    let sample = sample();
    let sheet = sample.sheet(Lang::Az);
    let name = in_two_scripts("Sara Kerel", "az");
    let badge = BadgeView { name: name.clone(), ..badge("elvoria", 2, "", Some("M4HN2PVE6J705898")) };
    let came = AttendedView { name, ..came("elvoria", "") };
    let badges = papers::badges(&sheet, &[badge]).unwrap();
    let certificates = papers::certificates(&sheet, Vec::from([came])).unwrap();
    for said in [serde_json::to_string(&badges), serde_json::to_string(&certificates)] {
        let said = said.unwrap();
        assert!(said.contains("\u{2068}سارا کرل\u{2069}\",\"beside\":\"\u{2068}Sara Kerel\u{2069}\""), "{said}");
    }
    assert!(badges.pdf().is_ok() && certificates.pdf().is_ok());
}
