package office_test

import (
	"context"
	"os"
	"sync"
	"testing"
	"time"

	"motcua/backend/office"
	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// crowded is an office with many cases, 5,000 a month, made once: of one year, or of
// ten with MOTCUA_BENCH_CASES, which takes minutes to make.
var crowded = sync.OnceValue(func() *wardtest.Office {
	b := staying
	o := wardtest.MustOffice(b, "2026-10-31T09:00")
	years := 1
	if os.Getenv("MOTCUA_BENCH_CASES") != "" {
		years = 10
	}
	o.MustFillYears(b, years*60_000, years)
	q := o.MustAdopt(b, wardtest.ShortForm())
	o.MustFillSheets(b, q, "2026-09", 300)
	o.Clock.Set(b, "2026-10-02T09:00")
	return o
})

var staying keepOpen

type keepOpen struct{ *testing.B }

func (keepOpen) Cleanup(func()) {}

// TempDir gives a folder that outlives the benchmark; TestMain removes it.
func (k keepOpen) TempDir() string {
	dir, err := os.MkdirTemp("", "motcua-crowded-*")
	if err != nil {
		k.Fatal(err)
	}
	crowdedDirs = append(crowdedDirs, dir)
	return dir
}

var crowdedDirs []string

// BenchmarkNotice reads, prints, closes and compares a month of 5,000 cases in a
// store of 600,000. The bars are 150 ms for the figures and 200 ms for a file.
func BenchmarkNotice(b *testing.B) {
	staying = keepOpen{b}
	o := crowded()
	leader := leaderOf(b, o)
	id := ward.NoticeID("2026-09", ward.NoticeProcedures, 0)
	b.Run("figures", func(b *testing.B) {
		for b.Loop() {
			if _, err := o.Notice(ctx, leader, id); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("draft", func(b *testing.B) {
		for b.Loop() {
			if _, err := o.NoticePaper(ctx, leader, id); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("month", func(b *testing.B) { pages(b, o, leader) })
	begun := time.Now()
	closed := o.MustClose(b, leader, "2026-09")
	b.Logf("%d notices of %d cases sent, approved and posted within %s", len(closed),
		closed[0].Content.Procedures.Figures.Procedures.Total.Received.Total, time.Since(begun).Round(time.Millisecond))
	b.Run("frozen month", func(b *testing.B) { pages(b, o, leader) })
	b.Run("frozen month after another event", func(b *testing.B) {
		for b.Loop() {
			b.StopTimer()
			touch(b, o)
			b.StartTimer()
			if _, err := o.NoticeMonth(ctx, leader, "2026-09"); err != nil {
				b.Fatal(err)
			}
		}
	})
	o.MustReceive(b, 1, func(in *office.CaseInput) { in.ReceivedAt = "2026-09-15T09:00" })
	b.Run("frozen month that moved", func(b *testing.B) { pages(b, o, leader) })
}

func leaderOf(b *testing.B, o *wardtest.Office) ward.Officer {
	who, found, err := o.Store.Read(ctx).OfficerByLogin("chutich")
	if err != nil {
		b.Fatal(err)
	}
	if !found {
		who = o.MustOfficer(b, "chutich", "Phạm Thị Chủ Tịch", ward.Leader)
	}
	return who
}

func pages(b *testing.B, o *wardtest.Office, leader ward.Officer) {
	for b.Loop() {
		if _, err := o.NoticeMonth(ctx, leader, "2026-09"); err != nil {
			b.Fatal(err)
		}
	}
}

// touch writes something that moves no figure.
func touch(b *testing.B, o *wardtest.Office) {
	err := o.Store.Write(context.Background(), func(t *store.Tx) error {
		_, err := t.Append(ward.Fact{Subject: "officer/" + o.Clerk.ID, Kind: ward.OfficerSignedIn, Actor: o.Clerk.ID, Body: ward.SignInBody{Login: "x"}})
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
}

// BenchmarkNoticeBoard counts what is to be done with eleven frozen months of 5,000
// cases: the first time ever, once something touched all of them, after a start, and
// again. The bar is 200 ms for the last two.
func BenchmarkNoticeBoard(b *testing.B) {
	staying = keepOpen{b}
	o := crowded()
	leader := leaderOf(b, o)
	closed := 0
	for at := ward.Date("2025-11-15"); at < "2026-10-01"; at = at.Plus(30) {
		o.MustClose(b, leader, string(at)[:7])
		closed++
	}
	started := func() *office.Office { return office.New(o.Store, o.Clock.Now) }
	begun := time.Now()
	board, err := started().NoticeBoard(ctx, leader)
	if err != nil {
		b.Fatal(err)
	}
	b.Logf("%d frozen months, never compared: %s; %d moved", closed, time.Since(begun).Round(time.Millisecond), board.Moved)
	o.MustReceive(b, 1, func(in *office.CaseInput) { in.ReceivedAt = "2025-11-20T09:00" })
	begun = time.Now()
	if board, err = started().NoticeBoard(ctx, leader); err != nil {
		b.Fatal(err)
	}
	b.Logf("an entry of a year ago, which all of them may count: %s; %d moved", time.Since(begun).Round(time.Millisecond), board.Moved)
	for _, again := range []bool{false, true} {
		b.Run(map[bool]string{false: "after a start", true: "again"}[again], func(b *testing.B) {
			for b.Loop() {
				b.StopTimer()
				home := started()
				if touch(b, o); again {
					if _, err := home.NoticeBoard(ctx, leader); err != nil {
						b.Fatal(err)
					}
					touch(b, o)
				}
				b.StartTimer()
				if _, err := home.NoticeBoard(ctx, leader); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
