package ward

// SetUpBody is the body of office.set_up.
type SetUpBody struct {
	Profile Profile `json:"profile"`
	Hours   Hours   `json:"hours"`
	Counter Counter `json:"counter"`
}

// ProcedureEndedBody is the body of procedure.ended: the last day of the version
// that began on ValidFrom.
type ProcedureEndedBody struct {
	ValidFrom Date `json:"validFrom"`
	ValidTo   Date `json:"validTo"`
}

// OfficerBody is the body of officer.added and officer.changed.
type OfficerBody struct {
	Login  string `json:"login"`
	Name   string `json:"name"`
	Title  string `json:"title,omitempty"`
	Role   Role   `json:"role"`
	Active bool   `json:"active"`
	Unit   string `json:"unit,omitempty"`
}

// SignInBody is the body of officer.signed_in and officer.sign_in_refused.
type SignInBody struct {
	Login string `json:"login"`
	Name  string `json:"name,omitempty"`
}

// ReceivedBody is the body of case.received. It holds the rule the case was
// received under, so that later rules never change it.
type ReceivedBody struct {
	Code       string    `json:"code"`
	Series     string    `json:"series"` // numbers are allocated once per series, "A-261120"
	Number     int       `json:"number"`
	Counter    string    `json:"counter"`
	Procedure  Procedure `json:"procedure"` // without its list of papers, which the case has itself
	ReceivedAt Moment    `json:"receivedAt"`
	DueAt      Moment    `json:"dueAt"`
	By         string    `json:"by"`              // the officer's name, as printed
	Visit      string    `json:"visit,omitempty"` // shared by cases received in one go
	CaseDetails
}

// CaseDetails is what the clerk enters and may have to put right later.
type CaseDetails struct {
	OfficialCode  string  `json:"officialCode,omitempty"`
	Channel       Channel `json:"channel"`
	Subject       string  `json:"subject,omitempty"`
	Applicant     Person  `json:"applicant"`
	Authorizer    *Person `json:"authorizer,omitempty"`
	Authorisation string  `json:"authorisation,omitempty"`
	Papers        []Paper `json:"papers,omitempty"`
	Sets          int     `json:"sets"`
	ResultPlace   string  `json:"resultPlace,omitempty"`
	// How the result is collected; "" stands for the counter.
	ResultWay     ResultWay `json:"resultWay,omitempty"`
	ResultAddress string    `json:"resultAddress,omitempty"` // for the post
	Note          string    `json:"note,omitempty"`
	Fee           int64     `json:"fee,omitempty"`
	FeePaid       int64     `json:"feePaid,omitempty"`    // at intake
	FeeReceipt    string    `json:"feeReceipt,omitempty"` // number of the money receipt for FeePaid
	Pages         int       `json:"pages,omitempty"`      // of one copy, for a fee by the page
	Copies        int       `json:"copies,omitempty"`     // for a fee by the page or the copy
	FeeGround     string    `json:"feeGround,omitempty"`  // why less or nothing is to be paid
	FeeCut        int       `json:"feeCut,omitempty"`     // percent that it takes off; 100 or 0 = all of it
}

// TransferredBody is the body of case.transferred.
type TransferredBody struct {
	To   string `json:"to"`
	ToID string `json:"toId,omitempty"` // the officer's id, when To is the name of one
	Unit string `json:"unit,omitempty"` // that officer's unit on that day
	By   string `json:"by"`
	Note string `json:"note,omitempty"`
}

// FinishedBody is the body of case.finished.
type FinishedBody struct {
	At      Moment           `json:"at"`
	By      string           `json:"by"`
	Results []ResultDocument `json:"results"`
	Note    string           `json:"note,omitempty"`
}

// CorrectedBody is the body of case.corrected.
type CorrectedBody struct {
	Reason  string      `json:"reason"`
	By      string      `json:"by"`
	Changed []string    `json:"changed"` // names of the details that changed
	Details CaseDetails `json:"details"` // all details, as they are now
}
