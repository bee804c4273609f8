-- A link that was sent by mail knows its mail, so that the register of letters learns that it was opened.
ALTER TABLE links ADD COLUMN mail TEXT;
