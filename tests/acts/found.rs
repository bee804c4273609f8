//! What the clerk found in the file or the passkey of a signature, as a case writes it.

use anyhow::{Context, Result, bail};
use procedure::stamp::{Found, FoundVerdict, KeyVerdict};

use super::named;

/// A verdict, and the names in the certificates or of the algorithm.
pub(crate) fn found(text: &str) -> Result<Found> {
    let found = named(text)?.pop().context("a verdict")?;
    let verdict = match found.name.as_str() {
        "holds" => FoundVerdict::Holds,
        "does-not-hold" => FoundVerdict::DoesNotHold,
        "another-document" => FoundVerdict::AnotherDocument,
        "changed" => FoundVerdict::Changed,
        "not-signed" => FoundVerdict::NotSigned,
        "unknown-algorithm" => {
            let (_, name) = found.fields.into_iter().next().context("its name")?;
            return Ok(Found { verdict: FoundVerdict::UnknownAlgorithm(name), of: Vec::new() });
        }
        other => bail!("{other} is no verdict"),
    };
    Ok(Found { verdict, of: found.fields.into_iter().map(|(_, name)| name).collect() })
}

/// The verdict on a passkey; what was signed elsewhere is written as what was found to be of another document.
pub(crate) fn of_passkey(found: Option<&Found>) -> KeyVerdict {
    match found.map(|found| &found.verdict) {
        Some(FoundVerdict::Holds) => KeyVerdict::Holds,
        Some(FoundVerdict::AnotherDocument) => KeyVerdict::Elsewhere,
        Some(FoundVerdict::UnknownAlgorithm(name)) => KeyVerdict::UnknownAlgorithm(name.clone()),
        Some(FoundVerdict::DoesNotHold | FoundVerdict::Changed | FoundVerdict::NotSigned) | None => {
            KeyVerdict::DoesNotHold
        }
    }
}
