package ward

// Outcome is how a case stands against its due time.
type Outcome string

// A case that has ended is early, on time or late; one that has not is in time
// or overdue.
const (
	Early   Outcome = "EARLY"
	OnTime  Outcome = "ON_TIME"
	Late    Outcome = "LATE"
	InTime  Outcome = "IN_TIME"
	Overdue Outcome = "OVERDUE"
)

// Intake is from where a case comes into a period.
type Intake string

// The three sources of columns (4), (5) and (6) of table II.06a.
const (
	IntakeOnline  Intake = "ONLINE"
	IntakeCounter Intake = "COUNTER" // in person or by post
	IntakeCarried Intake = "CARRIED" // pending at the end of the period before
)

// Period is a stretch of days, both included.
type Period struct {
	From Date `json:"from"`
	To   Date `json:"to"`
}

// Received is columns (3) to (6) of table II.06a.
type Received struct {
	Total       int `json:"total"`
	Online      int `json:"online"`
	Counter     int `json:"counter"`
	CarriedOver int `json:"carriedOver"`
}

// Resolved is columns (7) to (10).
type Resolved struct {
	Total  int `json:"total"`
	Early  int `json:"early"`
	OnTime int `json:"onTime"`
	Late   int `json:"late"`
}

// Pending is columns (11) to (13).
type Pending struct {
	Total   int `json:"total"`
	InTime  int `json:"inTime"`
	Overdue int `json:"overdue"`
}

// FieldFigures is one line of table II.06a ("Tình hình, kết quả giải quyết
// TTHC", TT 01/2020/TT-VPCP): one field, or the total with an empty Field.
type FieldFigures struct {
	Field    string   `json:"field"`
	Received Received `json:"received"`
	Resolved Resolved `json:"resolved"`
	Pending  Pending  `json:"pending"`
}

// ProcedureFigures is table II.06a for a period.
type ProcedureFigures struct {
	Rows  []FieldFigures `json:"rows"`
	Total FieldFigures   `json:"total"`
}

// Figures are all figures of a period.
type Figures struct {
	Period     Period           `json:"period"`
	AsOf       Moment           `json:"asOf"` // pending cases are judged at this moment
	Procedures ProcedureFigures `json:"procedures"`
	// Refused at intake is not "received" and is listed apart (domain.md 12).
	RejectedAtIntake int `json:"rejectedAtIntake"`
}

// Tally is how many cases of a field share one source and one outcome. Every
// case that touches a period is in exactly one tally: that is why the four
// identities of table II.06a hold whatever the data.
type Tally struct {
	Field   string
	Intake  Intake
	Outcome Outcome
	Count   int
}

// Place says in which tally of the period a case stands: its source and its
// outcome. ok is false when the case does not touch the period (refused at intake, received after
// it, or ended before it). asOf is the moment at which pending cases are judged.
func (p Period) Place(c Case, asOf Moment) (i Intake, o Outcome, ok bool) {
	start, end := p.From.Start(), p.To.Next().Start()
	if !c.Received() || c.ReceivedAt >= end || (c.FinishedAt != "" && c.FinishedAt < start) {
		return "", "", false
	}
	switch {
	case c.ReceivedAt < start:
		i = IntakeCarried
	case c.Channel == ChannelOnline:
		i = IntakeOnline
	default:
		i = IntakeCounter
	}
	switch {
	case c.FinishedAt != "" && c.FinishedAt < end:
		o = Judge(c.FinishedAt, c.JudgedDueAt)
	case c.JudgedNow() < asOf:
		o = Overdue
	default:
		o = InTime
	}
	return i, o, true
}

// AsOf gives the moment at which pending cases of the period are judged: its
// end, or now while it still runs.
func (p Period) AsOf(now Moment) Moment {
	if end := p.To.Next().Start(); end < now {
		return end
	}
	return now
}

// SumUp makes the table of its tallies, fields in the order of first appearance.
func SumUp(tallies []Tally) ProcedureFigures {
	out := ProcedureFigures{Rows: []FieldFigures{}}
	at := map[string]int{}
	for _, t := range tallies {
		i, seen := at[t.Field]
		if !seen {
			i = len(out.Rows)
			at[t.Field] = i
			out.Rows = append(out.Rows, FieldFigures{Field: t.Field})
		}
		out.Rows[i].add(t)
		out.Total.add(t)
	}
	return out
}

func (f *FieldFigures) add(t Tally) {
	f.Received.Total += t.Count
	switch t.Intake {
	case IntakeOnline:
		f.Received.Online += t.Count
	case IntakeCounter:
		f.Received.Counter += t.Count
	default:
		f.Received.CarriedOver += t.Count
	}
	switch t.Outcome {
	case Early, OnTime, Late:
		f.Resolved.Total += t.Count
	default:
		f.Pending.Total += t.Count
	}
	switch t.Outcome {
	case Early:
		f.Resolved.Early += t.Count
	case OnTime:
		f.Resolved.OnTime += t.Count
	case Late:
		f.Resolved.Late += t.Count
	case Overdue:
		f.Pending.Overdue += t.Count
	default:
		f.Pending.InTime += t.Count
	}
}

// columns tells which tallies each figure of the table adds up.
var columns = map[string]func(Intake, Outcome) bool{
	"received":    func(Intake, Outcome) bool { return true },
	"new":         func(i Intake, _ Outcome) bool { return i != IntakeCarried }, // (4) and (5), no column of the table
	"online":      func(i Intake, _ Outcome) bool { return i == IntakeOnline },
	"counter":     func(i Intake, _ Outcome) bool { return i == IntakeCounter },
	"carriedOver": func(i Intake, _ Outcome) bool { return i == IntakeCarried },
	"resolved":    func(_ Intake, o Outcome) bool { return o == Early || o == OnTime || o == Late },
	"early":       func(_ Intake, o Outcome) bool { return o == Early },
	"onTime":      func(_ Intake, o Outcome) bool { return o == OnTime },
	"late":        func(_ Intake, o Outcome) bool { return o == Late },
	"pending":     func(_ Intake, o Outcome) bool { return o == InTime || o == Overdue },
	"inTime":      func(_ Intake, o Outcome) bool { return o == InTime },
	"overdue":     func(_ Intake, o Outcome) bool { return o == Overdue },
}

// CheckColumn refuses a name that is no figure of the table (figure.unknown).
func (c FigureCell) CheckColumn() error {
	if columns[c.Column] == nil {
		return Refuse("figure", "figure.unknown", c.Column)
	}
	return nil
}

// Holds says whether the figure counts a case of this source and outcome.
func (c FigureCell) Holds(i Intake, o Outcome) bool {
	take := columns[c.Column]
	return take != nil && take(i, o)
}

// MonthPeriod gives the reporting period called "2026-10". With a cut-off day of
// 1 it is the calendar month; otherwise it runs from the cut-off day of the month
// before to the day before the cut-off day: 21 gives 21/9 to 20/10 (domain.md
// 6.4). It refuses what is no month (month.invalid).
func MonthPeriod(month string, cutoff int) (Period, error) {
	first, err := ParseDate(month + "-01")
	if err != nil {
		return Period{}, Refuse("month", "month.invalid", month)
	}
	next := DateOf(first.Time().AddDate(0, 1, 0))
	if cutoff <= 1 {
		return Period{From: first, To: next.Plus(-1)}, nil
	}
	before := DateOf(first.Time().AddDate(0, -1, 0))
	return Period{From: before.Plus(cutoff - 1), To: first.Plus(cutoff - 2)}, nil
}

// MonthOf names the reporting month "2026-10" that a day belongs to by the cut-off
// day: MonthPeriod of it holds the day.
func MonthOf(d Date, cutoff int) string {
	first := d.Time().AddDate(0, 0, 1-d.Time().Day())
	if cutoff > 1 && d.Time().Day() >= cutoff {
		first = first.AddDate(0, 1, 0)
	}
	return string(DateOf(first))[:len("2026-10")]
}

// Check refuses a period that is turned round or longer than ten years
// (period.order, date.invalid).
func (p Period) Check() error {
	if _, err := ParseDate(string(p.From)); err != nil {
		return At("from", err)
	}
	if _, err := ParseDate(string(p.To)); err != nil {
		return At("to", err)
	}
	if p.To < p.From || p.To.Year()-p.From.Year() > 10 {
		return Refuse("to", "period.order", p.From, p.To)
	}
	return nil
}
