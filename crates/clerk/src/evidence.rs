//! What a signature brings with it, checked before its act is decided: the clerk believes no browser and no form.
//!
//! `procedure` may not look into a file or at a key: `decide` gets the verdict with the stamp. So the clerk makes it, at the one
//! place through which every act goes, whoever put it and by whichever channel.

use proof::Hash;
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
