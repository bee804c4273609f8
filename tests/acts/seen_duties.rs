//! What is due at a meeting: from a delegation that is put together, and from the Chair and the secretariat.

use anyhow::{Context, Result};
use procedure::Capacity;
use procedure::meetings::duties::{BureauDuty, bureau_duties, duties};

use super::seen_letters::slug;
use crate::seen_delegations::{at, som};
use crate::world_and;

/// What is due from Juniper Plain after some acts, each with its number where it has one.
fn due(more: &str) -> Result<Vec<String>> {
    let process = world_and("written", more)?;
    let all = duties(&process.state, som(&process)?, &slug("juniper-plain")?, at("2026-09-14T12:00Z")?);
    let said = |number: Option<usize>| number.map(|number| format!(" {number}")).unwrap_or_default();
    Ok(all.into_iter().map(|duty| format!("{}{}", duty.act.name(), said(duty.number))).collect())
}

/// What is due from a capacity at a time after some acts.
fn due_from(capacity: &str, more: &str, time: &str) -> Result<Vec<String>> {
    let process = world_and("written", more)?;
    let capacity = Capacity::new(capacity).context("no capacity")?;
    let all = bureau_duties(&process.state, som(&process)?, &capacity, at(time)?);
    let said = |duty| match duty {
        BureauDuty::Remind { parties, since } => format!("remind {} since {}", parties.len(), since / 86_400_000),
        BureauDuty::Judge { party, letter, .. } => format!("judge {party} {letter}"),
    };
    Ok(all.into_iter().map(said).collect())
}

const NAMED: &str = "with meeting=som-1 by=juniper-plain
meetings.reply answer=accepts
delegations.nominate role=head name.en=\"Ines Holt\"
";
const PRESENTED: &str = "delegations.present-letter rest-on=letter-of-nomination\n";

#[test]
fn a_letter_of_credentials_is_due_where_the_rules_ask_for_one_until_it_is_judged_or_after_it_came_back() -> Result<()> {
    let letter = ["delegations.present-letter".to_owned()];
    assert_eq!(due("meetings.reply by=juniper-plain meeting=som-1 answer=accepts")?, ["delegations.nominate"]);
    assert_eq!(due(NAMED)?, letter);
    let presented = [NAMED, PRESENTED].concat();
    assert_eq!(due(&presented)?, [""; 0]);
    let judge = |act: &str| format!("{presented}with meeting=som-1 by=chair\n{act} party=juniper-plain letter=1");
    assert_eq!(due(&format!("{} reason.en=Unsigned", judge("delegations.return-letter")))?, letter);
    assert_eq!(due(&format!("{} rest-on=letter-of-nomination", judge("delegations.accept-credentials")))?, [""; 0]);
    let none = "rules.set-profile by=chair adopted=yes toml=\"[profile]\\nid = \\\"r\\\"\\n[credentials]\\nneeded = \\\"none\\\"\"\n";
    assert_eq!(due(&[none, NAMED].concat())?, [""; 0]);
    Ok(())
}

#[test]
fn answers_that_are_expected_are_counted_until_they_are_given() -> Result<()> {
    let asked = format!(
        "{NAMED}{PRESENTED}delegations.nominate role=adviser name.en=\"Ruth Sedge\"
with meeting=som-1 by=secretariat
delegations.ask words.en=Flight kind=text asked-of=member use=arrival class=ordinary purpose.en=Transfer keep-days=7 required=yes
delegations.ask words.en=Cars kind=number asked-of=delegation use=arrival class=ordinary purpose.en=Transfer keep-days=7 required=yes
delegations.ask words.en=Diet kind=text asked-of=member use=needs class=ordinary purpose.en=Meals keep-days=7
with meeting=som-1 by=juniper-plain
"
    );
    assert_eq!(due(&asked)?, ["delegations.answer 3"]);
    let given = "delegations.answer question=1 member=2 value=HV204\ndelegations.answer question=2 value=1\n";
    assert_eq!(due(&format!("{asked}{given}"))?, ["delegations.answer 1"]);
    assert_eq!(due(&format!("{asked}{given}delegations.answer question=1 member=1 value=HV204"))?, [""; 0]);
    // Whoever does not come need not answer.
    assert_eq!(due(&format!("{asked}meetings.reply answer=declines"))?, [""; 0]);
    Ok(())
}

#[test]
fn the_bureau_reminds_on_the_day_and_judges_what_waits() -> Result<()> {
    let (early, day) = ("2026-09-27T23:59Z", "2026-09-28T00:00Z");
    for capacity in ["chair", "secretariat"] {
        assert_eq!(due_from(capacity, "", early)?, [""; 0]);
        assert_eq!(due_from(capacity, "", day)?, ["remind 6 since 20724"]);
        assert_eq!(due_from(capacity, NAMED, day)?, ["remind 5 since 20724"]);
        let waits = [NAMED, PRESENTED].concat();
        assert_eq!(due_from(capacity, &waits, early)?, ["judge juniper-plain 1"]);
        let returned =
            format!("{waits}delegations.return-letter by=chair party=juniper-plain letter=1 reason.en=Unsigned");
        assert_eq!(due_from(capacity, &returned, early)?, [""; 0]);
    }
    assert_eq!(due_from("juniper-plain", "", day)?, [""; 0]);
    assert_eq!(due_from("public", "", day)?, [""; 0]);
    Ok(())
}
