package office_test

import (
	"context"
	"slices"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

func (d desk) list(t *testing.T, f ward.CaseFilter) (codes []string, rows []ward.CaseRow) {
	t.Helper()
	list, err := d.Cases(context.Background(), d.Clerk, f)
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range list.Rows {
		codes = append(codes, row.Code[len("A-261120-"):])
	}
	return codes, list.Rows
}

// Who has been waited for the longest stands first, with the days.
func TestCases_LongestWaitingFirst(t *testing.T) {
	d := mustDesk(t)
	for _, c := range []struct {
		due string
		do  turn
	}{{"READY", finish}, {"WAITING", ask}} {
		var cases []ward.Case
		d = d.anew(t)
		for n := range 3 {
			cases = append(cases, d.MustReceive(t, n+1))
		}
		for i, at := range []string{"2026-11-20T10:00", "2026-11-23T09:00", "2026-11-25T09:00"} {
			d.Clock.Set(t, at)
			d.must(cases[[]int{1, 2, 0}[i]], c.do)
		}
		d.Clock.Set(t, "2026-11-27T08:00")
		want := []string{cases[1].Code[9:], cases[2].Code[9:], cases[0].Code[9:]}
		codes, rows := d.list(t, ward.CaseFilter{Due: c.due})
		if !slices.Equal(codes, want) || rows[0].Since != "2026-11-20T10:00:00+07:00" || rows[0].SinceDays != 7 || rows[2].SinceDays != 2 {
			t.Errorf("%s: %q, want %q: %+v", c.due, codes, want, rows[0])
		}
	}
}

func TestCases_WhatIsOwed(t *testing.T) {
	d := mustDesk(t)
	d.must(d.MustReceive(t, 1), askFee)
	if _, rows := d.list(t, ward.CaseFilter{Due: "UNPAID"}); len(rows) != 1 || rows[0].Owed != 15_000 || rows[0].Since != "" {
		t.Errorf("%+v", rows)
	}
}

// The cases of a visit, and no others of that day or that person.
func TestCases_OfAVisit(t *testing.T) {
	ctx := context.Background()
	d := mustDesk(t)
	d.MustReceive(t, 1)
	all, err := d.ReceiveVisit(ctx, d.Clerk, []office.CaseInput{wardtest.CaseInput(1), wardtest.CaseInput(1), wardtest.CaseInput(1)})
	if err != nil {
		t.Fatal(err)
	}
	if _, err = d.ReceiveVisit(ctx, d.Clerk, []office.CaseInput{wardtest.CaseInput(1), wardtest.CaseInput(1)}); err != nil {
		t.Fatal(err)
	}
	if codes, _ := d.list(t, ward.CaseFilter{Visit: all[0].Visit}); !slices.Equal(codes, []string{"0004", "0003", "0002"}) {
		t.Errorf("%q", codes)
	}
	for _, none := range []string{"A-261120-0001", "A-261121-0002", "x", "'"} {
		if codes, _ := d.list(t, ward.CaseFilter{Visit: none}); len(codes) != 0 {
			t.Errorf("visit %q: %q", none, codes)
		}
	}
}

// A file that was handed to an officer stays theirs under another name, and does
// not become that of somebody who takes the old name.
func TestCases_MineAfterANewName(t *testing.T) {
	ctx := context.Background()
	d := mustDesk(t)
	to := func(c ward.Case, name string) {
		if _, err := d.TransferCase(ctx, d.Clerk, office.TransferInput{CaseID: c.ID, To: name}); err != nil {
			t.Fatal(err)
		}
	}
	old := d.mai.Name
	to(d.MustReceive(t, 1), old)
	to(d.MustReceive(t, 2), "Bộ phận Tư pháp")
	if _, err := d.ChangeOfficer(ctx, d.Admin, office.OfficerChange{ID: d.mai.ID, Name: "Phạm Thị Mẫu Mới", Role: d.mai.Role}); err != nil {
		t.Fatal(err)
	}
	d.mai.Name = "Phạm Thị Mẫu Mới"
	other := d.MustOfficer(t, "mai2", old, ward.Clerk)
	to(d.MustReceive(t, 3), "Phạm Thị Mẫu Mới")
	for who, want := range map[*ward.Officer]int{&d.mai: 2, &other: 0, &d.Clerk: 0} {
		b, err := d.Board(ctx, *who)
		list, errList := d.Cases(ctx, *who, ward.CaseFilter{Due: "MINE"})
		if err != nil || errList != nil || b.Mine != want || list.Total != want {
			t.Errorf("%s has %d, in the list %d, want %d (%v, %v)", who.Name, b.Mine, list.Total, want, err, errList)
		}
	}
	unit := d.MustOfficer(t, "unit", "Bộ phận Tư pháp", ward.Clerk)
	if b, err := d.Board(ctx, unit); err != nil || b.Mine != 1 {
		t.Errorf("the unit has %d (%v)", b.Mine, err)
	}
}

// What is with the post stands in a list of its own until it is known what became
// of it; the first sent stands first.
func TestCases_Posted(t *testing.T) {
	ctx := context.Background()
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	var sent []ward.Case
	for n, hour := range []string{"2026-11-20T10:00", "2026-11-20T11:00", "2026-11-20T12:00"} {
		c := o.MustReceive(t, n+1)
		o.Clock.Set(t, hour)
		o.MustFinish(t, c.ID)
		in := office.HandoverInput{CaseID: c.ID, Receiver: c.Applicant, Way: ward.ResultByPost, PostNumber: "EM" + hour, PostAddress: "Số 9",
			Documents: []ward.ResultDocument{{Name: "Giấy xác nhận", Count: 1}}, Note: "Chưa thu phí"}
		c, err := o.HandOver(ctx, o.Clerk, in)
		if err != nil {
			t.Fatal(err)
		}
		sent = append(sent, c)
	}
	o.MustReceive(t, 9)
	want := func(cases ...ward.Case) {
		t.Helper()
		list, err := o.Cases(ctx, o.Clerk, ward.CaseFilter{Due: "POSTED"})
		board, boardErr := o.Board(ctx, o.Clerk)
		if err != nil || boardErr != nil || board.Posted != len(cases) || len(list.Rows) != len(cases) || list.Total != len(cases) {
			t.Fatalf("%+v, %+v, %v, %v", list, board, err, boardErr)
		}
		for i, c := range cases {
			if list.Rows[i].ID != c.ID {
				t.Errorf("%d is %s", i, list.Rows[i].Code)
			}
		}
	}
	want(sent...)
	for i, outcome := range []ward.PostOutcome{ward.PostDelivered, ward.PostSentBack} {
		if _, err := o.FollowPost(ctx, o.Clerk, office.PostInput{CaseID: sent[i].ID, Outcome: outcome}); err != nil {
			t.Fatal(err)
		}
	}
	want(sent[2])
}
