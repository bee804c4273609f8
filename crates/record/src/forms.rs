//! The forms of the database. One of an earlier form is copied first, then brought to ours in one transaction; one of a later
//! form is refused. Until the copies are removed it can go back: every row of the earlier form's tables is carried into such tables
//! again, for a later form only adds tables and columns.

use std::fs;
use std::io;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::carry::{self, Of};
use crate::data_dir::{COPIES, DATABASE, Database, Places, locked};
use crate::database::{MIGRATIONS, signed};
use crate::failure::Failure;
use crate::sql::{Alone, Connection, Error, sqlite};

/// The most copies of one form: nobody goes back and forth that often.
const COPIES_MAX: usize = 100;
/// With what the name of a database ends that was left for one of an earlier form.
const LEFT: &str = "-left.db";
/// How long is waited between two looks whether others are connected, and how often it is looked.
const LOOK_AGAIN: Duration = Duration::from_millis(100);
const LOOKS_MAX: usize = 30;

/// How many forms of the database this program knows.
pub fn known() -> usize {
    MIGRATIONS.len()
}

/// Refuses a database of a later form than the first `known`.
pub(crate) fn refuse_newer(connection: &mut Connection, known: usize) -> Result<i64, Failure> {
    let found = connection.form()?;
    let known = signed(known);
    if found > known { Err(Failure::Newer { found, known }) } else { Ok(found) }
}

/// Brings a database to the form that these migrations make. What was there before is copied into the folder `copies`.
pub(crate) fn bring_up(connection: &mut Connection, migrations: &[&str], copies: &Path) -> Result<(), Failure> {
    let found = refuse_newer(connection, migrations.len())?;
    if found == signed(migrations.len()) {
        return Ok(());
    }
    if found > 0 {
        keep(connection, copies, found)?;
    }
    connection.transaction(Alone::Tables, |transaction| {
        // Another node may have begun at the same moment: then it is done.
        let found = refuse_newer(transaction, migrations.len())?;
        for (_, migration) in (1_i64..).zip(migrations).filter(|(number, _)| *number > found) {
            transaction.migrate(migration)?;
        }
        Ok(transaction.set_form(signed(migrations.len()))?)
    })
}

/// Copies the database under a name that no copy has: `form-2.db`, `form-2-again-1.db`.
fn keep(connection: &mut Connection, copies: &Path, found: i64) -> Result<(), Failure> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(copies).map_err(Failure::io(copies))?;
    let name =
        |again: usize| if again == 0 { format!("form-{found}.db") } else { format!("form-{found}-again-{again}.db") };
    let free = (0..COPIES_MAX).map(|again| copies.join(name(again))).find(|path| !path.exists());
    let path = free.ok_or_else(|| Failure::Exists(copies.join(name(0))))?;
    copy_database(connection, &path)
}

/// Makes a database in a file, which is there whole or not at all.
fn whole(to: &Path, make: impl FnOnce(&Path) -> Result<(), Error>) -> Result<(), Failure> {
    let half = to.with_extension("half");
    remove_database(&half).map_err(Failure::io(&half))?;
    if let Err(error) = make(&half) {
        // What there is of it is of no use; that it stays is no second failure.
        drop(remove_database(&half));
        return Err(error.into());
    }
    let finish = || {
        fs::set_permissions(&half, fs::Permissions::from_mode(0o600))?;
        fs::File::open(&half)?.sync_all()?;
        fs::rename(&half, to)?;
        to.parent().map_or(Ok(()), |folder| fs::File::open(folder)?.sync_all())
    };
    finish().map_err(Failure::io(to))
}

/// Removes a database with what lies beside it.
fn remove_database(path: &Path) -> io::Result<()> {
    ["", "-wal", "-shm"].into_iter().try_for_each(|beside| {
        let mut name = path.as_os_str().to_owned();
        name.push(beside);
        removed(Path::new(&name))
    })
}

/// Removes a file that may not be there.
fn removed(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Copies a database as it stands at one moment into a file, whoever writes to it meanwhile, and from whichever engine.
pub(crate) fn copy_database(from: &mut Connection, to: &Path) -> Result<(), Failure> {
    let form = refuse_newer(from, known())?;
    match from {
        Connection::Sqlite(connection) => whole(to, |half| sqlite::copy(connection, half)),
        Connection::Postgres(_) => gathered(from, to, |from, copy| carry::all(from, copy, form)),
    }
}

/// Copies what goes with one process.
pub(crate) fn copy_process(from: &mut Connection, to: &Path, of: Of<'_>) -> Result<(), Failure> {
    let form = refuse_newer(from, known())?;
    gathered(from, to, |from, copy| carry::of_process(from, copy, (form, of)))
}

/// Makes a file of what is read from a database at one moment.
fn gathered(
    from: &mut Connection,
    to: &Path,
    gather: impl Fn(&mut Connection, &mut Connection) -> Result<(), Error>,
) -> Result<(), Failure> {
    whole(to, |half| {
        from.moment(|from| {
            // Where the connection broke, it is begun anew; what cannot be removed will not take the tables again.
            drop(remove_database(half));
            let mut copy = Connection::file(half)?;
            copy.transaction(Alone::Tables, |copy| gather(from, copy))?;
            // It is read where nothing may be written beside it.
            copy.batch("PRAGMA journal_mode = DELETE")
        })
    })
}

/// A copy that was made before the database was brought to another form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Where it is.
    pub path: PathBuf,
    /// The form that it has.
    pub form: i64,
}

/// The copies of earlier forms than this one in a data directory, the latest first.
///
/// # Errors
/// The folder cannot be read.
pub fn kept(data: &Path, form: i64) -> Result<Vec<Kept>, Failure> {
    let mut found = copies(data)?;
    found.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    let earlier = found.into_iter().map(|(_, kept)| kept).filter(|kept| kept.form < form);
    Ok(earlier.filter(|kept| !kept.path.to_string_lossy().ends_with(LEFT)).collect())
}

/// Removes every copy: nobody goes back any more. How many there were.
///
/// # Errors
/// One cannot be removed.
pub fn forget_copies(data: &Path) -> Result<usize, Failure> {
    let found = copies(data)?;
    found.iter().try_for_each(|(_, kept)| fs::remove_file(&kept.path).map_err(Failure::io(&kept.path)))?;
    Ok(found.len())
}

/// Every copy with the time at which it was made.
fn copies(data: &Path) -> Result<Vec<(SystemTime, Kept)>, Failure> {
    let folder = data.join(COPIES);
    let mut found = Vec::new();
    if !folder.is_dir() {
        return Ok(found);
    }
    for entry in fs::read_dir(&folder).map_err(Failure::io(&folder))? {
        let path = entry.map_err(Failure::io(&folder))?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let form = name.strip_prefix("form-").and_then(|rest| rest.strip_suffix(".db"));
        let form = form.and_then(|rest| rest.split('-').next()?.parse().ok());
        let Some(form) = form else { continue };
        let made = fs::metadata(&path).and_then(|found| found.modified()).map_err(Failure::io(&path))?;
        found.push((made, Kept { path, form }));
    }
    Ok(found)
}

/// From what the database of the earlier form is made.
#[derive(Clone, Copy, Debug)]
pub enum Back<'a> {
    /// From what there is now: nothing is lost but what only the later form knows.
    Carried,
    /// From the copy, as it was.
    Copy(&'a Path),
}

/// Puts a database of an earlier form in the place of the one that there is, which is kept in `copies` as it was left. No server may
/// run on it.
///
/// # Errors
/// The data directory is in use, another works on the database, or it cannot be read or written.
pub fn go_back(data: &Path, places: &Places, (form, how): (i64, Back<'_>)) -> Result<(), Failure> {
    let _lock = locked(data)?;
    let folder = data.join(COPIES);
    fs::DirBuilder::new().recursive(true).mode(0o700).create(&folder).map_err(Failure::io(&folder))?;
    let mut now = match &places.database {
        Database::Beside => Connection::file(&data.join(DATABASE))?,
        Database::Server(server) => Connection::server(server),
    };
    // Our own connection before this one may not be gone yet.
    let gone = (0..LOOKS_MAX).any(|_| {
        let others = now.has_others();
        let alone = others.is_ok_and(|others| !others);
        if !alone {
            std::thread::park_timeout(LOOK_AGAIN);
        }
        alone
    });
    if !gone {
        return Err(Failure::InUse(data.to_owned()));
    }
    let found = refuse_newer(&mut now, known())?;
    copy_database(&mut now, &folder.join(format!("form-{found}{LEFT}")))?;
    let earlier = folder.join("earlier.db");
    match how {
        Back::Carried => gathered(&mut now, &earlier, |now, earlier| carry::all(now, earlier, form))?,
        Back::Copy(copy) => copy_database(&mut Connection::file_to_read(copy)?, &earlier)?,
    }
    match &places.database {
        Database::Beside => {
            let database = data.join(DATABASE);
            let is_empty = now.clear();
            drop(now);
            // What lies in its log would be taken for the other's.
            if !is_empty {
                return Err(Failure::InUse(data.to_owned()));
            }
            for beside in ["meshveret.db-wal", "meshveret.db-shm"] {
                removed(&data.join(beside)).map_err(Failure::io(data))?;
            }
            fs::rename(&earlier, &database).map_err(Failure::io(&database))
        }
        Database::Server(_) => {
            let mut from = Connection::file_to_read(&earlier)?;
            now.transaction(Alone::Tables, |now| {
                for table in carry::tables(found)?.iter().rev() {
                    now.batch(&format!("DROP TABLE \"{}\"", table.name))?;
                }
                carry::all(&mut from, now, form)
            })?;
            removed(&earlier).map_err(Failure::io(&earlier))
        }
    }
}

/// Carries a database that lies in a file into an empty one on a server.
pub(crate) fn fill(from: &mut Connection, to: &mut Connection) -> Result<(), Failure> {
    let form = refuse_newer(from, known())?;
    to.transaction(
        Alone::Tables,
        |to| if to.is_empty()? { Ok(carry::all(from, to, form)?) } else { Err(Failure::NotEmpty) },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(connection: &mut Connection) -> i64 {
        connection.value("SELECT sum(x) FROM a", &[]).unwrap()
    }

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("meshveret-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn migrations_that_fail_half_way_leave_the_earlier_form_and_its_copy() {
        let folder = folder("forms");
        let copies = folder.join("copies");
        let mut connection = Connection::file(&folder.join("meshveret.db")).unwrap();
        bring_up(&mut connection, &["CREATE TABLE a (x)"], &copies).unwrap();
        assert!(!copies.exists());
        connection.execute("INSERT INTO a VALUES (7)", &[]).unwrap();

        let broken = ["CREATE TABLE a (x)", "CREATE TABLE b (x)", "CREATE TABLE a (x)"];
        assert!(matches!(bring_up(&mut connection, &broken, &copies), Err(Failure::Database(_))));
        assert_eq!(connection.form().unwrap(), 1);
        assert!(connection.batch("SELECT x FROM b").is_err());
        assert_eq!(sum(&mut connection), 7);

        bring_up(&mut connection, &broken[..2], &copies).unwrap();
        connection.execute("UPDATE a SET x = 8", &[]).unwrap();
        for copy in ["form-1.db", "form-1-again-1.db"] {
            let mut copy = Connection::file_to_read(&copies.join(copy)).unwrap();
            assert_eq!((copy.form().unwrap(), sum(&mut copy)), (1, 7));
        }
        fs::remove_dir_all(folder).unwrap();
    }
}
