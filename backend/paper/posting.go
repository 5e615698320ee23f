package paper

import (
	"time"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// PostingPaper is what the record of putting a notice up, or of taking it down, says.
type PostingPaper struct {
	Notice  ward.NoticeContent
	Pages   int // of the notice; 0 is not told
	Posting ward.NoticePosting
	Down    bool   // it is about the end of the posting
	Number  string // of the record, left open when empty
}

// PostingRecord prints "Biên bản về việc niêm yết công khai", or of the end of it. No
// act gives its form (domain.md 1.6); it is ours, in the order of a record of NĐ
// 30/2020. What the program does not know, who saw it above all, is left for a pen.
func PostingRecord(p PostingPaper) ([]byte, error) {
	d := newDocument()
	office := p.Notice.Profile
	head := letterhead{issuer: splitCommittee(office.Committee), number: numbered(p.Number, officeMark(office, "BB"), dots(8)),
		faces: headFaces{country: 12, motto: 13, body: 12, number: 13, date: 13}, left: 70, gap: 3}
	d.add(head.block(textW))
	d.heading("BIÊN BẢN", unbrokenText(p.subject()))
	p.who(d)
	p.what(d)
	d.say("Biên bản được lập thành 02%sbản, đã đọc lại cho những người có tên trên cùng nghe, nhất trí và ký tên./.", nbsp)
	keepTail(d.blocks, 2)
	d.add(signatures(signature{[]string{"NGƯỜI CHỨNG KIẾN"}, signHow, ""}, signature{[]string{p.doer()}, signHow, p.by()}, textW, 24, bodyFace(regular)).lower(6))
	return d.render(about{title: "Biên bản " + lowerFirst(p.subject()), author: office.Committee, subject: p.subject(),
		keywords: some("biên bản", "niêm yết công khai", office.Committee), at: p.at().Time()})
}

func (p PostingPaper) subject() string {
	if p.Down {
		return "Về việc kết thúc niêm yết công khai Thông báo " + p.named()
	}
	return "Về việc niêm yết công khai Thông báo " + p.named()
}

// named is the notice by its number.
func (p PostingPaper) named() string {
	return "số " + NoticeNumber(p.Notice)
}

func (p PostingPaper) at() ward.Moment {
	if p.Down {
		return p.taken().At
	}
	return p.Posting.At
}

// taken is the end of the posting; before it, room for a pen.
func (p PostingPaper) taken() ward.PostingOver {
	if p.Posting.Taken == nil {
		return ward.PostingOver{}
	}
	return *p.Posting.Taken
}

func (p PostingPaper) by() string {
	if p.Down {
		return viet.Clean(p.taken().By)
	}
	return viet.Clean(p.Posting.By)
}

func (p PostingPaper) doer() string {
	if p.Down {
		return "NGƯỜI GỠ NIÊM YẾT"
	}
	return "NGƯỜI NIÊM YẾT"
}

// who says when and where the record was made, and by whom.
func (p PostingPaper) who(d *document) {
	d.say("Hôm nay, vào hồi %s, tại %s, chúng tôi gồm:", unbrokenText(minute(p.at())), or(bare(p.Posting.Place), dots(60)))
	d.say("1. Ông/Bà %s - %s.", or(p.by(), dots(50)), viet.Lower(p.doer()))
	d.say("2. Ông/Bà %s - người chứng kiến.", dots(50))
}

// what says which notice hung, where and how long.
func (p PostingPaper) what(d *document) {
	notice := p.named()
	if t := p.Notice.Signed.Time(); !t.IsZero() {
		notice += " " + viet.LongDate(t)
	}
	notice += " của " + committeeName(p.Notice.Profile) + " về " + composer{p.Notice}.about()
	if p.Pages > 0 {
		notice += " (" + many(p.Pages, "trang") + ")"
	}
	notice = unbrokenText(notice)
	up := p.Posting.At.Time()
	if !p.Down {
		d.say("Đã tiến hành niêm yết công khai Thông báo %s.", notice)
		d.say("Thời gian niêm yết: ít nhất 30%sngày liên tục kể từ %s; không kết thúc niêm yết trước %s.", nbsp,
			dayWords(up), dayWords(p.Posting.TakeDownFrom().Time()))
		d.say("Thông báo được niêm yết ở vị trí thuận tiện cho tổ chức, cá nhân theo dõi, tìm hiểu.")
		return
	}
	down := p.taken().At.Time()
	d.say("Đã kết thúc việc niêm yết công khai Thông báo %s.", notice)
	days := dots(8) + " ngày"
	if !down.IsZero() {
		days = unbrokenText(many(daysBetween(up, down), "ngày"))
	}
	d.say("Thông báo đã được niêm yết công khai tại địa điểm nêu trên từ %s đến %s, tổng cộng %s liên tục.", dayWords(up), dayWords(down), days)
	d.forPen("Tình trạng Thông báo khi kết thúc niêm yết:")
	d.forPen("Ý kiến của tổ chức, cá nhân trong thời gian niêm yết (nếu có):")
	d.forPen("")
}

// forPen prints words and dots after them up to the edge, for a pen.
func (d *document) forPen(label string) {
	indent := firstLine
	if label == "" {
		indent = 0
	}
	d.add(flow(para{runs: []run{{label, bodyFace(regular)}}, indent: indent, before: parSpace, pitch: 1.2, fill: true}, textW)...)
}

// about is what a notice is about; of a correction the notice that it corrects.
func (c composer) about() string {
	if c.Corrects != nil {
		return "việc đính chính số liệu tại " + c.original()
	}
	return NoticeSubject(c.NoticeContent)
}

// dayWords is a day in words, or room for it.
func dayWords(t time.Time) string {
	if t.IsZero() {
		return "ngày ..... tháng ..... năm ......."
	}
	return unbroken(viet.LongDate(t))
}

// daysBetween counts the days from one day to another, whatever the hours.
func daysBetween(from, to time.Time) int {
	day := func(t time.Time) time.Time { return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC) }
	return int(day(to).Sub(day(from)).Hours() / 24)
}
