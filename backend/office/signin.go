package office

import (
	"context"
	"time"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// After this many refused tries in a row each further one has to wait, twice as
// long every time.
const (
	freeTries = 5
	firstWait = 15 * time.Second
	longWait  = 15 * time.Minute
)

// unknownPHC makes an unknown name take as long as a wrong password.
var unknownPHC = "$argon2id$v=19$m=65536,t=3,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"

// SignIn checks name and password and gives the officer. It refuses with
// access.wrong, access.wait (seconds to wait) or access.inactive; tries are kept
// in the journal.
func (o *Office) SignIn(ctx context.Context, login, password string) (ward.Officer, error) {
	// One try at a time, or many at once would all count as the first.
	o.signing.Lock()
	defer o.signing.Unlock()
	read := o.read(ctx)
	who, found, err := read.OfficerByLogin(loginKey(login))
	if err != nil {
		return ward.Officer{}, err
	}
	kept, err := read.Password(who.ID)
	if err != nil {
		return ward.Officer{}, err
	}
	if wait := o.mustWait(kept); wait > 0 {
		return ward.Officer{}, ward.Forbid("access.wait", int(wait.Seconds())+1)
	}
	if !found || kept.PHC == "" {
		matches(unknownPHC, password)
		return ward.Officer{}, ward.Refuse("password", "access.wrong")
	}
	right := matches(kept.PHC, password)
	if err := o.recordTry(ctx, who, kept, right); err != nil {
		return ward.Officer{}, err
	}
	switch {
	case !right:
		return ward.Officer{}, ward.Refuse("password", "access.wrong")
	case !who.Active:
		return ward.Officer{}, ward.Forbid("access.inactive")
	}
	return who, nil
}

func (o *Office) mustWait(p store.Password) time.Duration {
	if p.Failures < freeTries {
		return 0
	}
	wait := firstWait << min(p.Failures-freeTries, 10)
	return min(wait, longWait) - o.clock().Sub(p.FailedAt.Time())
}

func (o *Office) recordTry(ctx context.Context, who ward.Officer, kept store.Password, right bool) error {
	kind, failures := ward.SignInRefused, kept.Failures+1
	if right {
		kind, failures = ward.OfficerSignedIn, 0
	}
	return o.store.Write(ctx, func(t *store.Tx) error {
		if failures != kept.Failures {
			if err := t.SetFailures(who.ID, failures, t.Now()); err != nil {
				return err
			}
		}
		_, err := t.Append(ward.Fact{
			Subject: "access/" + string(t.Now().Date()), Kind: kind, Actor: who.ID,
			Body: ward.SignInBody{Login: who.Login, Name: who.Name},
		})
		return err
	})
}

// loginKey is how login names are compared: without case, accents or spaces.
func loginKey(login string) string {
	key := []rune{}
	for _, r := range viet.Key(login) {
		if r != ' ' {
			key = append(key, r)
		}
	}
	return string(key)
}

// ChangePassword gives an officer a new password of their own, knowing the old one.
func (o *Office) ChangePassword(ctx context.Context, who ward.Officer, old, new string) error {
	if who.ID == "" {
		return ward.Forbid("access.not_signed_in")
	}
	kept, err := o.read(ctx).Password(who.ID)
	if err != nil {
		return err
	}
	if !matches(kept.PHC, old) {
		return ward.Refuse("old", "password.old_wrong")
	}
	return o.setPassword(ctx, who.ID, new)
}

func (o *Office) setPassword(ctx context.Context, officer, password string) error {
	if err := checkPassword("password", password); err != nil {
		return err
	}
	phc := hashPassword(password)
	return o.store.Write(ctx, func(t *store.Tx) error { return t.SetPassword(officer, phc) })
}

func checkPassword(field, password string) error {
	if n := len([]rune(password)); n < 8 || n > 200 {
		return ward.Refuse(field, "setup.password")
	}
	return nil
}
