package ward

// Step is one line of the explanation of a due time. Key and Args make its
// sentence (app/words); Why is that sentence once it has been made.
type Step struct {
	Date    Date     `json:"date"`
	Counted bool     `json:"counted"`
	Key     string   `json:"-"`
	Args    []string `json:"-"`
	Why     string   `json:"why"`
}

// Deadline is a due time that explains itself.
type Deadline struct {
	DueAt Moment `json:"due"`
	Steps []Step `json:"steps"`
	// Unconfirmed lists the years passed through whose calendar is not confirmed.
	Unconfirmed []int `json:"unconfirmed,omitempty"`
}
