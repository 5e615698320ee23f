package paper

import (
	"regexp"
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// survey is the part on what citizens said on survey forms: for every version of a
// form its counts, its rates and its tables (domain.md 6.5), and what they wrote.
func (c composer) survey() noticePart {
	p := ward.SurveyPart{}
	if c.Survey != nil {
		p = *c.Survey
	}
	out := noticePart{title: "Tổng hợp kết quả khảo sát mức độ hài lòng"}
	if len(p.Summaries) == 0 {
		out.sections = append(out.sections, noticeSection{"Kết quả khảo sát", []noticeItem{
			prose("survey.none", "Trong kỳ không có phiếu khảo sát nào được tổng hợp.")}})
	}
	for _, s := range p.Summaries {
		out.sections = append(out.sections, c.surveySections(p, s)...)
	}
	out.sections = append(out.sections, noticeSection{"Ý kiến ghi trên phiếu và kết quả tiếp thu", []noticeItem{prose("survey.heard", heardText(p))}})
	if len(p.Summaries) > 0 {
		out.sections = append(out.sections, noticeSection{"Cách xác định tỷ lệ hài lòng", []noticeItem{prose("survey.meaning", surveyMeaning(p, c.Profile))}})
	}
	return out
}

// surveySections are the results of one version of a form.
func (c composer) surveySections(p ward.SurveyPart, s ward.SurveySummary) []noticeSection {
	key := "survey." + s.Questionnaire + "." + itoa(s.Version) + "."
	with := ""
	if len(p.Summaries) > 1 {
		with = ": " + formName(s)
	}
	results := noticeSection{"Kết quả chung" + with, []noticeItem{
		prose(key+"sheets", sheetsText(s)),
		prose(key+"rate", c.satisfiedText(p, s)),
		prose(key+"criteria", criteriaText(s)),
	}}
	if s.Hidden || s.Satisfied.Of == 0 {
		results.items = append(results.items, prose(key+"more", ""))
		return []noticeSection{results}
	}
	results.items = append(results.items, drawn(func(d *document) { d.picture(groupsChart(s)) }))
	return []noticeSection{results, {"Kết quả theo từng nội dung" + with, []noticeItem{
		drawn(func(d *document) { levelTables(d, s) }),
		prose(key+"more", ""),
	}}}
}

// levelTables prints the questions on levels, a table for each group of them.
func levelTables(d *document, s ward.SurveySummary) {
	d.add(gap(1.5))
	SurveyReport{Summary: s}.levels(d, func(string) {})
}

// formName is a form as a sentence names it, in quotes.
func formName(s ward.SurveySummary) string {
	return "“" + calmed(or(s.Name, "Phiếu khảo sát")) + "”"
}

// syllable is a word of Vietnamese without its accents; what is none in a title of
// capitals is an abbreviation (UBND, TTHC).
var syllable = regexp.MustCompile(`^[^a-z]*[b-df-hj-np-tv-xz]{0,3}[aeiouy]{1,3}(c|ch|m|n|ng|nh|p|t)?[^a-z]*$`)

// calmed writes a title that is all capitals as a sentence does; abbreviations stay.
func calmed(title string) string {
	if title != viet.UpperVN(title) {
		return title
	}
	words := strings.Fields(title)
	for i, w := range words {
		if syllable.MatchString(viet.Key(w)) {
			words[i] = viet.Lower(w)
		}
	}
	return upperFirst(strings.Join(words, " "))
}

func sheetsText(s ward.SurveySummary) string {
	few := "dưới " + many(s.Smallest, "phiếu") + " hợp lệ"
	begin := "Khảo sát bằng " + formName(s) + ": "
	if s.Issued > 0 {
		begin += "phát ra " + many(s.Issued, "phiếu") + ", "
	}
	if s.Hidden {
		return begin + "thu về " + few + " nên không công bố số liệu, để bảo đảm không nhận ra người trả lời."
	}
	if s.Collected == 0 {
		return begin + "chưa thu về phiếu nào."
	}
	back := many(s.Collected, "phiếu")
	if s.Issued >= s.Collected {
		back += " (" + viet.Percent(s.Collected, s.Issued) + " số phiếu phát ra)"
	}
	text := begin + "thu về " + back + ", " + validText(s) + "."
	if s.Pending > 0 {
		text += " Số liệu tạm tính, còn " + many(s.Pending, "phiếu") + " chưa nhập hoặc chưa đối chiếu xong."
	}
	return text
}

func validText(s ward.SurveySummary) string {
	if s.Valid == 0 {
		return "chưa có phiếu hợp lệ"
	}
	return "hợp lệ " + many(s.Valid, "phiếu") + " (" + viet.Percent(s.Valid, s.Collected) + " số phiếu thu về)"
}

// satisfiedText says the rate of all questions, and how it moved.
func (c composer) satisfiedText(p ward.SurveyPart, s ward.SurveySummary) string {
	n := s.Satisfied
	if s.Hidden || n.Of == 0 {
		return ""
	}
	rate := viet.Percent(n.Count, n.Of) + " (" + viet.Number(int64(n.Count)) + " câu trả lời “hài lòng” và “rất hài lòng” trên tổng số " +
		viet.Number(int64(n.Of)) + " câu trả lời hợp lệ)"
	return following("Tỷ lệ hài lòng chung đạt ", strings.Join(some(rate,
		changeOfRate(n, sameForm(p.Before, s), c.than(false)), changeOfRate(n, sameForm(p.YearAgo, s), c.than(true))), ", "))
}

// sameForm gives the rate of the same version of the same form by the same method;
// another version asks something else and is not compared.
func sameForm(all []ward.SurveySummary, s ward.SurveySummary) ward.Share {
	for _, o := range all {
		if o.Questionnaire == s.Questionnaire && o.Version == s.Version && o.Method == s.Method && !o.Hidden {
			return o.Satisfied
		}
	}
	return ward.Share{}
}

// leastCriteria is how many questions there must be for a first and a last.
const leastCriteria = 3

// leastAnswers is how many valid answers a question needs to be compared with others.
const leastAnswers = 10

// criteriaText says which questions were answered best and worst.
func criteriaText(s ward.SurveySummary) string {
	var all []ranked
	for _, q := range s.Questions {
		if q.Index != "" && q.Satisfied.Of >= leastAnswers {
			all = append(all, ranked{"“" + bare(q.Text) + "”", q.Satisfied})
		}
	}
	best, worst := extremes(all)
	if s.Hidden || best == nil || len(all) < leastCriteria {
		return ""
	}
	return "Nội dung được đánh giá hài lòng cao nhất: " + named(best, "nội dung") + "; thấp nhất: " + named(worst, "nội dung") + "."
}

// groupsChart shows the rate of each group of questions.
func groupsChart(s ward.SurveySummary) chart {
	c := chart{title: "Tỷ lệ hài lòng theo nhóm nội dung", look: lyingBars, to: 100, series: []series{{}}}
	for _, g := range s.Groups {
		if rate, ok := g.Satisfied.Rate(); ok {
			c.labels = append(c.labels, or(g.Title, "Các câu hỏi không có tiêu đề nhóm"))
			c.series[0].points = append(c.series[0].points, point{rate, viet.Percent(g.Satisfied.Count, g.Satisfied.Of)})
		}
	}
	if len(c.labels) < 2 || len(c.labels) > mostCharted {
		return chart{}
	}
	return c
}

// surveyMeaning says how the rates come about (domain.md 12). They are never given
// another name.
func surveyMeaning(p ward.SurveyPart, office ward.Profile) string {
	return "Tỷ lệ hài lòng bằng số câu trả lời “hài lòng” và “rất hài lòng” chia cho số câu trả lời hợp lệ, nhân với 100% (phương pháp " + p.Summaries[0].Method + "). " +
		"Câu không trả lời hoặc đánh dấu nhiều mức không tính vào số câu trả lời hợp lệ; tỷ lệ của nhóm và tỷ lệ chung tính trên tổng số câu trả lời hợp lệ của các câu hỏi về mức độ hài lòng. " +
		"Số liệu của nhóm dưới " + many(max(office.LeastGroup(), p.Summaries[0].Smallest), "phiếu") + " không công bố riêng, để bảo đảm không nhận ra người trả lời."
}
