//! The append-only record: a data directory with its lock, one journal per process, sealed texts, files, accounts.
//!
//! All SQL of the product is in this crate.

pub mod accounts;
pub mod answers;
mod carry;
pub mod ceremonies;
pub mod copy;
pub mod corrections;
pub mod cosignatures;
pub mod data_dir;
mod database;
pub mod failure;
pub mod files;
pub mod forget;
pub mod forms;
pub mod held;
pub mod journal;
pub mod keys;
pub mod leases;
pub mod links;
pub mod looks;
pub mod means;
pub mod memory;
pub mod outbox;
pub mod own_data;
pub mod refusals;
pub mod sign_in_log;
pub mod sign_ins;
pub mod snapshots;
mod sql;
pub mod tokens;
pub mod told;
pub mod uploads;
pub mod webhooks;

pub use cosignatures::Cosignature;
pub use data_dir::{DataDir, Database, Places, ProcessRow};
pub use database::DatabaseJournal;
pub use failure::Failure;
pub use files::{Bucket, FileStore};
pub use held::{Beside, Held};
pub use journal::{AppendError, Erasure, Follow, Journal, NewEntry, SealedRow, StoredEntry};
pub use memory::MemoryJournal;
pub use snapshots::SnapshotFile;
pub use sql::server::Server;
