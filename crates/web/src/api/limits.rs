//! How often one token, and one address without a token, may ask.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::Settings;
use super::access::Access;
use super::problem::{Fault, Problem};
use crate::operate::Client;

/// The window in which requests are counted, in milliseconds.
const WINDOW_MS: i64 = 60_000;
/// The most who are counted in a window; whoever comes above it is refused until the next.
const ASKERS_MAX: usize = 100_000;

/// Who is counted as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Asker {
    Token(i64),
    Stranger(Option<Client>),
}

/// Requests of the present window, by who asked.
#[derive(Debug, Default)]
pub(crate) struct Limits {
    settings: Settings,
    counted: Mutex<(i64, BTreeMap<Asker, u32>)>,
}

impl Limits {
    pub(crate) fn new(settings: Settings) -> Self {
        Self { settings, ..Self::default() }
    }

    /// Counts a request.
    pub(super) fn take(&self, access: &Access, client: Option<Client>, now: i64) -> Result<(), Problem> {
        let (asker, most) = match access {
            Access::Token(held) => (Asker::Token(held.token.id), self.settings.of_a_token),
            Access::Public => (Asker::Stranger(client), self.settings.of_a_stranger),
        };
        let window = now.div_euclid(WINDOW_MS);
        let mut counted = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        if counted.0 != window {
            *counted = (window, BTreeMap::new());
        }
        let full = counted.1.len() >= ASKERS_MAX && !counted.1.contains_key(&asker);
        let asked = counted.1.get(&asker).copied().unwrap_or_default();
        if full || asked >= most {
            return Err(Problem::about(Fault::TooMany, "bound", most.to_string()));
        }
        counted.1.insert(asker, asked.saturating_add(1));
        Ok(())
    }
}
