package ward

// FeedbackFilter chooses items. Empty members choose everything.
type FeedbackFilter struct {
	Text    string          `json:"text,omitempty"` // code, words of the content or subject, sender, phone
	State   FeedbackState   `json:"state,omitempty"`
	Kind    FeedbackKind    `json:"kind,omitempty"`
	Class   FeedbackClass   `json:"class,omitempty"`
	Channel FeedbackChannel `json:"channel,omitempty"`
	// Due is OVERDUE, TODAY, SOON (of those whose clock runs), FORWARD (nobody has
	// said yet whether it is ours), WAITING (for the sender), APPROVE (an answer
	// waits for the leader), PUBLISH (answered, not public), MEASURE (something is
	// still to be done about a fault), MINE (I have to answer), or OPEN.
	Due     string              `json:"due,omitempty"`
	Mine    string              `json:"-"`                 // id of who asks, filled in by the office
	Officer string              `json:"officer,omitempty"` // id of an officer whom the items name
	Group   string              `json:"group,omitempty"`   // items of one group, by the id of its first
	From    Date                `json:"from,omitempty"`    // received on or after
	To      Date                `json:"to,omitempty"`      // received on or before
	Figure  *FeedbackFigureCell `json:"figure,omitempty"`
	Offset  int                 `json:"offset,omitempty"`
	Limit   int                 `json:"limit,omitempty"` // at most 500
}

// FeedbackFigureCell names one figure of the month's table of opinions.
type FeedbackFigureCell struct {
	Period  Period          `json:"period"`
	Class   FeedbackClass   `json:"class,omitempty"`   // "" = all
	Channel FeedbackChannel `json:"channel,omitempty"` // "" = all
	Column  string          `json:"column"`            // a member of FeedbackCount by its JSON name
}

// column gives a count's member by its JSON name, nil for none.
func (n *FeedbackCount) column(name string) *int {
	return map[string]*int{"carriedOver": &n.CarriedOver, "new": &n.New, "answeredInTime": &n.AnsweredInTime, "answeredLate": &n.AnsweredLate,
		"forwarded": &n.Forwarded, "pendingInTime": &n.PendingInTime, "pendingOverdue": &n.PendingOverdue, "published": &n.Published,
		"reopened": &n.Reopened}[name]
}

// Check refuses a figure that is none (figure.unknown) and a period in disorder.
func (c FeedbackFigureCell) Check() error {
	if new(FeedbackCount).column(c.Column) == nil {
		return Refuse("figure", "figure.unknown", c.Column)
	}
	return c.Period.Check()
}

// Counts says whether a figure counts an item: by the same code that counts it.
func (c FeedbackFigureCell) Counts(f Feedback, asOf Moment) bool {
	if c.Class != "" && f.Class != c.Class || c.Channel != "" && f.Channel != c.Channel {
		return false
	}
	var n FeedbackCount
	n.add(f, c.Period, asOf)
	return *n.column(c.Column) > 0
}

// FeedbackRow is one line of a list of items.
type FeedbackRow struct {
	ID         string          `json:"id"`
	Code       string          `json:"code"`
	Subject    string          `json:"subject"`
	Kind       FeedbackKind    `json:"kind"`
	Class      FeedbackClass   `json:"class"`
	Channel    FeedbackChannel `json:"channel"`
	State      FeedbackState   `json:"state"`
	ReceivedAt Moment          `json:"receivedAt"`
	ForwardBy  Moment          `json:"forwardBy"`
	DueAt      Moment          `json:"dueAt"`
	AnsweredAt Moment          `json:"answeredAt"` // first, "" while it was not
	ClosedAt   Moment          `json:"closedAt"`
	Standing   Standing        `json:"standing"`
	LeftTime   *TimeLeft       `json:"-"`
	Left       string          `json:"left"`     // LeftTime in words, "" when the clock does not run
	Assigned   string          `json:"assigned"` // name of who has to answer
	Sender     string          `json:"sender"`   // name; "" for none
	Anonymous  bool            `json:"anonymous"`
	Withheld   bool            `json:"withheld"` // it names who asks, who may not read yet what was said
	Group      string          `json:"group"`    // id of the first of its group, "" for none
	Public     bool            `json:"public"`   // approved for the public table
	Measures   int             `json:"measures"`
}

// FeedbackList is one stretch of a list of items.
type FeedbackList struct {
	Rows  []FeedbackRow `json:"rows"`
	Total int           `json:"total"` // all that the filter chooses
}

// Row gives an item as lists show it; standing and time left are the office's.
func (f Feedback) Row() FeedbackRow {
	r := FeedbackRow{ID: f.ID, Code: f.Code, Subject: f.Subject, Kind: f.Kind, Class: f.Class, Channel: f.Channel, State: f.State,
		ReceivedAt: f.ReceivedAt, ForwardBy: f.ForwardBy, DueAt: f.DueAt, AnsweredAt: f.AnsweredOnce, Anonymous: f.Sender == nil,
		Group: f.Group, Public: f.Published != nil}
	if f.Assigned != nil {
		r.Assigned = f.Assigned.To.Name
	}
	if f.Sender != nil {
		r.Sender = f.Sender.Name
	}
	if f.Closed != nil {
		r.ClosedAt = f.Closed.At
	}
	for _, m := range f.Measures {
		if m.Taken == nil {
			r.Measures++
		}
	}
	return r
}

// Standing tells how an item stands against now and the end of what is soon.
func (f Feedback) Standing(now, soon Moment) Standing {
	switch {
	case f.State == FeedbackWaiting:
		return Waiting
	case !f.Open() && f.AnsweredOnce == "":
		return ""
	case !f.Open() && f.AnsweredOnce <= f.AnsweredDue:
		return Standing(OnTime)
	case !f.Open():
		return Standing(Late)
	case f.DueAt < now:
		return Standing(Overdue)
	case f.DueAt <= soon:
		return Soon
	}
	return Standing(InTime)
}

// ToPublish says whether an answered item is still to be made public.
func (f Feedback) ToPublish() bool {
	return f.AnsweredOnce != "" && f.Published == nil && f.Anonymised == ""
}

// MeasureUntil is until when the most pressing open measure is to be taken, "" for none.
func (f Feedback) MeasureUntil() (until Date) {
	for _, m := range f.Measures {
		if m.Taken == nil && (until == "" || m.Until < until) {
			until = m.Until
		}
	}
	return until
}
