package demo

import (
	"cmp"
	"slices"

	"motcua/backend/ward"
)

// seasons tell how many people come on a working day of each month, 100 for an
// ordinary one: papers for schools and jobs in summer, little around Tết.
var seasons = [...]int{104, 92, 98, 95, 97, 103, 107, 114, 101, 98, 95, 101}

// An ordinary month's working days, and how far a month may be from an ordinary one,
// in percent.
const (
	usualDays = 21
	quietest  = 80
	busiest   = 120
)

// month is a month of the sample and how many cases it receives.
type month struct {
	first ward.Date
	cases int
}

// monthsOf gives the months of the sample: each receives PerMonth cases on the
// average, more where the season brings them and fewer where holidays fall.
func (s *sample) monthsOf(opt Options) []month {
	var out []month
	var weights []int
	for first := opt.first(); first <= opt.Until; first = nextMonth(first) {
		busy := seasons[first.Time().Month()-1] * len(s.workdays(first)) / usualDays
		weights = append(weights, min(max(busy, quietest), busiest))
		out = append(out, month{first: first})
	}
	for i, n := range apportion(opt.PerMonth*len(out), weights) {
		out[i].cases = n
	}
	return out
}

// apportion divides a whole by weights; what whole numbers leave over goes to those
// that lost most.
func apportion(whole int, weights []int) []int {
	sum := 0
	for _, w := range weights {
		sum += w
	}
	out, left := make([]int, len(weights)), whole
	byLoss := make([]int, len(weights))
	for i, w := range weights {
		out[i] = whole * w / sum
		left -= out[i]
		byLoss[i] = i
	}
	slices.SortStableFunc(byLoss, func(i, j int) int {
		return cmp.Compare(whole*weights[j]%sum, whole*weights[i]%sum)
	})
	for _, i := range byLoss[:left] {
		out[i]++
	}
	return out
}
