//! Sign-ins: each a device that is signed in, kept by the hash of its token.

use crate::data_dir::DataDir;
use crate::failure::Failure;
use crate::sql::{Error, Row, values};

/// How often it is noted that a device was seen, in milliseconds: a write for every request would be dear.
const SEEN_MS: i64 = 5 * 60 * 1000;
/// The most sign-ins of one account; above it the one that was seen longest ago ends.
pub const SIGN_INS_MAX: i64 = 50;

/// How far a sign-in has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Signed in.
    Whole,
    /// The password was right; the second factor is awaited.
    Half,
    /// May only choose how to sign in from now on.
    SetUp,
}

impl Stage {
    /// As it is stored.
    pub fn word(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Half => "half",
            Self::SetUp => "set-up",
        }
    }

    /// What is not known gives the least.
    fn read(word: &str) -> Self {
        match word {
            "whole" => Self::Whole,
            "set-up" => Self::SetUp,
            _ => Self::Half,
        }
    }
}

/// A sign-in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignIn {
    /// What stays the same when the token is renewed.
    pub id: String,
    /// The account's row, name and handle; none for a seat of the demonstration.
    pub account: Option<(i64, String, String)>,
    /// The seat: a process and a capacity, or empty.
    pub seat: String,
    /// How far it has come.
    pub stage: Stage,
    /// By which means: `passkey`, `password`, `provider`, `link`, `seat`.
    pub means: String,
    /// The device, in coarse words; may be empty.
    pub device: String,
    /// The network from which it began; may be empty.
    pub network: String,
    /// When it began.
    pub created: i64,
    /// When it was last seen, to five minutes.
    pub seen: i64,
    /// When its owner last proved who they are.
    pub proven: i64,
    /// When it ends at the latest.
    pub expires: i64,
}

impl DataDir {
    /// Keeps a sign-in under the hash of its token, and forgets those that have expired; false where it renews one that has
    /// ended meanwhile, and nothing is kept.
    ///
    /// # Errors
    /// The database fails.
    pub fn sign_in(&self, token: &[u8; 32], sign_in: &SignIn, place: Place<'_>) -> Result<bool, Failure> {
        let SignIn { id, account, seat, stage, means, device, network, created, seen, proven, expires } = sign_in;
        let account = account.as_ref().map(|(id, _, _)| *id);
        self.change(|transaction| {
            let (before, renews) = match place {
                Place::New => (None, false),
                Place::InsteadOf(before) => (Some(before), false),
                Place::Renews(before) => (Some(before), true),
            };
            let gone = transaction.execute("DELETE FROM sign_ins WHERE token = ?1", values![before])?;
            if renews && gone == 0 {
                return Ok(false);
            }
            transaction.execute("DELETE FROM sign_ins WHERE expires < ?1", values![seen])?;
            let sql = "INSERT INTO sign_ins (token, account, seat, created, expires, id, stage, means, device, network, seen, proven)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
            let stage = stage.word();
            let values = values![token, account, seat, created, expires, id, stage, means, device, network, seen, proven];
            transaction.execute(sql, values)?;
            let sql = "DELETE FROM sign_ins WHERE account = ?1 AND token NOT IN
                       (SELECT token FROM sign_ins WHERE account = ?1 ORDER BY seen DESC LIMIT ?2)";
            transaction.execute(sql, values![account, SIGN_INS_MAX])?;
            Ok(true)
        })
    }

    /// The sign-in of a token, if it has not expired and, where it is an account's, was seen within `idle` milliseconds.
    ///
    /// # Errors
    /// The database fails.
    pub fn signed_in(&self, token: &[u8; 32], now: i64, idle: i64) -> Result<Option<SignIn>, Failure> {
        self.with(|connection| {
            let sql = "SELECT s.id, a.id, a.name, a.handle, seat, stage, means, device, network, s.created, seen, proven, expires
                 FROM sign_ins s LEFT JOIN accounts a ON a.id = s.account
                 WHERE token = ?1 AND expires >= ?2 AND (s.account IS NULL OR seen >= ?2 - ?3)";
            let found = connection.optional(sql, values![token, now, idle], sign_in)?;
            if found.as_ref().is_some_and(|found| found.seen < now.saturating_sub(SEEN_MS)) {
                connection.execute("UPDATE sign_ins SET seen = ?2 WHERE token = ?1", values![token, now])?;
            }
            Ok(found)
        })
    }

    /// The sign-ins of an account that have not ended, the latest first.
    ///
    /// # Errors
    /// The database fails.
    pub fn sign_ins(&self, account: i64, now: i64, idle: i64) -> Result<Vec<SignIn>, Failure> {
        self.with(|connection| {
            connection.query(
                "SELECT s.id, a.id, a.name, a.handle, seat, stage, means, device, network, s.created, seen, proven, expires
                 FROM sign_ins s JOIN accounts a ON a.id = s.account
                 WHERE s.account = ?1 AND stage = 'whole' AND expires >= ?2 AND seen >= ?2 - ?3
                 ORDER BY s.created DESC, s.id", values![account, now, idle], sign_in)
        })
    }

    /// Ends a sign-in.
    ///
    /// # Errors
    /// The database fails.
    pub fn sign_out(&self, token: &[u8; 32]) -> Result<(), Failure> {
        self.with(|connection| connection.execute("DELETE FROM sign_ins WHERE token = ?1", values![token]))?;
        Ok(())
    }

    /// Ends one sign-in of an account by its id, or all but that of a token; how many.
    ///
    /// # Errors
    /// The database fails.
    pub fn end_sign_ins(&self, account: i64, which: Which<'_>) -> Result<usize, Failure> {
        self.with(|connection| match which {
            Which::One(id) => {
                connection.execute("DELETE FROM sign_ins WHERE account = ?1 AND id = ?2", values![account, id])
            }
            Which::AllBut(Some(token)) => {
                connection.execute("DELETE FROM sign_ins WHERE account = ?1 AND token <> ?2", values![account, token])
            }
            Which::AllBut(None) => connection.execute("DELETE FROM sign_ins WHERE account = ?1", values![account]),
        })
    }
}

/// In whose place a sign-in is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place<'a> {
    /// In nobody's.
    New,
    /// In that of the token that the browser had, if it is still one.
    InsteadOf(&'a [u8; 32]),
    /// In that of the same sign-in, which must not have ended meanwhile.
    Renews(&'a [u8; 32]),
}

/// Which sign-ins of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which<'a> {
    /// That of this id.
    One(&'a str),
    /// All, but that of this token.
    AllBut(Option<&'a [u8; 32]>),
}

fn sign_in(row: &Row<'_>) -> Result<SignIn, Error> {
    let account: Option<i64> = row.get(1)?;
    let (name, handle): (Option<String>, Option<String>) = (row.get(2)?, row.get(3)?);
    Ok(SignIn {
        id: row.get(0)?,
        account: account.zip(name.zip(handle)).map(|(id, (name, handle))| (id, name, handle)),
        seat: row.get(4)?,
        stage: Stage::read(&row.get::<String>(5)?),
        means: row.get(6)?,
        device: row.get(7)?,
        network: row.get(8)?,
        created: row.get(9)?,
        seen: row.get(10)?,
        proven: row.get(11)?,
        expires: row.get(12)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::Account;
    use crate::sql::Connection;

    /// A data directory as the release before had it: an account that is signed in with its password, and a seat of a demonstration.
    #[test]
    fn what_an_earlier_form_has_is_kept_and_its_people_sign_in_anew() {
        let folder = std::env::temp_dir().join(format!("meshveret-sign-in-form-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        {
            let mut earlier = Connection::file(&folder.join("meshveret.db")).unwrap();
            earlier.batch(include_str!("../migrations/0001-record.sql")).unwrap();
            earlier.batch(include_str!("../migrations/0002-refusals.sql")).unwrap();
            earlier.set_form(2).unwrap();
            let rows = "INSERT INTO accounts VALUES (7, 'anna', 'aanna', 'a hash', 5);
                        INSERT INTO sign_ins VALUES (x'01', 7, 'delta/chair', 10, 1000);
                        INSERT INTO sign_ins VALUES (zeroblob(32), NULL, 'rehearsal/chair', 10, 1000);";
            earlier.batch(rows).unwrap();
        }
        let directory = DataDir::open(&folder).unwrap();
        let (name, handle, password) = ("anna".to_owned(), "aanna".to_owned(), "a hash".to_owned());
        assert_eq!(
            directory.account("anna").unwrap(),
            Some(Account { id: 7, name, handle, password, home: String::new() })
        );
        assert_eq!(directory.sign_ins(7, 20, 1000).unwrap(), []);
        let seat = directory.signed_in(&[0; 32], 20, 5).unwrap().unwrap();
        assert_eq!((seat.account, seat.seat, seat.stage), (None, "rehearsal/chair".to_owned(), Stage::Whole));
        assert_eq!((directory.passkeys(7).unwrap().len(), directory.second_factor(7).unwrap()), (0, None));
        assert_eq!(directory.sign_in_log(7, 20, 1000).unwrap(), []);
        drop(directory);
        // A second start finds the form that it knows.
        assert!(DataDir::open(&folder).unwrap().account("anna").unwrap().is_some());
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_sign_in_that_was_ended_is_not_renewed() {
        let folder = std::env::temp_dir().join(format!("meshveret-sign-in-renewed-{}", std::process::id()));
        let directory = DataDir::open(&folder).unwrap();
        let sign_in = SignIn {
            id: "device".to_owned(),
            account: None,
            seat: "rehearsal/chair".to_owned(),
            stage: Stage::Whole,
            means: "seat".to_owned(),
            device: String::new(),
            network: String::new(),
            created: 0,
            seen: 0,
            proven: 0,
            expires: 100,
        };
        let keep = |token: u8, place| directory.sign_in(&[token; 32], &sign_in, place).unwrap();
        let kept = |token: u8| directory.signed_in(&[token; 32], 0, 100).unwrap().is_some();
        assert!(keep(1, Place::New) && keep(2, Place::Renews(&[1; 32])));
        assert!(kept(2) && !kept(1));
        // Its owner ends it between the look and the renewal.
        directory.sign_out(&[2; 32]).unwrap();
        assert!(!keep(3, Place::Renews(&[2; 32])) && !kept(3));
        // Whoever signs in anew needs nothing of before.
        assert!(keep(4, Place::InsteadOf(&[2; 32])) && kept(4));
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn an_unknown_stage_gives_the_least() {
        for stage in [Stage::Whole, Stage::Half, Stage::SetUp] {
            assert_eq!(Stage::read(stage.word()), stage);
        }
        assert_eq!(Stage::read("something of a later release"), Stage::Half);
    }
}
