//go:build race

package office_test

// underRace says whether the race detector watches, which makes everything slow.
const underRace = true
