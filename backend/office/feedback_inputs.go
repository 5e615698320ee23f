package office

import "motcua/backend/ward"

// FeedbackInput is what is entered of an opinion.
type FeedbackInput struct {
	Kind       ward.FeedbackKind    `json:"kind"`
	Class      ward.FeedbackClass   `json:"class"`
	Channel    ward.FeedbackChannel `json:"channel"`
	Subject    string               `json:"subject,omitempty"` // "" = the beginning of the content
	Content    string               `json:"content"`
	Sender     *ward.Person         `json:"sender,omitempty"`  // nil = anonymous: then it is a góp ý
	ReplyTo    string               `json:"replyTo,omitempty"` // how the sender wants the answer
	CaseID     string               `json:"caseId,omitempty"`  // id or number of the case it is about
	About      []string             `json:"about,omitempty"`   // ids of the officers it names
	Sheet      string               `json:"sheet,omitempty"`   // id of the survey form it stood on
	Question   string               `json:"question,omitempty"`
	ReceivedAt string               `json:"receivedAt,omitempty"` // "" = now
	HappenedOn ward.Date            `json:"happenedOn,omitempty"`
}

// FeedbackCorrection puts mistakes of an item right. Fields hold the new values;
// ReceivedAt cannot be corrected and is ignored.
type FeedbackCorrection struct {
	ID string `json:"id"`
	Seen
	Reason string        `json:"reason"`
	Fields FeedbackInput `json:"fields"`
}

// ClassifyInput says what sort an item is of.
type ClassifyInput struct {
	ID string `json:"id"`
	Seen
	Kind  ward.FeedbackKind  `json:"kind"`
	Class ward.FeedbackClass `json:"class"`
	Note  string             `json:"note,omitempty"`
}

// AssignInput gives an item to the officer who has to answer it.
type AssignInput struct {
	ID string `json:"id"`
	Seen
	To   string `json:"to"` // officer's id
	Unit string `json:"unit,omitempty"`
	Note string `json:"note,omitempty"`
}

// ForwardInput sends an item that is not ours to the competent body.
type ForwardInput struct {
	ID string `json:"id"`
	Seen
	To     string `json:"to"`
	Reason string `json:"reason"`
	Number string `json:"number,omitempty"` // of the slip
}

// FeedbackText is an act on an item that needs words: a question to the sender and
// the answer to it, a reason, a note.
type FeedbackText struct {
	ID string `json:"id"`
	Seen
	Text string `json:"text"`
}

// FeedbackReason is an act on an item that needs a reason.
type FeedbackReason struct {
	ID string `json:"id"`
	Seen
	Reason string `json:"reason"`
}

// FeedbackNote is an act on an item that may have a note.
type FeedbackNote struct {
	ID string `json:"id"`
	Seen
	Note string `json:"note,omitempty"`
}

// DraftInput is an answer as it will be sent.
type DraftInput struct {
	ID string `json:"id"`
	Seen
	Outcome ward.FeedbackOutcome `json:"outcome"`
	Text    string               `json:"text"`
}

// ApproveInput agrees to the drafted answer.
type ApproveInput struct {
	ID string `json:"id"`
	Seen
}

// SendInput says how the answer reached the sender.
type SendInput struct {
	ID string `json:"id"`
	Seen
	Way    string `json:"way"`
	Number string `json:"number,omitempty"` // of the letter
}

// FindingInput is what was found out about conduct.
type FindingInput struct {
	ID string `json:"id"`
	Seen
	Verdict ward.Verdict `json:"verdict"`
	Reasons string       `json:"reasons"`
}

// MeasureInput is one thing to be done about a fault.
type MeasureInput struct {
	ID string `json:"id"`
	Seen
	Kind  ward.MeasureKind `json:"kind"`
	Text  string           `json:"text"`
	Until ward.Date        `json:"until"`
}

// MeasureTakenInput says that a measure was taken, or why it will not be.
type MeasureTakenInput struct {
	ID string `json:"id"`
	Seen
	N       int       `json:"n"`
	On      ward.Date `json:"on,omitempty"` // "" = today
	Note    string    `json:"note,omitempty"`
	Dropped bool      `json:"dropped,omitempty"` // Note says why
}

// PublicInput is what the public table may say of an item.
type PublicInput struct {
	ID string `json:"id"`
	Seen
	Content string `json:"content"`
	Outcome string `json:"outcome"`
}

// PublishInput approves that. Accepted are the stretches of text that look like
// personal data and are none, as they stand in the text.
type PublishInput struct {
	ID string `json:"id"`
	Seen
	Accepted []string `json:"accepted"`
}

// MarksInput is a public text that is being written.
type MarksInput struct {
	ID      string `json:"id"`
	Content string `json:"content"`
	Outcome string `json:"outcome"`
}

// GroupInput says that an item says the same as another; "" takes it out again.
type GroupInput struct {
	ID string `json:"id"`
	Seen
	With string `json:"with"` // id or code
}

// AttachInput puts a scanned file with an item.
type AttachInput struct {
	ID     string `json:"id"`
	Name   string `json:"name"`
	Type   string `json:"type,omitempty"` // what the program finds in the file counts
	Base64 string `json:"base64"`
}

// FeedbackUndo names the move to take back: it must still be the last.
type FeedbackUndo struct {
	ID    string `json:"id"`
	Event string `json:"event"` // of Feedback.LastMove
}

// GuideInput records that somebody came with a khiếu nại or tố cáo.
type GuideInput struct {
	What    string               `json:"what"` // COMPLAINT or DENUNCIATION
	Channel ward.FeedbackChannel `json:"channel"`
}

// AnonymiseInput forgets who sent what came to its end long ago.
type AnonymiseInput struct {
	Before  ward.Date `json:"before"`         // the last of an item lies before this day
	Only    string    `json:"only,omitempty"` // id or number of the one item that is meant, however short ago it ended
	Preview bool      `json:"preview"`        // only tells which
}

// SelfCheckInput is a month's self-check, filled in.
type SelfCheckInput struct {
	Month   string                `json:"month"`
	Answers []ward.SelfCheckReply `json:"answers"`
	Note    string                `json:"note,omitempty"`
}
