//! Looks of the Chair and the secretariat at personal data of others, noted beside the record: by the address that was asked
//! for, by the file, by the operation of a program.

use std::collections::BTreeMap;

use procedure::delegations::credentials_view::presented_by;
use procedure::delegations::questions::Use;
use procedure::names::{Hash, Slug};
use procedure::record::personal::Which;
use procedure::{Capacity, Circle};
use record::looks::Look;

use crate::draw::Draw;
use crate::personal_data::looked_for;
use crate::reader::Reader;

/// What an answer shows of persons: in a word, of which meeting, of which party; of every party where none is named.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Seen {
    what: &'static str,
    meeting: Option<String>,
    party: Option<String>,
}

impl Seen {
    fn new(what: &'static str) -> Self {
        Self { what, meeting: None, party: None }
    }
}

/// Notes a look at an address below a process, if it shows the bureau personal data of others.
pub(crate) fn note(draw: &Draw<'_>, reader: &Reader, rest: &[&str]) {
    noted(draw, reader, as_whom(draw, rest), || place(draw, rest));
}

/// Notes a look at a file of the record: a letter.
pub(crate) fn note_file(draw: &Draw<'_>, reader: &Reader, hash: &str) {
    noted(draw, reader, &draw.reach.capacity, || of_file(draw, Hash::from_hex(hash)?));
}

/// Notes a look of a program, by the name of the operation and what its address names.
pub(crate) fn note_view(draw: &Draw<'_>, reader: &Reader, (id, named): (&str, &BTreeMap<&'static str, String>)) {
    let as_whom = named.get("entry").map_or(&draw.capacity, |entry| of_whom(draw, entry));
    noted(draw, reader, as_whom, || of_view(draw, id, named));
}

/// What cannot be noted is still shown: a meeting does not stand still for a full disk, and the failure is in the log.
fn noted(draw: &Draw<'_>, reader: &Reader, as_whom: &Capacity, seen: impl FnOnce() -> Option<Seen>) {
    if !as_whom.is_bureau() {
        return;
    }
    let Some(seen) = seen() else { return };
    let look = Look {
        at: draw.site.now(),
        process: draw.hosted.clerk.slug().to_string(),
        capacity: as_whom.to_string(),
        account: reader.account.as_ref().map(|(_, handle)| handle.clone()),
        what: seen.what.to_owned(),
        meeting: seen.meeting,
        party: seen.party,
    };
    if let Err(failure) = draw.site.directory().note_look(&look) {
        tracing::error!(error = %failure, "a look could not be noted");
    }
}

/// As whom the reader looks: an entry is read as of its meeting.
fn as_whom<'a>(draw: &'a Draw<'_>, rest: &[&str]) -> &'a Capacity {
    if let ["record", number] = rest { of_whom(draw, number) } else { &draw.capacity }
}

fn of_whom<'a>(draw: &'a Draw<'_>, number: &str) -> &'a Capacity {
    let line = number.parse().ok().and_then(|number: usize| draw.snapshot.entries.get(number));
    line.map_or(&draw.capacity, |line| draw.towards(line.meeting.as_ref()))
}

/// What an address shows of persons.
fn place(draw: &Draw<'_>, rest: &[&str]) -> Option<Seen> {
    match rest {
        ["members" | "address-book"] => Some(Seen::new("address-book")),
        ["correspondence", ..] => Some(Seen::new("register")),
        ["accounts"] => Some(Seen::new("accounts")),
        // Names of delegates are among what is found.
        ["search"] => draw.query.get("q").map(|_words| Seen::new("search")),
        ["personal-data"] => looked_for(draw).map(|_words| Seen::new("search")),
        ["record", number] => of_entry(draw, number),
        [meeting, place @ ..] if Slug::new(meeting).is_some_and(|slug| draw.state().meetings.contains_key(&slug)) => {
            let (what, party) = of_meeting(place)?;
            Some(Seen { meeting: Some((*meeting).to_owned()), party: party.map(str::to_owned), ..Seen::new(what) })
        }
        _ => None,
    }
}

fn of_meeting<'a>(place: &[&'a str]) -> Option<(&'static str, Option<&'a str>)> {
    match place {
        ["participants", ..] => Some(("participants", None)),
        ["board" | "invitations"] => Some(("board", None)),
        ["delegation", party] => Some(("delegation", Some(party))),
        ["forms", _] => Some(("answers", None)),
        ["credentials"] => Some(("credentials", None)),
        ["check-in", ..] => Some(("check-in", None)),
        [file] => of_paper(file),
        _ => None,
    }
}

/// What a file of a meeting shows of persons, whatever its format.
fn of_paper(name: &str) -> Option<(&'static str, Option<&str>)> {
    let stem = name.split_once('.').map_or(name, |(stem, _)| stem);
    match stem {
        "package" => Some(("package", None)),
        "participants" => Some(("participants", None)),
        list if list.starts_with("participants-") => Some(("participants", None)),
        "credentials" => Some(("credentials", None)),
        "badges" | "certificates" => Some(("badges", None)),
        stem => {
            let of_party = stem.strip_prefix("badges-").or_else(|| stem.strip_prefix("certificates-"));
            let badges = of_party.map(|party| ("badges", Some(party)));
            let note = || stem.strip_prefix("invitation-").map(|party| ("invitation", Some(party)));
            let answers = || Use::named(stem).map(|_| ("answers", None));
            badges.or_else(note).or_else(answers)
        }
    }
}

/// An entry that has personal texts beside it, or that is kept to the bureau: letters, badges, appointments and their reasons.
fn of_entry(draw: &Draw<'_>, number: &str) -> Option<Seen> {
    let number: u64 = number.parse().ok()?;
    let line = draw.snapshot.entries.get(usize::try_from(number).ok()?)?;
    let texts = || draw.state().personal_texts(&Which { entry: Some(number), ..Which::default() });
    let kept = matches!(line.circle, Circle::Bureau | Circle::OwnAndBureau);
    (kept || !texts().is_empty()).then(|| Seen::new("entry"))
}

/// A letter of credentials, or one of the register.
fn of_file(draw: &Draw<'_>, hash: Hash) -> Option<Seen> {
    let state = draw.state();
    let presented = state.meetings.values().find_map(|meeting| Some((meeting, presented_by(meeting, hash)?)));
    if let Some((meeting, party)) = presented {
        let (meeting, party) = (Some(meeting.slug.to_string()), Some(party.to_string()));
        return Some(Seen { meeting, party, ..Seen::new("credentials") });
    }
    procedure::correspondence::view::file(state, draw.reader(), hash).map(|_| Seen::new("register"))
}

/// What a view shows of persons. A paper is looked at by its name.
fn of_view(draw: &Draw<'_>, id: &str, named: &BTreeMap<&'static str, String>) -> Option<Seen> {
    let (what, party) = match id {
        "read-address-book" => ("address-book", None),
        "read-register" | "read-letter" => ("register", None),
        "read-entry" => return of_entry(draw, named.get("entry")?),
        "list-seats" => ("accounts", None),
        "list-delegations" | "read-participants" => ("participants", None),
        "read-delegation" => ("delegation", named.get("party").cloned()),
        "read-credentials" => ("credentials", None),
        "read-answers" | "read-visas" | "read-arrivals" | "read-needs" => ("answers", None),
        "list-badges" => ("badges", None),
        "list-present" => ("check-in", None),
        "read-board" => ("board", None),
        "search" => ("search", None),
        "read-paper" => {
            let (what, party) = of_paper(named.get("file")?)?;
            (what, party.map(str::to_owned))
        }
        _ => return None,
    };
    Some(Seen { meeting: named.get("meeting").cloned(), party, ..Seen::new(what) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_by_what_it_shows_of_persons() {
        for (name, seen) in [
            ("participants.pdf", Some(("participants", None))),
            ("participants-2.docx", Some(("participants", None))),
            ("badges.pdf", Some(("badges", None))),
            ("badges-orluna.pdf", Some(("badges", Some("orluna")))),
            ("invitation-orluna.docx", Some(("invitation", Some("orluna")))),
            ("visa.csv", Some(("answers", None))),
            ("package", Some(("package", None))),
            ("board.csv", None),
            ("agenda.pdf", None),
            ("protocol-marked.docx", None),
        ] {
            assert_eq!(of_paper(name), seen, "{name}");
        }
    }
}
