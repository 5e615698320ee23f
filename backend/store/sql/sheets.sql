-- Statements about survey sheets.

-- name: put_batch
INSERT INTO batches (id, questionnaire, version, month, place, field, officer, closed, opened_at, doc)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET questionnaire = excluded.questionnaire, version = excluded.version, month = excluded.month,
  place = excluded.place, field = excluded.field, officer = excluded.officer, closed = excluded.closed, opened_at = excluded.opened_at, doc = excluded.doc;

-- name: batch
SELECT doc FROM batches WHERE id = ?;

-- name: batches
SELECT doc FROM batches WHERE month BETWEEN ? AND ? ORDER BY opened_at DESC, id DESC;

-- name: open_batches
SELECT doc FROM batches WHERE closed = 0 ORDER BY opened_at DESC, id DESC;

-- name: sheet_counts
SELECT s.batch, s.status, count(*) FROM sheets s GROUP BY s.batch, s.status;

-- name: put_sheet
INSERT INTO sheets (id, batch, position, serial, status, twice, first_by, second_by, sent_to, first_begun, second_begun, doc)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET batch = excluded.batch, position = excluded.position, serial = excluded.serial, status = excluded.status,
  twice = excluded.twice, first_by = excluded.first_by, second_by = excluded.second_by, sent_to = excluded.sent_to,
  first_begun = excluded.first_begun, second_begun = excluded.second_begun, doc = excluded.doc;

-- name: drop_sheet_answers
DELETE FROM sheet_answers WHERE sheet = ?;

-- name: put_sheet_answers
INSERT INTO sheet_answers (batch, position, sheet, valid, typist, seconds, strokes, compared, wrong, answers, considered)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: drop_entries
DELETE FROM entries WHERE sheet = ?;

-- name: put_entry
INSERT INTO entries (sheet, which, batch, typist, seconds, strokes, compared, wrong) VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- What an officer ('' = all together) keyed of a version of a questionnaire for the months from ?1 to ?2.
-- name: keying_speed
SELECT count(*), coalesce(sum(e.strokes), 0), coalesce(sum(e.seconds), 0), coalesce(sum(e.compared), 0), coalesce(sum(e.wrong), 0), count(DISTINCT e.typist)
FROM batches b JOIN entries e ON e.batch = b.id
WHERE b.month BETWEEN ?1 AND ?2 AND b.questionnaire = ?3 AND b.version = ?4 AND (?5 = '' OR e.typist = ?5);

-- name: sheet
SELECT doc FROM sheets WHERE id = ?;

-- name: sheet_at
SELECT doc FROM sheets WHERE batch = ? AND position = ? ORDER BY id LIMIT 1;

-- name: sheet_places
SELECT id, position, serial, status, twice, first_by, second_by, sent_to, first_begun, second_begun FROM sheets WHERE batch = ? ORDER BY position, id;

-- The sheet that an officer keyed before a position of a pile, as first (1) or second (2) typist.
-- name: sheet_before
SELECT doc FROM sheets WHERE batch = ?1 AND position < ?2 AND iif(?3 = 1, first_by, second_by) = ?4 ORDER BY position DESC LIMIT 1;

-- name: sheets_of
SELECT doc FROM sheets WHERE batch = ? ORDER BY position, id;

-- The final and void sheets of the months from ?1 to ?2 of a version of a questionnaire.
-- name: survey_sheets
SELECT b.id, b.month, b.place, b.field, b.officer, a.position, a.valid, a.typist, a.seconds, a.strokes, a.compared, a.wrong, a.answers, a.considered
FROM batches b JOIN sheet_answers a ON a.batch = b.id
WHERE b.month BETWEEN ?1 AND ?2 AND b.questionnaire = ?3 AND b.version = ?4;

-- How many of them count, by month.
-- name: valid_sheets
SELECT b.month, count(*) FROM batches b JOIN sheet_answers a ON a.batch = b.id
WHERE b.month BETWEEN ?1 AND ?2 AND b.questionnaire = ?3 AND b.version = ?4 AND a.valid = 1 GROUP BY b.month;

-- The open piles of them, with how many of their sheets are final or void, the oldest first.
-- name: open_piles
SELECT b.doc, (SELECT count(*) FROM sheet_answers a WHERE a.batch = b.id) FROM batches b
WHERE b.month BETWEEN ?1 AND ?2 AND b.questionnaire = ?3 AND b.version = ?4 AND b.closed = 0 ORDER BY b.opened_at, b.id;

-- The versions that were keyed in the months from ?1 to ?2.
-- name: survey_versions
SELECT questionnaire, version FROM batches WHERE month BETWEEN ?1 AND ?2 GROUP BY questionnaire, version ORDER BY questionnaire, version;

-- name: sheet_of_serial
SELECT doc FROM sheets WHERE serial = ? AND status <> 'VOID' ORDER BY id LIMIT 1;

-- name: keying
SELECT batch, which, position, serial, started_at, strokes, begun FROM keying WHERE officer = ?;

-- name: keying_at
SELECT officer FROM keying WHERE batch = ? AND which = ? AND position = ? AND officer <> ?;

-- name: begin_keying
INSERT INTO keying (officer, batch, which, position, serial, started_at, strokes, begun) VALUES (?, ?, ?, ?, ?, ?, 0, ?)
ON CONFLICT (officer) DO UPDATE SET batch = excluded.batch, which = excluded.which, position = excluded.position,
  serial = excluded.serial, started_at = excluded.started_at, strokes = 0, begun = excluded.begun;

-- name: set_strokes
UPDATE keying SET strokes = max(strokes, ?) WHERE officer = ?;

-- name: put_keyed
INSERT INTO keyed_answers (officer, question, answer) VALUES (?, ?, ?)
ON CONFLICT (officer, question) DO UPDATE SET answer = excluded.answer;

-- name: drop_keyed
DELETE FROM keyed_answers WHERE officer = ? AND question = ?;

-- name: keyed_answers
SELECT question, answer FROM keyed_answers WHERE officer = ?;

-- name: drop_keying
DELETE FROM keying WHERE officer = ?;

-- name: drop_keyed_answers
DELETE FROM keyed_answers WHERE officer = ?;

-- name: name_keying
UPDATE keying SET serial = ? WHERE officer = ?;

-- The sheets of a pile that lie before somebody, then those that were kept for whoever comes next.
-- name: seats
SELECT officer, which, position, started_at, (SELECT count(*) FROM keyed_answers a WHERE a.officer = k.officer), 0 FROM keying k WHERE batch = ?1
UNION ALL SELECT typists, which, position, '', questions, 1 FROM kept_keying WHERE batch = ?1 ORDER BY 3, 2, 6;

-- The half-keyed sheets of all open piles, with what is keyed of those that were kept.
-- name: half_keyed
SELECT k.batch, k.officer, k.which, k.position, k.started_at, count(a.question), 0, '' FROM keying k
JOIN keyed_answers a ON a.officer = k.officer JOIN batches b ON b.id = k.batch AND b.closed = 0 GROUP BY k.officer
UNION ALL SELECT k.batch, k.typists, k.which, k.position, '', k.questions, 1, k.answers FROM kept_keying k
JOIN batches b ON b.id = k.batch AND b.closed = 0 ORDER BY 7, 5, 1, 4, 3;

-- name: keep_keying
INSERT INTO kept_keying (batch, which, position, serial, typists, questions, answers) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (batch, which, position) DO UPDATE SET serial = excluded.serial, typists = excluded.typists, questions = excluded.questions, answers = excluded.answers;

-- name: kept_keying
SELECT serial, typists, answers FROM kept_keying WHERE batch = ? AND which = ? AND position = ?;

-- name: drop_kept_keying
DELETE FROM kept_keying WHERE batch = ? AND which = ? AND position = ?;
