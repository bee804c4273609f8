//! Where whoever is told by mail chooses how: by the link of a mail, without a sign-in, since an office is no account.
//!
//! The token in the link lets its holder choose how this one address is told, and nothing else. Opening the page changes
//! nothing. A mail program may refuse everything at once (RFC 8058, one click), which is answered without a redirect.

use http::StatusCode;
use locale::{Lang, Locale};
use pages::mail::Choose;
use procedure::membership::offices::Topic;
use record::Failure;
use record::told::Chooser;

use crate::answer::{Answer, answer, see_other};
use crate::draw::{Drawn, server_frame};
use crate::query::Query;
use crate::site::Site;

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
