//! Putting a file of acts: one by one, stopping at the first refusal; putting it again repeats nothing.

use std::collections::BTreeMap;

use procedure::Channel;
use procedure::act_file::{FileError, Line, parse_on};
use procedure::names::Hash;
use procedure::time::Moment;
use record::Failure;

use crate::{Clerk, PutError, Request};

/// With what the key begins of an act that a file of acts brought.
pub(crate) const KEY: &str = "file/";

/// What was put.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Acts that were put now.
    pub put: usize,
    /// Acts that had been put before.
    pub repeated: usize,
}

/// Why putting a file stopped. What stood before that line is in the record.
#[derive(Clone, Debug, thiserror::Error)]
pub enum ActsError {
    /// The file cannot be read; then nothing was put.
    #[error("{0}")]
    File(FileError),
    /// The journal cannot be read.
    #[error("the record cannot be read: {0}")]
    Journal(String),
    /// An act was refused.
    #[error("line {line}: {act}")]
    Act {
        /// The line on which the act begins.
        line: usize,
        /// Its name.
        act: &'static str,
        /// Why.
        #[source]
        error: PutError,
    },
}

/// Reads a file of acts that is put at the instant `now`.
///
/// # Errors
/// It names line and field.
pub fn read(text: &str, now: Moment) -> Result<Vec<(Line, String)>, ActsError> {
    let lines = parse_on(text, Some(now)).map_err(ActsError::File)?;
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    let keyed = lines.into_iter().map(|line| {
        let hash = Hash::of(&[line.source.as_bytes()]).to_string();
        let times = seen.entry(hash.clone()).or_default();
        *times = times.saturating_add(1);
        // The same act twice in a file is two acts; the same file twice is one.
        let key = line.key.clone().unwrap_or_else(|| format!("{KEY}{hash}/{times}"));
        (line, key)
    });
    Ok(keyed.collect())
}

/// What of a file is to be put. What was done behind closed doors has no key any more once the item ended: before the last act
/// that is known, it was done.
///
/// # Errors
/// The journal cannot be read.
pub fn left(clerk: &Clerk, lines: Vec<(Line, String)>) -> Result<Vec<(Line, String)>, Failure> {
    let of_a_room = |line: &Line| line.act.kind().is_of_the_room();
    if !lines.iter().any(|(line, _)| of_a_room(line)) {
        return Ok(lines);
    }
    let mut known = lines.len();
    while let Some((_, key)) = known.checked_sub(1).and_then(|last| lines.get(last)) {
        if clerk.knows(key)? {
            break;
        }
        known = known.saturating_sub(1);
    }
    let mut left = Vec::with_capacity(lines.len());
    for (place, (line, key)) in lines.into_iter().enumerate() {
        if place >= known || !of_a_room(&line) || clerk.knows(&key)? {
            left.push((line, key));
        }
    }
    Ok(left)
}

/// Puts one act of a file; true if it was put before.
///
/// # Errors
/// It names the line.
pub fn put_line(clerk: &Clerk, (line, key): (Line, String), channel: Channel) -> Result<bool, ActsError> {
    let (number, act) = (line.line, line.act.kind().name());
    let request = Request {
        act: line.act,
        capacity: line.by,
        role: line.role,
        only: line.only,
        entered_by: line.entered_by,
        channel: line.channel.unwrap_or(channel),
        evidence: line.evidence,
        key: Some(key),
        of_key: None,
        confirmed: line.confirmed,
        occurred: line.occurred,
        received: line.received,
        at: line.at,
    };
    let receipt = clerk.put(request).map_err(|error| ActsError::Act { line: number, act, error })?;
    Ok(receipt.repeated)
}

/// Puts a whole file.
///
/// # Errors
/// [`ActsError`], at the first act that is refused.
pub fn put(clerk: &Clerk, text: &str, channel: Channel) -> Result<Summary, ActsError> {
    let mut summary = Summary::default();
    let lines = read(text, clerk.now())?;
    let all = lines.len();
    let lines = left(clerk, lines).map_err(|failure| ActsError::Journal(failure.to_string()))?;
    summary.repeated = all.saturating_sub(lines.len());
    for line in lines {
        let count = if put_line(clerk, line, channel)? { &mut summary.repeated } else { &mut summary.put };
        *count = count.saturating_add(1);
    }
    Ok(summary)
}
