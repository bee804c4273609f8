//! `record.note-fact`: a single fact of the memory of the process, with its day and its source.

use crate::event::Event;
use crate::prelude::*;

/// Notes a fact.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NoteFact {
    /// When it was so.
    pub day: Option<Day>,
    /// The fact.
    #[serde(default)]
    pub text: Texts,
    /// The meeting it is about.
    pub meeting: Option<Slug>,
    /// Where it stands.
    pub source: Option<Slug>,
}

impl Put for NoteFact {
    fn subject(&self) -> Subject<'_> {
        self.meeting.as_ref().map_or_else(Subject::default, Subject::meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        on.meeting.map_or(Ok(()), |slug| desk.state.meeting(slug).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.text, "text")?;
        desk.source(self.source.as_ref())?;
        Desk::below(desk.state.facts.len(), super::FACTS_MAX)?;
        desk.leave(Event::RecordFactNoted(super::FactNoted {
            day: self.day,
            text: self.text.clone(),
            meeting: self.meeting.clone(),
            source: self.source.clone(),
        }));
        Ok(())
    }
}
