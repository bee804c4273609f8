//! `texts.mark`: the Chair or the secretariat marks how far a paragraph is agreed.

use super::Reason;
use crate::event::Event;
use crate::prelude::*;

/// Marks a paragraph.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Mark {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The paragraph.
    pub paragraph: u32,
    /// How far it is agreed.
    pub mark: super::Mark,
    /// The parties that are still to confirm.
    #[serde(default)]
    pub parties: Vec<Slug>,
    /// The day by which they are to confirm.
    pub confirm_by: Option<Day>,
}

impl Put for Mark {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text).number(self.paragraph)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        let Some((_, draft)) = super::on_the_table(desk, on)? else { return Ok(()) };
        on.number.map_or(Ok(()), |id| draft.paragraph(id).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let meeting = desk.state.meeting(&self.meeting)?;
        let draft = meeting.text(&self.text)?;
        let waits = self.mark == super::Mark::AgreedAdReferendum;
        let wrong = |field| Err(Rejection::new(crate::rejection::Reason::FieldWrong).with("field", field));
        if !waits && !self.parties.is_empty() {
            return wrong("parties");
        }
        if !waits && self.confirm_by.is_some() {
            return wrong("confirm-by");
        }
        if let Some(party) = self.parties.iter().find(|party| meeting.status_of(party).is_none()) {
            return Err(Rejection::new(crate::meetings::Reason::NotInvited).with("party", party));
        }
        let parties: BTreeSet<Slug> = self.parties.iter().cloned().collect();
        let marking = super::Marking { mark: self.mark, pending: parties, confirm_by: self.confirm_by };
        if draft.paragraph(self.paragraph)?.marking == marking {
            return Err(Rejection::new(Reason::NothingChanges));
        }
        let open = draft.open_on(self.paragraph).filter(|one| !draft.on_a_new_paragraph(one.ordinal())).count();
        if self.mark == super::Mark::Agreed && open > 0 {
            desk.ask(Rejection::new(Reason::BracketsOpen).with("open", open))?;
        }
        desk.restrict(Circle::Members);
        desk.leave(Event::TextsMarked(super::Marked {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            paragraph: self.paragraph,
            mark: self.mark,
            parties: marking.pending.into_iter().collect(),
            confirm_by: self.confirm_by,
        }));
        Ok(())
    }
}
