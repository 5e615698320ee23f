package office

import "motcua/backend/ward"

// CaseInput is what the intake screen sends to receive a case.
type CaseInput struct {
	ProcedureCode string       `json:"procedureCode"`
	Channel       ward.Channel `json:"channel"`
	Applicant     ward.Person  `json:"applicant"`
	Authorizer    *ward.Person `json:"authorizer"`    // set when the applicant files for another
	Authorisation string       `json:"authorisation"` // the paper that shows it
	Subject       string       `json:"subject"`       // "" = the procedure's name
	Papers        []ward.Paper `json:"papers"`
	Sets          int          `json:"sets"`
	ResultPlace   string       `json:"resultPlace"`
	Note          string       `json:"note"`
	Fee           int64        `json:"fee"`
	FeePaid       int64        `json:"feePaid"`
	FeeReceipt    string       `json:"feeReceipt,omitempty"` // number of the money receipt
	Pages         int          `json:"pages,omitempty"`      // of one copy, for a fee by the page
	Copies        int          `json:"copies,omitempty"`     // for a fee by the page or the copy; 0 = as many as sets
	FeeGround     string       `json:"feeGround,omitempty"`  // why less or nothing is to be paid
	FeeCut        int          `json:"feeCut,omitempty"`     // percent that the ground takes off, 100 or 0 = all
	// How the result is collected, "" = at the counter, and where the post brings it.
	ResultWay     ward.ResultWay `json:"resultWay,omitempty"`
	ResultAddress string         `json:"resultAddress,omitempty"`
	OfficialCode  string         `json:"officialCode"`
	ReceivedAt    string         `json:"receivedAt"` // "" = now; "2026-11-20T16:00" for what was taken on paper
}

// Seen names the last change of a case that the screen knew (Case.LastChange), ""
// when it cannot tell. An act on a case that has changed since is refused
// (case.moved_on): who acts must see what they act on.
type Seen struct {
	After string `json:"after,omitempty"`
}

// FinishInput marks a case finished ("đã xử lý xong").
type FinishInput struct {
	CaseID string `json:"caseId"`
	Seen
	Results []ward.ResultDocument `json:"results"`
	Note    string                `json:"note"`
}

// TransferInput hands a case to the officer or unit that solves it.
type TransferInput struct {
	CaseID string `json:"caseId"`
	Seen
	To   string `json:"to"`
	Note string `json:"note"`
}

// CorrectInput puts mistakes of a case right. Fields hold the new values.
type CorrectInput struct {
	CaseID string `json:"caseId"`
	Seen
	Reason string    `json:"reason"`
	Fields CaseInput `json:"fields"` // ProcedureCode and ReceivedAt cannot be corrected and are ignored
}

// HandoverInput gives the result out.
type HandoverInput struct {
	CaseID string `json:"caseId"`
	Seen
	Receiver        ward.Person           `json:"receiver"`
	Proxy           bool                  `json:"proxy"`
	Authorisation   string                `json:"authorisation"`
	ReceiptReturned bool                  `json:"receiptReturned"`
	IdentityShown   bool                  `json:"identityShown"`
	Documents       []ward.ResultDocument `json:"documents"`
	FeePaid         int64                 `json:"feePaid"`
	FeeReceipt      string                `json:"feeReceipt,omitempty"` // number of the money receipt
	Note            string                `json:"note"`
	// How it is handed over, "" = in person. By post the receiver signs nothing: the
	// number of the postal item, the day and the address stand for it.
	Way         ward.ResultWay `json:"way,omitempty"`
	PostNumber  string         `json:"postNumber,omitempty"`
	PostedOn    ward.Date      `json:"postedOn,omitempty"` // "" = today
	PostAddress string         `json:"postAddress,omitempty"`
}

// PostInput records what became of a result that went by post.
type PostInput struct {
	CaseID string `json:"caseId"`
	Seen
	Outcome ward.PostOutcome `json:"outcome"`
	On      ward.Date        `json:"on"` // "" = today
	Note    string           `json:"note"`
}

// SetUpInput makes an empty data folder a ward's office.
type SetUpInput struct {
	Profile  ward.Profile `json:"profile"`
	Hours    ward.Hours   `json:"hours"`
	Counter  string       `json:"counter"` // letter or digits that begin this counter's numbers, "A"
	Name     string       `json:"name"`    // first administrator
	Login    string       `json:"login"`
	Password string       `json:"password"`
}

// OfficerInput adds a person who may sign in.
type OfficerInput struct {
	Login    string    `json:"login"`
	Name     string    `json:"name"`
	Title    string    `json:"title"`
	Role     ward.Role `json:"role"`
	Password string    `json:"password"`
	Unit     string    `json:"unit,omitempty"` // one of the profile's
}

// OfficerChange changes how a person is called, where they belong and what they may do.
type OfficerChange struct {
	ID    string    `json:"id"`
	Name  string    `json:"name"`
	Title string    `json:"title"`
	Role  ward.Role `json:"role"`
	Unit  string    `json:"unit,omitempty"` // one of the profile's
}

// SupplementInput asks the citizen for papers, once for a case.
type SupplementInput struct {
	CaseID string `json:"caseId"`
	Seen
	Items  []string `json:"items"`
	Reason string   `json:"reason"`
}

// SupplementedInput takes in what was asked for.
type SupplementedInput struct {
	CaseID string `json:"caseId"`
	Seen
	Papers []ward.Paper `json:"papers"`
	Note   string       `json:"note"`
}

// FeeInput asks for a fee or takes it in.
type FeeInput struct {
	CaseID string `json:"caseId"`
	Seen
	Amount  int64  `json:"amount"` // VND: the whole fee when asking, what is paid when paying
	Receipt string `json:"receipt"`
	Reason  string `json:"reason"`
}

// ExtendInput gives a late case its one new date, with an apology.
type ExtendInput struct {
	CaseID string `json:"caseId"`
	Seen
	Reason string    `json:"reason"`
	DueOn  ward.Date `json:"dueOn"`         // a working day after the date promised now
	Far    bool      `json:"far,omitempty"` // it is meant, however far (CaseFile.ExtendBy)
}

// EndInput ends a case without a result: withdrawn or stopped.
type EndInput struct {
	CaseID string `json:"caseId"`
	Seen
	Reason string `json:"reason"`
}

// StepInput confirms that the receiver has the file.
type StepInput struct {
	CaseID string `json:"caseId"`
	Seen
}

// UndoInput names the move to take back: it must still be the last.
type UndoInput struct {
	CaseID string `json:"caseId"`
	Event  string `json:"event"` // of Case.LastMove
}

// ReminderInput records that somebody was told that their result waits.
type ReminderInput struct {
	CaseID string `json:"caseId"`
	Seen
	On      ward.Date            `json:"on"` // "" = today
	Way     ward.ReminderWay     `json:"way"`
	Outcome ward.ReminderOutcome `json:"outcome"`
	Note    string               `json:"note"`
}

// LateInput says afterwards why a case was late.
type LateInput struct {
	CaseID string `json:"caseId"`
	Seen
	Reason ward.LateReason `json:"reason"` // one that tells something
	Note   string          `json:"note,omitempty"`
}
