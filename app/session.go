package app

import (
	"context"

	"motcua/app/words"
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
func (s *Session) Me() (Me, error) {
	ctx, o := context.Background(), s.d.home().office
	s.d.mu.Lock()
	me := Me{SignedIn: s.d.who.ID != "", Locked: s.d.locked, Officer: s.d.who, Language: s.d.language,
		LastSaved: s.d.lastSaved, Window: s.d.window, Now: o.Now(), Version: Version}
	s.d.mu.Unlock()
	ready, err := o.IsSetUp(ctx)
	if err != nil {
		return me, err
	}
	if !ready {
		me.NeedsSetUp = true
		return me, nil
	}
	profile, err := o.Profile(ctx)
	if err != nil {
		return me, err
	}
	if me.SignedIn && !s.stillActive(ctx, me.Officer.ID) {
		s.sit(ward.Officer{})
		me.SignedIn, me.Locked, me.Officer = false, false, ward.Officer{}
	}
	me.OneStop, me.Committee = profile.OneStop, profile.Committee
	me.Counter, err = o.Counter(ctx)
	return me, err
}

// stillActive says whether the person may still sign in: an administrator may
// have stopped the account meanwhile.
func (s *Session) stillActive(ctx context.Context, id string) bool {
	now, found, err := s.d.home().store.Read(ctx).Officer(id)
	return err != nil || found && now.Active
}

// SignIn signs a person in, or unlocks the desk of the same person.
func (s *Session) SignIn(c Credentials) (Me, error) {
	who, err := s.d.home().office.SignIn(context.Background(), c.Login, c.Password)
	if err != nil {
		return Me{}, err
	}
	s.sit(who)
	return s.Me()
}

func (s *Session) sit(who ward.Officer) {
	s.d.mu.Lock()
	s.d.who, s.d.locked = who, false
	s.d.mu.Unlock()
}

// SignOut ends the session of the person. Drafts stay.
func (s *Session) SignOut() (Me, error) {
	s.sit(ward.Officer{})
	return s.Me()
}

// Lock asks for the password again. Drafts stay.
func (s *Session) Lock() (Me, error) {
	s.d.mu.Lock()
	s.d.locked = s.d.who.ID != ""
	s.d.mu.Unlock()
	return s.Me()
}

// SetLanguage chooses "vi" or "en" for this desk.
func (s *Session) SetLanguage(language string) (Me, error) {
	if language != words.English {
		language = words.Vietnamese
	}
	s.d.mu.Lock()
	s.d.language = language
	s.d.mu.Unlock()
	return s.Me()
}

// ChangePassword of the person signed in.
func (s *Session) ChangePassword(old, new string) error {
	_, err := saving(s.d, done(func(ctx context.Context, who ward.Officer) error {
		return s.d.home().office.ChangePassword(ctx, who, old, new)
	}))
	return err
}

// SetUp is the first start.
type SetUp struct{ d *desk }

// Proposal gives the set-up form filled with sensible values.
func (s *SetUp) Proposal() (office.SetUpInput, error) { return office.Proposal(), nil }

// Create makes the empty folder a ward's office and signs its first
// administrator in.
func (s *SetUp) Create(in office.SetUpInput) (Me, error) {
	who, err := s.d.home().office.SetUp(context.Background(), in)
	if err != nil {
		return Me{}, err
	}
	session := &Session{s.d}
	session.sit(who)
	s.d.saved()
	return session.Me()
}
