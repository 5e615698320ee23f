package paper

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"motcua/backend/ward"
)

// blocks are the title, the introduction and the questions, one block each.
func (z formSize) blocks(q ward.Questionnaire) ([]block, error) {
	out := []block{whole(plain(q.Name, typeface{bold, z.title}).with(centre), z.width())}
	if q.Intro != "" {
		out = append(out, whole(plain(q.Intro, typeface{italic, z.note + .5}).with(justify), z.width()).lower(1))
	}
	keepTail(out, len(out))
	n := 0
	var levels []ward.Option // of the table of levels that is going on
	var head *block
	for i, g := range q.Groups {
		title := g.Title
		for j, ask := range g.Questions {
			n++
			table := ask.Kind == ward.AskScale
			if !table || !sameLevels(levels, ask.Options) {
				levels, head = nil, nil
			}
			if table && head == nil {
				b := z.levelsHead(ask.Options)
				levels, head = ask.Options, &b
				out = append(out, b.lower(z.space))
			}
			if title != "" {
				out = append(out, z.groupTitle(title, head))
				title = ""
			}
			b := z.question(q, ask, n, head)
			if head == nil {
				b = b.lower(z.space)
			}
			if b.h+heightOf(head) > z.room() {
				return nil, ward.Refuse(fmt.Sprintf("groups[%d].questions[%d].text", i, j), "questionnaire.too_high", ask.Code, q.Paper)
			}
			out = append(out, b)
		}
	}
	return out, nil
}

func heightOf(b *block) float64 {
	if b == nil {
		return 0
	}
	return b.h
}

func sameLevels(a, b []ward.Option) bool {
	return slices.EqualFunc(a, b, func(x, y ward.Option) bool { return x.Label == y.Label })
}

// groupTitle is a heading; inside a table of levels it is a row of it.
func (z formSize) groupTitle(title string, head *block) block {
	t := whole(plain(title, z.face(bold)), z.width()-2)
	b := block{h: t.h + 1.4, before: z.space + .8, keep: true, head: head}
	b.draw = func(s *sheet, x, y float64) { t.draw(s, x, y+.7) }
	if head != nil {
		b.before = 0
		b.draw = func(s *sheet, x, y float64) {
			t.draw(s, x+1, y+.7)
			s.line(x, y+b.h, x+z.width(), y+b.h, .1)
		}
	}
	return b
}

func (z formSize) question(form ward.Questionnaire, q ward.Question, n int, head *block) block {
	notes := z.notes(form, q)
	switch q.Kind {
	case ward.AskScale:
		return z.levelsRow(q, n, notes, head)
	case ward.AskNumber, ward.AskDate:
		return z.digits(q, n, notes)
	case ward.AskText:
		return z.writing(q, n, notes)
	}
	return z.choice(q, n, notes)
}

// wording is the number and the text of a question, with notes below.
func (z formSize) wording(q ward.Question, n int, notes []string, width float64) (b block, textW float64) {
	number := whole(plain(strconv.Itoa(n)+".", z.face(regular)), z.gutter)
	text := plain(q.Text, z.face(regular))
	for _, l := range text.lines(width - z.gutter) {
		textW = max(textW, l.w)
	}
	lines := []block{whole(text, width-z.gutter)}
	for _, note := range notes {
		lines = append(lines, whole(plain(note, typeface{italic, z.note}), width-z.gutter))
	}
	return beside([]float64{0, z.gutter}, number, stack(lines...)), textW
}

// notes are what the citizen has to know besides the question.
func (z formSize) notes(form ward.Questionnaire, q ward.Question) []string {
	var out []string
	switch {
	case q.Kind == ward.AskMultiple && q.Max > 0:
		out = append(out, fmt.Sprintf("(Chọn nhiều nhất %d ô)", q.Max))
	case q.Kind == ward.AskMultiple:
		out = append(out, "(Có thể chọn nhiều ô)")
	case q.Kind == ward.AskNumber:
		out = append(out, fmt.Sprintf("(Ghi số từ %d đến %d, mỗi ô một chữ số)", q.Min, q.Max))
	}
	for _, s := range q.Skips {
		to := "kết thúc phiếu"
		if s.To != ward.SkipToEnd {
			to = "chuyển đến câu " + strconv.Itoa(1+slices.IndexFunc(form.Questions(), func(o ward.Question) bool { return o.Code == s.To }))
		}
		out = append(out, "(Nếu chọn ô "+strings.Join(s.When, ", ")+": "+to+")")
	}
	return out
}
