//! A detached CMS signature (RFC 5652) with signed attributes, as ETSI EN 319 122-1 and EN 319 142-1 profile it.

use std::collections::BTreeSet;

use super::certificate::Certificate;
use super::der::{Element, INTEGER, OCTET_STRING, Reader, SEQUENCE, SET, context};
use super::keys::{Digest, Fault, Scheme};

const DATA: &str = "1.2.840.113549.1.7.1";
const SIGNED_DATA: &str = "1.2.840.113549.1.7.2";
const CONTENT_TYPE: &str = "1.2.840.113549.1.9.3";
const MESSAGE_DIGEST: &str = "1.2.840.113549.1.9.4";
const SIGNING_TIME: &str = "1.2.840.113549.1.9.5";
/// RFC 2634, section 5.4: the certificate by its SHA-1 hash.
const SIGNING_CERTIFICATE: &str = "1.2.840.113549.1.9.16.2.12";
/// RFC 5035, section 3: the certificate by any hash, SHA-256 if none is named.
const SIGNING_CERTIFICATE_V2: &str = "1.2.840.113549.1.9.16.2.47";

/// What is signed: the parts of the content, one after the other, and whether the certificate must be among the signed attributes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Content<'a> {
    pub(crate) parts: &'a [&'a [u8]],
    pub(crate) profile: Profile,
}

/// What the signature says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Profile {
    /// `adbe.pkcs7.detached`.
    Pkcs7,
    /// `ETSI.CAdES.detached`: the certificate is among the signed attributes.
    Cades,
}

/// A signature and the verdict on it.
pub(crate) struct Signed<'a> {
    pub(crate) certificate: Option<Certificate<'a>>,
    pub(crate) claimed: Option<i64>,
    pub(crate) verdict: Result<(), Fault>,
}

/// The one signer of a `SignedData`.
struct Signer<'a> {
    certificates: Vec<Element<'a>>,
    id: Element<'a>,
    digest: String,
    attributes: Option<Element<'a>>,
    algorithm: Element<'a>,
    signature: &'a [u8],
}

/// Checks a signature; after it only zeros may stand, with which a PDF fills the place that it kept free.
pub(crate) fn check<'a>(bytes: &'a [u8], content: Content<'_>) -> Signed<'a> {
    let Some(signer) = signer(bytes) else {
        return Signed { certificate: None, claimed: None, verdict: Err(Fault::Broken("not-cms")) };
    };
    let certificates = signer.certificates.iter().filter(|choice| choice.tag == SEQUENCE).filter_map(Certificate::read);
    let certificate = certificates.into_iter().find(|certificate| is_of(certificate, &signer.id));
    let attributes = signer.attributes.as_ref().map_or(Ok(Vec::new()), attributes);
    let claimed = attributes.iter().flatten().find(|(oid, _)| oid == SIGNING_TIME).and_then(|(_, value)| value.time());
    let verdict = attributes.and_then(|attributes| {
        let certificate = certificate.as_ref().ok_or(Fault::Broken("no-certificate"))?;
        verdict(&signer, certificate, &attributes, content)
    });
    Signed { certificate, claimed, verdict }
}

fn signer(bytes: &[u8]) -> Option<Signer<'_>> {
    let mut reader = Reader::new(bytes);
    let mut info = reader.expect(SEQUENCE)?.inside();
    if reader.rest().iter().any(|byte| *byte != 0) || info.next()?.oid()? != SIGNED_DATA {
        return None;
    }
    let mut data = info.expect(context(0))?.inside().expect(SEQUENCE)?.inside();
    data.expect(INTEGER)?;
    data.expect(SET)?;
    let mut content = data.expect(SEQUENCE)?.inside();
    let detached = content.next()?.oid()? == DATA && content.rest().is_empty();
    let certificates = data.optional(context(0)).and_then(|set| set.inside().all()).unwrap_or_default();
    data.optional(context(1));
    // EN 319 142-1, section 5.1: there shall be one signer.
    let [signer] = data.expect(SET)?.inside().all()?.try_into().ok()?;
    let mut parts = Some(signer).filter(|signer| detached && signer.tag == SEQUENCE)?.inside();
    parts.expect(INTEGER)?;
    let id = parts.next()?;
    let digest = parts.expect(SEQUENCE)?.inside().next()?.oid()?;
    let attributes = parts.optional(context(0));
    let (algorithm, signature) = (parts.expect(SEQUENCE)?, parts.expect(OCTET_STRING)?.content);
    Some(Signer { certificates, id, digest, attributes, algorithm, signature })
}

/// True if the signer names this certificate: by issuer and number, or by key identifier (RFC 5652, section 5.3).
fn is_of(certificate: &Certificate<'_>, id: &Element<'_>) -> bool {
    if id.tag == SEQUENCE {
        let mut parts = id.inside();
        let issuer = parts.next().is_some_and(|issuer| issuer.whole == certificate.issuer);
        return issuer && parts.expect(INTEGER).is_some_and(|serial| serial.content == certificate.serial);
    }
    // `[0] IMPLICIT OCTET STRING`.
    id.tag == 0x80 && certificate.key_id == Some(id.content)
}

/// The signed attributes, each with its one value; none may stand twice.
fn attributes<'a>(set: &Element<'a>) -> Result<Vec<(String, Element<'a>)>, Fault> {
    let read = |attribute: Element<'a>| {
        let mut parts = attribute.inside();
        let oid = parts.next()?.oid()?;
        let [value] = parts.expect(SET)?.inside().all()?.try_into().ok()?;
        Some((oid, value))
    };
    let all = set.inside().all().and_then(|all| all.into_iter().map(read).collect::<Option<Vec<_>>>());
    let all: Vec<(String, Element<'a>)> = all.ok_or(Fault::Broken("not-cms"))?;
    let kinds: BTreeSet<&String> = all.iter().map(|(oid, _)| oid).collect();
    if kinds.len() == all.len() { Ok(all) } else { Err(Fault::Broken("attribute-doubled")) }
}

fn verdict(
    signer: &Signer<'_>,
    certificate: &Certificate<'_>,
    attributes: &[(String, Element<'_>)],
    content: Content<'_>,
) -> Result<(), Fault> {
    let set = signer.attributes.ok_or(Fault::Broken("no-attributes"))?;
    let value = |oid: &str| attributes.iter().find(|(found, _)| found == oid).map(|(_, value)| *value);
    if value(CONTENT_TYPE).and_then(|value| value.oid()).as_deref() != Some(DATA) {
        return Err(Fault::Broken("content-type-wrong"));
    }
    let digest = Digest::of_oid(&signer.digest)?;
    let named = value(MESSAGE_DIGEST).filter(|value| value.tag == OCTET_STRING);
    if named.is_none_or(|named| named.content != digest.of(content.parts)) {
        return Err(Fault::Broken("content-changed"));
    }
    is_bound(certificate, value(SIGNING_CERTIFICATE_V2), value(SIGNING_CERTIFICATE), content.profile)?;
    let scheme = Scheme::of(&signer.algorithm, digest)?;
    // RFC 5652, section 5.4: the signature is over the attributes as a SET, not as `[0]`.
    let message: Vec<u8> = std::iter::once(SET).chain(set.whole.iter().skip(1).copied()).collect();
    certificate.key.check((scheme, digest), &message, signer.signature)
}

/// The signed attributes name the certificate by its hash, so that no other one of the same key can stand in its place.
fn is_bound(
    certificate: &Certificate<'_>,
    second: Option<Element<'_>>,
    first: Option<Element<'_>>,
    profile: Profile,
) -> Result<(), Fault> {
    let fault = Fault::Broken("certificate-not-bound");
    match (second, first) {
        (Some(second), _) => {
            let mut id = first_id(second).ok_or(fault.clone())?;
            let algorithm = id.optional(SEQUENCE);
            let digest = match algorithm {
                Some(algorithm) => {
                    Digest::of_oid(&algorithm.inside().next().and_then(|oid| oid.oid()).ok_or(fault.clone())?)?
                }
                None => Digest::Sha256,
            };
            let hash = id.expect(OCTET_STRING).ok_or(fault.clone())?;
            if hash.content == digest.of(&[certificate.whole]) { Ok(()) } else { Err(fault) }
        }
        (None, Some(first)) => {
            let hash = first_id(first).and_then(|mut id| id.expect(OCTET_STRING)).ok_or(fault.clone())?;
            let sha1 = ring::digest::digest(&ring::digest::SHA1_FOR_LEGACY_USE_ONLY, certificate.whole);
            if hash.content == sha1.as_ref() { Ok(()) } else { Err(fault) }
        }
        (None, None) if profile == Profile::Pkcs7 => Ok(()),
        (None, None) => Err(fault),
    }
}

/// The signer's certificate among those that an attribute names: the first.
/// `SigningCertificate(V2) ::= SEQUENCE { certs SEQUENCE OF ESSCertID(v2), policies ... }`
fn first_id(value: Element<'_>) -> Option<Reader<'_>> {
    Some(value.inside().expect(SEQUENCE)?.inside().expect(SEQUENCE)?.inside())
}
