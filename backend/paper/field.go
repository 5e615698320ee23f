package paper

import (
	"fmt"
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// field is a line of a form: its printed words and what is filled in. An empty
// value leaves dots for a pen.
type field struct {
	label string
	value string
	bold  bool
}

// fieldPara sets one field.
func (s *slip) fieldPara(f field) para {
	z := s.size
	value := viet.Clean(f.value)
	face := z.face(regular)
	if f.bold && !strings.HasPrefix(value, "..") { // a gap for a pen is not bold
		face = z.face(bold)
	}
	return para{
		runs:   []run{{f.label + " ", z.face(regular)}, {value, face}},
		before: z.space, fill: value == "",
	}
}

// field sets a field on lines of its own.
func (s *slip) field(label, value string) { s.para(s.fieldPara(field{label: label, value: value})) }

// strong is field with its value in bold.
func (s *slip) strong(label, value string) {
	s.para(s.fieldPara(field{label: label, value: value, bold: true}))
}

// two sets two fields side by side, the left one taking the given share, or one
// under the other when they are too long for that.
func (s *slip) two(share float64, l, r field) {
	w := s.size.width()
	lw := w*share - 2
	pair := beside([]float64{0, lw + 2},
		whole(s.fieldPara(l), lw), whole(s.fieldPara(r), w-lw-2))
	if pair.h > 2*s.size.body*mmPerPoint*1.2 {
		s.para(s.fieldPara(l))
		s.para(s.fieldPara(r))
		return
	}
	s.add(pair)
}

// minute writes a moment as the forms do, or leaves room for it.
func minute(m ward.Moment) string {
	t := m.Time()
	if t.IsZero() {
		return "..... giờ ..... phút, ngày ..... tháng ..... năm ......."
	}
	return viet.HourMinute(t) + ", " + viet.LongDate(t)
}

// limitWords writes a time limit as the receipt does; "" when there is none.
func limitWords(l ward.Limit) string {
	switch {
	case l.Unit == ward.SameDay && l.After15:
		return "trong ngày làm việc (nhận hồ sơ sau 15 giờ: trả kết quả trong ngày làm việc tiếp theo)"
	case l.Unit == ward.SameDay:
		return "trong ngày làm việc"
	case l.Amount <= 0:
		return ""
	case l.Unit == ward.WorkingDay:
		return fmt.Sprintf("%02d ngày làm việc", l.Amount)
	case l.Unit == ward.WorkingHour:
		return fmt.Sprintf("%02d giờ làm việc", l.Amount)
	}
	return fmt.Sprintf("%02d ngày", l.Amount)
}

// count writes how many, as forms do so that no digit can be added; 0 is "–".
func count(n int) string {
	if n <= 0 {
		return "–"
	}
	if n < 10 {
		return fmt.Sprintf("%02d", n)
	}
	return viet.Number(int64(n))
}
