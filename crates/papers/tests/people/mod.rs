//! Papers of people: lists as they were issued, the credentials report, badges, the note verbale that invites.

mod named;

use std::io::Read;
use std::process::Command;
use std::sync::Arc;

use locale::Lang;
use papers::NoteOf;
use procedure::Circle;
use procedure::delegations::credentials_view::{CredentialsLine, CredentialsReport, Missing, Needed};
use procedure::delegations::letters::Credentials;
use procedure::delegations::list_view::{AttendedView, BadgeView, ListView, ListedDelegation, ListedMember};
use procedure::delegations::lists::ListStanding;
use procedure::delegations::order::{Drawn, Order};
use procedure::delegations::{Role, What};
use procedure::documents::{Document as Issued, DocumentKind, Issued as IssuedAs, Standing};
use procedure::membership::Status;
use procedure::names::{Slug, Texts};
use procedure::sealed::Shown;
use procedure::time::{Day, moment};

use crate::documents::office::installed;
use crate::sample::{Sample, called, delegations, slug, tag, texts};
use crate::words;

fn person(member: u32, role: Role, name: &str) -> ListedMember {
    ListedMember {
        member,
        what: None,
        role,
        honorific: Texts::default(),
        name: called(name),
        in_other_script: false,
        rank: Texts::default(),
        office: texts("Şöbə müdiri", "Head of division", "Начальник отдела"),
        attends: None,
    }
}

fn of(party: &str, status: Status, members: Vec<ListedMember>) -> ListedDelegation {
    ListedDelegation { party: slug(party), status, members }
}

/// A provisional list, in no order that a reader would expect.
pub(crate) fn list() -> ListView {
    let ambassador = ListedMember {
        honorific: texts("Zati-aliləri", "H.E.", "Е.П."),
        rank: texts("Səfir", "Ambassador", "Посол"),
        ..person(1, Role::Head, "N. Orvan")
    };
    let foreign = ListedMember { in_other_script: true, ..person(2, Role::Adviser, "S. Kerel") };
    let head = |name: &str| Vec::from([person(1, Role::Head, name)]);
    ListView {
        standing: Some(ListStanding::Provisional),
        symbol: Some("RP/SOM.8/2026/INF/1".to_owned()),
        made: Some((400, moment("2026-10-09T08:30:00Z").unwrap())),
        order: Order::Alphabet,
        delegations: Vec::from([
            of("ilmaria", Status::Member, head("R. Ilvan")),
            of("migration-forum", Status::Partner, head("L. Maro")),
            of("khelmaria", Status::Member, head("D. Astor")),
            of("elvoria", Status::Member, Vec::from([ambassador, foreign])),
            of("chandria", Status::Member, head("T. Selim")),
            of("auroria", Status::Member, head("A. Velm")),
        ]),
    }
}

/// What was added to it.
pub(crate) fn addendum() -> ListView {
    let came = ListedMember { what: Some(What::Nominated), ..person(3, Role::Interpreter, "P. Ionder") };
    let left = ListedMember { what: Some(What::Withdrawn), ..person(2, Role::Adviser, "S. Kerel") };
    ListView {
        standing: Some(ListStanding::Addendum),
        symbol: None,
        delegations: Vec::from([of("elvoria", Status::Member, Vec::from([came, left]))]),
        ..list()
    }
}

/// A sample in which a party has three names that stand at three places of their alphabets.
fn sample() -> Sample {
    let mut sample = Sample::new();
    sample.names.insert(slug("khelmaria"), texts("Xelmariya", "Khelmaria", "Хелмария"));
    sample
}

/// The parties of the list in the order in which they stand.
fn in_order<'a>(paper: &str, names: &[&'a str]) -> Vec<&'a str> {
    let mut found: Vec<_> = names.iter().map(|name| (paper.find(&format!(" {name} ")), *name)).collect();
    assert!(found.iter().all(|(place, _)| place.is_some()), "{names:?}: {paper}");
    found.sort();
    found.into_iter().map(|(_, name)| name).collect()
}

#[test]
fn an_issued_list_stands_in_the_order_of_each_language() {
    let sample = sample();
    let check = |lang: Lang, expected: [&str; 5]| {
        let paper = words(&papers::list_of_participants(&sample.sheet(lang), &list()));
        assert_eq!(in_order(&paper, &expected), expected, "{lang}");
    };
    check(Lang::En, ["Auroria", "Chandria", "Elvoria", "Ilmaria", "Khelmaria"]);
    check(Lang::Ru, ["Аурория", "Ильмария", "Хелмария", "Чандрия", "Эльвория"]);
    check(Lang::Az, ["Auroriya", "Çandriya", "Əlvoriya", "Xelmariya", "İlmariya"]);
}

#[test]
fn a_drawn_order_is_the_same_in_every_language_and_says_so() {
    let mut sample = sample();
    let english = ["Elvoria", "Ilmaria", "Khelmaria", "Auroria", "Chandria"];
    let russian = ["Эльвория", "Ильмария", "Хелмария", "Аурория", "Чандрия"];
    for from in [Drawn::Party(slug("elvoria")), Drawn::Letters("D".to_owned())] {
        let said = if from == Drawn::Letters("D".to_owned()) { "from D on" } else { "from Elvoria on" };
        sample.order = Order::Drawn { from, language: tag("en") };
        let paper = |lang| words(&papers::list_of_participants(&sample.sheet(lang), &list()));
        assert_eq!(in_order(&paper(Lang::En), &english), english);
        assert_eq!(in_order(&paper(Lang::Ru), &russian), russian);
        assert!(paper(Lang::En).contains(said), "{}", paper(Lang::En));
    }
}

#[test]
fn heads_of_rank_come_first_and_the_others_by_the_alphabet() {
    let mut sample = sample();
    let places = [("khelmaria", 1), ("ilmaria", 0)].map(|(party, place)| (slug(party), place));
    sample.order = Order::Rank(places.into());
    let expected = ["Ilmaria", "Khelmaria", "Auroria", "Chandria", "Elvoria"];
    let paper = words(&papers::list_of_participants(&sample.sheet(Lang::En), &list()));
    assert_eq!(in_order(&paper, &expected), expected);
    let badges = papers::badges(&sample.sheet(Lang::En), &badges()).unwrap();
    let printed = format!("{badges:?}");
    let places = ["R. Ilvan", "H.E. N. Orvan"].map(|name| printed.find(name).unwrap());
    assert!(places.is_sorted(), "{printed}");
}

#[test]
fn an_issued_list_says_which_it_is_and_names_persons_with_honorific_and_rank() {
    let sample = sample();
    let paper = words(&papers::list_of_participants(&sample.sheet(Lang::En), &list()));
    for expected in [
        "RP/SOM.8/2026/INF/1",
        "Provisional",
        "Issued on 9 October 2026.",
        "Head of delegation: H.E. N. Orvan, Ambassador, Head of division",
        "Adviser: S. Kerel *",
        "* The name is not given in the language of this paper.",
    ] {
        assert!(paper.contains(expected), "{expected}: {paper}");
    }
    let added = words(&papers::list_of_participants(&sample.sheet(Lang::En), &addendum()));
    for expected in [
        "Addendum",
        "what changed since the list before it",
        "Added: Interpreter: P. Ionder",
        "Withdrawn: Adviser: S. Kerel",
    ] {
        assert!(added.contains(expected), "{expected}: {added}");
    }
    let final_list = ListView { standing: Some(ListStanding::Final), ..list() };
    assert!(words(&papers::list_of_participants(&sample.sheet(Lang::Ru), &final_list)).contains("Окончательный"));
}

#[test]
fn the_list_of_today_names_persons_with_honorific_and_rank_too() {
    let sample = sample();
    let mut today = delegations();
    let head = &mut today[2].members[0];
    head.honorific = texts("Zati-aliləri", "H.E.", "Е.П.");
    head.rank = texts("Səfir", "Ambassador", "Посол");
    let expected = [
        (Lang::Az, "Zati-aliləri N. Orvan, Səfir, Miqrasiya"),
        (Lang::En, "H.E. N. Orvan, Ambassador, Head of the Migration"),
        (Lang::Ru, "Е.П. N. Orvan, Посол, Начальник Миграционной"),
    ];
    for (lang, expected) in expected {
        let paper = words(&papers::participants(&sample.sheet(lang), &today));
        assert!(paper.contains(expected), "{expected}: {paper}");
    }
    // Before a name that is not told stands nothing that would tell of a person.
    today[2].members[0].name.shown = Shown::Withheld;
    assert!(!words(&papers::participants(&sample.sheet(Lang::En), &today)).contains("H.E."));
}

/// The words of a DOCX, each paragraph a line.
fn docx(bytes: &[u8]) -> String {
    let mut xml = String::new();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    archive.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
    let text = |paragraph: &str| {
        let runs = paragraph.split("<w:t xml:space=\"preserve\">").skip(1);
        runs.map(|run| run.split_once("</w:t>").unwrap().0).collect::<Vec<_>>().join(" ")
    };
    let paragraphs: Vec<String> = xml.split("</w:p>").map(text).collect();
    paragraphs.join("\n").replace("&amp;", "&")
}

#[test]
fn a_list_as_docx_says_what_the_paper_says() {
    let sample = sample();
    for lang in Lang::ALL {
        for view in [list(), addendum()] {
            let document = papers::list_of_participants(&sample.sheet(lang), &view);
            let bytes = document.docx().unwrap();
            assert_eq!(bytes, document.docx().unwrap());
            // Plain text separates a rank by a comma where an office program has a line of its own; the foot has its own part.
            let plain = |text: &str| {
                let kept = text.chars().filter(|letter| letter.is_alphanumeric() || "*.:".contains(*letter));
                kept.collect::<String>()
            };
            let text = document.txt();
            let (body, _) = text.rsplit_once("----\n").unwrap();
            assert_eq!(plain(&docx(&bytes)), plain(body), "{lang}");
        }
    }
}

/// A report with a line in each standing.
pub(crate) fn report() -> CredentialsReport {
    let line = |party: &str, missing: Missing, rest_on: Option<Credentials>| CredentialsLine {
        party: slug(party),
        status: Status::Member,
        rest_on,
        accepted: rest_on.map(|_| moment("2026-10-10T09:00:00Z").unwrap()),
        missing,
        provisional: missing == Missing::Withheld,
        uncovered: Vec::new(),
        letters: Vec::new(),
    };
    CredentialsReport {
        needed: Needed::AtLeast(Credentials::NoteVerbale),
        lines: Vec::from([
            line("ilmaria", Missing::Nothing, Some(Credentials::FullPowers)),
            line("elvoria", Missing::AnotherLetter, None),
            line("chandria", Missing::Withheld, None),
            line("auroria", Missing::More, Some(Credentials::LetterOfNomination)),
        ]),
    }
}

#[test]
fn the_credentials_report_says_in_each_language_what_letters_rest_on_and_what_is_missing() {
    let sample = sample();
    let english = words(&papers::credentials(&sample.sheet(Lang::En), &report()));
    let order = ["Auroria", "Chandria", "Elvoria", "Ilmaria"];
    assert_eq!(in_order(&english, &order), order);
    for lang in Lang::ALL {
        let sheet = sample.sheet(lang);
        let paper = words(&papers::credentials(&sheet, &report()));
        let keys = [
            "delegations-credentials-report",
            "word-missing-nothing",
            "word-missing-another-letter",
            "word-missing-withheld",
            "word-missing-more",
            "word-rest-on-full-powers",
            "word-rest-on-letter-of-nomination",
        ];
        for words in keys.map(|key| sheet.locale.text(key)) {
            assert!(paper.contains(&words), "{lang}: {words}: {paper}");
        }
        let nomination = CredentialsReport { needed: Needed::AtLeast(Credentials::LetterOfNomination), ..report() };
        let title = sheet.locale.text("delegations-letters-of-nomination");
        assert!(words(&papers::credentials(&sheet, &nomination)).contains(&title), "{lang}");
    }
}

fn badge(party: &str, member: u32, name: &str, code: Option<&str>) -> BadgeView {
    BadgeView {
        party: slug(party),
        status: Status::Member,
        member,
        role: Role::Head,
        honorific: Texts::default(),
        name: called(name),
        code: code.map(str::to_owned),
        revoked: 0,
        says: Vec::new(),
    }
}

/// Five badges, one of them not issued.
fn badges() -> Vec<BadgeView> {
    let honorific = texts("Zati-aliləri", "H.E.", "Е.П.");
    Vec::from([
        BadgeView { honorific, ..badge("elvoria", 1, "N. Orvan", Some("7K3MQ9TD1XA2ZHPT")) },
        BadgeView {
            says: Vec::from([(8, Shown::Text("Ris".to_owned())), (9, Shown::Withheld)]),
            ..badge("ilmaria", 1, "R. Ilvan", Some("0B5CW8RYZZ41NSEX"))
        },
        badge("chandria", 1, "T. Selim", Some("M4HN2PVE6J705898")),
        badge("auroria", 1, "A. Velm", None),
    ])
}

/// Every code on the pages of a PDF that is printed at 150 dots an inch.
fn scanned(pdf: &[u8], name: &str) -> Vec<String> {
    let file = format!("{}/{name}.pdf", env!("CARGO_TARGET_TMPDIR"));
    std::fs::write(&file, pdf).unwrap();
    let printed = Command::new("pdftoppm").args(["-gray", "-r", "150", "-singlefile", &file]).output().unwrap();
    std::fs::remove_file(file).unwrap();
    let head: Vec<&[u8]> = printed.stdout.splitn(4, u8::is_ascii_whitespace).collect();
    let number = |bytes: &[u8]| String::from_utf8_lossy(bytes).parse::<usize>().unwrap();
    assert_eq!(head[0], b"P5", "{}", String::from_utf8_lossy(&printed.stderr));
    let (width, height) = (number(head[1]), number(head[2]));
    let dots = &head[3][head[3].len() - width * height..];
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| dots[y * width + x]);
    let mut codes: Vec<String> = image.detect_grids().iter().map(|grid| grid.decode().unwrap().1).collect();
    codes.sort();
    codes
}

#[test]
fn badges_meet_the_standards_and_their_codes_are_read_back() {
    let sample = sample();
    for lang in Lang::ALL {
        let made = papers::badges(&sample.sheet(lang), &badges()).unwrap();
        let pdf = made.pdf().unwrap();
        assert_eq!(pdf, made.pdf().unwrap(), "{lang}");
        // The metadata of PDF/A is a stream that is not packed.
        let file = String::from_utf8_lossy(&pdf);
        for standard in ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"] {
            assert!(file.contains(standard), "{lang}: {standard}");
        }
        if installed("pdftoppm") {
            let codes = scanned(&pdf, &format!("badges-{lang}"));
            assert_eq!(codes, ["0B5CW8RYZZ41NSEX", "7K3MQ9TD1XA2ZHPT", "M4HN2PVE6J705898"], "{lang}");
        }
    }
    let printed = format!("{:?}", papers::badges(&sample.sheet(Lang::Ru), &badges()).unwrap());
    assert!(printed.contains("Е.П. N. Orvan") && printed.contains("Эльвория") && printed.contains("Ris"), "{printed}");
    assert!(!printed.contains("A. Velm"), "a badge that was not issued: {printed}");
    assert!(papers::badges(&sample.sheet(Lang::En), &[badge("auroria", 1, "A. Velm", None)]).is_none());
}

fn came(party: &str, name: &str) -> AttendedView {
    AttendedView {
        party: slug(party),
        status: Status::Member,
        role: Role::Head,
        honorific: texts("Zati-aliləri", "H.E.", "Е.П."),
        name: called(name),
    }
}

#[test]
fn certificates_name_who_came_and_lead_to_the_record() {
    let sample = sample();
    let all = || Vec::from([came("ilmaria", "R. Ilvan"), came("elvoria", "N. Orvan")]);
    for lang in Lang::ALL {
        let sheet = sample.sheet(lang);
        let made = papers::certificates(&sheet, all()).unwrap();
        let pdf = made.pdf().unwrap();
        assert_eq!(pdf, made.pdf().unwrap(), "{lang}");
        let file = String::from_utf8_lossy(&pdf);
        for standard in ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"] {
            assert!(file.contains(standard), "{lang}: {standard}");
        }
        if installed("pdftoppm") {
            assert_eq!(scanned(&pdf, &format!("certificates-{lang}")), [sheet.address], "{lang}");
        }
    }
    let printed = format!("{:?}", papers::certificates(&sample.sheet(Lang::Ru), all()).unwrap());
    let at = |name: &str| printed.find(name).unwrap_or(usize::MAX);
    // In the order of delegations: Ильмария comes before Эльвория.
    assert!(at("R. Ilvan") < at("Е.П. N. Orvan") && at("Е.П. N. Orvan") < usize::MAX, "{printed}");
    assert!(papers::certificates(&sample.sheet(Lang::En), Vec::new()).is_none());
}

fn annex(symbol: &str, title: Texts) -> Arc<Issued> {
    let issued = IssuedAs {
        symbol: symbol.to_owned(),
        symbol_ours: false,
        kind: DocumentKind::Paper,
        standing: Standing::default(),
        title,
        meeting: None,
        day: None,
        distribution: Circle::default(),
        known: Texts::default(),
        source: None,
    };
    Arc::new(Issued { issued, entry: 20, versions: Vec::new() })
}

fn note(sample: &Sample, lang: Lang, change: impl FnOnce(&mut NoteOf<'_>)) -> Vec<u8> {
    let office = texts("Xarici İşlər Nazirliyi", "Ministry of Foreign Affairs", "Министерство иностранных дел");
    let city = texts("Belm", "Belm", "Бельм");
    let annexes = [
        annex("RP/SOM.8/2026/1", texts("İlkin gündəlik", "Provisional agenda", "Предварительная повестка дня")),
        annex("RP/SOM.8/2026/2", texts("Qeyd", "Note", "Записка")),
    ];
    let party: Slug = slug("belmara");
    let mut of = NoteOf {
        party: &party,
        office: (&office, &city),
        number: Some("RP/NV/26/14"),
        dated: Day::new("2026-09-14"),
        annexes: &annexes,
    };
    change(&mut of);
    papers::note(&sample.sheet(lang), of).unwrap()
}

#[test]
fn a_note_verbale_has_number_date_addressee_and_annexes_in_each_language() {
    let sample = sample();
    let check = |lang: Lang, expected: &[&str]| {
        let bytes = note(&sample, lang, |_| ());
        assert_eq!(bytes, note(&sample, lang, |_| ()), "{lang}");
        let words = docx(&bytes);
        for part in expected.iter().chain(&["RP/NV/26/14", "RP/SOM.8/2026/1 – ", "RP/SOM.8/2026/2 – "]) {
            assert!(words.contains(part), "{lang}: {part}: {words}");
        }
        assert!(!words.contains("[…]") && !words.contains('\u{27e6}'), "{lang}: {words}");
        // The addressee stands last, as the usage of notes has it, with its city.
        let last = words.trim_end().lines().last().unwrap();
        assert!(expected.iter().rev().take(3).all(|part| last.contains(part)), "{lang}: {last}");
    };
    let notice = "All States, persons and positions in this paper are invented.";
    check(
        Lang::En,
        &[
            notice,
            "14 September 2026",
            "Provisional agenda",
            "12–13 October 2026",
            "Ministry of Foreign Affairs",
            "Belmara",
            "Belm",
        ],
    );
    check(
        Lang::Ru,
        &[
            "14 сентября 2026",
            "Предварительная повестка дня",
            "Приложения:",
            "Министерство иностранных дел",
            "Бельмара",
            "Бельм",
        ],
    );
    check(Lang::Az, &["14 sentyabr 2026", "İlkin gündəlik", "Əlavələr:", "Xarici İşlər Nazirliyi", "Belmara", "Belm"]);
}

static NOTHING: Texts = Texts::new();

#[test]
fn what_a_note_does_not_know_is_left_open_and_a_letterhead_has_its_space() {
    let sample = sample();
    let bytes = note(&sample, Lang::En, |of| {
        (of.number, of.dated, of.annexes, of.office) = (None, None, &[], (&NOTHING, &NOTHING));
    });
    let words = docx(&bytes);
    assert!(words.contains("No. […]") && words.contains("Date: […]") && !words.contains("Annexes"), "{words}");
    assert_eq!(words.trim_end().lines().last(), Some("Belmara"), "{words}");
    let mut xml = String::new();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
    archive.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
    let first = xml.split_once("<w:p>").unwrap().1.split_once("</w:p>").unwrap().0;
    assert!(first.contains("<w:spacing w:before=\"2268\"/>") && !first.contains("<w:t"), "{first}");
    // It has the foot of its sender, not ours.
    let mut foot = String::new();
    archive.by_name("word/footer1.xml").unwrap().read_to_string(&mut foot).unwrap();
    assert!(!foot.contains("<w:t "), "{foot}");
}
