package ward

// ReminderWay is how somebody was told that the result waits.
type ReminderWay string

// The ways of telling.
const (
	ByPhone   ReminderWay = "PHONE"
	ByMessage ReminderWay = "MESSAGE" // SMS, a messenger, e-mail
	ByLetter  ReminderWay = "LETTER"  // "giấy báo", or word sent through the neighbourhood
)

// ReminderOutcome is what came of it.
type ReminderOutcome string

// What may come of it.
const (
	WillCome   ReminderOutcome = "WILL_COME"
	NotReached ReminderOutcome = "NOT_REACHED"
	WillNot    ReminderOutcome = "WILL_NOT_COME"
)

// Reminder is the body of case.collection_reminded: whoever should collect a result
// was told that it waits, so that the office can show it did what it could.
type Reminder struct {
	At      Moment          `json:"at"`
	By      string          `json:"by"`
	On      Date            `json:"on"` // when they were told
	Way     ReminderWay     `json:"way"`
	Outcome ReminderOutcome `json:"outcome"`
	Note    string          `json:"note,omitempty"`
}

// reminded takes a reminder while the result waits. It moves nothing: the clock
// ended with the result (domain.md 12). One of a result that was taken back stays while
// the case is open again, so that whoever was told to come can be told to wait.
func (c *Case) reminded(b Reminder) bool {
	if c.State != StateDone && !c.Open() {
		return false
	}
	c.Reminders = append(c.Reminders, b)
	return true
}
