package ward

// SaidToNamed says whether an officer whom the item names may read what was said of
// them: of conduct once the leader has found what is true of it, of anything else once
// it was answered. Before that nobody is to be met, and nothing arranged, by the one
// who is spoken of; whoever has to explain themselves is asked by the leader (our
// choice, in the spirit of NĐ 63/2010 Đ18-22 on keeping the sender's confidence).
func (f Feedback) SaidToNamed() bool {
	return f.Finding != nil || f.Class != ClassConduct && f.AnsweredOnce != ""
}

// ForNamed is what an officer whom the item names may see of it: never who sent it,
// nor anything written to them or among those who handle it; the finding, the measures
// and what is public always; what was said as SaidToNamed allows.
func (f Feedback) ForNamed() Feedback {
	f.Sender, f.ReplyTo, f.CaseID, f.CaseCode, f.Sheet, f.Question = nil, "", "", "", "", ""
	if !f.SaidToNamed() {
		f.Subject, f.Content, f.HappenedOn = "", "", ""
	}
	f.Attachments = []Attachment{}
	blank(&f.Assigned, func(a *Assignment) { a.Note = "" })
	blank(&f.Forwarded, func(w *Forwarding) { w.Reason = "" })
	blank(&f.Asked, func(q *InfoRequest) { q.Text, q.Answer, q.Answerer = "", "", "" })
	blank(&f.Draft, func(d *AnswerDraft) { d.Text = "" })
	blank(&f.Returned, func(r *AnswerReturn) { r.Reason = "" })
	blank(&f.Answered, func(a *AnswerSent) { a.Way = "" })
	reopened := make([]Reopening, 0, len(f.Reopened))
	for _, r := range f.Reopened {
		r.Reason = ""
		reopened = append(reopened, r)
	}
	f.Reopened = reopened
	if f.Published == nil {
		f.Public = nil
	}
	return f
}
