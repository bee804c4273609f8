//! Signatures as the record holds them, and whether one that was made ad referendum was confirmed.

use super::evidence::{Assertion, Checked, Evidence};
use super::{AdoptedBy, Mode};
use crate::meetings::{ItemKind, ItemPlaced, Meeting};
use crate::names::FileRef;
use crate::prelude::*;
use crate::record::personal::Whose;
use crate::texts::Draft;

/// A delegation signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Signed {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The party.
    pub party: Slug,
    /// How.
    pub mode: Mode,
    /// What it rests on.
    pub evidence: Evidence,
    /// The signatory's name.
    #[serde(default)]
    pub signatory: PersonalTexts,
    /// The signatory's office.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub office: Texts,
    /// The public key (base64), where it rests on one: Ed25519, of a passkey as its authenticator gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The signature over the statement, of a passkey over its assertion (base64).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
    /// What a passkey signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assertion: Option<Assertion>,
    /// The scan, or the signed PDF.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<FileRef>,
    /// What the clerk found in the file, where it could check it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<Checked>,
    /// The instant until which a signature ad referendum is to be confirmed, by the rules of that day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirm_by: Option<Moment>,
}

/// A signature ad referendum was confirmed by its capital.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct SignatureConfirmed {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The party.
    pub party: Slug,
    /// True if it came after the window.
    pub late: bool,
}

/// Where the confirmation of a signature stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirmation {
    /// It needs none.
    NotNeeded,
    /// It was confirmed.
    Confirmed {
        /// When.
        at: Moment,
        /// The entry.
        entry: u64,
        /// True if it came after the window.
        late: bool,
    },
    /// It is to be confirmed; `None` where the rules set no window.
    Pending {
        /// Until when.
        by: Option<Moment>,
    },
    /// The window passed, and it was not.
    Unconfirmed {
        /// When the window ended.
        by: Moment,
    },
}

impl Confirmation {
    /// The word in `locales/`.
    pub fn word(self) -> &'static str {
        match self {
            Self::NotNeeded => "not-needed",
            Self::Confirmed { late: false, .. } => "confirmed",
            Self::Confirmed { late: true, .. } => "confirmed-late",
            Self::Pending { by: Some(_) } => "pending",
            Self::Pending { by: None } => "pending-without-window",
            Self::Unconfirmed { .. } => "unconfirmed",
        }
    }

    /// Every word.
    pub const WORDS: &'static [&'static str] =
        &["not-needed", "confirmed", "confirmed-late", "pending", "pending-without-window", "unconfirmed"];
}

/// True where signatures are called for under an adopted text. What a silence procedure adopted stands without them, unless
/// the agenda has an item for its signature, or somebody has signed.
pub fn is_called_for(meeting: &Meeting, draft: &Draft) -> bool {
    let Some((_, _, adopted)) = &draft.decided.adopted else { return false };
    let signed_item = |item: &ItemPlaced| item.kind == ItemKind::Signature && item.text.as_ref() == Some(&adopted.text);
    adopted.by != Some(AdoptedBy::Silence)
        || !draft.decided.signatures.is_empty()
        || meeting.items.values().any(signed_item)
}

/// Where the confirmation of a signature stands at this instant.
pub(crate) fn confirmation(
    mode: Mode,
    confirmed: Option<&(u64, Moment, SignatureConfirmed)>,
    confirm_by: Option<Moment>,
    now: Moment,
) -> Confirmation {
    match (mode, confirmed, confirm_by) {
        (Mode::Definitive | Mode::Initialled, _, _) => Confirmation::NotNeeded,
        (Mode::AdReferendum, Some((entry, at, confirmed)), _) => {
            Confirmation::Confirmed { at: *at, entry: *entry, late: confirmed.late }
        }
        (Mode::AdReferendum, None, Some(by)) if now > by => Confirmation::Unconfirmed { by },
        (Mode::AdReferendum, None, by) => Confirmation::Pending { by },
    }
}

impl Signed {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let (party, meeting) = (Some(self.party.clone()), Some(self.meeting.clone()));
        let whose = Whose { party, meeting, member: None };
        state.hold(meta, &whose, "signatory", self.signatory.values());
        state.name_file(meta, &whose, &self.file);
        state.hold(meta, &whose, "certificate", self.checked.iter().flat_map(|checked| &checked.of));
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            let signatures = match self.mode {
                Mode::Initialled => &mut draft.decided.initials,
                Mode::Definitive | Mode::AdReferendum => &mut draft.decided.signatures,
            };
            signatures.insert(self.party.clone(), (meta.number, meta.occurred, self.clone()));
        });
    }
}

impl SignatureConfirmed {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            draft.decided.confirmations.insert(self.party.clone(), (meta.number, meta.occurred, self.clone()));
        });
    }
}
