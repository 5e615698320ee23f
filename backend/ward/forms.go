package ward

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// Box is a rectangle on a page, in millimetres from the top left corner of the
// form itself, whatever sheet it was printed on and cut from.
type Box struct {
	Page int     `json:"page"` // 1, 2 …
	X    float64 `json:"x"`
	Y    float64 `json:"y"`
	W    float64 `json:"w"`
	H    float64 `json:"h"`
}

// AnswerBox is where an answer is marked or written.
type AnswerBox struct {
	Question string `json:"question"`
	// Key is that of the option; "#1", "#2" … for the digits of a number or a
	// date, from the left; "" for words.
	Key string `json:"key,omitempty"`
	Box
}

// FormLayout is where things are on the blank form of a version. It is kept with
// the version, because a scanner has to find on a page of years ago what was
// printed there then.
type FormLayout struct {
	Paper   FormPaper   `json:"paper"`
	Pages   int         `json:"pages"`
	Corners []Box       `json:"corners"` // four a page: top left, top right, bottom left, bottom right
	Codes   []Box       `json:"codes"`   // the QR code of each page
	Answers []AnswerBox `json:"answers"` // in the order of the paper
}

// Serial is the number of one printed form, given once and for ever: "A-000123".
type Serial struct {
	Series string `json:"series"` // the letter of the counter that gave it
	Number int    `json:"number"`
}

// MostSerial is the last number of a series.
const MostSerial = 999999

// String writes the number without its check character; Printed is for people.
func (s Serial) String() string { return fmt.Sprintf("%s-%06d", s.Series, s.Number) }

// Printed writes the number as it stands on the form, "A-000123-K".
func (s Serial) Printed() string { return Checked(s.String()) }

var serialShape = regexp.MustCompile(`^([A-Z0-9]{1,3})-(\d{6})$`)

// ParseSerial reads a number as printed, with its check character.
func ParseSerial(text string) (Serial, bool) {
	number, ok := ReadChecked(text)
	m := serialShape.FindStringSubmatch(number)
	if !ok || m == nil {
		return Serial{}, false
	}
	n, err := strconv.Atoi(m[2])
	return Serial{m[1], n}, err == nil && n > 0
}

// FormMark is what the QR code on a page of a form says.
type FormMark struct {
	Questionnaire string
	Version       int
	Serial        Serial
	Page          int
}

// formMark begins the text of the code, so that nothing else is taken for it.
const formMark = "MCPKS"

// String writes the code, "MCPKS/SIPAS22/1/A-000123-K/2", in signs that a QR code
// packs closely.
func (m FormMark) String() string {
	return fmt.Sprintf("%s/%s/%d/%s/%d", formMark, m.Questionnaire, m.Version, m.Serial.Printed(), m.Page)
}

// ParseFormMark reads the code of a form.
func ParseFormMark(text string) (m FormMark, ok bool) {
	part := strings.Split(strings.ToUpper(strings.TrimSpace(text)), "/")
	if len(part) != 5 || part[0] != formMark || !questionnaireCode.MatchString(part[1]) {
		return m, false
	}
	var errVersion, errPage error
	m.Questionnaire = part[1]
	m.Version, errVersion = strconv.Atoi(part[2])
	m.Serial, ok = ParseSerial(part[3])
	m.Page, errPage = strconv.Atoi(part[4])
	return m, ok && errVersion == nil && errPage == nil && m.Version > 0 && m.Page > 0
}

// IssuedForms is a range of blank forms that was printed to be given out.
type IssuedForms struct {
	ID            string `json:"id"`
	Questionnaire string `json:"questionnaire"`
	Version       int    `json:"version"`
	Series        string `json:"series"`
	First         int    `json:"first"`
	Last          int    `json:"last"`
	Place         string `json:"place"` // where they lie or are handed out
	Date          Date   `json:"date"`  // from when on
	At            Moment `json:"at"`    // when they were registered
	By            string `json:"by"`    // the officer's name
}

// Serials gives the numbers of the range.
func (f IssuedForms) Serials() []Serial {
	var out []Serial
	for n := f.First; n <= f.Last; n++ {
		out = append(out, Serial{f.Series, n})
	}
	return out
}

// FormsCount is how many forms of a version were given out at a place.
type FormsCount struct {
	Questionnaire string `json:"questionnaire"`
	Version       int    `json:"version"`
	Place         string `json:"place"`
	Count         int    `json:"count"`
}
