//! Where on the site a reader is, and where from there: the parts of a process, the same page in other languages, the reader's
//! desk, the stream of a live page.

use locale::{Clearance, Lang};
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

/// A link of the language switch.
#[derive(Clone, Debug)]
pub struct LanguageLink {
    /// The language's tag.
    pub tag: &'static str,
    /// The same, told from that of its other script.
    pub hreflang: &'static str,
    /// Its name in itself.
    pub name: &'static str,
    /// The same page in it.
    pub address: String,
    /// True for the language of this page.
    pub current: bool,
    /// True where it always stands in sight: the language of the page, and those of the process.
    pub first: bool,
}

impl Frame {
    /// True where no native reader has cleared the words of the language.
    pub fn is_uncleared(&self) -> bool {
        self.lang().clearance() == Clearance::Nobody
    }

    /// True where the words of the page are put into their script by rule.
    pub fn is_by_rule(&self) -> bool {
        self.lang() != self.lang().language()
    }

    /// The same page in each complete language.
    pub fn languages(&self) -> Vec<LanguageLink> {
        let own = |lang: Lang| {
            self.process.iter().flat_map(|process| &process.languages).any(|tag| tag == lang.language().tag())
        };
        let link = |lang: Lang| LanguageLink {
            tag: lang.tag(),
            hreflang: lang.with_script(),
            name: lang.own_name(),
            address: format!("/{lang}{}", self.place),
            current: lang == self.lang(),
            first: lang == self.lang() || own(lang),
        };
        Lang::OFFERED.into_iter().map(link).collect()
    }

    /// The parts of a process's site.
    pub fn sections(&self) -> Vec<SectionLink> {
        let parts = [
            (Section::Home, "site-home", ""),
            (Section::Meetings, "site-meetings", "meetings/"),
            (Section::Documents, "site-documents", "documents/"),
            (Section::Members, "site-members", "members/"),
            (Section::Evidence, "site-evidence", "evidence/"),
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
