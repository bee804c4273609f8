//! The signatures in a PDF: ETSI EN 319 142-1 (`PAdES`) and the older `adbe.pkcs7.detached` of ISO 32000-1, section 12.8.3.3.
//!
//! A verdict says that the key of a certificate signed these bytes. **It does not say that the issuer of the certificate
//! deserves trust, nor that the certificate was not revoked**: the region has no common list of issuers, and a check offline
//! asks nobody. Who signed is shown as the certificate has it, with its issuer, for people to judge. Algorithms of national
//! standards (GOST R 34.10, those of Kazakhstan) are not known here: such a signature is kept, and reported as not checked.

use std::ops::Range;

use super::certificate::Name;
use super::cms::{self, Content, Profile};
use super::der::instant;
use super::keys::Fault;
use super::pdf::{self, SignatureDictionary};
use crate::hash::Hash;

/// The largest file that is looked at, in bytes.
pub const BYTES_MAX: usize = 50_000_000;

/// How the check of one signature ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The key of the certificate signed these bytes.
    Holds,
    /// It does not hold; the id of the reason.
    Broken(&'static str),
    /// An algorithm is not known here: its object identifier. The signature is neither right nor wrong.
    UnknownAlgorithm(String),
}

/// A signature in a PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The verdict.
    pub verdict: Verdict,
    /// Who signed, as the certificate has it.
    pub signer: Name,
    /// Who issued the certificate, as it says itself.
    pub issuer: Name,
    /// The certificate's number, in small hexadecimal digits.
    pub serial: String,
    /// From when to when the certificate is valid, in milliseconds since 1970.
    pub valid: Option<(i64, i64)>,
    /// When it was signed, as the signer claims, in milliseconds since 1970.
    pub claimed: Option<i64>,
    /// How many bytes of the file, from its beginning, the signature covers, its own place left out.
    pub covered: usize,
    /// Its own place, which no signature covers.
    pub place: Range<usize>,
    /// How many bytes were added after them.
    pub later: usize,
}

impl Found {
    /// True if nothing was added to the file after this signature.
    pub fn covers_whole_file(&self) -> bool {
        self.later == 0
    }
}

/// Why the signatures of a file were not looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// It is larger than [`BYTES_MAX`].
    #[error("larger than {BYTES_MAX} bytes")]
    TooLarge,
    /// It does not begin as a PDF.
    #[error("not a PDF")]
    NotPdf,
    /// It has too many signatures.
    #[error("more than {} signatures", pdf::SIGNATURES_MAX)]
    TooMany,
}

/// Checks every signature of a PDF, in the order of the file. No signature: an empty list.
///
/// # Errors
/// [`Unreadable`].
pub fn check(file: &[u8]) -> Result<Vec<Found>, Unreadable> {
    if file.len() > BYTES_MAX {
        return Err(Unreadable::TooLarge);
    }
    if !file.starts_with(b"%PDF-") {
        return Err(Unreadable::NotPdf);
    }
    let dictionaries = pdf::signatures(file).ok_or(Unreadable::TooMany)?;
    Ok(dictionaries.iter().map(|dictionary| found(file, dictionary)).collect())
}

fn found(file: &[u8], dictionary: &SignatureDictionary) -> Found {
    let mut found = Found {
        verdict: Verdict::Broken("range-unfit"),
        signer: Name::default(),
        issuer: Name::default(),
        serial: String::new(),
        valid: None,
        claimed: dictionary.claimed.as_deref().and_then(date),
        covered: 0,
        place: dictionary.contents.clone(),
        later: file.len(),
    };
    let Some((parts, covered)) = covered(file, dictionary) else { return found };
    (found.covered, found.later) = (covered, file.len().saturating_sub(covered));
    let profile = match dictionary.filter.as_str() {
        "ETSI.CAdES.detached" => Profile::Cades,
        "adbe.pkcs7.detached" => Profile::Pkcs7,
        other => {
            found.verdict = Verdict::UnknownAlgorithm(other.chars().filter(char::is_ascii_graphic).take(64).collect());
            return found;
        }
    };
    let bytes = file.get(dictionary.contents.clone()).and_then(pdf::hexadecimal).unwrap_or_default();
    let signed = cms::check(&bytes, Content { parts: &parts, profile });
    if let Some(certificate) = &signed.certificate {
        found.signer = certificate.subject_name.clone();
        found.issuer = certificate.issuer_name.clone();
        found.serial = certificate.serial.iter().fold(String::new(), |serial, byte| serial + &format!("{byte:02x}"));
        found.valid = Some((certificate.not_before, certificate.not_after));
    }
    found.claimed = signed.claimed.or(found.claimed);
    found.verdict = match signed.verdict {
        Ok(()) => Verdict::Holds,
        Err(Fault::Broken(reason)) => Verdict::Broken(reason),
        Err(Fault::Unknown(oid)) => Verdict::UnknownAlgorithm(oid),
    };
    found
}

/// The two parts that are signed, and where the second ends; only if what they leave out is the contents, all of them and
/// nothing else, so that nothing can hide between them.
fn covered<'a>(file: &'a [u8], dictionary: &SignatureDictionary) -> Option<([&'a [u8]; 2], usize)> {
    let [from, length, second, second_length] = dictionary.range;
    let end = second.checked_add(second_length)?;
    let fits = from == 0 && length == dictionary.contents.start && second == dictionary.contents.end;
    let parts = [file.get(..length)?, file.get(second..end)?];
    fits.then_some((parts, end))
}

/// A date of ISO 32000-1, section 7.9.4: `(D:YYYYMMDDHHmmSSOHH'mm')`; one without its zone is none.
fn date(text: &str) -> Option<i64> {
    let (digits, zone) = text.strip_prefix("(D:")?.strip_suffix(')')?.split_at_checked(14)?;
    let at = instant(digits)?;
    let (sign, rest) = match zone.split_at_checked(1)? {
        ("Z", _) => return Some(at),
        ("+", rest) => (1, rest),
        ("-", rest) => (-1, rest),
        (_, _) => return None,
    };
    let rest = rest.replace('\'', "");
    let (hours, minutes) = rest.split_at_checked(2)?;
    let (hours, minutes): (i64, i64) =
        (hours.parse().ok()?, if minutes.is_empty() { 0 } else { minutes.parse().ok()? });
    let fits = (0..24).contains(&hours) && (0..60).contains(&minutes);
    fits.then(|| at.saturating_sub(sign * (hours * 60 + minutes) * 60_000))
}

/// Which document was signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Document {
    /// The bytes begin with those of the signing copy: the very file that was handed out.
    SameBytes,
    /// The file's metadata name the hash of the adopted text. What its pages show is for people to compare.
    NamesHash,
    /// Neither: another file, or one that was printed and made anew.
    Other,
}

/// Which document the signed bytes are. Only the two parts that the signature covers are looked at, each by itself: neither what
/// was added later nor its own place was signed. A program that signs adds to a PDF and leaves what is there; so the copy is its
/// beginning.
pub fn of_copy(file: &[u8], signature: &Found, copy: Option<&[u8]>, adopted: Hash) -> Document {
    let before = file.get(..signature.place.start).unwrap_or_default();
    let after = file.get(signature.place.end..signature.covered).unwrap_or_default();
    if copy.is_some_and(|copy| !copy.is_empty() && before.starts_with(copy)) {
        return Document::SameBytes;
    }
    let digits = adopted.to_string();
    if [before, after].into_iter().flat_map(metadata).any(|packet| contains(packet, digits.as_bytes())) {
        Document::NamesHash
    } else {
        Document::Other
    }
}

/// The XMP packets of a file (ISO 16684-1, section 7.3), which PDF/A leaves uncompressed: each byte is looked at once.
fn metadata(file: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = file;
    let mut divide = move |at: &[u8]| {
        let position = rest.windows(at.len()).position(|window| window == at)?;
        let (before, after) = rest.split_at_checked(position)?;
        rest = after;
        Some(before)
    };
    std::iter::from_fn(move || {
        divide(b"<?xpacket begin")?;
        divide(b"<?xpacket end")
    })
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// The verdict on a file as a whole, for one party's signature that rests on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whole {
    /// Every signature in it holds, and it is of this text.
    Holds(Document),
    /// Every signature in it holds; that it is of this text is not shown by the file.
    AnotherDocument,
    /// None is broken, but at least one has an algorithm that is not known here.
    NotChecked(String),
    /// It has no signature, one that does not hold, or is no file to look at; the id of the reason.
    Broken(&'static str),
}

/// The verdict on a file: none of its signatures may be broken, and the first must be over this text.
pub fn verdict(file: &[u8], copy: Option<&[u8]>, adopted: Hash) -> (Whole, Vec<Found>) {
    let found = match check(file) {
        Ok(found) => found,
        Err(Unreadable::TooLarge) => return (Whole::Broken("file-too-large"), Vec::new()),
        Err(Unreadable::NotPdf) => return (Whole::Broken("not-a-pdf"), Vec::new()),
        Err(Unreadable::TooMany) => return (Whole::Broken("too-many-signatures"), Vec::new()),
    };
    (whole(file, &found, copy, adopted), found)
}

fn whole(file: &[u8], found: &[Found], copy: Option<&[u8]>, adopted: Hash) -> Whole {
    let broken = found.iter().find_map(|found| match found.verdict {
        Verdict::Broken(reason) => Some(reason),
        Verdict::Holds | Verdict::UnknownAlgorithm(_) => None,
    });
    let unknown = found.iter().find_map(|found| match &found.verdict {
        Verdict::UnknownAlgorithm(oid) => Some(oid.clone()),
        Verdict::Holds | Verdict::Broken(_) => None,
    });
    match (broken, unknown, found.first()) {
        (Some(reason), _, _) => Whole::Broken(reason),
        (None, _, None) => Whole::Broken("not-signed"),
        (None, Some(oid), Some(_)) => Whole::NotChecked(oid),
        (None, None, Some(first)) => match of_copy(file, first, copy, adopted) {
            Document::Other => Whole::AnotherDocument,
            document @ (Document::SameBytes | Document::NamesHash) => Whole::Holds(document),
        },
    }
}
