package office_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"motcua/backend/office"
	"motcua/backend/viet"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// mostPlanted is how many items with personal data in every place go through.
const mostPlanted = 240

// seed is what is planted in one item: nobody else in the office has any of it.
type seed struct {
	n                                int
	name, officer                    string
	phone, id, address, email, house string
	secret                           string // begins every word that is written for the house alone
}

var (
	families = []string{"Quách", "Nghiêm", "Phùng", "Kiều", "Tạ", "Lương"}
	middles  = []string{"Bảo", "Khánh", "Tường", "Diệu", "Hữu"}
	givens   = []string{"Xuyến", "Khuê", "Thoa", "Ngoạn", "Quyên", "Bích", "Huân", "Nhạn"}
)

func seedOf(r *rand.Rand, n int) seed {
	pick := func(of []string) string { return of[r.IntN(len(of))] }
	return seed{
		n: n, name: pick(families) + " " + pick(middles) + " " + pick(givens),
		phone: fmt.Sprintf("0%d", 870_000_000+r.IntN(9_999_999)), id: fmt.Sprintf("0790%08d", r.IntN(99_999_999)),
		address: fmt.Sprintf("số nhà %d, ngõ %d, phố Hàng Kín", 300+n, 77+n), email: fmt.Sprintf("thu.kin.%d@hop.example", n),
		house: fmt.Sprintf("ngõ %d/%d", 77+n, 3+n%9), secret: fmt.Sprintf("kinmit%d", n),
	}
}

// everywhere writes all of the seed into one text, as people do.
func (s seed) everywhere(place string) string {
	return fmt.Sprintf("%s%s: tôi là %s (%s), điện thoại %s, căn cước %s, ở %s, thư %s, phản ánh về %s.",
		s.secret, place, s.name, viet.Key(s.name), s.phone, s.id, s.address, s.email, s.officer)
}

// Hundreds of items that carry names, numbers and addresses in every place where
// words can be written go through the office's own verbs; nothing of that is in the
// notice that is posted, and what was approved for it is.
func TestFeedbackNotice_NothingPlantedComesThrough(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-10-01T08:10")
	leader := o.MustOfficer(t, "chi", "Vũ Đoan Trang", ward.Leader)
	r := rand.New(rand.NewPCG(5, 2026))
	accused := accusedOfficers(t, o)
	var seeds []seed
	shown := 0
	for n := range mostPlanted {
		if n%12 == 11 {
			o.Clock.Pass(24 * time.Hour)
		}
		s := seedOf(r, n)
		who := accused[n%len(accused)]
		s.officer = who.Name
		if walk(t, o, leader, who, s, r) {
			shown++
		}
		seeds = append(seeds, s)
	}
	o.Clock.Set(t, "2026-11-02T08:00")
	sheet, err := o.MonthNotice(ctx, leader, "2026-10", ward.NoticeFeedback)
	if err != nil {
		t.Fatal(err)
	}
	text := readPDF(t, sheet.PDF)
	for _, s := range seeds {
		s.expectGone(t, text)
	}
	for _, who := range append(accused, leader, o.Clerk) {
		expectNone(t, text, who.Name)
	}
	expectNone(t, text, "kinmit")
	if got := strings.Count(squeezed(text), "noidungcongkhai"); got != shown || shown < mostPlanted/4 {
		t.Errorf("%d approved texts are in the notice, want %d: the test looks at too little", got, shown)
	}
}

// accusedOfficers are the officers of whom the items speak.
func accusedOfficers(t *testing.T, o *wardtest.Office) (out []ward.Officer) {
	for i, name := range []string{"Thái Uyển Nhi", "Đinh Quốc Khải", "Tống Phước Lộc"} {
		out = append(out, o.MustOfficer(t, fmt.Sprint("can", i), name, ward.Clerk))
	}
	return out
}

// walk takes one item through a life that is as long as chance has it, and says
// whether its public text was approved.
func walk(t *testing.T, o *wardtest.Office, leader, accused ward.Officer, s seed, r *rand.Rand) bool {
	t.Helper()
	f := o.MustOpinion(t, s.n, func(in *office.FeedbackInput) {
		in.Class, in.Channel = ward.FeedbackClasses[r.IntN(4)], ward.FeedbackChannels[r.IntN(7)]
		in.Subject, in.Content, in.ReplyTo = s.everywhere("trichyeu")[:120], s.everywhere("noidung"), s.everywhere("traloi")
		in.Sender = &ward.Person{Kind: ward.Individual, Name: s.name, Phone: s.phone, PersonalID: s.id, Address: s.address, Email: s.email}
		in.About = []string{accused.ID}
	})
	step := func(got ward.Feedback, err error) {
		t.Helper()
		if err != nil {
			t.Fatalf("item %d: %v", s.n, err)
		}
		f = got
	}
	step(o.ClassifyFeedback(ctx, o.Clerk, office.ClassifyInput{ID: f.ID, Kind: f.Kind, Class: f.Class, Note: s.everywhere("phanloai")}))
	if s.n%9 == 4 {
		step(o.ForwardFeedback(ctx, leader, office.ForwardInput{ID: f.ID, To: "Cơ quan có thẩm quyền " + s.secret, Reason: s.everywhere("chuyen"), Number: s.phone}))
		return publish(t, o, leader, f, s, step)
	}
	step(o.AssignFeedback(ctx, leader, office.AssignInput{ID: f.ID, To: o.Clerk.ID, Note: s.everywhere("giao"), Unit: s.secret}))
	if s.n%3 == 0 {
		step(o.AskInfo(ctx, o.Clerk, office.FeedbackText{ID: f.ID, Text: s.everywhere("hoi")}))
		step(o.GiveInfo(ctx, o.Clerk, office.FeedbackText{ID: f.ID, Text: s.everywhere("dap")}))
	}
	step(o.DraftAnswer(ctx, o.Clerk, office.DraftInput{ID: f.ID, Outcome: ward.OutcomeExplained, Text: s.everywhere("duthao")}))
	if s.n%7 == 5 {
		step(o.ReturnAnswer(ctx, leader, office.FeedbackReason{ID: f.ID, Reason: s.everywhere("tralai")}))
		return publish(t, o, leader, f, s, step)
	}
	step(o.ApproveAnswer(ctx, leader, office.ApproveInput{ID: f.ID}))
	step(o.SendAnswer(ctx, o.Clerk, office.SendInput{ID: f.ID, Way: s.everywhere("cach"), Number: s.id}))
	if f.Class == ward.ClassConduct {
		step(o.FindConduct(ctx, leader, office.FindingInput{ID: f.ID, Verdict: ward.Founded, Reasons: s.everywhere("ketluan")}))
		step(o.SetMeasure(ctx, leader, office.MeasureInput{ID: f.ID, Kind: ward.MeasureReminder, Text: s.everywhere("bienphap"), Until: "2026-12-01"}))
		step(o.TakeMeasure(ctx, leader, office.MeasureTakenInput{ID: f.ID, N: 1, Note: s.everywhere("ketqua")}))
	}
	return publish(t, o, leader, f, s, step)
}

// publish tries to have every kind of personal data shown, which is refused, and
// then, of two items in three, has a text approved that says nothing of anybody.
func publish(t *testing.T, o *wardtest.Office, leader ward.Officer, f ward.Feedback, s seed, step func(ward.Feedback, error)) bool {
	t.Helper()
	bad := s.certain()
	content, outcome, field := "Phản ánh của "+bad[s.n%len(bad)]+" về thái độ phục vụ", "Đã giải thích", "content"
	if s.n%2 == 1 {
		content, outcome, field = "Phản ánh về thái độ phục vụ", "Đã xin lỗi "+bad[s.n%len(bad)]+" tại quầy", "outcome"
	}
	step(o.WritePublic(ctx, o.Clerk, office.PublicInput{ID: f.ID, Content: content, Outcome: outcome}))
	_, err := o.PublishFeedback(ctx, leader, office.PublishInput{ID: f.ID, Accepted: []string{content, outcome, bad[s.n%len(bad)]}})
	var e *ward.Error
	if !errors.As(err, &e) || e.Key != "feedback.personal" || e.Field != field {
		t.Errorf("%q, %q was to be shown: got %v, want feedback.personal at %s", content, outcome, err, field)
	}
	if s.n%3 == 2 { // written, and never approved
		step(o.WritePublic(ctx, o.Clerk, office.PublicInput{ID: f.ID, Content: s.secret + " chưa duyệt", Outcome: s.secret}))
		return false
	}
	step(o.WritePublic(ctx, o.Clerk, office.PublicInput{ID: f.ID, Content: "noidungcongkhai về thái độ phục vụ", Outcome: "Đã giải thích, chấn chỉnh"}))
	step(o.PublishFeedback(ctx, leader, office.PublishInput{ID: f.ID}))
	return true
}

// certain are the shapes in which personal data is refused without asking.
func (s seed) certain() []string {
	words := strings.Fields(s.name)
	return []string{s.name, viet.Key(s.name), strings.ToUpper(s.name), strings.Join(words[1:], " "), "chị " + words[2], "ông " + words[2], s.officer, viet.Key(s.officer),
		s.phone, s.phone[:4] + "." + s.phone[4:7] + "." + s.phone[7:], s.phone[:4] + " " + s.phone[4:], s.phone[:4] + " – " + s.phone[4:7] + " - " + s.phone[7:], "+84 " + s.phone[1:], s.id, s.email, "người ở " + s.house}
}

// expectGone looks for everything planted in one item, in every way of writing it.
func (s seed) expectGone(t *testing.T, text string) {
	t.Helper()
	expectNone(t, text, append(s.certain(), s.address, s.address[:len("số nhà 300")], s.secret)...)
}

// expectNone looks for words in a text, with accents and without, spaces aside.
func expectNone(t *testing.T, text string, all ...string) {
	t.Helper()
	plain, keyed := squeezed(text), squeezed(viet.Key(text))
	for _, words := range all {
		if strings.Contains(plain, squeezed(words)) || strings.Contains(keyed, squeezed(viet.Key(words))) {
			t.Errorf("the notice says %q", words)
		}
	}
}

// squeezed takes spaces and the signs inside of numbers out.
func squeezed(s string) string {
	return strings.NewReplacer(".", "", "-", "", "–", "", "\u00a0", "").Replace(strings.Join(strings.Fields(s), ""))
}

// readPDF gives all words of a file, its own description too, in two orders.
func readPDF(t *testing.T, pdf []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "a.pdf")
	if err := os.WriteFile(path, pdf, 0o600); err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, call := range [][]string{{"pdftotext", "-raw", path, "-"}, {"pdfinfo", path}} {
		out, err := exec.Command(call[0], call[1:]...).Output()
		if err != nil {
			t.Fatalf("%s (package poppler-utils): %v", call[0], err)
		}
		all.Write(out)
	}
	if words := strings.Fields(all.String()); len(words) < 200 || !slices.Contains(words, "Title:") {
		t.Fatalf("only %d words were read", len(words))
	}
	return all.String()
}
