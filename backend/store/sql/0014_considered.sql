-- How many answers in words were considered and need no handling of their own.
ALTER TABLE sheet_answers ADD COLUMN considered INTEGER NOT NULL DEFAULT 0;
