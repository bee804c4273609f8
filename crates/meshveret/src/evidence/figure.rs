//! `evidence figure`: a figure by its name, with the identifier by which it is cited; compared with a citation.

use std::fs;
use std::sync::Arc;

use anyhow::{Context, Result};
use evidence::cube::{Cube, Store};
use evidence::export;
use evidence::figure::{Data, Name, NoFigure, behind, data, of_dataset, rows};
use locale::{Locale, without_isolates};

use super::sentence;
use crate::arguments::{EvidenceFigureOptions, FigureFormat};
use crate::output::{Ended, complain, say};

/// Computes a figure; compares it, writes it, says what it is cited by.
pub(super) fn figure(options: &EvidenceFigureOptions, locale: &Locale) -> Result<Ended> {
    let Ok(name) = options.name.parse::<Name>() else {
        complain(&without_isolates(&locale.with("evidence-no-name", &[("text", options.name.as_str().into())])));
        return Ok(Ended::NotUnderstood);
    };
    let cube = Arc::new(Store::below(&options.data).cube()?);
    let found = match &options.dataset {
        Some(dataset) => of_dataset(&cube, &name, dataset),
        None => data(&cube, &name),
    };
    let found = match found {
        Ok(found) => found,
        Err(why) => {
            complain(&sentence(locale, &why.said()));
            return Ok(Ended::Refused);
        }
    };
    if let Some(path) = &options.out {
        let bytes = match written(&cube, &found, options.format)? {
            Ok(bytes) => bytes,
            Err(why) => {
                complain(&sentence(locale, &why.said()));
                return Ok(Ended::Refused);
            }
        };
        fs::write(path, bytes).with_context(|| path.display().to_string())?;
    }
    say(&found.cited());
    say(&format!("sha256={}", found.sum()));
    let Some(cited) = &options.cited else { return Ok(Ended::Done) };
    let same = *cited == found.cited();
    say(&without_isolates(&locale.text(if same { "evidence-same" } else { "evidence-not-same" })));
    Ok(if same { Ended::Done } else { Ended::Refused })
}

fn written(cube: &Arc<Cube>, found: &Data, format: FigureFormat) -> Result<std::result::Result<Vec<u8>, NoFigure>> {
    let mut bytes = Vec::new();
    match format {
        FigureFormat::Csv => bytes = found.csv_with_checks().into_bytes(),
        FigureFormat::Json => bytes = found.json().into_bytes(),
        FigureFormat::SdmxCsv | FigureFormat::Parquet => {
            let cube = &behind(cube, found);
            let rows = match rows(cube, found) {
                Ok(rows) => rows,
                Err(why) => return Ok(Err(why)),
            };
            match format {
                FigureFormat::Parquet => export::parquet(cube, &rows, &mut bytes)?,
                _ => export::sdmx_csv(cube, &rows, &mut bytes)?,
            }
        }
    }
    Ok(Ok(bytes))
}
