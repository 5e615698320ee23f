package store_test

import (
	"fmt"
	"testing"

	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// BenchmarkFeedback: of 5,000 opinions, some ten years of a ward, a page of the list
// as typed, the board's numbers and a month's figures.
func BenchmarkFeedback(b *testing.B) {
	o := wardtest.MustOffice(b, "2026-11-20T09:00")
	err := o.Store.Write(ctx, func(t *store.Tx) error {
		var facts []ward.Fact
		for n := range 5000 {
			facts = append(facts, ward.Fact{Subject: "feedback/", Kind: ward.FeedbackTaken, Actor: o.Clerk.ID, Body: ward.FeedbackReceivedBody{
				Code: fmt.Sprintf("PA-A-26-%04d", n+1), ReceivedAt: t.Now(), DueAt: t.Now(), FeedbackDetails: ward.FeedbackDetails{Kind: ward.KindReport,
					Class: ward.ClassFacilities, Channel: ward.FromPhone, Content: fmt.Sprintf("Ghế chờ số %d bị gãy, người già phải đứng", n), Sender: &ward.Person{Name: "Trần Thị Mẫu"}}}})
		}
		_, err := t.Append(facts...)
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	at := store.Times{Now: "2026-11-20T09:00:00+07:00", EndOfToday: "2026-11-20T23:59:59+07:00", Soon: "2026-11-24T23:59:59+07:00"}
	for name, f := range map[string]ward.FeedbackFilter{"Search": {Text: "ghế chờ 49", Limit: 50}, "Overdue": {Due: "OVERDUE", Limit: 50}} {
		b.Run(name, func(b *testing.B) {
			for range b.N {
				if _, total, err := o.Store.Read(ctx).FeedbackList(f, at); err != nil || total == 0 && name == "Search" {
					b.Fatal(total, err)
				}
			}
		})
	}
	b.Run("Figures", func(b *testing.B) {
		for range b.N {
			items, err := o.Store.Read(ctx).FeedbackUntil(ward.Never)
			if err != nil || ward.CountFeedback(items, ward.Period{From: "2026-11-01", To: "2026-11-30"}, at.Now).Total.New != 5000 {
				b.Fatal(err)
			}
		}
	})
}
