-- name: drop_questionnaires
DELETE FROM questionnaires WHERE code = ?;

-- name: put_questionnaire
INSERT INTO questionnaires (code, version, valid_from, doc) VALUES (?, ?, ?, ?);

-- name: questionnaires
SELECT doc FROM questionnaires ORDER BY code, version;

-- name: questionnaire_versions
SELECT doc FROM questionnaires WHERE code = ? ORDER BY version;

-- name: questionnaire
SELECT doc FROM questionnaires WHERE code = ? AND version = ?;

-- name: drop_forms
DELETE FROM forms WHERE id = ?;

-- name: put_forms
INSERT INTO forms (id, questionnaire, version, series, first, last, place, date, at, officer)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: forms
SELECT id, questionnaire, version, series, first, last, place, date, at, officer FROM forms WHERE id = ?;

-- name: forms_issued
SELECT id, questionnaire, version, series, first, last, place, date, at, officer FROM forms
WHERE date >= ? AND date <= ? ORDER BY date DESC, at DESC, series, first DESC;

-- name: forms_with
SELECT id, questionnaire, version, series, first, last, place, date, at, officer FROM forms
WHERE series = ?1 AND last >= ?2 AND first <= ?2 ORDER BY at, id LIMIT 1;

-- name: last_serial
SELECT coalesce(max(last), 0) FROM forms WHERE series = ?;

-- name: forms_of_version
SELECT (SELECT count(*) FROM forms WHERE questionnaire = ?1 AND version = ?2)
  + (SELECT count(*) FROM batches WHERE questionnaire = ?1 AND version = ?2);

-- name: forms_count
SELECT questionnaire, version, place, sum(last - first + 1) FROM forms
WHERE date >= ? AND date <= ? GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;
