package wardtest

import (
	"context"
	"fmt"
	"os"
	"sync"
	"testing"
	"time"

	"motcua/backend/office"
	"motcua/backend/store"
	"motcua/backend/ward"
)

// Password is every test officer's password.
const Password = "mat-khau-thu"

// Clock is a clock that stands until it is set.
type Clock struct {
	mu  sync.Mutex
	now time.Time
}

// NewClock stands at a moment such as "2026-11-20T09:00".
func NewClock(tb testing.TB, at string) *Clock {
	tb.Helper()
	c := &Clock{}
	c.Set(tb, at)
	return c
}

// Now tells the time.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

// Set puts the clock to a moment.
func (c *Clock) Set(tb testing.TB, at string) {
	tb.Helper()
	m, err := ward.ParseMoment(at)
	if err != nil {
		tb.Fatal(err)
	}
	c.mu.Lock()
	c.now = m.Time()
	c.mu.Unlock()
}

// Pass lets time pass.
func (c *Clock) Pass(d time.Duration) {
	c.mu.Lock()
	c.now = c.now.Add(d)
	c.mu.Unlock()
}

// MustOpen opens the database of a folder.
func MustOpen(tb testing.TB, dir string, clock *Clock) *store.Store {
	tb.Helper()
	s, err := store.Open(context.Background(), dir, clock.Now)
	if err != nil {
		tb.Fatal(err)
	}
	return s
}

// MustStore opens a database in a folder of the test's own and, when the test
// ends, checks that its tables are what its journal says.
func MustStore(tb testing.TB, clock *Clock) *store.Store {
	tb.Helper()
	s := MustOpen(tb, tb.TempDir(), clock)
	tb.Cleanup(func() {
		MustCheck(tb, s)
		s.Close()
	})
	return s
}

// MustCheck fails the test when anything in the database is not as it should be.
func MustCheck(tb testing.TB, s *store.Store) {
	tb.Helper()
	if _, isBench := tb.(*testing.B); isBench {
		return
	}
	report, err := s.Check(context.Background())
	if err != nil {
		tb.Errorf("check: %v", err)
	}
	for _, f := range report.Findings {
		tb.Errorf("check: %s %s: %s", f.What, f.Where, f.Found)
	}
}

// Office is a ward's office set up for a test.
type Office struct {
	*office.Office
	Store *store.Store
	Clock *Clock
	Admin ward.Officer
	Clerk ward.Officer
	Dir   string // where the database is
}

// MustOffice gives an office with an administrator and a clerk, whose clock stands
// at the moment.
func MustOffice(tb testing.TB, at string) *Office {
	tb.Helper()
	dir := tb.TempDir()
	MustPrepare(tb, dir)
	clock := NewClock(tb, at)
	s := MustOpen(tb, dir, clock)
	tb.Cleanup(func() {
		MustCheck(tb, s)
		s.Close()
	})
	o := MustFind(tb, s, clock)
	o.Dir = dir
	return o
}

// MustFind gives the office of a database that MustOffice made.
func MustFind(tb testing.TB, s *store.Store, clock *Clock) *Office {
	tb.Helper()
	o := &Office{Office: office.New(s, clock.Now), Store: s, Clock: clock}
	for login, who := range map[string]*ward.Officer{"quantri": &o.Admin, "lan": &o.Clerk} {
		found := false
		var err error
		if *who, found, err = s.Read(context.Background()).OfficerByLogin(login); err != nil || !found {
			tb.Fatalf("officer %s: found %v, %v", login, found, err)
		}
	}
	return o
}

// MustWrite writes a file.
func MustWrite(tb testing.TB, name string, data []byte) {
	tb.Helper()
	if err := os.WriteFile(name, data, 0o600); err != nil {
		tb.Fatal(err)
	}
}

// SetUpInput is a filled set-up form.
func SetUpInput() office.SetUpInput {
	in := office.Proposal()
	in.Profile.Committee = "Ủy ban nhân dân phường Mẫu"
	in.Profile.OneStop = "Trung tâm Phục vụ hành chính công phường Mẫu"
	in.Profile.Place = "Phường Mẫu"
	in.Profile.SignerName = "Nguyễn Văn Mẫu"
	in.Profile.Address = "Số 1 đường Mẫu, phường Mẫu"
	in.Profile.Phone, in.Profile.Hotline = "0200 000 000", "0200 000 001"
	in.Name, in.Login, in.Password = "Lê Văn Quản Trị", "quantri", Password
	return in
}

// MustOfficer adds an officer whose password is Password. It is kept as it was hashed
// for the administrator: hashing it anew takes longer than most tests.
func (o *Office) MustOfficer(tb testing.TB, login, name string, role ward.Role) (who ward.Officer) {
	tb.Helper()
	err := o.Store.Write(context.Background(), func(t *store.Tx) error {
		kept, err := t.Password(o.Admin.ID)
		if err != nil {
			return err
		}
		events, err := t.Append(ward.Fact{Subject: "officer/", Kind: ward.OfficerAdded, Actor: o.Admin.ID,
			Body: ward.OfficerBody{Login: login, Name: name, Role: role, Active: true}})
		if err != nil {
			return err
		}
		if who, err = ward.FoldOfficer(events[0].Subject, events); err != nil {
			return err
		}
		return t.SetPassword(who.ID, kept.PHC)
	})
	if err != nil {
		tb.Fatal(err)
	}
	return who
}

// CaseInput is a filled intake form; n makes its person one of many.
func CaseInput(n int) office.CaseInput {
	return office.CaseInput{
		ProcedureCode: "1.004873", Channel: ward.ChannelDirect,
		Applicant: ward.Person{
			Kind: ward.Individual, Name: fmt.Sprintf("Nguyễn Thị Mẫu %d", n), PersonalID: fmt.Sprintf("0011900%05d", n),
			Address: "Tổ 1, phường Mẫu", Phone: fmt.Sprintf("0900%06d", n),
		},
		Papers: []ward.Paper{{Name: "Tờ khai theo mẫu", Originals: 1}}, Sets: 1,
	}
}

// MustReceive receives a case; edit may change the form first.
func (o *Office) MustReceive(tb testing.TB, n int, edit ...func(*office.CaseInput)) ward.Case {
	tb.Helper()
	in := CaseInput(n)
	for _, f := range edit {
		f(&in)
	}
	c, err := o.ReceiveCase(context.Background(), o.Clerk, in)
	if err != nil {
		tb.Fatal(err)
	}
	return c
}

// FinishInput is a filled form that finishes a case.
func FinishInput(id string) office.FinishInput {
	return office.FinishInput{CaseID: id, Results: []ward.ResultDocument{{Name: "Giấy xác nhận", Number: "01/XN", Count: 1}}}
}

// MustFinish finishes a case.
func (o *Office) MustFinish(tb testing.TB, id string) ward.Case {
	tb.Helper()
	c, err := o.FinishCase(context.Background(), o.Clerk, FinishInput(id))
	if err != nil {
		tb.Fatal(err)
	}
	return c
}

// HandoverInput is a filled hand-over form for a case.
func HandoverInput(c ward.Case) office.HandoverInput {
	return office.HandoverInput{CaseID: c.ID, Receiver: c.Applicant, ReceiptReturned: true,
		Documents: c.Results, FeePaid: c.Owed()}
}

// MustHandOver hands a case over.
func (o *Office) MustHandOver(tb testing.TB, c ward.Case) ward.Case {
	tb.Helper()
	c, err := o.HandOver(context.Background(), o.Clerk, HandoverInput(c))
	if err != nil {
		tb.Fatal(err)
	}
	return c
}
