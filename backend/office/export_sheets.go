package office

import (
	"context"
	"io"
	"iter"
	"slices"
	"strconv"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// sheetColumns are the columns of an export of sheets before those of the
// questions; programs read the first six by place (design.md 6).
var sheetColumns = []string{"serial", "questionnaire", "version", "batch", "keyedAt", "status"}

// sheetColumnsAfter stand behind the questions.
var sheetColumnsAfter = []string{"position", "month", "place", "field", "twice", "void"}

// ExportSheets writes the sheets of the months from and to ("2026-10"), of one
// questionnaire or ("") of all, format "csv" or "xlsx": a column for each question
// by its code. Answers stand as they were keyed ("." no answer, "/" two marks,
// empty when the question did not concern the citizen); those of sheets that are
// not final are left empty, so that nobody keys a second entry by them. Of what
// tells who wrote only personalGiven is written.
func (o *Office) ExportSheets(ctx context.Context, who ward.Officer, in ResultsInput, w io.Writer, format string) error {
	write, err := writerOf(format)
	if err != nil {
		return err
	}
	if err := Allow(who, ReadSurveys); err != nil {
		return err
	}
	read := o.read(ctx)
	batches, err := o.batchesOf(read, in)
	if err != nil {
		return err
	}
	asks, err := questionsOf(read, batches)
	if err != nil {
		return err
	}
	return write(w, slices.Concat(sheetColumns, asks.codes, sheetColumnsAfter), sheetLines(read, batches, asks))
}

// batchesOf gives the piles of the months and the questionnaire, the oldest first.
func (o *Office) batchesOf(read store.Reader, in ResultsInput) ([]ward.SheetBatch, error) {
	if in.To == "" {
		in.To = "9999-12"
	}
	all, err := read.SheetBatches(in.From, in.To)
	slices.Reverse(all)
	return slices.DeleteFunc(all, func(b ward.SheetBatch) bool {
		return in.Questionnaire != "" && (b.Questionnaire != in.Questionnaire || in.Version != 0 && b.Version != in.Version)
	}), err
}

// personalGiven stands in an export for a name or a number of a telephone.
const personalGiven = "•"

// exportedQuestions are the questions of an export.
type exportedQuestions struct {
	codes    []string        // in the order of the columns
	personal map[string]bool // by code: tells who wrote, in some version
}

// questionsOf lists the questions of all versions of the piles, each once, in the
// order of the papers.
func questionsOf(read store.Reader, batches []ward.SheetBatch) (exportedQuestions, error) {
	out := exportedQuestions{personal: map[string]bool{}}
	for _, q := range versionsOf(batches) {
		version, found, err := read.Questionnaire(q.Questionnaire, q.Version)
		if err != nil || !found {
			return out, orUnknown(err)
		}
		for _, ask := range version.Questions() {
			if !slices.Contains(out.codes, ask.Code) {
				out.codes = append(out.codes, ask.Code)
			}
			out.personal[ask.Code] = out.personal[ask.Code] || ask.Personal
		}
	}
	return out, nil
}

// of gives the answer to a question as it may leave the office.
func (q exportedQuestions) of(code, answer string) string {
	return toldAnswer(answer, q.personal[code])
}

func toldAnswer(answer string, personal bool) string {
	if personal && ward.Valid(answer) {
		return personalGiven
	}
	return answer
}

func versionsOf(batches []ward.SheetBatch) (out []store.SurveyVersion) {
	for _, b := range batches {
		if v := (store.SurveyVersion{Questionnaire: b.Questionnaire, Version: b.Version}); !slices.Contains(out, v) {
			out = append(out, v)
		}
	}
	return out
}

// sheetLines gives a line for each sheet, pile by pile.
func sheetLines(read store.Reader, batches []ward.SheetBatch, asks exportedQuestions) iter.Seq2[[]string, error] {
	return func(yield func([]string, error) bool) {
		for _, b := range batches {
			sheets, err := read.SheetsOf(b.ID)
			if err != nil {
				yield(nil, err)
				return
			}
			for _, s := range sheets {
				if !yield(sheetLine(b, s, asks), nil) {
					return
				}
			}
		}
	}
}

func sheetLine(b ward.SheetBatch, s ward.Sheet, asks exportedQuestions) []string {
	serial, keyedAt, void := "", "", ""
	if s.Serial != "" {
		serial = ward.Checked(s.Serial)
	}
	if s.First != nil {
		keyedAt = string(s.First.At)
	}
	if s.Voided != nil {
		void = string(s.Voided.Reason)
	}
	line := []string{serial, s.Questionnaire, strconv.Itoa(s.Version), b.Name, keyedAt, string(s.Status)}
	for _, code := range asks.codes {
		line = append(line, asks.of(code, s.Final[code]))
	}
	return append(line, strconv.Itoa(s.Position), b.Month, b.Place, b.Field, strconv.FormatBool(s.Twice), void)
}

// codebookColumns are the columns of a codebook.
var codebookColumns = []string{"questionnaire", "version", "question", "text", "kind", "index", "key", "label", "score"}

// ExportCodebook writes what the codes of an export of sheets mean: a line for each
// answer of each question.
func (o *Office) ExportCodebook(ctx context.Context, who ward.Officer, in ResultsInput, w io.Writer, format string) error {
	write, err := writerOf(format)
	if err != nil {
		return err
	}
	if err := Allow(who, ReadSurveys); err != nil {
		return err
	}
	read := o.read(ctx)
	batches, err := o.batchesOf(read, in)
	if err != nil {
		return err
	}
	var lines [][]string
	for _, v := range versionsOf(batches) {
		q, found, err := read.Questionnaire(v.Questionnaire, v.Version)
		if err != nil || !found {
			return orUnknown(err)
		}
		lines = append(lines, codebook(q.Questionnaire)...)
	}
	return write(w, codebookColumns, func(yield func([]string, error) bool) {
		for _, line := range lines {
			if !yield(line, nil) {
				return
			}
		}
	})
}

func codebook(q ward.Questionnaire) (lines [][]string) {
	for _, ask := range q.Questions() {
		line := func(key, label string, score int) {
			text := ""
			if score > 0 {
				text = strconv.Itoa(score)
			}
			lines = append(lines, []string{q.Code, strconv.Itoa(q.Version), ask.Code, ask.Text, string(ask.Kind), ask.Index, key, label, text})
		}
		for _, o := range ask.Options {
			line(o.Key, o.Label, o.Score)
		}
		switch ask.Kind {
		case ward.AskNumber:
			line(strconv.Itoa(ask.Min)+"-"+strconv.Itoa(ask.Max), "số", 0)
		case ward.AskDate:
			line("YYYY-MM-DD", "ngày", 0)
		case ward.AskText:
			if ask.Personal {
				line(personalGiven, "có ghi (thông tin cá nhân, không xuất ra)", 0)
				break
			}
			line("*", "ý kiến bằng chữ", 0)
		}
		line(ward.NoAnswer, "không trả lời", 0)
		line(ward.TwoMarks, "không hợp lệ", 0)
	}
	return lines
}
