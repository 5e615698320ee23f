package app

import (
	"motcua/backend/office"
	"motcua/backend/ward"
)

// Session is signing in and out, and what the frame of the screen shows.
type Session struct{ d *desk }

// Me is the person at this desk and the office around them.
type Me struct {
	NeedsSetUp bool         `json:"needsSetUp"` // the data folder is empty: show the set-up
	SignedIn   bool         `json:"signedIn"`
	Locked     bool         `json:"locked"` // signed in, but the password is asked again
	Officer    ward.Officer `json:"officer"`
	Counter    ward.Counter `json:"counter"`
	OneStop    string       `json:"oneStop"`
	Committee  string       `json:"committee"`
	Language   string       `json:"language"` // "vi" or "en"
	Now        ward.Moment  `json:"now"`
	LastSaved  ward.Moment  `json:"lastSaved"` // of this desk, "" before the first
	Window     bool         `json:"window"`    // desktop window rather than a browser
	Version    string       `json:"version"`
}

// Credentials are what the login screen sends.
type Credentials struct {
	Login    string `json:"login"`
	Password string `json:"password"`
}

// Me tells who is here.
func (s *Session) Me() (Me, error) { return Me{}, nil }

// SignIn signs a person in, or unlocks the desk of the same person.
func (s *Session) SignIn(c Credentials) (Me, error) { return Me{}, nil }

// SignOut ends the session of the person. Drafts stay.
func (s *Session) SignOut() (Me, error) { return Me{}, nil }

// Lock asks for the password again. Drafts stay.
func (s *Session) Lock() (Me, error) { return Me{}, nil }

// SetLanguage chooses "vi" or "en" for this desk.
func (s *Session) SetLanguage(language string) (Me, error) { return Me{}, nil }

// ChangePassword of the person signed in.
func (s *Session) ChangePassword(old, new string) error { return nil }

// SetUp is the first start.
type SetUp struct{ d *desk }

// Proposal gives the set-up form filled with sensible values.
func (s *SetUp) Proposal() (office.SetUpInput, error) { return office.SetUpInput{}, nil }

// Create makes the empty folder a ward's office and signs its first
// administrator in.
func (s *SetUp) Create(in office.SetUpInput) (Me, error) { return Me{}, nil }
