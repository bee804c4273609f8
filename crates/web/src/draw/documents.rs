//! Documents and sources.

use std::sync::Arc;

use pages::documents::{DocumentPage, Documents, LanguageLine};
use pages::{Section, draw};
use procedure::documents::Document;
use procedure::documents::translation_due::{InLanguage, Work, translations_due};
use procedure::documents::view::{every_document, reads, sources};
use procedure::names::{Slug, Tag, Texts};
use procedure::places::Place;
use procedure::{Kind, Subject};

use super::meetings::form;
use super::work_list::OF_DOCUMENTS;
use super::{Draw, Drawn};
use crate::button::{Presser, Wanted};

impl Draw<'_> {
    /// Every document that the reader may see.
    pub(super) fn documents(&self) -> Drawn {
        let f = self.frame(Section::Documents, None);
        let presser = self.presser(&f);
        let kinds = [Kind::DocumentsIssue, Kind::DocumentsCite];
        let acts = kinds.into_iter().filter_map(|kind| presser.offer_open(form(&f, kind))).collect();
        let documents = every_document(self.state(), self.audience());
        let archive = self.opens(Place::Archive) || !self.archived_files().is_empty();
        let works = self.has_work_list();
        let page = Documents { documents, cited: sources(self.state()), acts, archive, works, f };
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
        let presser = self.presser(&f);
        let acts = presser.offer_open(version.with("symbol", &document.issued.symbol).form());
        let page = DocumentPage {
            meeting: document.issued.meeting.as_ref().and_then(|slug| self.titled(slug)),
            document: Arc::clone(document),
            acts: acts.into_iter().collect(),
            languages: self.languages_of_document(&presser, document),
            works: self.has_work_list(),
            done: self.done(),
            f: f.clone(),
        };
        draw(&page).into()
    }

    /// The languages in which a document that has a version is to be and is not as its source is, and those with a deadline.
    fn languages_of_document(&self, presser: &Presser<'_>, document: &Document) -> Vec<LanguageLine> {
        let work = Work::Document(document.issued.symbol.clone());
        let mut tags = self.languages_of_rules(&OF_DOCUMENTS);
        let of_versions = document.versions.iter().map(|(_, version)| version.language.clone());
        let due = translations_due(self.state(), self.audience()).filter(|(of, _, _)| **of == work);
        for tag in of_versions.chain(due.map(|(_, tag, _)| tag.clone())) {
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        let line = |tag: Tag| {
            let (stands, due) = (document.stands(&tag), self.due_day((&work, &tag)));
            let waits = due.is_some() || (stands != InLanguage::Current && !document.versions.is_empty());
            waits.then(|| LanguageLine { set: Self::sets_due(presser, (&work, &tag), due.as_ref()), tag, stands, due })
        };
        tags.into_iter().filter_map(line).collect()
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
