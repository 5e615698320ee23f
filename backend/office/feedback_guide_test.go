package office_test

import (
	"fmt"
	"strings"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// Who comes with a tố cáo may be typed half in before anybody sees what it is: once
// they were told where it goes, nothing of them is in any file of the folder,
// whether the words had reached the database or only its log.
func TestGuide_LeavesNothingOfThePerson(t *testing.T) {
	for name, settle := range map[string]bool{"in the log": false, "in the database": true} {
		t.Run(name, func(t *testing.T) {
			o := wardtest.MustOffice(t, "2026-11-02T09:00")
			f := o.MustOpinion(t, 1)
			for n := range 40 { // as the keys are kept: longer and longer, others' work between
				typed := fmt.Sprintf(`{"content":"nhapdobimat %s","sender.name":"Quách Thị Xuyến"}`, strings.Repeat("0987654321 ", n*20))
				if err := o.SaveDraft(ctx, o.Clerk, office.FeedbackScreen, typed); err != nil {
					t.Fatal(err)
				}
				o.MustReceive(t, n)
			}
			if settle {
				if err := o.Store.Wipe(ctx); err != nil {
					t.Fatal(err)
				}
			}
			if left := remnants(t, o.Dir); len(left) < 3 {
				t.Fatalf("only %v were planted", left)
			}
			if err := o.Guide(ctx, o.Clerk, office.GuideInput{What: ward.Denunciation, Channel: ward.FromPhone}); err != nil {
				t.Fatal(err)
			}
			if left := remnants(t, o.Dir); len(left) > 0 {
				t.Errorf("left in the folder: %v", left)
			}
			figures, err := o.FeedbackFigures(ctx, o.Clerk, ward.Period{From: "2026-11-01", To: "2026-11-30"})
			if err != nil || figures.Guided != 1 || figures.Total.New != 1 {
				t.Errorf("counted %d guided and %d new, %v", figures.Guided, figures.Total.New, err)
			}
			if kept, err := o.Feedback(ctx, o.Clerk, f.ID); err != nil || kept.Item.Content != f.Content {
				t.Errorf("another opinion is %+v, %v", kept.Item, err)
			}
			wardtest.MustCheck(t, o.Store)
		})
	}
}
