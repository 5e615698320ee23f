package ward

import (
	"testing"
	"time"
)

func TestParseDate(t *testing.T) {
	for _, s := range []string{"2026-01-31", "2024-02-29", "1947-04-01", "2100-12-31"} {
		if d, err := ParseDate(s); err != nil || string(d) != s {
			t.Errorf("%q: %q, %v", s, d, err)
		}
	}
	for _, s := range []string{"", "2026-02-29", "2026-13-01", "2026-00-01", "2026-1-31", "31/01/2026", "2026-01-31T00:00", " 2026-01-31", "20260131", "２０２６-01-31"} {
		if d, err := ParseDate(s); keyOf(err) != "date.invalid" || d != "" {
			t.Errorf("%q: %q, %v", s, d, err)
		}
	}
}

func TestParseMoment(t *testing.T) {
	const want = Moment("2026-11-20T16:05:00+07:00")
	for _, s := range []string{
		"2026-11-20T16:05", "2026-11-20T16:05:00", "2026-11-20T16:05:00+07:00", "2026-11-20T09:05:00Z",
		"2026-11-20T04:05:00-05:00", "2026-11-20T16:05:00.999", "2026-11-20T16:05+07:00", "2026-11-20 16:05", "20/11/2026 16:05", "16:05 20/11/2026",
	} {
		if m, err := ParseMoment(s); err != nil || m != want {
			t.Errorf("%q: %q, %v", s, m, err)
		}
	}
	for _, s := range []string{"", "2026-02-30T10:00", "31/02/2026 08:00", "2026-11-20T25:00", "2026-11-20T16:60", "0000-01-01T00:00", "soon"} {
		if m, err := ParseMoment(s); keyOf(err) != "moment.invalid" || m != "" {
			t.Errorf("%q: %q, %v", s, m, err)
		}
	}
}

func TestParseMoment_WantsATime(t *testing.T) {
	for _, s := range []string{"2026-11-20", "20/11/2026"} {
		if m, err := ParseMoment(s); keyOf(err) != "moment.no_time" || m != "" {
			t.Errorf("%q: %q, %v", s, m, err)
		}
	}
}

func TestDates(t *testing.T) {
	late := time.Date(2026, 12, 31, 17, 0, 0, 0, time.UTC) // midnight in Viet Nam
	if d, m := DateOf(late), MomentOf(late); d != "2027-01-01" || m != "2027-01-01T00:00:00+07:00" {
		t.Errorf("%s, %s", d, m)
	}
	for _, c := range []struct {
		from Date
		n    int
		want Date
	}{
		{"2026-12-31", 1, "2027-01-01"}, {"2028-02-28", 1, "2028-02-29"}, {"2027-02-28", 1, "2027-03-01"},
		{"2026-03-01", -1, "2026-02-28"}, {"2026-01-31", 0, "2026-01-31"}, {"2026-01-01", 365, "2027-01-01"},
	} {
		if got := c.from.Plus(c.n); got != c.want {
			t.Errorf("%s plus %d = %s, want %s", c.from, c.n, got, c.want)
		}
	}
	if Date("2026-12-31").Next() != "2027-01-01" || Date("2026-12-31").Year() != 2026 || Date("").Year() != 0 {
		t.Error("Next or Year")
	}
	if got := Date("2026-01-31").Start(); got != "2026-01-31T00:00:00+07:00" || got.Date() != "2026-01-31" {
		t.Errorf("Start = %s", got)
	}
	if !Date("2026-02-30").Time().IsZero() || !Moment("bad").Time().IsZero() || Moment("bad").Date() != "" {
		t.Error("a bad date or moment has a time")
	}
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2026-01-31", "2026-02-30", "0000-01-01", "1947-04-01", "9999-12-31", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDate(s)
		if err != nil {
			if d != "" || keyOf(err) != "date.invalid" {
				t.Fatalf("%q: %q, %v", s, d, err)
			}
			return
		}
		if string(d) != s || len(s) != 10 {
			t.Fatalf("%q became %q", s, d)
		}
		if back := DateOf(d.Time()); back != d {
			t.Fatalf("%q is the day %q", d, back)
		}
		if next := d.Next(); d < "9999-12-31" && next <= d {
			t.Fatalf("%q comes after %q", next, d)
		}
	})
}

func FuzzParseMoment(f *testing.F) {
	for _, s := range []string{"2026-11-20T16:05", "2026-11-20T09:05:00Z", "2026-11-20T16:05:00.5+07:00", "0001-01-01T00:00", "1945-09-02T14:00", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		m, err := ParseMoment(s)
		if err != nil {
			if m != "" || keyOf(err) != "moment.invalid" {
				t.Fatalf("%q: %q, %v", s, m, err)
			}
			return
		}
		// Before 1976 the zone was now and then another one, and moments of
		// different zones cannot be compared as text. Nothing at a counter is so old.
		if m < "1976" || m >= "9999" {
			return
		}
		again, err := ParseMoment(string(m))
		if err != nil || again != m || MomentOf(m.Time()) != m || m.Date() != DateOf(m.Time()) {
			t.Fatalf("%q became %q, then %q (%v)", s, m, again, err)
		}
		if len(m) != len("2026-11-20T16:05:00+07:00") || m[19:] != "+07:00" {
			t.Fatalf("%q is not a moment in Viet Nam", m)
		}
	})
}
