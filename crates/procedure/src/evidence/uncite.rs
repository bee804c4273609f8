//! `evidence.uncite`: a figure that was put beside an item or a text is taken away; what was cited stays in the record.

use super::{Citation, FigureUncited, Reason};
use crate::event::Event;
use crate::prelude::*;
use crate::rejection::Reason as General;

/// Takes a figure away.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Uncite {
    /// The meeting.
    pub meeting: Slug,
    /// The ordinal of the citation.
    pub citation: u32,
}

impl Put for Uncite {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting).number(self.citation)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        if !desk.capacity().is_bureau() {
            desk.party()?;
        }
        let Some(slug) = on.meeting else { return Ok(()) };
        desk.state.meeting(slug)?;
        let Some(number) = on.number else { return Ok(()) };
        let owner = standing(desk.state, slug, number)?.put.how.by.as_ref();
        if desk.capacity().is_bureau() || owner == Some(desk.capacity()) {
            return Ok(());
        }
        Err(Rejection::new(General::NotYours))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        // Read by those who read what was put there.
        desk.restrict(standing(desk.state, &self.meeting, self.citation)?.circle);
        desk.leave(Event::EvidenceUncited(FigureUncited { meeting: self.meeting.clone(), citation: self.citation }));
        Ok(())
    }
}

/// A citation that was not taken away.
fn standing<'a>(state: &'a State, meeting: &Slug, number: u32) -> Result<&'a Citation, Rejection> {
    let found = state.citations.get(meeting).and_then(|known| known.get(&number));
    let found = found.filter(|one| one.removed.is_none());
    found.ok_or_else(|| Rejection::new(Reason::CitationUnknown).with("citation", number))
}
