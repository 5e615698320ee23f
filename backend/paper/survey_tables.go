package paper

import (
	"slices"
	"strconv"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// plainTable is a table of the summary by the widths of its columns; one of 0 takes
// what is left and holds text, the others numbers.
func plainTable(heads []string, widths ...float64) table {
	t := table{pad: .9, thick: .2, limit: textH / 3}
	used := 0.0
	for _, w := range widths {
		used += w
	}
	for i, w := range widths {
		c := column{w, right}
		if w == 0 {
			c = column{textW - used, left}
		}
		t.cols = append(t.cols, c)
		t.head = append(t.head, headCell{text: heads[i], col: i, face: typeface{bold, cashSize}})
	}
	return t
}

// others prints the questions that are not on a scale, one under the other.
func (r SurveyReport) others(d *document, section func(string)) {
	t := plainTable([]string{"Câu hỏi và câu trả lời", "Số lượng", "Tỷ lệ"}, 0, 24, 24)
	head := t.header()
	out := []block{head}
	add := func(all ...block) {
		for _, b := range all {
			b.head = &head
			out = append(out, b)
		}
	}
	for _, q := range r.Summary.Questions {
		if q.Kind == ward.AskText || r.level(q) {
			continue
		}
		rows := answerRows(q)
		add(band(questionLine(q), t))
		for i, one := range rows {
			add(t.row(one)...)
			if i == len(rows)-2 { // the last row is not left alone
				keepTail(out, 1)
			}
		}
	}
	if len(out) > 1 {
		title := "Các câu hỏi khác"
		if !slices.ContainsFunc(r.Summary.Questions, r.level) {
			title = "Kết quả theo từng câu hỏi"
		}
		section(title)
		d.add(out...)
	}
}

// questionLine names a question with what its rates are of.
func questionLine(q ward.QuestionCount) string {
	several := ""
	if q.Kind == ward.AskMultiple {
		several = "; một phiếu có thể chọn nhiều câu trả lời"
	}
	return viet.Clean(q.Text) + " (số trả lời hợp lệ: " + viet.Number(int64(q.Valid)) + several + ")"
}

// answerRows are the lines of one question: what was chosen, or what the numbers
// are on average, and what is not in these.
func answerRows(q ward.QuestionCount) (rows []row) {
	add := func(cells ...string) { rows = append(rows, row{cells: cells, face: typeface{regular, cashSize}}) }
	for _, o := range q.Options {
		add(viet.Clean(o.Label), viet.Number(int64(o.Count)), viet.Percent(o.Count, q.Valid))
	}
	if q.Kind == ward.AskNumber {
		add("Trung bình", decimal(q.Sum, q.Valid), "")
	}
	if q.Index != "" {
		add("Tỷ lệ hài lòng", viet.Number(int64(q.Satisfied.Count)), viet.Percent(q.Satisfied.Count, q.Satisfied.Of))
	}
	add("Không trả lời", viet.Number(int64(q.NoAnswer)), "")
	add("Không hợp lệ", viet.Number(int64(q.TwoMarks)), "")
	return rows
}

// rateRow is a line that ends in a share and its rate.
func rateRow(s ward.Share, st style, before ...string) row {
	cells := append(before, viet.Number(int64(s.Of)), viet.Number(int64(s.Count)), viet.Percent(s.Count, s.Of))
	return row{cells: cells, face: typeface{st, cashSize}}
}

// rated says whether the form asks how satisfied somebody was. One that does not has
// no rate to print, not even an empty one.
func (r SurveyReport) rated() bool {
	asks := r.Summary.Questions
	return len(asks) == 0 || slices.ContainsFunc(asks, func(q ward.QuestionCount) bool { return q.Index != "" })
}

// indexes prints the rate of each group of questions and of all.
func (r SurveyReport) indexes(d *document, section func(string)) {
	if !r.rated() {
		return
	}
	section("Tỷ lệ hài lòng theo nhóm nội dung và tỷ lệ chung")
	t := plainTable([]string{"STT", "Nhóm nội dung", "Số trả lời hợp lệ", "Hài lòng và rất hài lòng", "Tỷ lệ hài lòng"}, 10, 0, 26, 30, 26)
	t.cols[0].align = centre
	for _, g := range r.Summary.Groups {
		if g.Satisfied.Of > 0 {
			t.rows = append(t.rows, rateRow(g.Satisfied, regular, strconv.Itoa(len(t.rows)+1), or(g.Title, "Các câu hỏi không có tiêu đề nhóm")))
		}
	}
	t.rows = append(t.rows, rateRow(r.Summary.Satisfied, bold, "", "Tỷ lệ chung"))
	d.add(t.blocks()...)
}

// breakdown prints the rates of groups of sheets, unless there is only one.
func (r SurveyReport) breakdown(d *document, section func(string)) {
	if len(r.Groups) < 2 {
		return
	}
	section(r.breakdownTitle())
	t := plainTable([]string{"STT", r.breakdownHead(), "Số phiếu", "Số trả lời hợp lệ", "Hài lòng và rất hài lòng", "Tỷ lệ hài lòng"}, 10, 0, 20, 24, 28, 24)
	if !r.rated() {
		t = plainTable([]string{"STT", r.breakdownHead(), "Số phiếu"}, 10, 0, 26)
	}
	t.cols[0].align = centre
	merged := false
	for i, g := range r.Groups {
		merged = merged || g.Group == ward.OtherGroups
		one := rateRow(g.Satisfied, regular, strconv.Itoa(i+1), r.groupName(g), viet.Number(int64(g.Sheets)))
		one.cells = one.cells[:len(t.cols)]
		t.rows = append(t.rows, one)
	}
	d.add(t.blocks()...)
	if merged {
		keepTail(d.blocks, 1)
		d.add(whole(plain("Ghi chú: “Khác” là nhóm dưới "+strconv.Itoa(r.Profile.LeastGroup())+" phiếu trong tháng và nhóm gộp cùng, để không ai bị nhận ra.",
			typeface{italic, 10.5}).after(1), textW))
	}
}

func (r SurveyReport) breakdownTitle() string {
	switch r.By {
	case "field":
		return "Kết quả theo lĩnh vực"
	case "month":
		return "Kết quả theo tháng"
	case "officer":
		return "Kết quả theo công chức được đánh giá"
	case "place":
		return "Kết quả theo nơi khảo sát"
	}
	return "Kết quả theo câu hỏi “" + viet.Clean(r.ByText) + "”"
}

func (r SurveyReport) breakdownHead() string {
	switch r.By {
	case "field":
		return "Lĩnh vực"
	case "month":
		return "Tháng"
	case "officer":
		return "Công chức"
	case "place":
		return "Nơi khảo sát"
	}
	return "Câu trả lời"
}

func (r SurveyReport) groupName(g SurveyGroup) string {
	switch {
	case g.Group == ward.OtherGroups:
		return "Khác"
	case g.Group == ward.NoGroup:
		return "Không ghi"
	case r.By == "month":
		return viet.MonthYear(ward.Date(g.Group + "-01").Time())
	}
	return viet.Clean(g.Label)
}
