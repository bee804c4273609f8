//! What was done behind closed doors: durable beside the record, in no entry, destroyed with its keys when the item ends.

use crate::database::{signed, unsigned};
use crate::sql::{Connection, Error, ToValue, Value, values};

/// One act that is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Its ordinal among those of the process: greater than those of all that are there.
    pub ordinal: u64,
    /// The meeting in whose room it was done.
    pub meeting: String,
    /// The idempotency key.
    pub key: Option<String>,
    /// The act and what lies beside it, as the clerk wrote it.
    pub act: Vec<u8>,
}

/// What changes of what is held, with a group of entries or without any.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// How many acts are held, as whoever decided knew it: others are a conflict, also where nothing of them changes. None where
    /// no door is closed.
    pub known: Option<u64>,
    /// What is held from now on.
    pub hold: Vec<Held>,
    /// The ordinals of what is held no longer: it is destroyed.
    pub release: Vec<u64>,
}

impl Beside {
    /// True where nothing of it changes.
    pub fn is_nothing(&self) -> bool {
        self.hold.is_empty() && self.release.is_empty()
    }
}

pub(crate) fn count(connection: &mut Connection, process: i64) -> Result<u64, Error> {
    connection.value("SELECT count(*) FROM held WHERE process = ?1", values![process]).map(unsigned)
}

pub(crate) fn all(connection: &mut Connection, process: i64) -> Result<Vec<Held>, Error> {
    let sql = "SELECT ordinal, meeting, key, act FROM held WHERE process = ?1 ORDER BY ordinal";
    connection.query(sql, values![process], |row| {
        Ok(Held { ordinal: unsigned(row.get(0)?), meeting: row.get(1)?, key: row.get(2)?, act: row.get(3)? })
    })
}

/// Holds and releases. What was just held may be released at once.
pub(crate) fn change(transaction: &mut Connection, process: i64, beside: &Beside) -> Result<(), Error> {
    let row = |held| {
        let Held { ordinal, meeting, key, act }: &Held = held;
        let (process, ordinal) = (Value::Whole(process), Value::Whole(signed(*ordinal)));
        [process, ordinal, Value::Text(meeting), key.to_value(), Value::Bytes(act)]
    };
    let rows: Vec<_> = beside.hold.iter().filter(|held| !beside.release.contains(&held.ordinal)).map(row).collect();
    transaction.insert("held (process, ordinal, meeting, key, act)", &rows)?;
    beside.release.iter().try_for_each(|ordinal| {
        let sql = "DELETE FROM held WHERE process = ?1 AND ordinal = ?2";
        transaction.execute(sql, values![process, signed(*ordinal)]).map(drop)
    })
}
