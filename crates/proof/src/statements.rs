//! Statements that parties attached to a text: the canonical form of each, and the check of its hashes.

use serde_json::Value;

use crate::hash::Hash;
use crate::package::Package;
use crate::verify::{CheckId, Outcome, Report, Told, hashes, word};

/// A statement found in the package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementFound {
    /// Its event, as the record has it.
    pub event: Value,
    /// True if it was withdrawn later.
    pub withdrawn: bool,
}

/// The canonical form of a statement in one language, as its event has it.
pub fn canonical(origin: &str, event: &Value, language: &str) -> Option<String> {
    let ids = event.get("paragraphs").and_then(Value::as_array).into_iter().flatten();
    let ids = ids.map(|id| id.as_u64().map(|id| format!("p{id}"))).collect::<Option<Vec<_>>>()?;
    let paragraphs = if ids.is_empty() { "-".to_owned() } else { ids.join(",") };
    let words = word(event.get("words")?, language)?;
    Some(format!(
        "meshveret-statement/v1\nlog {origin}\nmeeting {}\ntext {}\nstatement {}\nparty {}\nkind {}\n\
         paragraphs {paragraphs}\nlanguage {language}\nwords - {}\n{words}\n",
        word(event, "meeting")?,
        word(event, "text")?,
        event.get("statement")?.as_u64()?,
        word(event, "party")?,
        word(event, "kind")?,
        words.len(),
    ))
}

/// Every statement of the meeting has the hashes of its words, in each of its languages.
pub(crate) fn check_statements(report: &mut Report, package: &Package, told: &[Told<'_>]) {
    let number = |event: &Value| event.get("statement").and_then(Value::as_u64).unwrap_or_default();
    let all = |kind: &'static str| {
        let of_meeting = |told: &Told<'_>| word(told.event, "meeting") == Some(package.meeting.as_str());
        told.iter().filter(move |told| told.kind == kind && of_meeting(told)).map(|told| told.event)
    };
    for event in all("decisions.statement-attached") {
        let languages = event.get("words").and_then(Value::as_object).into_iter().flatten().map(|(tag, _)| tag);
        let hash = |tag: &String| Some((tag.clone(), Hash::of(&[canonical(&package.origin, event, tag)?.as_bytes()])));
        let expected = languages.map(hash).collect::<Option<_>>();
        let holds = expected.is_some() && expected == hashes(event, "languages");
        let field = |name: &str| word(event, name).unwrap_or_default();
        let subject = format!("{} {} {}", field("text"), number(event), field("party"));
        report.check(CheckId::Statement, subject, Outcome::of(holds, "hash-not-of-these"));
        let same = |gone: &Value| word(gone, "text") == word(event, "text") && number(gone) == number(event);
        let withdrawn = all("decisions.statement-withdrawn").any(same);
        report.statements.push(StatementFound { event: event.clone(), withdrawn });
    }
}
