package app

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// mustList writes a list into a file of the test's own.
func mustList(t *testing.T, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "list.csv")
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// run runs a command and gives its exit code and what it says.
func run(args ...string) (code int, out, errOut string) {
	var o, e bytes.Buffer
	c := &cli{out: &o, err: &e, lang: "vi"}
	code = c.run(args)
	return code, o.String(), e.String()
}

const listHead = "Mã thủ tục,Hiệu lực từ,Tên thủ tục,Lĩnh vực,Đơn vị thời hạn,Thời hạn,Cách tính phí,Căn cứ\n"

func TestImportCommand(t *testing.T) {
	dir := mustSample(t)
	good := "9.000001,01/07/2025,Thủ tục mẫu,Hộ tịch,Ngày làm việc,3,Không thu,QĐ 1\n"
	bad := "9.000002,01/07/2025,,Hộ tịch,Ngày làm việc,ba,Không thu,QĐ 1\n"
	list := mustList(t, listHead+good+bad)
	procedures := func() (n int) {
		t.Helper()
		h, err := existing(context.Background(), dir)
		if err != nil {
			t.Fatal(err)
		}
		defer h.close()
		all, err := h.office.Procedures(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		return len(all)
	}
	before := procedures()
	for _, args := range [][]string{
		{"import", "procedures", "--data", dir, list},
		{"import", "procedures", "--data", dir, list, "--dry-run"},
	} {
		code, out, errOut := run(args...)
		if code != exitRefused || !strings.Contains(errOut, "Dòng 3, cột “Thời hạn”: “ba” không phải là số nguyên.") ||
			!strings.Contains(out, "2 dòng: thêm 1, sửa 0, giữ nguyên 0, có lỗi 1.") || procedures() != before {
			t.Errorf("%v: exit %d\n%s\n%s", args, code, out, errOut)
		}
	}
	if code, out, _ := run("import", "procedures", "--data", dir, "--skip-bad", "--dry-run", list); code != exitDone ||
		!strings.Contains(out, "Chỉ thử") || procedures() != before {
		t.Errorf("tried: exit %d: %s", code, out)
	}
	if code, out, _ := run("import", "procedures", "--data", dir, "--skip-bad", list); code != exitDone ||
		!strings.Contains(out, "Đã nhập.") || procedures() != before+1 {
		t.Errorf("skipped: exit %d: %s", code, out)
	}
	var sheet ImportSheet
	if err := json.Unmarshal([]byte(must(t, "import", "procedures", "--data", dir, "--json", mustList(t, listHead+good))), &sheet); err != nil ||
		!sheet.Report.Applied || sheet.Report.Same != 1 {
		t.Errorf("%+v, %v", sheet, err)
	}
	for _, refused := range []struct {
		args []string
		code int
	}{
		{[]string{"import", "procedures", "--data", dir}, exitUsage},
		{[]string{"import", "pets", "--data", dir, list}, exitUsage},
		{[]string{"import", "days", "--data", dir, list}, exitRefused},
		{[]string{"import", "procedures", "--data", dir, filepath.Join(dir, "none.csv")}, exitRefused},
		{[]string{"import", "procedures", "--data", t.TempDir(), list}, exitRefused},
	} {
		if code, _, errOut := run(refused.args...); code != refused.code || errOut == "" {
			t.Errorf("%v: exit %d, want %d: %s", refused.args, code, refused.code, errOut)
		}
	}
	for kind, want := range map[string]string{"pets": "sheets hoặc cases", "cases": "Không thấy cột “Mã hồ sơ”"} {
		if _, _, errOut := run("import", kind, "--data", dir, list); !strings.Contains(errOut, want) {
			t.Errorf("import %s: %s", kind, errOut)
		}
	}
	held, err := hold(dir, "window")
	if err != nil {
		t.Fatal(err)
	}
	defer held.release()
	if code, _, errOut := run("import", "procedures", "--data", dir, list); code != exitRefused || !strings.Contains(errOut, "window") {
		t.Errorf("while the window is open: exit %d: %s", code, errOut)
	}
}

// An open case and a day off on the day it is due: whom to call.
func TestImportCommand_Days(t *testing.T) {
	dir := mustSample(t)
	ctx := context.Background()
	h, err := existing(ctx, dir)
	if err != nil {
		t.Fatal(err)
	}
	open, err := h.office.Cases(ctx, system, ward.CaseFilter{Due: "OPEN", Limit: 500})
	var list bytes.Buffer
	if err == nil {
		err = h.office.Export(ctx, system, office.OfDays, &list, "csv")
	}
	h.close()
	if err != nil || len(open.Rows) == 0 {
		t.Fatalf("%d open cases, %v", len(open.Rows), err)
	}
	c := open.Rows[0]
	list.WriteString("," + string(c.DueAt.Date()) + ",,LOCAL_OFF,Nghỉ,TB 1\n")
	file := mustList(t, list.String())
	for _, args := range [][]string{{"--dry-run"}, {}} {
		out := must(t, append([]string{"import", "days", "--data", dir, file}, args...)...)
		if !strings.Contains(out, "Hồ sơ "+c.Code+" đổi hẹn trả từ ") || !strings.Contains(out, "báo cho "+c.Applicant) || !strings.Contains(out, "thêm 1,") {
			t.Error(out)
		}
	}
	if out := must(t, "import", "days", "--data", dir, "--lang", "en", file); strings.Contains(out, c.Code) || !strings.Contains(out, "0 added") {
		t.Error(out)
	}
	must(t, "check", "--data", dir)
}

// What is exported comes in again as it was, every list of it.
func TestExportCommand_ListsComeBack(t *testing.T) {
	dir := mustSample(t)
	for _, kind := range []string{office.OfProcedures, office.OfDays, office.OfOfficers, office.OfProfile} {
		for _, format := range []string{"csv", "xlsx"} {
			file := filepath.Join(t.TempDir(), kind+"."+format)
			must(t, "export", kind, "--data", dir, "--out", file)
			var sheet ImportSheet
			if err := json.Unmarshal([]byte(must(t, "import", kind, "--data", dir, "--json", "--dry-run", file)), &sheet); err != nil ||
				sheet.Report.Rows == 0 || sheet.Report.Added+sheet.Report.Changed+len(sheet.Errors) != 0 {
				t.Errorf("%s.%s: %+v, %v", kind, format, sheet, err)
			}
		}
	}
}
