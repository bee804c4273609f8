//! What several programs of tests share.

pub mod database;
