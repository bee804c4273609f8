//! `texts.withdraw-contribution`: a party withdraws what one of its ministries contributed.

use super::comments::ContributionWithdrawn;
use crate::event::Event;
use crate::prelude::*;

/// Withdraws a contribution.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WithdrawContribution {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The contribution.
    pub contribution: u32,
}

impl Put for WithdrawContribution {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text).number(self.contribution)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let Some((_, draft)) = super::on_the_table(desk, on)? else { return Ok(()) };
        on.number.map_or(Ok(()), |id| draft.circulation.open_contribution(party, id).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let party = desk.party()?.clone();
        desk.restrict(Circle::Party);
        desk.leave(Event::TextsContributionWithdrawn(ContributionWithdrawn {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            party,
            contribution: self.contribution,
        }));
        Ok(())
    }
}
