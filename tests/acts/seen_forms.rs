//! What a reader sees of what a meeting asked and delegations answered, and how long it is there.

use anyhow::{Context, Result};
use procedure::act_file::parse;
use procedure::delegations::forms_view::{arrivals, form, needs, visa_list};
use procedure::due;
use procedure::sealed::Shown;
use procedure::time::Moment;
use procedure::view::Audience;

use super::seen_delegations::{WHOLE, at, every_reader, reader, slug, som, text, whole};
use super::{put, world_and};

#[test]
fn answers_are_for_the_party_and_for_the_chair_and_nobody_else_knows_that_there_are_any() -> Result<()> {
    let process = world_and("sitting", WHOLE)?;
    let state = &process.state;
    let rows = every_reader(|reader| {
        let of = (som(&process)?, &process.vault);
        let heron = slug("heron-vale")?;
        let own = form(state, of, &slug("kestrel-isles")?, reader).is_some();
        let of_heron = form(state, of, &heron, reader).is_some();
        let visas = visa_list(state, of, reader).rows.len();
        let arriving = arrivals(state, of, reader);
        let rows = arriving.rows.iter().filter(|row| row.party != heron).count();
        Ok((own, of_heron, visas, rows, needs(state, of, reader).rows.len()))
    })?;
    // Besides Kestrel Isles' two persons and itself: Juniper Plain, Linden Hills and the two that named nobody.
    assert_eq!(rows, [(true, true, 1, 9, 1), (true, false, 1, 3, 1), (false, true, 0, 0, 0), (false, false, 0, 0, 0)]);
    Ok(())
}

#[test]
fn a_table_has_a_row_for_each_person_and_shows_what_is_not_known() -> Result<()> {
    let process = world_and("sitting", WHOLE)?;
    let kestrel = slug("kestrel-isles")?;
    let view = arrivals(&process.state, (som(&process)?, &process.vault), reader(Audience::Member, Some(&kestrel)));
    let questions: Vec<u32> = view.questions.iter().map(|asked| asked.question).collect();
    assert_eq!(questions, [4, 3], "in the order of the form");
    let rows = view.rows.iter().map(|row| {
        let answers = row.answers.iter().map(|answer| answer.as_ref().map(|answer| answer.value.clone()));
        (row.person.as_ref().map(|person| person.member), answers.collect::<Vec<_>>())
    });
    let expected = [
        (None, vec![Some(text("2")), None]),
        (Some(1), vec![None, Some(Shown::Unknown)]),
        (Some(2), vec![None, Some(text("HV 204, 09:40"))]),
    ];
    assert_eq!(rows.collect::<Vec<_>>(), expected);
    Ok(())
}

#[test]
fn who_says_that_no_visa_is_needed_is_on_no_visa_list() -> Result<()> {
    let ask = "delegations.ask by=chair meeting=som-1 words.en=Visa kind=yes-no asked-of=member use=visa class=ordinary purpose.en=Visa keep-days=7\n";
    let check = |value: &str| -> Result<usize> {
        let answer = format!("delegations.answer by=kestrel-isles meeting=som-1 question=1 member=1 value={value}");
        let process = world_and("sitting", &format!("{ask}{answer}"))?;
        let view = visa_list(&process.state, (som(&process)?, &process.vault), reader(Audience::Bureau, None));
        Ok(view.rows.len())
    };
    assert_eq!((check("yes")?, check("no")?), (1, 0));
    Ok(())
}

#[test]
fn a_choice_is_read_in_every_language() -> Result<()> {
    let process = world_and(
        "sitting",
        r#"delegations.ask by=chair meeting=som-1 words.en=Meals kind=choice asked-of=member use=needs class=ordinary purpose.en=Kitchen keep-days=7
  choices.en="Meat\nVegetarian"
  choices.ru="Мясное\nВегетарианское""#,
    )?;
    let asked = som(&process)?.questions.standing(1)?;
    assert_eq!(
        (asked.choice("2").get("en"), asked.choice("2").get("ru")),
        (Some("Vegetarian"), Some("Вегетарианское"))
    );
    assert!(asked.choice("3").is_empty() && asked.choice("0").is_empty() && asked.choice("x").is_empty());
    Ok(())
}

#[test]
fn answers_are_kept_for_their_days_after_the_meeting_and_then_erased() -> Result<()> {
    let kept = |acts: &str| -> Result<Option<Moment>> {
        let process = world_and("sitting", &format!("{WHOLE}{acts}"))?;
        let of = (som(&process)?, &process.vault);
        let form =
            form(&process.state, of, &slug("kestrel-isles")?, reader(Audience::Bureau, None)).context("no form")?;
        let flight = form.questions.iter().find(|(asked, _)| asked.question == 3).context("no question")?;
        Ok(flight.1.iter().find(|answer| answer.member == Some(2)).context("no answer")?.until)
    };
    // Seven days after the end of its last day, the fifteenth; after a later last day; after its close.
    assert_eq!(kept("")?, Some(at("2026-09-23T00:00Z")?));
    assert_eq!(kept("meetings.change by=chair meeting=som-1 to=2026-09-16")?, Some(at("2026-09-24T00:00Z")?));
    let closed = "meetings.close by=chair meeting=som-1 at=2026-09-14T17:00Z\n";
    assert_eq!(kept(closed)?, Some(at("2026-09-21T17:00Z")?));
    // Health first, with the close itself; and at its time each other.
    let process = world_and("sitting", &format!("{WHOLE}{closed}"))?;
    assert_eq!(due(&process.state).map(|(when, _)| when), Some(at("2026-09-14T17:00Z")?));
    let expire = |until: &str| format!("with\nrecord.expire by=clerk channel=timer kept-until={until} at={until}\n");
    let gone = |acts: &str| -> Result<Vec<u32>> {
        let process = world_and("sitting", &format!("{WHOLE}{closed}{acts}"))?;
        let whole = whole(&process, reader(Audience::Bureau, None))?;
        let form = whole.form.context("no form")?;
        let removed = form
            .questions
            .iter()
            .filter(|(_, answers)| answers.iter().any(|answer| matches!(answer.value, Shown::Removed(_))));
        Ok(removed.map(|(asked, _)| asked.question).collect())
    };
    assert_eq!(gone("")?, Vec::<u32>::new());
    let health = expire("2026-09-14T17:00Z");
    assert_eq!(gone(&health)?, [2]);
    let week = format!("{health}{}", expire("2026-09-21T17:00Z"));
    assert_eq!(gone(&week)?, [4, 2, 3, 5]);
    Ok(())
}

#[test]
fn a_question_is_not_withdrawn_with_more_answers_than_one_entry_erases() -> Result<()> {
    let ask = "delegations.ask by=secretariat meeting=som-1 words.en=Flight kind=text asked-of=member use=arrival class=ordinary purpose.en=Desk keep-days=7";
    let mut acts = vec![ask.to_owned()];
    for party in (0..10).map(|n| format!("land-{n}")) {
        acts.push(format!("membership.add-party by=secretariat party={party} kind=state name.en={party}"));
        acts.push(format!("meetings.invite by=secretariat meeting=som-1 party={party} in-status=member"));
        for member in 1..=100 {
            let by = format!("by={party} meeting=som-1");
            acts.push(format!("delegations.nominate {by} role=adviser name.en=Name"));
            acts.push(format!("delegations.answer {by} question=1 member={member} value=car"));
        }
    }
    let mut process = world_and("sitting", &acts.join("\n"))?;
    let mut then = |act: &str| -> Result<_> {
        let line = parse(act)?.pop().context("an act")?;
        Ok(put(&mut process, line).map(|body| body.events.len()).map_err(|rejection| rejection.reason))
    };
    let withdraw = "delegations.withdraw-question by=secretariat meeting=som-1 question=1";
    assert_eq!(then(withdraw)?, Err("general.too-many"));
    then("record.erase by=land-0 meeting=som-1 field=value why=early")?.map_err(anyhow::Error::msg)?;
    assert_eq!(then(withdraw)?, Ok(2));
    Ok(())
}
