package store_test

import (
	"fmt"
	"strings"
	"testing"

	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// pages gives how many pages the database has.
func pages(t *testing.T, o *wardtest.Office) (n int) {
	t.Helper()
	mustQuery(t, o, "PRAGMA page_count", &n)
	return n
}

// Wherever the space gives out, in every statement of a save in turn, the case
// is refused with the reason, nothing of it stays, and once there is space again
// the next one is saved and gets the number that the refused one would have had.
func TestFull_NothingHalfSaved(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	refused := map[string]bool{}
	saved := 0
	long := strings.Repeat("ghi chú dài ", 160) // so that one save needs several pages
	for n := 0; len(refused) < 3 && n < 600; n++ {
		room := pages(t, o) + n%9
		if err := store.Exec(o.Store, fmt.Sprintf("PRAGMA max_page_count = %d", room)); err != nil {
			t.Fatal(err)
		}
		events := len(mustJournal(t, o.Store))
		in := wardtest.CaseInput(n)
		in.Note = long
		c, err := o.ReceiveCase(ctx, o.Clerk, in)
		if err == nil {
			saved++
			if c.Code != store.JoinCode("A-261120", saved) {
				t.Errorf("number %s after %d cases", c.Code, saved-1)
			}
			continue
		}
		if key(err) != "storage.full" {
			t.Fatalf("refused with %v", err)
		}
		refused[strings.SplitN(err.Error(), ":", 2)[0]] = true
		if got := len(mustJournal(t, o.Store)); got != events {
			t.Fatalf("%d events instead of %d", got, events)
		}
		list, err := o.Cases(ctx, o.Clerk, ward.CaseFilter{})
		if err != nil || list.Total != saved {
			t.Fatalf("%d cases instead of %d, %v", list.Total, saved, err)
		}
		if err := store.Exec(o.Store, "PRAGMA max_page_count = 1000000"); err != nil {
			t.Fatal(err)
		}
		o.MustReceive(t, n)
		saved++
	}
	for _, statement := range []string{"insert_event", "put_case", "set_indexed"} {
		if !refused[statement] {
			t.Errorf("%s never ran out of space, only %v", statement, refused)
		}
	}
}

// A connection that must not write gives the sentence for it, not a bug report.
func TestReadOnly_ByRealError(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	o.MustReceive(t, 1)
	if err := store.ReadOnlyExec(o.Store, "DELETE FROM drafts"); key(err) != "storage.readonly" {
		t.Error(err)
	}
	if err := store.Exec(o.Store, "PRAGMA query_only = 1"); err != nil {
		t.Fatal(err)
	}
	events := len(mustJournal(t, o.Store))
	if _, err := o.ReceiveCase(ctx, o.Clerk, wardtest.CaseInput(2)); key(err) != "storage.readonly" {
		t.Error(err)
	}
	if err := store.Exec(o.Store, "PRAGMA query_only = 0"); err != nil {
		t.Fatal(err)
	}
	if got := len(mustJournal(t, o.Store)); got != events {
		t.Errorf("%d events instead of %d", got, events)
	}
	o.MustReceive(t, 3)
}

// Another program that keeps the database locked is waited for, then named.
func TestBusy(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	if err := store.Exec(o.Store, "PRAGMA busy_timeout = 50"); err != nil {
		t.Fatal(err)
	}
	db := mustOther(t, o)
	if _, err := db.Exec("BEGIN IMMEDIATE"); err != nil {
		t.Fatal(err)
	}
	if _, err := o.ReceiveCase(ctx, o.Clerk, wardtest.CaseInput(1)); key(err) != "storage.busy" {
		t.Error(err)
	}
	if _, err := o.Cases(ctx, o.Clerk, ward.CaseFilter{}); err != nil {
		t.Errorf("readers do not wait: %v", err)
	}
	if _, err := db.Exec("ROLLBACK"); err != nil {
		t.Fatal(err)
	}
	o.MustReceive(t, 1)
}
