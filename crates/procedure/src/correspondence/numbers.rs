//! Numbers of letters: printed by the pattern of the rules, read back from it, or kept as a ministry gave them.

use super::{Direction, Reason, Register};
use crate::prelude::*;
use crate::rules::profile::Key;

/// The largest number that is counted: a larger one is not ours, and stands as it was given.
const SERIAL_MAX: u32 = 1_000_000;

/// A number as it is printed, and its place in the register where the pattern tells it.
pub(super) type Numbered = (String, Option<u32>);

/// The pattern in a year: `{year}` is the year, `{yy}` its last two digits, `{n}` the number that is left.
fn of_year(pattern: &str, year: i16) -> String {
    let short = format!("{:02}", year.rem_euclid(100));
    pattern.replace("{year}", &year.to_string()).replace("{yy}", &short)
}

/// The number in a printed one, where it has the form of the pattern.
fn read(pattern: &str, year: i16, printed: &str) -> Option<u32> {
    let pattern = of_year(pattern, year);
    let (before, after) = pattern.split_once("{n}")?;
    let digits = printed.strip_prefix(before)?.strip_suffix(after)?;
    let serial: u32 = digits.parse().ok()?;
    (counts(serial) && digits == serial.to_string()).then_some(serial)
}

/// True where a number can have a place in the register.
pub(super) fn counts(serial: u32) -> bool {
    (1..=SERIAL_MAX).contains(&serial)
}

/// The number of a letter that goes out in a year: as it is given, or the next of the register.
pub(super) fn outgoing(state: &State, year: i16, given: Option<&String>) -> Result<Numbered, Rejection> {
    let register = &state.correspondence;
    if let Some(given) = given {
        free(register, year, given, None)?;
        return Ok((given.clone(), place(state, year, (None, given))));
    }
    let pattern = state.profile().value(Key::CORRESPONDENCE_NUMBERS);
    let pattern = of_year(&pattern.ok_or_else(|| Rejection::new(Reason::NumberMissing))?, year);
    let print = |serial: u32| pattern.replace("{n}", &serial.to_string());
    let next = register.last_serial(Direction::Outgoing, year).saturating_add(1);
    // A number of this form may have been given while another pattern held.
    let mut unused = (next..=u32::MAX).filter(|serial| register.numbered(year, &print(*serial)).is_none());
    let serial = unused.next().ok_or_else(|| Rejection::new(Reason::NumberMissing))?;
    Ok((print(serial), Some(serial)))
}

/// The same for a letter whose number is corrected.
pub(super) fn corrected(state: &State, year: i16, (letter, given): (u32, &str)) -> Result<Option<u32>, Rejection> {
    free(&state.correspondence, year, given, Some(letter))?;
    Ok(place(state, year, (Some(letter), given)))
}

/// The place in the register of a number that was given: none where it has another form, or another letter has that place.
fn place(state: &State, year: i16, (letter, given): (Option<u32>, &str)) -> Option<u32> {
    let pattern = state.profile().value(Key::CORRESPONDENCE_NUMBERS)?;
    let serial = read(&pattern, year, given)?;
    let taken = state.correspondence.at_serial(Direction::Outgoing, year, serial);
    (taken.is_none() || taken == letter).then_some(serial)
}

/// No other letter went out under this number in this year.
fn free(register: &Register, year: i16, number: &str, but: Option<u32>) -> Result<(), Rejection> {
    match register.numbered(year, number) {
        Some(taken) if Some(taken) != but => {
            Err(Rejection::new(Reason::NumberTaken).with("number", number).with("letter", taken))
        }
        Some(_) | None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_the_pattern_prints_it() {
        let check = |pattern: &str, printed: &str| read(pattern, 2026, printed);
        assert_eq!(check("AP/NV/{year}/{n}", "AP/NV/2026/12"), Some(12));
        assert_eq!(check("LO/{yy}/{n}", "LO/26/131"), Some(131));
        assert_eq!(check("{n}/{year}", "7/2026"), Some(7));
        assert_eq!(check("{n}/{year}", "7/2025"), None);
        assert_eq!(check("{n}/{year}", "07/2026"), None);
        assert_eq!(check("{n}/{year}", "0/2026"), None);
        assert_eq!(check("{n}/{year}", "1000000/2026"), Some(1_000_000));
        assert_eq!(check("{n}/{year}", "1000001/2026"), None);
        assert_eq!(check("{n}/{year}", "33-12/4411"), None);
        assert_eq!(check("-", "-"), None);
    }
}
