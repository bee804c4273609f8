//! The page of the tokens that an account made for its programs.
//!
//! A token acts for as long as a year, so whoever makes one proves a short while before who they are.

use ::pages::act::Choice;
use ::pages::tokens::{TokenLine, Tokens};
use ::pages::{Frame, Section, draw};
use axum::http::StatusCode;
use procedure::Capacity;
use procedure::names::Slug;
use record::tokens::Token;

use super::{Caller, Refused};
use crate::answer::{Answer, html, see_other};
use crate::api::tokens::{CALENDAR, DAYS, NotMade, areas_of_acts, made, of_reader, owner, revoked, seats};
use crate::draw::{Draw, server_frame};
use crate::query::Query;
use crate::site::Site;

/// The tokens of a reader; for those who may hold some.
pub(super) fn page(caller: &Caller<'_>) -> Result<Answer, Refused> {
    drawn(caller, None, StatusCode::OK)
}

/// Makes a token, which is shown this once; or the form again.
pub(super) fn make(caller: &Caller<'_>) -> Result<Answer, Refused> {
    if caller.reader.account.is_some() {
        caller.proven()?;
    }
    match made(caller.site, caller.reader, caller.form) {
        Err(NotMade::Failed) => Err(Refused::Failed),
        Err(why) => drawn(caller, Some(Err(why)), StatusCode::UNPROCESSABLE_ENTITY),
        Ok(token) => {
            if let Ok((sign_in, owner)) = caller.owner() {
                caller.note(owner.id, "token", &sign_in.means);
            }
            drawn(caller, Some(Ok(calendar(caller, &token).unwrap_or(token))), StatusCode::OK)
        }
    }
}

/// The address of a calendar with a token in it, where the form asked for one.
fn calendar(caller: &Caller<'_>, token: &str) -> Option<String> {
    let (process, meeting) = caller.form.get("calendar")?.split_once('/')?;
    let snapshot = caller.site.hosted(process)?.clerk.snapshot();
    let meeting = snapshot.process.state.meetings.get(&Slug::new(meeting)?)?;
    let (site, lang) = (caller.site.address(), caller.lang);
    Some(format!("{site}/{lang}/{process}/{}/timetable.ics?token={token}", meeting.slug))
}

/// Revokes a token.
pub(super) fn revoke(caller: &Caller<'_>) -> Answer {
    revoked(caller.site, caller.reader, caller.form);
    see_other(&format!("/{}/sign-in/tokens/", caller.lang))
}

fn drawn(caller: &Caller<'_>, came: Option<Result<String, NotMade>>, status: StatusCode) -> Result<Answer, Refused> {
    let (site, reader) = (caller.site, caller.reader);
    owner(site, reader).ok_or(Refused::NotSeen)?;
    let f = server_frame(site, caller.locale, "/sign-in/tokens/");
    let nothing = Query::default();
    // A form that was refused comes again with what was given.
    let given = if matches!(came, Some(Err(_))) { caller.form } else { &nothing };
    let (areas, now) = (given.list("area"), site.now());
    let area = |area: &str| Choice {
        chosen: areas.iter().any(|chosen| chosen == area),
        value: area.to_owned(),
        label: f.t(&format!("area-{area}")),
    };
    let page = Tokens {
        wrong: came.as_ref().and_then(|came| came.as_ref().err()).map(|why| f.t(key(*why))),
        made: came.and_then(Result::ok),
        lines: of_reader(site, reader).into_iter().map(|token| line(site, &f, &token, now)).collect(),
        seats: choices(caller, &f, given.get("seat").unwrap_or_default()),
        areas: areas_of_acts().into_iter().map(area).collect(),
        given: given.get("name").unwrap_or_default().to_owned(),
        days: given.get("days").map_or_else(|| DAYS.to_string(), str::to_owned),
        f: f.clone(),
    };
    let page = draw(&page).map_err(|error| {
        tracing::error!(%error, "the page of tokens could not be drawn");
        Refused::Failed
    })?;
    Ok(html(status, page))
}

fn key(why: NotMade) -> &'static str {
    match why {
        NotMade::NoSeat => "api-tokens-wrong-seat",
        NotMade::Name => "api-tokens-wrong-name",
        NotMade::Scope => "api-tokens-wrong-scope",
        NotMade::Days => "api-tokens-wrong-days",
        NotMade::TooMany => "api-tokens-wrong-many",
        NotMade::Failed => "api-tokens-wrong-failed",
    }
}

fn choices(caller: &Caller<'_>, f: &Frame, asked: &str) -> Vec<Choice> {
    let choice = |(process, capacity): (Slug, Capacity)| {
        let value = format!("{process}/{capacity}");
        Choice { chosen: value == asked, label: seat(caller.site, f, (process.as_str(), &capacity)), value }
    };
    seats(caller.site, caller.reader).into_iter().map(choice).collect()
}

/// A seat in words, with its process.
fn seat(site: &Site, f: &Frame, (process, capacity): (&str, &Capacity)) -> String {
    let draw = site.hosted(process).and_then(|hosted| Draw::new(site, hosted, f.locale.lang(), Capacity::Public));
    let Some(own) = draw.map(|draw| draw.frame(Section::Other, None)) else {
        return format!("{process} · {capacity}");
    };
    let name = own.process.as_ref().map(|head| own.plain(&head.name)).unwrap_or_default();
    format!("{} · {name}", own.capacity_name(capacity))
}

fn line(site: &Site, f: &Frame, token: &Token, now: i64) -> TokenLine {
    let capacity = Capacity::new(&token.made.capacity).unwrap_or(Capacity::Public);
    let puts = token.made.scope.strip_prefix("put:").map(|areas| {
        let areas: Vec<String> = areas.split(',').map(|area| f.t(&format!("area-{area}"))).collect();
        f.t1("api-tokens-puts", "areas", f.locale.list(&areas))
    });
    let (badge, state) = match token.revoked {
        Some(_) => ("badge--ring", "api-tokens-revoked"),
        None if token.holds(now) => ("badge--open", "api-tokens-holds"),
        None => ("badge--late", "api-tokens-over"),
    };
    TokenLine {
        id: token.id,
        name: token.made.name.clone(),
        seat: seat(site, f, (&token.made.process, &capacity)),
        scope: puts.unwrap_or_else(|| {
            f.t(if token.made.scope == CALENDAR { "api-tokens-calendar" } else { "api-tokens-reads" })
        }),
        expires: token.made.expires,
        used: token.used,
        holds: token.holds(now),
        badge,
        state: f.t(state),
    }
}
