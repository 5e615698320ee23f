package paper

import (
	"motcua/backend/viet"
	"motcua/backend/ward"
)

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
