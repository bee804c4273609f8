//! What was begun and waits for the browser's answer: passkeys, second factors that are set up, visits to a provider.
//!
//! In memory: a restart asks people to begin again.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use clerk::randomness;
use procedure::names::Hash;
use webauthn_rs::prelude::{DiscoverableAuthentication, PasskeyRegistration};

use super::oidc::Visit;

/// How long a ceremony may take, in milliseconds: as long as a browser waits for a passkey, and twice that.
const LASTS_MS: i64 = 10 * 60 * 1000;
/// The most that wait; above it the one that ends first is forgotten.
const WAITING_MAX: usize = 10_000;

/// What was begun.
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

/// What waits, by the hash of the id that the browser has, with the time at which it ends.
#[derive(Default)]
pub(crate) struct Ceremonies(Mutex<BTreeMap<Hash, (i64, Ceremony)>>);

impl Ceremonies {
    /// Keeps what was begun; the id by which it is taken up again.
    pub(crate) fn begin(&self, ceremony: Ceremony, now: i64) -> String {
        let id = Hash(randomness::bytes()).to_string();
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.retain(|_, (ends, _)| *ends >= now);
        if waiting.len() >= WAITING_MAX {
            let first = waiting.iter().min_by_key(|(_, (ends, _))| *ends).map(|(id, _)| *id);
            first.and_then(|first| waiting.remove(&first));
        }
        waiting.insert(Hash::of(&[id.as_bytes()]), (now.saturating_add(LASTS_MS), ceremony));
        id
    }

    /// Takes up what was begun, once.
    pub(crate) fn take(&self, id: &str, now: i64) -> Option<Ceremony> {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (ends, ceremony) = waiting.remove(&Hash::of(&[id.as_bytes()]))?;
        (ends >= now).then_some(ceremony)
    }
}
