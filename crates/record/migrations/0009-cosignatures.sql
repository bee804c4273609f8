-- What witnesses said of the log: of each the latest lines, with the size of the tree that it saw.
CREATE TABLE cosignatures (
  process INTEGER NOT NULL REFERENCES processes (id),
  witness TEXT    NOT NULL,
  size    INTEGER NOT NULL,
  time    INTEGER NOT NULL,
  line    TEXT    NOT NULL,
  PRIMARY KEY (process, witness, size)
) STRICT, WITHOUT ROWID;
