//! Mail that comes back: delivery status notifications (RFC 3464), read from where the machine that takes mail puts them.
//!
//! A notification is matched by the address to which it came back (VERP), else by the id of the mail that stands in it.
//! Whatever else lies there is passed over; nothing in it is believed but that a mail of ours, whose id nobody can guess, was
//! delivered or was not.

use std::fs;
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use record::Failure;
use record::outbox::Step;
use rustix::fs::OFlags;

use super::{LOOK, Office, beside};
use crate::input::plain;

/// The most bytes of a message that are read.
const BYTES_MAX: u64 = 256 * 1024;
/// The most messages that are read at once.
const AT_ONCE: usize = 100;
/// The most bytes of a mailbox file that are read at once.
const MBOX_BYTES_MAX: u64 = 8 * 1024 * 1024;
/// The most lines of a message that are looked at.
const LINES_MAX: usize = 5_000;
/// The name of this follower, which has a place in a mailbox file.
const FOLLOWER: &str = "bounces";

/// What a notification says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Notification {
    /// The ids that it may be about, the surest first; without the domain where it is not known.
    ids: Vec<String>,
    /// `delivered` or `bounced`.
    what: &'static str,
    /// The status, as in `5.1.1`.
    status: String,
}

/// Reads for as long as the server runs.
pub(super) async fn read(office: Arc<Office>, path: PathBuf) {
    loop {
        let (of, from) = (office.clone(), path.clone());
        let read = beside("bounces", move || look(&of, &from)).await;
        if read != Some(AT_ONCE) {
            tokio::time::sleep(LOOK.saturating_mul(5)).await;
        }
    }
}

fn look(office: &Office, path: &Path) -> Result<usize, Failure> {
    let new = path.join("new");
    if new.is_dir() { look_in_maildir(office, path, &new) } else { look_in_mbox(office, path) }
}

/// Takes messages out of `new`, notes what they say, and puts them into `cur`, as whoever reads a maildir does.
fn look_in_maildir(office: &Office, path: &Path, new: &Path) -> Result<usize, Failure> {
    let Ok(found) = fs::read_dir(new) else { return Ok(0) };
    let files: Vec<PathBuf> = found.filter_map(|entry| Some(entry.ok()?.path())).take(AT_ONCE).collect();
    for file in &files {
        if let Some(message) = beginning(file) {
            noted(office, &message)?;
        }
        let name = file.file_name().map(|name| format!("{}:2,S", name.to_string_lossy())).unwrap_or_default();
        if fs::rename(file, path.join("cur").join(name)).is_err() {
            // Whoever reads it meanwhile has it; a folder in which nothing may be moved is read again, and nothing is noted twice.
            tracing::warn!("a message among those that came back could not be moved to cur");
        }
    }
    Ok(files.len())
}

/// The beginning of a file of the maildir; a link or a device is none.
fn beginning(file: &Path) -> Option<String> {
    let mut bytes = Vec::new();
    plain(file, OFlags::NOFOLLOW).ok()??.take(BYTES_MAX).read_to_end(&mut bytes).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// Reads a mailbox file on from where it was read before. What is being written is left until its end is there.
fn look_in_mbox(office: &Office, path: &Path) -> Result<usize, Failure> {
    let (directory, name) = (office.site.directory(), path.to_string_lossy());
    let Ok(Some(mut file)) = plain(path, OFlags::empty()) else { return Ok(0) };
    let length = file.metadata().map_or(0, |found| found.len());
    let from = directory.place(&name, FOLLOWER)?;
    let place = from.filter(|place| *place <= length).unwrap_or(0);
    let mut bytes = Vec::new();
    let read = file.seek(SeekFrom::Start(place)).and_then(|_| file.take(MBOX_BYTES_MAX).read_to_end(&mut bytes));
    if read.is_err() || bytes.is_empty() {
        return Ok(0);
    }
    // A message ends with an empty line (RFC 4155); a file that is larger than what is read at once goes on later.
    let text = String::from_utf8_lossy(&bytes);
    if !text.ends_with("\n\n") && u64::try_from(bytes.len()).is_ok_and(|read| read < MBOX_BYTES_MAX) {
        return Ok(0);
    }
    for message in text.split("\nFrom ").take(LINES_MAX) {
        noted(office, message)?;
    }
    let place = place.saturating_add(u64::try_from(bytes.len()).unwrap_or(0));
    let step = Step { process: &name, follower: FOLLOWER, from, place, mails: &[], lines: &[] };
    directory.step(&step, office.site.now())?;
    Ok(0)
}

fn noted(office: &Office, message: &str) -> Result<(), Failure> {
    let Some(notification) = notification(message) else { return Ok(()) };
    for id in &notification.ids {
        let id = if id.contains('@') { id.clone() } else { format!("{id}@{}", office.from.domain()) };
        let reason = (notification.what, notification.status.as_str());
        if office.site.directory().mail_fate(&id, reason, office.site.now())? {
            return Ok(());
        }
    }
    tracing::info!("a delivery status is about no mail of ours");
    Ok(())
}

/// What a message says, if it is a notification about a mail that was delivered or was not.
pub(super) fn notification(message: &str) -> Option<Notification> {
    let fields = unfolded(message);
    let all = |name: &str| {
        fields.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str()).collect::<Vec<_>>()
    };
    let is_report = all("content-type").iter().any(|value| {
        let value = value.to_ascii_lowercase();
        value.starts_with("multipart/report") && value.contains("delivery-status")
    });
    let actions = all("action");
    let says = |word: &str| actions.iter().any(|action| action.trim().eq_ignore_ascii_case(word));
    let what = if !is_report {
        return None;
    } else if says("failed") {
        "bounced"
    } else if says("delivered") {
        "delivered"
    } else {
        // Delayed, relayed and expanded say nothing that is certain.
        return None;
    };
    let mut ids: Vec<String> = Vec::new();
    for name in ["x-original-to", "delivered-to", "to"] {
        ids.extend(all(name).into_iter().filter_map(of_address));
    }
    // The first id is the notification's own; that of the mail stands in what is returned of it.
    ids.extend(all("message-id").into_iter().map(|id| id.trim().trim_matches(['<', '>']).to_owned()));
    let status = all("status").first().map(|status| status.chars().take(20).collect()).unwrap_or_default();
    Some(Notification { ids, what, status })
}

/// The id in an address such as `bounces+almaty.41.0123@process.example`.
fn of_address(value: &str) -> Option<String> {
    let address = value.trim().trim_matches(['<', '>']);
    let (local, _) = address.rsplit_once('@')?;
    local.split_once('+').map(|(_, id)| id.to_owned()).filter(|id| !id.is_empty())
}

/// Every line of the form `Name: value`, wherever it stands, in small letters and with its continuations.
fn unfolded(message: &str) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    let mut open = false;
    for line in message.lines().take(LINES_MAX) {
        if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = fields.last_mut().filter(|(_, value)| open && value.len() < 4_000) {
                value.push_str(line.trim());
            }
            continue;
        }
        let field = line.split_once(':').filter(|(name, _)| {
            !name.is_empty()
                && name.len() <= 60
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        });
        open = field.is_some();
        fields.extend(field.map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned())));
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As Postfix writes it.
    const FAILED: &str = "Return-Path: <>\r\nX-Original-To: bounces+delta.7.0123456789abcdef01234567@process.example\r\n\
        Date: Wed, 25 Nov 2026 08:00:00 +0000 (UTC)\r\nFrom: MAILER-DAEMON@relay.example (Mail Delivery System)\r\n\
        Subject: Undelivered Mail Returned to Sender\r\nTo: bounces+delta.7.0123456789abcdef01234567@process.example\r\n\
        MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status;\r\n\tboundary=\"B\"\r\n\
        Message-Id: <own@relay.example>\r\n\r\n--B\r\nContent-Type: text/plain\r\n\r\nIt was not delivered.\r\n\r\n--B\r\n\
        Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; relay.example\r\n\r\n\
        Final-Recipient: rfc822; desk@felmora.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\
        Diagnostic-Code: smtp; 550 5.1.1 no such user\r\n\r\n--B\r\nContent-Type: text/rfc822-headers\r\n\r\n\
        Message-ID: <delta.7.0123456789abcdef01234567@process.example>\r\nSubject: A letter\r\n\r\n--B--\r\n";

    #[test]
    fn a_pipe_or_a_link_among_the_messages_is_passed_over() {
        let folder = std::env::temp_dir().join(format!("meshveret-bounces-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (message, pipe, link) = (folder.join("message"), folder.join("pipe"), folder.join("link"));
        fs::write(&message, FAILED).unwrap();
        rustix::fs::mknodat(rustix::fs::CWD, &pipe, rustix::fs::FileType::Fifo, rustix::fs::Mode::RWXU, 0).unwrap();
        std::os::unix::fs::symlink(&message, &link).unwrap();
        let (say, said) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            let read = [&message, &pipe, &link].map(|file| beginning(file).is_some());
            say.send((read, plain(&pipe, OFlags::empty()).unwrap().is_none())).unwrap();
        });
        let said = said.recv_timeout(std::time::Duration::from_secs(20));
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(said, Ok(([true, false, false], true)));
    }

    #[test]
    fn a_failure_is_known_by_its_address_and_by_its_content() {
        let found = notification(FAILED).unwrap();
        assert_eq!((found.what, found.status.as_str()), ("bounced", "5.1.1"));
        assert_eq!(found.ids.first().map(String::as_str), Some("delta.7.0123456789abcdef01234567"));
        let without = FAILED.replace("bounces+delta.7.0123456789abcdef01234567@", "bounces@");
        let found = notification(&without).unwrap();
        assert_eq!(found.ids, ["own@relay.example", "delta.7.0123456789abcdef01234567@process.example"]);
    }

    #[test]
    fn what_is_delivered_is_and_what_is_delayed_says_nothing() {
        let says = |action: &str| notification(&FAILED.replace("Action: failed", action)).map(|found| found.what);
        assert_eq!(says("Action: delivered"), Some("delivered"));
        assert_eq!(says("action:   FAILED"), Some("bounced"));
        assert_eq!([says("Action: delayed"), says("Action: relayed"), says("Action:"), says("")], [None; 4]);
    }

    #[test]
    fn what_is_no_notification_is_passed_over() {
        for message in ["", "\u{0}\u{0}", "From: a@b.example\r\n\r\nHello", "Action: failed\r\n\r\n", ": \r\n :\r\n"] {
            assert_eq!(notification(message), None, "{message:?}");
        }
    }

    #[test]
    fn a_notification_that_is_cut_or_spoilt_anywhere_is_read_to_its_bound() {
        for cut in 0..FAILED.len() {
            let (before, after) = FAILED.split_at(cut);
            drop(notification(before));
            drop(notification(after));
            drop(notification(&[before, "\u{fffd}\n\t", after].concat()));
        }
        let long = format!("{FAILED}{}", "X: y\r\n continued\r\n".repeat(100_000));
        assert_eq!(notification(&long).map(|found| found.what), Some("bounced"));
        drop(notification(&"a:".repeat(1_000_000)));
        drop(notification(&format!("X: y{}", "\r\n z".repeat(200_000))));
    }
}
