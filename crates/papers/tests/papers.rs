//! Papers of a rehearsal, in every language and every form.
//! It is not split: one helper makes the papers that every test reads.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    clippy::print_stderr,
    reason = "test support"
)]

mod documents;
mod people;
mod records;
mod sample;

use locale::{Lang, Locale};
use papers::{Document, KeyBefore, KeyOf, Nature, PaperError, RecordSheet, Sheet, Signing, WitnessKey};
use procedure::decisions::silence::SilenceResult;
use procedure::decisions::view::{DecisionView, LetterView};
use procedure::decisions::{AdoptedBy, Mode};
use procedure::delegations::order::Order;
use procedure::meetings::Phase;
use procedure::names::{Hash, Texts};
use procedure::time::{Day, LocalInstant};

use sample::{Sample, Stage, decision, delegations, slug, tag, text};

/// Every paper of the sample, by name.
fn all(sample: &Sample, lang: Lang) -> Vec<(&'static str, Document)> {
    let sheet = sample.sheet(lang);
    let signatories = ["auroria", "belmara", "chandria", "elvoria", "ilmaria"].map(slug);
    let modes = &[Mode::Definitive, Mode::AdReferendum];
    let signing = Signing { signatories: &signatories, order: lang, modes, copy: None };
    Vec::from([
        ("protocol", papers::protocol(&sheet, &text(Stage::Adopted), &decision(Stage::Adopted))),
        ("draft", papers::protocol(&sheet, &text(Stage::Draft), &decision(Stage::Draft))),
        ("agenda", papers::agenda(&sheet)),
        ("proceedings", records::paper(&sheet)),
        ("statement", papers::statement(&sheet, &records::handed_in())),
        ("participants", papers::participants(&sheet, &delegations())),
        ("list", papers::list_of_participants(&sheet, &people::list())),
        ("addendum", papers::list_of_participants(&sheet, &people::addendum())),
        ("credentials", papers::credentials(&sheet, &people::report())),
        ("signature-sheet", papers::signature_sheet(&sheet, &text(Stage::Adopted), &decision(Stage::Adopted), signing)),
        ("key", key(&sheet)),
    ])
}

/// The key of the record, with two that were before it and two witnesses.
fn key(sheet: &Sheet<'_>) -> Document {
    let fingerprint = "34750f98bd59fcfc946da45aaabe933be154a4b5094e1c4abf42866505f3c97e";
    let before = |until: (u64, i64), party: Option<&str>| KeyBefore {
        fingerprint: "07".repeat(32),
        until,
        party: party.map(slug),
    };
    let witness = |party: Option<&str>| WitnessKey {
        party: party.map(slug),
        name: "witness.example/w1".to_owned(),
        fingerprint: "0a".repeat(32),
    };
    let of = KeyOf {
        key: "meshveret/rehearsal/1f0c93aa+2cc42b2b+AYqI4910CfGV/VLbLTy6XXLKZwm+HZQSG/N0iAG0D29c",
        fingerprint,
        since: Some((400, 1_790_010_000_000)),
        earlier: &[before((399, 1_790_010_000_000), Some("auroria")), before((17, 1_780_000_000_000), None)],
        witnesses: &[witness(Some("belmara")), witness(None)],
    };
    let Sheet { locale, process, names, nature, address, head, .. } = *sheet;
    papers::key(&RecordSheet { locale, process, names, nature, address, head }, of)
}

#[test]
fn the_sheet_with_the_key_says_its_fingerprint_twice_and_holds_the_key() {
    let sample = Sample::new();
    let english = words(&key(&sample.sheet(Lang::En)));
    for expected in [
        "Letters and digits: 3475 0f98 bd59 fcfc",
        "read aloud: 13429 03992 48473 64764",
        "+2cc42b2b+AYqI4910CfGV/VLbLTy6XXLKZwm+HZQSG/N0iAG0D29c",
        "since entry 400,",
        "then handed over to Auroria",
        "until entry 17,",
        "Belmara: witness.example/w1",
        "meshveret verify FILE --key KEYFILE",
        "seal: ____",
    ] {
        assert!(english.contains(expected), "{expected}: {english}");
    }
    let html = key(&sample.sheet(Lang::En)).html();
    assert!(html.contains("<wbr>2cc42b2b+<wbr>") && html.contains("aria-label=\"QR code that holds"), "{html}");
}

/// The words of a paper, on one line.
fn words(document: &Document) -> String {
    document.txt().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn protocol(lang: Lang, change: impl FnOnce(&mut procedure::texts::view::TextView)) -> String {
    protocol_of(lang, Binding::Binds, change)
}

/// Whether the texts of a process bind those who adopt them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Binding {
    Binds,
    BindsNobody,
}

fn protocol_of(lang: Lang, binding: Binding, change: impl FnOnce(&mut procedure::texts::view::TextView)) -> String {
    let sample = Sample::new();
    let mut text = text(Stage::Draft);
    change(&mut text);
    let decision = DecisionView { binds: binding == Binding::Binds, ..decision(Stage::Draft) };
    words(&papers::protocol(&sample.sheet(lang), &text, &decision))
}

#[test]
fn a_text_that_binds_nobody_has_language_versions_and_no_authentic_text() {
    let both = protocol_of(Lang::En, Binding::BindsNobody, |_| ());
    let said = "Language version in English. The version in Azerbaijani is of equal value.";
    assert!(both.contains(said) && !both.contains("uthentic"), "{both}");
    for lang in Lang::ALL {
        let words = protocol_of(lang, Binding::BindsNobody, |text| text.authentic = Vec::from([tag("fa")]));
        assert!(!words.contains("uthentic") && !words.contains("утентич") && !words.contains("utentik"), "{words}");
    }
}

#[test]
fn in_its_own_copy_a_state_comes_first() {
    let sample = Sample::new();
    let signatories = ["auroria", "belmara", "chandria"].map(slug);
    let (copy, own) = (slug("chandria"), tag("en"));
    let signing = Signing {
        signatories: &signatories,
        order: Lang::En,
        modes: &[Mode::Definitive],
        copy: Some((&copy, Some(&own))),
    };
    let sheet =
        papers::signature_sheet(&sample.sheet(Lang::En), &text(Stage::Adopted), &decision(Stage::Adopted), signing);
    let words = words(&sheet);
    assert!(words.contains("Copy of Chandria: it is named and signs first."), "{words}");
    let (_, lines) = words.split_once("Signatures").unwrap();
    let places = ["Chandria", "Auroria", "Belmara"].map(|name| lines.find(name).unwrap());
    assert!(places.is_sorted(), "{lines}");
    // The language in which it is written to comes first among the authentic ones; without a copy they stand as the text has them.
    let authentic = |signing: Signing<'_>| {
        let sheet = sample.sheet(Lang::En);
        let document = papers::signature_sheet(&sheet, &text(Stage::Adopted), &decision(Stage::Adopted), signing);
        let words = self::words(&document);
        let (_, said) = words.split_once("language versions of equal value ").unwrap();
        said.split_once('.').unwrap().0.to_owned()
    };
    assert_eq!(authentic(signing), "in English and in Azerbaijani");
    assert_eq!(authentic(Signing { copy: None, ..signing }), "in Azerbaijani and in English");
    let other = tag("it");
    assert_eq!(authentic(Signing { copy: Some((&copy, Some(&other))), ..signing }), "in Azerbaijani and in English");
}

/// In Russian Chandria (Чандрия) would come after Elvoria (Эльвория): the sheet keeps the order of the profile, and says which it is.
#[test]
fn a_sheet_has_the_agreed_order_in_every_language() {
    let sample = Sample::new();
    let signatories = ["chandria", "elvoria", "auroria"].map(slug);
    for (lang, order) in [(Lang::En, Lang::En), (Lang::Ru, Lang::En), (Lang::Az, Lang::Ru)] {
        let signing = Signing { signatories: &signatories, order, modes: &[Mode::Definitive], copy: None };
        let sheet = sample.sheet(lang);
        let words = words(&papers::signature_sheet(&sheet, &text(Stage::Adopted), &decision(Stage::Adopted), signing));
        let names = signatories.clone().map(|party| sheet.names[&party].shown(lang.tag()).unwrap().1.to_owned());
        let places = names.map(|name| words.rfind(&name).unwrap());
        assert!(places.is_sorted(), "{lang}: {words}");
        let said = sheet.locale.with("papers-order", &[("language", order.tag().into())]);
        assert!(words.contains(&said), "{lang}: {words}");
    }
}

/// The letter on a silence procedure with this result.
fn letter(result: SilenceResult) -> LetterView {
    let broken = (result == SilenceResult::NotAdopted).then_some(1_789_990_000_000);
    let hash = Hash([7; 32]);
    LetterView {
        to: Vec::from([slug("belmara"), slug("auroria")]),
        title: Texts::from_iter([(tag("en"), "Summary record".to_owned())]),
        symbol: "RP/SOM.8/2026/SR".to_owned(),
        result,
        entry: 40,
        at: 1_790_010_000_000,
        deadline: LocalInstant { at: 1_790_000_000_000, offset: 240 },
        zone: "Asia/Baku".to_owned(),
        broken,
        adopted: (result == SilenceResult::Adopted).then_some((Some(AdoptedBy::Silence), hash)),
    }
}

#[test]
fn a_letter_says_what_came_of_a_silence_in_every_language_and_form() {
    let sample = Sample::new();
    for lang in Lang::ALL {
        for result in [SilenceResult::Adopted, SilenceResult::NotAdopted, SilenceResult::Cancelled] {
            let document = papers::letter(&sample.sheet(lang), &letter(result));
            assert!(document.pdf().unwrap().starts_with(b"%PDF-1.7"), "{lang} {result:?}");
            let words = words(&document);
            assert!(!words.contains('\u{27e6}') && words.contains("RP/SOM.8/2026/SR"), "{words}");
            assert_eq!(words.contains(&"07".repeat(32)), result == SilenceResult::Adopted, "{words}");
        }
    }
    let english = words(&papers::letter(&sample.sheet(Lang::En), &letter(SilenceResult::NotAdopted)));
    assert!(english.contains("To: Auroria and Belmara") && english.contains("was broken"), "{english}");
}

#[test]
fn every_paper_meets_the_standards_in_every_language_and_is_the_same_twice() {
    let sample = Sample::new();
    for lang in Lang::ALL {
        for (name, document) in all(&sample, lang) {
            let first = document.pdf().unwrap_or_else(|cause| panic!("{name} in {lang}: {cause}"));
            assert!(first.starts_with(b"%PDF-1.7"), "{name} in {lang}");
            assert_eq!(first, document.pdf().unwrap(), "{name} in {lang}");
            for text in [document.txt(), document.html()] {
                assert!(!text.contains('\u{27e6}'), "{name} in {lang}: a message is missing\n{text}");
            }
        }
    }
}

#[test]
fn programs_that_are_not_ours_read_every_paper_in_every_language() {
    let sample = Sample::new();
    let mut faults = Vec::new();
    for lang in Lang::OFFERED {
        for (name, document) in all(&sample, lang) {
            faults.extend(documents::judged::faults(name, lang, &document.pdf().unwrap()));
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults[..faults.len().min(20)].join("\n"));
}

/// A meeting at which three members and an organisation sit, and the Chair.
fn seated() -> Sample {
    use procedure::membership::Status;
    let mut sample = Sample::new();
    let members = ["auroria", "belmara", "chandria", "elvoria", "ilmaria"].map(slug);
    sample.meeting.parties =
        Vec::from([(Status::Member, Vec::from(members)), (Status::Observer, Vec::from([slug("migration-forum")]))]);
    sample
}

#[test]
fn a_plan_of_the_seats_has_one_order_in_every_language() {
    use procedure::delegations::order::Drawn;
    let english = Locale::of(Lang::En).unwrap();
    let check = |sample: &Sample, lang: Lang| {
        let plan = serde_json::to_value(papers::seating(&sample.sheet(lang), english)).unwrap();
        let side = |name: &str| plan[name].as_array().unwrap().clone();
        let mut seats: Vec<(u64, String)> = [side("first-side"), side("second-side")]
            .concat()
            .iter()
            .map(|seat| (seat["number"].as_u64().unwrap(), seat["name"].as_str().unwrap().to_owned()))
            .collect();
        seats.sort();
        (seats.into_iter().map(|(_, name)| name).collect::<Vec<_>>(), plan)
    };
    let mut sample = seated();
    // The Chair has the table at the top; members come before others.
    let (seats, plan) = check(&sample, Lang::En);
    assert_eq!(seats, ["Auroria", "Belmara", "Chandria", "Ilmaria", "Migration Forum"]);
    assert_eq!(plan["head"][0], "Chair: Elvoria");
    assert_eq!(plan["second-side"][0]["number"], 5, "the seats go on from the foot of the plan");
    let azerbaijani = check(&sample, Lang::Az).0;
    assert_eq!(azerbaijani, ["Auroriya", "Belmara", "Çandriya", "İlmariya", "Miqrasiya Forumu"]);
    sample.order = Order::Drawn { from: Drawn::Party(slug("chandria")), language: tag("en") };
    assert_eq!(check(&sample, Lang::Ru).0, ["Чандрия", "Ильмария", "Аурория", "Бельмара", "Миграционный форум"]);
    for lang in Lang::ALL {
        let plan = papers::seating(&sample.sheet(lang), english);
        let pdf = plan.pdf().unwrap_or_else(|cause| panic!("{lang}: {cause}"));
        assert!(pdf.starts_with(b"%PDF-1.7") && pdf == plan.pdf().unwrap(), "{lang}");
    }
}

#[test]
fn a_plate_has_each_name_once_in_the_languages_of_the_process_and_no_letter_that_cannot_be_set() {
    let english = Locale::of(Lang::En).unwrap();
    let mut sample = seated();
    sample.names.insert(
        slug("auroria"),
        Texts::from_iter([
            (tag("en"), "Auroria".to_owned()),
            (tag("fa"), "آئوروریا".to_owned()),
            (tag("ka"), "აურორია".to_owned()),
        ]),
    );
    let languages = ["en", "ru", "az", "fa", "ka"].map(str::to_owned);
    let plates = papers::plates(&sample.sheet(Lang::En), &languages, english);
    let value = serde_json::to_value(&plates).unwrap();
    let names = |at: usize| -> Vec<String> {
        value["sides"][at].as_array().unwrap().iter().map(|name| name["words"].as_str().unwrap().to_owned()).collect()
    };
    // Georgian has no face in papers.
    assert_eq!(names(0), ["Auroria", "آئوروریا"]);
    assert_eq!(names(1), ["Belmara", "Бельмара"]);
    assert_eq!(value["sides"].as_array().map(Vec::len), Some(6));
    let pdf = plates.pdf().unwrap();
    assert!(pdf.starts_with(b"%PDF-1.7") && pdf == plates.pdf().unwrap());
}

const CHILD: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/papers-child.pdf");

#[test]
fn another_process_writes_the_same_bytes() {
    let child = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "--ignored", "writes_a_paper_for_another_process"])
        .output()
        .unwrap();
    assert!(child.status.success(), "{child:?}");
    let here = papers::agenda(&Sample::new().sheet(Lang::Az)).pdf().unwrap();
    assert!(here == std::fs::read(CHILD).unwrap());
}

#[test]
#[ignore = "run by another_process_writes_the_same_bytes"]
fn writes_a_paper_for_another_process() {
    std::fs::write(CHILD, papers::agenda(&Sample::new().sheet(Lang::Az)).pdf().unwrap()).unwrap();
}

#[test]
fn a_draft_is_marked_as_one_and_counts_what_is_open() {
    let draft = protocol(Lang::En, |_| ());
    for expected in
        ["Draft", "3 proposals are open.", "RP/SOM.8/2026/L.1", "Objecting: Belmara", "Objections that stand: 1"]
    {
        assert!(draft.contains(expected), "{expected}: {draft}");
    }
    assert!(!draft.contains("SHA-256") && !draft.contains("Signatures"), "{draft}");
    assert!(protocol(Lang::Ru, |_| ()).contains("Открыто 3 предложения."));
}

#[test]
fn a_paper_says_what_its_language_is() {
    let same = "Authentic text in English. The text is equally authentic in Azerbaijani.";
    assert!(protocol(Lang::En, |_| ()).contains(same));
    assert!(protocol(Lang::Ru, |_| ()).contains("Справочный перевод на русском языке."));
    let alone = protocol(Lang::En, |text| text.authentic = Vec::from([tag("en")]));
    assert!(alone.contains("Authentic text in English. 3 proposals"), "{alone}");
    let missing = protocol(Lang::Ru, |text| text.courtesy.clear());
    assert!(missing.contains("Текста на русском языке нет."), "{missing}");
    assert!(missing.contains("Здесь приводится текст на английском языке."), "{missing}");
    assert!(missing.contains("The participants stressed"), "{missing}");
}

#[test]
fn a_paragraph_says_that_it_is_behind_or_shown_in_another_language() {
    assert!(protocol(Lang::Ru, |_| ()).contains("Последнее изменение в этом абзаце не отражено."));
    let shown = protocol(Lang::Ru, |text| {
        std::sync::Arc::make_mut(&mut text.paragraphs[4]).words.0.remove(&tag("ru"));
    });
    assert!(shown.contains("На этом языке абзаца нет; он приводится на английском языке."), "{shown}");
}

#[test]
fn signatures_stand_in_the_order_of_the_language_with_manner_and_person() {
    let sample = Sample::new();
    let azerbaijani =
        words(&papers::protocol(&sample.sheet(Lang::Az), &text(Stage::Adopted), &decision(Stage::Adopted)));
    let places: Vec<usize> = ["Auroriya", "Çandriya", "Əlvoriya", "İlmariya"]
        .iter()
        .map(|s| azerbaijani.find(&format!("Adından: {s}")).unwrap())
        .collect();
    assert!(places.is_sorted(), "{azerbaijani}");
    let english = words(&papers::protocol(&sample.sheet(Lang::En), &text(Stage::Adopted), &decision(Stage::Adopted)));
    for expected in [
        "Signatory: N. Orvan (Head of the Migration Service)",
        "Signatory: name removed on 12 October 2026",
        "Signatory: name not public",
        "Manner: ad referendum (in ink on one original)",
        "subject to confirmation by the capital",
        "Scan of the signed original: 12 October 2026",
        "Declared adopted by the Chair: 12 October 2026, 15:31 (Asia/Baku)",
    ] {
        assert!(english.contains(expected), "{expected}: {english}");
    }
}

#[test]
fn participants_stand_by_status_and_name() {
    let sample = Sample::new();
    let list = words(&papers::participants(&sample.sheet(Lang::Az), &delegations()));
    let order =
        ["Üzv dövlətlər", "Auroriya", "Çandriya", "Əlvoriya", "İlmariya", "Müşahidəçilər", "Belmara", "Katiblik"];
    let places: Vec<usize> =
        order.iter().map(|word| list.find(word).unwrap_or_else(|| panic!("{word}: {list}"))).collect();
    assert!(places.is_sorted(), "{list}");
    let english = words(&papers::participants(&sample.sheet(Lang::En), &delegations()));
    for expected in
        ["Interpreter: not named", "Delegation: not nominated yet", "Presence: Absent", "Adviser: name not public"]
    {
        assert!(english.contains(expected), "{expected}: {english}");
    }
}

#[test]
fn a_meeting_known_from_sources_shows_what_they_state_and_no_more() {
    let mut sample = Sample::new();
    let meeting = &mut sample.meeting;
    meeting.phase = Phase::Archive;
    meeting.agenda_adopted = None;
    meeting.chair = None;
    let mut known = procedure::meetings::Particulars { source: Some(slug("news")), ..(*meeting.particulars).clone() };
    (known.format, known.place, known.from, known.to) = (None, Texts::default(), Day::new("2026-10"), None);
    meeting.particulars = known.into();
    let agenda = words(&papers::agenda(&sample.sheet(Lang::En)));
    for expected in [
        "Rebuilt from a public source: News of the Ministry, 2026.",
        "Format: unknown",
        "Place: unknown",
        "Chair: unknown",
        "October 2026",
    ] {
        assert!(agenda.contains(expected), "{expected}: {agenda}");
    }
    assert!(!agenda.contains("Provisional"), "{agenda}");
    sample.meeting.agenda.clear();
    assert!(words(&papers::agenda(&sample.sheet(Lang::En))).contains("The sources do not give an agenda."));
}

#[test]
fn rehearsals_and_demonstrations_say_so() {
    let mut sample = Sample::new();
    for (nature, expected) in [
        (Nature::Rehearsal, "All States, persons and positions in this paper are invented."),
        (Nature::Demonstration, "it is not a document of the process."),
    ] {
        sample.nature = nature;
        for (name, document) in all(&sample, Lang::En) {
            assert!(words(&document).contains(expected) && document.html().contains(expected), "{name}");
        }
    }
    sample.nature = Nature::Real;
    assert!(!words(&papers::agenda(&sample.sheet(Lang::En))).contains("invented"));
}

#[test]
fn words_in_a_script_without_a_font_do_not_break_a_paper() {
    let mut sample = Sample::new();
    sample.names.insert(slug("auroria"), Texts::from_iter([(tag("fa"), "اورورا ₼".to_owned())]));
    papers::participants(&sample.sheet(Lang::En), &delegations()).pdf().unwrap();
}

#[test]
fn a_specimen_of_a_signature_sheet_says_that_it_is_not_to_be_signed() {
    let sample = Sample::new();
    let signing = Signing { signatories: &[slug("belmara")], order: Lang::En, modes: &[Mode::Definitive], copy: None };
    let specimen =
        words(&papers::signature_sheet(&sample.sheet(Lang::En), &text(Stage::Draft), &decision(Stage::Draft), signing));
    assert!(specimen.contains("Specimen: the text is not adopted") && specimen.contains("Draft"), "{specimen}");
}

#[test]
fn words_of_the_record_are_escaped_in_html() {
    let mut sample = Sample::new();
    sample.process = Texts::from_iter([(tag("en"), "<script>&\"".to_owned())]);
    let html = papers::agenda(&sample.sheet(Lang::En)).html();
    assert!(html.contains("&lt;script&gt;&amp;&quot;") && !html.contains("<script"), "{html}");
}

#[test]
fn a_workbook_is_read() {
    let board = papers::board::read(include_bytes!("board.xlsx"), papers::board::MEDIA[1]).unwrap();
    assert_eq!(board.len(), 2);
    let line = &board[0];
    assert_eq!((line.row, line.party.as_str(), line.in_status.as_deref()), (2, "alpha", Some("member")));
    assert_eq!((line.note.as_deref(), line.sent), (Some("17"), Day::new("2026-03-02")));
    let persons: Vec<_> = line.persons.iter().map(|p| (p.row, p.role.as_deref(), p.name.as_str())).collect();
    assert_eq!(persons, [(2, Some("head"), "А. Б."), (4, Some("adviser"), "В. Г.")]);
    let broken = &include_bytes!("board.xlsx")[..2000];
    assert!(papers::board::read(broken, papers::board::MEDIA[1]).is_err());
}

/// Writes every paper to the folder of the build and says how long each takes: first, then again with what is kept.
#[test]
#[ignore = "a measurement, and papers to look at"]
#[expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a measurement")]
fn measures_papers() {
    let sample = Sample::new();
    for lang in Lang::ALL {
        for (name, document) in all(&sample, lang) {
            let started = std::time::Instant::now();
            let bytes = document.pdf().unwrap();
            let cold = started.elapsed();
            let kept = std::time::Instant::now();
            document.pdf().unwrap();
            let again = kept.elapsed();
            println!("{name}.{lang} {} bytes, {cold:?}, again {again:?}", bytes.len());
            let file = format!("{}/{name}.{lang}", env!("CARGO_TARGET_TMPDIR"));
            std::fs::write(format!("{file}.pdf"), bytes).unwrap();
            std::fs::write(format!("{file}.html"), document.html()).unwrap();
            std::fs::write(format!("{file}.txt"), document.txt()).unwrap();
        }
    }
}

/// A picture with a table behind it; States and figures are invented.
fn picture(lang: Lang, rows: &[Vec<String>]) -> Result<Vec<u8>, PaperError> {
    use figures::{Bar, Bars, Frame, Use, Words};
    let locale = Locale::of(lang).unwrap();
    let names = if lang == Lang::Fa { ["آئوروریا", "بلمارا"] } else { ["Auroria", "Belmara"] };
    // The drawing alone: the sheet has the words.
    let words = Words { no_figure: "–", other: "–" };
    let frame = Frame {
        locale,
        used: Use::Alone,
        id: "p",
        title: "",
        description: "",
        unit: "",
        source: "",
        note: "",
        decimals: 0,
        words,
    };
    let bar = |name: &'static str, value: Option<f64>| Bar { name, value, is_this: false, range: None };
    let bars = [bar(names[0], Some(744_161.0)), bar(names[1], None), bar("漢", Some(-5.0))];
    let drawn = figures::bars(&frame, Bars { rows: &bars, order: figures::Order::Ranked, most: 9, rest: 0.0 });
    let head = ["State".to_owned(), "2024".to_owned()];
    let sheet = papers::Picture {
        locale,
        title: "Who lives where",
        process: "Rehearsal",
        notices: &["Everything here is invented.".to_owned()],
        unit: "Persons, mid-2024",
        svg: &drawn.svg,
        said: "Auroria 744,161; Belmara no figure",
        source: "Source: invented",
        note: "Names express no opinion.",
        caption: "The figures behind the picture",
        head: &head,
        rows,
        ident: "evid:invented@1#0123",
        recorded: 1_697_097_600_000,
    };
    sheet.pdf()
}

#[test]
fn a_picture_is_a_paper_with_the_table_behind_it() {
    let row = |name: &str| vec![name.to_owned(), "744,161".to_owned()];
    let rows = [row("Auroria"), vec!["Belmara".to_owned()], row("Chandria")];
    for lang in [Lang::En, Lang::Az, Lang::Ru, Lang::Fa, Lang::Ur] {
        let pdf = picture(lang, &rows).unwrap_or_else(|cause| panic!("{lang}: {cause}"));
        assert!(pdf.starts_with(b"%PDF-1.7") && pdf == picture(lang, &rows).unwrap(), "{lang}");
    }
    let long = vec![row("Auroria"); papers::PICTURE_ROWS_MAX + 1];
    assert!(matches!(picture(Lang::En, &long), Err(PaperError::TooManyRows(_))));
    assert!(picture(Lang::En, &long[..100]).unwrap().len() > picture(Lang::En, &rows).unwrap().len());
}
