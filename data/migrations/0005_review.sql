-- The review: its queue, what it says of periods, warnings muted; what one has to give and
-- to tell, the shelf and my news.

-- The earliest of the open deadlines in hours: from which day one is shown, and when the
-- first closes, UTC seconds. First in the list.
ALTER TABLE cadence ADD COLUMN hour_opens TEXT;
ALTER TABLE cadence ADD COLUMN hour_closes INTEGER;
CREATE INDEX cadence_hours ON cadence (hour_closes, sort_name, contact)
	WHERE archived = 0 AND hour_closes IS NOT NULL;

-- A card stands for a person, or for an application or a plan item nobody stands behind;
-- `item` is its row and may be gone: cards are dealt outside the journal.
CREATE TABLE card (
	review  INTEGER NOT NULL REFERENCES review (id) DEFERRABLE INITIALLY DEFERRED,
	source  TEXT NOT NULL,                            -- contact, application, plan
	item    INTEGER NOT NULL,
	place   INTEGER NOT NULL,                         -- in the queue, from 0
	section TEXT NOT NULL DEFAULT '',                 -- owed, overdue, opening …
	outcome TEXT NOT NULL DEFAULT '',                 -- '' undecided; logged, done …
	day     TEXT,                                     -- planned for
	PRIMARY KEY (review, source, item)
) STRICT, WITHOUT ROWID;
INSERT INTO card (review, source, item, place, outcome)
	SELECT review, 'contact', contact, place, outcome FROM review_card;
DROP TABLE review_card;
ALTER TABLE card RENAME TO review_card;
CREATE INDEX review_card_item ON review_card (source, item);

-- Of an open review: the place where it was left; whether more cards wait to be dealt.
ALTER TABLE review ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
ALTER TABLE review ADD COLUMN more INTEGER NOT NULL DEFAULT 0;

-- The next review of each kind, for calendars.
CREATE TABLE review_date (
	id    INTEGER PRIMARY KEY AUTOINCREMENT,
	uid   TEXT NOT NULL,
	kind  TEXT NOT NULL,                              -- weekly, month, quarter, half, year
	day   TEXT NOT NULL,
	state TEXT NOT NULL DEFAULT 'open'                -- open, done
) STRICT;

-- What was written down of a period: 2026-11, 2026-Q4, 2026-H2, 2026.
CREATE TABLE period_review (
	id      INTEGER PRIMARY KEY AUTOINCREMENT,
	period  TEXT NOT NULL,
	made_on TEXT NOT NULL,
	notes   TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE period_answer (
	id            INTEGER PRIMARY KEY AUTOINCREMENT,
	period_review INTEGER NOT NULL
		REFERENCES period_review (id) DEFERRABLE INITIALLY DEFERRED,
	question      TEXT NOT NULL,                      -- of the list, or kind:recruiter
	text          TEXT NOT NULL
) STRICT;

-- What the network of a year is to be.
CREATE TABLE target (
	id      INTEGER PRIMARY KEY AUTOINCREMENT,
	year    INTEGER NOT NULL,
	kind    TEXT NOT NULL,                            -- of people; '' everybody
	measure TEXT NOT NULL,                            -- contacts, entries …
	value   INTEGER NOT NULL
) STRICT;

-- A rule not to be told: of one person, or of everybody.
CREATE TABLE warning_mute (
	id      INTEGER PRIMARY KEY AUTOINCREMENT,
	rule    TEXT NOT NULL,                            -- '' all
	contact INTEGER REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX warning_mute_contact ON warning_mute (contact);

CREATE TABLE shelf_item (
	id        INTEGER PRIMARY KEY AUTOINCREMENT,
	uid       TEXT NOT NULL,
	kind      TEXT NOT NULL,                          -- article, vacancy, candidate …
	line      TEXT NOT NULL,
	link      TEXT NOT NULL DEFAULT '',
	contact   INTEGER REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
	topics    TEXT NOT NULL DEFAULT '',               -- between commas
	made_on   TEXT NOT NULL,
	closed_on TEXT,                                   -- off the shelf
	notes     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX shelf_item_contact ON shelf_item (contact) WHERE contact IS NOT NULL;

CREATE TABLE shelf_given (
	id          INTEGER PRIMARY KEY AUTOINCREMENT,
	item        INTEGER NOT NULL REFERENCES shelf_item (id) DEFERRABLE INITIALLY DEFERRED,
	contact     INTEGER NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
	day         TEXT NOT NULL,
	interaction INTEGER REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX shelf_given_item ON shelf_given (item);
CREATE INDEX shelf_given_contact ON shelf_given (contact);
CREATE INDEX shelf_given_interaction ON shelf_given (interaction)
	WHERE interaction IS NOT NULL;

-- My news, whom it concerns and who has heard it.
CREATE TABLE news (
	id        INTEGER PRIMARY KEY AUTOINCREMENT,
	uid       TEXT NOT NULL,
	day       TEXT NOT NULL,
	text      TEXT NOT NULL,
	closed_on TEXT
) STRICT;
CREATE TABLE news_contact (
	id       INTEGER PRIMARY KEY AUTOINCREMENT,
	news     INTEGER NOT NULL REFERENCES news (id) DEFERRABLE INITIALLY DEFERRED,
	contact  INTEGER NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
	heard_on TEXT
) STRICT;
CREATE INDEX news_contact_contact ON news_contact (contact);
CREATE INDEX news_contact_news ON news_contact (news, contact);
ALTER TABLE reminder ADD COLUMN news INTEGER
	REFERENCES news (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX reminder_news ON reminder (news) WHERE news IS NOT NULL;

-- A day chosen for a reminder in the review; a contact after that ends it, as it does a
-- snooze.
ALTER TABLE reminder ADD COLUMN planned_day TEXT;
ALTER TABLE reminder ADD COLUMN planned_on TEXT;
ALTER TABLE reminder ADD COLUMN planned_after INTEGER;

-- Dates are counted a day, without those of the archive, and no person is read for it.
DROP INDEX occasion_date;
CREATE INDEX occasion_date ON occasion (month, day, contact);
CREATE INDEX contact_archived ON contact (id) WHERE archived <> 0;

-- Whose data are the oldest, for the few cards of a review that ask about them.
CREATE INDEX contact_verified ON contact (ifnull(verified_on, created_on))
	WHERE archived = 0;

-- Where I am: with those of the same city a meeting is proposed.
ALTER TABLE me ADD COLUMN city TEXT NOT NULL DEFAULT '';

-- What was held, by day: figures of a period read this and not the entries themselves. It
-- finds what is planned as well.
DROP INDEX interaction_planned;
CREATE INDEX interaction_day ON interaction
	(planned, day, direction, channel, type, expects, at);

-- What was planned and is left over.
CREATE INDEX reminder_planned ON reminder (planned_day)
	WHERE state = 'open' AND planned_day IS NOT NULL;
-- Promises and questions after applications pass the review before all that is overdue.
CREATE INDEX reminder_told ON reminder (closes)
	WHERE state = 'open' AND kind IN ('promise', 'their-promise', 'ask-news');
