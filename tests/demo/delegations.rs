//! What the delegations of the rehearsal have to show, read from the views that pages are made of.

use std::collections::BTreeMap;
use std::sync::Arc;

use clerk::Snapshot;
use procedure::delegations::credentials_view::{Missing, credentials_report};
use procedure::delegations::forms_view::{TableView, arrivals, needs, visa_list};
use procedure::delegations::list_view::{badges, list_of_participants, present};
use procedure::delegations::lists::ListStanding;
use procedure::delegations::members::Until;
use procedure::delegations::view::{Reader, composition, participants};
use procedure::delegations::{Presence, What};
use procedure::meetings::Meeting;
use procedure::sealed::Shown;
use procedure::view::Audience;

use super::{bodies, played, slug};

const BUREAU: Reader<'static> = Reader { audience: Audience::Bureau, own: None, language: "en" };
const PUBLIC: Reader<'static> = Reader { audience: Audience::Public, own: None, language: "en" };

fn meeting<'a>(snapshot: &'a Arc<Snapshot>, name: &str) -> &'a Meeting {
    snapshot.process.state.meeting(&slug(name)).unwrap()
}

#[test]
fn the_letters_to_the_second_meeting_stand_at_every_point() {
    let snapshot = played("rehearsal").snapshot();
    let of = (meeting(&snapshot, "som-2"), &snapshot.process.vault);
    let report = credentials_report(&snapshot.process.state, of, BUREAU).unwrap();
    let missing: BTreeMap<&str, Missing> =
        report.lines.iter().map(|line| (line.party.as_str(), line.missing)).collect();
    let expected = [
        ("felmora", Missing::Nothing),
        ("tolvasa", Missing::Cover),
        ("dalvenna", Missing::AnotherLetter),
        ("tresdal", Missing::Decision),
        ("nelvoa", Missing::Letter),
        ("orluna", Missing::Nomination),
    ];
    assert_eq!(
        expected.iter().filter(|(party, word)| missing.get(party) != Some(word)).collect::<Vec<_>>(),
        Vec::<&_>::new()
    );
}

#[test]
fn what_was_answered_for_the_second_meeting_is_there_for_those_who_need_it() {
    let snapshot = played("rehearsal").snapshot();
    let (state, of) = (&snapshot.process.state, (meeting(&snapshot, "som-2"), &snapshot.process.vault));
    let rows = |table: TableView| table.rows.len();
    assert_eq!((rows(visa_list(state, of, BUREAU)), rows(needs(state, of, BUREAU))), (2, 2));
    assert_eq!((rows(visa_list(state, of, PUBLIC)), rows(arrivals(state, of, PUBLIC))), (0, 0));
    let badges = badges(of, BUREAU);
    let lost: usize = badges.iter().map(|badge| badge.revoked).sum();
    assert_eq!((badges.iter().filter(|badge| badge.code.is_some()).count(), lost), (5, 1));
    // What is not given is shown as not known, and what is public holds none of it.
    let arriving = arrivals(state, of, BUREAU);
    let answers = || arriving.rows.iter().flat_map(|row| row.answers.iter().flatten());
    assert!(answers().any(|answer| answer.value == Shown::Unknown) && answers().any(|answer| answer.made.is_some()));
    let list = format!("{:?}", list_of_participants(state, of, Some(1), PUBLIC).unwrap());
    assert!(list.contains("Ilvara Temmen") && !list.contains("Tiss Undermar"));
    assert!(
        !["example.invalid", "TV 4471902", "2026-12-09", "without arms"].iter().any(|secret| list.contains(secret))
    );
}

#[test]
fn the_list_of_the_experts_is_final_and_has_an_addendum() {
    let snapshot = played("rehearsal").snapshot();
    let (state, of) = (&snapshot.process.state, (meeting(&snapshot, "tem-1"), &snapshot.process.vault));
    let list = |ordinal| list_of_participants(state, of, Some(ordinal), BUREAU).unwrap();
    let names = |ordinal| list(ordinal).delegations.iter().map(|delegation| delegation.members.len()).sum::<usize>();
    assert_eq!((list(1).standing, names(1)), (Some(ListStanding::Final), 8));
    assert_eq!((list(2).standing, names(2)), (Some(ListStanding::Addendum), 1));
}

#[test]
fn the_room_of_the_experts_is_known_by_person_and_by_delegation() {
    let snapshot = played("rehearsal").snapshot();
    let of = (meeting(&snapshot, "tem-1"), &snapshot.process.vault);
    assert_eq!((present(of, BUREAU).len(), present(of, PUBLIC).len()), (6, 0));
    let (meeting, vault) = of;
    let views = participants(meeting, vault, BUREAU);
    let count = |presence| views.iter().filter(|view| view.presence == presence).count();
    assert_eq!((count(Presence::InRoom), count(Presence::Remote)), (9, 2));
}

#[test]
fn what_was_erased_is_gone_and_the_record_says_so() {
    let clerk = played("rehearsal");
    let snapshot = clerk.snapshot();
    let (state, of) = (&snapshot.process.state, (meeting(&snapshot, "som-1"), &snapshot.process.vault));
    // Answers went by the clock, a week after the meeting; what there was of one person, at that person's request.
    let table = arrivals(state, of, BUREAU);
    let gone = table.rows.iter().flat_map(|row| row.answers.iter().flatten());
    assert_eq!(gone.filter(|answer| matches!(answer.value, Shown::Removed(_))).count(), 2);
    let composition = composition(of, &slug("tolvasa"), Until::Entry(u64::MAX), BUREAU).unwrap();
    let left = composition.changes.iter().find(|change| change.what == What::Withdrawn).unwrap();
    assert!(matches!((&left.member.name.shown, &left.member.contact), (Shown::Removed(_), Shown::Removed(_))));
    let acts: Vec<String> = bodies(&clerk).iter().map(|body| body["act"].as_str().unwrap().to_owned()).collect();
    assert!(["record.erase", "record.expire"].iter().all(|act| acts.iter().any(|known| known == act)));
}
