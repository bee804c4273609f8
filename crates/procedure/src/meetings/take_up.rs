//! `meetings.take-up`: the Chair takes up an item of the agenda.

use crate::event::Event;
use crate::prelude::*;
use crate::rules::profile::Key;

/// Takes up an item.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TakeUp {
    /// The meeting.
    pub meeting: Slug,
    /// Its ordinal.
    pub item: u32,
}

impl Put for TakeUp {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting).number(self.item)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        meeting.sitting()?;
        if let Some(item) = on.number {
            let kind = meeting.item(item)?.kind;
            let procedural = matches!(kind, super::ItemKind::Opening | super::ItemKind::Agenda);
            let needed = !procedural && !desk.state.profile().is(Key::AGENDA_ADOPTED_FIRST, "no");
            if meeting.agenda_adopted.is_none() && needed {
                desk.against(Key::AGENDA_ADOPTED_FIRST, Rejection::new(super::Reason::AgendaNotAdopted))?;
            }
        }
        nobody_waits(desk, meeting)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let meeting = desk.state.meeting(&self.meeting)?;
        if meeting.current_item == Some(self.item) {
            let taken = |step: &&(u64, Moment, super::Step)| step.2 == super::Step::TookUp(self.item);
            if let Some((entry, _, _)) = meeting.course.iter().rfind(taken) {
                desk.repeats(*entry);
                return Ok(());
            }
        }
        desk.leave(Event::MeetingsItemTakenUp(super::ItemTakenUp { meeting: self.meeting.clone(), item: self.item }));
        Ok(())
    }
}

/// A list on which somebody waits is not left without a thought.
pub(crate) fn nobody_waits(desk: &mut Desk<'_>, meeting: &super::Meeting) -> Result<(), Rejection> {
    let waiting = meeting.floor.waiting();
    // Behind closed doors nothing is asked of which an answer would say in the record how many waited.
    if waiting == 0 || desk.state.room.is_some() || desk.state.profile().is(Key::FLOOR_WAITING, "yes") {
        return Ok(());
    }
    desk.against(Key::FLOOR_WAITING, Rejection::new(super::Reason::SpeakersWait).with("waiting", waiting))
}
