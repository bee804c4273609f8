//! `accounts.grant`: an account may act in a capacity from now on.

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
        let held = desk.state.capacities.get(&self.account);
        if held.is_some_and(|held| held.contains(&self.to_act_as)) {
            return Err(Rejection::new(super::Reason::GrantedAlready).with("capacity", &self.to_act_as));
        }
        Desk::below(held.map_or(0, BTreeSet::len), super::CAPACITIES_MAX)?;
        desk.leave(Event::AccountsGranted(super::Granted {
            account: self.account.clone(),
            to_act_as: self.to_act_as.clone(),
        }));
        Ok(())
    }
}
