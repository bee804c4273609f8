//! A reader of DER (ITU-T X.690), as much of it as certificates and signatures need: tags of one byte, lengths of four.
//!
//! One leniency: an indefinite length is read where it may stand, on constructed elements, because many programs write the
//! outer shells of a CMS signature in BER. What is hashed or compared is always taken as the bytes stand.

/// How deep elements may stand in each other.
const DEPTH_MAX: u8 = 24;

pub(crate) const INTEGER: u8 = 0x02;
pub(crate) const BIT_STRING: u8 = 0x03;
pub(crate) const OCTET_STRING: u8 = 0x04;
pub(crate) const OBJECT_IDENTIFIER: u8 = 0x06;
pub(crate) const UTC_TIME: u8 = 0x17;
pub(crate) const GENERALIZED_TIME: u8 = 0x18;
pub(crate) const SEQUENCE: u8 = 0x30;
pub(crate) const SET: u8 = 0x31;

/// A tag of the context, constructed: `[n]`.
pub(crate) const fn context(number: u8) -> u8 {
    0xa0 | number
}

/// One element.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Element<'a> {
    /// Its tag.
    pub(crate) tag: u8,
    /// All of it.
    pub(crate) whole: &'a [u8],
    /// What stands in it.
    pub(crate) content: &'a [u8],
    depth: u8,
}

impl<'a> Element<'a> {
    /// A reader of the elements inside.
    pub(crate) fn inside(&self) -> Reader<'a> {
        Reader { rest: self.content, depth: self.depth }
    }

    /// The object identifier, with dots.
    pub(crate) fn oid(&self) -> Option<String> {
        (self.tag == OBJECT_IDENTIFIER).then(|| dotted(self.content)).flatten()
    }

    /// The bytes of a bit string that has no unused bits.
    pub(crate) fn bits(&self) -> Option<&'a [u8]> {
        match self.content.split_first() {
            Some((0, bits)) if self.tag == BIT_STRING => Some(bits),
            Some(_) | None => None,
        }
    }

    /// The time, in milliseconds since 1970 (RFC 5280, section 4.1.2.5: in UTC, with seconds).
    pub(crate) fn time(&self) -> Option<i64> {
        let text = std::str::from_utf8(self.content).ok()?.strip_suffix('Z')?;
        match (self.tag, text.get(..2)) {
            // RFC 5280, section 4.1.2.5.1: years from 50 on are those of the twentieth century.
            (UTC_TIME, Some(year)) if text.len() == 12 => {
                instant(&format!("{}{text}", if year < "50" { "20" } else { "19" }))
            }
            (GENERALIZED_TIME, Some(_)) if text.len() == 14 => instant(text),
            (_, _) => None,
        }
    }
}

/// Reads elements one after the other.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reader<'a> {
    rest: &'a [u8],
    depth: u8,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, depth: 0 }
    }

    /// What was not read.
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// The next element, if it is one.
    pub(crate) fn next(&mut self) -> Option<Element<'a>> {
        let (element, rest) = element(self.rest, self.depth)?;
        self.rest = rest;
        Some(element)
    }

    /// The next element, which must have this tag.
    pub(crate) fn expect(&mut self, tag: u8) -> Option<Element<'a>> {
        self.next().filter(|element| element.tag == tag)
    }

    /// The next element, if it has this tag; another is left where it is.
    pub(crate) fn optional(&mut self, tag: u8) -> Option<Element<'a>> {
        if self.rest.first() == Some(&tag) { self.next() } else { None }
    }

    /// All elements to the end; `None` if the end is not the end of an element.
    pub(crate) fn all(mut self) -> Option<Vec<Element<'a>>> {
        let mut found = Vec::new();
        while !self.rest.is_empty() {
            found.push(self.next()?);
        }
        Some(found)
    }
}

fn element(bytes: &[u8], depth: u8) -> Option<(Element<'_>, &[u8])> {
    let depth = depth.checked_add(1).filter(|depth| *depth <= DEPTH_MAX)?;
    let (tag, after) = bytes.split_first()?;
    if *tag & 0x1f == 0x1f {
        return None;
    }
    let (first, after) = after.split_first()?;
    let (content, rest) = match *first {
        0x80 if *tag & 0x20 != 0 => until_end(after, depth)?,
        short @ 0..0x80 => after.split_at_checked(usize::from(short))?,
        long => {
            let (digits, after) = after.split_at_checked(usize::from(long & 0x7f))?;
            after.split_at_checked(length(digits)?)?
        }
    };
    let whole = bytes.get(..bytes.len().checked_sub(rest.len())?)?;
    Some((Element { tag: *tag, whole, content, depth }, rest))
}

/// A long length, in the one way that DER has for it: no leading zero, and no length that fits the short form.
fn length(digits: &[u8]) -> Option<usize> {
    if digits.len() > 4 || digits.first().is_none_or(|first| *first == 0) {
        return None;
    }
    let length = digits.iter().try_fold(0_usize, |length, digit| length.checked_mul(256)?.checked_add((*digit).into()));
    length.filter(|length| *length > 0x7f)
}

/// Divides at the two zeros that end an element of indefinite length.
fn until_end(bytes: &[u8], depth: u8) -> Option<(&[u8], &[u8])> {
    let mut rest = bytes;
    loop {
        if let Some(after) = rest.strip_prefix(&[0, 0]) {
            let length = bytes.len().checked_sub(rest.len())?;
            return Some((bytes.get(..length)?, after));
        }
        (_, rest) = element(rest, depth)?;
    }
}

fn dotted(bytes: &[u8]) -> Option<String> {
    let mut numbers: Vec<u64> = Vec::new();
    let mut number: u64 = 0;
    for byte in bytes {
        number = number.checked_mul(128)?.checked_add(u64::from(byte & 0x7f))?;
        if byte & 0x80 == 0 {
            numbers.push(std::mem::take(&mut number));
        }
    }
    let ended = bytes.last().is_some_and(|last| last & 0x80 == 0);
    let (first, others) = numbers.split_first().filter(|_| ended)?;
    let head = (first / 40).min(2);
    let second = first.checked_sub(head.checked_mul(40)?)?;
    Some(others.iter().fold(format!("{head}.{second}"), |text, number| format!("{text}.{number}")))
}

/// Milliseconds since 1970 of `YYYYMMDDHHMMSS` in UTC, by the calendar of ISO 8601.
pub(crate) fn instant(digits: &str) -> Option<i64> {
    let number = |from: usize, to: usize| {
        let part = digits.get(from..to)?;
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<i64>().ok()).flatten()
    };
    let (year, month, day) = (number(0, 4)?, number(4, 6)?, number(6, 8)?);
    let (hour, minute, second) = (number(8, 10)?, number(10, 12)?, number(12, 14)?);
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    // Days since 1970-01-01, with years that begin in March, so that the leap day is the last.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let era = year.div_euclid(400);
    let year = year.rem_euclid(400);
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    let days = era * 146_097 + year * 365 + year / 4 - year / 100 + day_of_year - 719_468;
    Some((((days * 24 + hour) * 60 + minute) * 60 + second) * 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_has_one_length() {
        let read = |bytes: &[u8]| Reader::new(bytes).next().map(|element| element.content.to_vec());
        assert_eq!(read(&[0x04, 2, 7, 8]), Some(vec![7, 8]));
        assert_eq!(read(&[0x04, 2, 7]), None);
        assert_eq!(read(&[0x04, 0x81, 2, 7, 8]), None);
        assert_eq!(read(&[0x04, 0x82, 0, 0x80]), None);
        assert_eq!(read(&[0x30, 0x80, 0x04, 1, 7, 0, 0, 9]), Some(vec![0x04, 1, 7]));
        assert_eq!(read(&[0x04, 0x80, 0, 0]), None);
        assert_eq!(read(&[0x1f, 1, 7]), None);
        let deep: Vec<u8> = [0x30, 0x80].repeat(10_000);
        assert_eq!(read(&deep), None);
    }

    #[test]
    fn identifiers_and_times_are_read() {
        assert_eq!(dotted(&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d]).as_deref(), Some("1.2.840.113549"));
        assert_eq!(dotted(&[0x55, 0x04, 0x03]).as_deref(), Some("2.5.4.3"));
        assert_eq!(dotted(&[0x2a, 0x86]), None);
        assert_eq!(instant("19700101000000"), Some(0));
        assert_eq!(instant("20260301120000"), Some(1_772_366_400_000));
        assert_eq!(instant("20240229235959"), Some(1_709_251_199_000));
        assert_eq!(instant("20261301120000"), None);
        let time = |tag, text: &str| {
            let bytes = [&[tag, u8::try_from(text.len()).unwrap()], text.as_bytes()].concat();
            Reader::new(&bytes).next().unwrap().time()
        };
        assert_eq!(time(UTC_TIME, "700101000000Z"), Some(0));
        assert_eq!(time(GENERALIZED_TIME, "19700101000000Z"), Some(0));
        assert_eq!(time(UTC_TIME, "7001010000Z"), None);
    }
}
