package store

import (
	"maps"
	"strings"
	"testing"

	"motcua/backend/ward"
)

func FuzzAnswers(f *testing.F) {
	f.Add("C01", "4", "C02", "a=b")
	f.Fuzz(func(t *testing.T, c1, a1, c2, a2 string) {
		for _, code := range []string{c1, c2} {
			if code == "" || strings.ContainsAny(code, "=\n") {
				t.Skip() // questions are named by capital letters and digits
			}
		}
		want := ward.Answers{c1: strings.ReplaceAll(a1, "\n", " "), c2: strings.ReplaceAll(a2, "\n", " ")}
		if got := readAnswers(writeAnswers(ward.Answers{c1: a1, c2: a2})); c1 != c2 && !maps.Equal(got, want) {
			t.Fatalf("got %q, want %q", got, want)
		}
	})
}
