//! `accounts.grant`: an account may act in a capacity from now on.

use super::{Holding, Role};
use crate::event::Event;
use crate::prelude::*;
use crate::rejection::Reason as General;

/// Grants a capacity.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Grant {
    /// The account's random id.
    pub account: Slug,
    /// The capacity.
    pub to_act_as: Capacity,
    /// The role behind the seat of a party.
    pub role: Option<Role>,
    /// The first day.
    pub from: Option<Day>,
    /// The last day.
    pub until: Option<Day>,
    /// The only meeting for which it is.
    pub meeting: Option<Slug>,
}

impl Put for Grant {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.account), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.restrict(Circle::Bureau);
        if self.to_act_as == Capacity::Clerk {
            return Err(Rejection::new(General::FieldWrong).with("field", "to-act-as"));
        }
        if let Some(party) = self.to_act_as.party() {
            desk.state.party(party)?;
        }
        // Interpreters are given a meeting, and their seat ends with it.
        if self.to_act_as == Capacity::Interpreter && self.meeting.is_none() {
            return Err(Rejection::new(super::Reason::MeetingMissing));
        }
        if self.role.is_some() && self.to_act_as.party().is_none() {
            return Err(Rejection::new(General::FieldWrong).with("field", "role"));
        }
        self.meeting.as_ref().map_or(Ok(()), |meeting| desk.state.meeting(meeting).map(drop))?;
        crate::membership::period(self.from, self.until)?;
        self.goes_beyond(desk)?;
        desk.leave(Event::AccountsGranted(super::Granted {
            account: self.account.clone(),
            to_act_as: self.to_act_as.clone(),
            role: self.role,
            from: self.from,
            until: self.until,
            meeting: self.meeting.clone(),
        }));
        Ok(())
    }
}

impl Grant {
    /// The account does not hold just this on a day of the same period.
    fn goes_beyond(&self, desk: &Desk<'_>) -> Result<(), Rejection> {
        let today = Day::of(desk.stamp.recorded);
        let all = desk.state.holdings.get(&self.account).map(|all| all.as_slice()).unwrap_or_default();
        let alive = |holding: &&Holding| holding.revoked.is_none() && !holding.is_over(today);
        let same = |holding: &Holding| {
            let granted = &holding.granted;
            granted.to_act_as == self.to_act_as && granted.role == self.role && granted.meeting == self.meeting
        };
        let meets = |holding: &Holding| {
            let ends_before = |until: Option<Day>, from: Option<Day>| {
                until.zip(from).is_some_and(|(until, from)| until.latest() < from.earliest())
            };
            !ends_before(holding.granted.until, self.from) && !ends_before(self.until, holding.granted.from)
        };
        if all.iter().filter(alive).any(|holding| same(holding) && meets(holding)) {
            return Err(Rejection::new(super::Reason::GrantedAlready).with("capacity", &self.to_act_as));
        }
        Desk::below(all.iter().filter(alive).count(), super::CAPACITIES_MAX)
    }
}
