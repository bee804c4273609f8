//! `verify`: the verdict on a package, in words.

use anyhow::{Context, Result};
use locale::{Lang, Locale, Value};
use proof::note::Key;
use proof::verify::{Check, Outcome};
use proof::{Report, package};

use crate::arguments::VerifyOptions;
use crate::output::{Ended, say};

/// Checks a package, offline.
pub(crate) fn verify(options: &VerifyOptions, lang: Lang) -> Result<Ended> {
    let locale = Locale::of(lang).unwrap_or_else(Locale::english);
    let file = std::fs::metadata(&options.file).with_context(|| format!("cannot read {}", options.file.display()))?;
    if file.len() > u64::try_from(package::BYTES_MAX).unwrap_or(u64::MAX) {
        anyhow::bail!("{} is larger than any package", options.file.display());
    }
    let bytes = std::fs::read(&options.file).with_context(|| format!("cannot read {}", options.file.display()))?;
    let key = options.key.as_ref().map(|path| {
        let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        Key::parse(text.trim()).with_context(|| format!("{} holds no key of a log", path.display()))
    });
    let report = proof::verify(&bytes, key.transpose()?.as_ref());
    for line in words(locale, &report) {
        say(&line);
    }
    Ok(if report.holds() { Ended::Done } else { Ended::Refused })
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
    let counts = [("open", report.open_entries.into()), ("restricted", report.restricted_entries.into())];
    lines.push(with("verify-entries", &counts));
    for (symbol, hash, languages) in &report.adopted {
        let languages = languages.join(&locale.text("locale-list-comma"));
        let values = [("symbol", symbol.into()), ("hash", hash.to_string().into()), ("languages", languages.into())];
        lines.push(with("verify-text", &values));
    }
    for signature in &report.signatures {
        let word = |prefix: &str, word: &str| Value::from(locale.text(&format!("{prefix}-{word}")));
        let values = [
            ("party", Value::from(&signature.party)),
            ("symbol", Value::from(&signature.symbol)),
            ("mode", word("word-mode", &signature.mode)),
            ("evidence", word("word-evidence", &signature.evidence)),
        ];
        lines.push(with("verify-signature", &values));
    }
    lines
}
