//! The demonstration: its files of acts go through a real clerk, and say what they are meant to say.
#![expect(clippy::unwrap_used, reason = "test support")]

#[path = "demo/delegations.rs"]
mod delegations;
#[path = "demo/negotiation.rs"]
mod negotiation;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use clerk::acts_file::{self, Summary};
use clerk::{Clerk, Start, StoppedClock};
use procedure::act_file;
use procedure::correspondence::board::{Row, board};
use procedure::correspondence::view::register;
use procedure::decisions::{Evidence, Mode};
use procedure::delegations::view::Reader;
use procedure::documents::Standing;
use procedure::meetings::{Answer, Meeting, Phase};
use procedure::membership::address_book::address_book;
use procedure::membership::{Seat, Status};
use procedure::names::{Hash, Slug, Tag};
use procedure::rejection::Force;
use procedure::rules::profile::Origin;
use procedure::texts::ProposalPhase;
use procedure::time::{Day, moment};
use procedure::view::Audience;
use procedure::{Capacity, Channel, Circle, Kind};
use record::MemoryJournal;
use serde_json::Value;

const LANGUAGES: [&str; 3] = ["az", "en", "ru"];

/// A file of the demonstration.
fn read(name: &str) -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../demo").join(name);
    std::fs::read(path).unwrap()
}

/// The files of a process, in the order in which they are put.
fn files(process: &str) -> &'static [&'static str] {
    if process == "rehearsal" { &["rehearsal.acts", "delegations.acts", "negotiation.acts"] } else { &["almaty.acts"] }
}

fn text(file: &str) -> String {
    String::from_utf8(read(file)).unwrap()
}

/// A clerk of the process before its file is put, on 25 November 2026.
fn empty(process: &str) -> Clerk {
    let journal = MemoryJournal::default();
    let start = Start {
        slug: slug(process),
        origin: format!("meshveret/{process}/demo"),
        journal: Box::new(journal.clone()),
        reader: Box::new(journal),
        seeds: clerk::one_seed([7; 32]),
        clock: Arc::new(StoppedClock::at(moment("2026-11-25T08:00Z").unwrap())),
        files: None,
    };
    Clerk::start(start).unwrap()
}

/// A clerk that has put everything.
fn played(process: &str) -> Clerk {
    let clerk = empty(process);
    put(&clerk, process);
    clerk
}

/// Puts the files of a process.
fn put(clerk: &Clerk, process: &str) -> Summary {
    let mut summary = Summary::default();
    for file in files(process) {
        let of_file =
            acts_file::put(clerk, &text(file), Channel::Demo).map_err(|error| format!("{file}: {error:?}")).unwrap();
        summary.put += of_file.put;
        summary.repeated += of_file.repeated;
    }
    summary
}

fn slug(text: &str) -> Slug {
    Slug::new(text).unwrap()
}

fn day(text: &str) -> Day {
    Day::new(text).unwrap()
}

/// The bodies of all entries.
fn bodies(clerk: &Clerk) -> Vec<Value> {
    let mut bodies = Vec::new();
    while let Some(stored) = clerk.entries(u64::try_from(bodies.len()).unwrap(), 1).unwrap().pop() {
        bodies.push(serde_json::from_slice(&stored.entry.body).unwrap());
    }
    bodies
}

/// Every event of the bodies, with its kind.
fn events(bodies: &[Value]) -> Vec<(String, Value)> {
    let lists = bodies.iter().filter_map(|body| body.get("events")?.as_array());
    let kind = |event: &Value| event.get("event").and_then(Value::as_str).unwrap_or_default().to_owned();
    lists.flatten().map(|event| (kind(event), event.clone())).collect()
}

fn meeting(clerk: &Clerk, name: &str) -> Arc<Meeting> {
    clerk.snapshot().process.state.meeting(&slug(name)).unwrap().clone()
}

#[test]
fn every_file_is_put_without_a_refusal_and_put_again_repeats_everything() {
    for process in ["almaty", "rehearsal"] {
        let clerk = empty(process);
        let now = Some(clerk.now());
        let acts: usize = files(process).iter().map(|file| act_file::parse_on(&text(file), now).unwrap().len()).sum();
        assert_eq!(put(&clerk, process), Summary { put: acts, repeated: 0 }, "{process}");
        assert_eq!(put(&clerk, process), Summary { put: 0, repeated: acts }, "{process}");
        // What falls due the clerk puts by itself; what is done behind closed doors is in no entry.
        let due = bodies(&clerk).iter().filter(|body| body["channel"] == "timer").count();
        let held = if process == "rehearsal" { 6 } else { 0 };
        assert_eq!(clerk.snapshot().head(), u64::try_from(acts + due - held).unwrap(), "{process}");
    }
}

/// Status, source of it, and whether other sources disagree.
fn status(clerk: &Clerk, party: &str, on: &str) -> (Status, Option<String>, &'static str) {
    let snapshot = clerk.snapshot();
    let party = snapshot.process.state.party(&slug(party)).unwrap();
    let view = procedure::membership::view::party(party, day(on));
    let source = view.claims.first().and_then(|claim| claim.source.as_ref()).map(ToString::to_string);
    (view.status, source, if view.disputed { "disputed" } else { "agreed" })
}

#[test]
fn membership_is_answered_with_status_source_and_disagreement() {
    let clerk = played("almaty");
    let s = |source: &str| Some(source.to_owned());
    assert_eq!(status(&clerk, "turkmenistan", "2016-10-03"), (Status::Unconfirmed, s("s4"), "disputed"));
    assert_eq!(status(&clerk, "turkmenistan", "2023-10-12"), (Status::Observer, s("s8"), "disputed"));
    assert_eq!(status(&clerk, "uzbekistan", "2016-10-03"), (Status::Unknown, s("s4"), "agreed"));
    assert_eq!(status(&clerk, "uzbekistan", "2023-10-12"), (Status::Pending, s("s8"), "agreed"));
    assert_eq!(status(&clerk, "uzbekistan", "2020-01-01"), (Status::Unknown, None, "agreed"));
    assert_eq!(status(&clerk, "italy", "2023-10-12"), (Status::Observer, s("s8"), "disputed"));
    assert_eq!(status(&clerk, "afghanistan", "2023-10-12"), (Status::Member, s("s8"), "agreed"));
    assert_eq!(status(&clerk, "ots", "2023-10-12"), (Status::Unconfirmed, s("s9"), "agreed"));
    let name = |on: &str| {
        let names = procedure::membership::view::names(&clerk.snapshot().process.state, day(on));
        names[&slug("turkiye")].get("en").unwrap().to_owned()
    };
    assert_eq!((name("2016-10-03").as_str(), name("2023-10-12").as_str()), ("Turkey", "Türkiye"));
}

#[test]
fn the_chair_is_known_for_every_meeting_with_a_date() {
    let clerk = played("almaty");
    let snapshot = clerk.snapshot();
    let chair = |on: &str| snapshot.process.state.chair_on(day(on)).map(|party| party.to_string());
    for (on, party) in [
        ("2014-11-21", "kazakhstan"),
        ("2016-09-20", "kazakhstan"),
        ("2018-09-27", "kyrgyzstan"),
        ("2022-06-01", "turkiye"),
        ("2023-03-28", "azerbaijan"),
        ("2023-10-12", "azerbaijan"),
        ("2025-04-23", "azerbaijan"),
        ("2025-04-24", "kazakhstan"),
    ] {
        assert_eq!(chair(on).as_deref(), Some(party), "{on}");
    }
    assert_eq!(chair("2011-03-14"), None);
}

#[test]
fn the_eighth_meeting_stands_as_the_source_has_it() {
    let clerk = played("almaty");
    let snapshot = clerk.snapshot();
    let state = &snapshot.process.state;
    let som = meeting(&clerk, "som-8");
    let view = procedure::meetings::view::meeting(state, &som);
    let titles: Vec<&str> = view.agenda.iter().map(|item| item.placed.title.get("en").unwrap()).collect();
    let beginnings = [
        "Opening",
        "Statements of the former Chair",
        "Special address",
        "Priorities of the chairmanship",
        "Exchange of views",
        "Regional Training Centre on Migration",
        "Talk: Migration and remittances",
        "Signature of the Outcome Protocol",
    ];
    assert_eq!(titles.len(), beginnings.len());
    assert!(titles.iter().zip(beginnings).all(|(title, beginning)| title.starts_with(beginning)), "{titles:?}");
    assert!(view.agenda.iter().all(|item| item.placed.source == Some(slug("s1"))));
    assert_eq!(view.phase, Phase::Archive);
    assert_eq!(view.chair, Some(slug("azerbaijan")));
    assert_eq!(view.followed_by, [slug("gcm-discussion-2023")]);
    assert_eq!(som.invitations.len(), 12);
    assert!(!som.invitations.contains_key(&slug("afghanistan")));
    let document = &state.documents.get("AP/SOM/8/PROT").unwrap();
    assert_eq!(document.issued.standing, Standing::Signed);
    assert!(document.issued.symbol_ours && !document.issued.known.is_empty() && document.versions.is_empty());
    assert_eq!(state.priorities.len(), 3);
}

#[test]
fn what_no_source_states_stays_unknown() {
    let clerk = played("almaty");
    for name in ["som-4", "som-6"] {
        let particulars = meeting(&clerk, name).particulars.clone();
        assert!(particulars.from.is_none() && particulars.place.is_empty() && particulars.source.is_none(), "{name}");
        assert!(!particulars.note.is_empty(), "{name}");
    }
    assert_eq!(meeting(&clerk, "som-2023-online").particulars.number, None);
}

#[test]
fn nobody_is_credited_with_what_the_sources_do_not_say() {
    let clerk = played("almaty");
    let mut from = 0;
    while let Some(stored) = clerk.entries(from, 1).unwrap().pop() {
        assert!(stored.entry.sealed.is_empty(), "entry {from} has a person or a position");
        from += 1;
    }
    let forbidden = ["texts.", "decisions.", "delegations.", "floor.", "accounts.", "rules.ruled"];
    for (kind, event) in events(&bodies(&clerk)) {
        assert!(!forbidden.iter().any(|area| kind.starts_with(area)), "{kind}");
        assert!(event.get("photograph").is_none(), "{event}");
    }
}

#[test]
fn every_source_is_used_and_every_fact_has_one() {
    let clerk = played("almaty");
    let (bodies, mut used) = (bodies(&clerk), BTreeSet::new());
    for (kind, event) in events(&bodies) {
        let sourced = ["fact-noted", "status-recorded", "term-recorded", "priority-recorded", "item-placed", "issued"];
        if let Some(source) = event.get("source").and_then(Value::as_str).filter(|_| kind != "documents.cited") {
            used.insert(source.to_owned());
        } else {
            assert!(!sourced.iter().any(|word| kind.ends_with(word)), "{event}");
        }
    }
    // A source that only a note names is named there by its slug.
    let all = serde_json::to_string(&bodies).unwrap();
    for source in clerk.snapshot().process.state.sources.keys() {
        let noted = [format!("({source})"), format!("({source};")].iter().any(|mark| all.contains(mark));
        let versions = ["s1-az", "s1-ru"].contains(&source.as_str());
        assert!(used.contains(source.as_str()) || noted || versions, "{source} is cited and not used");
    }
}

#[test]
fn the_real_process_has_no_rule_of_ours_that_bars() {
    let clerk = played("almaty");
    let rules = procedure::rules::view::rules(&clerk.snapshot().process.state);
    assert_eq!((rules.name.as_deref(), rules.adopted, rules.text_seen), (Some("almaty-2013/1"), false, Some(false)));
    for (name, rule) in &rules.rules {
        assert_ne!(rule.from, Origin::Adopted, "{name}");
        assert!(rule.from != Origin::Default || rule.force < Force::Bars, "{name}");
    }
    let undefined = |name: &str| rules.rules.iter().any(|(key, rule)| key == name && rule.value.is_none());
    for name in ["quorum.to-open", "quorum.to-decide", "signature.who", "silence.allowed", "rights.observer.speak"] {
        assert!(undefined(name), "{name}");
    }
}

#[test]
fn the_rehearsed_meeting_is_adopted_and_signed_in_each_way() {
    let clerk = played("rehearsal");
    let som = meeting(&clerk, "som-1");
    assert_eq!(som.phase, Phase::Closed);
    assert!(som.agenda_adopted.is_some());
    assert_eq!(som.sat, (moment("2026-09-15T09:00Z"), moment("2026-09-15T16:58Z")));
    let draft = som.text(&slug("protocol")).unwrap();
    let (_, _, adopted) = draft.decided.adopted.as_ref().unwrap();
    assert_eq!(adopted.symbol, "RP/SOM/1/PROT");
    assert_eq!(adopted.base.len(), 7);
    assert!(!adopted.base.contains(&slug("hestrune")));
    assert_eq!((draft.decided.not_adopted.len(), draft.decided.objections.len()), (1, 2));
    let phases: Vec<ProposalPhase> = draft.proposals.values().map(|proposal| proposal.phase).collect();
    let (accepted, declined, withdrawn) = (ProposalPhase::Accepted, ProposalPhase::Declined, ProposalPhase::Withdrawn);
    assert_eq!(phases, [declined, accepted, accepted, withdrawn, accepted]);
    let signed = |evidence: Evidence, mode: Mode| {
        let all = draft.decided.signatures.values();
        all.filter(|(_, _, signed)| (signed.evidence, signed.mode) == (evidence, mode)).count()
    };
    assert_eq!(signed(Evidence::Ink, Mode::Definitive), 3);
    assert_eq!(signed(Evidence::ServerKey, Mode::Definitive), 3);
    assert_eq!(signed(Evidence::ServerKey, Mode::AdReferendum), 1);
    assert_eq!(draft.decided.originals.len(), 2);
    // Every paragraph stands in every language, none behind.
    let whole = |version: &procedure::texts::Version| {
        version.behind.is_empty() && LANGUAGES.iter().all(|tag| version.words.get(tag).is_some())
    };
    assert!(draft.paragraphs.iter().filter_map(|paragraph| paragraph.now()).all(whole));
    let words = |id: u32, language: &str| {
        let version = draft.paragraph(id).unwrap().now().unwrap();
        version.words.get(language).unwrap().to_owned()
    };
    assert!(words(7, "ru").contains("в электронном виде и на языках, которыми заявители пользуются чаще всего, не"));
    assert!(
        words(8, "en").ends_with("open to all participants on equal terms, without prejudice to national centres.")
    );
    assert!(words(8, "az").contains("bərabər şərtlərlə açıq olan, milli mərkəzlərə xələl gətirməyən ortaq"));
    assert!(words(9, "en").ends_with("on the cost of remittances within six months and to report on its findings."));
    assert!(words(5, "en").contains("Take note with appreciation"));
    let declined = som.invitations.values().filter(|i| i.answered.is_some_and(|(_, a)| a == Answer::Declines)).count();
    assert_eq!(declined, 1);
}

#[test]
fn who_objected_is_sealed_and_who_proposed_is_open() {
    let clerk = played("rehearsal");
    let objections: Vec<Value> = bodies(&clerk).into_iter().filter(|body| body["act"] == "decisions.object").collect();
    assert_eq!(objections.len(), 4);
    for body in &objections {
        assert_eq!(body["capacity"]["sealed"], "position");
        assert!(["iscavel", "orluna"].iter().all(|party| !body.to_string().contains(party)), "{body}");
    }
    let proposal = bodies(&clerk).into_iter().find(|body| body["act"] == "texts.propose").unwrap();
    assert_eq!(proposal["capacity"], "orluna");
}

#[test]
fn the_rehearsal_shows_every_act_and_leaves_a_meeting_to_run() {
    let clerk = played("rehearsal");
    let bodies = bodies(&clerk);
    let acts: BTreeSet<&str> = bodies.iter().filter_map(|body| body["act"].as_str()).collect();
    let missing: Vec<&str> = Kind::ALL.iter().map(|kind| kind.name()).filter(|name| !acts.contains(name)).collect();
    // Keys are the host's; a record that this program opened is of the latest form; attributions go by the clerk's clock.
    // No figure is about a fictional State, and a real one says nothing here.
    let of_no_figure = "evidence.remark";
    let not_played =
        ["record.erase-attributions", "record.change-key", "record.hand-over", "record.upgrade", of_no_figure];
    assert_eq!(missing, not_played);
    let som = meeting(&clerk, "som-2");
    assert_eq!(som.phase, Phase::Convened);
    assert!(!som.items.is_empty() && som.agenda_adopted.is_none() && som.texts.is_empty());
    let snapshot = clerk.snapshot();
    let (state, on) = (&snapshot.process.state, day("2026-12-10"));
    let count = |status| state.parties.values().filter(|party| party.status_on(on) == status).count();
    assert_eq!((count(Status::Member), count(Status::Pending), count(Status::Observer)), (8, 1, 2));
    assert_eq!(state.party(&slug("hestrune")).unwrap().seat_on(on), Seat::NotExercised);
}

#[test]
fn the_invitations_to_the_second_meeting_stand_on_their_board() {
    let clerk = played("rehearsal");
    let (snapshot, som) = (clerk.snapshot(), meeting(&clerk, "som-2"));
    let state = &snapshot.process.state;
    let reader = Reader { audience: Audience::Bureau, own: None, language: "en" };
    let rows = board(state, &som, reader);
    let count = |told: fn(&Row) -> bool| rows.iter().filter(|row| told(row)).count();
    assert_eq!((rows.len(), count(|row| row.invited.is_some() && row.sent.is_some())), (12, 12));
    assert_eq!((count(|row| row.delivered.is_some()), count(|row| row.bounced.is_some())), (7, 1));
    assert_eq!((count(|row| row.answered.is_some()), count(|row| row.next_reminder.is_some())), (6, 6));
    // The number on each letter is the one that the invitation names.
    for row in &rows {
        let letter = row.letters.first().unwrap();
        assert_eq!(state.correspondence.letter(*letter).unwrap().details.number, row.note, "{}", row.party);
    }
    let register = register(state, reader);
    let spent = register.letters.iter().filter(|letter| letter.void).count();
    assert_eq!((register.letters.len(), spent, register.gaps.len()), (18, 1, 1));
    let book = address_book(state, &snapshot.process.vault, reader, day("2026-10-06"));
    assert_eq!(book.iter().map(|party| party.offices.len()).sum::<usize>(), 15);
}

#[test]
fn the_rehearsal_names_no_real_party() {
    let almaty = played("almaty");
    let snapshot = almaty.snapshot();
    let file: String = files("rehearsal").iter().map(|file| text(file)).collect();
    let words: BTreeSet<&str> = file.split(|c: char| !c.is_alphabetic()).collect();
    for named in snapshot.process.state.parties.values().flat_map(|party| &party.names) {
        let name = named.name.get("en").unwrap();
        assert!(!words.contains(name.split(' ').next().unwrap()), "{name}");
    }
}

/// Objects whose keys are languages and that do not have all three, with the place where they stand.
fn incomplete(value: &Value, place: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            let given = LANGUAGES.iter().filter(|tag| fields.contains_key(**tag)).count();
            if given != 0 && given != LANGUAGES.len() {
                found.push(format!("{place}: {value}"));
            }
            fields.iter().for_each(|(name, value)| incomplete(value, &format!("{place}/{name}"), found));
        }
        Value::Array(values) => values.iter().for_each(|value| incomplete(value, place, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn every_text_is_given_in_three_languages() {
    // Hashes by standing, and words that change in some languages first and in the others afterwards.
    let excepted = [
        "decisions.adopted/languages",
        "decisions.adopted/courtesy",
        "decisions.summary-issued/languages",
        "decisions.summary-issued/courtesy",
        "texts.proposed/changes",
        "texts.accepted/words",
        "texts.accepted/changes",
        "texts.revised/words",
    ];
    for process in ["almaty", "rehearsal"] {
        let mut found = Vec::new();
        for (kind, event) in events(&bodies(&played(process))) {
            incomplete(&event, &kind, &mut found);
        }
        found.retain(|place| !excepted.iter().any(|exception| place.starts_with(exception)));
        assert_eq!(found, Vec::<String>::new(), "{process}");
    }
}

#[test]
fn every_document_version_has_its_sister_languages() {
    let clerk = played("rehearsal");
    for document in clerk.snapshot().process.state.documents.values().filter(|d| !d.versions.is_empty()) {
        let languages: BTreeSet<Tag> = document.versions.iter().map(|(_, version)| version.language.clone()).collect();
        let wanted: BTreeSet<Tag> = LANGUAGES.iter().filter_map(|tag| Tag::new(tag)).collect();
        assert_eq!(languages, wanted, "{}", document.issued.symbol);
    }
}

#[test]
fn the_files_that_acts_name_are_those_of_the_demonstration() {
    let clerk = played("rehearsal");
    let mut named = BTreeSet::new();
    for (_, event) in events(&bodies(&clerk)) {
        for field in ["photograph", "file"] {
            if let Some(hash) = event.get(field).and_then(|file| file.get("hash")).and_then(Value::as_str) {
                named.insert(hash.to_owned());
            }
        }
    }
    let bounds = [
        ("hall.png", 120),
        ("harbour.jpg", 120),
        ("terrace.jpg", 120),
        ("original-scan.pdf", 40),
        ("certified-copy.pdf", 40),
        ("letter-of-nomination.pdf", 40),
        ("note-verbale.docx", 40),
        ("talks.pdf", 4),
        ("ferry-note.txt", 4),
        ("seasons.txt", 4),
        ("crossings.csv", 4),
    ];
    let there: BTreeSet<String> = bounds
        .iter()
        .map(|(name, kilobytes)| {
            let bytes = read(&format!("files/{name}"));
            assert!(bytes.len() < kilobytes * 1024, "{name}");
            Hash::of(&[&bytes]).to_string()
        })
        .collect();
    assert_eq!(named, there);
}

#[test]
fn the_package_of_the_rehearsed_meeting_holds_for_everybody() {
    let clerk = played("rehearsal");
    let export = |capacity: &Capacity| {
        let package = clerk::export::export(&clerk, &slug("som-1"), capacity).unwrap();
        proof::verify(&package.to_bytes().unwrap(), &clerk.key().into())
    };
    let (public, member) = (export(&Capacity::Public), export(&Capacity::Party(slug("orluna"))));
    let bureau = export(&Capacity::Secretariat);
    for report in [&public, &member, &bureau] {
        let failed: Vec<_> =
            report.checks.iter().filter(|c| matches!(c.outcome, proof::verify::Outcome::Failed(_))).collect();
        assert!(report.holds(), "{failed:?}");
        assert_eq!(report.signatures.len(), 7);
        assert_eq!(report.adopted.len(), 2);
    }
    assert!(public.restricted_entries > member.restricted_entries && member.restricted_entries > 0);
    assert_eq!(bureau.restricted_entries, 0);
    assert!(clerk.snapshot().entries.iter().any(|line| line.circle == Circle::Members));
}
