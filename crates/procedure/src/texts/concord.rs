//! The languages of a paragraph in concord: one that fell behind is confirmed to need no change, a translation to say the same.

use super::Version;
use crate::prelude::*;

/// A language of a paragraph was confirmed to be in concord with the authentic words as they stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ConcordConfirmed {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The paragraph.
    pub paragraph: u32,
    /// The language.
    pub language: Tag,
    /// The entry since which the words stood that were compared.
    pub since: u64,
}

impl ConcordConfirmed {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            let paragraph = draft.paragraphs.iter_mut().find(|paragraph| paragraph.id == self.paragraph);
            let Some(versions) = paragraph.map(|paragraph| &mut Arc::make_mut(paragraph).versions) else { return };
            let Some(last) = versions.last() else { return };
            let (words, mut behind, mut reviewed) = (last.words.clone(), last.behind.clone(), last.reviewed.clone());
            behind.remove(&self.language);
            reviewed.insert(self.language.clone());
            let (entry, at) = (meta.number, meta.occurred);
            let (proposal, changes) = (None, BTreeMap::new());
            let version = Version { entry, at, words, behind, reviewed, proposal, changes };
            versions.push(Arc::new(version));
        });
    }
}
