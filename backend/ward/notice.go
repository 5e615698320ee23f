package ward

import "slices"

// NoticeKind is which of the month's notices a notice is.
type NoticeKind string

// The three notices of a month, and the one that holds all three (by setting).
const (
	NoticeProcedures NoticeKind = "PROCEDURES" // results of administrative procedures
	NoticeFeedback   NoticeKind = "FEEDBACK"   // results of feedback and petitions
	NoticeSurvey     NoticeKind = "SURVEY"     // summary of the surveys
	NoticeCombined   NoticeKind = "COMBINED"
)

// NoticeKinds are the kinds in the order in which they are posted.
var NoticeKinds = []NoticeKind{NoticeProcedures, NoticeFeedback, NoticeSurvey, NoticeCombined}

// NoticeState is where a notice stands.
type NoticeState string

// The life of a notice: DRAFT → REVIEW → (RETURNED → REVIEW …) → APPROVED → POSTED →
// TAKEN_DOWN. From APPROVED on nothing of its content changes any more.
const (
	NoticeDraft     NoticeState = "DRAFT"
	NoticeReview    NoticeState = "REVIEW"
	NoticeReturned  NoticeState = "RETURNED"
	NoticeApproved  NoticeState = "APPROVED"
	NoticePosted    NoticeState = "POSTED"
	NoticeTakenDown NoticeState = "TAKEN_DOWN"
)

// NoticeContent is everything that stands on a notice: figures, texts and the
// inputs of its layout. It is frozen when the notice is approved; the PDF is made
// of it and of nothing else.
type NoticeContent struct {
	Kind       NoticeKind      `json:"kind"`
	Month      string          `json:"month"` // "2026-10"
	Period     Period          `json:"period"`
	AsOf       Moment          `json:"asOf"`
	Profile    Profile         `json:"profile"`
	Number     string          `json:"number"` // before the symbol; "" while a draft
	Signed     Date            `json:"signed"` // "" while a draft
	Signer     Signer          `json:"signer"`
	Procedures *ProcedurePart  `json:"procedures,omitempty"`
	Feedback   *FeedbackPart   `json:"feedback,omitempty"`
	Survey     *SurveyPart     `json:"survey,omitempty"`
	Paragraphs []Paragraph     `json:"paragraphs"`
	Corrects   *CorrectionPart `json:"corrects,omitempty"`
	Layout     int             `json:"layout"` // version of the layout that it was made with
	// Working counts the working days; comparisons of months say them.
	Working WorkingDays `json:"working"`
}

// WorkingDays is how many working days the period of a notice has, and the periods
// that it is compared with; 0 is not known.
type WorkingDays struct {
	Now     int `json:"now"`
	Before  int `json:"before"`
	YearAgo int `json:"yearAgo"`
}

// MonthCount is one month of a picture of several.
type MonthCount struct {
	Month    string `json:"month"`    // "2026-10"
	Received int    `json:"received"` // new ones, without those carried over
	Resolved int    `json:"resolved"`
	Late     int    `json:"late"` // of those resolved
}

// Signer is who signs, as it stands under the text.
type Signer struct {
	Form  string `json:"form"`  // "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "TL. CHỦ TỊCH"
	Title string `json:"title"` // "CHỦ TỊCH", "PHÓ CHỦ TỊCH"
	Name  string `json:"name"`
}

// Paragraph is one paragraph of a notice. Its key says what it is about and stays
// the same from month to month ("procedures.received"); Text is what is printed.
type Paragraph struct {
	Key      string `json:"key"`
	Text     string `json:"text"`
	Composed string `json:"composed,omitempty"` // what the program wrote, when Text was changed by a person
}

// ProcedurePart is what the notice of procedures says.
type ProcedurePart struct {
	Figures     Figures       `json:"figures"`
	Before      *Figures      `json:"before,omitempty"`  // of the month before, as posted when it was
	YearAgo     *Figures      `json:"yearAgo,omitempty"` // of the same month of the year before
	LateReasons []ReasonCount `json:"lateReasons,omitempty"`
	// CarriedPosted is what the notice of the month before said was pending; nil when
	// it was not approved. A difference to Figures is said on the paper.
	CarriedPosted *int `json:"carriedPosted,omitempty"`
	// Trend is the months up to this one, oldest first, for the picture; none is drawn
	// of fewer than three.
	Trend []MonthCount `json:"trend,omitempty"`
}

// ReasonCount is how many cases were solved late for a reason.
type ReasonCount struct {
	Reason LateReason `json:"reason"`
	Count  int        `json:"count"`
}

// FeedbackPart is what the notice of opinions says. It has no room for a person.
type FeedbackPart struct {
	Figures       FeedbackFigures  `json:"figures"`
	Before        *FeedbackFigures `json:"before,omitempty"`
	YearAgo       *FeedbackFigures `json:"yearAgo,omitempty"`
	Public        []PublicRow      `json:"public"`
	CarriedPosted *int             `json:"carriedPosted,omitempty"`
}

// SurveyPart is what the notice of the surveys says: each version of a
// questionnaire that was keyed for the month.
type SurveyPart struct {
	Summaries []SurveySummary `json:"summaries"`
	Before    []SurveySummary `json:"before,omitempty"`
	YearAgo   []SurveySummary `json:"yearAgo,omitempty"`
	Heard     []HeardRemark   `json:"heard,omitempty"` // remarks most heard, and what was done
	Remarks   int             `json:"remarks"`         // answers in words, all of them
	// Considered remarks need no handling of their own.
	Considered int `json:"considered,omitempty"`
}

// Taken counts the remarks that became items of the register.
func (p SurveyPart) Taken() (n int) {
	for _, h := range p.Heard {
		n += h.Count
	}
	return n
}

// Unconsidered counts the remarks that nobody considered yet.
func (p SurveyPart) Unconsidered() int { return max(0, p.Remarks-p.Taken()-p.Considered) }

// HeardRemark is what remarks of one class came to: how many, and how many of them
// were answered or acted on.
type HeardRemark struct {
	Class    FeedbackClass `json:"class"`
	Count    int           `json:"count"`
	Answered int           `json:"answered"`
}

// CorrectionPart says which notice a correction corrects, and what was wrong in it.
type CorrectionPart struct {
	NoticeRef
	// Since are the corrections of it that were approved before this one, in their order.
	// What was wrong, and the figures that are replaced, are those of the last of them.
	Since  []NoticeRef  `json:"corrections,omitempty"`
	Cells  []CellChange `json:"cells"`
	Reason string       `json:"reason"`
	// How many records came, went, or stand elsewhere than they did.
	Came  int `json:"came"`
	Went  int `json:"went"`
	Moved int `json:"moved"`
	// Changes counts them by what they are and what became another.
	Changes []ChangeCount `json:"changes,omitempty"`
}

// NoticeRef names a notice by what is printed on it.
type NoticeRef struct {
	Number string `json:"number"`
	Signed Date   `json:"signed"`
}

// Follows names what a correction of a notice corrects: the notice itself, and the
// corrections of it that came before.
func (c NoticeContent) Follows() (notice NoticeRef, since []NoticeRef) {
	own := NoticeRef{Number: c.Number, Signed: c.Signed}
	if c.Corrects == nil {
		return own, nil
	}
	return c.Corrects.NoticeRef, append(slices.Clone(c.Corrects.Since), own)
}

// CellChange is one figure of a frozen notice that is another now.
type CellChange struct {
	Cell string `json:"cell"` // "procedures/Hộ tịch/received", "feedback/PHONE/new", "survey/SIPAS22/1/valid"
	Old  int    `json:"old"`
	New  int    `json:"new"`
}

// NoticeLayout is the version of the layout that notices are made with now.
const NoticeLayout = 1
