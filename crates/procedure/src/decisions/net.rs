//! What became of a text that was put behind closed doors: whether it is before the meeting, the objections that stand, the
//! result. Nobody is named; positions that were expressed leave only the count that an adoption has.

use super::{NotAdopted, Objected, ObjectionWithdrawn, WasPut};
use crate::event::Event;
use crate::prelude::*;
use crate::texts::net::Net;

impl Net<'_> {
    /// What was decided, after what became of the words.
    pub(crate) fn decisions(&mut self) {
        self.withdrawn_objections();
        self.not_adopted();
        let (before, after) = (&self.before.decided, &self.after.decided);
        if let Some((at, _)) = after.put {
            if before.put.is_none_or(|(put, _)| put != at) {
                let (meeting, text) = (self.meeting.clone(), self.text.clone());
                self.leave(Event::DecisionsPut(WasPut { meeting, text }));
            }
            self.objections();
        }
        if let Some((_, _, adopted)) = after.adopted.as_ref().filter(|_| before.adopted.is_none()) {
            self.leave(Event::DecisionsAdopted(adopted.clone()));
        }
    }

    fn withdrawn_objections(&mut self) {
        let after = &self.after.decided.objections;
        let recorded = self.before.decided.objections.iter().filter(|(_, objection)| !objection.withdrawn);
        let gone = |ordinal: &&u32| after.get(ordinal).is_some_and(|objection| objection.withdrawn);
        let gone: Vec<u32> = recorded.map(|(ordinal, _)| ordinal).filter(gone).copied().collect();
        for objection in gone {
            let (meeting, text) = (self.meeting.clone(), self.text.clone());
            self.leave(Event::DecisionsObjectionWithdrawn(ObjectionWithdrawn { meeting, text, objection }));
        }
    }

    /// The last time that it was declared, where it was.
    fn not_adopted(&mut self) {
        if self.after.decided.not_adopted.len() == self.before.decided.not_adopted.len() {
            return;
        }
        let declared = self.held.iter().rev().find_map(|event| {
            let Event::DecisionsNotAdopted(declared) = event else { return None };
            (declared.meeting == *self.meeting && declared.text == *self.text).then_some(declared.objections)
        });
        let (meeting, text, objections) = (self.meeting.clone(), self.text.clone(), declared.unwrap_or_default());
        self.leave(Event::DecisionsNotAdopted(NotAdopted { meeting, text, objections }));
    }

    /// Objections of the room that stand.
    fn objections(&mut self) {
        let made = self.after.decided.objections.iter();
        let made = made
            .filter(|(ordinal, objection)| objection.stands && !self.before.decided.objections.contains_key(ordinal));
        let mut made: Vec<(Vec<u32>, Texts)> =
            made.map(|(_, objection)| (objection.paragraphs.clone(), objection.reason.clone())).collect();
        made.sort_by(|one, other| (&one.0, &one.1.0).cmp(&(&other.0, &other.1.0)));
        for (paragraphs, reason) in made {
            let known = self.now().map_or(0, |now| now.decided.objections.len());
            let (meeting, text, owner) = (self.meeting.clone(), self.text.clone(), self.nobody());
            self.leave(Event::DecisionsObjected(Objected {
                meeting,
                text,
                objection: u32::try_from(known).unwrap_or(u32::MAX).saturating_add(1),
                owner,
                reason,
                paragraphs,
                proposal: None,
                silence: None,
                late: false,
                received: None,
            }));
        }
    }
}
