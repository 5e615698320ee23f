package demo

import (
	"cmp"
	"slices"

	"motcua/backend/ward"
)

// shares tell how many of a thousand cases are of a procedure. One that is not
// named here is rare.
var shares = map[string]int{
	"2.000815": 350, "2.000884": 60, "2.000635": 75, "1.001193": 70, "1.004873": 90, "1.000894": 32, "1.000656": 30,
	"2.001035": 20, "2.000908": 10, "2.000942": 8, "1.004859": 26, "2.002516": 15, "2.000986": 26, "1.001022": 5,
	"1.004884": 8, "1.004746": 3, "1.001612": 30, "1.014027": 24, "1.001776": 20, "1.001699": 10, "1.001653": 5,
	"1.014028": 8, "1.001731": 8, "1.010824": 4, "1.010803": 4, "2.001088": 3, "1.013133": 14, "2.001016": 4, "2.001406": 5,
	"2.000927": 2, "2.000913": 3, "2.001023": 6,
}

const rare = 1

// enough cases for every rare procedure to come at least once.
const enough = 600

// catalogue is what people come for.
type catalogue struct {
	versions [][]ward.Procedure // of one procedure each
	shares   []int              // beside versions
	must     map[int]int        // the n-th case is of this procedure
	seen     int
}

// newCatalogue sorts every version of every procedure, given by code.
func newCatalogue(all []ward.Procedure) catalogue {
	var c catalogue
	for i, p := range all {
		if i > 0 && all[i-1].Code == p.Code {
			last := len(c.versions) - 1
			c.versions[last] = append(c.versions[last], p)
			continue
		}
		share := shares[p.Code]
		if share == 0 {
			share = rare
		}
		c.versions, c.shares = append(c.versions, []ward.Procedure{p}), append(c.shares, share)
	}
	return c
}

// mustCome gives each procedure that chance might forget its place among so many
// cases.
func (c *catalogue) mustCome(d dice, total int) {
	c.must = map[int]int{}
	if total < enough {
		return
	}
	sum := 0
	for _, s := range c.shares {
		sum += s
	}
	for i, share := range c.shares {
		if share*total/sum > 5 {
			continue
		}
		n := d.IntN(total)
		for _, taken := c.must[n]; taken; _, taken = c.must[n] {
			n = (n + 1) % total
		}
		c.must[n] = i
	}
}

// next gives what the next person comes for, as it is in force on the day; false
// when chance fell on a procedure that is not.
func (c *catalogue) next(d dice, on ward.Date) (ward.Procedure, bool) {
	n, must := c.must[c.seen]
	if !must {
		n = d.among(c.shares...)
	}
	for _, p := range c.versions[n] {
		if p.InForce(on) {
			c.seen++
			return p, true
		}
	}
	delete(c.must, c.seen)
	return ward.Procedure{}, false
}

// common gives something that people often come for, as it is in force on the
// day, and leaves the order of the others alone.
func (c *catalogue) common(d dice, on ward.Date) ward.Procedure {
	for {
		for _, p := range c.versions[d.among(c.shares...)] {
			if p.InForce(on) {
				return p
			}
		}
	}
}

// commonest gives the codes of the procedures that people come for most.
func (c *catalogue) commonest(n int) []string {
	order := make([]int, len(c.versions))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(c.shares[b], c.shares[a]) })
	var out []string
	for _, i := range order[:min(n, len(order))] {
		out = append(out, c.versions[i][0].Code)
	}
	return out
}
