//! Passkeys (WebAuthn): discoverable, so that nobody types a name; with the device's own check of its owner, so that one is two
//! factors.

use axum::http::StatusCode;
use procedure::names::Hash;
use record::accounts::By;
use record::means::PASSKEYS_MAX;
use record::sign_ins::Stage;
use serde::Serialize;
use webauthn_rs::prelude::{
    DiscoverableKey, Passkey, PublicKeyCredential, RegisterPublicKeyCredential, Url, Uuid, Webauthn, WebauthnBuilder,
    WebauthnError,
};
use webauthn_rs_proto::ResidentKeyRequirement;

use super::ceremonies::{self, Ceremony};
use super::limits::Counter;
use super::settings::Settings;
use super::{Caller, Owner, Refused, enter};
use crate::answer::{Answer, answer};

/// The longest name of a passkey, in characters.
const NAME_CHARS_MAX: usize = 60;

/// What passkeys of this site belong to; none where the address is none that they can belong to: a bare network address, or
/// a host that is not reached by TLS.
pub(super) fn webauthn(settings: &Settings, address: &str) -> Option<Webauthn> {
    let mut origin = Url::parse(address).ok()?;
    if matches!(origin.host_str(), Some("127.0.0.1" | "[::1]" | "0.0.0.0")) {
        // A browser reaches its own machine by a name, too.
        origin.set_host(Some("localhost")).ok()?;
    }
    let domain = settings.passkey_domain.clone().or_else(|| origin.domain().map(str::to_owned))?;
    if origin.scheme() != "https" && origin.domain() != Some("localhost") {
        return None;
    }
    let further = settings.addresses.iter().filter_map(|address| Url::parse(address).ok());
    let builder = WebauthnBuilder::new(&domain, &origin).ok()?.rp_name("Meshveret");
    further.fold(builder, |builder, origin| builder.append_allowed_origin(&origin)).build().ok()
}

/// What a browser is asked, as the script reads it.
#[derive(Serialize)]
struct Asked<T> {
    ceremony: String,
    options: T,
}

fn json(asked: &impl Serialize) -> Result<Answer, Refused> {
    let text = serde_json::to_string(asked).map_err(|error| {
        tracing::error!(%error, "a passkey could not be asked for");
        Refused::Failed
    })?;
    Ok(answer(StatusCode::OK, "application/json", text))
}

/// The user handle of an account: it tells nothing about its owner.
fn user(handle: &str) -> Uuid {
    let hash = Hash::of(&[b"meshveret-passkey/v1\n", handle.as_bytes()]);
    Uuid::from_bytes(hash.0.first_chunk().copied().unwrap_or_default())
}

fn at_hand<'a>(caller: &Caller<'a>) -> Result<&'a Webauthn, Refused> {
    caller.ins().webauthn.as_ref().ok_or(Refused::Said("accounts-passkeys-not-here"))
}

/// What a failed ceremony counts on: a signature costs next to nothing to check, and a passkey is not guessed.
fn counters(caller: &Caller<'_>) -> [Counter; 1] {
    [(format!("network {}", caller.network), caller.settings().failures.network)]
}

fn wrong(error: &WebauthnError) -> Refused {
    tracing::info!(%error, "a passkey was refused");
    Refused::Said("accounts-passkey-wrong")
}

/// Begins a ceremony: to sign in, or with `for=add` to add a passkey.
pub(super) fn ask(caller: &Caller<'_>) -> Result<Answer, Refused> {
    let (webauthn, now) = (at_hand(caller)?, caller.site.now());
    let directory = caller.site.directory();
    if caller.field("for") != "add" {
        let asked = [(format!("begun {}", caller.network), caller.settings().failures.begun)];
        caller.ins().limits.take(&asked, now).map_err(Refused::TooMany)?;
        caller.ins().limits.take(&counters(caller), now).map_err(Refused::TooMany)?;
        let (mut options, state) = webauthn.start_discoverable_authentication().map_err(|error| wrong(&error))?;
        caller.ins().limits.give_back(&counters(caller));
        // Somebody pressed a button; the browser need not wait for a field to be filled.
        options.mediation = None;
        let whose = format!("network {}", caller.network);
        let ceremony = ceremonies::begin(directory, &Ceremony::SignIn(Box::new(state)), &whose, now)?;
        return json(&Asked { ceremony, options });
    }
    let (_, owner) = caller.proven()?;
    let known = keys(caller, &owner)?;
    let others = known.iter().map(|key| key.cred_id().clone()).collect();
    let begun = webauthn.start_passkey_registration(user(&owner.handle), &owner.name, &owner.name, Some(others));
    let (mut options, state) = begun.map_err(|error| wrong(&error))?;
    if let Some(selection) = &mut options.public_key.authenticator_selection {
        // Without it a security key keeps no passkey that is found without a name.
        selection.resident_key = Some(ResidentKeyRequirement::Required);
        selection.require_resident_key = true;
    }
    let whose = format!("account {}", owner.id);
    let ceremony = ceremonies::begin(directory, &Ceremony::Add(owner.id, Box::new(state)), &whose, now)?;
    json(&Asked { ceremony, options })
}

fn keys(caller: &Caller<'_>, owner: &Owner) -> Result<Vec<Passkey>, Refused> {
    let rows = caller.site.directory().passkeys(owner.id)?;
    if rows.len() >= PASSKEYS_MAX {
        return Err(Refused::Said("accounts-passkeys-many"));
    }
    rows.iter().map(|row| read(&row.key)).collect()
}

fn read(key: &str) -> Result<Passkey, Refused> {
    serde_json::from_str(key).map_err(|error| {
        tracing::error!(%error, "a passkey is damaged");
        Refused::Failed
    })
}

fn written(key: &Passkey) -> Result<String, Refused> {
    serde_json::to_string(key).map_err(|error| {
        tracing::error!(%error, "a passkey could not be written");
        Refused::Failed
    })
}

/// Adds the passkey that the browser made.
pub(super) fn add(caller: &Caller<'_>) -> Result<Answer, Refused> {
    let (_, owner) = caller.proven()?;
    let (webauthn, now) = (at_hand(caller)?, caller.site.now());
    let made: RegisterPublicKeyCredential = given(caller)?;
    let begun = ceremonies::take(caller.site.directory(), caller.field("ceremony"), now)?;
    let Some(Ceremony::Add(account, state)) = begun else { return Err(Refused::Said("accounts-too-late")) };
    if account != owner.id {
        return Err(Refused::NotSeen);
    }
    let key = webauthn.finish_passkey_registration(&made, &state).map_err(|error| wrong(&error))?;
    let name: String = caller.field("name").trim().chars().filter(|c| !c.is_control()).take(NAME_CHARS_MAX).collect();
    let name = if name.is_empty() { caller.device.to_owned() } else { name };
    let written = written(&key)?;
    if !caller.site.directory().add_passkey(owner.id, (key.cred_id().as_ref(), &written), &name, now)? {
        return Err(Refused::Said("accounts-passkey-known"));
    }
    caller.note(owner.id, "added", "passkey");
    enter::others_out(caller, owner.id)?;
    enter::whole(caller, &format!("/{}/sign-in/account/?said=added", caller.lang))
}

/// What the browser's authenticator gave; without script it gives nothing.
fn given<T: serde::de::DeserializeOwned>(caller: &Caller<'_>) -> Result<T, Refused> {
    let given = caller.field("credential");
    if given.is_empty() {
        return Err(Refused::Said("accounts-passkey-none"));
    }
    serde_json::from_str(given).map_err(|_unreadable| Refused::Said("accounts-passkey-wrong"))
}

/// Signs in whoever owns the passkey that signed.
pub(super) fn enter_by(caller: &Caller<'_>) -> Result<Answer, Refused> {
    let (webauthn, now) = (at_hand(caller)?, caller.site.now());
    let signed: PublicKeyCredential = given(caller)?;
    caller.ins().limits.take(&counters(caller), now).map_err(Refused::TooMany)?;
    let begun = ceremonies::take(caller.site.directory(), caller.field("ceremony"), now)?;
    let Some(Ceremony::SignIn(state)) = begun else { return Err(Refused::Said("accounts-too-late")) };
    let (user_said, credential) =
        webauthn.identify_discoverable_authentication(&signed).map_err(|error| wrong(&error))?;
    let directory = caller.site.directory();
    let account = directory.account_by(By::Passkey(credential))?.ok_or(Refused::Said("accounts-passkey-unknown"))?;
    let row = directory.passkey(credential)?.ok_or(Refused::Said("accounts-passkey-unknown"))?;
    let mut key = read(&row.key)?;
    let checked = webauthn.finish_discoverable_authentication_v2(&signed, *state, DiscoverableKey::from(&key));
    let checked = checked.map_err(|error| {
        caller.note(account.id, "refused", "passkey");
        wrong(&error)
    })?;
    if user_said != user(&account.handle) {
        caller.note(account.id, "refused", "passkey");
        return Err(Refused::Said("accounts-passkey-wrong"));
    }
    key.update_credential(&checked);
    directory.used_passkey(row.id, &written(&key)?, now)?;
    caller.ins().limits.give_back(&counters(caller));
    enter::enter(caller, &account, "passkey", Stage::Whole)
}

/// True where passkeys can be used under the site's address.
pub(super) fn possible(caller: &Caller<'_>) -> bool {
    caller.ins().webauthn.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passkeys_belong_to_a_name_behind_tls() {
        let check = |address: &str, domain: Option<&str>| {
            let settings = Settings { passkey_domain: domain.map(str::to_owned), ..Settings::default() };
            webauthn(&settings, address).map(|it| it.get_allowed_origins()[0].to_string())
        };
        assert_eq!(check("https://som.example.org", None).as_deref(), Some("https://som.example.org/"));
        assert_eq!(check("https://som.example.org", Some("example.org")).as_deref(), Some("https://som.example.org/"));
        assert_eq!(check("http://127.0.0.1:8080", None).as_deref(), Some("http://localhost:8080/"));
        assert_eq!(check("http://localhost:8080", None).as_deref(), Some("http://localhost:8080/"));
        for (address, domain) in [
            ("http://som.example.org", None),
            ("https://192.0.2.7", None),
            ("https://som.example.org", Some("example.com")),
            ("som.example.org", None),
        ] {
            assert_eq!(check(address, domain), None, "{address}");
        }
    }
}
