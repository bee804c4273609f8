//! Evidence: what parties say about figures of the evidence room. The figures themselves are no part of the record.
//!
//! Invariants: of a figure the rules know its name and nothing else; a party has one note on a figure, its latest.

pub mod remark;
pub mod view;

use crate::prelude::*;
use crate::rejection::Reason as General;

/// The longest name of a figure, in letters.
pub const FIGURE_MAX: usize = 80;
/// The most figures on which there are notes.
pub const FIGURES_MAX: usize = 10_000;

/// A party said something about a figure; without words it withdrew what it had said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Remarked {
    /// The figure, by its name.
    pub figure: String,
    /// The party.
    pub party: Slug,
    /// What it says.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub words: Texts,
}

/// What a party says about a figure.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Remark {
    /// Its words.
    pub words: Texts,
    /// The entry that says it.
    pub entry: u64,
}

impl Remarked {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let mut of_figure = state.remarks.get(&self.figure).map(|known| BTreeMap::clone(known)).unwrap_or_default();
        if self.words.is_empty() {
            of_figure.remove(&self.party);
        } else {
            of_figure.insert(self.party.clone(), Remark { words: self.words.clone(), entry: meta.number });
        }
        if of_figure.is_empty() {
            state.remarks.remove_mut(&self.figure);
        } else {
            state.remarks.insert_mut(self.figure.clone(), Arc::new(of_figure));
        }
    }
}

/// The form of a figure's name, as in `destinations-uzb-2024`: small letters, digits, hyphens and low lines. Whether there is such
/// a figure is known where its dataset is, and not in the record.
fn named(figure: &str) -> Result<(), Rejection> {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_';
    if (1..=FIGURE_MAX).contains(&figure.len()) && figure.bytes().all(fits) {
        return Ok(());
    }
    Err(Rejection::new(General::FieldWrong).with("field", "figure").with("value", figure))
}
