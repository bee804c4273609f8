//! `membership.name-secretariat`: parties perform the functions of the secretariat; published versions may differ and stand side by side.

use crate::event::Event;
use crate::prelude::*;

/// Names the secretariat.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NameSecretariat {
    /// The parties.
    #[serde(default)]
    pub parties: Vec<Slug>,
    /// What they are called.
    #[serde(default)]
    pub function: Texts,
    /// From when.
    pub from: Option<Day>,
    /// Who says so.
    pub source: Option<Slug>,
    /// A note.
    #[serde(default)]
    pub note: Texts,
}

impl Put for NameSecretariat {
    fn subject(&self) -> Subject<'_> {
        Subject::default()
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        if self.parties.is_empty() {
            Desk::text(&self.function, "function")?;
        }
        desk.source(self.source.as_ref())?;
        for party in &self.parties {
            desk.state.party(party)?;
        }
        desk.leave(Event::MembershipSecretariatNamed(super::SecretariatNamed {
            parties: self.parties.clone(),
            function: self.function.clone(),
            from: self.from,
            source: self.source.clone(),
            note: self.note.clone(),
        }));
        Ok(())
    }
}
