-- Letters: being written, on the pile, sent; and who is greeted on which holiday.

-- `reminder` is the step it was written for and may be gone: reminders come and go by
-- themselves. `bare` stands until something personal is put in.
CREATE TABLE letter (
	id          INTEGER PRIMARY KEY AUTOINCREMENT,
	uid         TEXT NOT NULL,
	contact     INTEGER NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
	state       TEXT NOT NULL DEFAULT 'draft',        -- draft, piled, sent
	template    TEXT NOT NULL DEFAULT '',
	lang        TEXT NOT NULL DEFAULT '',
	tone        TEXT NOT NULL DEFAULT '',
	channel     TEXT NOT NULL DEFAULT '',
	subject     TEXT NOT NULL DEFAULT '',
	body        TEXT NOT NULL DEFAULT '',
	bare        INTEGER NOT NULL DEFAULT 0,
	made_on     TEXT NOT NULL,
	sent_on     TEXT,
	reminder    INTEGER,
	application INTEGER REFERENCES application (id) DEFERRABLE INITIALLY DEFERRED,
	interview   INTEGER REFERENCES interview (id) DEFERRABLE INITIALLY DEFERRED,
	event       INTEGER REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
	item        INTEGER REFERENCES shelf_item (id) DEFERRABLE INITIALLY DEFERRED,
	news        INTEGER REFERENCES news (id) DEFERRABLE INITIALLY DEFERRED,
	person      INTEGER REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
	holiday     TEXT NOT NULL DEFAULT '',
	interaction INTEGER REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX letter_contact ON letter (contact, state);
CREATE INDEX letter_piled ON letter (id) WHERE state = 'piled';
CREATE INDEX letter_interaction ON letter (interaction) WHERE interaction IS NOT NULL;
CREATE INDEX letter_application ON letter (application) WHERE application IS NOT NULL;
CREATE INDEX letter_interview ON letter (interview) WHERE interview IS NOT NULL;
CREATE INDEX letter_event ON letter (event) WHERE event IS NOT NULL;
CREATE INDEX letter_item ON letter (item) WHERE item IS NOT NULL;
CREATE INDEX letter_news ON letter (news) WHERE news IS NOT NULL;
CREATE INDEX letter_person ON letter (person) WHERE person IS NOT NULL;

CREATE TABLE holiday_contact (
	id      INTEGER PRIMARY KEY AUTOINCREMENT,
	holiday TEXT NOT NULL,                            -- id of the file of holidays
	contact INTEGER NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX holiday_contact_contact ON holiday_contact (contact);
CREATE INDEX holiday_contact_holiday ON holiday_contact (holiday, contact);

-- Where a reminder stood before a day was chosen for it: there it stands again once that
-- choice is taken back.
ALTER TABLE level ADD COLUMN before TEXT;

-- What was told as informal, for the depth of everybody.
CREATE INDEX interaction_informal ON interaction (day) WHERE tone = 'informal';

-- What came in and waits for an answer. `uid` and `key` are the source's own: a key is
-- asked about once, whatever became of it; `hash` tells whether it says something new.
CREATE TABLE inbox (
	id          INTEGER PRIMARY KEY AUTOINCREMENT,
	kind        TEXT NOT NULL,                        -- meeting
	state       TEXT NOT NULL DEFAULT 'open',         -- open, logged, dismissed
	source      TEXT NOT NULL DEFAULT '',             -- the file or folder
	uid         TEXT NOT NULL DEFAULT '',
	key         TEXT NOT NULL,
	hash        TEXT NOT NULL,
	day         TEXT NOT NULL,
	at          INTEGER,
	minutes     INTEGER,
	title       TEXT NOT NULL DEFAULT '',
	text        TEXT NOT NULL DEFAULT '',
	place       TEXT NOT NULL DEFAULT '',             -- or link
	interaction INTEGER REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX inbox_key ON inbox (key);
CREATE INDEX inbox_uid ON inbox (uid, day);
CREATE INDEX inbox_open ON inbox (day) WHERE state = 'open';
CREATE INDEX inbox_interaction ON inbox (interaction) WHERE interaction IS NOT NULL;

CREATE TABLE inbox_contact (
	id      INTEGER PRIMARY KEY AUTOINCREMENT,
	inbox   INTEGER NOT NULL REFERENCES inbox (id) DEFERRABLE INITIALLY DEFERRED,
	contact INTEGER NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX inbox_contact_inbox ON inbox_contact (inbox, contact);
CREATE INDEX inbox_contact_contact ON inbox_contact (contact);

-- Folders that other programs take elsewhere (vdir): outside undo, as what lies there is.
CREATE TABLE vdir_folder (
	id   INTEGER PRIMARY KEY,
	path TEXT NOT NULL
) STRICT;

-- One row a file that stands for an item of the book. `ours` is what krug said of it when
-- both sides last agreed, key by key as short hashes, `theirs` what the file then said, ''
-- where that was the same.
CREATE TABLE vdir_item (
	folder   INTEGER NOT NULL,
	uid      TEXT NOT NULL,
	name     TEXT NOT NULL,                           -- of the file
	size     INTEGER NOT NULL,
	stamp    INTEGER NOT NULL,                        -- of its time and inode
	revision INTEGER NOT NULL,                        -- calendar_item.sequence
	ours     TEXT NOT NULL,
	theirs   TEXT NOT NULL,
	gone     TEXT,                                    -- deleted there; the last contact then
	PRIMARY KEY (folder, uid)
) STRICT, WITHOUT ROWID;

-- Who changed since a folder was last written; 0 is nobody, -1 everybody.
CREATE TABLE vdir_touched (
	folder  INTEGER NOT NULL,
	contact INTEGER NOT NULL,
	PRIMARY KEY (folder, contact)
) STRICT, WITHOUT ROWID;
