package app

// Papers shows, saves and prints what the program puts on paper.
type Papers struct{ d *desk }

// PaperRef names a paper. Kind is receipt, handover or notice.
type PaperRef struct {
	Kind   string `json:"kind"`
	CaseID string `json:"caseId"` // receipt, handover
	Month  string `json:"month"`  // notice, "2026-10"
	Layout string `json:"layout"` // slips: A5_PAIR (default), A5, A4
}

// File is a file for the page to show or download.
type File struct {
	Name   string `json:"name"`
	Type   string `json:"type"` // "application/pdf"
	Base64 string `json:"base64"`
}

// Saved tells where a file went. In the window the system's dialog asks and
// Path is set ("" when the person cancelled); a browser gets the file to download.
type Saved struct {
	Path     string `json:"path"`
	Download *File  `json:"download"`
}

// Printed tells what became of a print.
type Printed struct {
	Sent     bool   `json:"sent"`
	Sentence string `json:"sentence"` // "Đã gửi tới máy in HP-M404", or why not and what was done instead
}

// Show gives the paper as PDF.
func (s *Papers) Show(ref PaperRef) (File, error) { return File{}, nil }

// Save keeps the paper as a PDF file.
func (s *Papers) Save(ref PaperRef) (Saved, error) { return Saved{}, nil }

// Print sends the paper to the system's printer.
func (s *Papers) Print(ref PaperRef) (Printed, error) { return Printed{}, nil }
