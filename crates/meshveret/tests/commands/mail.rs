//! Mail, from an act to the relay: who is told what, what is never said, what becomes of a mail, and that a kill loses none.
//! It is not split: every test is of one house with its relay, and the mail servers of others come to the same house.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::time::Duration;

use procedure::names::Hash;

use crate::folder::Folder;
use crate::init::init;
use crate::program::{Served, run, serve_in, until};
use crate::relay::{Relay, Taken};

/// How often a wait looks at most: two minutes.
pub(crate) const LOOKS_MAX: usize = 12_000;

/// Parties with offices of every kind of contact, and a meeting to which they are invited.
pub(crate) const PARTIES: &str = r#"
with by=secretariat
documents.cite source=gazette title.en="Gazette, issue 1" day=2026-01-15
membership.add-party party=felmora kind=state name.en=Felmora
membership.add-party party=orluna kind=state name.en=Orluna
membership.add-party party=tolvasa kind=state name.en=Tolvasa
membership.add-body body=som name.en="Senior Officials' Meeting" source=gazette
membership.record-status party=felmora status=member from=2026-01-15 source=gazette
membership.record-status party=orluna status=member from=2026-01-15 source=gazette
membership.record-status party=tolvasa status=observer from=2026-01-15 source=gazette
membership.add-office office=felmora-desk party=felmora kind=coordination name.en="Desk" language=ru contact="Desk <desk@felmora.example>, +0 00" from=2026-01-15
membership.add-office office=orluna-desk party=orluna kind=coordination name.en="Desk" language=fa contact=desk@orluna.example from=2026-01-15
membership.add-office office=tolvasa-desk party=tolvasa kind=coordination name.en="Desk" from=2026-01-15
membership.appoint office=tolvasa-desk serves-as=holder person.en="Tess Valley" contact=tess@tolvasa.example language=az from=2026-02-01
"#;

/// A server that sends to a relay.
pub(crate) struct House {
    folder: Folder,
    data: String,
    pub(crate) relay: Relay,
    config: String,
    /// What `init` said: the link and the code of the secretariat.
    pub(crate) said: String,
}

impl House {
    pub(crate) fn new(name: &str, time: Duration, more: &str) -> Self {
        let folder = Folder::new(name);
        let said = init(&folder, "delta", &[]).done().to_owned();
        let (data, relay) = (folder.at("data"), Relay::new(time));
        let config = format!(
            "[server]\ndata = \"{data}\"\n[metrics]\nlisten = \"off\"\n[mail]\nrelay = \"127.0.0.1\"\n\
             port = {}\nsecurity = \"none\"\nfrom = \"secretariat@process.example\"\nbounces-to = \"bounces@process.example\"\n\
             mails-a-minute = 100000\n{more}",
            relay.port()
        );
        let config = folder.write("meshveret.toml", config);
        Self { folder, data, relay, config, said }
    }

    pub(crate) fn serve(&self) -> Served {
        self.serve_with(&["--log-level", "warn"])
    }

    pub(crate) fn serve_with(&self, more: &[&str]) -> Served {
        serve_in(&self.folder, &[&["serve", "--config", &self.config], more].concat(), &[])
    }

    /// Its data directory.
    pub(crate) fn data(&self) -> &str {
        &self.data
    }

    /// Puts acts, through the server where one runs.
    pub(crate) fn put(&self, name: &str, acts: &str) {
        let file = self.folder.write(name, acts);
        run(&self.folder, &["acts", "--data", &self.data, "--process", "delta", "--file", &file]).done();
    }

    fn mail(&self, arguments: &[&str]) -> String {
        let said = run(&self.folder, &[&["mail", "--data", &self.data], arguments].concat());
        format!("{}{}", said.out, said.err)
    }

    /// What the relay took, once it is so many; if it never is, what the queue and the programs say of it.
    pub(crate) fn mails(&self, count: usize) -> Vec<Taken> {
        let found = until(LOOKS_MAX, || (self.relay.count() >= count).then(|| self.relay.taken()));
        let said = || format!("{:#?}\n{}\n{}", self.relay.taken(), self.mail(&["status"]), self.folder.logs());
        assert!(found.is_some(), "{count} mails are waited for, there are {}", said());
        found.unwrap()
    }

    /// The entries of the register's letter, as the server shows them to nobody: read from its database's package of acts.
    pub(crate) fn status_says(&self, words: &str) {
        let found = until(LOOKS_MAX, || self.mail(&["status"]).contains(words).then_some(()));
        assert!(found.is_some(), "{words} is not in: {}", self.mail(&["status"]));
    }
}

/// Body parts, decoded.
pub(crate) fn decoded(mail: &Taken) -> String {
    let mut text = String::new();
    for part in mail.text.split("\n--") {
        let Some((head, body)) = part.split_once("\n\n") else { continue };
        let head = head.to_ascii_lowercase();
        let plain = if head.contains("encoding: base64") {
            base64(body)
        } else if head.contains("encoding: quoted-printable") {
            quoted(body)
        } else {
            body.as_bytes().to_vec()
        };
        text.push_str(&String::from_utf8_lossy(&plain));
    }
    text
}

fn base64(text: &str) -> Vec<u8> {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bytes, mut bits, mut held) = (Vec::new(), 0_u32, 0_u32);
    for letter in text.bytes().filter_map(|byte| LETTERS.iter().position(|known| *known == byte)) {
        held = (held << 6) | u32::try_from(letter).unwrap();
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from((held >> bits) & 0xff).unwrap());
        }
    }
    bytes
}

fn quoted(text: &str) -> Vec<u8> {
    let (joined, mut bytes) = (text.replace("=\n", ""), Vec::new());
    let mut rest = joined.bytes();
    while let Some(byte) = rest.next() {
        let hex = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16));
        match byte {
            b'=' => {
                if let (Some(high), Some(low)) = (hex(rest.next()), hex(rest.next())) {
                    bytes.push(u8::try_from(high * 16 + low).unwrap());
                }
            }
            byte => bytes.push(byte),
        }
    }
    bytes
}

pub(crate) fn to<'a>(mails: &'a [Taken], address: &str) -> Vec<&'a Taken> {
    mails.iter().filter(|mail| mail.to == address).collect()
}

#[test]
fn a_party_is_told_in_its_language_and_the_meeting_is_put_into_its_calendar() {
    let house = House::new("mail-told", Duration::ZERO, "");
    house.put("parties.acts", PARTIES);
    let served = house.serve();
    // What was recorded before mail was switched on is not told.
    house.status_says("waiting 0, sent 0");
    house.put("meeting.acts", r#"
with by=secretariat meeting=som-9
meetings.convene level=som name.en="Ninth Meeting" name.fa="نهمین نشست" from=2036-09-14 to=2036-09-15 place.en="Far Bay" zone=Etc/UTC symbol=D/SOM/9
meetings.invite party=felmora
meetings.invite party=orluna
"#);
    let mails = house.mails(5);
    let first = to(&mails, "desk@felmora.example")[0];
    assert_eq!(first.header("Auto-Submitted").as_deref(), Some("auto-generated"));
    let address = format!("http://127.0.0.1:{}", served.port());
    assert!(first.header("List-Unsubscribe").unwrap().starts_with(&format!("<{address}/ru/notices/")));
    assert!(first.from.starts_with("bounces+delta.") && first.from.ends_with("@process.example"), "{}", first.from);
    assert!(first.header("Subject").unwrap().contains("=?utf-8?"), "{:?}", first.header("Subject"));
    let text = decoded(first);
    assert!(text.contains("Созвана встреча.") && text.contains("lang=\"ru\" dir=\"ltr\""), "{text}");
    assert!(text.contains(&format!("{address}/ru/delta/som-9/")), "{text}");
    // Persian from right to left as a whole, its names in Persian where there are such, those of others set apart.
    let persian = to(&mails, "desk@orluna.example")[0];
    assert_eq!(persian.header("Content-Language").as_deref(), Some("fa"));
    let text = decoded(persian).replace("\r\n", "\n");
    assert!(!text.contains("A meeting is convened.") && text.matches("نشستی فراخوانده شد.").count() > 1, "{text}");
    assert!(
        text.contains("<html lang=\"fa\" dir=\"rtl\">") && text.contains("<div lang=\"fa\" dir=\"rtl\">"),
        "{text}"
    );
    assert!(
        text.contains("<bdi lang=\"fa\" dir=\"rtl\">نهمین نشست</bdi>") && text.contains("نشست: نهمین نشست\n"),
        "{text}"
    );
    assert!(
        text.contains("<bdi lang=\"en\" dir=\"ltr\">Far Bay</bdi>") && text.contains("محل: \u{2068}Far Bay\u{2069}\n"),
        "{text}"
    );
    assert!(
        text.contains("سپتامبر") && text.contains("۲۰۳۶") && text.contains(&format!("{address}/fa/delta/som-9/")),
        "{text}"
    );
    assert!(decoded(to(&mails, "tess@tolvasa.example")[0]).contains("Görüş çağırılıb."));
    let invited = to(&mails, "desk@felmora.example")[1];
    let calendar = decoded(invited).replace("\r\n", "\n").replace("\n ", "");
    assert!(
        calendar.contains("METHOD:REQUEST\n") && calendar.contains("UID:som-9.delta@process.example\n"),
        "{calendar}"
    );
    assert!(calendar.contains("DTSTART;VALUE=DATE:20360914\nDTEND;VALUE=DATE:20360916\n"), "{calendar}");

    house.put("moved.acts", "with by=secretariat meeting=som-9\nmeetings.change from=2036-10-01 to=2036-10-01\nmeetings.reply by=orluna answer=declines\n");
    let mails = house.mails(8);
    let moved = decoded(to(&mails, "desk@felmora.example")[2]).replace("\r\n", "\n").replace("\n ", "");
    let sequence = |text: &str| text.split_once("SEQUENCE:").unwrap().1.lines().next().unwrap().parse::<u64>().unwrap();
    assert!(sequence(&moved) > sequence(&calendar) && moved.contains("DTSTART;VALUE=DATE:20361001\n"), "{moved}");
    let gone = decoded(to(&mails, "desk@orluna.example").last().unwrap());
    assert!(gone.contains("METHOD:CANCEL") && gone.contains("STATUS:CANCELLED"), "{gone}");
    let ids: BTreeSet<String> = mails.iter().map(Taken::id).collect();
    assert_eq!(ids.len(), mails.len());
    opened_by_a_parser(&house.folder, &[&calendar, &moved]);
    assert_eq!(served.stop().err, "");
}

/// Has Python's `icalendar` read the files.
fn opened_by_a_parser(folder: &Folder, texts: &[&str]) {
    let Some(python) = crate::python::with("icalendar") else { return };
    for text in texts {
        let (_, rest) = text.split_once("BEGIN:VCALENDAR").unwrap();
        let (inside, _) = rest.split_once("END:VCALENDAR").unwrap();
        let file = folder.write("meeting.ics", format!("BEGIN:VCALENDAR{inside}END:VCALENDAR\n").replace('\n', "\r\n"));
        let program = "import sys, icalendar\nc = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())\n\
                       e = c.walk('VEVENT')[0]\nassert c['METHOD'] == 'REQUEST', c\nassert not c.errors and not e.errors\n\
                       print(e['DTSTART'].dt.isoformat(), int(e['SEQUENCE']))\n";
        crate::python::run(&python, program, &[&file]);
    }
}

#[test]
fn nothing_that_is_restricted_stands_in_a_mail() {
    let house = House::new("mail-restricted", Duration::ZERO, "");
    house.put("parties.acts", PARTIES);
    let _served = house.serve();
    house.status_says("waiting 0, sent 0");
    house.put("restricted.acts", include_str!("restricted.acts"));
    let told = ["document-issued", "draft-issued", "draft-circulated", "silence-opened", "letter"];
    let russian = [
        "Выпущен документ.",
        "Издан обсуждаемый проект.",
        "Проект разослан для замечаний.",
        "Начата процедура умолчания.",
        "В реестре писем есть письмо",
    ];
    let all = || house.relay.taken().iter().map(decoded).collect::<Vec<_>>();
    let found =
        until(LOOKS_MAX, || russian.iter().all(|words| all().iter().any(|text| text.contains(words))).then_some(()));
    assert!(found.is_some(), "{told:?} {:#?}", all());
    house.status_says("waiting 0");
    for mail in house.relay.taken() {
        let whole = format!("{}\n{}", mail.text, decoded(&mail));
        assert!(!whole.to_lowercase().contains("hush"), "{whole}");
    }
    // A subject of what not everybody may read says no more than that there is something new, and no mail an outcome.
    house
        .put("cancelled.acts", "decisions.cancel-silence by=chair meeting=som-9 text=hush reason.en=\"Hush reason\"\n");
    let news = "Имеются новые сведения о процедуре умолчания.";
    let found = until(LOOKS_MAX, || all().iter().any(|text| text.contains(news)).then_some(()));
    assert!(found.is_some(), "{:#?}", all());
    for mail in house.relay.taken() {
        let text = decoded(&mail);
        assert!(!text.contains("отменена"), "{text}");
        if ["проект", "умолчания"].iter().any(|word| text.contains(word)) && mail.to == "desk@felmora.example"
        {
            assert!(text.contains("<title>delta: Новые сведения: Ninth Meeting</title>"), "{text}");
        }
    }
    // A document that everybody may know is named.
    assert!(all().iter().any(|text| text.contains("D/PUBLIC/1") && text.contains("Open programme")), "{:#?}", all());
}

#[test]
fn what_the_relay_refuses_ends_with_its_reason_and_what_it_defers_comes_later() {
    let house = House::new("mail-refused", Duration::ZERO, "");
    let acts = PARTIES
        .replace("desk@orluna.example", "nobody@orluna.example")
        .replace("desk@felmora.example", "later@felmora.example");
    house.put("parties.acts", &acts);
    let served = house.serve();
    house.status_says("waiting 0, sent 0");
    house.put(
        "meeting.acts",
        "meetings.convene by=secretariat meeting=som-9 level=som name.en=Ninth from=2036-09-14 symbol=D/SOM/9\n",
    );
    house.status_says("waiting 1, sent 1, failed 1");
    let status = house.mail(&["status"]);
    assert!(status.contains("there is nobody of this name") && status.contains("come back later"), "{status}");
    assert!(!status.contains('@'), "{status}");
    assert_eq!(house.relay.asked("nobody@orluna.example"), 1);
    // Whoever runs the server need not wait for the minute.
    let number = |state: &str| {
        let status = house.mail(&["status"]);
        status.lines().skip(1).find(|line| line.contains(state)).unwrap().split(' ').next().unwrap().to_owned()
    };
    assert_eq!(house.mail(&["retry", "--id", &number(" waiting ")]), "1 to be sent again\n");
    house.status_says("waiting 0, sent 2, failed 1");
    assert_eq!(house.mail(&["drop", "--id", &number(" failed ")]), "1 dropped\n");
    assert_eq!(house.mail(&["retry", "--all"]), "meshveret: 0 to be sent again\n");
    house.status_says("waiting 0, sent 2, failed 0, dropped 1");
    let log = served.stop().err;
    assert!(log.contains("a mail could not be sent") && !log.contains('@'), "{log}");
}

#[test]
fn a_letter_that_is_sent_or_comes_back_stands_so_in_the_register() {
    let folder = Folder::new("mail-maildir");
    for name in ["new", "cur", "tmp"] {
        fs::create_dir_all(folder.at(&format!("maildir/{name}"))).unwrap();
    }
    let house = House::new("mail-bounces", Duration::ZERO, &format!("bounces = \"{}\"\n", folder.at("maildir")));
    house.put("parties.acts", PARTIES);
    let served = house.serve();
    house.status_says("waiting 0, sent 0");
    let head = served.head("delta");
    house.put("letter.acts", "correspondence.send by=secretariat kind=letter parties=felmora,orluna subject.en=Hush via=mail number=7/2036 dated=2026-11-20\n");
    let mails = house.mails(2);
    let grows = |to: u64| until(LOOKS_MAX, || (served.head("delta") >= to).then_some(())).unwrap();
    // The letter, and that it was sent to each of the two.
    grows(head + 3);
    // The mail leads to the letter, which its addressee may read, and not to the entry, which it may not.
    let text = decoded(to(&mails, "desk@felmora.example")[0]);
    assert!(text.contains("/ru/delta/correspondence/1/") && !text.contains("/record/"), "{text}");
    // What lies there that is no notification, or about no mail of ours, does no harm.
    folder.write("maildir/new/1", [0xff, 0x00, b'\n'].repeat(1000));
    folder.write("maildir/new/2", notification("delta.1.000000000000000000000000", "failed"));
    let id =
        |address: &str| to(&mails, address)[0].from.split_once('+').unwrap().1.split_once('@').unwrap().0.to_owned();
    // Whoever knows the record and the address book, and not the mail, cannot say what became of it.
    let guess = |entry: u64| {
        let whom = b"felmora/felmora-desk/0/letter";
        let hash = Hash::of(&[b"mail\n", b"delta", b"\n", &entry.to_be_bytes(), whom]).to_string();
        format!("delta.{entry}.{}", hash.get(..24).unwrap())
    };
    assert!(id("desk@felmora.example").starts_with(&format!("delta.{head}.")), "{}", id("desk@felmora.example"));
    assert_ne!(id("desk@felmora.example"), guess(head));
    folder.write("maildir/new/3", notification(&id("desk@felmora.example"), "failed"));
    folder.write("maildir/new/4", notification(&id("desk@felmora.example"), "failed"));
    folder.write("maildir/new/5", notification(&id("desk@orluna.example"), "delivered"));
    grows(head + 5);
    house.status_says("sent 1, failed 1");
    assert!(house.mail(&["status"]).contains(": 5.1.1"), "{}", house.mail(&["status"]));
    let moved = || fs::read_dir(folder.at("maildir/cur")).unwrap().count();
    until(LOOKS_MAX, || (moved() == 5).then_some(())).unwrap();
    assert_eq!(served.head("delta"), head + 5);
    assert_eq!(served.stop().err, "");
    // The register says who says so, of what came back and of what came as a notice.
    let files =
        ["meshveret.db", "meshveret.db-wal"].map(|name| fs::read(format!("{}/{name}", house.data)).unwrap_or_default());
    let kept = String::from_utf8_lossy(&files.concat()).into_owned();
    assert!(kept.contains("The mail system says so."));
}

#[test]
fn a_coordinator_is_told_of_its_delegation_and_nobody_else_of_its_credentials() {
    let house = House::new("mail-delegation", Duration::ZERO, "");
    house.put("parties.acts", PARTIES);
    let served = house.serve();
    house.status_says("waiting 0, sent 0");
    house.put(
        "delegation.acts",
        r#"
with by=secretariat meeting=som-9
meetings.convene level=som name.en="Ninth Meeting" from=2036-09-14 symbol=D/SOM/9
meetings.invite party=felmora
meetings.invite party=orluna
delegations.nominate by=orluna role=head name.en="Hush Holt"
delegations.present-letter by=orluna rest-on=letter-of-nomination signed-by=Hush
delegations.return-letter party=orluna letter=1 reason.en=Hush
delegations.ask words.en=Hush kind=text asked-of=member use=needs class=health purpose.en=Hush keep-days=0
delegations.issue-list standing=provisional
"#,
    );
    let listed = |mails: &[Taken]| mails.iter().filter(|mail| decoded(mail).contains("/som-9/participants/")).count();
    until(LOOKS_MAX, || (listed(&house.relay.taken()) == 2).then_some(())).unwrap();
    let mails = house.relay.taken();
    let texts = |address: &str| to(&mails, address).into_iter().map(decoded).collect::<Vec<_>>();
    let (orluna, felmora) = (texts("desk@orluna.example"), texts("desk@felmora.example"));
    let said = |texts: &[String], words: &str, link: &str| {
        texts.iter().filter(|text| text.contains(words) && text.contains(link)).count()
    };
    let own = "/fa/delta/som-9/delegation/orluna/";
    assert_eq!(said(&orluna, "درباره یکی از اعتبارنامه\u{200c}های هیئت شما تصمیمی گرفته شد.", own), 1, "{orluna:#?}");
    assert_eq!(said(&orluna, "پرسش تازه\u{200c}ای از هیئت\u{200c}های شرکت\u{200c}کننده", own), 1, "{orluna:#?}");
    assert_eq!(said(&orluna, "فهرست شرکت\u{200c}کنندگان صادر شد.", "/fa/delta/som-9/participants/"), 1, "{orluna:#?}");
    assert_eq!(said(&felmora, "Для делегаций встречи имеется новый вопрос.", "/ru/delta/som-9/delegation/felmora/"), 1);
    assert_eq!(said(&felmora, "о полномочиях", ""), 0, "{felmora:#?}");
    for mail in &mails {
        let whole = format!("{}\n{}", mail.text, decoded(mail)).to_lowercase();
        assert!(!whole.contains("hush") && !whole.contains("returned"), "{whole}");
    }
    assert_eq!(served.stop().err, "");
}

#[test]
fn a_deadline_of_translators_is_told_to_those_who_share_out_their_work_and_to_nobody_else() {
    let house = House::new("mail-translations", Duration::ZERO, "");
    house.put("parties.acts", PARTIES);
    house.put(
        "named.acts",
        r#"
with by=secretariat
membership.record-term party=felmora label=2026 from=2026-01-15 source=gazette
membership.name-secretariat parties=tolvasa function.en="Support Unit" from=2026-01-15 source=gazette
documents.issue symbol=D/HUSH kind=paper title.en="Hush note" distribution=members
documents.issue symbol=D/LAST kind=paper title.en="Last note" distribution=members
"#,
    );
    let served = house.serve();
    house.status_says("waiting 0, sent 0");
    house.put(
        "due.acts",
        r#"
with by=secretariat
documents.set-translation-due symbol=D/HUSH language=az until=2036-09-01 translator="Hush house"
documents.set-translation-due symbol=D/HUSH language=az
documents.add-version symbol=D/LAST language=en text="Hush"
"#,
    );
    let all = || house.relay.taken();
    // The version comes last and is told to members: what was before it has been told, or is not.
    let later = |mails: &[Taken]| to(mails, "desk@orluna.example").len() == 1;
    until(LOOKS_MAX, || later(&all()).then_some(())).unwrap();
    house.status_says("waiting 0");
    let mails = all();
    let told = |address: &str, words: &str| {
        let texts: Vec<String> = to(&mails, address).into_iter().map(decoded).collect();
        texts.iter().filter(|text| text.contains(words) && text.contains("/delta/documents/translations/")).count()
    };
    // Once: that it was taken away is nothing to do.
    assert_eq!(told("desk@felmora.example", "Установлен срок перевода."), 1);
    assert_eq!(told("tess@tolvasa.example", "Tərcümə üçün son gün təyin olundu."), 1);
    assert_eq!(told("desk@orluna.example", ""), 0);
    for mail in &mails {
        let whole = format!("{}\n{}", mail.text, decoded(mail)).to_lowercase();
        assert!(!whole.contains("hush"), "{whole}");
        let names = ["перевод", "tərcümə"]
            .iter()
            .any(|word| mail.header("Subject").is_some_and(|subject| subject.contains(word)));
        assert!(!names, "{:?}", mail.header("Subject"));
    }
    assert_eq!(served.stop().err, "");
}

fn notification(id: &str, action: &str) -> String {
    format!(
        "Return-Path: <>\r\nX-Original-To: bounces+{id}@process.example\r\nContent-Type: multipart/report; report-type=delivery-status;\r\n\
         \tboundary=B\r\n\r\n--B\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; relay.example\r\n\r\n\
         Action: {action}\r\nStatus: 5.1.1\r\n\r\n--B--\r\n"
    )
}

#[test]
fn whoever_opens_the_link_of_a_mail_changes_nothing_until_the_button_is_pressed() {
    let house = House::new("mail-choice", Duration::ZERO, "");
    house.put("parties.acts", PARTIES);
    let served = house.serve();
    house.status_says("waiting 0, sent 0");
    let convene = |n: u8| {
        format!(
            "meetings.convene by=secretariat meeting=som-{n} level=som name.en=M{n} from=2036-09-14 symbol=D/SOM/{n}\n"
        )
    };
    house.put("one.acts", &convene(1));
    let mails = house.mails(3);
    let link = to(&mails, "desk@felmora.example")[0].header("List-Unsubscribe").unwrap();
    let path =
        link.trim_matches(['<', '>']).strip_prefix(&format!("http://127.0.0.1:{}", served.port())).unwrap().to_owned();
    let chosen = |page: &str| page.matches("value=\"not\" checked").count();
    for _ in 0..2 {
        let page = served.get(&path);
        assert_eq!((page.status, chosen(&page.text())), (200, 0));
    }
    // A mail program refuses everything at once, and is not sent on.
    let clicked = crate::http::post(served.port(), &path, "List-Unsubscribe=One-Click").unwrap();
    assert_eq!(clicked.status, 200);
    assert_eq!(chosen(&served.get(&path).text()), 8);
    house.put("two.acts", &convene(2));
    assert_eq!(to(&house.mails(5), "desk@felmora.example").len(), 1);
    let saved = crate::http::post(
        served.port(),
        &path,
        "topic-meetings=at-once&topic-drafts=daily&hour=7&zone=Asia/Baku&topic-x=y",
    )
    .unwrap();
    assert_eq!((saved.status, saved.header("location")), (303, Some(format!("{path}?saved=1").as_str())));
    let page = served.get(&path).text();
    assert!(
        page.contains("value=\"7\" selected") && page.contains("value=\"Asia/Baku\"") && chosen(&page) == 0,
        "{page}"
    );
    house.put("three.acts", &convene(3));
    assert_eq!(to(&house.mails(8), "desk@felmora.example").len(), 2);
    let unknown = path.replace("/notices/", "/notices/0");
    assert_eq!(
        (served.get(&unknown).status, crate::http::post(served.port(), &unknown, "hour=1").unwrap().status),
        (404, 404)
    );
    assert_eq!(served.stop().err, "");
}

/// Reads the mails of a maildir as any mail program does: one invites, in Russian.
const INVITED: &str = r#"
import email, email.policy, mailbox, sys
read = lambda file: email.message_from_binary_file(file, policy=email.policy.default)
mails = list(mailbox.Maildir(sys.argv[1], factory=read))
invites = [mail for mail in mails if any(part.get_content_type() == "text/calendar" for part in mail.walk())]
assert len(mails) == 4 and len(invites) == 1, (len(mails), len(invites))
mail, = invites
assert [address.addr_spec for address in mail["To"].addresses] == ["desk@felmora.example"], mail["To"]
assert mail["Content-Language"] == "ru" and mail["Auto-Submitted"] == "auto-generated", mail.items()
assert mail["Date"].datetime is not None and mail["Message-ID"].endswith("@process.example>"), mail.items()
assert mail.get_content_type() == "multipart/alternative", mail.get_content_type()
parts = list(mail.iter_parts())
kinds = [(part.get_content_type(), part.get_content_charset()) for part in parts]
assert kinds == [("text/plain", "utf-8"), ("text/html", "utf-8"), ("text/calendar", "utf-8")], kinds
plain, html, calendar = (part.get_content() for part in parts)
assert "приглашена" in mail["Subject"] and "приглашена" in plain and "приглашена" in html, (mail["Subject"], plain)
assert "<p" not in plain and "<html" in html, plain
assert parts[2].get_param("method") == "REQUEST" and calendar.startswith("BEGIN:VCALENDAR"), calendar
assert not any(part.defects for part in mail.walk()), [part.defects for part in mail.walk()]
"#;

#[test]
fn a_mail_server_of_others_takes_what_we_send() {
    let Some(python) = crate::python::with("aiosmtpd") else { return };
    let house = House::new("mail-aiosmtpd", Duration::ZERO, "");
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let maildir = house.folder.at("taken");
    let listen = format!("127.0.0.1:{port}");
    let arguments = ["-m", "aiosmtpd", "-n", "-l", &listen, "-c", "aiosmtpd.handlers.Mailbox", &maildir];
    let mut server = std::process::Command::new(&python).args(arguments).spawn().unwrap();
    let config = fs::read_to_string(&house.config)
        .unwrap()
        .replace(&format!("port = {}", house.relay.port()), &format!("port = {port}"));
    fs::write(&house.config, config).unwrap();
    house.put("parties.acts", PARTIES);
    let served = house.serve();
    house.status_says("waiting 0, sent 0");
    house.put(
        "meeting.acts",
        "with by=secretariat meeting=som-9\nmeetings.convene level=som name.en=Ninth from=2036-09-14 symbol=D/SOM/9\n\
         meetings.invite party=felmora\n",
    );
    let sent = until(LOOKS_MAX, || house.mail(&["status"]).contains("waiting 0, sent 4").then_some(()));
    let taken = fs::read_dir(format!("{maildir}/new")).map_or(0, Iterator::count);
    drop(server.kill());
    drop(server.wait());
    assert!(sent.is_some() && taken == 4, "{} {taken}", house.mail(&["status"]));
    served.stop();
    crate::python::run(&python, INVITED, &[&maildir]);
}

/// How many mails are queued before the server is killed again and again: 200, or as a soak says.
#[expect(clippy::disallowed_methods, reason = "the program that runs the tests takes no arguments of theirs")]
fn many() -> usize {
    std::env::var("MAILS").ok().and_then(|mails| mails.parse().ok()).unwrap_or(200)
}

#[test]
#[expect(clippy::print_stderr, reason = "a soak reads the numbers")]
fn a_kill_loses_no_mail_and_repeats_only_the_one_in_flight() {
    let (mails, parties) = (many(), 200);
    let house = House::new("mail-kill", Duration::from_millis(2), "");
    let party = |n| {
        format!(
            "membership.add-party party=p-{n} kind=state name.en=P{n}\nmembership.record-status party=p-{n} status=member from=2026-01-15 source=gazette\n\
             membership.add-office office=o-{n} party=p-{n} kind=coordination name.en=O contact=o-{n}@p.example from=2026-01-15\n"
        )
    };
    let head = "with by=secretariat\ndocuments.cite source=gazette title.en=Gazette day=2026-01-15\nmembership.add-body body=som name.en=SOM source=gazette\n";
    let acts = head.to_owned() + &(0..parties).map(party).collect::<Vec<_>>().concat();
    house.put("parties.acts", &acts);
    let served = house.serve();
    house.status_says("waiting 0, sent 0");
    drop(served);
    let rounds = mails.div_ceil(parties);
    let convene = |n| {
        format!(
            "meetings.convene by=secretariat meeting=som-{n} level=som name.en=M{n} from=2036-09-14 symbol=D/SOM/{n}\n"
        )
    };
    let meetings = (0..rounds).map(convene).collect::<Vec<_>>().concat();
    house.put("meetings.acts", &meetings);
    let (all, kills) = (rounds * parties, 10);
    for kill in 0..kills {
        let served = house.serve();
        house.mails((kill + 1) * all / (kills + 1));
        // Without a word, wherever it is.
        drop(served);
    }
    let served = house.serve();
    house.status_says(&format!("waiting 0, sent {all}"));
    let mut times: BTreeMap<String, Vec<Taken>> = BTreeMap::new();
    for mail in house.relay.taken() {
        times.entry(mail.id()).or_default().push(mail);
    }
    assert_eq!(times.len(), all, "mails were lost, or made twice");
    let repeated: Vec<_> = times.values().filter(|mails| mails.len() > 1).collect();
    assert!(repeated.iter().map(|mails| mails.len() - 1).sum::<usize>() <= kills, "{} were repeated", repeated.len());
    assert!(repeated.iter().all(|mails| mails.windows(2).all(|two| two[0] == two[1])), "a repeat is another mail");
    eprintln!("{all} mails, {kills} kills: none lost, {} repeated under its id", repeated.len());
    drop(served);
}
