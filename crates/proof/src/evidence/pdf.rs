//! The signature dictionaries of a PDF (ISO 32000-1, sections 7.3 and 12.8.1), found by their `/ByteRange`.
//!
//! No other part of the file is read: which page shows what, or whether a field names the signature, is for a viewer. So a
//! name that is spelt with `#` is not recognised; what is not found is not taken as signed.

use std::ops::Range;

/// The most signatures of one file: more than any process has parties.
pub(crate) const SIGNATURES_MAX: usize = 32;
/// The most places that are looked at for one.
const PLACES_MAX: usize = 64;
/// The largest signature dictionary, in bytes.
const DICTIONARY_BYTES_MAX: usize = 1024 * 1024;
/// How many beginnings of an object are tried before a place.
const BEGINNINGS_MAX: usize = 4;
/// How deep arrays and dictionaries may stand in each other.
const DEPTH_MAX: u8 = 16;

const KEY: &[u8] = b"/ByteRange";

/// A signature dictionary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SignatureDictionary {
    /// `/SubFilter`.
    pub(crate) filter: String,
    /// `/ByteRange`.
    pub(crate) range: [usize; 4],
    /// Where the hexadecimal `/Contents` stand, with their angle brackets.
    pub(crate) contents: Range<usize>,
    /// `/M`: when it was signed, as the file claims.
    pub(crate) claimed: Option<String>,
}

/// Every signature dictionary, in the order of the file; `None` if there are too many.
pub(crate) fn signatures(file: &[u8]) -> Option<Vec<SignatureDictionary>> {
    let mut found: Vec<SignatureDictionary> = Vec::new();
    for (count, at) in places(file).enumerate() {
        if count >= PLACES_MAX {
            return None;
        }
        let Some(next) = dictionary(file, at) else { continue };
        if !found.contains(&next) {
            found.push(next);
        }
    }
    (found.len() <= SIGNATURES_MAX).then_some(found)
}

fn places(file: &[u8]) -> impl Iterator<Item = usize> {
    let slashes = file.iter().enumerate().filter(|(_, byte)| **byte == b'/').map(|(at, _)| at);
    slashes.filter(|at| file.get(*at..).is_some_and(|rest| rest.starts_with(KEY)))
}

/// The signature dictionary around a place: in the object that begins before it.
fn dictionary(file: &[u8], place: usize) -> Option<SignatureDictionary> {
    let from = place.saturating_sub(DICTIONARY_BYTES_MAX);
    let before = file.get(from..place)?;
    let beginnings = before.windows(4).enumerate().rev().filter(|(_, window)| *window == b" obj");
    beginnings.take(BEGINNINGS_MAX).find_map(|(at, _)| {
        let start = from.saturating_add(at).saturating_add(4);
        let end = start.saturating_add(DICTIONARY_BYTES_MAX).min(file.len());
        let mut parser = Parser { file: file.get(..end)?, at: start };
        let object = parser.object(0)?;
        of_object(file, object.around(place)?)
    })
}

fn of_object(file: &[u8], entries: &[(Vec<u8>, Object)]) -> Option<SignatureDictionary> {
    let entry = |name: &[u8]| {
        let mut all = entries.iter().filter(|(found, _)| found == name).map(|(_, object)| object);
        // A name that stands twice could mean one thing here and another in a viewer.
        all.next().filter(|_| all.next().is_none())
    };
    let text = |object: &Object| file.get(object.span.clone()).map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    let is_typed = entries.iter().any(|(name, _)| name == b"Type");
    if is_typed && !matches!(entry(b"Type").map(|kind| &kind.kind), Some(Kind::Name(name)) if name == b"Sig") {
        return None;
    }
    let Kind::Name(filter) = &entry(b"SubFilter")?.kind else { return None };
    let Kind::Array(numbers) = &entry(b"ByteRange")?.kind else { return None };
    let numbers = numbers.iter().map(|object| text(object)?.parse().ok()).collect::<Option<Vec<usize>>>()?;
    let contents = entry(b"Contents").filter(|contents| contents.kind == Kind::Hexadecimal)?;
    Some(SignatureDictionary {
        filter: String::from_utf8_lossy(filter).into_owned(),
        range: numbers.try_into().ok()?,
        contents: contents.span.clone(),
        claimed: entry(b"M").filter(|date| date.kind == Kind::Literal).and_then(text).map(|text| unescaped(&text)),
    })
}

/// A string in round brackets without its escapes (ISO 32000-1, table 3): a character by three octal digits, or itself.
fn unescaped(text: &str) -> String {
    let mut parts = text.split('\\');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |found, part| {
        let octal = part
            .split_at_checked(3)
            .and_then(|(digits, rest)| Some((char::from(u8::from_str_radix(digits, 8).ok()?), rest)));
        match octal {
            Some((character, rest)) => format!("{found}{character}{rest}"),
            None => found + part,
        }
    })
}

/// The bytes that hexadecimal contents stand for; `None` if anything but digits stands between the brackets.
pub(crate) fn hexadecimal(contents: &[u8]) -> Option<Vec<u8>> {
    let digits = contents.strip_prefix(b"<")?.strip_suffix(b">")?;
    let small = String::from_utf8(digits.to_ascii_lowercase()).ok()?;
    crate::hash::bytes_from_hex(&small)
}

/// An object and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Object {
    kind: Kind,
    span: Range<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Dictionary(Vec<(Vec<u8>, Object)>),
    Array(Vec<Object>),
    Name(Vec<u8>),
    Hexadecimal,
    Literal,
    /// A number, a reference's number, `R`, `true`, `false` or `null`.
    Word,
}

impl Object {
    /// The innermost dictionary around a place.
    fn around(&self, place: usize) -> Option<&[(Vec<u8>, Self)]> {
        if !self.span.contains(&place) {
            return None;
        }
        match &self.kind {
            Kind::Dictionary(entries) => {
                Some(entries.iter().find_map(|(_, object)| object.around(place)).unwrap_or(entries))
            }
            Kind::Array(objects) => objects.iter().find_map(|object| object.around(place)),
            Kind::Name(_) | Kind::Hexadecimal | Kind::Literal | Kind::Word => None,
        }
    }
}

struct Parser<'a> {
    file: &'a [u8],
    at: usize,
}

impl Parser<'_> {
    fn rest(&self) -> &[u8] {
        self.file.get(self.at..).unwrap_or_default()
    }

    fn take(&mut self, token: &[u8]) -> bool {
        let there = self.rest().starts_with(token);
        if there {
            self.at = self.at.saturating_add(token.len());
        }
        there
    }

    /// Goes on while bytes are such; how many there were.
    fn skip(&mut self, such: impl Fn(u8) -> bool) -> usize {
        let count = self.rest().iter().take_while(|byte| such(**byte)).count();
        self.at = self.at.saturating_add(count);
        count
    }

    /// White space and comments.
    fn gap(&mut self) {
        while self.skip(is_space) > 0 || self.take(b"%") {
            if self.file.get(self.at.saturating_sub(1)) == Some(&b'%') {
                self.skip(|byte| byte != b'\n' && byte != b'\r');
            }
        }
    }

    fn object(&mut self, depth: u8) -> Option<Object> {
        let depth = depth.checked_add(1).filter(|depth| *depth <= DEPTH_MAX)?;
        self.gap();
        let from = self.at;
        let kind = if self.take(b"<<") {
            self.dictionary(depth)?
        } else if self.take(b"[") {
            self.array(depth)?
        } else if self.take(b"(") {
            self.literal()?
        } else if self.take(b"<") {
            self.skip(|byte| byte.is_ascii_hexdigit() || is_space(byte));
            self.take(b">").then_some(Kind::Hexadecimal)?
        } else if self.take(b"/") {
            Kind::Name(self.word())
        } else {
            Some(self.word()).filter(|word| !word.is_empty()).map(|_| Kind::Word)?
        };
        Some(Object { kind, span: from..self.at })
    }

    fn word(&mut self) -> Vec<u8> {
        let from = self.at;
        self.skip(|byte| !is_space(byte) && !b"()<>[]{}/%".contains(&byte));
        self.file.get(from..self.at).unwrap_or_default().to_vec()
    }

    fn dictionary(&mut self, depth: u8) -> Option<Kind> {
        let mut entries: Vec<(Vec<u8>, Object)> = Vec::new();
        loop {
            self.gap();
            if self.take(b">>") {
                return Some(Kind::Dictionary(entries));
            }
            let object = self.object(depth)?;
            match (object.kind, entries.last_mut()) {
                (Kind::Name(name), last) if last.as_ref().is_none_or(|(_, value)| !value.span.is_empty()) => {
                    let at = object.span.end;
                    entries.push((name, Object { kind: Kind::Word, span: at..at }));
                }
                (kind, Some((_, value))) if value.span.is_empty() => *value = Object { kind, span: object.span },
                // The second and third word of a reference, `12 0 R`, belong to the first.
                (Kind::Word, Some((_, value))) if value.kind == Kind::Word => value.span.end = object.span.end,
                (_, _) => return None,
            }
        }
    }

    fn array(&mut self, depth: u8) -> Option<Kind> {
        let mut objects = Vec::new();
        loop {
            self.gap();
            if self.take(b"]") {
                return Some(Kind::Array(objects));
            }
            objects.push(self.object(depth)?);
        }
    }

    /// A string in round brackets, which may stand in each other.
    fn literal(&mut self) -> Option<Kind> {
        let mut open = 1_usize;
        while open > 0 {
            let byte = *self.rest().first()?;
            self.at = self.at.saturating_add(if byte == b'\\' { 2 } else { 1 });
            match byte {
                b'(' => open = open.saturating_add(1),
                b')' => open = open.saturating_sub(1),
                _ => {}
            }
        }
        (self.at <= self.file.len()).then_some(Kind::Literal)
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0c | b'\r' | b' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dictionary_is_read_around_its_byte_range() {
        let file = b"%PDF-1.7\n9 0 obj\n<< /V 8 0 R /Type /Sig % a remark\n/SubFilter/ETSI.CAdES.detached /Reason (an \\) obj (x)) \
            /Contents <3000> /ByteRange [0 1 2 3] /M (D:20260301120000Z) >>\nendobj";
        let [found] = signatures(file).unwrap().try_into().unwrap();
        assert_eq!(found.filter, "ETSI.CAdES.detached");
        assert_eq!(found.range, [0, 1, 2, 3]);
        assert_eq!(&file[found.contents], b"<3000>");
        assert_eq!(found.claimed.as_deref(), Some("(D:20260301120000Z)"));
        assert_eq!(unescaped("(D\\07220260301120000Z\\))"), "(D:20260301120000Z))");
        assert_eq!(hexadecimal(b"<30aB>"), Some(vec![0x30, 0xab]));
        assert_eq!(hexadecimal(b"<30 ab>"), None);
    }

    #[test]
    fn what_is_not_plainly_a_signature_is_none() {
        let check = |words: &str| assert_eq!(signatures(words.as_bytes()), Some(Vec::new()), "{words}");
        check("1 0 obj << /Type /DocTimeStamp /SubFilter /X /Contents <30> /ByteRange [0 1 2 3] >>");
        check("1 0 obj << /Type /Sig /SubFilter /X /Contents <30> /Contents <31> /ByteRange [0 1 2 3] >>");
        check("1 0 obj << /Type /Sig /Type /X /SubFilter /X /Contents <30> /ByteRange [0 1 2 3] >>");
        check("1 0 obj << /Type /Sig /SubFilter /X /Contents 5 0 R /ByteRange [0 1 2 3] >>");
        check("1 0 obj << /Type /Sig /SubFilter /X /Contents <30> /ByteRange [0 1 2] >>");
        check("/ByteRange [0 1 2 3]");
        assert_eq!(signatures("/ByteRange ".repeat(PLACES_MAX + 1).as_bytes()), None);
        check(&format!("1 0 obj {} /ByteRange", "[".repeat(100_000)));
    }
}
