//! Silence procedures on a text, for whoever takes part in the meeting.

use procedure::decisions::view::{ObjectionView, SilenceView};

use super::super::Ask;
use super::super::problem::{Fault, Problem};
use super::super::routes::addresses;
use super::{At, Made, Texts, each, forms, one, texts, word};

forms! {
    /// A silence procedure.
    Silence = "silence" {
        /// Its ordinal.
        silence: u32,
        /// The entry and time that opened it.
        opened: Made,
        /// Its deadline.
        deadline: At,
        /// By whose clocks the deadline is told.
        zone: String,
        /// The deadlines that it had before.
        deadlines_before: Vec<At>,
        /// When it ended.
        ended: Option<At>,
        /// When it was broken.
        broken: Option<At>,
        /// The result that was declared.
        result: Option<String>,
        /// The entry and time of that.
        declared: Option<Made>,
        /// Objections, as the reader may see them.
        objections: Vec<Objection>,
        /// To whom the letter went.
        receivers: Vec<String>,
        /// Who acknowledged it.
        acknowledged: Vec<Receipt>,
        /// Whose objection counts.
        base: Vec<String>,
        /// Working days between opening and deadline, where a calendar counts them.
        working_days: Option<u32>,
        /// The name of the profile of rules under which it was opened.
        profile: Option<String>,
    }
    /// A party that acknowledged.
    Receipt = "acknowledgement" {
        /// The party.
        party: String,
        /// When.
        at: At,
    }
    /// An objection.
    Objection = "objection" {
        /// Its ordinal.
        objection: u32,
        /// Its entry.
        entry: u64,
        /// When it was received.
        received: At,
        /// Who objects, where the reader may know.
        owner: Option<String>,
        /// True where it is no longer kept whose it is.
        owner_gone: bool,
        /// True where it is the reader's own.
        own: bool,
        /// The paragraphs it is about; the whole text if none.
        paragraphs: Vec<u32>,
        /// The proposal that is an objection too.
        proposal: Option<u32>,
        /// Why.
        reason: Texts,
        /// `counts`, `late`, `not-admitted` or `withdrawn`.
        phase: String,
        /// The Chair's ruling.
        ruling: Option<Texts>,
    }
}

addresses! {
    below "/v1/{process}";
    /// Silence procedures on a text, oldest first.
    list "list-silences" "/meetings/{meeting}/texts/{text}/silence" [] => silences;
}

fn objection(view: &ObjectionView) -> Objection {
    Objection {
        objection: view.objection,
        entry: view.entry,
        received: At::of(view.received),
        owner: one(view.owner.as_ref()),
        owner_gone: view.gone,
        own: view.own,
        paragraphs: view.paragraphs.clone(),
        proposal: view.proposal,
        reason: texts(&view.reason),
        phase: word(view.phase),
        ruling: view.ruling.as_ref().map(texts),
    }
}

fn silence(view: &SilenceView) -> Silence {
    Silence {
        silence: view.silence,
        opened: Made::of(view.opened),
        deadline: At::of(view.deadline.at),
        zone: view.zone.clone(),
        deadlines_before: view.deadlines_before.iter().copied().map(At::of).collect(),
        ended: view.ended.map(At::of),
        broken: view.broken.map(At::of),
        result: view.result.map(|(_, _, result)| word(result)),
        declared: view.result.map(|(entry, at, _)| Made::of((entry, at))),
        objections: view.objections.iter().map(objection).collect(),
        receivers: each(&view.receivers),
        acknowledged: view
            .acknowledged
            .iter()
            .map(|(party, at)| Receipt { party: party.to_string(), at: At::of(*at) })
            .collect(),
        base: each(&view.base),
        working_days: view.counted.map(|counted| counted.working),
        profile: view.profile.clone(),
    }
}

fn silences(ask: &Ask<'_>) -> Result<Vec<Silence>, Problem> {
    let (of, draft) = ask.draft()?;
    if !ask.draw.follows(&of, &draft) {
        return Err(Fault::NotFound.into());
    }
    Ok(ask.decided()?.silences.iter().map(silence).collect())
}
