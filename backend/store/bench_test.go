package store_test

import (
	"context"
	"database/sql"
	"encoding/json"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// BenchmarkReceiveCase receives a case and, beside it in the same run, makes one
// bare insert-and-commit of the same bytes into a table that has nothing else,
// with the same settings. The bar is a ratio of 2.5. "ratio" is of all the time
// spent, slow writes of the disk included; "ratio-median" of the middle of each.
func BenchmarkReceiveCase(b *testing.B) {
	o := wardtest.MustOffice(b, "2026-11-20T09:00")
	bare := mustBare(b, o.MustReceive(b, 1), o)
	var ours, theirs []time.Duration
	n := 1
	receive := func() { n++; o.MustReceive(b, n) }
	insert := func() { bare.insert(b) }
	for range 300 { // both files grow up first
		receive()
		insert()
	}
	for b.Loop() {
		ours = append(ours, timed(receive))
		theirs = append(theirs, timed(insert))
	}
	b.ReportMetric(float64(sum(ours))/float64(sum(theirs)), "ratio")
	b.ReportMetric(percentile(ours, 50)/percentile(theirs, 50), "ratio-median")
	b.ReportMetric(percentile(ours, 50)*1000, "receive-p50-µs")
	b.ReportMetric(percentile(ours, 99)*1000, "receive-p99-µs")
	b.ReportMetric(percentile(theirs, 50)*1000, "bare-p50-µs")
	b.ReportMetric(percentile(theirs, 99)*1000, "bare-p99-µs")
	b.ReportMetric(0, "ns/op") // of both together: says nothing
}

func timed(do func()) time.Duration {
	start := time.Now()
	do()
	return time.Since(start)
}

func sum(d []time.Duration) (total time.Duration) {
	for _, x := range d {
		total += x
	}
	return total
}

// percentile gives milliseconds.
func percentile(d []time.Duration, p int) float64 {
	slices.Sort(d)
	return float64(d[(len(d)-1)*p/100]) / 1e6
}

// bare is a table with nothing but the bytes.
type bare struct {
	stmt  *sql.Stmt
	bytes string
}

func mustBare(b *testing.B, c ward.Case, o *wardtest.Office) bare {
	b.Helper()
	db, err := sql.Open("sqlite", store.DSN(filepath.Join(b.TempDir(), "bare.db")))
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { db.Close() })
	db.SetMaxOpenConns(1)
	if _, err := db.Exec("CREATE TABLE bare (id INTEGER PRIMARY KEY, bytes TEXT NOT NULL) STRICT"); err != nil {
		b.Fatal(err)
	}
	insert, err := db.Prepare("INSERT INTO bare (bytes) VALUES (?)")
	if err != nil {
		b.Fatal(err)
	}
	events, err := o.Store.Read(context.Background()).Events("case/" + c.ID)
	if err != nil {
		b.Fatal(err)
	}
	doc, err := json.Marshal(c)
	if err != nil {
		b.Fatal(err)
	}
	return bare{insert, string(events[0].Body) + string(doc)}
}

func (t bare) insert(b *testing.B) {
	if _, err := t.stmt.Exec(t.bytes); err != nil {
		b.Fatal(err)
	}
}
