-- Local state of one installation: where each form is printed, and what has not
-- come out of the printer yet. Not journaled: that a form was printed is.

CREATE TABLE print_settings (
  kind    TEXT PRIMARY KEY,  -- of paper: "receipt"
  printer TEXT NOT NULL,     -- as the system calls it, '' for the system's default
  tray    TEXT NOT NULL,     -- as the printer calls it, '' for its own choice
  copies  INTEGER NOT NULL,
  layout  TEXT NOT NULL      -- of slips, '' for the default
) STRICT, WITHOUT ROWID;

CREATE TABLE print_jobs (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,  -- names the folder of the paper, so never given twice
  attempt   INTEGER NOT NULL DEFAULT 1,         -- grows when it is printed again: news of an earlier one comes too late
  at        TEXT NOT NULL,
  officer   TEXT NOT NULL,
  kind      TEXT NOT NULL,
  case_id   TEXT NOT NULL,
  case_code TEXT NOT NULL,
  month     TEXT NOT NULL,
  layout    TEXT NOT NULL,
  name      TEXT NOT NULL,             -- of the file
  printer   TEXT NOT NULL,             -- '' until it is known
  state     TEXT NOT NULL,             -- waiting, sent, done, failed
  handed    INTEGER NOT NULL,          -- 1 from when the system or the viewer has the paper
  marked    INTEGER NOT NULL,          -- 1 when the case knows that this paper was printed
  system_id TEXT NOT NULL,             -- what the system calls the job, '' when it cannot be followed
  why       TEXT NOT NULL,             -- key of the sentence that explains the state
  args      TEXT NOT NULL,             -- and its arguments, a JSON list
  changed   TEXT NOT NULL
) STRICT;
