package ward

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

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
	{"number", true, regexp.MustCompile(`\+?\p{Nd}(?:(?:[\s.\-–—/)]{0,3}|\()\p{Nd}){6,}`)},
	{"number", false, regexp.MustCompile(`\p{Nd}+(?:[ ,_;]{1,2}\p{Nd}{2,}){2,}`)}, // "0912,345,678"
	{"number", true, regexp.MustCompile(`(?i)(?:` + digitWords + `)(?:[\s.,\-]+(?:` + digitWords + `)){6,}`)},
	{"number", true, regexp.MustCompile(`(?i)PA-[A-Z0-9]{1,3}-\d{2}-\d{4,}`)},
	{"number", false, regexp.MustCompile(`\d{2}-?[A-Z]{1,2}\d?[ \-.]?\d{3}\.?\d{1,2}`)}, // of a vehicle
	{"mail", true, regexp.MustCompile(`(?i)[\p{L}\d._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\d.-]+`)},
	{"mail", false, regexp.MustCompile(`(?i)(?:zalo|facebook|fb|viber|telegram)(?:\.com)?\s*[:/]\s*\S+`)},
	{"address", true, regexp.MustCompile(`(?i)(?:^|[^\p{L}])((?:số nhà|nhà số|căn hộ|phòng|ngõ|ngách|hẻm|kiệt|lô|thửa)\s+(?:số\s+)?[\p{L}]?\d[\p{L}\d/.\-]*)`)},
	{"address", false, regexp.MustCompile(`(?:^|[^\p{L}])((?i:tổ dân phố|tổ|khu phố|thôn|xóm|ấp|đường|phố)\s+(?:số\s+)?[\p{Lu}\d][\p{L}\d]*(?:\s+\p{Lu}\p{L}*)*)`)},
	{"title", false, regexp.MustCompile(`(?:^|[^\p{L}])((?i:ông|bà|anh|chị|cô|chú|bác|em|bạn|thầy giáo|cô giáo|đồng chí|đ/c)\s+\p{Lu}[\p{L}.]*(?:\s+\p{Lu}[\p{L}.]*)*)`)},
	{"name", false, regexp.MustCompile(`(?:^|[^\p{L}])((?:` + familyNames + `|` + bareFamilyNames + `)(?:\s+\p{Lu}\p{L}*){1,4})`)},
	{"name", false, regexp.MustCompile(`(?:^|[^\p{L}])((?i:` + familyNames + `)\s+(?:văn|thị)\s+\p{L}+)`)},
}

// familyNames are the commonest Vietnamese family names; bareFamilyNames those of
// them that are known without accents too ("Do" begins sentences).
const (
	familyNames     = "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Đoàn|Mai|Lương|Trương|Đào|Cao|Hà|Tạ|Thái|Châu|Quách|Tô|Vương|Chu|Lâm|Kiều|Phùng|Tống|Nghiêm"
	bareFamilyNames = "Nguyen|Tran|Pham|Hoang|Huynh|Dang|Bui|Ngo|Duong|Dinh|Trinh|Doan|Luong|Truong|Dao|Thai|Chau|Quach|Vuong|Kieu|Phung|Tong|Nghiem"
	digitWords      = "không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín"
)

// PersonalMarks finds what looks like personal data in a text that is to be shown
// to everybody. names are those that are known of the item: of the sender, of the
// officers. They are found with accents or without, whole or the last two words of
// them, and a single given name behind a form of address; other parts of them are
// doubtful. address is the sender's: stretches of it are doubtful, since the place
// that is spoken of may be where they live.
func PersonalMarks(text string, names []string, address string) []PersonalMark {
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
	out = append(out, addressMarks(text, address)...)
	slices.SortFunc(out, func(a, b PersonalMark) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(b.To, a.To), strings.Compare(a.Why, b.Why))
	})
	sure := func(m PersonalMark) bool {
		return !m.Certain && slices.ContainsFunc(out, func(c PersonalMark) bool { return c.Certain && c.Why == m.Why && c.From <= m.From && c.To >= m.To })
	}
	return slices.Compact(slices.DeleteFunc(slices.Clone(out), sure))
}

var (
	dateShape  = regexp.MustCompile(`\d{1,2}[/.\-]\d{1,2}[/.\-]\d{4}`)
	yearsShape = regexp.MustCompile(`^(19|20)\d\d\s?[-–]\s?(19|20)\d\d$`)
	lawShape   = regexp.MustCompile(`^\d{1,4}/(19|20)\d\d$`) // "118/2025", of a decree
	moneyShape = regexp.MustCompile(`^[1-9]\d{0,2}(\.\d{3})+(\s?[-–]\s?[1-9]\d{0,2}(\.\d{3})+)?$`)
	digitShape = regexp.MustCompile(`\p{Nd}`)
)

// judge lets dates, years and numbers of decrees pass and is not certain about what
// may be an amount.
func judge(why, found string, certain bool) (bool, bool) {
	found = strings.TrimSpace(found)
	switch {
	case why != "number" || len(digitShape.FindAllString(found, -1)) == 0:
		return certain, true
	case yearsShape.MatchString(found) || lawShape.MatchString(found):
		return false, false
	case dateShape.MatchString(found):
		left := digitShape.FindAllString(dateShape.ReplaceAllString(found, ""), -1)
		return certain && len(left) > 6, len(left) > 4
	}
	return certain && !moneyShape.MatchString(found), true
}

func letters(text string, bytes int) int { return len([]rune(text[:bytes])) }

// nameMarks finds a known name: all its words, its last two, or its last behind a
// form of address. Any other two of them in a row, and the last alone with a capital
// letter, are doubtful.
func nameMarks(text, name string) (out []PersonalMark) {
	known := wordsOf(name)
	if len(known) < 2 {
		return nil
	}
	var words []string
	for _, w := range known {
		words = append(words, w.key)
	}
	given := known[len(known)-1]
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
		case i+1 < len(found) && inARow(known, found[i].lower, found[i+1].lower):
			n, certain = 2, false
		case found[i].capital && found[i].lower == given.lower:
			n, certain = 1, false
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
	capital  bool // its first letter
	from, to int  // letters
}

func wordsOf(text string) (out []textWord) {
	for _, at := range wordShape.FindAllStringIndex(text, -1) {
		word := text[at[0]:at[1]]
		first, _ := utf8.DecodeRuneInString(word)
		out = append(out, textWord{viet.Lower(word), viet.Key(word), unicode.IsUpper(first), letters(text, at[0]), letters(text, at[1])})
	}
	return out
}

// inARow says whether two words stand one after the other in a name.
func inARow(name []textWord, first, second string) bool {
	for i := 1; i < len(name); i++ {
		if name[i-1].lower == first && name[i].lower == second {
			return true
		}
	}
	return false
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
