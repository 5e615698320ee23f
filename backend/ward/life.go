package ward

import "slices"

// The bodies of the turns that a case's life can take besides the straight way.

// RefusedBody is the body of case.refused: a dossier that was not taken in
// (Mẫu 03). It has a number, and is never counted as received.
type RefusedBody struct {
	Code      string    `json:"code"`
	Series    string    `json:"series"`
	Number    int       `json:"number"`
	Counter   string    `json:"counter"`
	Procedure Procedure `json:"procedure"`
	At        Moment    `json:"at"`
	By        string    `json:"by"`
	Reason    string    `json:"reason"`
	CaseDetails
}

// SupplementRequest is what the citizen has to bring (Mẫu 02). The law allows one
// for a case (NĐ 118/2025 Đ11).
type SupplementRequest struct {
	At     Moment   `json:"at"`
	By     string   `json:"by"`
	Items  []string `json:"items"`
	Reason string   `json:"reason"`
	DoneAt Moment   `json:"doneAt,omitempty"` // when it was brought, "" while waiting
	DoneBy string   `json:"doneBy,omitempty"` // who took it in
}

// MovedDue carries due times that an event has moved; the office reckoned them
// when it happened, so that later calendars do not change the past.
type MovedDue struct {
	DueAt       Moment `json:"dueAt"`
	JudgedDueAt Moment `json:"judgedDueAt"`
}

// SupplementedBody is the body of case.supplemented: what was asked for came in,
// and the due time moves by the working time waited.
type SupplementedBody struct {
	At     Moment  `json:"at"`
	By     string  `json:"by"`
	Papers []Paper `json:"papers,omitempty"` // added to the checklist
	Note   string  `json:"note,omitempty"`
	MovedDue
}

// FeeAskedBody is the body of case.fee_asked: solving waits for money.
type FeeAskedBody struct {
	At     Moment `json:"at"`
	By     string `json:"by"`
	Fee    int64  `json:"fee"` // VND, the whole fee of the case from now on
	Reason string `json:"reason,omitempty"`
}

// FeePaidBody is the body of case.fee_paid. Waiting for a fee counts unless the
// office's setting says otherwise; MovedDue is empty then.
type FeePaidBody struct {
	At      Moment `json:"at"`
	By      string `json:"by"`
	Amount  int64  `json:"amount"`            // VND
	Receipt string `json:"receipt,omitempty"` // number of the money receipt
	MovedDue
}

// Extension is the one new date that a late case may be given, with an apology
// (Mẫu 04).
type Extension struct {
	At     Moment `json:"at"`
	By     string `json:"by"`
	Reason string `json:"reason"`
	From   Moment `json:"from"` // what was promised before
	DueAt  Moment `json:"dueAt"`
	Late   bool   `json:"late"` // asked later than one day before the due date
}

// Ending is the body of case.withdrawn and case.stopped (Mẫu 05). MovedDue is
// empty unless the case waited for papers until then: waiting does not count,
// whether or not they came.
type Ending struct {
	At     Moment `json:"at"`
	By     string `json:"by"`
	Reason string `json:"reason"`
	MovedDue
}

// FileStep is one stretch of a file's way: who has it since when ("giao - nhận").
type FileStep struct {
	From        string `json:"from"`
	To          string `json:"to"`
	ToID        string `json:"toId,omitempty"`   // the officer's id, "" for a unit
	ToUnit      string `json:"toUnit,omitempty"` // the unit of that officer, when it was known
	At          Moment `json:"at"`
	ConfirmedBy string `json:"confirmedBy"` // "" until the receiver confirmed
	ConfirmedAt Moment `json:"confirmedAt"`
	Note        string `json:"note"`
	By          string `json:"by,omitempty"`    // who handed it over
	Giver       string `json:"giver,omitempty"` // the same officer's id
}

// Unit is who solves the case by this step: the unit of the officer whom the file
// went to, or whoever it went to when that is not known.
func (s FileStep) Unit() string {
	if s.ToUnit != "" {
		return s.ToUnit
	}
	return s.To
}

// StepConfirmedBody is the body of case.step_confirmed.
type StepConfirmedBody struct {
	At Moment `json:"at"`
	By string `json:"by"`
}

// RedatedBody is the body of case.redated: a day off was announced and the due
// time moved with it.
type RedatedBody struct {
	By     string `json:"by"`
	Reason string `json:"reason"`
	From   Moment `json:"from,omitempty"` // what was promised before
	MovedDue
}

// PrintedBody is the body of case.printed.
type PrintedBody struct {
	Form string `json:"form"` // "01" to "06", "handover", "transfer/" and the moment of the step
	Copy int    `json:"copy"` // 1 for the first print, 2 for the first reprint
}

// UndoneBody is the body of case.undone: the last move was a slip of the hand.
type UndoneBody struct {
	Event  string `json:"event"` // id of the event that no longer counts
	By     string `json:"by"`
	Reason string `json:"reason,omitempty"`
}

// Print is what has been printed of one form of a case or an opinion.
type Print struct {
	Form   string `json:"form"`
	Copies int    `json:"copies"`
	Void   bool   `json:"void"` // it was corrected after it: the slip out there is not valid any more
}

// printedOnce counts one more print of a form. What follows a correction is a new
// slip and no reprint.
func printedOnce(prints []Print, form string) []Print {
	for i := range prints {
		if prints[i].Form == form {
			if prints[i].Void {
				prints[i].Copies, prints[i].Void = 0, false
			}
			prints[i].Copies++
			return prints
		}
	}
	return append(prints, Print{Form: form, Copies: 1})
}

// allVoid says of everything printed that it is not valid any more.
func allVoid(prints []Print) {
	for i := range prints {
		prints[i].Void = true
	}
}

// CopyOf gives which print of a form the next one will be: 1 for the first, also
// after a correction.
func CopyOf(prints []Print, form string) int {
	for _, p := range prints {
		if p.Form == form && !p.Void {
			return p.Copies + 1
		}
	}
	return 1
}

// IsVoid says whether the print of a form that is out there is not valid any more.
func IsVoid(prints []Print, form string) bool {
	return slices.ContainsFunc(prints, func(p Print) bool { return p.Form == form && p.Void })
}
