//! The follower that reads a record forward and queues mails: each entry once, whoever dies when.
//!
//! What was recorded before mail was first switched on is not told: nobody wants a hundred mails about last year.

use std::sync::Arc;

use anyhow::anyhow;
use clerk::{Clerk, Snapshot, randomness};
use lettre::Address;
use locale::Locale;
use procedure::membership::address_book::Recipient;
use procedure::membership::notices::{Notice, Told, notices};
use procedure::names::{Hash, Slug, WrittenIn};
use procedure::sealed::{Personal, Shown};
use procedure::time::Day;
use procedure::{Body, State};
use record::outbox::{NewLine, NewMail, Step, WAITING_MAX};
use record::told::{Chooser, Whom};
use record::{Failure, StoredEntry};
use tokio::sync::Notify;
use web::{Hosted, Site};

use super::letter::{Invitation, Reader, Said, Sender, message_id};
use super::{LOOK, Office, beside, digests};

/// The name of this follower.
const FOLLOWER: &str = "mail";
/// How many entries are read at once.
const ENTRIES: usize = 32;
/// The most characters of a contact in which an address is looked for.
const CONTACT_CHARS_MAX: usize = 1_000;

/// Follows a process for as long as the server runs.
pub(super) async fn follow(office: Arc<Office>, hosted: Arc<Hosted>) {
    let changed = Arc::new(Notify::new());
    let watched = changed.clone();
    hosted.clerk.watch(move |_head| watched.notify_one());
    loop {
        office.lease.held().await;
        let (of, process) = (office.clone(), hosted.clone());
        let more = beside("mail", move || read_on(&of, &process.clerk)).await;
        if more == Some(true) {
            continue;
        }
        // Whoever is not woken looks again: the queue may have room, or the disk.
        tokio::select! {
            () = changed.notified() => {}
            () = tokio::time::sleep(LOOK.saturating_mul(if more.is_none() { 10 } else { 1 })) => {}
        }
    }
}

/// Takes its place at the end of a record that it has not read before; before a server takes acts, so that none is missed.
pub(super) fn begin(site: &Site, clerk: &Clerk) -> Result<(), Failure> {
    let process = clerk.slug().as_str();
    if site.directory().place(process, FOLLOWER)?.is_some() {
        return Ok(());
    }
    let place = clerk.snapshot().head();
    let step = Step { process, follower: FOLLOWER, from: None, place, mails: &[], lines: &[] };
    site.directory().step(&step, site.now())
}

/// Reads the next entries. True if there are more.
pub(super) fn read_on(office: &Office, clerk: &Clerk) -> Result<bool, Failure> {
    let directory = office.site.directory();
    let snapshot = clerk.snapshot();
    let process = clerk.slug().as_str();
    let Some(place) = directory.place(process, FOLLOWER)? else {
        return begin(&office.site, clerk).map(|()| false);
    };
    if place >= snapshot.head() || directory.mails_waiting()? >= WAITING_MAX {
        return Ok(false);
    }
    let entries = clerk.entries(place, ENTRIES)?;
    let mut made = Made::default();
    let teller = Teller { office, snapshot: &snapshot, process: clerk.slug() };
    for entry in &entries {
        teller.tell(entry, &mut made)?;
    }
    let read = u64::try_from(entries.len()).unwrap_or(0);
    let (from, place) = (Some(place), place.saturating_add(read));
    directory.step(
        &Step { process, follower: FOLLOWER, from, place, mails: &made.mails, lines: &made.lines },
        office.site.now(),
    )?;
    if !made.mails.is_empty() {
        office.queued.notify_one();
    }
    Ok(read > 0 && place < snapshot.head())
}

/// What comes of some entries.
#[derive(Default)]
struct Made {
    mails: Vec<NewMail>,
    lines: Vec<NewLine>,
}

struct Teller<'a> {
    office: &'a Office,
    snapshot: &'a Snapshot,
    process: &'a Slug,
}

/// One address at which somebody is told.
pub(super) struct Target {
    office: Option<Slug>,
    /// The ordinal of the person in the office; 0 for the office itself.
    pub(super) appointment: u32,
    pub(super) address: Address,
    pub(super) language: Option<WrittenIn>,
}

impl Teller<'_> {
    fn state(&self) -> &State {
        &self.snapshot.process.state
    }

    fn tell(&self, stored: &StoredEntry, made: &mut Made) -> Result<(), Failure> {
        let number = stored.entry.number;
        // The clerk has read it before us; an entry that nobody can read is passed over, and said.
        let Ok(body) = serde_json::from_slice::<Body>(&stored.entry.body) else {
            tracing::error!(process = %self.process, number, "an entry cannot be read for mail");
            return Ok(());
        };
        for notice in notices(self.state(), &body, self.day(&body)) {
            for (party, offices) in &notice.to {
                for target in offices.iter().flat_map(|office| targets(self.snapshot, office)) {
                    self.tell_one((number, &notice), (party, target), made)?;
                }
            }
        }
        Ok(())
    }

    /// The day on which it is asked who serves where. In a rehearsal time is that of its record.
    fn day(&self, body: &Body) -> Day {
        let state = self.state();
        let now = if state.is_rehearsal() { body.recorded } else { self.office.site.now().max(body.recorded) };
        let there = Locale::civil(now, state.opened.as_ref().map_or("UTC", |opened| opened.zone.as_str()));
        Day { year: there.year, month: there.month, day: there.day }
    }

    fn tell_one(
        &self,
        (entry, notice): (u64, &Notice),
        (party, target): (&Slug, Target),
        made: &mut Made,
    ) -> Result<(), Failure> {
        let office = target.office.as_ref().map_or("", Slug::as_str);
        let whom =
            Whom { process: self.process.as_str(), party: party.as_str(), office, appointment: target.appointment };
        let token = Hash(randomness::bytes()).to_string();
        let chooser = self.office.site.directory().chooser(whom, &token)?;
        let how = if notice.told == Told::Letter { How::AtOnce } else { How::of(&chooser, notice.topic.word()) };
        let said = Said::of(self.state(), (self.process, entry), (notice, party));
        match how {
            How::Not => {}
            How::Daily => made.lines.extend(digests::line(self.office, self.state(), (&chooser, entry), &said)),
            How::AtOnce => {
                // What nobody can guess who has not seen the mail: whoever knows an id can say that it came back.
                let key = format!("{}/{party}/{office}/{}/{}", chooser.token, target.appointment, notice.told.word());
                let id = message_id(&self.office.from, (self.process, entry), &key);
                let token = Some(chooser.token);
                let reader = Reader { address: target.address, language: target.language, token };
                let invitation = notice.meeting.as_ref().zip(notice.calendar);
                let invitation = invitation.map(|(meeting, does)| Invitation { meeting, does, entry });
                let written = self.sender().write((&id, &reader), &[said], invitation);
                let Ok(message) = written.inspect_err(|error| failed(entry, error)) else { return Ok(()) };
                made.mails.push(NewMail {
                    message_id: id,
                    entry: Some(entry),
                    party: party.to_string(),
                    office: target.office.map(|office| office.to_string()),
                    letter: notice.letter,
                    address: reader.address.to_string(),
                    message,
                });
            }
        }
        Ok(())
    }

    fn sender(&self) -> Sender<'_> {
        let site = &self.office.site;
        Sender { site: site.address(), from: &self.office.from, state: self.state(), now: site.now() }
    }
}

/// Where an office is reached: at its own address, else at those of the persons in it.
pub(super) fn targets(snapshot: &Snapshot, office: &Recipient) -> Vec<Target> {
    let of = |contact: Option<&Personal>| match snapshot.process.vault.read(contact?) {
        Shown::Text(text) => address_in(&text),
        Shown::Removed(_) | Shown::Withheld | Shown::Unknown => None,
    };
    let target = |appointment, address, language: &Option<WrittenIn>| Target {
        office: office.office.clone(),
        appointment,
        address,
        language: language.clone(),
    };
    if let Some(address) = of(office.contact.as_ref()) {
        return Vec::from([target(0, address, &office.language)]);
    }
    let persons = office.persons.iter();
    let reached = persons.filter_map(|person| {
        Some(target(person.appointment.unwrap_or(0), of(person.contact.as_ref())?, &person.language))
    });
    reached.collect()
}

fn failed(entry: u64, error: &anyhow::Error) {
    let error = format!("{:#}", anyhow!("{error:#}"));
    tracing::error!(entry, error, "a mail could not be written");
}

/// How somebody is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum How {
    AtOnce,
    Daily,
    Not,
}

impl How {
    fn of(chooser: &Chooser, topic: &str) -> Self {
        match chooser.how.iter().find(|(chosen, _)| chosen == topic).map(|(_, how)| how.as_str()) {
            Some("daily") => Self::Daily,
            Some("not") => Self::Not,
            Some(_) | None => Self::AtOnce,
        }
    }
}

/// The first address of mail in the words of a contact.
pub(super) fn address_in(contact: &str) -> Option<Address> {
    let contact: String = contact.chars().take(CONTACT_CHARS_MAX).collect();
    let apart = |c: char| c.is_whitespace() || ",;<>()[]\"".contains(c);
    let words = contact.split(apart).map(|word| word.strip_prefix("mailto:").unwrap_or(word));
    words.map(|word| word.trim_end_matches('.')).filter(|word| word.contains('@')).find_map(|word| word.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::address_in;

    fn check(contact: &str) -> Option<String> {
        address_in(contact).map(|address| address.to_string())
    }

    #[test]
    fn an_address_is_found_among_other_words() {
        assert_eq!(
            check("Registry: <mailto:registry@felmora.example>, +7 000").as_deref(),
            Some("registry@felmora.example")
        );
        assert_eq!(check("first@felmora.example; second@felmora.example").as_deref(), Some("first@felmora.example"));
        assert_eq!(check("write to desk@felmora.example.").as_deref(), Some("desk@felmora.example"));
        assert_eq!(check("+7 000 000"), None);
        assert_eq!(check("@felmora, desk@"), None);
        assert_eq!(check("a@b.example\r\nBcc: c@d.example").as_deref(), Some("a@b.example"));
    }
}
