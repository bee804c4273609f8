//! `erase`: what of personal texts would be erased, or is, and why; by the same acts as on a page.

use std::collections::BTreeSet;
use std::fmt::Write;

use anyhow::{Context, Result};
use clerk::{Clerk, PutError, Request};
use locale::{Lang, Locale};
use procedure::names::{Hash, Slug};
use procedure::record::erase::Erase;
use procedure::record::expire::Expire;
use procedure::record::files::FILE;
use procedure::record::personal::{Held, Which, Why};
use procedure::record::view::kept_texts;
use procedure::time::Instant;
use procedure::{Act, Capacity, Channel};
use serde::{Deserialize, Serialize};
use web::Site;

use crate::arguments::EraseOptions;
use crate::commands::{Work, Worked, capacity_named, hosted, work};
use crate::output::{Ended, sentence};

/// What is to be erased: what is given must agree.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Erasing {
    process: String,
    entry: Option<u64>,
    field: Option<String>,
    party: Option<Slug>,
    meeting: Option<Slug>,
    member: Option<u32>,
    containing: Option<String>,
    due: bool,
    why: Option<Why>,
    evidence: Option<String>,
    capacity: String,
    request: Option<i64>,
    dry_run: bool,
    show: bool,
    lang: String,
}

/// `erase`: erases the texts of a person, or a file.
pub(crate) fn erase(options: &EraseOptions, lang: Lang) -> Result<Ended> {
    let asked = Erasing {
        process: options.process.to_string(),
        entry: options.entry,
        field: options.field.clone(),
        party: options.party.clone(),
        meeting: options.meeting.clone(),
        member: options.member,
        containing: options.containing.clone(),
        due: options.due,
        why: options.why,
        evidence: options.evidence.clone(),
        capacity: options.capacity.to_string(),
        request: options.request,
        dry_run: options.dry_run,
        show: options.show,
        lang: lang.to_string(),
    };
    work(&options.data, &Work::Erase(asked), &[], (None, ""))
}

/// A text or a file that is found, and its words where they are asked for.
struct Found {
    held: Held,
    words: Option<String>,
}

impl Erasing {
    pub(crate) fn on(&self, site: &Site) -> Result<Worked> {
        let clerk = &hosted(site, &self.process)?.clerk;
        let capacity = capacity_named(clerk, &self.capacity)?;
        let found = self.found(clerk, &capacity);
        let mut words = found.iter().try_fold(String::new(), |mut words, found| -> Result<String> {
            writeln!(words, "{}", found.line())?;
            Ok(words)
        })?;
        if found.is_empty() {
            return Ok(Worked::said(1, "nothing to erase"));
        }
        if self.dry_run {
            write!(words, "{} would be erased", found.len())?;
            return Ok(Worked::said(0, words));
        }
        let mut entries = Vec::new();
        for act in self.acts(&found, clerk.now())? {
            let request = Request {
                evidence: self.evidence.clone(),
                ..Request::new(act, capacity.clone(), Channel::File)
            };
            match clerk.put(request) {
                Ok(receipt) => entries.push(receipt.number.to_string()),
                Err(error) => return Ok(self.refused(&error, &entries)),
            }
        }
        write!(words, "{} erased, entries {}", found.len(), entries.join(" "))?;
        let open = self.request.map(|id| site.directory().answer_erasure(&self.process, id, site.now())).transpose()?;
        if open == Some(false) {
            words.push_str("; no open request has this number");
        }
        Ok(Worked::said(0, words))
    }

    fn refused(&self, error: &PutError, before: &[String]) -> Worked {
        let locale = self.lang.parse().ok().and_then(Locale::of).unwrap_or_else(Locale::english);
        let before = if before.is_empty() { String::new() } else { format!("; put before: {}", before.join(" ")) };
        match error {
            PutError::Rejected(rejection) => Worked::said(1, format!("{}{before}", sentence(locale, rejection))),
            other => Worked::said(3, format!("{other}{before}")),
        }
    }

    fn which(&self) -> Which<'_> {
        Which {
            entry: self.entry,
            field: self.field.as_deref(),
            party: self.party.as_ref(),
            meeting: self.meeting.as_ref(),
            member: self.member,
        }
    }

    /// What agrees, in the order of the entries.
    fn found(&self, clerk: &Clerk, capacity: &Capacity) -> Vec<Found> {
        let (snapshot, now) = (clerk.snapshot(), clerk.now());
        let process = &snapshot.process;
        let due = |held: &Held| !self.due || held.until.is_some_and(|until| until <= now);
        if self.field.as_deref() == Some(FILE) {
            let of_one = |hash: Hash| process.state.file_named_by(hash, &self.which());
            let named = process.state.named_files(&self.which()).into_iter().flat_map(of_one);
            return named.filter(due).map(|held| Found { held, words: None }).collect();
        }
        let containing = self.containing.as_deref().unwrap_or_default();
        let kept = kept_texts(process, &self.which(), containing, capacity).into_iter();
        let kept = kept.filter(|kept| due(&kept.held));
        kept.map(|kept| Found { held: (*kept.held).clone(), words: self.show.then_some(kept.text) }).collect()
    }

    /// The acts that erase it: one where what is given says it to the rules, which read no text; else one for each.
    fn acts(&self, found: &[Found], now: i64) -> Result<Vec<Act>> {
        if self.due {
            return Ok(vec![Act::RecordExpire(Expire { kept_until: Instant(now) })]);
        }
        let why = self.why.context("say why: --why")?;
        let (field, meeting, party) = (self.field.clone(), self.meeting.clone(), self.party.clone());
        if self.containing.is_none() {
            let erase = Erase { entry: self.entry, field, meeting, party, member: self.member, why };
            return Ok(vec![Act::RecordErase(erase)]);
        }
        let mut seen = BTreeSet::new();
        let first = found.iter().filter(|found| seen.insert((found.held.entry, found.held.field, found.held.whose.member)));
        Ok(first.map(|found| Act::RecordErase(found.held.erase(why))).collect())
    }
}

impl Found {
    /// The entry, the field, whose it is, until when it is kept, the words.
    fn line(&self) -> String {
        let Held { entry, field, whose, until, .. } = &self.held;
        let mut line = format!("entry {entry}, {field}");
        let parts = [
            whose.party.as_ref().map(|party| format!(", party {party}")),
            whose.meeting.as_ref().map(|meeting| format!(", meeting {meeting}")),
            whose.member.map(|member| format!(", member {member}")),
            until.map(|until| format!(", kept until {}", Locale::machine(until))),
            self.words.as_ref().map(|words| format!(": {words}")),
        ];
        line.extend(parts.into_iter().flatten());
        line
    }
}
