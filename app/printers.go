package app

import (
	"context"
	"log"
	"os"
	"path/filepath"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
)

// Printer is a printer of this computer.
type Printer struct {
	Name     string   `json:"name"`
	Default  bool     `json:"default"`
	Trays    []string `json:"trays"`    // as the printer calls them; none where they cannot be chosen
	Sentence string   `json:"sentence"` // what it is doing
}

// PrintSetting is where a kind of paper is printed on this installation.
type PrintSetting struct {
	Kind    string `json:"kind"`    // receipt, handover, notice
	Printer string `json:"printer"` // "" for the system's default
	Tray    string `json:"tray"`    // "" for the printer's own choice
	Copies  int    `json:"copies"`
	Layout  string `json:"layout"` // slips: A5_PAIR, A5, A4, "" for the default
}

// PrintJob is a paper in the print queue.
type PrintJob struct {
	ID       int         `json:"id"`
	Name     string      `json:"name"`
	Kind     string      `json:"kind"`
	CaseCode string      `json:"caseCode"`
	Printer  string      `json:"printer"`
	At       ward.Moment `json:"at"`
	State    string      `json:"state"` // waiting, sent, done, failed
	Sentence string      `json:"sentence"`
}

// Printers gives the printers of this computer; none when it cannot print.
func (s *Papers) Printers() ([]Printer, error) {
	lang := s.d.lang()
	return as(s.d, func(ctx context.Context, who ward.Officer) ([]Printer, error) {
		if err := office.Allow(who, office.ReadCases); err != nil {
			return nil, err
		}
		p := s.d.home().printing()
		ctx, cancel := context.WithTimeout(ctx, p.patience)
		defer cancel()
		all, err := p.printers(ctx)
		if err != nil {
			log.Printf("printers: %v", err)
			return nil, ward.Conflict("print.silent")
		}
		out := []Printer{}
		for _, one := range all {
			out = append(out, Printer{one.name, one.isDefault, append([]string{}, one.trays...), stateOf(lang, one)})
		}
		return out, nil
	})
}

// stateOf says what a printer is doing.
func stateOf(lang string, p systemPrinter) string {
	switch {
	case p.stopped:
		return words.Say(lang, "printer.stopped", p.reason)
	case p.rejects:
		return words.Say(lang, "printer.rejects")
	case isTrouble(p.reason):
		return words.Say(lang, "printer.trouble", p.reason)
	case p.printing:
		return words.Say(lang, "printer.printing")
	}
	return words.Say(lang, "printer.idle")
}

// PrintSettings gives where each kind of paper is printed.
func (s *Papers) PrintSettings() ([]PrintSetting, error) {
	o := s.d.home().office
	return as(s.d, func(ctx context.Context, who ward.Officer) ([]PrintSetting, error) {
		all, err := o.PrintSettings(ctx, who)
		out := []PrintSetting{}
		for _, one := range all {
			out = append(out, PrintSetting(one))
		}
		return out, err
	})
}

// SetPrinter keeps where a kind of paper is printed from now on.
func (s *Papers) SetPrinter(in PrintSetting) error {
	o := s.d.home().office
	_, err := saving(s.d, done(func(ctx context.Context, who ward.Officer) error {
		return o.SetPrintSetting(ctx, who, office.PrintSetting(in))
	}))
	return err
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
	return PrintJob{ID: j.ID, Name: j.Name, Kind: j.Kind, CaseCode: j.CaseCode, Printer: j.Printer, At: j.At,
		State: string(j.State), Sentence: words.Say(lang, j.Why, j.Args...)}
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

// Print puts the paper into the queue of the printer that is set for it and says
// what will happen. Nobody waits for the printer; where there is none, the paper
// opens in the system's viewer.
func (s *Papers) Print(ref PaperRef) (Printed, error) {
	h, lang := s.d.home(), s.d.lang()
	return as(s.d, func(ctx context.Context, who ward.Officer) (Printed, error) {
		sheet, err := h.sheet(ctx, who, ref)
		if err != nil {
			return Printed{}, err
		}
		p := h.printing()
		setting, err := h.office.PrintSettingOf(ctx, ref.Kind)
		if err != nil {
			return Printed{}, err
		}
		return p.add(ctx, who, lang, ref, sheet, setting)
	})
}

// add puts a paper into the queue.
func (p *printing) add(ctx context.Context, who ward.Officer, lang string, ref PaperRef, sheet office.Sheet, setting office.PrintSetting) (Printed, error) {
	j, err := p.house.office.AddPrint(ctx, who, office.PrintJob{Kind: ref.Kind, CaseID: sheet.CaseID, CaseCode: sheet.CaseCode,
		Month: ref.Month, Layout: ref.Layout, Name: sheet.Name, Printer: setting.Printer, Why: "print.waiting"})
	if err != nil {
		return Printed{}, err
	}
	if j.CaseID == "" { // what is shown; a form of a case is made when it is its turn
		if err := spool(p.spooled(j), sheet.PDF); err != nil {
			return Printed{}, &ward.Error{Code: ward.CodeStorage, Key: "file.not_written", Args: []string{filepath.Join(spoolDir, j.Name), err.Error()}, Cause: err}
		}
	}
	poke(p.wake)
	out := p.forecast(lang, setting)
	out.Job = j.ID
	return out, nil
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
