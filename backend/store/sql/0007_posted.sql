-- Results that are with the post: neither delivered nor brought back, the oldest first.
CREATE INDEX cases_posted ON cases (handed_over_at, row)
  WHERE state = 'RETURNED' AND doc ->> '$.handover.posting.number' <> '' AND coalesce(doc ->> '$.handover.posting.outcome', '') = '';
