package paper

import (
	"fmt"
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// SurveyReport is what the survey forms of some months say, on paper.
type SurveyReport struct {
	Profile   ward.Profile
	Period    ward.Period // the days of its months
	Summary   ward.SurveySummary
	By        ward.Breakdown // of Groups
	ByText    string         // the words of the question, of a breakdown by one
	Groups    []SurveyGroup
	Pending   int      // sheets that are not keyed, or not settled, yet
	Open      []string // names of the piles that are not closed
	Remarks   int      // answers in words
	DrawnUpBy string
	At        ward.Moment
}

// SurveyGroup is one group of sheets by its name.
type SurveyGroup struct {
	ward.GroupRate
	Label string
}

const (
	surveyTitle = "BẢNG TỔNG HỢP KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG"
	otherSurvey = "BẢNG TỔNG HỢP KẾT QUẢ KHẢO SÁT" // of a form that does not ask for it
	surveySize  = 9.5
)

func (r SurveyReport) title() string {
	if r.rated() {
		return surveyTitle
	}
	return otherSurvey
}

// SurveySummary prints the tables of what citizens said on survey forms, with the
// formula of the rates beside them (domain.md 12). No act gives its form; it is
// composed of the tables that provinces publish (domain.md 4.3, our choice).
func SurveySummary(r SurveyReport) ([]byte, error) {
	d := newDocument()
	r.opening(d)
	part := 0
	section := func(title string) {
		part++
		d.section(fmt.Sprintf("%d. %s", part, title))
		d.add(gap(1.5))
	}
	if !r.Summary.Hidden {
		r.levels(d, section)
		r.others(d, section)
		r.indexes(d, section)
		r.breakdown(d, section)
		r.notes(d)
	}
	keepTail(d.blocks, 2)
	d.add(signatures(signature{[]string{"NGƯỜI TỔNG HỢP"}, signHow, r.DrawnUpBy},
		signature{title: some(viet.UpperVN(r.Profile.SignerForm), viet.UpperVN(r.Profile.SignerTitle)), name: r.Profile.SignerName},
		textW, 22, typeface{regular, 13}).lower(6))
	return d.render(about{title: sentence(viet.Lower(r.title())) + ", " + r.months(), author: r.Profile.OneStop,
		subject: r.title(), keywords: some("khảo sát", "mức độ hài lòng", r.months(), r.Profile.OneStop), at: r.At.Time()})
}

// opening prints who sums up, what, of when, and how many forms there were.
func (r SurveyReport) opening(d *document) {
	p, s := r.Profile, r.Summary
	head := letterhead{superior: some(p.Superior), issuer: some(p.OneStop), date: placeDate(p.Place, r.At.Time()),
		faces: slipA4.head, left: 72, gap: 3}
	title := typeface{bold, 14}
	period := r.months()
	d.add(head.block(textW), gap(4), whole(plain(r.title(), title).with(centre), textW),
		whole(plain(strings.ToUpper(period[:1])+period[1:], title.sized(13)).with(centre), textW))
	if span := r.span(); span != "" {
		d.add(whole(plain("("+span+")", typeface{italic, 12.5}).with(centre), textW))
	}
	keepTail(d.blocks, len(d.blocks))
	if name := viet.Clean(s.Name); name != "" {
		d.say("Mẫu phiếu: %s (mã %s, bản %d).", name, s.Questionnaire, s.Version)
	}
	r.counts(d)
	r.provisional(d)
}

// provisional says what is missing while the piles are being keyed.
func (r SurveyReport) provisional(d *document) {
	if r.Pending == 0 && len(r.Open) == 0 {
		return
	}
	open := ""
	if len(r.Open) > 0 {
		open = "; các xấp phiếu chưa khóa: " + strings.Join(each(r.Open, func(name string) string { return "“" + viet.Clean(name) + "”" }), ", ")
	}
	d.body(run{fmt.Sprintf("Số liệu tạm tính: còn %s chưa nhập xong hoặc chưa đối chiếu xong hai lần nhập, chưa tính vào bảng này%s.",
		sheets(r.Pending), open), bodyFace(boldItalic)})
}

// counts prints how many forms there were, as far as they may be told.
func (r SurveyReport) counts(d *document) {
	s := r.Summary
	few := fmt.Sprintf("dưới %s hợp lệ", sheets(s.Smallest))
	switch {
	case s.Hidden:
		d.say("Số phiếu phát ra: %s; số phiếu thu về và số phiếu hợp lệ: – (%s).", sheets(s.Issued), few)
		d.say("Kỳ này có %s nên không công bố số liệu, để không ai bị nhận ra.", few)
		return
	case s.Pending > 0:
		d.say("Số phiếu phát ra: %s; số phiếu thu về: %s; số phiếu hợp lệ đến nay: %s.", sheets(s.Issued), sheets(s.Collected), sheets(s.Valid))
	default:
		d.say("Số phiếu phát ra: %s; số phiếu thu về: %s; số phiếu hợp lệ: %s (%s số phiếu thu về).",
			sheets(s.Issued), sheets(s.Collected), sheets(s.Valid), viet.Percent(s.Valid, s.Collected))
	}
	if len(s.Withheld) > 0 {
		d.say("Không gồm phiếu thu về của %s: mỗi tháng có %s, không công bố để không ai bị nhận ra.",
			strings.Join(each(s.Withheld, monthName), ", "), few)
	}
}

// each gives what a word becomes for every word of a list.
func each(all []string, word func(string) string) (out []string) {
	for _, one := range all {
		out = append(out, word(one))
	}
	return out
}

// monthName writes "2026-10" as people say it.
func monthName(month string) string { return viet.MonthYear(ward.Date(month + "-01").Time()) }

// sheets writes a number of forms that is not torn from its noun.
func sheets(n int) string { return viet.Number(int64(n)) + nbsp + "phiếu" }

// months names the reporting months.
func (r SurveyReport) months() string {
	from, to := r.Summary.From, r.Summary.To
	switch {
	case ward.Date(from + "-01").Time().IsZero():
		return "tháng ...... năm ........"
	case from == to:
		return monthName(from)
	}
	return "từ " + monthName(from) + " đến " + monthName(to)
}

// span writes the days of the period.
func (r SurveyReport) span() string {
	from, to := r.Period.From.Time(), r.Period.To.Time()
	if from.IsZero() || to.IsZero() {
		return ""
	}
	return fmt.Sprintf("từ %s đến %s", unbroken(viet.LongDate(from)), unbroken(viet.LongDate(to)))
}

// notes say how the rates come about, how well the forms were keyed, and what
// citizens wrote besides.
func (r SurveyReport) notes(d *document) {
	s := r.Summary
	if r.rated() {
		d.body(run{fmt.Sprintf("Cách tính (phương pháp %s): ", s.Method), bodyFace(bold)},
			run{"tỷ lệ hài lòng = (hài lòng + rất hài lòng) / số trả lời hợp lệ. Câu không trả lời hoặc đánh dấu nhiều mức không tính vào số trả lời hợp lệ; tỷ lệ của nhóm và tỷ lệ chung tính trên tổng số trả lời hợp lệ của các câu hỏi về mức độ hài lòng.", bodyFace(regular)})
	}
	if s.Compared > 0 {
		d.say("Chất lượng nhập liệu: %s câu trả lời nhập sai lần đầu trên 1.000 câu (%s trong %s câu trả lời do hai người nhập độc lập, đã đối chiếu và sửa theo phiếu giấy).",
			decimal(1000*s.Wrong, s.Compared), viet.Number(int64(s.Wrong)), viet.Number(int64(s.Compared)))
	} else {
		d.say("Chất lượng nhập liệu: – (kỳ này không có phiếu nào do hai người nhập độc lập).")
	}
	d.say("Số ý kiến bằng chữ của tổ chức, cá nhân: %s.", viet.Number(int64(r.Remarks)))
}

// decimal writes num/den with at most two decimals, "–" of nothing.
func decimal(num, den int) string { return strings.TrimSuffix(viet.Percent(num, 100*den), "%") }
