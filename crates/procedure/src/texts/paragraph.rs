//! A paragraph with every state it ever had.
//!
//! Invariants: what a paragraph was is never forgotten: its words, its printed number and its mark are kept with the entry
//! that changed them.

use super::ParagraphKind;
use super::words::Change;
use crate::prelude::*;

/// How far a paragraph is agreed. A mark binds nobody: nothing is agreed until everything is agreed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Under negotiation.
    #[default]
    Open,
    /// Agreed, subject to what capitals say.
    AgreedAdReferendum,
    /// Agreed.
    Agreed,
}

/// A mark, and who is still to confirm it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marking {
    /// The mark.
    pub mark: Mark,
    /// The parties that are still to confirm.
    pub pending: BTreeSet<Slug>,
    /// The day by which they are to confirm.
    pub confirm_by: Option<Day>,
}

/// The words of a paragraph from one entry on.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Version {
    /// The entry.
    pub entry: u64,
    /// When.
    pub at: Moment,
    /// The words, in every language there is.
    pub words: Texts,
    /// Languages whose words have not followed yet.
    pub behind: BTreeSet<Tag>,
    /// Languages whose words somebody compared with the authentic ones, and found in concord.
    #[serde(default)]
    pub reviewed: BTreeSet<Tag>,
    /// The proposal that was accepted, if it was one.
    pub proposal: Option<u32>,
    /// What the accepted proposal changed, per language; empty where the drafter revised.
    pub changes: BTreeMap<Tag, Change>,
}

/// A paragraph with every version it had.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Paragraph {
    /// Its id.
    pub id: u32,
    /// What it is.
    pub kind: ParagraphKind,
    /// Its printed number.
    pub number: Option<String>,
    /// The printed numbers it had before, each with the entry that changed it.
    pub numbered: Vec<(u64, Option<String>)>,
    /// Its versions, oldest first; never empty.
    pub versions: Vec<Arc<Version>>,
    /// How far it is agreed.
    pub marking: Marking,
    /// How far it was agreed before, each with the entry that changed it.
    pub marked: Vec<(u64, Marking)>,
    /// The entry and time that removed it.
    pub removed: Option<(u64, Moment)>,
}

impl Paragraph {
    /// A paragraph in its first state.
    pub(crate) fn new(id: u32, kind: ParagraphKind, number: Option<String>, version: Version) -> Self {
        Self {
            id,
            kind,
            number,
            numbered: Vec::new(),
            versions: Vec::from([Arc::new(version)]),
            marking: Marking::default(),
            marked: Vec::new(),
            removed: None,
        }
    }

    /// The words as they stood after an entry; `None` if the paragraph came later.
    pub fn at(&self, entry: u64) -> Option<&Version> {
        self.versions.iter().rev().find(|version| version.entry <= entry).map(AsRef::as_ref)
    }

    /// The words as they stand.
    pub fn now(&self) -> Option<&Version> {
        self.versions.last().map(AsRef::as_ref)
    }

    /// The words as they stand in a language.
    pub fn words(&self, tag: &Tag) -> Option<&str> {
        self.now().and_then(|version| version.words.0.get(tag)).map(String::as_str)
    }

    /// The printed number after an entry.
    pub fn number_at(&self, entry: u64) -> Option<&str> {
        let later = self.numbered.iter().find(|(changed, _)| *changed > entry);
        later.map_or(&self.number, |(_, before)| before).as_deref()
    }

    /// The mark after an entry.
    pub fn marking_at(&self, entry: u64) -> &Marking {
        self.marked.iter().find(|(changed, _)| *changed > entry).map_or(&self.marking, |(_, before)| before)
    }

    pub(crate) fn renumber(&mut self, number: Option<String>, entry: u64) {
        let before = core::mem::replace(&mut self.number, number);
        self.numbered.push((entry, before));
    }

    pub(crate) fn mark(&mut self, marking: Marking, entry: u64) {
        let before = core::mem::replace(&mut self.marking, marking);
        self.marked.push((entry, before));
    }

    /// What was agreed is open again.
    pub(crate) fn reopen(&mut self, entry: u64) {
        if self.marking.mark != Mark::Open {
            self.mark(Marking::default(), entry);
        }
    }
}
