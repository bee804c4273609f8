-- Tokens of the interface for programs, each kept by its hash. An account is named by its handle, as in records; a seat of the
-- demonstration has none. Times are milliseconds since 1970.
CREATE TABLE tokens (
  id       INTEGER PRIMARY KEY,
  token    BLOB    NOT NULL UNIQUE,
  account  TEXT,
  process  TEXT    NOT NULL,
  capacity TEXT    NOT NULL,
  name     TEXT    NOT NULL,
  scope    TEXT    NOT NULL,
  created  INTEGER NOT NULL,
  expires  INTEGER NOT NULL,
  used     INTEGER,
  revoked  INTEGER
) STRICT;

CREATE INDEX tokens_by_owner ON tokens (account, process, capacity);

-- What a request that carried an idempotency key was answered. An act that was put names its entry, and stays; a refusal goes
-- when its time has come.
CREATE TABLE answers (
  process INTEGER NOT NULL REFERENCES processes (id),
  key     TEXT    NOT NULL,
  request BLOB    NOT NULL,
  number  INTEGER,
  status  INTEGER,
  problem TEXT,
  until   INTEGER,
  PRIMARY KEY (process, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX answers_by_time ON answers (until) WHERE until IS NOT NULL;
