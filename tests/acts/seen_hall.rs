//! What is seen by those in the hall: the interpreters, statements as their delegations chose, presence, lost links, the roll.

use anyhow::{Context, Result};
use procedure::Capacity;
use procedure::delegations::Presence;
use procedure::delegations::attendance::{Attended, Link, RollAnswer};
use procedure::delegations::attendance_view::{AttendanceView, attendance};
use procedure::floor::interpreters::{InterpretersView, interpreters};
use procedure::floor::statements::{StatementView, statements};
use procedure::floor::view::{floor, next_change};
use procedure::names::Slug;
use procedure::time::moment;
use procedure::view::Audience;

use super::seen_delegations::som;
use super::world_and;

const SOM: &str = "with meeting=som-1\n";

fn at(text: &str) -> Result<i64> {
    moment(text).with_context(|| format!("{text} is no instant"))
}

/// What a capacity reads on the page of the interpreters.
fn read(world: &str, acts: &str, (capacity, when): (&str, &str)) -> Result<Option<InterpretersView>> {
    let process = world_and(world, &format!("{SOM}{acts}"))?;
    let capacity = Capacity::new(capacity).context("a capacity")?;
    Ok(interpreters(&process.state, som(&process)?, &capacity, at(when)?))
}

/// The words of the statements that interpreters have.
fn texts(acts: &str) -> Result<Vec<String>> {
    let view = read("sitting", acts, ("interpreter", "2026-09-16T10:00Z"))?.context("not seen")?;
    let words = |one: &StatementView| one.text().get("en").unwrap_or_default().to_owned();
    Ok(view.statements.iter().map(words).collect())
}

const HAND_IN: &str = "floor.hand-in by=kestrel-isles item=3 text.en=Thanks";
const GIVE: &str = "floor.give by=chair party=kestrel-isles\n";

#[test]
fn interpreters_see_a_statement_from_the_moment_the_floor_is_given() -> Result<()> {
    let nothing: [&str; 0] = [];
    assert_eq!(texts(&format!("{HAND_IN}\n"))?, nothing);
    assert_eq!(texts(&format!("{HAND_IN}\n{GIVE}"))?, ["Thanks"]);
    // Another has the floor; or it is given back.
    assert_eq!(texts(&format!("{HAND_IN}\nfloor.give by=chair party=heron-vale\n"))?, nothing);
    assert_eq!(texts(&format!("{HAND_IN}\n{GIVE}floor.take-back by=chair\n"))?, nothing);
    // It is for another item.
    let elsewhere = HAND_IN.replace("item=3", "item=4");
    assert_eq!(texts(&format!("{elsewhere}\n{GIVE}"))?, nothing);
    Ok(())
}

#[test]
fn what_interpreters_see_is_the_choice_of_the_delegation() -> Result<()> {
    let check = |fields: &str| -> Result<[usize; 3]> {
        let handed = format!("{HAND_IN} {fields}\n");
        let count = |acts: String| texts(&acts).map(|texts| texts.len());
        let back = format!("{handed}{GIVE}floor.take-back by=chair\n");
        Ok([count(handed.clone())?, count(format!("{handed}{GIVE}"))?, count(back)?])
    };
    assert_eq!(check("")?, [0, 1, 0]);
    assert_eq!(check("interpreters=beforehand")?, [1, 1, 0]);
    assert_eq!(check("interpreters=never")?, [0, 0, 0]);
    // What is for the Chair and the secretariat only is not for interpreters, unless it says so.
    assert_eq!(check("release=never")?, [0, 0, 0]);
    assert_eq!(check("release=never interpreters=with-floor")?, [0, 1, 0]);
    Ok(())
}

#[test]
fn the_page_of_the_interpreters_is_theirs_while_the_meeting_lasts_and_some_days() -> Result<()> {
    let seen = |world: &str, acts: &str, who: (&str, &str)| read(world, acts, who).map(|view| view.is_some());
    let then = "2026-09-16T10:00Z";
    for (capacity, sees) in [("interpreter", true), ("chair", true), ("secretariat", true)] {
        assert_eq!(seen("sitting", "", (capacity, then))?, sees, "{capacity}");
    }
    for capacity in ["public", "press", "guest", "kestrel-isles", "linden-hills"] {
        assert!(!seen("sitting", "", (capacity, then))?, "{capacity}");
    }
    let close = "meetings.close by=chair at=2026-09-16T18:00Z\n";
    assert!(seen("sitting", close, ("interpreter", "2026-09-19T17:59:59Z"))?);
    assert!(!seen("sitting", close, ("interpreter", "2026-09-19T18:00Z"))?);
    assert!(seen("sitting", close, ("secretariat", "2026-09-19T18:00Z"))?);
    Ok(())
}

#[test]
fn the_seat_of_an_interpreter_ends_with_the_meeting() -> Result<()> {
    let held = |acts: &str, when: &str| -> Result<usize> {
        let granted = "accounts.grant meeting=som-1 by=secretariat account=a1 to-act-as=interpreter\n";
        let process = world_and("sitting", &format!("{granted}{SOM}{acts}"))?;
        Ok(process.state.held(&Slug::new("a1").context("a slug")?, at(when)?).len())
    };
    let close = "meetings.close by=chair at=2026-09-16T18:00Z\n";
    assert_eq!(held("", "2027-01-01T00:00Z")?, 1);
    assert_eq!(held(close, "2026-09-18T00:00Z")?, 1);
    assert_eq!(held(close, "2026-09-20T00:00Z")?, 0);
    Ok(())
}

#[test]
fn they_see_the_next_two_and_how_names_are_said() -> Result<()> {
    let acts = "membership.say-name meeting=\"\" by=heron-vale party=heron-vale said.en=\"HER-on VALE\"\n\
                floor.request by=juniper-plain\nfloor.request by=heron-vale\nfloor.request by=kestrel-isles\n\
                delegations.note-link by=secretariat party=juniper-plain connection=lost\n";
    let view = read("sitting", acts, ("interpreter", "2026-09-16T10:00Z"))?.context("not seen")?;
    // Who has lost the link is passed over.
    let next: Vec<&str> = view.next.iter().map(|place| place.place.party.as_str()).collect();
    assert_eq!(next, ["heron-vale", "kestrel-isles"]);
    let said: Vec<_> = view.said.iter().map(|(party, said)| (party.as_str(), said.get("en"))).collect();
    assert_eq!(said, [("heron-vale", Some("HER-on VALE"))]);
    Ok(())
}

#[test]
fn a_statement_is_published_as_its_delegation_chose() -> Result<()> {
    let seen = |release: &str, acts: &str| -> Result<usize> {
        let process = world_and("sitting", &format!("{SOM}{HAND_IN} release={release}\n{acts}"))?;
        Ok(statements(som(&process)?, Audience::Member, None).len())
    };
    let (back, close) = (format!("{GIVE}floor.take-back by=chair\n"), format!("{GIVE}meetings.close by=chair\n"));
    for (release, expected) in [("on-delivery", [0, 1, 1]), ("with-record", [0, 0, 1]), ("never", [0, 0, 0])] {
        assert_eq!([seen(release, "")?, seen(release, &back)?, seen(release, &close)?], expected, "{release}");
    }
    Ok(())
}

#[test]
fn a_statement_is_checked_against_delivery_until_its_delegation_confirms_it() -> Result<()> {
    let one = |acts: &str| -> Result<StatementView> {
        let process = world_and("sitting", &format!("{SOM}{HAND_IN}\n{GIVE}floor.take-back by=chair\n{acts}"))?;
        statements(som(&process)?, Audience::Member, None).pop().context("not seen")
    };
    let handed = one("")?;
    assert_eq!((handed.confirmed.is_none(), handed.text().get("en")), (true, Some("Thanks")));
    let confirm = format!("floor.confirm-delivery by=kestrel-isles statement={}", handed.entry);
    let confirmed = one(&format!("{confirm}\n"))?;
    assert_eq!((confirmed.confirmed.is_some(), confirmed.text().get("en")), (true, Some("Thanks")));
    let corrected = one(&format!("{confirm} text.en=\"Many thanks\"\n"))?;
    assert_eq!(corrected.text().get("en"), Some("Many thanks"));
    // The first stays in the record, and its hash beside what took its place.
    assert_eq!(corrected.handed.text.get("en"), Some("Thanks"));
    assert!(corrected.confirmed.context("not confirmed")?.first.is_some());
    Ok(())
}

fn present(acts: &str, when: &str) -> Result<AttendanceView> {
    let process = world_and("sitting", &format!("{SOM}{acts}"))?;
    attendance(&process.state, som(&process)?, Audience::Bureau, at(when)?).context("not seen")
}

#[test]
fn a_lost_link_changes_nothing_and_is_shown_with_its_time() -> Result<()> {
    let lost = "delegations.note-link by=secretariat party=juniper-plain connection=lost at=2026-09-16T10:00Z\n";
    let line = |when: &str| -> Result<_> {
        let view = present(lost, when)?;
        let line = view.parties.iter().find(|line| line.party.as_str() == "juniper-plain").context("no line")?;
        Ok((line.presence, line.lost.context("holds")?.is_long, view.quorum.present))
    };
    // Counted as before, however long.
    assert_eq!(line("2026-09-16T10:04:59Z")?, (Presence::Remote, false, 3));
    assert_eq!(line("2026-09-16T10:05Z")?, (Presence::Remote, true, 3));
    // Pages are drawn again when the minutes are over.
    let process = world_and("sitting", &format!("{SOM}{lost}"))?;
    let over = at("2026-09-16T10:05Z")?;
    assert_eq!((next_change(&process.state, over - 1), next_change(&process.state, over)), (Some(over), None));
    // The place is kept and shown.
    let acts = format!("{SOM}floor.request by=juniper-plain\n{lost}");
    let process = world_and("sitting", &acts)?;
    let view = floor(&process.state, som(&process)?, Audience::Member, over).context("not seen")?;
    assert_eq!(view.list.places.first().and_then(|place| place.link_lost), Some(at("2026-09-16T10:00Z")?));
    assert_eq!(view.list.next().count(), 0);
    Ok(())
}

#[test]
fn the_log_has_every_change_by_its_time() -> Result<()> {
    let acts = "delegations.check-in by=secretariat party=kestrel-isles member=1 where=room at=2026-09-16T09:00Z\n\
                delegations.note-link by=secretariat party=juniper-plain connection=lost at=2026-09-16T10:00Z\n\
                delegations.note-link by=juniper-plain party=juniper-plain connection=back at=2026-09-16T10:03Z\n\
                delegations.call-roll by=chair at=2026-09-16T10:04Z\n\
                delegations.answer-roll by=chair party=heron-vale answer=absent at=2026-09-16T10:05Z\n";
    let view = present(acts, "2026-09-16T11:00Z")?;
    let log: Vec<(&str, Attended)> = view.log.iter().map(|line| (line.party.as_str(), line.what)).skip(4).collect();
    let came = Attended::Passed(Some(procedure::delegations::Where::Room));
    assert_eq!(
        log,
        [
            ("kestrel-isles", came),
            ("juniper-plain", Attended::Link(Link::Lost)),
            ("juniper-plain", Attended::Link(Link::Back)),
            ("heron-vale", Attended::Answered(RollAnswer::Absent)),
        ]
    );
    // What is answered is where the delegation is.
    assert_eq!(view.quorum.present, 2);
    let heron = view.parties.iter().find(|line| line.party.as_str() == "heron-vale").context("no line")?;
    assert_eq!(heron.presence, Presence::Absent);
    let next = view.rolls.first().and_then(|roll| roll.next()).map(Slug::as_str);
    assert_eq!(next, Some("juniper-plain"));
    Ok(())
}

#[test]
fn attendance_is_for_the_chair_and_the_secretariat() -> Result<()> {
    let process = world_and("sitting", "")?;
    for audience in Audience::ALL {
        let seen = attendance(&process.state, som(&process)?, audience, 0).is_some();
        assert_eq!(seen, audience == Audience::Bureau, "{audience:?}");
    }
    Ok(())
}
