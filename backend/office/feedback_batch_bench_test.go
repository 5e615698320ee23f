package office_test

import (
	"testing"

	"motcua/backend/office"
	"motcua/backend/wardtest"
)

// BenchmarkFeedbackBatch is the largest batch of opinions that is allowed: looked at,
// done and taken back, and its slips made.
func BenchmarkFeedbackBatch(b *testing.B) {
	o := wardtest.MustOffice(b, "2026-11-18T09:00")
	var all []string
	for n := range 500 {
		all = append(all, o.MustOpinion(b, n+1).ID)
	}
	in := office.FeedbackBatchInput{Act: "forward", IDs: all, To: "Công an phường", Reason: "trật tự công cộng", Preview: true}
	do := func(b *testing.B, in office.FeedbackBatchInput) map[string]string {
		b.Helper()
		lines, err := o.FeedbackBatch(ctx, o.Clerk, in)
		if err != nil {
			b.Fatal(err)
		}
		done := map[string]string{}
		for _, l := range lines {
			done[l.ID] = l.Event
		}
		return done
	}
	b.Run("preview", func(b *testing.B) {
		for b.Loop() {
			do(b, in)
		}
	})
	in.Preview = false
	b.Run("done and undone", func(b *testing.B) {
		for b.Loop() {
			if _, err := o.UndoFeedbackBatch(ctx, o.Clerk, do(b, in)); err != nil {
				b.Fatal(err)
			}
		}
	})
	do(b, in)
	b.Run("slips", func(b *testing.B) {
		for b.Loop() {
			sheet, err := o.FeedbackSlips(ctx, o.Clerk, office.FeedbackForwardKind, all)
			if err != nil {
				b.Fatal(err)
			}
			b.ReportMetric(float64(len(sheet.PDF))/1e6, "MB")
		}
	})
}
