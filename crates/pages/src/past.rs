//! Pages of the past: which there are, of which moment one is, and the way back.

use crate::frame::Frame;

/// From which moment of the past a page is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AsOf {
    /// The moment, as it stands in the address.
    pub when: String,
    /// The last instant of what was asked for; none where a number was.
    pub asked: Option<i64>,
    /// The last entry, and when it was recorded, where the reader may read it.
    pub entry: u64,
    /// When it was recorded.
    pub recorded: Option<i64>,
    /// The root over the entries up to it.
    pub root: String,
}

/// What of a process is also shown as it stood: what it decided, who took part, its texts and its record. What somebody does, the
/// desk, forms, the floor, letters, is of now.
pub fn has_a_past(parts: &[&str]) -> bool {
    const PARTS: [&str; 7] = ["members", "meetings", "documents", "news", "rules", "glossary", "record"];
    const OF_NOW: [&str; 13] = [
        "accounts",
        "acts",
        "address-book",
        "as-of",
        "correspondence",
        "desk",
        "evidence",
        "files",
        "live",
        "log",
        "personal-data",
        "photographs",
        "refusals",
    ];
    const OF_MEETINGS_NOW: [&str; 12] = [
        "chair",
        "check-in",
        "credentials",
        "floor",
        "forms",
        "hall",
        "invitations",
        "notes",
        "package",
        "run-sheet",
        "timetable",
        "verify",
    ];
    if parts.iter().any(|part| part.contains('.')) {
        return false;
    }
    match parts {
        [] => true,
        [part, rest @ ..] if PARTS.contains(part) => {
            let is_number = |one: &&str| one.bytes().all(|byte| byte.is_ascii_digit());
            matches!((*part, rest), (_, []) | ("documents" | "news", [_]) | ("rules", ["profiles"]))
                || (*part == "record" && matches!(rest, [one] if is_number(one)))
        }
        [meeting, rest @ ..] if !OF_NOW.contains(meeting) => match rest {
            [] | ["participants", _] => true,
            [page] => !OF_MEETINGS_NOW.contains(page),
            [text, "brackets" | "compare" | "decision" | "hall" | "signatures"] => !OF_MEETINGS_NOW.contains(text),
            _ => false,
        },
        _ => false,
    }
}

/// The parts of a path, without what stands behind it.
pub(crate) fn parts(path: &str) -> Vec<&str> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    path.split('/').filter(|part| !part.is_empty()).collect()
}

impl Frame {
    /// This page as it stands now.
    pub fn as_it_stands(&self) -> String {
        let place = self.place.split_once('?').map_or(self.place.as_str(), |(path, _)| path);
        self.below_now(place.splitn(5, '/').nth(4).unwrap_or_default())
    }

    /// The same page as it stood after an entry.
    pub fn after_entry(&self, entry: &u64) -> String {
        self.below_now(&format!("as-of/@{entry}/"))
    }

    /// Which entry was the last on a page of the past, and when it was recorded.
    pub fn last_entry(&self, entry: &u64, recorded: &i64) -> String {
        let values = [("number", self.figure(entry).into()), ("instant", self.instant(recorded).into())];
        self.locale.with("record-as-of-last-at", &values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_past_has_pages_and_neither_forms_nor_files() {
        for path in [
            "",
            "members/",
            "record/?from=3",
            "record/7/",
            "rules/#x",
            "som-1/",
            "som-1/protocol/",
            "som-1/protocol/brackets/",
            "som-1/protocol/hall/",
            "som-1/participants/2/",
        ] {
            assert!(has_a_past(&parts(path)), "{path}");
        }
        for path in [
            "desk/",
            "acts/record/erase/",
            "som-1/floor/",
            "som-1/floor/request/",
            "som-1/hall/",
            "som-1/protocol.pdf",
            "som-1/package",
            "as-of/@3/",
            "record/check/",
            "rules/rights/",
            "correspondence/3/",
        ] {
            assert!(!has_a_past(&parts(path)), "{path}");
        }
    }
}
