-- Who of the Chair and the secretariat looked at personal data of others, kept for half a year; and what persons asked to have
-- erased. Neither is part of a record. No name and no network address; a person is known by the handle of the account.
CREATE TABLE looks (
  id       INTEGER PRIMARY KEY,
  at       INTEGER NOT NULL,
  process  TEXT    NOT NULL,
  capacity TEXT    NOT NULL,
  account  TEXT,
  what     TEXT    NOT NULL,
  meeting  TEXT,
  party    TEXT
) STRICT;

CREATE INDEX looks_by_process ON looks (process, id);
CREATE INDEX looks_by_account ON looks (account) WHERE account IS NOT NULL;
CREATE INDEX looks_by_time ON looks (at);

CREATE TABLE erasure_requests (
  id       INTEGER PRIMARY KEY,
  at       INTEGER NOT NULL,
  process  TEXT    NOT NULL,
  account  TEXT    NOT NULL,
  capacity TEXT    NOT NULL,
  words    TEXT    NOT NULL,
  answered INTEGER
) STRICT;

CREATE INDEX erasure_requests_by_process ON erasure_requests (process, id);
CREATE INDEX erasure_requests_by_account ON erasure_requests (account);
