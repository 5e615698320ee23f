package wardtest

import (
	"context"
	"fmt"
	"testing"

	"motcua/backend/office"
	"motcua/backend/store"
	"motcua/backend/ward"
)

// ShortForm is a questionnaire that has every kind of question and a skip: who
// came for the first time (C2 is 1) is not asked how often (C3).
func ShortForm() ward.Questionnaire {
	scale := []ward.Option{}
	for i, label := range []string{"Rất không hài lòng", "Không hài lòng", "Bình thường", "Hài lòng", "Rất hài lòng"} {
		scale = append(scale, ward.Option{Key: fmt.Sprint(i + 1), Label: label, Score: i + 1})
	}
	return ward.Questionnaire{Code: "THUNGAN", Version: 1, Name: "Phiếu thử", Short: "Phiếu thử", Source: "Đặt ra để thử", Paper: ward.FormA5,
		From: "2026-01-01", Groups: []ward.QuestionGroup{{Code: "A", Title: "Ý kiến", Questions: []ward.Question{
			{Code: "C1", Text: "Mức độ hài lòng chung", Kind: ward.AskScale, Options: scale, Must: true, Index: "HAI_LONG"},
			{Code: "C2", Text: "Đến lần đầu?", Kind: ward.AskChoice, Options: []ward.Option{{Key: "1", Label: "Lần đầu"}, {Key: "2", Label: "Đã đến"}},
				Skips: []ward.Skip{{When: []string{"1"}, To: "C4"}}},
			{Code: "C3", Text: "Số lần đến", Kind: ward.AskNumber, Min: 1, Max: 20},
			{Code: "C4", Text: "Việc đã làm", Kind: ward.AskMultiple, Options: []ward.Option{{Key: "1", Label: "Chứng thực"}, {Key: "2", Label: "Hộ tịch"}, {Key: "3", Label: "Khác"}}},
			{Code: "C5", Text: "Ý kiến khác", Kind: ward.AskText, Lines: 2},
		}}}}
}

// MustAdopt takes a questionnaire into use.
func (o *Office) MustAdopt(tb testing.TB, q ward.Questionnaire) ward.Questionnaire {
	tb.Helper()
	err := o.Store.Write(context.Background(), func(t *store.Tx) error {
		_, err := t.Append(ward.Fact{Subject: "questionnaire/" + q.Code, Kind: ward.QuestionnaireAdopted, Actor: o.Admin.ID,
			Body: ward.AdoptedBody{Questionnaire: q, By: o.Admin.Name}})
		return err
	})
	if err != nil {
		tb.Fatal(err)
	}
	return q
}

// MustPile opens a pile of n sheets of a questionnaire for October 2026.
func (o *Office) MustPile(tb testing.TB, q ward.Questionnaire, mode ward.EntryMode, n int) ward.SheetBatch {
	tb.Helper()
	b, err := o.OpenSheetBatch(context.Background(), o.Clerk, office.SheetBatchInput{BatchDetails: ward.BatchDetails{
		Name: "Xấp 01", Questionnaire: q.Code, Version: q.Version, Month: "2026-10", Mode: mode, Count: n}})
	if err != nil {
		tb.Fatal(err)
	}
	return b
}

// MustKey keys the sheet that lies before a typist, and gives the next seat. Every
// doubt is accepted.
func (o *Office) MustKey(tb testing.TB, who ward.Officer, pile string, which int, answers ward.Answers) office.Seat {
	tb.Helper()
	seat, err := o.Sit(context.Background(), who, pile, which)
	if err != nil {
		tb.Fatal(err)
	}
	if err := o.KeyAnswers(context.Background(), who, office.KeyInput{Answers: answers, Strokes: len(answers)}); err != nil {
		tb.Fatal(err)
	}
	var accepted []string
	for _, d := range seat.Questionnaire.Doubts(answers, o.Now().Date()) {
		accepted = append(accepted, d.Name())
	}
	if seat, err = o.FinishSheet(context.Background(), who, office.FinishSheetInput{Accepted: accepted, Strokes: len(answers)}); err != nil {
		tb.Fatal(err)
	}
	return seat
}
