//! What a reader sees of a world, and what the rules keep from it.

use anyhow::{Context, Result};
use procedure::Process;
use procedure::decisions::view::decision;
use procedure::delegations::Presence;
use procedure::delegations::view::{Reader, participants};
use procedure::floor::view::statements;
use procedure::meetings::Meeting;
use procedure::names::Slug;
use procedure::sealed::Shown;
use procedure::texts::Draft;
use procedure::texts::view::text;
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
        Ok((view.presence, adviser.name.clone(), adviser.office.get("en").map(str::to_owned)))
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
