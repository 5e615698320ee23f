package office_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"motcua/backend/exchange"
	"motcua/backend/office"
	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

var portalHead = []string{"STT", "Mã hồ sơ", "Mã TTHC", "Tên TTHC", "Lĩnh vực", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày kết thúc xử lý", "Ngày trả kết quả", "Trạng thái", "Hình thức nộp"}

// portalFile makes a file as the portal gives it, with a title above.
func portalFile(tb testing.TB, rows ...[]string) []byte {
	tb.Helper()
	var b bytes.Buffer
	all := append([][]string{portalHead}, rows...)
	title := make([]string, len(portalHead))
	title[0] = "DANH SÁCH HỒ SƠ"
	err := exchange.WriteXLSX(&b, title, func(yield func([]string, error) bool) {
		for _, line := range all {
			if !yield(line, nil) {
				return
			}
		}
	})
	if err != nil {
		tb.Fatal(err)
	}
	return b.Bytes()
}

func portalCode(n int) string { return fmt.Sprintf("H15.50.05.13-261005-%04d", n) }

// portalRow is a case of the portal in one of its states.
func portalRow(n int, state string) []string {
	row := []string{fmt.Sprint(n), portalCode(n), "1.004873.000.00.00.H15", "Cấp Giấy xác nhận tình trạng hôn nhân", "Hộ tịch", "05/10/2026 09:00", "08/10/2026 17:00", "", "", state, "Trực tuyến"}
	switch state {
	case "Đã xử lý xong", "Dừng xử lý":
		row[7] = "07/10/2026 10:00"
	case "Đã trả kết quả":
		row[7], row[8] = "07/10/2026 10:00", "09/10/2026 08:00"
	}
	return row
}

func mustTakeIn(tb testing.TB, o *wardtest.Office, content []byte, in office.CaseImportInput) office.CaseImportReport {
	tb.Helper()
	r, err := o.ImportCases(ctx, o.Clerk, content, in)
	if err != nil {
		tb.Fatal(err)
	}
	return r
}

func caseOf(tb testing.TB, o *wardtest.Office, code string) ward.Case {
	tb.Helper()
	c, found, err := o.Store.Read(ctx).Case(code)
	if err != nil || !found {
		tb.Fatalf("case %s: found %v, %v", code, found, err)
	}
	return c
}

func octoberOf(tb testing.TB, o *wardtest.Office) ward.FieldFigures {
	tb.Helper()
	f, err := o.Figures(ctx, o.Admin, ward.Period{From: "2026-10-01", To: "2026-10-31"})
	if err != nil {
		tb.Fatal(err)
	}
	return f.Procedures.Total
}

func TestImportCases_CountsThemInColumn4(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	file := portalFile(t, portalRow(1, "Đang xử lý"), portalRow(2, "Đã xử lý xong"), portalRow(3, "Đã trả kết quả"), portalRow(4, "Mới đăng ký"),
		portalRow(5, "Không được tiếp nhận"), portalRow(6, "Yêu cầu bổ sung giấy tờ"), portalRow(7, "Dừng xử lý"))
	dry := mustTakeIn(t, o, file, office.CaseImportInput{DryRun: true})
	if dry.Added != 6 || dry.NotReceived != 1 || dry.Applied || len(dry.Errors()) > 0 || len(dry.First) != 6 || dry.HeadRow != 2 {
		t.Fatalf("dry run: %+v, %v", dry, dry.Errors())
	}
	if got := octoberOf(t, o); got.Received.Total != 0 {
		t.Fatalf("a dry run left %+v", got)
	}
	r := mustTakeIn(t, o, file, office.CaseImportInput{File: "thang10.xlsx"})
	if r.Added != 6 || !r.Applied || r.ID == "" {
		t.Fatalf("%+v", r)
	}
	got := octoberOf(t, o)
	want := ward.FieldFigures{Received: ward.Received{Total: 5, Online: 5}, Resolved: ward.Resolved{Total: 3, Early: 3}, Pending: ward.Pending{Total: 2, InTime: 1, Overdue: 1}}
	if got != want {
		t.Errorf("figures %+v, want %+v", got, want)
	}
	c := caseOf(t, o, portalCode(3))
	if c.State != ward.StateReturned || c.Source == "" || c.Procedure.Field != "Hộ tịch" || c.DueAt != "2026-10-08T17:00:00+07:00" {
		t.Errorf("%+v", c)
	}
	if _, err := o.HandOver(ctx, o.Clerk, wardtest.HandoverInput(c)); err == nil {
		t.Error("what the other system handed over was handed over again")
	}
	again := mustTakeIn(t, o, file, office.CaseImportInput{})
	if again.Added+again.Moved != 0 || again.Same != 6 || octoberOf(t, o) != want {
		t.Errorf("a second time: %+v, %+v", again, octoberOf(t, o))
	}
}

func TestImportCases_MovesOn(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	mustTakeIn(t, o, portalFile(t, portalRow(1, "Đang xử lý"), portalRow(2, "Đã xử lý xong"), portalRow(3, "Đang xử lý")), office.CaseImportInput{})
	r := mustTakeIn(t, o, portalFile(t, portalRow(1, "Đã xử lý xong"), portalRow(2, "Đã trả kết quả"), portalRow(3, "Đang xử lý"), portalRow(4, "Đang xử lý")), office.CaseImportInput{})
	if r.Added != 1 || r.Moved != 2 || r.Same != 1 {
		t.Fatalf("%+v", r)
	}
	if c := caseOf(t, o, portalCode(1)); c.State != ward.StateDone || c.Outcome != ward.Early || len(c.Conflicts) > 0 {
		t.Errorf("%+v", c)
	}
	if c := caseOf(t, o, portalCode(2)); c.State != ward.StateReturned || c.Handover.At != "2026-10-09T08:00:00+07:00" {
		t.Errorf("%+v", c)
	}
	back := mustTakeIn(t, o, portalFile(t, portalRow(1, "Đang xử lý")), office.CaseImportInput{})
	if back.Moved != 0 || caseOf(t, o, portalCode(1)).State != ward.StateDone || len(back.Differences) == 0 {
		t.Errorf("an older file: %+v", back)
	}
}

func TestImportCases_LeavesCasesEnteredHere(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-10-05T09:00")
	mine := o.MustReceive(t, 1, func(in *office.CaseInput) { in.OfficialCode = portalCode(1) })
	o.Clock.Set(t, "2026-11-20T09:00")
	r := mustTakeIn(t, o, portalFile(t, portalRow(1, "Đã trả kết quả")), office.CaseImportInput{})
	if r.Added != 0 || r.ByHand != 1 {
		t.Fatalf("%+v", r)
	}
	var fields []string
	for _, d := range r.Differences {
		if d.CaseID != mine.ID || d.Code != mine.Code {
			t.Errorf("difference %+v", d)
		}
		fields = append(fields, d.Field)
	}
	if !slices.Contains(fields, "state") || !slices.Contains(fields, "finishedAt") {
		t.Errorf("differences in %v", fields)
	}
	if c := caseOf(t, o, mine.ID); c.State != ward.StateAccepted || c.Source != "" {
		t.Errorf("it was overwritten: %+v", c)
	}
}

func TestImportCases_RefusesRows(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	bad := func(column int, text string) []string {
		row := portalRow(9, "Đã xử lý xong")
		row[column] = text
		return row
	}
	for _, c := range []struct {
		name, key, column string
		row               []string
	}{
		{"Code", "import.code", "Mã hồ sơ", bad(1, "abc")},
		{"State", "import.state", "Trạng thái", bad(9, "Lưu kho")},
		{"Channel", "import.channel", "Hình thức nộp", bad(10, "bồ câu")},
		{"Date", "import.when", "Ngày hẹn trả", bad(6, "10/25/2026")},
		{"NoReceipt", "import.received_missing", "Ngày tiếp nhận", bad(5, "")},
		{"NoEnd", "import.finished_missing", "Ngày kết thúc xử lý", bad(7, "")},
		{"EndFirst", "import.finished_first", "Ngày kết thúc xử lý", bad(7, "01/10/2026")},
		{"DueFirst", "import.due_first", "Ngày hẹn trả", bad(6, "01/10/2026")},
		{"Future", "import.future", "Ngày kết thúc xử lý", bad(7, "01/12/2026")},
	} {
		t.Run(c.name, func(t *testing.T) {
			file := portalFile(t, portalRow(1, "Đang xử lý"), c.row)
			r := mustTakeIn(t, o, file, office.CaseImportInput{})
			if len(r.Errors()) == 0 || r.Applied || r.Skipped != 1 {
				t.Fatalf("%+v", r)
			}
			if e := r.Errors()[0]; e.Err.Key != c.key || e.Column != c.column || e.Row != 4 {
				t.Errorf("row %d column %q: %v", e.Row, e.Column, e.Err)
			}
		})
	}
	if got := octoberOf(t, o); got.Received.Total != 0 {
		t.Fatalf("a refused file left %+v", got)
	}
	r := mustTakeIn(t, o, portalFile(t, portalRow(1, "Đang xử lý"), bad(9, "Lưu kho")), office.CaseImportInput{SkipBad: true})
	if r.Added != 1 || !r.Applied {
		t.Errorf("skipping bad rows: %+v", r)
	}
	kept := mustTakeIn(t, o, portalFile(t, bad(9, "Lưu kho")), office.CaseImportInput{States: map[string]ward.State{"Lưu kho": ward.StateReturned}})
	if kept.Added != 1 {
		t.Errorf("a word that the office explained: %+v %v", kept, kept.Errors())
	}
	row := bad(9, "Lưu kho")
	row[1] = portalCode(10)
	if r := mustTakeIn(t, o, portalFile(t, row), office.CaseImportInput{}); r.Added != 1 {
		t.Errorf("what a word means was not remembered: %+v %v", r, r.Errors())
	}
	if _, err := o.ImportCases(ctx, o.Clerk, portalFile(t, row), office.CaseImportInput{Columns: map[string]string{"dueAt": "Ngày lạ"}}); err == nil {
		t.Error("a heading that is not there was taken")
	}
}

func TestUndoCaseImport(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	first := mustTakeIn(t, o, portalFile(t, portalRow(1, "Đang xử lý")), office.CaseImportInput{})
	second := mustTakeIn(t, o, portalFile(t, portalRow(1, "Đã xử lý xong"), portalRow(2, "Đang xử lý")), office.CaseImportInput{File: "b.xlsx"})
	if _, err := o.UndoCaseImport(ctx, o.Clerk, office.ImportUndo{ID: second.ID, Reason: "nhầm"}); err == nil {
		t.Error("a clerk took a file back")
	}
	if _, err := o.UndoCaseImport(ctx, o.Admin, office.ImportUndo{ID: first.ID, Reason: "nhầm tháng"}); err == nil {
		t.Error("the first file was taken back under the second")
	}
	undone, err := o.UndoCaseImport(ctx, o.Admin, office.ImportUndo{ID: second.ID, Reason: "nhầm tháng"})
	if err != nil || undone.UndoneAt == "" || undone.File != "b.xlsx" {
		t.Fatalf("%+v, %v", undone, err)
	}
	if c := caseOf(t, o, portalCode(1)); c.State != ward.StateProcessing || c.Outcome != "" {
		t.Errorf("%+v", c)
	}
	if _, found, err := o.Store.Read(ctx).Case(portalCode(2)); found || err != nil {
		t.Errorf("the case it founded is there: %v, %v", found, err)
	}
	if _, err := o.UndoCaseImport(ctx, o.Admin, office.ImportUndo{ID: second.ID, Reason: "nhầm tháng"}); err == nil {
		t.Error("it was taken back twice")
	}
	if _, err := o.UndoCaseImport(ctx, o.Admin, office.ImportUndo{ID: first.ID, Reason: "nhầm tháng"}); err != nil {
		t.Errorf("what is under a file that was taken back: %v", err)
	}
	third := mustTakeIn(t, o, portalFile(t, portalRow(2, "Đang xử lý")), office.CaseImportInput{})
	if third.Added != 1 {
		t.Errorf("it cannot be taken in again: %+v", third)
	}
	if _, err := o.TransferCase(ctx, o.Clerk, office.TransferInput{CaseID: caseOf(t, o, portalCode(2)).ID, To: "Phòng Kinh tế"}); err != nil {
		t.Fatal(err)
	}
	if _, err := o.UndoCaseImport(ctx, o.Admin, office.ImportUndo{ID: third.ID, Reason: "nhầm tháng"}); err == nil {
		t.Error("a file was taken back although somebody worked on its case")
	}
}

// Two files with the same cases at the same moment make each case once.
func TestImportCases_TwoAtOnce(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	var rows [][]string
	for n := range 300 {
		rows = append(rows, portalRow(n+1, "Đã xử lý xong"))
	}
	file := portalFile(t, rows...)
	var all sync.WaitGroup
	added := make([]int, 4)
	for i := range added {
		all.Go(func() { added[i] = mustTakeIn(t, o, file, office.CaseImportInput{}).Added })
	}
	all.Wait()
	if n := added[0] + added[1] + added[2] + added[3]; n != 300 || octoberOf(t, o).Received.Online != 300 {
		t.Errorf("%v added, figures %+v", added, octoberOf(t, o))
	}
}

// However a file is split, in whatever order its parts come, some of them twice, the
// tables tell the same.
func TestImportCases_AnySplitAndOrder(t *testing.T) {
	states := []string{"Được tiếp nhận", "Đang xử lý", "Đã xử lý xong", "Đã trả kết quả", "Dừng xử lý", "Không được tiếp nhận", "Mới đăng ký"}
	outer := t
	rapid.Check(t, func(t *rapid.T) {
		var rows [][]string
		for n := range rapid.IntRange(1, 12).Draw(t, "rows") {
			rows = append(rows, portalRow(n+1, rapid.SampledFrom(states).Draw(t, "state")))
		}
		whole := wardtest.MustOffice(outer, "2026-11-20T09:00")
		mustTakeIn(outer, whole, portalFile(outer, rows...), office.CaseImportInput{})
		parts := wardtest.MustOffice(outer, "2026-11-20T09:00")
		left := rapid.Permutation(rows).Draw(t, "order")
		for len(left) > 0 {
			n := rapid.IntRange(1, len(left)).Draw(t, "part")
			again := rapid.IntRange(0, len(rows)-1).Draw(t, "again")
			part := left[:n:n]
			if !slices.ContainsFunc(part, func(r []string) bool { return r[1] == rows[again][1] }) {
				part = append(part, rows[again])
			}
			mustTakeIn(outer, parts, portalFile(outer, part...), office.CaseImportInput{})
			left = left[n:]
		}
		if a, b := tablesOf(t, whole), tablesOf(t, parts); a != b {
			t.Fatalf("at once:\n%s\nin parts:\n%s", a, b)
		}
	})
}

// tablesOf is every case without what tells when it came here.
func tablesOf(t *rapid.T, o *wardtest.Office) string {
	var out []string
	for c, err := range o.Store.Read(context.Background()).EachCase(ward.CaseFilter{}, store.Times{}) {
		if err != nil {
			t.Fatal(err)
		}
		c.ID, c.LastMove, c.LastChange = "", nil, nil
		text, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, string(text))
	}
	slices.Sort(out)
	return strings.Join(out, "\n")
}

const importingChild = "MOTCUA_TEST_IMPORT"

func init() {
	if dir := os.Getenv(importingChild); dir != "" {
		importUntilKilled(dir)
	}
}

func manyRows(n int) [][]string {
	var rows [][]string
	for i := range n {
		row := portalRow(1, []string{"Đã trả kết quả", "Đang xử lý", "Đã xử lý xong"}[i%3])
		row[1] = fmt.Sprintf("H15.50.05.13-261005-%06d", i+1)
		rows = append(rows, row)
	}
	return rows
}

func importUntilKilled(dir string) {
	at := time.Date(2026, 11, 20, 9, 0, 0, 0, ward.Zone)
	s, err := store.Open(ctx, dir, func() time.Time { return at })
	if err != nil {
		panic(err)
	}
	o := office.New(s, func() time.Time { return at })
	who, _, err := s.Read(ctx).OfficerByLogin("lan")
	if err != nil {
		panic(err)
	}
	content, err := os.ReadFile(dir + ".xlsx")
	if err != nil {
		panic(err)
	}
	_, err = o.ImportCases(ctx, who, content, office.CaseImportInput{Told: func(done, _ int) {
		fmt.Println(done)
	}})
	fmt.Println("done", err)
	os.Exit(0)
}

// A program that is killed in the middle of a file leaves nothing of it.
func TestImportCases_KilledLeavesNothingHalf(t *testing.T) {
	dir := t.TempDir()
	wardtest.MustPrepare(t, dir)
	wardtest.MustWrite(t, dir+".xlsx", portalFile(t, manyRows(3000)...))
	killed := 0
	for n := range 6 {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), importingChild+"="+dir)
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		seen := 0
		buf := make([]byte, 1)
		for seen < 2+2*n { // lines said before the kill
			if k, err := out.Read(buf); err != nil {
				break
			} else if k == 1 && buf[0] == '\n' {
				seen++
			}
		}
		cmd.Process.Kill()
		cmd.Wait()
		s := wardtest.MustOpen(t, dir, wardtest.NewClock(t, "2026-11-20T09:00"))
		list, err := s.Read(ctx).Cases(ward.CaseFilter{}, store.Times{})
		if err != nil {
			t.Fatal(err)
		}
		files, err := s.Read(ctx).Imports(10)
		if err != nil || list.Total != 0 && list.Total != 3000 || (list.Total == 0) != (len(files) == 0) {
			t.Fatalf("killed after %d lines: %d cases, %d files, %v", seen, list.Total, len(files), err)
		}
		if list.Total == 0 {
			killed++
		}
		wardtest.MustCheck(t, s)
		s.Close()
		if list.Total > 0 {
			break
		}
	}
	if killed == 0 {
		t.Error("it was never killed in the middle: the test does not bite")
	}
}
