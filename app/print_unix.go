//go:build !windows

package app

import (
	"context"
	"errors"
	"fmt"
	"os/exec"
	"strings"
)

// sendToPrinter hands a PDF to CUPS and names the printer that took it.
func sendToPrinter(ctx context.Context, path string) (string, error) {
	if _, err := exec.LookPath("lp"); err != nil {
		return "", errors.New("CUPS (lp) is not installed")
	}
	out, err := exec.CommandContext(ctx, "lpstat", "-d").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("lpstat: %s", strings.TrimSpace(string(out)))
	}
	_, printer, ok := strings.Cut(string(out), ":")
	if !ok {
		return "", errors.New("no default printer")
	}
	if out, err := exec.CommandContext(ctx, "lp", "--", path).CombinedOutput(); err != nil {
		return "", fmt.Errorf("lp: %s", strings.TrimSpace(string(out)))
	}
	return strings.TrimSpace(printer), nil
}
