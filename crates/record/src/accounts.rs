//! Accounts and sign-ins: the server's own tables, outside every record. What an account may do is granted by events.

use rusqlite::{OptionalExtension, params};

use crate::data_dir::DataDir;
use crate::failure::Failure;

/// A person's account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its row.
    pub id: i64,
    /// Its name, a slug.
    pub name: String,
    /// The random id by which records know it, so that no record holds a person's name.
    pub handle: String,
    /// The password, as argon2 writes it.
    pub password: String,
}

/// A sign-in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignIn {
    /// The account's name and handle; none for a seat of the demonstration.
    pub account: Option<(String, String)>,
    /// The seat: a process and a capacity, or empty.
    pub seat: String,
}

impl DataDir {
    /// Creates an account, or gives it another password and leaves its handle as it is.
    ///
    /// # Errors
    /// The database fails.
    pub fn set_password(&self, name: &str, (handle, password): (&str, &str), now: i64) -> Result<(), Failure> {
        self.with(|connection| {
            let sql = "INSERT INTO accounts (name, handle, password, created) VALUES (?1, ?2, ?3, ?4)
                       ON CONFLICT (name) DO UPDATE SET password = excluded.password";
            connection.execute(sql, params![name, handle, password, now])
        })?;
        Ok(())
    }

    /// An account by its name.
    ///
    /// # Errors
    /// The database fails.
    pub fn account(&self, name: &str) -> Result<Option<Account>, Failure> {
        self.with(|connection| {
            let mut query =
                connection.prepare_cached("SELECT id, name, handle, password FROM accounts WHERE name = ?1")?;
            let row = query.query_row([name], |row| {
                Ok(Account { id: row.get(0)?, name: row.get(1)?, handle: row.get(2)?, password: row.get(3)? })
            });
            row.optional()
        })
    }

    /// Keeps a sign-in under the hash of its token, and forgets those that have expired.
    ///
    /// # Errors
    /// The database fails.
    pub fn sign_in(&self, token: &[u8; 32], who: (Option<i64>, &str), now: i64, expires: i64) -> Result<(), Failure> {
        self.with(|connection| {
            connection.execute("DELETE FROM sign_ins WHERE expires < ?1", [now])?;
            let sql = "INSERT INTO sign_ins (token, account, seat, created, expires) VALUES (?1, ?2, ?3, ?4, ?5)";
            connection.execute(sql, params![token, who.0, who.1, now, expires])
        })?;
        Ok(())
    }

    /// The sign-in of a token, if it has not expired.
    ///
    /// # Errors
    /// The database fails.
    pub fn signed_in(&self, token: &[u8; 32], now: i64) -> Result<Option<SignIn>, Failure> {
        self.with(|connection| {
            let mut query = connection.prepare_cached(
                "SELECT accounts.name, accounts.handle, seat FROM sign_ins LEFT JOIN accounts ON accounts.id = account
                 WHERE token = ?1 AND expires >= ?2",
            )?;
            let row = query.query_row(params![token, now], |row| {
                let name: Option<String> = row.get(0)?;
                Ok(SignIn { account: name.zip(row.get(1)?), seat: row.get(2)? })
            });
            row.optional()
        })
    }

    /// Ends a sign-in.
    ///
    /// # Errors
    /// The database fails.
    pub fn sign_out(&self, token: &[u8; 32]) -> Result<(), Failure> {
        self.with(|connection| connection.execute("DELETE FROM sign_ins WHERE token = ?1", params![token]))?;
        Ok(())
    }
}
