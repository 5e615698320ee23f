package app

import (
	"context"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// spoolDir holds papers on their way to the printer, each in a folder of its own
// in the ward's: they name people, so they go when they came out or are forgotten.
const spoolDir = "in"

func (p *printing) spoolOf(id int) string {
	return filepath.Join(p.house.dir, spoolDir, strconv.Itoa(id))
}

// spooled is where the paper of a job lies.
func (p *printing) spooled(j office.PrintJob) string {
	return filepath.Join(p.spoolOf(j.ID), filepath.Base(j.Name))
}

// casesOf is where the cases of a paper are listed that holds slips of several.
func (p *printing) casesOf(j office.PrintJob) string { return filepath.Join(p.spoolOf(j.ID), "cases") }

func (p *printing) caseIDs(j office.PrintJob) []string {
	list, err := os.ReadFile(p.casesOf(j))
	if err != nil && !os.IsNotExist(err) {
		log.Printf("printing: %v", err)
	}
	return strings.Fields(string(list))
}

// spool writes a paper whole or not at all.
func spool(path string, pdf []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	half := path + ".part"
	if err := os.WriteFile(half, pdf, 0o600); err != nil {
		return err
	}
	return os.Rename(half, path)
}

func (p *printing) removeSpooled(id int) {
	if err := os.RemoveAll(p.spoolOf(id)); err != nil {
		log.Printf("empty spool: %v", err)
	}
}

// reading is how long a paper is left to a viewer, which may read it again.
const reading = time.Hour

// removeLater removes a paper that a viewer is reading, some time. What is still
// there then goes at the next start.
func (p *printing) removeLater(id int) { time.AfterFunc(reading, func() { p.removeSpooled(id) }) }

// sweep removes what no paper on its way needs any more.
func (p *printing) sweep(jobs []office.PrintJob) {
	needed := map[string]bool{}
	for _, j := range jobs {
		if j.State != office.PrintDone {
			needed[strconv.Itoa(j.ID)] = true
		}
	}
	dir := filepath.Join(p.house.dir, spoolDir)
	entries, err := os.ReadDir(dir)
	if err != nil && !os.IsNotExist(err) {
		log.Printf("empty spool: %v", err)
	}
	for _, e := range entries {
		if needed[e.Name()] {
			continue
		}
		if err := os.RemoveAll(filepath.Join(dir, e.Name())); err != nil {
			log.Printf("empty spool: %v", err)
		}
	}
}

// dropUnqueued removes the papers of which the queue knows nothing any more: what an
// opinion was printed on goes with its sender. The folders are listed first, for a
// paper stands in the queue before it has one.
func (h *house) dropUnqueued(ctx context.Context) error {
	dir := filepath.Join(h.dir, spoolDir)
	entries, err := os.ReadDir(dir)
	if err != nil && !os.IsNotExist(err) {
		return err
	}
	jobs, err := h.office.PrintQueue(ctx)
	for _, e := range entries {
		known := slices.ContainsFunc(jobs, func(j office.PrintJob) bool { return strconv.Itoa(j.ID) == e.Name() })
		if err == nil && !known {
			err = os.RemoveAll(filepath.Join(dir, e.Name()))
		}
	}
	return err
}

// anonymise forgets senders, and the papers that name them.
func (h *house) anonymise(ctx context.Context, who ward.Officer, in office.AnonymiseInput) ([]string, error) {
	codes, err := h.office.AnonymiseFeedback(ctx, who, in)
	if err == nil && len(codes) > 0 && !in.Preview {
		if err = h.dropBatchesOf(ctx, who); err == nil {
			err = h.dropUnqueued(ctx)
		}
	}
	return codes, err
}

// dropBatchesOf takes the papers of several opinions out of the queue when the sender
// of one of them is forgotten.
func (h *house) dropBatchesOf(ctx context.Context, who ward.Officer) error {
	jobs, err := h.office.PrintQueue(ctx)
	for _, j := range jobs {
		if err != nil {
			return err
		}
		if j.CaseID != "" || !slices.Contains(office.FeedbackPaperKinds, j.Kind) {
			continue
		}
		var forgotten bool
		if forgotten, err = h.office.AnyForgotten(ctx, (&printing{house: h}).caseIDs(j)); err == nil && forgotten {
			_, err = h.office.ForgetPrint(ctx, who, j.ID)
		}
	}
	return err
}
