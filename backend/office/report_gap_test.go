package office_test

import (
	"slices"
	"strings"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// gapCell gives a cell of the line that begins with two texts.
func gapCell(t *testing.T, g *ward.ReportGap, first, second, column string) ward.ReportCell {
	t.Helper()
	at := slices.Index(g.Columns, column)
	for _, row := range g.Rows {
		if row.Cells[0].Text == first && row.Cells[1].Text == second {
			return row.Cells[at]
		}
	}
	t.Fatalf("no line %s, %s", first, second)
	return ward.ReportCell{}
}

// A report of a quarter or of any days is reckoned from the records. It says by how
// much that differs from what was posted of the closed months in it, and where; of
// months that agree, that are open, or that do not lie within it whole it says nothing.
func TestReport_GapToWhatWasPosted(t *testing.T) {
	o, leader := closedOctober(t)
	quarter := func(kind ward.ReportKind) *ward.ReportGap {
		return mustReport(t, o, kind, "2026-10-01", "2026-12-31").Gap
	}
	if g := quarter(ward.ReportProcedures); g != nil {
		t.Errorf("nothing is posted: %+v", g)
	}
	o.MustClose(t, leader, "2026-10")
	if g := quarter(ward.ReportProcedures); g != nil {
		t.Errorf("they agree: %+v", g)
	}
	late := o.MustReceive(t, 70, func(in *office.CaseInput) { in.ReceivedAt = "2026-10-30T10:00" })
	other := o.MustReceive(t, 71, func(in *office.CaseInput) { in.ReceivedAt, in.ProcedureCode = "2026-10-30T10:00", "2.000815" })
	o.MustReceive(t, 72) // of November, which is open
	o.MustOpinion(t, 3, func(in *office.FeedbackInput) { in.ReceivedAt = "2026-10-30T10:00" })

	g := quarter(ward.ReportProcedures)
	if g == nil || len(g.Notices) != 1 || g.Notices[0].Number != "01/TB-UBND" || len(g.Rows) != 6 {
		t.Fatalf("%+v", g)
	}
	for line, want := range map[string]int{"gap.posted": 6, "gap.now": 8, "gap.by": 2} {
		if c := gapCell(t, g, line, "", "new"); c.Count != want {
			t.Errorf("%s: %+v, want %d", line, c, want)
		}
	}
	if c := gapCell(t, g, "gap.by", "", "resolved"); c.Sort != ward.CellNone {
		t.Errorf("what has not moved: %+v", c)
	}
	for line, want := range map[string]int{"total": 2, late.Procedure.Field: 1, other.Procedure.Field: 1} {
		if c := gapCell(t, g, "2026-10", line, "counter"); c.Sort != ward.CellBy || c.Count != want {
			t.Errorf("%s: %+v, want %d", line, c, want)
		}
	}
	if c := g.Rows[3].Cells[0]; c.Sort != ward.CellMonth || c.Notice != octoberID {
		t.Errorf("%+v", c)
	}
	if f := quarter(ward.ReportFeedback); f == nil || gapCell(t, f, "gap.by", "", "fbNew").Count != 1 {
		t.Errorf("opinions: %+v", f)
	}
	if r := mustReport(t, o, ward.ReportProcedures, "2026-10-02", "2026-11-30"); r.Gap != nil {
		t.Errorf("a part of a month: %+v", r.Gap)
	}
	if r := mustReport(t, o, ward.ReportProcedures, "2026-10-01", "2026-10-31"); r.Gap != nil || len(r.Posted) != 1 {
		t.Errorf("a closed month stands as it was posted: %+v", r.Gap)
	}

	for _, kind := range []ward.ReportKind{ward.ReportProcedures, ward.ReportFeedback} {
		query := office.ReportQuery{Kind: kind, Period: ward.Period{From: "2026-10-01", To: "2026-12-31"}}
		sheet, err := o.ReportSheet(ctx, leader, query)
		if err != nil || !strings.Contains(readPDF(t, sheet.PDF), "Số đã công bố") {
			t.Errorf("%s on paper says nothing of it: %v", kind, err)
		}
		if book, err := o.ReportBook(ctx, leader, query); err != nil || len(book.PDF) == 0 {
			t.Errorf("%s as a workbook: %v", kind, err)
		}
	}

	o.MustApprove(t, leader, octoberID+"-1")
	if g := quarter(ward.ReportProcedures); g != nil {
		t.Errorf("the correction has said it: %+v", g)
	}
}

// What a period begins with is compared when its first month is closed, what it leaves
// when its last one is.
func TestReport_GapOfWhatIsCarriedOver(t *testing.T) {
	o, leader := closedOctober(t)
	o.MustClose(t, leader, "2026-10")
	o.MustReceive(t, 70, func(in *office.CaseInput) { in.ReceivedAt = "2026-09-28T10:00" })
	for _, tt := range []struct {
		from, to           ward.Date
		carried, pending   int
		begins, leavesTold bool
	}{
		{"2026-10-01", "2026-11-02", 1, 0, true, false},
		{"2026-09-01", "2026-10-31", 0, 1, false, true},
		{"2026-09-01", "2026-11-02", 0, 0, false, false},
	} {
		g := mustReport(t, o, ward.ReportProcedures, tt.from, tt.to).Gap
		if tt.carried+tt.pending == 0 {
			if g != nil {
				t.Errorf("%s to %s: %+v", tt.from, tt.to, g)
			}
			continue
		}
		if g == nil {
			t.Fatalf("%s to %s: nothing is said", tt.from, tt.to)
		}
		carried, pending := gapCell(t, g, "gap.by", "", "carriedOver"), gapCell(t, g, "gap.by", "", "pending")
		if carried.Count != tt.carried || pending.Count != tt.pending {
			t.Errorf("%s to %s: carried over %+v, pending %+v", tt.from, tt.to, carried, pending)
		}
		begins, leaves := gapCell(t, g, "gap.posted", "", "carriedOver"), gapCell(t, g, "gap.posted", "", "pending")
		if (begins.Sort == ward.CellNumber) != tt.begins || (leaves.Sort == ward.CellNumber) != tt.leavesTold {
			t.Errorf("%s to %s: as posted %+v and %+v", tt.from, tt.to, begins, leaves)
		}
	}
}

// A case that was filed in another way than was posted leaves the totals, and is told.
func TestReport_GapOfChannels(t *testing.T) {
	o, leader := closedOctober(t)
	c := o.MustReceive(t, 80, func(in *office.CaseInput) { in.ReceivedAt = "2026-10-30T10:00" })
	o.MustClose(t, leader, "2026-10")
	in := wardtest.CorrectInput(c)
	in.Fields.Channel = ward.ChannelPost
	must := func() *ward.ReportGap {
		if _, err := o.CorrectCase(ctx, o.Clerk, in); err != nil {
			t.Fatal(err)
		}
		return mustReport(t, o, ward.ReportProcedures, "2026-10-01", "2026-12-31").Gap
	}
	if g := must(); g != nil {
		t.Errorf("counter and post are one column: %+v", g)
	}
	in.Fields.Channel, in.Fields.OfficialCode = ward.ChannelOnline, "H99.99.01-261030-0001"
	g := must()
	if g == nil || len(g.Rows) != 5 {
		t.Fatalf("%+v", g)
	}
	for column, want := range map[string]int{"new": 0, "online": 1, "counter": -1} {
		if c := gapCell(t, g, "gap.by", "", column); c.Count != want {
			t.Errorf("%s: %+v, want %d", column, c, want)
		}
	}
}

// BenchmarkReportGap compares a year of closed months of 5,000 cases with what was
// posted of them. The bar of twelve months of a report is 2 s.
func BenchmarkReportGap(b *testing.B) {
	staying = keepOpen{b}
	o := crowded()
	leader := leaderOf(b, o)
	for at := ward.Date("2025-11-15"); at < "2026-10-01"; at = at.Plus(30) {
		o.MustClose(b, leader, string(at)[:7])
	}
	o.MustReceive(b, 1, func(in *office.CaseInput) { in.ReceivedAt = "2025-12-20T09:00" })
	for b.Loop() {
		if r := mustReport(b, o, ward.ReportProcedures, "2025-11-01", "2026-10-02"); r.Gap == nil || len(r.Gap.Notices) != 11 {
			b.Fatalf("%+v", r.Gap)
		}
	}
}
