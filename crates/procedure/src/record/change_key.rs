//! `record.change-key`: the log goes on under another key of the same host, which the key in force names.

use super::log::{KEYS_MAX, KeyChanged, Succession, fit_key};
use crate::event::Event;
use crate::prelude::*;

/// Changes the key of the log.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ChangeKey {
    /// The next key, as `meshveret key` prints it.
    pub key: String,
    /// What the key in force signed. The clerk fills it in.
    #[serde(skip)]
    pub succession: Option<Succession>,
}

impl Put for ChangeKey {
    fn subject(&self) -> Subject<'_> {
        Subject::default()
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        fit_key(desk, &self.key)?;
        Desk::below(desk.state.log.keys.len(), KEYS_MAX)?;
        let succession = self.succession.clone().ok_or_else(|| Rejection::new(super::Reason::KeyNotHere))?;
        desk.leave(Event::RecordKeyChanged(KeyChanged(succession)));
        Ok(())
    }
}
