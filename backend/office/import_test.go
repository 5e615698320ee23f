package office_test

import (
	"bytes"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"motcua/backend/exchange"
	"motcua/backend/office"
	"motcua/backend/viet"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

type fataler interface{ Fatalf(string, ...any) }

func mustExportList(t fataler, o *wardtest.Office, kind, format string) []byte {
	var b bytes.Buffer
	if err := o.Export(ctx, o.Admin, kind, &b, format); err != nil {
		t.Fatalf("export %s: %v", kind, err)
	}
	return b.Bytes()
}

func mustImport(t fataler, o *wardtest.Office, kind string, content []byte, opts office.ImportOptions) office.ImportReport {
	r, err := o.Import(ctx, o.Admin, kind, content, opts)
	if err != nil {
		t.Fatalf("import %s: %v", kind, err)
	}
	return r
}

// wrong lists the mistakes of a report: "row column key".
func wrong(r office.ImportReport) []string {
	out := []string{}
	for _, e := range r.Errors() {
		out = append(out, fmt.Sprintf("%d %s %s", e.Row, e.Column, e.Err.Key))
	}
	return out
}

var lists = []string{office.OfProcedures, office.OfDays, office.OfOfficers, office.OfProfile}

// What is exported and imported again changes nothing, in every format.
func TestImport_TheSameAgain(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	if _, err := o.PublishProcedure(ctx, o.Admin, marriage(t, o, func(p *ward.Procedure) { p.ValidFrom = "2027-01-01" })); err != nil {
		t.Fatal(err)
	}
	for _, format := range []string{"csv", "xlsx"} {
		for _, kind := range lists {
			t.Run(kind+" "+format, func(t *testing.T) {
				before := events(t, o)
				r := mustImport(t, o, kind, mustExportList(t, o, kind, format), office.ImportOptions{})
				if !r.Applied || r.Added+r.Changed+r.Skipped+len(r.Errors()) != 0 || r.Same == 0 {
					t.Errorf("%+v", r)
				}
				if after := events(t, o); after != before {
					t.Errorf("%d events were written", after-before)
				}
			})
		}
	}
}

// text is any text that a cell may hold.
func text(string) *rapid.Generator[string] {
	signs := rapid.SampledFrom([]rune("abcĐđưẩ =+-@'\",;0139/."))
	return rapid.Map(rapid.StringOfN(signs, 1, 12, -1), viet.Clean)
}

func present(label string) *rapid.Generator[string] {
	return text(label).Filter(func(s string) bool { return s != "" })
}

func drawProcedure(t *rapid.T, code string, from ward.Date) ward.Procedure {
	p := ward.Procedure{Code: code, ValidFrom: from, Name: present("name").Draw(t, "name"), Field: present("field").Draw(t, "field"),
		LimitNote: text("note").Draw(t, "limit note"), Result: text("result").Draw(t, "result"), Source: present("source").Draw(t, "source"),
		Verified: rapid.Bool().Draw(t, "verified"), VerifiedNote: text("note").Draw(t, "note"),
		Papers: rapid.SliceOfN(present("paper"), 0, 3).Draw(t, "papers")}
	p.Limit.Unit = rapid.SampledFrom([]ward.Unit{ward.WorkingDay, ward.CalendarDay, ward.WorkingHour, ward.SameDay}).Draw(t, "unit")
	if p.Limit.Unit == ward.SameDay {
		p.Limit.After15 = rapid.Bool().Draw(t, "after 15")
	} else {
		p.Limit.Amount = rapid.IntRange(1, 260).Draw(t, "amount")
	}
	amount := func(label string) int64 { return rapid.Int64Range(1, 1_000_000).Draw(t, label) }
	switch p.Fee.Basis = rapid.SampledFrom([]ward.FeeBasis{ward.FeeFree, ward.FeePerCase, ward.FeePerPage, ward.FeePerCopy, ward.FeeLocal}).Draw(t, "basis"); p.Fee.Basis {
	case ward.FeePerPage:
		p.Fee.Amount, p.Fee.FromPage3, p.Fee.Most = amount("fee"), amount("page 3"), amount("most")
	case ward.FeePerCase, ward.FeePerCopy:
		p.Fee.Amount = amount("fee")
	}
	p.Fee.Note = text("fee note").Draw(t, "fee note")
	return p
}

// Any procedures go out of one ward and come into another as they were.
func TestImport_ProceduresToAnotherWard(t *testing.T) {
	one, two := wardtest.MustOffice(t, "2026-11-20T09:00"), wardtest.MustOffice(t, "2026-11-20T09:00")
	n := 0
	rapid.Check(t, func(t *rapid.T) {
		for range rapid.IntRange(1, 3).Draw(t, "procedures") {
			n++
			from := ward.Date("2025-07-01")
			for range rapid.IntRange(1, 2).Draw(t, "versions") {
				p := drawProcedure(t, fmt.Sprintf("9.%06d", n), from)
				if _, err := one.PublishProcedure(ctx, one.Admin, p); err != nil {
					t.Fatalf("%+v: %v", p, err)
				}
				from = ward.Date("2026-11-20").Plus(rapid.IntRange(0, 100).Draw(t, "later"))
			}
		}
		format := rapid.SampledFrom([]string{"csv", "xlsx"}).Draw(t, "format")
		mustImport(t, two, office.OfProcedures, mustExportList(t, one, office.OfProcedures, format), office.ImportOptions{})
		want, err := one.Procedures(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := two.Procedures(ctx); err != nil || !reflect.DeepEqual(got, want) {
			t.Fatalf("got %+v\nwant %+v (%v)", got[len(got)-3:], want[len(want)-3:], err)
		}
	})
}

func TestImport_DaysToAnotherWard(t *testing.T) {
	one, two := wardtest.MustOffice(t, "2026-11-20T09:00"), wardtest.MustOffice(t, "2026-11-20T09:00")
	rapid.Check(t, func(t *rapid.T) {
		y := ward.CalendarYear{Year: rapid.IntRange(2026, 2029).Draw(t, "year"), Confirmed: rapid.Bool().Draw(t, "sure"), Note: text("note").Draw(t, "note")}
		for _, n := range rapid.SliceOfNDistinct(rapid.IntRange(0, 360), 0, 6, rapid.ID[int]).Draw(t, "days") {
			y.Days = append(y.Days, ward.Day{Date: ward.Date(fmt.Sprintf("%d-01-01", y.Year)).Plus(n), Name: present("name").Draw(t, "name"),
				Kind: rapid.SampledFrom([]ward.DayKind{ward.PaidHoliday, ward.LocalOff}).Draw(t, "kind"), Source: present("source").Draw(t, "source")})
		}
		if _, err := one.AnnounceYear(ctx, one.Admin, y, true); err != nil {
			t.Fatal(err)
		}
		format := rapid.SampledFrom([]string{"csv", "xlsx"}).Draw(t, "format")
		mustImport(t, two, office.OfDays, mustExportList(t, one, office.OfDays, format), office.ImportOptions{})
		want, err := one.Years(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := two.Years(ctx); err != nil || !reflect.DeepEqual(got, want) {
			t.Fatalf("got %+v\nwant %+v (%v)", got, want, err)
		}
	})
}

const procedureHead = "Mã thủ tục,Hiệu lực từ,Tên thủ tục,Lĩnh vực,Đơn vị thời hạn,Thời hạn,Cách tính phí,Mức phí (đồng),Căn cứ\n"

func TestImport_ProceduresOneByOne(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	csv := []byte(procedureHead +
		"9.00001,01/07/2025,Thủ tục A,Hộ tịch,ngày làm việc,3,Theo hồ sơ,8.000,QĐ 1\n" + // a spreadsheet took the code for a number
		"9.000020,01/07/2025,Thủ tục B,Hộ tịch,TUẦN,3,Không thu,,QĐ 1\n" +
		"9.000030,31/02/2026,Thủ tục C,,SAME_DAY,,FREE,,QĐ 1\n" +
		"9.000010,2025-07-01,Thủ tục A,Hộ tịch,Giờ làm việc,8,Không thu,,QĐ 1\n" +
		"1.004873,01/7/2025,Sửa quá khứ,Hộ tịch,Ngày làm việc,4,Không thu,0,QĐ 1\n" +
		"1.004873,46357,Từ tháng sau,Hộ tịch,Ngày làm việc,4,Không thu,0,QĐ 1\n" +
		"9.000040,01/07/2025,Thủ tục D,Hộ tịch,Ngày làm việc,ba,Theo hồ sơ,-1,QĐ 1,thừa\n")
	want := []string{"3 Đơn vị thời hạn rulebook.limit_unit", "4 Hiệu lực từ sheet.date", "5 Mã thủ tục sheet.row_twice",
		"6 Hiệu lực từ procedure.in_the_past", "8 Thời hạn sheet.number", "8 Mức phí (đồng) sheet.number", "8  sheet.beside"}
	before := events(t, o)
	for _, opts := range []office.ImportOptions{{DryRun: true}, {}, {DryRun: true, SkipBad: true}} {
		r := mustImport(t, o, office.OfProcedures, csv, opts)
		if got := wrong(r); !slices.Equal(got, want) || r.Applied || r.Rows != 7 || r.Skipped != 5 || r.Added != 2 {
			t.Errorf("%+v: wrong %q\nwant %q\n%+v", opts, got, want, r)
		}
	}
	if after := events(t, o); after != before {
		t.Fatalf("a refused list left %d events", after-before)
	}
	if r := mustImport(t, o, office.OfProcedures, csv, office.ImportOptions{SkipBad: true}); !r.Applied || events(t, o) != before+2 {
		t.Errorf("%+v", r)
	}
	versions, err := o.Store.Read(ctx).ProcedureVersions("1.004873")
	if err != nil || len(versions) != 2 || versions[1].ValidFrom != "2026-12-01" || versions[0].ValidTo != "2026-11-30" {
		t.Errorf("%+v, %v", versions, err)
	}
	if a, err := o.Store.Read(ctx).ProcedureVersions("9.000010"); err != nil || len(a) != 1 || a[0].Fee.Amount != 8000 || a[0].Limit.Amount != 3 {
		t.Errorf("%+v, %v", a, err)
	}
}

func TestImport_EndsAProcedure(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	p := marriage(t, o, func(*ward.Procedure) {})
	rows, err := exchange.Read(mustExportList(t, o, office.OfProcedures, "csv"))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	err = exchange.WriteXLSX(&b, rows[0].Cells, func(yield func([]string, error) bool) {
		for _, r := range rows[1:] {
			line := append(slices.Clone(r.Cells), make([]string, len(rows[0].Cells)-len(r.Cells))...)
			if line[0] == p.Code {
				line[2] = "31/12/2026"
			}
			if !yield(line, nil) {
				return
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	if r := mustImport(t, o, office.OfProcedures, b.Bytes(), office.ImportOptions{}); !r.Applied || r.Changed != 1 || r.Same != r.Rows-1 {
		t.Errorf("%+v", r)
	}
	if v, _ := o.Store.Read(ctx).ProcedureVersions(p.Code); v[0].ValidTo != "2026-12-31" {
		t.Errorf("%+v", v)
	}
}

func TestImport_Days(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	c := o.MustReceive(t, 1)
	list := strings.Replace(string(mustExportList(t, o, office.OfDays, "csv")), "2026,24/11/2026", "2026,23/11/2026,,Nghỉ hoán đổi,Hoán đổi,TB 1\n2026,24/11/2026", 1)
	r := mustImport(t, o, office.OfDays, []byte(list), office.ImportOptions{DryRun: true})
	if want := []string{c.Code + " 2026-11-26T17:00 2026-11-27T17:00"}; r.Applied || r.Days.Applied || !slices.Equal(moved(r.Days), want) || r.Added != 1 {
		t.Errorf("%+v moves %q", r, moved(r.Days))
	}
	if r = mustImport(t, o, office.OfDays, []byte(list), office.ImportOptions{}); !r.Applied || !r.Days.Applied {
		t.Errorf("%+v", r)
	}
	if now, _, _ := o.Store.Read(ctx).Case(c.ID); now.DueAt.Date() != "2026-11-27" {
		t.Errorf("due %s", now.DueAt)
	}
	if all, err := o.LastMoved(ctx, o.Admin, "2026"); err != nil || len(all.Cases) != 1 {
		t.Errorf("to call: %+v, %v", all, err)
	}

	bad := "Năm;Ngày;Loại ngày;Dịp;Căn cứ;Năm đã xác nhận\n2027;;;;;Có\n;01/01/2027;Nghỉ lễ, tết;Tết Dương lịch;BLLĐ\n;02/01/2027;Làm bừa;;BLLĐ\n" +
		"2027;01/01/2027;LOCAL_OFF;Lại;BLLĐ\n2028;03/01/2027;LOCAL_OFF;Khác năm;x\n;;;Không ngày;x\n1;;;;;\n"
	r = mustImport(t, o, office.OfDays, []byte(bad), office.ImportOptions{SkipBad: true})
	want := []string{"4 Dịp rulebook.day_name", "4 Loại ngày rulebook.day_kind", "5 Ngày rulebook.day_twice", "6 Ngày rulebook.day_year",
		"7 Năm rulebook.year_range", "7 Ngày rulebook.day_date", "8 Năm rulebook.year_range"}
	if got := wrong(r); !slices.Equal(got, want) || !r.Applied {
		t.Errorf("wrong %q\nwant  %q", got, want)
	}
	if r.Changed != 1 { // 2027 is confirmed now
		t.Errorf("%d years changed", r.Changed)
	}
	years, err := o.Years(ctx)
	if y := years[len(years)-1]; err != nil || y.Year != 2027 || !y.Confirmed || len(y.Days) != 1 {
		t.Errorf("%+v, %v", y, err)
	}
}

func TestImport_Officers(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	const head = "login,Họ và tên,Vai trò,Chức danh,active\n"
	r := mustImport(t, o, office.OfOfficers, []byte(head+"lan,Trần Thị Lan,Lãnh đạo,Phó giám đốc,x\nHùng,Anh Hùng,CLERK,,Có\n"), office.ImportOptions{})
	if !r.Applied || r.Added != 1 || r.Changed != 1 {
		t.Errorf("%+v, %q", r, wrong(r))
	}
	if who, err := o.SignIn(ctx, "lan", wardtest.Password); err != nil || who.Role != ward.Leader || who.Title != "Phó giám đốc" {
		t.Errorf("%+v, %v", who, err)
	}
	_, err := o.SignIn(ctx, "hung", "")
	mustRefuseAt(t, err, "password access.wrong")
	r = mustImport(t, o, office.OfOfficers, []byte(head+"lan,,Vua,,x\nlàn,B,CLERK,,x\n,C,CLERK,,có thể\n"), office.ImportOptions{})
	want := []string{"2 Họ và tên setup.name", "2 Vai trò officer.role", "3 Tên đăng nhập sheet.row_twice", "4 Đang dùng sheet.yes_no"}
	if got := wrong(r); !slices.Equal(got, want) || r.Applied {
		t.Errorf("wrong %q, want %q", got, want)
	}
	_, err = o.Import(ctx, o.Admin, office.OfOfficers, []byte(head+"quantri,Lê Văn Quản Trị,CLERK,,x\n"), office.ImportOptions{SkipBad: true})
	mustRefuseAt(t, err, "officer.last_admin")
	// One who cannot sign in is no administrator to count on.
	_, err = o.Import(ctx, o.Admin, office.OfOfficers, []byte(head+"quantri,Lê Văn Quản Trị,CLERK,,x\nmoi,Người Mới,Quản trị,,x\n"), office.ImportOptions{})
	mustRefuseAt(t, err, "officer.last_admin")
}

func TestImport_Profile(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	r := mustImport(t, o, office.OfProfile, []byte("Mục,Nội dung\nĐịa danh, Phường  Ví Dụ\nBộ phận chuyên môn,\"Tư pháp\nĐịa chính\"\ncutoffDay,21\n"), office.ImportOptions{})
	p, err := o.Profile(ctx)
	if err != nil || !r.Applied || p.Place != "Phường Ví Dụ" || len(p.Units) != 2 || p.CutoffDay != 21 || p.Committee == "" {
		t.Errorf("%+v, %+v, %v", r, p, err)
	}
	r = mustImport(t, o, office.OfProfile, []byte("Mục,Nội dung\nMàu sơn,xanh\nĐịa danh,\nĐiện thoại,\nphone,1\nNgày đầu kỳ báo cáo,31\nphone,2\n"), office.ImportOptions{SkipBad: true})
	want := []string{"2 Mục profile.item_unknown", "3 Nội dung setup.place", "4 Mục profile.item_unknown", "6 Nội dung setup.cutoff", "7 Mục sheet.row_twice"}
	if got := wrong(r); !slices.Equal(got, want) {
		t.Errorf("wrong %q, want %q", got, want)
	}
	if p, _ := o.Profile(ctx); p.Phone != "1" || p.Place != "Phường Ví Dụ" {
		t.Errorf("%+v", p)
	}
}

func TestImport_RefusesTheWholeList(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	for _, c := range []struct{ kind, in, want string }{
		{"pets", "a", "import.unknown"},
		{office.OfDays, "", "sheet.empty"},
		{office.OfDays, "Ngày,Màu\n1,2", "sheet.column_unknown sheet.column_missing sheet.column_missing sheet.column_missing"},
		{office.OfDays, "Ngày,Ngày,Loại ngày,Dịp,Căn cứ", "sheet.column_twice"},
		{office.OfDays, "\xff", "sheet.encoding"},
	} {
		_, err := o.Import(ctx, o.Admin, c.kind, []byte(c.in), office.ImportOptions{})
		mustRefuseAt(t, err, strings.Fields(c.want)...)
	}
	if err := o.Export(ctx, o.Admin, "pets", &bytes.Buffer{}, "csv"); key(err) != "import.unknown" {
		t.Error(err)
	}
	if err := o.Export(ctx, o.Admin, office.OfDays, &bytes.Buffer{}, "pdf"); key(err) != "export.format" {
		t.Error(err)
	}
}

// Whatever stands in the cells, a list is refused or read; it is no fault, and
// what is refused leaves nothing behind.
func FuzzImport(f *testing.F) {
	for _, s := range []string{procedureHead + "9.000010,01/07/2025,A,B,SAME_DAY,,FREE,,C", "Năm,Ngày,Loại ngày,Dịp,Căn cứ\n2027,01/01/2027,LOCAL_OFF,a,b",
		"login,name,role\nlan,Lan,CLERK", "Mục,Nội dung\nĐịa danh,A"} {
		f.Add(s)
	}
	o := wardtest.MustOffice(f, "2026-11-20T09:00")
	f.Fuzz(func(t *testing.T, content string) {
		for _, kind := range lists {
			r, err := o.Import(ctx, o.Admin, kind, []byte(content), office.ImportOptions{DryRun: true})
			if r.Applied || err != nil && len(marks(err)) > 0 && strings.HasPrefix(marks(err)[0], "!") {
				t.Fatalf("%s: %+v, %v", kind, r, err)
			}
		}
	})
}
