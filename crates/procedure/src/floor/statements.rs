//! Statements that were handed in: who sees them and when, and what was said in the end.

use super::{Floor, HandedIn, Release};
use crate::meetings::{Meeting, Phase};
use crate::prelude::*;
use crate::view::Audience;
use crate::words::words;

words! {
    /// When the interpreters see a statement that was handed in.
    ToInterpreters {
        /// From when it is handed in.
        Beforehand = "beforehand",
        /// While the delegation has the floor.
        WithFloor = "with-floor",
        /// Not at all.
        Never = "never",
    }
}

/// A delegation confirmed a statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct DeliveryConfirmed {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// The entry in which the statement was handed in.
    pub statement: u64,
    /// What was said, where it was not said as handed in.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub text: Texts,
    /// The hash of the text that was handed in, where another takes its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<Hash>,
}

/// A statement as a reader may see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementView {
    /// The entry in which it was handed in.
    pub entry: u64,
    /// As it was handed in.
    pub handed: HandedIn,
    /// True once the party has spoken on it.
    pub is_delivered: bool,
    /// What the delegation confirmed; until then the text is to be checked against delivery.
    pub confirmed: Option<DeliveryConfirmed>,
}

impl StatementView {
    /// The text as it stands: what was said, else what was handed in.
    pub fn text(&self) -> &Texts {
        let corrected = self.confirmed.as_ref().map(|confirmed| &confirmed.text);
        corrected.filter(|text| !text.is_empty()).unwrap_or(&self.handed.text)
    }
}

impl HandedIn {
    /// When the interpreters see it: as the delegation chose. One that is for the Chair and the secretariat only is not for
    /// them either, unless it says so.
    pub fn to_interpreters(&self) -> ToInterpreters {
        let usual = if self.release == Release::Never { ToInterpreters::Never } else { ToInterpreters::WithFloor };
        self.interpreters.unwrap_or(usual)
    }
}

impl Floor {
    /// A statement, by the entry in which it was handed in.
    ///
    /// # Errors
    /// `floor.statement-unknown`.
    pub fn statement(&self, entry: u64) -> Result<&(u64, HandedIn), Rejection> {
        let found = self.statements.iter().find(|(known, _)| *known == entry);
        found.ok_or_else(|| Rejection::new(super::Reason::StatementUnknown))
    }

    fn shown(&self, (entry, handed): &(u64, HandedIn)) -> StatementView {
        StatementView {
            entry: *entry,
            is_delivered: self.has_spoken(&handed.party, handed.item),
            confirmed: self.confirmed.get(entry).map(|confirmed| DeliveryConfirmed::clone(confirmed)),
            handed: handed.clone(),
        }
    }
}

/// The hash of a text: of each language its tag, a line end, its words and a zero byte.
pub fn hash_of(text: &Texts) -> Hash {
    let parts: Vec<&[u8]> =
        text.0.iter().flat_map(|(tag, words)| [tag.as_str().as_bytes(), b"\n", words.as_bytes(), b"\0"]).collect();
    Hash::of(&parts)
}

/// The statements that a reader may see: one's own, delivered ones that are to be shown, all for the Chair and secretariat.
pub fn statements(meeting: &Meeting, audience: Audience, own: Option<&Slug>) -> Vec<StatementView> {
    let follows = audience > Audience::Public || meeting.particulars.public == Some(true);
    let shown = |statement: &StatementView| match statement.handed.release {
        Release::OnDelivery => statement.is_delivered,
        Release::WithRecord => statement.is_delivered && meeting.phase == Phase::Closed,
        Release::Never => false,
    };
    let visible = |statement: &StatementView| {
        own == Some(&statement.handed.party) || audience >= Audience::Bureau || (follows && shown(statement))
    };
    meeting.floor.statements.iter().map(|one| meeting.floor.shown(one)).filter(visible).collect()
}

/// The statements that interpreters may see now: of whoever has the floor, under what is before the meeting; and those that a
/// delegation gave them beforehand, until it has spoken.
pub fn for_interpreters(meeting: &Meeting) -> Vec<StatementView> {
    let floor = &meeting.floor;
    let speaks = |handed: &HandedIn| {
        let now = floor.current.as_ref();
        now.is_some_and(|now| now.party == handed.party && (handed.item.is_none() || now.topic.item() == handed.item))
    };
    let visible = |(_, handed): &&(u64, HandedIn)| match handed.to_interpreters() {
        ToInterpreters::Never => false,
        ToInterpreters::WithFloor => speaks(handed),
        ToInterpreters::Beforehand => speaks(handed) || !floor.has_spoken(&handed.party, handed.item),
    };
    floor.statements.iter().filter(visible).map(|one| floor.shown(one)).collect()
}

impl DeliveryConfirmed {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_floor(&self.meeting, meta, |floor| {
            floor.confirmed.insert(self.statement, Arc::new(self.clone()));
        });
    }
}
