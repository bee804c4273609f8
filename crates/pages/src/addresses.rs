//! Where a page of the process lies: addresses from the root of the server, in the reader's language.

use procedure::names::Slug;

use crate::frame::Frame;

/// What of a process is also shown as it stood: what it decided, who took part, its texts and its record. What somebody does, the
/// desk, forms, the floor, letters, is of now.
pub fn has_a_past(parts: &[&str]) -> bool {
    const PARTS: [&str; 7] = ["members", "meetings", "documents", "news", "rules", "glossary", "record"];
    const OF_NOW: [&str; 11] = [
        "accounts",
        "acts",
        "address-book",
        "as-of",
        "correspondence",
        "desk",
        "files",
        "live",
        "log",
        "personal-data",
        "refusals",
    ];
    const OF_MEETINGS_NOW: [&str; 9] =
        ["chair", "check-in", "credentials", "floor", "forms", "hall", "invitations", "package", "verify"];
    if parts.iter().any(|part| part.contains('.')) {
        return false;
    }
    match parts {
        [] => true,
        [part, rest @ ..] if PARTS.contains(part) => {
            matches!((*part, rest), (_, []) | ("documents" | "news" | "record", [_]) | ("rules", ["profiles"]))
        }
        [meeting, rest @ ..] if !OF_NOW.contains(meeting) => match rest {
            [] | ["participants", _] => true,
            [page] => !OF_MEETINGS_NOW.contains(page),
            [text, "compare" | "decision" | "signatures"] => !OF_MEETINGS_NOW.contains(text),
            _ => false,
        },
        _ => false,
    }
}

/// The parts of a path, without what stands behind it.
fn parts(path: &str) -> Vec<&str> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    path.split('/').filter(|part| !part.is_empty()).collect()
}

impl Frame {
    /// An address of this server in the reader's language.
    pub fn link(&self, path: &str) -> String {
        format!("/{}{path}", self.lang())
    }

    /// An address below the process; on a page of the past one of the same moment, where there is one.
    pub fn below(&self, path: &str) -> String {
        match &self.as_of {
            Some(as_of) if has_a_past(&parts(path)) => self.below_now(&format!("as-of/{}/{path}", as_of.when)),
            Some(_) | None => self.below_now(path),
        }
    }

    /// An address below the process as it stands now.
    pub fn below_now(&self, path: &str) -> String {
        let process = self.process.as_ref().map(|process| format!("/{}", process.slug)).unwrap_or_default();
        format!("/{}{process}/{path}", self.lang())
    }

    /// This page as it stands now.
    pub fn as_it_stands(&self) -> String {
        let place = self.place.split_once('?').map_or(self.place.as_str(), |(path, _)| path);
        self.below_now(place.splitn(5, '/').nth(4).unwrap_or_default())
    }

    /// The same page as it stood after an entry.
    pub fn after_entry(&self, entry: &u64) -> String {
        self.below_now(&format!("as-of/@{entry}/"))
    }

    /// An address below a meeting.
    pub fn at(&self, meeting: &Slug, path: &str) -> String {
        self.below(&format!("{meeting}/{path}"))
    }

    /// The page of an entry.
    pub fn entry_link(&self, number: &u64) -> String {
        self.below(&format!("record/{number}/"))
    }

    /// The form in which personal texts beside an entry are erased.
    pub fn erase_link(&self, entry: &u64) -> String {
        self.below(&format!("acts/record/erase/?entry={entry}&why=request"))
    }

    /// The page of a document, by its entry.
    pub fn document_link(&self, entry: &u64) -> String {
        self.below(&format!("documents/{entry}/"))
    }

    /// The page of a news item.
    pub fn news_link(&self, item: &Slug) -> String {
        self.below(&format!("news/{item}/"))
    }

    /// The first page of a process.
    pub fn process_link(&self, process: &Slug) -> String {
        self.link(&format!("/{process}/"))
    }

    /// The page of a text.
    pub fn text_link(&self, meeting: &Slug, text: &Slug) -> String {
        self.at(meeting, &format!("{text}/"))
    }

    /// A paper made of a text.
    pub fn text_file(&self, meeting: &Slug, text: &Slug, ending: &str) -> String {
        self.at(meeting, &format!("{text}{ending}"))
    }

    /// The address of a file, which has no language.
    pub fn file_link(&self, hash: &procedure::names::Hash) -> String {
        let process = self.process.as_ref().map(|process| process.slug.to_string()).unwrap_or_default();
        format!("/{process}/files/{hash}")
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
            "som-1/participants/2/",
        ] {
            assert!(has_a_past(&parts(path)), "{path}");
        }
        for path in [
            "desk/",
            "acts/record/erase/",
            "som-1/floor/",
            "som-1/floor/request/",
            "som-1/protocol.pdf",
            "som-1/package",
            "as-of/@3/",
            "rules/rights/",
            "correspondence/3/",
        ] {
            assert!(!has_a_past(&parts(path)), "{path}");
        }
    }
}
