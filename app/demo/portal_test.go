package demo_test

import (
	"context"
	"strings"
	"testing"

	"motcua/backend/ward"
)

// Some cases of every month but the last came in with files of two other systems, in
// two goes; they are counted as online cases, and some are not over yet.
func TestSample_Imports(t *testing.T) {
	w, cases := mustSample(t)
	came, imported, online := map[string]int{}, map[string]int{}, map[string]int{}
	bySource, states := map[string]int{}, map[ward.State]int{}
	for _, c := range cases {
		month := string(c.ReceivedAt)[:7]
		came[month]++
		if c.Channel == ward.ChannelOnline {
			online[month]++
		}
		if c.Source == "" {
			continue
		}
		imported[month]++
		bySource[c.Source]++
		states[c.State]++
		if c.Channel != ward.ChannelOnline || c.Code != c.OfficialCode || !strings.HasPrefix(c.Code, "H99.99.01-") {
			t.Errorf("%s came by %s from %s", c.Code, c.Channel, c.Source)
		}
	}
	for _, month := range sampleMonths[:2] {
		if n := 100 * imported[month] / came[month]; n < 10 || n > 20 {
			t.Errorf("%s: %d of %d cases came with files", month, imported[month], came[month])
		}
		if f := w.mustFigures(t, month).Procedures.Total.Received; f.Online != online[month] {
			t.Errorf("%s: %d online, the figure is %d", month, online[month], f.Online)
		}
	}
	if imported["2026-10"] != 0 {
		t.Errorf("%d cases of the last month came with files", imported["2026-10"])
	}
	if len(bySource) != 2 || states[ward.StateReturned] < 40 || states[ward.StateDone] == 0 || states[ward.StateReturned]+states[ward.StateDone] == imported["2026-08"]+imported["2026-09"] {
		t.Errorf("%v of %v", states, bySource)
	}
	files, err := w.CaseImports(context.Background(), w.admin)
	if err != nil {
		t.Fatal(err)
	}
	added, moved := 0, 0
	for _, f := range files {
		added, moved = added+f.Added, moved+f.Moved
		if f.Skipped > 0 {
			t.Errorf("%s: %d rows were left out", f.File, f.Skipped)
		}
	}
	if len(files) < 6 || added != imported["2026-08"]+imported["2026-09"] || moved < 3 {
		t.Errorf("%d files with %d cases, %d moved on", len(files), added, moved)
	}
}

// Each month ends with cases of other systems that are not over yet, and counts them.
func TestSample_PendingAtTheEndOfAMonth(t *testing.T) {
	w, cases := mustSample(t)
	for i, month := range sampleMonths[:2] {
		open := 0
		for _, c := range cases {
			next := ward.Moment(sampleMonths[i+1])
			if c.Source != "" && c.ReceivedAt < next && (c.FinishedAt == "" || c.FinishedAt >= next) {
				open++
			}
		}
		if open == 0 {
			t.Errorf("%s: no case of a file was pending", month)
		}
		if f := w.mustFigures(t, month).Procedures.Total.Pending; f.Total < open {
			t.Errorf("%s: %d cases of files were pending, the figure is %+v", month, open, f)
		}
	}
}
