package app

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"runtime/debug"
	"time"

	"github.com/pkg/browser"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// handOver gives a paper to the printer, or to the viewer when this system cannot
// print, and keeps what became of it.
func (p *printing) handOver(j office.PrintJob, setting office.PrintSetting) {
	ctx, cancel := context.WithTimeout(p.ctx, p.patience)
	defer cancel()
	defer func() {
		if r := recover(); r != nil { // of the maker of PDF files
			log.Printf("panic while printing: %v\n%s", r, debug.Stack())
			p.moved(j, office.PrintFailed, "print.failed", fmt.Sprint(r))
		}
	}()
	if j.SystemID != "" && p.tookBack(ctx, &j) {
		return
	}
	who, path, err := p.paper(ctx, &j)
	if err != nil {
		p.refused(j, err)
		return
	}
	j.Printer, j.SystemID, err = p.send(ctx, order{path: path, title: j.Name, printer: setting.Printer, tray: setting.Tray, copies: setting.Copies})
	none, cannot := cannotPrint(err)
	switch {
	case err == nil && j.SystemID == "": // taken, and out of sight
		p.removeLater(j.ID)
		p.handed(who, j, office.PrintDone, "print.handed", j.Printer)
	case err == nil:
		p.handed(who, j, office.PrintSent, "print.sent", j.Printer)
	case cannot:
		log.Printf("print %s: %v", j.Name, err)
		p.view(who, j, path, string(none))
	default:
		p.refused(j, err)
	}
}

// send hands over to the printer that was chosen, or the system's own choice, and
// gives its name and the name of the job.
func (p *printing) send(ctx context.Context, o order) (printer, id string, err error) {
	if o.printer == "" {
		all, err := p.printers(ctx)
		if err != nil {
			return "", "", err
		}
		if o.printer, err = choose(all); err != nil {
			return "", "", err
		}
	}
	id, err = systemPrint(ctx, o)
	var refused errRefused
	if errors.As(err, &refused) {
		// Did this printer say no, or is there no printing at all?
		if all, e := p.printers(ctx); e != nil {
			err = e
		} else if len(all) == 0 {
			err = noPrinter
		}
	}
	return o.printer, id, err
}

// tookBack takes an earlier attempt back before the next, so that the paper does
// not come out twice. It says true when it is out already.
func (p *printing) tookBack(ctx context.Context, j *office.PrintJob) bool {
	f, err := systemFate(ctx, j.SystemID)
	if err == nil && f.end == "done" {
		p.settle(*j, f)
		return true
	}
	if err == nil && f.end == "" {
		err = systemCancel(ctx, j.SystemID)
	}
	if err != nil {
		log.Printf("take back %s: %v", j.SystemID, err)
	}
	j.SystemID = ""
	return false
}

// paper makes the paper as it has to be at this moment, or finds it as it was
// handed over before.
func (p *printing) paper(ctx context.Context, j *office.PrintJob) (ward.Officer, string, error) {
	who, found, err := p.house.store.Read(ctx).Officer(j.Officer)
	if err == nil && (!found || !who.Active) {
		err = ward.Forbid("access.inactive")
	}
	if err != nil {
		return who, "", err
	}
	path := p.spooled(*j)
	if _, err := os.Stat(path); err == nil && (j.Marked || j.CaseID == "") {
		return who, path, nil
	}
	sheet, err := p.house.sheet(ctx, who, PaperRef{Kind: j.Kind, CaseID: j.CaseID, Month: j.Month, Layout: j.Layout})
	if err != nil {
		return who, "", err
	}
	return who, path, spool(path, sheet.PDF)
}

// handed keeps that somebody else has the paper now. When it was forgotten in the
// meantime, it is taken back.
func (p *printing) handed(who ward.Officer, j office.PrintJob, state office.PrintState, why string, args ...string) {
	ctx := context.WithoutCancel(p.ctx)
	j.State, j.Why, j.Args = state, why, args
	kept, err := p.house.office.PrintHanded(ctx, who, j, p.caseIDs(j))
	if err != nil {
		log.Printf("printing: %v", err)
	}
	if err == nil && !kept {
		p.forget(j)
	}
}

// refused keeps why a paper was not taken.
func (p *printing) refused(j office.PrintJob, err error) {
	log.Printf("print %s: %v", j.Name, err)
	var one *ward.Error
	var words errRefused
	switch {
	case p.ctx.Err() != nil: // the program is being closed; the next start says so
	case errors.As(err, &one):
		p.moved(j, office.PrintFailed, one.Key, one.Args...)
	case errors.Is(err, context.DeadlineExceeded):
		p.moved(j, office.PrintFailed, "print.silent")
	case errors.As(err, &words):
		p.moved(j, office.PrintFailed, "print.refused", j.Printer, string(words))
	default:
		p.moved(j, office.PrintFailed, "print.failed", err.Error())
	}
}

// viewing is how long the viewer gets to say that it cannot start; some are gone
// at once, some stay until they are closed.
const viewing = 3 * time.Second

// view opens the paper in the system's viewer, for a reason (why.…).
func (p *printing) view(who ward.Officer, j office.PrintJob, path, reason string) {
	answer := make(chan error, 1)
	go func() { answer <- browser.OpenFile(path) }()
	select {
	case err := <-answer:
		if err != nil {
			log.Printf("open %s: %v", filepath.Base(path), err)
			p.moved(j, office.PrintFailed, "print.no_viewer", reason)
			return
		}
	case <-time.After(viewing):
	}
	p.removeLater(j.ID)
	p.handed(who, j, office.PrintDone, "print.opened", reason)
}
