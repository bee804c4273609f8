//! A public key of others and the check of a signature with it: RSA (RFC 8017), ECDSA on P-256 and P-384, Ed25519 (RFC 8032).
//!
//! The arithmetic is `ring`'s, that of Ed25519 the strict one of the rest of this crate (docs/record-format.md, section 7), that of
//! RSA with another salt than `ring` knows in `pss`.

use ring::signature as of_ring;
use ring::signature::{UnparsedPublicKey, VerificationAlgorithm};

use super::der::{Element, INTEGER, Reader, SEQUENCE};
use super::pss::{self, Pss};
use crate::note::is_signed;

const RSA: &str = "1.2.840.113549.1.1.1";
const RSA_PSS: &str = "1.2.840.113549.1.1.10";
const EC: &str = "1.2.840.10045.2.1";
const ED25519: &str = "1.3.101.112";
const P256: &str = "1.2.840.10045.3.1.7";
const P384: &str = "1.3.132.0.34";
/// The fewest bytes of the modulus of an RSA key that is relied on: 2048 bits.
const MODULUS_BYTES_MIN: usize = 256;

/// Why a signature does not hold, or cannot be checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It does not hold; the id of the reason.
    Broken(&'static str),
    /// An algorithm is not known here: its object identifier.
    Unknown(String),
}

/// A hash function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Digest {
    Sha256,
    Sha384,
    Sha512,
}

impl Digest {
    /// The function of an object identifier.
    pub(crate) fn of_oid(oid: &str) -> Result<Self, Fault> {
        match oid {
            "2.16.840.1.101.3.4.2.1" => Ok(Self::Sha256),
            "2.16.840.1.101.3.4.2.2" => Ok(Self::Sha384),
            "2.16.840.1.101.3.4.2.3" => Ok(Self::Sha512),
            _ => Err(Fault::Unknown(oid.to_owned())),
        }
    }

    /// The hash of the parts, one after the other.
    pub(crate) fn of(self, parts: &[&[u8]]) -> Vec<u8> {
        let mut context = ring::digest::Context::new(match self {
            Self::Sha256 => &ring::digest::SHA256,
            Self::Sha384 => &ring::digest::SHA384,
            Self::Sha512 => &ring::digest::SHA512,
        });
        parts.iter().for_each(|part| context.update(part));
        context.finish().as_ref().to_vec()
    }

    fn bytes(self) -> usize {
        match self {
            Self::Sha256 => 32,
            Self::Sha384 => 48,
            Self::Sha512 => 64,
        }
    }
}

/// How a signature is made, as its algorithm identifier says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scheme {
    RsaPkcs1,
    RsaPss(Pss),
    Ecdsa,
    Ed25519,
}

impl Scheme {
    /// The scheme of a signature algorithm; the hash function that it names must be `digest`.
    pub(crate) fn of(algorithm: &Element<'_>, digest: Digest) -> Result<Self, Fault> {
        let mut parts = algorithm.inside();
        let oid = parts.next().and_then(|oid| oid.oid()).ok_or(Fault::Broken("not-cms"))?;
        let (scheme, named) = match oid.as_str() {
            RSA => (Self::RsaPkcs1, digest),
            "1.2.840.113549.1.1.11" => (Self::RsaPkcs1, Digest::Sha256),
            "1.2.840.113549.1.1.12" => (Self::RsaPkcs1, Digest::Sha384),
            "1.2.840.113549.1.1.13" => (Self::RsaPkcs1, Digest::Sha512),
            RSA_PSS => {
                let (digest, pss) = pss::parameters(parts)?;
                (Self::RsaPss(pss), digest)
            }
            "1.2.840.10045.4.3.2" => (Self::Ecdsa, Digest::Sha256),
            "1.2.840.10045.4.3.3" => (Self::Ecdsa, Digest::Sha384),
            "1.2.840.10045.4.3.4" => (Self::Ecdsa, Digest::Sha512),
            // RFC 8419: its own hash function is SHA-512, whatever the content was hashed with.
            ED25519 => (Self::Ed25519, digest),
            _ => return Err(Fault::Unknown(oid)),
        };
        if named == digest { Ok(scheme) } else { Err(Fault::Broken("algorithms-differ")) }
    }
}

/// A public key, as a certificate has it (RFC 5280, section 4.1.2.7).
#[derive(Clone, Debug)]
pub(crate) struct PublicKey<'a> {
    algorithm: String,
    curve: Option<String>,
    bits: &'a [u8],
}

impl<'a> PublicKey<'a> {
    /// Reads a `SubjectPublicKeyInfo`.
    pub(crate) fn read(info: &Element<'a>) -> Option<Self> {
        let mut parts = Some(info).filter(|info| info.tag == SEQUENCE)?.inside();
        let mut algorithm = parts.expect(SEQUENCE)?.inside();
        let bits = parts.next()?.bits()?;
        let key =
            Self { algorithm: algorithm.next()?.oid()?, curve: algorithm.next().and_then(|curve| curve.oid()), bits };
        parts.rest().is_empty().then_some(key)
    }

    /// Checks a signature over a message.
    pub(crate) fn check(
        &self,
        (scheme, digest): (Scheme, Digest),
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), Fault> {
        if scheme == Scheme::Ed25519 {
            return self.check_ed25519(message, signature);
        }
        let algorithm = self.algorithm(scheme, digest)?;
        if let Scheme::RsaPss(pss) = scheme
            && (pss != Pss { mask: digest, salt: digest.bytes() })
        {
            let holds = pss::holds(self.bits, (digest, pss), message, signature);
            return if holds { Ok(()) } else { Err(Fault::Broken("signature-wrong")) };
        }
        let key = UnparsedPublicKey::new(algorithm, self.bits);
        key.verify(message, signature).map_err(|ring::error::Unspecified| Fault::Broken("signature-wrong"))
    }

    fn algorithm(&self, scheme: Scheme, digest: Digest) -> Result<&'static dyn VerificationAlgorithm, Fault> {
        use Digest::{Sha256, Sha384, Sha512};
        match (scheme, self.algorithm.as_str(), self.curve.as_deref(), digest) {
            (Scheme::RsaPkcs1, RSA, _, _) | (Scheme::RsaPss(_), RSA | RSA_PSS, _, _) => {
                if modulus_bytes(self.bits).ok_or(Fault::Broken("not-a-key"))? < MODULUS_BYTES_MIN {
                    return Err(Fault::Broken("key-too-short"));
                }
                Ok(rsa(scheme, digest))
            }
            (Scheme::Ecdsa, EC, Some(P256), Sha256) => Ok(&of_ring::ECDSA_P256_SHA256_ASN1),
            (Scheme::Ecdsa, EC, Some(P256), Sha384) => Ok(&of_ring::ECDSA_P256_SHA384_ASN1),
            (Scheme::Ecdsa, EC, Some(P384), Sha256) => Ok(&of_ring::ECDSA_P384_SHA256_ASN1),
            (Scheme::Ecdsa, EC, Some(P384), Sha384) => Ok(&of_ring::ECDSA_P384_SHA384_ASN1),
            (Scheme::Ecdsa, EC, Some(P256 | P384), Sha512) => Err(Fault::Unknown("1.2.840.10045.4.3.4".to_owned())),
            (Scheme::Ecdsa, EC, Some(curve), _) => Err(Fault::Unknown(curve.to_owned())),
            (_, other, _, _) if ![RSA, RSA_PSS, EC, ED25519].contains(&other) => Err(Fault::Unknown(other.to_owned())),
            (_, _, _, _) => Err(Fault::Broken("algorithms-differ")),
        }
    }

    fn check_ed25519(&self, message: &[u8], signature: &[u8]) -> Result<(), Fault> {
        if self.algorithm != ED25519 {
            return Err(Fault::Broken("algorithms-differ"));
        }
        if is_signed(self.bits, message, signature) { Ok(()) } else { Err(Fault::Broken("signature-wrong")) }
    }

    /// The curve of the key, else its algorithm: an object identifier.
    pub(crate) fn named(&self) -> &str {
        self.curve.as_deref().unwrap_or(&self.algorithm)
    }

    /// How a passkey with this key signs: `ES256` or `EdDSA`.
    pub(crate) fn of_passkey(&self) -> Option<(Scheme, Digest)> {
        match (self.algorithm.as_str(), self.curve.as_deref()) {
            (EC, Some(P256)) => Some((Scheme::Ecdsa, Digest::Sha256)),
            (ED25519, None) => Some((Scheme::Ed25519, Digest::Sha512)),
            (_, _) => None,
        }
    }
}

fn rsa(scheme: Scheme, digest: Digest) -> &'static dyn VerificationAlgorithm {
    match (matches!(scheme, Scheme::RsaPss(_)), digest) {
        (false, Digest::Sha256) => &of_ring::RSA_PKCS1_2048_8192_SHA256,
        (false, Digest::Sha384) => &of_ring::RSA_PKCS1_2048_8192_SHA384,
        (false, Digest::Sha512) => &of_ring::RSA_PKCS1_2048_8192_SHA512,
        (true, Digest::Sha256) => &of_ring::RSA_PSS_2048_8192_SHA256,
        (true, Digest::Sha384) => &of_ring::RSA_PSS_2048_8192_SHA384,
        (true, Digest::Sha512) => &of_ring::RSA_PSS_2048_8192_SHA512,
    }
}

/// The length of the modulus of an `RSAPublicKey`, in bytes.
fn modulus_bytes(bits: &[u8]) -> Option<usize> {
    let modulus = Reader::new(bits).expect(SEQUENCE)?.inside().expect(INTEGER)?.content;
    Some(modulus.strip_prefix(&[0]).unwrap_or(modulus).len())
}

/// The name of an algorithm that is not known here, as people who know it call it, with its object identifier.
pub fn algorithm_name(oid: &str) -> String {
    let name = match oid {
        "1.3.132.0.35" => "ECDSA P-521",
        P384 => "ECDSA P-384",
        "1.3.132.0.10" => "ECDSA secp256k1",
        "1.3.36.3.3.2.8.1.1.7" => "ECDSA brainpoolP256r1",
        "1.3.36.3.3.2.8.1.1.11" => "ECDSA brainpoolP384r1",
        "1.3.36.3.3.2.8.1.1.13" => "ECDSA brainpoolP512r1",
        "1.2.840.10045.4.3.4" => "ECDSA, SHA-512",
        "1.2.840.10045.4.1" => "ECDSA, SHA-1",
        "1.2.840.113549.1.1.5" => "RSA, SHA-1",
        RSA => "RSA",
        RSA_PSS => "RSASSA-PSS",
        "1.2.840.10040.4.1" => "DSA",
        "1.3.101.113" => "Ed448",
        "1.3.14.3.2.26" => "SHA-1",
        "1.2.840.113549.2.5" => "MD5",
        "1.2.643.2.2.19" | "1.2.643.2.2.3" => "GOST R 34.10-2001",
        "1.2.643.2.2.9" => "GOST R 34.11-94",
        "1.2.643.7.1.1.1.1" | "1.2.643.7.1.1.3.2" => "GOST R 34.10-2012, 256",
        "1.2.643.7.1.1.1.2" | "1.2.643.7.1.1.3.3" => "GOST R 34.10-2012, 512",
        "1.2.643.7.1.1.2.2" => "GOST R 34.11-2012, 256",
        "1.2.643.7.1.1.2.3" => "GOST R 34.11-2012, 512",
        other => return other.to_owned(),
    };
    format!("{name} ({oid})")
}
