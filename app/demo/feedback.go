package demo

import (
	"context"
	"fmt"
	"time"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// register is what the sample ward's citizens say and what becomes of it. It has
// dice and people of its own: cases and surveys of a seed are the same without.
type register struct {
	*sample
	dice   dice
	leader ward.Officer
	people people
	next   int               // place of the next voice
	late   bool              // one answer is late already, and no other will be
	topics map[string]string // id of the first item of a topic
}

// planFeedback plans what comes in each month, and the month's self-check.
func (s *sample) planFeedback(opt Options, leader ward.Officer) {
	d := newDice(opt.Seed + 2)
	r := &register{sample: s, dice: d, leader: leader, people: people{dice: d, count: 500_000}, topics: map[string]string{}}
	for _, month := range s.monthsOf(opt) {
		first, days := month.first, s.workdays(month.first)
		if len(days) < 5 {
			continue
		}
		n := max(month.cases*4/100, 8) + d.IntN(3)
		for i := range n {
			day := days[i*len(days)/n]
			minute := pick(d, []int{8 * 60, 9 * 60, 10 * 60, 13*60 + 40, 14*60 + 30, 15*60 + 30}) + d.IntN(50)
			s.plan(at(day, minute), r.receive)
		}
		s.plan(at(days[len(days)/2], 9*60+d.IntN(60)), r.guide)
		s.plan(at(days[len(days)-1], 8*60+20), func(ctx context.Context) error { return r.takeRemarks(ctx, string(first)[:7]) })
		s.plan(at(days[len(days)-1], 16*60+30), func(ctx context.Context) error { return r.selfCheck(ctx, string(first)[:7]) })
	}
}

// voice gives the next voice. One answer of the sample ward is late, however long it
// lives: who says the same again is answered in time.
func (r *register) voice() voice {
	v := voices[r.next%len(voices)]
	r.next++
	if v.story == "late" && r.late {
		v.story, v.answer = "", inTime
	}
	r.late = r.late || v.story == "late"
	return v
}

// receive takes the next voice in.
func (r *register) receive(ctx context.Context) error {
	v := r.voice()
	in := office.FeedbackInput{Kind: v.kind, Class: v.class, Channel: v.channel, Content: v.content}
	if v.kind != ward.KindSuggestion {
		who := r.people.person()
		in.Sender, in.ReplyTo = &who, "điện thoại"
	}
	if v.story == "founded" {
		in.About = []string{r.clerks[civilStatus].ID}
	}
	if v.channel == ward.FromCounter {
		list, err := r.office.Cases(ctx, r.clerks[reception], ward.CaseFilter{Limit: 1})
		if err != nil {
			return err
		}
		for _, c := range list.Rows {
			in.CaseID = c.ID
		}
	}
	f, err := r.office.ReceiveFeedback(ctx, r.clerks[reception], in)
	if err == nil && (v.channel == ward.FromLetter || v.channel == ward.FromPost) {
		_, err = r.office.AttachFile(ctx, r.clerks[reception], office.AttachInput{ID: f.ID, Name: "don.png", Base64: scanned(r.dice)})
	}
	if err != nil {
		return err
	}
	r.live(f.ID, v)
	return nil
}

// guide tells somebody with a khiếu nại or tố cáo where it goes.
func (r *register) guide(ctx context.Context) error {
	return r.office.Guide(ctx, r.clerks[reception], office.GuideInput{What: pick(r.dice, []string{ward.Complaint, ward.Denunciation}),
		Channel: pick(r.dice, []ward.FeedbackChannel{ward.FromCounter, ward.FromPhone})})
}

// takeRemarks considers the remarks on the forms of a month: the first of each matter
// becomes an item of the register; who says the same again, or thanks, needs nothing alone.
func (r *register) takeRemarks(ctx context.Context, month string) error {
	versions, err := r.office.SurveyVersions(ctx, r.typist, month, month)
	if err != nil {
		return err
	}
	taken := map[string]bool{}
	for _, form := range versions {
		all, err := r.office.Remarks(ctx, r.typist, office.ResultsInput{From: month, To: month, Questionnaire: form.Questionnaire, Version: form.Version})
		if err != nil {
			return err
		}
		for _, remark := range all {
			if err := r.takeRemark(ctx, remark, taken); err != nil {
				return err
			}
		}
	}
	return nil
}

func (r *register) takeRemark(ctx context.Context, remark office.Remark, taken map[string]bool) error {
	v, wanted := remarks[remark.Words]
	if !wanted || taken[remark.Words] {
		_, err := r.office.ConsiderRemark(ctx, r.typist, remark.Sheet, remark.Question)
		return err
	}
	taken[remark.Words] = true
	s, err := r.office.NoteRemark(ctx, r.typist, remark.Sheet, remark.Question)
	if err != nil {
		return err
	}
	v.kind = ward.KindSuggestion
	r.live(s.Remarks[len(s.Remarks)-1].Feedback, v)
	return nil
}

// selfCheck fills the month's checklist in: mostly good.
func (r *register) selfCheck(ctx context.Context, month string) error {
	list, err := r.office.SelfChecklist(ctx, r.leader)
	if err != nil {
		return err
	}
	in := office.SelfCheckInput{Month: month}
	for _, g := range list.Groups {
		for _, item := range g.Items {
			answer := []string{ward.CheckGood, ward.CheckPartly, ward.CheckNot, ward.CheckNone}[r.dice.among(820, 140, 20, 20)]
			in.Answers = append(in.Answers, ward.SelfCheckReply{Code: item.Code, Answer: answer})
		}
	}
	_, err = r.office.SaveSelfCheck(ctx, r.leader, in)
	return err
}

// step is one act of a life, so many minutes of office time after the one before it.
type step struct {
	from, to int
	do       func(context.Context) error
}

// follow plans steps, each when the one before it is done.
func (r *register) follow(steps []step) {
	if len(steps) == 0 {
		return
	}
	wait := time.Duration(r.dice.between(steps[0].from, steps[0].to)) * time.Minute
	r.plan(r.hours.AddWorking(ward.MomentOf(r.now), wait), func(ctx context.Context) error {
		if err := steps[0].do(ctx); err != nil {
			return fmt.Errorf("opinion: %w", err)
		}
		r.follow(steps[1:])
		return nil
	})
}

// answerer gives who answers an item: nobody whom it names.
func (r *register) answerer(v voice) ward.Officer {
	if v.class == ward.ClassRegulation {
		return r.clerks[reception]
	}
	return r.clerks[social]
}
