//! A text that the Chair issues as a summary, on the Chair's own responsibility: frozen and hashed, and not adopted.

use crate::prelude::*;

/// The Chair issued the text as a summary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct SummaryIssued {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// Its symbol from now on.
    pub symbol: String,
    /// The hash that stands for it.
    pub hash: Hash,
    /// The hash of each authentic language.
    pub languages: BTreeMap<Tag, Hash>,
    /// The hash of each courtesy language as it stood.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub courtesy: BTreeMap<Tag, Hash>,
    /// The chairing State or the co-chairs, where they are known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<Slug>,
}

/// A summary as it stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Summary {
    /// Its entry and time.
    pub made: (u64, Moment),
    /// Who may read that entry.
    pub circle: Circle,
    /// What was issued.
    pub issued: SummaryIssued,
}

impl SummaryIssued {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            let made = (meta.number, meta.occurred);
            draft.decided.put = None;
            draft.decided.summary = Some(Summary { made, circle: meta.circle, issued: self.clone() });
        });
    }
}
