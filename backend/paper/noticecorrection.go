package paper

import (
	"slices"
	"strconv"
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// correction lays out "Thông báo đính chính": which figures of which notice were
// wrong, what they are, why, and the tables as they are now.
func (c composer) correction() noticePlan {
	was := c.corrected()
	out := noticePlan{
		subject:  "Đính chính số liệu tại " + c.original(),
		keywords: []string{"thông báo", "đính chính"}, closing: c.closing(),
		opening: []noticeItem{prose("correction.opening", "Qua rà soát, đối chiếu dữ liệu, "+committeeName(c.Profile)+" đính chính số liệu tại Thông báo "+was+" như sau:")},
	}
	sections := []noticeSection{
		{"Số liệu đính chính", []noticeItem{drawn(func(d *document) { c.cellTable(d) }), prose("correction.rate", c.correctedRates())}},
		{"Lý do đính chính", []noticeItem{prose("correction.reason", c.reason())}},
	}
	sections = append(sections, c.tablesNow()...)
	sections = append(sections, noticeSection{"Hiệu lực của số liệu", []noticeItem{prose("correction.rest",
		c.correctedRest())}})
	out.parts = []noticePart{{sections: sections}}
	return out
}

// correctedRest says which figures hold from now on, with what is reckoned from them,
// and that the rest stands.
func (c composer) correctedRest() string {
	says := []string{"Thông báo số " + c.numberOf(c.Corrects.NoticeRef)}
	for _, n := range c.Corrects.Since {
		says = append(says, "Thông báo số "+c.numberOf(n))
	}
	rest := "các Thông báo nêu trên"
	if len(says) == 1 {
		rest = says[0]
	}
	return "Số liệu tại Thông báo này thay thế số liệu tương ứng tại " + listed(says) + "; các tỷ lệ và số so sánh tính từ số liệu đó được xác định lại theo số liệu sau đính chính; các nội dung khác của " + rest + " không thay đổi."
}

// listed sets a comma between names, and "và" before the last one.
func listed(names []string) string {
	last := len(names) - 1
	if last == 0 {
		return names[0]
	}
	return strings.Join(names[:last], ", ") + " và " + names[last]
}

// numberOf is the number of another notice as it is printed.
func (c composer) numberOf(n ward.NoticeRef) string { return bareNumber(n.Number, c.Profile) }

// corrected names the notice that is corrected in full: with the corrections that it
// has had already.
func (c composer) corrected() string {
	out := c.dated(c.Corrects.NoticeRef)
	if len(c.Corrects.Since) > 0 {
		var since []string
		for _, n := range c.Corrects.Since {
			since = append(since, "Thông báo "+c.dated(n))
		}
		out += " (đã được đính chính tại " + listed(since) + ")"
	}
	return out + " về " + NoticeSubject(c.NoticeContent)
}

// original names the notice that is corrected as a title does.
func (c composer) original() string {
	return "Thông báo " + c.dated(c.Corrects.NoticeRef) + " về " + NoticeSubject(c.NoticeContent)
}

// dated names another notice by number and day.
func (c composer) dated(n ward.NoticeRef) string {
	out := "số " + c.numberOf(n)
	if t := n.Signed.Time(); !t.IsZero() {
		out += " " + viet.LongDate(t)
	}
	return out
}

// cellTable prints the figures that were wrong beside those that are right.
func (c composer) cellTable(d *document) {
	d.add(gap(1.5))
	t := plainTable([]string{"TT", "Số liệu", "Đã công khai", "Đính chính", "Chênh lệch"}, 10, 0, 26, 26, 24)
	t.cols[0].align = centre
	for i, cell := range c.Corrects.Cells {
		t.rows = append(t.rows, row{face: typeface{regular, 11.5}, cells: []string{strconv.Itoa(i + 1), CellName(c.NoticeContent, cell.Cell),
			viet.Number(int64(cell.Old)), viet.Number(int64(cell.New)), signed(cell.New - cell.Old)}})
	}
	d.rows(t.blocks())
}

// correctedRates says the rates that the correction moves.
func (c composer) correctedRates() string {
	was := map[string]int{}
	for _, cell := range c.Corrects.Cells {
		was[cell.Cell] = cell.Old
	}
	old := func(cell string, now int) int {
		if n, changed := was[cell]; changed {
			return n
		}
		return now
	}
	var out []string
	moved := func(name string, old, now ward.Share) {
		before, after := viet.Percent(old.Count, old.Of), viet.Percent(now.Count, now.Of)
		if before != after {
			out = append(out, name+" sau đính chính: "+after+" (số đã công khai: "+before+").")
		}
	}
	if c.Procedures != nil {
		in := c.Procedures.Figures.Procedures.Total.Received
		online := old("procedures//online", in.Online)
		moved("Tỷ lệ hồ sơ nộp trực tuyến", ward.Share{Count: online, Of: online + old("procedures//counter", in.Counter)}, onlineShare(&c.Procedures.Figures))
		r := c.Procedures.Figures.Procedures.Total.Resolved
		early, onTime := old("procedures//early", r.Early), old("procedures//onTime", r.OnTime)
		moved("Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn", ward.Share{Count: early + onTime, Of: old("procedures//resolved", r.Total)}, inTimeShare(&c.Procedures.Figures))
	}
	if c.Feedback != nil {
		t := c.Feedback.Figures.Total
		inTime := old("feedback//answeredInTime", t.AnsweredInTime)
		moved("Tỷ lệ trả lời trong hạn", ward.Share{Count: inTime, Of: inTime + old("feedback//answeredLate", t.AnsweredLate)}, answeredShare(&c.Feedback.Figures))
	}
	if c.Survey != nil {
		for _, s := range c.Survey.Summaries {
			at := "survey/" + s.Questionnaire + "/" + itoa(s.Version) + "/"
			moved("Tỷ lệ hài lòng chung theo "+formName(s), ward.Share{Count: old(at+"satisfied", s.Satisfied.Count), Of: old(at+"answers", s.Satisfied.Of)}, s.Satisfied)
		}
	}
	return strings.Join(out, " ")
}

// touched are the tables in which a figure is another: those of a part, or of a form of
// the survey ("survey/SIPAS22/1"). Reasons, and how many forms there were, stand in none.
func (c composer) touched() map[string]bool {
	out := map[string]bool{}
	for _, cell := range c.Corrects.Cells {
		at := strings.Split(cell.Cell, "/")
		form := len(at) > 3 && at[0] == "survey"
		switch {
		case strings.HasPrefix(cell.Cell, "procedures//late:"), form && len(at) == 4 && slices.Contains(formCounts, at[3]):
		case form:
			out[strings.Join(at[:3], "/")] = true
		default:
			out[at[0]] = true
		}
	}
	return out
}

// formCounts are the figures of a form that are of no answer.
var formCounts = []string{"issued", "collected", "valid"}

// tablesNow are the tables in which a figure is another, as they are now.
func (c composer) tablesNow() (out []noticeSection) {
	touched := c.touched()
	add := func(title string, draw ...func(*document)) {
		s := noticeSection{title: title}
		for _, one := range draw {
			s.items = append(s.items, drawn(one))
		}
		out = append(out, s)
	}
	if touched["procedures"] && c.Procedures != nil {
		add("Kết quả giải quyết thủ tục hành chính theo lĩnh vực sau đính chính", func(d *document) { procedureTable(d, c.Procedures.Figures.Procedures) })
	}
	if touched["feedback"] && c.Feedback != nil {
		add("Kết quả tiếp nhận, xử lý góp ý, phản ánh, kiến nghị sau đính chính",
			func(d *document) { classTable(d, c.Feedback.Figures) }, func(d *document) { channelTable(d, c.Feedback.Figures) })
	}
	if c.Survey != nil {
		for _, s := range c.Survey.Summaries {
			if touched["survey/"+s.Questionnaire+"/"+itoa(s.Version)] && !s.Hidden {
				add("Kết quả khảo sát bằng "+formName(s)+" sau đính chính", func(d *document) { levelTables(d, s) })
			}
		}
	}
	return out
}
