//! What a stranger needs to check a record.
//!
//! **The verifier** can be read in one sitting: [`entry`] (commitment and leaf), [`tree`] (proofs), [`note`] (checkpoints and
//! cosignatures), [`text`] (adopted texts), [`package`] (the file), and [`verify`], which makes every check. A test holds that it
//! has fewer than 1,000 lines of code. The forms are specified in `docs/record-format.md`, from which two more verifiers were written.
//!
//! Beside it stand, and are not needed to read it: [`evidence`], an optional module for signatures that others bring in (passkeys,
//! signed PDFs, scans); and [`log`], which grows a tree, signs and makes tiles, for whoever keeps a log or witnesses one.

pub mod entry;
#[cfg(feature = "evidence")]
pub mod evidence;
#[cfg(not(feature = "evidence"))]
#[path = "evidence/absent.rs"]
mod evidence;
pub mod hash;
pub mod log;
mod log_key;
pub mod note;
pub mod package;
mod signatures;
mod statements;
pub mod text;
pub mod tree;
pub mod verify;

#[cfg(feature = "evidence")]
pub use evidence::{Name, algorithm_name, pades, passkey, validity};
pub use hash::Hash;
pub use log::Tree;
pub use log_key::succeeds;
pub use package::Package;
pub use statements::canonical as statement_form;
pub use verify::{Report, Trusted, verify};
