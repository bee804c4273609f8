//! `verify`: the verdict on a package, in words.

use std::path::Path;

use anyhow::{Context, Result};
use locale::{Lang, Locale, Value};
use proof::note::{Key, LOG, WITNESS};
use proof::pades::Found;
use proof::verify::{Check, Outcome, SignatureFound, StatementFound};
use proof::{Report, Trusted, package};

use crate::arguments::VerifyOptions;
use crate::output::{Ended, say};

/// A record is read in any country.
const ZONE: &str = "Etc/UTC";

/// Checks a package, offline.
pub(crate) fn verify(options: &VerifyOptions, lang: Lang) -> Result<Ended> {
    let locale = Locale::of(lang).unwrap_or_else(Locale::english);
    let file = std::fs::metadata(&options.file).with_context(|| format!("cannot read {}", options.file.display()))?;
    if file.len() > u64::try_from(package::BYTES_MAX).unwrap_or(u64::MAX) {
        anyhow::bail!("{} is larger than any package", options.file.display());
    }
    let bytes = std::fs::read(&options.file).with_context(|| format!("cannot read {}", options.file.display()))?;
    let key = options.key.as_deref().map(|path| key_of(path, LOG)).transpose()?;
    let witnesses = options.witness.iter().map(|path| key_of(path, WITNESS)).collect::<Result<_>>()?;
    let report = proof::verify(&bytes, &Trusted { key, witnesses });
    for line in words(locale, &report) {
        say(&line);
    }
    Ok(if report.holds() { Ended::Done } else { Ended::Refused })
}

/// The key of this kind that a file holds.
pub(crate) fn key_of(path: &Path, kind: u8) -> Result<Key> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let holder = if kind == LOG { "log" } else { "witness" };
    let key = Key::parse(text.trim()).filter(|key| key.kind == kind);
    key.with_context(|| format!("{} holds no key of a {holder}", path.display()))
}

fn words(locale: &Locale, report: &Report) -> Vec<String> {
    let mut lines = Vec::new();
    let failed = report.checks.iter().filter(|check| matches!(check.outcome, Outcome::Failed(_)));
    let failed: Vec<&Check> = failed.collect();
    lines.push(if report.holds() {
        locale.text("verify-holds")
    } else {
        locale.with("verify-fails", &[("number", failed.len().into())])
    });
    lines.extend(failed.iter().map(|check| check_words(locale, check)));
    if report.checks.iter().any(|check| check.outcome == Outcome::NotChecked("key-from-inside")) {
        lines.push(locale.text("verify-key-inside"));
    }
    if report.holds() {
        lines.extend(proved(locale, report));
        lines.push(locale.text("verify-cannot"));
    }
    lines
}

fn check_words(locale: &Locale, check: &Check) -> String {
    let what = locale.with(&format!("check-{}", check.id), &[("subject", check.subject.as_str().into())]);
    let (outcome, reason) = match check.outcome {
        Outcome::Proved => ("check-outcome-proved", None),
        Outcome::Failed(reason) => ("check-outcome-failed", Some(reason)),
        Outcome::NotChecked(reason) => ("check-outcome-not-checked", Some(reason)),
    };
    let reason = reason.map(|reason| locale.text(&format!("check-reason-{reason}"))).unwrap_or_default();
    format!("[{}] {}: {what} {reason}", check.id, locale.text(outcome))
}

/// What the package proves, once every check holds.
fn proved(locale: &Locale, report: &Report) -> Vec<String> {
    let with = |key: &str, values: &[(&str, Value<'_>)]| locale.with(key, values);
    let mut lines = vec![with("verify-log", &[("origin", report.origin.as_str().into())])];
    if let Some(fingerprint) = &report.fingerprint {
        lines.push(with("verify-fingerprint", &[("fingerprint", fingerprint.to_string().into())]));
    }
    if let Some(checkpoint) = &report.checkpoint {
        let root = checkpoint.root.to_string();
        lines.push(with("verify-checkpoint", &[("size", checkpoint.size.into()), ("root", root.into())]));
    }
    for found in &report.cosignatures {
        let at = i64::try_from(found.time).unwrap_or(i64::MAX).saturating_mul(1000);
        let (key, party) = match &found.party {
            Some(party) => ("verify-cosigned-by-party", party.as_str()),
            None => ("verify-cosigned", ""),
        };
        let values = [
            ("witness", Value::from(&found.witness)),
            ("party", party.into()),
            ("date", locale.instant(at, ZONE).into()),
        ];
        lines.push(with(key, &values));
    }
    let counts = [("open", report.open_entries.into()), ("restricted", report.restricted_entries.into())];
    lines.push(with("verify-entries", &counts));
    lines.extend(finals(locale, "verify-text", &report.adopted));
    lines.extend(finals(locale, "verify-summary", &report.summaries));
    for (symbol, language) in &report.courtesy {
        lines.push(with("verify-courtesy", &[("symbol", symbol.into()), ("language", language.into())]));
    }
    report.signatures.iter().for_each(|signature| lines.extend(signature_words(locale, signature)));
    if report.signatures.iter().any(|signature| !signature.shown.found.is_empty()) {
        lines.push(locale.text("verify-issuers"));
    }
    report.statements.iter().for_each(|statement| lines.extend(statement_words(locale, statement)));
    lines
}

/// Texts whose words are final, each on a line.
fn finals(locale: &Locale, key: &str, texts: &[(String, proof::Hash, Vec<String>)]) -> Vec<String> {
    let line = |(symbol, hash, languages): &(String, proof::Hash, Vec<String>)| {
        let languages = languages.join(&locale.text("locale-list-comma"));
        let values = [("symbol", symbol.into()), ("hash", hash.to_string().into()), ("languages", languages.into())];
        locale.with(key, &values)
    };
    texts.iter().map(line).collect()
}

/// A word that the rules know, or as it stands in the record, if a later program wrote it.
fn word(locale: &Locale, field: &str, word: &str) -> String {
    let key = format!("word-{field}-{word}");
    if locale.has(&key) { locale.text(&key) } else { word.to_owned() }
}

/// A signature: what it rests on, how its check ended, whether the capital confirmed it, and what its file or passkey shows.
fn signature_words(locale: &Locale, signature: &SignatureFound) -> Vec<String> {
    let field = |name: &str| proof::verify::word(&signature.event, name).unwrap_or_default();
    let values = [
        ("party", Value::from(field("party"))),
        ("symbol", Value::from(&signature.symbol)),
        ("mode", word(locale, "mode", field("mode")).into()),
        ("evidence", word(locale, "evidence", field("evidence")).into()),
    ];
    let mut lines = vec![locale.with("verify-signature", &values)];
    let mut more = |line: String| lines.push(format!("    {line}"));
    let (outcome, reason) = match signature.outcome {
        Outcome::Proved => ("check-outcome-proved", None),
        Outcome::Failed(reason) => ("check-outcome-failed", Some(reason)),
        Outcome::NotChecked(reason) => ("check-outcome-not-checked", Some(reason)),
    };
    let reason = reason.map(|reason| format!(": {}", locale.text(&format!("check-reason-{reason}"))));
    more(locale.text(outcome) + &reason.unwrap_or_default());
    let instant = |ms: Option<i64>| ms.map(|ms| locale.instant(ms, ZONE)).unwrap_or_default();
    match signature.confirmed {
        Some((at, late)) => {
            let key = if late { "verify-confirmed-late" } else { "verify-confirmed" };
            more(locale.with(key, &[("date", instant(at).into())]));
        }
        None if field("mode") == "ad-referendum" => more(locale.text("verify-unconfirmed")),
        None => {}
    }
    if let Some(file) = &signature.shown.file {
        more(locale.with("verify-file", &[("hash", file.to_string().into())]));
    }
    if let Some(held) = &signature.shown.passkey {
        let key = if held.verified { "verify-passkey-verified" } else { "verify-passkey-present" };
        more(locale.with(key, &[("origin", held.origin.as_str().into())]));
    }
    signature.shown.found.iter().flat_map(|found| found_words(locale, found)).for_each(more);
    lines
}

/// A signature in a PDF: whose, by whose word, from when to when, and what was added after it.
fn found_words(locale: &Locale, found: &Found) -> Vec<String> {
    let day = |ms: i64| locale.day_of(ms, ZONE);
    let (from, to) = found.valid.map(|(from, to)| (day(from), day(to))).unwrap_or_default();
    let values = [
        ("signer", Value::from(found.signer.to_string())),
        ("serial", found.serial.as_str().into()),
        ("issuer", found.issuer.to_string().into()),
        ("from", from.into()),
        ("to", to.into()),
    ];
    let mut lines = vec![locale.with("verify-signed-by", &values)];
    if let Some(at) = found.claimed {
        lines.push(locale.with("verify-signed-at", &[("date", locale.instant(at, ZONE).into())]));
    }
    if !found.covers_whole_file() {
        lines.push(locale.with("verify-signed-later", &[("bytes", found.later.into())]));
    }
    lines
}

fn statement_words(locale: &Locale, statement: &StatementFound) -> Vec<String> {
    let event = &statement.event;
    let field = |name: &str| proof::verify::word(event, name).unwrap_or_default();
    let words = event.get("words").and_then(serde_json::Value::as_object);
    let languages: Vec<&str> = words.into_iter().flatten().map(|(tag, _)| tag.as_str()).collect();
    let values = [
        ("party", Value::from(field("party"))),
        ("kind", word(locale, "kind", field("kind")).into()),
        ("text", field("text").into()),
        ("number", event.get("statement").and_then(serde_json::Value::as_u64).unwrap_or_default().into()),
        ("languages", languages.join(&locale.text("locale-list-comma")).into()),
    ];
    let line = locale.with("verify-statement", &values);
    let withdrawn = statement.withdrawn.then(|| format!("    {}", locale.text("verify-statement-withdrawn")));
    std::iter::once(line).chain(withdrawn).collect()
}
