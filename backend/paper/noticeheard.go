package paper

import (
	"slices"
	"strings"

	"motcua/backend/ward"
)

// heardText says what was written most, and what became of all of it.
func heardText(p ward.SurveyPart) string {
	if p.Remarks == 0 {
		return ""
	}
	begin := "Có " + many(p.Remarks, "ý kiến") + " ghi trên phiếu"
	text, left := takenText(p), max(0, p.Remarks-p.Taken())
	switch {
	case text == "":
		return begin + restText(left, p.Unconsidered()) + "."
	case left == 0:
		return begin + text + "."
	}
	return begin + text + ". Còn lại " + many(left, "ý kiến") + restText(left, p.Unconsidered()) + "."
}

// takenText says what the remarks that were passed on are about, the commonest first;
// "" when there are none.
func takenText(p ward.SurveyPart) string {
	heard := slices.DeleteFunc(slices.Clone(p.Heard), func(h ward.HeardRemark) bool { return h.Count == 0 })
	about := func(h ward.HeardRemark) string { return lowerFirst(or(opinionClasses[h.Class], "Nội dung khác")) }
	var out []string
	for _, h := range heard {
		out = append(out, about(h)+" ("+many(h.Count, "ý kiến")+", "+doneText(h)+")")
	}
	text := "; đã chuyển xử lý " + many(p.Taken(), "ý kiến")
	switch {
	case len(out) == 0:
		return ""
	case len(out) == 1:
		return text + " về " + about(heard[0]) + " (" + doneText(heard[0]) + ")"
	case heard[0].Count == heard[1].Count: // none is the first
		return text + ", gồm: " + strings.Join(out, "; ")
	}
	return text + ", nhiều nhất về " + out[0] + "; tiếp đến: " + strings.Join(out[1:], "; ")
}

// nothingAlone says why nothing is done for a remark.
const nothingAlone = "không phải xử lý riêng (lời khen, lời cảm ơn hoặc nội dung đã tiếp nhận)"

// restText says of the remarks that were not passed on how many were considered and how
// many wait to be.
func restText(left, waiting int) string {
	switch {
	case waiting == left:
		return " đang được xem xét"
	case waiting == 0:
		return " đã được xem xét, " + nothingAlone
	}
	return ": " + many(left-waiting, "ý kiến") + " đã xem xét, " + nothingAlone + "; " + many(waiting, "ý kiến") + " đang được xem xét"
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
