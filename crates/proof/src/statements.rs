//! Statements that parties attached to a text: the canonical form of each, and the check of its hashes.

use serde_json::Value;

use crate::hash::Hash;
use crate::package::Package;
use crate::verify::{CheckId, Outcome, Report, Told, events, hashes, word};

/// A statement found in the package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementFound {
    /// The text, by slug.
    pub text: String,
    /// Its number among the statements on that text.
    pub number: u64,
    /// The party, by slug.
    pub party: String,
    /// `reservation`, `interpretative-statement`, `dissociation` or `explanation-of-position`.
    pub kind: String,
    /// Its languages.
    pub languages: Vec<String>,
    /// True if it was withdrawn later.
    pub withdrawn: bool,
}

/// The canonical form of a statement in one language, as its event has it.
pub(crate) fn canonical(origin: &str, event: &Value, language: &str) -> Option<String> {
    let field = |name: &str| word(event, name);
    let ids = event.get("paragraphs").and_then(Value::as_array).into_iter().flatten();
    let ids = ids.map(|id| id.as_u64().map(|id| format!("p{id}"))).collect::<Option<Vec<_>>>()?;
    let paragraphs = if ids.is_empty() { "-".to_owned() } else { ids.join(",") };
    let words = word(event.get("words")?, language)?;
    Some(format!(
        "meshveret-statement/v1\nlog {origin}\nmeeting {}\ntext {}\nstatement {}\nparty {}\nkind {}\nparagraphs {paragraphs}\n\
         language {language}\nwords - {}\n{words}\n",
        field("meeting")?,
        field("text")?,
        event.get("statement")?.as_u64()?,
        field("party")?,
        field("kind")?,
        words.len(),
    ))
}

/// Every statement of the meeting has the hashes of its words, in each of its languages.
pub(crate) fn check_statements(report: &mut Report, package: &Package, bodies: &[Value]) {
    let about = |told: &Told<'_>| word(told.event, "meeting") == Some(package.meeting.as_str());
    let number = |event: &Value| event.get("statement").and_then(Value::as_u64).unwrap_or_default();
    let withdrawn = |of: &Value| {
        let mut all = events(bodies).filter(about).filter(|told| told.kind == "decisions.statement-withdrawn");
        all.any(|told| word(told.event, "text") == word(of, "text") && number(told.event) == number(of))
    };
    for told in events(bodies).filter(about).filter(|told| told.kind == "decisions.statement-attached") {
        let field = |name: &str| word(told.event, name).unwrap_or_default().to_owned();
        let words = told.event.get("words").and_then(Value::as_object);
        let languages: Vec<String> = words.into_iter().flatten().map(|(tag, _)| tag.clone()).collect();
        let hash = |tag: &String| {
            let form = canonical(&package.origin, told.event, tag)?;
            Some((tag.clone(), Hash::of(&[form.as_bytes()])))
        };
        let expected = languages.iter().map(hash).collect::<Option<_>>();
        let holds = expected.is_some() && expected == hashes(told.event, "languages");
        let subject = format!("{} {} {}", field("text"), number(told.event), field("party"));
        report.check(CheckId::Statement, subject, Outcome::of(holds, "hash-not-of-these"));
        report.statements.push(StatementFound {
            text: field("text"),
            number: number(told.event),
            party: field("party"),
            kind: field("kind"),
            languages,
            withdrawn: withdrawn(told.event),
        });
    }
}
