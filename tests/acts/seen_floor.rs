//! What a reader sees of the floor: lists with their order and times, the clock, points of order.

use anyhow::{Context, Result};
use procedure::floor::clock::Signal;
use procedure::floor::lists::{Speech, Takes, Topic};
use procedure::floor::view::{FloorView, floor, next_change};
use procedure::time::moment;
use procedure::view::Audience;

use super::seen_delegations::som;
use super::world_and;

fn at(text: &str) -> Result<i64> {
    moment(text).with_context(|| format!("{text} is no instant"))
}

/// The floor for its participants at some moment, after these acts.
fn seen(world: &str, acts: &str, when: &str) -> Result<FloorView> {
    let process = world_and(world, acts)?;
    floor(&process.state, som(&process)?, Audience::Member, at(when)?).context("not seen")
}

fn parties(view: &FloorView) -> Vec<&str> {
    view.list.places.iter().map(|place| place.place.party.as_str()).collect()
}

/// Three that ask, in an order in which no rule would call them.
const ASK: &str = "with meeting=som-1
floor.request by=linden-hills rank=minister
floor.request by=kestrel-isles
floor.request by=heron-vale with=juniper-plain
floor.request by=juniper-plain rank=minister
";

fn ordered(rules: &str) -> Result<Vec<String>> {
    let profile = format!(
        "rules.set-profile by=chair adopted=yes\n  toml=\n    [profile]\n    id = \"ordered\"\n    version = 1\n    [floor]\n{rules}\n"
    );
    let view = seen("sitting", &format!("{profile}{ASK}"), "2026-09-16T10:00Z")?;
    Ok(parties(&view).into_iter().map(str::to_owned).collect())
}

#[test]
fn delegations_are_called_by_the_rule_that_the_profile_names() -> Result<()> {
    let by_request = "    groups = \"as-others\"\n    observers = \"by-request\"";
    assert_eq!(ordered(by_request)?, ["linden-hills", "kestrel-isles", "heron-vale", "juniper-plain"]);
    let members_first = "    groups = \"as-others\"";
    assert_eq!(ordered(members_first)?, ["kestrel-isles", "heron-vale", "juniper-plain", "linden-hills"]);
    assert_eq!(ordered("")?, ["heron-vale", "kestrel-isles", "juniper-plain", "linden-hills"]);
    let ranks = "    groups = \"as-others\"\n    order = \"precedence\"";
    assert_eq!(ordered(ranks)?, ["juniper-plain", "kestrel-isles", "heron-vale", "linden-hills"]);
    let alphabet = "    groups = \"as-others\"\n    observers = \"by-request\"\n    order = \"alphabetical\"\n    alphabet = \"en\"";
    assert_eq!(ordered(alphabet)?, ["heron-vale", "juniper-plain", "kestrel-isles", "linden-hills"]);
    Ok(())
}

#[test]
fn the_alphabet_is_the_one_that_the_rules_name() -> Result<()> {
    let names = "membership.rename-party by=secretariat from=2020-01-01 party=heron-vale name.en=\"Yarrow\" name.az=\"Çinar\"\n\
                 membership.rename-party by=secretariat from=2020-01-01 party=kestrel-isles name.en=\"Zinnia\" name.az=\"Cevizli\"\n\
                 membership.rename-party by=secretariat from=2020-01-01 party=juniper-plain name.en=\"Xylo\" name.az=\"Əncir\"\n";
    let check = |language: &str| {
        let profile = format!(
            "rules.set-profile by=chair adopted=yes\n  toml=\n    [profile]\n    id = \"ordered\"\n    version = 1\n    [floor]\n    \
             groups = \"as-others\"\n    order = \"alphabetical\"\n    alphabet = \"{language}\"\n"
        );
        seen("sitting", &format!("{names}{profile}{ASK}"), "2026-09-16T10:00Z")
    };
    // In Azerbaijani Ç follows C, and Ə stands between E and F.
    assert_eq!(parties(&check("az")?), ["kestrel-isles", "heron-vale", "juniper-plain", "linden-hills"]);
    assert_eq!(parties(&check("en")?), ["juniper-plain", "heron-vale", "kestrel-isles", "linden-hills"]);
    Ok(())
}

#[test]
fn a_list_opens_and_closes_by_its_times() -> Result<()> {
    let open = "with meeting=som-1\nfloor.open-list by=secretariat list=item-3 opens=2026-09-20T09:00Z closes=2026-09-22T17:00Z\n";
    let takes = |when: &str| -> Result<Takes> {
        let view = seen("convened", open, when)?;
        let list = view.others.iter().find(|list| list.topic == Topic::Item(3)).context("no list")?;
        Ok(list.takes)
    };
    let (opens, closes) = (at("2026-09-20T09:00Z")?, at("2026-09-22T17:00Z")?);
    assert_eq!(takes("2026-09-20T08:59:59Z")?, Takes::From(opens));
    assert_eq!(takes("2026-09-20T09:00Z")?, Takes::Yes);
    assert_eq!(takes("2026-09-22T16:59:59Z")?, Takes::Yes);
    assert_eq!(takes("2026-09-22T17:00Z")?, Takes::No);
    // Pages are drawn again at both.
    let process = world_and("convened", open)?;
    assert_eq!(next_change(&process.state, opens - 1), Some(opens));
    assert_eq!(next_change(&process.state, opens), Some(closes));
    assert_eq!(next_change(&process.state, closes), None);
    Ok(())
}

#[test]
fn the_clock_stands_still_and_runs_on() -> Result<()> {
    let give = "with meeting=som-1 by=chair\nfloor.give party=kestrel-isles minutes=5 at=2026-09-16T10:00Z\n";
    let stop = "floor.stop-clock at=2026-09-16T10:02Z\n";
    let start = "floor.start-clock at=2026-09-16T10:05Z\n";
    let now =
        |acts: &str| -> Result<_> { seen("sitting", acts, "2026-09-16T10:06Z")?.current.context("nobody speaks") };
    let runs = now(give)?;
    assert_eq!((runs.until, runs.left_ms, runs.signal), (at("2026-09-16T10:05Z")?, None, None));
    let stands = now(&format!("{give}{stop}floor.signal signal=firm\n"))?;
    assert_eq!((stands.left_ms, stands.signal), (Some(180_000), Some(Signal::Firm)));
    let runs_on = now(&format!("{give}{stop}{start}"))?;
    assert_eq!((runs_on.until, runs_on.left_ms), (at("2026-09-16T10:08Z")?, None));
    // Five minutes by the hall's clock, two by the speaker's.
    let view = seen("sitting", &format!("{give}{stop}floor.take-back at=2026-09-16T10:05Z\n"), "2026-09-16T10:06Z")?;
    let spoken = view.spoken.first().context("nobody spoke")?;
    assert_eq!((spoken.counted_ms, spoken.to - spoken.from, spoken.speech), (120_000, 300_000, Speech::Statement));
    assert_eq!(view.totals.first().map(|(party, ms)| (party.as_str(), *ms)), Some(("kestrel-isles", 120_000)));
    Ok(())
}

#[test]
fn places_wait_on_their_own_list_until_its_item_is_taken_up() -> Result<()> {
    let acts = "with meeting=som-1\nfloor.open-list by=chair list=item-4\nfloor.request by=heron-vale list=item-4\n";
    let before = seen("sitting", acts, "2026-09-16T10:00Z")?;
    assert_eq!((parties(&before).len(), before.others.len()), (0, 1));
    let after = seen("sitting", &format!("{acts}meetings.take-up by=chair item=4\n"), "2026-09-16T10:00Z")?;
    assert_eq!((parties(&after), after.others.len()), (vec!["heron-vale"], 0));
    Ok(())
}

#[test]
fn a_point_of_order_is_seen_until_it_is_settled_and_then_below() -> Result<()> {
    let raise = "with meeting=som-1\nfloor.raise by=heron-vale\n";
    let rule = "floor.settle-point by=chair point=1 ruling=granted\n";
    let appeal = "floor.appeal by=kestrel-isles point=1\n";
    let settle = "floor.settle-appeal by=chair point=1 outcome=stands\n";
    let count = |acts: &[&str]| -> Result<(usize, usize)> {
        let view = seen("sitting", &acts.concat(), "2026-09-16T10:00Z")?;
        Ok((view.points.len(), view.settled.len()))
    };
    assert_eq!(count(&[raise])?, (1, 0));
    assert_eq!(count(&[raise, rule])?, (0, 1));
    assert_eq!(count(&[raise, rule, appeal])?, (1, 0));
    assert_eq!(count(&[raise, rule, appeal, settle])?, (0, 1));
    Ok(())
}

#[test]
fn why_the_chair_changed_the_order_is_seen_while_somebody_waits_whom_it_placed() -> Result<()> {
    let acts = "with meeting=som-1\nfloor.request by=heron-vale\nfloor.request by=kestrel-isles\n\
                floor.rearrange by=chair party=kestrel-isles before=heron-vale reason.en=\"Its minister leaves.\"\n\
                floor.request by=juniper-plain\n";
    let view = seen("sitting", acts, "2026-09-16T10:00Z")?;
    let placed: Vec<bool> = view.list.places.iter().map(|place| place.is_fixed).collect();
    assert_eq!(
        (parties(&view), placed),
        (vec!["kestrel-isles", "heron-vale", "juniper-plain"], vec![true, true, false])
    );
    assert_eq!(view.list.reason.get("en"), Some("Its minister leaves."));
    let give = "floor.give by=chair party=kestrel-isles\nfloor.give by=chair party=heron-vale\n";
    let after = seen("sitting", &format!("{acts}{give}"), "2026-09-16T10:00Z")?;
    assert_eq!((parties(&after), after.list.reason.is_empty()), (vec!["juniper-plain"], true));
    Ok(())
}

#[test]
fn who_may_not_follow_a_meeting_sees_nothing_of_its_floor() -> Result<()> {
    let process = world_and("sitting", ASK)?;
    assert!(floor(&process.state, som(&process)?, Audience::Public, 0).is_none());
    Ok(())
}
