//! Views of a meeting of a rehearsal: every State, person and position is invented.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use locale::{Lang, Locale};
use papers::{Head, Nature, Sheet};
use procedure::Capacity;
use procedure::decisions::view::{DecisionView, SignatureView, Standing};
use procedure::decisions::{Adopted, Evidence, Mode, OriginalAttached, OriginalKind};
use procedure::delegations::named::Named;
use procedure::delegations::order::Order;
use procedure::delegations::view::{DelegationView, MemberView};
use procedure::delegations::{Presence, Role};
use procedure::meetings::view::{ItemView, MeetingView};
use procedure::meetings::{Format, ItemKind, ItemPlaced, Particulars, Phase};
use procedure::membership::Status;
use procedure::names::{FileRef, Hash, Slug, Tag, Texts};
use procedure::sealed::Shown;
use procedure::texts::view::{ParagraphView, Tally, TextView};
use procedure::texts::{Mark, ParagraphKind};
use procedure::time::{Day, moment};

pub(crate) fn slug(text: &str) -> Slug {
    Slug::new(text).unwrap()
}

pub(crate) fn tag(text: &str) -> Tag {
    Tag::new(text).unwrap()
}

pub(crate) fn texts(az: &str, en: &str, ru: &str) -> Texts {
    Texts::from_iter([(tag("az"), az.to_owned()), (tag("en"), en.to_owned()), (tag("ru"), ru.to_owned())])
}

/// Everything a sheet borrows.
pub(crate) struct Sample {
    pub(crate) process: Texts,
    pub(crate) meeting: MeetingView,
    pub(crate) names: BTreeMap<Slug, Texts>,
    pub(crate) sources: BTreeMap<Slug, Texts>,
    pub(crate) nature: Nature,
    pub(crate) order: Order,
}

impl Sample {
    pub(crate) fn new() -> Self {
        let states = [
            ("auroria", "Auroriya", "Auroria", "Аурория"),
            ("belmara", "Belmara", "Belmara", "Бельмара"),
            ("chandria", "Çandriya", "Chandria", "Чандрия"),
            ("elvoria", "Əlvoriya", "Elvoria", "Эльвория"),
            ("ilmaria", "İlmariya", "Ilmaria", "Ильмария"),
            ("migration-forum", "Miqrasiya Forumu", "Migration Forum", "Миграционный форум"),
        ];
        let names = states.iter().map(|(state, az, en, ru)| (slug(state), texts(az, en, ru))).collect();
        let source = texts("Nazirliyin xəbəri, 2026", "News of the Ministry, 2026", "Сообщение министерства, 2026");
        Self {
            process: texts(
                "Miqrasiya üzrə Məşq Prosesi",
                "Rehearsal Process on Migration",
                "Учебный процесс по вопросам миграции",
            ),
            meeting: meeting(),
            names,
            sources: BTreeMap::from([(slug("news"), source)]),
            nature: Nature::Rehearsal,
            order: Order::Alphabet,
        }
    }

    pub(crate) fn sheet(&self, lang: Lang) -> Sheet<'_> {
        Sheet {
            locale: Locale::of(lang).unwrap(),
            process: &self.process,
            meeting: &self.meeting,
            names: &self.names,
            order: &self.order,
            sources: &self.sources,
            nature: self.nature,
            address: "https://meetings.example/rehearsal/som-8/protocol/verify",
            head: Head {
                origin: "record.example/rehearsal",
                entry: 431,
                recorded: moment("2026-10-12T13:05:00Z").unwrap(),
            },
        }
    }
}

fn meeting() -> MeetingView {
    let particulars = Particulars {
        name: texts(
            "Yüksək vəzifəli şəxslərin səkkizinci görüşü",
            "Eighth Senior Officials’ Meeting",
            "Восьмая встреча старших должностных лиц",
        ),
        from: Day::new("2026-10-12"),
        to: Day::new("2026-10-13"),
        place: texts("Elvora", "Elvora", "Эльвора"),
        zone: Some("Asia/Baku".to_owned()),
        format: Some(Format::Hybrid),
        theme: texts("Qanuni miqrasiya", "Regular migration", "Законная миграция"),
        ..Particulars::default()
    };
    MeetingView {
        slug: slug("som-8"),
        entry: 12,
        particulars: Arc::new(particulars),
        phase: Phase::Open,
        sat: (moment("2026-10-12T05:00:00Z"), None),
        agenda: agenda(),
        agenda_adopted: moment("2026-10-12T05:20:00Z"),
        current_item: None,
        parties: Vec::new(),
        chair: Some(slug("elvoria")),
        followed_by: Vec::new(),
        live: true,
    }
}

fn item(item: u32, number: &str, title: Texts) -> ItemPlaced {
    ItemPlaced {
        meeting: slug("som-8"),
        item,
        number: number.to_owned(),
        under: None,
        kind: ItemKind::Discussion,
        title,
        leads: Vec::new(),
        lead: Texts::default(),
        minutes: None,
        documents: Vec::new(),
        text: None,
        note: Texts::default(),
        source: None,
    }
}

fn agenda() -> Vec<ItemView> {
    let mut items = Vec::from([
        item(1, "1", texts("Görüşün açılışı", "Opening of the meeting", "Открытие встречи")),
        item(2, "2", texts("Gündəliyin qəbulu", "Adoption of the agenda", "Принятие повестки дня")),
        item(3, "3", texts("Qanuni miqrasiya yolları", "Pathways of regular migration", "Пути законной миграции")),
        item(4, "3.1", texts("Pul köçürmələri", "Remittances", "Денежные переводы")),
        item(
            5,
            "4",
            texts("Nəticə Protokolunun qəbulu", "Adoption of the Outcome Protocol", "Принятие Итогового протокола"),
        ),
    ]);
    items[2].leads = Vec::from([slug("elvoria"), slug("chandria"), slug("belmara")]);
    items[2].minutes = Some(45);
    items[2].documents = Vec::from(["RP/SOM.8/2026/1".to_owned(), "RP/SOM.8/2026/2/Rev.1".to_owned()]);
    items[3].under = Some(3);
    items[3].lead = texts("Forumun eksperti", "An expert of the Forum", "Эксперт Форума");
    items[3].source = Some(slug("news"));
    items[4].note =
        texts("Sənəd görüşdən sonra imzalanır.", "To be signed after the meeting.", "Подписывается после встречи.");
    items
        .into_iter()
        .map(|placed| ItemView {
            placed,
            current: false,
            taken_up: false,
            closed: false,
            behind: Vec::new(),
            considered: Vec::new(),
        })
        .collect()
}

fn paragraph(id: u32, kind: ParagraphKind, number: Option<&str>, words: Texts) -> ParagraphView {
    ParagraphView {
        id,
        kind,
        number: number.map(str::to_owned),
        words,
        before: None,
        behind: BTreeSet::new(),
        concord: BTreeMap::new(),
        reviewed: BTreeSet::new(),
        mark: Mark::Open,
        pending: BTreeSet::new(),
        confirm_by: None,
        proposals: Vec::new(),
    }
}

/// Where the text stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    Draft,
    Adopted,
}

/// A text of some pages.
pub(crate) fn text(stage: Stage) -> TextView {
    let adopted = stage == Stage::Adopted;
    let mut paragraphs = Vec::from([
        paragraph(
            1,
            ParagraphKind::Preambular,
            None,
            texts(
                "Səkkizinci görüşün iştirakçıları,",
                "The participants in the eighth meeting,",
                "Участники восьмой встречи,",
            ),
        ),
        paragraph(
            2,
            ParagraphKind::Preambular,
            None,
            texts(
                "Əvvəlki görüşlərin nəticələrini xatırladaraq,",
                "Recalling the outcomes of the earlier meetings,",
                "Напоминая о результатах предыдущих встреч,",
            ),
        ),
        paragraph(
            3,
            ParagraphKind::Heading,
            Some("I"),
            texts("Qanuni miqrasiya", "Regular migration", "Законная миграция"),
        ),
    ]);
    for number in 1..=9_u32 {
        let words = texts(
            "İştirakçılar miqrasiya sahəsində məlumat mübadiləsinin davam etdirilməsinin, Regional Təlim Mərkəzinin \
             imkanlarından istifadənin və qanuni miqrasiya yollarının genişləndirilməsinin əhəmiyyətini vurğuladılar, habelə \
             pul köçürmələrinin xərcinin azaldılması barədə fikir mübadiləsi apardılar.",
            "The participants stressed the importance of continuing to exchange information on migration, of using the \
             Regional Training Centre and of widening the pathways of regular migration, and exchanged views on lowering the \
             cost of remittances.",
            "Участники подчеркнули важность продолжения обмена информацией в области миграции, использования возможностей \
             Регионального учебного центра и расширения путей законной миграции, а также обменялись мнениями о снижении \
             стоимости денежных переводов.",
        );
        paragraphs.push(paragraph(number + 3, ParagraphKind::Operative, Some(&number.to_string()), words));
    }
    paragraphs[5].behind = BTreeSet::from([tag("ru")]);
    TextView {
        slug: slug("protocol"),
        symbol: if adopted { "RP/SOM.8/2026/3" } else { "RP/SOM.8/2026/L.1" }.to_owned(),
        title: texts(
            "Yüksək vəzifəli şəxslərin səkkizinci görüşünün Nəticə Protokolu",
            "Outcome Protocol of the Eighth Senior Officials’ Meeting",
            "Итоговый протокол восьмой встречи старших должностных лиц",
        ),
        authentic: Vec::from([tag("az"), tag("en")]),
        courtesy: Vec::from([tag("ru")]),
        item: None,
        paragraphs: paragraphs.into_iter().map(Arc::new).collect(),
        beginning: Vec::new(),
        open: if adopted { 0 } else { 3 },
        tally: Tally::default(),
        behind: BTreeSet::new(),
        issues: Vec::new(),
        taken_up: None,
        history: Vec::new(),
        as_of: None,
        adopted,
    }
}

fn signature(party: &str, mode: Mode, signatory: Shown, entry: u64) -> SignatureView {
    SignatureView {
        party: slug(party),
        mode,
        evidence: Evidence::Ink,
        signatory,
        office: texts("Miqrasiya Xidmətinin rəisi", "Head of the Migration Service", "Начальник Миграционной службы"),
        at: moment("2026-10-12T12:31:00Z").unwrap(),
        entry,
        file: None,
        holds: None,
        confirm_by: None,
        confirmed: None,
    }
}

/// What was decided about it.
pub(crate) fn decision(stage: Stage) -> DecisionView {
    let base = ["auroria", "belmara", "chandria", "elvoria", "ilmaria"].map(slug).to_vec();
    let at = moment("2026-10-12T11:31:00Z").unwrap();
    if stage == Stage::Draft {
        return DecisionView {
            put: Some(at),
            objections: 1,
            objectors: Vec::from([Capacity::Party(slug("belmara"))]),
            adopted: None,
            not_adopted: 1,
            base,
            signatures: Vec::new(),
            originals: Vec::new(),
            ..undecided()
        };
    }
    let event = Adopted {
        meeting: slug("som-8"),
        text: slug("protocol"),
        symbol: "RP/SOM.8/2026/3".to_owned(),
        hash: Hash::of(&[b"adopted"]),
        languages: BTreeMap::from([(tag("az"), Hash::of(&[b"az"])), (tag("en"), Hash::of(&[b"en"]))]),
        courtesy: BTreeMap::from([(tag("ru"), Hash::of(&[b"ru"]))]),
        base: base.clone(),
        tally: None,
        by: None,
    };
    let original = OriginalAttached {
        meeting: slug("som-8"),
        text: slug("protocol"),
        kind: OriginalKind::Scan,
        file: FileRef { hash: Hash::of(&[b"scan"]), name: "scan.pdf".to_owned(), media: "application/pdf".to_owned() },
        custodian: slug("elvoria"),
    };
    DecisionView {
        put: None,
        objections: 0,
        objectors: Vec::new(),
        adopted: Some((417, at, event)),
        not_adopted: 0,
        base,
        signatures: Vec::from([
            signature("elvoria", Mode::Definitive, Shown::Text("N. Orvan".to_owned()), 420),
            signature("chandria", Mode::AdReferendum, Shown::Text("T. Selim".to_owned()), 421),
            signature("auroria", Mode::Definitive, Shown::Removed(at), 422),
            signature("ilmaria", Mode::Definitive, Shown::Withheld, 423),
        ]),
        to_be_signed: true,
        originals: Vec::from([(425, at, original)]),
        standing: Standing::Adopted,
        ..undecided()
    }
}

/// Nothing was decided.
fn undecided() -> DecisionView {
    DecisionView {
        standing: Standing::Draft,
        binds: false,
        outcome: None,
        base_lines: Vec::new(),
        quorum: None,
        positions: Vec::new(),
        summary: None,
        statements: Vec::new(),
        initials: Vec::new(),
        put: None,
        objections: 0,
        objectors: Vec::new(),
        adopted: None,
        not_adopted: 0,
        base: Vec::new(),
        signatures: Vec::new(),
        to_be_signed: false,
        originals: Vec::new(),
        provisional: false,
        silences: Vec::new(),
    }
}

/// A person of whom one spelling is known.
pub(crate) fn called(name: &str) -> Named {
    Named { shown: Shown::Text(name.to_owned()), language: None, own: None }
}

fn member(number: u32, role: Role, name: Shown) -> MemberView {
    let office = if role == Role::Head {
        texts("Miqrasiya Xidmətinin rəisi", "Head of the Migration Service", "Начальник Миграционной службы")
    } else {
        texts("Şöbə müdiri", "Head of division", "Начальник отдела")
    };
    MemberView {
        member: number,
        role,
        honorific: Texts::default(),
        name: Named { shown: name, language: None, own: None },
        rank: Texts::default(),
        office,
        contact: Shown::Withheld,
        attends: None,
        languages: Vec::new(),
        accredited: None,
    }
}

/// Delegations, in no order that a reader would expect.
pub(crate) fn delegations() -> Vec<DelegationView> {
    let delegation = |party: &str, status: Status, members: Vec<MemberView>| DelegationView {
        party: slug(party),
        status,
        members,
        presence: Presence::InRoom,
        accredited: None,
    };
    let named = |name: &str| Shown::Text(name.to_owned());
    let mut all = Vec::from([
        delegation(
            "ilmaria",
            Status::Member,
            Vec::from([member(1, Role::Head, named("R. Ilvan")), member(2, Role::Adviser, Shown::Withheld)]),
        ),
        delegation("migration-forum", Status::Secretariat, Vec::from([member(1, Role::Head, named("L. Maro"))])),
        delegation(
            "elvoria",
            Status::Member,
            Vec::from([
                member(1, Role::Head, named("N. Orvan")),
                member(2, Role::Alternate, named("S. Kerel")),
                member(3, Role::Interpreter, Shown::Unknown),
            ]),
        ),
        delegation("chandria", Status::Member, Vec::from([member(1, Role::Head, named("T. Selim"))])),
        delegation("belmara", Status::Observer, Vec::new()),
        delegation("auroria", Status::Member, Vec::from([member(1, Role::Head, Shown::Removed(1_791_810_000_000))])),
    ]);
    all[4].presence = Presence::Absent;
    all
}
