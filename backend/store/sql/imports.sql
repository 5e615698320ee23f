-- Statements about files of cases of other systems.

-- name: put_import
INSERT INTO imports (id, at, doc) VALUES (?, ?, ?)
ON CONFLICT (id) DO UPDATE SET at = excluded.at, doc = excluded.doc;

-- name: imports
SELECT i.doc, e.origin, e.origin_seq FROM imports i JOIN event e ON e.subject = 'import/' || i.id AND e.kind = 'import.taken'
ORDER BY i.at DESC, i.id DESC LIMIT ?;

-- name: import
SELECT i.doc, e.origin, e.origin_seq FROM imports i JOIN event e ON e.subject = 'import/' || i.id AND e.kind = 'import.taken'
WHERE i.id = ?;

-- The facts that follow the one of a file.
-- name: events_after
SELECT id, subject, kind FROM event WHERE origin = ?1 AND origin_seq > ?2 AND origin_seq <= ?2 + ?3 ORDER BY origin_seq;

-- name: drop_case
DELETE FROM cases WHERE row = ?;

