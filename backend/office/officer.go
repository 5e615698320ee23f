package office

import (
	"context"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// Officers gives everyone who may or might sign in.
func (o *Office) Officers(ctx context.Context) ([]ward.Officer, error) { return o.read(ctx).Officers() }

// AddOfficer lets a person sign in. Administrators only. It refuses a login that
// is taken (officer.login_taken) and fields left empty.
func (o *Office) AddOfficer(ctx context.Context, who ward.Officer, in OfficerInput) (ward.Officer, error) {
	if err := Allow(who, RunOffice); err != nil {
		return ward.Officer{}, err
	}
	in.Name, in.Title, in.Login = viet.Clean(in.Name), viet.Clean(in.Title), viet.Clean(in.Login)
	if err := in.check(); err != nil {
		return ward.Officer{}, err
	}
	phc := hashPassword(in.Password)
	var added ward.Officer
	err := o.store.Write(ctx, func(t *store.Tx) (err error) {
		added, err = addOfficer(t, who.ID, in, phc)
		return err
	})
	return added, err
}

func (in OfficerInput) check() error {
	var r ward.Refusals
	if in.Name == "" {
		r.Add(ward.Refuse("name", "setup.name"))
	}
	r.Add(tooLong("name", in.Name, 300))
	r.Add(tooLong("title", in.Title, 300))
	if loginKey(in.Login) == "" {
		r.Add(ward.Refuse("login", "setup.login"))
	}
	r.Add(tooLong("login", in.Login, 60))
	if allowed[in.Role] == nil {
		r.Add(ward.Refuse("role", "officer.role"))
	}
	r.Add(checkPassword("password", in.Password))
	return r.Err()
}

func addOfficer(t *store.Tx, actor string, in OfficerInput, phc string) (ward.Officer, error) {
	login := loginKey(in.Login)
	if _, taken, err := t.OfficerByLogin(login); err != nil || taken {
		if err == nil {
			err = ward.Refuse("login", "officer.login_taken", login)
		}
		return ward.Officer{}, err
	}
	events, err := t.Append(ward.Fact{Subject: "officer/", Kind: ward.OfficerAdded, Actor: actor,
		Body: ward.OfficerBody{Login: login, Name: in.Name, Title: in.Title, Role: in.Role, Active: true}})
	if err != nil {
		return ward.Officer{}, err
	}
	who, err := ward.FoldOfficer(events[0].Subject, events)
	if err != nil {
		return who, err
	}
	return who, t.SetPassword(who.ID, phc)
}

// SetPassword gives an officer a new password. Administrators only.
func (o *Office) SetPassword(ctx context.Context, who ward.Officer, officer, password string) error {
	if err := Allow(who, RunOffice); err != nil {
		return err
	}
	if _, found, err := o.read(ctx).Officer(officer); err != nil || !found {
		if err == nil {
			err = ward.NotFound("officer.unknown")
		}
		return err
	}
	return o.setPassword(ctx, officer, password)
}

// SetActive lets an officer sign in or stops it. Administrators only; the last
// active administrator cannot be stopped (officer.last_admin).
func (o *Office) SetActive(ctx context.Context, who ward.Officer, officer string, active bool) (changed ward.Officer, err error) {
	if err := Allow(who, RunOffice); err != nil {
		return changed, err
	}
	err = o.store.Write(ctx, func(t *store.Tx) error {
		all, err := t.Officers()
		if err != nil {
			return err
		}
		admins := 0
		for _, x := range all {
			if x.ID == officer {
				changed = x
			} else if x.Active && x.Role == ward.Administrator {
				admins++
			}
		}
		switch {
		case changed.ID == "":
			return ward.NotFound("officer.unknown")
		case !active && admins == 0:
			return ward.Conflict("officer.last_admin")
		case changed.Active == active:
			return nil
		}
		changed.Active = active
		_, err = t.Append(ward.Fact{Subject: "officer/" + officer, Kind: ward.OfficerChanged, Actor: who.ID,
			Body: ward.OfficerBody{Login: changed.Login, Name: changed.Name, Title: changed.Title, Role: changed.Role, Active: active}})
		return err
	})
	return changed, err
}
