-- Results that nobody has collected and citizens that were asked for papers, the
-- longest waiting first.
DROP INDEX cases_ready;
CREATE INDEX cases_ready ON cases (finished_at, row) WHERE state = 'DONE';
DROP INDEX cases_waiting;
CREATE INDEX cases_waiting ON cases (doc ->> '$.supplement.at', row) WHERE state = 'SUPPLEMENT_REQUESTED';
