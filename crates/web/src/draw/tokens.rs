//! The page of the tokens that an account made for its programs.

use locale::Locale;
use pages::accounts::{TokenLine, Tokens};
use pages::act::Choice;
use pages::{Frame, Section, draw};
use procedure::Capacity;
use record::tokens::Token;

use super::{Draw, Drawn, server_frame};
use crate::api::tokens::{DAYS, NotMade, areas_of_acts, of_reader, seats};
use crate::query::Query;
use crate::reader::Reader;
use crate::site::Site;

/// What came of the form.
pub(crate) enum Came<'a> {
    /// Nothing was sent.
    Nothing,
    /// A token was made.
    Made(String),
    /// None was made.
    Wrong(NotMade, &'a Query),
}

/// The tokens of a reader; for those who may hold some.
pub(crate) fn tokens(site: &Site, locale: &'static Locale, reader: &Reader, came: Came<'_>) -> Drawn {
    if crate::api::tokens::owner(site, reader).is_none() {
        return Drawn::NotSeen;
    }
    let f = server_frame(site, locale, "/sign-in/tokens/");
    let nothing = Query::default();
    let (made, wrong, given) = match came {
        Came::Nothing => (None, None, &nothing),
        Came::Made(token) => (Some(token), None, &nothing),
        Came::Wrong(why, given) => (None, Some(f.t(key(why))), given),
    };
    let now = site.now();
    let areas = given.list("area");
    let area = |area: &str| Choice {
        chosen: areas.iter().any(|chosen| chosen == area),
        value: area.to_owned(),
        label: f.t(&format!("area-{area}")),
    };
    let page = Tokens {
        made,
        wrong,
        lines: of_reader(site, reader).into_iter().map(|token| line(site, &f, &token, now)).collect(),
        seats: choices(site, &f, reader, given.get("seat").unwrap_or_default()),
        areas: areas_of_acts().into_iter().map(area).collect(),
        given: given.get("name").unwrap_or_default().to_owned(),
        days: given.get("days").map_or_else(|| DAYS.to_string(), str::to_owned),
        f: f.clone(),
    };
    draw(&page).into()
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

fn choices(site: &Site, f: &Frame, reader: &Reader, asked: &str) -> Vec<Choice> {
    let choice = |(process, capacity): (procedure::names::Slug, Capacity)| {
        let value = format!("{process}/{capacity}");
        Choice { chosen: value == asked, label: seat(site, f, (process.as_str(), &capacity)), value }
    };
    seats(site, reader).into_iter().map(choice).collect()
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
        scope: puts.unwrap_or_else(|| f.t("api-tokens-reads")),
        expires: token.made.expires,
        used: token.used,
        holds: token.holds(now),
        badge,
        state: f.t(state),
    }
}
