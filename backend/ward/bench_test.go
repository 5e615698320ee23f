package ward

import (
	"fmt"
	"slices"
	"testing"
)

// The receipt beside the intake form is reckoned again with every key.
func BenchmarkDue(b *testing.B) {
	o := usualOffice(b)
	for _, l := range []Limit{workingDays(5), workingDays(25), workingHours(8), calendarDays(30), sameDay15} {
		b.Run(fmt.Sprintf("%d_%s", l.Amount, l.Unit), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := o.Due("2026-10-05T09:32:00+07:00", l); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkWorkingBetween(b *testing.B) {
	o := usualOffice(b)
	b.ReportAllocs()
	for b.Loop() {
		o.WorkingBetween("2026-10-05T09:32:00+07:00", "2026-11-05T09:32:00+07:00")
	}
}

// A case is folded again with each of its events, and all of them in a rebuild.
func BenchmarkFoldCase(b *testing.B) {
	s := received(b).then(CaseTransferred, TransferredBody{To: "Công chức tư pháp"}).
		then(CaseFinished, finishedAt("2026-10-07 16:00")).then(CaseHandedOver, handover())
	b.ReportAllocs()
	for b.Loop() {
		if _, ok, err := FoldCase("case/1", slices.Clone(s.events)); !ok || err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPlaceAndSumUp(b *testing.B) {
	c := received(b).then(CaseFinished, finishedAt("2026-10-07 16:00")).fold()
	asOf := october.To.Next().Start()
	b.ReportAllocs()
	for b.Loop() {
		i, o, _ := october.Place(c, asOf)
		SumUp([]Tally{{c.Procedure.Field, i, o, 1}})
	}
}
