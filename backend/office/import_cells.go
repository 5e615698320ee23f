package office

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"motcua/backend/exchange"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

func dateCell(d ward.Date) string {
	if d.Time().IsZero() {
		return string(d)
	}
	return viet.ShortDate(d.Time())
}

var dateShape = regexp.MustCompile(`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$`)

// readDate reads a date as people and spreadsheets write it: 24/11/2026,
// 2026-11-24, or a number of days.
func readDate(s string) (ward.Date, error) {
	if s == "" {
		return "", nil
	}
	if d, err := ward.ParseDate(s); err == nil {
		return d, nil
	}
	if d, ok := exchange.SerialDate(s); ok {
		return d, nil
	}
	if m := dateShape.FindStringSubmatch(s); m != nil {
		t, err := time.Parse("2-1-2006", m[1]+"-"+m[2]+"-"+m[3])
		if err == nil {
			return ward.Date(t.Format(time.DateOnly)), nil
		}
	}
	return "", ward.Refuse("", "sheet.date", s)
}

var groupedShape = regexp.MustCompile(`^\d{1,3}([.,]\d{3})+$`)

// readNumber reads a whole number that is not negative, thousands marked or not.
func readNumber(s string) (int64, error) {
	if s == "" {
		return 0, nil
	}
	digits := s
	if groupedShape.MatchString(s) {
		digits = strings.NewReplacer(".", "", ",", "").Replace(s)
	}
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || n < 0 {
		return 0, ward.Refuse("", "sheet.number", s)
	}
	return n, nil
}

func boolCell(b bool) string {
	if b {
		return "Có"
	}
	return "Không"
}

func readBool(s string) (bool, error) {
	switch viet.Key(s) {
	case "co", "x", "1", "true", "yes", "dung":
		return true, nil
	case "", "khong", "0", "false", "no", "sai":
		return false, nil
	}
	return false, ward.Refuse("", "sheet.yes_no", s)
}

// readCode puts a code right that a spreadsheet took for a number: 1.00069 was
// 1.000690.
func readCode(s string) string {
	s = viet.Clean(s)
	if n, err := strconv.ParseFloat(s, 64); err == nil && n >= 0 && n < 10 && strings.Contains(s, ".") {
		return strconv.FormatFloat(n, 'f', 6, 64)
	}
	return s
}
