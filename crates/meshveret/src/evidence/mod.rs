//! `evidence`: official statistics into the cube of a data directory, answers out of it, and recipes that are run on tables.

mod boundaries;
mod compare;
mod figure;
mod import;
mod query;
pub(crate) mod recipes;
pub(crate) mod run;

use anyhow::Result;
use evidence::said::Said;
use locale::{Lang, Locale, Value, without_isolates};

use crate::arguments::Evidence;
use crate::output::Ended;

/// Does what is asked.
pub(crate) fn evidence(asked: &Evidence, lang: Lang) -> Result<Ended> {
    let locale = Locale::of(lang).unwrap_or_else(Locale::english);
    match asked {
        Evidence::Import(options) => import::import(options, locale),
        Evidence::Query(options) => query::query(options, locale),
        Evidence::Figure(options) => figure::figure(options, locale),
        Evidence::Coverage(options) => compare::coverage(options),
        Evidence::Compare(options) => compare::compare(options, locale),
        Evidence::Boundaries(options) => boundaries::boundaries(options, locale),
        Evidence::Recipes(options) => Ok(recipes::recipes(options, locale)),
        Evidence::Run(options) => run::run(options, locale),
    }
}

/// What is to be said, as a sentence.
pub(crate) fn sentence(locale: &Locale, said: &Said) -> String {
    let values: Vec<(&str, Value<'_>)> = said.values.iter().map(|(name, value)| (*name, value.into())).collect();
    without_isolates(&locale.with(&format!("evidence-{}", said.key), &values))
}

/// A count as the language writes it.
pub(crate) fn number(locale: &Locale, of: usize) -> String {
    locale.number(f64::from(u32::try_from(of).unwrap_or(u32::MAX)), 0)
}

/// A sentence with its values.
fn said(locale: &Locale, key: &str, values: &[(&str, String)]) -> String {
    let values: Vec<(&str, Value<'_>)> = values.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    without_isolates(&locale.with(key, &values))
}
