//! `meetings.change-item`: an item of the agenda is changed; its ordinal stays.

use crate::event::Event;
use crate::prelude::*;
use crate::rejection::Reason as General;

/// Changes an item.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ChangeItem {
    /// The meeting.
    pub meeting: Slug,
    /// Its ordinal.
    pub item: u32,
    /// The number as printed.
    pub number: String,
    /// The ordinal of the item under which it stands.
    pub under: Option<u32>,
    /// What it is for.
    pub kind: Option<super::ItemKind>,
    /// Its title.
    #[serde(default)]
    pub title: Texts,
    /// Lead speakers that are parties.
    #[serde(default)]
    pub leads: Vec<Slug>,
    /// Lead speakers in words.
    #[serde(default)]
    pub lead: Texts,
    /// Allotted time in minutes.
    pub minutes: Option<u32>,
    /// Symbols of its documents.
    #[serde(default)]
    pub documents: Vec<String>,
    /// The text that it considers.
    pub text: Option<Slug>,
    /// A note.
    #[serde(default)]
    pub note: Texts,
    /// Where it stands.
    pub source: Option<Slug>,
}

impl Put for ChangeItem {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting).number(self.item)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        if meeting.phase == super::Phase::Closed {
            return Err(Rejection::new(super::Reason::Closed));
        }
        if meeting.agenda_adopted.is_some() {
            // An adopted agenda is changed by the meeting itself: the Chair is asked, and the ruling recorded.
            desk.ask(Rejection::new(super::Reason::AgendaAdoptedAlready))?;
        }
        on.number.map_or(Ok(()), |item| meeting.item(item).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let meeting = desk.state.meeting(&self.meeting)?;
        Desk::text(&self.title, "title")?;
        super::add_item::sound(desk, meeting, self.under, &self.leads)?;
        let above = |item: &u32| meeting.items.get(item).and_then(|placed| placed.under);
        if core::iter::successors(self.under, above).take(super::ITEMS_MAX).any(|item| item == self.item) {
            return Err(Rejection::new(General::FieldWrong).with("field", "under"));
        }
        desk.source(self.source.as_ref())?;
        desk.leave(Event::MeetingsItemPlaced(super::ItemPlaced {
            meeting: self.meeting.clone(),
            item: self.item,
            number: self.number.clone(),
            under: self.under,
            kind: self.kind.unwrap_or_default(),
            title: self.title.clone(),
            leads: self.leads.clone(),
            lead: self.lead.clone(),
            minutes: self.minutes,
            documents: self.documents.clone(),
            text: self.text.clone(),
            note: self.note.clone(),
            source: self.source.clone(),
        }));
        Ok(())
    }
}
