package ward

// ImportedBody is the body of case.imported: what the national or the city's system
// said of a case in a file that was taken in. The first one founds the case, later
// ones only move it on. What the other system promised is kept as it promised it.
type ImportedBody struct {
	Import       string    `json:"import"` // "import/q1-7", which files it came with
	Source       string    `json:"source"` // the other system, "Cổng Dịch vụ công quốc gia"
	Row          int       `json:"row"`    // of the file
	OfficialCode string    `json:"officialCode"`
	Procedure    Procedure `json:"procedure"` // by the rulebook, or as the file words it
	Channel      Channel   `json:"channel"`
	Applicant    Person    `json:"applicant"` // may be empty: those systems hold it
	Subject      string    `json:"subject,omitempty"`
	HeldBy       string    `json:"heldBy,omitempty"` // who solves it there
	ResultWay    ResultWay `json:"resultWay,omitempty"`
	State        State     `json:"state"`
	Reason       string    `json:"reason,omitempty"` // why it was refused, withdrawn or stopped
	ReceivedAt   Moment    `json:"receivedAt"`
	DueAt        Moment    `json:"dueAt,omitempty"`
	Reckoned     bool      `json:"reckoned,omitempty"` // the file gives no due time: DueAt is by our calendar
	FinishedAt   Moment    `json:"finishedAt,omitempty"`
	HandedOverAt Moment    `json:"handedOverAt,omitempty"`
	AsOf         Moment    `json:"asOf,omitempty"` // how far the file goes; "" in facts of before it was known
	By           string    `json:"by"`             // the officer who took the file in
}

// progress is how far a case is in a state.
func (s State) progress() int {
	switch s {
	case StateReturned:
		return 3
	case StateDone, StateWithdrawn, StateStopped, StateRejectedAtIntake, StateRegistered:
		return 2
	}
	return 1
}

// imported takes what another system says of a case. Only a case that came from
// such a system is moved, and only onwards: a file that is older than the last one
// changes nothing, and what was done here stands.
func (c *Case) imported(b ImportedBody, at Moment) bool {
	defer func() { c.SourceAsOf = max(c.SourceAsOf, b.AsOf) }()
	switch {
	case c.Code == "":
		c.foundBy(b)
		c.goTo(b, at)
		return true
	case c.Source == "":
		return false
	case !c.MovedBy(b):
		return b.State != c.State || b.FinishedAt == "" || b.FinishedAt == c.FinishedAt
	case c.State == StateDone:
		c.handOut(b)
	default:
		c.reschedule(b)
		c.goTo(b, at)
	}
	return true
}

// MovedBy says whether what another system tells moves a case on that is here. The end
// of a case counts whenever it is told; where an open one stands, and when it is due,
// only by a file that is no older than what was told last.
func (c Case) MovedBy(b ImportedBody) bool {
	switch {
	case c.Source == "":
		return false
	case b.KeepsOpen(c):
		if b.AsOf < c.SourceAsOf {
			return false
		}
		return c.steppedBy(b.State) || b.DueAt != "" && !b.Reckoned && b.DueAt != c.DueAt && c.Extension == nil
	case c.Open():
		return true
	}
	return c.State == StateDone && b.State == StateReturned
}

// KeepsOpen says whether it tells of an open case that it is open.
func (b ImportedBody) KeepsOpen(c Case) bool { return c.Open() && b.State.progress() == 1 }

// steppedBy says whether an open case is in another state there, and further on.
func (c Case) steppedBy(s State) bool {
	switch c.State {
	case StateAccepted:
		return s != StateAccepted
	case StateProcessing:
		return s == StateSupplementRequested
	case StateSupplementRequested:
		return s == StateProcessing
	}
	return false
}

func (c *Case) foundBy(b ImportedBody) {
	c.Code, c.Procedure, c.Source = b.OfficialCode, b.Procedure, b.Source
	c.ReceivedAt, c.ReceivedBy, c.HeldBy = b.ReceivedAt, b.Source, b.HeldBy
	if c.HeldBy == "" {
		c.HeldBy = b.Source
	}
	c.FirstDueAt, c.DueAt, c.JudgedDueAt = b.DueAt, b.DueAt, b.DueAt
	c.State = StateAccepted
	c.setDetails(CaseDetails{OfficialCode: b.OfficialCode, Channel: b.Channel, Subject: b.Subject, Applicant: b.Applicant, Sets: 1,
		ResultWay: b.ResultWay})
}

// reschedule takes a due time that the other system moved. One that moved while the
// citizen was waited for is what the case is judged by; any other is a new date,
// which does not make a late case punctual (domain.md 12).
func (c *Case) reschedule(b ImportedBody) {
	if b.DueAt == "" || b.Reckoned || b.DueAt == c.DueAt || c.Extension != nil {
		return
	}
	c.DueAt = b.DueAt
	if c.State == StateSupplementRequested {
		c.JudgedDueAt = b.DueAt
	}
}

func (c *Case) goTo(b ImportedBody, at Moment) {
	switch b.State {
	case StateSupplementRequested:
		if c.Supplement == nil {
			c.Supplement = &SupplementRequest{At: at, By: b.Source, Items: []string{}}
		}
		c.State = b.State
	case StateRejectedAtIntake:
		c.State, c.Reason, c.FirstDueAt, c.DueAt, c.JudgedDueAt = b.State, b.Reason, "", "", ""
		c.FinishedAt, c.FinishedBy = b.FinishedAt, b.Source
	case StateDone, StateReturned, StateWithdrawn, StateStopped:
		c.endWaiting(b, b.FinishedAt)
		c.State, c.Reason, c.FeeAsked = b.State, b.Reason, nil
		c.FinishedAt, c.FinishedBy = b.FinishedAt, b.Source
		c.Outcome = Judge(b.FinishedAt, c.JudgedDueAt)
		if b.State == StateReturned {
			c.handOut(b)
		}
	default:
		c.endWaiting(b, at)
		if c.State != StateFeeDue && (c.State != StateProcessing || b.State != StateAccepted) {
			c.State = b.State
		}
	}
}

// endWaiting notes that the citizen brought what the case waited for.
func (c *Case) endWaiting(b ImportedBody, at Moment) {
	if c.Supplement == nil || c.Supplement.DoneAt != "" {
		return
	}
	request := *c.Supplement
	request.DoneAt, request.DoneBy = at, b.Source
	c.Supplement = &request
}

func (c *Case) handOut(b ImportedBody) {
	c.State = StateReturned
	c.Handover = &Handover{At: b.HandedOverAt, By: b.Source, Documents: []ResultDocument{}, Way: b.ResultWay}
}

// FileTakenBody is the body of import.taken. The facts about its cases follow it in
// the journal of the same origin, without a gap.
type FileTakenBody struct {
	Source  string `json:"source"`
	File    string `json:"file"`   // its name
	Digest  string `json:"digest"` // SHA-256 of the file, in hex
	By      string `json:"by"`
	Rows    int    `json:"rows"`    // below the heading
	Added   int    `json:"added"`   // new cases
	Moved   int    `json:"moved"`   // cases that moved on
	Skipped int    `json:"skipped"` // rows left out because of mistakes
	AsOf    Moment `json:"asOf"`    // how far it goes: when it was exported, or the last thing that it tells
	// Open are the official codes of the cases that it says are open, new or old: no
	// older file says how they stand.
	Open []string `json:"open,omitempty"`
}

// ImportUndoneBody is the body of import.undone.
type ImportUndoneBody struct {
	By     string `json:"by"`
	Reason string `json:"reason"`
}

// CaseImport is a file of cases that was taken in.
type CaseImport struct {
	ID string `json:"id"`
	FileTakenBody
	At       Moment `json:"at"`
	Origin   string `json:"-"`
	After    int64  `json:"-"` // the number of its own event, which those of its cases follow
	UndoneAt Moment `json:"undoneAt"`
	UndoneBy string `json:"undoneBy"`
	Reason   string `json:"reason"` // why it was undone
}

// FoldImport makes a file that was taken in of its events; ok is false when it was
// never taken in.
func FoldImport(id string, events []Event) (f CaseImport, ok bool, err error) {
	InOrder(events)
	f.ID = id
	for _, e := range events {
		switch e.Kind {
		case FileTaken:
			b, err := decode[FileTakenBody](e)
			if err != nil {
				return f, false, err
			}
			f.FileTakenBody, f.At, f.Origin, f.After, ok = b, e.At, e.Origin, e.OriginSeq, true
		case ImportUndone:
			b, err := decode[ImportUndoneBody](e)
			if err != nil {
				return f, false, err
			}
			if f.UndoneAt == "" {
				f.UndoneAt, f.UndoneBy, f.Reason = e.At, b.By, b.Reason
			}
		}
	}
	return f, ok, nil
}
