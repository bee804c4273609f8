//! The form of a round: made as it is sent, filled as a coordinator fills it in a browser without a network, read when it came
//! back, and put by the secretariat.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use clerk::{PutError, Request, Snapshot};
use locale::{Lang, Locale};
use papers::{
    Asked, Figures, Head, Nature, Sheet, Tabled, TextFormat, TextKind, of_form, protocol, returned, text_file,
};
use procedure::decisions::view::{DecisionView, decision};
use procedure::delegations::order::Order;
use procedure::fields::Fields;
use procedure::meetings::Meeting;
use procedure::meetings::view::MeetingView;
use procedure::names::{Slug, Tag, Texts};
use procedure::texts::Draft;
use procedure::texts::view::text;
use procedure::view::Audience;
use procedure::{Act, Capacity, Channel, State};
use serde_json::Value;

use crate::Played;

/// Fills the form of a party and puts what it gives. A box is `p4.en = words`, or `p4 comment = words`.
pub(crate) fn drop_in(played: &mut Played, party: &str, boxes: &[String]) -> Result<()> {
    let party = Slug::new(party).context("a party")?;
    let (form, tabled) = form(played, &party)?;
    let filled = filled(&form, boxes)?;
    let read = returned(filled.as_bytes())?;
    ensure!((&read.meeting, &read.text, &read.party) == (&played.meeting, &played.text, &party), "another form");
    let taken = of_form(&read, &tabled);
    ensure!(!taken.planned.is_empty() && taken.not.is_empty(), "{taken:?}");
    for planned in taken.planned {
        let mut fields = Fields::default();
        let about = [("meeting", played.meeting.as_str()), ("text", played.text.as_str())];
        let given = planned.fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        for (name, value) in about.into_iter().chain(given) {
            fields.add(name, value)?;
        }
        let mut request = Request::new(Act::read(planned.act, fields)?, Capacity::Party(party.clone()), Channel::File);
        request.entered_by = Some(Capacity::Secretariat);
        request.evidence = Some("the form of the round, returned".to_owned());
        match played.clerk.put(request) {
            Ok(_) => {}
            Err(PutError::Rejected(rejection)) => played.refused = Some(rejection),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// The form of a party, and the text as it stood when it was made.
fn form(played: &Played, party: &Slug) -> Result<(String, Tabled)> {
    let snapshot = played.clerk.snapshot();
    let (state, vault) = (&snapshot.process.state, &snapshot.process.vault);
    let meeting = state.meeting(&played.meeting)?;
    let draft = meeting.text(&played.text)?;
    let view = text(state, draft, Audience::Bureau, None).context("no draft")?;
    let own = procedure::delegations::view::Reader { audience: Audience::Bureau, own: None, language: "en" };
    let decided = decision((state, vault), meeting, draft, own);
    let seen = procedure::meetings::view::meeting(state, meeting);
    let names = procedure::membership::view::names(state, meeting.particulars.from.context("no day")?);
    let sources = BTreeMap::new();
    let sheet = sheet(state, (meeting, &seen), (&names, &sources))?;
    let tabled = Tabled::of(&sheet, &view);
    let languages = ["en", "ru"].map(|tag| Tag::new(tag).unwrap()).to_vec();
    let round = draft.circulation.rounds.last_key_value().map_or(1, |(round, _)| *round);
    let asked = Asked {
        process: Slug::new("rehearsal").context("a slug")?,
        round,
        party: party.clone(),
        language: Tag::new("en").context("a language")?,
        languages,
        deadline: None,
    };
    let clean = protocol(&sheet, &view, &decided);
    let (bytes, _, _) =
        text_file(TextKind::Form(&asked), TextFormat::Html, (&tabled, &Figures::default()), (&sheet, &clean))?;
    Ok((String::from_utf8(bytes)?, tabled))
}

/// What papers of the meeting have in common.
fn sheet<'a>(
    state: &'a State,
    (meeting, seen): (&Meeting, &'a MeetingView),
    (names, sources): (&'a BTreeMap<Slug, Texts>, &'a BTreeMap<Slug, Texts>),
) -> Result<Sheet<'a>> {
    Ok(Sheet {
        locale: Locale::of(Lang::En).context("English")?,
        process: &state.opened.as_ref().context("not open")?.name,
        meeting: seen,
        names,
        order: &Order::Alphabet,
        sources,
        nature: Nature::Rehearsal,
        address: "https://scenarios.example/",
        head: Head { origin: "meshveret/rehearsal/scenarios", entry: meeting.changed, recorded: state.recorded() },
    })
}

/// The form with its answers, as the page itself saves it.
fn filled(form: &str, boxes: &[String]) -> Result<String> {
    let mark = "id=\"answers\">";
    let (before, rest) = form.split_once(mark).context("no answers")?;
    let (json, rest) = rest.split_once("</script>").context("no end")?;
    let mut value: Value = serde_json::from_str(json)?;
    for line in boxes {
        let (name, words) = line.trim().split_once(" = ").context("a box is NAME = WORDS")?;
        let id: u64 = name.trim_start_matches('p').split(['.', ' ']).next().context("a paragraph")?.parse()?;
        let answers = value.get_mut("answers").and_then(Value::as_array_mut).context("no answers")?;
        let answer = answers.iter_mut().find(|answer| answer["paragraph"] == id).context("no such paragraph")?;
        let answer = match name.split_once('.') {
            Some((_, language)) => answer.get_mut("words").and_then(|words| words.get_mut(language)),
            None => answer.get_mut("comment"),
        };
        *answer.context("no such box")? = words.into();
    }
    let json = value.to_string().replace('<', "\\u003c");
    Ok(format!("{before}{mark}{json}</script>{rest}"))
}

/// A text as it is printed.
pub(crate) fn printed(
    snapshot: &Snapshot,
    (meeting, draft): (&Meeting, &Draft),
    decided: &DecisionView,
) -> Result<String> {
    let state = &snapshot.process.state;
    let view = text(state, draft, Audience::Bureau, None).context("no text")?;
    let seen = procedure::meetings::view::meeting(state, meeting);
    let names = procedure::membership::view::names(state, meeting.particulars.from.context("no day")?);
    let sources = BTreeMap::new();
    let sheet = sheet(state, (meeting, &seen), (&names, &sources))?;
    Ok(protocol(&sheet, &view, decided).txt())
}
