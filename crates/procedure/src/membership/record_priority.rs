//! `membership.record-priority`: a priority that the Chair put forward for its term.

use crate::event::Event;
use crate::prelude::*;

/// Records a priority of the Chair.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordPriority {
    /// The chairing State.
    pub party: Slug,
    /// The label of the term.
    pub term: String,
    /// Its number as printed.
    pub number: String,
    /// The priority.
    #[serde(default)]
    pub text: Texts,
    /// Where it stands.
    pub source: Option<Slug>,
}

impl Put for RecordPriority {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.party), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.text, "text")?;
        desk.source(self.source.as_ref())?;
        if desk.state.party(&self.party)?.kind != super::PartyKind::State {
            return Err(Rejection::new(super::Reason::ChairIsState).with("party", &self.party));
        }
        Desk::below(desk.state.priorities.len(), 1_000)?;
        desk.leave(Event::MembershipPriorityRecorded(super::PriorityRecorded {
            party: self.party.clone(),
            term: self.term.clone(),
            number: self.number.clone(),
            text: self.text.clone(),
            source: self.source.clone(),
        }));
        Ok(())
    }
}
