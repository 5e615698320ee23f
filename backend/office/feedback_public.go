package office

import (
	"context"
	"slices"
	"strings"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// mostPublic is how long each public text may be, in letters.
const mostPublic = 600

// TextMarks are what looks like personal data in a public text.
type TextMarks struct {
	Content []ward.PersonalMark `json:"content"`
	Outcome []ward.PersonalMark `json:"outcome"`
}

// WritePublic writes what the public table may say of an item; it is shown once a
// leader approved it.
func (o *Office) WritePublic(ctx context.Context, who ward.Officer, in PublicInput) (ward.Feedback, error) {
	text := ward.PublicText{Content: viet.Clean(in.Content), Outcome: viet.Clean(in.Outcome)}
	var bad ward.Refusals
	bad.Add(mustSay("content", "feedback.public_content", text.Content, mostPublic))
	bad.Add(mustSay("outcome", "feedback.public_outcome", text.Outcome, mostPublic))
	return o.move(ctx, who, WorkOnFeedback, in.ID, in.Seen, handling(who, func(_ ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
		text.Done = doneBy(who, t)
		return ward.PublicTextWritten, text, bad.Err()
	}))
}

// PublishFeedback approves the public text. What is certainly personal data is
// refused (feedback.personal); what only looks like it has to be accepted by its
// words (feedback.personal_doubt).
func (o *Office) PublishFeedback(ctx context.Context, who ward.Officer, in PublishInput) (ward.Feedback, error) {
	return o.move(ctx, who, LeadFeedback, in.ID, in.Seen, publishing(who, in.Accepted))
}

func publishing(who ward.Officer, accepted []string) ruling {
	return handling(who, func(f ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
		if f.Public == nil {
			return "", nil, ward.Conflict("feedback.no_public_text", f.Code)
		}
		if by := f.Published; by != nil {
			return "", nil, ward.Conflict("feedback.published_already", f.Code, by.ByName, by.At)
		}
		known, err := namesOf(t.Reader, f)
		if err != nil {
			return "", nil, err
		}
		var bad ward.Refusals
		bad.Add(mayShow("content", f.Public.Content, marksBy(f, known), accepted))
		bad.Add(mayShow("outcome", f.Public.Outcome, marksBy(f, known), accepted))
		return ward.FeedbackPublished, doneBy(who, t), bad.Err()
	})
}

// mayShow refuses a text in which something looks like personal data.
func mayShow(field, text string, marks func(string) []ward.PersonalMark, accepted []string) error {
	letters := []rune(text)
	var doubtful []string
	for _, m := range marks(text) {
		words := string(letters[m.From:m.To])
		if m.Certain {
			return ward.Refuse(field, "feedback.personal", words)
		}
		if !slices.Contains(accepted, words) {
			doubtful = append(doubtful, words)
		}
	}
	if len(doubtful) > 0 {
		return ward.Refuse(field, "feedback.personal_doubt", strings.Join(doubtful, "; "))
	}
	return nil
}

// namesOf gives the names that a public text about an item must not show: of its
// sender, of the officers it names, and of everybody who works here.
func namesOf(r store.Reader, f ward.Feedback) ([]string, error) {
	officers, err := r.Officers()
	out := []string{}
	if f.Sender != nil {
		out = append(out, f.Sender.Name)
	}
	for _, n := range f.About {
		out = append(out, n.Name)
	}
	for _, x := range officers {
		out = append(out, x.Name)
	}
	return out, err
}

// PublicMarks finds what looks like personal data in a public text.
func (o *Office) PublicMarks(ctx context.Context, who ward.Officer, in MarksInput) (TextMarks, error) {
	if err := Allow(who, ReadFeedback); err != nil {
		return TextMarks{}, err
	}
	read := o.read(ctx)
	f, err := itemOf(read, in.ID)
	if err != nil {
		return TextMarks{}, err
	}
	// Whom it names would learn by trying who sent it.
	if err := f.MayHandle(who.ID); err != nil {
		return TextMarks{}, err
	}
	known, err := namesOf(read, f)
	marks := marksBy(f, known)
	return TextMarks{append([]ward.PersonalMark{}, marks(viet.Clean(in.Content))...), append([]ward.PersonalMark{}, marks(viet.Clean(in.Outcome))...)}, err
}

// marksBy looks for personal data by what is known of an item.
func marksBy(f ward.Feedback, names []string) func(string) []ward.PersonalMark {
	address := ""
	if f.Sender != nil {
		address = f.Sender.Address
	}
	return func(text string) []ward.PersonalMark { return ward.PersonalMarks(text, names, address) }
}

// PublicTable gives what everybody may read of a period.
func (o *Office) PublicTable(ctx context.Context, who ward.Officer, p ward.Period) ([]ward.PublicRow, error) {
	if err := Allow(who, ReadFeedback); err != nil {
		return nil, err
	}
	if err := p.Check(); err != nil {
		return nil, err
	}
	items, err := o.read(ctx).FeedbackUntil(p.To.Next().Start())
	return ward.PublicRows(items, p), err
}
