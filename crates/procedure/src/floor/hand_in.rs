//! `floor.hand-in`: a delegation hands in its written statement, which others see when it has been delivered.

use super::statements::ToInterpreters;
use crate::event::Event;
use crate::prelude::*;
use crate::rules::profile::Key;

/// Hands in a statement.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct HandIn {
    /// The meeting.
    pub meeting: Slug,
    /// The item it belongs to.
    pub item: Option<u32>,
    /// The statement.
    #[serde(default)]
    pub text: Texts,
    /// When others see it.
    pub release: Option<super::Release>,
    /// When the interpreters see it.
    pub interpreters: Option<ToInterpreters>,
}

impl Put for HandIn {
    const ROLE: Option<Key> = Some(Key::RIGHT_SPEAK);

    fn subject(&self) -> Subject<'_> {
        Subject { meeting: Some(&self.meeting), name: None, number: self.item }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        meeting.before_close()?;
        if !meeting.invitations.contains_key(party) {
            return Err(Rejection::new(crate::meetings::Reason::NotInvited).with("party", party));
        }
        on.number.map_or(Ok(()), |item| meeting.item(item).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.text, "text")?;
        let party = desk.party()?.clone();
        Desk::below(desk.state.meeting(&self.meeting)?.floor.statements.len(), 2_000)?;
        desk.restrict(Circle::Bureau);
        desk.leave(Event::FloorHandedIn(super::HandedIn {
            meeting: self.meeting.clone(),
            party,
            item: self.item,
            text: self.text.clone(),
            release: self.release.unwrap_or(super::Release::OnDelivery),
            interpreters: self.interpreters,
        }));
        Ok(())
    }
}
