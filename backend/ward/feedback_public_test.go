package ward

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
)

// shown is an item whose public text was approved at a moment.
func shown(class FeedbackClass, content, received, published string) Feedback {
	f := Feedback{Code: "PA-A-26-0001", ReceivedAt: at(received), AnsweredOnce: at("2026-10-20 10:00"),
		FeedbackDetails: FeedbackDetails{Class: class, Subject: "BÍ MẬT", Content: "BÍ MẬT", Sender: &Person{Name: "BÍ MẬT"}, About: []Named{{Name: "BÍ MẬT"}}},
		Draft:           &AnswerDraft{Text: "BÍ MẬT"}, Finding: &Finding{Reasons: "BÍ MẬT"},
		Public: &PublicText{Content: content, Outcome: "Đã xử lý", Done: Done{ByName: "BÍ MẬT"}}}
	if published != "" {
		f.Published = &Done{ByName: "BÍ MẬT", At: at(published)}
	}
	return f
}

func TestPublicRows_OnlyWhatWasApprovedInThePeriod(t *testing.T) {
	october := Period{From: "2026-10-01", To: "2026-10-31"}
	items := []Feedback{
		shown(ClassOther, "thứ tư", "2026-10-02 09:00", "2026-10-31 23:59"),
		shown(ClassRegulation, "thứ hai", "2026-10-05 09:00", "2026-10-21 09:00"),
		shown(ClassRegulation, "thứ nhất", "2026-09-30 09:00", "2026-10-01 00:00"),
		shown(ClassConduct, "thứ ba", "2026-10-05 09:00", "2026-10-21 09:00"),
		shown(ClassOther, "chưa duyệt", "2026-10-05 09:00", ""),
		shown(ClassOther, "tháng sau", "2026-10-05 09:00", "2026-11-01 00:00"),
		shown(ClassOther, "tháng trước", "2026-09-05 09:00", "2026-09-30 23:59"),
		{Code: "PA-A-26-0002", FeedbackDetails: FeedbackDetails{Class: ClassOther}},
	}
	rows := PublicRows(items, october)
	var got []string
	for _, r := range rows {
		got = append(got, r.Content)
	}
	if want := []string{"thứ nhất", "thứ hai", "thứ ba", "thứ tư"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if r := rows[0]; r.ReceivedOn != "2026-09-30" || r.AnsweredOn != "2026-10-20" || r.Outcome != "Đã xử lý" {
		t.Errorf("the first line is %+v", r)
	}
	if n := CountFeedback(items, october, at("2026-11-01 00:00")).Total.Published; n != len(rows) {
		t.Errorf("%d lines, %d counted as made public", len(rows), n)
	}
	text, err := json.Marshal(rows)
	if err != nil || strings.Contains(string(text), "BÍ MẬT") {
		t.Errorf("the table says %s (%v)", text, err)
	}
}
