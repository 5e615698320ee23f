package office

import (
	"context"

	"motcua/backend/paper"
	"motcua/backend/rulebook"
	"motcua/backend/store"
	"motcua/backend/ward"
)

// The kinds of paper about opinions.
const (
	FeedbackReceiptKind = "feedback-receipt"
	FeedbackReplyKind   = "feedback-reply"
	FeedbackForwardKind = "feedback-forward"
	FeedbackGuideKind   = "feedback-guide" // of nobody: khiếu nại, tố cáo
	FeedbackDossierKind = "feedback-dossier"
	FeedbackNoticeKind  = "feedback-notice" // of a month
)

// FeedbackPaperKinds are the kinds of paper about opinions.
var FeedbackPaperKinds = []string{FeedbackReceiptKind, FeedbackReplyKind, FeedbackForwardKind, FeedbackGuideKind, FeedbackDossierKind, FeedbackNoticeKind}

// feedbackFiles are how the files of the papers about one item begin.
var feedbackFiles = map[string]string{FeedbackReceiptKind: "tiep-nhan-y-kien-", FeedbackReplyKind: "tra-loi-", FeedbackForwardKind: "phieu-chuyen-", FeedbackDossierKind: "ho-so-y-kien-"}

// FeedbackPaper prints a paper about one item, by id or number; told is its history
// in words, for the dossier. Who is named by the item gets no paper about it
// (feedback.named): it would say who sent it. Further refusals: paper.unknown,
// feedback.unknown, and what the papers themselves refuse.
func (o *Office) FeedbackPaper(ctx context.Context, who ward.Officer, kind, key, layout string, told []ward.Told) (Sheet, error) {
	if err := Allow(who, ReadFeedback); err != nil {
		return Sheet{}, err
	}
	file, known := feedbackFiles[kind]
	if !known {
		return Sheet{}, ward.NotFound("paper.unknown", kind)
	}
	read := o.read(ctx)
	f, err := itemOf(read, key)
	if err != nil {
		return Sheet{}, err
	}
	if err := f.MayHandle(who.ID); err != nil {
		return Sheet{}, err
	}
	profile, err := o.Profile(ctx)
	if err != nil {
		return Sheet{}, err
	}
	sheet := Sheet{Name: file + f.Code + ".pdf", CaseID: f.ID, CaseCode: f.Code, Copy: ward.CopyOf(f.Prints, kind), Replaces: ward.IsVoid(f.Prints, kind)}
	switch kind {
	case FeedbackReceiptKind:
		sheet.PDF, err = paper.FeedbackReceipt(profile, f, paper.SlipOptions{Layout: paper.SlipLayout(layout), Copy: sheet.Copy, Replaces: sheet.Replaces})
	case FeedbackReplyKind:
		sheet.PDF, err = o.reply(profile, f)
	case FeedbackForwardKind:
		sheet.PDF, err = paper.FeedbackForward(profile, f)
	default:
		sheet.PDF, err = o.dossier(read, who, profile, f, told)
	}
	return sheet, err
}

// reply prints the letter in the words that hold on the day of its draft.
func (o *Office) reply(p ward.Profile, f ward.Feedback) ([]byte, error) {
	words, err := replyWords()
	if err != nil {
		return nil, err
	}
	return paper.FeedbackReply(p, f, words(f))
}

// replyWords gives the words of letters; what has no draft is refused without any.
func replyWords() (func(ward.Feedback) ward.ReplyWords, error) {
	letters, err := rulebook.Letters()
	return func(f ward.Feedback) (words ward.ReplyWords) {
		if f.Draft != nil {
			words, _ = letters.Reply(f.Draft.Outcome, f.Draft.At.Date())
		}
		return words
	}, err
}

func (o *Office) dossier(read store.Reader, who ward.Officer, p ward.Profile, f ward.Feedback, told []ward.Told) ([]byte, error) {
	x := paper.FeedbackDossier{Profile: p, Item: f, History: told, At: o.Now()}
	if _, found, err := read.Officer(who.ID); err != nil {
		return nil, err
	} else if found { // the command line signs nothing
		x.By = who.Name
	}
	if f.Group != "" {
		same, _, err := read.Feedback(f.Group)
		if err != nil {
			return nil, err
		}
		x.Group = same.Code
	}
	return x.Dossier()
}

// FeedbackGuide prints what somebody is told who comes with a khiếu nại or a tố
// cáo (ward.Complaint, ward.Denunciation). It knows nothing of the person.
func (o *Office) FeedbackGuide(ctx context.Context, who ward.Officer, what, layout string) (Sheet, error) {
	if err := Allow(who, ReadFeedback); err != nil {
		return Sheet{}, err
	}
	letters, err := rulebook.Letters()
	if err != nil {
		return Sheet{}, err
	}
	words, known := letters.Guide(what, o.Now().Date())
	if !known {
		return Sheet{}, ward.NotFound("paper.unknown", what)
	}
	profile, err := o.Profile(ctx)
	if err != nil {
		return Sheet{}, err
	}
	name := map[string]string{ward.Complaint: "huong-dan-khieu-nai.pdf", ward.Denunciation: "huong-dan-to-cao.pdf"}[what]
	pdf, err := paper.FeedbackGuide(profile, words, o.Now(), paper.SlipOptions{Layout: paper.SlipLayout(layout)})
	return Sheet{Name: name, PDF: pdf}, err
}

// noteFeedbackPrint notes with an item that a paper about it was printed.
func noteFeedbackPrint(t *store.Tx, who ward.Officer, j PrintJob) error {
	f, found, err := t.Feedback(j.CaseID)
	if err != nil || !found {
		return err
	}
	_, err = t.Append(ward.Fact{Subject: "feedback/" + f.ID, Kind: ward.FeedbackPrinted, Actor: who.ID,
		Body: ward.PrintedBody{Form: j.Kind, Copy: ward.CopyOf(f.Prints, j.Kind)}})
	return err
}
