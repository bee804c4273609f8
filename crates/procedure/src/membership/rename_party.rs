//! `membership.rename-party`: a party has another name from a day on; older records keep the older name.

use crate::event::Event;
use crate::prelude::*;

/// Gives a party new names.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RenameParty {
    /// The party.
    pub party: Slug,
    /// The short name.
    #[serde(default)]
    pub name: Texts,
    /// The formal name.
    #[serde(default)]
    pub formal: Texts,
    /// From when.
    pub from: Day,
    /// Where it stands.
    pub source: Option<Slug>,
}

impl Put for RenameParty {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.party), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        on.name.map_or(Ok(()), |slug| desk.state.party(slug).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.name, "name")?;
        desk.source(self.source.as_ref())?;
        desk.leave(Event::MembershipPartyNamed(super::PartyNamed {
            party: self.party.clone(),
            name: self.name.clone(),
            formal: self.formal.clone(),
            from: Some(self.from),
            source: self.source.clone(),
        }));
        Ok(())
    }
}
