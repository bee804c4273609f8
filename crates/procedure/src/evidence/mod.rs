//! Evidence: what parties say about figures of the evidence room, where figures are cited, and the research library. The figures
//! themselves are no part of the record.
//!
//! Invariants: of a figure the rules know by what it is named and cited, what its name says, and nothing else; a party has one note on
//! a figure, its latest; a citation keeps its number and the value as it was known.

mod about;
pub mod add_file;
pub mod cite;
pub mod deposit;
pub mod library;
pub mod release;
pub mod remark;
pub mod revise_deposit;
pub mod uncite;
pub mod view;
pub mod withdraw_deposit;

use crate::prelude::*;
use crate::rejection::{Reason as General, reasons};
use crate::stamp::Noted;

/// The longest name of a figure, in letters.
pub const FIGURE_MAX: usize = 80;
/// The most figures on which there are notes.
pub const FIGURES_MAX: usize = 10_000;
/// The most citations of a meeting, those that were taken away with them.
pub const CITATIONS_MAX: usize = 500;
/// The longest value as it is known, in letters.
pub const AS_KNOWN_MAX: usize = 120;
/// The longest id of a dataset with its revision, in letters.
const DATASET_MAX: usize = 100;
/// So many digits of a checksum stand in a citation.
const SUM_DIGITS: usize = 12;

reasons! {
    /// The same citation stands there.
    CitedAlready = "evidence.cited-already" by "general",
    /// No figure with this number stands at the meeting.
    CitationUnknown = "evidence.citation-unknown" by "general",
    /// No deposit has this number.
    DepositUnknown = "evidence.deposit-unknown" by "general",
    /// The deposit was withdrawn.
    DepositWithdrawn = "evidence.deposit-withdrawn" by "general",
    /// Everybody has the deposit already.
    ReleasedAlready = "evidence.released-already" by "general",
    /// The figure is about other States.
    OfOthers = "evidence.of-others" by "general",
}

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

/// A figure was put beside something of a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct FigureCited {
    /// The meeting.
    pub meeting: Slug,
    /// The ordinal of the citation in its meeting, from 1.
    pub citation: u32,
    /// The item of the agenda.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<u32>,
    /// Or the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Slug>,
    /// The paragraph of the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<u32>,
    /// Or the statement, by the entry in which it was handed in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statement: Option<u64>,
    /// By what the figure is cited.
    pub cited: String,
    /// Its value as it was known.
    pub as_known: String,
    /// What it was put there for.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub words: Texts,
}

/// A figure was taken away from where it had been put.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct FigureUncited {
    /// The meeting.
    pub meeting: Slug,
    /// The ordinal of the citation.
    pub citation: u32,
}

/// A figure beside something of a meeting.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Citation {
    /// What is cited, and where.
    pub cited: FigureCited,
    /// When and by whom it was put there.
    pub put: Noted,
    /// Who may read the entry that says so.
    pub circle: Circle,
    /// The entry that took it away.
    pub removed: Option<u64>,
}

impl FigureCited {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let one = Citation { cited: self.clone(), put: meta.noted(), circle: meta.circle, removed: None };
        state.change_citations(&self.meeting, meta, |known| drop(known.insert(self.citation, one)));
    }
}

impl FigureUncited {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_citations(&self.meeting, meta, |known| {
            if let Some(one) = known.get_mut(&self.citation) {
                one.removed = Some(meta.number);
            }
        });
    }
}

impl State {
    /// Changes what stands beside the items and texts of a meeting, whose pages show it.
    fn change_citations(&mut self, of: &Slug, meta: &Meta, change: impl FnOnce(&mut BTreeMap<u32, Citation>)) {
        let mut known = self.citations.get(of).map(|known| BTreeMap::clone(known)).unwrap_or_default();
        change(&mut known);
        self.citations.insert_mut(of.clone(), Arc::new(known));
        self.change_meeting(of, meta, |_| ());
    }
}

/// The name and the dataset of a figure, as `evid:NAME@DATASET#` and twelve digits of its checksum cite it.
pub fn citation_id(cited: &str) -> Option<(&str, &str)> {
    let (figure, rest) = cited.strip_prefix("evid:")?.split_once('@')?;
    let (dataset, sum) = rest.rsplit_once('#')?;
    let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    let checked = sum.len() == SUM_DIGITS && sum.bytes().all(hex);
    let of_dataset = (1..=DATASET_MAX).contains(&dataset.len()) && dataset.bytes().all(|byte| byte.is_ascii_graphic());
    (named(figure).is_ok() && of_dataset && checked).then_some((figure, dataset))
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
