package app

import (
	"context"
	"fmt"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// powershell runs a command with values that it finds in its environment, never in
// its text.
func powershell(ctx context.Context, command string, values ...string) (string, error) {
	command = "$ErrorActionPreference = 'Stop'; [Console]::OutputEncoding = [Text.Encoding]::UTF8; " + command
	c := exec.CommandContext(ctx, "powershell", "-NoProfile", "-NonInteractive", "-Command", command)
	c.Env = append(c.Environ(), values...)
	c.SysProcAttr = &syscall.SysProcAttr{HideWindow: true}
	c.WaitDelay = time.Second
	out, err := c.CombinedOutput()
	if ctx.Err() != nil {
		return "", ctx.Err()
	}
	if err != nil {
		return "", fmt.Errorf("powershell: %w: %s", err, strings.TrimSpace(string(out)))
	}
	return strings.TrimSpace(string(out)), nil
}

// systemPrint uses the print verb of the program that shows PDF files. Windows
// does not say what became of the paper, so the name of the job is "". When no
// program has the verb it is noProgram.
func systemPrint(ctx context.Context, o order) (string, error) {
	// Start-Process puts no quotes around an argument with spaces.
	command := `for ($i = 0; $i -lt [int]$env:MOTCUA_COPIES; $i++) { Start-Process -FilePath $env:MOTCUA_PAPER -Verb PrintTo ` +
		`-ArgumentList ('"' + $env:MOTCUA_PRINTER + '"') -WindowStyle Hidden }`
	_, err := powershell(ctx, command, "MOTCUA_PAPER="+o.path, "MOTCUA_PRINTER="+o.printer, "MOTCUA_COPIES="+strconv.Itoa(max(o.copies, 1)))
	if err != nil && ctx.Err() == nil {
		err = fmt.Errorf("%w: %w", noProgram, err)
	}
	return "", err
}

// systemPrinters gives the printers of Windows. Their trays cannot be chosen
// through the print verb, so none are told.
func systemPrinters(ctx context.Context) ([]systemPrinter, error) {
	out, err := powershell(ctx, "ConvertTo-Json -Compress @(Get-CimInstance Win32_Printer | "+
		"Select-Object Name, Default, PrinterStatus, WorkOffline, DetectedErrorState)")
	if err != nil {
		return nil, err
	}
	return readWindowsPrinters(out)
}

// systemFate is never asked: jobs have no name here.
func systemFate(context.Context, string) (fate, error) { return fate{end: "gone"}, nil }

func systemCancel(context.Context, string) error { return nil }
