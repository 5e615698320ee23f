-- Opinions of citizens; made by the journal.

CREATE TABLE feedback (
  row           INTEGER PRIMARY KEY,  -- seq of its event that arrived first
  id            TEXT NOT NULL,
  code          TEXT NOT NULL,
  series        TEXT NOT NULL,        -- "PA-A-26"
  number        INTEGER NOT NULL,     -- within the series, given once
  state         TEXT NOT NULL,
  kind          TEXT NOT NULL,
  class         TEXT NOT NULL,
  channel       TEXT NOT NULL,
  received_at   TEXT NOT NULL,
  forward_warn  TEXT NOT NULL,
  forward_by    TEXT NOT NULL,
  due_at        TEXT NOT NULL,
  assigned      TEXT NOT NULL,        -- id of who has to answer, '' for nobody yet
  answered_at   TEXT NOT NULL,        -- the first time, '' while it was not
  closed_at     TEXT NOT NULL,        -- '' while it is not
  publish_by    TEXT NOT NULL,
  to_publish    INTEGER NOT NULL,     -- 1 when it is answered and not public
  measure_until TEXT NOT NULL,        -- of the most pressing open measure, '' for none
  group_id      TEXT NOT NULL,        -- id of the first of its group, '' for none
  about         TEXT NOT NULL,        -- ids of the officers it names, " q1-2 q1-3 "
  sheet         TEXT NOT NULL,        -- id of the survey form it stood on, '' for none
  doc           TEXT NOT NULL,        -- ward.Feedback, everything
  exact         TEXT NOT NULL,        -- what search looks in, as in cases
  plain         TEXT NOT NULL,
  digits        TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX feedback_id ON feedback (id);
-- Not unique, for the reason that cases_number is not.
CREATE INDEX feedback_number ON feedback (series, number);
CREATE INDEX feedback_received ON feedback (received_at, row);
CREATE INDEX feedback_state ON feedback (state, due_at, row);
CREATE INDEX feedback_group ON feedback (group_id) WHERE group_id <> '';
CREATE INDEX feedback_sheet ON feedback (sheet) WHERE sheet <> '';

-- People who came with a khiếu nại or tố cáo and were told where it goes: that it
-- happened, nothing more.
CREATE TABLE feedback_guided (
  id      TEXT PRIMARY KEY,
  at      TEXT NOT NULL,
  what    TEXT NOT NULL,
  channel TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX feedback_guided_at ON feedback_guided (at);

CREATE TABLE self_checks (
  month TEXT PRIMARY KEY,  -- "2026-10"
  doc   TEXT NOT NULL      -- ward.SelfCheck
) STRICT, WITHOUT ROWID;

-- Redaction: the body of an event may be blanked, and nothing else of it altered,
-- when a later event of the same subject is the redaction and says what is kept of
-- it. The hash of the body stays, so that the chain still verifies (DESIGN.md).
DROP TRIGGER event_is_never_updated;
CREATE TRIGGER event_is_never_updated BEFORE UPDATE ON event
WHEN NEW.body <> '' OR NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id OR NEW.origin IS NOT OLD.origin OR NEW.origin_seq IS NOT OLD.origin_seq
  OR NEW.lamport IS NOT OLD.lamport OR NEW.subject IS NOT OLD.subject OR NEW.kind IS NOT OLD.kind OR NEW.version IS NOT OLD.version
  OR NEW.at IS NOT OLD.at OR NEW.actor IS NOT OLD.actor OR NEW.body_hash IS NOT OLD.body_hash OR NEW.hash IS NOT OLD.hash
  OR OLD.kind = 'feedback.anonymised'
  OR NOT EXISTS (SELECT 1 FROM event r, json_each(r.body, '$.kept') k
    WHERE r.subject = OLD.subject AND r.kind = 'feedback.anonymised' AND r.seq <> OLD.seq AND k.key = OLD.id)
BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
