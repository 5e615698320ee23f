package paper

import (
	"fmt"
	"math"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// FormRun is blank survey forms to be printed in one go.
type FormRun struct {
	Profile       ward.Profile
	Questionnaire ward.Questionnaire
	Serials       []ward.Serial // a form each; none for one form to look at, marked so
	Layout        SlipLayout    // of A5 forms: two on an A4 sheet (default) or A5
	At            ward.Moment   // when they were given out
}

// Forms prints blank survey forms, one after the other. What the questionnaire's
// own words need is laid out; it refuses, at the question, one that is higher than
// a page (questionnaire.too_high).
func Forms(run FormRun) ([]byte, error) {
	f, err := layOutForm(run.Questionnaire)
	if err != nil {
		return nil, err
	}
	if f.names, err = f.size.namesBlock(run.Profile); err != nil {
		return nil, err
	}
	return f.print(run)
}

// LayOutForm gives where the boxes, the marks and the code are on the blank form of
// a questionnaire. That depends on nothing but the questionnaire: the ward may be
// renamed and the boxes stay where they are.
func LayOutForm(q ward.Questionnaire) (ward.FormLayout, error) {
	f, err := layOutForm(q)
	if err != nil {
		return ward.FormLayout{}, err
	}
	return f.layout, nil
}

// formSheet is a questionnaire dealt out to pages.
type formSheet struct {
	size   formSize
	q      ward.Questionnaire
	names  block // of the office
	parts  [][]placed
	layout ward.FormLayout
}

func layOutForm(q ward.Questionnaire) (*formSheet, error) {
	f := &formSheet{size: formSizeOf(q.Paper), q: q}
	blocks, err := f.size.blocks(q)
	if err != nil {
		return nil, err
	}
	if f.parts, err = pages(blocks, f.size.room()); err != nil {
		return nil, fmt.Errorf("print the form %s %d: %w", q.Code, q.Version, err)
	}
	f.layout = f.places()
	return f, nil
}

// places gives every box with its place on the paper.
func (f *formSheet) places() ward.FormLayout {
	z := f.size
	l := ward.FormLayout{Paper: f.q.Paper, Pages: len(f.parts), Answers: []ward.AnswerBox{}}
	for i, part := range f.parts {
		page := i + 1
		for _, c := range z.corners() {
			c.Page = page
			l.Corners = append(l.Corners, c)
		}
		code := z.code()
		code.Page = page
		l.Codes = append(l.Codes, code)
		for _, b := range part {
			for _, box := range moved(b.boxes, z.side, z.top+b.y) {
				box.Page = page
				box.X, box.Y, box.W, box.H = hundredths(box.X), hundredths(box.Y), hundredths(box.W), hundredths(box.H)
				l.Answers = append(l.Answers, box)
			}
		}
	}
	return l
}

// hundredths rounds to a hundredth of a millimetre, finer than any printer.
func hundredths(mm float64) float64 { return math.Round(mm*100) / 100 }

func (f *formSheet) print(run FormRun) ([]byte, error) {
	z := f.size
	pair := f.q.Paper == ward.FormA5 && run.Layout != SlipA5
	w, h, abreast := z.w, z.h, 1
	if pair {
		w, h, abreast = 297, 210, 2
	}
	title := viet.Clean(f.q.Name)
	pdf := newSheet(about{title: title, author: run.Profile.OneStop, subject: fmt.Sprintf("%s %d", f.q.Code, f.q.Version),
		keywords: some(f.q.Code, run.Profile.OneStop), at: run.At.Time(), w: w, h: h})
	serials := run.Serials
	if len(serials) == 0 {
		serials = []ward.Serial{{}}
	}
	for from := 0; from < len(serials); from += abreast {
		for page := range f.parts {
			pdf.addPage()
			if pair {
				pdf.dashes(148.5, 4, 148.5, 206)
			}
			for i, s := range serials[from:min(from+abreast, len(serials))] {
				if err := f.drawPage(pdf, float64(i)*149, page, s); err != nil {
					return nil, err
				}
			}
		}
	}
	return pdf.bytes()
}
