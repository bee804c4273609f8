-- What several servers on one database have in common beside the records. Times are milliseconds since 1970.

-- Who does what only one may do at a time, as to send mail; until when, if it does not say again that it does.
CREATE TABLE leases (
  name  TEXT    PRIMARY KEY,
  node  TEXT    NOT NULL,
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What was begun in a browser and waits for its answer, by the hash of the id that the browser has; it is taken up once.
CREATE TABLE ceremonies (
  id    BLOB    PRIMARY KEY,
  whose TEXT    NOT NULL,
  ends  INTEGER NOT NULL,
  what  TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX ceremonies_by_end ON ceremonies (ends);

-- Who brought a file that no entry names yet, and what it is. An account is named by its handle; a seat of a demonstration is empty.
CREATE TABLE uploads (
  process  TEXT    NOT NULL,
  account  TEXT    NOT NULL,
  capacity TEXT    NOT NULL,
  hash     BLOB    NOT NULL,
  name     TEXT    NOT NULL,
  media    TEXT    NOT NULL,
  bytes    INTEGER NOT NULL,
  at       INTEGER NOT NULL,
  PRIMARY KEY (process, account, capacity, hash)
) STRICT, WITHOUT ROWID;

CREATE INDEX uploads_by_time ON uploads (at);
