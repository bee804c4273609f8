//! What is known of datasets and indicators before a file is read.

use crate::cube::{Dataset, period::Sort};

const DATASETS: &str = include_str!("../../data/datasets.tsv");

/// Indicators of flow datasets that are stocks at the middle of the year, and rates that are neither.
const MIDDLE: [&str; 3] = ["WDI_POP", "SP.POP.TOTL", "WPP_POP"];

/// The fields of the line that fits a dataset's id best: the first whose beginning fits.
fn line(id: &str) -> Option<Vec<&'static str>> {
    let lines = DATASETS.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| line.split('\t').collect::<Vec<_>>())
        .find(|fields| fields.first().is_some_and(|start| id.starts_with(start)))
}

/// A dataset with what is known of it.
pub(super) fn dataset(id: &str) -> Dataset {
    let fields = line(id).unwrap_or_default();
    let field = |place: usize| fields.get(place).copied().unwrap_or_default().to_owned();
    let agency = if fields.is_empty() { id.split(':').next().unwrap_or_default().to_owned() } else { field(1) };
    Dataset {
        id: id.to_owned(),
        agency,
        title: field(2),
        licence: field(3),
        attribution: field(4),
        indicators: Vec::new(),
        sources: Vec::new(),
        checks: Vec::new(),
    }
}

/// What a figure of this indicator has to do with its period.
pub(super) fn sort(dataset: &str, indicator: &str) -> Sort {
    if MIDDLE.contains(&indicator) {
        return Sort::Middle;
    }
    if indicator.ends_with("_RATE") {
        return Sort::Flow;
    }
    line(dataset).and_then(|fields| fields.get(5).copied()).and_then(Sort::named).unwrap_or(Sort::Unstated)
}

/// Whether the figures of this indicator of money or of a model write zero where nothing was reported.
pub(super) fn zero_may_be_missing(dataset: &str) -> bool {
    dataset.starts_with("WB:")
}
