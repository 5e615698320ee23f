package ward

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// randomQuestionnaire makes a valid definition with skips in it.
func randomQuestionnaire(r *rand.Rand) Questionnaire {
	q := Questionnaire{Code: "THU", Version: 1, Name: "Phiếu", Short: "Phiếu", Source: "Thử", Paper: FormA4, From: "2026-01-01"}
	n := 1 + r.IntN(40)
	for i := range n {
		if i == 0 || r.IntN(5) == 0 {
			q.Groups = append(q.Groups, QuestionGroup{Code: fmt.Sprintf("G%d", i)})
		}
		g := &q.Groups[len(q.Groups)-1]
		g.Questions = append(g.Questions, randomQuestion(r, i, n))
	}
	return q
}

func randomQuestion(r *rand.Rand, i, n int) Question {
	kinds := []QuestionKind{AskChoice, AskScale, AskMultiple, AskNumber, AskDate, AskText}
	q := Question{Code: fmt.Sprintf("C%d", i), Text: "Câu hỏi", Kind: kinds[r.IntN(len(kinds))]}
	switch q.Kind {
	case AskNumber:
		q.Max = 1 + r.IntN(mostNumber)
	case AskText:
		q.Lines = r.IntN(mostLines)
	case AskScale:
		q.Options, q.Index = fiveOptions(), "HAI_LONG"
	case AskChoice, AskMultiple:
		for k := range 2 + r.IntN(mostOptions-1) {
			q.Options = append(q.Options, Option{Key: fmt.Sprint((k + 1) % 10), Label: "Trả lời"})
		}
	}
	for k := 0; q.Kind.Chosen() && r.IntN(2) == 0; k++ {
		s := Skip{When: []string{q.Options[r.IntN(len(q.Options))].Key}, To: SkipToEnd}
		if i+1 < n && r.IntN(4) > 0 {
			s.To = fmt.Sprintf("C%d", i+1+r.IntN(n-i-1))
		}
		q.Skips = append(q.Skips, s)
	}
	return q
}

// randomAnswers answers every question, some of them with nonsense.
func randomAnswers(r *rand.Rand, q Questionnaire) map[string]string {
	out := map[string]string{}
	for _, ask := range q.Questions() {
		for _, o := range ask.Options {
			if r.IntN(3) == 0 {
				out[ask.Code] += o.Key
			}
		}
		if r.IntN(8) == 0 {
			out[ask.Code] = []string{"", ".", "/", "2026-01-01", "1234567890"}[r.IntN(5)]
		}
	}
	return out
}

// TestWalk_Random: whatever is answered, keying comes to the end, never goes
// back, and leaves out only what an answer led over.
func TestWalk_Random(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 2026))
	for range 3000 {
		q := randomQuestionnaire(r)
		if err := q.Validate(); err != nil {
			t.Fatalf("the generator makes what is refused: %v", err)
		}
		checkWalk(t, q, randomAnswers(r, q))
		if got := q.Asked(nil); len(got) != len(q.Questions()) {
			t.Fatalf("without answers %d of %d questions are asked", len(got), len(q.Questions()))
		}
	}
}

func checkWalk(t *testing.T, q Questionnaire, answers map[string]string) {
	t.Helper()
	all := q.Questions()
	asked := q.Asked(answers)
	led := map[string]bool{} // questions that a skip of an asked question leads over
	last := -1
	for _, code := range asked {
		at := placeOf(all, code)
		if at <= last {
			t.Fatalf("question %s comes after %s: %q", code, all[last].Code, asked)
		}
		last = at
		next := placeOf(all, q.Next(code, answers[code]))
		if next < 0 {
			next = len(all)
		}
		for _, over := range all[at+1 : next] {
			led[over.Code] = true
		}
	}
	for _, ask := range all {
		if slices.Contains(asked, ask.Code) == led[ask.Code] {
			t.Fatalf("question %s is neither asked nor led over, or both: asked %q of %d", ask.Code, asked, len(all))
		}
	}
}

// FuzzValidateQuestionnaire: any definition is refused or can be walked to its end.
func FuzzValidateQuestionnaire(f *testing.F) {
	seed, _ := json.Marshal(aQuestionnaire())
	f.Add(seed, "0")
	f.Add([]byte(`{"groups":[{"questions":[{"code":"A","skips":[{"when":["1"],"to":"A"}]}]}]}`), "1")
	f.Fuzz(func(t *testing.T, definition []byte, keys string) {
		var q Questionnaire
		if json.Unmarshal(definition, &q) != nil {
			return
		}
		q = q.Tidy()
		answers := map[string]string{}
		for _, ask := range q.Questions() {
			answers[ask.Code] = keys
		}
		if err := q.Validate(); err == nil {
			checkWalk(t, q, answers)
		} else if len(q.Asked(answers)) > len(q.Questions()) {
			t.Fatal("a walk went round in circles")
		}
	})
}
