-- Notices of the months and the keys that sign them; made by the journal.

CREATE TABLE notices (
  id          TEXT PRIMARY KEY,  -- ward.NoticeID
  month       TEXT NOT NULL,     -- "2026-10"
  kind        TEXT NOT NULL,
  nth         INTEGER NOT NULL,  -- 0 the notice itself, 1 its first correction
  state       TEXT NOT NULL,
  number      TEXT NOT NULL,     -- '' until it is approved, like the six below
  year        INTEGER NOT NULL,  -- of signing, 0 until then: numbers are unique within it
  signed      TEXT NOT NULL,
  approved_at TEXT NOT NULL,
  pdf         TEXT NOT NULL,     -- hash of the kept file
  records     TEXT NOT NULL,     -- hash of the kept list of records
  posted_at   TEXT NOT NULL,     -- of the first copy
  doc         TEXT NOT NULL,     -- ward.Notice without its content
  content     TEXT NOT NULL      -- ward.NoticeContent, '' until it is approved
) STRICT, WITHOUT ROWID;
CREATE INDEX notices_month ON notices (month, kind, nth);
CREATE INDEX notices_number ON notices (year, number) WHERE year > 0;

CREATE TABLE notice_keys (
  fingerprint TEXT PRIMARY KEY,
  public      TEXT NOT NULL,  -- base64
  origin      TEXT NOT NULL,  -- the installation that signs with it
  since       TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Local state, not journaled.

CREATE TABLE notice_seen (
  officer TEXT NOT NULL,
  notice  TEXT NOT NULL,
  at      TEXT NOT NULL,
  cells   TEXT NOT NULL,  -- list of ward.CellOf, as the officer saw them
  PRIMARY KEY (officer, notice)
) STRICT, WITHOUT ROWID;
