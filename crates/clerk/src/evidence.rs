//! What a signature brings with it, checked before its act is decided: the clerk believes no browser and no form.
//!
//! `procedure` may not look into a file or at a key: `decide` gets the verdict with the stamp. So the clerk makes it, at the one
//! place through which every act goes, whoever put it and by whichever channel.

use procedure::decisions::Evidence;
use procedure::decisions::sign::Sign;
use procedure::names::Hash;
use procedure::stamp::{Found, FoundVerdict, KeyVerdict};
use proof::note::signature_holds;
use proof::pades::{self, Whole};
use proof::passkey::{self, Assertion};
use record::files::Files;

use crate::address::Address;

/// Looks into a signed PDF of the store for signatures over the text with this adopted hash. `None` if it cannot: there is no
/// store, no such file, or it cannot be read.
pub fn found(files: Option<&Files>, file: Hash, adopted: Hash) -> Option<Found> {
    let bytes = match files?.get(file) {
        Ok(bytes) => bytes?,
        Err(failure) => {
            tracing::error!(error = %failure, "a file of evidence could not be read");
            return None;
        }
    };
    let (whole, found) = pades::verdict(&bytes, None, proof::Hash(adopted.0));
    let verdict = match whole {
        Whole::Holds(_) => FoundVerdict::Holds,
        Whole::AnotherDocument => FoundVerdict::AnotherDocument,
        Whole::NotChecked(oid) => FoundVerdict::UnknownAlgorithm(proof::algorithm_name(&oid)),
        Whole::Broken("content-changed") => FoundVerdict::Changed,
        Whole::Broken("not-signed") => FoundVerdict::NotSigned,
        Whole::Broken(_) => FoundVerdict::DoesNotHold,
    };
    Some(Found { verdict, of: found.iter().map(|found| found.signer.to_string()).collect() })
}

/// The verdict on the key or passkey that an act of signing brings. A passkey signs together with the site at which the person
/// was: one that was made at another site than ours proves nothing here, as when a false page had asked for it.
pub(crate) fn of_key(sign: &Sign, statement: &str, address: Option<&Address>) -> KeyVerdict {
    let (Some(key), Some(signature)) = (&sign.key, &sign.signature) else { return KeyVerdict::DoesNotHold };
    if sign.evidence != Evidence::Passkey {
        let holds = signature_holds(statement, key, signature);
        return if holds { KeyVerdict::Holds } else { KeyVerdict::DoesNotHold };
    }
    let (Some(authenticator), Some(client)) = (&sign.authenticator, &sign.client_data) else {
        return KeyVerdict::DoesNotHold;
    };
    match passkey::check(statement, &Assertion { key, signature, authenticator, client }) {
        Ok(held) if address.is_some_and(|address| address.is(&held.origin)) => KeyVerdict::Holds,
        Ok(_) => KeyVerdict::Elsewhere,
        Err("algorithm-unknown") => KeyVerdict::UnknownAlgorithm(passkey::algorithm(key).unwrap_or_default()),
        Err(_reason) => KeyVerdict::DoesNotHold,
    }
}
