package office_test

import (
	"os"
	"testing"
	"time"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// mustReport makes a report as a leader.
func mustReport(tb testing.TB, o *wardtest.Office, kind ward.ReportKind, from, to ward.Date) ward.Report {
	tb.Helper()
	r, err := o.Report(ctx, o.Admin, office.ReportQuery{Kind: kind, Period: ward.Period{From: from, To: to}})
	if err != nil {
		tb.Fatal(err)
	}
	for i, row := range r.Rows {
		if len(row.Cells) != len(r.Columns) {
			tb.Fatalf("%s: row %d has %d cells, %d columns", kind, i, len(row.Cells), len(r.Columns))
		}
	}
	return r
}

// cell gives a cell of the row whose first or second cell says so.
func cell(tb testing.TB, r ward.Report, line, column string) ward.ReportCell {
	tb.Helper()
	for _, row := range r.Rows {
		if row.Cells[0].Text != line && row.Cells[1].Text != line {
			continue
		}
		for i, c := range r.Columns {
			if c == column {
				return row.Cells[i]
			}
		}
	}
	tb.Fatalf("%s has no %s of %s", r.Kind, column, line)
	return ward.ReportCell{}
}

// everyCellOpens opens what is behind each cell and counts it; it gives how many cells
// opened something.
func everyCellOpens(t *testing.T, o *wardtest.Office, who ward.Officer, reports ...ward.Report) (links int) {
	t.Helper()
	for _, r := range reports {
		for _, row := range r.Rows {
			for _, c := range row.Cells {
				n, opened := opens(t, o, who, c)
				if !opened {
					continue
				}
				links++
				want := c.Count
				if c.Now != nil && c.Cell == "" {
					want = c.Now.Count
				}
				if n != want {
					t.Errorf("%s: %+v opens %d records, want %d", r.Kind, c, n, want)
				}
			}
		}
	}
	return links
}

// opens counts the records behind a cell.
func opens(t *testing.T, o *wardtest.Office, who ward.Officer, c ward.ReportCell) (n int, opened bool) {
	t.Helper()
	var err error
	switch {
	case c.Cell != "":
		var l office.NoticeRecordList
		l, err = o.NoticeRecords(ctx, who, office.NoticeCell{ID: c.Notice, Cell: c.Cell})
		n = len(l.Rows)
	case c.Figure != nil:
		var l ward.CaseList
		l, err = o.Cases(ctx, who, ward.CaseFilter{Figure: c.Figure})
		n = l.Total
	case c.Opinions != nil:
		var l ward.FeedbackList
		l, err = o.FeedbackList(ctx, who, ward.FeedbackFilter{Figure: c.Opinions})
		n = l.Total
	case c.Refused != nil:
		var l ward.CaseList
		l, err = o.Cases(ctx, who, ward.CaseFilter{State: ward.StateRejectedAtIntake, From: c.Refused.From, To: c.Refused.To})
		n = l.Total
	default:
		return 0, false
	}
	if err != nil {
		t.Fatalf("%+v: %v", c, err)
	}
	return n, true
}

func TestReport_EveryFigureIsTheListBehindIt(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-10-31T09:00")
	o.MustFill(t, 600)
	for _, q := range []struct {
		kind     ward.ReportKind
		from, to ward.Date
	}{
		{ward.ReportProcedures, "2026-10-01", "2026-10-31"},
		{ward.ReportProcedures, "2026-07-01", "2026-09-30"},
		{ward.ReportYear, "2026-01-01", "2026-10-31"},
		{ward.ReportFeedback, "2026-10-01", "2026-10-31"},
	} {
		links := everyCellOpens(t, o, o.Admin, mustReport(t, o, q.kind, q.from, q.to))
		if links < 20 {
			t.Errorf("%s has only %d figures that lead to records", q.kind, links)
		}
	}
}

func TestReport_TheYearIsItsMonths(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-10-31T09:00")
	o.MustFill(t, 600)
	year := mustReport(t, o, ward.ReportYear, "2026-01-01", "2026-12-31")
	for _, key := range []string{"newCases", "resolved", "late", "rejected"} {
		sum := 0
		for _, m := range year.Columns[1:13] {
			sum += cell(t, year, key, m).Count
		}
		if got := cell(t, year, key, "year").Count; got != sum {
			t.Errorf("%s: %d in the year, its months add up to %d", key, got, sum)
		}
	}
	for i, m := range year.Columns[1:10] {
		if a, b := cell(t, year, "pending", m).Count, cell(t, year, "carriedOver", year.Columns[i+2]).Count; a != b {
			t.Errorf("%d pending at the end of %s, %d carried over", a, m, b)
		}
	}
	if c := cell(t, year, "pending", "2026-12"); c.Sort != ward.CellNone {
		t.Errorf("a month that has not begun says %+v", c)
	}
	month := mustReport(t, o, ward.ReportProcedures, "2026-09-01", "2026-09-30")
	if a, b := cell(t, month, "total", "late").Count, cell(t, year, "late", "2026-09").Count; a != b {
		t.Errorf("%d late in September, %d in the year", a, b)
	}
}

func TestReport_LateListAndWorkload(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-10-31T09:00")
	o.MustFill(t, 600)
	figures := mustReport(t, o, ward.ReportProcedures, "2026-10-01", "2026-10-31")
	late := mustReport(t, o, ward.ReportLate, "2026-10-01", "2026-10-31")
	want := cell(t, figures, "total", "late").Count + cell(t, figures, "total", "overdue").Count
	if len(late.Rows) != want || want == 0 || !late.Kind.Internal() {
		t.Errorf("the list has %d cases, the table says %d", len(late.Rows), want)
	}
	work := mustReport(t, o, ward.ReportWorkload, "2026-10-01", "2026-10-31")
	total := func(column string) int { return cell(t, work, "total", column).Count }
	online, counter := cell(t, figures, "total", "online").Count, cell(t, figures, "total", "counter").Count
	if total("wReceived") != online+counter || total("wFinished") != cell(t, figures, "total", "resolved").Count ||
		total("wLate") != cell(t, figures, "total", "late").Count {
		t.Errorf("workloads %+v do not add up to the figures", work.Rows)
	}
	if open, err := o.Cases(ctx, o.Admin, ward.CaseFilter{Due: "OPEN"}); err != nil || total("wHeld") != open.Total || open.Total == 0 {
		t.Errorf("%d are held, %d are open (%v)", total("wHeld"), open.Total, err)
	}
	if total("wHandedOver") == 0 {
		t.Error("nobody handed anything over")
	}
}

func TestReport_Refuses(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-10-31T09:00")
	for _, q := range []office.ReportQuery{
		{Kind: "gossip", Period: ward.Period{From: "2026-10-01", To: "2026-10-31"}},
		{Kind: ward.ReportLate, Period: ward.Period{From: "2026-10-31", To: "2026-10-01"}},
		{Kind: ward.ReportLate, Period: ward.Period{From: "2026-11-01", To: "2026-11-30"}},
		{Kind: ward.ReportLate},
	} {
		if _, err := o.Report(ctx, o.Admin, q); err == nil {
			t.Errorf("%+v was made", q)
		}
	}
	o.MustReceive(t, 1)
	for _, kind := range ward.ReportKinds {
		q := office.ReportQuery{Kind: kind, Period: ward.Period{From: "2026-10-01", To: "2026-10-31"}}
		pdf, err := o.ReportSheet(ctx, o.Admin, q)
		if err != nil || len(pdf.PDF) == 0 {
			t.Errorf("%s on paper: %v", kind, err)
		}
		book, err := o.ReportBook(ctx, o.Admin, q)
		if err != nil || len(book.PDF) == 0 {
			t.Errorf("%s as a workbook: %v", kind, err)
		}
	}
}

// BenchmarkReports makes twelve months of every report in a store of ten years.
// MOTCUA_BENCH_CASES says of how many cases (600,000); making them takes minutes.
func BenchmarkReports(b *testing.B) {
	o := wardtest.MustOffice(b, "2026-10-31T09:00")
	n := 60_000
	if os.Getenv("MOTCUA_BENCH_CASES") != "" {
		n = 600_000
	}
	start := time.Now()
	o.MustFillYears(b, n, 10)
	b.Logf("%d cases filled in within %s", n, time.Since(start).Round(time.Second))
	for _, q := range []struct {
		name     string
		kind     ward.ReportKind
		from, to ward.Date
	}{
		{"month", ward.ReportProcedures, "2026-10-01", "2026-10-31"},
		{"month-five-years-ago", ward.ReportProcedures, "2021-10-01", "2021-10-31"},
		{"first-month", ward.ReportProcedures, "2016-12-01", "2016-12-31"},
		{"twelve-months", ward.ReportProcedures, "2025-11-01", "2026-10-31"},
		{"feedback", ward.ReportFeedback, "2025-11-01", "2026-10-31"},
		{"late", ward.ReportLate, "2025-11-01", "2026-10-31"},
		{"workload", ward.ReportWorkload, "2025-11-01", "2026-10-31"},
		{"year", ward.ReportYear, "2026-01-01", "2026-12-31"},
		{"year-five-years-ago", ward.ReportYear, "2021-01-01", "2021-12-31"},
		{"first-year", ward.ReportYear, "2017-01-01", "2017-12-31"},
	} {
		b.Run(q.name, func(b *testing.B) {
			for b.Loop() {
				mustReport(b, o, q.kind, q.from, q.to)
			}
		})
	}
}
