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
/// The most that wait; above it one of whoever has most of them is forgotten, so that nobody crowds out others.
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

/// What waits.
struct Waiting {
    /// When it ends.
    ends: i64,
    /// Who began it: an account or a network.
    whose: String,
    what: Ceremony,
}

/// What waits, by the hash of the id that the browser has.
#[derive(Default)]
pub(crate) struct Ceremonies(Mutex<BTreeMap<Hash, Waiting>>);

impl Ceremonies {
    /// Keeps what was begun by an account or from a network; the id by which it is taken up again.
    pub(crate) fn begin(&self, what: Ceremony, whose: String, now: i64) -> String {
        let id = Hash(randomness::bytes()).to_string();
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.retain(|_, one| one.ends >= now);
        if waiting.len() >= WAITING_MAX {
            let first = first_of_most(&waiting);
            first.and_then(|first| waiting.remove(&first));
        }
        let ends = now.saturating_add(LASTS_MS);
        waiting.insert(Hash::of(&[id.as_bytes()]), Waiting { ends, whose, what });
        id
    }

    /// Takes up what was begun, once.
    pub(crate) fn take(&self, id: &str, now: i64) -> Option<Ceremony> {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let one = waiting.remove(&Hash::of(&[id.as_bytes()]))?;
        (one.ends >= now).then_some(one.what)
    }
}

/// What ends first of whoever has most.
fn first_of_most(waiting: &BTreeMap<Hash, Waiting>) -> Option<Hash> {
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for one in waiting.values() {
        let of = count.entry(&one.whose).or_default();
        *of = of.saturating_add(1);
    }
    let (most, _) = count.into_iter().max_by_key(|(_, count)| *count)?;
    let theirs = waiting.iter().filter(|(_, one)| one.whose == most);
    theirs.min_by_key(|(_, one)| one.ends).map(|(id, _)| *id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_begins_much_crowds_out_nobody_else() {
        let ceremonies = Ceremonies::default();
        let begin = |whose: &str, now| ceremonies.begin(Ceremony::SecondFactor(1, [0; 20]), whose.to_owned(), now);
        let early = begin("network a", 0);
        let theirs = begin("network b", 1);
        for number in 0..i64::try_from(WAITING_MAX).unwrap() {
            begin("network b", 2 + number.min(100));
        }
        assert_eq!(ceremonies.0.lock().unwrap().len(), WAITING_MAX);
        assert!(ceremonies.take(&theirs, 10).is_none() && ceremonies.take(&early, 10).is_some());
        assert!(ceremonies.take(&early, 10).is_none(), "taken twice");
    }
}
