package store_test

import (
	"bytes"
	"database/sql"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// damaged is an office whose database is about to be damaged.
type damaged struct {
	dir    string
	clock  *wardtest.Clock
	events []ward.Event
	case1  ward.Case // received, finished, handed over
	case2  ward.Case // received
	clerk  ward.Officer
}

// undamaged makes a small office and gives a copy of it, which the test may harm.
func undamaged(t *testing.T) damaged {
	t.Helper()
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	d := damaged{dir: t.TempDir(), clock: o.Clock, clerk: o.Clerk}
	paid := func(in *wardtest.Input) { in.Fee, in.FeePaid = 8000, 8000 }
	d.case1 = o.MustHandOver(t, o.MustFinish(t, o.MustReceive(t, 1, paid).ID))
	if err := store.CatchUp(o.Store); err != nil {
		t.Fatal(err)
	}
	d.case2 = o.MustReceive(t, 2)
	d.events = mustJournal(t, o.Store)
	if err := store.Exec(o.Store, "VACUUM INTO ?", d.file()); err != nil {
		t.Fatal(err)
	}
	return d
}

func (d damaged) file() string { return filepath.Join(d.dir, store.FileName) }

// harm runs statements behind the store's back.
func (d damaged) harm(t *testing.T, statements ...string) {
	t.Helper()
	db, err := sql.Open("sqlite", "file:"+d.file())
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for _, q := range append([]string{"DROP TRIGGER event_is_never_updated", "DROP TRIGGER event_is_never_deleted"}, statements...) {
		if _, err := db.Exec(q); err != nil {
			t.Fatalf("%s: %v", q, err)
		}
	}
}

func (d damaged) check(t *testing.T) store.Report {
	t.Helper()
	s := wardtest.MustOpen(t, d.dir, d.clock)
	defer s.Close()
	r, err := s.Check(ctx)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// names says whether a finding is about what, at a place, and says so.
func names(r store.Report, what, where, says string) bool {
	for _, f := range r.Findings {
		if f.What == what && strings.HasPrefix(f.Where, where) && strings.Contains(f.Found, says) {
			return true
		}
	}
	return false
}

func (d damaged) event(i int) string {
	e := d.events[len(d.events)-i]
	return fmt.Sprintf("event %d (%s)", e.Seq, e.ID)
}

func TestCheck_Undamaged(t *testing.T) {
	d := undamaged(t)
	r := d.check(t)
	if len(r.Findings) > 0 || r.Cases != 2 || r.Events != len(d.events) {
		t.Errorf("%+v", r)
	}
}

func TestCheck_NamesWhatIsDamaged(t *testing.T) {
	d := undamaged(t)
	last := d.events[len(d.events)-1]
	for _, c := range []struct {
		name, do          string // {1} … are the last events, {c1} and {c2} the cases
		what, where, says string
	}{
		{"letter in a body", "UPDATE event SET body = replace(body, 'Nguyễn', 'Nguyên') WHERE seq = {4}", "body", d.event(4), "not what was written"},
		{"body that is no JSON", "UPDATE event SET body = substr(body, 2) WHERE seq = {4}", "body", d.event(4), "not what was written"},
		{"body and its hash", "UPDATE event SET body = '{}', body_hash = x'44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' WHERE seq = {2}", "chain", d.event(2), "not what was written"},
		{"actor", "UPDATE event SET actor = 'ai đó' WHERE seq = {3}", "chain", d.event(3), "not what was written"},
		{"time", "UPDATE event SET at = '2026-11-19T09:00:00+07:00' WHERE seq = {1}", "chain", d.event(1), "not what was written"},
		{"kind", "UPDATE event SET kind = 'case.unmade' WHERE seq = {2}", "chain", d.event(2), "not what was written"},
		{"two bodies swapped", "UPDATE event SET (body, body_hash) = (SELECT body, body_hash FROM event o WHERE o.seq = {1} + {4} - event.seq) WHERE seq IN ({1}, {4})",
			"chain", d.event(4), "not what was written"},
		{"event taken out", "DELETE FROM event WHERE seq = {3}", "chain", d.event(2), "event " + d.events[len(d.events)-3].ID + " is missing before it"},
		{"event taken out and the gap closed", "DELETE FROM event WHERE seq = {2}; UPDATE event SET origin_seq = origin_seq - 1 WHERE seq = {1}", "chain", d.event(1), "not what was written"},
		{"event made up", "INSERT INTO event SELECT seq + 1, 'x', origin, origin_seq + 1, lamport + 1, subject, kind, version, at, actor, body, body_hash, hash FROM event WHERE seq = {1}",
			"chain", fmt.Sprintf("event %d (x)", last.Seq+1), "not what was written"},
		{"first event", "DELETE FROM event WHERE seq = 1", "chain", "event 2 ", "is missing before it"},
		{"end cut off", "DELETE FROM event WHERE seq = {1}", "chain", "head of " + last.Origin, fmt.Sprintf("ends at %d, it should end at %d", last.OriginSeq-1, last.OriginSeq)},
		{"long end cut off", "DELETE FROM event WHERE seq >= {4}", "chain", "head of " + last.Origin, fmt.Sprintf("ends at %d", last.OriginSeq-4)},
		{"everything cut off", "DELETE FROM event", "chain", "head of " + last.Origin, "ends at 0"},
		{"end and head cut off", "DELETE FROM event WHERE seq = {1}; UPDATE head SET (origin_seq, lamport, hash) = (SELECT origin_seq, lamport, hash FROM event WHERE seq = {2})",
			"table", "cases " + d.case2.ID, "no event of the journal makes this row"},

		{"state of a case", "UPDATE cases SET state = 'RETURNED' WHERE id = '{c2}'", "table", "cases " + d.case2.ID, "state: the table says RETURNED, the journal says ACCEPTED"},
		{"name in a case", "UPDATE cases SET applicant = 'Ai Đó' WHERE id = '{c1}'", "table", "cases " + d.case1.ID, "applicant: the table says Ai Đó"},
		{"moment of a case", "UPDATE cases SET finished_at = '2026-11-20T08:00:00+07:00' WHERE id = '{c1}'", "table", "cases " + d.case1.ID, "finished_at: "},
		{"document of a case", "UPDATE cases SET doc = replace(doc, 'ACCEPTED', 'DONE') WHERE id = '{c2}'", "table", "cases " + d.case2.ID, "doc: "},
		{"case gone", "DELETE FROM cases WHERE id = '{c1}'", "table", "cases " + d.case1.ID, "the row is missing"},
		{"case made up", "INSERT INTO cases SELECT row + 1000, 'zz-9', code, series, number + 1, official_code, state, channel, procedure_code, procedure_name, field, applicant, phone, personal_id, " +
			"received_at, received_by, held_by, first_due_at, due_at, judged_due_at, finished_at, outcome, handed_over_at, owed, to_confirm, doc, exact, plain, digits FROM cases WHERE id = '{c1}'",
			"table", "cases zz-9", "no event of the journal makes this row"},
		{"role of an officer", "UPDATE officers SET role = 'ADMINISTRATOR'", "table", "officers " + d.clerk.ID, "role: the table says ADMINISTRATOR, the journal says CLERK"},
		{"officer gone", "DELETE FROM officers WHERE id = '" + d.clerk.ID + "'", "table", "officers " + d.clerk.ID, "the row is missing"},
		{"fee of a procedure", "UPDATE procedures SET doc = replace(doc, '1.004873', '9.999999') WHERE code = '1.004873'", "table", "procedures 1.004873 ", "doc: "},
		{"calendar", "DELETE FROM calendar_years WHERE year = 2026", "table", "calendar_years 2026", "the row is missing"},
		{"office", "UPDATE office SET profile = '{}'", "table", "office 1", "profile: "},
		{"payment", "UPDATE payments SET amount = amount + 1", "table", "payments ", "amount: the table says "},
		{"payment gone", "DELETE FROM payments WHERE n = 1", "table", "payments ", "the row is missing"},
		{"counter", "UPDATE counters SET letter = 'B'", "table", "counters " + last.Origin, "letter: the table says B, the journal says A"},
		{"head", "UPDATE head SET lamport = lamport + 5", "table", "head " + last.Origin, "lamport: "},
		{"search text of a case", "UPDATE cases SET plain = 'ai do' WHERE id = '{c1}'", "search", "case_search", ""},
		{"search index", "INSERT INTO case_search (case_search, rowid, exact, plain, digits) SELECT 'delete', row, exact, plain, digits FROM cases WHERE id = '{c1}'", "search", "case_search", ""},
		{"search index said to be further", "UPDATE indexed SET upto = 100000", "search", "case_search", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			own := damaged{dir: t.TempDir(), clock: d.clock}
			data, err := os.ReadFile(d.file())
			if err != nil {
				t.Fatal(err)
			}
			wardtest.MustWrite(t, own.file(), data)
			fill := strings.NewReplacer("{1}", fmt.Sprint(last.Seq), "{2}", fmt.Sprint(last.Seq-1), "{3}", fmt.Sprint(last.Seq-2),
				"{4}", fmt.Sprint(last.Seq-3), "{c1}", d.case1.ID, "{c2}", d.case2.ID)
			own.harm(t, fill.Replace(c.do))
			if r := own.check(t); !names(r, c.what, c.where, c.says) {
				t.Errorf("found %q", r.Findings)
			}
		})
	}
}

// Every bit of every text of the last cases counts, wherever it stands in the file.
func TestCheck_FindsEveryBit(t *testing.T) {
	d := undamaged(t)
	whole, err := os.ReadFile(d.file())
	if err != nil {
		t.Fatal(err)
	}
	body := d.events[len(d.events)-1].Body
	places := []int{}
	for i := 0; ; {
		n := bytes.Index(whole[i:], body[:200])
		if n < 0 {
			break
		}
		places = append(places, i+n)
		i += n + 200
	}
	if len(places) != 1 {
		t.Fatalf("the body stands at %v", places)
	}
	r := rand.New(rand.NewPCG(7, 7))
	for range 60 {
		at, bit := places[0]+r.IntN(200), byte(1)<<r.IntN(8)
		own := damaged{dir: t.TempDir(), clock: d.clock}
		data := bytes.Clone(whole)
		data[at] ^= bit
		wardtest.MustWrite(t, own.file(), data)
		if got := own.check(t); !names(got, "body", d.event(1), "") {
			t.Errorf("bit %d of byte %d, %q: found %q", bit, at-places[0], body[at-places[0]], got.Findings)
		}
	}
}

// However the file is torn, Open or Check says so, or the journal and its tables
// are whole: drafts and favourites may be lost without a word.
func TestCheck_TornFile(t *testing.T) {
	d := undamaged(t)
	whole, err := os.ReadFile(d.file())
	if err != nil {
		t.Fatal(err)
	}
	s := wardtest.MustOpen(t, d.dir, d.clock)
	tables := mustTables(t, s)
	s.Close()
	const page = 4096
	r := rand.New(rand.NewPCG(8, 8))
	for i := range 40 {
		data := bytes.Clone(whole)
		n := r.IntN(len(data) / page)
		what := "page zeroed"
		switch i % 3 {
		case 0:
			clear(data[n*page : (n+1)*page])
		case 1:
			what = "page twice"
			copy(data[n*page:(n+1)*page], whole[(n+7)%(len(data)/page)*page:][:page])
		case 2:
			what = "file cut off"
			data = data[:n*page+r.IntN(page)]
		}
		if bytes.Equal(data, whole) || len(data) == 0 {
			continue
		}
		own := damaged{dir: t.TempDir(), clock: d.clock}
		wardtest.MustWrite(t, own.file(), data)
		s, err := store.Open(ctx, own.dir, d.clock.Now)
		if err != nil {
			if k := key(err); k != "storage.damaged" && k != "storage.not_ours" && k != "storage.io" {
				t.Errorf("%s at page %d: open: %v", what, n+1, err)
			}
			continue
		}
		report, err := s.Check(ctx)
		if err == nil && len(report.Findings) == 0 && (!slices.EqualFunc(mustJournal(t, s), d.events, sameEvent) || !sameTables(t, tables, mustTables(t, s))) {
			t.Errorf("%s at page %d of %d: nothing was found", what, n+1, len(whole)/page)
		}
		s.Close()
	}
}

func sameEvent(a, b ward.Event) bool { return reflect.DeepEqual(a, b) }
