package office_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"slices"
	"strings"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// mustExport gives the lines of an export of cases, the header first.
func mustExport(t *testing.T, o *wardtest.Office, f ward.CaseFilter) [][]string {
	t.Helper()
	var b bytes.Buffer
	if err := o.ExportCases(context.Background(), o.Clerk, f, &b, "csv"); err != nil {
		t.Fatal(err)
	}
	text, ok := strings.CutPrefix(b.String(), "\uFEFF")
	if !ok {
		t.Error("the export does not begin with a byte order mark")
	}
	lines, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return lines
}

// codes gives the first cells below the header.
func codes(lines [][]string) []string {
	out := []string{}
	for _, l := range lines[1:] {
		out = append(out, l[0])
	}
	return out
}

func TestExportCases_Columns(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	c := o.MustReceive(t, 1, func(in *office.CaseInput) {
		in.OfficialCode, in.Channel, in.Fee, in.FeePaid = "H99.99.01-261120-0007", ward.ChannelOnline, 15000, 5000
	})
	o.Clock.Set(t, "2026-11-25T10:00")
	c = o.MustFinish(t, c.ID)
	o.Clock.Set(t, "2026-11-26T08:05")
	o.MustHandOver(t, c)

	lines := mustExport(t, o, ward.CaseFilter{})
	wantHeader := "caseCode,procedureCode,field,channel,state,receivedAt,firstDueAt,dueAt,finishedAt,handedOverAt," +
		"standing,officialCode,procedure,applicant,personalId,receivedBy,heldBy,finishedBy,fee,feePaid,corrected,judgedDueAt,visit," +
		"resultWay,postNumber,postedOn,postOutcome,feeGround,lateReason,lateNote"
	if got := strings.Join(lines[0], ","); got != wantHeader {
		t.Errorf("header\n got %s\nwant %s", got, wantHeader)
	}
	want := []string{"A-261120-0001", "1.004873", "Hộ tịch", "ONLINE", "RETURNED", "2026-11-20T09:00:00+07:00", "2026-11-26T17:00:00+07:00",
		"2026-11-26T17:00:00+07:00", "2026-11-25T10:00:00+07:00", "2026-11-26T08:05:00+07:00", "EARLY", "H99.99.01-261120-0007",
		"Cấp Giấy xác nhận tình trạng hôn nhân", "Nguyễn Thị Mẫu 1", "0011••••0001", o.Clerk.Name, o.Clerk.Name, o.Clerk.Name,
		"15000", "15000", "false", "2026-11-26T17:00:00+07:00", "", "COUNTER", "", "", "", "", "", ""}
	if !slices.Equal(lines[1], want) {
		t.Errorf("line\n got %q\nwant %q", lines[1], want)
	}
}

func TestExportCases_NoTimesWhenThereAreNone(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	o.MustReceive(t, 1)
	for when, standing := range map[string]string{
		"2026-11-20T10:00": "IN_TIME", "2026-11-25T10:00": "SOON", "2026-11-26T17:00:01": "OVERDUE",
	} {
		o.Clock.Set(t, when)
		line := mustExport(t, o, ward.CaseFilter{})[1]
		if line[8] != "" || line[9] != "" || line[10] != standing {
			t.Errorf("at %s: finished %q, handed over %q, standing %s, want %s", when, line[8], line[9], line[10], standing)
		}
	}
}

func TestExportCases_FilterAndOrder(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-19T09:00")
	for n := 1; n <= 3; n++ {
		o.MustReceive(t, n)
	}
	o.Clock.Set(t, "2026-11-20T09:00")
	o.MustReceive(t, 4, func(in *office.CaseInput) { in.Channel = ward.ChannelOnline })
	o.MustReceive(t, 5, func(in *office.CaseInput) { in.ReceivedAt = "2026-11-19T08:30" }) // taken on paper the day before
	o.MustReceive(t, 6, func(in *office.CaseInput) { in.Applicant.Name = "Đặng Văn Mẫu Ân" })
	figure := &ward.FigureCell{Period: ward.Period{From: "2026-11-20", To: "2026-11-30"}, Column: "carriedOver"}
	for _, c := range []struct {
		name string
		f    ward.CaseFilter
		want string
	}{
		{"all", ward.CaseFilter{Offset: 2, Limit: 1}, "A-261119-0004 A-261119-0001 A-261119-0002 A-261119-0003 A-261120-0001 A-261120-0002"},
		{"from", ward.CaseFilter{From: "2026-11-20"}, "A-261120-0001 A-261120-0002"},
		{"to", ward.CaseFilter{To: "2026-11-19"}, "A-261119-0004 A-261119-0001 A-261119-0002 A-261119-0003"},
		{"channel", ward.CaseFilter{Channel: ward.ChannelOnline}, "A-261120-0001"},
		{"text", ward.CaseFilter{Text: "dang van mau an"}, "A-261120-0002"},
		{"text with accents", ward.CaseFilter{Text: "Đặng Văn Mẫu Ân"}, "A-261120-0002"},
		{"text and day", ward.CaseFilter{Text: "mau", To: "2026-11-19"}, "A-261119-0004 A-261119-0001 A-261119-0002 A-261119-0003"},
		{"figure", ward.CaseFilter{Figure: figure}, "A-261119-0004 A-261119-0001 A-261119-0002 A-261119-0003"},
		{"none", ward.CaseFilter{Text: "không có ai"}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(codes(mustExport(t, o, c.f)), " "); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// A search on the screen gives 500 at the most; an export gives all.
func TestExportCases_MoreThanASearchShows(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	const many = 520
	for n := range many {
		o.MustReceive(t, n)
	}
	for _, f := range []ward.CaseFilter{{}, {Text: "nguyen thi mau"}} {
		if got := codes(mustExport(t, o, f)); len(got) != many || !slices.IsSorted(got) {
			t.Errorf("filter %+v: %d cases in order %v, want %d", f, len(got), slices.IsSorted(got), many)
		}
	}
}

func TestExportCases_XLSX(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	o.MustReceive(t, 1)
	var b bytes.Buffer
	if err := o.ExportCases(context.Background(), o.Admin, ward.CaseFilter{}, &b, "xlsx"); err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(b.String(), "PK") {
		t.Error("the export is no workbook")
	}
}

func TestExportCases_Refusals(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	survey := o.MustOfficer(t, "mai", "Phạm Thị Mẫu Mai", ward.SurveyStaff)
	for _, c := range []struct {
		name   string
		who    ward.Officer
		f      ward.CaseFilter
		format string
		key    string
	}{
		{"format", o.Clerk, ward.CaseFilter{}, "pdf", "export.format"},
		{"role", survey, ward.CaseFilter{}, "csv", "access.role"},
		{"nobody", ward.Officer{}, ward.CaseFilter{}, "csv", "access.not_signed_in"},
		{"day", o.Clerk, ward.CaseFilter{From: "2026-02-30"}, "csv", "date.invalid"},
		{"figure", o.Clerk, ward.CaseFilter{Figure: &ward.FigureCell{Column: "all"}}, "csv", "figure.unknown"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var b bytes.Buffer
			err := o.ExportCases(context.Background(), c.who, c.f, &b, c.format)
			var refused *ward.Error
			if !errors.As(err, &refused) || refused.Key != c.key || b.Len() > 0 {
				t.Errorf("got %v and %d bytes, want %s and none", err, b.Len(), c.key)
			}
		})
	}
}

type fullDisk struct{}

var errFull = errors.New("disk full")

func (fullDisk) Write([]byte) (int, error) { return 0, errFull }

func TestExportCases_PassesWriteErrorsOn(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	o.MustReceive(t, 1)
	for _, format := range []string{"csv", "xlsx"} {
		if err := o.ExportCases(context.Background(), o.Clerk, ward.CaseFilter{}, fullDisk{}, format); !errors.Is(err, errFull) {
			t.Errorf("%s: got %v", format, err)
		}
	}
	ctx, stop := context.WithCancel(context.Background())
	stop()
	if err := o.ExportCases(ctx, o.Clerk, ward.CaseFilter{}, &bytes.Buffer{}, "csv"); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: got %v", err)
	}
	if n := len(mustExport(t, o, ward.CaseFilter{})); n != 2 {
		t.Errorf("%d lines after a failed export", n)
	}
}
