package paper

import (
	"fmt"
	"strings"
	"time"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// noticeFrame is what every monthly notice has around its figures.
type noticeFrame struct {
	profile ward.Profile
	period  ward.Period
	asOf    ward.Moment
	number  string
	signed  ward.Date
	draft   bool
}

// begin opens a notice: head, subject ("trích yếu"), grounds.
func (n noticeFrame) begin(subject string) *document {
	d := newDocument()
	head := officialHead{number: n.number, symbol: n.profile.NoticeMark, signed: n.signed}
	if n.draft {
		head.mark = draftMark
	}
	d.letterhead(n.profile, head)
	d.heading("THÔNG BÁO", subject)
	d.bases(n.profile.Bases)
	return d
}

// opening says who makes what known, of which time.
func (n noticeFrame) opening(d *document, results string) {
	at := ""
	if unit := viet.Clean(n.profile.OneStop); unit != "" {
		at = " tại " + unit
	}
	d.say("%s thông báo công khai %s%s trong %s (%s) như sau:",
		committeeName(n.profile), results, at, unbroken(n.month()), n.span())
}

// posted says where the notice hangs, and ends its text.
func (n noticeFrame) posted(d *document) {
	posted := ""
	if at := bare(n.profile.PostedAt); at != "" {
		posted = " tại " + at
	}
	d.say("Thông báo này được niêm yết công khai%s trong thời gian ít nhất 30 ngày liên tục kể từ ngày niêm yết./.", posted)
}

// render ends a notice with receivers and signature.
func (n noticeFrame) render(d *document, subject string, keywords ...string) ([]byte, error) {
	d.ending(n.profile, n.profile.Recipients)
	return d.render(about{
		title: "Thông báo " + lowerFirst(subject), author: n.profile.Committee, subject: subject,
		keywords: some(append(append([]string{"thông báo"}, keywords...), n.month(), n.profile.Committee)...),
		at:       n.when(),
	})
}

// month names the period by the month in which it ends.
func (n noticeFrame) month() string { return viet.MonthYear(n.period.To.Time()) }

// span writes the period in words.
func (n noticeFrame) span() string {
	return fmt.Sprintf("từ %s đến %s", unbroken(viet.LongDate(n.period.From.Time())), unbroken(viet.LongDate(n.period.To.Time())))
}

// counted says up to when something was counted, at the beginning of a sentence
// that goes on with "số …".
func (n noticeFrame) counted() string {
	if t := n.asOf.Time(); !t.IsZero() {
		return "Tính đến " + until(t) + ", tổng"
	}
	return "Tổng"
}

// when is the date the file carries.
func (n noticeFrame) when() time.Time {
	for _, t := range []time.Time{n.signed.Time(), n.asOf.Time()} {
		if !t.IsZero() {
			return t
		}
	}
	return n.period.To.Time()
}

func committeeName(p ward.Profile) string { return or(p.Committee, "Ủy ban nhân dân "+dots(20)) }

func lowerFirst(s string) string {
	r := []rune(s)
	return strings.ToLower(string(r[:1])) + string(r[1:])
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
