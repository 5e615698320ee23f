package office_test

import (
	"testing"

	"motcua/backend/office"
	"motcua/backend/wardtest"
)

// mostCases is how many cases the largest file holds: 20,000 rows with its title and
// its headings.
const mostCases = 19_998

// BenchmarkImportCases takes the largest file in, reading included; preparing the
// office is not counted.
func BenchmarkImportCases(b *testing.B) {
	file := portalFile(b, manyRows(mostCases)...)
	b.Logf("file of %d KB", len(file)>>10)
	for b.Loop() {
		b.StopTimer()
		o := wardtest.MustOffice(b, "2026-11-20T09:00")
		b.StartTimer()
		if r := mustTakeIn(b, o, file, office.CaseImportInput{}); r.Added != mostCases {
			b.Fatal(r.Added)
		}
	}
}

// BenchmarkImportCases_Again takes the same file in a second time: nothing is new.
func BenchmarkImportCases_Again(b *testing.B) {
	file := portalFile(b, manyRows(mostCases)...)
	o := wardtest.MustOffice(b, "2026-11-20T09:00")
	mustTakeIn(b, o, file, office.CaseImportInput{})
	for b.Loop() {
		if r := mustTakeIn(b, o, file, office.CaseImportInput{}); r.Same != mostCases {
			b.Fatal(r.Same)
		}
	}
}
