-- The record of every process of this server, its sealed texts, and the server's own accounts.

CREATE TABLE processes (
  id      INTEGER PRIMARY KEY,
  slug    TEXT    NOT NULL UNIQUE,
  origin  TEXT    NOT NULL UNIQUE,
  created INTEGER NOT NULL
) STRICT;

-- One act and all its events are one entry. The bytes of the body are hashed as they stand here.
CREATE TABLE entries (
  process INTEGER NOT NULL REFERENCES processes (id),
  number  INTEGER NOT NULL,
  salt    BLOB    NOT NULL,
  body    BLOB    NOT NULL,
  key     TEXT,
  PRIMARY KEY (process, number)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX entries_by_key ON entries (process, key) WHERE key IS NOT NULL;

-- The text and salt of a sealed field; both are null once erased.
CREATE TABLE sealed (
  process INTEGER NOT NULL,
  number  INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  hash    BLOB    NOT NULL,
  class   TEXT    NOT NULL,
  salt    BLOB,
  text    TEXT,
  erased  INTEGER,
  PRIMARY KEY (process, number, ordinal),
  FOREIGN KEY (process, number) REFERENCES entries (process, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE accounts (
  id       INTEGER PRIMARY KEY,
  name     TEXT    NOT NULL UNIQUE,
  handle   TEXT    NOT NULL UNIQUE,
  password TEXT    NOT NULL,
  created  INTEGER NOT NULL
) STRICT;

-- A sign-in is kept by the hash of its token. A seat of the demonstration has no account.
CREATE TABLE sign_ins (
  token   BLOB    PRIMARY KEY,
  account INTEGER REFERENCES accounts (id),
  seat    TEXT    NOT NULL,
  created INTEGER NOT NULL,
  expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
