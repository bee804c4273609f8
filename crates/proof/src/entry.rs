//! One entry of the log: its commitment, its envelope, its leaf; and the hash of a sealed field.

use crate::hash::Hash;

/// What stands in the log for an entry's body: SHA-256 of salt and body. The salt keeps short bodies from being guessed.
pub fn commitment(salt: &[u8; 32], body: &[u8]) -> Hash {
    Hash::of(&[salt, body])
}

/// The bytes of a leaf: format, origin of the log, number and commitment, each on a line of its own.
/// No time, act or actor stands here, so that the envelope of a restricted entry tells nothing.
pub fn envelope(origin: &str, number: u64, commitment: Hash) -> String {
    format!("meshveret-entry/v1\n{origin}\n{number}\n{commitment}\n")
}

/// The leaf hash of an entry (RFC 6962, section 2.1: a leaf is prefixed with 0x00).
pub fn leaf(origin: &str, number: u64, commitment: Hash) -> Hash {
    Hash::of(&[&[0], envelope(origin, number, commitment).as_bytes()])
}

/// The hash that stands in a body for a sealed field of `class` (`personal`, `position`, `unattributed`).
pub fn sealed_hash(class: &str, salt: &[u8; 32], text: &str) -> Hash {
    Hash::of(&[b"meshveret-sealed/v1\n", class.as_bytes(), b"\n", salt, text.as_bytes()])
}
