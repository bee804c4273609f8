//! The board of a meeting out of a spreadsheet: each cell becomes an act, put one by one; what is not taken is said, row by row.

use clerk::{PutError, Request};
use locale::Lang;
use pages::Section;
use pages::correspondence::BoardReport;
use papers::board::{BoardLine, BoardPerson, read};
use procedure::fields::Fields;
use procedure::meetings::Meeting;
use procedure::names::Slug;
use procedure::places::Place;
use procedure::rejection::Reason as General;
use procedure::time::Day;
use procedure::{Act, Capacity, Channel, Rejection};

use crate::act::said;
use crate::body::Form;
use crate::draw::{Draw, Drawn};

/// An act that a row asks for.
struct Step {
    row: usize,
    capacity: Capacity,
    act: &'static str,
    fields: Vec<(String, String)>,
    occurred: Option<Day>,
}

/// Takes a spreadsheet for a meeting and draws the board with a report.
pub(crate) async fn take(draw: &Draw<'_>, meeting: &str, form: Form) -> Drawn {
    let known = Slug::new(meeting).and_then(|slug| draw.state().meetings.get(&slug).cloned());
    let Some(of) = known else { return Drawn::Missing };
    if !draw.opens(Place::Spreadsheet) {
        return Drawn::NotSeen;
    }
    let f = draw.frame(Section::Meetings, of.particulars.from);
    let mut report = BoardReport { put: 0, refused: Vec::new() };
    let Some(upload) = form.files.into_iter().next() else {
        report.refused.push((0, f.t("acts-file-wrong")));
        return draw.board(&of, Some(report));
    };
    let media = if upload.name.to_lowercase().ends_with(".csv") { "text/csv" } else { upload.media.as_str() };
    let lines = match read(&upload.bytes, media) {
        Ok(lines) => lines,
        Err(error) => {
            report.refused.push((0, error.told(f.locale)));
            return draw.board(&of, Some(report));
        }
    };
    let evidence = upload.name.chars().take(120).collect::<String>();
    for line in lines {
        let row = line.row;
        let Some(party) = party_named(draw, &line.party) else {
            let unknown = Rejection::new(procedure::membership::Reason::PartyUnknown).with("party", &line.party);
            report.refused.push((row, pages::act::sentence(&f, &unknown)));
            continue;
        };
        for step in steps(&of, &party, &line) {
            let row = step.row;
            match put(draw, &of.slug, step, &evidence).await {
                Ok(()) => report.put = report.put.saturating_add(1),
                Err(error) => report.refused.push((row, said(&f, &error))),
            }
        }
    }
    // The board as it stands after the acts.
    let after = Draw::new(draw.site, draw.hosted, draw.locale.lang(), draw.capacity.clone());
    let after = after.map(|after| after.within(draw.reach.clone()));
    let Some(after) = after.map(|after| after.at(&draw.place, crate::query::Query::default())) else {
        return Drawn::Missing;
    };
    let Some(of) = after.state().meetings.get(&of.slug).cloned() else { return Drawn::Missing };
    after.board(&of, Some(report))
}

/// The party of a cell: its slug, or its short name in any language of the pages.
fn party_named(draw: &Draw<'_>, cell: &str) -> Option<Slug> {
    let state = draw.state();
    if let Some(slug) = Slug::new(cell).filter(|slug| state.parties.contains_key(slug)) {
        return Some(slug);
    }
    let called = |party: &procedure::membership::Party| {
        let names = party.names.iter().flat_map(|named| [&named.name, &named.formal]);
        let mut names = names.flat_map(|texts| Lang::ALL.iter().filter_map(|lang| texts.get(lang.tag())));
        names.any(|name| name.to_lowercase() == cell.trim().to_lowercase())
    };
    state.parties.values().find(|party| called(party)).map(|party| party.slug.clone())
}

/// What a row asks for beyond what is so already.
fn steps(of: &Meeting, party: &Slug, line: &BoardLine) -> Vec<Step> {
    let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let as_party = Capacity::Party(party.clone());
    let invitation = of.invitations.get(party);
    let mut steps = Vec::new();
    if invitation.is_none() {
        let mut fields = vec![field("party", party.as_str())];
        fields.extend(line.in_status.as_deref().map(|status| field("in-status", status)));
        fields.extend(line.note.as_deref().map(|note| field("note", note)));
        let capacity = Capacity::Secretariat;
        steps.push(Step { row: line.row, capacity, act: "meetings.invite", fields, occurred: line.sent });
    }
    let acknowledged = invitation.is_some_and(|invitation| invitation.acknowledged.is_some());
    if line.acknowledged.is_some() && !acknowledged {
        let (capacity, occurred) = (as_party.clone(), line.acknowledged);
        steps.push(Step { row: line.row, capacity, act: "meetings.acknowledge", fields: Vec::new(), occurred });
    }
    let answered = invitation.is_some_and(|invitation| invitation.answered.is_some());
    if let Some(answer) = line.answer.as_deref().filter(|_| !answered) {
        let fields = vec![field("answer", answer)];
        let capacity = as_party.clone();
        steps.push(Step { row: line.row, capacity, act: "meetings.reply", fields, occurred: None });
    }
    steps.extend(line.persons.iter().map(|person| nomination(as_party.clone(), person)));
    steps
}

fn nomination(capacity: Capacity, person: &BoardPerson) -> Step {
    let mut fields = vec![
        ("role".to_owned(), person.role.clone().unwrap_or_else(|| "adviser".to_owned())),
        ("name.en".to_owned(), person.name.clone()),
    ];
    fields.extend(person.office.clone().map(|office| ("office.en".to_owned(), office)));
    fields.extend(person.contact.clone().map(|contact| ("contact".to_owned(), contact)));
    Step { row: person.row, capacity, act: "delegations.nominate", fields, occurred: None }
}

async fn put(draw: &Draw<'_>, meeting: &Slug, step: Step, evidence: &str) -> Result<(), PutError> {
    let mut fields = Fields::default();
    fields.add("meeting", meeting.as_str())?;
    for (name, value) in &step.fields {
        fields.add(name, value)?;
    }
    let act = Act::read(step.act, fields)?;
    let of_party = step.capacity.party().is_some();
    let capacity = if of_party { step.capacity } else { draw.capacity.clone() };
    let occurred = step.occurred.map(Day::start);
    if occurred.is_some_and(|occurred| occurred > draw.hosted.clerk.now()) {
        return Err(Rejection::new(General::OccurredInFuture).into());
    }
    let request = Request {
        entered_by: of_party.then(|| draw.capacity.clone()),
        evidence: of_party.then(|| evidence.to_owned()),
        occurred,
        ..Request::new(act, capacity, Channel::File)
    };
    crate::act::put(draw, request).await.map(|_| ())
}
