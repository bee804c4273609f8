//! Rights and duties: who may do what at a meeting or on a text, what was granted, what was refused, and what is due from a seat.

use procedure::meetings::duties::duties as duties_of;
use procedure::places::{Place, opens};
use procedure::rules::matrix::{Cell as Counted, Who, seats as seats_of};
use record::refusals::Refusal;

use super::super::Ask;
use super::super::problem::{Fault, Problem};
use super::super::query::{Takes, params};
use super::super::routes::addresses;
use super::{At, Made, Texts, count, day, each, forms, one, texts, word};

forms! {
    /// The rights at a meeting, or on a text.
    Rights = "rights" {
        /// The columns: a status, or a capacity that is no party's.
        columns: Vec<Column>,
        /// Who may read the drafts, for each column.
        reads: Vec<Cell>,
        /// Each act that rests on a right.
        acts: Vec<Row>,
        /// What the Chair granted beside.
        grants: Vec<Grant>,
    }
    /// Who stands as a column.
    Column = "column-of-rights" {
        /// Every party that takes part in this status.
        status: Option<String>,
        /// One capacity.
        capacity: Option<String>,
    }
    /// What is answered to everybody of a column.
    Cell = "cell-of-rights" {
        /// To how many yes.
        yes: u64,
        /// How many are asked first.
        warns: u64,
        /// To how many no.
        no: u64,
    }
    /// An act with an answer for every column.
    Row = "row-of-rights" {
        /// The act.
        act: String,
        /// An answer for each column.
        cells: Vec<Cell>,
    }
    /// A right that the Chair gave.
    Grant = "grant" {
        /// Its ordinal in the meeting.
        grant: u32,
        /// The right.
        right: String,
        /// To these parties.
        parties: Vec<String>,
        /// To every party in one of these statuses.
        statuses: Vec<String>,
        /// To these visitors.
        visitors: Vec<String>,
        /// For this item of the agenda.
        item: Option<u32>,
        /// For this text.
        text: Option<String>,
        /// Why.
        reason: Texts,
        /// The entry and time that gave it.
        made: Made,
    }
    /// A seat that was given to an account.
    Seat = "seat" {
        /// The random id of the account.
        account: String,
        /// As whom it acts.
        capacity: String,
        /// The role behind the seat of a party.
        role: Option<String>,
        /// The first day.
        from: Option<String>,
        /// The last day.
        until: Option<String>,
        /// The only meeting for which it is.
        meeting: Option<String>,
        /// The entry and time that gave it.
        made: Made,
    }
    /// An attempt that was refused.
    Attempt = "refused-attempt" {
        /// When, by the server's clock.
        at: At,
        /// As whom.
        capacity: String,
        /// The act that was put; nothing where something was to be read.
        act: Option<String>,
        /// Why it was refused; nothing where something was to be read.
        reason: Option<String>,
        /// The rule.
        rule: String,
        /// The address.
        address: String,
    }
    /// Something that is due from the reader's seat.
    Due = "duty" {
        /// The meeting.
        meeting: String,
        /// The text.
        text: Option<String>,
        /// The act that settles it.
        act: String,
        /// Until when, where there is a deadline.
        until: Option<At>,
    }
}

params! {
    /// The text on which it is asked; the meeting as a whole, if none is given.
    optional ON_TEXT = "text": Takes::Slug;
}

addresses! {
    below "/v1/{process}";
    /// The rights at a meeting or on a text, for those who take part in it.
    view "read-rights" "/meetings/{meeting}/rights" [ON_TEXT] => rights;
    /// The seats that were given to accounts, for the Chair and the secretariat.
    list "list-seats" "/seats" [] => seats;
    /// Refused attempts of the last 30 days: all for the Chair and the secretariat, its own for a party.
    list "list-refusals" "/refusals" [] => refusals;
    /// What is due from the reader's seat.
    list "list-duties" "/duties" [] => duties;
}

fn cell(counted: &Counted) -> Cell {
    Cell { yes: count(counted.yes), warns: count(counted.warns), no: count(counted.no) }
}

fn rights(ask: &Ask<'_>) -> Result<Rights, Problem> {
    let of = ask.meeting()?;
    let draft = match ask.asked.params.get(ON_TEXT.name) {
        Some(_) => Some(ask.draw.draft_asked(&of).ok_or(Fault::NotFound)?),
        None => None,
    };
    let (matrix, grants) = ask.draw.rights_at(&of, draft.map(|draft| &**draft)).ok_or(Fault::NotFound)?;
    let column = |who: &Who| match who {
        Who::Status(status) => Column { status: Some(word(status)), capacity: None },
        Who::Capacity(capacity) => Column { status: None, capacity: Some(capacity.to_string()) },
    };
    let row = |(kind, cells): &(procedure::Kind, Vec<Counted>)| Row {
        act: kind.name().to_owned(),
        cells: cells.iter().map(cell).collect(),
    };
    let grant = |grant: &procedure::rules::grants::Grant| Grant {
        grant: grant.granted.grant,
        right: word(grant.granted.right),
        parties: each(&grant.granted.parties),
        statuses: grant.granted.statuses.iter().map(word).collect(),
        visitors: grant.granted.visitors.iter().map(word).collect(),
        item: grant.granted.item,
        text: one(grant.granted.text.as_ref()),
        reason: texts(&grant.granted.reason),
        made: Made::of(grant.made),
    };
    Ok(Rights {
        columns: matrix.columns.iter().map(column).collect(),
        reads: matrix.reads.iter().map(cell).collect(),
        acts: matrix.rows.iter().map(row).collect(),
        grants: grants.iter().map(grant).collect(),
    })
}

fn seats(ask: &Ask<'_>) -> Result<Vec<Seat>, Problem> {
    ask.open(Place::Seats)?;
    let seat = |holding: &procedure::accounts::Holding| Seat {
        account: holding.granted.account.to_string(),
        capacity: holding.granted.to_act_as.to_string(),
        role: holding.granted.role.map(word),
        from: day(holding.granted.from),
        until: day(holding.granted.until),
        meeting: one(holding.granted.meeting.as_ref()),
        made: Made::of(holding.made),
    };
    Ok(seats_of(ask.draw.state(), ask.draw.audience(), ask.now()).into_iter().map(seat).collect())
}

fn refusals(ask: &Ask<'_>) -> Result<Vec<Attempt>, Problem> {
    let seen = crate::refusals::seen(&ask.draw).ok_or(Fault::NotFound)?;
    let seen = seen.map_err(|failure| {
        tracing::error!(error = %failure, "refused attempts could not be looked up");
        Problem::from(Fault::Failed)
    })?;
    let attempt = |refusal: Refusal| Attempt {
        at: At::of(refusal.at),
        capacity: refusal.capacity,
        act: refusal.act,
        reason: refusal.reason,
        rule: refusal.rule,
        address: refusal.address,
    };
    Ok(seen.into_iter().map(attempt).collect())
}

fn duties(ask: &Ask<'_>) -> Result<Vec<Due>, Problem> {
    let seat = &ask.draw.reach.capacity;
    if !opens(Place::Desk, seat, ask.draw.state(), ask.draw.today()) {
        return Err(Fault::NotFound.into());
    }
    let state = ask.draw.state();
    // What is due is due from a delegation.
    let Some(party) = seat.party() else { return Ok(Vec::new()) };
    let due = |duty: procedure::meetings::duties::Duty| Due {
        meeting: duty.meeting.to_string(),
        text: one(duty.text.as_ref()),
        act: duty.act.name().to_owned(),
        until: duty.until.map(At::of),
    };
    let reached =
        |of: &&std::sync::Arc<procedure::meetings::Meeting>| ask.draw.towards(Some(&of.slug)).party().is_some();
    let all = state.meetings.values().filter(reached).flat_map(|of| duties_of(state, of, party, ask.now()));
    Ok(all.map(due).collect())
}
