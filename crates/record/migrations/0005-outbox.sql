-- What the server tells others of its records: mail, and calls to webhooks. Outside every record.

-- How far a follower has read a record: the number of the next entry. It moves in one transaction with what it made.
CREATE TABLE followers (
  process TEXT    NOT NULL,
  name    TEXT    NOT NULL,
  place   INTEGER NOT NULL,
  PRIMARY KEY (process, name)
) STRICT, WITHOUT ROWID;

-- A mail. Its id on the wire is fixed when it is queued. Whom it went to and what it said are forgotten once it was sent.
-- state: waiting, in-flight, sent, failed, dropped.
CREATE TABLE mails (
  id         INTEGER PRIMARY KEY,
  message_id TEXT    NOT NULL UNIQUE,
  process    TEXT    NOT NULL,
  entry      INTEGER,
  party      TEXT    NOT NULL,
  office     TEXT,
  letter     INTEGER,
  address    TEXT,
  message    BLOB,
  state      TEXT    NOT NULL,
  attempts   INTEGER NOT NULL,
  queued     INTEGER NOT NULL,
  due        INTEGER NOT NULL,
  ended      INTEGER,
  reason     TEXT
) STRICT;

CREATE INDEX mails_by_state ON mails (state, due);

-- What became of a mail that carried a letter of the register, until the register has it. what: sent, delivered, bounced.
CREATE TABLE mail_fates (
  mail  INTEGER NOT NULL REFERENCES mails (id) ON DELETE CASCADE,
  what  TEXT    NOT NULL,
  at    INTEGER NOT NULL,
  noted INTEGER NOT NULL,
  PRIMARY KEY (mail, what)
) STRICT, WITHOUT ROWID;

CREATE INDEX mail_fates_open ON mail_fates (noted) WHERE noted = 0;

-- A line of a daily digest that waits for its hour. Whoever it is for is known by its token.
CREATE TABLE digest_lines (
  id      INTEGER PRIMARY KEY,
  token   TEXT    NOT NULL,
  process TEXT    NOT NULL,
  entry   INTEGER NOT NULL,
  due     INTEGER NOT NULL,
  line    TEXT    NOT NULL
) STRICT;

CREATE INDEX digest_lines_by_due ON digest_lines (due);

-- Who is told: an office, or a person in it. The token stands in the link by which it chooses how. zone and hour are of the
-- daily digest; the process's zone and the server's hour where they are not chosen.
CREATE TABLE told (
  token       TEXT    PRIMARY KEY,
  process     TEXT    NOT NULL,
  party       TEXT    NOT NULL,
  office      TEXT    NOT NULL,
  appointment INTEGER NOT NULL,
  zone        TEXT,
  hour        INTEGER,
  UNIQUE (process, party, office, appointment)
) STRICT, WITHOUT ROWID;

-- How somebody is told about a topic, where it chose. how: at-once, daily, not.
CREATE TABLE told_how (
  token TEXT NOT NULL REFERENCES told (token) ON DELETE CASCADE,
  topic TEXT NOT NULL,
  how   TEXT NOT NULL,
  PRIMARY KEY (token, topic)
) STRICT, WITHOUT ROWID;

-- Where a webhook stands; how far it has read is its place among the followers.
CREATE TABLE webhooks (
  name     TEXT    PRIMARY KEY,
  attempts INTEGER NOT NULL,
  due      INTEGER NOT NULL,
  since    INTEGER,
  ended    INTEGER,
  reason   TEXT
) STRICT, WITHOUT ROWID;
