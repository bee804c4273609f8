//! `evidence`: official statistics into the cube of a data directory, and answers out of it.

mod import;
mod query;

use anyhow::Result;

use crate::arguments::Evidence;
use crate::output::Ended;

/// Does what was asked.
pub(crate) fn evidence(what: &Evidence) -> Result<Ended> {
    match what {
        Evidence::Import(options) => import::import(options),
        Evidence::Query(options) => query::query(options),
    }
}
