package app

import (
	"context"
	"encoding/base64"
	"slices"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// Papers shows, saves and prints what the program puts on paper.
type Papers struct{ d *desk }

// PaperRef names a paper. Kind is one of office.Forms, notice, register, cash or
// calling, transfer for the cases of a batch, survey or survey-summary, one of
// office.FeedbackPaperKinds, or a kind about notices such as office.PostingKind.
type PaperRef struct {
	Kind    string   `json:"kind"`
	CaseID  string   `json:"caseId"`            // slips of a case; of an opinion its id; feedback-guide: COMPLAINT, DENUNCIATION
	CaseIDs []string `json:"caseIds,omitempty"` // slips of several cases, or papers of several opinions, in one file
	// Month is what a paper that is no form of a case is about: notice, feedback-notice
	// and register, "2026-10"; register also "2026-10-01~2026-11-15" and "2026-10-01~2026-11-15~Hộ
	// tịch"; cash: the day, "2026-10-31"; calling: "2026", "hours"; transfer: which
	// one of the case, "" for the last; survey: the id of the forms given out;
	// survey-summary: "2026-10~2026-12~SIPAS22~1~place"; report: "late~2026-10-01~2026-12-31";
	// notice-posting: the id of the posting; notice-annex: the figure. CaseID is then the notice.
	// notice-key: the fingerprint.
	Month  string `json:"month"`
	Layout string `json:"layout"` // slips: A5_PAIR (default), A5, A4
}

// File is a file for the page to show or download.
type File struct {
	Name   string `json:"name"`
	Type   string `json:"type"` // "application/pdf"
	Base64 string `json:"base64"`
}

// Shown is a paper as a file, and what printing it would mean.
type Shown struct {
	Name     string `json:"name"`
	Type     string `json:"type"`
	Base64   string `json:"base64"`
	Copy     int    `json:"copy"`     // slips: from 2 on it is marked as a reprint
	Replaces bool   `json:"replaces"` // slips: the one that was printed is not valid any more
}

// Saved tells where a file went. In the window the system's dialog asks and
// Path is set ("" when the person cancelled); a browser gets the file to download.
type Saved struct {
	Path     string `json:"path"`
	Download *File  `json:"download"`
}

// Printed tells what will become of a print.
type Printed struct {
	Sent     bool   `json:"sent"`     // to a printer's queue; the viewer opens when not
	Sentence string `json:"sentence"` // where it goes, or why not and what is done instead
	Job      int    `json:"job"`      // its id in the queue
}

func pdfFile(s office.Sheet) File {
	return File{Name: s.Name, Type: "application/pdf", Base64: base64.StdEncoding.EncodeToString(s.PDF)}
}

// sheet makes a paper as it would be printed now. A layout that was not asked for
// is the one set for the kind.
func (h *house) sheet(ctx context.Context, who ward.Officer, ref PaperRef) (office.Sheet, error) {
	if ref.Layout == "" {
		setting, err := h.office.PrintSettingOf(ctx, ref.Kind)
		if err != nil {
			return office.Sheet{}, err
		}
		ref.Layout = setting.Layout
	}
	if len(ref.CaseIDs) > 0 && slices.Contains(office.FeedbackPaperKinds, ref.Kind) {
		return h.office.FeedbackSlips(ctx, who, ref.Kind, ref.CaseIDs)
	}
	if len(ref.CaseIDs) > 0 {
		return h.office.Slips(ctx, who, ref.Kind, ref.CaseIDs, ref.Layout)
	}
	if slices.Contains(office.FeedbackPaperKinds, ref.Kind) {
		return h.feedbackSheet(ctx, who, ref)
	}
	switch ref.Kind {
	case "cash":
		return h.office.CashPaper(ctx, who, ref.Month)
	case office.NoticeKind, office.SurveyNoticeKind, office.CombinedNoticeKind, office.PostingKind, office.AnnexKind, office.KeyKind:
		return h.noticeSheet(ctx, who, ref)
	case "register":
		query, err := h.registerOf(ctx, ref.Month)
		if err != nil {
			return office.Sheet{}, err
		}
		return h.office.RegisterSheet(ctx, who, query)
	case office.SurveyPaper:
		return h.office.FormsPaper(ctx, who, ref.Month, ref.Layout)
	case office.SurveySummaryKind:
		in, by := surveySummaryOf(ref.Month)
		return h.office.SurveySummaryPaper(ctx, who, in, by)
	case office.ReportPaper:
		return h.office.ReportSheet(ctx, who, reportOf(ref.Month))
	case "calling":
		return h.office.CallingSheet(ctx, who, ref.Month)
	case "transfer":
		return h.office.StepSlip(ctx, who, ref.CaseID, ref.Month, ref.Layout)
	}
	return h.office.Slip(ctx, who, ref.Kind, ref.CaseID, ref.Layout)
}

func (s *Papers) sheet(ref PaperRef) (office.Sheet, error) {
	h := s.d.home()
	return as(s.d, func(ctx context.Context, who ward.Officer) (office.Sheet, error) { return h.sheet(ctx, who, ref) })
}

// Show gives the paper as PDF, the way it would be printed now.
func (s *Papers) Show(ref PaperRef) (Shown, error) {
	sheet, err := s.sheet(ref)
	f := pdfFile(sheet)
	return Shown{Name: f.Name, Type: f.Type, Base64: f.Base64, Copy: sheet.Copy, Replaces: sheet.Replaces}, err
}

// Save keeps the paper as a PDF file.
func (s *Papers) Save(ref PaperRef) (Saved, error) {
	sheet, err := s.sheet(ref)
	if err != nil {
		return Saved{}, err
	}
	return s.d.keep(sheet.Name, "application/pdf", sheet.PDF)
}

// keep saves a file where the person says: by the system's dialog in the window,
// as a download in a browser.
func (d *desk) keep(name, kind string, content []byte) (Saved, error) {
	if d.save != nil {
		path, err := d.save(name, content)
		return Saved{Path: path}, err
	}
	return Saved{Download: &File{Name: name, Type: kind, Base64: base64.StdEncoding.EncodeToString(content)}}, nil
}
