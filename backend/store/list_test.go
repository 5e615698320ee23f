package store_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// listed is an office on Wednesday 25 November 2026 at noon with cases of the days before.
func listed(t *testing.T) *wardtest.Office {
	t.Helper()
	o := wardtest.MustOffice(t, "2026-11-02T09:00")
	mai := o.MustOfficer(t, "mai", "Phạm Thị Mẫu Mai", ward.Clerk)
	receive := func(at string, edit func(*wardtest.Input)) ward.Case {
		o.Clock.Set(t, at)
		return o.MustReceive(t, 1, func(in *wardtest.Input) {
			if edit != nil {
				edit(in)
			}
		})
	}
	receive("2026-11-02T09:00", nil)                                                             // 1102-1, due 5/11: overdue
	receive("2026-11-20T09:00", nil)                                                             // 1120-1, due 26/11: soon
	receive("2026-11-25T09:00", nil)                                                             // 1125-1, due 30/11
	receive("2026-11-25T09:10", func(in *wardtest.Input) { in.ProcedureCode = "2.000815" })      // 1125-2, due today
	receive("2026-11-25T09:20", func(in *wardtest.Input) { in.Channel = ward.ChannelOnline })    // 1125-3
	o.MustFinish(t, receive("2026-11-25T09:30", nil).ID)                                         // 1125-4, finished
	o.MustHandOver(t, o.MustFinish(t, receive("2026-11-25T09:40", nil).ID))                      // 1125-5, handed over
	receive("2026-11-25T09:50", func(in *wardtest.Input) { in.ReceivedAt = "2026-11-20T16:00" }) // 1120-2, from paper
	c := receive("2026-11-25T10:00", nil)                                                        // 1125-6, with another officer
	if _, err := o.TransferCase(ctx, o.Clerk, wardtest.TransferInput(c.ID, mai.Name)); err != nil {
		t.Fatal(err)
	}
	o.Clock.Set(t, "2026-11-25T12:00")
	return o
}

func codes(list ward.CaseList) (out []string) {
	for _, row := range list.Rows {
		out = append(out, row.Code[len("A-26"):])
	}
	return out
}

func TestCases_FilterAndOrder(t *testing.T) {
	o := listed(t)
	today := []string{"1125-0006", "1125-0005", "1125-0004", "1125-0003", "1125-0002", "1125-0001"}
	for _, c := range []struct {
		name   string
		filter ward.CaseFilter
		want   []string
	}{
		{"all, newest first by receipt", ward.CaseFilter{}, append(slices.Clone(today), "1120-0002", "1120-0001", "1102-0001")},
		{"from", ward.CaseFilter{From: "2026-11-25"}, today},
		{"to", ward.CaseFilter{To: "2026-11-20"}, []string{"1120-0002", "1120-0001", "1102-0001"}},
		{"one day", ward.CaseFilter{From: "2026-11-02", To: "2026-11-02"}, []string{"1102-0001"}},
		{"state", ward.CaseFilter{State: ward.StateDone}, []string{"1125-0004"}},
		{"state handed over", ward.CaseFilter{State: ward.StateReturned}, []string{"1125-0005"}},
		{"state with another officer", ward.CaseFilter{State: ward.StateProcessing}, []string{"1125-0006"}},
		{"channel", ward.CaseFilter{Channel: ward.ChannelOnline}, []string{"1125-0003"}},
		{"field", ward.CaseFilter{Field: "Chứng thực"}, []string{"1125-0002"}},
		{"officer who holds", ward.CaseFilter{Officer: "Phạm Thị Mẫu Mai"}, []string{"1125-0006"}},
		{"officer who received", ward.CaseFilter{Officer: o.Clerk.Name, From: "2026-11-25"}, today},
		{"nobody", ward.CaseFilter{Officer: "Ai Đó"}, nil},
		{"overdue, first due first", ward.CaseFilter{Due: "OVERDUE"}, []string{"1102-0001"}},
		{"due today", ward.CaseFilter{Due: "TODAY"}, []string{"1125-0002"}},
		{"due soon", ward.CaseFilter{Due: "SOON"}, []string{"1125-0002", "1120-0001", "1120-0002"}},
		{"due soon of a field", ward.CaseFilter{Due: "SOON", Field: "Hộ tịch"}, []string{"1120-0001", "1120-0002"}},
		{"text and state", ward.CaseFilter{Text: "nguyen", State: ward.StateDone}, []string{"1125-0004"}},
		{"text and due", ward.CaseFilter{Text: "nguyen", Due: "OVERDUE"}, []string{"1102-0001"}},
		{"text and day", ward.CaseFilter{Text: "mẫu 1", To: "2026-11-19"}, []string{"1102-0001"}},
		{"text and figure", ward.CaseFilter{Text: "nguyen", Figure: &ward.FigureCell{Period: ward.Period{From: "2026-11-01", To: "2026-11-30"}, Column: "overdue"}}, []string{"1102-0001"}},
		{"figure and state", ward.CaseFilter{State: ward.StateReturned, Figure: &ward.FigureCell{Period: ward.Period{From: "2026-11-01", To: "2026-11-30"}, Column: "resolved"}}, []string{"1125-0005"}},
		{"all at once", ward.CaseFilter{Text: "nguyễn", State: ward.StateAccepted, Due: "SOON", Field: "Hộ tịch", Officer: o.Clerk.Name,
			Channel: ward.ChannelDirect, From: "2026-11-01", To: "2026-11-30"}, []string{"1120-0002", "1120-0001"}},
	} {
		for _, where := range []string{"newest", "indexed"} {
			list, err := o.Cases(ctx, o.Clerk, c.filter)
			if err != nil || list.Total != len(c.want) || !slices.Equal(codes(list), c.want) {
				t.Errorf("%s, %s: %v (%d), %v; want %v", c.name, where, codes(list), list.Total, err, c.want)
			}
			if where == "newest" {
				if err := store.CatchUp(o.Store); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}

func TestCases_Pages(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	for n := range 25 {
		o.MustReceive(t, n)
	}
	for _, c := range []struct{ offset, limit, want, first int }{
		{0, 0, 25, 25}, {0, 10, 10, 25}, {10, 10, 10, 15}, {20, 10, 5, 5}, {24, 10, 1, 1}, {25, 10, 0, 0}, {1 << 40, 10, 0, 0},
		{-5, 10, 10, 25}, {0, -1, 25, 25}, {0, 1 << 40, 25, 25},
	} {
		list, err := o.Cases(ctx, o.Clerk, ward.CaseFilter{Offset: c.offset, Limit: c.limit})
		if err != nil || list.Total != 25 || len(list.Rows) != c.want {
			t.Errorf("%d behind %d: %d of %d, %v", c.limit, c.offset, len(list.Rows), list.Total, err)
			continue
		}
		if c.want > 0 && list.Rows[0].Code != fmt.Sprintf("A-261120-%04d", c.first) {
			t.Errorf("%d behind %d begins with %s", c.limit, c.offset, list.Rows[0].Code)
		}
	}
}

// A line says what its case says, the identity number masked.
func TestCases_Line(t *testing.T) {
	o := listed(t)
	list, err := o.Cases(ctx, o.Clerk, ward.CaseFilter{State: ward.StateReturned})
	if err != nil || len(list.Rows) != 1 {
		t.Fatal(list, err)
	}
	c := mustCase(t, o.Store, list.Rows[0].ID)
	want := ward.CaseRow{
		ID: c.ID, Code: c.Code, OfficialCode: c.OfficialCode, Applicant: c.Applicant.Name, Phone: c.Applicant.Phone,
		PersonalID: "0011••••0001", ProcedureCode: c.Procedure.Code, Procedure: c.Procedure.Name, Field: c.Procedure.Field,
		Channel: c.Channel, State: c.State, Standing: ward.Standing(c.Outcome), ReceivedAt: c.ReceivedAt, ReceivedBy: c.ReceivedBy,
		HeldBy: c.HeldBy, FirstDueAt: c.FirstDueAt, DueAt: c.DueAt, FinishedAt: c.FinishedAt, HandedOverAt: c.Handover.At, Owed: c.Owed(),
	}
	if list.Rows[0] != want {
		t.Errorf("%+v\nwant %+v", list.Rows[0], want)
	}
}

func TestCases_Standing(t *testing.T) {
	o := listed(t)
	list, err := o.Cases(ctx, o.Clerk, ward.CaseFilter{})
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]ward.Standing{
		"1102-0001": "OVERDUE", "1120-0001": ward.Soon, "1120-0002": ward.Soon, "1125-0001": "IN_TIME", "1125-0002": ward.Soon,
		"1125-0003": "IN_TIME", "1125-0004": "EARLY", "1125-0005": "EARLY", "1125-0006": "IN_TIME",
	}
	for _, row := range list.Rows {
		if code := row.Code[len("A-26"):]; row.Standing != want[code] {
			t.Errorf("%s, due %s, stands %s, want %s", code, row.DueAt, row.Standing, want[code])
		}
	}
}

func TestCase_ByAnyName(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	c := o.MustReceive(t, 1, func(in *wardtest.Input) { in.OfficialCode = "H15.50.05.13-261008-0975" })
	o.MustReceive(t, 2)
	for _, key := range []string{c.ID, "A-261120-0001", "a-261120-0001", " A-261120-0001 ", "A-261120-1", "H15.50.05.13-261008-0975", "h15.50.05.13-261008-0975"} {
		if got := mustCase(t, o.Store, key); got.ID != c.ID {
			t.Errorf("%q gives %s", key, got.ID)
		}
	}
	for _, key := range []string{"", "-", "A-261120-0003", "A-261120", "0001", "A-261120-x", c.ID + "0", "'; DROP TABLE cases", "\x00"} {
		if _, found, err := o.Store.Read(ctx).Case(key); err != nil || found {
			t.Errorf("%q: found %v, %v", key, found, err)
		}
	}
}

// The queries that every screen makes must use an index, or they grow slow with
// the years.
func TestQueries_UseTheirIndexes(t *testing.T) {
	o := listed(t)
	db := mustOther(t, o)
	for query, want := range map[string]string{
		"SELECT count(*) FROM cases c WHERE c.state = 'ACCEPTED'":                                                                   "COVERING INDEX cases_received",
		"SELECT c.row FROM cases c ORDER BY c.received_at DESC, c.row DESC LIMIT 100 OFFSET 5000":                                   "COVERING INDEX cases_received",
		"SELECT c.row FROM cases c WHERE c.received_at >= '2026' AND c.field = 'x' ORDER BY c.received_at DESC, c.row DESC LIMIT 1": "COVERING INDEX cases_received (received_at>?)",
		"SELECT c.row FROM cases c WHERE c.ended_key = '9999' AND c.due_at < '2026' ORDER BY c.due_at, c.row":                       "INDEX cases_standing (ended_key=? AND due_at<?)",
		"SELECT c.row FROM cases c WHERE c.state = 'DONE' ORDER BY c.finished_at, c.row LIMIT 100":                                  "INDEX cases_ready",
		"SELECT c.row FROM cases c WHERE c.state = 'SUPPLEMENT_REQUESTED' ORDER BY c.doc ->> '$.supplement.at', c.row LIMIT 100":    "INDEX cases_waiting",
		"SELECT count(*) FROM cases c WHERE c.state = 'SUPPLEMENT_REQUESTED'":                                                       "INDEX cases_waiting",
		"SELECT coalesce(max(number), 0) FROM cases WHERE series = 'A-261120'":                                                      "COVERING INDEX cases_number (series=?)",
		"SELECT doc FROM cases WHERE row = (SELECT min(seq) FROM event WHERE subject = 'case/' || 'x')":                             "event_subject (subject=?)",
	} {
		rows, err := db.Query("EXPLAIN QUERY PLAN " + query)
		if err != nil {
			t.Fatal(err)
		}
		plan := ""
		for rows.Next() {
			var id, parent, unused int
			var detail string
			if err := rows.Scan(&id, &parent, &unused, &detail); err != nil {
				t.Fatal(err)
			}
			plan += detail + "\n"
		}
		rows.Close()
		if !strings.Contains(plan, want) || strings.Contains(plan, "TEMP B-TREE FOR ORDER BY") {
			t.Errorf("%s:\n%swant %s", query, plan, want)
		}
	}
}
