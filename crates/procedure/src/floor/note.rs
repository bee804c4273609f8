//! `floor.note`: the secretariat notes the substance of what was said, for the summary record.

use super::clock::Heard;
use crate::event::Event;
use crate::prelude::*;

/// Notes what a speaker said. What was noted before of the same speech is replaced; without words it is withdrawn.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TakeNote {
    /// The meeting.
    pub meeting: Slug,
    /// The entry by which the floor was given.
    pub entry: Option<u64>,
    /// The party whose last speech it is, where no entry is given; without either it is the speech that is being made.
    pub party: Option<Slug>,
    /// What was said, per language.
    #[serde(default)]
    pub text: Texts,
}

impl Put for TakeNote {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        on.meeting.map_or(Ok(()), |slug| desk.state.meeting(slug)?.recorded())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        if !self.text.is_empty() {
            Desk::text(&self.text, "text")?;
        }
        let meeting = desk.state.meeting(&self.meeting)?;
        if meeting.summary_approved().is_some() {
            return Err(Rejection::new(super::Reason::SummaryApproved));
        }
        let meant = |heard: &Heard<'_>| match (self.entry, &self.party) {
            (Some(entry), _) => heard.entry == entry,
            (None, Some(party)) => heard.party == party,
            (None, None) => heard.to.is_none(),
        };
        let Some(Heard { entry, .. }) = meeting.floor.heard().filter(meant).last() else {
            return Err(Rejection::new(super::Reason::SpeechUnknown));
        };
        desk.restrict(Circle::Bureau);
        let text = desk.personal_texts(&self.text);
        desk.leave(Event::FloorNoted(super::Noted { meeting: self.meeting.clone(), entry, text }));
        Ok(())
    }
}
