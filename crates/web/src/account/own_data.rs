//! What the server and its records hold of an account, as a file for its owner; a request of erasure; the account's own erasure.

use axum::http::{HeaderValue, StatusCode, header};
use procedure::names::Slug;
use record::looks::Of;
use record::own_data::{ErasureRequest, WORDS_MAX};
use record::tokens::Owner as Holder;
use serde_json::{Value, json};

use super::means::Means;
use super::{Caller, Owner, Refused};
use crate::answer::{Answer, answer, see_other};
use crate::reader::no_cookie;

/// A moment as machines and people read it.
fn at(moment: i64) -> String {
    locale::Locale::machine(moment)
}

/// Everything as JSON. Hashes, secrets and keys are no data of a person's and are left out.
pub(super) fn file(caller: &Caller<'_>) -> Result<Answer, Refused> {
    let (_, owner) = caller.proven()?;
    let held = json!({
        "account": { "name": owner.name, "handle": owner.handle },
        "beside-the-records": beside(caller, &owner)?,
        "in-the-records": records(caller, &owner),
    });
    let text = serde_json::to_string_pretty(&held).map_err(|error| {
        tracing::error!(%error, "own data could not be written");
        Refused::Failed
    })?;
    let mut file = answer(StatusCode::OK, "application/json; charset=utf-8", text);
    let name = format!("attachment; filename=\"meshveret-{}.json\"", owner.name);
    if let Ok(name) = HeaderValue::try_from(name) {
        file.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(file)
}

/// What lies in the server's own tables.
fn beside(caller: &Caller<'_>, owner: &Owner) -> Result<Value, Refused> {
    let (directory, settings, now) = (caller.site.directory(), caller.settings(), caller.site.now());
    let means = Means::of(caller, owner.id)?;
    let passkeys = means
        .passkeys
        .iter()
        .map(|key| json!({ "name": key.name, "added": at(key.created), "used": key.used.map(at) }));
    let identities = means.identities.iter().map(|one| json!({ "issuer": one.issuer, "subject": one.subject }));
    let devices = directory.sign_ins(owner.id, now, settings.idle_ms)?;
    let devices = devices.into_iter().map(|one| {
        json!({ "device": one.device, "network": one.network, "means": one.means, "since": at(one.created), "seen": at(one.seen) })
    });
    let log = directory.sign_in_log(owner.id, now, settings.log_kept_ms)?;
    let log = log.into_iter().map(|line| {
        json!({ "at": at(line.at), "what": line.what, "means": line.means, "device": line.device, "network": line.network, "made-by": line.made_by })
    });
    let looks = directory.looks(Of::Account(&owner.handle), now)?.into_iter().map(|look| {
        json!({ "at": at(look.at), "process": look.process, "capacity": look.capacity, "what": look.what, "meeting": look.meeting, "party": look.party })
    });
    let requests = directory.erasure_requests(None, Some(&owner.handle))?.into_iter().map(|request| {
        json!({ "at": at(request.at), "process": request.process, "words": request.words, "answered": request.answered.map(at) })
    });
    let tokens = directory.tokens(&Holder::Account(owner.handle.clone()), now)?.into_iter().map(|token| {
        let (made, used, revoked) = (token.made, token.used.map(at), token.revoked.map(at));
        json!({ "name": made.name, "process": made.process, "capacity": made.capacity, "scope": made.scope, "made": at(made.created), "until": at(made.expires), "used": used, "revoked": revoked })
    });
    Ok(json!({
        "passkeys": passkeys.collect::<Vec<_>>(),
        "password": means.password,
        "recovery-codes-left": means.second_factor.as_ref().map(|second| second.codes),
        "identities": identities.collect::<Vec<_>>(),
        "devices": devices.collect::<Vec<_>>(),
        "tokens": tokens.collect::<Vec<_>>(),
        "sign-in-log": log.collect::<Vec<_>>(),
        "where-this-account-looked-at-personal-data": looks.collect::<Vec<_>>(),
        "requests-of-erasure": requests.collect::<Vec<_>>(),
    }))
}

/// What the records say of the handle: the capacities it holds now, each with the entry that gave it.
fn records(caller: &Caller<'_>, owner: &Owner) -> Value {
    let Some(handle) = Slug::new(&owner.handle) else { return Value::Null };
    let now = caller.site.now();
    let every = caller.site.every().map(|hosted| {
        let snapshot = hosted.clerk.snapshot();
        let held = snapshot.process.state.held(&handle, now).into_iter().map(|held| {
            let granted = &held.granted;
            json!({
                "capacity": granted.to_act_as.to_string(),
                "role": granted.role.map(procedure::accounts::Role::word),
                "meeting": granted.meeting.as_ref().map(Slug::as_str),
            })
        });
        json!({ "process": hosted.clerk.slug().as_str(), "capacities": held.collect::<Vec<_>>() })
    });
    Value::Array(every.collect())
}

/// Puts a request of erasure to the secretariat of a process in which the account holds a capacity.
pub(super) fn ask(caller: &Caller<'_>) -> Result<Answer, Refused> {
    let (_, owner) = caller.owner_at(&[record::sign_ins::Stage::Whole])?;
    let words: String = caller.field("words").trim().chars().take(WORDS_MAX).collect();
    if words.is_empty() {
        return Err(Refused::Said("accounts-erasure-empty"));
    }
    let process = caller.field("process");
    let hosted = caller.site.hosted(process).ok_or(Refused::NotSeen)?;
    let snapshot = hosted.clerk.snapshot();
    let held = caller.reader.capacities(caller.site, process, &snapshot.process.state);
    let capacity = held.first().ok_or(Refused::NotSeen)?.to_string();
    let (at, process, account) = (caller.site.now(), process.to_owned(), owner.handle);
    let request = ErasureRequest { id: 0, at, process, account, capacity, words, answered: None };
    if !caller.site.directory().ask_erasure(&request)? {
        return Err(Refused::Said("accounts-erasure-many"));
    }
    Ok(see_other(&format!("/{}/sign-in/account/?said=asked", caller.lang)))
}

/// Erases the account at once, where its owner proved who they are and wrote its name.
pub(super) fn erase(caller: &Caller<'_>) -> Result<Answer, Refused> {
    let (_, owner) = caller.proven()?;
    if caller.field("name") != owner.name {
        return Err(Refused::Said("accounts-erase-name"));
    }
    caller.site.directory().erase_account(owner.id, (&owner.name, &owner.handle))?;
    let mut gone = see_other(&format!("/{}/", caller.lang));
    let headers = gone.headers_mut();
    headers.insert(header::SET_COOKIE, no_cookie(caller.site));
    headers.insert("clear-site-data", HeaderValue::from_static("\"cache\", \"storage\""));
    Ok(gone)
}
