package paper

import (
	"fmt"
	"strings"
	"testing"

	"motcua/backend/ward"
)

// sampleTable is a report with numbers that tell their column.
func sampleTable(kind ward.ReportKind, rows int, columns ...string) ward.Report {
	r := ward.Report{Kind: kind, Period: ward.Period{From: "2026-10-01", To: "2026-10-31"}, AsOf: "2026-11-01T00:00:00+07:00", Columns: columns}
	for n := range rows {
		cells := []ward.ReportCell{ward.NumberCell(n + 1), ward.TextCell(fmt.Sprintf("Lĩnh vực thứ %d có tên khá dài của phường", n+1))}
		for i := range columns[2:] {
			cells = append(cells, ward.NumberCell((n+1)*(i+1)*7))
		}
		r.Rows = append(r.Rows, ward.ReportRow{Cells: cells})
	}
	total := []ward.ReportCell{{Sort: ward.CellNone}, ward.WordCell("total")}
	for i := range columns[2:] {
		total = append(total, ward.NumberCell(1234*(i+1)))
	}
	r.Rows = append(r.Rows, ward.ReportRow{Total: true, Cells: total})
	return r
}

func lateReport(n int) ward.Report {
	r := ward.Report{Kind: ward.ReportLate, Period: ward.Period{From: "2026-10-01", To: "2026-10-31"},
		Columns: []string{"no", "code", "procedure", "applicant", "receivedAt", "dueAt", "finishedAt", "state", "lateReason", "heldBy"}}
	for i := range n {
		r.Rows = append(r.Rows, ward.ReportRow{Cells: []ward.ReportCell{ward.NumberCell(i + 1), ward.TextCell(fmt.Sprintf("H15.50.05.13-261005-%06d", i+1)),
			ward.TextCell("Cấp Giấy xác nhận tình trạng hôn nhân"), ward.TextCell("Nguyễn Thị Mẫu Ánh Tuyết"), ward.MomentCell("2026-10-05T09:00:00+07:00"),
			ward.MomentCell("2026-10-08T17:00:00+07:00"), ward.MomentCell("2026-10-12T10:00:00+07:00"), ward.WordCell("state.DONE"),
			ward.WordCell("late." + string(ward.LateReasons[i%len(ward.LateReasons)])), ward.TextCell("Trần Thị Mẫu Lan")}})
	}
	return r
}

func yearReport() ward.Report {
	r := ward.Report{Kind: ward.ReportYear, Period: ward.Period{From: "2026-01-01", To: "2026-12-31"}, AsOf: "2026-10-31T17:00:00+07:00", Columns: []string{"figure"}}
	for n := 1; n <= 12; n++ {
		r.Columns = append(r.Columns, fmt.Sprintf("2026-%02d", n))
	}
	r.Columns = append(r.Columns, "year")
	for i, key := range []string{"carriedOver", "newCases", "online", "onlineRate", "resolved", "late", "onTimeRate", "pending", "overdue", "fbNew", "fbInTimeRate", "satisfied"} {
		cells := []ward.ReportCell{ward.WordCell(key)}
		for n := range 13 {
			switch {
			case n == 10 || n == 11:
				cells = append(cells, ward.ReportCell{Sort: ward.CellNone})
			case strings.HasSuffix(key, "Rate") || key == "satisfied":
				cells = append(cells, ward.RateCell(97+n%3, 100))
			default:
				cells = append(cells, ward.NumberCell((i+1)*(n+1)*113))
			}
		}
		r.Rows = append(r.Rows, ward.ReportRow{Cells: cells})
	}
	return r
}

// closed marks the figures of a report as those of notices; one of them has moved.
func closed(r ward.Report, notices ...ward.PostedNotice) ward.Report {
	r.Posted = notices
	c := &r.Rows[1].Cells[4]
	c.Now = &ward.Share{Count: c.Count + 1, Of: c.Of}
	return r
}

func posted(month, number string) ward.PostedNotice {
	return ward.PostedNotice{ID: month + "-PROCEDURES", Month: month, Number: number + "/TB-UBND", Signed: "2026-11-03"}
}

// A report of a closed month says which notice it is by, and what is otherwise now.
func TestReport_SaysWhatWasPosted(t *testing.T) {
	table := closed(sampleTable(ward.ReportProcedures, 2, append([]string{"no", "field"}, ward.FigureColumns...)...), posted("2026-10", "12"))
	year := closed(yearReport(), posted("2026-09", "08"), posted("2026-09", "09"), posted("2026-10", "12"))
	for _, c := range []struct {
		report ward.Report
		want   []string
	}{
		{table, []string{", theo Thông báo số 12/TB-UBND ngày 03/11/2026.", "42*",
			"* Số đã công bố, khác số tính lại từ hồ sơ hiện nay: Lĩnh vực thứ 2 có tên khá dài của phường, số lượng hồ sơ tiếp nhận, Trong kỳ, Trực tiếp, dịch vụ bưu chính: 42, nay 43."}},
		{year, []string{", theo các thông báo đã ký: tháng 9/2026 (số 08/TB-UBND, 09/TB-UBND); tháng 10/2026 (số 12/TB-UBND).",
			"Hồ sơ tiếp nhận mới, tháng 4: 904, nay 905."}},
		{sampleTable(ward.ReportProcedures, 1, "no", "field", "received"), nil},
	} {
		pdf, err := Report(sampleProfile(), c.report, "2026-11-03T09:00:00+07:00")
		if err != nil {
			t.Fatal(err)
		}
		page := strings.Join(strings.Fields(text(t, pdf)), " ")
		for _, want := range c.want {
			if !strings.Contains(page, want) {
				t.Errorf("%s does not say %q:\n%s", c.report.Kind, want, page)
			}
		}
		if c.want == nil && (strings.Contains(page, "theo Thông báo") || strings.Contains(page, "công bố")) {
			t.Errorf("a report of an open month says that it was posted:\n%s", page)
		}
	}
	if _, lines, _ := ReportLines(table); len(lines) != 5 || !strings.Contains(lines[3][1], "12/TB-UBND") || lines[1][4] != "42" {
		t.Errorf("the workbook: %q", lines)
	}
}

// differing is a report of three months, two of which were posted otherwise.
func differing(r ward.Report) ward.Report {
	r.Period.From = "2026-08-01"
	none := ward.ReportCell{Sort: ward.CellNone}
	g := &ward.ReportGap{Notices: []ward.PostedNotice{posted("2026-08", "01"), posted("2026-09", "07")},
		Columns: []string{"gap", "field", "new", "online", "counter", "carriedOver", "resolved", "early", "onTime", "late", "pending", "overdue"}}
	line := func(total bool, first, second ward.ReportCell, cell func(int) ward.ReportCell) {
		cells := []ward.ReportCell{first, second}
		for i := range 10 {
			cells = append(cells, cell(i))
		}
		g.Rows = append(g.Rows, ward.ReportRow{Total: total, Cells: cells})
	}
	by := func(n int) func(int) ward.ReportCell {
		return func(i int) ward.ReportCell { return ward.ByCell((i % 3) * n) }
	}
	line(true, ward.WordCell("gap.posted"), none, func(i int) ward.ReportCell { return ward.NumberCell(2000 - 200*i) })
	line(true, ward.WordCell("gap.now"), none, func(i int) ward.ReportCell { return ward.NumberCell(2000 - 200*i + (i%3)*2) })
	line(true, ward.WordCell("gap.by"), none, by(2))
	for _, m := range []string{"2026-08", "2026-09"} {
		month := ward.ReportCell{Sort: ward.CellMonth, Text: m, Notice: m + "-PROCEDURES"}
		line(false, month, ward.WordCell("total"), by(1))
		line(false, month, ward.TextCell("Thành lập và hoạt động hộ kinh doanh"), by(2))
		line(false, month, ward.TextCell("Hộ tịch"), by(-1))
	}
	r.Gap = g
	return r
}

// A report of several months says how it differs from the sum of what was posted, on
// paper and in the workbook; and nothing when the two agree.
func TestReport_SaysHowItDiffersFromWhatWasPosted(t *testing.T) {
	equal := sampleTable(ward.ReportProcedures, 2, append([]string{"no", "field"}, ward.FigureColumns...)...)
	r := differing(equal)
	said := func(r ward.Report) string {
		pdf, err := Report(sampleProfile(), r, "2026-11-03T09:00:00+07:00")
		if err != nil {
			t.Fatal(err)
		}
		return strings.Join(strings.Fields(text(t, pdf, "-layout")), " ")
	}
	page := said(r)
	for _, want := range []string{gapTitle, "tháng 8/2026 (số 01/TB-UBND); tháng 9/2026 (số 07/TB-UBND).", "Số đã công bố 2.000 1.800",
		"Số theo hồ sơ hiện nay 2.000 1.802", "Chênh lệch +2 +4", "Tháng 8/2026 Hộ tịch -1 -2"} {
		if !strings.Contains(page, want) {
			t.Errorf("the paper does not say %q:\n%s", want, page)
		}
	}
	if page := said(equal); strings.Contains(page, "Chênh lệch") || strings.Contains(page, "công bố") {
		t.Errorf("there is no difference, and the paper says one:\n%s", page)
	}
	heads, lines, _ := ReportLines(r)
	for _, line := range lines {
		if len(line) != len(heads) {
			t.Errorf("%d cells of %d: %q", len(line), len(heads), line)
		}
	}
	last := lines[len(lines)-1]
	if got := strings.Join(last[:5], "|"); got != "Tháng 9/2026|Hộ tịch||-1|-2" || lines[len(lines)-9][3] != "1800" {
		t.Errorf("the workbook: %q", lines)
	}
	if _, lines, _ := ReportLines(equal); len(lines) != 3 {
		t.Errorf("the workbook of no difference: %q", lines)
	}
}

func reportSamples() []sample {
	at := ward.Moment("2026-11-03T09:00:00+07:00")
	of := func(name string, r ward.Report) sample {
		return sample{name, "", func() ([]byte, error) { return Report(sampleProfile(), r, at) }}
	}
	procedures := append([]string{"no", "field"}, ward.FigureColumns...)
	opinions := []string{"no", "class", "fbTotal", "fbNew", "fbCarried", "fbDone", "fbInTime", "fbLate", "fbForwarded", "fbPending", "fbPendingOverdue", "fbPublished"}
	work := []string{"no", "officer", "wReceived", "wFinished", "wLate", "wOnTimeRate", "wHandedOver", "wHeld", "wOverdue"}
	return []sample{
		of("report-procedures", sampleTable(ward.ReportProcedures, 6, procedures...)),
		of("report-procedures-many", sampleTable(ward.ReportProcedures, 60, procedures...)),
		of("report-procedures-posted", closed(sampleTable(ward.ReportProcedures, 6, procedures...), posted("2026-10", "12"))),
		of("report-procedures-gap", differing(sampleTable(ward.ReportProcedures, 6, procedures...))),
		of("report-feedback", sampleTable(ward.ReportFeedback, 4, opinions...)),
		of("report-late", lateReport(45)),
		of("report-late-none", lateReport(0)),
		of("report-workload", sampleTable(ward.ReportWorkload, 8, work...)),
		of("report-year", yearReport()),
		of("report-year-posted", closed(yearReport(), posted("2026-09", "08"), posted("2026-09", "09"), posted("2026-10", "12"))),
	}
}

// Every heading and word that reports use has Vietnamese words on paper.
func TestReport_EveryKeyHasWords(t *testing.T) {
	for _, r := range []ward.Report{yearReport(), lateReport(len(ward.LateReasons)), sampleTable(ward.ReportProcedures, 1, append([]string{"no", "field"}, ward.FigureColumns...)...)} {
		for _, key := range r.Columns {
			if columnOf(key).head == key {
				t.Errorf("column %s has no heading", key)
			}
		}
		for _, row := range r.Rows {
			for _, c := range row.Cells {
				if c.Sort == ward.CellWord && reportText(c) == c.Text {
					t.Errorf("word %s has no text", c.Text)
				}
			}
		}
	}
}

func TestReport_InternalIsMarkedOnEveryPage(t *testing.T) {
	for kind, want := range map[ward.ReportKind]bool{ward.ReportLate: true, ward.ReportWorkload: true, ward.ReportProcedures: false, ward.ReportFeedback: false, ward.ReportYear: false} {
		if kind.Internal() != want {
			t.Errorf("%s internal: %v", kind, kind.Internal())
		}
	}
	pdf, err := Report(sampleProfile(), lateReport(45), "2026-11-03T09:00:00+07:00")
	if err != nil {
		t.Fatal(err)
	}
	pages := strings.Split(text(t, pdf), "=== page ===")
	if len(pages) < 2 {
		t.Fatalf("only %d page", len(pages))
	}
	for i, page := range pages {
		if !strings.Contains(page, internalMark) {
			t.Errorf("page %d does not say %q", i+1, internalMark)
		}
	}
}

func TestReportLines(t *testing.T) {
	heads, lines, numbers := ReportLines(sampleTable(ward.ReportProcedures, 2, append([]string{"no", "field"}, ward.FigureColumns...)...))
	if heads[3] != "Số lượng hồ sơ tiếp nhận – Trong kỳ – Trực tuyến" || len(lines) != 3 || lines[2][2] != "1234" || len(numbers) != 11 {
		t.Errorf("%q %q %v", heads, lines, numbers)
	}
}
