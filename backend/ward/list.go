package ward

// Standing is how a case stands now: an Outcome, or one of those below; "" for one
// that was never received.
type Standing string

// Soon marks a case in time but due within two working days.
const Soon Standing = "SOON"

// NewDate marks a case that was given a new date after an apology and keeps it so
// far, while the first date is over. Lists and the board go by the date that is
// promised now; the figures still count it as overdue, because an extension does
// not make a late case punctual (domain.md 12).
const NewDate Standing = "NEW_DATE"

// Waiting marks a case that waits for the citizen's papers: its clock stands.
const Waiting Standing = "WAITING"

// FigureCell names one figure of table II.06a.
type FigureCell struct {
	Period Period `json:"period"`
	Field  string `json:"field"` // "" = all fields
	// Column is received, new (in the period), online, counter, carriedOver, resolved, early, onTime,
	// late, pending, inTime or overdue.
	Column string `json:"column"`
}

// CaseFilter chooses cases. Empty members choose everything.
type CaseFilter struct {
	Text string `json:"text"` // number, name, phone, end of an identity number
	// Procedures are the codes of the procedures that Text names; the office fills
	// them in.
	Procedures []string `json:"-"`
	State      State    `json:"state"`
	// Due is OVERDUE, TODAY, SOON (of those running), WAITING (for papers), READY
	// (not collected), POSTED (with the post, neither delivered nor brought back),
	// UNPAID, MINE (files handed to Mine, not confirmed), or OPEN (the clock has not
	// ended).
	Due     string      `json:"due"`
	Mine    string      `json:"-"` // an officer's name, filled in by the office
	MineID  string      `json:"-"` // the same officer's id
	Field   string      `json:"field"`
	Officer string      `json:"officer"` // name of the receiving or the holding officer
	Channel Channel     `json:"channel"`
	Visit   string      `json:"visit,omitempty"` // cases received in one go (Case.Visit)
	From    Date        `json:"from"`            // received on or after
	To      Date        `json:"to"`              // received on or before
	Figure  *FigureCell `json:"figure"`
	// Late is UNEXPLAINED: ended late, and nobody wrote down why.
	Late   string `json:"late,omitempty"`
	Offset int    `json:"offset"`
	Limit  int    `json:"limit"` // at most 500
}

// LateUnexplained is the value of CaseFilter.Late.
const LateUnexplained = "UNEXPLAINED"

// CaseRow is one line of a list of cases.
type CaseRow struct {
	ID            string   `json:"id"`
	Code          string   `json:"code"`
	OfficialCode  string   `json:"officialCode"`
	Applicant     string   `json:"applicant"`
	Phone         string   `json:"phone"`
	PersonalID    string   `json:"personalId"` // masked, "0790••••1234"
	ProcedureCode string   `json:"procedureCode"`
	Procedure     string   `json:"procedure"`
	Field         string   `json:"field"`
	Channel       Channel  `json:"channel"`
	State         State    `json:"state"`
	Standing      Standing `json:"standing"`
	ReceivedAt    Moment   `json:"receivedAt"`
	ReceivedBy    string   `json:"receivedBy"`
	HeldBy        string   `json:"heldBy"`
	FirstDueAt    Moment   `json:"firstDueAt"`
	DueAt         Moment   `json:"dueAt"`
	FinishedAt    Moment   `json:"finishedAt"`
	HandedOverAt  Moment   `json:"handedOverAt"`
	Owed          int64    `json:"owed"` // VND still to be paid
	// Since is when the citizen began to be waited for: asked for papers, or a result
	// not collected; "" for others. SinceDays are the calendar days since then.
	Since     Moment `json:"since"`
	SinceDays int    `json:"sinceDays"`
	Reminded  Date   `json:"reminded"` // when they were last told that the result waits
	// LeftTime is the working time to the due time of a case whose clock runs, and
	// Left the same in words ("còn 2 ngày 3 giờ"); nil and "" for others.
	LeftTime *TimeLeft `json:"-"`
	Left     string    `json:"left"`
}

// waitedDays gives the calendar days from one moment to another, 0 for no moment.
func waitedDays(since, now Moment) int {
	from, ok := dayOf(since.Date())
	to, known := dayOf(now.Date())
	if !ok || !known {
		return 0
	}
	return int(max(to-from, 0))
}

// Wait counts the days that the citizen has been waited for by now.
func (r *CaseRow) Wait(now Moment) { r.SinceDays = waitedDays(r.Since, now) }

// CaseList is one stretch of a list of cases.
type CaseList struct {
	Total int       `json:"total"` // all that the filter chooses
	More  bool      `json:"more"`  // a search by text found more than it gives
	Rows  []CaseRow `json:"rows"`
}
