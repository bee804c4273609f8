//! What a stranger needs to check a record: leaf, Merkle tree, signed note, package, and the verdict on it; and the signatures
//! that others bring in: a signed PDF, a passkey's assertion.
//!
//! It depends on nothing else of ours and is small enough to audit in a day. The forms are specified in
//! `docs/record-format.md`; its test vectors are held by a test of this crate.

mod certificate;
mod cms;
mod der;
pub mod entry;
pub mod hash;
mod keys;
pub mod note;
pub mod package;
pub mod pades;
pub mod passkey;
mod pdf;
mod pss;
mod signatures;
mod statements;
pub mod text;
pub mod tree;
pub mod verify;

pub use certificate::{Name, validity};
pub use hash::Hash;
pub use keys::algorithm_name;
pub use package::Package;
pub use tree::Tree;
pub use verify::{Report, verify};

#[cfg(test)]
mod vectors;
#[cfg(test)]
mod vectors_of_evidence;
