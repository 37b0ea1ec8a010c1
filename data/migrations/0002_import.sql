-- What came in from other programs: who is who there, and what they said that the book
-- has no place for.

-- One row a record of a source ("vcard"): `key` names it there for ever, `hash` is what it
-- said last, so the same file again changes nothing.
CREATE TABLE import_key (
	source  TEXT NOT NULL,
	key     TEXT NOT NULL,
	hash    TEXT NOT NULL,
	contact INTEGER NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
	PRIMARY KEY (source, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_key_contact ON import_key (contact);

-- UIDs a person had before two became one.
CREATE TABLE uid_alias (
	old     TEXT NOT NULL PRIMARY KEY,
	contact INTEGER NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX uid_alias_contact ON uid_alias (contact);

-- A line of a card that nothing in the book stands for, for the way out. A long value lies
-- in a blob, outside sessions; then `line` ends with its colon.
CREATE TABLE kept_line (
	id      INTEGER PRIMARY KEY AUTOINCREMENT,
	contact INTEGER NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
	line    TEXT NOT NULL,
	blob    TEXT NOT NULL DEFAULT ''                  -- blob.hash
) STRICT;
CREATE INDEX kept_line_contact ON kept_line (contact);
CREATE INDEX kept_line_blob ON kept_line (blob) WHERE blob <> '';

CREATE INDEX contact_uid ON contact (uid);
CREATE INDEX contact_photo ON contact (photo) WHERE photo <> '';
