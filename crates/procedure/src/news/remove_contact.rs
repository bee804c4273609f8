//! `news.remove-contact`: a contact is taken away.

use super::standing::{self, ContactRemoved};
use crate::event::Event;
use crate::prelude::*;

/// Removes a contact.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RemoveContact {
    /// Its slug.
    pub contact: Slug,
}

impl Put for RemoveContact {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.contact), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        standing::in_order(desk, on, |standing| &standing.contacts)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.leave(Event::NewsContactRemoved(ContactRemoved { contact: self.contact.clone() }));
        Ok(())
    }
}
