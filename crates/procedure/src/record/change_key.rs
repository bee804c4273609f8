//! `record.change-key`: the log goes on under another key of the same host, which the key in force names.

use super::log::{KeyChanged, Succession, fit_next_key, succeeds};
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
        fit_next_key(desk, &self.key)?;
        let succession = succeeds(desk, self.succession.as_ref(), &self.key)?;
        desk.leave(Event::RecordKeyChanged(KeyChanged(succession)));
        Ok(())
    }
}
