package ward

import (
	"regexp"
	"slices"
	"strings"

	"motcua/backend/viet"
)

var placeShape = regexp.MustCompile(`[\p{L}\p{M}\d]+`)

// addressMarks finds stretches of a known address: three words of it in a row, or
// two of which one has a number.
func addressMarks(text, address string) (out []PersonalMark) {
	known := strings.Fields(viet.Key(strings.Join(placeShape.FindAllString(address, -1), " ")))
	found := placeShape.FindAllStringIndex(text, -1)
	for i := 0; i < len(found); i++ {
		n := 0
		for from := range known {
			n = max(n, runOf(known[from:], text, found[i:]))
		}
		numbered := slices.ContainsFunc(found[i:i+n], func(at []int) bool { return strings.ContainsAny(text[at[0]:at[1]], "0123456789") })
		if n >= 3 || n == 2 && numbered {
			out = append(out, PersonalMark{letters(text, found[i][0]), letters(text, found[i+n-1][1]), "address", false})
			i += n - 1
		}
	}
	return out
}

// runOf counts how many words of a text are those of a stretch of an address.
func runOf(known []string, text string, found [][]int) (n int) {
	for n < len(known) && n < len(found) && viet.Key(text[found[n][0]:found[n][1]]) == known[n] {
		n++
	}
	return n
}
