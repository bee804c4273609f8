//! How many failed attempts are borne, for each network, each account and in all; and how much an account may write.
//!
//! An attempt is counted before it is looked at, and given back when it succeeds: a hall of delegates behind one address
//! signs in unhindered, and a thousand guesses sent at once are counted as a thousand. (A generic cell rate algorithm.)

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The most counters that are kept, some ten megabytes of them.
const COUNTERS_MAX: usize = 100_000;

/// What one account may write, by whatever device: 300 forms at once, then two a second. Whoever presides presses a button now
/// and then; only a program comes near it, and programs have tokens and a bound of their own.
pub(crate) const WRITES: (i64, i64) = (300, 500);

/// Leaves out what is empty, and, where nothing is, what will be first.
fn make_room(counters: &mut BTreeMap<String, i64>, now: i64) {
    if counters.len() < COUNTERS_MAX {
        return;
    }
    counters.retain(|_, empty| *empty > now);
    while counters.len() >= COUNTERS_MAX {
        let first = counters.iter().min_by_key(|(_, empty)| **empty).map(|(whose, _)| whose.clone());
        first.and_then(|first| counters.remove(&first));
    }
}

/// A counter: whose, how many at once, and one in how many milliseconds after that.
pub(crate) type Counter = (String, (i64, i64));

/// The counters: for each the time at which it is empty again.
#[derive(Debug, Default)]
pub(crate) struct Limits(Mutex<BTreeMap<String, i64>>);

impl Limits {
    fn counters(&self) -> MutexGuard<'_, BTreeMap<String, i64>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts an attempt on each of these, or on none: then in how many milliseconds it may be made.
    pub(crate) fn take(&self, of: &[Counter], now: i64) -> Result<(), i64> {
        let mut counters = self.counters();
        make_room(&mut counters, now);
        let waits = of.iter().map(|(whose, (burst, every))| {
            let empty = counters.get(whose).copied().unwrap_or(now).max(now);
            let full = now.saturating_add(burst.saturating_mul(*every));
            empty.saturating_add(*every).saturating_sub(full)
        });
        let wait = waits.max().unwrap_or_default();
        if wait > 0 {
            return Err(wait);
        }
        for (whose, (_, every)) in of {
            let empty = counters.entry(whose.clone()).or_insert(now);
            *empty = (*empty).max(now).saturating_add(*every);
        }
        Ok(())
    }

    /// Gives an attempt back that succeeded.
    pub(crate) fn give_back(&self, of: &[Counter]) {
        let mut counters = self.counters();
        for (whose, (_, every)) in of {
            if let Some(empty) = counters.get_mut(whose) {
                *empty = empty.saturating_sub(*every);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_at_once_and_then_one_in_a_while() {
        let (limits, of) = (Limits::default(), [("a".to_owned(), (3, 1_000))]);
        assert_eq!([0; 4].map(|now| limits.take(&of, now)), [Ok(()), Ok(()), Ok(()), Err(1_000)]);
        assert_eq!([999, 1_000, 1_000].map(|now| limits.take(&of, now)), [Err(1), Ok(()), Err(1_000)]);
        assert_eq!(limits.take(&[("b".to_owned(), (3, 1_000))], 0), Ok(()));
        limits.give_back(&of);
        assert_eq!([1_000, 1_000].map(|now| limits.take(&of, now)), [Ok(()), Err(1_000)]);
    }

    #[test]
    fn their_number_is_bounded() {
        let limits = Limits::default();
        for number in 0..i64::try_from(COUNTERS_MAX).unwrap() + 10 {
            limits.take(&[(format!("network {number}"), (2, 1_000_000))], number).unwrap();
        }
        assert_eq!(limits.counters().len(), COUNTERS_MAX);
        assert!(!limits.counters().contains_key("network 0"));
        limits.take(&[("late".to_owned(), (1, 1))], 10_000_000).unwrap();
        assert_eq!(limits.counters().len(), 1);
    }

    #[test]
    fn what_one_counter_refuses_is_counted_on_none() {
        let limits = Limits::default();
        let (narrow, wide) = (("n".to_owned(), (1, 1_000)), ("w".to_owned(), (2, 1_000)));
        let both = [narrow, wide.clone()];
        assert_eq!([0; 3].map(|now| limits.take(&both, now)), [Ok(()), Err(1_000), Err(1_000)]);
        assert_eq!(limits.take(&[wide], 0), Ok(()));
    }
}
