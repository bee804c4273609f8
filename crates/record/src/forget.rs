//! What the server forgets by its clock: every line of its own tables whose time has passed, whether or not another is written.
//!
//! How long each is kept stands beside what writes it; here are only the tables. `procedure::record::about_persons` says the
//! same to people. What is nowhere here stays as long as the account or the record to which it belongs.

use crate::data_dir::DataDir;
use crate::failure::Failure;
use crate::sql::values;
use crate::{links, looks, outbox, own_data, refusals, tokens, uploads};

/// How long the server was told to keep what it may choose, in milliseconds.
#[derive(Clone, Copy, Debug)]
pub struct Told {
    /// The lines of the logs of accounts.
    pub sign_in_log: i64,
    /// After how long without a request a sign-in has ended.
    pub idle: i64,
}

impl DataDir {
    /// Forgets what was kept for as long as it is kept; how many lines.
    ///
    /// # Errors
    /// The database fails; then nothing was forgotten.
    pub fn forget(&self, now: i64, told: Told) -> Result<usize, Failure> {
        let since = |kept: i64| now.saturating_sub(kept);
        self.change(|transaction| {
            let mut gone = 0_usize;
            for (sql, before) in [
                ("DELETE FROM refusals WHERE at < ?1", since(refusals::KEPT_MS)),
                ("DELETE FROM looks WHERE at < ?1", since(looks::KEPT_MS)),
                ("DELETE FROM sign_in_log WHERE at < ?1", since(told.sign_in_log)),
                ("DELETE FROM sign_ins WHERE expires < ?1", now),
                ("DELETE FROM sign_ins WHERE account IS NOT NULL AND seen < ?1", since(told.idle)),
                ("DELETE FROM links WHERE expires < ?1", since(links::KEPT_MS)),
                ("DELETE FROM tokens WHERE expires < ?1 OR revoked < ?1", since(tokens::OVER_KEPT_MS)),
                ("DELETE FROM answers WHERE until <= ?1", now),
                ("DELETE FROM ceremonies WHERE ends < ?1", now),
                ("DELETE FROM uploads WHERE at <= ?1", since(uploads::WAITS_MS)),
                ("DELETE FROM erasure_requests WHERE answered < ?1", since(own_data::KEPT_MS)),
                (
                    "DELETE FROM mail_fates WHERE mail IN (SELECT id FROM mails WHERE ended < ?1)",
                    since(outbox::KEPT_MS),
                ),
                ("DELETE FROM mails WHERE ended < ?1", since(outbox::KEPT_MS)),
            ] {
                gone = gone.saturating_add(transaction.execute(sql, values![before])?);
            }
            Ok(gone)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 24 * 60 * 60 * 1000;

    /// A directory with one line in each table, all of the beginning of time.
    fn filled(name: &str) -> (DataDir, std::path::PathBuf) {
        let folder = std::env::temp_dir().join(format!("meshveret-forget-{name}-{}", std::process::id()));
        let directory = DataDir::open(&folder).unwrap();
        let rows = "INSERT INTO processes VALUES (1, 'delta', 'delta.example', 0);
            INSERT INTO accounts (id, name, handle, password, created) VALUES (7, 'anna', 'aanna', '', 0);
            INSERT INTO refusals (at, process, capacity, rule, address) VALUES (0, 'delta', 'chair', 'r', '/');
            INSERT INTO looks (at, process, capacity, what) VALUES (0, 'delta', 'chair', 'list');
            INSERT INTO sign_in_log (account, at, what, means, device, network, made_by) VALUES (7, 0, 'x', '', '', '', '');
            INSERT INTO sign_ins (token, account, seat, created, expires, seen) VALUES (x'01', 7, '', 0, 86400000, 0);
            INSERT INTO sign_ins (token, account, seat, created, expires, seen) VALUES (x'02', NULL, 'a/b', 0, 86400000, 0);
            INSERT INTO links (token, code, account, purpose, made_by, created, expires) VALUES (x'01', x'02', 7, 'first', '', 0, 0);
            INSERT INTO tokens (token, process, capacity, name, scope, created, expires, revoked)
                VALUES (x'01', 'delta', 'chair', 'n', 'read', 0, 8640000000000, 0);
            INSERT INTO answers (process, key, request, status, problem, until) VALUES (1, 'k', x'01', 422, '{}', 86400000);
            INSERT INTO erasure_requests (at, process, account, capacity, words, answered) VALUES (0, 'delta', 'aanna', 'chair', 'w', 0);
            INSERT INTO erasure_requests (at, process, account, capacity, words) VALUES (0, 'delta', 'aanna', 'chair', 'open');
            INSERT INTO ceremonies VALUES (x'01', 'network a', 600000, '{}');
            INSERT INTO uploads VALUES ('delta', 'aanna', 'chair', x'01', 'a.pdf', 'application/pdf', 1, 0);
            INSERT INTO mails (id, message_id, process, party, address, message, state, attempts, queued, due, ended)
                VALUES (1, 'one', 'delta', 'a', 'a@b.example', x'00', 'failed', 1, 0, 0, 0);
            INSERT INTO mail_fates VALUES (1, 'bounced', 0, 1);
            INSERT INTO mails (message_id, process, party, address, message, state, attempts, queued, due)
                VALUES ('two', 'delta', 'a', 'a@b.example', x'00', 'waiting', 0, 0, 0);";
        directory.with(|connection| connection.batch(rows)).unwrap();
        (directory, folder)
    }

    fn left(directory: &DataDir, table: &str) -> i64 {
        let sql = format!("SELECT count(*) FROM {table}");
        directory.with(|connection| connection.value(&sql, &[])).unwrap()
    }

    #[test]
    fn each_line_goes_at_its_time_and_not_before() {
        let told = Told { sign_in_log: 180 * DAY, idle: DAY / 3 };
        // The last instant at which a line is still there, of what, and how many stay after it.
        for (last, table, stays) in [
            (told.idle, "sign_ins", 1),
            (600_000, "ceremonies", 0),
            (DAY - 1, "answers", 0),
            (DAY - 1, "uploads", 0),
            (DAY, "sign_ins", 0),
            (30 * DAY, "refusals", 0),
            (30 * DAY, "links", 0),
            (60 * DAY, "mails", 1),
            (90 * DAY, "tokens", 0),
            (180 * DAY, "looks", 0),
            (180 * DAY, "sign_in_log", 0),
            (180 * DAY, "erasure_requests", 1),
        ] {
            let (directory, folder) = filled(&format!("{table}-{last}"));
            directory.forget(last, told).unwrap();
            let before = left(&directory, table);
            directory.forget(last + 1, told).unwrap();
            assert_eq!((before, left(&directory, table)), (stays + 1, stays), "{table} at {last}");
            drop(directory);
            std::fs::remove_dir_all(folder).unwrap();
        }
    }

    #[test]
    fn what_has_no_end_stays() {
        let (directory, folder) = filled("all");
        let told = Told { sign_in_log: 180 * DAY, idle: DAY / 3 };
        assert!(directory.forget(i64::MAX, told).unwrap() > 10);
        assert_eq!(left(&directory, "mail_fates"), 0);
        let stay = ["accounts", "processes", "mails", "erasure_requests"].map(|table| left(&directory, table));
        assert_eq!(stay, [1; 4]);
        assert_eq!(directory.forget(i64::MAX, told).unwrap(), 0);
        drop(directory);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
