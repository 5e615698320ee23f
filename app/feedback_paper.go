package app

import (
	"context"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
)

// feedbackSheet makes a paper about opinions. CaseID is the item, or what a slip of
// guidance is about (ward.Complaint, ward.Denunciation).
func (h *house) feedbackSheet(ctx context.Context, who ward.Officer, ref PaperRef) (office.Sheet, error) {
	switch ref.Kind {
	case office.FeedbackNoticeKind:
		return h.noticeSheet(ctx, who, ref)
	case office.FeedbackGuideKind:
		return h.office.FeedbackGuide(ctx, who, ref.CaseID, ref.Layout)
	case office.FeedbackDossierKind:
		file, err := h.office.Feedback(ctx, who, ref.CaseID)
		if err != nil {
			return office.Sheet{}, err
		}
		told, err := toldOf(file)
		if err != nil {
			return office.Sheet{}, err
		}
		return h.office.FeedbackPaper(ctx, who, ref.Kind, ref.CaseID, ref.Layout, told)
	}
	return h.office.FeedbackPaper(ctx, who, ref.Kind, ref.CaseID, ref.Layout, nil)
}

// toldOf is the history of an item in the words of its dossier, which is Vietnamese
// whatever the screen speaks.
func toldOf(file office.FeedbackFile) (out []ward.Told, err error) {
	for _, e := range file.Events {
		key, args, err := e.Tell()
		if err != nil {
			return nil, err
		}
		out = append(out, ward.Told{At: e.At, By: file.Actors[e.Actor], Sentence: words.Say(words.Vietnamese, key, args...)})
	}
	return out, nil
}
