package app

import (
	"context"
	"fmt"
	"os/exec"
	"strings"
	"syscall"
)

// sendToPrinter uses the print verb of the program that shows PDF files.
func sendToPrinter(ctx context.Context, path string) (string, error) {
	command := "Start-Process -Verb Print -WindowStyle Hidden -FilePath $env:MOTCUA_PAPER -ErrorAction Stop"
	c := exec.CommandContext(ctx, "powershell", "-NoProfile", "-NonInteractive", "-Command", command)
	c.Env = append(c.Environ(), "MOTCUA_PAPER="+path)
	c.SysProcAttr = &syscall.SysProcAttr{HideWindow: true}
	if out, err := c.CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w: %s", err, strings.TrimSpace(string(out)))
	}
	return "Windows", nil
}
