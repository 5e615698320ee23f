package rulebook

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

func mustLoad(t *testing.T) ward.Rulebook {
	t.Helper()
	book, err := Load()
	if err != nil {
		t.Fatalf("the shipped rulebook: %v", err)
	}
	return book
}

func TestShippedProcedures(t *testing.T) {
	book := mustLoad(t)
	verified := 0
	for _, p := range book.Procedures {
		if p.Verified {
			verified++
		}
		if !p.Verified && p.VerifiedNote == "" {
			t.Errorf("%s: not verified, and no word of what the ward has to confirm", p.Code)
		}
		if n := len(p.Papers); n < 1 || n > 6 || p.Result == "" {
			t.Errorf("%s: %d papers, result %q", p.Code, n, p.Result)
		}
		if !p.InForce("2025-07-01") || !p.InForce("2026-11-30") {
			t.Errorf("%s: not in force over the months of the sample ward", p.Code)
		}
		if p.Limit.Unit == ward.SameDay && !p.Limit.After15 {
			t.Errorf("%s: a same-day procedure of the shipped book follows the 15:00 rule", p.Code)
		}
		if !viet.HasAccent(p.Name) || !viet.HasAccent(p.Field) {
			t.Errorf("%s: %q of %q has lost its accents", p.Code, p.Name, p.Field)
		}
	}
	if len(book.Procedures) < 35 || verified < 19 {
		t.Errorf("%d procedures, %d verified", len(book.Procedures), verified)
	}
}

// A ward does not handle residence (the police do), and complaints and
// denunciations never pass through the counter.
func TestShippedProcedures_Forbidden(t *testing.T) {
	for _, p := range mustLoad(t).Procedures {
		if slices.Contains([]string{"1.004222", "1.004194", "2.002409", "2.002396", "1.010945", "2.002501"}, p.Code) {
			t.Errorf("%s %q must not be in the book", p.Code, p.Name)
		}
	}
}

func TestShippedProcedures_Limits(t *testing.T) {
	same, days := ward.Limit{Unit: ward.SameDay, After15: true}, func(n int) ward.Limit { return ward.Limit{Unit: ward.WorkingDay, Amount: n} }
	want := map[string]ward.Limit{
		"2.000908": same, "2.000815": same, "2.000884": same, "2.000992": same, "2.001008": same,
		"2.001035": days(2), "2.001019": days(2), "2.001016": days(2), "2.001406": days(2),
		"2.000913": same, "2.000927": same, "1.001193": same, "1.000894": same, "1.000656": same,
		"1.004873": days(3), "1.004859": days(3), "1.001022": days(3), "1.004837": days(3), "1.004845": days(2),
		"1.001699": days(25), "1.001653": days(5), "1.014027": days(10), "2.001088": days(10),
	}
	for _, p := range mustLoad(t).Procedures {
		if limit, verified := want[p.Code]; verified != p.Verified || verified && p.Limit != limit {
			t.Errorf("%s: verified %v with limit %+v, want %v with %+v", p.Code, p.Verified, p.Limit, verified, limit)
		}
		delete(want, p.Code)
	}
	if len(want) > 0 {
		t.Errorf("missing: %v", want)
	}
}

// The tables are those of the notices named in each day's source.
func TestShippedDays(t *testing.T) {
	off := map[int]string{
		2025: "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02",
		2026: "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-26 04-27 04-30 05-01 08-31 09-01 09-02 11-24",
		2027: "01-01 02-05 02-06 02-07 02-08 02-09 02-10 02-11 04-16 04-30 05-01 05-03 09-02 09-03 11-24",
	}
	work := map[int]string{2025: "04-26", 2026: "01-10 08-22", 2027: ""}
	years := mustLoad(t).Years
	if len(years) != len(off) {
		t.Fatalf("%d years", len(years))
	}
	for _, y := range years {
		var rest, makeup []string
		for _, d := range y.Days {
			short := strings.SplitN(string(d.Date), "-", 2)[1]
			if d.Kind == ward.MakeupWork {
				makeup = append(makeup, short)
			} else {
				rest = append(rest, short)
			}
		}
		if got := strings.Join(rest, " "); got != off[y.Year] {
			t.Errorf("%d off: %s\nwant %s", y.Year, got, off[y.Year])
		}
		if got := strings.Join(makeup, " "); got != work[y.Year] {
			t.Errorf("%d make-up: %q, want %q", y.Year, got, work[y.Year])
		}
		if y.Confirmed != (y.Year < 2027) || y.Note == "" {
			t.Errorf("%d: confirmed %v, note %q", y.Year, y.Confirmed, y.Note)
		}
	}
}

func TestShippedDays_InOrder(t *testing.T) {
	for _, y := range mustLoad(t).Years {
		if !slices.IsSortedFunc(y.Days, func(a, b ward.Day) int { return strings.Compare(string(a.Date), string(b.Date)) }) {
			t.Errorf("%d is not in order", y.Year)
		}
	}
}

// Whatever the rulebook says to citizens, it says "Ông/Bà".
func TestShippedDataAddressesCitizensAlike(t *testing.T) {
	other := regexp.MustCompile(`(?i)(?:^|\PL)(bạn|anh/chị|quý khách|ông \(bà\))(?:\PL|$)|ông/bà`)
	for _, name := range []string{"days", "feedback", "letters", "procedures", "questionnaires", "selfcheck"} {
		data, err := os.ReadFile("data/" + name + ".json")
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range other.FindAllString(string(data), -1) {
			if found != "Ông/Bà" {
				t.Errorf("%s.json says %q", name, found)
			}
		}
	}
}
