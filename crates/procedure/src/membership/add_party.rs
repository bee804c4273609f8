//! `membership.add-party`: a State or an organisation enters the process's register.

use crate::event::Event;
use crate::names::PARTY_SLUGS_RESERVED;
use crate::prelude::*;
use crate::rejection::Reason as General;

/// Adds a party with its names.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AddParty {
    /// Its slug.
    pub party: Slug,
    /// State or organisation.
    pub kind: super::PartyKind,
    /// The short name, per language.
    #[serde(default)]
    pub name: Texts,
    /// The formal name, per language.
    #[serde(default)]
    pub formal: Texts,
    /// From when it has these names.
    pub from: Option<Day>,
    /// Where they stand.
    pub source: Option<Slug>,
}

impl Put for AddParty {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.party), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.name, "name")?;
        desk.source(self.source.as_ref())?;
        Desk::below(desk.state.parties.size(), super::PARTIES_MAX)?;
        if PARTY_SLUGS_RESERVED.contains(&self.party.as_str()) {
            return Err(Rejection::new(General::SlugReserved).with("slug", &self.party));
        }
        if desk.state.parties.contains_key(&self.party) {
            return Err(Rejection::new(General::SlugTaken).with("slug", &self.party));
        }
        desk.leave(Event::MembershipPartyAdded(super::PartyAdded { party: self.party.clone(), kind: self.kind }));
        desk.leave(Event::MembershipPartyNamed(super::PartyNamed {
            party: self.party.clone(),
            name: self.name.clone(),
            formal: self.formal.clone(),
            from: self.from,
            source: self.source.clone(),
        }));
        Ok(())
    }
}
