//! Old files put by whoever holds the data directory: the bytes of each are kept, then the acts of all are put, if all are in order.

use anyhow::{Result, anyhow};
use clerk::{Clerk, Foreseen, PutError, Request};
use locale::Locale;
use procedure::documents::archived::same_content;
use procedure::fields::Fields;
use procedure::names::Hash;
use procedure::{Act, Capacity, Channel, Kind, Rejection};
use serde::{Deserialize, Serialize};
use web::Site;

use crate::commands::{Worked, hosted};
use crate::output::sentence;

/// A file with the fields of its act.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Row {
    pub(super) hash: Hash,
    pub(super) fields: Vec<(String, String)>,
}

impl Row {
    pub(super) fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The request of the secretariat. The same file with the same facts is put once.
    fn request(&self) -> Result<Request, Rejection> {
        let mut fields = Fields::default();
        for (name, value) in &self.fields {
            fields.add(name, value)?;
        }
        let act = Act::read(Kind::DocumentsArchive.name(), fields)?;
        let key = Some(web::archive_key(&self.fields));
        Ok(Request { key, ..Request::new(act, Capacity::Secretariat, Channel::File) })
    }
}

/// What would become, or became, of a file.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Fate {
    /// It is in order.
    New,
    /// The archive has a file of the same content, of this number.
    Held(u64),
    /// A file before it has the same content.
    Same,
    /// It is refused, in words.
    Refused(String),
    /// It was put, as this entry.
    Put(u64),
}

impl Fate {
    /// True where there is nothing to put.
    pub(super) fn is_held(&self) -> bool {
        matches!(self, Self::Held(_) | Self::Same)
    }
}

/// Keeps the bytes of a file, so that an act can name it.
///
/// # Errors
/// The disk has less free than its bound, or the store fails.
pub(crate) fn kept(site: &Site, bytes: &[u8]) -> Result<Worked> {
    web::keep_file(site, bytes)?;
    Ok(Worked::said(0, ""))
}

/// Foresees the acts of files, and puts them where all are in order and `put` says so; answers with what came of each, as JSON.
///
/// # Errors
/// There is no such process, or its record failed half-way: then the same command again puts the rest.
pub(crate) fn archived(site: &Site, (process, lang, put): (&str, &str, bool), bytes: &[u8]) -> Result<Worked> {
    let locale = lang.parse().ok().and_then(Locale::of).unwrap_or_else(Locale::english);
    let rows: Vec<Row> = serde_json::from_slice(bytes)?;
    let clerk = &hosted(site, process)?.clerk;
    let mut fates = held(clerk, &rows);
    let mut requests = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        let Some(fate @ Fate::New) = fates.get_mut(place) else { continue };
        match row.request() {
            Ok(request) => requests.push((place, request)),
            Err(rejection) => *fate = Fate::Refused(sentence(locale, &rejection)),
        }
    }
    let acts: Vec<Request> = requests.iter().map(|(_, request)| request.clone()).collect();
    for ((place, _), foreseen) in requests.iter().zip(clerk.foresee(&acts)) {
        let why = match foreseen {
            Foreseen::InOrder | Foreseen::Repeated(_) => continue,
            Foreseen::Asked(rejection) | Foreseen::Refused(PutError::Rejected(rejection)) => {
                sentence(locale, &rejection)
            }
            Foreseen::Refused(error) => error.to_string(),
        };
        if let Some(fate) = fates.get_mut(*place) {
            *fate = Fate::Refused(why);
        }
    }
    if put && !fates.iter().any(|fate| matches!(fate, Fate::Refused(_))) {
        for (place, request) in requests {
            let receipt =
                clerk.put(request).map_err(|error| anyhow!("{error}; the same command again puts the rest"))?;
            if let Some((fate, entry)) = fates.get_mut(place).zip(receipt.entry()) {
                *fate = Fate::Put(entry);
            }
        }
    }
    Ok(Worked { code: 0, words: String::new(), file: serde_json::to_vec(&fates)? })
}

/// What the archive has already, and what stands twice among the files.
fn held(clerk: &Clerk, rows: &[Row]) -> Vec<Fate> {
    let snapshot = clerk.snapshot();
    let mut seen = std::collections::BTreeSet::new();
    let fate = |row: &Row| match same_content(&snapshot.process.state, row.hash).first() {
        Some(old) => Fate::Held(old.number),
        None if seen.insert(row.hash) => Fate::New,
        None => Fate::Same,
    };
    rows.iter().map(fate).collect()
}
