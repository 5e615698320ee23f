-- The unit of an officer, of those that solve cases.
ALTER TABLE officers ADD COLUMN unit TEXT NOT NULL DEFAULT '';
