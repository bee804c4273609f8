//! What the clerk found in the file or the passkey of a signature, as a case writes it.

use anyhow::{Context, Result, bail};
use procedure::stamp::{Found, FoundVerdict};

use super::named;

/// A verdict, and the names in the certificates.
pub(crate) fn found(text: &str) -> Result<Found> {
    let found = named(text)?.pop().context("a verdict")?;
    let verdict = match found.name.as_str() {
        "holds" => FoundVerdict::Holds,
        "does-not-hold" => FoundVerdict::DoesNotHold,
        "another-document" => FoundVerdict::AnotherDocument,
        "unknown-algorithm" => FoundVerdict::UnknownAlgorithm,
        other => bail!("{other} is no verdict"),
    };
    Ok(Found { verdict, of: found.fields.into_iter().map(|(_, name)| name).collect() })
}
