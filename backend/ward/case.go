package ward

// State is where a case stands: the ten states of the national portal
// (domain.md 1.5). Step by step more of them are reached.
type State string

// The ten states.
const (
	StateRegistered          State = "REGISTERED"
	StateAccepted            State = "ACCEPTED"
	StateRejectedAtIntake    State = "REJECTED_AT_INTAKE"
	StateProcessing          State = "PROCESSING"
	StateSupplementRequested State = "SUPPLEMENT_REQUESTED"
	StateFeeDue              State = "FEE_DUE"
	StateWithdrawn           State = "WITHDRAWN"
	StateStopped             State = "STOPPED"
	StateDone                State = "DONE"
	StateReturned            State = "RETURNED"
)

// Channel is how a case came in.
type Channel string

// The three channels.
const (
	ChannelDirect Channel = "DIRECT" // "trực tiếp"
	ChannelOnline Channel = "ONLINE" // "trực tuyến"
	ChannelPost   Channel = "POST"   // "bưu chính công ích"
)

// PersonKind tells a person from an organisation.
type PersonKind string

// The kinds of applicants.
const (
	Individual   PersonKind = "PERSON"
	Organisation PersonKind = "ORGANISATION"
)

// Person is someone who files, authorises or collects.
type Person struct {
	Kind       PersonKind `json:"kind"`
	Name       string     `json:"name"`
	PersonalID string     `json:"personalId"` // 12 digits, an old 9-digit one, or a tax code
	Address    string     `json:"address"`
	Phone      string     `json:"phone"`
	Email      string     `json:"email"`
}

// Paper is one line of the checklist of a case ("thành phần hồ sơ").
type Paper struct {
	Name      string `json:"name"`
	Originals int    `json:"originals"`
	Copies    int    `json:"copies"`
}

// ResultDocument is what the citizen is given.
type ResultDocument struct {
	Name   string `json:"name"`
	Number string `json:"number"` // number of the document, may be empty
	Date   Date   `json:"date"`
	Count  int    `json:"count"` // how many are handed out
}

// Handover is the act of giving the result out ("trả kết quả").
type Handover struct {
	At              Moment           `json:"at"`
	By              string           `json:"by"` // officer's name
	Receiver        Person           `json:"receiver"`
	Proxy           bool             `json:"proxy"`         // somebody else than the applicant
	Authorisation   string           `json:"authorisation"` // the proxy's paper ("giấy ủy quyền")
	ReceiptReturned bool             `json:"receiptReturned"`
	IdentityShown   bool             `json:"identityShown"`
	Documents       []ResultDocument `json:"documents"`
	FeePaid         int64            `json:"feePaid"`              // VND paid at handover
	FeeReceipt      string           `json:"feeReceipt,omitempty"` // number of the money receipt for it
	Note            string           `json:"note"`
	Way             ResultWay        `json:"way,omitempty"`     // "" = in person
	Posting         *Posting         `json:"posting,omitempty"` // set when it went by post
}

// Case is a dossier ("hồ sơ") as its events have made it.
type Case struct {
	ID            string    `json:"id"`
	Code          string    `json:"code"`         // this counter's number, "A-261120-0012"
	OfficialCode  string    `json:"officialCode"` // the national code, when known
	State         State     `json:"state"`
	Channel       Channel   `json:"channel"`
	Procedure     Procedure `json:"procedure"` // the version it was received under
	Subject       string    `json:"subject"`   // "nội dung yêu cầu giải quyết"; the procedure's name when empty
	Applicant     Person    `json:"applicant"`
	Authorizer    *Person   `json:"authorizer"` // set when the applicant files for another
	Authorisation string    `json:"authorisation"`
	Papers        []Paper   `json:"papers"`
	Sets          int       `json:"sets"`
	ResultPlace   string    `json:"resultPlace"` // "Đăng ký nhận kết quả tại"
	ResultWay     ResultWay `json:"resultWay"`
	ResultAddress string    `json:"resultAddress"` // where the post brings it
	Note          string    `json:"note"`
	Fee           int64     `json:"fee"`     // VND to be paid
	FeePaid       int64     `json:"feePaid"` // VND paid so far
	Pages         int       `json:"pages"`   // of one copy, for a fee by the page
	Copies        int       `json:"copies"`
	FeeGround     string    `json:"feeGround"`            // why less or nothing is to be paid ("miễn, giảm")
	FeeCut        int       `json:"feeCut"`               // percent that FeeGround takes off; 100 or 0 = all of it
	PaidAtIntake  int64     `json:"paidAtIntake"`         // the part of it paid when the case came in
	FeeReceipt    string    `json:"feeReceipt,omitempty"` // number of the money receipt for PaidAtIntake
	Counter       string    `json:"counter"`              // "Quầy A"
	SourceAsOf    Moment    `json:"-"`                    // how far what that system told of it goes; known while it is folded
	Source        string    `json:"source,omitempty"`     // the other system that it was taken in from, "" for our own

	ReceivedAt Moment `json:"receivedAt"`
	ReceivedBy string `json:"receivedBy"` // officer's name
	// FirstDueAt is what the first receipt promised. DueAt is what is promised
	// now. JudgedDueAt is the first due time moved only by waiting: lateness is
	// judged against it (domain.md 12).
	FirstDueAt  Moment `json:"firstDueAt"`
	DueAt       Moment `json:"dueAt"`
	JudgedDueAt Moment `json:"judgedDueAt"`

	// The turns of its life.
	Reason     string             `json:"reason"` // why it was refused, withdrawn or stopped
	Supplement *SupplementRequest `json:"supplement"`
	Extension  *Extension         `json:"extension"`
	Lateness   *Lateness          `json:"lateness,omitempty"` // why it was late, as somebody said afterwards
	FeeAsked   *FeeAskedBody      `json:"feeAsked"`           // while solving waits for money
	Payments   []FeePaidBody      `json:"payments"`
	Steps      []FileStep         `json:"steps"`
	Prints     []Print            `json:"prints"`
	Reminders  []Reminder         `json:"reminders"`  // of the result that waits
	LastMove   *Move              `json:"lastMove"`   // what an undo would take back
	LastChange *Move              `json:"lastChange"` // what happened last, undos and corrections among it
	Visit      string             `json:"visit"`      // cases received in one go share it

	HeldBy     string           `json:"heldBy"`     // the officer or unit that solves it now
	FinishedAt Moment           `json:"finishedAt"` // the clock ended here, however it ended
	FinishedBy string           `json:"finishedBy"`
	Outcome    Outcome          `json:"outcome"` // early, on time or late; "" while the clock runs
	Results    []ResultDocument `json:"results"`
	Handover   *Handover        `json:"handover"`
	SentBack   []Handover       `json:"sentBack"` // by post, and the post brought it back
	Corrected  bool             `json:"corrected"`
	Conflicts  []string         `json:"conflicts"` // ids of events that could not both be true
	Unknown    int              `json:"unknown"`   // events of kinds this version does not know
}

// Move is the last event that moved a case: who may undo it, and until when, is
// decided in the office.
type Move struct {
	Event string `json:"event"`
	Kind  Kind   `json:"kind"`
	At    Moment `json:"at"`
	Actor string `json:"actor"`
}

// Never stands for a due time while the clock is stopped; it is after all others.
const Never Moment = "9999-12-31T23:59:59+07:00"

// JudgedNow is the due time that lateness is judged by now: Never while the case
// waits for the citizen's papers.
func (c Case) JudgedNow() Moment {
	if c.State == StateSupplementRequested {
		return Never
	}
	return c.JudgedDueAt
}

// Owed is what is still to be paid, in VND. A case that ended without a result owes
// nothing more: a fee is for what the office gives out, and what was paid before
// stays in the cash list (our choice, no rule was found). A result that was handed
// over unpaid is still owed for, until it is paid or the fee is corrected.
func (c Case) Owed() int64 {
	if !c.Open() && c.State != StateDone && c.State != StateReturned {
		return 0
	}
	return max(c.Fee-c.FeePaid, 0)
}

// ToConfirm names who was handed the file and has not confirmed having it, ""
// for nobody.
func (c Case) ToConfirm() string {
	if n := len(c.Steps); n > 0 && c.Steps[n-1].ConfirmedBy == "" && c.Open() {
		return c.Steps[n-1].To
	}
	return ""
}

// Awaits is who has to confirm having the file: an officer's id, because names
// change, or the name of a unit; "" for nobody.
func (c Case) Awaits() string {
	name := c.ToConfirm()
	if name == "" {
		return ""
	}
	if id := c.Steps[len(c.Steps)-1].ToID; id != "" {
		return id
	}
	return name
}
