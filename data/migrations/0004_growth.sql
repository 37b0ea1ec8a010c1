-- What is learnt: feedback, gaps and strengths, the plan; events and communities.

CREATE TABLE feedback_request (
	id          INTEGER PRIMARY KEY AUTOINCREMENT,
	application INTEGER NOT NULL REFERENCES application (id) DEFERRABLE INITIALLY DEFERRED,
	contact     INTEGER REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
	day         TEXT NOT NULL,
	channel     TEXT NOT NULL DEFAULT '',
	questions   TEXT NOT NULL DEFAULT '',            -- one a line, as they were asked
	interaction INTEGER REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX feedback_request_application ON feedback_request (application);
CREATE INDEX feedback_request_contact ON feedback_request (contact) WHERE contact IS NOT NULL;
CREATE INDEX feedback_request_interaction ON feedback_request (interaction)
	WHERE interaction IS NOT NULL;

CREATE TABLE feedback (
	id          INTEGER PRIMARY KEY AUTOINCREMENT,
	application INTEGER NOT NULL REFERENCES application (id) DEFERRABLE INITIALLY DEFERRED,
	interview   INTEGER REFERENCES interview (id) DEFERRABLE INITIALLY DEFERRED,
	contact     INTEGER REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
	day         TEXT NOT NULL,
	channel     TEXT NOT NULL DEFAULT '',
	quality     TEXT NOT NULL,                       -- constructive, general, none
	strengths   TEXT NOT NULL DEFAULT '',            -- one a line: skill, or skill: words
	weaknesses  TEXT NOT NULL DEFAULT '',            -- the same
	examples    TEXT NOT NULL DEFAULT '',
	reason      TEXT NOT NULL DEFAULT '',            -- of the refusal
	advice      TEXT NOT NULL DEFAULT '',
	excuse      TEXT NOT NULL DEFAULT '',            -- why it was general or is missing
	again_from  TEXT,                                -- apply again from
	reaction    TEXT NOT NULL DEFAULT '',            -- mine: ids between blanks
	interaction INTEGER REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX feedback_application ON feedback (application);
CREATE INDEX feedback_day ON feedback (day);
CREATE INDEX feedback_interview ON feedback (interview) WHERE interview IS NOT NULL;
CREATE INDEX feedback_contact ON feedback (contact) WHERE contact IS NOT NULL;
CREATE INDEX feedback_interaction ON feedback (interaction) WHERE interaction IS NOT NULL;

CREATE TABLE gap (
	id        INTEGER PRIMARY KEY AUTOINCREMENT,
	side      TEXT NOT NULL,                         -- gap, strength
	name      TEXT NOT NULL,
	name_key  TEXT NOT NULL,                         -- folded
	made_on   TEXT NOT NULL,
	closed_on TEXT,
	notes     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX gap_key ON gap (side, name_key);

-- `named` is the folded name as the feedback has it: it stays when gaps become one, so
-- that editing the feedback does not bring the old name back.
CREATE TABLE gap_evidence (
	id       INTEGER PRIMARY KEY AUTOINCREMENT,
	gap      INTEGER NOT NULL REFERENCES gap (id) DEFERRABLE INITIALLY DEFERRED,
	feedback INTEGER NOT NULL REFERENCES feedback (id) DEFERRABLE INITIALLY DEFERRED,
	named    TEXT NOT NULL,
	quote    TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX gap_evidence_gap ON gap_evidence (gap);
CREATE INDEX gap_evidence_feedback ON gap_evidence (feedback);

CREATE TABLE plan_item (
	id        INTEGER PRIMARY KEY AUTOINCREMENT,
	uid       TEXT NOT NULL,
	gap       INTEGER REFERENCES gap (id) DEFERRABLE INITIALLY DEFERRED,
	goal      TEXT NOT NULL,
	made_on   TEXT NOT NULL,
	deadline  TEXT,
	state     TEXT NOT NULL DEFAULT 'open',          -- open, done, dropped
	closed_on TEXT
) STRICT;
CREATE INDEX plan_item_gap ON plan_item (gap) WHERE gap IS NOT NULL;
CREATE INDEX plan_item_deadline ON plan_item (state, deadline);

CREATE TABLE plan_progress (
	id      INTEGER PRIMARY KEY AUTOINCREMENT,
	item    INTEGER NOT NULL REFERENCES plan_item (id) DEFERRABLE INITIALLY DEFERRED,
	day     TEXT NOT NULL,
	percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100),
	note    TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX plan_progress_item ON plan_progress (item, day);

-- The questions of a feedback request, once the user changed those krug comes with.
CREATE TABLE question (
	id    INTEGER PRIMARY KEY AUTOINCREMENT,
	text  TEXT NOT NULL,
	place INTEGER NOT NULL
) STRICT;

CREATE TABLE community (
	id       INTEGER PRIMARY KEY AUTOINCREMENT,
	name     TEXT NOT NULL,
	name_key TEXT NOT NULL,                          -- folded
	link     TEXT NOT NULL DEFAULT '',
	notes    TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX community_key ON community (name_key);

CREATE TABLE community_contact (
	community INTEGER NOT NULL REFERENCES community (id) DEFERRABLE INITIALLY DEFERRED,
	contact   INTEGER NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
	PRIMARY KEY (community, contact)
) STRICT, WITHOUT ROWID;
CREATE INDEX community_contact_contact ON community_contact (contact);

CREATE TABLE event (
	id          INTEGER PRIMARY KEY AUTOINCREMENT,
	uid         TEXT NOT NULL,
	name        TEXT NOT NULL,
	kind        TEXT NOT NULL,                       -- conference, exhibition, seminar …
	day         TEXT NOT NULL,
	last_day    TEXT,                                -- of several days
	at          INTEGER,                             -- start, where the hour is known
	minutes     INTEGER,
	place       TEXT NOT NULL DEFAULT '',            -- or link
	state       TEXT NOT NULL DEFAULT 'planned',     -- planned, attended, missed, cancelled
	community   INTEGER REFERENCES community (id) DEFERRABLE INITIALLY DEFERRED,
	notes       TEXT NOT NULL DEFAULT '',
	interaction INTEGER REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX event_day ON event (day);
CREATE INDEX event_community ON event (community) WHERE community IS NOT NULL;
CREATE INDEX event_interaction ON event (interaction) WHERE interaction IS NOT NULL;

-- Whom I want to meet or invite, and whom I met; a name may not be a contact yet.
CREATE TABLE event_contact (
	id      INTEGER PRIMARY KEY AUTOINCREMENT,
	event   INTEGER NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
	contact INTEGER REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
	name    TEXT NOT NULL DEFAULT '',                -- of one who is no contact
	part    TEXT NOT NULL                            -- meet, invite, met
) STRICT;
CREATE INDEX event_contact_event ON event_contact (event);
CREATE INDEX event_contact_contact ON event_contact (contact) WHERE contact IS NOT NULL;

-- A step knows the event it comes from.
ALTER TABLE reminder ADD COLUMN event INTEGER
	REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX reminder_event ON reminder (event) WHERE event IS NOT NULL;
