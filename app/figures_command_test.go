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

// mustLate takes a case in that was received in the closed September.
func mustLate(t *testing.T, dir string) {
	t.Helper()
	ctx := context.Background()
	h, err := openHouse(ctx, dir)
	if err != nil {
		t.Fatal(err)
	}
	defer h.close()
	in := office.CaseInput{ProcedureCode: "2.000815", Channel: ward.ChannelDirect, ReceivedAt: "2026-09-28T10:00", Applicant: ward.Person{Name: "Trần Văn Muộn"}}
	if _, err := h.office.ReceiveCase(ctx, system, in); err != nil {
		t.Fatal(err)
	}
}

// What is printed of a closed month says that it is closed, by which notices, and
// whether the records still bear them out; --posted gives what was approved.
func TestFigures_OfAClosedMonth(t *testing.T) {
	dir := mustSample(t)
	figures := func(more ...string) (f struct {
		ward.Figures
		Posted  bool
		Notices []ward.PostedNotice
		Changed []ward.CellChange
		Survey  *surveyFigures
	}) {
		t.Helper()
		text := must(t, append([]string{"figures", "--data", dir, "--month", "2026-09", "--json"}, more...)...)
		if err := json.Unmarshal([]byte(text), &f); err != nil {
			t.Fatal(err)
		}
		return f
	}
	before := figures("--posted")
	if !before.Posted || len(before.Notices) != 3 || len(before.Changed) > 0 || before.Survey == nil || before.Period.To != "2026-09-30" {
		t.Fatalf("%+v", before)
	}
	mustLate(t, dir)
	now, posted := figures(), figures("--posted")
	if now.Posted || now.Procedures.Total.Received.Total != posted.Procedures.Total.Received.Total+1 || len(now.Changed) == 0 {
		t.Errorf("now %+v\nposted %+v", now.Procedures.Total, posted.Procedures.Total)
	}
	if posted.Procedures.Total != before.Procedures.Total {
		t.Errorf("what was approved became %+v", posted.Procedures.Total)
	}
	for _, tt := range []struct{ flag, want string }{{"--json=false", "Thêm --posted"}, {"--posted", "Số liệu dưới đây là số liệu đã duyệt. Hồ sơ hiện nay cho"}} {
		got := must(t, "figures", "--data", dir, "--month", "2026-09", tt.flag)
		if !strings.Contains(got, tt.want) || !strings.Contains(got, "Đã duyệt: Thông báo") || !strings.Contains(got, now.Notices[0].Number) {
			t.Errorf("%s: %s", tt.flag, got)
		}
	}
	if open := must(t, "figures", "--data", dir, "--month", "2026-10"); strings.Contains(open, "duyệt") {
		t.Errorf("an open month: %s", open)
	}
	var out, errOut bytes.Buffer
	c := &cli{out: &out, err: &errOut, lang: "vi"}
	if code := c.run([]string{"figures", "--data", dir, "--month", "2026-10", "--posted"}); code != exitRefused || !strings.Contains(errOut.String(), "10/2026") {
		t.Errorf("exit %d: %s%s", code, out.String(), errOut.String())
	}
}

// The correction that the program drafts of a closed month is printed when it is asked
// for, and at no other time.
func TestNotice_DraftOfACorrection(t *testing.T) {
	dir := mustSample(t)
	mustLate(t, dir)
	for _, kind := range []string{"all", "procedures"} {
		kept, all := t.TempDir(), t.TempDir()
		must(t, "notice", "--data", dir, "--month", "2026-09", "--kind", kind, "--out", kept)
		must(t, "notice", "--data", dir, "--month", "2026-09", "--kind", kind, "--out", all, "--drafts")
		without, with := mustNames(t, kept), mustNames(t, all)
		if len(with) != len(without)+1 {
			t.Fatalf("%s: %v with drafts, %v without", kind, with, without)
		}
		for _, name := range with {
			said := mustVerify(t, filepath.Join(all, name))
			if draft := !strings.Contains(strings.Join(without, " "), name); draft != (said == ward.SealMissing) {
				t.Errorf("%s: %s", name, said)
			}
		}
	}
}

func mustNames(t *testing.T, dir string) (names []string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

func mustVerify(t *testing.T, file string) ward.SealVerdict {
	t.Helper()
	pdf, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return office.VerifyNotice(pdf, nil).Verdict
}
