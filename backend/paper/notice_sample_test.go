package paper

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"strings"

	"golang.org/x/text/unicode/norm"

	"motcua/backend/ward"
)

// fieldLine is the figures of a field: new ones online and at the counter, carried
// over; early, on time, late; overdue among those pending.
func fieldOf(name string, online, counter, carried, early, onTime, late, overdue int) ward.FieldFigures {
	pending := online + counter + carried - early - onTime - late
	return ward.FieldFigures{Field: name,
		Received: ward.Received{Total: online + counter + carried, Online: online, Counter: counter, CarriedOver: carried},
		Resolved: ward.Resolved{Total: early + onTime + late, Early: early, OnTime: onTime, Late: late},
		Pending:  ward.Pending{Total: pending, InTime: pending - overdue, Overdue: overdue}}
}

// tableOf adds fields up.
func tableOf(rows ...ward.FieldFigures) ward.ProcedureFigures {
	out := ward.ProcedureFigures{Rows: rows}
	for _, r := range rows {
		sum := figureNumbers(out.Total)
		for i, n := range figureNumbers(r) {
			sum[i] += n
		}
		out.Total = ward.FieldFigures{Received: ward.Received{Total: sum[0], Online: sum[1], Counter: sum[2], CarriedOver: sum[3]},
			Resolved: ward.Resolved{Total: sum[4], Early: sum[5], OnTime: sum[6], Late: sum[7]},
			Pending:  ward.Pending{Total: sum[8], InTime: sum[9], Overdue: sum[10]}}
	}
	return out
}

func numberOf(n int) *int { return &n }

// sampleNotice is the month of an ordinary ward, with all there is to compare it with.
func sampleNotice() ward.NoticeContent {
	p := ward.ProcedurePart{
		Figures: ward.Figures{Period: ward.Period{From: "2026-10-01", To: "2026-10-31"}, AsOf: "2026-11-01T00:00:00+07:00", RejectedAtIntake: 4,
			Procedures: tableOf(fieldOf("Chứng thực", 212, 1840, 3, 1601, 448, 0, 0), fieldOf("Hộ tịch", 388, 97, 41, 402, 71, 5, 1),
				fieldOf("Bảo trợ xã hội", 61, 32, 58, 66, 12, 4, 2), fieldOf("Người có công", 12, 9, 7, 14, 3, 0, 0),
				fieldOf("Đất đai", 44, 18, 39, 31, 17, 7, 3), fieldOf("Thành lập và hoạt động của hộ kinh doanh", 57, 4, 6, 49, 10, 0, 0),
				fieldOf("Xây dựng", 21, 6, 9, 18, 5, 1, 0), fieldOf("Giáo dục và đào tạo", 2, 1, 1, 2, 1, 1, 0))},
		Before:        &ward.Figures{Procedures: tableOf(fieldOf("Chứng thực", 190, 1722, 5, 1500, 410, 4, 0), fieldOf("Hộ tịch", 310, 160, 77, 420, 60, 16, 2))},
		YearAgo:       &ward.Figures{Procedures: tableOf(fieldOf("Chứng thực", 140, 1990, 5, 1700, 390, 41, 4), fieldOf("Hộ tịch", 201, 344, 77, 420, 90, 30, 6))},
		LateReasons:   []ward.ReasonCount{{Reason: ward.LateCheck, Count: 11}, {Reason: ward.LateSystem, Count: 3}},
		CarriedPosted: numberOf(162),
	}
	for i, n := range []int{2611, 2480, 2702, 2655, 2382, 2804} {
		p.Trend = append(p.Trend, ward.MonthCount{Month: fmt.Sprintf("2026-%02d", i+5), Received: n, Resolved: n - 120 + 37*i, Late: 30 - i})
	}
	return ward.NoticeContent{Kind: ward.NoticeProcedures, Month: "2026-10", Period: p.Figures.Period, AsOf: p.Figures.AsOf, Profile: sampleProfile(),
		Number: "12", Signed: "2026-11-05", Procedures: &p, Layout: ward.NoticeLayout, Working: ward.WorkingDays{Now: 22, Before: 20, YearAgo: 23},
		Signer: ward.Signer{Form: "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", Title: "PHÓ CHỦ TỊCH", Name: "Trần Thị Ví Dụ"}}
}

// minimalNotice is a month in which nothing happened, in a ward that has typed
// nothing but its name.
func minimalNotice() ward.NoticeContent {
	p := ward.Period{From: "2026-02-01", To: "2026-02-28"}
	return ward.NoticeContent{Kind: ward.NoticeProcedures, Month: "2026-02", Period: p, Profile: ward.Profile{Committee: "Ủy ban nhân dân phường Mẫu"},
		Procedures: &ward.ProcedurePart{Figures: ward.Figures{Period: p}}}
}

// extremeNotice has 120 fields with long names, figures of millions and a profile
// that does not end.
func extremeNotice() ward.NoticeContent {
	c := sampleNotice()
	var fields []string
	for i := range 120 {
		fields = append(fields, norm.NFD.String(fmt.Sprintf("Lĩnh vực số %d %s", i+1, strings.Repeat("và quản lý nhà nước ", i%4))))
	}
	c.Procedures = &ward.ProcedurePart{Figures: sampleFigures(fields)}
	c.Signer = ward.Signer{}
	c.Profile.SignerName = extremeCase().ReceivedBy
	c.Profile.Address += " 😀\x01"
	for i := range 12 {
		c.Profile.Bases = append(c.Profile.Bases, fmt.Sprintf("Căn cứ Quyết định số %d/QĐ-UBND của Ủy ban nhân dân phường Mẫu", i+1))
		c.Profile.Recipients = append(c.Profile.Recipients, fmt.Sprintf("Cơ quan, đơn vị, tổ chức thứ %d trên địa bàn phường Mẫu", i+1))
	}
	return c
}

// typedNotice has paragraphs that people wrote, in every way that people write.
func typedNotice() ward.NoticeContent {
	c := sampleNotice()
	c.Paragraphs = ComposeNotice(c)
	for i := range c.Paragraphs {
		switch p := &c.Paragraphs[i]; p.Key {
		case "procedures.received":
			p.Text = norm.NFD.String("Tháng này tiếp nhận 2.804 hồ sơ 😀,\nnhiều nhất từ đầu năm.\n\n- Trực tuyến: 797 hồ sơ\n- Trực tiếp: 2.007 hồ sơ")
		case "procedures.late":
			p.Text = strings.Repeat("Một đoạn văn dài do người soạn thảo tự viết, có số 12 hồ sơ và ngày 05 tháng 9 năm 2026. ", 56)
		case "procedures.pending", "procedures.compared":
			p.Text = ""
		case "posted":
			p.Text = strings.Repeat("x", 400) + " https://" + strings.Repeat("mau.example/", 20)
		}
	}
	return c
}

func sampleFeedbackNotice() ward.NoticeContent {
	c := sampleNotice()
	c.Kind, c.Procedures, c.Number = ward.NoticeFeedback, nil, "13"
	items := sampleOpinions()
	c.Feedback = &ward.FeedbackPart{Figures: ward.CountFeedback(items, c.Period, c.AsOf), Public: ward.PublicRows(items, c.Period)}
	before := ward.CountFeedback(items[:31], c.Period, c.AsOf)
	c.Feedback.Before, c.Feedback.Figures.Guided = &before, 4
	return c
}

// sampleOpinions are forty opinions of October in all states.
func sampleOpinions() (items []ward.Feedback) {
	for i := range 40 {
		f := sampleOpinion()
		f.Class, f.Channel = ward.FeedbackClasses[i%4], ward.FeedbackChannels[i%7]
		f.AnsweredDue = f.DueAt
		switch {
		case i%9 == 4: // late
			f.AnsweredDue = "2026-10-12T17:00:00+07:00"
		case i%9 == 5: // still open
			f.State, f.AnsweredOnce, f.Published, f.DueAt = ward.FeedbackAssigned, "", nil, "2026-11-12T17:00:00+07:00"
		case i%9 == 7: // not ours
			f = sentOn(f)
			f.AnsweredOnce, f.Published = "", nil
		case i%5 == 0:
			f.ReceivedAt = "2026-09-28T09:15:00+07:00"
		}
		if i > 12 {
			f.Published = nil
		}
		items = append(items, f)
	}
	return items
}

func minimalFeedbackNotice() ward.NoticeContent {
	c := minimalNotice()
	c.Kind, c.Procedures = ward.NoticeFeedback, nil
	c.Feedback = &ward.FeedbackPart{Figures: ward.CountFeedback(nil, c.Period, "")}
	return c
}

func extremeFeedbackNotice() ward.NoticeContent {
	c := sampleFeedbackNotice()
	c.Profile = extremeNotice().Profile
	f := &c.Feedback.Figures
	for _, n := range []*ward.FeedbackCount{&f.Total, &f.ByClass[0].FeedbackCount, &f.ByChannel[3].FeedbackCount} {
		*n = ward.FeedbackCount{CarriedOver: 1_000_000, New: 2_345_678, AnsweredInTime: 1_234_567, AnsweredLate: 999_999, Forwarded: 111_111, PendingInTime: 1, PendingOverdue: 1_000_000, Published: 888_888, Reopened: 7}
	}
	for i := range 50 {
		c.Feedback.Public = append(c.Feedback.Public, ward.PublicRow{Class: ward.ClassConduct, Content: norm.NFD.String(strings.Repeat("Nội dung dài 😀 ", 1+i%12)),
			Outcome: strings.Repeat("Kết quả ", 1+i%20), ReceivedOn: "2026-10-02"})
	}
	return c
}

func sampleSurveyNotice() ward.NoticeContent {
	c := sampleNotice()
	c.Kind, c.Procedures, c.Number = ward.NoticeSurvey, nil, "14"
	s := sampleReport().Summary
	before := s
	before.Satisfied = ward.Share{Count: 801, Of: 960}
	c.Survey = &ward.SurveyPart{Summaries: []ward.SurveySummary{s}, Before: []ward.SurveySummary{before}, Remarks: 17, Considered: 6,
		Heard: []ward.HeardRemark{{Class: ward.ClassFacilities, Count: 8, Answered: 6}, {Class: ward.ClassConduct, Count: 1, Answered: 1}}}
	return c
}

func minimalSurveyNotice() ward.NoticeContent {
	c := minimalNotice()
	c.Kind, c.Procedures, c.Survey = ward.NoticeSurvey, nil, &ward.SurveyPart{}
	return c
}

// extremeSurveyNotice has three forms, one of which may not be shown.
func extremeSurveyNotice() ward.NoticeContent {
	c := sampleSurveyNotice()
	c.Profile = extremeNotice().Profile
	hidden := ward.SurveySummary{Questionnaire: "NHANH", Version: 1, Name: "Phiếu đánh giá nhanh tại quầy", Method: ward.SatisfactionMethod, Issued: 40, Smallest: 3, Hidden: true}
	long := extremeReport().Summary
	long.Version++
	c.Survey.Summaries = append(c.Survey.Summaries, long, hidden)
	return c
}

func sampleCombinedNotice() ward.NoticeContent {
	c := sampleNotice()
	c.Kind, c.Feedback, c.Survey = ward.NoticeCombined, sampleFeedbackNotice().Feedback, sampleSurveyNotice().Survey
	return c
}

// sampleCorrection corrects figures of the sample notice.
func sampleCorrection() ward.NoticeContent {
	c := sampleNotice()
	c.Number, c.Signed = "19", "2026-11-20"
	c.Corrects = &ward.CorrectionPart{NoticeRef: ward.NoticeRef{Number: "12", Signed: "2026-11-05"}, Reason: "bổ sung 02 hồ sơ lĩnh vực Hộ tịch tiếp nhận ngày 30 tháng 10 năm 2026 nhập sau ngày công khai",
		Cells: []ward.CellChange{{Cell: "procedures//received", Old: 2965, New: 2967}, {Cell: "procedures//online", Old: 795, New: 797},
			{Cell: "procedures//resolved", Old: 2767, New: 2768}, {Cell: "procedures//late", Old: 16, New: 18}, {Cell: "procedures//onTime", Old: 568, New: 567},
			{Cell: "procedures/Hộ tịch/received", Old: 524, New: 526}, {Cell: "procedures/Hộ tịch/online", Old: 386, New: 388}}}
	return c
}

// secondCorrection corrects the sample notice once more.
func secondCorrection() ward.NoticeContent {
	c := sampleCorrection()
	was := c.Corrects
	c.Number, c.Signed, c.AsOf = "24", "2026-12-02", "2026-12-02T08:00"
	c.Corrects = &ward.CorrectionPart{NoticeRef: was.NoticeRef, Since: []ward.NoticeRef{{Number: "19", Signed: "2026-11-20"}},
		Cells: []ward.CellChange{{Cell: "procedures//resolved", Old: 2768, New: 2769}}, Changes: []ward.ChangeCount{{Sort: "case", Aspect: ward.AspectOutcome, Count: 1}}}
	return c
}

// sampleSeal seals a notice with a key that everybody knows.
func sampleSeal(c ward.NoticeContent) *Seal {
	body, err := json.Marshal(c)
	if err != nil {
		panic(err)
	}
	return &Seal{Kind: c.Kind, Number: c.Number + "/" + c.Profile.NoticeMark, Month: c.Month, Totals: []int{1, 2}, Content: sha256.Sum256(body),
		Key: ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize))}
}

func noticeSamples() []sample {
	sealed := func(name string, c ward.NoticeContent) sample {
		return sample{name, "", func() ([]byte, error) { return MonthNotice(c, sampleSeal(c)) }}
	}
	draft := func(name string, c ward.NoticeContent) sample {
		return sample{name, "", func() ([]byte, error) { return MonthNotice(c, nil) }}
	}
	return append(postingSamples(),
		sealed("notice-normal", sampleNotice()), draft("notice-minimal", minimalNotice()), sealed("notice-extreme", extremeNotice()), draft("notice-typed", typedNotice()),
		sealed("feedback-notice-normal", sampleFeedbackNotice()), draft("feedback-notice-minimal", minimalFeedbackNotice()), sealed("feedback-notice-extreme", extremeFeedbackNotice()),
		sealed("notice-survey-normal", sampleSurveyNotice()), draft("notice-survey-minimal", minimalSurveyNotice()), sealed("notice-survey-extreme", extremeSurveyNotice()),
		sealed("notice-combined", sampleCombinedNotice()), sealed("correction-normal", sampleCorrection()), draft("correction-draft", sampleCorrection()),
		sealed("correction-second", secondCorrection()))
}
