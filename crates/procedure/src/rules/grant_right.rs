//! `rules.grant-right`: the Chair gives parties or statuses a right that theirs does not have, for one item or one text.

use super::Reason;
use super::grants::{GRANTS_MAX, Right, RightGranted, Visitor};
use crate::event::Event;
use crate::meetings::{Meeting, Reason as Meetings};
use crate::membership::Status;
use crate::prelude::*;

/// Gives a right.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct GrantRight {
    /// The meeting.
    pub meeting: Slug,
    /// The right.
    pub right: Right,
    /// To these parties.
    #[serde(default)]
    pub parties: Vec<Slug>,
    /// To every party that takes part in one of these statuses.
    #[serde(default)]
    pub statuses: Vec<Status>,
    /// To these visitors: guests, the press.
    #[serde(default)]
    pub visitors: Vec<Visitor>,
    /// For this item of the agenda and the texts that belong to it.
    pub item: Option<u32>,
    /// For this text.
    pub text: Option<Slug>,
    /// Why.
    #[serde(default)]
    pub reason: Texts,
}

impl Put for GrantRight {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        on.meeting.map_or(Ok(()), |slug| desk.state.meeting(slug)?.before_close())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let meeting = desk.state.meeting(&self.meeting)?;
        if self.parties.is_empty() && self.statuses.is_empty() && self.visitors.is_empty() {
            return Err(Rejection::new(Reason::GranteeMissing));
        }
        if !self.visitors.is_empty() && self.right != Right::SeeDrafts {
            return Err(Rejection::new(Reason::VisitorsRead));
        }
        let stranger = self.parties.iter().find(|party| meeting.status_of(party).is_none());
        if let Some(party) = stranger {
            return Err(Rejection::new(Meetings::NotInvited).with("party", party));
        }
        self.scope(meeting)?;
        Desk::below(meeting.grants.len(), GRANTS_MAX)?;
        let last = meeting.grants.keys().next_back().copied().unwrap_or(0);
        desk.of_meeting(&self.meeting);
        desk.leave(Event::RulesRightGranted(RightGranted {
            meeting: self.meeting.clone(),
            grant: last.saturating_add(1),
            right: self.right,
            parties: self.parties.clone(),
            statuses: self.statuses.clone(),
            visitors: self.visitors.clone(),
            item: self.item,
            text: self.text.clone(),
            reason: self.reason.clone(),
        }));
        Ok(())
    }
}

impl GrantRight {
    /// One item or one text, which there is; speaking is for an item.
    fn scope(&self, meeting: &Meeting) -> Result<(), Rejection> {
        match (self.item, &self.text) {
            (Some(item), None) => meeting.item(item).map(|_| ()),
            (None, Some(text)) if self.right != Right::Speak => meeting.text(text).map(|_| ()),
            (None, Some(_) | None) | (Some(_), Some(_)) => Err(Rejection::new(Reason::ScopeWrong)),
        }
    }
}
