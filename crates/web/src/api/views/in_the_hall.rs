//! Those in the hall: what interpreters read, and who is present.

use procedure::HELD;
use procedure::delegations::attendance::{Attended, Roll as RollOf, RollAnswer};
use procedure::delegations::attendance_view::{LogLine, PartyLine, attendance as attendance_of};
use procedure::floor::interpreters::interpreters as interpreters_of;
use procedure::floor::statements::StatementView;
use procedure::names::Slug;
use procedure::places::Place;

use super::super::Ask;
use super::super::problem::{Fault, Problem};
use super::super::routes::addresses;
use super::{At, Texts, count, each, forms, texts, word};

forms! {
    /// What the interpreters of a meeting read.
    Interpreters = "interpreters" {
        /// The item under discussion.
        item: Option<u32>,
        /// Who has the floor.
        speaks: Option<Speaker>,
        /// When the time is over, if the clock runs on.
        until: Option<At>,
        /// The milliseconds left while the clock stands still.
        left_ms: Option<i64>,
        /// The next two.
        next: Vec<Speaker>,
        /// The statement of whoever has the floor, and those that were given to interpreters beforehand.
        statements: Vec<Handed>,
        /// The terms of the process, by language.
        terms: Vec<Texts>,
    }
    /// Somebody who speaks or will.
    Speaker = "speaker" {
        /// The party.
        party: String,
        /// `statement`, `reply` or `on-adoption`.
        speech: String,
        /// On whose behalf it speaks as well.
        with: Vec<String>,
        /// How its name is said, in the letters of each language.
        said: Texts,
    }
    /// A statement that interpreters read.
    Handed = "statement-for-interpreters" {
        /// The entry.
        entry: u64,
        /// The party.
        party: String,
        /// Its words.
        text: Texts,
        /// True until its delegation confirms what was said.
        check_against_delivery: bool,
    }
    /// Who is present at a meeting, and was.
    Attendance = "attendance" {
        /// The rule on quorum that is asked for now.
        rule: String,
        /// Members whose seat is exercised that are present.
        present: u64,
        /// Members whose seat is exercised.
        members: u64,
        /// How many must be present; nothing where the rules leave it undefined.
        needed: Option<u64>,
        /// The parties that were invited, in the alphabet of the rules.
        parties: Vec<Attending>,
        /// Calls of the roll, the last first.
        rolls: Vec<Roll>,
        /// What was noted, by time.
        log: Vec<Noting>,
    }
    /// Where a delegation is.
    Attending = "attending" {
        /// The party.
        party: String,
        /// The status in which it takes part.
        status: String,
        /// `in-room`, `remote`, `absent` or `unknown`.
        presence: String,
        /// Since when its link is lost, where it is.
        link_lost: Option<At>,
        /// Until when its places are kept as a matter of course; they stay after that too.
        kept_until: Option<At>,
    }
    /// A call of the roll.
    Roll = "roll" {
        /// Its ordinal.
        roll: u32,
        /// When it was called.
        called: At,
        /// The parties in the order in which they are called.
        parties: Vec<String>,
        /// Who answered that it is in the room.
        present: Vec<String>,
        /// Who answered that it takes part by network.
        remote: Vec<String>,
        /// Who is absent, or did not answer.
        absent: Vec<String>,
        /// The entry that has its result; nothing while it goes on, or behind closed doors.
        entry: Option<u64>,
        /// When it was closed.
        closed: Option<At>,
        /// Members whose seat is exercised that it found present.
        members_present: Option<u32>,
        /// How many had to be; nothing where the rules leave it undefined.
        needed: Option<u32>,
    }
    /// A line of the log of attendance.
    Noting = "noted-attendance" {
        /// When it was so.
        at: At,
        /// The party.
        party: String,
        /// `noted`, `link`, `answered`, `came` or `went`.
        what: String,
        /// Where it is, what became of the link, what was answered, or where the person went.
        value: Option<String>,
    }
}

addresses! {
    below "/v1/{process}";
    /// What the interpreters of a meeting read, for them, the Chair and the secretariat.
    view "read-interpreters" "/meetings/{meeting}/interpreters" [] => interpreters;
    /// Who is present at a meeting and was, for the Chair and the secretariat.
    view "read-attendance" "/meetings/{meeting}/attendance" [] => attendance;
}

fn interpreters(ask: &Ask<'_>) -> Result<Interpreters, Problem> {
    let (of, state) = (ask.meeting()?, ask.draw.state());
    let view = interpreters_of(state, &of, ask.capacity(), ask.draw.now()).ok_or(Fault::NotFound)?;
    let said = |party: &Slug| view.said.get(party).map(texts).unwrap_or_default();
    let current = view.floor.current.as_ref();
    let handed = |statement: &StatementView| Handed {
        entry: statement.entry,
        party: statement.handed.party.to_string(),
        text: texts(statement.text()),
        check_against_delivery: statement.confirmed.is_none(),
    };
    Ok(Interpreters {
        item: view.floor.item,
        speaks: current.map(|speaking| Speaker {
            party: speaking.party.to_string(),
            speech: speaking.speech.word().to_owned(),
            with: each(&speaking.with),
            said: said(&speaking.party),
        }),
        until: current.map(|speaking| At::of(speaking.until)),
        left_ms: current.and_then(|speaking| speaking.left_ms),
        next: view
            .next
            .iter()
            .map(|place| Speaker {
                party: place.place.party.to_string(),
                speech: place.place.speech.word().to_owned(),
                with: each(&place.place.with),
                said: said(&place.place.party),
            })
            .collect(),
        statements: view.statements.iter().map(handed).collect(),
        terms: view.terms.iter().map(|term| texts(&term.defined.words)).collect(),
    })
}

fn attendance(ask: &Ask<'_>) -> Result<Attendance, Problem> {
    ask.open(Place::Attendance)?;
    let of = ask.meeting()?;
    let audience = ask.draw.audience_at(&of);
    let view = attendance_of(ask.draw.state(), &of, audience, ask.draw.now()).ok_or(Fault::NotFound)?;
    let attending = |line: &PartyLine| Attending {
        party: line.party.to_string(),
        status: word(line.status),
        presence: word(line.presence),
        link_lost: line.lost.map(|lost| At::of(lost.since)),
        kept_until: line.lost.map(|lost| At::of(lost.kept_until)),
    };
    Ok(Attendance {
        rule: view.rule.name().to_owned(),
        present: count(view.quorum.present),
        members: count(view.quorum.of),
        needed: view.quorum.needed.map(count),
        parties: view.parties.iter().map(attending).collect(),
        rolls: view.rolls.iter().map(|roll| roll_of(roll)).collect(),
        log: view.log.iter().map(noting).collect(),
    })
}

fn roll_of(roll: &RollOf) -> Roll {
    let closed = roll.closed.as_ref();
    let answered = |answer: RollAnswer| match closed {
        Some(_) => each(roll.those(answer)),
        None => each(roll.those(answer).into_iter().filter(|party| roll.answers.contains_key(party))),
    };
    Roll {
        roll: roll.called.roll,
        called: At::of(roll.made.1),
        parties: each(&roll.called.parties),
        present: answered(RollAnswer::Present),
        remote: answered(RollAnswer::Remote),
        absent: answered(RollAnswer::Absent),
        entry: closed.map(|(entry, _, _)| *entry).filter(|entry| *entry < HELD),
        closed: closed.map(|(_, at, _)| At::of(*at)),
        members_present: closed.map(|(_, _, result)| result.members_present),
        needed: closed.and_then(|(_, _, result)| result.needed),
    }
}

fn noting(line: &LogLine) -> Noting {
    let (what, value) = match line.what {
        Attended::Noted(presence) => ("noted", Some(word(presence))),
        Attended::Link(link) => ("link", Some(link.word().to_owned())),
        Attended::Answered(answer) => ("answered", Some(answer.word().to_owned())),
        Attended::Passed(Some(into)) => ("came", Some(into.word().to_owned())),
        Attended::Passed(None) => ("went", None),
    };
    Noting { at: At::of(line.at), party: line.party.to_string(), what: what.to_owned(), value }
}
