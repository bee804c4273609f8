//! What a guest of the Chair and the press see; and what an account holds on a day.

use anyhow::{Context, Result};
use procedure::accounts::{Holding, Role};
use procedure::documents::view::documents;
use procedure::names::Slug;
use procedure::time::{Moment, moment};
use procedure::view::{Audience, audience_at, audience_on_text};
use procedure::{Capacity, State};

use super::world_and;

fn slug(text: &str) -> Result<Slug> {
    Slug::new(text).with_context(|| format!("{text} is no slug"))
}

fn capacity(text: &str) -> Result<Capacity> {
    Capacity::new(text).with_context(|| format!("{text} is no capacity"))
}

fn at(text: &str) -> Result<Moment> {
    moment(text).with_context(|| format!("{text} is no time"))
}

#[test]
fn a_visitor_sees_the_item_to_which_the_chair_invited_it_and_what_is_public() -> Result<()> {
    let papers = r#"with by=secretariat meeting=som-1 kind=paper distribution=participants
documents.issue symbol=RP/SOM/1/INF.1 title.en="On the item"
documents.issue symbol=RP/SOM/1/INF.2 title.en="On another"
documents.issue symbol=RP/SOM/1/INF.3 title.en="For members" distribution=members
documents.issue symbol=RP/SOM/1/INF.4 title.en="For everybody" distribution=public
with by=chair confirmed=yes
meetings.change-item meeting=som-1 item=4 number=4 kind=adoption title.en=Protocol text=protocol documents=RP/SOM/1/INF.1,RP/SOM/1/INF.3
meetings.change-item meeting=som-1 item=3 number=3 kind=statements title.en=Statements documents=RP/SOM/1/INF.2
"#;
    let check = |reader: &str, more: &str| -> Result<(Audience, Audience, Vec<String>)> {
        let process = world_and("drafted", &format!("{papers}{more}"))?;
        let (meeting, capacity) = (process.state.meeting(&slug("som-1")?)?, capacity(reader)?);
        let at = audience_at(&capacity, &process.state, meeting);
        let on = audience_on_text(&capacity, &process.state, meeting, meeting.text(&slug("protocol")?)?);
        let read = documents(&process.state, (&capacity, at), Some(&meeting.slug));
        Ok((at, on, read.iter().map(|document| document.issued.symbol.clone()).collect()))
    };
    let named = |symbols: &[u8]| symbols.iter().map(|n| format!("RP/SOM/1/INF.{n}")).collect::<Vec<String>>();
    let invited = "rules.grant-right by=chair meeting=som-1 right=see-drafts visitors=guest item=4";
    assert_eq!(check("guest", "")?, (Audience::Public, Audience::Public, named(&[4])));
    assert_eq!(check("guest", invited)?, (Audience::Public, Audience::Reader, named(&[1, 4])));
    assert_eq!(check("press", invited)?, (Audience::Public, Audience::Public, named(&[4])));
    assert_eq!(check("public", invited)?, (Audience::Public, Audience::Public, named(&[4])));
    let withdrawn = format!("{invited}\nrules.withdraw-grant by=chair meeting=som-1 grant=1");
    assert_eq!(check("guest", &withdrawn)?, (Audience::Public, Audience::Public, named(&[4])));
    let adopted = r#"rules.set-profile by=chair adopted=yes
  toml=
    [profile]
    id = "rehearsal"
    version = 2
    [rights.press]
    from = "adopted"
    attend = true
"#;
    assert_eq!(check("press", adopted)?, (Audience::Observer, Audience::Observer, named(&[1, 2, 4])));
    assert_eq!(check("guest", adopted)?, (Audience::Public, Audience::Public, named(&[4])));
    Ok(())
}

#[test]
fn a_capacity_holds_from_its_first_day_to_its_last() -> Result<()> {
    let granted = "with by=secretariat account=a1
accounts.grant to-act-as=kestrel-isles role=adviser from=2026-09-15 until=2026-09-16
accounts.grant to-act-as=kestrel-isles role=head meeting=som-1
accounts.grant to-act-as=chair
";
    let process = world_and("convened", granted)?;
    let state = &process.state;
    let held = |state: &State, now: &str| -> Result<Vec<String>> {
        let role = |held: &Holding| held.granted.role.map_or("", Role::word);
        let name = |held: &&Holding| format!("{}/{}", held.granted.to_act_as, role(held));
        Ok(state.held(&slug("a1")?, at(now)?).iter().map(name).collect())
    };
    let always = ["chair/", "kestrel-isles/head"];
    let both = ["chair/", "kestrel-isles/adviser", "kestrel-isles/head"];
    assert_eq!(held(state, "2026-09-14T23:59:59Z")?, always);
    assert_eq!(held(state, "2026-09-15T00:00Z")?, both);
    assert_eq!(held(state, "2026-09-16T23:59:59Z")?, both);
    assert_eq!(held(state, "2026-09-17T00:00Z")?, always);
    assert_eq!(state.held(&slug("a2")?, at("2026-09-15T00:00Z")?), Vec::<&Holding>::new());
    // At the meeting for which it was given the seat of that meeting comes first; elsewhere the one for all.
    let role = |meeting: Option<&str>, now: &str| -> Result<Option<Role>> {
        let meeting = meeting.map(slug).transpose()?;
        let held = state.holding(&slug("a1")?, &capacity("kestrel-isles")?, meeting.as_ref(), at(now)?);
        Ok(held.context("nothing is held")?.granted.role)
    };
    assert_eq!(role(Some("som-1"), "2026-09-15T09:00Z")?, Some(Role::Head));
    assert_eq!(role(Some("som-2"), "2026-09-15T09:00Z")?, Some(Role::Adviser));
    assert_eq!(role(None, "2026-09-15T09:00Z")?, Some(Role::Adviser));
    // Where there is none for all, the rules are to say that it is for another meeting.
    assert_eq!(role(Some("som-2"), "2026-09-18T09:00Z")?, Some(Role::Head));
    let revoked = format!("{granted}accounts.revoke to-act-as=kestrel-isles role=head");
    let process = world_and("convened", &revoked)?;
    assert_eq!(held(&process.state, "2026-09-15T00:00Z")?, ["chair/", "kestrel-isles/adviser"]);
    let all = process.state.holdings.get(&slug("a1")?).context("no history")?;
    assert_eq!(all.iter().filter(|holding| holding.revoked.is_some()).count(), 1);
    Ok(())
}
