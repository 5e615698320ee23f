package app

import (
	"bytes"
	"context"
	"encoding/base64"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
)

// Feedback is the register of opinions and the page of one (F6).
type Feedback struct{ d *desk }

// FeedbackPage is everything about one item.
type FeedbackPage struct {
	Item     ward.Feedback `json:"item"`
	Standing ward.Standing `json:"standing"`
	Left     string        `json:"left"` // "còn 2 ngày 3 giờ", "" when the clock does not run
	// Hidden says that the item names who reads it: its sender is not shown to them.
	Hidden bool `json:"hidden"`
	// Withheld is that it is not shown to them yet what was said either.
	Withheld bool          `json:"withheld"`
	History  []HistoryLine `json:"history"`
	// What this person can do with the item now (office.FeedbackActs).
	Can []string `json:"can"`
	// NotClosed is why the item cannot be closed yet, "" when it can.
	NotClosed string `json:"notClosed"`
	// UndoUntil is when the last move can be taken back at the latest, "" when it cannot.
	UndoUntil ward.Moment        `json:"undoUntil"`
	Papers    []string           `json:"papers"`
	Alike     []ward.FeedbackRow `json:"alike"`  // the others of its group
	Visits    []ward.CaseRow     `json:"visits"` // the latest cases of the sender
}

// List gives a stretch of the items that the filter chooses.
func (s *Feedback) List(f ward.FeedbackFilter) (ward.FeedbackList, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (ward.FeedbackList, error) {
		list, err := s.d.home().office.FeedbackList(ctx, who, f)
		s.leftIn(list.Rows)
		return list, err
	})
}

func (s *Feedback) leftIn(rows []ward.FeedbackRow) {
	for i := range rows {
		rows[i].Left = words.Left(s.d.lang(), rows[i].LeftTime)
	}
}

// Open gives the page of an item by id or number.
func (s *Feedback) Open(idOrCode string) (FeedbackPage, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (FeedbackPage, error) {
		file, err := s.d.home().office.Feedback(ctx, who, idOrCode)
		if err != nil {
			return FeedbackPage{}, err
		}
		now, f := s.d.home().office.Now(), file.Item
		page := FeedbackPage{Item: f, Standing: file.Standing, Hidden: file.Hidden, Withheld: file.Withheld, Left: words.Left(s.d.lang(), file.Left),
			Can: office.FeedbackActs(who, f, now), UndoUntil: office.FeedbackUndoUntil(who, f, now), Papers: office.FeedbackPapers(f),
			Alike: file.Alike, Visits: file.Visits}
		if page.Hidden {
			page.Papers = []string{} // they say who sent it
		}
		if err := f.MayClose(); err != nil {
			page.NotClosed = wire(s.d.lang(), err).Sentence
		}
		s.leftIn(page.Alike)
		page.History, err = s.d.history(file.Events, file.Actors)
		return page, err
	})
}

// Board gives the numbers of the day; each is the length of a list.
func (s *Feedback) Board() (office.FeedbackBoard, error) {
	return as(s.d, s.d.home().office.FeedbackBoard)
}

// Figures gives the figures of a period.
func (s *Feedback) Figures(p ward.Period) (ward.FeedbackFigures, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (ward.FeedbackFigures, error) {
		return s.d.home().office.FeedbackFigures(ctx, who, p)
	})
}

// PublicTable gives what everybody may read of a period.
func (s *Feedback) PublicTable(p ward.Period) ([]ward.PublicRow, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) ([]ward.PublicRow, error) {
		return s.d.home().office.PublicTable(ctx, who, p)
	})
}

// Marks finds what looks like personal data in a public text that is being written.
func (s *Feedback) Marks(in office.MarksInput) (office.TextMarks, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (office.TextMarks, error) {
		return s.d.home().office.PublicMarks(ctx, who, in)
	})
}

// Attachment gives a file of an item.
func (s *Feedback) Attachment(id, hash string) (File, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (File, error) {
		a, content, err := s.d.home().office.Attachment(ctx, who, id, hash)
		return File{Name: a.Name, Type: a.Type, Base64: base64.StdEncoding.EncodeToString(content)}, err
	})
}

// Export keeps the items that the filter chooses as a spreadsheet.
func (s *Feedback) Export(f ward.FeedbackFilter) (Saved, error) {
	content, err := as(s.d, func(ctx context.Context, who ward.Officer) ([]byte, error) {
		var b bytes.Buffer
		err := s.d.home().office.ExportFeedback(ctx, who, f, &b, "xlsx")
		return b.Bytes(), err
	})
	if err != nil {
		return Saved{}, err
	}
	return s.d.keep("phan-anh-kien-nghi.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", content)
}

// OldRemarks gives the remarks of survey forms that were noted before there was a
// register; Keying.NoteRemark takes one in.
func (s *Feedback) OldRemarks() ([]office.OldRemark, error) {
	return as(s.d, s.d.home().office.OldRemarks)
}
