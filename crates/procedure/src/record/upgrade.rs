//! `record.upgrade`: the record takes the kinds of events of a later form from now on; an earlier program cannot read it any more.

use super::log::{FORM, Upgraded};
use crate::event::Event;
use crate::prelude::*;

/// Upgrades the record.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Upgrade {
    /// The form; the latest that the program knows if it is left out.
    pub form: Option<u32>,
}

impl Put for Upgrade {
    fn subject(&self) -> Subject<'_> {
        Subject::default()
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let form = self.form.unwrap_or(FORM);
        if form > FORM || form <= desk.state.form() {
            let (known, now) = (FORM.to_string(), desk.state.form().to_string());
            return Err(Rejection::new(super::Reason::FormUnfit).with("known", known).with("now", now));
        }
        desk.leave(Event::RecordUpgraded(Upgraded { form }));
        Ok(())
    }
}
