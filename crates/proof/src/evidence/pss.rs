//! RSASSA-PSS with any salt and with any hash function in its mask (RFC 8017, sections 8.1.2 and 9.1.2).
//!
//! `ring` knows it only with a salt as long as the hash, and cards and programs of many States make longer ones, up to the longest
//! that fits. Only a public key is used here, so nothing is to be kept secret, not even by how long it takes.

use num_bigint::BigUint;

use super::der::{Element, INTEGER, Reader, SEQUENCE, context};
use super::keys::{Digest, Fault};

/// The bytes of the modulus of a key that is relied on: 2048 to 8192 bits, as `ring` has it.
const MODULUS_BYTES: std::ops::RangeInclusive<usize> = 256..=1024;
/// The most bits of a public exponent, as `ring` has it: each costs time, and no key in use has more than 17.
const EXPONENT_BITS_MAX: u64 = 33;
/// RFC 8017, section 9.1.2: the last byte of what was signed.
const TRAILER: u8 = 0xbc;
const MGF1: &str = "1.2.840.113549.1.1.8";
/// RFC 4055, section 3.1: what the salt's length is if none is given.
const SALT_BYTES: usize = 20;

/// How a signature was made, beside the hash of the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Pss {
    /// The hash function of the mask.
    pub(crate) mask: Digest,
    /// How many bytes the salt has.
    pub(crate) salt: usize,
}

/// Hash function and parameters, as an algorithm identifier has them (RFC 4055, section 3.1). What is left out would be SHA-1, which is
/// not relied on.
pub(crate) fn parameters(mut parts: Reader<'_>) -> Result<(Digest, Pss), Fault> {
    const BROKEN: Fault = Fault::Broken("not-cms");
    let fields = parts.expect(SEQUENCE).and_then(|set| set.inside().all()).ok_or(BROKEN)?;
    let field = |number: u8| fields.iter().find(|field| field.tag == context(number)).map(Element::inside);
    let sha1 = || Fault::Unknown("1.3.14.3.2.26".to_owned());
    let digest_of = |mut field: Reader<'_>| {
        let oid = field.expect(SEQUENCE).and_then(|algorithm| algorithm.inside().next()?.oid());
        Digest::of_oid(&oid.ok_or(BROKEN)?)
    };
    let digest = digest_of(field(0).ok_or_else(sha1)?)?;
    let mut mask = field(1).ok_or_else(sha1)?.expect(SEQUENCE).ok_or(BROKEN)?.inside();
    match mask.next().and_then(|oid| oid.oid()).ok_or(BROKEN)? {
        oid if oid == MGF1 => {}
        other => return Err(Fault::Unknown(other)),
    }
    let mask = digest_of(mask)?;
    let salt = field(2).map_or(Some(SALT_BYTES), |mut field| length(field.expect(INTEGER)?.content)).ok_or(BROKEN)?;
    Ok((digest, Pss { mask, salt }))
}

/// A small number that is not negative.
fn length(bytes: &[u8]) -> Option<usize> {
    match bytes {
        [low @ 0..=0x7f] | [0, low @ 0x80..=0xff] => Some(usize::from(*low)),
        [high @ 1..=0x7f, low] => Some(usize::from(u16::from_be_bytes([*high, *low]))),
        _ => None,
    }
}

/// True if the key signed the message.
pub(crate) fn holds(key: &[u8], (digest, pss): (Digest, Pss), message: &[u8], signature: &[u8]) -> bool {
    let checked = || {
        let (encoded, bits) = opened(key, signature)?;
        is_encoded(&encoded, bits, (digest, pss), &digest.of(&[message])).then_some(())
    };
    checked().is_some()
}

/// What stands in a signature, and how many bits it may have: RSAVP1 (section 5.2.2) and its place in so many bytes.
fn opened(key: &[u8], signature: &[u8]) -> Option<(Vec<u8>, usize)> {
    let mut parts = Reader::new(key).expect(SEQUENCE)?.inside();
    let (modulus, exponent) = (magnitude(&parts.expect(INTEGER)?)?, magnitude(&parts.expect(INTEGER)?)?);
    let fits = MODULUS_BYTES.contains(&modulus.len()) && signature.len() == modulus.len();
    if !fits || !parts.rest().is_empty() {
        return None;
    }
    let [modulus, exponent, signature] = [modulus, exponent, signature].map(BigUint::from_bytes_be);
    // An even modulus is none, and a power of one would sign anything.
    if !modulus.bit(0)
        || !exponent.bit(0)
        || exponent.bits() < 2
        || exponent.bits() > EXPONENT_BITS_MAX
        || signature >= modulus
    {
        return None;
    }
    let bits = usize::try_from(modulus.bits()).ok()?.checked_sub(1)?;
    let opened = signature.modpow(&exponent, &modulus).to_bytes_be();
    let zeros = bits.div_ceil(8).checked_sub(opened.len())?;
    Some((std::iter::repeat_n(0, zeros).chain(opened).collect(), bits))
}

/// The bytes of a number that is not negative, in its one spelling.
fn magnitude<'a>(number: &Element<'a>) -> Option<&'a [u8]> {
    match number.content {
        [0, rest @ ..] if rest.first().is_some_and(|first| *first >= 0x80) => Some(rest),
        whole @ ([0] | [1..=0x7f, ..]) => Some(whole),
        _ => None,
    }
}

/// EMSA-PSS-VERIFY (section 9.1.2), from its step 3 on; `bits` is `emBits`.
fn is_encoded(encoded: &[u8], bits: usize, (digest, pss): (Digest, Pss), of_message: &[u8]) -> bool {
    let checked = || {
        let (trailer, rest) = encoded.split_last()?;
        let (masked, hash) = rest.split_at_checked(rest.len().checked_sub(of_message.len())?)?;
        // Bits that do not fit are zero, in what is masked and in what comes of it.
        let unused = encoded.len().checked_mul(8)?.checked_sub(bits)?;
        let used = 0xff_u8.checked_shr(u32::try_from(unused).ok()?)?;
        let mut data: Vec<u8> = masked.iter().zip(mask(pss.mask, hash)).map(|(byte, mask)| byte ^ mask).collect();
        let first = data.first_mut()?;
        *first &= used;
        let (padding, salt) = data.split_at_checked(data.len().checked_sub(pss.salt)?)?;
        let (one, zeros) = padding.split_last()?;
        let whole = *trailer == TRAILER && masked.first()? & !used == 0;
        let padded = *one == 1 && zeros.iter().all(|byte| *byte == 0);
        Some(whole && padded && digest.of(&[&[0; 8], of_message, salt]) == hash)
    };
    checked().unwrap_or(false)
}

/// MGF1 (appendix B.2.1): the bytes of the mask, as many as are taken.
fn mask(digest: Digest, seed: &[u8]) -> impl Iterator<Item = u8> {
    (0_u32..).flat_map(move |counter| digest.of(&[seed, &counter.to_be_bytes()]))
}
