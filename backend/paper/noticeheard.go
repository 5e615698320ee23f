package paper

import (
	"slices"
	"strings"

	"motcua/backend/ward"
)

// heardText says what was written most, and what was done about it.
func heardText(p ward.SurveyPart) string {
	if p.Remarks == 0 {
		return ""
	}
	heard := slices.DeleteFunc(slices.Clone(p.Heard), func(h ward.HeardRemark) bool { return h.Count == 0 })
	about := func(h ward.HeardRemark) string { return lowerFirst(or(opinionClasses[h.Class], "Nội dung khác")) }
	var out []string
	taken := 0
	for _, h := range heard {
		out, taken = append(out, about(h)+" ("+many(h.Count, "ý kiến")+", "+doneText(h)+")"), taken+h.Count
	}
	begin := "Có " + many(p.Remarks, "ý kiến") + " ghi trên phiếu"
	switch len(out) {
	case 0:
		return begin + "."
	case 1:
		return begin + "; đã chuyển xử lý " + many(taken, "ý kiến") + " về " + about(heard[0]) + " (" + doneText(heard[0]) + ")."
	}
	begin += "; đã chuyển xử lý " + many(taken, "ý kiến")
	if heard[0].Count == heard[1].Count { // none is the first
		return begin + ", gồm: " + strings.Join(out, "; ") + "."
	}
	return begin + ", nhiều nhất về " + out[0] + "; tiếp đến: " + strings.Join(out[1:], "; ") + "."
}

// doneText says how far the opinions of a class have come.
func doneText(h ward.HeardRemark) string {
	switch {
	case h.Answered == 0:
		return "đang xử lý"
	case h.Answered < h.Count:
		return "đã trả lời " + many(h.Answered, "ý kiến")
	case h.Count == 1:
		return "đã trả lời"
	}
	return "đều đã trả lời"
}
