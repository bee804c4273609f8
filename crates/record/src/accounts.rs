//! Accounts: the server's own tables, outside every record. What an account may do is granted by events.

use crate::data_dir::DataDir;
use crate::failure::Failure;
use crate::sql::{Connection, Error, Row, Value, values};

/// The most accounts of one answer.
pub const ACCOUNTS_MAX: i64 = 5_000;

/// A person's account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its row.
    pub id: i64,
    /// Its name, a slug.
    pub name: String,
    /// The random id by which records know it, so that no record holds a person's name.
    pub handle: String,
    /// The password, as argon2 writes it; empty where there is none.
    pub password: String,
    /// The process whose secretariat made it; empty where the operator did.
    pub home: String,
}

/// What an account is looked up by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By<'a> {
    /// Its name.
    Name(&'a str),
    /// Its row.
    Id(i64),
    /// The credential id of one of its passkeys.
    Passkey(&'a [u8]),
    /// Issuer and subject of an identity provider.
    Identity(&'a str, &'a str),
}

impl DataDir {
    /// Creates an account without any means of sign-in; false where the name is taken.
    ///
    /// # Errors
    /// The database fails.
    pub fn add_account(&self, name: &str, (handle, home): (&str, &str), now: i64) -> Result<bool, Failure> {
        let sql = "INSERT INTO accounts (name, handle, password, created, home) VALUES (?1, ?2, '', ?3, ?4)
                   ON CONFLICT DO NOTHING";
        self.with(|connection| connection.execute(sql, values![name, handle, now, home])).map(|rows| rows == 1)
    }

    /// Creates an account, or gives it another password and leaves its handle as it is. An empty password is none.
    ///
    /// # Errors
    /// The database fails.
    pub fn set_password(&self, name: &str, (handle, password): (&str, &str), now: i64) -> Result<(), Failure> {
        self.with(|connection| {
            let sql = "INSERT INTO accounts (name, handle, password, created) VALUES (?1, ?2, ?3, ?4)
                       ON CONFLICT (name) DO UPDATE SET password = excluded.password";
            connection.execute(sql, values![name, handle, password, now])
        })?;
        Ok(())
    }

    /// An account by its name.
    ///
    /// # Errors
    /// The database fails.
    pub fn account(&self, name: &str) -> Result<Option<Account>, Failure> {
        self.account_by(By::Name(name))
    }

    /// An account.
    ///
    /// # Errors
    /// The database fails.
    pub fn account_by(&self, by: By<'_>) -> Result<Option<Account>, Failure> {
        self.with(|connection| found(connection, by))
    }

    /// Every account, by name.
    ///
    /// # Errors
    /// The database fails.
    pub fn accounts(&self) -> Result<Vec<Account>, Failure> {
        self.with(|connection| {
            let sql = "SELECT id, name, handle, password, home FROM accounts ORDER BY name LIMIT ?1";
            connection.query(sql, values![ACCOUNTS_MAX], account)
        })
    }
}

fn found(connection: &mut Connection, by: By<'_>) -> Result<Option<Account>, Error> {
    let mut ask = |condition: &str, values: &[Value<'_>]| {
        let sql = format!("SELECT id, name, handle, password, home FROM accounts WHERE {condition}");
        connection.optional(&sql, values, account)
    };
    match by {
        By::Name(name) => ask("name = ?1", values![name]),
        By::Id(id) => ask("id = ?1", values![id]),
        By::Passkey(credential) => {
            ask("id = (SELECT account FROM passkeys WHERE credential = ?1)", values![credential])
        }
        By::Identity(issuer, subject) => {
            ask("id = (SELECT account FROM identities WHERE issuer = ?1 AND subject = ?2)", values![issuer, subject])
        }
    }
}

fn account(row: &Row<'_>) -> Result<Account, Error> {
    Ok(Account { id: row.get(0)?, name: row.get(1)?, handle: row.get(2)?, password: row.get(3)?, home: row.get(4)? })
}
