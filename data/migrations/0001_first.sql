-- The first schema. Model tables come first: sessions record them for undo. Foreign keys
-- are deferred and without actions, since a cascade would fight the inverse of a change;
-- one function a noun deletes what hangs from it. Days are YYYY-MM-DD, instants are UTC
-- seconds, '' is "not told" and NULL "none".

CREATE TABLE contact (
	id            INTEGER PRIMARY KEY AUTOINCREMENT,
	uid           TEXT NOT NULL,
	family        TEXT NOT NULL DEFAULT '',
	given         TEXT NOT NULL DEFAULT '',
	patronymic    TEXT NOT NULL DEFAULT '',
	alt           TEXT NOT NULL DEFAULT '',           -- Latin or second spelling
	nickname      TEXT NOT NULL DEFAULT '',
	gender        TEXT NOT NULL DEFAULT '',           -- '' as guessed, 'm', 'f'
	address       TEXT NOT NULL DEFAULT '',           -- '' as guessed, 'formal', 'informal'
	kind          TEXT NOT NULL DEFAULT 'professional',
	role          TEXT NOT NULL DEFAULT '',
	seniority     TEXT NOT NULL DEFAULT '',           -- '' as guessed
	close         INTEGER NOT NULL DEFAULT 0,
	own_window    TEXT NOT NULL DEFAULT '',           -- '' by kind, 'none', 'NEAR-FAR' months
	city          TEXT NOT NULL DEFAULT '',
	zone          TEXT NOT NULL DEFAULT '',           -- IANA name, kept even if unknown
	language      TEXT NOT NULL DEFAULT '',
	met           TEXT NOT NULL DEFAULT '',           -- how we met
	introduced_by INTEGER REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
	interests     TEXT NOT NULL DEFAULT '',
	common        TEXT NOT NULL DEFAULT '',           -- what we have in common
	notes         TEXT NOT NULL DEFAULT '',           -- Markdown
	photo         TEXT NOT NULL DEFAULT '',           -- blob.hash
	verified_on   TEXT,
	created_on    TEXT NOT NULL,
	archived      INTEGER NOT NULL DEFAULT 0,
	paused_until  TEXT,
	first_day     TEXT,                               -- of a person never in touch
	round_from    TEXT                                -- a round was skipped on this day
) STRICT;
CREATE INDEX contact_introduced ON contact (introduced_by) WHERE introduced_by IS NOT NULL;
CREATE INDEX contact_kind ON contact (kind);
CREATE INDEX contact_first_day ON contact (first_day) WHERE first_day IS NOT NULL;

CREATE TABLE organization (
	id       INTEGER PRIMARY KEY AUTOINCREMENT,
	name     TEXT NOT NULL,
	name_key TEXT NOT NULL,                           -- folded, without legal form
	address  TEXT NOT NULL DEFAULT '',                -- default form of address
	link     TEXT NOT NULL DEFAULT '',
	notes    TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX organization_key ON organization (name_key);

CREATE TABLE position (
	id           INTEGER PRIMARY KEY AUTOINCREMENT,
	contact      INTEGER NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
	organization INTEGER REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
	title        TEXT NOT NULL DEFAULT '',
	started      TEXT NOT NULL DEFAULT '',            -- YYYY, YYYY-MM or YYYY-MM-DD
	ended        TEXT                                 -- NULL while it lasts, '' unknown
) STRICT;
CREATE INDEX position_contact ON position (contact);
CREATE INDEX position_organization ON position (organization);

CREATE TABLE channel (
	id        INTEGER PRIMARY KEY AUTOINCREMENT,
	contact   INTEGER NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
	kind      TEXT NOT NULL,
	value     TEXT NOT NULL,
	label     TEXT NOT NULL DEFAULT '',
	preferred INTEGER NOT NULL DEFAULT 0,
	place     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX channel_contact ON channel (contact);

CREATE TABLE tag (
	id       INTEGER PRIMARY KEY AUTOINCREMENT,
	name     TEXT NOT NULL,
	name_key TEXT NOT NULL                            -- folded
) STRICT;
CREATE INDEX tag_key ON tag (name_key);

CREATE TABLE contact_tag (
	contact INTEGER NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
	tag     INTEGER NOT NULL REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED,
	PRIMARY KEY (contact, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_tag_tag ON contact_tag (tag);

CREATE TABLE occasion (
	id      INTEGER PRIMARY KEY AUTOINCREMENT,
	uid     TEXT NOT NULL,
	contact INTEGER NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
	kind    TEXT NOT NULL,                            -- birthday, work, name-day, own
	label   TEXT NOT NULL DEFAULT '',
	year    INTEGER,                                  -- NULL: not known
	month   INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
	day     INTEGER NOT NULL CHECK (day BETWEEN 1 AND 31)
) STRICT;
CREATE INDEX occasion_contact ON occasion (contact);
CREATE INDEX occasion_date ON occasion (month, day);

CREATE TABLE interaction (
	id        INTEGER PRIMARY KEY AUTOINCREMENT,
	uid       TEXT NOT NULL,
	day       TEXT NOT NULL,                          -- as told, never moved by a zone
	at        INTEGER,                                -- start, where the hour is known
	minutes   INTEGER,                                -- length
	channel   TEXT NOT NULL,
	direction TEXT NOT NULL,                          -- out, in, both
	tone      TEXT NOT NULL DEFAULT '',               -- formal, informal
	type      TEXT NOT NULL DEFAULT '',               -- what it was; '' not told
	text      TEXT NOT NULL DEFAULT '',
	place     TEXT NOT NULL DEFAULT '',               -- or link
	expects   INTEGER NOT NULL DEFAULT 0,             -- the mark *
	planned   INTEGER NOT NULL DEFAULT 0              -- not held yet
) STRICT;
CREATE INDEX interaction_planned ON interaction (day) WHERE planned = 1;

-- `day` is that of the interaction, so that a timeline is one range of the key.
CREATE TABLE participant (
	contact     INTEGER NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
	day         TEXT NOT NULL,
	interaction INTEGER NOT NULL REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED,
	settled     INTEGER NOT NULL DEFAULT 0,           -- its answer or retry closed by hand
	PRIMARY KEY (contact, day, interaction)
) STRICT, WITHOUT ROWID;
CREATE INDEX participant_interaction ON participant (interaction);

CREATE TABLE topic (
	interaction INTEGER NOT NULL REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED,
	name        TEXT NOT NULL,
	PRIMARY KEY (interaction, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE given (
	id          INTEGER PRIMARY KEY AUTOINCREMENT,
	interaction INTEGER NOT NULL REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED,
	side        TEXT NOT NULL CHECK (side IN ('gave', 'got')),
	kind        TEXT NOT NULL,
	note        TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX given_interaction ON given (interaction);

CREATE TABLE reminder (
	id            INTEGER PRIMARY KEY AUTOINCREMENT,
	uid           TEXT NOT NULL,
	contact       INTEGER NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
	kind          TEXT NOT NULL,
	reason        TEXT NOT NULL DEFAULT '',
	day           TEXT,                               -- as told, of one made by hand
	opens         TEXT,                               -- NULL on the regular one, whose
	due           TEXT,                               -- dates follow from the last contact
	closes        TEXT,                               -- (cadence, level)
	state         TEXT NOT NULL DEFAULT 'open',       -- open, done, dropped
	closed_on     TEXT,
	snoozed_until TEXT,
	snoozed_on    TEXT,                               -- a later contact ends the snooze
	snoozed_after INTEGER,                            -- of the regular one: the last
	                                                  -- interaction.id on that day
	interaction   INTEGER REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX reminder_contact ON reminder (contact);
CREATE INDEX reminder_interaction ON reminder (interaction) WHERE interaction IS NOT NULL;
CREATE INDEX reminder_step ON reminder (closes) WHERE state = 'open' AND kind <> 'regular';
CREATE INDEX reminder_ahead ON reminder (opens) WHERE state = 'open' AND kind <> 'regular';

CREATE TABLE me (
	id         INTEGER PRIMARY KEY CHECK (id = 1),
	family     TEXT NOT NULL DEFAULT '',
	given      TEXT NOT NULL DEFAULT '',
	patronymic TEXT NOT NULL DEFAULT '',
	alt        TEXT NOT NULL DEFAULT '',
	gender     TEXT NOT NULL DEFAULT '',
	signature  TEXT NOT NULL DEFAULT '',
	interests  TEXT NOT NULL DEFAULT '',
	skills     TEXT NOT NULL DEFAULT '',
	career     TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE me_channel (
	id    INTEGER PRIMARY KEY AUTOINCREMENT,
	kind  TEXT NOT NULL,
	value TEXT NOT NULL,
	label TEXT NOT NULL DEFAULT '',
	place INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE setting (
	name  TEXT NOT NULL PRIMARY KEY,
	value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE review_card (
	review  INTEGER NOT NULL REFERENCES review (id) DEFERRABLE INITIALLY DEFERRED,
	contact INTEGER NOT NULL,                         -- may be gone: cards are dealt
	                                                  -- outside the journal
	place   INTEGER NOT NULL,                         -- in the queue, from 0
	outcome TEXT NOT NULL DEFAULT '',                 -- '' undecided; logged, done …
	PRIMARY KEY (review, contact)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_card_contact ON review_card (contact);

-- Outside sessions: what is not undone, and what is derived.

CREATE TABLE review (
	id       INTEGER PRIMARY KEY AUTOINCREMENT,
	kind     TEXT NOT NULL,                           -- weekly
	started  INTEGER NOT NULL,
	finished INTEGER,
	left_out INTEGER NOT NULL                         -- ready people beyond its length
) STRICT;

CREATE TABLE blob (
	hash TEXT NOT NULL PRIMARY KEY,                   -- SHA-256, hexadecimal
	data BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Dates a standing is read from, never a standing; renewed with every change. To sort as
-- they should, dates that never come are 9999-12-31 and a last contact that never was is -.
CREATE TABLE cadence (
	contact       INTEGER PRIMARY KEY,
	archived      INTEGER NOT NULL,
	last_day      TEXT NOT NULL,
	opens         TEXT NOT NULL,                      -- of the regular reminder
	closes        TEXT NOT NULL,
	far           INTEGER NOT NULL,                   -- days: far end of the window × 30
	span          INTEGER NOT NULL,                   -- far × 10000 + days it is open at most
	step_opens    TEXT,                               -- earliest of the open steps
	step_closes   TEXT,
	owed_since    TEXT,
	waiting_until TEXT,
	silences      INTEGER NOT NULL,
	paused_until  TEXT,
	snoozed_until TEXT,
	sort_name     TEXT NOT NULL,
	sort_org      TEXT NOT NULL
) STRICT;
CREATE INDEX cadence_name ON cadence (archived, sort_name, contact);
CREATE INDEX cadence_org ON cadence (archived, sort_org, sort_name, contact);
CREATE INDEX cadence_last ON cadence (archived, last_day DESC, sort_name, contact);
CREATE INDEX cadence_span ON cadence (span, closes, sort_name, contact) WHERE archived = 0;
CREATE INDEX cadence_new ON cadence (opens, sort_name, contact)
	WHERE archived = 0 AND last_day = '-';
CREATE INDEX cadence_opens ON cadence (opens, sort_name, contact)
	WHERE archived = 0 AND last_day <> '-';
CREATE INDEX cadence_step ON cadence (step_closes, sort_name, contact, step_opens)
	WHERE archived = 0 AND step_opens IS NOT NULL;
CREATE INDEX cadence_owed ON cadence (owed_since, sort_name, contact)
	WHERE archived = 0 AND owed_since IS NOT NULL;
CREATE INDEX cadence_waiting ON cadence (waiting_until, sort_name, contact)
	WHERE archived = 0 AND waiting_until IS NOT NULL;
CREATE INDEX cadence_paused ON cadence (paused_until, sort_name, contact)
	WHERE archived = 0 AND paused_until IS NOT NULL;
CREATE INDEX cadence_snoozed ON cadence (snoozed_until, sort_name, contact)
	WHERE archived = 0 AND snoozed_until IS NOT NULL;

-- The levelled day of a reminder.
CREATE TABLE level (
	reminder INTEGER PRIMARY KEY,
	day      TEXT NOT NULL
) STRICT;
CREATE INDEX level_day ON level (day);

-- The text as it stands in the index. A contact is document 2 × id, an interaction
-- 2 × id + 1. Names are never stemmed; prose is, and begins with the mark that says so.
CREATE TABLE find_doc (
	id    INTEGER PRIMARY KEY,
	name  TEXT NOT NULL,                              -- all spellings of a person
	about TEXT NOT NULL,                              -- organizations, channels, tags
	prose TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE find_fts USING fts5 (
	name, about, prose,
	content = 'find_doc', content_rowid = 'id', tokenize = 'krug', prefix = '1 2 3'
);

-- What left the book for calendars: SEQUENCE never falls (RFC 5545, 3.8.7.4). `source` is
-- the table the item comes from and `item` its row there.
CREATE TABLE calendar_item (
	uid          TEXT NOT NULL PRIMARY KEY,
	contact      INTEGER NOT NULL,
	source       TEXT NOT NULL,                       -- reminder, occasion, interaction
	item         INTEGER NOT NULL,
	hash         TEXT NOT NULL,
	start        TEXT NOT NULL,                       -- a day, or UTC seconds
	sequence     INTEGER NOT NULL,
	modified     INTEGER NOT NULL,
	cancelled_on TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX calendar_item_contact ON calendar_item (contact);
CREATE INDEX calendar_item_cancelled ON calendar_item (cancelled_on)
	WHERE cancelled_on IS NOT NULL;

-- Facts about the derived tables themselves, such as the tokenizer's version.
CREATE TABLE derived (
	name  TEXT NOT NULL PRIMARY KEY,
	value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row a change of the user; an entry of several parts is long work. `schema` is the
-- user_version it was made under: under another one it can no longer be undone.
CREATE TABLE journal (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	action TEXT NOT NULL,
	args TEXT NOT NULL,
	at INTEGER NOT NULL,
	schema INTEGER NOT NULL,
	state INTEGER NOT NULL, -- EntryState: 0 done, 1 undone, 2 running, 3 undoing, 4 redoing
	long INTEGER NOT NULL,  -- 1: long work, kept for 14 days
	process INTEGER,        -- who works on it while it is in state 2, 3 or 4
	process_start INTEGER
) STRICT;
CREATE INDEX journal_state ON journal (state, id);

CREATE TABLE journal_part (
	journal INTEGER NOT NULL REFERENCES journal DEFERRABLE INITIALLY DEFERRED,
	part INTEGER NOT NULL,
	undone INTEGER NOT NULL,
	size INTEGER NOT NULL,
	changeset BLOB NOT NULL,
	PRIMARY KEY (journal, part)
) STRICT, WITHOUT ROWID;
