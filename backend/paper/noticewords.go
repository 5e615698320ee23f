package paper

import (
	"regexp"
	"strings"
	"time"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// The names of the three notices, in a subject and among the keywords of a file.
var (
	noticeSubjects = map[ward.NoticeKind]string{
		ward.NoticeProcedures: "kết quả giải quyết thủ tục hành chính",
		ward.NoticeFeedback:   "kết quả tiếp nhận, xử lý góp ý, phản ánh, kiến nghị",
		ward.NoticeSurvey:     "tổng hợp kết quả khảo sát mức độ hài lòng của tổ chức, cá nhân",
		ward.NoticeCombined:   "kết quả giải quyết thủ tục hành chính; tiếp nhận, xử lý góp ý, phản ánh, kiến nghị và khảo sát mức độ hài lòng",
	}
	noticeKeywords = map[ward.NoticeKind]string{
		ward.NoticeProcedures: "thủ tục hành chính", ward.NoticeFeedback: "góp ý, phản ánh, kiến nghị", ward.NoticeSurvey: "khảo sát, mức độ hài lòng",
	}
)

// NoticeSubject is what a notice is about, as other papers name it: "kết quả giải
// quyết thủ tục hành chính tháng 10 năm 2026".
func NoticeSubject(c ward.NoticeContent) string {
	subject := noticeSubjects[c.Kind]
	if subject == "" {
		subject = noticeSubjects[ward.NoticeProcedures]
	}
	return subject + " " + composer{c}.month(0)
}

// NoticeNumber is the number of a notice as it is printed: "04/TB-UBND".
func NoticeNumber(c ward.NoticeContent) string { return bareNumber(c.Number, c.Profile) }

func bareNumber(number string, p ward.Profile) string {
	return strings.TrimPrefix(numbered(number, p.NoticeMark, dots(8)), "Số: ")
}

func (c composer) subject() string { return upperFirst(NoticeSubject(c.NoticeContent)) }

// month names the reporting month, or one so many months away.
func (c composer) month(away int) string {
	t := ward.Date(c.Month + "-01").Time()
	if t.IsZero() {
		to := c.Period.To.Time()
		if to.IsZero() {
			return "tháng ...... năm ........"
		}
		t = time.Date(to.Year(), to.Month(), 1, 0, 0, 0, 0, ward.Zone)
	}
	return viet.MonthYear(t.AddDate(0, away, 0))
}

// openingText says who makes what known, of which time.
func (c composer) openingText() string {
	at := ""
	if unit := viet.Clean(c.Profile.OneStop); unit != "" {
		at = " tại " + unit
	}
	what := noticeSubjects[c.Kind]
	if c.Kind == ward.NoticeCombined {
		what = "kết quả giải quyết thủ tục hành chính, kết quả tiếp nhận, xử lý góp ý, phản ánh, kiến nghị và tổng hợp kết quả khảo sát mức độ hài lòng"
	}
	return committeeName(c.Profile) + " thông báo công khai " + what + at + " trong " + c.month(0) + " (" + c.span() + ") như sau:"
}

// span writes the period in words.
func (c composer) span() string {
	return "từ " + viet.LongDate(c.Period.From.Time()) + " đến " + viet.LongDate(c.Period.To.Time())
}

// countedUntil says up to when something was counted, at the beginning of a sentence.
func (c composer) countedUntil() string {
	if t := c.AsOf.Time(); !t.IsZero() {
		return "Tính đến " + plainSpaces(until(t)) + ", "
	}
	return "Đến cuối kỳ, "
}

// closing says where opinions go and where the notice hangs.
func (c composer) closing() noticePart {
	what := map[ward.NoticeKind]string{
		ward.NoticeProcedures: "phản ánh, kiến nghị về việc tiếp nhận, giải quyết thủ tục hành chính",
		ward.NoticeSurvey:     "ý kiến về kết quả khảo sát và chất lượng phục vụ",
	}[c.Kind]
	if what == "" {
		what = "góp ý, phản ánh, kiến nghị"
	}
	return noticePart{"Nơi tiếp nhận góp ý, phản ánh, kiến nghị", []noticeSection{{"Nơi tiếp nhận góp ý, phản ánh, kiến nghị", []noticeItem{
		prose("contact", "Tổ chức, cá nhân có "+what+", đề nghị gửi về "+or(c.Profile.OneStop, committeeName(c.Profile))+ways(c.Profile)+"."),
		prose("posted", "Thông báo này được niêm yết công khai"+c.postedAt()+" trong thời gian ít nhất 30 ngày liên tục kể từ ngày niêm yết."),
	}}}}
}

func (c composer) postedAt() string {
	if at := bare(c.Profile.PostedAt); at != "" {
		return " tại " + at
	}
	return ""
}

// many writes how many of something, one digit with a zero before it, as official
// papers do so that no digit can be added: "05 hồ sơ"; "0 hồ sơ".
func many(n int, noun string) string { return padded(n) + " " + noun }

func padded(n int) string {
	if n > 0 && n < 10 {
		return "0" + viet.Number(int64(n))
	}
	return viet.Number(int64(n))
}

// ofAll writes how many, and what share of the whole that is: "16 hồ sơ (2,47%)".
func ofAll(n, of int, noun string) string {
	return many(n, noun) + " (" + viet.Percent(n, of) + ")"
}

func plainSpaces(s string) string { return strings.ReplaceAll(s, nbsp, " ") }

// joined are the places in running text where a line must not end: between a number
// and what it counts, and inside of a date.
var joined = []struct {
	at   *regexp.Regexp
	with string
}{
	{regexp.MustCompile(`(ngày|tháng|năm|số|Số|Điều|khoản|điểm) (\d)`), "$1" + nbsp + "$2"},
	{regexp.MustCompile(`(\d) (phiếu|lượt|ngày|trang|bản|người)`), "$1" + nbsp + "$2"},
	{regexp.MustCompile(`(\d) (hồ|ý|lĩnh|câu) (sơ|kiến|vực|trả)`), "$1" + nbsp + "$2" + nbsp + "$3"},
	{regexp.MustCompile(`(\d) điểm phần trăm`), "$1" + nbsp + "điểm phần" + nbsp + "trăm"},
	{regexp.MustCompile(`(\d) (\d)`), "$1" + nbsp + "$2"}, // of a telephone
}

// unbrokenText keeps numbers together with their nouns, whoever wrote the text.
func unbrokenText(s string) string {
	for _, j := range joined {
		s = j.at.ReplaceAllString(s, j.with)
	}
	return s
}
