//! Tokens: made by their owner, shown once, kept by their hash, revoked by their owner.

use std::collections::BTreeSet;

use clerk::randomness;
use procedure::names::{Hash, Slug, clean};
use procedure::{Capacity, Kind};
use record::tokens::{NewToken, Owner, Token};

use crate::query::Query;
use crate::reader::Reader;
use crate::site::Site;

/// What stands before every token, so that a program that looks for secrets knows one.
const PREFIX: &str = "meshveret_";
/// The scope of a token that stands in the address of a calendar.
pub(crate) const CALENDAR: &str = "calendar";
/// The most days that a token holds.
pub(crate) const DAYS_MAX: i64 = 365;
/// The days that the form begins with.
pub(crate) const DAYS: i64 = 90;
/// The longest name of a token, in characters.
const NAME_CHARS_MAX: usize = 60;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// How far a token goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// It reads.
    Read,
    /// It reads programmes as calendars, by their addresses, and nothing else.
    Calendar,
    /// It reads, and puts acts of these areas.
    Put(BTreeSet<String>),
}

impl Scope {
    /// Reads `read`, `calendar` or `put:floor,texts`.
    pub(crate) fn read(text: &str) -> Option<Self> {
        match text {
            "read" => return Some(Self::Read),
            CALENDAR => return Some(Self::Calendar),
            _ => {}
        }
        let areas: BTreeSet<String> = text.strip_prefix("put:")?.split(',').map(str::to_owned).collect();
        let known = areas_of_acts();
        areas.iter().all(|area| known.contains(area.as_str())).then_some(Self::Put(areas))
    }

    /// The scope of these areas.
    pub(crate) fn of(areas: &[String]) -> String {
        if areas.is_empty() { "read".to_owned() } else { format!("put:{}", areas.join(",")) }
    }

    /// True if it goes as far as to put acts of this area; of any, where none is named.
    pub(super) fn puts(&self, area: Option<&str>) -> bool {
        match self {
            Self::Read | Self::Calendar => false,
            Self::Put(areas) => area.is_none_or(|area| areas.contains(area)),
        }
    }
}

/// The areas of acts.
pub(crate) fn areas_of_acts() -> BTreeSet<&'static str> {
    Kind::ALL.iter().filter_map(|kind| kind.name().split_once('.')).map(|(area, _)| area).collect()
}

/// A token that somebody wants.
#[derive(Clone, Debug)]
pub struct TokenWanted {
    /// The handle of the account; none for a seat of the demonstration.
    pub account: Option<String>,
    /// The process.
    pub process: String,
    /// The capacity: one that the account holds.
    pub capacity: String,
    /// What its owner calls it.
    pub name: String,
    /// How far it goes: `read`, `calendar`, or `put:` and areas.
    pub scope: String,
    /// How many days it holds, at most 365.
    pub days: i64,
}

/// Why no token was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotMade {
    /// The account does not hold the capacity.
    #[error("the account does not hold this capacity in this process")]
    NoSeat,
    /// It has no name, or too long a one.
    #[error("a token has a name of 1 to 60 characters")]
    Name,
    /// The scope is none.
    #[error("a scope is read, calendar, or put: with areas, as in put:floor,texts")]
    Scope,
    /// It would hold for less than a day or more than a year.
    #[error("a token holds for 1 to 365 days")]
    Days,
    /// Its owner has too many.
    #[error("an owner holds at most 20 tokens")]
    TooMany,
    /// The data directory fails.
    #[error("the data directory fails")]
    Failed,
}

/// Makes a token. What is answered is shown once: only its hash is kept.
///
/// # Errors
/// [`NotMade`].
pub fn make_token(site: &Site, wanted: &TokenWanted) -> Result<String, NotMade> {
    let capacity = Capacity::new(&wanted.capacity).filter(|capacity| *capacity != Capacity::Public);
    let capacity = capacity.filter(|capacity| holds(site, wanted, capacity)).ok_or(NotMade::NoSeat)?;
    let name = clean(&wanted.name).filter(|name| (1..=NAME_CHARS_MAX).contains(&name.chars().count()));
    let name = name.ok_or(NotMade::Name)?;
    Scope::read(&wanted.scope).ok_or(NotMade::Scope)?;
    if !(1..=DAYS_MAX).contains(&wanted.days) {
        return Err(NotMade::Days);
    }
    let (secret, now) = (randomness::bytes(), site.now());
    let new = NewToken {
        account: wanted.account.clone(),
        process: wanted.process.clone(),
        capacity: capacity.to_string(),
        name,
        scope: wanted.scope.clone(),
        created: now,
        expires: now.saturating_add(wanted.days.saturating_mul(DAY_MS)),
    };
    match site.directory().keep_token(&hashed(&secret), &new) {
        Ok(true) => Ok(format!("{PREFIX}{}", Hash(secret))),
        Ok(false) => Err(NotMade::TooMany),
        Err(failure) => {
            tracing::error!(error = %failure, "a token could not be kept");
            Err(NotMade::Failed)
        }
    }
}

fn holds(site: &Site, wanted: &TokenWanted, capacity: &Capacity) -> bool {
    let Some(hosted) = site.hosted(&wanted.process) else { return false };
    let snapshot = hosted.clerk.snapshot();
    let reader = Reader {
        account: wanted.account.as_ref().map(|handle| (String::new(), handle.clone())),
        seat: Some((wanted.process.clone(), capacity.clone())),
        ..Reader::default()
    };
    let state = &snapshot.process.state;
    let exists = capacity.party().is_none_or(|party| state.parties.contains_key(party));
    exists && reader.capacities(site, &wanted.process, state).contains(capacity)
}

/// Makes the token that a form asks for.
pub(crate) fn made(site: &Site, reader: &Reader, form: &Query) -> Result<String, NotMade> {
    let (process, capacity) = form.get("seat").and_then(|seat| seat.split_once('/')).ok_or(NotMade::NoSeat)?;
    owner(site, reader).ok_or(NotMade::NoSeat)?;
    let account = reader.account.as_ref().map(|(_, handle)| handle.clone());
    // A seat of the demonstration makes tokens for itself.
    let own = Capacity::new(capacity).map(|capacity| (process.to_owned(), capacity));
    if account.is_none() && reader.seat != own {
        return Err(NotMade::NoSeat);
    }
    let wanted = TokenWanted {
        account,
        process: process.to_owned(),
        capacity: capacity.to_owned(),
        name: form.get("name").unwrap_or_default().to_owned(),
        scope: if form.get("calendar").is_some() { CALENDAR.to_owned() } else { Scope::of(&form.list("area")) },
        days: form.get("days").and_then(|days| days.parse().ok()).unwrap_or_default(),
    };
    make_token(site, &wanted)
}

/// Revokes the token that a form names, if it is the reader's own.
pub(crate) fn revoked(site: &Site, reader: &Reader, form: &Query) {
    let token = form.get("token").and_then(|token| token.parse().ok());
    let Some((owner, token)) = owner(site, reader).zip(token) else { return };
    if let Err(failure) = site.directory().revoke_token(&owner, token, site.now()) {
        tracing::error!(error = %failure, "a token could not be revoked");
    }
}

/// The owner that a reader is, if it may hold tokens.
pub(crate) fn owner(site: &Site, reader: &Reader) -> Option<Owner> {
    match (&reader.account, &reader.seat) {
        (Some((_, handle)), _) => Some(Owner::Account(handle.clone())),
        (None, Some((process, capacity))) if site.demonstration() => {
            Some(Owner::Seat(process.clone(), capacity.to_string()))
        }
        (None, Some(_) | None) => None,
    }
}

/// The processes and capacities for which a reader may make tokens.
pub(crate) fn seats(site: &Site, reader: &Reader) -> Vec<(Slug, Capacity)> {
    let of = |hosted: &std::sync::Arc<crate::site::Hosted>| {
        let snapshot = hosted.clerk.snapshot();
        let slug = hosted.clerk.slug().clone();
        let held = reader.capacities(site, slug.as_str(), &snapshot.process.state);
        held.into_iter().map(move |capacity| (slug.clone(), capacity)).collect::<Vec<_>>()
    };
    site.every().flat_map(of).filter(|(_, capacity)| *capacity != Capacity::Public).collect()
}

/// The tokens of a reader, the latest first.
pub(crate) fn of_reader(site: &Site, reader: &Reader) -> Vec<Token> {
    let Some(owner) = owner(site, reader) else { return Vec::new() };
    site.directory().tokens(&owner, site.now()).unwrap_or_else(|failure| {
        tracing::error!(error = %failure, "tokens could not be looked up");
        Vec::new()
    })
}

/// A token is kept by its hash, so that whoever reads the database cannot use it.
pub(super) fn hashed(secret: &[u8; 32]) -> [u8; 32] {
    Hash::of(&[b"meshveret-token/v1\n", secret]).0
}

/// The bytes of a token.
pub(super) fn read(text: &str) -> Option<[u8; 32]> {
    text.strip_prefix(PREFIX).and_then(Hash::from_hex).map(|hash| hash.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_reads_or_puts_acts_of_its_areas() {
        let puts = |scope: &str, area: Option<&str>| Scope::read(scope).map(|scope| scope.puts(area));
        assert_eq!(puts("read", None), Some(false));
        assert_eq!(puts("calendar", None), Some(false));
        assert_eq!(puts("put:floor,texts", None), Some(true));
        assert_eq!(puts("put:floor,texts", Some("texts")), Some(true));
        assert_eq!(puts("put:floor,texts", Some("decisions")), Some(false));
        for wrong in ["", "put:", "put", "put:floor,", "put:everything", "write"] {
            assert_eq!(puts(wrong, None), None, "{wrong}");
        }
    }
}
