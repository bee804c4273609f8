//! The draft of a summary record and the proceedings of the sample meeting.

use std::collections::BTreeMap;

use locale::Lang;
use papers::{Document, Sheet, Summary};
use procedure::floor::lists::{Speech, Topic};
use procedure::floor::statements::{DeliveryConfirmed, StatementView};
use procedure::floor::{HandedIn, Release};
use procedure::meetings::Step;
use procedure::meetings::proceedings::{
    Attended, Attributed, Decision, Happened, Outcome, Proceedings, Signing, Speaker, What,
};
use procedure::membership::Status;
use procedure::names::{Hash, Texts};
use procedure::sealed::Shown;
use procedure::texts::ParagraphKind;
use procedure::time::moment;

use crate::sample::{Sample, slug, tag};

fn at(time: &str) -> i64 {
    moment(&format!("2026-10-12T{time}Z")).unwrap()
}

fn texts(en: &str, ru: &str) -> Texts {
    Texts::from_iter([(tag("en"), en.to_owned()), (tag("ru"), ru.to_owned())])
}

fn speaker(party: &str, status: Status, to: &str, noted: &[(&str, &str)]) -> What {
    let note = |(language, words): &(&str, &str)| (tag(language), Shown::Text((*words).to_owned()));
    What::Spoke(Speaker {
        party: slug(party),
        status,
        topic: Topic::Item(3),
        speech: Speech::Statement,
        with: Vec::new(),
        to: Some(at(to)),
        noted: noted.iter().map(note).collect(),
    })
}

/// A meeting that was opened, heard three statements under one item, adopted a text, and was closed.
fn proceedings() -> Proceedings {
    let decision = Decision {
        entry: 20,
        at: at("09:00:00"),
        text: slug("protocol"),
        title: texts("Outcome Protocol", "Итоговый протокол"),
        symbol: "AP/SOM/8/1".to_owned(),
        outcome: Outcome::Adopted,
    };
    let signing = Signing {
        title: decision.title.clone(),
        symbol: decision.symbol.clone(),
        definitive: Vec::from([slug("belmara"), slug("auroria")]),
        ad_referendum: Vec::from([slug("chandria")]),
    };
    let of_group = match speaker("belmara", Status::Member, "07:20:00", &[]) {
        What::Spoke(one) => What::Spoke(Speaker { with: Vec::from([slug("chandria")]), ..one }),
        other => other,
    };
    let reply = match speaker("auroria", Status::Member, "07:40:00", &[]) {
        What::Spoke(one) => What::Spoke(Speaker { speech: Speech::Reply, ..one }),
        other => other,
    };
    let noted = [("en", "It welcomed the guidelines."), ("ru", "Приветствовала руководящие указания.")];
    let course = [
        ("05:00:00", What::Step(Step::Opened, false)),
        ("05:10:00", What::Step(Step::AgendaAdopted, false)),
        ("06:00:00", What::Step(Step::TookUp(3), false)),
        ("07:00:00", speaker("auroria", Status::Member, "07:05:00", &noted)),
        ("07:10:00", of_group),
        ("07:25:00", speaker("ilmaria", Status::Observer, "07:30:00", &[("en", "It offered its training centre.")])),
        ("07:35:00", reply),
        ("08:00:00", What::Step(Step::TookUp(4), true)),
        ("09:00:00", What::Decided(decision.clone())),
        ("10:00:00", What::Signed(signing)),
        ("11:00:00", What::Step(Step::Closed, false)),
    ];
    let happened = |(entry, (time, what)): (u64, (&str, What))| Happened { entry, at: at(time), what };
    let attended = |(party, status, remote): (&str, Status, bool)| Attended { party: slug(party), status, remote };
    Proceedings {
        course: (1..).zip(course).map(happened).collect(),
        attended: [
            ("auroria", Status::Member, false),
            ("belmara", Status::Member, true),
            ("chandria", Status::Member, false),
            ("ilmaria", Status::Observer, false),
        ]
        .map(attended)
        .into(),
        decisions: Vec::from([decision]),
    }
}

/// A statement in two languages that its delegation has not confirmed yet.
pub(crate) fn handed_in() -> StatementView {
    StatementView {
        entry: 17,
        handed: HandedIn {
            meeting: slug("som-8"),
            party: slug("belmara"),
            item: Some(3),
            text: texts(
                "We thank the Chair.\n\nWe support the centre.",
                "Благодарим Председателя.\n\nПоддерживаем центр.",
            ),
            release: Release::OnDelivery,
            interpreters: None,
        },
        is_delivered: true,
        confirmed: None,
    }
}

#[test]
fn a_statement_is_to_be_checked_until_it_is_confirmed_and_then_names_what_it_replaces() {
    let sample = Sample::new();
    let page = |lang: Lang, view: &StatementView| papers::statement(&sample.sheet(lang), view).html();
    let waits = page(Lang::Ru, &handed_in());
    assert!(waits.contains("Заявление: ") && waits.contains("Поддерживаем центр."), "{waits}");
    let check = |lang: Lang| sample.sheet(lang).locale.text("floor-check-delivery");
    assert!(waits.contains(&check(Lang::Ru)) && waits.matches("Благодарим").count() == 1, "{waits}");
    // In a language in which it was not handed in: the one that is shown instead is said.
    let instead = page(Lang::Az, &handed_in());
    assert!(instead.contains("lang=\"en\"") && instead.contains("We support the centre."), "{instead}");
    let first = Hash::of(&[b"handed in"]);
    let confirmed = DeliveryConfirmed {
        meeting: slug("som-8"),
        party: slug("belmara"),
        statement: 17,
        text: texts("We thanked the Chair.", "Мы поблагодарили Председателя."),
        first: Some(first),
    };
    let said = page(Lang::En, &StatementView { confirmed: Some(confirmed), ..handed_in() });
    assert!(said.contains("We thanked the Chair.") && !said.contains("We support the centre."), "{said}");
    let digits: String = said.chars().filter(char::is_ascii_hexdigit).collect();
    assert!(!said.contains(&check(Lang::En)) && digits.contains(&first.to_string()), "{said}");
}

fn drafted(attributed: Attributed) -> Summary {
    let sample = Sample::new();
    let sheets: Vec<Sheet<'_>> = [Lang::En, Lang::Ru].map(|lang| sample.sheet(lang)).into();
    papers::summary(&sheets, &proceedings(), attributed)
}

/// The paragraphs in a language, one a line; a dash where one is not there.
fn in_language(summary: &Summary, language: &str) -> Vec<String> {
    let words = |drafted: &papers::Drafted| drafted.words.get(language).unwrap_or("-").to_owned();
    summary.paragraphs.iter().map(words).collect()
}

#[test]
fn a_draft_names_delegations_where_the_rules_say_so() {
    let summary = drafted(Attributed::Names);
    assert_eq!(
        in_language(&summary, "en"),
        [
            "The meeting was opened on 12 October 2026 at 09:00. In the Chair: Elvoria.",
            "The following took part. Member States: Auroria, Belmara and Chandria. Observers: Ilmaria. By network: Belmara.",
            "The Meeting adopted its agenda.",
            "3. Pathways of regular migration",
            "Auroria made a statement. It welcomed the guidelines.",
            "Belmara made a statement, also on behalf of Chandria.",
            "Ilmaria made a statement. It offered its training centre.",
            "Auroria spoke in exercise of the right of reply.",
            "3.1. Remittances",
            "The item was considered behind closed doors. Who spoke on it and what was said is not recorded.",
            "The Meeting adopted the text “Outcome Protocol” (AP/SOM/8/1).",
            "The text “Outcome Protocol” (AP/SOM/8/1) was signed. Signed by: Auroria and Belmara. Signed ad referendum: Chandria.",
            "The meeting was closed on 12 October 2026 at 15:00.",
        ]
    );
    let headings = summary.paragraphs.iter().filter(|drafted| drafted.kind == ParagraphKind::Heading);
    assert_eq!(headings.count(), 2);
}

#[test]
fn what_was_noted_in_one_language_is_in_no_other() {
    let summary = drafted(Attributed::Names);
    let russian = in_language(&summary, "ru");
    assert_eq!(russian[4], "С заявлением выступила делегация: Аурория. Приветствовала руководящие указания.");
    assert_eq!(russian[6], "-");
    assert_eq!(summary.whole, [tag("en")]);
    assert_eq!(summary.missing, [(tag("ru"), 1)]);
}

#[test]
fn a_draft_says_as_much_of_who_spoke_as_the_rules_say() {
    let by_status = in_language(&drafted(Attributed::Status), "en");
    assert_eq!(by_status[4], "A member made a statement. It welcomed the guidelines.");
    assert_eq!(by_status[6], "An observer made a statement. It offered its training centre.");
    let nobody = in_language(&drafted(Attributed::No), "en");
    assert_eq!(
        nobody[4..8],
        [
            "3 statements were made.",
            "It welcomed the guidelines.",
            "It offered its training centre.",
            "The right of reply was exercised once."
        ]
    );
    for (attributed, lines) in [(Attributed::Status, &by_status), (Attributed::No, &nobody)] {
        // Who attended and who signed is no secret; who spoke is.
        let spoken = &lines[3..lines.len() - 4];
        assert!(!spoken.iter().any(|line| line.contains("Auroria") || line.contains("Belmara")), "{attributed:?}");
    }
}

#[test]
fn an_erased_note_is_in_no_draft() {
    let sample = Sample::new();
    let mut proceedings = proceedings();
    for happened in &mut proceedings.course {
        if let What::Spoke(speaker) = &mut happened.what {
            speaker.noted = BTreeMap::from([(tag("en"), Shown::Removed(0))]);
        }
    }
    let summary = papers::summary(&[sample.sheet(Lang::En)], &proceedings, Attributed::Names);
    assert!(
        !summary.paragraphs.iter().any(|drafted| drafted.words.get("en").is_some_and(|w| w.contains("guidelines")))
    );
}

/// The proceedings as a paper.
pub(crate) fn paper(sheet: &Sheet<'_>) -> Document {
    papers::proceedings(sheet, &proceedings())
}

#[test]
fn the_paper_of_the_proceedings_has_times_attendance_speakers_and_decisions() {
    let sample = Sample::new();
    let words = crate::words(&paper(&sample.sheet(Lang::En)));
    for expected in [
        "Opened",
        "12 October 2026",
        "Belmara",
        "Remote",
        "11:00–11:05",
        "also on behalf of Chandria",
        "AP/SOM/8/1",
        "Adopted",
    ] {
        assert!(words.contains(expected), "{expected}: {words}");
    }
    let nothing = crate::words(&papers::proceedings(&sample.sheet(Lang::En), &Proceedings::default()));
    assert!(nothing.contains("Nobody has spoken in the open."), "{nothing}");
}
