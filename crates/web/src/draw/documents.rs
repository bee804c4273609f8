//! Documents and sources.

use std::sync::Arc;

use pages::documents::{DocumentPage, Documents};
use pages::{Section, draw};
use procedure::documents::Document;
use procedure::documents::view::{every_document, reads, sources};
use procedure::names::{Slug, Texts};
use procedure::places::Place;
use procedure::{Kind, Subject};

use super::meetings::form;
use super::{Draw, Drawn};
use crate::button::Wanted;

impl Draw<'_> {
    /// Every document that the reader may see.
    pub(super) fn documents(&self) -> Drawn {
        let f = self.frame(Section::Documents, None);
        let presser = self.presser(&f);
        let kinds = [Kind::DocumentsIssue, Kind::DocumentsCite];
        let acts = kinds.into_iter().filter_map(|kind| presser.offer_open(form(&f, kind))).collect();
        let documents = every_document(self.state(), self.audience());
        let archive = self.opens(Place::Archive) || !self.archived_files().is_empty();
        let page = Documents { documents, cited: sources(self.state()), acts, archive, f };
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

    pub(super) fn titled(&self, meeting: &Slug) -> Option<(Slug, Texts)> {
        self.state().meetings.get(meeting).map(|meeting| (meeting.slug.clone(), meeting.particulars.name.clone()))
    }
}
