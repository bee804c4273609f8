//! The rules profiles that come with the program: their names, or one of them, byte for byte.

use anyhow::{Context, Result};
use procedure::rules::shipped::{SHIPPED, shipped};

use crate::arguments::ProfilesOptions;
use crate::output::{Ended, say};

/// Prints the names of all, or the text of one.
pub(crate) fn profiles(options: &ProfilesOptions) -> Result<Ended> {
    match &options.name {
        Some(name) => {
            say(shipped(name).with_context(|| format!("no profile {name} comes with the program"))?.trim_end());
        }
        None => SHIPPED.iter().for_each(|(id, _)| say(id)),
    }
    Ok(Ended::Done)
}
