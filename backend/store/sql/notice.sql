-- Statements about notices, run by name like those of queries.sql.

-- name: put_notice
INSERT INTO notices (id, month, kind, nth, state, number, year, signed, approved_at, pdf, records, posted_at, doc, content)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET state = excluded.state, number = excluded.number, year = excluded.year, signed = excluded.signed,
  approved_at = excluded.approved_at, pdf = excluded.pdf, records = excluded.records, posted_at = excluded.posted_at,
  doc = excluded.doc, content = excluded.content;

-- name: notices_of
SELECT doc, content FROM notices WHERE month = ? ORDER BY kind, nth;

-- name: notice_numbers
SELECT number FROM notices WHERE year = ? ORDER BY id;

-- The days that were frozen of a month first.
-- name: notice_period
SELECT content ->> '$.period.from', content ->> '$.period.to' FROM notices WHERE month = ? AND approved_at <> '' ORDER BY nth, approved_at, id LIMIT 1;

-- name: notice_files
SELECT number || '/' || year, pdf, records FROM notices WHERE approved_at <> '' ORDER BY id;

-- name: put_notice_key
INSERT INTO notice_keys (fingerprint, public, origin, since) VALUES (?, ?, ?, ?)
ON CONFLICT (fingerprint) DO UPDATE SET public = excluded.public, origin = excluded.origin, since = excluded.since;

-- name: notice_keys
SELECT fingerprint, public, origin, since FROM notice_keys ORDER BY since, fingerprint;

-- name: heads
SELECT origin, origin_seq FROM head ORDER BY origin;

-- name: notice_seen
SELECT at, cells FROM notice_seen WHERE officer = ? AND notice = ?;

-- name: put_notice_seen
INSERT INTO notice_seen (officer, notice, at, cells) VALUES (?, ?, ?, ?)
ON CONFLICT (officer, notice) DO UPDATE SET at = excluded.at, cells = excluded.cells;

-- Cases that were solved late in a period, as tallies counts them.
-- name: late_cases
SELECT id, coalesce(doc ->> '$.lateness.reason', ''), doc ->> '$.extension.reason'
FROM cases INDEXED BY cases_standing
WHERE ended_key >= ?1 AND ended_key < ?2 AND received_at < ?2 AND outcome = 'LATE'
ORDER BY row;

-- Where each case stands in the figures of a period, as tallies counts it.
-- name: placed_cases
SELECT id, code, field,
  CASE WHEN received_at < ?1 THEN 'CARRIED' WHEN channel = 'ONLINE' THEN 'ONLINE' ELSE 'COUNTER' END,
  CASE WHEN ended_key < ?2 THEN outcome WHEN judged_due_at < ?3 THEN 'OVERDUE' ELSE 'IN_TIME' END
FROM cases INDEXED BY cases_standing
WHERE ended_key >= ?1 AND received_at < ?2 AND (outcome <> '' OR ended_key = '9999')
ORDER BY received_at, row;

-- name: rejected_cases
SELECT id, code FROM cases WHERE received_at >= ? AND received_at < ? AND state = 'REJECTED_AT_INTAKE' ORDER BY received_at, row;

-- name: guided_ids
SELECT id FROM feedback_guided WHERE at >= ? AND at < ? ORDER BY at, id;

-- name: forms_ids
SELECT id, questionnaire, version, series, first, last FROM forms WHERE date >= ? AND date <= ? ORDER BY date, id;

-- name: placed_sheets
SELECT a.sheet, b.doc ->> '$.name', a.position, a.valid, a.answers FROM batches b JOIN sheet_answers a ON a.batch = b.id
WHERE b.month = ? AND b.questionnaire = ? AND b.version = ? ORDER BY b.id, a.position, a.sheet;

-- name: subjects_since
SELECT DISTINCT subject FROM event WHERE origin = ? AND origin_seq > ? ORDER BY subject;
