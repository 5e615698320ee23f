package ward

// Unit is the unit of a time limit (domain: "ngày làm việc", "ngày", "giờ làm
// việc", "ngay trong ngày").
type Unit string

// The four units.
const (
	WorkingDay  Unit = "WORKING_DAY"
	CalendarDay Unit = "CALENDAR_DAY"
	WorkingHour Unit = "WORKING_HOUR"
	SameDay     Unit = "SAME_DAY"
)

// Limit is how long handling may take.
type Limit struct {
	Unit   Unit `json:"unit"`
	Amount int  `json:"amount"` // in Unit; 0 for SAME_DAY
	// After15 moves a SAME_DAY case received after 15:00 to the next working day
	// (NĐ 23/2015 Đ7; Luật Hộ tịch 2014 Đ5 k3). Without it the border is closing time.
	After15 bool `json:"after15"`
}

// FeeBasis says what a fee is counted by.
type FeeBasis string

// The bases of a fee.
const (
	FeeFree    FeeBasis = "FREE"
	FeePerCase FeeBasis = "PER_CASE"
	FeePerPage FeeBasis = "PER_PAGE"
	FeePerCopy FeeBasis = "PER_COPY"
	FeeLocal   FeeBasis = "LOCAL" // set by the province's council; the ward types the amount
)

// FeeRule is what a procedure costs.
type FeeRule struct {
	Basis  FeeBasis `json:"basis"`
	Amount int64    `json:"amount"` // VND per unit of Basis, for the first two pages when per page
	// From page 3 on, and the most for one copy; 0 when the rule has none.
	FromPage3 int64  `json:"fromPage3"`
	Most      int64  `json:"most"`
	Note      string `json:"note"` // exemptions, as the rule words them
}

// Procedure is one version of an administrative procedure ("thủ tục hành
// chính"). A case keeps the version under which it was received.
type Procedure struct {
	Code      string   `json:"code"` // national code, "2.000815"
	ValidFrom Date     `json:"validFrom"`
	ValidTo   Date     `json:"validTo"` // last day in force, "" while open
	Name      string   `json:"name"`
	Field     string   `json:"field"` // "Hộ tịch"
	Limit     Limit    `json:"limit"`
	LimitNote string   `json:"limitNote"` // what may prolong it, as the rule words it
	Fee       FeeRule  `json:"fee"`
	Papers    []string `json:"papers"` // required papers ("thành phần hồ sơ")
	Result    string   `json:"result"` // the document the citizen gets
	Source    string   `json:"source"`
	// Steps divide the limit between the units that the file goes through; none
	// leave it undivided.
	Steps        []StepShare `json:"steps,omitempty"`
	Verified     bool        `json:"verified"`     // code, time and fee were read in the source
	VerifiedNote string      `json:"verifiedNote"` // what is still to be confirmed by the ward
}

// InForce says whether this version applies on the day.
func (p Procedure) InForce(on Date) bool {
	return p.ValidFrom <= on && (p.ValidTo == "" || on <= p.ValidTo)
}

// DayKind is why a day is not what its weekday says (domain.md 3.4).
type DayKind string

// The kinds of exceptional days.
const (
	PaidHoliday     DayKind = "PAID_HOLIDAY"
	CompensatoryOff DayKind = "COMPENSATORY_OFF" // "nghỉ bù"
	SwappedOff      DayKind = "SWAPPED_OFF"      // "hoán đổi"
	MakeupWork      DayKind = "MAKEUP_WORK"      // "làm bù", only on a Saturday or Sunday
	LocalOff        DayKind = "LOCAL_OFF"
)

// Day is one exceptional day.
type Day struct {
	Date   Date    `json:"date"`
	Kind   DayKind `json:"kind"`
	Name   string  `json:"name"` // "Tết Nguyên đán"
	Source string  `json:"source"`
}

// CalendarYear is the announced calendar of one year.
type CalendarYear struct {
	Year      int    `json:"year"`
	Confirmed bool   `json:"confirmed"` // complete and confirmed by an official notice
	Note      string `json:"note"`
	Days      []Day  `json:"days"`
}

// Rulebook is everything the law hands us, as data with effective dates.
type Rulebook struct {
	Procedures []Procedure    `json:"procedures"`
	Years      []CalendarYear `json:"years"`
	// Questionnaires are the survey forms that come with the program.
	Questionnaires []Questionnaire `json:"questionnaires"`
}
