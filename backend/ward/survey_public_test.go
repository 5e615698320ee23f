package ward

import (
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// everything gives sheets that may all be shown.
func everything(sheets []SurveySheet) PublicSheets { return PublicSheets{sheets: sheets, least: 1} }

// published gives what may be shown of the sheets of some months.
func published(all []SurveySheet, from, to string, least int) PublicSheets {
	valid := map[string]int{}
	var of []SurveySheet
	for _, s := range all {
		if s.Month >= from && s.Month <= to {
			of = append(of, s)
		}
		if s.Valid && s.Month <= to && s.Month >= from[:4] {
			valid[s.Month]++
		}
	}
	return Publish(of, valid, from, least)
}

// months makes sheets of the months of a year, all satisfied, n of each month.
func months(n ...int) (out []SurveySheet) {
	for i, n := range n {
		for range n {
			out = append(out, SurveySheet{Valid: true, Month: fmt.Sprintf("2026-%02d", i+1), Answers: Answers{"C1": "5"}, Compared: 1})
		}
	}
	return out
}

// One or two sheets are told of neither by themselves nor in a year; together with
// other small months they count in periods that hold all of them.
func TestPublish(t *testing.T) {
	for _, c := range []struct {
		name     string
		sheets   []int
		from, to string
		valid    int
		withheld []string
		hidden   bool
	}{
		{"enough", []int{3}, "2026-01", "2026-01", 3, []string{}, false},
		{"two sheets", []int{2}, "2026-01", "2026-01", 0, []string{"2026-01"}, true},
		{"nothing is not small", []int{0}, "2026-01", "2026-01", 0, []string{}, false},
		{"a small month in the year", []int{9, 2, 9}, "2026-01", "2026-12", 18, []string{"2026-02"}, false},
		{"two small months together", []int{2, 9, 2}, "2026-01", "2026-03", 13, []string{}, false},
		{"the second of them alone", []int{2, 9, 2}, "2026-02", "2026-03", 9, []string{"2026-03"}, false},
		{"a third stays out", []int{2, 2, 2}, "2026-01", "2026-03", 4, []string{"2026-03"}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := Summarise(surveyForm(), published(months(c.sheets...), c.from, c.to, 3))
			if s.Valid != c.valid || s.Collected != c.valid || s.Compared != c.valid || !slices.Equal(s.Withheld, c.withheld) || s.Hidden != c.hidden || s.Smallest != 3 {
				t.Errorf("%+v", s)
			}
		})
	}
}

// TestSummarise_HiddenHasNoFigure: what is not shown is not in the summary, whatever
// reads it.
func TestSummarise_HiddenHasNoFigure(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := Summarise(surveyForm(), published(drawSurvey(t), "2026-01", "2026-01", rapid.IntRange(3, 9).Draw(t, "least")))
		if s.Valid > 0 && s.Valid < s.Smallest || s.Hidden && s.Valid > 0 {
			t.Fatalf("%d valid sheets of %d needed are shown", s.Valid, s.Smallest)
		}
		if !s.Hidden {
			return
		}
		none := Summarise(surveyForm(), Publish(nil, nil, "2026-01", s.Smallest))
		none.Withheld, none.Hidden = s.Withheld, true
		if !reflect.DeepEqual(s, none) {
			t.Fatalf("%+v tells of sheets that are hidden", s)
		}
	})
}

func TestTrend_SmallMonthsAreEmpty(t *testing.T) {
	p := published(months(3, 2, 0, 2), "2026-01", "2026-04", 3)
	got := Trend(surveyForm(), p, "2026-01", "2026-04")
	want := []MonthRate{{"2026-01", 3, Share{3, 3}, false}, {"2026-02", 0, Share{}, true}, {"2026-03", 0, Share{}, false}, {"2026-04", 0, Share{}, true}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%+v", got)
	}
	var groups []string
	for _, g := range BreakDown(surveyForm(), p, "month") {
		groups = append(groups, fmt.Sprint(g.Group, " ", g.Sheets))
	}
	if !slices.Equal(groups, []string{"2026-01 3", "… 4"}) {
		t.Errorf("by month %v", groups)
	}
}

// TestPublic_NobodyFindsAFew plays who has the summary, the trend and the tables by
// place and by month of every period there is: neither a small month nor a small
// group of a month is a combination of what was shown.
func TestPublic_NobodyFindsAFew(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		const smallest = 3
		sheets := drawSurvey(t)
		o := onlooker{cells: cellsOf(sheets)}
		for from := 1; from <= 4; from++ {
			for to := from; to <= 4; to++ {
				o.sees(sheets, fmt.Sprintf("2026-%02d", from), fmt.Sprintf("2026-%02d", to), smallest)
			}
		}
		for i, c := range o.cells {
			one, month := o.row(func(d cell) bool { return d == c }), o.row(func(d cell) bool { return d.month == c.month })
			if c.ofMonth < smallest && spans(o.rows, month) {
				t.Fatalf("the %d sheets of %s can be worked out from %v", c.ofMonth, c.month, o.cells)
			}
			if c.n < smallest && c.n < c.ofMonth && spans(o.rows, one) {
				t.Fatalf("the %d sheets of %s in %s can be worked out from %v (%d)", c.n, c.place, c.month, o.cells, i)
			}
			for _, last := range o.cells { // the place over several months
				over := func(d cell) bool { return d.place == c.place && d.month >= c.month && d.month <= last.month }
				n, all := 0, 0
				for _, d := range o.cells {
					if d.month >= c.month && d.month <= last.month {
						all += d.n
					}
					if over(d) {
						n += d.n
					}
				}
				if n > 0 && n < smallest && n < all && spans(o.rows, o.row(over)) {
					t.Fatalf("the %d sheets of %s from %s to %s can be worked out from %v", n, c.place, c.month, last.month, o.cells)
				}
			}
		}
	})
}

// cell is the sheets of a place in a month.
type cell struct {
	month, place string
	n, ofMonth   int
}

func cellsOf(sheets []SurveySheet) (out []cell) {
	count, ofMonth := map[cell]int{}, map[string]int{}
	for _, s := range sheets {
		if s.Valid {
			count[cell{month: s.Month, place: s.Place}]++
			ofMonth[s.Month]++
		}
	}
	for c, n := range count {
		out = append(out, cell{c.month, c.place, n, ofMonth[c.month]})
	}
	return out
}

// onlooker collects the sums of cells that were shown.
type onlooker struct {
	cells []cell
	rows  [][]*big.Rat
}

func (o *onlooker) row(in func(cell) bool) []*big.Rat {
	r := make([]*big.Rat, len(o.cells))
	for i, c := range o.cells {
		r[i] = new(big.Rat)
		if in(c) {
			r[i].SetInt64(1)
		}
	}
	return r
}

// sees takes in every table of a period.
func (o *onlooker) sees(all []SurveySheet, from, to string, least int) {
	p := published(all, from, to, least)
	in := func(c cell) bool { return c.month >= from && c.month <= to && !p.Withheld(c.month) }
	see := func(of func(cell) bool) { o.rows = append(o.rows, o.row(func(c cell) bool { return in(c) && of(c) })) }
	if Summarise(surveyForm(), p).Valid > 0 {
		see(func(cell) bool { return true })
	}
	for _, m := range Trend(surveyForm(), p, from, to) {
		if m.Valid > 0 {
			see(func(c cell) bool { return c.month == m.Month })
		}
	}
	for by, of := range map[Breakdown]func(cell) string{"place": func(c cell) string { return c.place }, "month": func(c cell) string { return c.month }} {
		named := map[string]bool{}
		groups := BreakDown(surveyForm(), p, by)
		for _, g := range groups {
			named[g.Group] = true
		}
		for _, g := range groups {
			see(func(c cell) bool { return of(c) == g.Group || g.Group == OtherGroups && !named[of(c)] })
		}
	}
}

// spans says whether a vector is a combination of the rows.
func spans(rows [][]*big.Rat, target []*big.Rat) bool {
	if len(rows) == 0 {
		return false
	}
	m := make([][]*big.Rat, 0, len(rows)+1)
	for _, r := range rows {
		m = append(m, slices.Clone(r))
	}
	return rank(m) == rank(append(m, target))
}

func rank(in [][]*big.Rat) int {
	m := make([][]*big.Rat, len(in))
	for i, r := range in {
		m[i] = make([]*big.Rat, len(r))
		for j := range r {
			m[i][j] = new(big.Rat).Set(r[j])
		}
	}
	found := 0
	for col := 0; len(m) > 0 && col < len(m[0]) && found < len(m); col++ {
		pivot := slices.IndexFunc(m[found:], func(r []*big.Rat) bool { return r[col].Sign() != 0 })
		if pivot < 0 {
			continue
		}
		m[found], m[found+pivot] = m[found+pivot], m[found]
		for i := found + 1; i < len(m); i++ {
			f := new(big.Rat).Quo(m[i][col], m[found][col])
			for j := col; j < len(m[i]); j++ {
				m[i][j].Sub(m[i][j], new(big.Rat).Mul(f, m[found][j]))
			}
		}
		found++
	}
	return found
}

func TestRank(t *testing.T) {
	r := func(all ...int64) (out []*big.Rat) {
		for _, n := range all {
			out = append(out, big.NewRat(n, 1))
		}
		return out
	}
	rows := [][]*big.Rat{r(1, 1, 0), r(1, 1, 1)}
	if got := []bool{spans(rows, r(1, 0, 0)), spans(rows, r(0, 0, 1))}; !reflect.DeepEqual(got, []bool{false, true}) {
		t.Errorf("of a+b and a+b+c only c is known, got %v", got)
	}
}
