//! Two scenarios from end to end: a member that is absent, under the rules of five processes; and the signing of ten States.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use locale::{Lang, Locale, Value};
use procedure::act_file::parse;
use procedure::decisions::base::{Why, base_lines};
use procedure::decisions::outcome::outcome;
use procedure::decisions::signature::Confirmation;
use procedure::decisions::view::{DecisionView, decision};
use procedure::delegations::view::Reader;
use procedure::names::Slug;
use procedure::rules::shipped::SHIPPED;
use procedure::stamp::{Found, FoundVerdict};
use procedure::time::moment;
use procedure::view::Audience;
use procedure::{Process, Rejection};

use super::{put, put_with, world_and};

fn slug(text: &str) -> Result<Slug> {
    Slug::new(text).with_context(|| format!("{text} is no slug"))
}

/// Puts some acts, up to the first that is refused.
fn then(process: &mut Process, acts: &str) -> Result<Option<Rejection>> {
    for line in parse(acts)? {
        if let Err(rejection) = put(process, line) {
            return Ok(Some(rejection));
        }
    }
    Ok(None)
}

/// The same meeting under the rules of a profile: three members in the room or by network, Otter Lakes absent.
fn under(profile: &str) -> Result<Process> {
    let indented: Vec<String> = profile.lines().map(|line| format!("    {line}")).collect();
    world_and("drafted", &format!("rules.set-profile by=chair adopted=no\n  toml=\n{}\n", indented.join("\n")))
}

/// How the absent member stands, what would follow and why, and what becomes of a text that is put and of its objection.
fn told(id: &str, profile: &str) -> Result<(String, String, Vec<String>)> {
    let mut process = under(profile)?;
    let refused = then(&mut process, "decisions.put meeting=som-1 text=protocol by=chair")?;
    let (som, protocol) = (slug("som-1")?, slug("protocol")?);
    let meeting = process.state.meeting(&som)?.clone();
    let line = base_lines(&process.state, &meeting).into_iter().find(|line| line.party.as_str() == "otter-lakes");
    let line = line.with_context(|| format!("{id}: the absent member is told nothing"))?;
    let found = outcome(&process.state, &meeting, meeting.text(&protocol)?);
    let mut grounds: Vec<String> = found.grounds.iter().map(|said| said.ground.word().to_owned()).collect();
    grounds.extend(refused.map(|rejection| format!("{:?} {}", rejection.force, rejection.reason)));
    let letter =
        "decisions.object meeting=som-1 text=protocol by=otter-lakes entered-by=secretariat evidence=\"note 9\"";
    grounds.extend(then(&mut process, letter)?.map(|rejection| rejection.reason.to_owned()));
    Ok((line.why.word().to_owned(), found.verdict.word().to_owned(), grounds))
}

/// Given a member whose seat is not exercised and who is absent, when the same text is put under five sets of rules, then
/// each gives another result and says why.
#[test]
fn a_member_that_is_absent_is_counted_as_the_rules_of_each_process_have_it() -> Result<()> {
    let mut results = BTreeMap::new();
    for (id, profile) in SHIPPED {
        results.insert(*id, told(id, profile)?);
    }
    let check = |id: &str| {
        let (why, verdict, grounds) = results.get(id).cloned().unwrap_or_default();
        format!("{why}; {verdict}: {}", grounds.join(", "))
    };
    assert_eq!(
        check("almaty-2013"),
        "seat-not-exercised; may-be-adopted: nobody-objects, seats-not-exercised, quorum-undefined, decisions.not-in-base"
    );
    assert_eq!(check("osce-like"), "counts; may-be-adopted: nobody-objects, absence-is-no-objection, quorum-undefined");
    assert_eq!(
        check("rcm-like"),
        "not-present; may-be-adopted: nobody-objects, absent-not-counted, quorum-undefined, decisions.not-in-base"
    );
    assert_eq!(
        check("bali-like"),
        "counts; chairs-summary: chair-sums-up, Warns decisions.chair-sums-up, decisions.not-put"
    );
    assert_eq!(check("igc-like"), "counts; no-decision: no-decisions, Bars decisions.no-decisions, decisions.not-put");
    Ok(())
}

/// Given the same meeting, when the outcome is explained, then each ground is a whole sentence in each language.
#[test]
fn every_ground_is_said_with_its_values_in_every_language() -> Result<()> {
    for (id, profile) in SHIPPED {
        let process = under(profile)?;
        let meeting = process.state.meeting(&slug("som-1")?)?;
        let found = outcome(&process.state, meeting, meeting.text(&slug("protocol")?)?);
        for lang in Lang::ALL {
            let locale = Locale::of(lang).context("a language")?;
            for said in &found.grounds {
                let values: Vec<(&str, Value<'_>)> =
                    said.args.iter().map(|(name, value)| (*name, Value::from(value.as_str()))).collect();
                let sentence = locale.with(&format!("word-ground-{}", said.ground.word()), &values);
                assert!(!sentence.contains(['{', '}']) && sentence.ends_with(['.', '۔']), "{id}: {sentence}");
            }
        }
    }
    Ok(())
}

/// Given a process in which the co-chairs sum up, when they issue the text, then participants read it, and it is not adopted.
#[test]
fn a_summary_of_the_chair_is_read_by_participants_and_is_no_adoption() -> Result<()> {
    let (_, bali) = SHIPPED.iter().find(|(id, _)| *id == "bali-like").context("not shipped")?;
    let mut process = under(bali)?;
    let issue = "decisions.issue-summary meeting=som-1 text=protocol by=chair symbol=RP/SOM/1/SUMMARY parties=heron-vale,juniper-plain";
    assert_eq!(then(&mut process, issue)?, None);
    let meeting = process.state.meeting(&slug("som-1")?)?;
    let draft = meeting.text(&slug("protocol")?)?;
    let check = |audience| {
        let reader = Reader { audience, own: None, language: "en" };
        let view = decision((&process.state, &process.vault), meeting, draft, reader);
        let text = procedure::texts::view::text(&process.state, draft, audience, None);
        (view.standing.word(), view.adopted.is_some(), text.map(|text| (text.symbol, text.adopted)))
    };
    let read = Some(("RP/SOM/1/SUMMARY".to_owned(), false));
    assert_eq!(check(Audience::Member), ("summary", false, read.clone()));
    assert_eq!(check(Audience::Observer), ("summary", false, read));
    assert_eq!(check(Audience::Public), ("draft", false, None));
    let refused =
        then(&mut process.clone(), "texts.revise meeting=som-1 text=protocol paragraph=1 by=secretariat words.en=No")?;
    assert_eq!(refused.map(|rejection| rejection.reason), Some("texts.frozen"));
    Ok(())
}

/// Statements on a text that is before the meeting are heard by its participants, those on an adopted one by everybody; whose
/// position it is, by those to whom the rules open it.
#[test]
fn statements_and_positions_are_seen_by_those_whom_the_rules_open_them_to() -> Result<()> {
    let said = "with meeting=som-1 text=protocol\n\
        decisions.attach-statement by=kestrel-isles kind=explanation-of-position words.en=\"We join.\"\n\
        decisions.express by=kestrel-isles position=yes confirmed=yes\n";
    let check = |world: &str, acts: &str, audience| -> Result<_> {
        let process = world_and(world, acts)?;
        let meeting = process.state.meeting(&slug("som-1")?)?;
        let reader = Reader { audience, own: None, language: "en" };
        let view = decision((&process.state, &process.vault), meeting, meeting.text(&slug("protocol")?)?, reader);
        Ok((view.statements.len(), view.positions.len(), view.outcome.is_some()))
    };
    assert_eq!(check("put", said, Audience::Member)?, (1, 1, true));
    assert_eq!(check("put", said, Audience::Observer)?, (1, 0, true));
    assert_eq!(check("put", said, Audience::Public)?, (0, 0, false));
    let sealed = format!(
        "rules.set-profile by=chair adopted=yes\n  toml=\n    [profile]\n    id = \"x\"\n    [positions]\n    votes = \"sealed\"\n{said}"
    );
    assert_eq!(check("put", &sealed, Audience::Member)?, (1, 0, true));
    assert_eq!(check("put", &sealed, Audience::Bureau)?, (1, 1, true));
    let after =
        "decisions.attach-statement meeting=som-1 text=protocol by=kestrel-isles kind=reservation words.en=One.";
    assert_eq!(check("adopted", after, Audience::Public)?, (1, 0, false));
    Ok(())
}

/// Ten States, of which nine come; their rules name every kind of evidence.
fn ten_states() -> Result<Process> {
    let mut acts = String::from(
        "rules.set-profile by=chair adopted=yes\n  toml=\n    [profile]\n    id = \"ten\"\n    [signature]\n    from = \"adopted\"\n    \
         who = \"members\"\n    ad-referendum-days = 30\n",
    );
    for n in 1..=10 {
        acts.extend([format!(
            "membership.add-party by=secretariat party=state-{n} kind=state name.en=\"State {n}\"\n\
             membership.record-status by=secretariat party=state-{n} status=member from=2026-01-15\n"
        )]);
    }
    acts.push_str("meetings.convene by=secretariat meeting=som-5 from=2026-09-14 name.en=\"Fifth meeting\"\n");
    for n in 1..=10 {
        acts.extend([format!("meetings.invite by=secretariat meeting=som-5 party=state-{n}\n")]);
        let presence = if n == 10 { "absent" } else { "in-room" };
        acts.extend([format!(
            "delegations.nominate by=state-{n} meeting=som-5 role=head name.en=\"Head {n}\"\n\
             delegations.note-presence by=secretariat meeting=som-5 party=state-{n} presence={presence}\n"
        )]);
    }
    acts.push_str(
        "meetings.open meeting=som-5 by=chair\nwith meeting=som-5 text=outcome\n\
         texts.open by=secretariat symbol=RP/5/L.1 authentic=en,ru title.en=\"Outcome Protocol\" title.ru=\"Итоговый протокол\"\n\
         texts.add-paragraph by=secretariat words.en=\"The parties meet again.\" words.ru=\"Стороны встретятся вновь.\"\n\
         decisions.put by=chair\ndecisions.declare-adopted by=chair symbol=RP/5/PROTOCOL\n",
    );
    for n in 1..=5 {
        acts.extend([format!("decisions.sign by=state-{n} mode=definitive evidence=server-key\n")]);
    }
    let scan = "evidence=scan file=00000000000000000000000000000000000000000000000000000000000000cc file-name=sheet.pdf file-media=application/pdf";
    for n in 7..=8 {
        acts.extend([format!("decisions.sign by=state-{n} mode=definitive {scan}\n")]);
    }
    acts.push_str("decisions.sign by=state-9 mode=ad-referendum evidence=ink\n");
    let mut process = world_and("founded", &acts)?;
    let passkey = "decisions.sign meeting=som-5 text=outcome by=state-6 mode=definitive evidence=passkey key=a2V5 signature=c2ln authenticator=YXV0 client-data=Y2xp";
    let found = Found { verdict: FoundVerdict::Holds, of: Vec::new() };
    for line in parse(passkey)? {
        put_with(&mut process, line, Some(&found))?;
    }
    Ok(process)
}

fn signatures(process: &Process) -> Result<DecisionView> {
    let meeting = process.state.meeting(&slug("som-5")?)?;
    let reader = Reader { audience: Audience::Observer, own: None, language: "en" };
    Ok(decision((&process.state, &process.vault), meeting, meeting.text(&slug("outcome")?)?, reader))
}

/// Given ten States, when six sign by key or passkey, two on paper that is scanned and one ad referendum, and one is absent,
/// then nine have signed, each with what its signature rests on, and the absent one has adopted and not signed.
#[test]
fn ten_states_sign_each_in_its_way() -> Result<()> {
    let view = signatures(&ten_states()?)?;
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for signature in &view.signatures {
        *kinds.entry(signature.evidence.word()).or_default() += 1;
    }
    assert_eq!(kinds, BTreeMap::from([("ink", 1), ("passkey", 1), ("scan", 2), ("server-key", 5)]));
    let (_, _, adopted) = view.adopted.as_ref().context("not adopted")?;
    assert_eq!((adopted.symbol.as_str(), adopted.languages.len(), adopted.base.len()), ("RP/5/PROTOCOL", 2, 10));
    let absent = view.base_lines.iter().find(|line| line.party.as_str() == "state-10").context("not told")?;
    assert_eq!((absent.why, view.binds), (Why::Counts, false));
    assert!(!view.signatures.iter().any(|signature| signature.party.as_str() == "state-10"));
    Ok(())
}

/// Given a signature ad referendum, then it is to be confirmed within thirty days, is shown as unconfirmed afterwards, and can
/// be confirmed all the same.
#[test]
fn a_signature_ad_referendum_is_confirmed_within_its_window_or_shown_as_unconfirmed() -> Result<()> {
    let check = |acts: &str, now: &str| -> Result<&str> {
        let mut process = ten_states()?;
        then(&mut process, acts)?;
        let view = signatures(&process)?;
        let signature =
            view.signatures.iter().find(|signature| signature.party.as_str() == "state-9").context("none")?;
        let confirmation = signature.confirmation(moment(now).context("a time")?);
        assert_eq!(matches!(confirmation, Confirmation::Confirmed { .. }), !acts.is_empty());
        Ok(confirmation.word())
    };
    let on = |day: &str| format!("decisions.confirm-signature meeting=som-5 text=outcome by=state-9 at={day}T10:00Z");
    assert_eq!(check("", "2026-09-20T10:00Z")?, "pending");
    assert_eq!(check("", "2026-10-20T10:00Z")?, "unconfirmed");
    assert_eq!(check(&on("2026-10-01"), "2026-10-20T10:00Z")?, "confirmed");
    assert_eq!(check(&on("2026-10-20"), "2026-10-21T10:00Z")?, "confirmed-late");
    Ok(())
}
