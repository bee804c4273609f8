//! The signatures over an adopted text, each checked by the kind of evidence that it rests on.

use serde_json::Value;

use crate::evidence::{Files, Shown};
use crate::note::signature_holds;
use crate::package::Package;
use crate::text::statement;
use crate::verify::{Adoption, CheckId, Outcome, Report, Told, word};

/// A signature found in the package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignatureFound {
    /// The symbol of the text.
    pub symbol: String,
    /// Its event, as the record has it.
    pub event: Value,
    /// When it was made, in milliseconds since 1970.
    pub at: Option<i64>,
    /// Of a signature ad referendum: when the capital confirmed it, and whether that was after the window that the rules set.
    pub confirmed: Option<(Option<i64>, bool)>,
    /// How its check ended.
    pub outcome: Outcome,
    /// What the evidence showed.
    pub shown: Shown,
}

/// Checks the signatures that belong to an adoption.
pub(crate) fn check_signatures(
    report: &mut Report,
    (package, files): (&Package, &Files),
    adoption: &Adoption,
    told: &[Told<'_>],
) {
    let of_text = |told: &Told<'_>| {
        word(told.event, "meeting") == Some(package.meeting.as_str())
            && word(told.event, "text") == Some(adoption.text.as_str())
    };
    let confirmation = |signed: &Value| {
        let mut all = told.iter().filter(|told| told.kind == "decisions.signature-confirmed" && of_text(told));
        let told = all.find(|told| word(told.event, "party") == word(signed, "party"))?;
        Some((told.at, told.event.get("late").and_then(Value::as_bool) == Some(true)))
    };
    for told in told.iter().filter(|told| told.kind == "decisions.signed" && of_text(told)) {
        let (outcome, shown) = checked(told.event, &package.origin, adoption, files);
        let party = word(told.event, "party").unwrap_or_default();
        report.check(CheckId::Signature, format!("{} {party}", adoption.symbol), outcome);
        let is_ad_referendum = word(told.event, "mode") == Some("ad-referendum");
        let confirmed = Some(told.event).filter(|_| is_ad_referendum).and_then(confirmation);
        let (symbol, event) = (adoption.symbol.clone(), told.event.clone());
        report.signatures.push(SignatureFound { symbol, event, at: told.at, confirmed, outcome, shown });
    }
}

fn checked(event: &Value, origin: &str, adoption: &Adoption, files: &Files) -> (Outcome, Shown) {
    let field = |name: &str| word(event, name).unwrap_or_default();
    let statement = statement(origin, &adoption.symbol, adoption.hash, field("party"), field("mode"));
    let outcome = match (field("evidence"), word(event, "key"), word(event, "signature")) {
        ("passkey" | "pades" | "scan", _, _) => return files.signature(event, &statement, adoption.hash),
        (_, Some(key), Some(signature)) => Outcome::of(signature_holds(&statement, key, signature), "signature-wrong"),
        ("ink", None, None) => Outcome::NotChecked("ink"),
        (_, _, _) => Outcome::Failed("signature-missing"),
    };
    (outcome, Shown::default())
}
