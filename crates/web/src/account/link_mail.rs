//! A link that goes by mail to an office of the address book: account, seat and mail in one step. The code is shown to the
//! secretariat, for another way; it stands in no mail.

use clerk::{PutError, Request};
use procedure::accounts::{self, Role, grant::Grant};
use procedure::correspondence::Direction;
use procedure::membership::address_book::{PartyBook, address_book};
use procedure::names::{Slug, Texts};
use procedure::{Act, Capacity, Channel, Rejection};

use ::pages::Frame;
use ::pages::act::Choice;
use ::pages::sign_in::{LinkMade, LinkMailForm};

use super::links::{MadeLink, Purpose, link_for};
use super::{Caller, Refused};
use crate::act::{put, said};
use crate::draw::Draw;
use crate::post::LinkMail;
use crate::query::Query;

/// Why nothing was sent.
pub(super) enum NotSent {
    Refused(Refused),
    /// The rules refused the seat, or it was not recorded: in words.
    NoSeat(String),
}

impl From<Refused> for NotSent {
    fn from(why: Refused) -> Self {
        Self::Refused(why)
    }
}

/// What the form asks for.
struct Wanted {
    party: Slug,
    office: Option<Slug>,
    role: Option<Role>,
    meeting: Option<Slug>,
    /// The letter, and the office of the party to which it went.
    letter: Option<(u32, Option<Slug>)>,
}

impl Wanted {
    fn read(draw: &Draw<'_>, form: &Query) -> Result<Self, Refused> {
        let to = form.get("to").unwrap_or_default();
        let (party, office) = to.split_once('/').map_or((to, None), |(party, office)| (party, Slug::new(office)));
        let party = Slug::new(party).filter(|party| draw.state().parties.contains_key(party));
        let party = party.ok_or(Refused::Said("accounts-mail-no-address"))?;
        let letter = form.get("letter").map(|number| letter_to(draw, &party, (number, office.as_ref()))).transpose()?;
        Ok(Self {
            role: form.get("role").and_then(Role::named),
            meeting: form.get("meeting").and_then(Slug::new),
            letter,
            party,
            office,
        })
    }
}

/// The letter that comes with the link: one that went out to the party, and stands.
fn letter_to(
    draw: &Draw<'_>,
    party: &Slug,
    (number, office): (&str, Option<&Slug>),
) -> Result<(u32, Option<Slug>), Refused> {
    let wrong = Refused::Said("accounts-mail-letter-wrong");
    let known = number.parse().ok().and_then(|number| draw.state().correspondence.letter(number).ok());
    let known = known.filter(|letter| letter.direction == Direction::Outgoing && letter.void().is_none());
    let known = known.filter(|letter| letter.concerns(party)).ok_or(wrong)?;
    let went = |office: &&Slug| known.others.iter().any(|to| to.party == *party && to.office.as_ref() == Some(*office));
    Ok((known.letter, office.filter(went).cloned()))
}

/// Makes the account, its link and its seat, and queues the mail.
pub(super) async fn send(draw: &Draw<'_>, caller: &Caller<'_>) -> Result<LinkMade, NotSent> {
    let post = draw.site.post().ok_or(Refused::Missing)?;
    let wanted = Wanted::read(draw, caller.form)?;
    let to = post.reach(draw.hosted, (&wanted.party, wanted.office.as_ref()));
    let to = to.ok_or(Refused::Said("accounts-mail-no-address"))?;
    let (name, link) = link_for(draw, caller, Purpose::Invite)?;
    seat(draw, &wanted, &link).await?;
    let letter = wanted.letter.as_ref().map(|(letter, office)| (*letter, office.as_ref()));
    let (party, meeting) = (&wanted.party, wanted.meeting.as_ref());
    let mail = LinkMail { party, to: &to, meeting, letter, path: &link.path };
    let mail = post.write((draw.site, draw.hosted), &mail).map_err(|error| {
        tracing::error!(%error, "a link was not sent");
        Refused::Failed
    })?;
    let process = draw.hosted.clerk.slug().as_str();
    draw.site.directory().mail_link(&link.hash, (process, &mail), draw.site.now()).map_err(Refused::from)?;
    post.wake();
    Ok(LinkMade {
        name: name.to_string(),
        handle: link.handle,
        address: None,
        sent_to: Some(to.address),
        code: link.code,
        expires: link.expires,
    })
}

/// Grants the seat. One that the account has already is no reason to send nothing.
async fn seat(draw: &Draw<'_>, wanted: &Wanted, link: &MadeLink) -> Result<(), NotSent> {
    let account = Slug::new(&link.handle).ok_or(Refused::Failed)?;
    let grant = Grant {
        account,
        to_act_as: Capacity::Party(wanted.party.clone()),
        role: wanted.role,
        from: None,
        until: None,
        meeting: wanted.meeting.clone(),
    };
    let held = Rejection::new(accounts::Reason::GrantedAlready).reason;
    match put(draw, Request::new(Act::AccountsGrant(grant), draw.capacity.clone(), Channel::Browser)).await {
        Ok(_) => Ok(()),
        Err(PutError::Rejected(why)) if why.reason == held => Ok(()),
        Err(error) => Err(NotSent::NoSeat(said(&draw.frame(::pages::Section::Desk, None), &error))),
    }
}

/// The form, filled with what is given; nothing where no mail is sent.
pub(super) fn form(draw: &Draw<'_>, f: &Frame, given: &Query) -> Option<LinkMailForm> {
    draw.site.post()?;
    let choices = |field: &str, all: Vec<(String, String)>| -> Vec<Choice> {
        let chosen = given.get(field).unwrap_or_default();
        all.into_iter().map(|(value, label)| Choice { chosen: value == chosen, value, label }).collect()
    };
    let roles = Role::ALL.iter().map(|role| (role.word().to_owned(), f.role_name(*role))).collect();
    let open = draw.state().meetings.values().filter(|of| of.before_close().is_ok());
    let meetings = open.map(|of| (of.slug.to_string(), f.plain(&of.particulars.name))).collect();
    Some(LinkMailForm {
        name: given.get("name").unwrap_or_default().to_owned(),
        to: choices("to", offices(draw, f)),
        roles: choices("role", roles),
        meetings: choices("meeting", meetings),
        letter: given.get("letter").and_then(|letter| letter.parse().ok()),
    })
}

/// Every open office of the address book, by party.
fn offices(draw: &Draw<'_>, f: &Frame) -> Vec<(String, String)> {
    let mut books = address_book(draw.state(), &draw.process().vault, draw.reader(), draw.today());
    f.locale.sort_by(&mut books, |book| f.name(&book.party));
    let called = |party: &Slug, name: &Texts| match f.plain(name) {
        name if name.is_empty() => f.name(party),
        name => format!("{} · {name}", f.name(party)),
    };
    let of = |book: &PartyBook| {
        let open = book.offices.iter().filter(|office| office.open);
        let value = |office: Option<&Slug>| match office {
            Some(office) => format!("{}/{office}", book.party),
            None => book.party.to_string(),
        };
        open.map(|office| (value(office.office.as_ref()), called(&book.party, &office.name))).collect::<Vec<_>>()
    };
    books.iter().flat_map(of).collect()
}
