package words

import (
	"fmt"
	"strconv"
	"strings"

	"motcua/backend/ward"
)

// A sentence is filled like this:
//
//	{1}            the first argument; a date or a moment is written as people write it
//	{1:money}      an amount in dong
//	{1:two}        a number of two digits at least, as official papers write it
//	{1:hours}      "2:30" as hours and minutes
//	{1:state}      the name of a state; likewise channel, standing, role
//	{1:day|days}   one word when the argument is 1, the other when it is not
//	[, {2}]        left out when an argument in it is missing or empty; brackets
//	               with no argument in them are brackets
//
// Arguments are never read as part of the sentence: what a citizen is called
// may hold any sign.

// missing stands where the argument was forgotten; a test looks for it.
const missing = "…"

func render(lang, template string, args []string) string {
	var b strings.Builder
	for template != "" {
		switch i := strings.IndexAny(template, "[{"); {
		case i < 0:
			b.WriteString(template)
			return b.String()
		case template[i] == '[':
			b.WriteString(template[:i])
			inner, rest := cut(template[i+1:], "]")
			switch {
			case len(placeholders(inner)) == 0:
				b.WriteString("[" + inner + "]")
			case complete(inner, args):
				b.WriteString(render(lang, inner, args))
			}
			template = rest
		default:
			b.WriteString(template[:i])
			inner, rest := cut(template[i+1:], "}")
			b.WriteString(fill(lang, inner, args))
			template = rest
		}
	}
	return b.String()
}

func cut(s, end string) (inner, rest string) {
	inner, rest, _ = strings.Cut(s, end)
	return inner, rest
}

// complete says whether every argument that the part mentions is there.
func complete(part string, args []string) bool {
	for _, p := range placeholders(part) {
		if a, ok := argument(p.number, args); !ok || a == "" {
			return false
		}
	}
	return true
}

type placeholder struct {
	number int
	how    string
}

// placeholders lists what stands between braces.
func placeholders(template string) (out []placeholder) {
	for {
		_, rest, found := strings.Cut(template, "{")
		if !found {
			return out
		}
		inner, after := cut(rest, "}")
		out, template = append(out, readPlaceholder(inner)), after
	}
}

func readPlaceholder(inner string) placeholder {
	number, how, _ := strings.Cut(inner, ":")
	n, err := strconv.Atoi(number)
	if err != nil {
		n = 0
	}
	return placeholder{n, how}
}

func argument(n int, args []string) (string, bool) {
	if n < 1 || n > len(args) {
		return "", false
	}
	return args[n-1], true
}

func fill(lang, inner string, args []string) string {
	p := readPlaceholder(inner)
	a, ok := argument(p.number, args)
	if !ok {
		return missing
	}
	if one, many, plural := strings.Cut(p.how, "|"); plural {
		if a == "1" {
			return one
		}
		return many
	}
	switch p.how {
	case "":
		return plain(lang, a)
	case "money":
		return money(lang, a)
	case "two":
		return two(a)
	case "hours":
		return hours(lang, a)
	}
	if key := p.how + "." + a; Has(lang, key) {
		return Say(lang, key)
	}
	return a
}

// plain writes dates and moments as people do, and all else as it is.
func plain(lang, a string) string {
	if len(a) == len("2026-01-31") {
		if d, err := ward.ParseDate(a); err == nil {
			return dateText(lang, d)
		}
	}
	if t := ward.Moment(a).Time(); !t.IsZero() {
		if lang == English {
			return t.Format("15:04 on ") + dateText(lang, ward.DateOf(t))
		}
		return t.Format("15:04") + " ngày " + dateText(lang, ward.DateOf(t))
	}
	return a
}

// dateText writes "05/9/2026" (days below 10 and the months 1 and 2 with a zero
// before them, NĐ 30/2020), "5 September 2026" in English.
func dateText(lang string, d ward.Date) string {
	t := d.Time()
	switch {
	case lang == English:
		return t.Format("2 January 2006")
	case t.Month() <= 2:
		return t.Format("02/01/2006")
	}
	return t.Format("02/1/2006")
}

func money(lang, a string) string {
	n, err := strconv.ParseInt(a, 10, 64)
	if err != nil {
		return a
	}
	if lang == English {
		return "VND " + grouped(n, ",")
	}
	return grouped(n, ".") + " đồng"
}

// grouped puts a sign between thousands.
func grouped(n int64, sign string) string {
	digits, minus := strconv.FormatInt(n, 10), ""
	if n < 0 {
		digits, minus = digits[1:], "-"
	}
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + sign + digits[i:]
	}
	return minus + digits
}

func two(a string) string {
	if n, err := strconv.Atoi(a); err == nil {
		return fmt.Sprintf("%02d", n)
	}
	return a
}

// hours writes "2:30" as "2 giờ 30 phút", "8:00" as "8 giờ".
func hours(lang, a string) string {
	h, m, ok := strings.Cut(a, ":")
	if !ok {
		return a
	}
	unit := [2]string{" giờ", " phút"}
	if lang == English {
		unit = [2]string{" h", " min"}
	}
	var parts []string
	if h != "0" || m == "00" {
		parts = append(parts, h+unit[0])
	}
	if m != "00" {
		parts = append(parts, strings.TrimPrefix(m, "0")+unit[1])
	}
	return strings.Join(parts, " ")
}
