package store_test

import (
	"context"
	"testing"
	"time"
)

// BenchmarkBoard counts the numbers of the first screen. The bar is 200 ms.
func BenchmarkBoard(b *testing.B) {
	o := mustFull(b)
	var took []time.Duration
	for b.Loop() {
		took = append(took, timed(func() {
			board, err := o.Board(context.Background(), o.Clerk)
			if err != nil || board.Overdue == 0 || board.Soon == 0 {
				b.Fatalf("%+v, %v", board, err)
			}
		}))
	}
	report(b, took)
}
