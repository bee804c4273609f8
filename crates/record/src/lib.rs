//! The append-only record: a data directory with its lock, one journal per process, sealed texts, files, accounts.
//!
//! All SQL of the product is in this crate.

pub mod accounts;
pub mod answers;
pub mod copy;
pub mod cosignatures;
pub mod data_dir;
pub mod failure;
pub mod files;
pub mod forget;
pub mod forms;
pub mod journal;
pub mod keys;
pub mod links;
pub mod looks;
pub mod means;
pub mod memory;
pub mod outbox;
pub mod own_data;
pub mod refusals;
pub mod sign_in_log;
pub mod sign_ins;
pub mod sqlite;
pub mod tokens;
pub mod told;
pub mod webhooks;

pub use cosignatures::Cosignature;
pub use data_dir::{DataDir, ProcessRow};
pub use failure::Failure;
pub use journal::{AppendError, Erasure, Journal, NewEntry, StoredEntry};
pub use memory::MemoryJournal;
pub use sqlite::SqliteJournal;
