package ward

import (
	"cmp"
	"slices"
)

// LateReason is why a case was late, in one of a few words. A public notice takes
// these and never what an officer wrote in an apology: that may name somebody.
type LateReason string

// The reasons.
const (
	LateCheck     LateReason = "CHECK"   // something had to be verified, or asked of another body
	LateFee       LateReason = "FEE"     // the citizen had to pay first; the time counts
	LateSystem    LateReason = "SYSTEM"  // power, network, shared systems
	LateManyCases LateReason = "MANY"    // too many cases or too few people
	LateComplex   LateReason = "COMPLEX" // the file is difficult
	LateSigner    LateReason = "SIGNER"  // who signs was away
	LateOther     LateReason = "OTHER"   // another reason was written down
	LateUnknown   LateReason = "UNKNOWN" // nobody wrote one down
)

// LateReasons are the reasons in the order of tables; the last two say the least.
var LateReasons = []LateReason{LateCheck, LateFee, LateSystem, LateManyCases, LateComplex, LateSigner, LateOther, LateUnknown}

// CountReasons counts reasons: the most frequent first, those that say little last.
func CountReasons(reasons []LateReason) []ReasonCount {
	out := []ReasonCount{}
	for _, r := range LateReasons {
		n := 0
		for _, one := range reasons {
			if one == r {
				n++
			}
		}
		if n > 0 {
			out = append(out, ReasonCount{r, n})
		}
	}
	says := func(r ReasonCount) int {
		if r.Reason == LateOther || r.Reason == LateUnknown {
			return 1
		}
		return 0
	}
	slices.SortStableFunc(out, func(a, b ReasonCount) int {
		return cmp.Or(cmp.Compare(says(a), says(b)), cmp.Compare(b.Count, a.Count))
	})
	return out
}
