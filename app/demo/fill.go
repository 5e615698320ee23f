// Package demo fills an empty folder with the work of a ward that does not
// exist: for showing, trying out and measuring the program. It does what people
// do, through the same verbs as the screens, in the order of time; the same
// options give the same ward, event by event (only passwords are salted anew).
// Every name, number and address is plainly synthetic.
package demo

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"time"

	"motcua/backend/office"
	"motcua/backend/store"
	"motcua/backend/ward"
)

// Options say how much work and when.
type Options struct {
	Months   int       // calendar months, the last one that of Until; 0 = 3
	PerMonth int       // cases received in a whole month, on the average; 0 = 300
	Seed     uint64    // another seed, another ward; 0 = 1
	Until    ward.Date // work goes on to the end of this day; "" = 2026-10-31
}

// Login is an account of the sample ward.
type Login struct {
	Login    string
	Name     string
	Role     ward.Role
	Password string
}

// Result is what was made.
type Result struct {
	Logins []Login
	Cases  int // received
}

// Fill makes a sample ward in dir. It refuses a folder that is not empty
// (demo.not_empty), a day that does not exist (date.invalid) and work before
// wards had one-stop centres (intake.received_too_early). When it fails or ctx
// ends, nothing stays behind.
func Fill(ctx context.Context, dir string, opt Options) (Result, error) {
	opt = opt.withDefaults()
	if err := opt.check(); err != nil {
		return Result{}, err
	}
	if err := mustBeEmpty(dir); err != nil {
		return Result{}, err
	}
	made, err := fill(ctx, dir, opt)
	if err != nil {
		for _, end := range []string{"", "-wal", "-shm"} {
			os.Remove(filepath.Join(dir, store.FileName+end))
		}
		os.RemoveAll(filepath.Join(dir, store.AttachmentsName))
	}
	return made, err
}

func (opt Options) withDefaults() Options {
	if opt.Months <= 0 {
		opt.Months = 3
	}
	if opt.PerMonth <= 0 {
		opt.PerMonth = 300
	}
	if opt.Seed == 0 {
		opt.Seed = 1
	}
	if opt.Until == "" {
		opt.Until = "2026-10-31"
	}
	return opt
}

func (opt Options) check() error {
	if _, err := ward.ParseDate(string(opt.Until)); err != nil {
		return ward.At("until", err)
	}
	if opt.first() < office.Opening {
		return ward.Refuse("months", "intake.received_too_early", office.Opening)
	}
	return nil
}

// first is the first day of the first month.
func (opt Options) first() ward.Date {
	until := opt.Until.Time()
	return ward.DateOf(until.AddDate(0, 1-opt.Months, 1-until.Day()))
}

func mustBeEmpty(dir string) error {
	inside, err := os.ReadDir(dir)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return nil
	case err != nil:
		return &ward.Error{Code: ward.CodeStorage, Key: "storage.readonly", Args: []string{dir}, Cause: err}
	case len(inside) > 0:
		return ward.Conflict("demo.not_empty", dir)
	}
	return nil
}

func fill(ctx context.Context, dir string, opt Options) (made Result, err error) {
	d := newDice(opt.Seed)
	s := &sample{dice: d, people: people{dice: d}, numbers: map[string]int{}}
	s.now = opt.first().Time().Add(6 * time.Hour)
	kept, err := store.OpenAs(ctx, dir, s.Now, d.origin())
	if err != nil {
		return made, err
	}
	defer func() { err = errors.Join(err, kept.Close()) }()
	s.office = office.New(kept, s.Now)
	if made.Logins, err = s.open(ctx); err != nil {
		return made, err
	}
	if err := s.planMonths(opt); err != nil {
		return made, err
	}
	s.planSurveys(opt)
	leader, _, err := kept.Read(ctx).OfficerByLogin("binh")
	if err != nil {
		return made, err
	}
	s.planFeedback(opt, leader)
	if err := s.planClosings(ctx, opt, leader); err != nil {
		return made, err
	}
	err = s.run(ctx, opt.Until.Next().Start())
	made.Cases = s.received
	return made, err
}
