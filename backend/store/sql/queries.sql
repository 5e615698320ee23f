-- Statements that the store runs by name, each prepared once for a connection.

-- name: begin
BEGIN IMMEDIATE;

-- name: commit
COMMIT;

-- name: rollback
ROLLBACK;

-- The end of an origin's chain, none for a new one, and the latest lamport of all.
-- name: head
SELECT coalesce(origin_seq, 0), hash, (SELECT coalesce(max(lamport), 0) FROM head)
FROM (SELECT ?1 AS name) LEFT JOIN head ON origin = name;

-- name: set_head
INSERT INTO head (origin, origin_seq, lamport, hash) VALUES (?, ?, ?, ?)
ON CONFLICT (origin) DO UPDATE SET origin_seq = excluded.origin_seq, lamport = excluded.lamport, hash = excluded.hash;

-- name: insert_event
INSERT INTO event (id, origin, origin_seq, lamport, subject, kind, version, at, actor, body, body_hash, hash)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq;

-- name: events_of
SELECT seq, id, origin, origin_seq, lamport, subject, kind, version, at, actor, body FROM event WHERE subject = ?;

-- name: all_events
SELECT seq, id, origin, origin_seq, lamport, subject, kind, version, at, actor, body, body_hash, hash
FROM event ORDER BY origin, origin_seq;

-- name: subjects
SELECT subject FROM event GROUP BY subject ORDER BY min(seq);

-- name: put_case
INSERT INTO cases (row, id, code, series, number, official_code, state, channel, procedure_code, procedure_name, field,
  applicant, phone, personal_id, received_at, received_by, held_by, first_due_at, due_at, judged_due_at,
  finished_at, outcome, handed_over_at, owed, to_confirm, doc, exact, plain, digits)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: update_case
UPDATE cases SET official_code = ?, state = ?, channel = ?, applicant = ?, phone = ?, personal_id = ?, held_by = ?,
  due_at = ?, judged_due_at = ?, finished_at = ?, outcome = ?, handed_over_at = ?, owed = ?, to_confirm = ?, doc = ?, exact = ?, plain = ?, digits = ?
WHERE row = ?;

-- name: search_texts
SELECT row, exact, plain, digits FROM cases WHERE row = (SELECT min(seq) FROM event WHERE subject = 'case/' || ?);

-- name: index_case
INSERT INTO case_search (rowid, exact, plain, digits) VALUES (?, ?, ?, ?);

-- name: unindex_case
INSERT INTO case_search (case_search, rowid, exact, plain, digits) VALUES ('delete', ?, ?, ?, ?);

-- name: indexed
SELECT upto FROM indexed;

-- name: index_newest
INSERT INTO case_search (rowid, exact, plain, digits) SELECT row, exact, plain, digits FROM cases WHERE row > ? ORDER BY row;

-- name: set_indexed
UPDATE indexed SET upto = (SELECT max(row) FROM cases);

-- name: newest_texts
SELECT row, exact, plain, digits FROM cases WHERE row > ? ORDER BY row DESC;

-- name: drop_payments
DELETE FROM payments WHERE case_id = ?;

-- name: put_payment
INSERT INTO payments (case_id, n, at, officer, amount, receipt, occasion, code, applicant, procedure)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: payments
SELECT at, officer, amount, receipt, occasion, case_id, code, applicant, procedure
FROM payments WHERE at >= ? AND at < ? ORDER BY officer, at, code, n;

-- name: last_number
SELECT coalesce(max(number), 0) FROM cases WHERE series = ?;

-- name: case_by_id
SELECT doc FROM cases WHERE row = (SELECT min(seq) FROM event WHERE subject = 'case/' || ?);

-- name: case_by_number
SELECT doc FROM cases WHERE series = ? AND number = ?;

-- name: case_by_official_code
SELECT doc FROM cases WHERE official_code = ? AND official_code <> '';

-- name: same_today
SELECT code FROM cases
WHERE received_at >= ? AND personal_id = ? AND procedure_code = ? AND personal_id <> '' LIMIT 1;

-- name: fields
SELECT DISTINCT doc ->> '$.field' FROM procedures ORDER BY 1;

-- Every case that touches the period stands in exactly one tally; ward.Period.Place says the same in Go.
-- Parameters: start, end and "as of" of the period.
-- name: tallies
SELECT field,
  CASE WHEN received_at < ?1 THEN 'CARRIED' WHEN channel = 'ONLINE' THEN 'ONLINE' ELSE 'COUNTER' END AS intake,
  CASE WHEN ended_key < ?2 THEN outcome WHEN judged_due_at < ?3 THEN 'OVERDUE' ELSE 'IN_TIME' END AS standing,
  count(*)
FROM cases INDEXED BY cases_standing
WHERE ended_key >= ?1 AND received_at < ?2 AND (outcome <> '' OR ended_key = '9999')  -- not what was refused at intake
GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;

-- Refused at intake: not "received", told apart.
-- name: refused
SELECT count(*) FROM cases WHERE received_at >= ? AND received_at < ? AND state = 'REJECTED_AT_INTAKE';

-- name: put_office
INSERT INTO office (one, profile, hours) VALUES (1, ?, ?)
ON CONFLICT (one) DO UPDATE SET profile = excluded.profile, hours = excluded.hours;

-- name: office
SELECT profile, hours FROM office;

-- name: put_counter
INSERT INTO counters (origin, letter, name) VALUES (?, ?, ?)
ON CONFLICT (origin) DO UPDATE SET letter = excluded.letter, name = excluded.name;

-- name: counters
SELECT origin, letter, name FROM counters ORDER BY letter, origin;

-- name: put_officer
INSERT INTO officers (id, login, name, title, role, active, unit) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET login = excluded.login, name = excluded.name, title = excluded.title,
  role = excluded.role, active = excluded.active, unit = excluded.unit;

-- name: officers
SELECT id, login, name, title, role, active, unit FROM officers ORDER BY name, id;

-- name: officer_by_login
SELECT id, login, name, title, role, active, unit FROM officers WHERE login = ? ORDER BY id LIMIT 1;

-- name: officer
SELECT id, login, name, title, role, active, unit FROM officers WHERE id = ?;

-- name: drop_procedure
DELETE FROM procedures WHERE code = ?;

-- name: put_procedure
INSERT INTO procedures (code, valid_from, valid_to, doc) VALUES (?, ?, ?, ?)
ON CONFLICT (code, valid_from) DO UPDATE SET valid_to = excluded.valid_to, doc = excluded.doc;

-- name: procedures
SELECT doc FROM procedures ORDER BY code, valid_from;

-- name: procedure_versions
SELECT doc FROM procedures WHERE code = ? ORDER BY valid_from;

-- name: put_year
INSERT INTO calendar_years (year, doc) VALUES (?, ?) ON CONFLICT (year) DO UPDATE SET doc = excluded.doc;

-- name: years
SELECT doc FROM calendar_years ORDER BY year;

-- name: local
SELECT value FROM local WHERE key = ?;

-- name: set_local
INSERT INTO local (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value;

-- name: password
SELECT phc, failures, failed_at FROM passwords WHERE officer = ?;

-- name: set_password
INSERT INTO passwords (officer, phc) VALUES (?, ?)
ON CONFLICT (officer) DO UPDATE SET phc = excluded.phc, failures = 0, failed_at = '';

-- name: set_failures
UPDATE passwords SET failures = ?, failed_at = ? WHERE officer = ?;

-- name: draft
SELECT content FROM drafts WHERE officer = ? AND screen = ?;

-- name: save_draft
INSERT INTO drafts (officer, screen, content, at) VALUES (?, ?, ?, ?)
ON CONFLICT (officer, screen) DO UPDATE SET content = excluded.content, at = excluded.at;

-- name: drop_draft
DELETE FROM drafts WHERE officer = ? AND screen = ?;

-- name: favourites
SELECT slot, procedure FROM favourites WHERE officer = ? ORDER BY slot;

-- name: set_favourite
INSERT INTO favourites (officer, slot, procedure) VALUES (?, ?, ?)
ON CONFLICT (officer, slot) DO UPDATE SET procedure = excluded.procedure;

-- name: drop_favourite
DELETE FROM favourites WHERE officer = ? AND slot = ?;
