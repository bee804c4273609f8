//! `record.hand-over`: the record goes on at another host, under its key; the seats of this host's Chair and secretariat end.

use super::log::{HandedOver, KEYS_MAX, Succession, fit_key};
use crate::event::Event;
use crate::prelude::*;

/// Hands the record over.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct HandOver {
    /// To which party.
    pub to: Slug,
    /// The key of the next host, as `meshveret key` printed it there.
    pub key: String,
    /// What the key in force signed. The clerk fills it in.
    #[serde(skip)]
    pub succession: Option<Succession>,
}

impl Put for HandOver {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.to), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.state.party(&self.to)?;
        fit_key(desk, &self.key)?;
        Desk::below(desk.state.log.keys.len(), KEYS_MAX)?;
        let chair = desk.state.chair_on(Day::of(desk.stamp.occurred.unwrap_or(desk.stamp.received)));
        if chair.as_ref() != Some(&self.to) {
            let chair = chair.as_ref().map(ToString::to_string).unwrap_or_default();
            desk.ask(Rejection::new(super::Reason::NotTheChair).with("party", &self.to).with("chair", chair))?;
        }
        let succession = self.succession.clone().ok_or_else(|| Rejection::new(super::Reason::KeyNotHere))?;
        desk.leave(Event::RecordHandedOver(HandedOver { to: self.to.clone(), succession }));
        Ok(())
    }
}
