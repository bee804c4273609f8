//! `record.hand-over`: the record goes on at another host, under its key; the seats of this host's Chair and secretariat end.

use super::Reason;
use super::log::{HandedOver, Succession, fit_next_key, succeeds};
use crate::event::Event;
use crate::prelude::*;

/// Hands the record over.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct HandOver {
    /// To which party.
    pub party: Slug,
    /// The key of the next host, as `meshveret key` printed it there.
    pub key: String,
    /// What the key in force signed. The clerk fills it in.
    #[serde(skip)]
    pub succession: Option<Succession>,
}

impl Put for HandOver {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.party), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        desk.state.meetings.values().try_for_each(|meeting| meeting.in_the_open())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.state.party(&self.party)?;
        fit_next_key(desk, &self.key)?;
        let chair = desk.state.chair_on(Day::of(desk.stamp.occurred.unwrap_or(desk.stamp.received)));
        if chair.as_ref() != Some(&self.party) {
            let chair = chair.map_or("none", |_| "other");
            desk.ask(Rejection::new(Reason::NotTheChair).with("party", &self.party).with("chair", chair))?;
        }
        let succession = succeeds(desk, self.succession.as_ref(), &self.key)?;
        desk.leave(Event::RecordHandedOver(HandedOver { party: self.party.clone(), succession }));
        Ok(())
    }
}
