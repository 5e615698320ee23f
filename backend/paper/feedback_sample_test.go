package paper

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/text/unicode/norm"

	"motcua/backend/ward"
)

// Everybody here is made up.

func did(by, at string) ward.Done {
	return ward.Done{By: by, ByName: by, At: ward.Moment(at + ":00+07:00")}
}

// sampleOpinion is a founded one about conduct, answered, made public and closed.
func sampleOpinion() ward.Feedback {
	sender := samplePerson()
	return ward.Feedback{
		ID: "1", Code: "PA-A-26-0001", State: ward.FeedbackClosed, ReceivedAt: "2026-10-02T09:15:00+07:00",
		ReceivedBy: did("Lê Thị Tiếp Nhận", "2026-10-02T09:15"),
		FeedbackDetails: ward.FeedbackDetails{Kind: ward.KindReport, Class: ward.ClassConduct, Channel: ward.FromPhone,
			Subject: "Thái độ của cán bộ khi hướng dẫn hồ sơ tại quầy số 2",
			Content: "Sáng ngày 01/10/2026 tôi đến làm giấy khai sinh cho cháu. Cán bộ tại quầy số 2 nói to tiếng, không hướng dẫn giấy tờ còn thiếu.\nĐề nghị phường xem xét, chấn chỉnh.",
			Sender:  &sender, ReplyTo: "công văn gửi qua bưu chính", CaseCode: "A-261001-0007", About: []ward.Named{{ID: "h", Name: "Phạm Văn Quầy Hai"}}, HappenedOn: "2026-10-01"},
		ForwardBy: "2026-10-09T17:00:00+07:00", FirstDueAt: "2026-10-23T17:00:00+07:00", DueAt: "2026-10-27T17:00:00+07:00",
		Assigned: &ward.Assignment{To: ward.Named{Name: "Đỗ Thị Giải Quyết"}, Unit: "Văn phòng HĐND và UBND", Note: "Xác minh, báo cáo trước ngày 15/10", Done: did("Trần Thị Ví Dụ", "2026-10-03T08:00")},
		Asked:    &ward.InfoRequest{Text: "Đề nghị cho biết thời gian đến quầy", Answer: "Khoảng 9 giờ 30", GivenAt: "2026-10-08T10:00:00+07:00", Answerer: "Lê Thị Tiếp Nhận", Done: did("Đỗ Thị Giải Quyết", "2026-10-06T10:00")},
		Draft: &ward.AnswerDraft{Outcome: ward.OutcomeAccepted, Done: did("Đỗ Thị Giải Quyết", "2026-10-13T15:00"),
			Text: "Qua xác minh, nội dung phản ánh là đúng. Ủy ban nhân dân phường đã phê bình cán bộ có liên quan và yêu cầu xin lỗi Ông/Bà.\nTừ ngày 12 tháng 10 năm 2026, quầy số 2 niêm yết danh mục giấy tờ phải nộp của từng thủ tục."},
		Approved: ptr(did("Trần Thị Ví Dụ", "2026-10-14T09:00")),
		Answered: &ward.AnswerSent{Number: "125", Way: "bưu chính", Done: did("Lê Thị Tiếp Nhận", "2026-10-14T14:00")}, AnsweredOnce: "2026-10-14T14:00:00+07:00",
		Finding: &ward.Finding{Verdict: ward.Founded, Reasons: "Đối chiếu camera và giải trình của cán bộ", Done: did("Trần Thị Ví Dụ", "2026-10-12T16:00")},
		Measures: []ward.Measure{
			{N: 1, Kind: ward.MeasureApology, Text: "Xin lỗi trực tiếp", Until: "2026-10-16", Set: did("Trần Thị Ví Dụ", "2026-10-12T16:05"), Taken: &ward.MeasureEnd{On: "2026-10-15", Note: "đã xin lỗi tại nhà"}},
			{N: 2, Kind: ward.MeasureTraining, Until: "2026-11-30", Set: did("Trần Thị Ví Dụ", "2026-10-12T16:06"), Taken: &ward.MeasureEnd{Dropped: true, Note: "cán bộ chuyển công tác"}}},
		Public:      &ward.PublicText{Content: "Phản ánh về thái độ của cán bộ khi hướng dẫn hồ sơ", Outcome: "Phản ánh đúng; đã phê bình, xin lỗi công dân và niêm yết danh mục giấy tờ", Done: did("Đỗ Thị Giải Quyết", "2026-10-15T09:00")},
		Published:   ptr(did("Trần Thị Ví Dụ", "2026-10-16T09:00")),
		Closed:      ptr(did("Trần Thị Ví Dụ", "2026-10-19T09:00")),
		Attachments: []ward.Attachment{{Name: "don-phan-anh.pdf", Hash: "ab"}},
	}
}

func ptr[T any](t T) *T { return &t }

// namelessOpinion came out of the box, and little is known of it.
func namelessOpinion() ward.Feedback {
	return ward.Feedback{ReceivedAt: "2026-02-03T08:00:00+07:00", FeedbackDetails: ward.FeedbackDetails{Kind: ward.KindSuggestion}}
}

// bareOpinion is answered, sent on and known of by as little as can be.
func bareOpinion() ward.Feedback {
	return ward.Feedback{ReceivedAt: "2026-02-03T08:00:00+07:00", FeedbackDetails: ward.FeedbackDetails{Sender: &ward.Person{}},
		Draft: &ward.AnswerDraft{}, Forwarded: &ward.Forwarding{}}
}

// extremeOpinion has everything too long, decomposed, or with what no font draws.
func extremeOpinion() ward.Feedback {
	f := sampleOpinion()
	sender := extremeCase().Applicant
	f.Sender, f.ReceivedBy.ByName = &sender, sender.Name
	f.Content = norm.NFD.String(strings.Repeat(strings.Repeat("Nội dung phản ánh rất dài, có nhiều ý 😀 漢. ", 12)+"\n", 4))
	f.Subject, f.ReplyTo = strings.Repeat("Trích yếu viết dài ", 15), strings.Repeat("nơi nhận trả lời ", 12)
	f.Draft.Text = f.Content
	f.Forwarded = &ward.Forwarding{To: strings.Repeat("Sở có tên rất dài của thành phố Mẫu ", 5), Reason: strings.Repeat("không thuộc thẩm quyền ", 20), Number: "1234567", Done: did("x", "2026-10-05T09:00")}
	f.Finding.Reasons, f.Public.Content, f.Public.Outcome = f.Content, f.Content, f.Content
	f.Answered.Number = "1234567"
	for i := range 24 {
		f.Attachments = append(f.Attachments, ward.Attachment{Name: fmt.Sprintf("tai-lieu-gui-kem-so-%d-%s.pdf", i+1, strings.Repeat("dai", i%9))})
		f.Measures = append(f.Measures, ward.Measure{N: i + 3, Kind: ward.MeasureOther, Text: strings.Repeat("Biện pháp dài ", i%6), Until: "2026-12-31"})
		f.About = append(f.About, ward.Named{Name: fmt.Sprintf("Nguyễn Thị Người Thứ %d", i+1)})
		f.Reopened = append(f.Reopened, ward.Reopening{Reason: strings.Repeat("chưa thỏa đáng ", 1+i%5), Due: f.DueAt, Done: did("y", "2026-10-20T09:00")})
	}
	return f
}

// letters are the words that are shipped (rulebook, which paper does not know).
func letters() (l ward.Letters) {
	data, err := os.ReadFile(filepath.Join("..", "rulebook", "data", "letters.json"))
	if err == nil {
		err = json.Unmarshal(data, &l)
	}
	if err != nil {
		panic(err)
	}
	return l
}

func replyOf(f ward.Feedback) func() ([]byte, error) {
	outcome := ward.OutcomeAccepted
	if f.Draft != nil && f.Draft.Outcome != "" {
		outcome = f.Draft.Outcome
	}
	w, _ := letters().Reply(outcome, "2026-11-01")
	return func() ([]byte, error) { return FeedbackReply(sampleProfile(), f, w) }
}

// outcome is the sample with another outcome, before the leader saw it.
func withOutcome(o ward.FeedbackOutcome) ward.Feedback {
	f := sampleOpinion()
	f.Draft = &ward.AnswerDraft{Outcome: o, Text: f.Draft.Text, Done: f.Draft.Done}
	f.Approved, f.Answered = nil, nil
	f.Reopened = []ward.Reopening{{Reason: "chưa nêu rõ thời gian thực hiện."}}
	return f
}

func forwardOf(f ward.Feedback) func() ([]byte, error) {
	return func() ([]byte, error) { return FeedbackForward(sampleProfile(), f) }
}

func sentOn(f ward.Feedback) ward.Feedback {
	f.State, f.Forwarded = ward.FeedbackForwarded, &ward.Forwarding{To: "Công an phường Mẫu", Number: "17",
		Reason: "việc đăng ký thường trú thuộc thẩm quyền của Công an phường", Done: did("Lê Thị Tiếp Nhận", "2026-10-05T09:00")}
	return f
}

func guideOf(what string, p ward.Profile, opt SlipOptions) func() ([]byte, error) {
	w, _ := letters().Guide(what, "2026-11-01")
	return func() ([]byte, error) { return FeedbackGuide(p, w, "2026-11-20T09:05:00+07:00", opt) }
}

func sampleDossier() FeedbackDossier {
	return FeedbackDossier{Profile: sampleProfile(), Item: sampleOpinion(), Group: "PA-A-26-0002", By: "Lê Thị Tiếp Nhận", At: "2026-11-02T08:00:00+07:00",
		History: []ward.Told{{At: "2026-10-02T09:15:00+07:00", By: "Lê Thị Tiếp Nhận", Sentence: "Tiếp nhận phản ánh PA-A-26-0001 tại quầy A"},
			{At: "2026-10-03T08:00:00+07:00", By: "Trần Thị Ví Dụ", Sentence: "Giao Đỗ Thị Giải Quyết xử lý"}}}
}

func extremeDossier() FeedbackDossier {
	x := sampleDossier()
	x.Item = extremeOpinion()
	for i := range 30 {
		x.History = append(x.History, ward.Told{At: "2026-10-03T08:00:00+07:00", By: []string{x.Item.Sender.Name, "Lê Thị Tiếp Nhận"}[min(i, 1)], Sentence: strings.Repeat("Việc đã làm ", 1+i%7)})
	}
	return x
}

func feedbackSamples() []sample {
	receipt := func(name string, f ward.Feedback, o SlipOptions) sample {
		return sample{name, f.Code, func() ([]byte, error) { return FeedbackReceipt(sampleProfile(), f, o) }}
	}
	dossier := func(x FeedbackDossier) func() ([]byte, error) { return x.Dossier }
	out := []sample{
		receipt("feedback-receipt-normal", sampleOpinion(), SlipOptions{}),
		receipt("feedback-receipt-a5", sampleOpinion(), SlipOptions{Layout: SlipA5}),
		receipt("feedback-receipt-a4", sampleOpinion(), SlipOptions{Layout: SlipA4, Copy: 2, Replaces: true}),
		receipt("feedback-receipt-minimal", namelessOpinion(), SlipOptions{}),
		receipt("feedback-receipt-extreme", extremeOpinion(), SlipOptions{Copy: 3}),
		{"feedback-reply-normal", "", replyOf(sampleOpinion())},
		{"feedback-reply-explained", "", replyOf(withOutcome(ward.OutcomeExplained))},
		{"feedback-reply-refused", "", replyOf(withOutcome(ward.OutcomeRefused))},
		{"feedback-reply-minimal", "", replyOf(bareOpinion())},
		{"feedback-reply-extreme", "", replyOf(extremeOpinion())},
		{"feedback-forward-normal", "", forwardOf(sentOn(sampleOpinion()))},
		{"feedback-forward-minimal", "", forwardOf(bareOpinion())},
		{"feedback-forward-extreme", "", forwardOf(extremeOpinion())},
		{"feedback-guide-complaint", "", guideOf(ward.Complaint, sampleProfile(), SlipOptions{})},
		{"feedback-guide-denunciation", "", guideOf(ward.Denunciation, sampleProfile(), SlipOptions{})},
		{"feedback-guide-minimal", "", guideOf(ward.Complaint, ward.Profile{}, SlipOptions{})},
		{"feedback-guide-a4", "", guideOf(ward.Denunciation, sampleProfile(), SlipOptions{Layout: SlipA4})},
		{"feedback-guide-a5", "", guideOf(ward.Denunciation, sampleProfile(), SlipOptions{Layout: SlipA5})},
		{"feedback-dossier-normal", "PA-A-26-0001", dossier(sampleDossier())},
		{"feedback-dossier-minimal", "", dossier(FeedbackDossier{})},
		{"feedback-dossier-extreme", "PA-A-26-0001", dossier(extremeDossier())},
	}
	return out
}
