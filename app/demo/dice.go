package demo

import "math/rand/v2"

// dice decide everything that is left to chance. They deal in whole numbers
// only: fractions may be rounded differently on another processor, and the same
// seed must give the same ward everywhere.
type dice struct{ *rand.Rand }

func newDice(seed uint64) dice { return dice{rand.New(rand.NewPCG(seed, 0x6d6f7463))} }

// chance is true so many times in a thousand.
func (d dice) chance(perMille int) bool { return d.IntN(1000) < perMille }

// between gives a number from a to b, both included.
func (d dice) between(a, b int) int { return a + d.IntN(b-a+1) }

// among gives the place of one of the weights, the heavier the oftener.
func (d dice) among(weights ...int) int {
	sum := 0
	for _, w := range weights {
		sum += w
	}
	n := d.IntN(sum)
	for i, w := range weights {
		if n < w {
			return i
		}
		n -= w
	}
	return len(weights) - 1
}

// origin names the sample's installation, as long as any other's.
func (d dice) origin() string {
	name := []byte("mau")
	for len(name) < 10 {
		name = append(name, "abcdefghijklmnopqrstuvwxyz234567"[d.IntN(32)])
	}
	return string(name)
}

func pick[T any](d dice, from []T) T { return from[d.IntN(len(from))] }
