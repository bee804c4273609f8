//! What became of mails that carried a letter, put into the register by the clerk: sent, delivered, come back, or opened, which
//! is known where somebody used the link that came with it.
//!
//! Each is put under a key of its own, so that a restart between the act and its mark puts it once.

use std::sync::Arc;

use clerk::{PutError, Request};
use locale::{Lang, Locale};
use procedure::correspondence::note_delivery::NoteDelivery;
use procedure::correspondence::{Via, What};
use procedure::names::Slug;
use procedure::{Act, Capacity, Channel, State};
use record::Failure;
use record::outbox::Fate;

use super::letter::languages;
use super::{LOOK, Office, beside};

/// How many are noted at once.
const AT_ONCE: usize = 64;

/// Notes for as long as the server runs, and says how long the queue is.
pub(super) async fn note(office: Arc<Office>) {
    loop {
        office.lease.held().await;
        let of = office.clone();
        if beside("mail", move || note_open(&of)).await != Some(AT_ONCE) {
            tokio::time::sleep(LOOK).await;
        }
    }
}

fn note_open(office: &Office) -> Result<usize, Failure> {
    let directory = office.site.directory();
    office.site.metrics().queue("mail", directory.mails_waiting()?);
    let open = directory.open_fates(AT_ONCE)?;
    for fate in &open {
        if put(office, fate) {
            directory.fate_noted(fate.mail, &fate.what)?;
        }
    }
    Ok(open.len())
}

/// Puts it. False where it is to be put again later.
fn put(office: &Office, fate: &Fate) -> bool {
    let Some(hosted) = office.site.hosted(&fate.process) else { return true };
    let what = match fate.what.as_str() {
        "delivered" => What::Delivered,
        "bounced" => What::Bounced,
        "opened" => What::Opened,
        _ => What::Sent,
    };
    let act = NoteDelivery {
        letter: fate.letter,
        party: Slug::new(&fate.party),
        office: fate.office.as_deref().and_then(Slug::new),
        what,
        via: Some(Via::Mail),
    };
    let key = format!("mail/{}/{}", fate.message_id, fate.what);
    // That the relay took it we know ourselves. What comes back by mail, whoever has the mail could have written.
    let told = matches!(what, What::Delivered | What::Bounced);
    let request = Request {
        key: Some(key),
        evidence: told.then(|| said_by_mail(&hosted.clerk.snapshot().process.state)),
        occurred: Some(fate.at),
        ..Request::new(Act::CorrespondenceNoteDelivery(act), Capacity::Clerk, Channel::Timer)
    };
    match hosted.clerk.put(request) {
        Ok(_) => true,
        Err(PutError::Rejected(why)) => {
            tracing::warn!(process = fate.process, letter = fate.letter, %why, "what became of a letter was not noted");
            true
        }
        Err(_later) => false,
    }
}

/// That the mail system says so, in the first language of the process.
fn said_by_mail(state: &State) -> String {
    let lang = languages(state, None).first().copied().unwrap_or(Lang::En);
    Locale::of(lang).unwrap_or_else(Locale::english).text("mail-system-says")
}
