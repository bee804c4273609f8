//! `delegations.issue-list`: a list of participants is issued: provisional, final, or an addendum to the final one.

use super::lists::{LISTS_MAX, ListIssued, ListStanding, Lists};
use super::{Delegation, Reason};
use crate::event::Event;
use crate::meetings::Meeting;
use crate::prelude::*;

/// Issues a list of participants.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct IssueList {
    /// The meeting.
    pub meeting: Slug,
    /// What it is.
    pub standing: ListStanding,
    /// Its symbol.
    pub symbol: Option<String>,
}

impl Put for IssueList {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        // A list becomes final when everybody has come, often after the close.
        on.meeting.map_or(Ok(()), |slug| desk.state.meeting(slug)?.recorded())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let meeting = desk.state.meeting(&self.meeting)?;
        Desk::below(meeting.lists.0.len(), LISTS_MAX)?;
        self.follows(meeting)?;
        if let Some(symbol) = &self.symbol {
            crate::documents::symbol(symbol)?;
            let taken = |lists: &Lists| lists.0.values().any(|list| list.issued.symbol.as_ref() == Some(symbol));
            if desk.state.documents.contains_key(symbol) || desk.state.meetings.values().any(|m| taken(&m.lists)) {
                return Err(Rejection::new(crate::documents::Reason::SymbolTaken).with("symbol", symbol));
            }
        }
        let last = meeting.lists.0.keys().next_back().copied().unwrap_or_default();
        desk.of_meeting(&self.meeting);
        desk.leave(Event::DelegationsListIssued(ListIssued {
            meeting: self.meeting.clone(),
            list: last.saturating_add(1),
            standing: self.standing,
            symbol: self.symbol.clone(),
        }));
        Ok(())
    }
}

impl IssueList {
    /// A final list stays as it is: what changes later is told by an addendum.
    fn follows(&self, meeting: &Meeting) -> Result<(), Rejection> {
        match (self.standing, meeting.lists.frozen()) {
            (ListStanding::Provisional | ListStanding::Final, None) => Ok(()),
            (ListStanding::Provisional | ListStanding::Final, Some(_)) => Err(Rejection::new(Reason::ListFinal)),
            (ListStanding::Addendum, None) => Err(Rejection::new(Reason::ListNotFinal)),
            (ListStanding::Addendum, Some(frozen)) => {
                let differ = |delegation: &Arc<Delegation>| !delegation.differences(frozen.made.0, u64::MAX).is_empty();
                let changed = meeting.delegations.0.values().any(differ);
                if changed { Ok(()) } else { Err(Rejection::new(Reason::ListUnchanged)) }
            }
        }
    }
}
