//go:build !windows

package app

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// cups runs a program of CUPS, in the language that is read here.
func cups(ctx context.Context, name string, args ...string) (string, error) {
	path, err := exec.LookPath(name)
	if err != nil {
		return "", noPrinter
	}
	c := exec.CommandContext(ctx, path, args...)
	c.Env = append(os.Environ(), "LC_ALL=C.UTF-8")
	c.WaitDelay = time.Second
	out, err := c.CombinedOutput()
	if ctx.Err() != nil {
		return "", ctx.Err()
	}
	text := strings.TrimSpace(string(out))
	if err != nil {
		return text, errRefused(strings.TrimPrefix(strings.TrimPrefix(text, name+": "), "Error - "))
	}
	return text, nil
}

// "request id is HP-M404-17 (1 file(s))"
var requestID = regexp.MustCompile(`request id is (\S+-\d+) `)

// systemPrint hands a PDF to CUPS and gives the name of the job. errRefused says
// why CUPS did not take it, noPrinter that there is no CUPS.
func systemPrint(ctx context.Context, o order) (string, error) {
	args := []string{"-d", o.printer, "-n", strconv.Itoa(max(o.copies, 1)), "-t", o.title}
	if o.tray != "" {
		args = append(args, "-o", "media-col={media-source="+o.tray+"}") // alone, media-source is passed over
	}
	out, err := cups(ctx, "lp", append(args, "--", o.path)...)
	if err != nil {
		return "", err
	}
	m := requestID.FindStringSubmatch(out)
	if m == nil {
		return "", fmt.Errorf("lp says %q", out)
	}
	return m[1], nil
}

// systemCancel takes a job back.
func systemCancel(ctx context.Context, id string) error {
	_, err := cups(ctx, "cancel", id)
	return err
}

// ask sends a request to the CUPS that lp prints to.
func ask(ctx context.Context, request []byte) ([]ippGroup, error) {
	address, err := cups(ctx, "lpstat", "-H")
	if err != nil {
		return nil, err
	}
	return askIPP(ctx, address, request)
}

// systemPrinters gives the printers of CUPS. When CUPS does not run there are none.
func systemPrinters(ctx context.Context) ([]systemPrinter, error) {
	groups, err := ask(ctx, ippRequest(ippGetPrinters, nil, []string{"printer-name", "printer-state", "printer-state-message",
		"printer-state-reasons", "printer-is-accepting-jobs", "media-source-supported"}))
	var status errIPP
	switch {
	case errors.As(err, &status) && status == ippNotFound: // it knows no printer
		return nil, nil
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case err != nil:
		return nil, fmt.Errorf("%w: %w", noPrinter, err)
	}
	// The person's own default is known to lpstat alone.
	_, preferred, _ := strings.Cut(first(cups(ctx, "lpstat", "-d")), ": ")
	return readPrinters(groups, preferred), nil
}

func first(out string, _ error) string { return out }

// readPrinters reads what CUPS tells. printer-state is 3 idle, 4 printing, 5 stopped.
func readPrinters(groups []ippGroup, preferred string) []systemPrinter {
	var out []systemPrinter
	for _, g := range groups {
		p := systemPrinter{name: g.first("printer-name"), trays: g["media-source-supported"],
			printing: g.first("printer-state") == "4", stopped: g.first("printer-state") == "5",
			rejects: g.first("printer-is-accepting-jobs") == "false",
			reason:  trouble(g["printer-state-reasons"], g.first("printer-state-message"))}
		if p.name == "" {
			continue
		}
		p.isDefault = p.name == preferred
		out = append(out, p)
	}
	return out
}

// systemFate tells what became of a job.
func systemFate(ctx context.Context, id string) (fate, error) {
	number := id[strings.LastIndex(id, "-")+1:]
	groups, err := ask(ctx, ippRequest(ippGetJob, map[string]string{"job-uri": "ipp://localhost/jobs/" + number},
		[]string{"job-state", "job-printer-state-message", "job-printer-state-reasons"}))
	var status errIPP
	if errors.As(err, &status) && status == ippNotFound {
		return fate{end: "gone"}, nil
	}
	if err != nil || len(groups) == 0 {
		return fate{}, fmt.Errorf("ask for job %s: %w", id, err)
	}
	return readFate(groups[0]), nil
}

// readFate reads what CUPS tells. job-state is 3 pending, 4 held, 5 processing,
// 6 stopped, 7 cancelled, 8 aborted, 9 completed.
func readFate(g ippGroup) fate {
	f := fate{reason: trouble(g["job-printer-state-reasons"], g.first("job-printer-state-message"))}
	switch g.first("job-state") {
	case "4", "6":
		f.stuck = true
	case "7":
		f.end = "cancelled"
	case "8":
		f.end = "aborted"
	case "9":
		f.end = "done"
	}
	return f
}
