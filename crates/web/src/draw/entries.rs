//! The record: its entries, chosen by area, meeting, party and time; one entry with its proof.

use std::ops::Range;
use std::sync::Arc;

use clerk::EntryLine as Line;
use clerk::index::{Strand, Wanted};
use pages::act::Choice;
use pages::entries::{Cosigned, Entry, EntryLine, EntryOpen, Filter, Record, Told, Walk, WalkStep, Witness};
use pages::{Frame, Section, draw};
use procedure::meetings::Meeting;
use procedure::names::Slug;
use procedure::record::log::WitnessNamed;
use procedure::record::personal::Which;
use procedure::record::view::{evidence_of, owner_of};
use procedure::view::Audience;
use procedure::{Body, Capacity, Kind};
use proof::entry::{commitment, leaf};
use proof::log::{Step, steps};
use proof::note::{Checkpoint, Key};
use record::{Cosignature, StoredEntry};

use super::{Draw, Drawn};
use crate::instants::span;

/// Entries on one page of the record.
const ENTRIES_A_PAGE: u64 = 100;

/// The numbers on a page, the latest first, and where the pages beside it begin.
struct Page {
    numbers: Vec<u64>,
    newer: Option<u64>,
    older: Option<u64>,
}

impl Draw<'_> {
    /// The record. Unfiltered it has a line for every number; chosen by something, only what the reader may read, and neither the
    /// count nor the way from page to page tells of the rest.
    pub(super) fn record(&self) -> Drawn {
        let f = self.frame(Section::Record, None);
        let (mut filter, zone) = (self.filter(&f), self.zone());
        let times = [&filter.since, &filter.until].map(|given| span(given, &zone));
        filter.wrong =
            [&filter.since, &filter.until].into_iter().zip(&times).any(|(g, t)| !g.is_empty() && t.is_none());
        let from = self.query.get("from").and_then(|from| from.parse().ok()).unwrap_or(u64::MAX);
        let page = if filter.is_empty() {
            every(self.state().head(), from)
        } else {
            let [since, until] = times;
            let numbers = self.snapshot.recorded(since.map_or(i64::MIN, |at| at.0), until.map_or(i64::MAX, |at| at.1));
            self.agreeing(&mut filter, numbers, from)
        };
        let lines = page.numbers.iter().filter_map(|number| self.line(*number));
        let (checkpoint, note) = self.hosted.clerk.checkpoint();
        let adopted = |m: &&Arc<Meeting>| m.texts.values().any(|draft| draft.decided.adopted.is_some());
        let packages = self.state().meetings.values().filter(adopted);
        let page = Record {
            origin: checkpoint.origin,
            fingerprint: grouped(&self.hosted.clerk.signed().key.fingerprint().to_string()),
            checkpoint: note,
            entries: lines.map(|line| self.entry_line(&f, &line)).collect(),
            newer: page.newer,
            older: page.older,
            witnesses: self.witnesses(),
            packages: packages.map(|m| (m.slug.clone(), m.particulars.name.clone())).collect(),
            filter,
            f,
        };
        draw(&page).into()
    }

    /// What the address chooses, of what there is. A value that is none of the choices chooses nothing.
    fn filter(&self, f: &Frame) -> Filter {
        let given = |name: &str| self.query.get(name).unwrap_or_default();
        let choices = |name: &str, known: Vec<(String, String)>| -> Vec<Choice> {
            let choice = |(value, label): (String, String)| Choice { chosen: value == given(name), value, label };
            known.into_iter().map(choice).collect()
        };
        let mut areas: Vec<&str> = Kind::ALL.iter().filter_map(|kind| Some(kind.name().split_once('.')?.0)).collect();
        areas.dedup();
        let areas = areas.into_iter().map(|area| (area.to_owned(), f.t(&format!("area-{area}")))).collect();
        let meetings = procedure::meetings::view::meetings(self.state()).into_iter();
        let meetings = meetings.map(|of| (of.slug.to_string(), f.plain(&of.particulars.name))).collect();
        let parties: Vec<Slug> = self.state().parties.keys().cloned().collect();
        let parties = f.sorted(&parties).into_iter().map(|party| (party.to_string(), f.name(&party))).collect();
        Filter {
            areas: choices("area", areas),
            meetings: choices("meeting", meetings),
            parties: choices("party", parties),
            since: given("since").to_owned(),
            until: given("until").to_owned(),
            wrong: false,
            found: None,
        }
    }

    /// A page of those that agree, of which the latest is not above a number. The filter is told how many there are.
    fn agreeing(&self, filter: &mut Filter, numbers: Range<u64>, from: u64) -> Page {
        let slug = |choices: &[Choice]| Slug::new(chosen(choices)?);
        let (meeting, party) = (slug(&filter.meetings), slug(&filter.parties));
        let wanted = Wanted { area: chosen(&filter.areas), meeting: meeting.as_ref(), party: party.as_ref(), numbers };
        let found = self.snapshot.index.find(&wanted, |strand| self.reads_strand(strand));
        filter.found = Some(found.count());
        let limit = usize::try_from(ENTRIES_A_PAGE).unwrap_or(usize::MAX);
        let mut numbers = found.up_to(from, limit.saturating_add(1));
        let older = numbers.get(limit).copied();
        numbers.truncate(limit);
        let newer = numbers.first().and_then(|first| found.after(*first, limit).last().copied());
        Page { numbers, newer, older }
    }

    pub(super) fn line(&self, number: u64) -> Option<Line> {
        self.snapshot.entries.get(usize::try_from(number).ok()?).cloned()
    }

    fn audience_for(&self, meeting: Option<&Slug>) -> Audience {
        let meeting = meeting.and_then(|slug| self.state().meetings.get(slug));
        meeting.map_or_else(|| self.audience(), |meeting| self.audience_at(meeting))
    }

    /// True where this reader may read an entry.
    pub(crate) fn reads(&self, line: &Line) -> bool {
        let (capacity, audience) = self.reads_as(line);
        line.reads(capacity, audience)
    }

    /// As whom, and among whom, the reader reads an entry.
    pub(crate) fn reads_as(&self, line: &Line) -> (&Capacity, Audience) {
        let meeting = line.meeting.as_ref();
        (self.towards(meeting), self.audience_for(meeting))
    }

    /// True where this reader may read the entries of a strand.
    pub(crate) fn reads_strand(&self, strand: &Strand) -> bool {
        let meeting = strand.meeting.as_ref();
        strand.reads(self.towards(meeting), self.audience_for(meeting))
    }

    /// The envelope of a restricted entry tells nothing but its number, and so does its line.
    fn entry_line(&self, f: &Frame, line: &Line) -> EntryLine {
        let told = || Told {
            act: act_name(f, &line.act),
            recorded: line.recorded,
            occurred: line.occurred(),
            meeting: line.meeting.clone(),
        };
        EntryLine { number: line.number, told: self.reads(line).then(told) }
    }

    /// One entry.
    pub(super) fn entry(&self, number: u64) -> Drawn {
        let Some(line) = self.line(number) else { return Drawn::Missing };
        let f = self.frame(Section::Record, None);
        let stored = match self.hosted.clerk.entries(number, 1) {
            Ok(mut entries) => entries.pop(),
            Err(failure) => return Drawn::without(&failure),
        };
        let Some(stored) = stored else { return Drawn::Missing };
        let page = Entry {
            line: self.entry_line(&f, &line),
            content: self.reads(&line).then(|| self.content(&f, &line, &stored.entry.body)).flatten(),
            erases: f.may_act() && self.may_erase(&line),
            walk: self.walk(number, &stored),
            previous: number.checked_sub(1),
            next: number.checked_add(1).filter(|next| *next < self.state().head()),
            f,
        };
        draw(&page).into()
    }

    /// True where the Chair or the secretariat looks at personal texts that are kept.
    fn may_erase(&self, line: &Line) -> bool {
        let beside = Which { entry: Some(line.number), ..Which::default() };
        self.towards(None).is_bureau() && self.reads(line) && !self.state().personal_texts(&beside).is_empty()
    }

    fn content(&self, f: &Frame, line: &Line, bytes: &[u8]) -> Option<EntryOpen> {
        let as_whom = self.towards(line.meeting.as_ref());
        let body: Body = serde_json::from_slice(bytes).ok()?;
        let value: serde_json::Value = serde_json::from_slice(bytes).ok()?;
        let owner = owner_of(self.state(), &body, as_whom);
        let reader = (as_whom, self.audience_for(line.meeting.as_ref()));
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
            events: self.events_in_words(f, &value, reader),
            body: serde_json::to_string_pretty(&value).unwrap_or_default(),
        })
    }

    /// What witnesses said of the log; nothing where that cannot be read now.
    fn cosignatures(&self) -> Vec<Cosignature> {
        let read = self.hosted.clerk.cosignatures();
        read.inspect_err(|failure| tracing::error!(error = %failure, "cosignatures were not read")).unwrap_or_default()
    }

    /// Who signed a checkpoint besides the log.
    fn cosigned(&self, checkpoint: &Checkpoint) -> Vec<Cosigned> {
        let all = self.cosignatures().into_iter().filter(|one| one.size == checkpoint.size);
        all.map(|one| Cosigned { name: name_in(&one.witness), at: instant(one.time) }).collect()
    }

    /// The witnesses that the record names, each with how far it saw the log grow.
    fn witnesses(&self) -> Vec<Witness> {
        let all = self.cosignatures();
        let witness = |named: &Arc<(u64, WitnessNamed)>| {
            let last = all.iter().find(|one| one.witness == named.1.key);
            Witness {
                name: name_in(&named.1.key),
                party: named.1.party.clone(),
                signed: last.map(|one| (one.size, instant(one.time))),
            }
        };
        self.state().log.witnesses.iter().map(witness).collect()
    }

    /// The proof that an entry stands in the log, with every value on the way.
    fn walk(&self, number: u64, stored: &StoredEntry) -> Walk {
        let clerk = &self.hosted.clerk;
        let (checkpoint, _) = clerk.checkpoint();
        let committed = commitment(&stored.entry.salt, &stored.entry.body);
        let leaf = leaf(&checkpoint.origin, number, committed);
        let path = clerk.inclusion(number, checkpoint.size).unwrap_or_default();
        let steps = steps(leaf, number, checkpoint.size, &path);
        let top = steps.as_ref().map(|steps| steps.last().map_or(leaf, |step| step.together));
        let step = |step: Step| WalkStep {
            beside: grouped(&step.beside.to_string()),
            on_the_left: step.on_the_left,
            together: grouped(&step.together.to_string()),
        };
        Walk {
            commitment: grouped(&committed.to_string()),
            leaf: grouped(&leaf.to_string()),
            steps: steps.into_iter().flatten().map(step).collect(),
            size: checkpoint.size,
            root: grouped(&checkpoint.root.to_string()),
            fingerprint: grouped(&clerk.signed().key.fingerprint().to_string()),
            cosigned: self.cosigned(&checkpoint),
            holds: top == Some(checkpoint.root),
            origin: checkpoint.origin,
        }
    }
}

/// When a witness signed, in milliseconds since 1970.
fn instant(seconds: u64) -> i64 {
    i64::try_from(seconds).unwrap_or(i64::MAX).saturating_mul(1000)
}

/// The name in a key that was checked when it was named.
fn name_in(key: &str) -> String {
    Key::parse(key).map_or_else(|| key.to_owned(), |key| key.name)
}

/// A page of the record as a whole.
fn every(head: u64, from: u64) -> Page {
    let last = from.min(head.saturating_sub(1));
    let first = last.saturating_sub(ENTRIES_A_PAGE - 1);
    Page {
        numbers: (first..=last).rev().collect(),
        newer: (last.saturating_add(1) < head).then(|| last.saturating_add(ENTRIES_A_PAGE)),
        older: first.checked_sub(1),
    }
}

fn chosen(choices: &[Choice]) -> Option<&str> {
    choices.iter().find(|choice| choice.chosen).map(|choice| choice.value.as_str())
}

/// An act in words.
pub(crate) fn act_name(f: &Frame, act: &str) -> String {
    Kind::named(act).map_or_else(|| act.to_owned(), |_| f.t(&format!("act-{}", act.replace('.', "-"))))
}

/// A hash in groups of four, so that two people can read it to each other.
pub(crate) fn grouped(hash: &str) -> String {
    let digits: Vec<char> = hash.chars().collect();
    digits.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}
