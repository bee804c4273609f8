//! The rights at a meeting, or on one of its texts, as they stand now: each act that rests on a right, for each status and for
//! whoever has no seat. And what gives rights beside the statuses: grants of the Chair, seats given to accounts.

use super::grants::Grant;
use super::rights::{Verdict, told};
use crate::accounts::Holding;
use crate::act::Kind;
use crate::meetings::Meeting;
use crate::membership::Status;
use crate::prelude::*;
use crate::stamp::Stamp;
use crate::texts::Draft;
use crate::view::{Audience, audience_at, audience_on_text};

/// Who stands as a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// Every party that takes part in this status.
    Status(Status),
    /// One capacity.
    Capacity(Capacity),
}

/// What is answered to everybody of a column; of several parties it may be different things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// To how many yes.
    pub yes: usize,
    /// How many are asked first.
    pub warns: usize,
    /// To how many no.
    pub no: usize,
}

impl Cell {
    fn count(mut self, verdict: Verdict) -> Self {
        let counted = match verdict {
            Verdict::Yes => &mut self.yes,
            Verdict::Warns => &mut self.warns,
            Verdict::No => &mut self.no,
        };
        *counted = counted.saturating_add(1);
        self
    }

    /// The answer, where it is one for all.
    pub fn verdict(self) -> Option<Verdict> {
        match (self.yes, self.warns, self.no) {
            (_, 0, 0) => Some(Verdict::Yes),
            (0, _, 0) => Some(Verdict::Warns),
            (0, 0, _) => Some(Verdict::No),
            (_, _, _) => None,
        }
    }
}

/// The rights at a meeting or on a text.
#[derive(Clone, Debug)]
pub struct Matrix {
    /// The columns.
    pub columns: Vec<Who>,
    /// Who may read the drafts: of the meeting, or the one that is asked about.
    pub reads: Vec<Cell>,
    /// The acts, each with an answer for every column.
    pub rows: Vec<(Kind, Vec<Cell>)>,
}

/// The rights at a meeting, or on a text of it. No answer says what a party did.
pub fn matrix(state: &State, (meeting, draft): (&Meeting, Option<&Draft>), now: Moment) -> Matrix {
    let statuses: BTreeSet<Status> = meeting.invitations.values().map(|invitation| invitation.in_status).collect();
    let others = [Capacity::Chair, Capacity::Secretariat, Capacity::Guest, Capacity::Press];
    let columns: Vec<Who> =
        statuses.into_iter().map(Who::Status).chain(others.into_iter().map(Who::Capacity)).collect();
    let asked: Vec<Vec<Capacity>> = columns.iter().map(|who| of_column(meeting, who)).collect();
    let on = Subject { meeting: Some(&meeting.slug), name: draft.map(|draft| &draft.opened.text), number: None };
    let cell = |kind: Kind, column: &[Capacity]| {
        let verdict = |capacity: &Capacity| {
            told(&Capacity::Public, (kind, on), state, &Stamp::asking(capacity.clone(), now)).verdict
        };
        column.iter().map(verdict).fold(Cell::default(), Cell::count)
    };
    let row = |kind: Kind| (kind, asked.iter().map(|column| cell(kind, column)).collect());
    let rows = Kind::ALL.iter().copied().filter(|kind| stands_in_rows(*kind, draft)).map(row).collect();
    let reads = asked.iter().map(|column| {
        column.iter().map(|capacity| reads(state, (meeting, draft), capacity)).fold(Cell::default(), Cell::count)
    });
    Matrix { reads: reads.collect(), columns, rows }
}

/// Everybody of a column.
fn of_column(meeting: &Meeting, who: &Who) -> Vec<Capacity> {
    match who {
        Who::Capacity(capacity) => Vec::from([capacity.clone()]),
        Who::Status(status) => {
            let of_it = meeting.invitations.iter().filter(|(_, invitation)| invitation.in_status == *status);
            of_it.map(|(party, _)| Capacity::Party(party.clone())).collect()
        }
    }
}

/// Acts that rest on a right: those on a text beside a text, the others beside a meeting.
fn stands_in_rows(kind: Kind, draft: Option<&Draft>) -> bool {
    let of_texts = kind.name().starts_with("texts.") || kind.name().starts_with("decisions.");
    kind.right().is_some() && of_texts == draft.is_some()
}

fn reads(state: &State, (meeting, draft): (&Meeting, Option<&Draft>), capacity: &Capacity) -> Verdict {
    let audience = match draft {
        Some(draft) => audience_on_text(capacity, state, meeting, draft),
        None => audience_at(capacity, state, meeting),
    };
    if audience >= Audience::Reader { Verdict::Yes } else { Verdict::No }
}

/// The grants of the Chair that hold at a meeting, for whoever takes part in it.
pub fn grants(meeting: &Meeting, reader: Audience) -> Vec<&Grant> {
    let holds = |grant: &&Grant| grant.withdrawn.is_none() && reader >= Audience::Observer;
    meeting.grants.values().filter(holds).collect()
}

/// The seats that were given to accounts and hold, or will: all for the Chair and the secretariat, for others none.
pub fn seats(state: &State, reader: Audience, now: Moment) -> Vec<&Holding> {
    let today = Day::of(now);
    let all = state.holdings.values().flat_map(|holdings| holdings.iter());
    let holds = |holding: &&Holding| reader == Audience::Bureau && holding.revoked.is_none() && !holding.is_over(today);
    all.filter(holds).collect()
}
