package paper

import (
	"strings"

	"motcua/backend/viet"
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

func receivedText(r ward.Received) string {
	fresh := r.Online + r.Counter
	carried := "có " + many(r.CarriedOver, "hồ sơ") + " từ kỳ trước chuyển sang"
	if r.CarriedOver == 0 {
		carried = "không có hồ sơ từ kỳ trước chuyển sang"
	}
	if fresh == 0 {
		return "Trong kỳ không tiếp nhận hồ sơ mới" + also(r.CarriedOver) + carried + "."
	}
	how := waysIn(r)
	if r.CarriedOver == 0 {
		return "Trong kỳ tiếp nhận mới " + many(fresh, "hồ sơ") + " (" + how + "); " + carried + "."
	}
	return "Tổng số hồ sơ tiếp nhận: " + many(r.Total, "hồ sơ") + "; gồm " + many(fresh, "hồ sơ") + " tiếp nhận mới trong kỳ (" + how + ") và " +
		many(r.CarriedOver, "hồ sơ") + " từ kỳ trước chuyển sang."
}

// also goes between two things of which there is none, or none and some.
func also(n int) string {
	if n == 0 {
		return " và "
	}
	return "; "
}

// waysIn says how new cases came.
func waysIn(r ward.Received) string {
	switch {
	case r.Counter == 0:
		return "nộp trực tuyến"
	case r.Online == 0:
		return "nộp trực tiếp, qua dịch vụ bưu chính"
	}
	return "trực tuyến " + many(r.Online, "hồ sơ") + "; trực tiếp, qua dịch vụ bưu chính " + many(r.Counter, "hồ sơ")
}

// freshOf is how many new cases a period had; nil when there is nothing to compare
// with: an office that was not at work yet has no fewer cases.
func freshOf(f *ward.Figures) *int {
	if f == nil || f.Procedures.Total.Received.Total == 0 {
		return nil
	}
	r := f.Procedures.Total.Received
	n := r.Online + r.Counter
	return &n
}

func (c composer) freshCompared(p ward.ProcedurePart) string {
	r := p.Figures.Procedures.Total.Received
	fresh, before, ago := r.Online+r.Counter, freshOf(p.Before), freshOf(p.YearAgo)
	var out []string
	if before != nil {
		out = append(out, change(fresh, *before, "hồ sơ", c.than(false)))
	}
	if ago != nil {
		out = append(out, change(fresh, *ago, "hồ sơ", c.than(true)))
	}
	if len(out) == 0 {
		return ""
	}
	return sentences(following("Số hồ sơ tiếp nhận mới ", out...), c.pace(fresh, before, ago))
}

func (c composer) onlineText(p ward.ProcedurePart) string {
	now := onlineShare(&p.Figures)
	if now.Of == 0 {
		return ""
	}
	return following("Tỷ lệ hồ sơ nộp trực tuyến: ", viet.Percent(now.Count, now.Of)+" số hồ sơ tiếp nhận mới",
		changeOfRate(now, onlineShare(p.Before), c.than(false)), changeOfRate(now, onlineShare(p.YearAgo), c.than(true)))
}

func onlineShare(f *ward.Figures) ward.Share {
	if f == nil {
		return ward.Share{}
	}
	r := f.Procedures.Total.Received
	return ward.Share{Count: r.Online, Of: r.Online + r.Counter}
}

// carriedText says that what was carried over is not what was posted, and why that
// can be; nothing when it is.
func carriedText(now int, posted *int, noun, pending string) string {
	if posted == nil || *posted == now {
		return ""
	}
	way, by := "nhiều hơn", now-*posted
	if by < 0 {
		way, by = "ít hơn", -by
	}
	return upperFirst("số "+noun) + " từ kỳ trước chuyển sang (" + many(now, noun) + ") " + way + " " + many(by, noun) + " so với số " + noun + " " + pending +
		" đã công khai cuối kỳ trước (" + many(*posted, noun) + ") do cập nhật dữ liệu của kỳ trước sau ngày công khai."
}

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
