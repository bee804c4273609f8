//! Which address of this part does what.

use axum::http::{HeaderValue, StatusCode, header};

use super::pages::{self, Again};
use super::{Caller, Refused, enter, links, means, oidc, own_data, passkey, password, second_factor, tokens};
use crate::answer::{Answer, see_other};
use crate::operate::SignInEnded;
use crate::router::instead;

/// Answers what is asked below `/{language}/sign-in/`.
pub(crate) async fn get(caller: &Caller<'_>, rest: &[&str]) -> Answer {
    let again = Again::page();
    let found = match rest {
        [] => pages::sign_in(caller, &again),
        ["second"] => pages::second(caller, &again),
        ["prove"] => pages::prove(caller, &again),
        ["link", token] => pages::link(caller, token, &again),
        ["account"] => pages::account(caller, &again),
        ["account", "second"] => {
            second_factor::begin(caller).and_then(|shown| pages::second_factor(caller, &shown, &again))
        }
        ["tokens"] => tokens::page(caller),
        ["account", "data.json"] => own_data::file(caller),
        ["oidc", name] => oidc::go(caller, name).await,
        _ => Err(Refused::Missing),
    };
    match found {
        Err(why @ (Refused::Said(_) | Refused::TooMany(_) | Refused::Busy)) => {
            finished(caller, pages::sign_in(caller, &Again::refused(caller, why)))
        }
        other => finished(caller, other),
    }
}

/// Takes a form that was sent below `/{language}/sign-in/`.
pub(crate) async fn post(caller: &Caller<'_>, rest: &[&str]) -> Answer {
    let done = match rest {
        [] => password::enter_by(caller).await,
        ["seat"] => enter::seat(caller),
        ["second"] => second_factor::enter_by(caller),
        ["prove"] => password::prove(caller).await,
        ["passkey", "ask"] => return asked(caller),
        ["passkey"] => passkey::enter_by(caller),
        ["link", token] => links::open(caller, token),
        ["tokens"] => tokens::make(caller),
        ["tokens", "revoke"] => Ok(tokens::revoke(caller)),
        ["account", "passkey"] => passkey::add(caller),
        ["account", "password"] => password::choose(caller).await,
        ["account", "second"] => set_up(caller),
        ["account", "remove"] => means::remove(caller),
        ["account", "end"] => enter::end(caller),
        ["account", "ask-erasure"] => own_data::ask(caller),
        ["account", "erase"] => own_data::erase(caller),
        _ => Err(Refused::Missing),
    };
    // Whoever changes their account is in already.
    if !matches!(rest.first(), Some(&("account" | "tokens"))) {
        count(caller, &done);
    }
    match done {
        Err(why @ (Refused::Said(_) | Refused::TooMany(_) | Refused::Busy)) => again(caller, rest, why),
        other => finished(caller, other),
    }
}

/// Counts an attempt to come in that ended without; one that succeeded is counted where it is kept.
fn count(caller: &Caller<'_>, done: &Result<Answer, Refused>) {
    let ended = match done {
        Ok(_) | Err(Refused::SignIn | Refused::Prove) => return,
        Err(Refused::Said(_) | Refused::Missing) => SignInEnded::Wrong,
        Err(Refused::TooMany(_) | Refused::Busy) => SignInEnded::Limited,
        Err(Refused::NotSeen) => SignInEnded::NoSeat,
        Err(Refused::Failed) => SignInEnded::Failed,
    };
    caller.site.metrics().sign_in(ended);
}

/// The form once more, with why it was refused.
fn again(caller: &Caller<'_>, rest: &[&str], why: Refused) -> Answer {
    let again = Again::refused(caller, why);
    let page = match rest {
        ["second"] => pages::second(caller, &again),
        ["prove"] => pages::prove(caller, &again),
        ["passkey"] if caller.reader.account.is_some() => pages::prove(caller, &again),
        ["link", token] => pages::link(caller, token, &again),
        ["account", "second"] => {
            second_factor::begin(caller).and_then(|shown| pages::second_factor(caller, &shown, &again))
        }
        ["account", ..] => pages::account(caller, &again),
        _ => pages::sign_in(caller, &again),
    };
    finished(caller, page)
}

/// What the script is told; where a passkey cannot be asked for, why not, in words.
fn asked(caller: &Caller<'_>) -> Answer {
    let mut answer = match passkey::ask(caller) {
        Ok(answer) => answer,
        Err(why) => {
            let words = Again::refused(caller, why).said;
            let mut answer = crate::answer::answer(why.status(), "text/plain; charset=utf-8", words);
            if matches!(why, Refused::SignIn | Refused::Prove) {
                *answer.status_mut() = StatusCode::FORBIDDEN;
            }
            answer
        }
    };
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}

/// Sets a second factor up: the recovery codes, shown once.
fn set_up(caller: &Caller<'_>) -> Result<Answer, Refused> {
    match second_factor::finish(caller)? {
        Ok((codes, led)) => {
            let mut answer = pages::codes(caller, codes)?;
            if let Some(cookie) = led.headers().get(header::SET_COOKIE) {
                answer.headers_mut().insert(header::SET_COOKIE, cookie.clone());
            }
            Ok(answer)
        }
        Err(shown) => {
            let again = Again::refused(caller, Refused::Said("accounts-code-wrong"));
            pages::second_factor(caller, &shown, &again)
        }
    }
}

/// Somebody comes back from the identity provider of this name, at an address without a language.
pub(crate) async fn returned(caller: Caller<'_>, from: &str) -> Answer {
    let visit = match oidc::visit(&caller, from) {
        Ok(visit) => visit,
        Err(why) => return finished(&caller, pages::sign_in(&caller, &Again::refused(&caller, why))),
    };
    let lang = visit.lang;
    let Some(locale) = locale::Locale::of(lang) else { return finished(&caller, Err(Refused::Missing)) };
    let mut form = caller.form.clone();
    form.0.push(("return".to_owned(), visit.back.clone()));
    let caller = Caller { lang, locale, form: &form, ..caller };
    let back = oidc::back(&caller, visit).await;
    count(&caller, &back);
    match back {
        Err(why @ Refused::Said(_)) => {
            let again = Again::refused(&caller, why);
            let inside = caller.owner().is_ok();
            let page = if inside { pages::account(&caller, &again) } else { pages::sign_in(&caller, &again) };
            finished(&caller, page)
        }
        other => finished(&caller, other),
    }
}

/// An answer, or what is said in its stead. Nothing of this part is kept by a browser or on the way.
pub(crate) fn finished(caller: &Caller<'_>, done: Result<Answer, Refused>) -> Answer {
    let (site, lang) = (caller.site, caller.lang);
    let mut answer = match done {
        Ok(answer) => answer,
        Err(Refused::SignIn) => see_other(&format!("/{lang}/sign-in/")),
        Err(Refused::Prove) => {
            let back = pages::encoded(&caller.back());
            see_other(&format!("/{lang}/sign-in/prove/?return={back}"))
        }
        Err(why) => {
            let key = match why {
                Refused::NotSeen => "site-not-seen",
                Refused::Missing => "site-not-found",
                Refused::Busy | Refused::TooMany(_) => "site-busy",
                Refused::Said(_) | Refused::SignIn | Refused::Prove | Refused::Failed => "site-failed",
            };
            instead(site, lang, why.status(), key)
        }
    };
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}

/// Ends the sign-in of this device.
pub(crate) fn out(caller: &Caller<'_>) -> Answer {
    finished(caller, enter::out(caller))
}
