-- Files of cases of other systems that were taken in.
CREATE TABLE imports (
  id  TEXT PRIMARY KEY,
  at  TEXT NOT NULL,
  doc TEXT NOT NULL   -- ward.CaseImport
) STRICT, WITHOUT ROWID;
CREATE INDEX imports_at ON imports (at);
-- What was handed over in a stretch of time, by whom, for the officers' workloads.
CREATE INDEX cases_given ON cases (handed_over_at, row) WHERE handed_over_at <> '';
