package store_test

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

var ctx = context.Background()

// mustWrite writes facts and gives their events.
func mustWrite(tb testing.TB, s *store.Store, facts ...ward.Fact) (out []ward.Event) {
	tb.Helper()
	err := s.Write(ctx, func(t *store.Tx) (err error) {
		out, err = t.Append(facts...)
		return err
	})
	if err != nil {
		tb.Fatal(err)
	}
	return out
}

func mustJournal(tb testing.TB, s *store.Store) []ward.Event {
	tb.Helper()
	events, err := store.Journal(s)
	if err != nil {
		tb.Fatal(err)
	}
	return events
}

func mustCase(tb testing.TB, s *store.Store, key string) ward.Case {
	tb.Helper()
	c, found, err := s.Read(ctx).Case(key)
	if err != nil || !found {
		tb.Fatalf("case %s: found %v, %v", key, found, err)
	}
	return c
}

// key gives the key of the refusal err, "" when it is none.
func key(err error) string {
	var e *ward.Error
	if errors.As(err, &e) {
		return e.Key
	}
	return ""
}

func TestJournal_IsAppendOnly(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	o.MustReceive(t, 1)
	for _, q := range []string{
		"UPDATE event SET body = '{}' WHERE seq = 1",
		"UPDATE event SET seq = seq + 1000",
		"DELETE FROM event WHERE seq = 1",
		"DELETE FROM event",
	} {
		if err := store.Exec(o.Store, q); err == nil || !strings.Contains(err.Error(), "append-only") {
			t.Errorf("%s: %v", q, err)
		}
	}
	// "INSERT OR REPLACE" deletes without a trigger, unless it is refused.
	err := store.Exec(o.Store, "INSERT OR REPLACE INTO event SELECT * FROM event WHERE seq = 1")
	if err == nil {
		t.Error("an event was replaced")
	}
}

func TestJournal_Chain(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	c := o.MustReceive(t, 1)
	o.MustFinish(t, c.ID)
	for i, e := range mustJournal(t, o.Store) {
		if e.OriginSeq != int64(i+1) || e.Origin != o.Store.Origin() || e.ID != fmt.Sprintf("%s-%d", e.Origin, e.OriginSeq) ||
			e.Lamport < e.OriginSeq || e.Version != 1 || e.Seq != int64(i+1) {
			t.Fatalf("event %d is %+v", i+1, e)
		}
	}
	if c.ID != fmt.Sprintf("%s-%d", o.Store.Origin(), len(mustJournal(t, o.Store))-1) {
		t.Errorf("the case is named %s", c.ID)
	}
}

// Whatever happens to a file that was one of ours, an error in a transaction
// leaves nothing of it.
func TestWrite_AllOrNothing(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	c := o.MustReceive(t, 1)
	before := len(mustJournal(t, o.Store))
	stop := errors.New("stop")
	fact := ward.Fact{Subject: "case/" + c.ID, Kind: ward.CaseTransferred, Body: ward.TransferredBody{To: "Công an phường"}}
	cancelled, cancel := context.WithCancel(ctx)
	for name, write := range map[string]func() error{
		"error": func() error {
			return o.Store.Write(ctx, func(t *store.Tx) error {
				t.Append(fact)
				return stop
			})
		},
		"panic": func() (err error) {
			defer func() { err = recover().(error) }()
			return o.Store.Write(ctx, func(t *store.Tx) error {
				t.Append(fact)
				panic(stop)
			})
		},
		"body that is no JSON": func() error {
			return o.Store.Write(ctx, func(t *store.Tx) error {
				_, err := t.Append(fact, ward.Fact{Subject: "case/" + c.ID, Kind: ward.CaseTransferred, Body: func() {}})
				return err
			})
		},
		"context that ends": func() error {
			return o.Store.Write(cancelled, func(t *store.Tx) error {
				_, err := t.Append(fact)
				cancel()
				return err
			})
		},
	} {
		if err := write(); err == nil {
			t.Errorf("%s: no error", name)
		}
		if after := len(mustJournal(t, o.Store)); after != before {
			t.Errorf("%s: %d events instead of %d", name, after, before)
		}
		if got := mustCase(t, o.Store, c.ID); got.State != ward.StateAccepted {
			t.Errorf("%s: the case is %s", name, got.State)
		}
		o.MustReceive(t, 2) // and the next one works
		before++
	}
}

// A transaction reads what it has written; others do not before it is committed.
func TestWrite_ReadsItsOwn(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	c := o.MustReceive(t, 1)
	err := o.Store.Write(ctx, func(tx *store.Tx) error {
		_, err := tx.Append(ward.Fact{Subject: "case/" + c.ID, Kind: ward.CaseTransferred, Body: ward.TransferredBody{To: "Địa chính"}})
		if err != nil {
			return err
		}
		for _, k := range []string{c.ID, c.Code} {
			if got, _, err := tx.Case(k); err != nil || got.HeldBy != "Địa chính" {
				t.Errorf("inside, by %s: held by %s, %v", k, got.HeldBy, err)
			}
		}
		if got := mustCase(t, o.Store, c.ID); got.HeldBy != c.HeldBy {
			t.Errorf("outside: held by %s", got.HeldBy)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestAppend_UnknownKind(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	c := o.MustReceive(t, 1)
	body := map[string]any{"giới thiệu": "từ phiên bản sau", "n": 3}
	mustWrite(t, o.Store,
		ward.Fact{Subject: "case/" + c.ID, Kind: "case.blessed", Actor: o.Clerk.ID, Body: body},
		ward.Fact{Subject: "case/" + c.ID, Kind: "case.blessed", Actor: o.Clerk.ID, Body: "không phải đối tượng"},
		ward.Fact{Subject: "moon/1", Kind: "moon.landed", Actor: o.Clerk.ID, Body: body})
	got := mustCase(t, o.Store, c.ID)
	if got.Unknown != 2 || got.State != ward.StateAccepted || len(got.Conflicts) != 0 {
		t.Errorf("unknown %d, state %s, conflicts %v", got.Unknown, got.State, got.Conflicts)
	}
	file, err := o.Case(ctx, o.Clerk, c.ID)
	if err != nil || len(file.Events) != 3 || file.Events[1].Kind != "case.blessed" || !strings.Contains(string(file.Events[1].Body), "phiên bản sau") {
		t.Errorf("the file shows %+v, %v", file.Events, err)
	}
	if events, err := o.Store.Read(ctx).Events("moon/1"); err != nil || len(events) != 1 {
		t.Errorf("of an unknown sort of subject: %v, %v", events, err)
	}
}

// A body keeps what it says: letters beyond ASCII and signs that HTML escapes.
func TestAppend_BodyAsPeopleReadIt(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	text := "A & B <họ> \"kép\" \\ / \u2028 😀 ặ"
	c := o.MustReceive(t, 1)
	mustWrite(t, o.Store, ward.Fact{Subject: "case/" + c.ID, Kind: ward.CaseTransferred, Body: ward.TransferredBody{To: text}})
	if got := mustCase(t, o.Store, c.ID); got.HeldBy != text {
		t.Errorf("held by %q", got.HeldBy)
	}
	events := mustJournal(t, o.Store)
	if body := string(events[len(events)-1].Body); !strings.Contains(body, "A & B <họ>") || strings.HasSuffix(body, "\n") {
		t.Errorf("body %q", body)
	}
}

func TestAbsorb_TwiceAndWithGap(t *testing.T) {
	a := wardtest.MustOffice(t, "2026-11-20T09:00")
	c := a.MustReceive(t, 1)
	a.MustFinish(t, c.ID)
	events := mustJournal(t, a.Store)
	b := wardtest.MustStore(t, a.Clock)
	absorb := func(e ward.Event) error { return b.Write(ctx, func(t *store.Tx) error { return t.Absorb(e) }) }
	for _, e := range events[:3] {
		if err := absorb(e); err != nil {
			t.Fatal(err)
		}
		if err := absorb(e); err != nil { // once more
			t.Fatal(err)
		}
	}
	if err := absorb(events[4]); err == nil || !strings.Contains(err.Error(), "event 4 of this origin is missing") {
		t.Errorf("a gap: %v", err)
	}
	if got := len(mustJournal(t, b)); got != 3 {
		t.Fatalf("%d events", got)
	}
	for _, e := range events {
		if err := absorb(e); err != nil {
			t.Fatal(err)
		}
	}
	if got := mustCase(t, b, c.ID); got.State != ward.StateDone || got.Code != c.Code {
		t.Errorf("absorbed: %+v", got)
	}
	if got := mustWrite(t, b, ward.Fact{Subject: "x/1", Kind: "x.y"}); got[0].Lamport != events[len(events)-1].Lamport+1 || got[0].OriginSeq != 1 {
		t.Errorf("the next event here is %+v", got[0])
	}
}

// Two counters that were given the same letter count the same numbers; their
// journals must still come together.
func TestAbsorb_SameNumberTwice(t *testing.T) {
	a, b := wardtest.MustOffice(t, "2026-11-20T09:00"), wardtest.MustStore(t, wardtest.NewClock(t, "2026-11-20T09:00"))
	c := a.MustReceive(t, 1)
	all := mustJournal(t, a.Store)
	founding := all[len(all)-1]
	twin := founding
	twin.ID, twin.Origin, twin.OriginSeq, twin.Subject = "other-1", "other", 1, "case/other-1"
	err := b.Write(ctx, func(t *store.Tx) error {
		for _, e := range append(all, twin) {
			if err := t.Absorb(e); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if x, y := mustCase(t, b, c.ID), mustCase(t, b, "other-1"); x.Code != y.Code || x.ID == y.ID {
		t.Errorf("cases %s %s and %s %s", x.ID, x.Code, y.ID, y.Code)
	}
}

func TestRebuild_EqualsWhatItWasMadeOf(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	for n := range 200 { // past the point where search catches up
		c := o.MustReceive(t, n)
		if n%2 == 0 {
			c = o.MustFinish(t, c.ID)
		}
		if n%4 == 0 {
			o.MustHandOver(t, c)
		}
	}
	again, err := o.Store.Rebuild(ctx, filepath.Join(t.TempDir(), "lại"))
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	wardtest.MustCheck(t, again)
	if x, y := mustTables(t, o.Store), mustTables(t, again); !sameTables(t, x, y) {
		t.Error("the tables differ")
	}
	if again.Origin() != o.Store.Origin() {
		t.Errorf("origin %s", again.Origin())
	}
}

func mustTables(tb testing.TB, s *store.Store) map[string][]string {
	tb.Helper()
	tables, err := store.Tables(s)
	if err != nil {
		tb.Fatal(err)
	}
	return tables
}

// fatal is a testing.TB or a rapid.T.
type fatal interface {
	Helper()
	Errorf(string, ...any)
}

func sameTables(t fatal, a, b map[string][]string) bool {
	t.Helper()
	same := true
	for name := range a {
		if len(a[name]) != len(b[name]) {
			t.Errorf("%s has %d rows and %d", name, len(a[name]), len(b[name]))
			same = false
			continue
		}
		for i := range a[name] {
			if a[name][i] != b[name][i] {
				t.Errorf("%s: %s\nand %s", name, a[name][i], b[name][i])
				same = false
			}
		}
	}
	return same
}
