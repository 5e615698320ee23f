package ward

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"motcua/backend/viet"
)

// PersonalMark is a stretch of a text that looks like personal data.
type PersonalMark struct {
	From    int    `json:"from"` // letters before it
	To      int    `json:"to"`
	Why     string `json:"why"`     // name, number, mail, address, title
	Certain bool   `json:"certain"` // it must go before the text is shown; the others are to be looked at
}

// What is looked for besides names. Numbers of seven digits and more are phones,
// identity numbers, codes of cases: nothing of that belongs on a public table.
var personalShapes = []struct {
	why     string
	certain bool
	shape   *regexp.Regexp
}{
	{"number", true, regexp.MustCompile(`\+?\d(?:[ .\-/()]{0,2}\d){6,}`)},
	{"mail", true, regexp.MustCompile(`[\p{L}\d._%+-]+@[\p{L}\d.-]+`)},
	{"address", true, regexp.MustCompile(`(?i)(?:^|[^\p{L}])((?:số nhà|nhà số|căn hộ|phòng|ngõ|ngách|hẻm|kiệt|lô|thửa)\s+(?:số\s+)?[\p{L}]?\d[\p{L}\d/.\-]*)`)},
	{"address", false, regexp.MustCompile(`(?i)(?:^|[^\p{L}])((?:tổ dân phố|tổ|khu phố|thôn|xóm|ấp|đường|phố)\s+(?:số\s+)?[\p{Lu}\d][\p{L}\d]*(?:\s+\p{Lu}\p{L}*)*)`)},
	{"title", false, regexp.MustCompile(`(?:^|[^\p{L}])((?i:ông|bà|anh|chị|cô|chú|bác|em|đồng chí|đ/c)\s+\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}*)*)`)},
	{"name", false, regexp.MustCompile(`(?:^|[^\p{L}])((?:` + familyNames + `)(?:\s+\p{Lu}\p{L}*){1,4})`)},
}

// familyNames are the commonest Vietnamese family names.
const familyNames = "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Đoàn|Mai|Lương|Trương|Đào|Cao|Hà|Tạ|Thái|Châu|Quách|Tô|Vương|Chu|Lâm|Kiều|Phùng|Tống|Nghiêm"

// PersonalMarks finds what looks like personal data in a text that is to be shown
// to everybody. names are those that are known of the item: of the sender, of the
// officers. They are found with accents or without, whole or the last two words of
// them, and a single given name behind a form of address.
func PersonalMarks(text string, names []string) []PersonalMark {
	var out []PersonalMark
	for _, s := range personalShapes {
		for _, at := range s.shape.FindAllStringSubmatchIndex(text, -1) {
			from, to := at[0], at[1]
			if len(at) > 2 {
				from, to = at[2], at[3]
			}
			if certain, marked := judge(s.why, text[from:to], s.certain); marked {
				out = append(out, PersonalMark{letters(text, from), letters(text, to), s.why, certain})
			}
		}
	}
	for _, name := range names {
		out = append(out, nameMarks(text, name)...)
	}
	slices.SortFunc(out, func(a, b PersonalMark) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(b.To, a.To), strings.Compare(a.Why, b.Why))
	})
	return slices.Compact(out)
}

var (
	dateShape  = regexp.MustCompile(`^\d{1,2}[/.\-]\d{1,2}[/.\-]\d{4}$`)
	moneyShape = regexp.MustCompile(`^[1-9]\d{0,2}(\.\d{3})+$`)
)

// judge lets dates pass and is not certain about what may be an amount.
func judge(why, found string, certain bool) (bool, bool) {
	switch {
	case why != "number":
		return certain, true
	case dateShape.MatchString(found):
		return false, false
	}
	return !moneyShape.MatchString(found), true
}

func letters(text string, bytes int) int { return len([]rune(text[:bytes])) }

// nameMarks finds a known name: all its words, its last two, or its last behind a
// form of address.
func nameMarks(text, name string) (out []PersonalMark) {
	var words []string
	var given textWord // their last
	for _, given = range wordsOf(name) {
		words = append(words, given.key)
	}
	if len(words) < 2 {
		return nil
	}
	found := wordsOf(text)
	for i := 0; i < len(found); i++ {
		n, certain := 0, true
		switch {
		case follows(found[i:], words):
			n = len(words)
		case follows(found[i:], words[len(words)-2:]):
			n = 2
		case i > 0 && found[i-1].addresses() && found[i].key == given.key:
			n = 1 // "cô Mai" for certain; of "cô mái" somebody has to say what it is
			certain = found[i].bare() || found[i].lower == given.lower
		}
		if n > 0 {
			out = append(out, PersonalMark{found[i].from, found[i+n-1].to, "name", certain})
			i += n - 1
		}
	}
	return out
}

// addressing are the words before a given name.
var addressing = []string{"ông", "bà", "anh", "chị", "cô", "chú", "bác", "em", "cháu", "cụ", "dì", "thầy",
	"bộ", "chức"} // the last two end "cán bộ" and "công chức"

// textWord is a word of a text without its accents, and where it stands.
type textWord struct {
	lower    string
	key      string
	from, to int // letters
}

func wordsOf(text string) (out []textWord) {
	for _, at := range wordShape.FindAllStringIndex(text, -1) {
		out = append(out, textWord{viet.Lower(text[at[0]:at[1]]), viet.Key(text[at[0]:at[1]]), letters(text, at[0]), letters(text, at[1])})
	}
	return out
}

// bare says whether a word has no accents: then it may stand for any of its likes.
func (w textWord) bare() bool { return w.lower == w.key }

// addresses says whether a word stands before names: "cô", and "co" when somebody
// writes without accents, but not "có".
func (w textWord) addresses() bool {
	return slices.ContainsFunc(addressing, func(a string) bool { return w.lower == a || w.bare() && w.key == viet.Key(a) })
}

var wordShape = regexp.MustCompile(`[\p{L}\p{M}]+`)

func follows(found []textWord, words []string) bool {
	if len(found) < len(words) {
		return false
	}
	for i, w := range words {
		if found[i].key != w {
			return false
		}
	}
	return true
}
