//! What a stranger needs to check a record: leaf, Merkle tree, signed note, package, and the verdict on it.
//!
//! It depends on nothing else of ours and is small enough to audit in an afternoon. The forms are specified in
//! `docs/record-format.md`; its test vectors are held by a test of this crate.

pub mod entry;
pub mod hash;
pub mod note;
pub mod package;
pub mod text;
pub mod tree;
pub mod verify;

pub use hash::Hash;
pub use package::Package;
pub use tree::Tree;
pub use verify::{Report, verify};

#[cfg(test)]
mod vectors;
