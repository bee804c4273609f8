//! `membership.record-capital`: the capital of a party and its time zone, so that a deadline can be shown by its clock.

use crate::event::Event;
use crate::prelude::*;

/// Records a capital; the last one recorded holds.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordCapital {
    /// The party.
    pub party: Slug,
    /// The city.
    #[serde(default)]
    pub city: Texts,
    /// The name of its time zone, as in `Asia/Baku`.
    pub zone: String,
    /// Where it stands.
    pub source: Option<Slug>,
}

impl Put for RecordCapital {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.party), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.city, "city")?;
        desk.source(self.source.as_ref())?;
        desk.state.party(&self.party)?;
        desk.leave(Event::MembershipCapitalRecorded(super::CapitalRecorded {
            party: self.party.clone(),
            city: self.city.clone(),
            zone: self.zone.clone(),
            source: self.source.clone(),
        }));
        Ok(())
    }
}
