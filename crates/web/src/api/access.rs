//! Who asks: nobody in particular, or the holder of a token, in its capacity and as far as it goes.

use axum::http::{HeaderMap, header};
use procedure::Capacity;
use procedure::accounts::Reach;
use procedure::names::Slug;
use record::tokens::Token;

use super::problem::{Fault, Problem};
use super::tokens::{Scope, hashed, read};
use crate::draw::Seated;
use crate::reader::Reader;
use crate::site::{Hosted, Site};

/// Who asks.
#[derive(Clone, Debug)]
pub(super) enum Access {
    /// Anybody, without a token.
    Public,
    /// The holder of a token.
    Token(Box<Held>),
}

/// A token that holds.
#[derive(Clone, Debug)]
pub(super) struct Held {
    pub(super) token: Token,
    capacity: Capacity,
    scope: Scope,
}

/// The hash of the token that was given, if it has the form of one.
pub(super) fn token_of(headers: &HeaderMap) -> Option<[u8; 32]> {
    let (scheme, token) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    read(token.trim()).filter(|_| scheme.eq_ignore_ascii_case("bearer")).map(|secret| hashed(&secret))
}

/// As whom a calendar of a meeting is read by its address, which holds a token for that and nothing else.
pub(crate) fn calendar_seat(site: &Site, hosted: &Hosted, (meeting, token): (&str, &str)) -> Option<Capacity> {
    let held = Access::held(site, &hashed(&read(token)?)).ok()?;
    let access = (held.scope == Scope::Calendar).then(|| Access::Token(Box::new(held)))?;
    access.seat(site, hosted, Slug::new(meeting).as_ref()).ok().map(|seated| seated.capacity)
}

impl Access {
    /// Who asks, by the header `Authorization`. A token that does not hold is no way to ask as the public.
    pub(super) fn of(site: &Site, headers: &HeaderMap) -> Result<Self, Problem> {
        if !headers.contains_key(header::AUTHORIZATION) {
            return Ok(Self::Public);
        }
        let wrong = || Problem::from(Fault::TokenWrong);
        let held = Self::held(site, &token_of(headers).ok_or_else(wrong)?)?;
        // What stands in an address that programs keep opens no more than that.
        if held.scope == Scope::Calendar {
            return Err(Problem::about(Fault::OutOfScope, "scope", "read"));
        }
        Ok(Self::Token(Box::new(held)))
    }

    /// The token with this hash, if it holds.
    fn held(site: &Site, token: &[u8; 32]) -> Result<Held, Problem> {
        let wrong = || Problem::from(Fault::TokenWrong);
        let found = site.directory().use_token(token, site.now()).map_err(|failure| {
            tracing::error!(error = %failure, "a token could not be looked up");
            Problem::from(Fault::NotRecorded)
        })?;
        let token = found.ok_or_else(wrong)?;
        let capacity = Capacity::new(&token.made.capacity).ok_or_else(wrong)?;
        let scope = Scope::read(&token.made.scope).ok_or_else(wrong)?;
        Ok(Held { token, capacity, scope })
    }

    /// As whom the reader reads and acts at a meeting, by what, and how far its seat reaches. A token whose account does not hold
    /// the capacity any longer, or one of another process, is refused rather than taken for the public.
    pub(super) fn seat(&self, site: &Site, hosted: &Hosted, meeting: Option<&Slug>) -> Result<Seated, Problem> {
        let public = Capacity::Public;
        let Self::Token(held) = self else {
            return Ok(Seated { capacity: public.clone(), holding: None, reach: Reach::whole(public) });
        };
        let process = hosted.clerk.slug().as_str();
        if held.token.made.process != process {
            return Err(Fault::OtherProcess.into());
        }
        let snapshot = hosted.clerk.snapshot();
        let state = &snapshot.process.state;
        let reader = self.reader();
        if !reader.capacities(site, process, state).contains(&held.capacity) {
            return Err(Fault::SeatEnded.into());
        }
        let meeting = meeting.filter(|slug| state.meetings.contains_key(slug));
        let reach = reader.reach(site, process, state);
        let capacity = reach.towards(meeting).clone();
        let holding = reader.holding((site, state), &held.capacity, meeting);
        // What is put about no meeting is put by the seat as it was given, so that the rules can say for which one.
        Ok(Seated { holding: holding.filter(|_| meeting.is_none() || capacity != public), capacity, reach })
    }

    /// The reader behind the token, as the pages know one.
    pub(super) fn reader(&self) -> Reader {
        match self {
            Self::Public => Reader::default(),
            Self::Token(held) => Reader {
                account: held.token.made.account.as_ref().map(|handle| (String::new(), handle.clone())),
                seat: Some((held.token.made.process.clone(), held.capacity.clone())),
                ..Reader::default()
            },
        }
    }

    /// Refuses whoever may not put acts of this area; of any area, where none is named.
    pub(super) fn puts(&self, area: Option<&str>) -> Result<(), Problem> {
        match self {
            Self::Public => Err(Fault::TokenMissing.into()),
            Self::Token(held) if held.scope.puts(area) => Ok(()),
            Self::Token(_) => Err(Problem::about(
                Fault::OutOfScope,
                "scope",
                area.map_or_else(|| "put".to_owned(), |area| format!("put:{area}")),
            )),
        }
    }

    /// The owner of idempotency keys: the account or the seat, whichever of its tokens is used.
    pub(super) fn owner(&self) -> String {
        match self {
            Self::Public => String::new(),
            Self::Token(held) => {
                format!("{} {}", held.token.made.account.as_deref().unwrap_or_default(), held.capacity)
            }
        }
    }
}
