//! What parties say about a figure, for whoever sees the figure.

use super::Remark;
use crate::prelude::*;

/// The notes on a figure, each with its party, by the slug of the party. Who sees the figure is decided where figures are.
pub fn remarks<'a>(state: &'a State, figure: &str) -> impl Iterator<Item = (&'a Slug, &'a Remark)> {
    state.remarks.get(figure).into_iter().flat_map(|known| known.iter())
}
