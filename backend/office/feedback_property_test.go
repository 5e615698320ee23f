package office_test

import (
	"reflect"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// hearing is a ward that hears opinions: those who act, and one whom items name.
type hearing struct {
	*wardtest.Office
	leader, named ward.Officer
}

func mustHear(t *testing.T) hearing {
	t.Helper()
	o := wardtest.MustOffice(t, "2026-11-02T08:30")
	return hearing{o, o.MustOfficer(t, "chi", "Vũ Thị Chi", ward.Leader), o.MustOfficer(t, "mai", "Lê Thị Mai", ward.Clerk)}
}

// onItem are the acts on an item by the names that the screen shows, each with a
// form that is filled well.
var onItem = map[string]func(hearing, ward.Officer, ward.Feedback, office.Seen) (ward.Feedback, error){
	"classify": func(h hearing, who ward.Officer, f ward.Feedback, s office.Seen) (ward.Feedback, error) {
		return h.ClassifyFeedback(ctx, who, office.ClassifyInput{ID: f.ID, Seen: s, Kind: ward.KindSuggestion, Class: f.Class})
	},
	"assign": func(h hearing, who ward.Officer, f ward.Feedback, s office.Seen) (ward.Feedback, error) {
		return h.AssignFeedback(ctx, who, office.AssignInput{ID: f.ID, Seen: s, To: h.Clerk.ID})
	},
	"forward": func(h hearing, who ward.Officer, f ward.Feedback, s office.Seen) (ward.Feedback, error) {
		return h.ForwardFeedback(ctx, who, office.ForwardInput{ID: f.ID, Seen: s, To: "Công an phường", Reason: "không thuộc thẩm quyền"})
	},
	"askInfo": func(h hearing, who ward.Officer, f ward.Feedback, s office.Seen) (ward.Feedback, error) {
		return h.AskInfo(ctx, who, office.FeedbackText{ID: f.ID, Seen: s, Text: "Ở đâu?"})
	},
	"giveInfo": func(h hearing, who ward.Officer, f ward.Feedback, s office.Seen) (ward.Feedback, error) {
		return h.GiveInfo(ctx, who, office.FeedbackText{ID: f.ID, Seen: s, Text: "Ở quầy 2"})
	},
	"draftAnswer": func(h hearing, who ward.Officer, f ward.Feedback, s office.Seen) (ward.Feedback, error) {
		return h.DraftAnswer(ctx, who, office.DraftInput{ID: f.ID, Seen: s, Outcome: ward.OutcomeAccepted, Text: "Đã sửa"})
	},
	"approveAnswer": func(h hearing, who ward.Officer, f ward.Feedback, s office.Seen) (ward.Feedback, error) {
		return h.ApproveAnswer(ctx, who, office.ApproveInput{ID: f.ID, Seen: s})
	},
	"returnAnswer": func(h hearing, who ward.Officer, f ward.Feedback, s office.Seen) (ward.Feedback, error) {
		return h.ReturnAnswer(ctx, who, office.FeedbackReason{ID: f.ID, Seen: s, Reason: "viết rõ hơn"})
	},
	"sendAnswer": func(h hearing, who ward.Officer, f ward.Feedback, s office.Seen) (ward.Feedback, error) {
		return h.SendAnswer(ctx, who, office.SendInput{ID: f.ID, Seen: s, Way: "công văn"})
	},
	"find": func(h hearing, who ward.Officer, f ward.Feedback, s office.Seen) (ward.Feedback, error) {
		return h.FindConduct(ctx, who, office.FindingInput{ID: f.ID, Seen: s, Verdict: ward.Founded, Reasons: "có người thấy"})
	},
	"setMeasure": func(h hearing, who ward.Officer, f ward.Feedback, s office.Seen) (ward.Feedback, error) {
		return h.SetMeasure(ctx, who, office.MeasureInput{ID: f.ID, Seen: s, Kind: ward.MeasureApology, Text: "xin lỗi", Until: h.Now().Date().Plus(7)})
	},
	"takeMeasure": func(h hearing, who ward.Officer, f ward.Feedback, s office.Seen) (ward.Feedback, error) {
		n := slices.IndexFunc(f.Measures, func(m ward.Measure) bool { return m.Taken == nil }) + 1
		return h.TakeMeasure(ctx, who, office.MeasureTakenInput{ID: f.ID, Seen: s, N: n})
	},
	"writePublic": func(h hearing, who ward.Officer, f ward.Feedback, s office.Seen) (ward.Feedback, error) {
		return h.WritePublic(ctx, who, office.PublicInput{ID: f.ID, Seen: s, Content: "Ghế hỏng", Outcome: "Đã sửa"})
	},
	"publish": func(h hearing, who ward.Officer, f ward.Feedback, s office.Seen) (ward.Feedback, error) {
		return h.PublishFeedback(ctx, who, office.PublishInput{ID: f.ID, Seen: s})
	},
	"close": func(h hearing, who ward.Officer, f ward.Feedback, s office.Seen) (ward.Feedback, error) {
		return h.CloseFeedback(ctx, who, office.FeedbackNote{ID: f.ID, Seen: s})
	},
	"reopen": func(h hearing, who ward.Officer, f ward.Feedback, s office.Seen) (ward.Feedback, error) {
		return h.ReopenFeedback(ctx, who, office.FeedbackReason{ID: f.ID, Seen: s, Reason: "chưa thỏa đáng"})
	},
	"ungroup": func(h hearing, who ward.Officer, f ward.Feedback, s office.Seen) (ward.Feedback, error) {
		return h.GroupFeedback(ctx, who, office.GroupInput{ID: f.ID, Seen: s})
	},
	"correct": func(h hearing, who ward.Officer, f ward.Feedback, s office.Seen) (ward.Feedback, error) {
		in := wardtest.FeedbackInput(1)
		in.Kind, in.Class, in.Content, in.Sender = f.Kind, f.Class, f.Content+".", f.Sender
		for _, n := range f.About {
			in.About = append(in.About, n.ID)
		}
		return h.CorrectFeedback(ctx, who, office.FeedbackCorrection{ID: f.ID, Seen: s, Reason: "gõ nhầm", Fields: in})
	},
	"undo": func(h hearing, who ward.Officer, f ward.Feedback, _ office.Seen) (ward.Feedback, error) {
		event := ""
		if f.LastMove != nil {
			event = f.LastMove.Event
		}
		return h.UndoFeedback(ctx, who, office.FeedbackUndo{ID: f.ID, Event: event})
	},
}

// TestFeedbackLives: of random lives through the verbs of the screens, an act is
// done exactly when the screen offers it, a refusal leaves nothing behind, the due
// time is the first one moved by the waiting, and in the end figures, lists and
// register agree with the history.
func TestFeedbackLives(t *testing.T) {
	h := mustHear(t)
	officers := []ward.Officer{h.Clerk, h.leader, h.Admin, h.named}
	var names []string
	for name := range onItem {
		names = append(names, name)
	}
	slices.Sort(names)
	n := 0
	rapid.Check(t, func(rt *rapid.T) {
		n++
		l := &heard{hearing: h, t: rt, f: h.MustOpinion(t, n, func(in *office.FeedbackInput) { drawOpinion(rt, in, h.named) })}
		l.due = l.f.DueAt
		for range rapid.IntRange(1, 30).Draw(rt, "acts") {
			h.Clock.Pass(time.Duration(rapid.IntRange(0, 3000).Draw(rt, "minutes")) * time.Minute)
			who := rapid.SampledFrom(officers).Draw(rt, "who")
			name := rapid.SampledFrom(names).Draw(rt, "act")
			if rapid.IntRange(0, 4).Draw(rt, "likely") > 0 {
				name = rapid.SampledFrom(onward(l.f)).Draw(rt, "onward")
				who = rapid.SampledFrom(officers[:3]).Draw(rt, "who then")
			}
			if onItem[name] != nil {
				l.act(who, name)
			}
		}
	})
	h.mustAgree(t, n)
}

// onward gives what usually comes next, so that lives come to their ends.
func onward(f ward.Feedback) []string {
	if f.Public != nil && f.Published == nil {
		return []string{"publish", "close", "correct"}
	}
	return map[ward.FeedbackState][]string{ward.FeedbackReceived: {"classify", "assign"}, ward.FeedbackClassified: {"assign", "askInfo"},
		ward.FeedbackWaiting: {"giveInfo"}, ward.FeedbackAssigned: {"draftAnswer", "draftAnswer", "askInfo", "find"}, ward.FeedbackDrafted: {"approveAnswer", "approveAnswer", "returnAnswer"},
		ward.FeedbackApproved: {"sendAnswer"}, ward.FeedbackAnswered: {"find", "setMeasure", "takeMeasure", "close", "close", "writePublic", "publish", "reopen"},
		ward.FeedbackForwarded: {"undo", "writePublic"}, ward.FeedbackClosed: {"reopen", "publish", "correct"}}[f.State]
}

func drawOpinion(rt *rapid.T, in *office.FeedbackInput, named ward.Officer) {
	in.Class = rapid.SampledFrom([]ward.FeedbackClass{ward.ClassConduct, ward.ClassConduct, ward.ClassFacilities, ward.ClassRegulation}).Draw(rt, "class")
	in.Channel = rapid.SampledFrom(ward.FeedbackChannels).Draw(rt, "channel")
	if rapid.Bool().Draw(rt, "anonymous") {
		in.Kind, in.Sender = ward.KindSuggestion, nil
	}
	if in.Class == ward.ClassConduct && rapid.Bool().Draw(rt, "named") {
		in.About = []string{named.ID}
	}
}

// heard is one item, and when this test thinks it is due.
type heard struct {
	hearing
	t       *rapid.T
	f       ward.Feedback
	due     ward.Moment
	askedAt ward.Moment
	history []heard // before each move, for undo
}

func (l *heard) act(who ward.Officer, name string) {
	before, seen := l.f, office.Seen{After: l.f.LastChange.Event}
	stale := name != "undo" && len(l.history) > 1 && rapid.IntRange(0, 9).Draw(l.t, "stale") == 0
	if stale {
		seen.After = "an-older-one"
	}
	offered := slices.Contains(office.FeedbackActs(who, before, l.Now()), name)
	after, err := onItem[name](l.hearing, who, before, seen)
	if done := err == nil; done != (offered && !stale) {
		l.t.Fatalf("%s by %s at %s: offered %v, stale %v, told %v", name, who.Name, before.State, offered, stale, err)
	}
	if err != nil {
		if file, _ := l.Feedback(ctx, l.Admin, before.ID); !reflect.DeepEqual(file.Item, before) {
			l.t.Fatalf("the refused %s left something behind:\n%+v\nwas\n%+v", name, file.Item, before)
		}
		return
	}
	l.account(name, before, after)
	l.f = after
}

// account keeps this test's own idea of the due time.
func (l *heard) account(name string, before, after ward.Feedback) {
	was := *l
	switch name {
	case "askInfo":
		l.askedAt = l.Now()
	case "giveInfo":
		hours, _ := l.Time(ctx)
		l.due = hours.AddWorking(before.DueAt, hours.WorkingBetween(l.askedAt, l.Now()).Truncate(time.Minute))
	case "reopen":
		l.due = after.DueAt
		if hours, _ := l.Time(ctx); l.due != hours.EndOfDay(hours.WorkingDaysAfter(l.Now().Date(), 15)) {
			l.t.Fatalf("reopened at %s it is due %s", l.Now(), l.due)
		}
	case "undo":
		last := l.history[len(l.history)-1]
		l.due, l.askedAt = last.due, last.askedAt
		l.history = l.history[:len(l.history)-1]
	}
	if !slices.Contains([]string{"undo", "correct", "writePublic"}, name) {
		l.history = append(l.history, was)
	}
	if after.DueAt != l.due {
		l.t.Fatalf("after %s it is due %s, by hand %s", name, after.DueAt, l.due)
	}
}

// mustAgree compares figures, lists and register with what the journal says.
func (h hearing) mustAgree(t *testing.T, lives int) {
	t.Helper()
	items, err := h.Store.Read(ctx).FeedbackUntil(ward.Never)
	if err != nil || len(items) != lives {
		t.Fatalf("%d items of %d lives, %v", len(items), lives, err)
	}
	codes := map[string]bool{}
	for i, f := range items {
		events, _ := h.Store.Read(ctx).Events("feedback/" + f.ID)
		again, _, err := ward.FoldFeedback("feedback/"+f.ID, events)
		if err != nil || again.State != f.State || again.DueAt != f.DueAt || len(again.Conflicts) > 0 || codes[f.Code] {
			t.Fatalf("item %d: the history says %+v, the register %+v, %v", i, again, f, err)
		}
		codes[f.Code] = true
	}
	p := ward.Period{From: "2026-11-01", To: h.Now().Date()}
	figures, err := h.FeedbackFigures(ctx, h.Admin, p)
	if err != nil || figures.Total.New != len(items) {
		t.Fatalf("%+v, %v", figures.Total, err)
	}
	lines := map[ward.FeedbackFigureCell]ward.FeedbackCount{{}: figures.Total}
	for _, c := range figures.ByClass {
		lines[ward.FeedbackFigureCell{Class: c.Class}] = c.FeedbackCount
	}
	for _, c := range figures.ByChannel {
		lines[ward.FeedbackFigureCell{Channel: c.Channel}] = c.FeedbackCount
	}
	for cell, line := range lines {
		v := reflect.ValueOf(line)
		for i := range v.NumField() {
			cell.Period, cell.Column = p, v.Type().Field(i).Tag.Get("json")
			list, err := h.FeedbackList(ctx, h.Admin, ward.FeedbackFilter{Figure: &cell, Limit: 1})
			if err != nil || cell.Column != "reopened" && list.Total != int(v.Field(i).Int()) {
				t.Errorf("%s %s %s is %d, its list has %d, %v", cell.Class, cell.Channel, cell.Column, v.Field(i).Int(), list.Total, err)
			}
		}
	}
	board, err := h.FeedbackBoard(ctx, h.Clerk)
	if err != nil {
		t.Fatal(err)
	}
	for due, n := range map[string]int{"OVERDUE": board.Overdue, "TODAY": board.Today, "SOON": board.Soon, "FORWARD": board.ToForward, "WAITING": board.Waiting,
		"APPROVE": board.ToApprove, "PUBLISH": board.ToPublish, "MEASURE": board.Measures, "MINE": board.Mine} {
		if list, err := h.FeedbackList(ctx, h.Clerk, ward.FeedbackFilter{Due: due}); err != nil || list.Total != n {
			t.Errorf("the board says %d %s, the list %d, %v", n, due, list.Total, err)
		}
	}
	t.Logf("%d items: %+v", len(items), figures.Total)
}
