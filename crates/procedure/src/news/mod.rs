//! News: what the process tells the public, in its languages, with a photograph where there is one with known rights.

pub mod publish;

use crate::names::FileRef;
use crate::prelude::*;
use crate::record::personal::Whose;
use crate::rejection::reasons;

/// The most news items of a process.
pub const ITEMS_MAX: usize = 10_000;

reasons! {
    /// A photograph says who holds its rights.
    CreditMissing = "news.credit-missing" by "general",
}

/// A news item was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Published {
    /// Its slug.
    pub item: Slug,
    /// Its day.
    pub day: Day,
    /// Its title.
    pub title: Texts,
    /// One or two sentences.
    pub summary: Texts,
    /// The text.
    pub text: Texts,
    /// The meeting it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<Slug>,
    /// The photograph.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub photograph: Option<FileRef>,
    /// What it shows, for those who do not see it.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub shows: Texts,
    /// Who holds its rights.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub credit: Texts,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Slug>,
}

impl Published {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let whose = Whose { meeting: self.meeting.clone(), ..Whose::default() };
        state.name_file(meta, &whose, &self.photograph);
        state.news.insert_mut(self.item.clone(), Arc::new((meta.number, self.clone())));
    }
}
