package ward

import (
	"bytes"
	"encoding/json"
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files of testdata anew")

// walk is one form with one citizen's answers, and the questions that concern them.
type walk struct {
	Questions []Question `json:"questions"`
	Answers   Answers    `json:"answers"`
	Asked     []string   `json:"asked"`
}

// TestWalks_Golden writes down walks through forms: the keying screen walks through
// them itself, because a key cannot wait for the program, and its test reads the
// same file (frontend/src/features/surveys/walk.test.ts).
func TestWalks_Golden(t *testing.T) {
	got := walkLines(t)
	file := filepath.Join("testdata", "walks.json")
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, bytes.ReplaceAll(want, []byte("\r\n"), []byte("\n"))) {
		t.Error("the walks are not those of the file; if they are meant to change, run with -update and look at the keying screen's walk.ts")
	}
}

// walkLines writes a list with one walk a line, so that a change shows where it is.
func walkLines(t *testing.T) []byte {
	var lines [][]byte
	for _, w := range someWalks() {
		line, err := json.Marshal(w)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, line)
	}
	return slices.Concat([]byte("[\n"), bytes.Join(lines, []byte(",\n")), []byte("\n]\n"))
}

func someWalks() []walk {
	r := rand.New(rand.NewPCG(9, 2026))
	out := oddWalks()
	for range 60 {
		q := randomQuestionnaire(r)
		answers := randomAnswers(r, q)
		out = append(out, walk{short(q.Questions()), answers, q.Asked(answers)})
	}
	return out
}

// oddWalks are definitions that nobody should make: ways back, to nowhere, from a
// question that is not answered by keys.
func oddWalks() (out []walk) {
	ask := func(code string, kind QuestionKind, when, to string) Question {
		return Question{Code: code, Kind: kind, Skips: []Skip{{When: []string{when}, To: to}}}
	}
	q := Questionnaire{Groups: []QuestionGroup{{Questions: []Question{
		ask("A", AskChoice, "1", "B"), ask("B", AskChoice, "2", "A"), ask("C", AskScale, "3", "KHONG"),
		ask("D", AskNumber, "4", SkipToEnd), ask("E", AskMultiple, "", SkipToEnd), ask("F", AskMultiple, "5", SkipToEnd), ask("G", AskText, "", "A"),
	}}}}
	for _, answers := range []Answers{
		{}, {"A": "1", "B": "2", "C": "3", "D": "4", "E": "12", "F": "2", "G": "4"}, {"F": "15"}, {"F": "."}, {"D": "4", "F": "5"},
	} {
		out = append(out, walk{q.Questions(), answers, q.Asked(answers)})
	}
	return out
}

// short leaves out what a walk does not look at.
func short(all []Question) []Question {
	out := make([]Question, 0, len(all))
	for _, q := range all {
		out = append(out, Question{Code: q.Code, Text: "", Kind: q.Kind, Skips: q.Skips})
	}
	return out
}
