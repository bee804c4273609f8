//! Looks of the Chair and the secretariat at personal data of others, noted beside the record: by the address that was asked for.

use procedure::Capacity;
use procedure::names::Slug;
use procedure::record::personal::Which;
use record::looks::Look;

use crate::draw::Draw;
use crate::reader::Reader;

/// Notes a look at an address below a process, if it shows the bureau personal data of others. What cannot be noted is still
/// shown: a meeting does not stand still for a full disk, and the failure is in the log.
pub(crate) fn note(draw: &Draw<'_>, reader: &Reader, rest: &[&str]) {
    let as_whom = as_whom(draw, rest);
    if !matches!(as_whom, Capacity::Chair | Capacity::Secretariat) {
        return;
    }
    let Some((what, meeting, party)) = place(draw, rest) else { return };
    let look = Look {
        at: draw.site.now(),
        process: draw.hosted.clerk.slug().to_string(),
        capacity: as_whom.to_string(),
        account: reader.account.as_ref().map(|(_, handle)| handle.clone()),
        what: what.to_owned(),
        meeting: meeting.map(str::to_owned),
        party: party.map(str::to_owned),
    };
    if let Err(failure) = draw.site.directory().note_look(&look) {
        tracing::error!(error = %failure, "a look could not be noted");
    }
}

/// As whom the reader looks: an entry is read as of its meeting.
fn as_whom<'a>(draw: &'a Draw<'_>, rest: &[&str]) -> &'a Capacity {
    let ["record", number] = rest else { return &draw.capacity };
    let line = number.parse().ok().and_then(|number: usize| draw.snapshot.entries.get(number));
    line.map_or(&draw.capacity, |line| draw.towards(line.meeting.as_ref()))
}

/// What an address shows of persons, of which meeting, of which party; nothing where it shows none.
fn place<'a>(draw: &Draw<'_>, rest: &[&'a str]) -> Option<(&'static str, Option<&'a str>, Option<&'a str>)> {
    match rest {
        ["members" | "address-book"] => Some(("address-book", None, None)),
        ["record", number] => {
            let entry = Some(number.parse().ok()?);
            let has = !draw.state().personal_texts(&Which { entry, ..Which::default() }).is_empty();
            has.then_some(("entry", None, None))
        }
        [meeting, place @ ..] if Slug::new(meeting).is_some_and(|slug| draw.state().meetings.contains_key(&slug)) => {
            let (what, party) = of_meeting(place)?;
            Some((what, Some(*meeting), party))
        }
        _ => None,
    }
}

fn of_meeting<'a>(place: &[&'a str]) -> Option<(&'static str, Option<&'a str>)> {
    match place {
        ["participants" | "participants.pdf"] | ["participants", _] => Some(("participants", None)),
        ["board" | "invitations"] => Some(("board", None)),
        ["package"] => Some(("package", None)),
        ["delegation", party] => Some(("delegation", Some(party))),
        ["questions", ..] => Some(("answers", None)),
        ["credentials"] => Some(("credentials", None)),
        _ => None,
    }
}
