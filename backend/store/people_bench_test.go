package store_test

import (
	"context"
	"testing"
	"time"
)

// BenchmarkPeople finds applicants letter by letter, as Ctrl+K does. The bar is
// 30 ms at the 99th percentile of each sort.
func BenchmarkPeople(b *testing.B) {
	o := mustFull(b)
	queries := typed(b, o)
	for _, kind := range []string{"accents", "plain", "swapped", "number", "phone", "identity", "identity-tail"} {
		b.Run(kind, func(b *testing.B) {
			q := queries[kind]
			var took []time.Duration
			found := 0
			for i := 0; b.Loop(); i++ {
				took = append(took, timed(func() {
					people, err := o.People(context.Background(), o.Clerk, q[i%len(q)])
					if err != nil {
						b.Fatal(err)
					}
					found += len(people)
				}))
			}
			if found == 0 {
				b.Fatal("nobody was found")
			}
			report(b, took)
		})
	}
}
