package ward

// FeedbackReceivedBody is the body of feedback.received.
type FeedbackReceivedBody struct {
	Code        string `json:"code"`
	Series      string `json:"series"` // numbers are allocated once per series, "PA-A-26"
	Number      int    `json:"number"`
	Counter     string `json:"counter"`
	ReceivedAt  Moment `json:"receivedAt"` // when it was said or came in
	ForwardWarn Moment `json:"forwardWarn"`
	ForwardBy   Moment `json:"forwardBy"`
	DueAt       Moment `json:"dueAt"`
	FeedbackDetails
	Done
}

// FeedbackClassifiedBody is the body of feedback.classified.
type FeedbackClassifiedBody struct {
	Kind  FeedbackKind  `json:"kind"`
	Class FeedbackClass `json:"class"`
	Note  string        `json:"note,omitempty"`
	Done
}

// InfoGivenBody is the body of feedback.info_given: the due time moved by the
// working time waited, reckoned when it happened.
type InfoGivenBody struct {
	Text  string `json:"text"`
	DueAt Moment `json:"dueAt"`
	Done
}

// AnswerSentBody is the body of feedback.answered.
type AnswerSentBody struct {
	PublishBy Moment `json:"publishBy"`
	AnswerSent
}

// MeasureEndBody is the body of feedback.measure_taken.
type MeasureEndBody struct {
	N int `json:"n"`
	MeasureEnd
}

// FeedbackClosedBody is the body of feedback.closed.
type FeedbackClosedBody struct {
	Note string `json:"note,omitempty"`
	Done
}

// GroupedBody is the body of feedback.grouped; an empty With takes it out again.
type GroupedBody struct {
	With     string `json:"with"`               // id of the item it says the same as
	WithCode string `json:"withCode,omitempty"` // its number, for the history
	Done
}

// FeedbackCorrectedBody is the body of feedback.corrected.
type FeedbackCorrectedBody struct {
	Reason  string          `json:"reason"`
	Changed []string        `json:"changed"`
	Details FeedbackDetails `json:"details"` // all, as they are now
	Done
}

// GuidedBody is the body of feedback.guided: somebody came with a khiếu nại or tố
// cáo and was told where it goes. Who it was and what it was about is not kept.
type GuidedBody struct {
	What    string          `json:"what"` // COMPLAINT or DENUNCIATION
	Channel FeedbackChannel `json:"channel"`
	Done
}
