//! Refused attempts on a restricted right, noted in a security log beside the record, and the page that shows them.
//!
//! A stranger has no seat whose right could be refused: what it asks for is answered, and not noted.

use pages::accounts::{RefusalLine, Refusals};
use pages::{Section, draw as drawn};
use procedure::meetings::Meeting;
use procedure::names::Slug;
use procedure::places::{Lines, lines_for};
use procedure::rejection::Force;
use procedure::rules::profile::Key;
use procedure::view::sees_drafts;
use procedure::{Capacity, Kind, Rejection};
use record::Failure;
use record::refusals::Refusal;

use crate::draw::{Draw, Drawn};
use crate::reader::Reader;

/// The longest address that is kept: the log is not for texts.
const ADDRESS_MAX: usize = 200;

/// Notes an act that a restricted right stood against. A question is no refusal.
pub(crate) fn of_act(draw: &Draw<'_>, reader: &Reader, kind: Kind, rejection: &Rejection) {
    if rejection.force == Force::Bars && rejection.is_of_a_right() {
        note(draw, reader, (Some(kind.name()), Some(rejection.reason), rejection.rule));
    }
    // Of a draft that the seat may not see it was told that there is none.
    let named = rejection.args.iter().find(|(name, _)| *name == "text").and_then(|(_, text)| Slug::new(text));
    let unknown = rejection.reason == "texts.text-unknown";
    if let Some(text) = named.filter(|_| unknown)
        && draw.state().meetings.values().any(|of| hides(draw, of, &text))
    {
        note(draw, reader, (Some(kind.name()), Some(rejection.reason), Key::RIGHT_SEE_DRAFTS.name()));
    }
}

/// Notes that a draft was asked for by a seat that may not see it; false where it is none.
pub(crate) fn of_draft(draw: &Draw<'_>, reader: &Reader, (meeting, text): (&str, &str)) -> bool {
    let known = Slug::new(meeting).and_then(|slug| draw.state().meetings.get(&slug));
    let text = Slug::new(text);
    let refused = draw.capacity != Capacity::Public && known.zip(text).is_some_and(|(of, text)| hides(draw, of, &text));
    if refused {
        note(draw, reader, (None, None, Key::RIGHT_SEE_DRAFTS.name()));
    }
    refused
}

/// True for a draft that the reader may not see.
fn hides(draw: &Draw<'_>, of: &Meeting, text: &Slug) -> bool {
    let draft = of.texts.get(text);
    draft.is_some_and(|draft| draft.decided.adopted.is_none() && !sees_drafts(draw.audience_on(of, draft)))
}

fn note(draw: &Draw<'_>, reader: &Reader, (act, reason, rule): (Option<&str>, Option<&str>, &str)) {
    let refusal = Refusal {
        at: draw.site.now(),
        process: draw.hosted.clerk.slug().to_string(),
        capacity: draw.capacity.to_string(),
        account: reader.account.as_ref().map(|(_, handle)| handle.clone()),
        act: act.map(str::to_owned),
        reason: reason.map(str::to_owned),
        rule: rule.to_owned(),
        address: draw.place.chars().take(ADDRESS_MAX).collect(),
    };
    if let Err(failure) = draw.site.directory().note_refusal(&refusal) {
        tracing::error!(error = %failure, "a refused attempt could not be noted");
    }
}

/// The attempts of the last 30 days: all for the Chair and the secretariat, its own for a party, none for others.
pub(crate) fn seen(draw: &Draw<'_>) -> Option<Result<Vec<Refusal>, Failure>> {
    let own = match lines_for(&draw.capacity)? {
        Lines::All => None,
        Lines::Of(party) => Some(party.as_str()),
    };
    Some(draw.site.directory().refusals(draw.hosted.clerk.slug().as_str(), own, draw.site.now()))
}

/// The attempts that the reader may see.
pub(crate) fn page(draw: &Draw<'_>) -> Drawn {
    let refusals = match seen(draw) {
        None => return Drawn::NotSeen,
        Some(Ok(refusals)) => refusals,
        Some(Err(failure)) => return Drawn::Failed(failure.to_string()),
    };
    let f = draw.frame(Section::Desk, None);
    let line = |refusal: Refusal| RefusalLine {
        at: refusal.at,
        who: Capacity::new(&refusal.capacity).map(|capacity| f.capacity_name(&capacity)).unwrap_or_default(),
        what: refusal.act.map(|act| f.t(&format!("act-{}", act.replace('.', "-")))),
        reason: refusal.reason,
        rule: refusal.rule,
        address: refusal.address,
    };
    let lines = refusals.into_iter().map(line).collect();
    drawn(&Refusals { lines, f: f.clone() }).into()
}
