package app

import (
	"context"
	"log"
	"path/filepath"
	"strings"

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
	Layout  string `json:"layout"`         // slips: A5_PAIR, A5, A4, "" for the default
	Slip    bool   `json:"slip,omitempty"` // told: it may have another layout
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
			out = append(out, PrintSetting{one.Kind, one.Printer, one.Tray, one.Copies, one.Layout, office.HasLayout(one.Kind)})
		}
		return out, err
	})
}

// SetPrinter keeps where a kind of paper is printed from now on.
func (s *Papers) SetPrinter(in PrintSetting) error {
	o := s.d.home().office
	_, err := saving(s.d, done(func(ctx context.Context, who ward.Officer) error {
		return o.SetPrintSetting(ctx, who, office.PrintSetting{Kind: in.Kind, Printer: in.Printer, Tray: in.Tray, Copies: in.Copies, Layout: in.Layout})
	}))
	return err
}

// SetPrinterForAll sends every kind of paper to one printer from now on. Copies
// and layouts stay as they are.
func (s *Papers) SetPrinterForAll(printer, tray string) error {
	o := s.d.home().office
	_, err := saving(s.d, done(func(ctx context.Context, who ward.Officer) error {
		return o.SetPrinterForAll(ctx, who, printer, tray)
	}))
	return err
}

// TryPrinter prints a test page the way a kind of paper is printed.
func (s *Papers) TryPrinter(kind string) (Printed, error) {
	h, lang := s.d.home(), s.d.lang()
	return as(s.d, func(ctx context.Context, who ward.Officer) (Printed, error) {
		sheet, err := h.office.TestSheet(ctx, who, kind)
		if err != nil {
			return Printed{}, err
		}
		setting, err := h.office.PrintSettingOf(ctx, kind)
		if err != nil {
			return Printed{}, err
		}
		return h.printing().add(ctx, who, lang, PaperRef{Kind: kind}, sheet, setting)
	})
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
		out, err := p.add(ctx, who, lang, ref, sheet, setting)
		if err != nil {
			return out, err
		}
		return p.addForm(ctx, who, lang, ref, sheet, out), nil
	})
}

// add puts a paper into the queue.
func (p *printing) add(ctx context.Context, who ward.Officer, lang string, ref PaperRef, sheet office.Sheet, setting office.PrintSetting) (Printed, error) {
	j, err := p.queue(ctx, who, office.PrintJob{Kind: ref.Kind, CaseID: sheet.CaseID, CaseCode: sheet.CaseCode,
		Month: ref.Month, Layout: ref.Layout, Name: sheet.Name, Printer: setting.Printer, Why: "print.waiting"}, sheet)
	if err != nil {
		return Printed{}, err
	}
	poke(p.wake)
	out := p.forecast(lang, setting)
	out.Job = j.ID
	return out, nil
}

// queue keeps a paper, and its file unless it is made when it is its turn, as the
// form of one case is. Nobody takes it out before the file is there.
func (p *printing) queue(ctx context.Context, who ward.Officer, j office.PrintJob, sheet office.Sheet) (office.PrintJob, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	j, err := p.house.office.AddPrint(ctx, who, j)
	if err != nil || j.CaseID != "" {
		return j, err
	}
	if err = spool(p.casesOf(j), []byte(strings.Join(sheet.CaseIDs, "\n"))); err == nil {
		err = spool(p.spooled(j), sheet.PDF)
	}
	if err != nil {
		return j, &ward.Error{Code: ward.CodeStorage, Key: "file.not_written", Args: []string{filepath.Join(spoolDir, j.Name), err.Error()}, Cause: err}
	}
	return j, nil
}
