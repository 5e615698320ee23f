package demo

import (
	"bytes"
	"context"
	"encoding/base64"
	"image"
	"image/color"
	"image/png"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// live plans the life of an item from its receipt on.
func (r *register) live(id string, v voice) {
	steps := []step{{20, 200, func(ctx context.Context) error {
		_, err := r.office.ClassifyFeedback(ctx, r.clerks[reception], office.ClassifyInput{ID: id, Kind: v.kind, Class: v.class})
		return err
	}}}
	if v.story == "forward" {
		r.follow(append(steps, step{workday, 3 * workday, func(ctx context.Context) error {
			_, err := r.office.ForwardFeedback(ctx, r.clerks[reception], office.ForwardInput{ID: id, To: v.to, Reason: v.why})
			return err
		}}))
		return
	}
	if v.topic != "" {
		steps = append(steps, step{1, 10, func(ctx context.Context) error { return r.group(ctx, id, v) }})
	}
	who := r.answerer(v)
	steps = append(steps, step{30, workday, func(ctx context.Context) error {
		_, err := r.office.AssignFeedback(ctx, r.leader, office.AssignInput{ID: id, To: who.ID})
		return err
	}})
	if v.story == "ask" {
		steps = append(steps, r.asking(id, who)...)
	}
	if v.class == ward.ClassConduct {
		steps = append(steps, r.finding(id, v)...)
	}
	wait := step{2 * workday, 7 * workday, nil}
	if v.story == "late" {
		wait = step{15 * workday, 16 * workday, nil}
	}
	steps = append(steps, r.answering(id, v, who, wait)...)
	steps = append(steps, r.publishing(id, v)...)
	if v.story == "again" {
		steps = append(steps, step{2 * workday, 4 * workday, func(ctx context.Context) error {
			_, err := r.office.ReopenFeedback(ctx, r.clerks[reception], office.FeedbackReason{ID: id, Reason: "chưa nêu rõ mức phí từng loại"})
			return err
		}})
		steps = append(steps, r.answering(id, v, who, step{workday, 3 * workday, nil})...)
	}
	r.follow(append(steps, r.ending(id, v)...))
}

// group puts an item with the first of its topic, or makes it the first.
func (r *register) group(ctx context.Context, id string, v voice) error {
	first := r.topics[v.topic]
	if v.story != "same" || first == "" {
		r.topics[v.topic] = id
		return nil
	}
	_, err := r.office.GroupFeedback(ctx, r.clerks[reception], office.GroupInput{ID: id, With: first})
	return err
}

// asking asks the sender for more, and takes in what they tell.
func (r *register) asking(id string, who ward.Officer) []step {
	return []step{{60, workday, func(ctx context.Context) error {
		_, err := r.office.AskInfo(ctx, who, office.FeedbackText{ID: id, Text: "Đề nghị cho biết giấy tờ nào và nộp vào ngày nào."})
		return err
	}}, {2 * workday, 4 * workday, func(ctx context.Context) error {
		_, err := r.office.GiveInfo(ctx, who, office.FeedbackText{ID: id, Text: "Giấy xác nhận của khu dân cư, nộp tuần trước."})
		return err
	}}}
}

// finding says what was found out about conduct, and what is to be done.
func (r *register) finding(id string, v voice) []step {
	in := office.FindingInput{ID: id, Verdict: ward.Unfounded, Reasons: "Đã kiểm tra số thứ tự, hình ảnh tại quầy và hỏi người có mặt."}
	if len(v.measures) > 0 {
		in.Verdict, in.Reasons = ward.Founded, "Công chức thừa nhận; hai người có mặt xác nhận."
	}
	return []step{{workday, 2 * workday, func(ctx context.Context) error {
		_, err := r.office.FindConduct(ctx, r.leader, in)
		for i, kind := range v.measures {
			if err == nil {
				_, err = r.office.SetMeasure(ctx, r.leader, office.MeasureInput{ID: id, Kind: kind, Text: []string{"Công chức xin lỗi công dân tại Trung tâm",
					"Nhắc nhở trong họp giao ban, theo dõi trong quý"}[i%2], Until: r.hours.WorkingDaysAfter(r.today(), 5+3*i)})
			}
		}
		return err
	}}}
}

// answering drafts an answer, has it approved and sends it.
func (r *register) answering(id string, v voice, who ward.Officer, wait step) []step {
	way := "điện thoại và công văn"
	if v.kind == ward.KindSuggestion {
		way = bulletin
	}
	wait.do = func(ctx context.Context) error {
		_, err := r.office.DraftAnswer(ctx, who, office.DraftInput{ID: id, Outcome: v.outcome, Text: v.answer})
		return err
	}
	return []step{wait, {60, workday, func(ctx context.Context) error {
		_, err := r.office.ApproveAnswer(ctx, r.leader, office.ApproveInput{ID: id})
		return err
	}}, {20, 120, func(ctx context.Context) error {
		_, err := r.office.SendAnswer(ctx, who, office.SendInput{ID: id, Way: way})
		return err
	}}}
}

// publishing writes the public text and has it approved.
func (r *register) publishing(id string, v voice) []step {
	return []step{{10, 60, func(ctx context.Context) error {
		_, err := r.office.WritePublic(ctx, r.clerks[reception], office.PublicInput{ID: id, Content: v.public, Outcome: v.done})
		return err
	}}, {30, workday, func(ctx context.Context) error {
		_, err := r.office.PublishFeedback(ctx, r.leader, office.PublishInput{ID: id})
		return err
	}}}
}

// ending takes what measures are open and closes the item.
func (r *register) ending(id string, v voice) []step {
	steps := []step{}
	for i := range v.measures {
		steps = append(steps, step{60, workday, func(ctx context.Context) error {
			_, err := r.office.TakeMeasure(ctx, r.leader, office.MeasureTakenInput{ID: id, N: i + 1, Note: "Đã thực hiện, có biên bản"})
			return err
		}})
	}
	return append(steps, step{60, 2 * workday, func(ctx context.Context) error {
		_, err := r.office.CloseFeedback(ctx, r.clerks[reception], office.FeedbackNote{ID: id})
		return err
	}})
}

// scanned is a letter as a scanner gives it: lines of writing on white paper.
func scanned(d dice) string {
	page := image.NewGray(image.Rect(0, 0, 620, 877))
	for i := range page.Pix {
		page.Pix[i] = 250
	}
	for y := 90; y < 780; y += 26 {
		for x := 60; x < 560; {
			word := d.between(14, 60)
			for i := range 3 * min(word, 560-x) {
				page.SetGray(x+i/3, y+i%3, color.Gray{70})
			}
			x += word + d.between(6, 12)
		}
	}
	var b bytes.Buffer
	if err := png.Encode(&b, page); err != nil {
		panic(err) // into memory
	}
	return base64.StdEncoding.EncodeToString(b.Bytes())
}
