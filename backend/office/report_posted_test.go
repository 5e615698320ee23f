package office_test

import (
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// What was approved of a month stands in every report as it was approved, with the
// number of its notice; what the records say now is said beside it.
func TestReport_ClosedMonthStands(t *testing.T) {
	o, leader := closedOctober(t)
	october := func() ward.Report { return mustReport(t, o, ward.ReportProcedures, "2026-10-01", "2026-10-31") }
	if r := october(); len(r.Posted) != 0 || cell(t, r, "total", "received").Notice != "" {
		t.Errorf("an open month: %+v", r.Posted)
	}
	approved := o.MustClose(t, leader, "2026-10")
	o.MustReceive(t, 70, func(in *office.CaseInput) { in.ReceivedAt = "2026-10-30T10:00" })
	opinion := o.MustOpinion(t, 3, func(in *office.FeedbackInput) { in.ReceivedAt = "2026-10-30T10:00" })

	r := october()
	if len(r.Posted) != 1 || r.Posted[0].ID != octoberID || r.Posted[0].Number != "01/TB-UBND" || r.Posted[0].Signed != "2026-11-02" {
		t.Fatalf("by %+v", r.Posted)
	}
	c := cell(t, r, "total", "received")
	if c.Count != 6 || c.Now == nil || c.Now.Count != 7 || c.Notice != octoberID || c.Cell != "procedures//received" {
		t.Errorf("%+v", c)
	}
	if c := cell(t, r, "total", "resolved"); c.Now != nil || c.Count != 4 {
		t.Errorf("what has not moved: %+v", c)
	}
	f := mustReport(t, o, ward.ReportFeedback, "2026-10-01", "2026-10-31")
	if c := cell(t, f, "total", "fbNew"); c.Count != 2 || c.Now == nil || c.Now.Count != 3 || c.Notice != "2026-10-FEEDBACK" {
		t.Errorf("%s: %+v", opinion.Code, c)
	}
	if c := cell(t, f, "total", "fbPending"); c.Notice != "" || c.Now == nil {
		t.Errorf("a sum of counts: %+v", c)
	}
	year := mustReport(t, o, ward.ReportYear, "2026-01-01", "2026-12-31")
	if len(year.Posted) != 3 {
		t.Errorf("the year is by %+v", year.Posted)
	}
	if c := cell(t, year, "newCases", "2026-10"); c.Count != 6 || c.Now == nil || c.Now.Count != 7 || c.Cell != "" {
		t.Errorf("%+v", c)
	}
	if c := cell(t, year, "carriedOver", "2026-11"); c.Now != nil || c.Notice != "" {
		t.Errorf("an open month of the year: %+v", c)
	}
	if c := cell(t, year, "valid", "2026-10"); c.Count != 12 || c.Surveys != "2026-10" {
		t.Errorf("%+v", c)
	}
	everyCellOpens(t, o, leader, r, f, year)

	for _, v := range approved {
		if v.Kind != ward.NoticeProcedures {
			continue
		}
		fixed := o.MustApprove(t, leader, octoberID+"-1")
		r = october()
		if c := cell(t, r, "total", "received"); c.Count != 7 || c.Now != nil || c.Notice != fixed.ID || !r.Posted[0].Correction {
			t.Errorf("after its correction: %+v, %+v", c, r.Posted)
		}
	}
	if r := mustReport(t, o, ward.ReportProcedures, "2026-10-01", "2026-10-30"); len(r.Posted) != 0 {
		t.Errorf("a period that is no month is by %+v", r.Posted)
	}
}

// A field that was in no notice has its line, with nothing approved.
func TestReport_FieldThatCameSince(t *testing.T) {
	o, leader := closedOctober(t)
	o.MustClose(t, leader, "2026-10")
	other := o.MustReceive(t, 71, func(in *office.CaseInput) { in.ReceivedAt, in.ProcedureCode = "2026-10-30T10:00", "2.000815" })
	r := mustReport(t, o, ward.ReportProcedures, "2026-10-01", "2026-10-31")
	if c := cell(t, r, other.Procedure.Field, "received"); c.Count != 0 || c.Now == nil || c.Now.Count != 1 {
		t.Errorf("%+v", c)
	}
}
