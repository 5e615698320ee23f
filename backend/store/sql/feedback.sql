-- Statements about opinions of citizens, run by name like those of queries.sql.

-- name: put_feedback
INSERT INTO feedback (row, id, code, series, number, state, kind, class, channel, received_at, forward_warn, forward_by, due_at, assigned,
  answered_at, closed_at, publish_by, to_publish, measure_until, group_id, about, sheet, doc, exact, plain, digits)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: drop_feedback
DELETE FROM feedback WHERE id = ?;

-- name: feedback
SELECT doc FROM feedback WHERE id = ?;

-- name: feedback_by_number
SELECT doc FROM feedback WHERE series = ? AND number = ? ORDER BY row LIMIT 1;

-- name: last_feedback_number
SELECT coalesce(max(number), 0) FROM feedback WHERE series = ?;

-- name: feedback_until
SELECT doc FROM feedback WHERE received_at < ? ORDER BY received_at, row;

-- name: feedback_grouped
SELECT doc FROM feedback WHERE group_id = ? ORDER BY row;

-- Come to their end and not anonymised.
-- name: feedback_over
SELECT doc FROM feedback WHERE received_at < ? AND state IN ('ANSWERED', 'CLOSED', 'FORWARDED') AND measure_until = ''
  AND doc ->> '$.anonymised' = '' ORDER BY row;

-- name: put_guided
INSERT INTO feedback_guided (id, at, what, channel) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING;

-- name: guided
SELECT count(*) FROM feedback_guided WHERE at >= ? AND at < ?;

-- name: put_self_check
INSERT INTO self_checks (month, doc) VALUES (?, ?) ON CONFLICT (month) DO UPDATE SET doc = excluded.doc;

-- name: self_checks
SELECT doc FROM self_checks WHERE month >= ? AND month <= ? ORDER BY month;

-- name: blank_event
UPDATE event SET body = '' WHERE origin = ? AND origin_seq = ? AND body <> '';

-- name: feedback_at
SELECT doc FROM feedback WHERE row = ?;

-- Sheets with words that were noted for the register.
-- name: sheets_noted
SELECT doc FROM sheets WHERE json_array_length(doc, '$.remarks') > 0 ORDER BY id;

-- Drafts of forms about one item name it in their screen.
-- name: drop_drafts_of
DELETE FROM drafts WHERE instr(screen, ?) > 0;
