//! The page on which the secretariat of a process makes links: the accounts it may make them for, and what was made, once.

use ::pages::sign_in::{AccountLine, LinkMade, LinksPage};
use ::pages::{Section, draw as drawn};
use axum::http::StatusCode;
use procedure::names::Slug;
use record::accounts::Account;

use super::links::{MadeLink, given, may_make, within};
use super::{Caller, Refused};
use crate::answer::{Answer, html};
use crate::draw::{Draw, Drawn};
use crate::reader::Reader;

/// The accounts of a process, and how to make a link.
pub(crate) fn page(draw: &Draw<'_>, reader: &Reader, said: &str) -> Drawn {
    if !may_make(draw) {
        return Drawn::NotSeen;
    }
    let accounts = match draw.site.directory().accounts() {
        Ok(accounts) => accounts,
        Err(failure) => return Drawn::Failed(failure.to_string()),
    };
    shown(draw, reader, accounts, (None, said))
}

fn shown(draw: &Draw<'_>, reader: &Reader, accounts: Vec<Account>, (made, said): (Option<LinkMade>, &str)) -> Drawn {
    let f = draw.frame(Section::Desk, None);
    let line = |account: Account| {
        let handle = Slug::new(&account.handle)?;
        let held = given(draw.state(), &handle, draw.site.now());
        let mut seats: Vec<String> = held.map(|held| f.capacity_name(&held.granted.to_act_as)).collect();
        seats.sort();
        seats.dedup();
        Some(AccountLine { name: account.name, handle: account.handle, seats })
    };
    // Of accounts that belong elsewhere nothing is told.
    let ours = accounts.into_iter().filter(|account| within(draw, reader, &account.handle));
    let page = LinksPage {
        accounts: ours.filter_map(line).collect(),
        may: reader.account.is_some(),
        grant: f.below("acts/accounts/grant/"),
        said: said.to_owned(),
        made,
        f: f.clone(),
    };
    drawn(&page).into()
}

/// The page with the link that was made. It is not shown again.
pub(super) fn made(draw: &Draw<'_>, caller: &Caller<'_>, name: &Slug, link: &MadeLink) -> Drawn {
    let made = LinkMade {
        name: name.to_string(),
        handle: link.handle.clone(),
        address: format!("{}/{}{}", draw.site.address(), caller.lang, link.path),
        code: link.code.clone(),
        expires: link.expires,
    };
    match draw.site.directory().accounts() {
        Ok(accounts) => shown(draw, caller.reader, accounts, (Some(made), "")),
        Err(failure) => Drawn::Failed(failure.to_string()),
    }
}

/// The answer to the form of this page.
pub(crate) fn answered(draw: &Draw<'_>, caller: &Caller<'_>) -> Answer {
    let why = match super::links::make(draw, caller) {
        Ok(Drawn::Page(page)) => return super::route::finished(caller, Ok(html(StatusCode::OK, page))),
        Ok(_) => Refused::Failed,
        Err(why) => why,
    };
    let Refused::Said(key) = why else { return super::route::finished(caller, Err(why)) };
    let again = page(draw, caller.reader, &draw.locale.text(key));
    let Drawn::Page(again) = again else { return super::route::finished(caller, Err(Refused::Failed)) };
    super::route::finished(caller, Ok(html(why.status(), again)))
}
