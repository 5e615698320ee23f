package paper

import (
	"slices"
	"strconv"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// The columns of the table of levels on 165 mm: number, text, valid answers, the
// levels, the rate.
const (
	levelNoW    = 8.0
	levelValidW = 15.0
	levelW      = 15.5
	levelRateW  = 16.0
)

// levels prints the questions on a scale, a table for each group of them.
func (r SurveyReport) levels(d *document, section func(string)) {
	begun := false
	for _, g := range r.Summary.Groups {
		questions := r.onLevels(g.Code)
		if len(questions) == 0 {
			continue
		}
		if !begun {
			section("Kết quả theo từng nội dung")
			begun = true
		}
		if title := viet.Clean(g.Title); title != "" {
			d.add(whole(plain(title, typeface{boldItalic, 12}).after(2.5), textW), gap(1))
			keepTail(d.blocks, 2)
		}
		d.add(levelTable(questions)...)
	}
}

// onLevels gives the questions of a group that have the same levels as its first
// scale; another scale would be under the wrong heads.
func (r SurveyReport) onLevels(group string) (out []ward.QuestionCount) {
	for _, q := range r.Summary.Questions {
		if q.Group == group && r.level(q) {
			out = append(out, q)
		}
	}
	return out
}

// level says whether a question stands in the table of levels of its group.
func (r SurveyReport) level(q ward.QuestionCount) bool {
	if q.Kind != ward.AskScale {
		return false
	}
	first := slices.IndexFunc(r.Summary.Questions, func(o ward.QuestionCount) bool { return o.Group == q.Group && o.Kind == ward.AskScale })
	return slices.EqualFunc(r.Summary.Questions[first].Options, q.Options, func(a, b ward.OptionCount) bool { return a.Label == b.Label && a.Score == b.Score })
}

// levelTable is one table of questions with the same levels, and their sum.
func levelTable(questions []ward.QuestionCount) []block {
	t := levelHead(questions[0].Options)
	head := t.header()
	out := []block{head}
	add := func(cells [][]textLine) {
		for _, b := range t.cut(cells, 9) {
			b.head = &head
			out = append(out, b)
		}
	}
	for i, q := range questions {
		add(t.levelCells(strconv.Itoa(i+1), q.Text, q, regular))
	}
	if len(questions) > 1 {
		keepTail(out, 1)
		add(t.levelCells("", "Cộng", summed(questions), bold))
	}
	if len(out) > 3 {
		out[1].keep = true // no single row below the header at the end of a page
	}
	keepTail(out, 1)
	return append(out, unanswered(questions))
}

// unanswered says below a table what is not in its figures.
func unanswered(questions []ward.QuestionCount) block {
	all := summed(questions)
	return whole(plain("Không trả lời: "+viet.Number(int64(all.NoAnswer))+"; không hợp lệ (đánh dấu nhiều mức): "+viet.Number(int64(all.TwoMarks))+".",
		typeface{italic, 10.5}).after(1), textW)
}

// summed adds the answers to several questions up.
func summed(questions []ward.QuestionCount) ward.QuestionCount {
	all := ward.QuestionCount{Options: slices.Clone(questions[0].Options), Index: questions[0].Index}
	for i := range all.Options {
		all.Options[i].Count = 0
	}
	for _, q := range questions {
		all.Valid, all.NoAnswer, all.TwoMarks = all.Valid+q.Valid, all.NoAnswer+q.NoAnswer, all.TwoMarks+q.TwoMarks
		all.Satisfied.Count, all.Satisfied.Of = all.Satisfied.Count+q.Satisfied.Count, all.Satisfied.Of+q.Satisfied.Of
		for i, o := range q.Options {
			all.Options[i].Count += o.Count
		}
	}
	return all
}

func levelHead(options []ward.OptionCount) table {
	t := table{pad: .6, thick: .2, limit: textH / 3}
	heads := []string{"STT", "Nội dung", "Số trả lời hợp lệ"}
	t.cols = []column{{levelNoW, centre}, {textW - levelNoW - levelValidW - levelW*float64(len(options)) - levelRateW, left}, {levelValidW, right}}
	for _, o := range options {
		heads = append(heads, o.Label)
		t.cols = append(t.cols, column{levelW, right})
	}
	heads = append(heads, "Tỷ lệ hài lòng")
	t.cols = append(t.cols, column{levelRateW, right})
	for i, text := range heads {
		t.head = append(t.head, headCell{text: text, col: i, face: typeface{bold, surveySize}},
			headCell{text: "(" + strconv.Itoa(i+1) + ")", col: i, row: 1, face: typeface{italic, surveySize - .5}})
	}
	return t
}

// levelCells are the cells of one question: below the count of a level stands its
// rate.
func (t table) levelCells(no, text string, q ward.QuestionCount, st style) [][]textLine {
	face := typeface{st, surveySize}
	cell := func(i int, all ...string) (lines []textLine) {
		for _, one := range all {
			lines = append(lines, plain(one, face).with(t.cols[i].align).lines(t.cols[i].w-2*t.pad)...)
		}
		return lines
	}
	out := [][]textLine{cell(0, no), cell(1, viet.Clean(text)), cell(2, viet.Number(int64(q.Valid)))}
	for i, o := range q.Options {
		out = append(out, cell(3+i, viet.Number(int64(o.Count)), viet.Percent(o.Count, q.Valid)))
	}
	rate := "–"
	if q.Index != "" {
		rate = viet.Percent(q.Satisfied.Count, q.Satisfied.Of)
	}
	return append(out, cell(3+len(q.Options), rate))
}
