//! The archive: its files by year, and each file.

use std::sync::Arc;

use pages::archive::{Archive, ArchivedPage, Read, Year};
use pages::{Frame, Section, draw};
use procedure::documents::archived::{Archived, OldFile, same_content};
use procedure::documents::view::{archive, reads_archived};
use procedure::places::Place;
use procedure::{Kind, Subject};

use super::meetings::form;
use super::{Draw, Drawn};
use crate::button::Wanted;
use crate::reading::{FileText, How, language_of};

impl Draw<'_> {
    /// The files of the archive that the reader may see, by year.
    pub(super) fn archive(&self) -> Drawn {
        let f = self.frame(Section::Documents, None);
        let mut years: Vec<Year> = Vec::new();
        for file in self.archived_files() {
            let year = file.facts.day.map(|day| day.year);
            match years.last_mut().filter(|last| last.year == year) {
                Some(last) => last.files.push(Arc::clone(file)),
                None => years.push(Year { year, files: vec![Arc::clone(file)] }),
            }
        }
        let acts = self.presser(&f).offer_open(form(&f, Kind::DocumentsArchive)).into_iter().collect();
        let adds = f.may_act() && self.opens(Place::Archive);
        draw(&Archive { done: self.done(), years, acts, adds, f }).into()
    }

    /// The files of the archive that the reader may see, the latest first.
    pub(crate) fn archived_files(&self) -> Vec<&Arc<OldFile>> {
        archive(self.state(), |file| self.reads_archived(file))
    }

    /// One file of the archive, by its number.
    pub(super) fn archived(&self, number: u64) -> Drawn {
        let Some(old) = self.state().archive.get(&number) else { return Drawn::Missing };
        if !self.reads_archived(old) {
            return Drawn::NotSeen;
        }
        let f = self.frame(Section::Documents, old.facts.day);
        let label = f.t("act-documents-correct-archived");
        let corrects = Wanted::new(Kind::DocumentsCorrectArchived, Subject::default(), label);
        let acts = self.presser(&f).offer_open(corrects.with("archived", number).form());
        let same = same_content(self.state(), old.facts.file.hash).into_iter();
        let same = same.filter(|other| other.number != number && self.reads_archived(other));
        let page = ArchivedPage {
            done: self.done(),
            meeting: old.facts.meeting.as_ref().and_then(|slug| self.titled(slug)),
            read: self.read_of(&f, &old.facts),
            same: same.cloned().collect(),
            old: Arc::clone(old),
            acts: acts.into_iter().collect(),
            f,
        };
        draw(&page).into()
    }

    /// What was read in a file of the archive; nothing where it was not read yet, or was erased.
    pub(crate) fn text_of(&self, facts: &Archived) -> Option<Arc<FileText>> {
        let there = self.state().removed.at(facts.file.hash).is_none();
        self.site.readings().of(facts).filter(|_| there)
    }

    /// The same for its page, with what is said of it.
    fn read_of(&self, f: &Frame, facts: &Archived) -> Read {
        let Some(text) = self.text_of(facts) else {
            return Read { said: f.t("archive-text-waiting"), pages: Vec::new() };
        };
        let mut said = match &text.how {
            How::Found => f.t("archive-text-found"),
            How::Machine => f.t("archive-text-machine"),
            How::Nothing => f.t("archive-text-none"),
            How::Failed => f.t("archive-text-failed"),
            How::Missing(programs) => f.t1("archive-text-missing", "programs", programs.join(", ")),
        };
        if text.cut {
            said = format!("{said} {}", f.t("archive-text-cut"));
        }
        let page = |(number, words): (usize, &String)| (number, language_of(words, &facts.languages), words.clone());
        Read { said, pages: (1_usize..).zip(&text.pages).map(page).filter(|(_, _, words)| !words.is_empty()).collect() }
    }

    /// True where this reader may see a file of the archive: by the meeting it belongs to, else by the process.
    pub(crate) fn reads_archived(&self, file: &OldFile) -> bool {
        let meeting = file.facts.meeting.as_ref().and_then(|slug| self.state().meetings.get(slug));
        let audience = meeting.map_or_else(|| self.audience(), |meeting| self.audience_at(meeting));
        reads_archived(self.state(), audience.max(self.audience()), file)
    }

    /// The facts of a file with which the form of its correction begins, for who may see it.
    pub(crate) fn archived_facts(&self, number: &str) -> Option<&Archived> {
        let old = self.state().archive.get(&number.parse::<u64>().ok()?)?;
        self.reads_archived(old).then_some(&old.facts)
    }
}
