//! How often one token, and one address without a token, may ask; and how many refusals are kept of one owner of keys.
//!
//! Strangers and tokens are counted apart: however many strangers come, no token is refused for it. A token that was never seen
//! to hold counts as its network's own until it is looked up, so that whoever guesses tokens does not reach the store.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use super::Settings;
use super::problem::{Fault, Problem};
use crate::operate::Client;

/// The window in which requests are counted, in milliseconds.
const WINDOW_MS: i64 = 60_000;
/// The window in which kept refusals are counted, in milliseconds.
const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// The most strangers who are counted in a window; one more is refused until the next.
const STRANGERS_MAX: usize = 100_000;
/// The most tokens that are remembered to hold.
const KNOWN_MAX: usize = 100_000;
/// The most refusals that are kept of one owner in a day; a request above it is decided anew when it is repeated.
const REFUSALS_MAX: u32 = 1_000;

/// What was counted in the present window, by who asked.
type Counted<Who> = Mutex<(i64, BTreeMap<Who, u32>)>;

/// Requests of the present window, and what else has a bound.
#[derive(Debug, Default)]
pub(crate) struct Limits {
    settings: Settings,
    strangers: Counted<Option<Client>>,
    tokens: Counted<i64>,
    /// Hashes of tokens that held when they were looked up.
    known: Mutex<BTreeSet<[u8; 32]>>,
    refusals: Counted<String>,
}

/// What becomes of one more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Most {
    /// For one who asks.
    of_one: u32,
    /// Who are counted.
    askers: usize,
}

impl Limits {
    pub(crate) fn new(settings: Settings) -> Self {
        Self { settings, ..Self::default() }
    }

    /// Counts a request of a stranger, and one with a token that is not known to hold, before it is looked up.
    pub(super) fn stranger(&self, token: Option<&[u8; 32]>, client: Option<Client>, now: i64) -> Result<(), Problem> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if token.is_some_and(|token| known.contains(token)) {
            return Ok(());
        }
        drop(known);
        let most = Most { of_one: self.settings.of_a_stranger, askers: STRANGERS_MAX };
        let counted = count(&self.strangers, client, (now.div_euclid(WINDOW_MS), most));
        counted.then_some(()).ok_or_else(|| most.exceeded())
    }

    /// Counts a request with a token that holds. The first with it was counted as a stranger's, who gets it back.
    pub(super) fn token(&self, (token, id): ([u8; 32], i64), client: Option<Client>, now: i64) -> Result<(), Problem> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= KNOWN_MAX {
            known.clear();
        }
        let is_new = known.insert(token);
        drop(known);
        let mut strangers = self.strangers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(counted) = strangers.1.get_mut(&client).filter(|_| is_new) {
            *counted = counted.saturating_sub(1);
        }
        drop(strangers);
        // There are no more of them than tokens that were made.
        let most = Most { of_one: self.settings.of_a_token, askers: usize::MAX };
        let counted = count(&self.tokens, id, (now.div_euclid(WINDOW_MS), most));
        counted.then_some(()).ok_or_else(|| most.exceeded())
    }

    /// True if one more refusal is kept of this owner today.
    pub(super) fn keeps_refusal(&self, owner: String, now: i64) -> bool {
        let most = Most { of_one: REFUSALS_MAX, askers: STRANGERS_MAX };
        count(&self.refusals, owner, (now.div_euclid(DAY_MS), most))
    }
}

impl Most {
    fn exceeded(self) -> Problem {
        Problem::about(Fault::TooMany, "bound", self.of_one.to_string())
    }
}

/// Counts one more in a window. False where that is too many, of this asker or of all.
fn count<Who: Ord>(counted: &Counted<Who>, who: Who, (window, most): (i64, Most)) -> bool {
    let mut counted = counted.lock().unwrap_or_else(PoisonError::into_inner);
    if counted.0 != window {
        *counted = (window, BTreeMap::new());
    }
    let full = counted.1.len() >= most.askers && !counted.1.contains_key(&who);
    let asked = counted.1.get(&who).copied().unwrap_or_default();
    if full || asked >= most.of_one {
        return false;
    }
    counted.1.insert(who, asked.saturating_add(1));
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn however_many_strangers_come_no_token_is_refused() {
        let limits = Limits::new(Settings::default());
        for network in 0..STRANGERS_MAX {
            let address = std::net::Ipv6Addr::from_bits(u128::try_from(network).unwrap() << 64);
            limits.stranger(None, Some(Client::at(address.into())), 0).unwrap();
        }
        let other = Some(Client::at(std::net::Ipv4Addr::LOCALHOST.into()));
        assert!(limits.stranger(None, other, 0).is_err());
        assert!(limits.token(([1; 32], 1), other, 0).is_ok());
        // One that is known to hold is not looked for among strangers; one that is not is.
        assert!(limits.stranger(Some(&[1; 32]), other, 0).is_ok());
        assert!(limits.stranger(Some(&[2; 32]), other, 0).is_err());
    }

    #[test]
    fn whoever_guesses_tokens_is_a_stranger_before_the_store_is_asked() {
        let limits = Limits::new(Settings { of_a_stranger: 2, ..Settings::default() });
        let client = Some(Client::at(std::net::Ipv4Addr::LOCALHOST.into()));
        let guess = |token: u8| limits.stranger(Some(&[token; 32]), client, 0).is_ok();
        assert!(guess(1));
        // One that held was none.
        assert!(limits.token(([1; 32], 1), client, 0).is_ok());
        assert_eq!([guess(2), guess(3), guess(4)], [true, true, false]);
    }

    #[test]
    fn of_one_owner_so_many_refusals_are_kept_in_a_day() {
        let limits = Limits::new(Settings::default());
        let keeps = |owner: &str, now: i64| limits.keeps_refusal(owner.to_owned(), now);
        assert!((0..REFUSALS_MAX).all(|_| keeps("one", 0)));
        assert_eq!([keeps("one", DAY_MS - 1), keeps("other", 0), keeps("one", DAY_MS)], [false, true, true]);
    }
}
