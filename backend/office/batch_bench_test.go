package office_test

import (
	"context"
	"testing"

	"motcua/backend/office"
	"motcua/backend/wardtest"
)

// BenchmarkBatch is the largest batch that is allowed: looked at, done, its slips
// made, and taken back.
func BenchmarkBatch(b *testing.B) {
	ctx := context.Background()
	o := wardtest.MustOffice(b, "2026-11-18T09:00")
	var ids []string
	for n := range 500 {
		ids = append(ids, o.MustReceive(b, n+1).ID)
	}
	in := office.BatchInput{Act: "transfer", CaseIDs: ids, To: "Phòng Kinh tế", Preview: true}
	b.Run("preview", func(b *testing.B) {
		for b.Loop() {
			if _, err := o.Batch(ctx, o.Clerk, in); err != nil {
				b.Fatal(err)
			}
		}
	})
	in.Preview = false
	b.Run("done and undone", func(b *testing.B) {
		for b.Loop() {
			lines, err := o.Batch(ctx, o.Clerk, in)
			if err != nil {
				b.Fatal(err)
			}
			done := map[string]string{}
			for _, l := range lines {
				done[l.ID] = l.Event
			}
			if _, err := o.UndoBatch(ctx, o.Clerk, done); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("receipts", func(b *testing.B) {
		for b.Loop() {
			sheet, err := o.Slips(ctx, o.Clerk, "receipt", ids, "")
			if err != nil {
				b.Fatal(err)
			}
			b.ReportMetric(float64(len(sheet.PDF))/1e6, "MB")
		}
	})
}
