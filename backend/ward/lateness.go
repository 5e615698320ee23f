package ward

import "slices"

// Lateness is why a case was late, as somebody said afterwards; the body of
// case.late_explained. Note is for the office: no notice prints it.
type Lateness struct {
	At     Moment     `json:"at"`
	By     string     `json:"by"`
	Reason LateReason `json:"reason"`
	Note   string     `json:"note,omitempty"`
}

// Tells says whether the reason tells anything: it is one of the list, and not that
// nobody knows.
func (r LateReason) Tells() bool { return r != LateUnknown && slices.Contains(LateReasons, r) }

// WasLate says whether a case ended late, or is open and overdue now. That is judged as
// the figures judge it: an apology with a new date makes no case punctual.
func (c Case) WasLate(now Moment) bool {
	return c.Outcome == Late || c.Open() && c.JudgedNow() < now
}

// LateReason is why a late case was late, as far as anybody wrote it down: what was
// said afterwards, or else the apology that was given.
func (c Case) LateReason() LateReason {
	switch {
	case c.Lateness != nil && c.Lateness.Reason.Tells():
		return c.Lateness.Reason
	case c.Extension != nil:
		return ReasonOf(c.Extension.Reason)
	}
	return LateUnknown
}

// lateExplained takes a reason for lateness; of several the last counts. Whether the
// case is late is not asked here: that hangs on what happens to it besides, and a
// reason for what was no lateness is counted nowhere.
func (c *Case) lateExplained(b Lateness) bool {
	if c.Code == "" || !c.Received() {
		return false
	}
	c.Lateness = &b
	return true
}
