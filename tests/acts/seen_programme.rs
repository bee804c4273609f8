//! What a reader sees of a programme, who is told of its changes, and what stands on the run sheet.

use anyhow::{Context, Result};
use procedure::act_file::parse;
use procedure::meetings::clashes::Clash;
use procedure::meetings::programme_view::{ProgrammeView, Stands, next_hour, programme, run_sheet};
use procedure::membership::notices::{Notice, Told, notices};
use procedure::time::{Day, Moment};
use procedure::view::Audience;
use procedure::{Body, Process};

use super::putting::put;
use super::seen_delegations::{at, reader, slug, som};
use super::world_and;

/// A programme: for everybody, for two parties with a link, and what the public sees.
const DRAFT: &str = r#"with meeting=som-1 by=secretariat
meetings.place-session session=opening session-kind=plenary begins=2026-09-14T09:00Z ends=2026-09-14T10:00Z title.en="Opening" items=1,2,3
  room.en="Great Hall" responsible.en="Conference office"
meetings.place-session session=crossings session-kind=parallel begins=2026-09-14T11:00Z ends=2026-09-14T12:00Z title.en="Crossings"
  parties=heron-vale,kestrel-isles link=https://meet.example/crossings room.en="Great Hall"
meetings.place-session session=lanterns session-kind=side-event begins=2026-09-14T11:30Z ends=2026-09-14T12:30Z title.en="Lanterns" public=yes
  link=https://meet.example/lanterns room.en="Great Hall"
"#;
const ISSUED: &str = "meetings.issue-programme by=secretariat meeting=som-1\n";

fn day(at: Moment) -> i64 {
    at.div_euclid(86_400_000)
}

fn seen(process: &Process, audience: Audience, own: Option<&str>) -> Result<Option<ProgrammeView>> {
    let own = own.map(slug).transpose()?;
    Ok(programme(som(process)?, reader(audience, own.as_ref()), day))
}

/// The sessions that a reader sees, each with its link.
fn sessions(process: &Process, audience: Audience, own: Option<&str>) -> Result<Vec<(String, Option<String>)>> {
    let view = seen(process, audience, own)?.context("no programme")?;
    let one =
        |placed: &procedure::meetings::programme::SessionPlaced| (placed.session.to_string(), placed.link.clone());
    Ok(view.sessions.iter().map(|session| one(&session.session.placed)).collect())
}

#[test]
fn a_draft_is_for_those_who_make_it() -> Result<()> {
    let process = world_and("convened", DRAFT)?;
    for audience in [Audience::Public, Audience::Observer, Audience::Reader, Audience::Member] {
        assert!(seen(&process, audience, Some("heron-vale"))?.is_none(), "{audience:?}");
    }
    let view = seen(&process, Audience::Bureau, None)?.context("no programme")?;
    assert_eq!((view.issued, view.sessions.len()), (None, 3));
    let clashes: Vec<&Clash> = view.sessions.iter().flat_map(|session| &session.clashes).collect();
    let room = |other: &str| Ok::<_, anyhow::Error>(Clash::Room(slug(other)?));
    assert_eq!(clashes, [&room("lanterns")?, &room("crossings")?]);
    Ok(())
}

#[test]
fn an_issued_programme_is_for_those_who_take_part_and_its_links_for_those_whom_they_concern() -> Result<()> {
    let process = world_and("convened", &format!("{DRAFT}{ISSUED}"))?;
    let link = |of: &str| Some(format!("https://meet.example/{of}"));
    let named = |name: &str, link: Option<String>| (name.to_owned(), link);
    let all = |crossings: Option<String>| {
        [named("opening", None), named("crossings", crossings), named("lanterns", link("lanterns"))]
    };
    assert_eq!(sessions(&process, Audience::Member, Some("heron-vale"))?, all(link("crossings")));
    assert_eq!(sessions(&process, Audience::Member, Some("juniper-plain"))?, all(None));
    assert_eq!(sessions(&process, Audience::Bureau, None)?, all(link("crossings")));
    assert_eq!(sessions(&process, Audience::Public, None)?, [named("lanterns", None)]);
    // Whoever has a seat and does not take part sees what the public sees.
    assert_eq!(sessions(&process, Audience::Public, Some("willow-ford"))?, [named("lanterns", None)]);
    let member = seen(&process, Audience::Member, Some("heron-vale"))?.context("no programme")?;
    let own: Vec<bool> = member.sessions.iter().map(|session| session.own).collect();
    assert_eq!(own, [false, true, false]);
    let beside: Vec<bool> = member.sessions.iter().map(|session| session.beside).collect();
    assert_eq!(beside, [false, true, true]);
    let hidden = member.sessions.iter().all(|one| one.session.placed.responsible.is_empty() && one.clashes.is_empty());
    assert!(hidden);
    let public = seen(&process, Audience::Public, None)?.context("no programme")?;
    assert!(public.sessions.iter().all(|session| session.concerned.is_none()));
    Ok(())
}

#[test]
fn what_is_cancelled_stays_and_what_is_taken_off_a_draft_is_gone() -> Result<()> {
    let remove = "meetings.remove-session by=secretariat meeting=som-1 session=lanterns\n";
    let draft = world_and("convened", &format!("{DRAFT}{remove}{ISSUED}"))?;
    assert_eq!(sessions(&draft, Audience::Member, None)?.len(), 2);
    assert!(seen(&draft, Audience::Public, None)?.is_none());
    let issued = world_and("convened", &format!("{DRAFT}{ISSUED}{remove}"))?;
    let view = seen(&issued, Audience::Public, None)?.context("no programme")?;
    let cancelled: Vec<(bool, u32)> =
        view.sessions.iter().map(|session| (session.session.cancelled, session.session.sequence)).collect();
    assert_eq!(cancelled, [(true, 1)]);
    let bureau = seen(&issued, Audience::Bureau, None)?.context("no programme")?;
    assert!(bureau.sessions.iter().all(|session| session.clashes.is_empty()));
    Ok(())
}

#[test]
fn the_number_of_changes_only_grows() -> Result<()> {
    let changes = "with meeting=som-1 by=secretariat session=opening
meetings.move-session begins=2026-09-14T09:15Z ends=2026-09-14T10:15Z
meetings.place-session begins=2026-09-14T09:30Z ends=2026-09-14T10:30Z title.en=\"Opening\"
meetings.remove-session
meetings.place-session begins=2026-09-14T09:30Z ends=2026-09-14T10:30Z title.en=\"Opening\"
";
    let process = world_and("convened", &format!("{DRAFT}{ISSUED}{changes}"))?;
    let session = som(&process)?.programme.session(&slug("opening")?)?;
    assert_eq!((session.sequence, session.cancelled), (4, false));
    Ok(())
}

/// Offices that are told of meetings, one for each of three parties.
const OFFICES: &str = "with by=secretariat from=2026-01-15
membership.add-office office=o-heron party=heron-vale kind=mission name.en=\"Mission\" contact=mission@heron.example
membership.add-office office=o-kestrel party=kestrel-isles kind=mission name.en=\"Mission\" contact=mission@kestrel.example
membership.add-office office=o-juniper party=juniper-plain kind=mission name.en=\"Mission\" contact=mission@juniper.example
";

/// What is told of the last of these acts, and whom.
fn told(before: &str, last: &str) -> Result<Vec<(Told, Vec<String>, Notice)>> {
    let mut process = world_and("convened", &format!("{OFFICES}{before}"))?;
    let mut body: Option<Body> = None;
    for line in parse(&format!("with meeting=som-1 by=secretariat\n{last}\n"))? {
        body = Some(put(&mut process, line)?);
    }
    let body = body.context("no act")?;
    let day = Day::new("2026-09-14").context("no day")?;
    let whom = |notice: &Notice| notice.to.iter().map(|(party, _)| party.to_string()).collect::<Vec<_>>();
    Ok(notices(&process.state, &body, day).into_iter().map(|one| (one.told, whom(&one), one)).collect())
}

#[test]
fn of_a_change_those_whom_it_concerns_are_told_and_nobody_else() -> Result<()> {
    let issued = format!("{DRAFT}{ISSUED}");
    let everybody = ["heron-vale", "juniper-plain", "kestrel-isles"];
    let named = ["heron-vale", "kestrel-isles"];
    let check = |last: &str| -> Result<Vec<(Told, Vec<String>)>> {
        Ok(told(&issued, last)?.into_iter().map(|(told, whom, _)| (told, whom)).collect())
    };
    let one = |told, whom: &[&str]| Vec::from([(told, whom.iter().map(ToString::to_string).collect::<Vec<_>>())]);
    let at = "begins=2026-09-14T11:15Z ends=2026-09-14T12:15Z";
    assert_eq!(check(&format!("meetings.move-session session=opening {at}"))?, one(Told::SessionChanged, &everybody));
    assert_eq!(check(&format!("meetings.move-session session=crossings {at}"))?, one(Told::SessionChanged, &named));
    assert_eq!(check("meetings.remove-session session=crossings")?, one(Told::SessionCancelled, &named));
    let more = format!("meetings.place-session session=tolls title.en=Tolls parties=juniper-plain {at}");
    assert_eq!(check(&more)?, one(Told::SessionPlaced, &["juniper-plain"]));
    // Of whom it concerned and does no longer, each is told that.
    let fewer = format!("meetings.place-session session=crossings title.en=Crossings parties=kestrel-isles {at}");
    let both = [one(Told::SessionChanged, &["kestrel-isles"]), one(Told::SessionCancelled, &["heron-vale"])].concat();
    assert_eq!(check(&fewer)?, both);
    Ok(())
}

#[test]
fn of_a_draft_nobody_is_told_and_of_the_issue_everybody() -> Result<()> {
    let step = "meetings.move-session session=opening begins=2026-09-14T09:15Z ends=2026-09-14T10:15Z";
    assert!(told(DRAFT, step)?.is_empty());
    let issue = told(DRAFT, "meetings.issue-programme")?;
    let parties: Vec<&str> = issue.iter().flat_map(|(_, whom, _)| whom).map(String::as_str).collect();
    assert_eq!(parties, ["heron-vale", "juniper-plain", "kestrel-isles"]);
    assert_eq!(issue.first().map(|(told, _, _)| *told), Some(Told::ProgrammeIssued));
    Ok(())
}

#[test]
fn a_notice_has_the_hours_before_and_now_and_the_title_of_what_is_public() -> Result<()> {
    let issued = format!("{DRAFT}{ISSUED}");
    let notice =
        |last: &str| -> Result<Notice> { Ok(told(&issued, last)?.into_iter().next().context("nobody is told")?.2) };
    let moved = notice("meetings.move-session session=crossings begins=2026-09-14T11:15Z ends=2026-09-14T12:15Z")?;
    let of = moved.session.context("no session")?;
    assert_eq!(of.before.map(|span| span.begins), Some(at("2026-09-14T11:00Z")?));
    assert_eq!(of.now.map(|span| span.begins), Some(at("2026-09-14T11:15Z")?));
    assert!(of.title.is_none() && moved.restricted);
    let public = notice("meetings.remove-session session=lanterns")?.session.context("no session")?;
    assert!(public.now.is_none() && public.before.is_some());
    assert_eq!(public.title.and_then(|title| title.get("en").map(str::to_owned)).as_deref(), Some("Lanterns"));
    Ok(())
}

#[test]
fn the_run_sheet_says_what_comes_when_and_what_is_missing() -> Result<()> {
    let more = "floor.open-list by=secretariat meeting=som-1 list=item-3
floor.request by=kestrel-isles meeting=som-1 list=item-3
meetings.change-item by=secretariat meeting=som-1 item=1 number=1 kind=opening title.en=\"Opening\" minutes=10 documents=RP/SOM/1/9
";
    let process = world_and("convened", &format!("{DRAFT}{more}"))?;
    let now = at("2026-09-14T10:30Z")?;
    let sheet = |audience| {
        Ok::<_, anyhow::Error>(run_sheet(&process.state, som(&process)?, reader(audience, None), (now, day)))
    };
    assert!(sheet(Audience::Member)?.is_none());
    let lines = sheet(Audience::Bureau)?.context("no run sheet")?;
    let stands: Vec<Stands> = lines.iter().map(|line| line.stands).collect();
    assert_eq!(stands, [Stands::Over, Stands::Next, Stands::Later]);
    let items = &lines.first().context("no session")?.items;
    let hours: Vec<Option<Moment>> = items.iter().map(|item| item.at).collect();
    // The second item has no minutes, so nobody knows when the third comes.
    assert_eq!(hours, [Some(at("2026-09-14T09:00Z")?), Some(at("2026-09-14T09:10Z")?), None]);
    assert_eq!(items.first().map(|item| item.documents.clone()), Some(Vec::from([("RP/SOM/1/9".to_owned(), false)])));
    let speakers = items.last().map(|item| item.speakers.iter().map(ToString::to_string).collect::<Vec<_>>());
    assert_eq!(speakers, Some(Vec::from(["kestrel-isles".to_owned()])));
    assert_eq!(next_hour(&process.state, now), Some(at("2026-09-14T11:00Z")?));
    Ok(())
}
