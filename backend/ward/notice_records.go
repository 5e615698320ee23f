package ward

import (
	"slices"
	"strings"
)

// NoticeRecord says where one record stood in the figures of a notice. It names the
// record by number and nobody by name.
type NoticeRecord struct {
	Subject string `json:"subject"` // "case/…", "feedback/…", "sheet/…"
	Code    string `json:"code"`
	// Place is where it is counted: of a case field, intake and outcome, and why when it
	// was late ("Hộ tịch/ONLINE/EARLY", "Hộ tịch/ONLINE/LATE:FEE"); of an opinion class, channel, carried or new, and what
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
		if !there || !was.standsAs(r) {
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

// standsAs says whether a record stands where it stood. Lists that were kept before
// places told reasons say none: that is no change.
func (r NoticeRecord) standsAs(now NoticeRecord) bool {
	if _, why := r.Outcome(); why == "" && Sort(r.Subject) == "case" {
		_, because := now.Outcome()
		now.Place = strings.TrimSuffix(now.Place, ":"+string(because))
	}
	return r.Place == now.Place
}

// WithCells lays accepted changes over figures.
func WithCells(cells []CellOf, changes []CellChange) []CellOf {
	at, out := map[string]int{}, slices.Clone(cells)
	for i, c := range out {
		at[c.Cell] = i
	}
	for _, c := range changes {
		if i, there := at[c.Cell]; there {
			out[i].Value = c.New
		} else {
			out = append(out, CellOf{c.Cell, c.New})
		}
	}
	return out
}

// WithRecords lays accepted changes over records.
func WithRecords(records []NoticeRecord, changes []RecordChange) []NoticeRecord {
	changed := map[string]RecordChange{}
	for _, c := range changes {
		changed[c.Subject] = c
	}
	var out []NoticeRecord
	for _, r := range records {
		c, moved := changed[r.Subject]
		if moved {
			delete(changed, r.Subject)
			r.Place = c.New
		}
		if r.Place != "" {
			out = append(out, r)
		}
	}
	for _, c := range changes {
		if _, came := changed[c.Subject]; came && c.New != "" {
			out = append(out, NoticeRecord{c.Subject, c.Code, c.New})
		}
	}
	return out
}
