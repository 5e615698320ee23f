package ward

import (
	"errors"
	"math"
	"testing"

	"pgregory.net/rapid"
)

func shares(parts ...any) (out []StepShare) {
	for i := 0; i < len(parts); i += 2 {
		out = append(out, StepShare{Unit: parts[i].(string), Share: parts[i+1].(float64)})
	}
	return out
}

func TestLimit_CheckShares(t *testing.T) {
	many := make([]StepShare, 21)
	for i := range many {
		many[i] = StepShare{Unit: "Phòng", Share: 1}
	}
	for _, c := range []struct {
		name  string
		limit Limit
		steps []StepShare
		key   string
	}{
		{"OKUndivided", workingDays(3), nil, ""},
		{"OK", workingDays(3), shares("Một cửa", 0.5, "Tư pháp", 2.25, "Một cửa", 0.25), ""},
		{"OKThirds", workingDays(1), shares("a", .33, "b", .33, "c", .34), ""},
		{"OKProportionsOfADay", Limit{Unit: SameDay}, shares("Một cửa", 1.0, "Tư pháp", 3.0), ""},
		{"TooLittle", workingDays(3), shares("Một cửa", 1.0, "Tư pháp", 1.5), "steps.sum"},
		{"TooMuch", workingHours(8), shares("Một cửa", 4.0, "Tư pháp", 8.0), "steps.sum"},
		{"NoUnit", workingDays(3), shares("Một cửa", 1.0, "", 2.0), "steps.unit"},
		{"NoShare", workingDays(3), shares("Một cửa", 0.0, "Tư pháp", 3.0), "steps.share"},
		{"Negative", workingDays(3), shares("Một cửa", -1.0, "Tư pháp", 4.0), "steps.share"},
		{"TooFine", workingDays(3), shares("Một cửa", 0.125, "Tư pháp", 2.875), "steps.share"},
		{"NotANumber", workingDays(3), shares("Một cửa", math.NaN(), "Tư pháp", 3.0), "steps.share"},
		{"Endless", workingDays(3), shares("Một cửa", math.Inf(1)), "steps.share"},
		{"TooMany", workingDays(21), many, "steps.many"},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := c.limit.CheckShares(c.steps)
			if keyOf(err) != c.key {
				t.Fatalf("got %v, want %q", err, c.key)
			}
			if e := (*Error)(nil); errors.As(err, &e) && e.Field != "steps" {
				t.Errorf("at %q", e.Field)
			}
		})
	}
}

// drawShares divides a limit; for SAME_DAY into any proportions.
func drawShares(t *rapid.T, l Limit) []StepShare {
	rest := 100 * l.Amount
	if l.Unit == SameDay {
		rest = 800
	}
	var out []StepShare
	for n := rapid.IntRange(1, 5).Draw(t, "steps"); n > 0; n-- {
		part := rest
		if n > 1 {
			part = rapid.IntRange(1, rest-n+1).Draw(t, "share")
		}
		rest -= part
		unit := rapid.SampledFrom([]string{"Một cửa", "Tư pháp", "Công an", "Lãnh đạo"}).Draw(t, "unit")
		out = append(out, StepShare{Unit: unit, Share: float64(part) / 100})
	}
	return out
}

// Whatever is divided is dealt out to the last second.
func TestProperty_SharesAddUpToTheLimit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := drawLimit(t)
		steps := drawShares(t, l)
		if err := l.CheckShares(steps); err != nil {
			t.Fatalf("%+v of %+v: %v", steps, l, err)
		}
		seconds, sum := rapid.IntRange(0, 100_000_000).Draw(t, "seconds"), 0
		for i, part := range divide(seconds, steps) {
			if part < 0 {
				t.Fatalf("step %d gets %d", i, part)
			}
			sum += part
		}
		if sum != seconds {
			t.Fatalf("%d of %d seconds are dealt out", sum, seconds)
		}
	})
}
