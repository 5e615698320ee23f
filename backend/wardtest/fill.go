package wardtest

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// Year is the twelve months that MustFill spreads its cases over.
var Year = ward.Period{From: "2025-11-01", To: "2026-10-31"}

// MustFill puts n cases into an office, spread over the working days of Year: nine
// in ten finished, some of them late, most of those handed over. It writes the
// facts without the office's checks, a day in a transaction, because a hundred
// thousand cases are wanted within seconds. The same n gives the same cases.
func (o *Office) MustFill(tb testing.TB, n int) {
	tb.Helper()
	f := filler{rand: rand.New(rand.NewPCG(1, uint64(n))), office: o}
	var err error
	if f.time, err = o.Time(context.Background()); err != nil {
		tb.Fatal(err)
	}
	all, err := o.Procedures(context.Background())
	if err != nil {
		tb.Fatal(err)
	}
	for _, p := range all {
		if p.InForce(Year.From) {
			p.Papers = nil
			f.procedures = append(f.procedures, p)
		}
	}
	f.fill(tb, f.workingDays(Year), n)
	o.Clock.Set(tb, string(Year.To)+"T17:00")
}

// MustFillYears does the same over the years that end with Year: history that a
// store of many years has. What is older than two months has ended.
func (o *Office) MustFillYears(tb testing.TB, n, years int) {
	tb.Helper()
	f := filler{rand: rand.New(rand.NewPCG(2, uint64(n))), office: o, openFrom: Year.To.Plus(-60)}
	var err error
	if f.time, err = o.Time(context.Background()); err != nil {
		tb.Fatal(err)
	}
	all, err := o.Procedures(context.Background())
	if err != nil {
		tb.Fatal(err)
	}
	for _, p := range all {
		p.Papers = nil
		f.procedures = append(f.procedures, p)
	}
	from := ward.DateOf(Year.To.Time().AddDate(-years, 0, 1))
	f.fill(tb, f.workingDays(ward.Period{From: from, To: Year.To}), n)
	o.Clock.Set(tb, string(Year.To)+"T17:00")
}

func (f *filler) fill(tb testing.TB, days []ward.Date, n int) {
	tb.Helper()
	for i, d := range days {
		if err := f.day(d, n*(i+1)/len(days)-n*i/len(days)); err != nil {
			tb.Fatal(err)
		}
	}
}

type filler struct {
	rand       *rand.Rand
	office     *Office
	time       *ward.OfficeTime
	procedures []ward.Procedure
	openFrom   ward.Date // cases before it have all ended
}

func (f *filler) workingDays(p ward.Period) []ward.Date {
	var days []ward.Date
	for d := p.From; d <= p.To; d = d.Next() {
		if f.time.WorkingDayOn(d) {
			days = append(days, d)
		}
	}
	return days
}

// day writes the cases of one day.
func (f *filler) day(d ward.Date, n int) error {
	return f.office.Store.Write(context.Background(), func(t *store.Tx) error {
		for i := range n {
			opening := d.Start().Time().Add(8 * time.Hour)
			at := ward.MomentOf(opening.Add(time.Duration(i) * 8 * time.Hour / time.Duration(n)))
			if err := f.life(t, i+1, at); err != nil {
				return err
			}
		}
		return nil
	})
}

// life writes the facts of one case.
func (f *filler) life(t *store.Tx, number int, at ward.Moment) error {
	who := f.office.Clerk
	body, err := f.received(number, at)
	if err != nil {
		return err
	}
	events, err := t.Append(ward.Fact{Subject: "case/", Kind: ward.CaseReceived, Actor: who.ID, Body: body})
	if err != nil || f.rand.IntN(10) == 0 && at.Date() >= f.openFrom {
		return err
	}
	wait := time.Duration(f.rand.Int64N(int64(body.DueAt.Time().Sub(at.Time()) * 11 / 10)))
	finished := at.Time().Add(max(wait, time.Minute))
	results := []ward.ResultDocument{{Name: body.Procedure.Result, Number: fmt.Sprintf("%d/UBND", number), Count: 1}}
	if results[0].Name == "" {
		results[0].Name = "Kết quả"
	}
	facts := []ward.Fact{{Subject: events[0].Subject, Kind: ward.CaseFinished, Actor: who.ID,
		Body: ward.FinishedBody{At: ward.MomentOf(finished), By: who.Name, Results: results}}}
	if f.rand.IntN(8) > 0 {
		facts = append(facts, ward.Fact{Subject: events[0].Subject, Kind: ward.CaseHandedOver, Actor: who.ID,
			Body: ward.Handover{At: ward.MomentOf(finished.Add(time.Hour)), By: who.Name, Receiver: body.Applicant,
				ReceiptReturned: true, Documents: results}})
	}
	_, err = t.Append(facts...)
	return err
}

func (f *filler) received(number int, at ward.Moment) (ward.ReceivedBody, error) {
	p := f.procedures[f.rand.IntN(len(f.procedures))]
	due, err := f.time.Due(at, p.Limit)
	d := string(at.Date())
	series := "A-" + d[2:4] + d[5:7] + d[8:10]
	channels := []ward.Channel{ward.ChannelDirect, ward.ChannelDirect, ward.ChannelOnline, ward.ChannelPost}
	return ward.ReceivedBody{
		Code: store.JoinCode(series, number), Series: series, Number: number, Counter: "Quầy A", Procedure: p,
		ReceivedAt: at, DueAt: due.DueAt, By: f.office.Clerk.Name,
		CaseDetails: ward.CaseDetails{
			Channel: channels[f.rand.IntN(len(channels))], Applicant: RandomPerson(f.rand), Sets: 1,
			Papers: []ward.Paper{{Name: "Tờ khai theo mẫu", Originals: 1}},
		},
	}, err
}

// The parts of the names of RandomPerson; a family name that stands more often
// is more common, as in life.
var (
	families = strings.Fields("Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Trần Lê Lê Phạm Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý")
	middles  = strings.Fields("Thị Thị Thị Thị Văn Văn Văn Văn Hữu Đức Minh Ngọc Thanh Quốc Xuân Thu Kim Đình Công Như")
	givens   = strings.Fields("An Anh Ánh Bảo Bích Bình Cường Châu Chi Dũng Dung Duy Đào Đạt Đông Đức Giang Hà Hải Hạnh Hằng Hiền Hiếu Hoa Hòa Hùng Hương " +
		"Khánh Khoa Kiên Lan Lâm Linh Loan Long Mai Mạnh Minh My Nam Nga Ngân Nghĩa Ngọc Nhung Oanh Phong Phúc Phương Quân Quang Quyên Sơn Tâm Tân Thảo Thành " +
		"Thắng Thủy Thư Tiến Trang Trinh Trung Tuấn Tuyết Uyên Vân Vinh Vy Yến Ý")
)

// RandomPerson makes a person up.
func RandomPerson(r *rand.Rand) ward.Person {
	pick := func(from []string) string { return from[r.IntN(len(from))] }
	name := pick(families) + " " + pick(middles) + " " + pick(givens)
	if r.IntN(3) == 0 {
		name = pick(families) + " " + pick(middles) + " " + pick(middles) + " " + pick(givens)
	}
	return ward.Person{
		Kind: ward.Individual, Name: viet.NFC(name), Address: fmt.Sprintf("Tổ %d, phường Mẫu", 1+r.IntN(40)),
		PersonalID: fmt.Sprintf("0%02d%d%02d%06d", 1+r.IntN(96), r.IntN(4), r.IntN(100), r.IntN(1_000_000)),
		Phone:      fmt.Sprintf("0%d%08d", []int{9, 9, 3, 8, 7}[r.IntN(5)], r.IntN(100_000_000)),
	}
}
