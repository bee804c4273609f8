//! How an office, or a person in it, wants to be told: its own choice, in the server's tables and never in a record.

use rusqlite::{OptionalExtension, params};

use crate::data_dir::DataDir;
use crate::failure::Failure;

/// Who is told. An office without a name, that of a national coordinator, is the empty text; the office itself, and not a
/// person in it, has the ordinal 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Whom<'a> {
    /// The process.
    pub process: &'a str,
    /// The party.
    pub party: &'a str,
    /// The office.
    pub office: &'a str,
    /// The person's ordinal in it.
    pub appointment: u32,
}

/// What is known of somebody who is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chooser {
    /// What stands in its link.
    pub token: String,
    /// The process.
    pub process: String,
    /// The party.
    pub party: String,
    /// The office.
    pub office: String,
    /// The person's ordinal in it.
    pub appointment: u32,
    /// The zone of its daily digest, where it chose one.
    pub zone: Option<String>,
    /// The hour of its daily digest, where it chose one.
    pub hour: Option<u8>,
    /// How it is told about topics, where it chose: topic and how.
    pub how: Vec<(String, String)>,
}

impl DataDir {
    /// What is known of somebody who is told; who was never told gets this token.
    ///
    /// # Errors
    /// The database fails.
    pub fn chooser(&self, whom: Whom<'_>, token: &str) -> Result<Chooser, Failure> {
        let known = self.with(|connection| {
            let Whom { process, party, office, appointment } = whom;
            let sql = "SELECT token FROM told WHERE process = ?1 AND party = ?2 AND office = ?3 AND appointment = ?4";
            let found: Option<String> = connection
                .prepare_cached(sql)?
                .query_row(params![process, party, office, appointment], |row| row.get(0))
                .optional()?;
            if let Some(found) = found {
                return Ok(found);
            }
            let sql = "INSERT INTO told (token, process, party, office, appointment) VALUES (?1, ?2, ?3, ?4, ?5)";
            connection.execute(sql, params![token, process, party, office, appointment])?;
            Ok(token.to_owned())
        })?;
        let unknown = || Failure::Damaged("the list of who is told".to_owned());
        self.chooser_of(&known)?.ok_or_else(unknown)
    }

    /// Gives somebody who is told a new token: the link of earlier mails leads nowhere. What was chosen stays.
    ///
    /// # Errors
    /// The database fails; then nothing was changed.
    pub fn renew_chooser(&self, whom: Whom<'_>, token: &str) -> Result<Chooser, Failure> {
        let known = self.chooser(whom, token)?;
        self.with(|connection| {
            let transaction = connection.transaction()?;
            transaction.pragma_update(None, "defer_foreign_keys", true)?;
            for table in ["told", "told_how", "digest_lines"] {
                let sql = format!("UPDATE {table} SET token = ?2 WHERE token = ?1");
                transaction.execute(&sql, [&known.token, token])?;
            }
            transaction.commit()
        })?;
        Ok(Chooser { token: token.to_owned(), ..known })
    }

    /// Whose token this is.
    ///
    /// # Errors
    /// The database fails.
    pub fn chooser_of(&self, token: &str) -> Result<Option<Chooser>, Failure> {
        self.with(|connection| {
            let sql = "SELECT token, process, party, office, appointment, zone, hour FROM told WHERE token = ?1";
            let found = connection.prepare_cached(sql)?.query_row([token], |row| {
                Ok(Chooser {
                    token: row.get(0)?,
                    process: row.get(1)?,
                    party: row.get(2)?,
                    office: row.get(3)?,
                    appointment: row.get(4)?,
                    zone: row.get(5)?,
                    hour: row.get(6)?,
                    how: Vec::new(),
                })
            });
            let Some(mut found) = found.optional()? else { return Ok(None) };
            let mut query = connection.prepare_cached("SELECT topic, how FROM told_how WHERE token = ?1")?;
            let rows = query.query_map([token], |row| Ok((row.get(0)?, row.get(1)?)))?;
            found.how = rows.collect::<Result<_, _>>()?;
            Ok(Some(found))
        })
    }

    /// Keeps what somebody chose: all of it at once, in the place of what stood before.
    ///
    /// # Errors
    /// The database fails; then nothing was changed.
    pub fn choose(&self, chosen: &Chooser) -> Result<(), Failure> {
        self.with(|connection| {
            let transaction = connection.transaction()?;
            let sql = "UPDATE told SET zone = ?2, hour = ?3 WHERE token = ?1";
            transaction.execute(sql, params![chosen.token, chosen.zone, chosen.hour])?;
            transaction.execute("DELETE FROM told_how WHERE token = ?1", [&chosen.token])?;
            for (topic, how) in &chosen.how {
                let sql = "INSERT INTO told_how (token, topic, how) VALUES (?1, ?2, ?3)";
                transaction.execute(sql, params![chosen.token, topic, how])?;
            }
            transaction.commit()
        })
    }
}
