package app

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
)

const portalHead = "DANH SÁCH HỒ SƠ\n\nMã hồ sơ;Mã TTHC;Ngày tiếp nhận;Ngày hẹn trả;Ngày kết thúc xử lý;Trạng thái\n"

// portalLine is a case of the portal, in one of its states.
func portalLine(code, state, due, ended string) string {
	return "H15.50.05.13-261005-" + code + ";1.004873;05/10/2026 09:00;" + due + ";" + ended + ";" + state + "\n"
}

// onlineIn counts the cases of a folder that came with a file.
func onlineIn(t *testing.T, dir string) (n int) {
	t.Helper()
	h, err := existing(context.Background(), dir)
	if err != nil {
		t.Fatal(err)
	}
	defer h.close()
	list, err := h.office.Cases(context.Background(), system, ward.CaseFilter{Text: "H15.50.05.13-261005"})
	if err != nil {
		t.Fatal(err)
	}
	return list.Total
}

func TestImportCasesCommand(t *testing.T) {
	dir := mustSample(t)
	open := portalLine("0001", "Đang xử lý", "30/10/2026", "")
	done := portalLine("0002", "Đã xử lý xong", "08/10/2026", "07/10/2026 10:00")
	wrong := portalLine("0003", "Lưu kho", "08/10/2026", "")
	good, bad := mustList(t, portalHead+open+done), mustList(t, portalHead+open+done+wrong)
	with := func(file string, more ...string) []string {
		return append([]string{"import", "cases", "--data", dir, file}, more...)
	}
	said := func(want string, online int, args ...string) {
		t.Helper()
		code, out, errOut := run(args...)
		if code != exitDone || !strings.Contains(out, want) || onlineIn(t, dir) != online {
			t.Errorf("%v: exit %d, %d online cases, want %q and %d\n%s%s", args[4:], code, onlineIn(t, dir), want, online, out, errOut)
		}
	}
	refused := func(want string, online int, args ...string) {
		t.Helper()
		code, out, errOut := run(args...)
		if code != exitRefused || !strings.Contains(errOut, want) || onlineIn(t, dir) != online {
			t.Errorf("%v: exit %d, %d online cases, want %q and %d\n%s%s", args[4:], code, onlineIn(t, dir), want, online, out, errOut)
		}
	}
	said("Chỉ thử", 0, with(good, "--dry-run")...)
	refused("Dòng 6, cột “Trạng thái”: Không rõ trạng thái “Lưu kho”.", 0, with(bad)...)
	refused("Dòng 6", 0, with(bad, "--dry-run")...)
	refused("Ghi dạng --map", 0, with(good, "--map", "dueAt")...)
	refused("Không có mục “pets”", 0, with(good, "--map", "pets=Mã hồ sơ")...)
	refused("Tệp không có cột “Hạn lạ”", 0, with(good, "--map", "dueAt=Hạn lạ")...)
	nameless := t.TempDir() + "/khong-cot.csv"
	if err := writeFile(nameless, []byte("Ghi chú,Số\na,1\nb,2\n")); err != nil {
		t.Fatal(err)
	}
	refused("Không thấy cột “Mã hồ sơ”", 0, with(nameless, "--skip-bad")...)
	said("thêm 2,", 2, with(bad, "--skip-bad", "--source", "Hệ thống thành phố")...)
	said("thêm 0, cập nhật 0, đã có 2", 2, with(good)...)

	var sheet CaseFileSheet
	if err := json.Unmarshal([]byte(must(t, with(good, "--dry-run", "--json")...)), &sheet); err != nil ||
		sheet.Report.Source != "Hệ thống thành phố" || !slices.Contains(sheet.Report.Sources, "Hệ thống thành phố") || sheet.Report.Same != 2 || len(sheet.Errors) != 0 {
		t.Errorf("%+v, %v", sheet, err)
	}
	moved := mustList(t, portalHead+portalLine("0001", "Đang xử lý", "15/11/2026", ""))
	said("cập nhật 1,", 2, with(moved, "--as-of", "31/10/2026")...)
	said("1 hồ sơ đang giải quyết giữ nguyên hẹn trả", 2, with(good)...)
	must(t, "check", "--data", dir)
}

// A heading of its own is mapped once for its source.
func TestImportCasesCommand_MapIsRemembered(t *testing.T) {
	dir := mustSample(t)
	file := func(code string) string {
		return mustList(t, strings.Replace(portalHead, "Ngày hẹn trả", "Mốc cam kết", 1)+portalLine(code, "Đang xử lý", "12/10/2026 11:00", ""))
	}
	args := func(code string, more ...string) []string {
		return append([]string{"import", "cases", "--data", dir, "--json", file(code)}, more...)
	}
	due := func(text string) (ward.Moment, office.CaseImportReport) {
		t.Helper()
		var sheet CaseFileSheet
		if err := json.Unmarshal([]byte(text), &sheet); err != nil || len(sheet.Report.First) != 1 {
			t.Fatalf("%s: %v", text, err)
		}
		return sheet.Report.First[0].DueAt, sheet.Report
	}
	const promised = "2026-10-12T11:00:00+07:00"
	if at, _ := due(must(t, args("0001", "--dry-run")...)); at == promised {
		t.Errorf("“Mốc cam kết” was guessed: %s", at)
	}
	if at, r := due(must(t, args("0001", "--source", "Hệ thống tỉnh", "--map", "dueAt=Mốc cam kết")...)); at != promised || !r.Applied {
		t.Errorf("mapped: %s", at)
	}
	if at, r := due(must(t, args("0002")...)); at != promised || r.Source != "Hệ thống tỉnh" || r.Columns["dueAt"] != "Mốc cam kết" {
		t.Errorf("not remembered: %s, %+v", at, r)
	}
	if at, _ := due(must(t, args("0003", "--source", "Cổng khác", "--dry-run")...)); at == promised {
		t.Errorf("it was remembered for another source: %s", at)
	}
}
