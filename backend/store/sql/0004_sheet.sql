-- Survey sheets and the piles they lie in; made by the journal.

CREATE TABLE batches (
  id            TEXT PRIMARY KEY,
  questionnaire TEXT NOT NULL,
  version       INTEGER NOT NULL,
  month         TEXT NOT NULL,     -- whose summary it counts to, "2026-10"
  place         TEXT NOT NULL,     -- '' when it is not of one, like the two below
  field         TEXT NOT NULL,
  officer       TEXT NOT NULL,     -- id of who it is about
  closed        INTEGER NOT NULL,  -- 1 when every sheet is final and the counts agree
  opened_at     TEXT NOT NULL,
  doc           TEXT NOT NULL      -- ward.SheetBatch
) STRICT, WITHOUT ROWID;
CREATE INDEX batches_month ON batches (month, questionnaire);

CREATE TABLE sheets (
  id            TEXT PRIMARY KEY,
  batch         TEXT NOT NULL,
  position      INTEGER NOT NULL,  -- in the pile
  serial        TEXT NOT NULL,     -- '' when it has none
  status        TEXT NOT NULL,
  twice         INTEGER NOT NULL,  -- 1 when a second person keys it
  first_by      TEXT NOT NULL,     -- officer's id, '' while nobody has
  second_by     TEXT NOT NULL,
  sent_to       TEXT NOT NULL,     -- officer's id whose entry was sent back
  doc           TEXT NOT NULL      -- ward.Sheet
) STRICT, WITHOUT ROWID;
CREATE INDEX sheets_batch ON sheets (batch, position);
CREATE INDEX sheets_serial ON sheets (serial) WHERE serial <> '';

-- What final and void sheets say, narrow enough to read a month of them at once.
CREATE TABLE sheet_answers (
  batch    TEXT NOT NULL,
  position INTEGER NOT NULL,
  sheet    TEXT NOT NULL,
  valid    INTEGER NOT NULL,  -- 0 when it is void
  typist   TEXT NOT NULL,     -- id of who keyed it first
  seconds  INTEGER NOT NULL,  -- that the first entry took
  strokes  INTEGER NOT NULL,  -- keys of the first entry
  compared INTEGER NOT NULL,  -- answers that two people keyed
  wrong    INTEGER NOT NULL,  -- of those, wrong at first
  answers  TEXT NOT NULL,     -- "C01=4", one a line (store/answers.go)
  PRIMARY KEY (batch, position, sheet)
) STRICT, WITHOUT ROWID;
CREATE INDEX sheet_answers_sheet ON sheet_answers (sheet);

-- Local state: what is being keyed right now, answer by answer. It is not
-- journaled; a sheet enters the journal when it is whole.

CREATE TABLE keying (
  officer    TEXT PRIMARY KEY,
  batch      TEXT NOT NULL,
  which      INTEGER NOT NULL,  -- 1 first, 2 second entry
  position   INTEGER NOT NULL,
  serial     TEXT NOT NULL,
  started_at TEXT NOT NULL,
  strokes    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE keyed_answers (
  officer  TEXT NOT NULL,
  question TEXT NOT NULL,
  answer   TEXT NOT NULL,
  PRIMARY KEY (officer, question)
) STRICT, WITHOUT ROWID;
