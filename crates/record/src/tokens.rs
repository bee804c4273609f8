//! Tokens of the interface for programs: the server's own table, outside every record. What a capacity may do is the rules'
//! matter; a token only says in which capacity, how far and how long.

use crate::data_dir::DataDir;
use crate::failure::Failure;
use crate::sql::{Connection, Error, Row, values};

/// The most tokens that an owner holds at once.
pub const TOKENS_MAX: usize = 20;
/// How long a token that is over stays in the list, in milliseconds.
pub const OVER_KEPT_MS: i64 = 90 * 24 * 60 * 60 * 1000;
/// How exactly it is known when a token was used, in milliseconds: not every request writes.
pub const USED_MS: i64 = 60_000;

/// Who holds a token: an account by its handle, or a seat of the demonstration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owner {
    /// An account.
    Account(String),
    /// A seat: a process and a capacity.
    Seat(String, String),
}

/// A token to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewToken {
    /// The handle of the account; none for a seat of the demonstration.
    pub account: Option<String>,
    /// The process.
    pub process: String,
    /// The capacity.
    pub capacity: String,
    /// What its owner calls it.
    pub name: String,
    /// How far it goes.
    pub scope: String,
    /// When it was made.
    pub created: i64,
    /// When it is over.
    pub expires: i64,
}

/// A token as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Its row.
    pub id: i64,
    /// What it was made with.
    pub made: NewToken,
    /// When it was last used, to a minute.
    pub used: Option<i64>,
    /// When it was revoked.
    pub revoked: Option<i64>,
}

impl Token {
    /// True while it is taken.
    pub fn holds(&self, now: i64) -> bool {
        self.revoked.is_none() && now < self.made.expires
    }
}

const COLUMNS: &str = "id, account, process, capacity, name, scope, created, expires, used, revoked";

impl DataDir {
    /// Keeps a token under its hash and forgets those that are long over; false where its owner holds [`TOKENS_MAX`] already.
    ///
    /// # Errors
    /// The database fails.
    pub fn keep_token(&self, hash: &[u8; 32], new: &NewToken) -> Result<bool, Failure> {
        let now = new.created;
        self.change(|transaction| {
            let held = tokens_of(transaction, &owner_of(new), now)?.iter().filter(|token| token.holds(now)).count();
            if held >= TOKENS_MAX {
                return Ok(false);
            }
            let over = now.saturating_sub(OVER_KEPT_MS);
            transaction.execute("DELETE FROM tokens WHERE expires < ?1 OR revoked < ?1", values![over])?;
            let sql = "INSERT INTO tokens (token, account, process, capacity, name, scope, created, expires)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
            let NewToken { account, process, capacity, name, scope, created, expires } = new;
            transaction.execute(sql, values![hash, account, process, capacity, name, scope, created, expires])?;
            Ok(true)
        })
    }

    /// The token with this hash, if it holds; that it was used is noted.
    ///
    /// # Errors
    /// The database fails.
    pub fn use_token(&self, hash: &[u8; 32], now: i64) -> Result<Option<Token>, Failure> {
        self.with(|connection| {
            let sql = format!("SELECT {COLUMNS} FROM tokens WHERE token = ?1");
            let found = connection.optional(&sql, values![hash], token)?;
            let found = found.filter(|token| token.holds(now));
            if let Some(token) = &found
                && token.used.is_none_or(|used| used.saturating_add(USED_MS) <= now)
            {
                connection.execute("UPDATE tokens SET used = ?2 WHERE id = ?1", values![token.id, now])?;
            }
            Ok(found)
        })
    }

    /// The tokens of an owner, the latest first, with those that were over not long ago.
    ///
    /// # Errors
    /// The database fails.
    pub fn tokens(&self, owner: &Owner, now: i64) -> Result<Vec<Token>, Failure> {
        self.with(|connection| tokens_of(connection, owner, now))
    }

    /// Revokes a token of this owner; false where there is none that holds.
    ///
    /// # Errors
    /// The database fails.
    pub fn revoke_token(&self, owner: &Owner, id: i64, now: i64) -> Result<bool, Failure> {
        let own = self.tokens(owner, now)?.into_iter().any(|token| token.id == id && token.holds(now));
        if own {
            self.with(|connection| {
                connection.execute("UPDATE tokens SET revoked = ?2 WHERE id = ?1", values![id, now])
            })?;
        }
        Ok(own)
    }

    /// Revokes every token of an account.
    ///
    /// # Errors
    /// The database fails.
    pub fn revoke_tokens(&self, account: &str, now: i64) -> Result<usize, Failure> {
        let sql = "UPDATE tokens SET revoked = ?2 WHERE account = ?1 AND revoked IS NULL";
        self.with(|connection| connection.execute(sql, values![account, now]))
    }
}

fn owner_of(new: &NewToken) -> Owner {
    match &new.account {
        Some(account) => Owner::Account(account.clone()),
        None => Owner::Seat(new.process.clone(), new.capacity.clone()),
    }
}

fn named(owner: &Owner) -> (&str, Option<&str>) {
    match owner {
        Owner::Account(account) => (account, None),
        Owner::Seat(process, capacity) => (process, Some(capacity)),
    }
}

fn tokens_of(connection: &mut Connection, owner: &Owner, now: i64) -> Result<Vec<Token>, Error> {
    let of = match owner {
        Owner::Account(_) => "account = ?1 AND CAST(?2 AS TEXT) IS NULL",
        Owner::Seat(..) => "account IS NULL AND process = ?1 AND capacity = ?2",
    };
    let sql = format!(
        "SELECT {COLUMNS} FROM tokens WHERE {of} AND expires >= ?3 AND (revoked IS NULL OR revoked >= ?3)
         ORDER BY id DESC"
    );
    let ((first, second), over) = (named(owner), now.saturating_sub(OVER_KEPT_MS));
    connection.query(&sql, values![first, second, over], token)
}

fn token(row: &Row<'_>) -> Result<Token, Error> {
    let made = NewToken {
        account: row.get(1)?,
        process: row.get(2)?,
        capacity: row.get(3)?,
        name: row.get(4)?,
        scope: row.get(5)?,
        created: row.get(6)?,
        expires: row.get(7)?,
    };
    Ok(Token { id: row.get(0)?, made, used: row.get(8)?, revoked: row.get(9)? })
}
