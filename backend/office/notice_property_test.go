package office_test

import (
	"flag"
	"fmt"
	"maps"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// history is a ward that lives through some months, with slips of the hand and
// entries that come late, and closes them now and then.
type history struct {
	t      *rapid.T
	tb     *testing.T
	o      *wardtest.Office
	leader ward.Officer
	cases  []string
	items  []string
	n      int
	// frozen is where every record stood when a notice was approved, worked out from
	// the folded cases and opinions alone, not by the queries that are tested.
	frozen map[string]map[string]string
	owing  int
	// imports are the lists of another system that were taken in, taken their cases.
	imports []string
	taken   int
}

// months that a history goes through.
var historyMonths = []string{"2026-07", "2026-08", "2026-09"}

func (h *history) act() {
	switch rapid.IntRange(0, 14).Draw(h.t, "act") {
	case 0, 1, 2, 3:
		h.receive()
	case 4, 5, 6:
		h.onCase(func(id string) error { _, err := h.o.FinishCase(ctx, h.o.Clerk, wardtest.FinishInput(id)); return err })
	case 7:
		h.onCase(h.undo)
	case 8:
		h.onCase(h.correct)
	case 9:
		h.onCase(func(id string) error {
			_, err := h.o.WithdrawCase(ctx, h.o.Clerk, office.EndInput{CaseID: id, Reason: "Công dân rút hồ sơ"})
			return err
		})
	case 12, 13:
		h.takeIn()
	case 14:
		h.takeBack()
	case 10:
		h.n++
		h.items = append(h.items, h.o.MustOpinion(h.tb, h.n).ID)
	default:
		if len(h.items) > 0 {
			id := rapid.SampledFrom(h.items).Draw(h.t, "item")
			_, _ = h.o.ForwardFeedback(ctx, h.leader, office.ForwardInput{ID: id, To: "Sở Xây dựng", Reason: "Không thuộc thẩm quyền"})
		}
	}
}

// receive takes a case in, now or, as a late entry, up to two months ago.
func (h *history) receive() {
	h.n++
	h.cases = append(h.cases, h.o.MustReceive(h.tb, h.n, func(in *office.CaseInput) {
		in.ProcedureCode = rapid.SampledFrom([]string{"1.004873", "2.000815", "1.001193"}).Draw(h.t, "procedure")
		if rapid.IntRange(0, 2).Draw(h.t, "online") == 0 {
			in.Channel = ward.ChannelOnline
		}
		if back := rapid.IntRange(-90, 60).Draw(h.t, "back"); back > 0 {
			at := h.o.Clock.Now().AddDate(0, 0, -back)
			for at.Weekday() == time.Sunday || at.Weekday() == time.Saturday {
				at = at.AddDate(0, 0, -1)
			}
			if first := ward.Date("2026-07-02").Time(); at.Before(first) {
				at = first.Add(9 * time.Hour)
			}
			in.ReceivedAt = string(ward.MomentOf(at))
		}
	}).ID)
}

// onCase does something with a case; what its state does not allow is refused and
// leaves everything as it was.
func (h *history) onCase(do func(id string) error) {
	if len(h.cases) > 0 {
		_ = do(rapid.SampledFrom(h.cases).Draw(h.t, "case"))
	}
}

func (h *history) undo(id string) error {
	file, err := h.o.Case(ctx, h.o.Clerk, id)
	if err != nil || file.Case.LastMove == nil {
		return err
	}
	_, err = h.o.UndoLast(ctx, h.o.Clerk, office.UndoInput{CaseID: id, Event: file.Case.LastMove.Event})
	return err
}

func (h *history) correct(id string) error {
	file, err := h.o.Case(ctx, h.o.Clerk, id)
	if err != nil {
		return err
	}
	in := wardtest.CorrectInput(file.Case)
	in.Fields.Channel = rapid.SampledFrom([]ward.Channel{ward.ChannelDirect, ward.ChannelOnline, ward.ChannelPost}).Draw(h.t, "channel")
	_, err = h.o.CorrectCase(ctx, h.o.Clerk, in)
	return err
}

// places says where every case and opinion stands in a month, by the pure rules.
func (h *history) places(p ward.Period) map[string]string {
	out := map[string]string{}
	asOf := p.AsOf(h.o.Now())
	read := h.o.Store.Read(ctx)
	for _, id := range h.cases {
		c, found, err := read.Case(id)
		if err != nil {
			h.t.Fatal(err)
		}
		if in, standing, ok := p.Place(c, asOf); ok && found { // a list that is taken back takes its cases along
			out["case/"+id] = fmt.Sprint(c.Procedure.Field, in, standing)
		}
	}
	for _, id := range h.items {
		f, _, err := read.Feedback(id)
		if err != nil {
			h.t.Fatal(err)
		}
		if place, ok := f.PlaceIn(p, asOf); ok {
			out["feedback/"+id] = place
		}
	}
	return out
}

// part keeps the records that a kind of notice counts.
func part(places map[string]string, kind ward.NoticeKind) map[string]string {
	sort := map[ward.NoticeKind]string{ward.NoticeProcedures: "case", ward.NoticeFeedback: "feedback"}[kind]
	out := maps.Clone(places)
	maps.DeleteFunc(out, func(subject, _ string) bool { return ward.Sort(subject) != sort })
	return out
}

// close approves what a month has, its corrections too.
func (h *history) close(month string) {
	for _, v := range h.o.MustMonth(h.tb, h.leader, month).Notices {
		if v.Approved == nil && v.Kind != ward.NoticeSurvey {
			h.o.MustApprove(h.tb, h.leader, v.ID)
			h.frozen[month+string(v.Kind)] = part(h.places(v.Content.Period), v.Kind)
		}
	}
}

// check fails when anything frozen does not agree with itself or with the month
// before, or when something moved and is not shown, or is shown and did not.
func (h *history) check(month string) {
	for _, v := range h.o.MustMonth(h.tb, h.leader, month).Notices {
		for _, l := range v.Content.Identities() {
			if l.Left != l.Right && l.Key != "carried" {
				h.t.Errorf("%s: %+v", v.ID, l)
			}
		}
		if v.Approved == nil || v.Corrected != "" {
			continue
		}
		h.checkDrift(month, v)
		h.checkChain(month, v)
	}
	r, err := h.o.Reconcile(ctx, h.leader, month)
	if err != nil || len(r.Twice)+len(r.Nowhere) > 0 {
		h.t.Errorf("%s: twice %v, nowhere %v, %v", month, r.Twice, r.Nowhere, err)
	}
}

func (h *history) checkDrift(month string, v office.NoticeView) {
	was, now := h.frozen[month+string(v.Kind)], part(h.places(v.Content.Period), v.Kind)
	var moved, shown []string
	for subject := range now {
		if was[subject] != now[subject] {
			moved = append(moved, subject)
		}
	}
	for subject := range was {
		if _, still := now[subject]; !still {
			moved = append(moved, subject)
		}
	}
	if v.Drift != nil {
		for _, r := range v.Drift.Records {
			shown = append(shown, r.Subject)
			if r.Event.ID == "" {
				h.t.Errorf("%s: nothing is said of why %s moved", v.ID, r.Code)
			}
		}
		h.owing++
	}
	slices.Sort(moved)
	slices.Sort(shown)
	if !slices.Equal(moved, shown) {
		h.t.Errorf("%s: moved %v, shown %v", v.ID, moved, shown)
	}
}

// checkChain compares what was carried over with what the month before left, unless
// it was closed before or moved since.
func (h *history) checkChain(month string, v office.NoticeView) {
	if v.Content.Procedures == nil {
		return
	}
	carried := v.Content.Procedures.CarriedPosted
	before := h.o.MustMonth(h.tb, h.leader, historyMonths[max(0, slices.Index(historyMonths, month)-1)]).Notices
	if month == historyMonths[0] || carried == nil || before[0].Kind != v.Kind {
		return
	}
	last := before[0]
	for _, n := range before {
		if n.Kind == v.Kind && n.Approved != nil {
			last = n
		}
	}
	if last.Approved.At < v.Approved.At && last.Drift == nil && v.Drift == nil && len(h.backAfter(last, v)) == 0 &&
		v.Content.Procedures.Figures.Procedures.Total.Received.CarriedOver != last.Content.Procedures.Figures.Procedures.Total.Pending.Total {
		h.t.Errorf("%s carries over %d, %s left %d", v.ID, v.Content.Procedures.Figures.Procedures.Total.Received.CarriedOver, last.ID,
			last.Content.Procedures.Figures.Procedures.Total.Pending.Total)
	}
}

// backAfter lists corrections of a month that were approved after the next was.
func (h *history) backAfter(last, next office.NoticeView) (out []string) {
	if last.Nth > 0 && last.Approved.At > next.Approved.At {
		out = append(out, last.ID)
	}
	return out
}

// For random months of random histories, with entries that come late, corrections,
// withdrawals, undone slips and lists of the portal that are taken in and back, every identity holds, every month begins with what
// the one before left, and everything that moves behind a frozen notice is shown.
func TestNotice_RandomHistories(t *testing.T) {
	drifts, taken := 0, 0
	sometimes(t, "50")
	rapid.Check(t, func(rt *rapid.T) {
		o := wardtest.MustOffice(t, "2026-07-02T09:00")
		h := &history{t: rt, tb: t, o: o, leader: o.MustOfficer(t, "chutich", "Phạm Thị Chủ Tịch", ward.Leader), frozen: map[string]map[string]string{}}
		for i, month := range historyMonths {
			h.live(month)
			o.Clock.Set(t, nextOf(month)+"-03T09:00")
			h.act()
			if rapid.IntRange(0, 5).Draw(rt, "forgotten") > 0 {
				h.close(month)
			}
			for _, earlier := range historyMonths[:i+1] {
				h.check(earlier)
			}
			if i > 0 && rapid.Bool().Draw(rt, "corrects") {
				h.close(historyMonths[i-1])
				h.check(historyMonths[i-1])
			}
		}
		drifts, taken = drifts+h.owing, taken+h.taken
	})
	if (drifts == 0 || taken == 0) && !t.Failed() {
		t.Errorf("%d notices had something move behind them, %d cases came in by lists: not everything was tried", drifts, taken)
	}
}

// sometimes has a property that takes long tried less often than others, unless the
// command line says how often.
func sometimes(t *testing.T, checks string) {
	const byDefault = "100"
	tried := flag.Lookup("rapid.checks")
	if tried == nil || tried.Value.String() != byDefault {
		return
	}
	if err := flag.Set(tried.Name, checks); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = flag.Set(tried.Name, byDefault) })
}

// live works through a month.
func (h *history) live(month string) {
	for day := 3; day < 28; day += rapid.IntRange(2, 7).Draw(h.t, "days") {
		d := ward.Date(fmt.Sprintf("%s-%02d", month, day)).Time()
		if d.Weekday() == time.Sunday || d.Weekday() == time.Saturday {
			continue
		}
		h.o.Clock.Set(h.tb, string(ward.DateOf(d))+"T10:00")
		h.act()
		h.act()
	}
}

func nextOf(month string) string { return string(ward.Date(month + "-28").Plus(4))[:7] }
