package paper

import (
	"strconv"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// CallingInput is the list of cases whose date has moved, for calling the citizens.
type CallingInput struct {
	Why     string // "Lịch nghỉ năm 2026"; may be empty
	Rows    []CallingRow
	Waiting int         // cases left out, because they wait for papers
	At      ward.Moment // when the list was made
}

// CallingRow is one case whose date has moved.
type CallingRow struct {
	Code      string
	Applicant string
	Phone     string
	Procedure string
	From, To  ward.Moment // the old date and the new one
}

const callingTitle = "DANH SÁCH HỒ SƠ THAY ĐỔI NGÀY HẸN TRẢ KẾT QUẢ"

// CallingList prints the cases whose date has moved, on A4, with room to note who
// was told. No act gives its form (our choice). The last line counts the cases.
func CallingList(p ward.Profile, in CallingInput) ([]byte, error) {
	d := newDocument()
	head := letterhead{superior: some(p.Superior), issuer: some(p.OneStop), date: placeDate(p.Place, in.At.Time()),
		faces: slipA4.head, left: 72, gap: 3}
	t := callingTable()
	for i, r := range in.Rows {
		t.rows = append(t.rows, r.row(i+1))
	}
	title := typeface{bold, 13.5}
	d.add(head.block(textW), gap(4), whole(plain(callingTitle, title).with(centre), textW))
	if why := viet.Clean(in.Why); why != "" {
		d.add(whole(plain("("+why+")", typeface{italic, 12.5}).with(centre), textW))
	}
	d.add(gap(3))
	keepTail(d.blocks, len(d.blocks))
	d.add(t.blocks()...)
	d.say("Danh sách có %s hồ sơ (bằng chữ: %s).", viet.Number(int64(len(in.Rows))), viet.NumberWords(int64(len(in.Rows))))
	if in.Waiting > 0 {
		d.say("Không ghi vào danh sách %s hồ sơ đang chờ bổ sung: thời hạn tạm dừng, hẹn trả được tính lại khi nhận đủ giấy tờ.", viet.Number(int64(in.Waiting)))
	}
	return d.render(about{title: callingTitle, author: p.OneStop, subject: callingTitle, keywords: some(p.OneStop), at: in.At.Time()})
}

// callingTable is the list without its rows: seven columns on 165 mm.
func callingTable() table {
	t := table{pad: .9, thick: .2, limit: textH / 3,
		cols: []column{{9, centre}, {27, left}, {38, left}, {35, left}, {20, centre}, {20, centre}, {16, left}}}
	face := typeface{bold, 10}
	for i, text := range []string{"STT", "Mã hồ sơ", "Người nộp hồ sơ, số điện thoại", "Thủ tục hành chính", "Hẹn trả cũ", "Hẹn trả mới", "Đã báo"} {
		t.head = append(t.head, headCell{text: text, col: i, face: face})
	}
	return t
}

func (r CallingRow) row(no int) row {
	return row{face: typeface{regular, 10}, tall: 7, cells: []string{strconv.Itoa(no), viet.Clean(r.Code),
		reached(ward.Person{Address: r.Applicant, Phone: r.Phone}), viet.Clean(r.Procedure), whenShort(r.From), whenShort(r.To), ""}}
}
