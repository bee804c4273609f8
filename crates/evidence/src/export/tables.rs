//! What is there, what datasets say side by side, and what a revision changed, as CSV.

use std::io::{self, Write};

use super::{cell, harmless};
use crate::cube::FIELDS;
use crate::query::{Coverage, Revisions, Said};

fn words<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
    cells.into_iter().map(|text| cell(&harmless(text))).collect::<Vec<_>>().join(",")
}

/// What is there of each indicator.
///
/// # Errors
/// The place cannot be written.
pub fn coverage(all: &[Coverage], out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "dataset,indicator,first,last,destinations,observations,missing")?;
    for one in all {
        let said = words([one.dataset.as_str(), &one.indicator, &one.first, &one.last]);
        writeln!(out, "{said},{},{},{}", one.destinations, one.observations, one.missing)?;
    }
    Ok(())
}

/// What datasets say: a line for each figure, and one without a value for each gap.
///
/// # Errors
/// The place cannot be written.
pub fn compared(all: &[Said<'_>], out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "dataset,indicator,unit,kind,period,value,flags,title")?;
    for Said { series, about } in all {
        let head = words([series.dataset, series.indicator, series.unit, series.sort.name()]);
        let title = words([about.map_or("", |dataset| dataset.title.as_str())]);
        let mut gaps = series.gaps.iter().peekable();
        for point in &series.points {
            let year = crate::cube::period::year(point.period);
            while let Some((from, to)) = gaps.next_if(|(_, to)| year.is_some_and(|year| *to < year)) {
                writeln!(out, "{head},{from}/{to},,gap,{title}")?;
            }
            let value = point.value.map(|value| value.to_string()).unwrap_or_default();
            writeln!(out, "{head},{},{value},{},{title}", words([point.period]), point.flags.said())?;
        }
    }
    Ok(())
}

/// What a revision changed: the largest differences, each with its words.
///
/// # Errors
/// The place cannot be written.
pub fn revised(found: &Revisions<'_>, out: &mut impl Write) -> io::Result<()> {
    let names: Vec<&str> = FIELDS.iter().skip(1).map(|field| field.name()).collect();
    writeln!(out, "{},before,now,difference", names.join(","))?;
    for difference in &found.largest {
        let [before, now] = difference.values;
        writeln!(out, "{},{before},{now},{}", words(difference.words.iter().copied()), now - before)?;
    }
    Ok(())
}
