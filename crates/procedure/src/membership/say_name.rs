//! `membership.say-name`: how the name of a party is said, for interpreters and whoever calls it.

use crate::event::Event;
use crate::prelude::*;

/// Says how a name is said.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SayName {
    /// The party.
    pub party: Slug,
    /// How its name is said, in the letters of each language.
    #[serde(default)]
    pub said: Texts,
}

impl Put for SayName {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.party), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let own = desk.capacity().party().is_some_and(|party| on.name.is_none_or(|name| name == party));
        if own { Ok(()) } else { desk.bureau() }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.state.party(&self.party)?;
        Desk::text(&self.said, "said")?;
        desk.restrict(Circle::Participants);
        desk.leave(Event::MembershipNameSaid(super::NameSaid { party: self.party.clone(), said: self.said.clone() }));
        Ok(())
    }
}
