package office

import (
	"reflect"
	"slices"
	"strings"

	"motcua/backend/exchange"
	"motcua/backend/store"
	"motcua/backend/ward"
)

var unitWords = []word[ward.Unit]{
	{ward.WorkingDay, "Ngày làm việc"}, {ward.CalendarDay, "Ngày"}, {ward.WorkingHour, "Giờ làm việc"}, {ward.SameDay, "Trong ngày"},
}

var feeWords = []word[ward.FeeBasis]{
	{ward.FeeFree, "Không thu"}, {ward.FeePerCase, "Theo hồ sơ"}, {ward.FeePerPage, "Theo trang"},
	{ward.FeePerCopy, "Theo bản"}, {ward.FeeLocal, "HĐND tỉnh quy định"},
}

type procedure = ward.Procedure

var procedureSheet = sheet[procedure]{
	{"code", "Mã thủ tục", true, func(p procedure) string { return p.Code }, func(p *procedure, s string) error { p.Code = readCode(s); return nil }},
	dateColumn("validFrom", "Hiệu lực từ", true, func(p *procedure) *ward.Date { return &p.ValidFrom }),
	dateColumn("validTo", "Hiệu lực đến", false, func(p *procedure) *ward.Date { return &p.ValidTo }),
	textColumn("name", "Tên thủ tục", true, func(p *procedure) *string { return &p.Name }),
	textColumn("field", "Lĩnh vực", true, func(p *procedure) *string { return &p.Field }),
	wordColumn("limit.unit", "Đơn vị thời hạn", true, unitWords, func(p *procedure) *ward.Unit { return &p.Limit.Unit }),
	{"limit.amount", "Thời hạn", false, func(p procedure) string { return number(int64(p.Limit.Amount)) }, func(p *procedure, s string) error {
		n, err := readNumber(s)
		p.Limit.Amount = int(min(n, ward.MaxLimit+1))
		return err
	}},
	boolColumn("limit.after15", "Sau 15 giờ tính ngày sau", func(p *procedure) *bool { return &p.Limit.After15 }),
	{"steps", "Chia thời hạn", false, func(p procedure) string { return sharesCell(p.Steps) },
		func(p *procedure, s string) (err error) { p.Steps, err = readShares(s); return err }},
	textColumn("limitNote", "Kéo dài khi", false, func(p *procedure) *string { return &p.LimitNote }),
	wordColumn("fee.basis", "Cách tính phí", true, feeWords, func(p *procedure) *ward.FeeBasis { return &p.Fee.Basis }),
	numberColumn("fee.amount", "Mức phí (đồng)", func(p *procedure) *int64 { return &p.Fee.Amount }),
	numberColumn("fee.fromPage3", "Từ trang thứ 3 (đồng)", func(p *procedure) *int64 { return &p.Fee.FromPage3 }),
	numberColumn("fee.most", "Tối đa một bản (đồng)", func(p *procedure) *int64 { return &p.Fee.Most }),
	textColumn("fee.note", "Ghi chú về phí", false, func(p *procedure) *string { return &p.Fee.Note }),
	linesColumn("papers", "Thành phần hồ sơ", func(p *procedure) *[]string { return &p.Papers }),
	textColumn("result", "Kết quả", false, func(p *procedure) *string { return &p.Result }),
	textColumn("source", "Căn cứ", true, func(p *procedure) *string { return &p.Source }),
	boolColumn("verified", "Đã kiểm chứng", func(p *procedure) *bool { return &p.Verified }),
	textColumn("verifiedNote", "Cần xác nhận", false, func(p *procedure) *string { return &p.VerifiedNote }),
}

func number(n int64) string { return numberColumn("", "", func(n *int64) *int64 { return n }).write(n) }

func exportProcedures(r store.Reader) ([]string, [][]string, error) {
	all, err := r.Procedures()
	return procedureSheet.header(), procedureSheet.lines(all), err
}

// importProcedures publishes the versions that are new and ends those that got a
// last day. What has begun is never rewritten; versions of a code that nobody
// knows yet may have begun.
func importProcedures(t *store.Tx, who ward.Officer, rows []exchange.Row, report *ImportReport) error {
	all, err := procedureSheet.parse(rows, report)
	if err != nil {
		return err
	}
	slices.SortStableFunc(all, func(a, b entry[procedure]) int {
		return strings.Compare(a.value.Code+string(a.value.ValidFrom), b.value.Code+string(b.value.ValidFrom))
	})
	in := procedureImport{t: t, who: who, report: report, fresh: map[string]bool{}, seen: map[string]int{}}
	for _, e := range all {
		if err := in.take(e); err != nil {
			return err
		}
	}
	return nil
}

type procedureImport struct {
	t      *store.Tx
	who    ward.Officer
	report *ImportReport
	fresh  map[string]bool // codes that were not known before
	seen   map[string]int  // rows by code and first day
}

// take takes one version in, or notes what is wrong with it.
func (in procedureImport) take(e entry[procedure]) error {
	p := e.value
	cleanProcedure(&p)
	var bad ward.Refusals
	if err := checkProcedure(&bad, p); err != nil {
		return err
	}
	key := p.Code + " " + string(p.ValidFrom)
	if row, twice := in.seen[key]; twice && bad.Err() == nil {
		bad.Add(ward.Refuse("code", "sheet.row_twice", row))
	}
	in.seen[key] = e.row
	if err := bad.Err(); err != nil {
		return procedureSheet.note(in.report, e.row, err)
	}
	fact, err := in.decide(p)
	if err != nil {
		return procedureSheet.note(in.report, e.row, err)
	}
	if fact == nil {
		in.report.Same++
		return nil
	}
	_, err = in.t.Append(*fact)
	return err
}

// decide gives the fact that a version makes, nil when it is known as it is.
func (in procedureImport) decide(p procedure) (*ward.Fact, error) {
	known, err := in.t.ProcedureVersions(p.Code)
	if err != nil {
		return nil, err
	}
	if len(known) == 0 {
		in.fresh[p.Code] = true
	}
	fact := &ward.Fact{Subject: "procedure/" + p.Code, Kind: ward.ProcedurePublished, Actor: in.who.ID, Body: p}
	today := in.t.Now().Date()
	i := slices.IndexFunc(known, func(v procedure) bool { return v.ValidFrom == p.ValidFrom })
	switch {
	case in.fresh[p.Code]:
		in.report.Added++
		return fact, nil
	case i < 0:
		err = mayPublish(known, p, today)
		in.report.Added += one(err)
		return fact, err
	case sameVersion(known[i], p, known[i+1:]):
		return nil, nil
	case sameButForEnd(known[i], p):
		fact.Kind, fact.Body = ward.ProcedureEnded, ward.ProcedureEndedBody{ValidFrom: p.ValidFrom, ValidTo: p.ValidTo}
		err = mayEnd(known, p.Code, p.ValidFrom, p.ValidTo, today)
	default:
		err = mayPublish(known, p, today)
	}
	in.report.Changed += one(err)
	return fact, err
}

// one counts what was not refused.
func one(err error) int {
	if err != nil {
		return 0
	}
	return 1
}

// sameVersion says whether a version is known as it is. The last day may be left
// out when it only is the day before the next version.
func sameVersion(known, p procedure, later []procedure) bool {
	if p.ValidTo == "" && len(later) > 0 && known.ValidTo == later[0].ValidFrom.Plus(-1) {
		p.ValidTo = known.ValidTo
	}
	return sameButForEnd(known, p) && known.ValidTo == p.ValidTo
}

func sameButForEnd(a, b procedure) bool {
	cleanProcedure(&a) // what older programs shipped may lack a list
	a.ValidTo, b.ValidTo = "", ""
	return reflect.DeepEqual(a, b)
}
