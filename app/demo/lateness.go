package demo

import (
	"time"

	"motcua/backend/ward"
)

// strain is why cases of a field are late, and how many of a thousand are in an
// ordinary month, by whether they are promised for the same day.
type strain struct {
	sameDay, slow int
	reasons       []string
}

var strains = map[string]strain{
	"Chứng thực": {8, 20, []string{"Lượng hồ sơ tăng đột biến trong buổi", "Máy chủ ký số gặp sự cố", "Lãnh đạo đi họp, chưa ký được kết quả"}},
	"Hộ tịch": {14, 34, []string{"Chờ kết quả xác minh của nơi cư trú trước đây", "Chờ kết quả xác minh của nơi cư trú trước đây",
		"Phần mềm hộ tịch dùng chung bị gián đoạn", "Người ký đi công tác"}},
	"Bảo trợ xã hội": {20, 60, []string{"Chờ kết quả xác minh của cơ quan phối hợp", "Hồ sơ phức tạp, cần họp Hội đồng xét duyệt lại",
		"Thiếu người kiểm tra tại nơi ở"}},
	"Thành lập và hoạt động hộ kinh doanh": {20, 55, []string{"Hệ thống đăng ký hộ kinh doanh của thành phố bị gián đoạn", "Hồ sơ phức tạp, ngành nghề có điều kiện"}},
	"Người có công":                        {20, 50, []string{"Chờ ý kiến phối hợp của cơ quan quân sự", "Hồ sơ phức tạp, giấy tờ gốc không còn rõ"}},
}

// usualStrain is that of the other fields.
var usualStrain = strain{15, 35, []string{"Chờ ý kiến phối hợp của cơ quan chuyên môn", "Người ký đi công tác"}}

// trouble is what makes the cases of one field later than usual for a month.
type trouble struct {
	field  string
	times  int // as many late ones as in an ordinary month
	reason string
}

// troubles come in turn; in some months nothing happens.
var troubles = [...]trouble{
	{"Hộ tịch", 3, "Phần mềm hộ tịch dùng chung bị gián đoạn"},
	{"Bảo trợ xã hội", 3, "Chờ kết quả xác minh của cơ quan phối hợp"},
	{"Thành lập và hoạt động hộ kinh doanh", 4, "Hệ thống đăng ký hộ kinh doanh của thành phố bị gián đoạn"},
	{},
	{"Chứng thực", 3, "Lượng hồ sơ tăng đột biến trong buổi"},
}

func troubleOf(m ward.Moment) trouble { return troubles[int(m.Time().Month())%len(troubles)] }

func strainOf(c ward.Case) strain {
	if s, ok := strains[c.Procedure.Field]; ok {
		return s
	}
	return usualStrain
}

// lateOf tells how many of a thousand cases like this one are late.
func lateOf(c ward.Case) int {
	often := strainOf(c).slow
	if c.Procedure.Limit.Unit == ward.SameDay {
		often = strainOf(c).sameDay
	}
	if t := troubleOf(c.ReceivedAt); t.field == c.Procedure.Field {
		often *= t.times
	}
	return often
}

// whyLate is what people give as the reason: mostly what troubles the field this
// month, or else one of those that it always has.
func whyLate(d dice, c ward.Case) string {
	if t := troubleOf(c.ReceivedAt); t.field == c.Procedure.Field && d.chance(750) {
		return t.reason
	}
	return pick(d, strainOf(c).reasons)
}

// finishAt tells when a case will be finished: mostly in time, some of them late, of
// which a few get stuck for weeks.
func (s *sample) finishAt(d *dossier) ward.Moment {
	received, due := d.ReceivedAt, d.DueAt
	allowed := int(s.hours.WorkingBetween(received, due) / time.Minute)
	late := s.dice.chance(lateOf(d.Case))
	if d.Procedure.Limit.Unit == ward.SameDay {
		switch {
		case late:
			return s.after(due, 15, 240)
		case s.dice.chance(80):
			return s.after(received, allowed/3, allowed*9/10)
		}
		return s.after(received, min(10, allowed/3), min(80, allowed*9/10))
	}
	switch {
	case late && s.dice.chance(200):
		return s.after(due, 15*workday, 60*workday)
	case late:
		return s.after(due, 20, 5*workday)
	case s.dice.chance(125):
		return s.after(received, allowed*15/100, allowed*60/100)
	}
	return s.after(received, allowed*60/100, allowed*95/100)
}
