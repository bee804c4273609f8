//! `evidence`: statistics, from the command line.

mod recipes;
mod run;

use anyhow::Result;
use clap::Subcommand;
use locale::{Lang, Locale};

use crate::output::Ended;

/// What is asked of the evidence room.
#[derive(Debug, Subcommand)]
pub(crate) enum Evidence {
    /// Say of every recipe its paper, formula, limits, inputs and parameters
    Recipes(recipes::RecipesOptions),
    /// Run a recipe on tables, and write its result
    Run(run::RunOptions),
}

/// Does what is asked.
pub(crate) fn evidence(asked: &Evidence, lang: Lang) -> Result<Ended> {
    let locale = Locale::of(lang).unwrap_or_else(Locale::english);
    match asked {
        Evidence::Recipes(options) => Ok(recipes::recipes(options, locale)),
        Evidence::Run(options) => run::run(options, locale),
    }
}

/// A recipe or another name as it stands in keys.
fn slug(id: &str) -> String {
    id.split('/').next().unwrap_or_default().replace('.', "-")
}
