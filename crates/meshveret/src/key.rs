//! `key`: the keys of a log that are at this host. The secret halves never leave it.
//!
//! A host to which a record will be handed over makes its key before it has the record, from the log's origin alone.

use anyhow::{Context, Result};
use clerk::randomness;
use locale::Lang;
use proof::log::SigningKey;
use proof::note::{Key, LOG};
use record::keys::Keys;

use crate::arguments::KeyOptions;
use crate::commands::put_text;
use crate::output::{Ended, say};

/// Says, makes or changes keys.
pub(crate) fn key(options: &KeyOptions, lang: Lang) -> Result<Ended> {
    let process = process_of(&options.log).with_context(|| format!("{} is no origin of a log", options.log))?;
    if let Some(next) = &options.change {
        let act = format!("record.change-key by=secretariat key=\"{next}\"\n");
        return put_text(&options.at, &process, (act.as_bytes(), lang));
    }
    let keys = Keys::of(&options.at.data, process.as_str());
    if options.new {
        keys.add(&randomness::bytes())?;
    }
    let seeds = keys.seeds()?;
    let shown = if options.new { seeds.len().saturating_sub(1) } else { 0 };
    for seed in seeds.iter().skip(shown) {
        let key = Key::of(&options.log, LOG, &SigningKey::from_bytes(seed));
        say(&format!("{key}\nfingerprint {}", key.fingerprint()));
    }
    Ok(Ended::Done)
}

/// The process in the origin of a log: `meshveret/PROCESS/XXXXXXXX`.
fn process_of(origin: &str) -> Option<procedure::names::Slug> {
    let mut parts = origin.split('/');
    let (ours, process, number) = (parts.next()?, parts.next()?, parts.next()?);
    let is_number = number.len() == 8 && number.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    procedure::names::Slug::new(process).filter(|_| ours == "meshveret" && is_number && parts.next().is_none())
}
