-- Statements for reports.

-- What officers did in a stretch of time, and what they hold. Each gives names and counts.
-- name: received_by
SELECT received_by, count(*), 0 FROM cases INDEXED BY cases_received
WHERE received_at >= ?1 AND received_at < ?2 AND state NOT IN ('REJECTED_AT_INTAKE', 'REGISTERED') GROUP BY 1;

-- The LIMIT keeps the inner query apart: grouped at once, SQLite reads every case for a name that the index has.
-- name: finished_by
SELECT name, count(*), coalesce(sum(late), 0) FROM (
  SELECT doc ->> '$.finishedBy' AS name, outcome = 'LATE' AS late FROM cases INDEXED BY cases_finished_by
  WHERE ended_key >= ?1 AND ended_key < ?2 AND outcome <> '' LIMIT -1) GROUP BY name;

-- name: given_by
SELECT name, count(*), 0 FROM (
  SELECT doc ->> '$.handover.by' AS name FROM cases INDEXED BY cases_given
  WHERE handed_over_at >= ?1 AND handed_over_at < ?2 AND handed_over_at <> '' LIMIT -1) GROUP BY name;

-- name: held_by
SELECT held_by, count(*), coalesce(sum(judged_due_at < ?1), 0) FROM cases INDEXED BY cases_standing WHERE ended_key = '9999' GROUP BY 1;
