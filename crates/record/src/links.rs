//! Invitation and recovery links: single use, short-lived, opened with a code that travels by another channel. One that went
//! by mail knows its mail: that it was used is what is known of the letter that the mail carried.

use crate::data_dir::DataDir;
use crate::failure::Failure;
use crate::outbox::{NewMail, note_fate, queue};
use crate::sql::{Error, Row, values};

/// How many codes may be tried on a link; then it is dead.
pub const TRIES_MAX: i64 = 5;
/// How long a link that can no longer be used is kept, so that whoever opens it is told why, in milliseconds.
pub(crate) const KEPT_MS: i64 = 30 * 24 * 60 * 60 * 1000;

/// A link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The account's row.
    pub account: i64,
    /// `invite` or `recover`.
    pub purpose: String,
    /// Who made it.
    pub made_by: String,
    /// Until when it can be used.
    pub expires: i64,
    /// How many wrong codes were tried.
    pub tries: i64,
    /// When it was used.
    pub used: Option<i64>,
}

/// Where a link stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It can be used.
    Live,
    /// It was used.
    Used,
    /// Its time is over.
    Expired,
    /// Too many wrong codes were tried.
    Dead,
}

impl Link {
    /// Where it stands now.
    pub fn standing(&self, now: i64) -> Standing {
        if self.used.is_some() {
            Standing::Used
        } else if self.expires < now {
            Standing::Expired
        } else if self.tries >= TRIES_MAX {
            Standing::Dead
        } else {
            Standing::Live
        }
    }
}

/// What came of a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tried {
    /// It is right, and the link is used up.
    Right(Link),
    /// It is wrong; the link as it stands after it.
    Wrong(Link),
    /// The link cannot be used.
    Not,
}

impl DataDir {
    /// Keeps a link by the hash of its token. Earlier ones of the account can no longer be used.
    ///
    /// # Errors
    /// The database fails.
    pub fn add_link(&self, (token, code): (&[u8; 32], &[u8; 32]), link: &Link, now: i64) -> Result<(), Failure> {
        self.change(|transaction| {
            transaction.execute("DELETE FROM links WHERE account = ?1 AND used IS NULL", values![link.account])?;
            transaction.execute("DELETE FROM links WHERE expires < ?1", values![now.saturating_sub(KEPT_MS)])?;
            let sql = "INSERT INTO links (token, code, account, purpose, made_by, created, expires)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
            let Link { account, purpose, made_by, expires, .. } = link;
            transaction.execute(sql, values![token, code, account, purpose, made_by, now, expires])?;
            Ok(())
        })
    }

    /// The link of a token. Looking changes nothing.
    ///
    /// # Errors
    /// The database fails.
    pub fn link(&self, token: &[u8; 32]) -> Result<Option<Link>, Failure> {
        self.with(|connection| {
            let sql = "SELECT account, purpose, made_by, expires, tries, used FROM links WHERE token = ?1";
            connection.optional(sql, values![token], link)
        })
    }

    /// Queues the mail that carries a link, which knows it from then on: both or nothing.
    ///
    /// # Errors
    /// The database fails; then nothing was queued.
    pub fn mail_link(&self, token: &[u8; 32], (process, mail): (&str, &NewMail), now: i64) -> Result<(), Failure> {
        self.change(|transaction| {
            queue(transaction, process, std::slice::from_ref(mail), now)?;
            transaction.execute("UPDATE links SET mail = ?2 WHERE token = ?1", values![token, mail.message_id])?;
            Ok(())
        })
    }

    /// Tries a code on a link, by the hash of both: the right one uses the link up, a wrong one is counted. The letter that
    /// came with the link was then opened.
    ///
    /// # Errors
    /// The database fails.
    pub fn try_link(&self, token: &[u8; 32], code: &[u8; 32], now: i64) -> Result<Tried, Failure> {
        self.change(|transaction| {
            let sql = "SELECT account, purpose, made_by, expires, tries, used FROM links WHERE token = ?1";
            let known = transaction.optional(sql, values![token], link)?;
            let Some(known) = known.filter(|link| link.standing(now) == Standing::Live) else { return Ok(Tried::Not) };
            let sql = "UPDATE links SET used = ?3 WHERE token = ?1 AND code = ?2";
            if transaction.execute(sql, values![token, code, now])? == 1 {
                let sql = "SELECT mails.id FROM links JOIN mails ON message_id = links.mail WHERE token = ?1";
                let mail: Option<i64> = transaction.optional(sql, values![token], |row| row.get(0))?;
                if let Some(mail) = mail {
                    note_fate(transaction, mail, "opened", now)?;
                }
                return Ok(Tried::Right(known));
            }
            transaction.execute("UPDATE links SET tries = tries + 1 WHERE token = ?1", values![token])?;
            Ok(Tried::Wrong(Link { tries: known.tries.saturating_add(1), ..known }))
        })
    }

    /// The link of an account that can be used now.
    ///
    /// # Errors
    /// The database fails.
    pub fn live_link(&self, account: i64, now: i64) -> Result<Option<Link>, Failure> {
        self.with(|connection| {
            let sql = "SELECT account, purpose, made_by, expires, tries, used FROM links
                       WHERE account = ?1 AND used IS NULL AND expires >= ?2 AND tries < ?3";
            connection.optional(sql, values![account, now, TRIES_MAX], link)
        })
    }
}

fn link(row: &Row<'_>) -> Result<Link, Error> {
    Ok(Link {
        account: row.get(0)?,
        purpose: row.get(1)?,
        made_by: row.get(2)?,
        expires: row.get(3)?,
        tries: row.get(4)?,
        used: row.get(5)?,
    })
}
