//! The means by which an account signs in: passkeys, a password's second factor with its recovery codes, identity providers.

use crate::data_dir::DataDir;
use crate::failure::Failure;
use crate::sql::{Error, Row, values};

/// The most passkeys of an account.
pub const PASSKEYS_MAX: usize = 20;
/// The most identities of an account.
pub const IDENTITIES_MAX: usize = 10;

/// A passkey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasskeyRow {
    /// Its row.
    pub id: i64,
    /// The public key, as the library writes it.
    pub key: String,
    /// What its owner calls it.
    pub name: String,
    /// When it was added.
    pub created: i64,
    /// When it was last used.
    pub used: Option<i64>,
}

/// Who the owner of an account is at an identity provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The provider.
    pub issuer: String,
    /// The name there.
    pub subject: String,
    /// When it was linked.
    pub created: i64,
    /// When it was last used.
    pub used: Option<i64>,
}

/// A second factor.
#[derive(Clone, PartialEq, Eq)]
pub struct SecondFactor {
    /// The shared secret.
    pub secret: Vec<u8>,
    /// The last step whose code was used.
    pub step: i64,
    /// How many recovery codes are left.
    pub codes: u64,
}

impl std::fmt::Debug for SecondFactor {
    /// The secret is no text for a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SecondFactor").field("step", &self.step).field("codes", &self.codes).finish_non_exhaustive()
    }
}

impl DataDir {
    /// The passkeys of an account, in the order they were added.
    ///
    /// # Errors
    /// The database fails.
    pub fn passkeys(&self, account: i64) -> Result<Vec<PasskeyRow>, Failure> {
        self.with(|connection| {
            let sql = "SELECT id, key, name, created, used FROM passkeys WHERE account = ?1 ORDER BY id";
            connection.query(sql, values![account], passkey)
        })
    }

    /// Adds a passkey; false where an account has it already.
    ///
    /// # Errors
    /// The database fails.
    pub fn add_passkey(
        &self,
        account: i64,
        (credential, key): (&[u8], &str),
        name: &str,
        now: i64,
    ) -> Result<bool, Failure> {
        let sql = "INSERT INTO passkeys (account, credential, key, name, created) VALUES (?1, ?2, ?3, ?4, ?5)
                   ON CONFLICT DO NOTHING";
        self.with(|connection| connection.execute(sql, values![account, credential, key, name, now]))
            .map(|rows| rows == 1)
    }

    /// The passkey of a credential id.
    ///
    /// # Errors
    /// The database fails.
    pub fn passkey(&self, credential: &[u8]) -> Result<Option<PasskeyRow>, Failure> {
        self.with(|connection| {
            let sql = "SELECT id, key, name, created, used FROM passkeys WHERE credential = ?1";
            connection.optional(sql, values![credential], passkey)
        })
    }

    /// Notes that a passkey was used, with its counter.
    ///
    /// # Errors
    /// The database fails.
    pub fn used_passkey(&self, id: i64, key: &str, now: i64) -> Result<(), Failure> {
        let sql = "UPDATE passkeys SET key = ?2, used = ?3 WHERE id = ?1";
        self.with(|connection| connection.execute(sql, values![id, key, now])).map(drop)
    }

    /// Removes a passkey of an account; false where it has none of this row.
    ///
    /// # Errors
    /// The database fails.
    pub fn remove_passkey(&self, account: i64, id: i64) -> Result<bool, Failure> {
        let sql = "DELETE FROM passkeys WHERE account = ?1 AND id = ?2";
        self.with(|connection| connection.execute(sql, values![account, id])).map(|rows| rows == 1)
    }

    /// The second factor of an account.
    ///
    /// # Errors
    /// The database fails.
    pub fn second_factor(&self, account: i64) -> Result<Option<SecondFactor>, Failure> {
        self.with(|connection| {
            let sql = "SELECT secret, step, (SELECT count(*) FROM recovery_codes r WHERE r.account = s.account)
                       FROM second_factors s WHERE account = ?1";
            let row = |row: &Row<'_>| {
                let codes: i64 = row.get(2)?;
                Ok(SecondFactor { secret: row.get(0)?, step: row.get(1)?, codes: codes.unsigned_abs() })
            };
            connection.optional(sql, values![account], row)
        })
    }

    /// Gives an account a second factor with its recovery codes, by their hashes, in the place of the one it has.
    ///
    /// # Errors
    /// The database fails.
    pub fn set_second_factor(
        &self,
        account: i64,
        (secret, step): (&[u8], i64),
        codes: &[[u8; 32]],
        now: i64,
    ) -> Result<(), Failure> {
        self.change(|transaction| {
            let sql = "INSERT INTO second_factors (account, secret, step, created) VALUES (?1, ?2, ?3, ?4)
                       ON CONFLICT (account) DO UPDATE SET
                       secret = excluded.secret, step = excluded.step, created = excluded.created";
            transaction.execute(sql, values![account, secret, step, now])?;
            transaction.execute("DELETE FROM recovery_codes WHERE account = ?1", values![account])?;
            for code in codes {
                let sql = "INSERT INTO recovery_codes (account, hash) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
                transaction.execute(sql, values![account, code])?;
            }
            Ok(())
        })
    }

    /// Uses the code of a step; false where that or a later one was used before.
    ///
    /// # Errors
    /// The database fails.
    pub fn use_step(&self, account: i64, step: i64) -> Result<bool, Failure> {
        let sql = "UPDATE second_factors SET step = ?2 WHERE account = ?1 AND step < ?2";
        self.with(|connection| connection.execute(sql, values![account, step])).map(|rows| rows == 1)
    }

    /// Uses a recovery code up; false where there is none of this hash.
    ///
    /// # Errors
    /// The database fails.
    pub fn use_recovery_code(&self, account: i64, hash: &[u8; 32]) -> Result<bool, Failure> {
        let sql = "DELETE FROM recovery_codes WHERE account = ?1 AND hash = ?2";
        self.with(|connection| connection.execute(sql, values![account, hash])).map(|rows| rows == 1)
    }

    /// Takes password, second factor and recovery codes from an account.
    ///
    /// # Errors
    /// The database fails.
    pub fn remove_password(&self, account: i64) -> Result<(), Failure> {
        self.change(|transaction| {
            transaction.execute("UPDATE accounts SET password = '' WHERE id = ?1", values![account])?;
            transaction.execute("DELETE FROM second_factors WHERE account = ?1", values![account])?;
            transaction.execute("DELETE FROM recovery_codes WHERE account = ?1", values![account])?;
            Ok(())
        })
    }

    /// Takes every means from an account: passkeys, identities, password, second factor and recovery codes.
    ///
    /// # Errors
    /// The database fails.
    pub fn remove_means(&self, account: i64) -> Result<(), Failure> {
        self.change(|transaction| {
            transaction.execute("UPDATE accounts SET password = '' WHERE id = ?1", values![account])?;
            for table in ["passkeys", "identities", "second_factors", "recovery_codes"] {
                transaction.execute(&format!("DELETE FROM {table} WHERE account = ?1"), values![account])?;
            }
            Ok(())
        })
    }

    /// The identities of an account, in the order they were linked.
    ///
    /// # Errors
    /// The database fails.
    pub fn identities(&self, account: i64) -> Result<Vec<Identity>, Failure> {
        self.with(|connection| {
            let sql =
                "SELECT issuer, subject, created, used FROM identities WHERE account = ?1 ORDER BY created, issuer";
            let row = |row: &Row<'_>| {
                Ok(Identity { issuer: row.get(0)?, subject: row.get(1)?, created: row.get(2)?, used: row.get(3)? })
            };
            connection.query(sql, values![account], row)
        })
    }

    /// Links an identity with an account; false where it is linked already.
    ///
    /// # Errors
    /// The database fails.
    pub fn add_identity(&self, account: i64, (issuer, subject): (&str, &str), now: i64) -> Result<bool, Failure> {
        let sql =
            "INSERT INTO identities (issuer, subject, account, created) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING";
        self.with(|connection| connection.execute(sql, values![issuer, subject, account, now])).map(|rows| rows == 1)
    }

    /// Notes that an identity was used.
    ///
    /// # Errors
    /// The database fails.
    pub fn used_identity(&self, (issuer, subject): (&str, &str), now: i64) -> Result<(), Failure> {
        let sql = "UPDATE identities SET used = ?3 WHERE issuer = ?1 AND subject = ?2";
        self.with(|connection| connection.execute(sql, values![issuer, subject, now])).map(drop)
    }

    /// Unlinks an identity of an account; false where it has none of this name.
    ///
    /// # Errors
    /// The database fails.
    pub fn remove_identity(&self, account: i64, (issuer, subject): (&str, &str)) -> Result<bool, Failure> {
        let sql = "DELETE FROM identities WHERE account = ?1 AND issuer = ?2 AND subject = ?3";
        self.with(|connection| connection.execute(sql, values![account, issuer, subject])).map(|rows| rows == 1)
    }
}

fn passkey(row: &Row<'_>) -> Result<PasskeyRow, Error> {
    Ok(PasskeyRow { id: row.get(0)?, key: row.get(1)?, name: row.get(2)?, created: row.get(3)?, used: row.get(4)? })
}
