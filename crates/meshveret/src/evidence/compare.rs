//! `evidence coverage` and `evidence compare`: what the cube has, what its datasets say side by side, what a revision changed.

use anyhow::Result;
use evidence::cube::Store;
use evidence::export;
use evidence::query::{self, Question, Unanswerable};
use locale::Locale;

use super::query::refuse;
use crate::arguments::{EvidenceCompareOptions, EvidenceCoverageOptions};
use crate::output::{Ended, say};

/// Says what there is.
pub(super) fn coverage(options: &EvidenceCoverageOptions) -> Result<Ended> {
    let cube = Store::below(&options.data).cube()?;
    let mut out = Vec::new();
    export::coverage(&query::coverage(&cube), &mut out)?;
    Ok(told(&out))
}

/// Says what datasets have, or what the second of two has otherwise than the first.
pub(super) fn compare(options: &EvidenceCompareOptions, locale: &Locale) -> Result<Ended> {
    let cube = Store::below(&options.data).cube()?;
    let mut out = Vec::new();
    if let Some((old, new)) = &options.revisions {
        match query::revisions(&cube, [old, new], options.top) {
            Ok(found) => {
                export::revised(&found, &mut out)?;
                let counts = (found.new, found.changed, found.removed, found.same);
                say(&format!("new={} changed={} removed={} same={}", counts.0, counts.1, counts.2, counts.3));
                return Ok(told(&out));
            }
            Err(why) => return Ok(refuse(&why, locale)),
        }
    }
    let question = Question {
        datasets: options.dataset.clone(),
        indicators: options.indicator.clone(),
        origins: options.origin.clone(),
        destinations: options.destination.clone(),
        periods: options.period.clone(),
        ..Question::default()
    };
    match query::compare(&cube, &question) {
        Ok(all) if all.is_empty() => Ok(refuse(&Unanswerable::Nothing, locale)),
        Ok(all) => {
            export::compared(&all, &mut out)?;
            Ok(told(&out))
        }
        Err(why) => Ok(refuse(&why, locale)),
    }
}

fn told(lines: &[u8]) -> Ended {
    String::from_utf8_lossy(lines).lines().for_each(say);
    Ended::Done
}
