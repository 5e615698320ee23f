package office

import (
	"context"
	"strconv"
	"strings"

	"motcua/backend/ward"
)

// ReconLine is one thing that has to agree. Left and Right are what is compared;
// the cells open the records of both.
type ReconLine struct {
	Key   string   `json:"key"`
	Part  string   `json:"part"` // procedures, feedback, survey
	OK    bool     `json:"ok"`
	Left  int      `json:"left"`
	Right int      `json:"right"`
	Cells []string `json:"cells"`
	Name  string   `json:"name"` // of the field or questionnaire that it is about, "" for all
}

// Reconciliation is how the figures of a month agree with each other, with the month
// before and with the records behind them.
type Reconciliation struct {
	Month string      `json:"month"`
	Lines []ReconLine `json:"lines"`
	// Twice and Nowhere are the records counted more than once, or not at all.
	Twice   []string `json:"twice"`
	Nowhere []string `json:"nowhere"`
	// BackDated are records of frozen months that came or moved after the freeze.
	BackDated []DriftRecord `json:"backDated"`
	// Changed are the figures that moved since the drafts were sent.
	Changed []ward.CellChange `json:"changed"`
}

// Reconcile compares the figures of a month (month.invalid, period.future).
func (o *Office) Reconcile(ctx context.Context, who ward.Officer, month string) (out Reconciliation, err error) {
	out = Reconciliation{Month: month, Lines: []ReconLine{}, Twice: []string{}, Nowhere: []string{}, BackDated: []DriftRecord{}, Changed: []ward.CellChange{}}
	m, err := o.NoticeMonth(ctx, who, month)
	if err != nil {
		return out, err
	}
	read, _, err := o.noticeReader(ctx)
	if err != nil {
		return out, err
	}
	period, err := read.continues(month, m.Period)
	if err != nil {
		return out, err
	}
	out.Lines = append(out.Lines, period)
	for _, v := range m.Notices {
		if v.Nth > 0 && v.Approved == nil {
			continue
		}
		out.Changed = append(out.Changed, v.SinceSent...)
		if v.Corrected != "" {
			continue // its correction stands for it
		}
		if err := o.reconcile(read, v, &out); err != nil {
			return out, err
		}
	}
	out.BackDated, err = read.backDated(month)
	return out, err
}

func (o *Office) reconcile(r noticeReader, v NoticeView, out *Reconciliation) error {
	f, err := r.file(v.ID)
	if err != nil {
		return err
	}
	if v.Content, err = r.following(v.Content); err != nil {
		return err
	}
	records, err := o.recordsOf(r, f)
	if err != nil {
		return err
	}
	lines := v.Content.Identities()
	for _, l := range lines {
		out.Lines = append(out.Lines, ReconLine{Key: l.Key, Part: l.Part, OK: l.Left == l.Right, Left: l.Left, Right: l.Right, Cells: l.Cells, Name: l.Name})
	}
	for _, part := range v.Content.Parts() {
		whole := v.Content.Counted(part)
		of := v.partOf(records, part)
		out.Lines = append(out.Lines, ReconLine{Key: "records", Part: part, OK: whole == len(of), Left: whole, Right: len(of), Cells: v.Content.WholeOf(part)})
		why, differs, err := o.explained(r, v, part, records)
		if err != nil {
			return err
		}
		if differs {
			out.Lines = append(out.Lines, why)
		}
	}
	for _, s := range v.surveys() {
		at := "survey/" + s.Questionnaire + "/" + strconv.Itoa(s.Version) + "/collected"
		out.Lines = append(out.Lines, ReconLine{Key: "settled", Part: "survey", OK: s.Pending == 0, Left: s.Collected, Right: s.Collected - s.Pending, Cells: []string{at}, Name: s.Name})
	}
	twice, nowhere := v.Content.Misplaced(records)
	out.Twice, out.Nowhere = append(out.Twice, twice...), append(out.Nowhere, nowhere...)
	return nil
}

// surveys are the summaries that show figures.
func (v NoticeView) surveys() (out []ward.SurveySummary) {
	if v.Content.Survey == nil {
		return nil
	}
	for _, s := range v.Content.Survey.Summaries {
		if !s.Hidden {
			out = append(out, s)
		}
	}
	return out
}

// partOf gives the records that the whole of a part counts.
func (v NoticeView) partOf(records []ward.NoticeRecord, part string) (out []ward.NoticeRecord) {
	for _, r := range records {
		switch ward.Sort(r.Subject) {
		case "case":
			if part == "procedures" && r.Place != ward.PlaceOfRejected {
				out = append(out, r)
			}
		case "feedback":
			if part == "feedback" && (strings.Contains(r.Place, "/carriedOver=") || strings.Contains(r.Place, "/new=")) {
				out = append(out, r)
			}
		case "sheet":
			if part == "survey" && v.Content.Shows(r) {
				out = append(out, r)
			}
		}
	}
	return out
}

// backDated gives the records of the month before that came or moved after it was
// frozen: they are why a month may begin with others than the last one ended with.
func (r noticeReader) backDated(month string) ([]DriftRecord, error) {
	out := []DriftRecord{}
	all, err := r.Notices(monthBefore(month))
	if err != nil {
		return nil, err
	}
	for _, kind := range r.kindsOf(all) {
		n := frozen(all, kind)
		if n == nil {
			continue
		}
		d, err := r.drift(*n)
		if err != nil {
			return nil, err
		}
		if d != nil {
			out = append(out, d.Records...)
		}
	}
	return out, nil
}
