package office_test

import (
	"slices"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// waitingRow is an open case as a portal tells it, due on a day.
func waitingRow(n int, state, due string) []string {
	row := portalRow(n, state)
	row[6] = due
	return row
}

// exportedOn is a row that shows how far a file goes: a case that ended then.
func exportedOn(n int, at string) []string {
	row := portalRow(n, "Đã xử lý xong")
	row[7] = at
	return row
}

// A file that is older than one taken in before moves no open case back, whether the
// newer one moved the case or only confirmed it; what ended counts all the same.
func TestImportCases_OlderFileMovesNothingBack(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	first := portalFile(t, waitingRow(1, "Đang xử lý", "30/10/2026 17:00"), waitingRow(2, "Đang xử lý", "30/10/2026 17:00"), waitingRow(3, "Đang xử lý", "30/10/2026 17:00"), exportedOn(8, "12/10/2026 08:00"))
	older := portalFile(t, waitingRow(1, "Đang xử lý", "12/11/2026 17:00"), waitingRow(2, "Yêu cầu bổ sung giấy tờ", "30/10/2026 17:00"), portalRow(3, "Đã xử lý xong"), waitingRow(4, "Đang xử lý", "30/10/2026 17:00"), exportedOn(8, "12/10/2026 08:00"), exportedOn(9, "30/10/2026 08:00"))
	newer := portalFile(t, waitingRow(1, "Đang xử lý", "30/11/2026 17:00"), waitingRow(2, "Đang xử lý", "30/10/2026 17:00"), waitingRow(3, "Đang xử lý", "30/10/2026 17:00"), exportedOn(10, "19/11/2026 08:00"))
	mustTakeIn(t, o, first, office.CaseImportInput{})
	if r := mustTakeIn(t, o, newer, office.CaseImportInput{}); r.Moved != 1 || r.AsOf != "2026-11-19T08:00:00+07:00" || r.Newest != "2026-10-12T08:00:00+07:00" {
		t.Fatalf("%+v", r)
	}
	dry := mustTakeIn(t, o, older, office.CaseImportInput{DryRun: true})
	if dry.Older != 2 || dry.Moved != 1 || dry.Added != 2 || dry.AsOf != "2026-10-30T08:00:00+07:00" || dry.Newest != "2026-11-19T08:00:00+07:00" {
		t.Errorf("the preview: %+v", dry)
	}
	for _, want := range []string{"dueAt", "state"} {
		if !slices.ContainsFunc(dry.Differences, func(d office.CaseDifference) bool { return d.Field == want }) {
			t.Errorf("the preview does not say that %s differs: %+v", want, dry.Differences)
		}
	}
	if r := mustTakeIn(t, o, older, office.CaseImportInput{}); r.Older != 2 {
		t.Errorf("%+v", r)
	}
	if c := caseOf(t, o, portalCode(1)); c.DueAt != "2026-11-30T17:00:00+07:00" {
		t.Errorf("due %s", c.DueAt)
	}
	if c := caseOf(t, o, portalCode(2)); c.State != ward.StateProcessing || c.Supplement != nil {
		t.Errorf("it waits for papers: %+v", c)
	}
	if c := caseOf(t, o, portalCode(3)); c.State != ward.StateDone {
		t.Errorf("an end that was told late: %s", c.State)
	}
	// A later file moves them on as ever, and so does this one when it is the newer after all.
	if r := mustTakeIn(t, o, older, office.CaseImportInput{AsOf: "20/11/2026 08:30"}); r.Older != 0 || r.Moved != 2 {
		t.Errorf("%+v", r)
	}
	if c := caseOf(t, o, portalCode(2)); c.State != ward.StateSupplementRequested {
		t.Errorf("%s", c.State)
	}
}

// A file that says nothing new is written down once, so that no older one follows it.
func TestImportCases_NothingNewIsWrittenOnce(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	mustTakeIn(t, o, portalFile(t, portalRow(1, "Đang xử lý")), office.CaseImportInput{})
	for range 3 {
		mustTakeIn(t, o, portalFile(t, portalRow(1, "Đang xử lý")), office.CaseImportInput{AsOf: "19/11/2026"})
	}
	files, err := o.CaseImports(ctx, o.Clerk)
	if err != nil || len(files) != 2 || files[0].AsOf == "" || files[0].Open != nil {
		t.Fatalf("%+v, %v", files, err)
	}
	if _, err := o.UndoCaseImport(ctx, o.Admin, office.ImportUndo{ID: files[0].ID, Reason: "nhầm tệp"}); err != nil {
		t.Fatal(err)
	}
	if r := mustTakeIn(t, o, portalFile(t, portalRow(1, "Yêu cầu bổ sung giấy tờ")), office.CaseImportInput{}); r.Moved != 1 {
		t.Errorf("a file that was taken back still stands in the way: %+v", r)
	}
}

// Two counters may hear of a case in either order: the later word stands.
func TestImported_OlderWordInTheFold(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	mustTakeIn(t, o, portalFile(t, waitingRow(1, "Đang xử lý", "30/11/2026 17:00")), office.CaseImportInput{AsOf: "19/11/2026"})
	c := caseOf(t, o, portalCode(1))
	events, err := o.Store.Read(ctx).Events("case/" + c.ID)
	if err != nil || len(events) != 1 {
		t.Fatalf("%d events, %v", len(events), err)
	}
	late := events[0]
	late.ID, late.Lamport, late.OriginSeq = late.ID+"x", late.Lamport+1, late.OriginSeq+1
	late.Body = []byte(`{"source":"Cổng","officialCode":"` + portalCode(1) + `","state":"SUPPLEMENT_REQUESTED","dueAt":"2026-10-30T17:00:00+07:00","asOf":"2026-10-31T17:00:00+07:00"}`)
	folded, _, err := ward.FoldCase(c.ID, append(events, late))
	if err != nil || folded.State != ward.StateProcessing || folded.DueAt != c.DueAt || len(folded.Conflicts) > 0 {
		t.Errorf("%+v, %v", folded, err)
	}
}

func TestImportCases_HowFarItGoes(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	above := func(text string) []byte {
		return []byte(text + "\n\nMã hồ sơ;Mã TTHC;Ngày tiếp nhận;Ngày hẹn trả;Trạng thái\n" + portalCode(1) + ";1.004873;05/10/2026 09:00;08/10/2026;Đang xử lý\n")
	}
	for _, c := range []struct{ title, said, want, key string }{
		{"DANH SÁCH HỒ SƠ từ ngày 01/10/2026 đến ngày 31/10/2026", "", "2026-10-05T09:00:00+07:00", ""},
		{"Ngày xuất báo cáo: 19/11/2026 16:20", "", "2026-11-19T16:20:00+07:00", ""},
		{"(Thời gian xuất: 08:15 ngày 19/11/2026)", "", "2026-11-19T08:15:00+07:00", ""},
		{"Ngày xuất: 19/12/2026", "", "2026-10-05T09:00:00+07:00", ""},
		{"Ngày xuất: 19/11/2026", "18/11/2026 08:00", "2026-11-18T08:00:00+07:00", ""},
		{"Danh sách", "hôm qua", "", "import.when"},
		{"Danh sách", "21/11/2026", "", "import.future"},
	} {
		r, err := o.ImportCases(ctx, o.Clerk, above(c.title), office.CaseImportInput{DryRun: true, AsOf: c.said})
		if key(err) != c.key || c.key == "" && string(r.AsOf) != c.want {
			t.Errorf("%q, %q: %s, %v", c.title, c.said, r.AsOf, err)
		}
	}
}
