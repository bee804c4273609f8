//! What is known of datasets and indicators before a file is read.

use crate::cube::{Dataset, period::Sort};

const DATASETS: &str = include_str!("../../data/datasets.tsv");
const UNITS: &str = include_str!("../../data/units.tsv");

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
        url: field(6),
        released: String::new(),
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

/// Whether a figure counts persons or cases, of whom there are never fewer than none: a rate of change may be negative.
pub(super) fn counts([dataset, indicator]: [&str; 2]) -> bool {
    let of_counts = dataset.starts_with("UNHCR:") || dataset.starts_with("UNDESA:IMS");
    of_counts && !indicator.ends_with("_RATE")
}

/// Whether the figures of this indicator of money or of a model write zero where nothing was reported.
pub(super) fn zero_may_be_missing(dataset: &str) -> bool {
    dataset.starts_with("WB:")
}

/// The unit of an indicator whose file does not say it; `XX` where nobody knows it.
pub(super) fn unit(dataset: &str, indicator: &str) -> &'static str {
    let fits = |known: &str| match (known.strip_prefix('*'), known.strip_suffix('*')) {
        (Some(ending), _) => indicator.ends_with(ending),
        (_, Some(start)) => indicator.starts_with(start),
        _ => indicator == known,
    };
    let lines = UNITS.lines().filter(|line| !line.starts_with('#'));
    let fields = lines.map(|line| line.split('\t').collect::<Vec<_>>());
    let mut units = fields.filter_map(|fields| match fields.as_slice() {
        [start, known, unit] => (dataset.starts_with(start) && fits(known)).then_some(*unit),
        _ => None,
    });
    units.next().unwrap_or("XX")
}

/// Revision of a day on which a source says that it changed its figures: `2024.6.28` of `2024-06-28`, with or without a time, and of
/// `06/28/2024`. None where the text is no day.
pub(super) fn day_of(text: &str) -> Option<String> {
    let text = text.trim();
    let parts = |text: &str, separator| -> Option<[u32; 3]> {
        let parts: Vec<u32> = text.split(separator).map(|part| part.parse().ok()).collect::<Option<_>>()?;
        parts.try_into().ok()
    };
    let of_iso = text.get(..10).and_then(|day| parts(day, '-'));
    let [year, month, day] = of_iso.or_else(|| parts(text, '/').map(|[month, day, year]| [year, month, day]))?;
    let is_day = (1900..2200).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    is_day.then(|| format!("{year}.{month}.{day}"))
}

/// The day of a revision as ISO 8601 has it: `2024-06-28` of `2024.6.28`.
pub(super) fn iso_day(revision: &str) -> Option<String> {
    let parts: Vec<u32> = revision.split('.').map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let [year, month, day] = parts.try_into().ok()?;
    Some(format!("{year:04}-{month:02}-{day:02}"))
}

/// The day that a message says it is of, as ISO 8601 has it; none where it is no day.
pub(super) fn released(text: &str) -> Option<String> {
    iso_day(&day_of(text)?)
}

/// The id of a dataset in the revision of this day; in its first one where the file has no day.
pub(super) fn revised(dataset: &str, day: Option<String>) -> String {
    format!("{dataset}({})", day.unwrap_or_else(|| "1.0".to_owned()))
}

/// A version of a structure as a revision: `1.2` of `1.2.0+x`, `1.0` where there is none.
pub(super) fn version(said: Option<&str>) -> String {
    let said = said.unwrap_or_default().trim();
    let plain: String = said.chars().take_while(|c| c.is_ascii_digit() || *c == '.').take(20).collect();
    let plain = plain.trim_matches('.');
    if plain.is_empty() { "1.0".to_owned() } else { plain.to_owned() }
}
