package paper

import (
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// leastBefore is how many there must have been for a change to be told in percent:
// from 2 to 4 is no rise of 100% that says anything.
const leastBefore = 10

// mostTimes is up to how many times a rise is told in percent.
const mostTimes = 3

// than names a period that figures are compared with: the month before, the same
// month of the year before.
func (c composer) than(yearAgo bool) string {
	if yearAgo {
		_, year, _ := strings.Cut(c.month(-12), " năm ")
		return "so với cùng kỳ năm " + year
	}
	return "so với " + c.month(-1)
}

// change says how much more or fewer there are: "tăng 12 hồ sơ (8,33%) so với …".
func change(now, before int, noun, than string) string {
	if now == before {
		return "không thay đổi " + than
	}
	way, by := "tăng", now-before
	if by < 0 {
		way, by = "giảm", -by
	}
	percent := ""
	if before >= leastBefore && by <= mostTimes*before {
		percent = " (" + viet.Percent(by, before) + ")"
	}
	return way + " " + many(by, noun) + percent + " " + than
}

// changeOfRate says by how many points a rate rose or fell; "" when there is no rate
// on either side. The difference is that of the rates as they are printed.
func changeOfRate(now, before ward.Share, than string) string {
	if now.Of == 0 || before.Of == 0 {
		return ""
	}
	by := printedRate(now) - printedRate(before)
	was := " (" + viet.Percent(before.Count, before.Of) + ")"
	switch {
	case by > 0:
		return "tăng " + points(by) + " " + than + was
	case by < 0:
		return "giảm " + points(-by) + " " + than + was
	}
	return "không thay đổi " + than
}

// printedRate is a rate in printedRate of a percent, rounded as it is printed.
func printedRate(s ward.Share) int {
	return int((2*10_000*int64(s.Count) + int64(s.Of)) / (2 * int64(s.Of)))
}

func points(n int) string {
	return strings.TrimSuffix(viet.Percent(n, 10_000), "%") + " điểm phần trăm"
}

// following puts clauses behind the beginning of a sentence; "" when there are none.
func following(begin string, clauses ...string) string {
	if clauses = some(clauses...); len(clauses) == 0 {
		return ""
	}
	return begin + strings.Join(sameOnce(clauses), ", ") + "."
}

// same begins a clause that says that a figure is what it was.
const same = "không thay đổi so với "

// sameOnce says once that a figure is what it was, of all it is compared with.
func sameOnce(clauses []string) (out []string) {
	for _, c := range clauses {
		with, unchanged := strings.CutPrefix(c, same)
		if last := len(out) - 1; unchanged && last >= 0 && strings.HasPrefix(out[last], same) {
			out[last] += " và " + with
			continue
		}
		out = append(out, c)
	}
	return out
}

// sentences joins sentences to a paragraph.
func sentences(all ...string) string { return strings.Join(some(all...), " ") }

// pace says how many came a working day where the periods have different numbers of
// them: a short month is not compared with a long one in silence.
func (c composer) pace(now int, before, yearAgo *int) string {
	w := c.Working
	told := func(n *int, days int) bool { return n != nil && *n >= leastBefore && days > 0 }
	differs := told(before, w.Before) && w.Before != w.Now || told(yearAgo, w.YearAgo) && w.YearAgo != w.Now
	if now < leastBefore || w.Now == 0 || !differs {
		return ""
	}
	days := func(n, days int, when string) string {
		return when + perDay(n, days) + " hồ sơ (" + many(days, "ngày làm việc") + ")"
	}
	out := []string{days(now, w.Now, "Bình quân mỗi ngày làm việc trong kỳ tiếp nhận ")}
	if told(before, w.Before) {
		out = append(out, days(*before, w.Before, c.month(-1)+" là "))
	}
	if told(yearAgo, w.YearAgo) {
		out = append(out, days(*yearAgo, w.YearAgo, c.month(-12)+" là "))
	}
	return strings.Join(out, "; ") + "."
}

// perDay writes a mean with at most one decimal.
func perDay(n, days int) string {
	tenths := (20*n + days) / (2 * days)
	s := viet.Number(int64(tenths / 10))
	if rest := tenths % 10; rest > 0 {
		s += "," + string(rune('0'+rest))
	}
	return s
}
