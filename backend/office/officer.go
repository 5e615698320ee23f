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
// is taken (officer.login_taken), a unit that the profile does not name
// (officer.unit) and fields left empty.
func (o *Office) AddOfficer(ctx context.Context, who ward.Officer, in OfficerInput) (ward.Officer, error) {
	if err := Allow(who, RunOffice); err != nil {
		return ward.Officer{}, err
	}
	in.Name, in.Title, in.Login, in.Unit = viet.Clean(in.Name), viet.Clean(in.Title), viet.Clean(in.Login), viet.Clean(in.Unit)
	if err := in.check(); err != nil {
		return ward.Officer{}, err
	}
	phc := hashPassword(in.Password)
	var added ward.Officer
	err := o.store.Write(ctx, func(t *store.Tx) (err error) {
		if in.Unit, err = unitCalled(t.Reader, in.Unit); err != nil {
			return err
		}
		added, err = addOfficer(t, who.ID, in, phc)
		return err
	})
	return added, err
}

func (in OfficerInput) check() error {
	var r ward.Refusals
	checkOfficer(&r, in.Name, in.Title, in.Role)
	if loginKey(in.Login) == "" {
		r.Add(ward.Refuse("login", "setup.login"))
	}
	r.Add(tooLong("login", in.Login, mostLogin))
	r.Add(checkPassword("password", in.Password))
	return r.Err()
}

func checkOfficer(bad *ward.Refusals, name, title string, role ward.Role) {
	if name == "" {
		bad.Add(ward.Refuse("name", "setup.name"))
	}
	bad.Add(tooLong("name", name, mostName))
	bad.Add(tooLong("title", title, mostName))
	if allowed[role] == nil {
		bad.Add(ward.Refuse("role", "officer.role"))
	}
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
		Body: ward.OfficerBody{Login: login, Name: in.Name, Title: in.Title, Role: in.Role, Active: true, Unit: in.Unit}})
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
// administrator cannot be stopped (officer.last_admin).
func (o *Office) SetActive(ctx context.Context, who ward.Officer, officer string, active bool) (ward.Officer, error) {
	return o.changeOfficer(ctx, who, officer, func(_ store.Reader, x *ward.Officer) error {
		x.Active = active
		return nil
	})
}

// ChangeOfficer changes name, title, unit and role of an officer; what they did
// before keeps the name and the unit of its time. Administrators only; the last
// administrator stays one (officer.last_admin).
func (o *Office) ChangeOfficer(ctx context.Context, who ward.Officer, in OfficerChange) (ward.Officer, error) {
	if err := Allow(who, RunOffice); err != nil {
		return ward.Officer{}, err
	}
	in.Name, in.Title, in.Unit = viet.Clean(in.Name), viet.Clean(in.Title), viet.Clean(in.Unit)
	var bad ward.Refusals
	checkOfficer(&bad, in.Name, in.Title, in.Role)
	if err := bad.Err(); err != nil {
		return ward.Officer{}, err
	}
	return o.changeOfficer(ctx, who, in.ID, func(r store.Reader, x *ward.Officer) (err error) {
		x.Name, x.Title, x.Role = in.Name, in.Title, in.Role
		if in.Unit != x.Unit { // one that the profile has dropped may stay
			x.Unit, err = unitCalled(r, in.Unit)
		}
		return err
	})
}

func (o *Office) changeOfficer(ctx context.Context, who ward.Officer, id string, change func(store.Reader, *ward.Officer) error) (x ward.Officer, err error) {
	if err := Allow(who, RunOffice); err != nil {
		return x, err
	}
	err = o.store.Write(ctx, func(t *store.Tx) error {
		found := false
		if x, found, err = t.Officer(id); err != nil || !found {
			if err == nil {
				err = ward.NotFound("officer.unknown")
			}
			return err
		}
		before := x
		if err := change(t.Reader, &x); err != nil || x == before {
			return err
		}
		if err := writeOfficer(t, who, x); err != nil || before.Role != ward.Administrator {
			return err
		}
		return mustHaveAdmin(t)
	})
	return x, err
}

func writeOfficer(t *store.Tx, who, x ward.Officer) error {
	_, err := t.Append(ward.Fact{Subject: "officer/" + x.ID, Kind: ward.OfficerChanged, Actor: who.ID,
		Body: ward.OfficerBody{Login: x.Login, Name: x.Name, Title: x.Title, Role: x.Role, Active: x.Active, Unit: x.Unit}})
	return err
}

// mustHaveAdmin refuses an office that nobody could run any more: no active
// administrator with a password (officer.last_admin).
func mustHaveAdmin(t *store.Tx) error {
	all, err := t.Officers()
	if err != nil {
		return err
	}
	for _, x := range all {
		if x.Active && x.Role == ward.Administrator {
			if p, err := t.Password(x.ID); err != nil || p.PHC != "" {
				return err
			}
		}
	}
	return ward.Conflict("officer.last_admin")
}
