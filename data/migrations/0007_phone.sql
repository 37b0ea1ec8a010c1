-- The phone: what a calendar says besides.

-- It is not certain yet; who else takes part, a line each: "Name <address>".
ALTER TABLE inbox ADD COLUMN tentative INTEGER;
ALTER TABLE inbox ADD COLUMN others TEXT NOT NULL DEFAULT '';
