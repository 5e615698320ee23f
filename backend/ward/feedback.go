package ward

// FeedbackKind is what an opinion is. A khiếu nại or tố cáo is none of these: it
// goes another way (domain.md 5) and is never kept here.
type FeedbackKind string

// The kinds (NĐ 20/2008 Đ3; a "góp ý" is ours for what names no sender).
const (
	KindSuggestion FeedbackKind = "SUGGESTION" // góp ý
	KindReport     FeedbackKind = "REPORT"     // phản ánh
	KindPetition   FeedbackKind = "PETITION"   // kiến nghị
)

// FeedbackClass is what an opinion is about (table II.05a has the first two).
type FeedbackClass string

// The classes.
const (
	ClassRegulation FeedbackClass = "REGULATION" // quy định, thủ tục hành chính
	ClassConduct    FeedbackClass = "CONDUCT"    // hành vi, thái độ của cán bộ, công chức
	ClassFacilities FeedbackClass = "FACILITIES" // cơ sở vật chất
	ClassOther      FeedbackClass = "OTHER"
)

// FeedbackChannel is how an opinion came.
type FeedbackChannel string

// The channels.
const (
	FromCounter FeedbackChannel = "COUNTER" // said at the counter
	FromPhone   FeedbackChannel = "PHONE"
	FromLetter  FeedbackChannel = "LETTER" // handed in, in writing
	FromBox     FeedbackChannel = "BOX"    // hòm thư góp ý
	FromSurvey  FeedbackChannel = "SURVEY" // a remark on a survey form
	FromPost    FeedbackChannel = "POST"
	FromPortal  FeedbackChannel = "PORTAL" // Cổng Dịch vụ công and the like
)

// FeedbackState is how far an item has come.
type FeedbackState string

// The states, in the order of a straight life.
const (
	FeedbackReceived   FeedbackState = "RECEIVED"
	FeedbackClassified FeedbackState = "CLASSIFIED"
	FeedbackForwarded  FeedbackState = "FORWARDED" // not ours: ends here
	FeedbackAssigned   FeedbackState = "ASSIGNED"
	FeedbackWaiting    FeedbackState = "INFO_ASKED" // for the sender; the clock stands
	FeedbackDrafted    FeedbackState = "DRAFTED"    // an answer waits for the leader
	FeedbackApproved   FeedbackState = "APPROVED"
	FeedbackAnswered   FeedbackState = "ANSWERED"
	FeedbackClosed     FeedbackState = "CLOSED"
)

// FeedbackOutcome is what an answer says in one word.
type FeedbackOutcome string

// The outcomes.
const (
	OutcomeAccepted  FeedbackOutcome = "ACCEPTED"  // tiếp thu, đã xử lý
	OutcomeExplained FeedbackOutcome = "EXPLAINED" // giải trình, giải thích
	OutcomeRefused   FeedbackOutcome = "REFUSED"   // không tiếp nhận, with the reason
)

// Feedback is one opinion of a citizen, from its receipt to its end.
type Feedback struct {
	ID         string        `json:"id"`
	Code       string        `json:"code"` // "PA-A-26-0001"
	Counter    string        `json:"counter"`
	State      FeedbackState `json:"state"`
	ReceivedAt Moment        `json:"receivedAt"`
	ReceivedBy Done          `json:"receivedBy"`
	FeedbackDetails
	ForwardWarn  Moment        `json:"forwardWarn"` // from then on it is pressing to say whether it is ours
	ForwardBy    Moment        `json:"forwardBy"`   // until then it has to be sent on when it is not ours
	FirstDueAt   Moment        `json:"firstDueAt"`  // as promised on the receipt
	DueAt        Moment        `json:"dueAt"`       // until then it has to be answered; moved by waiting alone
	PublishBy    Moment        `json:"publishBy"`   // once answered
	Assigned     *Assignment   `json:"assigned"`    // nil until somebody has it
	Forwarded    *Forwarding   `json:"forwarded"`   // nil unless it was sent on
	Asked        *InfoRequest  `json:"asked"`       // the last question to the sender
	Draft        *AnswerDraft  `json:"draft"`       // the answer as it stands
	Returned     *AnswerReturn `json:"returned"`    // why the leader sent the draft back, nil after the next one
	Approved     *Done         `json:"approved"`    // of the draft
	Answered     *AnswerSent   `json:"answered"`
	AnsweredOnce Moment        `json:"answeredOnce"` // when the first answer went out: the figures go by it
	AnsweredDue  Moment        `json:"answeredDue"`  // and until when it had to
	Finding      *Finding      `json:"finding"`      // of items about conduct
	Measures     []Measure     `json:"measures"`
	Public       *PublicText   `json:"public"`    // what may be shown, nil until somebody wrote it
	Published    *Done         `json:"published"` // approved for the public table
	Closed       *Done         `json:"closed"`
	Reopened     []Reopening   `json:"reopened"`
	Group        string        `json:"group"` // id of the item it says the same as, "" for none
	Attachments  []Attachment  `json:"attachments"`
	Anonymised   Moment        `json:"anonymised"` // "" while the sender is known
	Prints       []Print       `json:"prints"`
	LastMove     *Move         `json:"lastMove"`   // what an undo takes back, nil for nothing
	LastChange   *Move         `json:"lastChange"` // what screens know it by; prints do not change it
	Conflicts    []string      `json:"conflicts"`
	Unknown      int           `json:"unknown"`
}

// FeedbackDetails is what is entered of an opinion and may have to be put right.
type FeedbackDetails struct {
	Kind       FeedbackKind    `json:"kind"`
	Class      FeedbackClass   `json:"class"`
	Channel    FeedbackChannel `json:"channel"`
	Subject    string          `json:"subject"` // in short, for lists
	Content    string          `json:"content"` // in the sender's words
	Sender     *Person         `json:"sender,omitempty"`
	ReplyTo    string          `json:"replyTo,omitempty"` // how the sender wants the answer
	CaseID     string          `json:"caseId,omitempty"`  // the case it is about
	CaseCode   string          `json:"caseCode,omitempty"`
	About      []Named         `json:"about,omitempty"`    // the officers it names
	Sheet      string          `json:"sheet,omitempty"`    // id of the survey form it stood on
	Question   string          `json:"question,omitempty"` // of that form
	HappenedOn Date            `json:"happenedOn,omitempty"`
}

// Named is an officer by id and name.
type Named struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// Assignment says who has an item.
type Assignment struct {
	To   Named  `json:"to"`
	Unit string `json:"unit,omitempty"`
	Note string `json:"note,omitempty"`
	Done
}

// Forwarding says where an item that is not ours was sent.
type Forwarding struct {
	To     string `json:"to"` // the competent body
	Reason string `json:"reason"`
	Number string `json:"number,omitempty"` // of the slip
	Done
}

// InfoRequest is a question to the sender; the clock stands until it is answered.
type InfoRequest struct {
	Text     string `json:"text"`
	Answer   string `json:"answer,omitempty"`
	GivenAt  Moment `json:"givenAt,omitempty"`
	Answerer string `json:"answerer,omitempty"` // who took the answer in
	Done
}

// AnswerDraft is an answer before it is sent.
type AnswerDraft struct {
	Outcome FeedbackOutcome `json:"outcome"`
	Text    string          `json:"text"`
	Done
}

// AnswerReturn is a draft that the leader wants changed.
type AnswerReturn struct {
	Reason string `json:"reason"`
	Done
}

// AnswerSent says how the answer reached the sender.
type AnswerSent struct {
	Number string `json:"number,omitempty"` // of the letter
	Way    string `json:"way"`
	Done
}

// Verdict is what was found out about conduct.
type Verdict string

// The verdicts.
const (
	Founded   Verdict = "FOUNDED"   // đúng
	Partly    Verdict = "PARTLY"    // đúng một phần
	Unfounded Verdict = "UNFOUNDED" // không đúng
)

// Finding is what was found out about conduct, with reasons.
type Finding struct {
	Verdict Verdict `json:"verdict"`
	Reasons string  `json:"reasons"`
	Done
}

// MeasureKind is what is done about a fault.
type MeasureKind string

// The measures.
const (
	MeasureApology    MeasureKind = "APOLOGY"    // xin lỗi công dân
	MeasureReminder   MeasureKind = "REMINDER"   // nhắc nhở, kiểm điểm
	MeasureTraining   MeasureKind = "TRAINING"   // bồi dưỡng, tập huấn
	MeasureTransfer   MeasureKind = "TRANSFER"   // điều chuyển vị trí
	MeasureDiscipline MeasureKind = "DISCIPLINE" // xử lý kỷ luật
	MeasureOther      MeasureKind = "OTHER"
)

// Measure is one thing to be done about a fault.
type Measure struct {
	N     int         `json:"n"` // 1, 2 … of the item
	Kind  MeasureKind `json:"kind"`
	Text  string      `json:"text"`
	Until Date        `json:"until"` // when it is to be done
	Set   Done        `json:"set"`
	Taken *MeasureEnd `json:"taken"` // nil while it is to be done
}

// MeasureEnd says that a measure was taken, or why it will not be.
type MeasureEnd struct {
	On      Date   `json:"on"`
	Note    string `json:"note"`
	Dropped bool   `json:"dropped"` // it will not be taken; Note says why
	Done
}

// PublicText is what the public table says of an item. It is written for it and
// approved; nothing that the sender wrote is ever copied there by itself.
type PublicText struct {
	Content string `json:"content"`
	Outcome string `json:"outcome"`
	Done
}

// Reopening is a sender who is not satisfied.
type Reopening struct {
	Reason string `json:"reason"`
	Due    Moment `json:"due"` // the new one
	Done
}

// Attachment is a scanned file, kept once by its content.
type Attachment struct {
	Hash string `json:"hash"` // sha256, in hex
	Name string `json:"name"`
	Type string `json:"type"`
	Size int64  `json:"size"` // bytes
	Done
}
