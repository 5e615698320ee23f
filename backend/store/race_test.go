//go:build race

package store_test

// underRace says whether the race detector watches, which makes everything slow.
const underRace = true
