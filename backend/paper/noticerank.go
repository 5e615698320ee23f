package paper

import (
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// ranked is something with a rate that is compared with others of its kind.
type ranked struct {
	name string
	ward.Share
}

// mostNamed is how many share a first or last place by name; more are counted.
const mostNamed = 3

// extremes gives those with the highest and with the lowest rate; none when all have
// the same. Rates are compared as they are printed, so that no order is seen where
// the paper shows the same number.
func extremes(all []ranked) (best, worst []ranked) {
	if len(all) < 2 {
		return nil, nil
	}
	high, low := printedRate(all[0].Share), printedRate(all[0].Share)
	for _, r := range all {
		high, low = max(high, printedRate(r.Share)), min(low, printedRate(r.Share))
	}
	if high == low {
		return nil, nil
	}
	for _, r := range all {
		switch printedRate(r.Share) {
		case high:
			best = append(best, r)
		case low:
			worst = append(worst, r)
		}
	}
	return best, worst
}

// named says who has a rate: "Hộ tịch (99,1%)", "Hộ tịch, Chứng thực (cùng 100%)",
// "12 lĩnh vực (cùng 100%)".
func named(all []ranked, noun string) string {
	rate := viet.Percent(all[0].Count, all[0].Of)
	switch {
	case len(all) == 1:
		return all[0].name + " (" + rate + ")"
	case len(all) > mostNamed:
		return many(len(all), noun) + " (cùng " + rate + ")"
	}
	var names []string
	for _, r := range all {
		names = append(names, r.name)
	}
	return strings.Join(names, "; ") + " (cùng " + rate + ")"
}

const (
	// leastResolved is how many cases a field must have resolved to be compared: one
	// late case of three is no rate.
	leastResolved = 10
	// leastLate is how many late cases it takes to be named as the last.
	leastLate = 2
)

// fields says which fields resolved most and fewest of their cases in time.
func fieldsText(f ward.ProcedureFigures) string {
	late, of := 0, 0
	var all []ranked
	small := false
	for _, r := range f.Rows {
		n := r.Resolved
		if n.Total == 0 {
			continue
		}
		of, late = of+1, late+n.Late
		if n.Total < leastResolved {
			small = true
			continue
		}
		all = append(all, ranked{fieldName(r.Field), ward.Share{Count: n.Early + n.OnTime, Of: n.Total}})
	}
	if of > 1 && late == 0 {
		return "Tất cả " + many(of, "lĩnh vực") + " có hồ sơ được giải quyết đều đạt tỷ lệ trước hạn và đúng hạn 100%."
	}
	best, worst := extremes(all)
	if best == nil {
		return ""
	}
	out := "Lĩnh vực có tỷ lệ trước hạn và đúng hạn cao nhất: " + named(best, "lĩnh vực")
	if last := lateEnough(worst); len(last) > 0 {
		out += "; thấp nhất: " + named(last, "lĩnh vực")
	}
	if small {
		return out + ". Lĩnh vực có dưới " + many(leastResolved, "hồ sơ") + " đã giải quyết không đưa vào so sánh."
	}
	return out + "."
}

// lateEnough leaves out fields that one case alone put in the last place.
func lateEnough(all []ranked) (out []ranked) {
	for _, r := range all {
		if r.Of-r.Count >= leastLate {
			out = append(out, r)
		}
	}
	return out
}

func fieldName(field string) string { return or(field, "Lĩnh vực khác") }
