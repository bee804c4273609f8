//! Mails that carry a link to sign in, written when a page asks for one. They go the way of all mails, at once.

use std::sync::Arc;

use lettre::Address;
use locale::Locale;
use procedure::membership::address_book::{of_office, recipients};
use procedure::membership::offices::Topic;
use procedure::names::Slug;
use procedure::time::Day;
use record::outbox::NewMail;
use tokio::sync::Notify;
use web::{Hosted, LinkMail, NotWritten, Post, Reached, Site};

use super::letter::{Reader, Said, Sender, message_id};
use super::notices::targets;

/// Whoever writes them.
pub(super) struct Writer {
    /// From whom mail comes.
    pub(super) from: Address,
    /// Something was queued.
    pub(super) queued: Arc<Notify>,
}

impl Post for Writer {
    fn reach(&self, hosted: &Hosted, (party, office): (&Slug, Option<&Slug>)) -> Option<Reached> {
        let snapshot = hosted.clerk.snapshot();
        let state = &snapshot.process.state;
        let zone = state.opened.as_ref().map_or("UTC", |opened| opened.zone.as_str());
        let there = Locale::civil(hosted.clerk.now(), zone);
        let day = Day { year: there.year, month: there.month, day: there.day };
        let found = match office {
            Some(office) => of_office(state, (party, office), day),
            None => recipients(state, Some(Topic::Invitations), party, day).into_iter().next(),
        };
        // A link is for one person: of several in an office it goes to the first.
        let target = targets(&snapshot, &found?).into_iter().next()?;
        Some(Reached { address: target.address.to_string(), language: target.language })
    }

    fn write(&self, (site, hosted): (&Site, &Hosted), mail: &LinkMail<'_>) -> Result<NewMail, NotWritten> {
        let snapshot = hosted.clerk.snapshot();
        let state = &snapshot.process.state;
        let address: Address = mail.to.address.parse().map_err(|error| NotWritten(format!("{error}")))?;
        let id = message_id(&self.from, (hosted.clerk.slug(), 0), &format!("link{}", mail.path));
        let reader = Reader { address, language: mail.to.language.clone(), token: None };
        let sender = Sender { site: site.address(), from: &self.from, state, now: site.now() };
        let said = Said::of_link(state, mail.meeting, mail.path);
        let message = sender.write((&id, &reader), &[said], None).map_err(|error| NotWritten(format!("{error:#}")))?;
        Ok(NewMail {
            message_id: id,
            entry: None,
            party: mail.party.to_string(),
            office: mail.letter.and_then(|(_, office)| office).map(Slug::to_string),
            letter: mail.letter.map(|(letter, _)| letter),
            address: mail.to.address.clone(),
            message,
        })
    }

    fn wake(&self) {
        self.queued.notify_one();
    }
}
