//! What a signature brings with it, checked before its act is decided: the clerk believes no browser and no form.
//!
//! `procedure` may not look into a file or at a key: `decide` gets the verdict with the stamp. So the clerk makes it, at the one
//! place through which every act goes, whoever put it and by whichever channel.

use procedure::decisions::Evidence;
use procedure::decisions::sign::Sign;
use procedure::stamp::{Found, FoundVerdict};
use proof::Hash;
use proof::note::signature_holds;
use proof::pades::{self, Whole};
use proof::passkey::{self, Assertion};
use record::files::Files;

/// What was found in a signed PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InFile {
    /// The verdict.
    pub verdict: Whole,
    /// Whom the certificates name.
    pub of: Vec<String>,
}

/// Looks into a signed PDF of the store for signatures over the text with this adopted hash. `None` if it cannot: there is no
/// store, no such file, or it cannot be read.
pub fn in_file(files: Option<&Files>, file: Hash, adopted: Hash) -> Option<InFile> {
    let bytes = match files?.get(procedure::names::Hash(file.0)) {
        Ok(bytes) => bytes?,
        Err(failure) => {
            tracing::error!(error = %failure, "a file of evidence could not be read");
            return None;
        }
    };
    let (verdict, found) = pades::verdict(&bytes, None, adopted);
    Some(InFile { verdict, of: found.iter().map(|found| found.signer.to_string()).collect() })
}

/// True if a passkey's assertion holds over a statement. At which site it was made stands in its client data, and is shown by
/// whoever verifies; the clerk has no address and does not judge it.
pub fn passkey_holds(statement: &str, assertion: &Assertion<'_>) -> bool {
    passkey::check(statement, assertion, None).is_ok()
}

/// True if the signature that an act carries holds over the statement, by a key or by a passkey.
pub(crate) fn holds(statement: &str, sign: &Sign) -> bool {
    let (Some(key), Some(signature)) = (&sign.key, &sign.signature) else { return false };
    match (sign.evidence, &sign.authenticator, &sign.client_data) {
        (Evidence::Passkey, Some(authenticator), Some(client)) => {
            passkey_holds(statement, &Assertion { key, signature, authenticator, client })
        }
        (Evidence::BrowserKey | Evidence::ServerKey, _, _) => signature_holds(statement, key, signature),
        // A passkey without its assertion, or a kind that rests on no key.
        (Evidence::Passkey | Evidence::Ink | Evidence::Scan | Evidence::Pades, _, _) => false,
    }
}

/// What the signed file shows that an act brings in; `None` for other kinds of evidence, or where the file cannot be looked at.
pub(crate) fn found(files: Option<&Files>, sign: &Sign, adopted: procedure::names::Hash) -> Option<Found> {
    let file = sign.file.filter(|_| sign.evidence == Evidence::Pades)?;
    let InFile { verdict, of } = in_file(files, Hash(file.0), Hash(adopted.0))?;
    let verdict = match verdict {
        Whole::Holds(_) => FoundVerdict::Holds,
        Whole::AnotherDocument => FoundVerdict::AnotherDocument,
        Whole::NotChecked(_) => FoundVerdict::UnknownAlgorithm,
        Whole::Broken(_) => FoundVerdict::DoesNotHold,
    };
    Some(Found { verdict, of })
}
