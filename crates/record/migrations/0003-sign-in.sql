-- How people sign in: passkeys, second factors, identity providers, links, devices, and a log for each account.

-- Whoever was signed in under the rules before these signs in anew; a seat of a demonstration stays.
DELETE FROM sign_ins WHERE account IS NOT NULL;

-- The process whose secretariat made an account: as long as it has no seat, no other may do anything with it.
ALTER TABLE accounts ADD COLUMN home TEXT NOT NULL DEFAULT '';

-- Stage: whole, half (a password without its second factor) or set-up (may only choose how to sign in).
ALTER TABLE sign_ins ADD COLUMN id     TEXT    NOT NULL DEFAULT '';
ALTER TABLE sign_ins ADD COLUMN stage  TEXT    NOT NULL DEFAULT 'whole';
ALTER TABLE sign_ins ADD COLUMN means  TEXT    NOT NULL DEFAULT 'seat';
ALTER TABLE sign_ins ADD COLUMN device TEXT    NOT NULL DEFAULT '';
ALTER TABLE sign_ins ADD COLUMN network TEXT   NOT NULL DEFAULT '';
ALTER TABLE sign_ins ADD COLUMN seen   INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sign_ins ADD COLUMN proven INTEGER NOT NULL DEFAULT 0;
CREATE INDEX sign_ins_by_account ON sign_ins (account);

-- The public key of a passkey and its counter, as the library writes them. Nothing here can sign.
CREATE TABLE passkeys (
  id         INTEGER PRIMARY KEY,
  account    INTEGER NOT NULL REFERENCES accounts (id),
  credential BLOB    NOT NULL UNIQUE,
  key        TEXT    NOT NULL,
  name       TEXT    NOT NULL,
  created    INTEGER NOT NULL,
  used       INTEGER
) STRICT;
CREATE INDEX passkeys_by_account ON passkeys (account);

-- The shared secret of an authenticator, which no hash can stand for, and the last step whose code was used.
CREATE TABLE second_factors (
  account INTEGER PRIMARY KEY REFERENCES accounts (id),
  secret  BLOB    NOT NULL,
  step    INTEGER NOT NULL,
  created INTEGER NOT NULL
) STRICT;

CREATE TABLE recovery_codes (
  account INTEGER NOT NULL REFERENCES accounts (id),
  hash    BLOB    NOT NULL,
  PRIMARY KEY (account, hash)
) STRICT, WITHOUT ROWID;

-- Who somebody is at an identity provider.
CREATE TABLE identities (
  issuer  TEXT    NOT NULL,
  subject TEXT    NOT NULL,
  account INTEGER NOT NULL REFERENCES accounts (id),
  created INTEGER NOT NULL,
  used    INTEGER,
  PRIMARY KEY (issuer, subject)
) STRICT, WITHOUT ROWID;
CREATE INDEX identities_by_account ON identities (account);

-- A link by the hash of its token; its code by the hash of token and code, so that a copy of this table opens nothing.
CREATE TABLE links (
  token   BLOB    PRIMARY KEY,
  code    BLOB    NOT NULL,
  account INTEGER NOT NULL REFERENCES accounts (id),
  purpose TEXT    NOT NULL,
  made_by TEXT    NOT NULL,
  created INTEGER NOT NULL,
  expires INTEGER NOT NULL,
  tries   INTEGER NOT NULL DEFAULT 0,
  used    INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX links_by_account ON links (account);

-- What became of an account, for its owner: a device in coarse words, a network (IPv4 /24, IPv6 /48) and never an address.
CREATE TABLE sign_in_log (
  id      INTEGER PRIMARY KEY,
  account INTEGER NOT NULL REFERENCES accounts (id),
  at      INTEGER NOT NULL,
  what    TEXT    NOT NULL,
  means   TEXT    NOT NULL,
  device  TEXT    NOT NULL,
  network TEXT    NOT NULL,
  made_by TEXT    NOT NULL
) STRICT;
CREATE INDEX sign_in_log_by_account ON sign_in_log (account, id);
CREATE INDEX sign_in_log_by_time ON sign_in_log (at);
