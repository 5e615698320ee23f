package app

import (
	"errors"
	"reflect"
	"testing"
)

// answer is a short answer of a printing system, as it was sent: one job whose
// printer has two troubles.
var ippAnswer = []byte("\x02\x00\x00\x00\x00\x00\x00\x01\x01" +
	"\x47\x00\x12attributes-charset\x00\x05utf-8" +
	"\x02\x23\x00\x09job-state\x00\x04\x00\x00\x00\x08" +
	"\x44\x00\x19job-printer-state-reasons\x00\x0fmedia-jam-error\x44\x00\x00\x00\x06paused" +
	"\x22\x00\x02ok\x00\x01\x01" +
	"\x03")

func TestReadIPP(t *testing.T) {
	groups, err := readIPP(ippAnswer)
	want := []ippGroup{{"job-state": {"8"}, "job-printer-state-reasons": {"media-jam-error", "paused"}, "ok": {"true"}}}
	if err != nil || !reflect.DeepEqual(groups, want) {
		t.Errorf("got %v, %v", groups, err)
	}
	if _, err := readIPP([]byte("\x02\x00\x04\x06\x00\x00\x00\x01\x03")); !errors.Is(err, errIPP(ippNotFound)) {
		t.Errorf("of a job that is not there: %v", err)
	}
	for n := range ippAnswer {
		if groups, err := readIPP(ippAnswer[:n]); err == nil && len(groups) > 0 && groups[0].first("ok") != "" && n < len(ippAnswer)-1 {
			t.Errorf("cut after %d bytes it gives %v", n, groups)
		}
	}
}

func FuzzReadIPP(f *testing.F) {
	f.Add(ippAnswer)
	f.Add(ippRequest(ippGetPrinters, map[string]string{"job-uri": "ipp://localhost/jobs/1"}, []string{"a", "b"}))
	f.Fuzz(func(t *testing.T, b []byte) {
		groups, _ := readIPP(b)
		for _, g := range groups {
			for name, values := range g {
				if len(values) == 0 {
					t.Errorf("%q has no value", name)
				}
			}
		}
	})
}

func TestTrouble(t *testing.T) {
	for _, test := range []struct {
		reasons []string
		says    string
		want    string
	}{
		{[]string{"none"}, "", ""},
		{[]string{"media-jam-error"}, "Paper jam", "media_jam"},
		{[]string{"toner-low-warning", "media-empty"}, "", "media_empty"},
		{[]string{"offline-report"}, "", "offline"},
		{[]string{"connecting-to-device"}, "", ""}, // every network printer, at first
		{[]string{"paused"}, "thay mực ", "thay mực"},
	} {
		if got := trouble(test.reasons, test.says); got != test.want {
			t.Errorf("%v, %q gives %q, want %q", test.reasons, test.says, got, test.want)
		}
	}
}

func TestChoose(t *testing.T) {
	for _, test := range []struct {
		all  []systemPrinter
		want string
		err  error
	}{
		{nil, "", noPrinter},
		{[]systemPrinter{{name: "a"}}, "a", nil},
		{[]systemPrinter{{name: "a"}, {name: "b"}}, "", noDefault},
		{[]systemPrinter{{name: "a"}, {name: "b", isDefault: true}}, "b", nil},
	} {
		if got, err := choose(test.all); got != test.want || !errors.Is(err, test.err) {
			t.Errorf("of %v: %q, %v", test.all, got, err)
		}
	}
}

// As Windows 11 writes it, by its documentation of Win32_Printer.
func TestReadWindowsPrinters(t *testing.T) {
	got, err := readWindowsPrinters(`[{"Name":"HP M404","Default":true,"PrinterStatus":3,"WorkOffline":false,"DetectedErrorState":0},` +
		`{"Name":"Máy in tầng 2","Default":false,"PrinterStatus":4,"WorkOffline":true,"DetectedErrorState":4}]`)
	want := []systemPrinter{{name: "HP M404", isDefault: true}, {name: "Máy in tầng 2", printing: true, stopped: true, reason: "offline"}}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, %v", got, err)
	}
	if none, err := readWindowsPrinters(""); err != nil || len(none) != 0 {
		t.Errorf("no printers: %v, %v", none, err)
	}
}
