package app

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/base64"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// must runs a command that has to succeed and gives what it prints.
func must(t *testing.T, args ...string) string {
	t.Helper()
	var out, errOut bytes.Buffer
	c := &cli{out: &out, err: &errOut, lang: "vi"}
	if code := c.run(args); code != exitDone {
		t.Fatalf("%v: exit %d: %s", args, code, errOut.String())
	}
	return out.String()
}

func TestNotice_SameBytesBehindEveryDoor(t *testing.T) {
	dir, out := mustSample(t), t.TempDir()
	must(t, "notice", "--data", dir, "--month", "2026-10", "--out", out)
	printed, err := os.ReadFile(filepath.Join(out, "thong-bao-tthc-2026-10.pdf"))
	if err != nil {
		t.Fatal(err)
	}
	h, err := openHouse(context.Background(), dir)
	if err != nil {
		t.Fatal(err)
	}
	defer h.close()
	d := newDesk(h)
	if _, err := (&Session{d}).SignIn(Credentials{"quantri", "mau-2026"}); err != nil {
		t.Fatal(err)
	}
	shown, err := (&Papers{d}).Show(PaperRef{Kind: "notice", Month: "2026-10"})
	if err != nil {
		t.Fatal(err)
	}
	if onScreen, err := base64.StdEncoding.DecodeString(shown.Base64); err != nil || !bytes.Equal(onScreen, printed) {
		t.Errorf("the notice on screen (%d bytes) is not the printed one (%d bytes): %v", len(onScreen), len(printed), err)
	}
}

// The figures of a month, added up again from the exported cases by a reader who
// knows only the columns.
func TestFigures_AgreeWithTheExport(t *testing.T) {
	dir := mustSample(t)
	var f ward.Figures
	if err := json.Unmarshal([]byte(must(t, "figures", "--data", dir, "--month", "2026-10", "--json")), &f); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "cases.csv")
	must(t, "export", "cases", "--data", dir, "--out", file)
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(content, []byte("\ufeff")))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(rows[0][:10], ","); got != "caseCode,procedureCode,field,channel,state,receivedAt,firstDueAt,dueAt,finishedAt,handedOverAt" {
		t.Fatalf("columns %s", got)
	}
	const start, end = "2026-10-01", "2026-11-01"
	var want ward.FieldFigures
	refused := 0
	for _, r := range rows[1:] {
		channel, received, due, finished := r[3], r[5], r[slices.Index(rows[0], "judgedDueAt")], r[8]
		if r[4] == "REJECTED_AT_INTAKE" {
			refused++
			continue
		}
		if due == "" { // it waits for papers: its clock stands
			due = "9999"
		}
		if received >= end || finished != "" && finished < start {
			continue
		}
		want.Received.Total++
		switch {
		case received < start:
			want.Received.CarriedOver++
		case channel == "ONLINE":
			want.Received.Online++
		default:
			want.Received.Counter++
		}
		switch {
		case (finished == "" || finished >= end) && due < end:
			want.Pending.Overdue++
		case finished == "" || finished >= end:
			want.Pending.InTime++
		case finished > due:
			want.Resolved.Late++
		case finished[:10] < due[:10]:
			want.Resolved.Early++
		default:
			want.Resolved.OnTime++
		}
	}
	want.Resolved.Total = want.Resolved.Early + want.Resolved.OnTime + want.Resolved.Late
	want.Pending.Total = want.Pending.InTime + want.Pending.Overdue
	if f.Procedures.Total != want {
		t.Errorf("figures %+v\nexport  %+v", f.Procedures.Total, want)
	}
	if refused == 0 || want.Received.CarriedOver == 0 || want.Resolved.Late == 0 || want.Pending.Total == 0 {
		t.Errorf("the sample shows too little: %+v", want)
	}
}

func TestCommands_OnAWard(t *testing.T) {
	dir := mustSample(t)
	out := filepath.Join(t.TempDir(), "a.pdf")
	list := must(t, "figures", "--data", dir, "--month", "2026-10")
	if !strings.Contains(list, "Chứng thực") || !strings.Contains(list, "Tổng số") {
		t.Errorf("figures: %s", list)
	}
	h, err := openHouse(context.Background(), dir)
	if err != nil {
		t.Fatal(err)
	}
	cases, err := h.office.Cases(context.Background(), system, ward.CaseFilter{Limit: 1, State: ward.StateReturned})
	h.close()
	if err != nil || cases.Total < 90 {
		t.Fatalf("%d cases: %v", cases.Total, err)
	}
	must(t, "form", "--data", dir, "--case", cases.Rows[0].Code, "--form", "01", "--out", out)
	if pdf, err := os.ReadFile(out); err != nil || !bytes.HasPrefix(pdf, []byte("%PDF-")) {
		t.Errorf("form: %v", err)
	}
	must(t, "form", "--data", dir, "--form", "07", "--from", "2026-10-01", "--to", "2026-10-31", "--field", "Hộ tịch", "--out", out)
	if pdf, err := os.ReadFile(out); err != nil || !bytes.HasPrefix(pdf, []byte("%PDF-")) {
		t.Errorf("register: %v", err)
	}
	book := filepath.Join(t.TempDir(), "so.csv")
	must(t, "export", "register", "--data", dir, "--from", "2026-10-01", "--to", "2026-10-31", "--out", book)
	if rows, err := os.ReadFile(book); err != nil || !strings.HasPrefix(string(rows), "\ufeffSTT,Mã hồ sơ,") || bytes.Count(rows, []byte("A-2610")) < 30 {
		t.Errorf("register as a table: %v", err)
	}
	sheets := filepath.Join(t.TempDir(), "phieu.csv")
	must(t, "export", "sheets", "--data", dir, "--out", sheets)
	if rows, err := os.ReadFile(sheets); err != nil || !strings.HasPrefix(string(rows), "\ufeffserial,questionnaire,version,batch,keyedAt,status,") || bytes.Count(rows, []byte("\n")) < 10 {
		t.Errorf("sheets: %v\n%.300s", err, rows)
	}
	if got := must(t, "check", "--data", dir, "--json"); !strings.Contains(got, `"findings":[]`) {
		t.Errorf("check: %s", got)
	}
	for _, refused := range []struct {
		args []string
		code int
	}{
		{[]string{"form", "--data", dir, "--case", "Z-999999-0001", "--form", "01", "--out", out}, exitRefused},
		{[]string{"form", "--data", dir, "--case", cases.Rows[0].Code, "--form", "99", "--out", out}, exitUsage},
		{[]string{"form", "--data", dir, "--case", cases.Rows[0].Code, "--form", "01", "--out", dir + "/no/where.pdf"}, exitRefused},
		{[]string{"figures", "--data", dir, "--month", "2026-13"}, exitRefused},
		{[]string{"export", "letters", "--data", dir, "--out", out + ".csv"}, exitUsage},
		{[]string{"export", "cases", "--data", dir, "--out", "x.doc"}, exitUsage},
		{[]string{"export", "cases", "--data", dir, "--out", out + ".csv", "--field", "Lĩnh vực Lạ"}, exitUsage},
		{[]string{"form", "--data", dir, "--form", "07", "--field", "Lĩnh vực Lạ", "--out", out}, exitUsage},
		{[]string{"export", "register", "--data", dir, "--out", out + ".csv", "--from", "2026-10-31", "--to", "2026-10-01"}, exitRefused},
		{[]string{"form", "--data", dir, "--case", cases.Rows[0].Code, "--form", "transfer", "--step", "99", "--out", out}, exitRefused},
		{[]string{"export", "cases", "--data", dir, "--out", out + ".csv", "--from", "31/10/2026"}, exitRefused},
		{[]string{"demo", "--data", dir}, exitRefused},
	} {
		var o, e bytes.Buffer
		c := &cli{out: &o, err: &e, lang: "vi"}
		if code := c.run(refused.args); code != refused.code || e.Len() == 0 {
			t.Errorf("%v: exit %d, want %d: %s", refused.args, code, refused.code, e.String())
		}
	}
}

func TestCheck_NamesADamagedEvent(t *testing.T) {
	dir := mustSample(t)
	db, err := sql.Open("sqlite", filepath.Join(dir, store.FileName))
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range []string{
		"DROP TRIGGER event_is_never_updated",
		`UPDATE event SET body = replace(body, 'Mẫu', 'Mầu') WHERE seq = 100`,
	} {
		if _, err := db.Exec(q); err != nil {
			t.Fatal(err)
		}
	}
	db.Close()
	var out, errOut bytes.Buffer
	c := &cli{out: &out, err: &errOut, lang: "vi"}
	if code := c.run([]string{"check", "--data", dir}); code != exitRefused || !strings.Contains(errOut.String(), "event 100 ") {
		t.Errorf("exit %d: %s", code, errOut.String())
	}
}

func TestOpen_RefusesANewerDatabase(t *testing.T) {
	dir := mustSample(t)
	path := filepath.Join(dir, store.FileName)
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec("PRAGMA user_version = 999"); err != nil {
		t.Fatal(err)
	}
	db.Close()
	var out, errOut bytes.Buffer
	c := &cli{out: &out, err: &errOut, lang: "vi"}
	if code := c.run([]string{"figures", "--data", dir, "--month", "2026-10"}); code != exitRefused || !strings.Contains(errOut.String(), "999") {
		t.Errorf("exit %d: %s", code, errOut.String())
	}
}
