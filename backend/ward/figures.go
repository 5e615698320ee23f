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
