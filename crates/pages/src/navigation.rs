//! Where on the site a reader is: the parts of a process, the reader's desk, the stream of a live page.

use procedure::Capacity;

use crate::frame::{Frame, Section};

/// A link of the navigation.
#[derive(Clone, Debug)]
pub struct SectionLink {
    /// Its words.
    pub label: String,
    /// Where it leads.
    pub address: String,
    /// True on the pages of that part.
    pub current: bool,
}

impl Frame {
    /// The parts of a process's site.
    pub fn sections(&self) -> Vec<SectionLink> {
        let parts = [
            (Section::Home, "site-home", ""),
            (Section::Meetings, "site-meetings", "meetings/"),
            (Section::Documents, "site-documents", "documents/"),
            (Section::Members, "site-members", "members/"),
            (Section::News, "site-news", "news/"),
            (Section::Rules, "site-rules", "rules/"),
            (Section::Record, "site-record", "record/"),
        ];
        let link = |(section, key, path): (Section, &str, &str)| SectionLink {
            label: self.t(key),
            address: self.below(path),
            current: section == self.section,
        };
        parts.into_iter().map(link).collect()
    }

    /// True where all parties and positions are invented.
    pub fn is_rehearsal(&self) -> bool {
        self.process.as_ref().is_some_and(|process| process.rehearsal)
    }

    /// True where the reader has a seat in the process.
    pub fn has_seat(&self) -> bool {
        self.capacity != Capacity::Public
    }

    /// True where the reader may act: in a seat, and not on a page of the past.
    pub fn may_act(&self) -> bool {
        self.has_seat() && self.as_of.is_none()
    }

    /// True where the page is sent again when the record moves on, which the past does not.
    pub fn follows(&self) -> bool {
        self.live && self.as_of.is_none()
    }

    /// True on the reader's own desk.
    pub fn at_desk(&self) -> bool {
        self.section == Section::Desk
    }

    /// The address of the stream that sends this page again.
    pub fn stream(&self) -> String {
        let process = self.process.as_ref().map(|process| process.slug.to_string()).unwrap_or_default();
        format!("/{process}/live?page={}", crate::act::encoded(&format!("/{}{}", self.lang(), self.place)))
    }
}
