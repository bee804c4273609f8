//! The process's first page, the verdict on a package.

use std::sync::Arc;

use clerk::export::export;
use pages::record::{AdoptedLine, CheckLine, Home, RollLine, Verify};
use pages::{Section, draw};
use procedure::Capacity;
use procedure::floor::view::floor;
use procedure::meetings::view::{MeetingView, meetings};
use procedure::meetings::{Meeting, Phase};
use procedure::membership::view::{PartyView, parties};
use procedure::membership::{PriorityRecorded, Seat, Status};
use procedure::names::Slug;
use procedure::record::view::facts;
use proof::verify::{Check, Outcome};

use super::entries::grouped;
use super::{Draw, Drawn};

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
        let follows = sits.is_some_and(|of| floor(state, of, self.audience_at(of), self.now()).is_some());
        let page = Home {
            about: state.about.clone(),
            open: open.cloned(),
            follows: follows && self.as_of.is_none(),
            last: all.iter().filter(past).find(|m| !m.particulars.outcome.is_empty()).cloned(),
            next: all.iter().rev().find(|m| m.phase == Phase::Convened && !past(m)).cloned(),
            meetings: all.iter().take(5).cloned().collect(),
            term: term.map(|term| term.1.clone()),
            secretariat: secretariats.last().map(|named| named.1.clone()),
            secretariat_disputed: secretariats.len() > 1,
            priorities: state.priorities.iter().filter(of_term).cloned().collect(),
            news: self.news_lines(3),
            roll: roll(&f, &known),
            disputed: known.iter().any(|party| party.disputed),
            facts: facts(state, None),
            f,
        };
        draw(&page).into()
    }

    /// The verdict on a meeting's package, as anybody may have it.
    pub(super) fn verify(&self, meeting: &Meeting) -> Drawn {
        let f = self.frame(Section::Meetings, meeting.particulars.from);
        let package = match export(&self.hosted.clerk, &meeting.slug, &Capacity::Public) {
            Ok(package) => package,
            Err(error) => return Drawn::without_package(&error),
        };
        let bytes = match package.to_bytes() {
            Ok(bytes) => bytes,
            Err(error) => return Drawn::Failed(error.to_string()),
        };
        let report = proof::verify(&bytes, &self.hosted.clerk.signed().key.into());
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
            fingerprint: grouped(&self.hosted.clerk.signed().key.fingerprint().to_string()),
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
        [first, .., last] if first.parse::<u64>().is_ok() => f.figure(format!("{first}–{last}")),
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
