//! The form of a delegation, sent as a whole: what changed becomes acts, put one by one; what is not taken is said, answer by
//! answer.

use std::collections::BTreeMap;

use clerk::{PutError, Request};
use pages::delegations::AnswersReport;
use pages::{Frame, Section};
use procedure::delegations::forms_view::{AnswerView, FormView, form as form_of};
use procedure::delegations::questions::Asked;
use procedure::fields::Fields;
use procedure::meetings::Meeting;
use procedure::names::Slug;
use procedure::places::Place;
use procedure::{Act, Capacity, Channel, Kind};

use crate::act::said;
use crate::body::Form;
use crate::draw::{Draw, Drawn, Sent, field_name, given};
use crate::query::Query;
use crate::reader::Reader;

/// What a place of the form asks for beyond what is so already.
struct Change<'a> {
    kind: Kind,
    asked: &'a Asked,
    answer: &'a AnswerView,
    value: String,
    consent: bool,
}

/// Takes the form of a delegation and draws its page with a report.
pub(crate) async fn take(draw: &Draw<'_>, reader: &Reader, (meeting, party): (&str, &str), form: Form) -> Drawn {
    let known = Slug::new(meeting).and_then(|slug| draw.state().meetings.get(&slug).cloned());
    let (Some(of), Some(slug)) = (known, Slug::new(party)) else { return Drawn::Missing };
    let as_party = Capacity::Party(slug.clone());
    if !draw.opens(Place::Form(&slug)) {
        return Drawn::NotSeen;
    }
    let view = form_of(draw.state(), (&of, &draw.process().vault), &slug, draw.reader_at(&of));
    let Some(view) = view else { return Drawn::Missing };
    let f = draw.frame(Section::Meetings, of.particulars.from);
    let rests_on = form.fields.get("rests-on").unwrap_or_default().to_owned();
    let mut sent = Sent { report: AnswersReport::default(), typed: BTreeMap::new(), rests_on };
    for change in changes(&form.fields, &view) {
        match put(draw, (&of, &as_party), &change, &sent.rests_on).await {
            Ok(()) if change.kind == Kind::DelegationsAnswer => {
                sent.report.put = sent.report.put.saturating_add(1);
            }
            Ok(()) => sent.report.withdrawn = sent.report.withdrawn.saturating_add(1),
            Err(error) => {
                if let PutError::Rejected(rejection) = &error {
                    crate::refusals::of_act(draw, reader, change.kind, rejection);
                }
                refuse(&f, &mut sent, change, &error);
            }
        }
    }
    // The delegation as it stands after the acts.
    let after = draw.from(draw.hosted.clerk.snapshot());
    match after.state().meetings.get(&of.slug) {
        Some(of) => after.delegation(of, party, Some(sent)),
        None => Drawn::Missing,
    }
}

/// What the form asks for beyond what is so already.
fn changes<'a>(fields: &Query, view: &'a FormView) -> Vec<Change<'a>> {
    let places = view.questions.iter().flat_map(|(asked, all)| all.iter().map(move |answer| (asked, answer)));
    places.filter_map(|(asked, answer)| changed(fields, asked, answer)).collect()
}

/// What a place asks for; nothing where it stands as it was, or was not sent.
fn changed<'a>(fields: &Query, asked: &'a Asked, answer: &'a AnswerView) -> Option<Change<'a>> {
    let name = field_name(asked.question, answer.member);
    let value = fields.0.iter().find(|(known, _)| *known == name).map(|(_, value)| value.trim().to_owned())?;
    let consent = fields.get(&format!("{name}-consent")).is_some();
    let before = given(answer);
    let withdraws = answer.made.is_some() && (value.is_empty() || (answer.consent && !consent && value == before));
    let answers = !value.is_empty() && (value != before || (consent && !answer.consent));
    let kind = match (withdraws, answers) {
        (true, _) => Kind::DelegationsWithdrawAnswer,
        (false, true) => Kind::DelegationsAnswer,
        (false, false) => return None,
    };
    Some(Change { kind, asked, answer, value, consent })
}

async fn put(
    draw: &Draw<'_>,
    (of, as_party): (&Meeting, &Capacity),
    change: &Change<'_>,
    rests_on: &str,
) -> Result<(), PutError> {
    let mut fields = Fields::default();
    fields.add("meeting", of.slug.as_str())?;
    fields.add("question", &change.asked.question.to_string())?;
    if let Some(member) = change.answer.member {
        fields.add("member", &member.to_string())?;
    }
    if change.kind == Kind::DelegationsAnswer {
        fields.add("value", &change.value)?;
        if change.consent {
            fields.add("consent", "yes")?;
        }
    }
    let act = Act::read(change.kind.name(), fields)?;
    let entered_by = (draw.capacity != *as_party).then(|| draw.capacity.clone());
    let evidence = entered_by.as_ref().and(Some(rests_on.to_owned())).filter(|words| !words.is_empty());
    let request = Request { entered_by, evidence, ..Request::new(act, as_party.clone(), Channel::Browser) };
    crate::act::put(draw, request).await.map(|_| ())
}

/// Keeps what was typed, and says why it was not taken.
fn refuse(f: &Frame, sent: &mut Sent, change: Change<'_>, error: &PutError) {
    let name = field_name(change.asked.question, change.answer.member);
    let question = f.plain(&change.asked.words);
    let whose = match change.answer.member {
        Some(_) => format!("{} – {question}", f.shown(&change.answer.name)),
        None => question,
    };
    sent.report.refused.push((name.clone(), whose, said(f, error)));
    sent.typed.insert(name, (change.value, change.consent));
}
