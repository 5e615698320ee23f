package app

import (
	"context"
	"errors"
	"log"
	"slices"
	"time"

	"motcua/app/words"
	"motcua/backend/office"
)

// knownPrinters is what the system told last.
type knownPrinters struct {
	all []systemPrinter
	err error
	at  time.Time
}

// fresh is how long what is known of the printers is good enough to foretell
// where a paper goes.
const fresh = 30 * time.Second

// printers asks the system for its printers, and remembers them. A system that
// cannot print at all has none; one that does not answer is an error.
func (p *printing) printers(ctx context.Context) ([]systemPrinter, error) {
	all, err := systemPrinters(ctx)
	if _, cannot := cannotPrint(err); cannot {
		all, err = nil, nil
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if err != nil && p.known != nil {
		p.known.err = err
		return nil, err
	}
	p.known = &knownPrinters{all: all, err: err, at: time.Now()}
	return all, err
}

// look refreshes what is known of the printers.
func (p *printing) look() time.Duration {
	ctx, cancel := context.WithTimeout(p.ctx, p.patience)
	defer cancel()
	if _, err := p.printers(ctx); err != nil && !errors.Is(err, context.Canceled) {
		log.Printf("printers: %v", err)
	}
	return 0
}

// lately gives what is known of the printers, nil before the system has told.
func (p *printing) lately() *knownPrinters {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.known == nil {
		return nil
	}
	now := *p.known
	return &now
}

func (p *printing) knownPrinter(name string) (systemPrinter, bool) {
	if k := p.lately(); k != nil {
		if i := slices.IndexFunc(k.all, func(one systemPrinter) bool { return one.name == name }); i >= 0 {
			return k.all[i], true
		}
	}
	return systemPrinter{}, false
}

// stale is how long what is known of the printers is good enough for the frame of
// the screen: asking Windows starts a program, so it is not done for a look.
const stale = 10 * time.Minute

// status tells the printer that papers of a setting go to, by what is known now.
func (p *printing) status(setting office.PrintSetting) PrintStatus {
	k := p.lately()
	if k == nil || time.Since(k.at) > stale {
		poke(p.search)
	}
	printer, err := p.goesTo(k, setting)
	none, _ := cannotPrint(err)
	return PrintStatus{Printer: printer, None: string(none)}
}

// goesTo gives the printer that papers of a setting go to, "" when it is not known
// yet, or why there is none.
func (p *printing) goesTo(k *knownPrinters, setting office.PrintSetting) (printer string, err error) {
	switch {
	case k == nil || k.err != nil:
		return setting.Printer, nil
	case len(k.all) == 0:
		return setting.Printer, noPrinter
	case setting.Printer != "":
		return setting.Printer, nil
	}
	return choose(k.all)
}

// forecast says what will happen to a paper, by what is known now: nobody waits
// for the system to answer.
func (p *printing) forecast(lang string, setting office.PrintSetting) Printed {
	k := p.lately()
	if k == nil || time.Since(k.at) > fresh {
		poke(p.search)
	}
	printer, err := p.goesTo(k, setting)
	if none, cannot := cannotPrint(err); cannot {
		return Printed{Sentence: words.Say(lang, "print.will_open", string(none))}
	}
	return Printed{Sent: true, Sentence: words.Say(lang, "print.queued", printer)}
}
