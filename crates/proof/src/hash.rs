//! A SHA-256 hash, or a salt: 32 bytes, written as 64 small hexadecimal digits.

use std::fmt;

use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};

/// A SHA-256 hash; or 32 random bytes, which are written alike.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hash(pub [u8; 32]);

impl Hash {
    /// The hash of the parts, one after the other.
    pub fn of(parts: &[&[u8]]) -> Self {
        let mut digest = Sha256::new();
        parts.iter().for_each(|part| digest.update(part));
        Self(digest.finalize().into())
    }

    /// Reads exactly 64 small hexadecimal digits.
    pub fn from_hex(text: &str) -> Option<Self> {
        let digits: &[u8; 64] = text.as_bytes().try_into().ok()?;
        let (mut hash, mut are_digits) = ([0; 32], true);
        for (byte, [high, low]) in hash.iter_mut().zip(digits.as_chunks::<2>().0) {
            are_digits &= is_digit(*high) & is_digit(*low);
            *byte = value(*high) << 4 | value(*low);
        }
        are_digits.then_some(Self(hash))
    }

    /// The digits.
    fn hex(&self) -> [u8; 64] {
        let mut text = [b'0'; 64];
        for (pair, byte) in text.as_chunks_mut::<2>().0.iter_mut().zip(self.0) {
            *pair = [letter(byte >> 4), letter(byte & 15)];
        }
        text
    }
}

/// Reads small hexadecimal digits, two for each byte.
pub(crate) fn bytes_from_hex(text: &str) -> Option<Vec<u8>> {
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let bytes = pairs.iter().map(|[high, low]| value(*high) << 4 | value(*low)).collect();
    (rest.is_empty() && text.bytes().all(is_digit)).then_some(bytes)
}

fn letter(four: u8) -> u8 {
    four.wrapping_add(if four < 10 { b'0' } else { b'a' - 10 })
}

// No digit is looked at by itself, so that the processor takes many at once.
fn is_digit(byte: u8) -> bool {
    (byte.wrapping_sub(b'0') < 10) | (byte.wrapping_sub(b'a') < 6)
}

fn value(digit: u8) -> u8 {
    digit.wrapping_sub(if digit < b'a' { b'0' } else { b'a' - 10 }) & 15
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(str::from_utf8(&self.hex()).unwrap_or_default())
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Hash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(str::from_utf8(&self.hex()).unwrap_or_default())
    }
}

impl<'de> Deserialize<'de> for Hash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Digits)
    }
}

/// Reads the digits where they stand: a package has hundreds of thousands of hashes.
struct Digits;

impl Visitor<'_> for Digits {
    type Value = Hash;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("64 small hexadecimal digits")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Hash, E> {
        Hash::from_hex(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_read_only_in_its_one_spelling() {
        let hash = Hash::of(&[b"abc"]);
        assert_eq!(hash.to_string(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(Hash::of(&[b"a", b"bc"]), hash);
        assert_eq!(Hash::from_hex(&hash.to_string()), Some(hash));
        assert_eq!(Hash::from_hex(&hash.to_string().to_uppercase()), None);
        assert_eq!(Hash::from_hex(&format!("{hash}0")), None);
        assert_eq!(Hash::from_hex("ba78"), None);
        let read = |text: &str| serde_json::from_str::<Hash>(text).ok();
        assert_eq!(read(&serde_json::to_string(&hash).unwrap()), Some(hash));
        assert_eq!(
            (read("7"), read("\"ba78\""), bytes_from_hex("00ff1"), bytes_from_hex("0g")),
            (None, None, None, None)
        );
        assert_eq!(bytes_from_hex("00ff1a"), Some(vec![0, 255, 26]));
    }
}
