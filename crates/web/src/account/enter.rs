//! Entering, changing seats and leaving: whenever rights rise the token is a new one, so that nobody waits on an old one.

use axum::http::{HeaderValue, header};
use clerk::randomness;
use procedure::Capacity;
use procedure::names::Hash;
use record::accounts::Account;
use record::sign_ins::{Place, SignIn, Stage, Which};

use super::pages::encoded;
use super::{Caller, Refused};
use crate::answer::{Answer, own_address, see_other};
use crate::operate::SignInEnded;
use crate::reader::{cookie, hashed, no_cookie};

/// The characters of an id that is no secret.
const ID_CHARS: usize = 16;

/// An answer that leads on, with the cookie of a sign-in.
fn led_on(caller: &Caller<'_>, token: &[u8; 32], address: &str) -> Answer {
    let mut answer = see_other(address);
    answer.headers_mut().insert(header::SET_COOKIE, cookie(caller.site, token));
    answer
}

/// Keeps a sign-in under a new token, in the place of the reader's. What goes on with that of the reader must not have been
/// ended by its owner meanwhile.
fn kept(caller: &Caller<'_>, sign_in: &SignIn) -> Result<[u8; 32], Refused> {
    let token = randomness::bytes();
    let before = caller.reader.token.as_ref().map(hashed);
    let same = caller.reader.sign_in.as_ref().is_some_and(|before| before.id == sign_in.id);
    let place = match &before {
        Some(before) if same => Place::Renews(before),
        Some(before) => Place::InsteadOf(before),
        None => Place::New,
    };
    if !caller.site.directory().sign_in(&hashed(&token), sign_in, place)? {
        return Err(Refused::SignIn);
    }
    if sign_in.stage == Stage::Whole {
        caller.site.metrics().sign_in(SignInEnded::Done);
    }
    Ok(token)
}

/// Signs an account in, as far as a stage. Whoever is signed in already proves again who they are, on the same device.
pub(super) fn enter(caller: &Caller<'_>, account: &Account, means: &str, stage: Stage) -> Result<Answer, Refused> {
    let (now, settings) = (caller.site.now(), caller.settings());
    let lasts = match stage {
        Stage::Whole => settings.lasts_ms,
        Stage::Half => settings.half_ms,
        Stage::SetUp => settings.set_up_ms,
    };
    let before = caller.reader.sign_in.as_ref().filter(|sign_in| {
        let same = sign_in.account.as_ref().is_some_and(|(id, _, _)| *id == account.id);
        same && sign_in.stage == Stage::Whole && stage == Stage::Whole
    });
    let random = Hash(randomness::bytes()).to_string();
    let sign_in = SignIn {
        id: before.map_or_else(|| random.chars().take(ID_CHARS).collect(), |before| before.id.clone()),
        account: Some((account.id, account.name.clone(), account.handle.clone())),
        seat: before.map(|before| before.seat.clone()).unwrap_or_default(),
        stage,
        means: means.to_owned(),
        device: caller.device.to_owned(),
        network: caller.network.to_owned(),
        created: before.map_or(now, |before| before.created),
        seen: now,
        proven: now,
        expires: before.map_or(now.saturating_add(lasts), |before| before.expires),
    };
    let token = kept(caller, &sign_in)?;
    if stage == Stage::Whole {
        caller.note(account.id, if before.is_some() { "proven" } else { "signed-in" }, means);
    }
    let address = if before.is_some() { caller.back() } else { next(caller, stage) };
    Ok(led_on(caller, &token, &address))
}

/// Where somebody goes after a stage: what was asked for, else the desk of the first process.
fn next(caller: &Caller<'_>, stage: Stage) -> String {
    let lang = caller.lang;
    let back = own_address(caller.field("return")).filter(|address| *address != "/");
    match stage {
        Stage::Half => {
            let back = back.map(|back| format!("?return={}", encoded(back))).unwrap_or_default();
            format!("/{lang}/sign-in/second/{back}")
        }
        Stage::SetUp => format!("/{lang}/sign-in/account/"),
        Stage::Whole => {
            let first = || caller.site.every().next().map(|hosted| format!("/{lang}/{}/desk/", hosted.clerk.slug()));
            back.map(str::to_owned).or_else(first).unwrap_or_else(|| format!("/{lang}/"))
        }
    }
}

/// Makes a sign-in whole that could only choose its means, once there is one; on the same page.
pub(super) fn whole(caller: &Caller<'_>, address: &str) -> Result<Answer, Refused> {
    let (sign_in, owner) = caller.owner()?;
    if sign_in.stage == Stage::Whole || !super::means::Means::of(caller, owner.id)?.any() {
        return Ok(see_other(address));
    }
    let now = caller.site.now();
    let expires = now.saturating_add(caller.settings().lasts_ms);
    let sign_in = SignIn { stage: Stage::Whole, seen: now, created: now, proven: now, expires, ..sign_in.clone() };
    let token = kept(caller, &sign_in)?;
    caller.note(owner.id, "signed-in", &sign_in.means);
    Ok(led_on(caller, &token, address))
}

/// A seat: in a demonstration any seat of a rehearsal; with an account one that was granted.
pub(super) fn seat(caller: &Caller<'_>) -> Result<Answer, Refused> {
    let (site, lang, reader) = (caller.site, caller.lang, caller.reader);
    let process = caller.field("process");
    let capacity = Capacity::new(caller.field("seat")).ok_or(Refused::NotSeen)?;
    let hosted = site.hosted(process).ok_or(Refused::NotSeen)?;
    let snapshot = hosted.clerk.snapshot();
    let state = &snapshot.process.state;
    let back = own_address(caller.field("return"));
    let desk = back.map_or_else(|| format!("/{lang}/{process}/desk/"), str::to_owned);
    let (seat, now) = (format!("{process}/{capacity}"), site.now());
    if let Some(sign_in) = reader.sign_in.as_ref().filter(|_| reader.account.is_some()) {
        if !reader.capacities(site, process, state).contains(&capacity) {
            return Err(Refused::NotSeen);
        }
        let token = kept(caller, &SignIn { seat, seen: now, ..sign_in.clone() })?;
        return Ok(led_on(caller, &token, &desk));
    }
    let exists = capacity.party().is_none_or(|party| state.parties.contains_key(party));
    if !site.demonstration() || !state.is_rehearsal() || !exists {
        return Err(Refused::NotSeen);
    }
    if capacity == Capacity::Public {
        let mut answer = see_other(&format!("/{lang}/{process}/"));
        answer.headers_mut().insert(header::SET_COOKIE, no_cookie(site));
        return Ok(answer);
    }
    let random = Hash(randomness::bytes()).to_string();
    let sign_in = SignIn {
        id: random.chars().take(ID_CHARS).collect(),
        account: None,
        seat,
        stage: Stage::Whole,
        means: "seat".to_owned(),
        device: caller.device.to_owned(),
        network: caller.network.to_owned(),
        created: now,
        seen: now,
        proven: now,
        expires: now.saturating_add(caller.settings().lasts_ms),
    };
    Ok(led_on(caller, &kept(caller, &sign_in)?, &desk))
}

/// Ends all sign-ins of an account but the reader's: after every change of its means.
pub(super) fn others_out(caller: &Caller<'_>, account: i64) -> Result<(), Refused> {
    let token = caller.reader.token.as_ref().map(hashed);
    caller.site.directory().end_sign_ins(account, Which::AllBut(token.as_ref()))?;
    Ok(())
}

/// Ends the sign-in.
pub(super) fn out(caller: &Caller<'_>) -> Result<Answer, Refused> {
    if let Some(token) = &caller.reader.token {
        caller.site.directory().sign_out(&hashed(token))?;
    }
    if let Ok((_, owner)) = caller.owner() {
        caller.note(owner.id, "signed-out", "");
    }
    let mut answer = see_other(&format!("/{}/", caller.lang));
    let headers = answer.headers_mut();
    headers.insert(header::SET_COOKIE, no_cookie(caller.site));
    // Not "cookies": that would take those of other hosts of the same domain with it.
    headers.insert("clear-site-data", HeaderValue::from_static("\"cache\", \"storage\""));
    Ok(answer)
}

/// Ends the sign-in of one device, or of all but this.
pub(super) fn end(caller: &Caller<'_>) -> Result<Answer, Refused> {
    let (_, owner) = caller.owner_at(&[Stage::Whole])?;
    let token = caller.reader.token.as_ref().map(hashed);
    let which = match caller.field("device") {
        "" => Which::AllBut(token.as_ref()),
        id => Which::One(id),
    };
    if caller.site.directory().end_sign_ins(owner.id, which)? > 0 {
        caller.note(owner.id, "ended", "");
    }
    Ok(see_other(&format!("/{}/sign-in/account/?said=ended", caller.lang)))
}
