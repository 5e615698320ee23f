package paper

import (
	"strings"

	"motcua/backend/ward"
)

// procedures is the part on the results of procedures: table II.06a of TT
// 01/2020/TT-VPCP in words, the table itself, and how its figures come about.
func (c composer) procedures() noticePart {
	p := ward.ProcedurePart{}
	if c.Procedures != nil {
		p = *c.Procedures
	}
	t := p.Figures.Procedures.Total
	return noticePart{"Kết quả giải quyết thủ tục hành chính", []noticeSection{
		{"Tiếp nhận hồ sơ", []noticeItem{
			prose("procedures.received", receivedText(t.Received)),
			prose("procedures.compared", c.freshCompared(p)),
			prose("procedures.online", c.onlineText(p)),
			prose("procedures.carried", carriedText(t.Received.CarriedOver, p.CarriedPosted, "hồ sơ", "đang giải quyết")),
			prose("procedures.refused", refusedText(p.Figures.RejectedAtIntake)),
		}},
		{"Kết quả giải quyết", []noticeItem{
			prose("procedures.resolved", resolvedText(t.Resolved)),
			prose("procedures.rate", c.rateText(p)),
			prose("procedures.fields", fieldsText(p.Figures.Procedures)),
			prose("procedures.late", c.lateText(p)),
		}},
		{"Hồ sơ đang giải quyết", []noticeItem{prose("procedures.pending", c.countedUntil()+pendingText(t.Pending))}},
		{"Kết quả chi tiết theo lĩnh vực", []noticeItem{drawn(func(d *document) { procedureTable(d, p.Figures.Procedures) }),
			drawn(func(d *document) { d.picture(procedurePicture(p)) }), prose("procedures.more", "")}},
		{"Cách xác định số liệu", []noticeItem{prose("procedures.meaning", procedureMeaning)}},
	}}
}

// procedureMeaning says what the words of the table mean, so that a reader can check
// the figures (domain.md 12).
const procedureMeaning = "Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn bằng số hồ sơ giải quyết trước hạn và đúng hạn chia cho tổng số hồ sơ đã giải quyết, nhân với 100%. " +
	"Hồ sơ trước hạn là hồ sơ có kết quả trước ngày hẹn trả; đúng hạn là hồ sơ có kết quả trong ngày hẹn trả và không sau giờ hẹn trả; quá hạn là hồ sơ có kết quả sau thời điểm hẹn trả. " +
	"Thời gian chờ tổ chức, cá nhân bổ sung hồ sơ không tính vào thời gian giải quyết. Hồ sơ được gia hạn vẫn tính theo thời điểm hẹn trả lần đầu. " +
	"Hồ sơ rút hoặc dừng giải quyết được tính là đã giải quyết tại thời điểm rút hoặc dừng."

func refusedText(n int) string {
	if n == 0 {
		return ""
	}
	return "Ngoài số hồ sơ nêu trên, đã từ chối tiếp nhận " + many(n, "hồ sơ") + " không đủ điều kiện theo quy định."
}

func resolvedText(r ward.Resolved) string {
	if r.Total == 0 {
		return "Trong kỳ không có hồ sơ nào được giải quyết xong."
	}
	var how []string
	for _, one := range []struct {
		name string
		n    int
	}{{"trước hạn ", r.Early}, {"đúng hạn ", r.OnTime}, {"quá hạn ", r.Late}} {
		switch {
		case one.n == r.Total:
			return "Đã giải quyết " + many(r.Total, "hồ sơ") + "; " + all(r.Total, strings.TrimSpace(one.name)) + "."
		case one.n > 0:
			how = append(how, one.name+ofAll(one.n, r.Total, "hồ sơ"))
		}
	}
	if r.Late == 0 {
		how = append(how, "không có hồ sơ quá hạn")
	}
	return "Đã giải quyết " + many(r.Total, "hồ sơ") + "; trong đó: " + strings.Join(how, ", ") + "."
}

// all says that all of them are something: of one there is no "đều".
func all(n int, what string) string {
	if n == 1 {
		return what
	}
	return "tất cả đều " + what
}

func inTimeShare(f *ward.Figures) ward.Share {
	if f == nil {
		return ward.Share{}
	}
	r := f.Procedures.Total.Resolved
	return ward.Share{Count: r.Early + r.OnTime, Of: r.Total}
}
