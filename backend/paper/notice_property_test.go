package paper

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// anyField draws the figures of a field: mostly small ones, zeros among them.
func anyField(r *rapid.T, name string) ward.FieldFigures {
	n := func(what string, most int) int {
		return rapid.OneOf(rapid.Just(0), rapid.IntRange(0, min(3, most)), rapid.IntRange(0, most)).Draw(r, what)
	}
	online, counter, carried := n("online", 5000), n("counter", 5000), n("carried", 500)
	left := online + counter + carried
	early := n("early", left)
	onTime := n("onTime", left-early)
	late := n("late", left-early-onTime)
	return fieldOf(name, online, counter, carried, early, onTime, late, n("overdue", left-early-onTime-late))
}

func anyFigures(r *rapid.T) ward.Figures {
	var rows []ward.FieldFigures
	for i := range rapid.IntRange(0, 12).Draw(r, "fields") {
		rows = append(rows, anyField(r, fmt.Sprintf("Lĩnh vực %c", 'A'+i)))
	}
	return ward.Figures{Period: ward.Period{From: "2026-10-01", To: "2026-10-31"}, AsOf: "2026-11-01T00:00:00+07:00",
		RejectedAtIntake: rapid.IntRange(0, 3).Draw(r, "refused"), Procedures: tableOf(rows...)}
}

// anyProcedures is a notice of any figures, with anything or nothing to compare with.
func anyProcedures(r *rapid.T) ward.NoticeContent {
	c := sampleNotice()
	maybe := func(what string) *ward.Figures {
		if !rapid.Bool().Draw(r, what) {
			return nil
		}
		f := anyFigures(r)
		return &f
	}
	c.Procedures = &ward.ProcedurePart{Figures: anyFigures(r), Before: maybe("before"), YearAgo: maybe("ago")}
	if rapid.Bool().Draw(r, "posted") {
		c.Procedures.CarriedPosted = numberOf(rapid.IntRange(0, 500).Draw(r, "carried posted"))
	}
	for _, reason := range rapid.SliceOfN(rapid.SampledFrom(ward.LateReasons), 0, 5).Draw(r, "reasons") {
		c.Procedures.LateReasons = append(c.Procedures.LateReasons, ward.ReasonCount{Reason: reason, Count: rapid.IntRange(0, 9).Draw(r, "of reason")})
	}
	c.Working = ward.WorkingDays{Now: rapid.IntRange(0, 23).Draw(r, "days"), Before: rapid.IntRange(0, 23).Draw(r, "days before"), YearAgo: rapid.IntRange(0, 23).Draw(r, "days a year ago")}
	return c
}

// Whatever the figures, the notice is printed, its table says them, and no sentence is
// left half: none of what templates leave behind, no "0 hồ sơ" that "không có" says
// better, no sign of a rate of nothing.
func TestMonthNotice_AnyFigures(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		c := anyProcedures(r)
		for _, p := range ComposeNotice(c) {
			expectSentences(r, p)
		}
		got := text(t, must(t)(MonthNotice(c, nil)), "-layout")
		p := c.Procedures.Figures.Procedures
		for _, row := range append(p.Rows[:len(p.Rows):len(p.Rows)], p.Total) {
			want := or(row.Field, "Tổng cộng")
			for _, n := range figureNumbers(row) {
				want += " " + viet.Number(int64(n))
			}
			if !strings.Contains(got, want+"\n") {
				r.Fatalf("no line %q in\n%s", want, got)
			}
		}
	})
}

// expectSentences fails for a text that no person would have written.
func expectSentences(r *rapid.T, p ward.Paragraph) {
	if p.Text == "" {
		return
	}
	for _, never := range []string{"  ", "–", "%!", "..", " ,", " ;", " .", ";;", ",,", " 0 ", " -", "- ", "()", "NaN", "nil"} {
		if strings.Contains(p.Text, never) && !strings.Contains(p.Text, "1900") {
			r.Fatalf("%s says %q in %q", p.Key, never, p.Text)
		}
	}
	first, _ := strings.CutPrefix(p.Text, "“")
	if !strings.HasSuffix(p.Text, ".") && !strings.HasSuffix(p.Text, ":") || upperFirst(first) != first {
		r.Fatalf("%s is no sentence: %q", p.Key, p.Text)
	}
}

// Figures of opinions and of forms, whatever they are, are printed in whole sentences.
func TestMonthNotice_AnyOpinionsAndForms(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		c := sampleCombinedNotice()
		c.Procedures = nil
		n := rapid.IntRange(0, 40).Draw(r, "opinions")
		c.Feedback.Figures = ward.CountFeedback(sampleOpinions()[:n], c.Period, c.AsOf)
		if rapid.Bool().Draw(r, "nothing before") {
			c.Feedback.Before = nil
		}
		c.Survey = anySurvey(r)
		for _, p := range ComposeNotice(c) {
			expectSentences(r, p)
		}
		if _, err := MonthNotice(c, nil); err != nil {
			r.Fatal(err)
		}
	})
}

func anySurvey(r *rapid.T) *ward.SurveyPart {
	out := &ward.SurveyPart{Remarks: rapid.IntRange(0, 30).Draw(r, "remarks"), Considered: rapid.IntRange(0, 10).Draw(r, "considered")}
	for _, class := range ward.FeedbackClasses[:rapid.IntRange(0, 4).Draw(r, "heard")] {
		k := rapid.IntRange(0, 5).Draw(r, "of class")
		out.Heard = append(out.Heard, ward.HeardRemark{Class: class, Count: k, Answered: rapid.IntRange(0, k).Draw(r, "answered")})
	}
	for version := range rapid.IntRange(0, 2).Draw(r, "forms") {
		s := ward.SurveySummary{Questionnaire: "PHIEU", Version: version + 1, Name: "Phiếu khảo sát", Method: ward.SatisfactionMethod, Smallest: 3,
			Issued: rapid.IntRange(0, 200).Draw(r, "issued"), Hidden: rapid.Bool().Draw(r, "hidden"), Groups: []ward.GroupCount{{Code: "A", Title: "Nhóm A"}, {Code: "B", Title: "Nhóm B"}}}
		if !s.Hidden {
			s.Collected = rapid.IntRange(0, 200).Draw(r, "collected")
			s.Valid = rapid.IntRange(0, s.Collected).Draw(r, "valid")
			for i := range 4 {
				s.Questions = append(s.Questions, levelled("AB"[i/2:i/2+1], i+1, rapid.SliceOfN(rapid.IntRange(0, 20), 5, 5).Draw(r, "levels")...))
			}
			s = addUp(s)
		}
		out.Summaries = append(out.Summaries, s)
		out.Before = append(out.Before, s)
	}
	return out
}

// Whatever a person writes into a paragraph, the notice is printed; what can be drawn
// of it stands on the paper.
func TestMonthNotice_WhateverIsTyped(t *testing.T) {
	word := rapid.OneOf(rapid.String(), rapid.StringN(200, 5000, -1))
	composed := ComposeNotice(sampleCombinedNotice())
	rapid.Check(t, func(r *rapid.T) {
		c := sampleCombinedNotice()
		for range rapid.IntRange(1, 4).Draw(r, "written") {
			c.Paragraphs = append(c.Paragraphs, ward.Paragraph{Key: rapid.SampledFrom(composed).Draw(r, "key").Key, Text: word.Draw(r, "text")})
		}
		typed := word.Draw(r, "typed")
		c.Profile.Committee, c.Profile.PostedAt, c.Signer.Form, c.Profile.Bases = rapid.StringN(0, 300, -1).Draw(r, "committee"), typed, rapid.StringN(0, 200, -1).Draw(r, "form"), []string{typed}
		if _, err := MonthNotice(c, nil); err != nil {
			r.Fatal(err)
		}
	})
}
