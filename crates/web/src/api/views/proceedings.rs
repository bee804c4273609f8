//! The proceedings of a meeting: its course, who took part, who spoke, what was decided; and the draft of its summary record.

use procedure::meetings::Step;
use procedure::meetings::proceedings::{Happened, What, proceedings as proceedings_of};
use procedure::places::Place;
use procedure::sealed::Shown;

use super::super::Ask;
use super::super::problem::{Fault, Problem};
use super::super::routes::addresses;
use super::{At, Texts, each, forms, texts, word};

forms! {
    /// The proceedings of a meeting, in the order of time.
    Proceedings = "proceedings" {
        /// The steps of its course.
        steps: Vec<Stepped>,
        /// Who took part.
        attended: Vec<Attended>,
        /// Who spoke in the open.
        speeches: Vec<Speech>,
        /// What was decided.
        decisions: Vec<Decided>,
    }
    /// A step of the course of a meeting.
    Stepped = "step" {
        /// The entry that says it.
        entry: u64,
        /// When.
        at: At,
        /// `opened`, `agenda-adopted`, `suspended`, `resumed`, `took-up` or `closed`.
        step: String,
        /// The item that was taken up.
        item: Option<u32>,
        /// True where the item was or is considered behind closed doors.
        closed: bool,
    }
    /// A party that took part.
    Attended = "attended" {
        /// The party.
        party: String,
        /// In which status.
        status: String,
        /// True where it was there by network alone.
        remote: bool,
    }
    /// A speech.
    Speech = "speech" {
        /// The entry that gave the floor.
        entry: u64,
        /// The party.
        party: String,
        /// The list on which it stood, or would have: `debate`, `item-3`, `protocol/p7`.
        list: String,
        /// `statement`, `reply` or `on-adoption`.
        speech: String,
        /// On whose behalf it spoke as well.
        with: Vec<String>,
        /// From when.
        from: At,
        /// Until when; nothing while it speaks.
        to: Option<At>,
        /// What was noted of the substance, for the Chair and the secretariat.
        noted: Texts,
    }
    /// A decision on a text.
    Decided = "decided" {
        /// The entry.
        entry: u64,
        /// When.
        at: At,
        /// The text.
        text: String,
        /// Its symbol.
        symbol: String,
        /// Its title.
        title: Texts,
        /// `adopted`, `not-adopted`, `silence-agreed` or `summary`.
        outcome: String,
    }
    /// A paragraph of the draft of a summary record.
    Drafted = "drafted-paragraph" {
        /// What it is: `heading` or `operative`.
        kind: String,
        /// Its words, in the languages in which all that it tells is there.
        words: Texts,
    }
}

addresses! {
    below "/v1/{process}";
    /// The course of a meeting, who took part, who spoke, what was decided.
    view "read-proceedings" "/meetings/{meeting}/proceedings" [] => proceedings;
    /// The draft of the summary record, made of the record as it stands: for the Chair and the secretariat.
    list "read-summary-draft" "/meetings/{meeting}/summary-draft" [] => draft;
}

fn proceedings(ask: &Ask<'_>) -> Result<Proceedings, Problem> {
    let of = ask.meeting()?;
    let seen = proceedings_of(ask.draw.process(), &of, ask.capacity(), ask.draw.audience_at(&of));
    let seen = seen.ok_or(Fault::NotFound)?;
    let decided = |one: &procedure::meetings::proceedings::Decision| Decided {
        entry: one.entry,
        at: At::of(one.at),
        text: one.text.to_string(),
        symbol: one.symbol.clone(),
        title: texts(&one.title),
        outcome: one.outcome.word().to_owned(),
    };
    let attended = |one: &procedure::meetings::proceedings::Attended| Attended {
        party: one.party.to_string(),
        status: word(one.status),
        remote: one.remote,
    };
    Ok(Proceedings {
        steps: seen.course.iter().filter_map(stepped).collect(),
        attended: seen.attended.iter().map(attended).collect(),
        speeches: seen.course.iter().filter_map(speech).collect(),
        decisions: seen.decisions.iter().map(decided).collect(),
    })
}

fn stepped(happened: &Happened) -> Option<Stepped> {
    let What::Step(step, closed) = &happened.what else { return None };
    let (step, item) = match step {
        Step::Opened => ("opened", None),
        Step::AgendaAdopted => ("agenda-adopted", None),
        Step::Suspended => ("suspended", None),
        Step::Resumed => ("resumed", None),
        Step::TookUp(item) => ("took-up", Some(*item)),
        Step::Closed => ("closed", None),
    };
    Some(Stepped { entry: happened.entry, at: At::of(happened.at), step: step.to_owned(), item, closed: *closed })
}

fn speech(happened: &Happened) -> Option<Speech> {
    let What::Spoke(speaker) = &happened.what else { return None };
    let known = speaker.noted.iter().filter_map(|(tag, shown)| match shown {
        Shown::Text(words) => Some((tag.to_string(), words.clone())),
        Shown::Removed(_) | Shown::Withheld | Shown::Unknown => None,
    });
    Some(Speech {
        entry: happened.entry,
        party: speaker.party.to_string(),
        list: speaker.topic.to_string(),
        speech: speaker.speech.word().to_owned(),
        with: each(&speaker.with),
        from: At::of(happened.at),
        to: speaker.to.map(At::of),
        noted: known.collect(),
    })
}

fn draft(ask: &Ask<'_>) -> Result<Vec<Drafted>, Problem> {
    let of = ask.meeting()?;
    ask.open(Place::SummaryRecord)?;
    let seen = proceedings_of(ask.draw.process(), &of, ask.capacity(), ask.draw.audience_at(&of));
    let seen = seen.ok_or(Fault::NotFound)?;
    let drafted = |one: papers::Drafted| Drafted { kind: word(one.kind), words: texts(&one.words) };
    Ok(ask.draw.drafted(&of, &seen).paragraphs.into_iter().map(drafted).collect())
}
