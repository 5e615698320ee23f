package app

import (
	"context"
	"errors"
	"log"
	"os"
	"path/filepath"
	"time"

	"github.com/pkg/browser"

	"motcua/app/words"
	"motcua/backend/office"
)

// printing waits at most this long for the system to take a paper.
const printing = 15 * time.Second

// printPDF hands the paper to the system's default printer, or opens it in the
// system's viewer and says why. The file it needs for that lies in the ward's own
// folder and is removed at the next start.
func printPDF(lang, dir string, sheet office.Sheet) Printed {
	path, err := spool(dir, sheet)
	if err != nil {
		return Printed{Sentence: words.Say(lang, "print.failed", err.Error())}
	}
	ctx, cancel := context.WithTimeout(context.Background(), printing)
	defer cancel()
	printer, err := sendToPrinter(ctx, path)
	if err == nil {
		return Printed{Sent: true, Sentence: words.Say(lang, "print.sent", printer)}
	}
	log.Printf("print %s: %v", sheet.Name, err)
	why := err.Error()
	if errors.Is(err, errNoPrinter) {
		why = words.Say(lang, "why.no_printer")
	}
	if err := browser.OpenFile(path); err != nil {
		return Printed{Sentence: words.Say(lang, "print.failed", why)}
	}
	return Printed{Sentence: words.Say(lang, "print.opened", why)}
}

// errNoPrinter says that the system knows no printer to send to.
var errNoPrinter = errors.New("no printer")

// spoolDir holds papers on their way to the printer.
const spoolDir = "in"

func spool(dir string, sheet office.Sheet) (string, error) {
	dir = filepath.Join(dir, spoolDir)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", err
	}
	path := filepath.Join(dir, filepath.Base(sheet.Name))
	return path, os.WriteFile(path, sheet.PDF, 0o600)
}

// emptySpool removes papers that an earlier run left: they name people.
func emptySpool(dir string) {
	if err := os.RemoveAll(filepath.Join(dir, spoolDir)); err != nil {
		log.Printf("empty spool: %v", err)
	}
}
