package demo

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"strconv"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// source is another system at which people file online, and how its files look.
type source struct {
	name, file string
	comma      rune
	clock      string // how it writes moments
	headings   []string
	row        func(l *lodged, state string) []string
}

// city and nation are the systems that the sample ward takes cases in from. The file
// of the last one is what the import screen proposes next time.
var (
	city = source{
		name: "Hệ thống thông tin giải quyết TTHC của thành phố", file: "he-thong-thanh-pho", comma: ';', clock: "15:04 02/01/2006",
		headings: []string{"Số hồ sơ", "Tên thủ tục hành chính", "Lĩnh vực", "Người nộp", "CCCD", "SĐT", "Địa chỉ", "Thời gian tiếp nhận", "Hạn xử lý",
			"Ngày hoàn thành", "Ngày trả thực tế", "Tình trạng", "Lý do", "Hình thức trả kết quả", "Đơn vị xử lý"},
		row: func(l *lodged, state string) []string {
			p := l.Applicant
			return []string{l.OfficialCode, l.Procedure.Name, l.Procedure.Field, p.Name, p.PersonalID, p.Phone, p.Address, l.clock(l.ReceivedAt),
				l.clock(l.DueAt), l.clock(l.FinishedAt), l.clock(l.handedAt), state, l.Reason, collected[l.ResultWay], l.HeldBy}
		},
	}
	nation = source{
		name: "Cổng Dịch vụ công quốc gia", file: "cong-dich-vu-cong", comma: ',', clock: "02/01/2006 15:04:05",
		headings: []string{"Mã hồ sơ", "Mã TTHC", "Tên TTHC", "Chủ hồ sơ", "Số định danh", "Số điện thoại", "Địa chỉ", "Hình thức nộp", "Ngày tiếp nhận",
			"Ngày hẹn trả", "Ngày kết thúc xử lý", "Ngày trả kết quả", "Trạng thái", "Lý do", "Hình thức nhận kết quả", "Cán bộ xử lý"},
		row: func(l *lodged, state string) []string {
			p := l.Applicant
			return []string{l.OfficialCode, l.Procedure.Code, l.Procedure.Name, p.Name, p.PersonalID, p.Phone, p.Address, "Trực tuyến", l.clock(l.ReceivedAt),
				l.clock(l.DueAt), l.clock(l.FinishedAt), l.clock(l.handedAt), state, l.Reason, collected[l.ResultWay], l.HeldBy}
		},
	}
)

var collected = map[ward.ResultWay]string{
	ward.ResultAtCounter: "Tại Bộ phận Một cửa", ward.ResultByPost: "Dịch vụ bưu chính công ích", ward.ResultOnline: "Bản điện tử",
}

// planImports plans when the files are taken in: on the first working day after each
// month, when it is closed, and again a week later.
func (p *portal) planImports(months []month) {
	for _, month := range months[:len(months)-1] {
		for nth, day := range []int{1, 7} {
			on := p.hours.WorkingDaysAfter(nextMonth(month.first).Plus(-1), day)
			for i, from := range []*source{&city, &nation} {
				p.plan(at(on, 8*60+5+7*i), func(ctx context.Context) error { return p.takeIn(ctx, from, month.first, nth+1) })
			}
		}
	}
}

// mostRows is how many cases a file of the sample holds.
const mostRows = 5_000

// takeIn takes the files of a month in: its cases, and earlier ones of which no file
// said that they are over.
func (p *portal) takeIn(ctx context.Context, from *source, first ward.Date, nth int) error {
	var rows []*lodged
	for _, l := range p.cases {
		if l.source == from && l.ReceivedAt.Date() < nextMonth(first) && (l.ReceivedAt.Date() >= first || !l.told) {
			rows = append(rows, l)
		}
	}
	for part := 1; len(rows) > 0; part++ {
		n := min(len(rows), mostRows)
		name := fmt.Sprintf("%s-%s-lan-%d.csv", from.file, string(first)[:7], nth)
		if part > 1 {
			name = fmt.Sprintf("%s-%s-lan-%d-phan-%d.csv", from.file, string(first)[:7], nth, part)
		}
		if err := p.takeFile(ctx, from, name, rows[:n]); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		rows = rows[n:]
	}
	return nil
}

func (p *portal) takeFile(ctx context.Context, from *source, name string, rows []*lodged) error {
	file, err := p.export(from, rows)
	if err != nil {
		return err
	}
	got, err := p.office.ImportCases(ctx, p.clerks[reception], file, office.CaseImportInput{Source: from.name, File: name})
	if err != nil {
		return err
	}
	for _, wrong := range got.Errors() {
		return fmt.Errorf("row %d: %w", wrong.Row, wrong.Err)
	}
	p.received += got.Added
	return nil
}

// export writes what the other system's list of cases says now.
func (p *portal) export(from *source, rows []*lodged) ([]byte, error) {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.Comma = from.comma
	lines := [][]string{{"DANH SÁCH HỒ SƠ TRỰC TUYẾN - Ngày xuất: " + p.now.Format("02/01/2006 15:04")}, append([]string{"STT"}, from.headings...)}
	for i, l := range rows {
		lines = append(lines, append([]string{strconv.Itoa(i + 1)}, p.tell(l)...))
	}
	err := w.WriteAll(lines)
	return append([]byte("\ufeff"), b.Bytes()...), err
}

// tell gives the row of a case as it stands now.
func (p *portal) tell(l *lodged) []string {
	now := ward.MomentOf(p.now)
	seen := *l
	if now < l.givenAt {
		seen.DueAt = l.FirstDueAt
	}
	if l.handedAt > now {
		seen.handedAt = ""
	}
	if l.FinishedAt > now {
		seen.FinishedAt, seen.handedAt, seen.Reason = "", "", ""
	}
	l.told = seen.FinishedAt != "" && (l.State != ward.StateReturned || seen.handedAt != "")
	return l.source.row(&seen, seen.stands(now))
}

// stands says in what state a case is, as those systems word it.
func (l *lodged) stands(now ward.Moment) string {
	switch {
	case l.FinishedAt == "" && l.askedAt != "" && l.askedAt <= now && now < l.givenAt:
		return "Yêu cầu bổ sung giấy tờ"
	case l.FinishedAt == "":
		return "Đang xử lý"
	case l.State == ward.StateWithdrawn:
		return "Công dân yêu cầu rút hồ sơ"
	case l.State == ward.StateStopped:
		return "Dừng xử lý"
	case l.handedAt == "":
		return "Đã xử lý xong"
	}
	return "Đã trả kết quả"
}

// clock writes a moment as the other system does.
func (l *lodged) clock(m ward.Moment) string {
	if m == "" {
		return ""
	}
	return m.Time().Format(l.source.clock)
}
