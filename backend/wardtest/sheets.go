package wardtest

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// MustFillSheets puts n final sheets of a questionnaire into closed piles of a
// hundred, for a month, without the office's checks. The same n gives the same.
func (o *Office) MustFillSheets(tb testing.TB, q ward.Questionnaire, month string, n int) {
	tb.Helper()
	r := rand.New(rand.NewPCG(3, uint64(n)))
	err := o.Store.Write(context.Background(), func(t *store.Tx) error {
		pile := ""
		for i := range n {
			if i%100 == 0 {
				events, err := t.Append(ward.Fact{Subject: "batch/", Kind: ward.BatchOpened, Actor: o.Clerk.ID, Body: ward.BatchOpenedBody{
					BatchDetails: ward.BatchDetails{Name: fmt.Sprintf("Xấp %02d", i/100+1), Questionnaire: q.Code, Version: q.Version, Month: month,
						Place: fmt.Sprintf("Quầy %d", i/100%4), Mode: ward.KeyedOnce, Count: min(100, n-i)},
					Done: ward.Done{By: o.Clerk.ID, ByName: o.Clerk.Name, At: t.Now()}}})
				if err != nil {
					return err
				}
				pile = events[0].Subject[len("batch/"):]
			}
			_, err := t.Append(ward.Fact{Subject: "sheet/", Kind: ward.SheetKeyed, Actor: o.Clerk.ID, Body: ward.KeyedBody{Batch: pile,
				Questionnaire: q.Code, Version: q.Version, Position: i%100 + 1, Which: 1,
				Entry: ward.Entry{By: o.Clerk.ID, ByName: o.Clerk.Name, StartedAt: t.Now(), At: t.Now(), Strokes: 24, Answers: RandomAnswers(r, q)}}})
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		tb.Fatal(err)
	}
}

// RandomAnswers fills a sheet in as people do: mostly satisfied, now and then
// nothing, hardly ever two marks.
func RandomAnswers(r *rand.Rand, q ward.Questionnaire) ward.Answers {
	out := ward.Answers{}
	for code := q.First(); code != ""; code = q.Next(code, out[code]) {
		ask, _ := q.Question(code)
		out[code] = randomAnswer(r, ask)
	}
	return out
}

func randomAnswer(r *rand.Rand, ask ward.Question) string {
	switch n := r.IntN(100); {
	case n == 0:
		return ward.TwoMarks
	case n < 5 || ask.Kind == ward.AskText && n < 90:
		return ward.NoAnswer
	}
	switch ask.Kind {
	case ward.AskNumber:
		return fmt.Sprint(ask.Min + r.IntN(ask.Max-ask.Min+1))
	case ward.AskDate:
		return "2026-10-15"
	case ward.AskText:
		return "Đề nghị bố trí thêm ghế ngồi chờ"
	case ward.AskScale:
		return []string{"4", "5", "4", "5", "3", "4", "2", "5", "4", "1"}[r.IntN(10)]
	}
	return ask.Options[r.IntN(len(ask.Options))].Key
}
