//! Where a page of the process lies: addresses from the root of the server, in the reader's language.

use procedure::names::Slug;

use crate::frame::Frame;
use crate::past::{has_a_past, parts};

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
