-- The journal: every change is a fact, appended once and never altered.
CREATE TABLE event (
  seq        INTEGER PRIMARY KEY,  -- order of arrival here
  id         TEXT NOT NULL,        -- origin-origin_seq
  origin     TEXT NOT NULL,        -- the installation it happened at
  origin_seq INTEGER NOT NULL,     -- 1, 2, 3 … per origin, without gaps
  lamport    INTEGER NOT NULL,
  subject    TEXT NOT NULL,        -- "case/q1-7"
  kind       TEXT NOT NULL,
  version    INTEGER NOT NULL,     -- of the body
  at         TEXT NOT NULL,
  actor      TEXT NOT NULL,
  body       TEXT NOT NULL,
  body_hash  BLOB NOT NULL,
  hash       BLOB NOT NULL,        -- over the previous hash of this origin, the columns above but body, and body_hash
  UNIQUE (origin, origin_seq)
) STRICT;
CREATE INDEX event_subject ON event (subject);

CREATE TRIGGER event_is_never_updated BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
-- INSERT OR REPLACE deletes without asking the trigger above.
CREATE TRIGGER event_is_never_replaced BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq) OR
  EXISTS (SELECT 1 FROM event WHERE origin = NEW.origin AND origin_seq = NEW.origin_seq)
BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;

-- The end of each origin's chain.
CREATE TABLE head (
  origin     TEXT PRIMARY KEY,
  origin_seq INTEGER NOT NULL,
  lamport    INTEGER NOT NULL,
  hash       BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- From here on: ordinary tables, made of the journal and nothing else.

CREATE TABLE office (
  one     INTEGER PRIMARY KEY CHECK (one = 1),
  profile TEXT NOT NULL,  -- ward.Profile
  hours   TEXT NOT NULL   -- list of ward.Hours
) STRICT;

CREATE TABLE counters (
  origin TEXT PRIMARY KEY,
  letter TEXT NOT NULL,
  name   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE officers (
  id     TEXT PRIMARY KEY,
  login  TEXT NOT NULL,
  name   TEXT NOT NULL,
  title  TEXT NOT NULL,
  role   TEXT NOT NULL,
  active INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX officers_login ON officers (login);

CREATE TABLE procedures (
  code       TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to   TEXT NOT NULL,
  doc        TEXT NOT NULL,  -- ward.Procedure
  PRIMARY KEY (code, valid_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar_years (
  year INTEGER PRIMARY KEY,
  doc  TEXT NOT NULL  -- ward.CalendarYear
) STRICT;

CREATE TABLE cases (
  row            INTEGER PRIMARY KEY,  -- seq of the case's event that arrived first
  id             TEXT NOT NULL,        -- found through event_subject, which knows the row
  code           TEXT NOT NULL,
  series         TEXT NOT NULL,        -- "A-261120"
  number         INTEGER NOT NULL,     -- within the series, given once
  official_code  TEXT NOT NULL,
  state          TEXT NOT NULL,
  channel        TEXT NOT NULL,
  procedure_code TEXT NOT NULL,
  procedure_name TEXT NOT NULL,
  field          TEXT NOT NULL,
  applicant      TEXT NOT NULL,
  phone          TEXT NOT NULL,
  personal_id    TEXT NOT NULL,
  received_at    TEXT NOT NULL,
  received_by    TEXT NOT NULL,
  held_by        TEXT NOT NULL,
  first_due_at   TEXT NOT NULL,
  due_at         TEXT NOT NULL,
  judged_due_at  TEXT NOT NULL,        -- ward.Never while it waits for a supplement
  finished_at    TEXT NOT NULL,        -- '' while the clock runs
  outcome        TEXT NOT NULL,        -- '' while the clock runs
  handed_over_at TEXT NOT NULL,
  owed           INTEGER NOT NULL,     -- VND still to be paid while the case is open or its result not collected
  to_confirm     TEXT NOT NULL,        -- who was handed the file and has not confirmed it, '' for nobody
  doc            TEXT NOT NULL,        -- ward.Case, everything
  exact          TEXT NOT NULL,        -- lower-case text that search looks in
  plain          TEXT NOT NULL,        -- the same without accents
  digits         TEXT NOT NULL,        -- numbers forwards and backwards, so that their ends are found
  ended_key      TEXT NOT NULL GENERATED ALWAYS AS (CASE finished_at WHEN '' THEN '9999' ELSE finished_at END) VIRTUAL
) STRICT;
-- Not unique: two counters that were given the same letter must still be able to
-- exchange their journals. Within one counter the numbers are (Reader.NextNumber).
CREATE INDEX cases_number ON cases (series, number);
CREATE INDEX cases_official ON cases (official_code) WHERE official_code <> '';
CREATE INDEX cases_procedure ON cases (procedure_code, row);
-- Everything that lists are filtered by, so that counting and paging never touch the table.
CREATE INDEX cases_received ON cases (received_at, row, state, field, channel, held_by, received_by);
-- What is to be done today.
CREATE INDEX cases_waiting ON cases (received_at, row) WHERE state = 'SUPPLEMENT_REQUESTED';
CREATE INDEX cases_ready ON cases (received_at, row) WHERE state = 'DONE';
CREATE INDEX cases_owed ON cases (received_at, row) WHERE owed > 0;
CREATE INDEX cases_to_confirm ON cases (to_confirm, received_at, row) WHERE to_confirm <> '';
-- Those still open, ended_key '9999', by due time; and everything that a month's
-- figures need, so that they never touch the table.
CREATE INDEX cases_standing ON cases (ended_key, due_at, row, received_at, field, channel, outcome, judged_due_at, state);

-- Money taken in, for an officer's list of the day.
CREATE TABLE payments (
  case_id   TEXT NOT NULL,
  n         INTEGER NOT NULL,  -- 1, 2 … of the case
  at        TEXT NOT NULL,
  officer   TEXT NOT NULL,     -- name
  amount    INTEGER NOT NULL,  -- VND
  receipt   TEXT NOT NULL,
  occasion  TEXT NOT NULL,     -- INTAKE, LATER, HANDOVER
  code      TEXT NOT NULL,     -- of the case, like the two below
  applicant TEXT NOT NULL,
  procedure TEXT NOT NULL,
  PRIMARY KEY (case_id, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX payments_at ON payments (at);

-- Search. The newest cases enter the index together, some at a time (index.go);
-- until then they are looked through one by one.
CREATE TABLE indexed (
  one  INTEGER PRIMARY KEY CHECK (one = 1),
  upto INTEGER NOT NULL  -- cases up to this row are in the index, and no others
) STRICT;
INSERT INTO indexed (one, upto) VALUES (1, 0);
CREATE VIEW indexed_case AS SELECT row, exact, plain, digits FROM cases WHERE row <= (SELECT upto FROM indexed);
-- The texts are folded already (index.go): words end at spaces, and nowhere else.
CREATE VIRTUAL TABLE case_search USING fts5 (
  exact, plain, digits,
  content = 'indexed_case', content_rowid = 'row',
  tokenize = 'ascii', prefix = '1 2 3', detail = 'column', columnsize = 0
);

-- Local state: not journaled, not shared, not rebuilt.

CREATE TABLE local (
  key   TEXT PRIMARY KEY,  -- origin
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE passwords (
  officer   TEXT PRIMARY KEY,
  phc       TEXT NOT NULL,              -- argon2id, PHC string
  failures  INTEGER NOT NULL DEFAULT 0, -- in a row
  failed_at TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE drafts (
  officer TEXT NOT NULL,
  screen  TEXT NOT NULL,
  content TEXT NOT NULL,
  at      TEXT NOT NULL,
  PRIMARY KEY (officer, screen)
) STRICT, WITHOUT ROWID;

CREATE TABLE favourites (
  officer   TEXT NOT NULL,
  slot      INTEGER NOT NULL,
  procedure TEXT NOT NULL,
  PRIMARY KEY (officer, slot)
) STRICT, WITHOUT ROWID;
