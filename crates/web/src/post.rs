//! How a page has a mail written that carries a link: what is asked for here, the program writes and sends. A server without a
//! relay sends none.

use procedure::names::{Slug, WrittenIn};
use record::outbox::NewMail;

use crate::site::{Hosted, Site};

/// Where an office is reached by mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The address.
    pub address: String,
    /// The language in which it is written to, where that is known.
    pub language: Option<WrittenIn>,
}

/// What a mail says that carries a link.
#[derive(Clone, Copy, Debug)]
pub struct LinkMail<'a> {
    /// The party.
    pub party: &'a Slug,
    /// Where it goes.
    pub to: &'a Reached,
    /// The meeting that it names.
    pub meeting: Option<&'a Slug>,
    /// The letter of the register that comes with it, and the office to which that went.
    pub letter: Option<(u32, Option<&'a Slug>)>,
    /// The address of the link, without that of the site and its language.
    pub path: &'a str,
}

/// The mail cannot be put in its form, which no name should cause.
#[derive(Debug, thiserror::Error)]
#[error("a mail with a link could not be written: {0}")]
pub struct NotWritten(pub String);

/// Whoever writes mails.
pub trait Post: Send + Sync {
    /// Where an office, or a party by its first one, is reached now; nothing where no address is known.
    fn reach(&self, hosted: &Hosted, whom: (&Slug, Option<&Slug>)) -> Option<Reached>;

    /// Writes a mail with a link. The code is not given here, so that it stands in no mail.
    ///
    /// # Errors
    /// [`NotWritten`].
    fn write(&self, of: (&Site, &Hosted), mail: &LinkMail<'_>) -> Result<NewMail, NotWritten>;

    /// Says that a mail was queued.
    fn wake(&self);
}
