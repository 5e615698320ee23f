package office

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// when is a moment as a file of another system gives it: some give the day only.
type when struct {
	moment ward.Moment // "" when only the day is known
	date   ward.Date   // "" for none
}

// Shapes of days and times, in text without accents.
var (
	dayFirst  = regexp.MustCompile(`(?:^|[^\d])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:$|[^\d])`)
	yearFirst = regexp.MustCompile(`(?:^|[^\d])(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:$|[^\d])`)
	inWords   = regexp.MustCompile(`ngay\s+(\d{1,2})\s+thang\s+(\d{1,2})\s+nam\s+(\d{4})`)
	clock     = regexp.MustCompile(`(?:^|[^\d:])(\d{1,2})(?::|\s*h\s*|\s*g\s*|\s*gio\s*)(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(sa|ch|am|pm)?(?:$|[^\d:a-z])`)
	restOfIt  = regexp.MustCompile(`^(?:ngay|luc|phut|gio|thu|[,;()\s.-])*$`)
)

// readWhen reads a day, or a moment, as those systems and spreadsheets write it:
// "05/10/2026", "05/10/2026 14:30:00", "14 giờ 30 phút, ngày 05 tháng 10 năm 2026",
// "05/10/2026 2:30:00 CH", "2026-10-05T14:30:00+07:00", a number of days. It refuses
// anything else (import.when), months before days among it.
func readWhen(s string) (when, error) {
	s = strings.TrimSpace(s)
	if s == "" {
		return when{}, nil
	}
	if d, err := ward.ParseDate(s); err == nil {
		return when{date: d}, nil
	}
	if m, err := ward.ParseMoment(s); err == nil {
		return when{m, m.Date()}, nil
	}
	if w, ok := serialWhen(s); ok {
		return w, nil
	}
	if w, ok := wordedWhen(strings.ToLower(plainLetters(s))); ok {
		return w, nil
	}
	return when{}, ward.Refuse("", "import.when", s)
}

// plainLetters takes accents away and leaves signs where they are.
func plainLetters(s string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x80 {
			return r
		}
		if key := viet.Key(string(r)); len(key) == 1 {
			return rune(key[0])
		}
		if r == '\u00a0' {
			return ' '
		}
		return r
	}, viet.NFC(s))
}

// serialWhen reads the number by which a spreadsheet keeps a moment: days, and the
// part of a day.
func serialWhen(s string) (when, bool) {
	n, err := strconv.ParseFloat(s, 64)
	if err != nil || !(n >= 30_000 && n <= 80_000) { // 1982 to 2119
		return when{}, false
	}
	day := time.Date(1899, 12, 30, 0, 0, 0, 0, ward.Zone).AddDate(0, 0, int(n))
	w := when{date: ward.DateOf(day)}
	if part := n - math.Trunc(n); part > 0 {
		w.moment = ward.MomentOf(w.date.Time().Add(time.Duration(math.Round(part*86_400)) * time.Second))
		w.date = w.moment.Date()
	}
	return w, true
}

func wordedWhen(s string) (w when, ok bool) {
	day, month, year, rest := datePart(s)
	if year == "" {
		return w, false
	}
	t, err := time.Parse("2006-1-2", year+"-"+month+"-"+day)
	if err != nil || t.Year() < 1982 || t.Year() > 2119 {
		return w, false
	}
	w.date = ward.Date(t.Format(time.DateOnly))
	if at := clock.FindStringSubmatch(rest); at != nil {
		h, m, s, good := timePart(at)
		if !good {
			return when{}, false
		}
		w.moment = ward.Moment(fmt.Sprintf("%sT%02d:%02d:%02d+07:00", w.date, h, m, s))
		rest = strings.Replace(rest, at[0], " ", 1)
	}
	return w, restOfIt.MatchString(rest)
}

// datePart finds the day in a text and gives what stands beside it.
func datePart(s string) (day, month, year, rest string) {
	for _, shape := range []*regexp.Regexp{inWords, dayFirst, yearFirst} {
		at := shape.FindStringSubmatchIndex(s)
		if at == nil {
			continue
		}
		day, month, year = s[at[2]:at[3]], s[at[4]:at[5]], s[at[6]:at[7]]
		if shape == yearFirst {
			day, year = year, day
		}
		return day, month, year, s[:at[2]] + " " + s[at[7]:]
	}
	return "", "", "", s
}

// timePart reads hours, minutes and seconds; "SA" and "CH" are before and after
// noon, as a Vietnamese Windows writes them.
func timePart(at []string) (h, m, s int, ok bool) {
	h, _ = strconv.Atoi(at[1])
	m, _ = strconv.Atoi(at[2])
	s, _ = strconv.Atoi("0" + at[3])
	switch at[4] {
	case "ch", "pm":
		if h > 12 {
			return 0, 0, 0, false
		}
		h = h%12 + 12
	case "sa", "am":
		if h > 12 {
			return 0, 0, 0, false
		}
		h %= 12
	}
	return h, m, s, h < 24 && m < 60 && s < 60
}
