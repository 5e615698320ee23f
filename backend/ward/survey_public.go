package ward

import (
	"maps"
	"slices"
)

// PublicSheets are the sheets of some months of which figures may be shown: all
// figures of surveys are made of them alone. A month with fewer valid sheets than
// the smallest group is never shown by itself, because its rate would be the answers
// of one or two people. Nor can anybody find it by taking month from month, or the
// months from a year: small months of a year are put together, in the order of time,
// until they are enough, and only periods that hold all of them count their sheets.
type PublicSheets struct {
	sheets   []SurveySheet
	unit     map[string]string // by month: the first of those that are only shown together
	small    map[string]bool   // months not shown by themselves
	withheld []string          // months of which no figure holds a sheet
	least    int
}

// Publish chooses from the sheets of a period (from: its first month) those of which
// figures may be shown. valid is how many valid sheets each month has, from January
// of the first year to the last month of the period; least is the smallest group.
func Publish(sheets []SurveySheet, valid map[string]int, from string, least int) PublicSheets {
	p := PublicSheets{unit: unitsOf(valid, least), small: map[string]bool{}, withheld: []string{}, least: least}
	for _, month := range slices.Sorted(maps.Keys(valid)) {
		if month >= from && valid[month] > 0 {
			p.small[month] = valid[month] < least
			if p.unit[month] < from { // "" too
				p.withheld = append(p.withheld, month)
			}
		}
	}
	for _, s := range sheets {
		if !slices.Contains(p.withheld, s.Month) {
			p.sheets = append(p.sheets, s)
		}
	}
	return p
}

// unitsOf names for each month the first of the months with which it is shown; ""
// for small months at the end of a year, or of what is known, that are not enough
// together.
func unitsOf(valid map[string]int, least int) map[string]string {
	out := map[string]string{}
	var small []string
	together := 0
	for _, month := range slices.Sorted(maps.Keys(valid)) {
		n := valid[month]
		if n >= least {
			out[month] = month
		}
		if n == 0 || n >= least {
			continue
		}
		if len(small) > 0 && small[0][:4] != month[:4] {
			small, together = nil, 0
		}
		if small, together = append(small, month), together+n; together < least {
			continue
		}
		for _, one := range small {
			out[one] = small[0]
		}
		small, together = nil, 0
	}
	return out
}

// Withheld says of a month that no figure of the period holds its sheets.
func (p PublicSheets) Withheld(month string) bool { return slices.Contains(p.withheld, month) }

// byUnit gives the valid sheets that are shown together at the smallest.
func (p PublicSheets) byUnit() map[string][]SurveySheet {
	out := map[string][]SurveySheet{}
	for _, s := range p.sheets {
		if s.Valid {
			out[p.unit[s.Month]] = append(out[p.unit[s.Month]], s)
		}
	}
	return out
}

// MonthRate is one point of a trend.
type MonthRate struct {
	Month     string `json:"month"`
	Valid     int    `json:"valid"`
	Satisfied Share  `json:"satisfied"`
	Small     bool   `json:"small"` // it has some valid sheets, fewer than may be shown: the figures are empty
}

// Trend gives the rate of each month of a period, those without sheets too.
func Trend(q Questionnaire, p PublicSheets, from, to string) []MonthRate {
	at, out := map[string]int{}, []MonthRate{}
	for month := from; month <= to; month = nextMonth(month) {
		at[month] = len(out)
		out = append(out, MonthRate{Month: month, Small: p.small[month]})
	}
	for _, s := range p.sheets {
		if i, known := at[s.Month]; known && s.Valid && !p.small[s.Month] {
			out[i].Valid++
			out[i].Satisfied = out[i].Satisfied.plus(q.SatisfiedOf(s.Answers))
		}
	}
	return out
}

// nextMonth gives the month behind one, "2027-01" after "2026-12".
func nextMonth(month string) string { return string(Date(month + "-28").Plus(4))[:7] }
