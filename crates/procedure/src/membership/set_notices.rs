//! `membership.set-notices`: what an office is told about, and whether it is written to or gets a copy.

use super::offices::{Addressed, HISTORY_MAX, NoticesSet, Topic, of_office};
use crate::event::Event;
use crate::prelude::*;
use crate::rejection::Reason as General;

/// Sets what an office is told about.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SetNotices {
    /// The office.
    pub office: Slug,
    /// The topics; of others nothing is said.
    #[serde(default)]
    pub topics: Vec<Topic>,
    /// How it is told.
    pub addressed: Addressed,
    /// From when.
    pub from: Option<Day>,
    /// Where it stands.
    pub source: Option<Slug>,
}

impl Put for SetNotices {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.office), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        of_office(desk, on.name)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        if self.topics.is_empty() {
            return Err(Rejection::new(General::FieldWrong).with("field", "topics"));
        }
        desk.source(self.source.as_ref())?;
        Desk::below(desk.state.office(&self.office)?.notices.len(), HISTORY_MAX)?;
        desk.restrict(Circle::Bureau);
        desk.leave(Event::MembershipNoticesSet(NoticesSet {
            office: self.office.clone(),
            topics: self.topics.clone(),
            addressed: self.addressed,
            from: self.from,
            source: self.source.clone(),
        }));
        Ok(())
    }
}
