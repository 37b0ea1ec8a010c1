-- The phone: what a calendar says besides.

-- It is not certain yet; who else takes part, a line each: "Name <address>".
ALTER TABLE inbox ADD COLUMN tentative INTEGER;
ALTER TABLE inbox ADD COLUMN others TEXT NOT NULL DEFAULT '';

-- The day from which somebody is due, to count who is: owed, by a step, or by the regular
-- reminder where nothing hides it.
CREATE INDEX cadence_due ON cadence (min(ifnull(owed_since, '9999-12-31'),
	ifnull(step_opens, '9999-12-31'), max(opens, ifnull(paused_until, ''),
	ifnull(snoozed_until, ''), ifnull(waiting_until, '')))) WHERE archived = 0;

-- What rings at an hour of its own.
CREATE INDEX reminder_alarm ON reminder (alarm_at)
	WHERE state = 'open' AND alarm_at IS NOT NULL;

-- Steps whose day has passed are found without looking at them.
DROP INDEX reminder_ahead;
CREATE INDEX reminder_ahead ON reminder
	(opens, contact, kind, due, snoozed_until, planned_day)
	WHERE state = 'open' AND kind <> 'regular';

-- What a letter's writer was asked and answered, to be offered again: a key file.
ALTER TABLE letter ADD COLUMN answers TEXT NOT NULL DEFAULT '';
