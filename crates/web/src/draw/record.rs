//! The process's first page, the record, an entry with its proof, the verdict on a package.

use std::sync::Arc;

use clerk::EntryLine as Line;
use clerk::export::export;
use pages::record::{AdoptedLine, CheckLine, Entry, EntryLine, EntryOpen, Home, Record, RollLine, Verify};
use pages::{Section, draw};
use procedure::floor::view::floor;
use procedure::meetings::view::{MeetingView, meetings};
use procedure::meetings::{Meeting, Phase};
use procedure::membership::view::{PartyView, parties};
use procedure::membership::{PriorityRecorded, Seat, Status};
use procedure::names::Slug;
use procedure::record::view::{evidence_of, facts, owner_of};
use procedure::view::Audience;
use procedure::{Body, Capacity, Kind};
use proof::entry::{commitment, leaf};
use proof::verify::{Check, Outcome};

use super::{Draw, Drawn};

/// Entries on one page of the record.
const ENTRIES_A_PAGE: u64 = 100;

impl Draw<'_> {
    /// The first page of the process.
    pub(super) fn home(&self) -> Drawn {
        let state = self.state();
        let f = self.frame(Section::Home, None);
        let all = meetings(state);
        let today = self.today();
        let past = |m: &&MeetingView| m.particulars.from.is_some_and(|day| day.earliest() <= today.latest());
        let term = state.terms.iter().filter(|term| term.1.from.is_some_and(|from| from.earliest() <= today.latest()));
        let term = term.max_by_key(|term| (term.1.from.map(procedure::time::Day::earliest), term.0));
        let known = parties(state, today);
        let mut secretariats: Vec<_> = state.secretariats.iter().collect();
        secretariats.sort_by_key(|named| (named.1.from.map(procedure::time::Day::earliest), named.0));
        let last_priority = state.priorities.last().map(|p| (p.party.clone(), p.term.clone()));
        let of_term = |p: &&Arc<PriorityRecorded>| Some((p.party.clone(), p.term.clone())) == last_priority;
        let open = all.iter().find(|m| m.phase == Phase::Open);
        let sits = open.and_then(|m| state.meetings.get(&m.slug));
        let follows = sits.is_some_and(|of| floor(state, of, self.audience_at(of)).is_some());
        let page = Home {
            about: state.about.clone(),
            open: open.cloned(),
            follows,
            last: all.iter().filter(past).find(|m| !m.particulars.outcome.is_empty()).cloned(),
            next: all.iter().rev().find(|m| m.phase == Phase::Convened && !past(m)).cloned(),
            meetings: all.iter().take(5).cloned().collect(),
            term: term.map(|term| term.1.clone()),
            secretariat: secretariats.last().map(|named| named.1.clone()),
            secretariat_disputed: secretariats.len() > 1,
            priorities: state.priorities.iter().filter(of_term).cloned().collect(),
            news: self.news_lines().into_iter().take(3).collect(),
            roll: roll(&f, &known),
            disputed: known.iter().any(|party| party.disputed),
            facts: facts(state, None),
            f,
        };
        draw(&page).into()
    }

    /// The record.
    pub(super) fn record(&self) -> Drawn {
        let f = self.frame(Section::Record, None);
        let head = self.state().head();
        let from = self.query.get("from").and_then(|from| from.parse().ok()).unwrap_or(u64::MAX);
        let last = from.min(head.saturating_sub(1));
        let first = last.saturating_sub(ENTRIES_A_PAGE - 1);
        let entries =
            (first..=last).rev().filter_map(|number| self.line(number)).map(|line| self.entry_line(&f, &line));
        let (checkpoint, note) = self.hosted.clerk.checkpoint();
        let adopted = |m: &&Arc<Meeting>| m.texts.values().any(|draft| draft.decided.adopted.is_some());
        let packages = self.state().meetings.values().filter(adopted);
        let page = Record {
            origin: checkpoint.origin,
            fingerprint: grouped(&self.hosted.clerk.key().fingerprint().to_string()),
            checkpoint: note,
            entries: entries.collect(),
            newer: (last.saturating_add(1) < head).then(|| last.saturating_add(ENTRIES_A_PAGE)),
            older: first.checked_sub(1),
            packages: packages.map(|m| (m.slug.clone(), m.particulars.name.clone())).collect(),
            f,
        };
        draw(&page).into()
    }

    fn line(&self, number: u64) -> Option<Arc<Line>> {
        self.snapshot.entries.get(usize::try_from(number).ok()?).cloned()
    }

    /// True where this reader may read an entry.
    pub(crate) fn reads(&self, line: &Line) -> bool {
        let (capacity, audience) = self.reads_as(line);
        line.reads(capacity, audience)
    }

    /// As whom, and among whom, the reader reads an entry.
    pub(crate) fn reads_as(&self, line: &Line) -> (&Capacity, Audience) {
        let meeting = line.meeting.as_ref().and_then(|slug| self.state().meetings.get(slug));
        let audience = meeting.map_or_else(|| self.audience(), |meeting| self.audience_at(meeting));
        (self.towards(line.meeting.as_ref()), audience)
    }

    fn entry_line(&self, f: &pages::Frame, line: &Line) -> EntryLine {
        let open = self.reads(line);
        EntryLine {
            number: line.number,
            act: act_name(f, &line.act),
            recorded: line.recorded,
            occurred: line.occurred.filter(|_| open),
            // The envelope of a restricted entry tells nothing, and so does its line.
            meeting: line.meeting.clone().filter(|_| open),
            open,
        }
    }

    /// One entry.
    pub(super) fn entry(&self, number: u64) -> Drawn {
        let Some(line) = self.line(number) else { return Drawn::Missing };
        let f = self.frame(Section::Record, None);
        let stored = match self.hosted.clerk.entries(number, 1) {
            Ok(mut entries) => entries.pop(),
            Err(failure) => return Drawn::Failed(failure.to_string()),
        };
        let Some(stored) = stored else { return Drawn::Missing };
        let (checkpoint, _) = self.hosted.clerk.checkpoint();
        let committed = commitment(&stored.entry.salt, &stored.entry.body);
        let leaf = leaf(&checkpoint.origin, number, committed);
        let proof = self.hosted.clerk.inclusion(number, checkpoint.size).unwrap_or_default();
        let holds = proof::tree::included(leaf, number, checkpoint.size, &proof, checkpoint.root);
        let as_whom = self.towards(line.meeting.as_ref());
        let content = self.reads(&line).then(|| self.content(&f, &stored.entry.body, as_whom)).flatten();
        let page = Entry {
            line: self.entry_line(&f, &line),
            content,
            commitment: grouped(&committed.to_string()),
            leaf: grouped(&leaf.to_string()),
            proof: proof.iter().map(|hash| grouped(&hash.to_string())).collect(),
            size: checkpoint.size,
            root: grouped(&checkpoint.root.to_string()),
            holds,
            f,
        };
        draw(&page).into()
    }

    fn content(&self, f: &pages::Frame, bytes: &[u8], as_whom: &Capacity) -> Option<EntryOpen> {
        let body: Body = serde_json::from_slice(bytes).ok()?;
        let owner = owner_of(self.state(), &body, as_whom);
        Some(EntryOpen {
            capacity: match owner {
                Some(owner) => f.capacity_name(&owner),
                None if self.state().is_gone(&body.capacity) => f.t("texts-owner-gone"),
                None => f.t("texts-owner-withheld"),
            },
            entered_by: body.entered_by.as_ref().map(|by: &Capacity| f.capacity_name(by)),
            channel: f.word("word-channel", body.channel),
            evidence: evidence_of(&self.process().vault, &body, as_whom),
            received: body.received,
            profile: body.profile.clone(),
            body: pretty(bytes),
        })
    }

    /// The verdict on a meeting's package, as anybody may have it.
    pub(super) fn verify(&self, meeting: &Meeting) -> Drawn {
        let f = self.frame(Section::Meetings, meeting.particulars.from);
        let package = match export(&self.hosted.clerk, &meeting.slug, &Capacity::Public) {
            Ok(package) => package,
            Err(error) => return Drawn::Failed(error.to_string()),
        };
        let bytes = match package.to_bytes() {
            Ok(bytes) => bytes,
            Err(error) => return Drawn::Failed(error.to_string()),
        };
        let report = proof::verify(&bytes, &self.hosted.clerk.key().into());
        let hashes = |symbol: &str| -> Vec<(String, String)> {
            let of = package.texts.iter().filter_map(|packed| {
                let text = proof::text::Text::parse(&packed.canonical).filter(|text| text.symbol == symbol)?;
                Some((f.language(&text.language), grouped(&text.hash.to_string())))
            });
            of.collect()
        };
        let adopted = report.adopted.iter().map(|(symbol, hash, _)| AdoptedLine {
            symbol: symbol.clone(),
            hash: grouped(&hash.to_string()),
            languages: hashes(symbol),
        });
        let page = Verify {
            m: procedure::meetings::view::meeting(self.state(), meeting),
            holds: report.holds(),
            checks: summary(&f, &report.checks),
            adopted: adopted.collect(),
            fingerprint: grouped(&self.hosted.clerk.key().fingerprint().to_string()),
            origin: report.origin.clone(),
            size: f.locale.bytes(bytes.len()),
            f,
        };
        draw(&page).into()
    }
}

/// Who takes part, by status; those of no known status are left to the members' page.
fn roll(f: &pages::Frame, known: &[PartyView]) -> Vec<RollLine> {
    let statuses = [
        Status::Member,
        Status::Observer,
        Status::Pending,
        Status::Unconfirmed,
        Status::Secretariat,
        Status::Partner,
        Status::Invited,
    ];
    let line = |status: Status| {
        let of: Vec<Slug> =
            known.iter().filter(|party| party.status == status).map(|party| party.slug.clone()).collect();
        let badge = pages::frame::badge(status, Seat::Exercised);
        (!of.is_empty()).then(|| RollLine {
            badge,
            label: f.status_group(&status),
            names: f.listed(&of),
            count: of.len(),
        })
    };
    statuses.into_iter().filter_map(line).collect()
}

/// The checks, those of the same kind and outcome together: a package has a check for every entry.
fn summary(f: &pages::Frame, checks: &[Check]) -> Vec<CheckLine> {
    let mut groups: Vec<(&Check, Vec<&str>)> = Vec::new();
    for check in checks {
        match groups.iter_mut().find(|(first, _)| first.id == check.id && first.outcome == check.outcome) {
            Some((_, subjects)) => subjects.push(&check.subject),
            None => groups.push((check, vec![&check.subject])),
        }
    }
    groups.into_iter().map(|(check, subjects)| check_line(f, check, &subjects)).collect()
}

fn check_line(f: &pages::Frame, check: &Check, subjects: &[&str]) -> CheckLine {
    let subject = match subjects {
        [first, .., last] if first.parse::<u64>().is_ok() => format!("{first}–{last}"),
        few => few.join(&f.t("locale-list-comma")),
    };
    let words = f.t1(&format!("check-{}", check.id), "subject", subject);
    let (outcome, badge, reason) = match check.outcome {
        Outcome::Proved => ("check-outcome-proved", "badge--adopted", None),
        Outcome::Failed(reason) => ("check-outcome-failed", "badge--late", Some(reason)),
        Outcome::NotChecked(reason) => ("check-outcome-not-checked", "badge--unknown", Some(reason)),
    };
    let words = match reason {
        Some(reason) => format!("{words} {}", f.t(&format!("check-reason-{reason}"))),
        None => words,
    };
    CheckLine { words, outcome: f.t(outcome), badge }
}

/// An act in words.
pub(crate) fn act_name(f: &pages::Frame, act: &str) -> String {
    Kind::named(act).map_or_else(|| act.to_owned(), |_| f.t(&format!("act-{}", act.replace('.', "-"))))
}

/// A hash in groups of four, so that two people can read it to each other.
pub(crate) fn grouped(hash: &str) -> String {
    let digits: Vec<char> = hash.chars().collect();
    digits.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// The body with line breaks, for people; what is hashed are the bytes as they stand.
fn pretty(bytes: &[u8]) -> String {
    let value = serde_json::from_slice::<serde_json::Value>(bytes).ok();
    value.and_then(|value| serde_json::to_string_pretty(&value).ok()).unwrap_or_default()
}
