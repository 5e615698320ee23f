-- Survey forms: the questionnaires of the ward and the blank forms given out.
-- Ordinary tables, made of the journal and nothing else.

CREATE TABLE questionnaires (
  code       TEXT NOT NULL,
  version    INTEGER NOT NULL,
  valid_from TEXT NOT NULL,
  doc        TEXT NOT NULL,  -- ward.AdoptedQuestionnaire, with the layout of its blank form
  PRIMARY KEY (code, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE forms (
  id            TEXT PRIMARY KEY,
  questionnaire TEXT NOT NULL,
  version       INTEGER NOT NULL,
  series        TEXT NOT NULL,     -- letter of the counter that gave the numbers
  first         INTEGER NOT NULL,
  last          INTEGER NOT NULL,
  place         TEXT NOT NULL,
  date          TEXT NOT NULL,     -- from when on they were given out
  at            TEXT NOT NULL,
  officer       TEXT NOT NULL      -- name
) STRICT, WITHOUT ROWID;
-- Not unique, for the reason that cases_number is not.
CREATE INDEX forms_serial ON forms (series, last);
CREATE INDEX forms_version ON forms (questionnaire, version);
CREATE INDEX forms_date ON forms (date);
