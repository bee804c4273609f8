//! Where whoever is told by mail chooses how: by the link of a mail, without a sign-in, since an office is no account.
//!
//! The token in the link lets its holder choose how this one address is told, and nothing else. Opening the page changes
//! nothing. A mail program may refuse everything at once (RFC 8058, one click), which is answered without a redirect.

use clerk::randomness;
use http::StatusCode;
use locale::{Lang, Locale};
use pages::mail::Choose;
use procedure::Capacity;
use procedure::membership::address_book::{OfficeView, PartyBook, address_book};
use procedure::membership::offices::Topic;
use procedure::names::{Hash, Slug};
use record::Failure;
use record::told::{Chooser, Whom};

use crate::answer::{Answer, answer, see_other};
use crate::draw::membership::told_at;
use crate::draw::{Draw, Drawn, server_frame};
use crate::query::Query;
use crate::site::Site;

/// Leads to the choice of an address at which a party is told: the party itself; the secretariat by a new link, which it hands
/// over, after which the earlier one leads nowhere.
pub(crate) fn lead(draw: &Draw<'_>, sent: &Query) -> Result<Answer, NoChoice> {
    let parts: Vec<&str> = sent.get("to").unwrap_or_default().split('/').collect();
    let [party, office, appointment] = parts.as_slice() else { return Err(NoChoice::Unknown) };
    let appointment: u32 = appointment.parse().map_err(|_not_a_number| NoChoice::Unknown)?;
    let named = |book: &&PartyBook| book.party.as_str() == *party;
    let is = |view: &OfficeView| {
        let same = view.office.as_ref().map_or("", Slug::as_str) == *office;
        same && told_at(view).iter().any(|(known, _)| *known == appointment)
    };
    let books = address_book(draw.state(), &draw.process().vault, draw.reader(), draw.today());
    let book = books.iter().find(named).filter(|book| book.offices.iter().any(is)).ok_or(NoChoice::Unknown)?;
    let (token, directory) = (Hash(randomness::bytes()).to_string(), draw.site.directory());
    let whom = Whom { process: draw.hosted.clerk.slug().as_str(), party, office, appointment };
    let lang = draw.locale.lang();
    if draw.capacity == Capacity::Party(book.party.clone()) {
        let chooser = directory.chooser(whom, &token)?;
        return Ok(see_other(&format!("/{lang}/notices/{}/", chooser.token)));
    }
    if draw.capacity != Capacity::Secretariat {
        return Err(NoChoice::Unknown);
    }
    let chooser = directory.renew_chooser(whom, &token)?;
    Ok(see_other(&format!("/{lang}/notices/{}/?new=1", chooser.token)))
}

/// Why nothing can be chosen.
pub(crate) enum NoChoice {
    /// No mail had such a link.
    Unknown,
    /// The database fails.
    Failed(String),
}

impl From<Failure> for NoChoice {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure.to_string())
    }
}

/// The page.
pub(crate) fn page(site: &Site, locale: &'static Locale, (token, asked): (&str, &Query)) -> Result<Drawn, NoChoice> {
    let chooser = site.directory().chooser_of(token)?.ok_or(NoChoice::Unknown)?;
    let how = |topic: &Topic| {
        let chosen = chooser.how.iter().find(|(known, _)| known == topic.word()).map(|(_, how)| how.as_str());
        let how = Choose::HOW.into_iter().find(|how| Some(*how) == chosen);
        (topic.word(), how.unwrap_or("at-once"))
    };
    let page = Choose {
        f: server_frame(site, locale, &format!("/notices/{token}/")),
        token: token.to_owned(),
        saved: asked.get("saved").is_some(),
        new: asked.get("new").map(|_| format!("{}/{}/notices/{token}/", site.address(), locale.lang())),
        topics: Topic::ALL.iter().map(how).collect(),
        hours: (0..24).map(|hour| (hour, chooser.hour == Some(hour))).collect(),
        zone: chooser.zone.clone().unwrap_or_default(),
    };
    Ok(pages::draw(&page).into())
}

/// Keeps a choice.
pub(crate) fn choose(site: &Site, lang: Lang, (token, sent): (&str, &Query)) -> Result<Answer, NoChoice> {
    let chooser = site.directory().chooser_of(token)?.ok_or(NoChoice::Unknown)?;
    let at_once = sent.get("List-Unsubscribe").is_some();
    site.directory().choose(&if at_once { nothing(chooser) } else { chosen(chooser, sent) })?;
    Ok(if at_once {
        answer(StatusCode::OK, "text/plain; charset=utf-8", "OK\n")
    } else {
        see_other(&format!("/{lang}/notices/{token}/?saved=1"))
    })
}

fn nothing(chooser: Chooser) -> Chooser {
    let how = Topic::ALL.iter().map(|topic| (topic.word().to_owned(), "not".to_owned())).collect();
    Chooser { how, ..chooser }
}

/// What is not one of the ways, an hour or a zone is left as if it had not been given.
fn chosen(chooser: Chooser, sent: &Query) -> Chooser {
    let of = |topic: &Topic| {
        let given = sent.get(&format!("topic-{}", topic.word()))?;
        let how = Choose::HOW.into_iter().find(|how| *how == given)?;
        Some((topic.word().to_owned(), how.to_owned()))
    };
    let how = Topic::ALL.iter().filter_map(of).collect();
    let zone = sent.get("zone").filter(|zone| Locale::is_zone(zone)).map(str::to_owned);
    let hour = sent.get("hour").and_then(|hour| hour.parse().ok()).filter(|hour| *hour < 24);
    Chooser { how, zone, hour, ..chooser }
}
