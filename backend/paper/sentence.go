package paper

import (
	"strings"
	"time"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

func committeeName(p ward.Profile) string { return or(p.Committee, "Ủy ban nhân dân "+dots(20)) }

func lowerFirst(s string) string {
	r := []rune(s)
	if len(r) == 0 {
		return ""
	}
	return strings.ToLower(string(r[:1])) + string(r[1:])
}

func upperFirst(s string) string {
	r := []rune(s)
	if len(r) == 0 {
		return ""
	}
	return strings.ToUpper(string(r[:1])) + string(r[1:])
}

// unbroken keeps each number of a date with its word: "ngày 05" is not torn apart.
func unbroken(date string) string { return joinNumber.Replace(date) }

var joinNumber = strings.NewReplacer("ngày ", "ngày"+nbsp, "tháng ", "tháng"+nbsp, "năm ", "năm"+nbsp)

// together keeps a telephone number on one line.
func together(s string) string { return strings.ReplaceAll(viet.Clean(s), " ", nbsp) }

// ways lists how feedback can be sent, as far as the profile knows.
func ways(p ward.Profile) string {
	var out string
	for _, w := range []struct{ label, value string }{
		{"địa chỉ: ", viet.Clean(p.Address)}, {"đường dây nóng: ", together(p.Hotline)},
		{"điện thoại: ", together(p.Phone)}, {"thư điện tử: ", viet.Clean(p.Email)},
	} {
		if v := strings.TrimRight(w.value, ".;, "); v != "" {
			out += "; " + w.label + v
		}
	}
	if out == "" {
		return ""
	}
	return " (" + out[len("; "):] + ")"
}

// until names a moment up to which something was counted; midnight is the end of
// the day before, as people say it.
func until(t time.Time) string {
	if t.Hour() == 0 && t.Minute() == 0 {
		return "hết " + unbroken(viet.LongDate(t.AddDate(0, 0, -1)))
	}
	return viet.HourMinute(t) + ", " + unbroken(viet.LongDate(t))
}
