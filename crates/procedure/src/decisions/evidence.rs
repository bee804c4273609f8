//! What a signature rests on: ink, a key, a passkey, a scan, a signed PDF; each with what it must bring.

use super::Reason;
use super::sign::Sign;
use crate::names::FileRef;
use crate::prelude::*;
use crate::stamp::{FoundVerdict, KeyVerdict};
use crate::words::words;

words! {
    /// What a signature rests on.
    Evidence {
        /// Ink on one original.
        Ink = "ink",
        /// A key made in the signatory's browser.
        BrowserKey = "browser-key",
        /// A key made by the server: in a demonstration only.
        ServerKey = "server-key",
        /// A passkey of the signatory's device (Web Authentication).
        Passkey = "passkey",
        /// A scan of the paper that was signed.
        Scan = "scan",
        /// A PDF file that carries the signature (`PAdES`, ETSI EN 319 142).
        Pades = "pades",
    }
}

/// What a passkey signed, beside its signature: each in base64.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assertion {
    /// The authenticator data.
    pub authenticator: String,
    /// The client data, in which the hash of the statement is the challenge.
    pub client: String,
}

/// What the clerk found in a signed file. A file that it could not check has none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checked {
    /// True if the signatures in it hold.
    pub holds: bool,
    /// Whom the certificates name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub of: Vec<Personal>,
}

/// What a signature brings, by its kind; what another kind would bring is left out.
#[derive(Debug, Default)]
pub(crate) struct Brought {
    pub(crate) key: Option<String>,
    pub(crate) signature: Option<String>,
    pub(crate) assertion: Option<Assertion>,
    pub(crate) file: Option<FileRef>,
    pub(crate) checked: Option<Checked>,
}

/// What this signature brings, if it is whole and holds.
pub(crate) fn brought(desk: &mut Desk<'_>, sign: &Sign) -> Result<Brought, Rejection> {
    match sign.evidence {
        Evidence::Ink => Ok(Brought::default()),
        Evidence::BrowserKey | Evidence::ServerKey => keyed(desk, sign),
        Evidence::Passkey => {
            let assertion = sign.authenticator.clone().zip(sign.client_data.clone());
            let (authenticator, client) = assertion.ok_or_else(|| Rejection::new(Reason::SignatureInvalid))?;
            Ok(Brought { assertion: Some(Assertion { authenticator, client }), ..keyed(desk, sign)? })
        }
        Evidence::Scan => Ok(Brought { file: Some(file(sign)?), ..Brought::default() }),
        Evidence::Pades => pades(desk, sign),
    }
}

fn keyed(desk: &Desk<'_>, sign: &Sign) -> Result<Brought, Rejection> {
    match &desk.stamp.key_verdict {
        KeyVerdict::Holds if sign.key.is_some() && sign.signature.is_some() => {
            Ok(Brought { key: sign.key.clone(), signature: sign.signature.clone(), ..Brought::default() })
        }
        KeyVerdict::Holds | KeyVerdict::DoesNotHold => Err(Rejection::new(Reason::SignatureInvalid)),
        KeyVerdict::Elsewhere => Err(Rejection::new(Reason::SignedElsewhere)),
        KeyVerdict::UnknownAlgorithm(name) => Err(Rejection::new(Reason::KeyAlgorithmUnknown).with("algorithm", name)),
    }
}

fn file(sign: &Sign) -> Result<FileRef, Rejection> {
    let file = crate::documents::file(sign.file, sign.file_name.as_ref(), sign.file_media.as_ref())?;
    file.ok_or_else(|| Rejection::new(Reason::FileMissing).with("evidence", sign.evidence.word()))
}

/// A signed PDF: refused if its signature does not hold; kept, and said to be unchecked, if it rests on an algorithm that
/// the program does not know, or if nothing in it says that it is this text.
fn pades(desk: &mut Desk<'_>, sign: &Sign) -> Result<Brought, Rejection> {
    let file = file(sign)?;
    if file.media != "application/pdf" {
        return Err(Rejection::new(crate::documents::Reason::MediaWrong).with("media", &file.media));
    }
    let found = desk.stamp.evidence_found.as_ref();
    let checked = match found.map(|found| &found.verdict) {
        Some(FoundVerdict::Holds) => {
            let names = found.map(|found| found.of.as_slice()).unwrap_or_default();
            Some(Checked { holds: true, of: names.iter().map(|name| desk.personal(name)).collect() })
        }
        Some(FoundVerdict::DoesNotHold) => return Err(Rejection::new(Reason::SignatureInvalid)),
        Some(FoundVerdict::Changed) => return Err(Rejection::new(Reason::FileChanged)),
        Some(FoundVerdict::NotSigned) => return Err(Rejection::new(Reason::FileNotSigned)),
        Some(FoundVerdict::AnotherDocument) => {
            desk.ask(Rejection::new(Reason::AnotherDocument))?;
            None
        }
        Some(FoundVerdict::UnknownAlgorithm(name)) => {
            desk.ask(Rejection::new(Reason::AlgorithmUnknown).with("algorithm", name))?;
            None
        }
        None => {
            desk.ask(Rejection::new(Reason::NotChecked))?;
            None
        }
    };
    Ok(Brought { file: Some(file), checked, ..Brought::default() })
}
