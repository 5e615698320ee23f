package ward

import (
	"cmp"
	"slices"
	"strings"

	"motcua/backend/viet"
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

// reasonWords are accent-free words by which a reason is known, tried in order.
var reasonWords = []struct {
	reason LateReason
	words  []string
}{
	{LateCheck, []string{"xac minh", "phoi hop", "lay y kien", "xin y kien", "tra loi", "co quan khac", "doi chieu", "tham dinh", "thuc dia", "tra cuu"}},
	{LateSystem, []string{"he thong", "phan mem", "duong truyen", "mat dien", "mat mang", "loi mang", "su co", "ky thuat", "co so du lieu", "ket noi"}},
	{LateManyCases, []string{"qua tai", "nhieu ho so", "luong ho so", "thieu nguoi", "thieu nhan", "it nguoi", "tang dot bien"}},
	{LateSigner, []string{"ky duyet", "nguoi ky", "lanh dao di", "chua ky", "cho ky", "trinh ky", "di cong tac"}},
	{LateComplex, []string{"phuc tap", "kho khan", "vuong mac", "noi dung moi"}},
	{LateFee, []string{"le phi", "nop phi", "nghia vu tai chinh", "nop thue", "nop tien"}},
}

// ReasonOf sorts a reason that an officer wrote into one of the few.
func ReasonOf(text string) LateReason {
	key := " " + viet.Key(viet.Clean(text)) + " "
	if strings.TrimSpace(key) == "" {
		return LateUnknown
	}
	for _, r := range reasonWords {
		for _, w := range r.words {
			if strings.Contains(key, " "+w) {
				return r.reason
			}
		}
	}
	return LateOther
}

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
