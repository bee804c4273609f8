//! The page on which the secretariat of a process makes links: the accounts it may make them for, and what was made, once.

use ::pages::sign_in::{AccountLine, LinkMade, LinksPage};
use ::pages::{Section, draw as drawn};
use axum::http::StatusCode;
use procedure::names::Slug;
use record::accounts::Account;

use super::link_mail::{NotSent, form, send};
use super::links::{Purpose, given, link_for, may_make, within};
use super::{Caller, Refused};
use crate::answer::{Answer, html};
use crate::draw::{Draw, Drawn};
use crate::query::Query;
use crate::reader::Reader;

/// The accounts of a process, and how to make a link.
pub(crate) fn page(draw: &Draw<'_>, reader: &Reader) -> Drawn {
    shown(draw, reader, &draw.query, (None, ""))
}

/// The page, with what was made or why nothing was, and with what was given.
fn shown(draw: &Draw<'_>, reader: &Reader, filled: &Query, (made, said): (Option<LinkMade>, &str)) -> Drawn {
    if !may_make(draw) {
        return Drawn::NotSeen;
    }
    let accounts = match draw.site.directory().accounts() {
        Ok(accounts) => accounts,
        Err(failure) => return Drawn::Failed(failure.to_string()),
    };
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
    let ours = accounts.into_iter().filter(|account| within(draw, reader, account));
    let may = reader.account.is_some();
    let page = LinksPage {
        accounts: ours.filter_map(line).collect(),
        may,
        mail: if may { form(draw, &f, filled) } else { None },
        grant: f.below("acts/accounts/grant/"),
        said: said.to_owned(),
        made,
        f: f.clone(),
    };
    drawn(&page).into()
}

/// The answer to the forms of this page: what was made, shown once, or why nothing was.
pub(crate) async fn answered(draw: &Draw<'_>, caller: &Caller<'_>) -> Answer {
    let made = match caller.field("purpose") {
        _ if !may_make(draw) => Err(NotSent::Refused(Refused::NotSeen)),
        "mail" => send(draw, caller).await,
        "recover" => by_hand(draw, caller, Purpose::Recover),
        _ => by_hand(draw, caller, Purpose::Invite),
    };
    let nothing = Query::default();
    let (status, page) = match made {
        Ok(made) => (StatusCode::OK, shown(draw, caller.reader, &nothing, (Some(made), ""))),
        Err(NotSent::Refused(why @ Refused::Said(key))) => {
            (why.status(), shown(draw, caller.reader, caller.form, (None, &draw.locale.text(key))))
        }
        Err(NotSent::NoSeat(words)) => {
            (StatusCode::UNPROCESSABLE_ENTITY, shown(draw, caller.reader, caller.form, (None, &words)))
        }
        Err(NotSent::Refused(why)) => return super::route::finished(caller, Err(why)),
    };
    let Drawn::Page(page) = page else { return super::route::finished(caller, Err(Refused::Failed)) };
    super::route::finished(caller, Ok(html(status, page)))
}

/// A link that the secretariat passes on by its own way.
fn by_hand(draw: &Draw<'_>, caller: &Caller<'_>, purpose: Purpose) -> Result<LinkMade, NotSent> {
    let (name, link) = link_for(draw, caller, purpose)?;
    Ok(LinkMade {
        name: name.to_string(),
        handle: link.handle,
        address: Some(format!("{}/{}{}", draw.site.address(), caller.lang, link.path)),
        sent_to: None,
        code: link.code,
        expires: link.expires,
    })
}
