//go:build !windows

package app

import (
	"context"
	"fmt"
	"os/exec"
	"strings"
)

// sendToPrinter hands a PDF to CUPS and names the printer that took it.
func sendToPrinter(ctx context.Context, path string) (string, error) {
	if _, err := exec.LookPath("lp"); err != nil {
		return "", errNoPrinter
	}
	out, err := exec.CommandContext(ctx, "lpstat", "-d").CombinedOutput()
	if err != nil {
		return "", errNoPrinter
	}
	_, printer, ok := strings.Cut(string(out), ":")
	if !ok {
		return "", errNoPrinter
	}
	if out, err := exec.CommandContext(ctx, "lp", "--", path).CombinedOutput(); err != nil {
		return "", fmt.Errorf("lp: %s", strings.TrimSpace(string(out)))
	}
	return strings.TrimSpace(printer), nil
}
