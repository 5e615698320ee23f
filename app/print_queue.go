package app

import (
	"context"
	"log"
	"os"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
)

// PrintJob is a paper in the print queue.
type PrintJob struct {
	ID       int         `json:"id"`
	Name     string      `json:"name"`
	Kind     string      `json:"kind"`
	CaseID   string      `json:"caseId"` // of a form of a case
	CaseCode string      `json:"caseCode"`
	Month    string      `json:"month"` // of a notice or register
	Test     bool        `json:"test"`  // a test page
	Printer  string      `json:"printer"`
	At       ward.Moment `json:"at"`
	State    string      `json:"state"` // waiting, sent, done, failed
	Stuck    bool        `json:"stuck"` // it did not come out, and somebody should look
	Sentence string      `json:"sentence"`
}

// PrintStatus is the print queue in a few figures, for the frame of the screen.
type PrintStatus struct {
	Going   int    `json:"going"`   // on their way
	Stuck   int    `json:"stuck"`   // did not come out
	Handed  int    `json:"handed"`  // handed over within a day: when it grows, a paper was printed
	Printer string `json:"printer"` // of receipts
	None    string `json:"none"`    // why there is none: no_printer, no_default; "" while it is not known
}

// PrintStatus counts what is in the queue. It is asked for again and again, so it
// never asks the system.
func (s *Papers) PrintStatus() (PrintStatus, error) {
	h := s.d.home()
	return as(s.d, func(ctx context.Context, who ward.Officer) (PrintStatus, error) {
		p := h.printing()
		all, err := h.office.PrintJobs(ctx, who)
		if err != nil {
			return PrintStatus{}, err
		}
		setting, err := h.office.PrintSettingOf(ctx, "receipt")
		out := p.status(setting)
		for _, j := range all {
			switch {
			case isStuck(j):
				out.Stuck++
			case j.State != office.PrintDone:
				out.Going++
			}
			if j.Handed {
				out.Handed++
			}
		}
		return out, err
	})
}

// Queue gives what was not printed yet, and what came out lately.
func (s *Papers) Queue() ([]PrintJob, error) {
	h, lang := s.d.home(), s.d.lang()
	return as(s.d, func(ctx context.Context, who ward.Officer) ([]PrintJob, error) {
		h.printing() // follows what an earlier run of the program left
		all, err := h.office.PrintJobs(ctx, who)
		out := []PrintJob{}
		for _, j := range all {
			out = append(out, jobOf(lang, j))
		}
		return out, err
	})
}

func jobOf(lang string, j office.PrintJob) PrintJob {
	return PrintJob{ID: j.ID, Name: j.Name, Kind: j.Kind, CaseID: j.CaseID, CaseCode: j.CaseCode, Month: j.Month,
		Test: j.Name == office.TestSheetName, Printer: j.Printer, At: j.At,
		State: string(j.State), Stuck: isStuck(j), Sentence: words.Say(lang, j.Why, j.Args...)}
}

// isStuck says whether a person has to see to a paper: it was not taken, or the
// printer that has it does not go on.
func isStuck(j office.PrintJob) bool {
	return j.State == office.PrintFailed || j.State == office.PrintWaiting && j.Handed
}

// Again prints a paper of the queue once more, on the printer that is set now. It
// is the same paper, which did not come out, and no reprint.
func (s *Papers) Again(id int) (PrintJob, error) {
	h, lang := s.d.home(), s.d.lang()
	return as(s.d, func(ctx context.Context, who ward.Officer) (PrintJob, error) {
		p := h.printing()
		j, err := h.office.PrintAgain(ctx, who, id)
		poke(p.wake)
		return jobOf(lang, j), err
	})
}

// Forget takes a paper out of the queue, and away from the printer that has it.
func (s *Papers) Forget(id int) error {
	h := s.d.home()
	_, err := as(s.d, done(func(ctx context.Context, who ward.Officer) error {
		p := h.printing()
		j, err := h.office.ForgetPrint(ctx, who, id)
		if err == nil {
			p.forget(j)
		}
		return err
	}))
	return err
}

// forget removes what is left of a forgotten paper.
func (p *printing) forget(j office.PrintJob) {
	if err := os.RemoveAll(p.spoolOf(j.ID)); err != nil {
		log.Printf("empty spool: %v", err)
	}
	if j.SystemID == "" || isOver(j) {
		return
	}
	p.mu.Lock()
	p.away = append(p.away, j.SystemID)
	p.mu.Unlock()
	poke(p.watch)
}
