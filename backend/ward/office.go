package ward

// Profile is how the ward appears on paper. Every line is data: bodies are
// renamed and merged too often for any of it to be a constant.
type Profile struct {
	Committee   string   `json:"committee"`  // "Ủy ban nhân dân phường Mẫu", issues the notices
	Superior    string   `json:"superior"`   // over the one-stop unit on slips; usually the committee
	OneStop     string   `json:"oneStop"`    // "Trung tâm Phục vụ hành chính công phường Mẫu"
	SlipSymbol  string   `json:"slipSymbol"` // after the number of a slip, "TTPVHCC"
	NoticeMark  string   `json:"noticeMark"` // after the number of a notice, "TB-UBND"
	UnitCode    string   `json:"unitCode"`   // national identifier, "H26.99"; may be empty
	Place       string   `json:"place"`      // before the date, "Phường Mẫu"
	Address     string   `json:"address"`
	Phone       string   `json:"phone"`
	Hotline     string   `json:"hotline"` // where feedback is taken
	Email       string   `json:"email"`
	SignerForm  string   `json:"signerForm"`  // "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"
	SignerTitle string   `json:"signerTitle"` // "CHỦ TỊCH"
	SignerName  string   `json:"signerName"`
	Bases       []string `json:"bases"`      // "Căn cứ …" lines of the notices
	Recipients  []string `json:"recipients"` // "Nơi nhận" lines
	PostedAt    string   `json:"postedAt"`   // where notices are posted
	CutoffDay   int      `json:"cutoffDay"`  // first day of the reporting period, 1 = calendar month
	// Units are the units of the ward that solve cases; handing a file over offers them.
	Units []string `json:"units,omitempty"`
	// SurveyMin is how many survey forms a group needs to be shown by itself; 0 is
	// SmallestGroup.
	SurveyMin int `json:"surveyMin,omitempty"`
	// CombinedNotice says that a month has one notice that holds all three.
	CombinedNotice bool `json:"combinedNotice,omitempty"`
}

// LeastGroup is how many survey forms a group needs to be shown by itself.
func (p Profile) LeastGroup() int { return max(p.SurveyMin, SmallestGroup) }

// Span is a stretch of office time on one day, "08:00" to "12:00".
type Span struct {
	From string `json:"from"`
	To   string `json:"to"`
}

// Hours are the office hours from a day on.
type Hours struct {
	ValidFrom Date   `json:"validFrom"`
	Spans     []Span `json:"spans"` // in order, Monday to Friday and make-up days
	// Saturday is when the counter is open on a Saturday morning. It takes cases
	// in; it does not make Saturday a counted day (domain.md 12, our choice).
	Saturday []Span `json:"saturday"`
}

// Role is what an officer may do.
type Role string

// The roles.
const (
	Administrator Role = "ADMINISTRATOR"
	Clerk         Role = "CLERK"
	SurveyStaff   Role = "SURVEY_STAFF"
	Leader        Role = "LEADER"
)

// Officer is a person who works with the program.
type Officer struct {
	ID     string `json:"id"`
	Login  string `json:"login"`
	Name   string `json:"name"`
	Title  string `json:"title"` // as printed under a signature, may be empty
	Role   Role   `json:"role"`
	Active bool   `json:"active"`
	Unit   string `json:"unit,omitempty"` // one of Profile.Units, "" for none
}

// Counter is one installation: it allocates its own numbers.
type Counter struct {
	Origin string `json:"origin"` // this installation, for ever
	Letter string `json:"letter"` // "A": begins every number given here
	Name   string `json:"name"`   // "Quầy A"
}
