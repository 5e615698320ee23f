package ward

// ReportKind is one of the reports for above and for the office itself.
type ReportKind string

// The reports of a period.
const (
	ReportProcedures ReportKind = "procedures" // table II.06a
	ReportFeedback   ReportKind = "feedback"   // table II.05a, whose form was not verified (domain.md 6.2)
	ReportLate       ReportKind = "late"       // cases that were or are late, with names: internal
	ReportWorkload   ReportKind = "workload"   // what each officer did: internal
	ReportYear       ReportKind = "year"       // twelve months side by side
)

// ReportKinds are the reports in the order of the screen.
var ReportKinds = []ReportKind{ReportProcedures, ReportFeedback, ReportLate, ReportWorkload, ReportYear}

// Internal says whether a report names people and stays in the office ("lưu hành
// nội bộ").
func (k ReportKind) Internal() bool { return k == ReportLate || k == ReportWorkload }

// Report is a report as a table: the screen, the paper and the workbook show the
// same one.
type Report struct {
	Kind    ReportKind  `json:"kind"`
	Period  Period      `json:"period"`
	AsOf    Moment      `json:"asOf"`
	Columns []string    `json:"heads"` // keys of the headings; those of months are "2026-10"
	Rows    []ReportRow `json:"rows"`
	// Posted are the notices whose figures, as approved, stand in the report.
	Posted []PostedNotice `json:"notices"`
	// Gap is what the records say now of closed months within the period beside what was
	// posted of them; nil when the two agree.
	Gap *ReportGap `json:"gap,omitempty"`
}

// ReportGap sets the sums of what was posted of several months beside the sums of what
// the records say of them now, and says by which months and lines they differ.
type ReportGap struct {
	Notices []PostedNotice `json:"notices"` // of every closed month within the period
	Columns []string       `json:"heads"`   // keys of the headings
	Rows    []ReportRow    `json:"rows"`
}

// PostedNotice is an approved notice that figures of a report are taken from.
type PostedNotice struct {
	ID         string `json:"id"`
	Month      string `json:"month"`
	Number     string `json:"number"` // as printed, "12/TB-UBND"
	Signed     Date   `json:"signed"`
	Correction bool   `json:"correction"` // of another notice of the month
}

// ReportRow is one line of a report.
type ReportRow struct {
	Total bool         `json:"total"`
	Cells []ReportCell `json:"cells"`
}

// ReportCell is one cell: a number or a rate with the records behind it, a word
// that each language has of its own, or a text.
type ReportCell struct {
	Sort   CellSort    `json:"sort"`
	Text   string      `json:"text"`             // of TEXT, and the key of WORD
	Count  int         `json:"count"`            // of NUMBER, and the part of RATE
	Of     int         `json:"of"`               // the whole of RATE
	Figure *FigureCell `json:"figure,omitempty"` // the cases that are counted
	CaseID string      `json:"caseId,omitempty"` // the case that the line is about
	// Opinions are the opinions that are counted, Refused the period of which the
	// cases refused at intake are, Surveys the month of the sheets.
	Opinions *FeedbackFigureCell `json:"opinions,omitempty"`
	Refused  *Period             `json:"refused,omitempty"`
	Surveys  string              `json:"surveys,omitempty"`
	// Notice and Cell name the figure on a notice that stands fast: its records are
	// those that were kept with it.
	Notice string `json:"notice,omitempty"`
	Cell   string `json:"cell,omitempty"`
	// Now is the figure as the records have it now, when they no longer bear out what
	// was approved.
	Now *Share `json:"now,omitempty"`
}

// CellSort says what a cell holds.
type CellSort string

// What cells hold.
const (
	CellText   CellSort = "TEXT"
	CellWord   CellSort = "WORD"
	CellMoment CellSort = "MOMENT"
	CellNumber CellSort = "NUMBER"
	CellRate   CellSort = "RATE"
	CellMonth  CellSort = "MONTH"      // Text is "2026-10", Notice the one that was posted of it
	CellBy     CellSort = "DIFFERENCE" // Count says by how many
	CellNone   CellSort = "NONE"       // there is nothing to say
)

// TextCell makes a cell of a text.
func TextCell(s string) ReportCell { return ReportCell{Sort: CellText, Text: s} }

// WordCell makes a cell of a word that each language has of its own.
func WordCell(key string) ReportCell { return ReportCell{Sort: CellWord, Text: key} }

// MomentCell makes a cell of a moment.
func MomentCell(m Moment) ReportCell { return ReportCell{Sort: CellMoment, Text: string(m)} }

// NumberCell makes a cell of a number.
func NumberCell(n int) ReportCell { return ReportCell{Sort: CellNumber, Count: n} }

// RateCell makes a cell of a part out of a whole, in percent; of nothing it is "–".
func RateCell(part, whole int) ReportCell { return ReportCell{Sort: CellRate, Count: part, Of: whole} }

// ByCell makes a cell of a difference; of none it says nothing.
func ByCell(n int) ReportCell {
	if n == 0 {
		return ReportCell{Sort: CellNone}
	}
	return ReportCell{Sort: CellBy, Count: n}
}

// FigureCellOf makes a cell of a figure of table II.06a, with the cases behind it.
func FigureCellOf(n int, p Period, field, column string) ReportCell {
	c := NumberCell(n)
	c.Figure = &FigureCell{Period: p, Field: field, Column: column}
	return c
}

// OpinionsCellOf makes a cell of a figure of the table of opinions, with the opinions
// behind it.
func OpinionsCellOf(n int, p Period, class FeedbackClass, column string) ReportCell {
	c := NumberCell(n)
	c.Opinions = &FeedbackFigureCell{Period: p, Class: class, Column: column}
	return c
}

// Workload is what one officer did in a period.
type Workload struct {
	Name       string `json:"name"`
	Received   int    `json:"received"`
	Finished   int    `json:"finished"`
	Late       int    `json:"late"` // of those finished
	HandedOver int    `json:"handedOver"`
	Held       int    `json:"held"`    // now
	Overdue    int    `json:"overdue"` // of those held
}
