//! Signing in: an account with its password; in a demonstration a seat with one click.

use std::sync::LazyLock;

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::{PasswordHasher, PasswordVerifier};
use axum::http::header;
use clerk::randomness;
use procedure::Capacity;
use tokio::sync::Semaphore;

use crate::answer::{Answer, own_address, see_other};
use crate::query::Query;
use crate::reader::{Reader, SIGN_IN_MS, cookie, hashed, no_cookie};
use crate::site::Site;

/// Passwords checked at once: each takes 19 MiB and a core for some 70 ms.
static CHECKS: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(2));

/// The least length of a password that somebody chooses, in characters.
pub(crate) const PASSWORD_CHARS_MIN: usize = 10;

/// Why nobody was signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotSignedIn {
    /// Name and password do not belong together.
    Wrong,
    /// There is no such seat, or seats are not taken here.
    NoSeat,
    /// The new password is shorter than [`PASSWORD_CHARS_MIN`].
    TooShort,
    /// The data directory failed.
    Failed,
}

/// The hash of a password, as it is kept (Argon2id, RFC 9106).
///
/// # Errors
/// The parameters are refused, which the fixed ones are not.
pub fn hash_password(password: &str) -> Result<String, argon2::password_hash::Error> {
    Argon2::default().hash_password(password.as_bytes()).map(|hash| hash.to_string())
}

fn keep(site: &Site, account: Option<i64>, seat: &str) -> Result<[u8; 32], NotSignedIn> {
    let (token, now) = (randomness::bytes(), site.now());
    let kept = site.directory().sign_in(&hashed(&token), (account, seat), now, now.saturating_add(SIGN_IN_MS));
    kept.map(|()| token).map_err(|failure| {
        tracing::error!(error = %failure, "a sign-in could not be kept");
        NotSignedIn::Failed
    })
}

fn signed_in(site: &Site, token: &[u8; 32], address: &str) -> Answer {
    site.metrics().sign_in(crate::operate::SignInEnded::Done);
    let mut answer = see_other(address);
    answer.headers_mut().insert(header::SET_COOKIE, cookie(site, token));
    answer
}

/// Name and password.
pub(crate) async fn account(site: &Site, lang: &str, form: &Query) -> Result<Answer, NotSignedIn> {
    let name = form.get("name").unwrap_or_default().to_owned();
    let password = form.get("password").unwrap_or_default().to_owned();
    let found = site.directory().account(&name).map_err(|failure| {
        tracing::error!(error = %failure, "an account could not be looked up");
        NotSignedIn::Failed
    })?;
    let Ok(_permit) = CHECKS.acquire().await else { return Err(NotSignedIn::Failed) };
    let kept = found.as_ref().map(|account| account.password.clone());
    let checked = tokio::task::spawn_blocking(move || holds(kept.as_deref(), &password)).await;
    let account = found.filter(|_| checked.unwrap_or(false)).ok_or(NotSignedIn::Wrong)?;
    let token = keep(site, Some(account.id), "")?;
    let back = form.get("return").and_then(own_address).filter(|address| *address != "/");
    let first = || site.every().next().map(|hosted| format!("/{lang}/{}/desk/", hosted.clerk.slug()));
    let address = back.map(str::to_owned).or_else(first).unwrap_or_else(|| format!("/{lang}/"));
    Ok(signed_in(site, &token, &address))
}

/// Another password for the account that is signed in, which gives the present one.
pub(crate) async fn change(site: &Site, lang: &str, reader: &Reader, form: &Query) -> Result<Answer, NotSignedIn> {
    let Some((name, handle)) = &reader.account else { return Err(NotSignedIn::NoSeat) };
    let (present, new) = (form.get("password").unwrap_or_default(), form.get("new-password").unwrap_or_default());
    if new.chars().count() < PASSWORD_CHARS_MIN {
        return Err(NotSignedIn::TooShort);
    }
    let account = site.directory().account(name).ok().flatten().ok_or(NotSignedIn::Failed)?;
    let Ok(_permit) = CHECKS.acquire().await else { return Err(NotSignedIn::Failed) };
    let (present, new) = (present.to_owned(), new.to_owned());
    let checked = move || holds(Some(&account.password), &present).then(|| hash_password(&new));
    let hash = tokio::task::spawn_blocking(checked).await.ok().flatten().ok_or(NotSignedIn::Wrong)?;
    let hash = hash.map_err(|_parameters| NotSignedIn::Failed)?;
    let kept = site.directory().set_password(name, (handle, &hash), site.now());
    kept.map(|()| see_other(&format!("/{lang}/sign-in/?changed=yes"))).map_err(|failure| {
        tracing::error!(error = %failure, "a password could not be kept");
        NotSignedIn::Failed
    })
}

/// An unknown name takes as long as a wrong password.
fn holds(kept: Option<&str>, password: &str) -> bool {
    static NOBODY: LazyLock<String> = LazyLock::new(|| hash_password("nobody").unwrap_or_default());
    let hash = PasswordHash::new(kept.unwrap_or(&NOBODY));
    let fits = hash.is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok());
    fits && kept.is_some()
}

/// A seat: in a demonstration any seat of a rehearsal; with an account one that was granted.
pub(crate) fn seat(site: &Site, lang: &str, reader: &Reader, form: &Query) -> Result<Answer, NotSignedIn> {
    let process = form.get("process").unwrap_or_default();
    let capacity = form.get("seat").and_then(Capacity::new).ok_or(NotSignedIn::NoSeat)?;
    let hosted = site.hosted(process).ok_or(NotSignedIn::NoSeat)?;
    let snapshot = hosted.clerk.snapshot();
    let state = &snapshot.process.state;
    let desk = format!("/{lang}/{process}/desk/");
    if let Some((name, _)) = &reader.account {
        if !reader.capacities(site, process, state).contains(&capacity) {
            return Err(NotSignedIn::NoSeat);
        }
        let account = site.directory().account(name).ok().flatten().ok_or(NotSignedIn::Failed)?;
        let token = keep(site, Some(account.id), &format!("{process}/{capacity}"))?;
        return Ok(signed_in(site, &token, &desk));
    }
    let exists = capacity.party().is_none_or(|party| state.parties.contains_key(party));
    if !site.demonstration() || !state.is_rehearsal() || !exists {
        return Err(NotSignedIn::NoSeat);
    }
    if capacity == Capacity::Public {
        let mut answer = see_other(&format!("/{lang}/{process}/"));
        answer.headers_mut().insert(header::SET_COOKIE, no_cookie());
        return Ok(answer);
    }
    Ok(signed_in(site, &keep(site, None, &format!("{process}/{capacity}"))?, &desk))
}

/// Ends the sign-in.
pub(crate) fn out(site: &Site, lang: &str, reader: &Reader) -> Answer {
    if let Some(token) = &reader.token
        && let Err(failure) = site.directory().sign_out(&hashed(token))
    {
        tracing::error!(error = %failure, "a sign-in could not be ended");
    }
    let mut answer = see_other(&format!("/{lang}/"));
    answer.headers_mut().insert(header::SET_COOKIE, no_cookie());
    answer
}
