package ward

// NoticeRecord says where one record stood in the figures of a notice. It names the
// record by number and nobody by name.
type NoticeRecord struct {
	Subject string `json:"subject"` // "case/…", "feedback/…", "sheet/…"
	Code    string `json:"code"`
	// Place is where it is counted: of a case field, intake and outcome
	// ("Hộ tịch/ONLINE/EARLY"); of an opinion class, channel, carried or new, and what
	// became of it; of a sheet its questionnaire, version and what it says.
	Place string `json:"place"`
}

// RecordChange is a record that stands elsewhere now. Old is "" for one that came,
// New for one that went.
type RecordChange struct {
	Subject string `json:"subject"`
	Code    string `json:"code"`
	Old     string `json:"old"`
	New     string `json:"new"`
}

// CompareRecords gives the records that came, went or stand elsewhere.
func CompareRecords(before, after []NoticeRecord) []RecordChange {
	old := map[string]NoticeRecord{}
	for _, r := range before {
		old[r.Subject] = r
	}
	out := []RecordChange{}
	for _, r := range after {
		was, there := old[r.Subject]
		if !there || was.Place != r.Place {
			out = append(out, RecordChange{r.Subject, r.Code, was.Place, r.Place})
		}
		delete(old, r.Subject)
	}
	for _, r := range before {
		if _, gone := old[r.Subject]; gone {
			out = append(out, RecordChange{r.Subject, r.Code, r.Place, ""})
		}
	}
	return out
}
