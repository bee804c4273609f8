-- What was done behind closed doors and is in no entry: beside the record, no part of its tree, and destroyed when the item ends.
CREATE TABLE held (
  process INTEGER NOT NULL REFERENCES processes (id),
  ordinal INTEGER NOT NULL,
  meeting TEXT    NOT NULL,
  key     TEXT,
  act     BLOB    NOT NULL,
  PRIMARY KEY (process, ordinal)
) STRICT, WITHOUT ROWID;
