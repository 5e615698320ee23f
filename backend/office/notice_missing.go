package office

import (
	"slices"

	"motcua/backend/ward"
)

// MissingLine is something that is missing before a month can be closed, or should
// be looked at before.
type MissingLine struct {
	Key   string `json:"key"`
	Count int    `json:"count"`
	// Blocking says that nothing can be approved before it is done; the others only
	// make the figures less complete.
	Blocking bool `json:"blocking"`
	// Opens names the list that is to be worked through: batches, sheets, remarks, feedback,
	// publish, days, cases, late, selfcheck, notices, moved.
	Opens string `json:"opens"`
	// Month is the month that it is about.
	Month string `json:"month"`
}

// missing walks through what should be done before the month is closed; empty when
// nothing is left.
func (o *Office) missing(r noticeReader, of *rules, m NoticeMonth) ([]MissingLine, error) {
	out := []MissingLine{}
	add := func(key string, count int, blocking bool, opens string) {
		if count > 0 {
			out = append(out, MissingLine{key, count, blocking, opens, m.Month})
		}
	}
	if !m.Over {
		add("monthRuns", 1, true, "")
	}
	if !slices.ContainsFunc(m.Notices, func(v NoticeView) bool { return v.Approved == nil && v.Nth == 0 }) {
		add("figuresMoved", moved(m), false, "moved")
		return out, nil // closed
	}
	for _, count := range []func(noticeReader, *rules, NoticeMonth, func(string, int, bool, string)) error{
		missingSheets, missingRemarks, missingCases, missingOpinions, missingDays, missingBefore,
	} {
		if err := count(r, of, m, add); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// missingSheets counts the piles of the month that are open, and their sheets that
// are not final.
func missingSheets(r noticeReader, _ *rules, m NoticeMonth, add func(string, int, bool, string)) error {
	batches, err := r.OpenBatches()
	if err != nil {
		return err
	}
	counts, err := r.SheetCounts()
	if err != nil {
		return err
	}
	open, waiting := 0, 0
	for _, b := range batches {
		if b.Month == m.Month {
			open++
			waiting += max(0, b.Count-counts[b.ID][ward.SheetFinal]-counts[b.ID][ward.SheetVoid])
		}
	}
	add("batchesOpen", open, false, "batches")
	add("sheetsWaiting", waiting, false, "sheets")
	return nil
}

// missingRemarks counts what citizens wrote on the forms of the month and nobody
// considered yet, of the forms that the notice tells of.
func missingRemarks(_ noticeReader, _ *rules, m NoticeMonth, add func(string, int, bool, string)) error {
	for _, v := range m.Notices {
		if p := v.Content.Survey; p != nil && v.Nth == 0 {
			add("remarksWaiting", p.Unconsidered(), false, "remarks")
		}
	}
	return nil
}

// moved counts the notices that stand fast and say other figures than the records do.
func moved(m NoticeMonth) (n int) {
	for _, v := range m.Notices {
		if v.Approved != nil && v.Corrected == "" && v.Drift != nil {
			n++
		}
	}
	return n
}

// missingCases counts the cases past their time that have no result at the end of the
// month, and those solved late for which nobody wrote down why.
func missingCases(_ noticeReader, _ *rules, m NoticeMonth, add func(string, int, bool, string)) error {
	for _, v := range m.Notices {
		if v.Content.Procedures != nil && v.Nth == 0 {
			add("casesOverdue", v.Content.Procedures.Figures.Procedures.Total.Pending.Overdue, false, "cases")
			for _, why := range v.Content.Procedures.LateReasons {
				if why.Reason == ward.LateUnknown {
					add("lateUnexplained", why.Count, false, "late")
				}
			}
		}
	}
	return nil
}

// missingOpinions counts the opinions that should have been answered or made public
// by the end of the month and are not.
func missingOpinions(r noticeReader, _ *rules, m NoticeMonth, add func(string, int, bool, string)) error {
	until := m.Period.To.Next().Start()
	items, err := r.FeedbackUntil(until)
	if err != nil {
		return err
	}
	overdue, unpublished := 0, 0
	for _, f := range items {
		if f.AnsweredOnce == "" && f.DueAt < r.now && f.State != ward.FeedbackForwarded && f.State != ward.FeedbackWaiting {
			overdue++
		}
		if f.ToPublish() && f.AnsweredOnce != "" && f.AnsweredOnce < until {
			unpublished++
		}
	}
	add("feedbackOverdue", overdue, false, "feedback")
	add("feedbackUnpublished", unpublished, false, "publish")
	checks, err := r.SelfChecks(m.Month, m.Month)
	if len(checks) == 0 {
		add("selfcheck", 1, false, "selfcheck")
	}
	return err
}

// missingDays says that the days off of the year are not confirmed, by which due
// times are reckoned.
func missingDays(r noticeReader, _ *rules, m NoticeMonth, add func(string, int, bool, string)) error {
	years, err := r.Years()
	for year := m.Period.From.Year(); year <= m.Period.To.Year(); year++ {
		if !slices.ContainsFunc(years, func(y ward.CalendarYear) bool { return y.Year == year && y.Confirmed }) {
			add("daysUnconfirmed", 1, false, "days")
		}
	}
	return err
}

// missingBefore says that notices of the month before were not approved or posted,
// when there was anything to say.
func missingBefore(r noticeReader, _ *rules, m NoticeMonth, add func(string, int, bool, string)) error {
	month := monthBefore(m.Month)
	all, err := r.Notices(month)
	if err != nil {
		return err
	}
	p, err := r.period(month)
	if err != nil {
		return err
	}
	live, err := figuresOf(r.Reader, p, r.now)
	if err != nil || live.Procedures.Total.Received.Total == 0 {
		return err
	}
	open, hidden := 0, 0
	for _, kind := range r.kindsOf(all) {
		n := frozen(all, kind)
		switch {
		case n == nil:
			open++
		case n.FirstPosted() == "":
			hidden++
		}
	}
	add("beforeNotApproved", open, false, "notices")
	add("beforeNotPosted", hidden, false, "notices")
	return nil
}
