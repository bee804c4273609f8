-- Refused attempts on a restricted right: a security log beside every record, kept for 30 days. No name, no network address.
CREATE TABLE refusals (
  id       INTEGER PRIMARY KEY,
  at       INTEGER NOT NULL,
  process  TEXT    NOT NULL,
  capacity TEXT    NOT NULL,
  account  TEXT,
  act      TEXT,
  reason   TEXT,
  rule     TEXT    NOT NULL,
  address  TEXT    NOT NULL
) STRICT;

CREATE INDEX refusals_by_process ON refusals (process, id);
CREATE INDEX refusals_by_time ON refusals (at);
