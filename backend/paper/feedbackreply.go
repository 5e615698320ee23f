package paper

import (
	"strings"
	"time"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// FeedbackReply prints the letter ("công văn") that answers an opinion, in the
// layout of NĐ 30/2020: the words of its outcome around the officer's own text. It
// is marked as a draft until the leader approved it; its number and day are left
// open until it was sent. Refusals: feedback.no_draft, feedback.no_sender (nobody
// to write to), feedback.forgotten.
func FeedbackReply(p ward.Profile, f ward.Feedback, w ward.ReplyWords) ([]byte, error) {
	d, subject, err := replyLetter(p, f, w)
	if err != nil {
		return nil, err
	}
	return d.render(about{title: "Công văn trả lời " + viet.Clean(f.Code), author: p.Committee, subject: subject,
		keywords: some(f.Code, p.Committee), at: letterTime(f)})
}

// FeedbackReplies prints the letters of several opinions in one file, in their order.
// It refuses what FeedbackReply refuses.
func FeedbackReplies(p ward.Profile, all []ward.Feedback, words func(ward.Feedback) ward.ReplyWords) ([]byte, error) {
	return inOneFile(p, "Công văn trả lời", all, func(f ward.Feedback) ([]*document, time.Time, error) {
		d, _, err := replyLetter(p, f, words(f))
		if err != nil {
			return nil, time.Time{}, err
		}
		return []*document{d}, letterTime(f), nil
	})
}

// replyLetter is the letter itself, and its subject.
func replyLetter(p ward.Profile, f ward.Feedback, w ward.ReplyWords) (d *document, subject string, err error) {
	if err := replyable(f); err != nil {
		return nil, "", err
	}
	d = newDocument()
	head := officialHead{symbol: strings.Join(some(officeMark(p, ""), p.SlipSymbol), "-"), about: "V/v trả lời " + opinionKind(f.Kind) + " của " + citizen(f)}
	if f.Approved == nil {
		head.mark = draftMark
	}
	if f.Answered != nil {
		head.number, head.signed = f.Answered.Number, f.Answered.At.Date()
	}
	d.letterhead(p, head)
	d.addressee(addressed(*f.Sender), f.Sender.Address)
	fill := replyFiller(p, f)
	for i, s := range w.Before {
		d.say("%s", fill.Replace(s))
		if i == 0 && len(f.Reopened) > 0 && w.Again != "" {
			d.say("%s", fill.Replace(w.Again))
		}
	}
	if w.Lead != "" {
		d.say("%s", fill.Replace(w.Lead))
		keepTail(d.blocks, 1)
	}
	d.spelled(f.Draft.Text)
	for _, s := range w.After {
		d.say("%s", fill.Replace(s))
	}
	d.ending(p, some("Như trên", filed(p)))
	return d, head.about, nil
}

func replyable(f ward.Feedback) error {
	switch {
	case f.Anonymised != "":
		return known(f)
	case f.Draft == nil:
		return ward.Conflict("feedback.no_draft", f.Code)
	case f.Sender == nil:
		return ward.Conflict("feedback.no_sender", f.Code)
	}
	return nil
}

// citizen says in general who is answered: the subject of a letter names nobody.
func citizen(f ward.Feedback) string {
	if f.Sender != nil && f.Sender.Kind == ward.Organisation {
		return "tổ chức"
	}
	return "công dân"
}

// filed is the last line of "Nơi nhận".
func filed(p ward.Profile) string { return strings.Join(some("Lưu: VT", p.SlipSymbol), ", ") }

func letterTime(f ward.Feedback) (at time.Time) {
	for _, m := range []ward.Moment{answeredAt(f), f.Draft.At, f.ReceivedAt} {
		if at = m.Time(); !at.IsZero() {
			return at
		}
	}
	return at
}

func answeredAt(f ward.Feedback) ward.Moment {
	if f.Answered == nil {
		return ""
	}
	return f.Answered.At
}

// replyFiller fills in what the words of a letter mention.
func replyFiller(p ward.Profile, f ward.Feedback) *strings.Replacer {
	again := dots(40)
	if n := len(f.Reopened); n > 0 {
		again = or(bare(f.Reopened[n-1].Reason), again)
	}
	return strings.NewReplacer(
		"{received}", sentence(dateWords(f.ReceivedAt)), "{office}", unitName(p), "{committee}", committeeName(p),
		"{you}", youOf(f), "{opinion}", opinionKind(f.Kind), "{channel}", opinionWays[f.Channel], "{code}", or(f.Code, dots(20)),
		"{about}", gist(f), "{reach}", reachOf(p), "{answered}", dateWords(f.AnsweredOnce), "{again}", again)
}

// reachOf is the office and how it is reached.
func reachOf(p ward.Profile) string { return unitName(p) + ways(p) }

// addressee prints "Kính gửi: …" and where they live.
func (d *document) addressee(name, address string) {
	t := bodyFace(regular).sized(14)
	d.add(whole(plain("Kính gửi: "+or(name, dots(40)), t).with(centre).after(5), textW-20).shifted(10))
	if address = viet.Clean(address); address != "" {
		d.add(whole(plain("Địa chỉ: "+address, t.sized(13)).with(centre).after(1), textW-20).shifted(10))
	}
	keepTail(d.blocks, 2)
	d.add(gap(3))
}

// shifted moves a block to the right.
func (b block) shifted(dx float64) block {
	moved := beside([]float64{dx}, b)
	moved.before = b.before
	return moved
}

// spelled prints a text that may have several lines, each as a paragraph; none
// leaves two dotted lines for a pen.
func (d *document) spelled(text string) {
	lines := some(strings.Split(viet.CleanText(text), "\n")...)
	for _, l := range lines {
		d.say("%s", l)
	}
	for range 2 * max(0, 1-len(lines)) {
		d.add(flow(para{runs: []run{{"", bodyFace(regular)}}, fill: true, before: parSpace}, textW)...)
	}
}
