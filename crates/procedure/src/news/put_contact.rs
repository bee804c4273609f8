//! `news.put-contact`: the public learns how an office is reached.

use super::standing::{self, CONTACTS_MAX, ContactPut};
use crate::event::Event;
use crate::prelude::*;

/// Puts a contact, or another in its place.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PutContact {
    /// Its slug.
    pub contact: Slug,
    /// The office, or what it is for.
    #[serde(default)]
    pub title: Texts,
    /// Where it is and when somebody is there.
    #[serde(default)]
    pub text: Texts,
    /// Its mailbox.
    pub email: Option<String>,
    /// Its telephone.
    pub telephone: Option<String>,
    /// Its place among the contacts, the lower first.
    pub order: Option<u32>,
}

impl Put for PutContact {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.contact), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.title, "title")?;
        standing::email(self.email.as_ref())?;
        standing::telephone(self.telephone.as_ref())?;
        standing::room(&desk.state.standing.contacts, &self.contact, CONTACTS_MAX)?;
        desk.leave(Event::NewsContactPut(ContactPut {
            contact: self.contact.clone(),
            title: self.title.clone(),
            text: self.text.clone(),
            email: self.email.clone(),
            telephone: self.telephone.clone(),
            order: self.order,
        }));
        Ok(())
    }
}
