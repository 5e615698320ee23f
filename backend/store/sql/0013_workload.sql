-- Who finished and who handed over, so that a year of workloads never reads the table.
CREATE INDEX cases_finished_by ON cases (ended_key, outcome, doc ->> '$.finishedBy') WHERE outcome <> '';
DROP INDEX cases_given;
CREATE INDEX cases_given ON cases (handed_over_at, doc ->> '$.handover.by') WHERE handed_over_at <> '';
