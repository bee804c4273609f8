//! Documents, sources and news.

use std::sync::Arc;

use pages::documents::{DocumentPage, Documents};
use pages::news::{News, NewsLine, NewsPage};
use pages::{Section, draw};
use procedure::documents::Document;
use procedure::documents::view::{every_document, reads, sources};
use procedure::names::{Slug, Texts};
use procedure::{Kind, Subject};

use super::meetings::form;
use super::{Draw, Drawn};
use crate::button::Wanted;

/// The drawn plates that stand where there is no photograph.
const PLATES: [&str; 3] = ["routes", "assembly", "stars"];

impl Draw<'_> {
    /// Every document that the reader may see.
    pub(super) fn documents(&self) -> Drawn {
        let f = self.frame(Section::Documents, None);
        let presser = self.presser(&f);
        let kinds = [Kind::DocumentsIssue, Kind::DocumentsCite];
        let acts = kinds.into_iter().filter_map(|kind| presser.offer_open(form(&f, kind))).collect();
        let documents = every_document(self.state(), self.audience());
        let page = Documents { documents, cited: sources(self.state()), acts, f };
        draw(&page).into()
    }

    /// One document, by its entry.
    pub(super) fn document(&self, entry: u64) -> Drawn {
        let Some(document) = self.state().documents.values().find(|document| document.entry == entry) else {
            return Drawn::Missing;
        };
        if !self.reads_document(document) {
            return Drawn::NotSeen;
        }
        let f = self.frame(Section::Documents, document.issued.day);
        let version = Wanted::new(Kind::DocumentsAddVersion, Subject::default(), f.t("act-documents-add-version"));
        let acts = self.presser(&f).offer_open(version.with("symbol", &document.issued.symbol).form());
        let page = DocumentPage {
            meeting: document.issued.meeting.as_ref().and_then(|slug| self.titled(slug)),
            document: Arc::clone(document),
            acts: acts.into_iter().collect(),
            f,
        };
        draw(&page).into()
    }

    /// True where this reader may read a document: by the meeting it belongs to, else by the process.
    pub(crate) fn reads_document(&self, document: &Document) -> bool {
        let meeting = document.issued.meeting.as_ref().and_then(|slug| self.state().meetings.get(slug));
        let audience = meeting.map_or_else(|| self.audience(), |meeting| self.audience_at(meeting));
        let as_whom = self.towards(document.issued.meeting.as_ref());
        reads(self.state(), (as_whom, audience.max(self.audience())), document)
    }

    fn titled(&self, meeting: &Slug) -> Option<(Slug, Texts)> {
        self.state().meetings.get(meeting).map(|meeting| (meeting.slug.clone(), meeting.particulars.name.clone()))
    }

    /// The news, the latest first.
    pub(crate) fn news_lines(&self) -> Vec<NewsLine> {
        let mut items: Vec<_> = self.state().news.values().cloned().collect();
        items.sort_by_key(|item| std::cmp::Reverse((item.1.day.earliest(), item.0)));
        let line = |(item, plate)| NewsLine { item, plate };
        items.into_iter().zip(PLATES.into_iter().cycle()).map(line).collect()
    }

    /// All news.
    pub(super) fn news(&self) -> Drawn {
        let f = self.frame(Section::News, None);
        let acts = self.presser(&f).offer_open(form(&f, Kind::NewsPublish)).into_iter().collect();
        let page = News { items: self.news_lines(), acts, f };
        draw(&page).into()
    }

    /// One news item.
    pub(super) fn news_item(&self, item: &str) -> Drawn {
        let Some(item) = self.news_lines().into_iter().find(|line| line.item.1.item.as_str() == item) else {
            return Drawn::Missing;
        };
        let f = self.frame(Section::News, Some(item.item.1.day));
        let meeting = item.item.1.meeting.as_ref().and_then(|slug| self.titled(slug));
        let page = NewsPage { item, meeting, f };
        draw(&page).into()
    }
}
