package rulebook

import (
	"errors"
	"regexp"
	"slices"
	"strings"
	"testing"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

func TestReadLetters_RefusesWhatItDoesNotKnow(t *testing.T) {
	for _, data := range []string{"thư", `{"reply": []}`, `{"replies": [{"outcomes": "ACCEPTED"}]}`} {
		_, err := ReadLetters([]byte(data))
		var e *ward.Error
		if !errors.As(err, &e) || e.Key != "rulebook.unreadable" {
			t.Errorf("%s: got %v", data, err)
		}
	}
}

var mentioned = regexp.MustCompile(`\{[^}]*\}`)

func expectMentions(t *testing.T, all []string, known ...string) {
	t.Helper()
	for _, s := range all {
		if !viet.HasAccent(s) {
			t.Errorf("%q has lost its accents", s)
		}
		for _, m := range mentioned.FindAllString(s, -1) {
			if !slices.Contains(known, strings.Trim(m, "{}")) {
				t.Errorf("%q mentions %s, which nothing fills in", s, m)
			}
		}
	}
}

// Every outcome has its letter since the counters exist, and each says from whom,
// what about and to whom to turn.
func TestShippedLetters_Replies(t *testing.T) {
	l, err := Letters()
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range []ward.FeedbackOutcome{ward.OutcomeAccepted, ward.OutcomeExplained, ward.OutcomeRefused} {
		r, ok := l.Reply(o, "2025-07-01")
		if !ok {
			t.Errorf("%s: no letter", o)
			continue
		}
		all := slices.Concat(r.Before, []string{r.Again, r.Lead}, r.After)
		expectMentions(t, all, "received", "office", "committee", "you", "opinion", "channel", "code", "about", "reach", "answered", "again")
		text := strings.Join(all, " ")
		for _, must := range []string{"{received}", "{about}", "{code}", "{reach}", "{again}"} {
			if !strings.Contains(text, must) {
				t.Errorf("%s does not mention %s", o, must)
			}
		}
		if !strings.HasSuffix(text, "./.") || strings.Count(text, "./.") != 1 || !strings.HasSuffix(r.Lead, ":") {
			t.Errorf("%s does not end as a letter does", o)
		}
	}
}

// The deadlines are those of domain.md 5.
func TestShippedLetters_Guides(t *testing.T) {
	l, err := Letters()
	if err != nil {
		t.Fatal(err)
	}
	for what, wants := range map[string][]string{
		ward.Complaint:    {"90 ngày", "10 ngày", "không quá 30 ngày", "không quá 45 ngày", "Luật Khiếu nại", "2.002409", "1.010945", "2.002501"},
		ward.Denunciation: {"không quá 30 ngày", "gia hạn một lần", "gia hạn hai lần", "Luật Tố cáo", "2.002396", "1.010945", "2.002501"},
	} {
		g, ok := l.Guide(what, "2025-07-01")
		if !ok || g.Source == "" || !g.Verified && g.Note == "" {
			t.Fatalf("%s: %+v", what, g)
		}
		all := append(slices.Clone(g.Intro), g.Title, g.Close)
		for _, p := range g.Points {
			all = append(all, p.Head, p.Text)
		}
		expectMentions(t, all, "office", "reach")
		text := strings.ToLower(strings.Join(all, " "))
		for _, want := range wants {
			if !strings.Contains(text, strings.ToLower(want)) {
				t.Errorf("%s does not say %q", what, want)
			}
		}
	}
}
