package ward

import "math"

// StepShare is the part of a procedure's limit that one unit may use: a line of
// the office's internal process ("quy trình nội bộ"). The first one is the
// one-stop counter's own.
type StepShare struct {
	Unit string `json:"unit"`
	// Share is in the unit of the limit, to a hundredth. Under SAME_DAY, which has
	// no amount, only the proportions count.
	Share float64 `json:"share"`
}

// mostShares is how many steps a procedure may be divided into.
const mostShares = 20

// CheckShares refuses steps that do not divide a limit: too many (steps.many), one
// without a unit (steps.unit) or without a share of at least a hundredth
// (steps.share), and shares that do not add up to the limit (steps.sum). No steps
// at all leave the limit undivided.
func (l Limit) CheckShares(steps []StepShare) error {
	if len(steps) == 0 {
		return nil
	}
	if len(steps) > mostShares {
		return Refuse("steps", "steps.many", mostShares)
	}
	sum := 0
	for i, s := range steps {
		switch n := s.hundredths(); {
		case s.Unit == "":
			return Refuse("steps", "steps.unit", i+1)
		case n < 1 || s.Share > MaxLimit || math.Abs(s.Share*100-float64(n)) > 1e-6:
			return Refuse("steps", "steps.share", s.Unit)
		default:
			sum += n
		}
	}
	if l.Unit != SameDay && sum != 100*l.Amount {
		return Refuse("steps", "steps.sum", float64(sum)/100, l.Amount)
	}
	return nil
}

func (s StepShare) hundredths() int {
	if !(s.Share > 0 && s.Share <= MaxLimit) { // not a number, too
		return 0
	}
	return int(math.Round(s.Share * 100))
}

// divide deals whole seconds out by the shares; they add up to the last second.
func divide(seconds int, steps []StepShare) []int {
	total := 0
	for _, s := range steps {
		total += s.hundredths()
	}
	out := make([]int, len(steps))
	done, given := 0, 0
	for i, s := range steps {
		done += s.hundredths()
		if total > 0 {
			out[i] = seconds*done/total - given
		}
		given += out[i]
	}
	return out
}
