//! The certificate of a signer (RFC 5280): whose it is, who issued it, from when to when, and its key.
//!
//! Nothing here asks whether the issuer deserves trust: the region has no common list of issuers.

use std::fmt;

use super::der::{Element, INTEGER, OBJECT_IDENTIFIER, OCTET_STRING, Reader, SEQUENCE, SET, context};
use super::keys::PublicKey;
use crate::text::is_fit;

/// The most characters of a name that are shown.
const NAME_MAX: usize = 200;

/// A name in a certificate, as much of it as is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name {
    /// The common name: of a person, or of the issuer's service.
    pub common: Option<String>,
    /// The organisation.
    pub organisation: Option<String>,
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.common, &self.organisation) {
            (Some(common), Some(organisation)) if common != organisation => write!(f, "{common}, {organisation}"),
            (Some(name), _) | (None, Some(name)) => f.write_str(name),
            (None, None) => f.write_str("?"),
        }
    }
}

/// A certificate.
#[derive(Clone, Debug)]
pub(crate) struct Certificate<'a> {
    pub(crate) whole: &'a [u8],
    pub(crate) serial: &'a [u8],
    pub(crate) issuer: &'a [u8],
    pub(crate) issuer_name: Name,
    pub(crate) subject_name: Name,
    pub(crate) not_before: i64,
    pub(crate) not_after: i64,
    pub(crate) key: PublicKey<'a>,
    pub(crate) key_id: Option<&'a [u8]>,
}

impl<'a> Certificate<'a> {
    /// Reads a certificate.
    pub(crate) fn read(certificate: &Element<'a>) -> Option<Self> {
        let mut to_be_signed = certificate.inside().expect(SEQUENCE)?.inside();
        to_be_signed.optional(context(0));
        let serial = to_be_signed.expect(INTEGER)?.content;
        to_be_signed.expect(SEQUENCE)?;
        let issuer = to_be_signed.expect(SEQUENCE)?;
        let mut validity = to_be_signed.expect(SEQUENCE)?.inside();
        let (not_before, not_after) = (validity.next()?.time()?, validity.next()?.time()?);
        let subject = to_be_signed.expect(SEQUENCE)?;
        let key = PublicKey::read(&to_be_signed.expect(SEQUENCE)?)?;
        Some(Self {
            whole: certificate.whole,
            serial,
            issuer: issuer.whole,
            issuer_name: name(&issuer),
            subject_name: name(&subject),
            not_before,
            not_after,
            key,
            key_id: key_id(to_be_signed),
        })
    }
}

/// From when to when a certificate in DER is valid, in milliseconds since 1970; nothing where it cannot be read.
pub fn validity(certificate: &[u8]) -> Option<(i64, i64)> {
    let mut to_be_signed = Reader::new(certificate).expect(SEQUENCE)?.inside().expect(SEQUENCE)?.inside();
    to_be_signed.optional(context(0));
    to_be_signed.expect(INTEGER)?;
    to_be_signed.expect(SEQUENCE)?;
    to_be_signed.expect(SEQUENCE)?;
    let mut validity = to_be_signed.expect(SEQUENCE)?.inside();
    Some((validity.next()?.time()?, validity.next()?.time()?))
}

/// The subject key identifier (RFC 5280, section 4.2.1.2), if there is one.
fn key_id(rest: Reader<'_>) -> Option<&[u8]> {
    let extensions = rest.all()?.into_iter().find(|element| element.tag == context(3))?;
    let extensions = extensions.inside().expect(SEQUENCE)?.inside().all()?;
    let mut values = extensions.into_iter().filter_map(|extension| {
        let mut parts = extension.inside();
        let is_key_id = parts.expect(OBJECT_IDENTIFIER)?.oid()? == "2.5.29.14";
        is_key_id.then(|| parts.expect(OCTET_STRING)).flatten()
    });
    Some(Reader::new(values.next()?.content).expect(OCTET_STRING)?.content)
}

/// Common name and organisation of a `Name`; what cannot be read is left out.
fn name(name: &Element<'_>) -> Name {
    let mut found = Name::default();
    for set in name.inside().all().unwrap_or_default().iter().filter(|set| set.tag == SET) {
        for attribute in set.inside().all().unwrap_or_default() {
            let mut parts = attribute.inside();
            let oid = parts.next().and_then(|oid| oid.oid());
            let words = parts.next().as_ref().and_then(words);
            match oid.as_deref() {
                Some("2.5.4.3") => found.common = words,
                Some("2.5.4.10") => found.organisation = words,
                Some(_) | None => {}
            }
        }
    }
    found
}

/// The words of a string of any of the kinds in use, with nothing in them that could disturb the line they are shown in.
fn words(string: &Element<'_>) -> Option<String> {
    let words = match string.tag {
        // UTF8String, PrintableString, IA5String.
        0x0c | 0x13 | 0x16 => std::str::from_utf8(string.content).ok()?.to_owned(),
        // TeletexString, which is Latin-1 in practice.
        0x14 => string.content.iter().map(|byte| char::from(*byte)).collect(),
        // BMPString.
        0x1e => {
            let (pairs, rest) = string.content.as_chunks::<2>();
            let units: Vec<u16> = pairs.iter().map(|pair| u16::from_be_bytes(*pair)).collect();
            rest.is_empty().then(|| String::from_utf16(&units).ok()).flatten()?
        }
        _ => return None,
    };
    Some(
        words
            .chars()
            .take(NAME_MAX)
            .map(|c| if c == '\n' || !is_fit(c.encode_utf8(&mut [0; 4])) { ' ' } else { c })
            .collect(),
    )
}
