package demo

import (
	"strconv"

	"motcua/backend/ward"
)

// opinions is what citizens of the sample ward write on a form.
var opinions = []string{
	"Đề nghị bố trí thêm ghế ngồi chờ ở sảnh.",
	"Cán bộ hướng dẫn nhiệt tình, dễ hiểu.",
	"Sáng thứ Hai chờ lâu, đề nghị thêm người tiếp nhận.",
	"Mẫu tờ khai chữ nhỏ, người lớn tuổi khó đọc.",
	"Nên gọi điện báo trước khi có kết quả.",
	"Máy lấy số hay hết giấy.",
	"Hài lòng, cảm ơn các cán bộ.",
	"Đề nghị niêm yết mức phí chứng thực ở chỗ dễ thấy.",
	"Nhà để xe chật, trời mưa không có mái che.",
	"Phải đi lại hai lần vì thiếu giấy tờ mà lần đầu không được báo.",
}

// levelShares is how often each of the five levels is chosen, of a hundred.
var levelShares = []int{1, 3, 10, 46, 40}

// filledIn fills a form in as one citizen does: people lean to one side, and leave
// things out.
func (s *sample) filledIn(q ward.Questionnaire) ward.Answers {
	out := ward.Answers{}
	mood := s.surveying.among(levelShares...)
	for code := q.First(); code != ""; code = q.Next(code, out[code]) {
		ask, _ := q.Question(code)
		out[code] = s.answer(ask, mood)
	}
	return out
}

func (s *sample) answer(ask ward.Question, mood int) string {
	d := s.surveying
	switch chance := d.IntN(1000); {
	case ask.Kind == ward.AskText && chance < 150:
		return pick(d, opinions)
	case ask.Kind == ward.AskText, chance < 12:
		return ward.NoAnswer
	case chance < 16:
		return ward.TwoMarks
	}
	switch ask.Kind {
	case ward.AskScale:
		if !d.chance(600) {
			mood = d.among(levelShares...)
		}
		return ask.Options[mood].Key
	case ward.AskNumber:
		return strconv.Itoa(d.between(ask.Min, ask.Max))
	case ward.AskDate:
		return string(s.today())
	}
	return pick(d, ask.Options).Key
}
