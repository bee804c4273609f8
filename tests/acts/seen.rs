//! What a reader sees of a world, and what the rules keep from it.

mod seen_duties;
mod seen_letters;
mod seen_offices;

use anyhow::{Context, Result};
use procedure::Process;
use procedure::decisions::silence::SilenceResult;
use procedure::decisions::view::{News, decision, letter, notices, silences};
use procedure::delegations::Presence;
use procedure::delegations::view::{Reader, participants};
use procedure::floor::statements::statements;
use procedure::meetings::Meeting;
use procedure::names::Slug;
use procedure::sealed::Shown;
use procedure::texts::Draft;
use procedure::texts::view::text;
use procedure::time::LocalInstant;
use procedure::view::Audience;

use super::world_and;

fn slug(text: &str) -> Result<Slug> {
    Slug::new(text).with_context(|| format!("{text} is no slug"))
}

/// The meeting of the worlds.
fn som(process: &Process) -> Result<&Meeting> {
    Ok(process.state.meeting(&slug("som-1")?)?)
}

/// The text of the worlds.
fn protocol(process: &Process) -> Result<&Draft> {
    Ok(som(process)?.text(&slug("protocol")?)?)
}

#[test]
fn the_public_sees_an_adopted_text_and_never_the_drafts_of_it() -> Result<()> {
    let process = world_and(
        "proposed",
        "with meeting=som-1 text=protocol by=chair
texts.accept proposal=1
decisions.put
decisions.declare-adopted",
    )?;
    let draft = protocol(&process)?;
    let first = draft.paragraphs.first().and_then(|paragraph| paragraph.versions.first()).map(|version| version.entry);
    let check = |audience| {
        let view = text(&process.state, draft, audience, first)?;
        view.paragraphs.first()?.words.get("en").map(str::to_owned)
    };
    let drafted = Some("The parties exchange information on migration every year.".to_owned());
    let adopted = Some("The parties exchange information on migration twice a year.".to_owned());
    assert_eq!(check(Audience::Member), drafted);
    assert_eq!(check(Audience::Observer), adopted);
    assert_eq!(check(Audience::Public), adopted);
    Ok(())
}

#[test]
fn who_sits_in_a_closed_room_is_not_public() -> Result<()> {
    let adviser =
        r#"delegations.nominate by=juniper-plain meeting=som-1 role=adviser name.en="Ruth Sedge" office.en=Adviser"#;
    let check = |more: &str, audience| -> Result<_> {
        let process = world_and("sitting", &format!("{adviser}\n{more}"))?;
        let reader = Reader { audience, own: None, language: "en" };
        let views = participants(som(&process)?, &process.vault, reader);
        let view = views.iter().find(|view| view.party.as_str() == "juniper-plain").context("not there")?;
        let adviser = view.members.last().context("nobody")?;
        Ok((view.presence, adviser.name.shown.clone(), adviser.office.get("en").map(str::to_owned)))
    };
    let known = (Presence::Remote, Shown::Text("Ruth Sedge".to_owned()), Some("Adviser".to_owned()));
    assert_eq!(check("", Audience::Observer)?, known);
    assert_eq!(check("", Audience::Public)?, (Presence::Unknown, Shown::Withheld, None));
    assert_eq!(check("meetings.change by=chair meeting=som-1 public=yes", Audience::Public)?, known);
    Ok(())
}

#[test]
fn that_somebody_objects_is_for_those_who_follow_and_who_it_is_for_few() -> Result<()> {
    let open = r#"rules.set-profile by=chair adopted=yes
  toml=
    [profile]
    id = "open"
    [positions]
    objections = "open"
"#;
    let check = |rules: &str, audience| -> Result<_> {
        let process =
            world_and("put", &format!("{rules}decisions.object by=kestrel-isles meeting=som-1 text=protocol"))?;
        let reader = Reader { audience, own: None, language: "en" };
        let view = decision((&process.state, &process.vault), som(&process)?, protocol(&process)?, reader);
        Ok((view.put.is_some(), view.objections, view.objectors.len()))
    };
    assert_eq!(check("", Audience::Bureau)?, (true, 1, 1));
    assert_eq!(check("", Audience::Member)?, (true, 1, 0));
    assert_eq!(check(open, Audience::Member)?, (true, 1, 1));
    assert_eq!(check(open, Audience::Observer)?, (true, 1, 0));
    assert_eq!(check(open, Audience::Public)?, (false, 0, 0));
    Ok(())
}

#[test]
fn a_statement_is_shown_when_it_was_delivered() -> Result<()> {
    let check = |fields: &str, more: &str| -> Result<_> {
        let statement = format!("floor.hand-in by=kestrel-isles meeting=som-1 {fields} text.en=Thanks");
        let process = world_and("sitting", &format!("{statement}\n{more}"))?;
        let seen = |audience| som(&process).map(|meeting| statements(meeting, audience, None).len());
        Ok((seen(Audience::Observer)?, seen(Audience::Bureau)?))
    };
    let spoken = "with meeting=som-1 by=chair\nfloor.give party=kestrel-isles\nfloor.take-back";
    assert_eq!(check("item=3", "")?, (0, 1));
    assert_eq!(check("item=3", spoken)?, (1, 1));
    assert_eq!(check("item=4", spoken)?, (0, 1));
    assert_eq!(check("", spoken)?, (1, 1));
    assert_eq!(check("release=never", spoken)?, (0, 1));
    Ok(())
}

/// A world in which silence runs under a rule on who learns who broke it, and was broken by Kestrel Isles.
fn broken_under(disclosure: &str) -> Result<Process> {
    world_and(
        "drafted",
        &format!(
            r#"rules.set-profile by=chair adopted=yes
  toml=
    [profile]
    id = "rehearsal"
    version = 2
    [silence]
    from = "adopted"
    allowed = true
    disclose-breaker = "{disclosure}"
with meeting=som-1 text=protocol
decisions.open-silence by=chair deadline=2026-09-18T18:00+04:00 zone=Asia/Baku
decisions.acknowledge by=kestrel-isles
decisions.acknowledge by=linden-hills
texts.propose by=kestrel-isles paragraph=1 kind=replace old.en="every year" new.en="twice a year"
"#
        ),
    )
}

fn reader(audience: Audience, own: Option<&Slug>) -> Reader<'_> {
    Reader { audience, own, language: "en" }
}

#[test]
fn who_broke_the_silence_is_told_as_the_rules_disclose_it() -> Result<()> {
    // What each reader learns: that it was broken, how many objections it sees, and by whom; and whose the proposal is.
    let check = |disclosure: &str, audience| -> Result<_> {
        let process = broken_under(disclosure)?;
        let (meeting, draft) = (som(&process)?, protocol(&process)?);
        let view = decision((&process.state, &process.vault), meeting, draft, reader(audience, None));
        let silence = view.silences.first().context("no silence")?;
        let named = silence.objections.iter().filter(|objection| objection.owner.is_some()).count();
        let drafted = text(&process.state, draft, audience, None);
        let proposals = drafted.iter().flat_map(|text| &text.paragraphs).flat_map(|paragraph| &paragraph.proposals);
        let owners = proposals.filter(|proposal| proposal.owner.is_some()).count();
        Ok((silence.broken.is_some(), silence.objections.len(), named + view.objectors.len() + owners))
    };
    assert_eq!(check("chair-only", Audience::Bureau)?, (true, 1, 3));
    assert_eq!(check("chair-only", Audience::Member)?, (true, 1, 0));
    assert_eq!(check("chair-only", Audience::Observer)?, (true, 0, 0));
    assert_eq!(check("anonymous", Audience::Bureau)?, (true, 1, 0));
    assert_eq!(check("anonymous", Audience::Member)?, (true, 1, 0));
    assert_eq!(check("attributed", Audience::Bureau)?, (true, 1, 3));
    assert_eq!(check("attributed", Audience::Member)?, (true, 1, 3));
    assert_eq!(check("attributed", Audience::Observer)?, (true, 0, 0));
    Ok(())
}

#[test]
fn a_party_knows_its_own_objection_and_its_own_receipt() -> Result<()> {
    let process = broken_under("anonymous")?;
    let check = |audience, own: Option<&Slug>| -> Result<_> {
        let silences = silences(&process.state, som(&process)?, protocol(&process)?, reader(audience, own));
        let own = silences.iter().flat_map(|silence| &silence.objections).filter(|objection| objection.own).count();
        Ok((own, silences.first().map_or(0, |silence| silence.acknowledged.len()), silences.len()))
    };
    let (kestrel, juniper) = (slug("kestrel-isles")?, slug("juniper-plain")?);
    assert_eq!(check(Audience::Member, Some(&kestrel))?, (1, 1, 1));
    assert_eq!(check(Audience::Member, Some(&juniper))?, (0, 0, 1));
    assert_eq!(check(Audience::Bureau, None)?, (0, 2, 1));
    assert_eq!(check(Audience::Public, None)?, (0, 0, 0));
    Ok(())
}

#[test]
fn a_text_under_silence_has_no_number_until_it_is_adopted() -> Result<()> {
    let check = |more: &str| -> Result<_> {
        let process = world_and("ended", more)?;
        let (meeting, draft) = (som(&process)?, protocol(&process)?);
        let read = reader(Audience::Observer, None);
        let view = decision((&process.state, &process.vault), meeting, draft, read);
        let letter = letter(meeting, draft, read);
        Ok((view.provisional, letter.map(|letter| (letter.symbol, letter.to.len(), letter.adopted.is_some()))))
    };
    let declared = "decisions.declare-adopted by=chair meeting=som-1 text=protocol symbol=RP/SOM/1/PROTOCOL";
    let declined = "decisions.declare-not-adopted by=chair meeting=som-1 text=protocol confirmed=yes";
    assert_eq!(check("")?, (true, None));
    assert_eq!(check(declared)?, (false, Some(("RP/SOM/1/PROTOCOL".to_owned(), 6, true))));
    assert_eq!(check(declined)?, (false, Some(("RP/SOM/1/L.1".to_owned(), 6, false))));
    Ok(())
}

#[test]
fn every_invited_party_is_told_how_silence_stands() -> Result<()> {
    let check = |world: &str, more: &str, party: &str| -> Result<_> {
        let process = world_and(world, &more.replace("...", "meeting=som-1 text=protocol"))?;
        let notices = notices(&process.state, &slug("som-1")?, &slug(party)?);
        Ok(notices.into_iter().map(|notice| notice.what).collect::<Vec<_>>())
    };
    let runs = |at: i64, extended, acknowledged| {
        let deadline = LocalInstant { at, offset: 240 };
        vec![News::Runs { deadline, extended, acknowledged }]
    };
    let friday = 1_789_740_000_000;
    assert_eq!(check("silence", "", "linden-hills")?, runs(friday, false, false));
    assert_eq!(check("silence", "decisions.acknowledge ... by=otter-lakes", "otter-lakes")?, runs(friday, false, true));
    let longer = "decisions.extend-silence ... by=chair deadline=2026-09-21T18:00+04:00";
    assert_eq!(check("silence", longer, "linden-hills")?, runs(friday + 3 * 86_400_000, true, false));
    assert_eq!(check("silence", "decisions.object ... by=kestrel-isles", "linden-hills")?, [News::Broken]);
    assert_eq!(check("ended", "decisions.object ... by=kestrel-isles", "linden-hills")?, [News::Ended]);
    let cancelled = [News::Declared(SilenceResult::Cancelled)];
    assert_eq!(check("ended", "decisions.cancel-silence ... by=chair", "linden-hills")?, cancelled);
    let adopted = [News::Declared(SilenceResult::Adopted)];
    assert_eq!(check("ended", "decisions.declare-adopted ... by=chair", "linden-hills")?, adopted);
    assert_eq!(check("silence", "", "willow-ford")?, []);
    Ok(())
}

#[test]
fn holidays_of_others_are_shown_and_what_no_calendar_knows_is_said() -> Result<()> {
    let process = world_and(
        "drafted",
        "membership.record-capital by=secretariat party=kestrel-isles city.en=Marsh zone=Asia/Tashkent
rules.set-calendar by=secretariat calendar=heron name.en=Heron weekend=saturday,sunday from=2026-01-01 to=2026-12-31
rules.set-calendar by=secretariat calendar=kestrel name.en=Kestrel holidays=2026-09-14,2026-09-16,2026-10-01 from=2026-01-01 to=2026-12-31
rules.set-calendar by=secretariat calendar=juniper name.en=Juniper from=2026-01-01 to=2026-09-16
decisions.open-silence by=chair meeting=som-1 text=protocol calendar=heron deadline=2026-09-21T18:00+04:00 zone=Asia/Baku confirmed=yes",
    )?;
    let silences = silences(&process.state, som(&process)?, protocol(&process)?, reader(Audience::Observer, None));
    let silence = silences.first().context("no silence")?;
    let holidays: Vec<String> = silence.holidays.iter().map(|(calendar, day)| format!("{calendar} {day}")).collect();
    assert_eq!(holidays, ["kestrel 2026-09-16"]);
    assert_eq!(silence.uncovered, [slug("juniper")?]);
    assert_eq!(silence.counted.map(|counted| (counted.working, counted.unknown)), Some((5, 0)));
    let capitals: Vec<&str> = silence.capitals.iter().map(|capital| capital.zone.as_str()).collect();
    assert_eq!(capitals, ["Asia/Tashkent"]);
    Ok(())
}
