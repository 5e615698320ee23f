-- How fast and how well each entry of a survey sheet was keyed, final or not; made by the journal.
CREATE TABLE entries (
  sheet    TEXT NOT NULL,
  which    INTEGER NOT NULL,  -- 1 first, 2 second entry
  batch    TEXT NOT NULL,
  typist   TEXT NOT NULL,     -- officer's id
  seconds  INTEGER NOT NULL,
  strokes  INTEGER NOT NULL,
  compared INTEGER NOT NULL,  -- answers, when another person keyed them too and the sheet is final
  wrong    INTEGER NOT NULL,  -- of those, not the final ones
  PRIMARY KEY (batch, sheet, which)
) STRICT, WITHOUT ROWID;
CREATE INDEX entries_sheet ON entries (sheet);

INSERT INTO entries
SELECT s.id, w.which, s.batch, w.entry ->> '$.by',
  unixepoch(w.entry ->> '$.at') - unixepoch(w.entry ->> '$.startedAt'), w.entry ->> '$.strokes',
  iif(s.status = 'FINAL' AND s.doc ->> '$.second' IS NOT NULL, (SELECT count(*) FROM json_each(w.judged, '$.answers')), 0),
  iif(s.status = 'FINAL' AND s.doc ->> '$.second' IS NOT NULL, (SELECT count(DISTINCT key) FROM (
    SELECT key FROM (SELECT key, value FROM json_each(w.judged, '$.answers') EXCEPT SELECT key, value FROM json_each(s.doc, '$.final'))
    UNION SELECT key FROM (SELECT key, value FROM json_each(s.doc, '$.final') EXCEPT SELECT key, value FROM json_each(w.judged, '$.answers')))), 0)
FROM sheets s JOIN (
  SELECT id, 1 AS which, doc -> '$.first' AS entry, iif(doc ->> '$.original' IS NULL, doc -> '$.first', doc -> '$.original') AS judged FROM sheets
  UNION ALL SELECT id, 2, doc -> '$.second', doc -> '$.second' FROM sheets) w ON w.id = s.id
WHERE coalesce(w.entry ->> '$.startedAt', '') <> '';

-- Who keyed a part of an entry before the sheet was taken from before them (ids, a space between).
ALTER TABLE sheets ADD COLUMN first_begun TEXT NOT NULL DEFAULT '';
ALTER TABLE sheets ADD COLUMN second_begun TEXT NOT NULL DEFAULT '';

-- Local state like keying: half-keyed sheets that wait for whoever goes on with them.
ALTER TABLE keying ADD COLUMN begun TEXT NOT NULL DEFAULT '';
CREATE TABLE kept_keying (
  batch     TEXT NOT NULL,
  which     INTEGER NOT NULL,
  position  INTEGER NOT NULL,
  serial    TEXT NOT NULL,
  typists   TEXT NOT NULL,     -- ids of who keyed a part of it, a space between
  questions INTEGER NOT NULL,  -- answered so far
  answers   TEXT NOT NULL,     -- as in sheet_answers
  PRIMARY KEY (batch, which, position)
) STRICT, WITHOUT ROWID;
