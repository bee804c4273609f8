//! The outbox: mails that wait, and what became of them, in the server's own tables.
//!
//! A mail is queued in one transaction with the place of the follower that made it, so that a restart neither loses one nor
//! makes it twice. It is marked as in flight before it is handed to the relay and as sent afterwards: of those that were in
//! flight when the server died nobody knows, and they go again under the same id. What was sent is forgotten but for its
//! id, and that after [`KEPT_MS`].

use crate::data_dir::DataDir;
use crate::failure::Failure;
use crate::sql::{Connection, Error, Row, values};

/// The most mails that wait; a follower reads no further while there are more.
pub const WAITING_MAX: usize = 100_000;
/// How long a mail is known after it ended, in milliseconds: as long as a relay may still say that it came back.
pub const KEPT_MS: i64 = 60 * 24 * 60 * 60 * 1000;
/// The most mails that one answer lists.
pub const LISTED_MAX: usize = 200;
/// The most characters of a reason that are kept.
const REASON_MAX: usize = 300;

/// A mail to queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMail {
    /// Its id, without angle brackets.
    pub message_id: String,
    /// The entry that it tells of; none for a digest and a link.
    pub entry: Option<u64>,
    /// The party.
    pub party: String,
    /// The office.
    pub office: Option<String>,
    /// The letter of the register that goes with it.
    pub letter: Option<u32>,
    /// Where it goes.
    pub address: String,
    /// The whole mail, as it goes.
    pub message: Vec<u8>,
}

/// A line of a daily digest to keep until its hour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewLine {
    /// Whose.
    pub token: String,
    /// The entry that it tells of.
    pub entry: u64,
    /// The hour.
    pub due: i64,
    /// The line, in the form of whoever writes digests.
    pub line: String,
}

/// What a follower made of the entries up to its new place.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// The process.
    pub process: &'a str,
    /// The follower.
    pub follower: &'a str,
    /// Where it stood: if it stands elsewhere by now, another server took the step.
    pub from: Option<u64>,
    /// The number of the next entry that it will read.
    pub place: u64,
    /// Mails to queue.
    pub mails: &'a [NewMail],
    /// Lines to keep.
    pub lines: &'a [NewLine],
}

/// A mail to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// Its row.
    pub id: i64,
    /// Its id, without angle brackets.
    pub message_id: String,
    /// Where it goes.
    pub address: String,
    /// The whole mail.
    pub message: Vec<u8>,
    /// How often it was tried before.
    pub attempts: u32,
    /// When it was queued.
    pub queued: i64,
}

/// How an attempt ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Attempt {
    /// The relay has it.
    Sent,
    /// Not now: it is tried again at this time.
    Again(i64, String),
    /// Never.
    Failed(String),
}

/// A mail in a list: no address stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailRow {
    /// Its row.
    pub id: i64,
    /// The process.
    pub process: String,
    /// The entry that it tells of.
    pub entry: Option<u64>,
    /// The party.
    pub party: String,
    /// The office.
    pub office: Option<String>,
    /// Where it stands.
    pub state: String,
    /// How often it was tried.
    pub attempts: u32,
    /// When it was queued.
    pub queued: i64,
    /// When it is tried next.
    pub due: i64,
    /// Why it is not sent.
    pub reason: Option<String>,
}

/// What became of a mail that carried a letter, for the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fate {
    /// The mail.
    pub mail: i64,
    /// Its id.
    pub message_id: String,
    /// The process.
    pub process: String,
    /// The letter.
    pub letter: u32,
    /// The party.
    pub party: String,
    /// The office.
    pub office: Option<String>,
    /// What became of it.
    pub what: String,
    /// When.
    pub at: i64,
}

/// How many mails are in each state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// They wait, or are on their way to the relay.
    pub waiting: usize,
    /// The relay has them.
    pub sent: usize,
    /// They could not be sent.
    pub failed: usize,
    /// Somebody dropped them.
    pub dropped: usize,
    /// Lines of digests that wait for their hour.
    pub lines: usize,
}

impl DataDir {
    /// How far a follower has read a record; nothing if it never began.
    ///
    /// # Errors
    /// The database fails.
    pub fn place(&self, process: &str, follower: &str) -> Result<Option<u64>, Failure> {
        self.with(|connection| {
            let sql = "SELECT place FROM followers WHERE process = ?1 AND name = ?2";
            let found: Option<i64> = connection.optional(sql, values![process, follower], |row| row.get(0))?;
            Ok(found.map(|place| u64::try_from(place).unwrap_or(0)))
        })
    }

    /// Takes a step: mails and lines are queued and the place is moved, all of it or nothing. Where another server took it
    /// meanwhile, nothing is done.
    ///
    /// # Errors
    /// The database fails; then nothing was done.
    pub fn step(&self, step: &Step<'_>, now: i64) -> Result<(), Failure> {
        self.change(|transaction| {
            let sql = "SELECT place FROM followers WHERE process = ?1 AND name = ?2";
            let place: Option<i64> =
                transaction.optional(sql, values![step.process, step.follower], |row| row.get(0))?;
            if place != step.from.map(signed) {
                return Ok(());
            }
            queue(transaction, step.process, step.mails, now)?;
            for line in step.lines {
                let sql = "INSERT INTO digest_lines (token, process, entry, due, line) VALUES (?1, ?2, ?3, ?4, ?5)";
                transaction.execute(sql, values![line.token, step.process, signed(line.entry), line.due, line.line])?;
            }
            let sql = "INSERT INTO followers (process, name, place) VALUES (?1, ?2, ?3)
                       ON CONFLICT (process, name) DO UPDATE SET place = excluded.place";
            transaction.execute(sql, values![step.process, step.follower, signed(step.place)])?;
            Ok(())
        })
    }

    /// Those whose lines are due, each with its process and the lines in their order; up to `limit` of them.
    ///
    /// # Errors
    /// The database fails.
    pub fn due_digests(&self, now: i64, limit: usize) -> Result<Vec<(String, String, Vec<String>)>, Failure> {
        self.with(|connection| {
            let sql = "SELECT token, process FROM digest_lines WHERE due <= ?1 GROUP BY token, process
                       ORDER BY token, process LIMIT ?2";
            let found: Vec<(String, String)> =
                connection.query(sql, values![now, signed(limit)], |row| Ok((row.get(0)?, row.get(1)?)))?;
            let sql = "SELECT line FROM digest_lines WHERE token = ?1 AND process = ?2 AND due <= ?3 ORDER BY id";
            let mut digests = Vec::new();
            for (token, process) in found {
                let lines: Vec<String> = connection.query(sql, values![token, process, now], |row| row.get(0))?;
                digests.push((token, process, lines));
            }
            Ok(digests)
        })
    }

    /// Queues a digest in the place of its lines; without one, where nobody can be written to any more, the lines go.
    ///
    /// # Errors
    /// The database fails; then nothing was done.
    pub fn digest(&self, (token, process): (&str, &str), mail: Option<&NewMail>, now: i64) -> Result<(), Failure> {
        self.change(|transaction| {
            let sql = "DELETE FROM digest_lines WHERE token = ?1 AND process = ?2 AND due <= ?3";
            // Where there are none, another server wrote it meanwhile.
            if transaction.execute(sql, values![token, process, now])? == 0 {
                return Ok(());
            }
            queue(transaction, process, mail.map(std::slice::from_ref).unwrap_or_default(), now)
        })
    }

    /// What was in flight when the server died goes again; what ended long ago is forgotten. How many go again.
    ///
    /// # Errors
    /// The database fails.
    pub fn recover_mails(&self, now: i64) -> Result<usize, Failure> {
        self.with(|connection| {
            connection.execute("DELETE FROM mails WHERE ended < ?1", values![now.saturating_sub(KEPT_MS)])?;
            connection.execute("UPDATE mails SET state = 'waiting' WHERE state = 'in-flight'", &[])
        })
    }

    /// Takes the mail that is due longest and marks it as in flight; durable when it returns.
    ///
    /// # Errors
    /// The database fails.
    pub fn take_mail(&self, now: i64) -> Result<Option<Outgoing>, Failure> {
        self.change(|transaction| {
            let sql = "SELECT id, message_id, address, message, attempts, queued FROM mails
                       WHERE state = 'waiting' AND due <= ?1 ORDER BY due, id LIMIT 1";
            let found = transaction.optional(sql, values![now], outgoing)?;
            if let Some(mail) = &found {
                transaction.execute("UPDATE mails SET state = 'in-flight' WHERE id = ?1", values![mail.id])?;
            }
            Ok(found)
        })
    }

    /// Says how an attempt ended; durable when it returns. What was sent is forgotten but for its id.
    ///
    /// # Errors
    /// The database fails.
    pub fn mail_attempted(&self, mail: i64, attempt: &Attempt, now: i64) -> Result<(), Failure> {
        self.change(|transaction| {
            match attempt {
                Attempt::Sent => {
                    let sql = "UPDATE mails SET state = 'sent', attempts = attempts + 1, ended = ?2, reason = NULL,
                               address = NULL, message = NULL WHERE id = ?1 AND state = 'in-flight'";
                    if transaction.execute(sql, values![mail, now])? > 0 {
                        note_fate(transaction, mail, "sent", now)?;
                    }
                }
                Attempt::Again(due, reason) => {
                    let sql = "UPDATE mails SET state = 'waiting', attempts = attempts + 1, due = ?2, reason = ?3
                               WHERE id = ?1 AND state = 'in-flight'";
                    transaction.execute(sql, values![mail, due, short(reason)])?;
                }
                Attempt::Failed(reason) => {
                    let sql = "UPDATE mails SET state = 'failed', attempts = attempts + 1, ended = ?2, reason = ?3
                               WHERE id = ?1 AND state = 'in-flight'";
                    if transaction.execute(sql, values![mail, now, short(reason)])? > 0 {
                        note_fate(transaction, mail, "bounced", now)?;
                    }
                }
            }
            Ok(())
        })
    }

    /// Notes what a delivery status says of a mail that was sent; false where no mail has this id.
    ///
    /// # Errors
    /// The database fails.
    pub fn mail_fate(&self, message_id: &str, (what, reason): (&str, &str), now: i64) -> Result<bool, Failure> {
        self.change(|transaction| {
            let sql = "SELECT id FROM mails WHERE message_id = ?1";
            let found: Option<i64> = transaction.optional(sql, values![message_id], |row| row.get(0))?;
            if let Some(mail) = found {
                note_fate(transaction, mail, what, now)?;
                if what == "bounced" {
                    let sql = "UPDATE mails SET state = 'failed', reason = ?2 WHERE id = ?1 AND state = 'sent'";
                    transaction.execute(sql, values![mail, short(reason)])?;
                }
            }
            Ok(found.is_some())
        })
    }

    /// What became of mails that carried a letter and is not in the register yet, the oldest first; up to `limit`.
    ///
    /// # Errors
    /// The database fails.
    pub fn open_fates(&self, limit: usize) -> Result<Vec<Fate>, Failure> {
        self.with(|connection| {
            let sql = "SELECT mail, message_id, process, letter, party, office, what, at FROM mail_fates
                       JOIN mails ON mails.id = mail WHERE noted = 0 ORDER BY at, mail LIMIT ?1";
            connection.query(sql, values![signed(limit)], |row| {
                Ok(Fate {
                    mail: row.get(0)?,
                    message_id: row.get(1)?,
                    process: row.get(2)?,
                    letter: row.get(3)?,
                    party: row.get(4)?,
                    office: row.get(5)?,
                    what: row.get(6)?,
                    at: row.get(7)?,
                })
            })
        })
    }

    /// The register has it, or will not take it.
    ///
    /// # Errors
    /// The database fails.
    pub fn fate_noted(&self, mail: i64, what: &str) -> Result<(), Failure> {
        self.with(|connection| {
            let sql = "UPDATE mail_fates SET noted = 1 WHERE mail = ?1 AND what = ?2";
            connection.execute(sql, values![mail, what])
        })?;
        Ok(())
    }

    /// How many mails are in each state.
    ///
    /// # Errors
    /// The database fails.
    pub fn mail_counts(&self) -> Result<Counts, Failure> {
        self.with(|connection| {
            let mut counts = Counts::default();
            let sql = "SELECT state, count(*) FROM mails GROUP BY state";
            let rows: Vec<(String, i64)> = connection.query(sql, &[], |row| Ok((row.get(0)?, row.get(1)?)))?;
            for (state, count) in rows {
                let count = usize::try_from(count).unwrap_or(0);
                match state.as_str() {
                    "waiting" | "in-flight" => counts.waiting = counts.waiting.saturating_add(count),
                    "sent" => counts.sent = count,
                    "failed" => counts.failed = count,
                    _ => counts.dropped = count,
                }
            }
            let lines: i64 = connection.value("SELECT count(*) FROM digest_lines", &[])?;
            counts.lines = usize::try_from(lines).unwrap_or(0);
            Ok(counts)
        })
    }

    /// How many mails wait or are on their way.
    ///
    /// # Errors
    /// The database fails.
    pub fn mails_waiting(&self) -> Result<usize, Failure> {
        self.with(|connection| {
            let sql = "SELECT count(*) FROM mails WHERE state IN ('waiting', 'in-flight')";
            let count: i64 = connection.value(sql, &[])?;
            Ok(usize::try_from(count).unwrap_or(0))
        })
    }

    /// Mails that wait or failed, the latest first, up to [`LISTED_MAX`].
    ///
    /// # Errors
    /// The database fails.
    pub fn unsent_mails(&self) -> Result<Vec<MailRow>, Failure> {
        self.with(|connection| {
            let sql = "SELECT id, process, entry, party, office, state, attempts, queued, due, reason FROM mails
                       WHERE state IN ('waiting', 'in-flight', 'failed') ORDER BY id DESC LIMIT ?1";
            connection.query(sql, values![signed(LISTED_MAX)], mail_row)
        })
    }

    /// A failed mail, or all that failed, goes again, if what it said is still known; how many.
    ///
    /// # Errors
    /// The database fails.
    pub fn retry_mails(&self, mail: Option<i64>, now: i64) -> Result<usize, Failure> {
        self.with(|connection| {
            let sql = "UPDATE mails SET state = 'waiting', queued = ?2, due = ?2, ended = NULL, attempts = 0
                       WHERE (CAST(?1 AS BIGINT) IS NULL OR id = ?1) AND message IS NOT NULL AND state IN ('failed', 'waiting')";
            connection.execute(sql, values![mail, now])
        })
    }

    /// A mail that was not sent, or all of them, is dropped, and what it said forgotten; how many.
    ///
    /// # Errors
    /// The database fails.
    pub fn drop_mails(&self, mail: Option<i64>, now: i64) -> Result<usize, Failure> {
        self.with(|connection| {
            let sql = "UPDATE mails SET state = 'dropped', ended = ?2, address = NULL, message = NULL
                       WHERE (CAST(?1 AS BIGINT) IS NULL OR id = ?1) AND state IN ('failed', 'waiting')";
            connection.execute(sql, values![mail, now])
        })
    }
}

/// Queues mails. One that is there already under its id stays as it is.
pub(crate) fn queue(transaction: &mut Connection, process: &str, mails: &[NewMail], now: i64) -> Result<(), Error> {
    let sql = "INSERT INTO mails (message_id, process, entry, party, office, letter, address, message, state, attempts, queued, due)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'waiting', 0, ?9, ?9) ON CONFLICT (message_id) DO NOTHING";
    for mail in mails {
        let NewMail { message_id, entry, party, office, letter, address, message } = mail;
        let entry = entry.map(signed);
        transaction.execute(sql, values![message_id, process, entry, party, office, letter, address, message, now])?;
    }
    Ok(())
}

/// Keeps for the register what became of a mail that carried a letter; it is said once.
pub(crate) fn note_fate(transaction: &mut Connection, mail: i64, what: &str, now: i64) -> Result<(), Error> {
    let sql = "INSERT INTO mail_fates (mail, what, at, noted) SELECT id, ?2, ?3, 0 FROM mails
               WHERE id = ?1 AND letter IS NOT NULL ON CONFLICT (mail, what) DO NOTHING";
    transaction.execute(sql, values![mail, what, now]).map(drop)
}

fn outgoing(row: &Row<'_>) -> Result<Outgoing, Error> {
    Ok(Outgoing {
        id: row.get(0)?,
        message_id: row.get(1)?,
        address: row.get(2)?,
        message: row.get(3)?,
        attempts: row.get(4)?,
        queued: row.get(5)?,
    })
}

fn mail_row(row: &Row<'_>) -> Result<MailRow, Error> {
    Ok(MailRow {
        id: row.get(0)?,
        process: row.get(1)?,
        entry: row.get::<Option<i64>>(2)?.and_then(|entry| u64::try_from(entry).ok()),
        party: row.get(3)?,
        office: row.get(4)?,
        state: row.get(5)?,
        attempts: row.get(6)?,
        queued: row.get(7)?,
        due: row.get(8)?,
        reason: row.get(9)?,
    })
}

fn short(reason: &str) -> String {
    reason.chars().take(REASON_MAX).collect()
}

fn signed<N: TryInto<i64>>(number: N) -> i64 {
    number.try_into().unwrap_or(i64::MAX)
}
