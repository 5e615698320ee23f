package app

import (
	"encoding/json"
	"fmt"
)

// readWindowsPrinters reads Win32_Printer. PrinterStatus is 4 printing, 6 stopped,
// 7 offline; DetectedErrorState 4 is no paper, 6 no toner, 7 an open door, 8 a jam, 9 offline.
func readWindowsPrinters(text string) ([]systemPrinter, error) {
	var all []struct {
		Name               string
		Default            bool
		PrinterStatus      int
		WorkOffline        bool
		DetectedErrorState int
	}
	if text == "" {
		return nil, nil
	}
	if err := json.Unmarshal([]byte(text), &all); err != nil {
		return nil, fmt.Errorf("read printers: %w", err)
	}
	reasons := map[int]string{4: "media_empty", 6: "toner_empty", 7: "cover_open", 8: "media_jam", 9: "offline"}
	var out []systemPrinter
	for _, p := range all {
		one := systemPrinter{name: p.Name, isDefault: p.Default, printing: p.PrinterStatus == 4, stopped: p.PrinterStatus == 6,
			reason: reasons[p.DetectedErrorState]}
		if p.WorkOffline || p.PrinterStatus == 7 {
			one.stopped, one.reason = true, "offline"
		}
		out = append(out, one)
	}
	return out, nil
}
