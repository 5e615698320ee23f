package paper

import (
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

func (c composer) rateText(p ward.ProcedurePart) string {
	now := inTimeShare(&p.Figures)
	if now.Of == 0 {
		return ""
	}
	return following("Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn đạt ", viet.Percent(now.Count, now.Of),
		changeOfRate(now, inTimeShare(p.Before), c.than(false)), changeOfRate(now, inTimeShare(p.YearAgo), c.than(true)))
}

// lateWords are the reasons for lateness in a sentence.
var lateWords = map[ward.LateReason]string{
	ward.LateCheck: "phải xác minh, chờ ý kiến của cơ quan, đơn vị phối hợp", ward.LateFee: "chờ thực hiện nghĩa vụ tài chính",
	ward.LateSystem: "sự cố hệ thống, đường truyền", ward.LateManyCases: "khối lượng hồ sơ tăng, thiếu nhân lực",
	ward.LateComplex: "hồ sơ có nội dung phức tạp", ward.LateSigner: "chậm ký, duyệt kết quả", ward.LateOther: "lý do khác",
}

func (c composer) lateText(p ward.ProcedurePart) string {
	late := p.Figures.Procedures.Total.Resolved.Late
	if late == 0 {
		return ""
	}
	begin := "Hồ sơ giải quyết quá hạn: " + many(late, "hồ sơ")
	if p.Before != nil && p.Before.Procedures.Total.Resolved.Total > 0 {
		begin += ", " + change(late, p.Before.Procedures.Total.Resolved.Late, "hồ sơ", c.than(false))
	}
	return sentences(begin+".", reasonsText(p.LateReasons, late))
}

// reasonsText says why cases were late; nothing when nobody wrote down why.
func reasonsText(reasons []ward.ReasonCount, late int) string {
	var out []string
	told := 0
	for _, r := range reasons {
		words := lateWords[r.Reason]
		if words != "" && r.Count == late {
			return "Nguyên nhân: " + words + "." // of all of them
		}
		if words != "" && r.Count > 0 {
			out, told = append(out, words+" ("+many(r.Count, "hồ sơ")+")"), told+r.Count
		}
	}
	if len(out) == 0 {
		return ""
	}
	if rest := late - told; rest > 0 {
		out = append(out, "chưa ghi nhận nguyên nhân ("+many(rest, "hồ sơ")+")")
	}
	return "Nguyên nhân: " + strings.Join(out, "; ") + "."
}

// pendingText goes on behind "Tính đến …, ".
func pendingText(p ward.Pending) string {
	return pendingOf(p.InTime, p.Overdue, "hồ sơ", "đang giải quyết")
}

func pendingOf(inTime, overdue int, noun, pending string) string {
	n := inTime + overdue
	switch {
	case n == 0:
		return "không còn " + noun + " nào " + pending + "."
	case overdue == 0:
		return "còn " + many(n, noun) + " " + pending + ", " + all(n, "trong hạn") + "."
	case inTime == 0:
		return "còn " + many(n, noun) + " " + pending + ", " + all(n, "quá hạn") + "."
	}
	return "còn " + many(n, noun) + " " + pending + "; trong đó: trong hạn " + many(inTime, noun) + ", quá hạn " + many(overdue, noun) + "."
}
