package paper

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// MonthNotice prints a notice of a month, or the correction of one, in the layout of
// NĐ 30/2020. No act gives its form; it is composed of the tables that domain.md 6.5
// proposes (our choice). The paper is a function of the content and the seal, and of
// nothing else; without a seal it is a draft and says so.
func MonthNotice(c ward.NoticeContent, seal *Seal) ([]byte, error) {
	plan := (composer{c}).plan().written(c.Paragraphs)
	plan.end()
	d := newDocument()
	d.sealable = true
	head := officialHead{number: c.Number, symbol: c.Profile.NoticeMark, signed: c.Signed}
	if seal == nil {
		head.mark = draftMark
	}
	d.letterhead(c.Profile, head)
	d.heading("THÔNG BÁO", unbrokenSubject.Replace(wholeDates.ReplaceAllString(unbrokenText(plan.subject), "$1"+nbsp+"$2")))
	d.bases(c.Profile.Bases)
	plan.print(d)
	d.ending(signedBy(c), c.Profile.Recipients)
	return d.render(about{
		title: "Thông báo " + lowerFirst(plan.subject), author: c.Profile.Committee, subject: plan.subject,
		keywords: some(append(plan.keywords, composer{c}.month(0), c.Profile.Committee)...), at: noticeTime(c), seal: seal,
	})
}

// print sets the text of a notice. The parts of a combined one have Roman numbers,
// and sections begin anew in each; of the others the sections alone have numbers.
func (p noticePlan) print(d *document) {
	d.items(p.opening)
	if len(p.parts) < 2 {
		n := 0
		for _, part := range append(p.parts, p.closing) {
			n = d.sections(part.sections, n)
		}
		return
	}
	n := 0
	for _, part := range p.parts {
		n++
		d.section(roman[n] + ". " + viet.UpperVN(part.title))
		d.sections(part.sections, 0)
	}
	if p.closing.says() {
		d.section(roman[n+1] + ". " + viet.UpperVN(p.closing.title))
		for _, s := range p.closing.sections {
			d.items(s.items)
		}
	}
}

var roman = [...]string{"", "I", "II", "III", "IV"}

// sections sets sections numbered on from n and gives the last number.
func (d *document) sections(all []noticeSection, n int) int {
	for _, s := range all {
		if !s.says() {
			continue
		}
		n++
		d.section(strconv.Itoa(n) + ". " + unbrokenText(s.title))
		d.items(s.items)
	}
	return n
}

// items sets paragraphs, each line that was typed as one of its own, and figures.
func (d *document) items(all []noticeItem) {
	for _, item := range all {
		if item.draw != nil {
			item.draw(d)
			continue
		}
		for _, line := range some(strings.Split(viet.CleanText(item.Text), "\n")...) {
			d.body(run{unbrokenText(line), bodyFace(regular)})
		}
	}
}

// says tells whether anything stands in a section.
func (s noticeSection) says() bool {
	for _, item := range s.items {
		if item.draw != nil || viet.Clean(item.Text) != "" {
			return true
		}
	}
	return false
}

func (p noticePart) says() bool {
	for _, s := range p.sections {
		if s.says() {
			return true
		}
	}
	return false
}

// end closes the last paragraph with the sign that an official text ends in.
func (p noticePlan) end() {
	items := p.items()
	for i := len(items) - 1; i >= 0; i-- {
		if items[i].draw != nil {
			return
		}
		if text := strings.TrimRight(viet.CleanText(items[i].Text), "./ \n"); text != "" {
			items[i].Text = text + "./."
			return
		}
	}
}

// unbrokenSubject keeps words of two syllables together in the few lines of a subject.
var unbrokenSubject = strings.NewReplacer("phản ánh", "phản"+nbsp+"ánh", "kiến nghị", "kiến"+nbsp+"nghị", "thủ tục", "thủ"+nbsp+"tục",
	"hành chính", "hành"+nbsp+"chính", "giải quyết", "giải"+nbsp+"quyết", "khảo sát", "khảo"+nbsp+"sát", "hài lòng", "hài"+nbsp+"lòng", "góp ý", "góp"+nbsp+"ý",
	"Thông báo", "Thông"+nbsp+"báo", "số liệu", "số"+nbsp+"liệu")

// wholeDates are where a date could end a line of a subject in its middle.
var wholeDates = regexp.MustCompile(`(\d) (tháng|năm)`)

// signedBy is the office with the signer of this notice.
func signedBy(c ward.NoticeContent) ward.Profile {
	p := c.Profile
	if c.Signer != (ward.Signer{}) {
		p.SignerForm, p.SignerTitle, p.SignerName = c.Signer.Form, c.Signer.Title, c.Signer.Name
	}
	return p
}

// noticeTime is the time that the file carries.
func noticeTime(c ward.NoticeContent) time.Time {
	for _, t := range []time.Time{c.Signed.Time(), c.AsOf.Time()} {
		if !t.IsZero() {
			return t
		}
	}
	return c.Period.To.Time()
}

func itoa(n int) string { return strconv.Itoa(n) }
