package app

import (
	"context"
	"sync"
	"time"

	"motcua/backend/office"
	"motcua/backend/store"
	"motcua/backend/ward"
)

// Version of the program.
const Version = "0.1.0"

// system is who acts on the command line: whoever may start the program on this
// folder may do everything there.
var system = ward.Officer{ID: "system", Name: "Dòng lệnh", Role: ward.Administrator, Active: true}

// house is one open data folder, shared by all desks of this program.
type house struct {
	office *office.Office
	store  *store.Store
	clock  ward.Clock
	dir    string

	printOnce sync.Once
	print     *printing // read it through printing
}

// openHouse opens a ward's folder and takes in what a newer program ships.
func openHouse(ctx context.Context, dir string) (*house, error) {
	s, err := store.Open(ctx, dir, time.Now)
	if err != nil {
		return nil, err
	}
	h := &house{office: office.New(s, time.Now), store: s, clock: time.Now, dir: dir}
	if err := h.office.Adopt(ctx); err != nil {
		s.Close()
		return nil, err
	}
	return h, nil
}

func (h *house) close() error {
	h.printOnce.Do(func() {}) // not any more
	if h.print != nil {
		h.print.close()
	}
	return h.store.Close()
}
