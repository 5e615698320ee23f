package app

import (
	"errors"
	"strings"
)

// What the program knows of the system's printing, whichever the system: each has
// a file with the functions systemPrinters, systemPrint, systemFate and
// systemCancel.

// errNoPrinting says that this system cannot print at all, so that the viewer has
// to do it. Its text is the end of a key: why.no_printer.
type errNoPrinting string

func (e errNoPrinting) Error() string { return string(e) }

// The reasons for which the viewer has to do it.
const (
	noPrinter = errNoPrinting("no_printer") // none is known
	noDefault = errNoPrinting("no_default") // there are several and none was chosen
	noProgram = errNoPrinting("no_program") // no program here prints PDF files
)

// errRefused is why the system did not take a paper, in the system's words.
type errRefused string

func (e errRefused) Error() string { return string(e) }

// systemPrinter is a printer as the system tells of it.
type systemPrinter struct {
	name      string
	isDefault bool
	trays     []string
	printing  bool
	stopped   bool
	rejects   bool   // takes no papers
	reason    string // of the trouble: a key behind "reason.", or the system's words
}

// order is what is asked of a printer.
type order struct {
	path, title   string
	printer, tray string // "" for the default
	copies        int
}

// fate is what became of a paper that the system took.
type fate struct {
	end    string // "" while it is open, else done, cancelled, aborted or gone
	stuck  bool   // it is held back
	reason string
}

// choose gives the printer that the system prefers. With several and no default
// nobody knows which the person means (noDefault).
func choose(all []systemPrinter) (string, error) {
	for _, p := range all {
		if p.isDefault {
			return p.name, nil
		}
	}
	switch len(all) {
	case 0:
		return "", noPrinter
	case 1:
		return all[0].name, nil
	}
	return "", noDefault
}

// troubles are the reasons of IPP for which a printer needs a person, by the key
// that words them (reason.…).
var troubles = map[string]string{
	"media-empty": "media_empty", "media-needed": "media_empty", "media-jam": "media_jam", "cover-open": "cover_open",
	"door-open": "cover_open", "interlock-open": "cover_open", "toner-empty": "toner_empty", "marker-supply-empty": "toner_empty",
	"offline": "offline", "shutdown": "offline", "timed-out": "offline",
	"input-tray-missing": "tray_missing", "output-area-full": "output_full",
}

// trouble gives the reason among those that a printer names, or what it says.
func trouble(reasons []string, says string) string {
	for _, r := range reasons {
		for _, level := range []string{"-error", "-warning", "-report"} {
			r = strings.TrimSuffix(r, level)
		}
		if key, ok := troubles[r]; ok {
			return key
		}
	}
	return strings.TrimSpace(says)
}

// cannotPrint gives the reason for which the viewer has to do it, when there is one.
func cannotPrint(err error) (errNoPrinting, bool) {
	var none errNoPrinting
	ok := errors.As(err, &none)
	return none, ok
}
