//! What was begun and waits for the browser's answer: passkeys, second factors that are set up, visits to a provider. It is kept in
//! the database, so that it may end on another server than the one on which it began.

use clerk::randomness;
use procedure::names::Hash;
use record::DataDir;
use record::ceremonies::Waiting;
use serde::{Deserialize, Serialize};
use webauthn_rs::prelude::{DiscoverableAuthentication, PasskeyRegistration};

use super::Refused;
use super::oidc::Visit;

/// How long a ceremony may take, in milliseconds: as long as a browser waits for a passkey, and twice that.
const LASTS_MS: i64 = 10 * 60 * 1000;

/// What was begun.
#[derive(Serialize, Deserialize)]
pub(crate) enum Ceremony {
    /// A passkey is added to the account of this row.
    Add(i64, Box<PasskeyRegistration>),
    /// Somebody signs in with a passkey.
    SignIn(Box<DiscoverableAuthentication>),
    /// A second factor of this secret is set up for the account of this row.
    SecondFactor(i64, [u8; 20]),
    /// Somebody was sent to an identity provider.
    Visit(Box<Visit>),
}

/// Keeps what was begun by an account or from a network; the id by which it is taken up again.
pub(super) fn begin(directory: &DataDir, what: &Ceremony, whose: &str, now: i64) -> Result<String, Refused> {
    let id = Hash(randomness::bytes()).to_string();
    let what = serde_json::to_string(what).map_err(|error| {
        tracing::error!(%error, "what was begun could not be written");
        Refused::Failed
    })?;
    let waiting = Waiting { whose, ends: now.saturating_add(LASTS_MS), what: &what };
    directory.keep_ceremony(&Hash::of(&[id.as_bytes()]).0, waiting, now)?;
    Ok(id)
}

/// Takes up what was begun, once.
pub(super) fn take(directory: &DataDir, id: &str, now: i64) -> Result<Option<Ceremony>, Refused> {
    let what = directory.take_ceremony(&Hash::of(&[id.as_bytes()]).0, now)?;
    // What a server of another release began is begun again.
    Ok(what.and_then(|what| serde_json::from_str(&what).ok()))
}
