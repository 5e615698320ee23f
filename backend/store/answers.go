package store

import (
	"maps"
	"slices"
	"strings"

	"motcua/backend/ward"
)

// writeAnswers writes answers a line each, "C01=4". Neither a code nor an answer
// holds the end of a line: answers are cleaned of it when they are read in.
func writeAnswers(answers ward.Answers) string {
	var out strings.Builder
	for _, code := range slices.Sorted(maps.Keys(answers)) {
		out.WriteString(code + "=" + strings.ReplaceAll(answers[code], "\n", " ") + "\n")
	}
	return out.String()
}

// readAnswers reads what writeAnswers wrote; much faster than JSON, and there are
// ten thousand sheets in a busy month.
func readAnswers(text string) ward.Answers {
	out := make(ward.Answers, 32)
	for line := range strings.Lines(text) {
		code, answer, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "=")
		out[code] = answer
	}
	return out
}
