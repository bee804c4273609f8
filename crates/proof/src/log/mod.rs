//! What the keeper of a log and its witnesses need besides: the tree as it grows, signing, tiles, and what goes into a package.
//!
//! A verifier needs nothing of it.

mod packing;
mod signing;
pub mod tiles;
mod tree;
pub mod witness;

pub use ed25519_dalek::SigningKey;
pub use packing::{FILE_BYTES_MAX, FILES_BYTES_MAX, has_second_form, named_files};
pub use signing::{cosign, sign_statement};
pub use tree::{Nodes, Tree};
