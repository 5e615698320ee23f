package paper

import (
	"fmt"
	"strings"
	"testing"

	"motcua/backend/ward"
)

var sampleLevels = []string{"Rất không hài lòng", "Không hài lòng", "Bình thường", "Hài lòng", "Rất hài lòng"}

// counted is a question with the counts of its options.
func counted(q ward.QuestionCount, labels []string, counts ...int) ward.QuestionCount {
	for i, n := range counts {
		o := ward.OptionCount{Option: ward.Option{Key: fmt.Sprint(i + 1), Label: labels[i]}, Count: n}
		if q.Kind == ward.AskScale {
			o.Score = i + 1
		}
		if q.Valid += n; q.Index != "" && o.Score >= ward.Satisfied {
			q.Satisfied.Count += n
		}
		q.Options = append(q.Options, o)
	}
	if q.Index != "" {
		q.Satisfied.Of = q.Valid
	}
	q.Asked = q.Valid + q.NoAnswer + q.TwoMarks
	return q
}

// levelled is a question on the five levels.
func levelled(group string, no int, counts ...int) ward.QuestionCount {
	return counted(ward.QuestionCount{Code: fmt.Sprintf("C%02d", no), Group: group, Text: fmt.Sprintf("Nội dung thứ %d của cơ quan được đánh giá", no),
		Kind: ward.AskScale, Index: "HAI_LONG", NoAnswer: no % 3, TwoMarks: no % 2}, sampleLevels, counts...)
}

// addUp fills in the rates of the groups and of all.
func addUp(s ward.SurveySummary) ward.SurveySummary {
	for i := range s.Groups {
		for _, q := range s.Questions {
			if q.Group == s.Groups[i].Code {
				s.Groups[i].Satisfied.Count += q.Satisfied.Count
				s.Groups[i].Satisfied.Of += q.Satisfied.Of
			}
		}
		s.Satisfied.Count += s.Groups[i].Satisfied.Count
		s.Satisfied.Of += s.Groups[i].Satisfied.Of
	}
	return s
}

func sampleReport() SurveyReport {
	s := ward.SurveySummary{Questionnaire: "SIPAS22", Version: 2, Name: "Phiếu khảo sát mức độ hài lòng của người dân, tổ chức", From: "2026-10", To: "2026-10",
		Method: ward.SatisfactionMethod, Issued: 150, Collected: 104, Valid: 101, Compared: 2640, Wrong: 3,
		Groups: []ward.GroupCount{{Code: "A", Title: "I. Tiếp cận dịch vụ"}, {Code: "B", Title: "II. Công chức trực tiếp giải quyết công việc"}, {Code: "D", Title: "Thông tin chung"}}}
	for i := range 4 {
		s.Questions = append(s.Questions, levelled("A", i+1, 1, 2+i, 10, 60, 25-i))
	}
	for i := range 6 {
		s.Questions = append(s.Questions, levelled("B", i+5, 0, i, 8, 50+i, 40))
	}
	s.Questions = append(s.Questions,
		counted(ward.QuestionCount{Code: "D1", Group: "D", Text: "Số lần phải đi lại", Kind: ward.AskChoice, NoAnswer: 2}, []string{"1 lần", "2 lần", "3 lần trở lên"}, 80, 15, 4),
		counted(ward.QuestionCount{Code: "D2", Group: "D", Text: "Biết đến dịch vụ qua đâu", Kind: ward.AskMultiple}, []string{"Niêm yết tại trụ sở", "Cổng dịch vụ công"}, 70, 30),
		ward.QuestionCount{Code: "D3", Group: "D", Text: "Số ngày chờ", Kind: ward.AskNumber, Asked: 90, Valid: 88, NoAnswer: 2, Sum: 195},
		ward.QuestionCount{Code: "D4", Group: "D", Text: "Ý kiến khác", Kind: ward.AskText, Asked: 101, Valid: 17, NoAnswer: 84})
	return SurveyReport{Profile: sampleProfile(), Period: ward.Period{From: "2026-10-01", To: "2026-10-31"}, Summary: addUp(s), By: "place", Remarks: 17,
		Groups: []SurveyGroup{
			{ward.GroupRate{Group: "Quầy A", Sheets: 60, Satisfied: ward.Share{Count: 500, Of: 590}}, "Quầy A"},
			{ward.GroupRate{Group: "Nhà văn hóa tổ 5", Sheets: 36, Satisfied: ward.Share{Count: 310, Of: 355}}, "Nhà văn hóa tổ 5"},
			{ward.GroupRate{Group: ward.OtherGroups, Sheets: 5, Satisfied: ward.Share{Count: 40, Of: 49}}, ""}},
		DrawnUpBy: "Lê Thị Tiếp Nhận", At: "2026-11-02T09:00:00+07:00"}
}

// extremeReport has forms of many questions, words without end, figures of
// millions, and a scale of other words than the first of its group.
func extremeReport() SurveyReport {
	r := sampleReport()
	r.Summary.Name = strings.Repeat("Phiếu khảo sát có tên rất dài 😀 ", 8)
	r.Summary.From, r.Period.From, r.Summary.To = "2025-11", "2025-11-01", "2026-10"
	r.Summary.Questions[2].Text = strings.Repeat("Nội dung đánh giá viết dài quá mức cần thiết ", 11)
	odd := levelled("B", 11, 5, 6, 7, 8, 9)
	odd.Options[0].Label = "Rất kém"
	r.Summary.Questions = append(r.Summary.Questions, odd)
	for i := range 45 {
		r.Summary.Questions = append(r.Summary.Questions, levelled("E", i+20, 1_234_567, 2_345_678, 3_456_789, 4_567_890, 5_678_901))
	}
	r.Summary.Groups = append(r.Summary.Groups, ward.GroupCount{Code: "E", Title: strings.Repeat("Nhóm nội dung có tên dài ", 6)})
	r.Summary = addUp(r.Summary)
	r.Summary.Issued, r.Summary.Collected, r.Summary.Valid, r.Pending = 1_234_567, 1_200_000, 1_199_999, 12_345
	r.By, r.ByText, r.Groups = "question:D1", "Số lần phải đi lại", nil
	for i := range 60 {
		label := fmt.Sprintf("Nhóm số %d %s", i+1, strings.Repeat("có tên dài ", i%5))
		r.Groups = append(r.Groups, SurveyGroup{ward.GroupRate{Group: label, Sheets: 1000 * (i + 1), Satisfied: ward.Share{Count: 900_000, Of: 1_000_000 + i}}, label})
	}
	r.DrawnUpBy = extremeCase().ReceivedBy
	return r
}

// hiddenReport is of a month with one or two valid forms.
func hiddenReport() SurveyReport {
	r := sampleReport()
	r.Summary = ward.SurveySummary{Questionnaire: "SIPAS22", Version: 2, Name: r.Summary.Name, From: "2026-10", To: "2026-10", Method: ward.SatisfactionMethod,
		Issued: 50, Smallest: 3, Withheld: []string{"2026-10"}, Hidden: true, Groups: r.Summary.Groups[:1]}
	r.Groups, r.Pending, r.Open, r.Remarks = nil, 12, []string{"Xấp 03, Quầy A"}, 2
	return r
}

// unratedReport is of a form that does not ask how satisfied anybody was.
func unratedReport() SurveyReport {
	r := sampleReport()
	ask := ward.QuestionCount{Code: "THOIGIAN", Text: "Thời gian giải quyết hồ sơ", Kind: ward.AskChoice, Asked: 101, Valid: 101, Satisfied: ward.Share{},
		Options: []ward.OptionCount{{Option: ward.Option{Key: "1", Label: "Đúng hạn"}, Count: 90}, {Option: ward.Option{Key: "2", Label: "Chậm"}, Count: 11}}}
	r.Summary = ward.SurveySummary{Questionnaire: "GOPY", Version: 1, Name: "PHIẾU GÓP Ý", From: "2026-10", To: "2026-10", Method: ward.SatisfactionMethod,
		Issued: 150, Collected: 104, Valid: 101, Questions: []ward.QuestionCount{ask}, Smallest: 3}
	for i := range r.Groups {
		r.Groups[i].Satisfied = ward.Share{}
	}
	return r
}

func surveySummarySamples() []sample {
	of := func(r SurveyReport) func() ([]byte, error) {
		return func() ([]byte, error) { return SurveySummary(r) }
	}
	return []sample{
		{"survey-summary-normal", "", of(sampleReport())},
		{"survey-summary-minimal", "", of(SurveyReport{Summary: ward.SurveySummary{Method: ward.SatisfactionMethod}})},
		{"survey-summary-extreme", "", of(extremeReport())},
		{"survey-summary-hidden", "", of(hiddenReport())},
		{"survey-summary-unrated", "", of(unratedReport())},
	}
}

func TestSurveySummary_SaysEveryFigure(t *testing.T) {
	got := squash(text(t, must(t)(SurveySummary(sampleReport())), "-raw"))
	for _, want := range []string{
		"BẢNG TỔNG HỢP KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG", "Tháng 10 năm 2026", "(từ ngày 01 tháng 10 năm 2026 đến ngày 31 tháng 10 năm 2026)",
		"Số phiếu phát ra: 150 phiếu; số phiếu thu về: 104 phiếu; số phiếu hợp lệ: 101 phiếu (97,12% số phiếu thu về)",
		"98 1 1,02% 2 2,04% 10 10,2% 60 61,22% 25 25,51% 86,73%", // question 1: valid, the levels, satisfied
		"tỷ lệ hài lòng = (hài lòng + rất hài lòng) / số trả lời hợp lệ", "(phương pháp HL-1)",
		"1,14 câu trả lời nhập sai lần đầu trên 1.000 câu (3 trong 2.640 câu trả lời",
		"Số lần phải đi lại (số trả lời hợp lệ: 99)", "2 lần 15 15,15%", "Trung bình 2,22", "Tỷ lệ chung",
		"Khác 5 49 40 81,63%", "là nhóm dưới 3 phiếu trong tháng", "Số ý kiến bằng chữ của tổ chức, cá nhân: 17", "NGƯỜI TỔNG HỢP",
	} {
		if !strings.Contains(got, squash(want)) {
			t.Errorf("no %q", want)
		}
	}
	for _, never := range []string{"766", "chỉ số", "Số liệu tạm tính"} {
		if strings.Contains(strings.ToLower(got), squash(strings.ToLower(never))) {
			t.Errorf("the paper says %q", never)
		}
	}
}

// Of a month with one or two forms the paper tells nothing but that; a period says
// which months it leaves out, and an unfinished one which piles are open.
func TestSurveySummary_Withheld(t *testing.T) {
	got := squash(text(t, must(t)(SurveySummary(hiddenReport())), "-raw"))
	for _, want := range []string{"Số phiếu phát ra: 50 phiếu; số phiếu thu về và số phiếu hợp lệ: – (dưới 3 phiếu hợp lệ)", "không công bố số liệu",
		"còn 12 phiếu", "các xấp phiếu chưa khóa: “Xấp 03, Quầy A”"} {
		if !strings.Contains(got, squash(want)) {
			t.Errorf("no %q in %s", want, got)
		}
	}
	for _, never := range []string{"%", "Tỷ lệ", "Số ý kiến"} {
		if strings.Contains(got, never) {
			t.Errorf("the paper says %q", never)
		}
	}
	r := sampleReport()
	r.Summary.To, r.Summary.Smallest, r.Summary.Withheld, r.Summary.Pending, r.Pending, r.Open = "2026-12", 3, []string{"2026-11"}, 3, 3, []string{"Xấp 9"}
	got = squash(text(t, must(t)(SurveySummary(r)), "-raw"))
	for _, want := range []string{"số phiếu thu về: 104 phiếu; số phiếu hợp lệ đến nay: 101 phiếu.", "Không gồm phiếu thu về của tháng 11 năm 2026: mỗi tháng có dưới 3 phiếu hợp lệ"} {
		if !strings.Contains(strings.ToLower(got), strings.ToLower(squash(want))) {
			t.Errorf("no %q in %s", want, got)
		}
	}
}

// A form that asks for no satisfaction has no rate, no formula, no empty column.
func TestSurveySummary_Unrated(t *testing.T) {
	got := squash(text(t, must(t)(SurveySummary(unratedReport())), "-raw"))
	for _, want := range []string{"BẢNG TỔNG HỢP KẾT QUẢ KHẢO SÁT Tháng 10 năm 2026", "Đúng hạn 90 89,11%", "STT Nơi khảo sát Số phiếu 1 Quầy A 60"} {
		if !strings.Contains(got, squash(want)) {
			t.Errorf("no %q in %s", want, got)
		}
	}
	if strings.Contains(strings.ToLower(got), squash("hài lòng")) || strings.Contains(got, "HL-1") {
		t.Errorf("it tells a rate: %s", got)
	}
}

// A month without forms is said as such: dashes, no rate of nothing.
func TestSurveySummary_OfNothing(t *testing.T) {
	got := squash(text(t, must(t)(SurveySummary(SurveyReport{Pending: 3, Summary: ward.SurveySummary{From: "2026-10", To: "2026-12", Method: "HL-1"}})), "-raw"))
	for _, want := range []string{"Từ tháng 10 năm 2026 đến tháng 12 năm 2026", "0 phiếu (– số phiếu thu về)", "Tỷ lệ chung 0 0 –", "Chất lượng nhập liệu: –", "còn 3 phiếu chưa nhập xong"} {
		if !strings.Contains(got, squash(want)) {
			t.Errorf("no %q in %s", want, got)
		}
	}
}

func TestSurveySummary_HeadOnEveryPageOfATable(t *testing.T) {
	pages := seen(t, must(t)(SurveySummary(extremeReport())))
	levels := 0
	for i, p := range pages {
		if _, rows := p.find("1.234.567"); !rows || i == 0 {
			continue
		}
		levels++
		for _, want := range []string{"STT", "(1)", "(9)"} {
			if _, ok := p.find(want); !ok {
				t.Errorf("page %d has rows but no %q", i+1, want)
			}
		}
	}
	if levels < 3 {
		t.Fatalf("rows on %d pages are too few to see anything", levels)
	}
}

// BenchmarkSurveySummary prints the summary of a form of 22 questions (bar: 150 ms).
func BenchmarkSurveySummary(b *testing.B) {
	r := sampleReport()
	for b.Loop() {
		must(b)(SurveySummary(r))
	}
}

func BenchmarkSurveySummary_60Questions(b *testing.B) {
	r := extremeReport()
	for b.Loop() {
		must(b)(SurveySummary(r))
	}
}
