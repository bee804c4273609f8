//! How an office, or a person in it, wants to be told: its own choice, in the server's tables and never in a record.

use crate::data_dir::DataDir;
use crate::failure::Failure;
use crate::sql::{Connection, Error, values};

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
        let known: String = self.with(|connection| {
            let Whom { process, party, office, appointment } = whom;
            let sql = "SELECT token FROM told WHERE process = ?1 AND party = ?2 AND office = ?3 AND appointment = ?4";
            let values = values![process, party, office, appointment];
            if let Some(known) = connection.optional(sql, values, |row| row.get(0))? {
                return Ok(known);
            }
            // Another may give it a token at the same time: then that is the one.
            let insert = "INSERT INTO told (token, process, party, office, appointment) VALUES (?1, ?2, ?3, ?4, ?5)
                          ON CONFLICT DO NOTHING";
            connection.execute(insert, values![token, process, party, office, appointment])?;
            connection.value(sql, values)
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
        self.change(|transaction| {
            // What was chosen names whose it is, so it steps aside meanwhile.
            transaction.execute("DELETE FROM told_how WHERE token = ?1", values![known.token])?;
            for table in ["told", "digest_lines"] {
                let sql = format!("UPDATE {table} SET token = ?2 WHERE token = ?1");
                transaction.execute(&sql, values![known.token, token])?;
            }
            keep_how(transaction, token, &known.how)?;
            Ok(())
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
            let found = connection.optional(sql, values![token], |row| {
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
            let Some(mut found) = found? else { return Ok(None) };
            let sql = "SELECT topic, how FROM told_how WHERE token = ?1 ORDER BY topic";
            found.how = connection.query(sql, values![token], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(Some(found))
        })
    }

    /// Keeps what somebody chose: all of it at once, in the place of what stood before.
    ///
    /// # Errors
    /// The database fails; then nothing was changed.
    pub fn choose(&self, chosen: &Chooser) -> Result<(), Failure> {
        self.change(|transaction| {
            let sql = "UPDATE told SET zone = ?2, hour = ?3 WHERE token = ?1";
            transaction.execute(sql, values![chosen.token, chosen.zone, chosen.hour])?;
            transaction.execute("DELETE FROM told_how WHERE token = ?1", values![&chosen.token])?;
            keep_how(transaction, &chosen.token, &chosen.how)?;
            Ok(())
        })
    }
}

fn keep_how(transaction: &mut Connection, token: &str, chosen: &[(String, String)]) -> Result<(), Error> {
    let sql = "INSERT INTO told_how (token, topic, how) VALUES (?1, ?2, ?3)";
    chosen.iter().try_for_each(|(topic, how)| transaction.execute(sql, values![token, topic, how]).map(drop))
}
