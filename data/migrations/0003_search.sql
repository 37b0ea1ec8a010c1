-- The search for work: what was applied for, interviews, and steps with hours and a cause.

CREATE TABLE application (
	id           INTEGER PRIMARY KEY AUTOINCREMENT,
	uid          TEXT NOT NULL,
	organization INTEGER NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
	position     TEXT NOT NULL DEFAULT '',           -- as the vacancy calls it
	link         TEXT NOT NULL DEFAULT '',
	source       TEXT NOT NULL DEFAULT '',           -- where it was found
	stage        TEXT NOT NULL DEFAULT 'applied',    -- applied, screening, interviews
	applied_on   TEXT NOT NULL,
	answer_by    TEXT,                               -- "they answer by"
	outcome      TEXT NOT NULL DEFAULT '',           -- offer, rejection, silence, withdrawn
	outcome_on   TEXT,
	outcome_at   INTEGER,                            -- its hour, UTC seconds, where known
	outcome_by   INTEGER REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
	decision     TEXT NOT NULL DEFAULT '',           -- mine on an offer: accepted, declined
	decided_on   TEXT,
	notes        TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX application_organization ON application (organization);
CREATE INDEX application_stage ON application (outcome, stage, applied_on);
CREATE INDEX application_told ON application (outcome_by) WHERE outcome_by IS NOT NULL;

CREATE TABLE application_contact (
	application INTEGER NOT NULL REFERENCES application (id) DEFERRABLE INITIALLY DEFERRED,
	contact     INTEGER NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
	part        TEXT NOT NULL DEFAULT '',            -- recruiter, manager, referrer …
	PRIMARY KEY (application, contact)
) STRICT, WITHOUT ROWID;
CREATE INDEX application_contact_contact ON application_contact (contact);

-- Its day, hour, length, format, place and people are those of the interaction, which is
-- planned (1), held (0) or cancelled (2) in interaction.planned.
CREATE TABLE interview (
	id          INTEGER PRIMARY KEY AUTOINCREMENT,
	application INTEGER NOT NULL REFERENCES application (id) DEFERRABLE INITIALLY DEFERRED,
	interaction INTEGER NOT NULL REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED,
	stage       TEXT NOT NULL DEFAULT '',            -- screening, technical, manager, final …
	lead        INTEGER REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
	questions   TEXT NOT NULL DEFAULT '',
	went_well   TEXT NOT NULL DEFAULT '',            -- my own view, compared with feedback
	went_badly  TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX interview_application ON interview (application);
CREATE INDEX interview_interaction ON interview (interaction);
CREATE INDEX interview_lead ON interview (lead) WHERE lead IS NOT NULL;

-- What was said by one of the people met there.
CREATE TABLE interview_contact (
	interview INTEGER NOT NULL REFERENCES interview (id) DEFERRABLE INITIALLY DEFERRED,
	contact   INTEGER NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
	detail    TEXT NOT NULL DEFAULT '',
	interest  TEXT NOT NULL DEFAULT '',
	PRIMARY KEY (interview, contact)
) STRICT, WITHOUT ROWID;
CREATE INDEX interview_contact_contact ON interview_contact (contact);

-- A step of a chain knows its cause. A step that was unticked before it was made is a
-- dropped row, so that editing the cause does not bring it back. Deadlines in hours have
-- instants (UTC seconds) beside the days of opens, due and closes.
ALTER TABLE reminder ADD COLUMN step TEXT NOT NULL DEFAULT '';  -- of data/chains
ALTER TABLE reminder ADD COLUMN application INTEGER
	REFERENCES application (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE reminder ADD COLUMN interview INTEGER
	REFERENCES interview (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE reminder ADD COLUMN due_at INTEGER;
ALTER TABLE reminder ADD COLUMN closes_at INTEGER;
ALTER TABLE reminder ADD COLUMN alarm_at INTEGER;
CREATE INDEX reminder_application ON reminder (application) WHERE application IS NOT NULL;
CREATE INDEX reminder_interview ON reminder (interview) WHERE interview IS NOT NULL;
CREATE INDEX reminder_hours ON reminder (closes_at)
	WHERE state = 'open' AND closes_at IS NOT NULL;
