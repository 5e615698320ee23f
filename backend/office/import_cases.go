package office

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"slices"
	"strings"

	"motcua/backend/exchange"
	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// CaseImportInput says how a file of cases of another system is to be taken in.
type CaseImportInput struct {
	Source  string                `json:"source"`            // the other system, "" for the one remembered last
	File    string                `json:"file"`              // its name
	Columns map[string]string     `json:"columns,omitempty"` // the heading of each column, "" for none; those that are not named are guessed
	States  map[string]ward.State `json:"states,omitempty"`  // what its words for states mean, where it is not plain
	// AsOf is how far the file goes: when it was exported; "" for what it says itself,
	// or the last thing that it tells.
	AsOf    string `json:"asOf,omitempty"`
	DryRun  bool   `json:"dryRun"`
	SkipBad bool   `json:"skipBad"`
	// Told is called now and then with how many rows are done, and of how many.
	Told func(done, of int) `json:"-"`
}

// What becomes of a row of the file.
const (
	RowAdded  = "ADDED"   // a new case
	RowMoved  = "MOVED"   // a case from that system, which has moved on
	RowSame   = "SAME"    // nothing new
	RowOlder  = "OLDER"   // the case is open, and a newer file told how it stands
	RowByHand = "BY_HAND" // somebody entered the case here: nothing is changed
)

// CaseImportLine is a row of the file as it was understood.
type CaseImportLine struct {
	Row          int          `json:"row"`
	Becomes      string       `json:"becomes"`
	OfficialCode string       `json:"officialCode"`
	Procedure    string       `json:"procedure"`
	Field        string       `json:"field"`
	Channel      ward.Channel `json:"channel"`
	State        ward.State   `json:"state"`
	ReceivedAt   ward.Moment  `json:"receivedAt"`
	DueAt        ward.Moment  `json:"dueAt"`
	FinishedAt   ward.Moment  `json:"finishedAt"`
	HandedOverAt ward.Moment  `json:"handedOverAt"`
}

// CaseDifference is where the file and a case that is here do not agree. The case
// stands.
type CaseDifference struct {
	Row    int    `json:"row"`
	CaseID string `json:"caseId"`
	Code   string `json:"code"`  // of the case here
	Field  string `json:"field"` // procedure, state, receivedAt, dueAt, finishedAt, handedOverAt, applicant
	Ours   string `json:"ours"`
	Theirs string `json:"theirs"`
}

// StateWord is a word for a state that the file uses.
type StateWord struct {
	Word  string     `json:"word"`
	State ward.State `json:"state"` // "" when it is not known
	Count int        `json:"count"`
}

// CaseImportReport says what a file holds, and what became of it.
type CaseImportReport struct {
	ID          string            `json:"id"` // of the import, "" when nothing was written
	Source      string            `json:"source"`
	Sources     []string          `json:"sources"` // known from earlier, the last first
	HeadRow     int               `json:"headRow"`
	Headings    []string          `json:"headings"`
	Columns     map[string]string `json:"columns"`
	States      []StateWord       `json:"states"`
	Rows        int               `json:"rows"`
	Added       int               `json:"added"`
	Moved       int               `json:"moved"`
	Same        int               `json:"same"`
	ByHand      int               `json:"byHand"`
	Older       int               `json:"older"` // told otherwise by a newer file, which stands
	AsOf        ward.Moment       `json:"asOf"`
	Newest      ward.Moment       `json:"newest"`      // how far the newest file of the source goes that was taken in, "" for none
	NotReceived int               `json:"notReceived"` // not received there either: left out
	Skipped     int               `json:"skipped"`     // rows with mistakes
	First       []CaseImportLine  `json:"first"`
	Differences []CaseDifference  `json:"differences"`
	Applied     bool              `json:"applied"`
	errors      []RowError
	unreadable  bool // a column that must be there is not: there is no row to be left out
}

// Errors gives everything that is wrong, row by row.
func (r CaseImportReport) Errors() []RowError { return r.errors }

const (
	mostFirst       = 50
	mostDifferences = 1000
)

// ImportCases takes cases of the national or the city's system in from an xlsx or csv
// file: new ones become cases here, those from that system move on, those that were
// entered here by hand stand as they are. Nothing is taken in when a row is wrong,
// unless SkipBad leaves such rows out, and nothing of it when the program ends
// meanwhile. It refuses files that exchange.Read refuses, columns that are missing or
// unknown (import.column_*) and a source without a name (import.source).
func (o *Office) ImportCases(ctx context.Context, who ward.Officer, content []byte, in CaseImportInput) (CaseImportReport, error) {
	if err := Allow(who, WorkOnCases); err != nil {
		return CaseImportReport{}, err
	}
	rows, err := exchange.Read(content)
	if err != nil {
		return CaseImportReport{}, err
	}
	sum := sha256.Sum256(content)
	return byRules(ctx, o, func(r *rules) (CaseImportReport, error) {
		report, good, err := o.readCases(ctx, r, rows, &in)
		if err != nil {
			return report, err
		}
		if in.DryRun || report.unreadable || len(report.errors) > 0 && !in.SkipBad {
			_, err := report.match(o.read(ctx), good, in.told)
			return report, err
		}
		err = o.store.Write(ctx, func(t *store.Tx) error {
			if err := r.current(); err != nil {
				return err
			}
			return report.write(t, who, good, in, hex.EncodeToString(sum[:]))
		})
		return report, err
	})
}

func (in CaseImportInput) told(done, of int) {
	if in.Told != nil && (done%200 == 0 || done == of) {
		in.Told(done, of)
	}
}

// readCases reads every row by the columns that were chosen, remembered or guessed.
func (o *Office) readCases(ctx context.Context, r *rules, rows []exchange.Row, in *CaseImportInput) (CaseImportReport, []foreignRow, error) {
	report := CaseImportReport{Headings: []string{}, States: []StateWord{}, First: []CaseImportLine{}, Differences: []CaseDifference{}}
	kept, err := readMappings(o.read(ctx))
	if err != nil {
		return report, nil, err
	}
	if in.Source = viet.Clean(in.Source); in.Source == "" {
		in.Source = kept.last()
	}
	if in.Source == "" || len([]rune(in.Source)) > mostName {
		return report, nil, ward.Refuse("source", "import.source", mostName)
	}
	at := headRow(rows)
	report.Source, report.Sources, report.HeadRow, report.Rows = in.Source, kept.names(), rows[at].Line, len(rows)-at-1
	for _, h := range rows[at].Cells {
		if h = strings.TrimSpace(h); h != "" && !slices.Contains(report.Headings, h) {
			report.Headings = append(report.Headings, h)
		}
	}
	if err := report.choose(rows[at].Cells, in, kept.of(in.Source)); err != nil {
		return report, nil, err
	}
	file := foreignFile{rules: r, now: o.Now(), source: in.Source, at: map[string]int{}, states: in.States}
	for column, heading := range report.Columns {
		file.at[column] = slices.IndexFunc(rows[at].Cells, func(c string) bool { return strings.TrimSpace(c) == heading })
	}
	file.learn()
	good := report.read(&file, rows[at+1:])
	report.AsOf, err = file.asOf(in.AsOf, rows[:at], good)
	return report, good, err
}

// choose decides which heading means what: as the person says, else as it was the
// last time with this source, else as it looks.
func (r *CaseImportReport) choose(head []string, in *CaseImportInput, kept caseMapping) error {
	r.Columns = guess(head)
	for column, heading := range kept.Columns {
		if slices.Contains(r.Headings, heading) {
			r.Columns[column] = heading
		}
	}
	if in.States == nil {
		in.States = kept.States
	}
	var bad ward.Refusals
	for column, heading := range in.Columns {
		if _, known := columnNamed(column); !known {
			bad.Add(ward.Refuse("", "import.column_unknown", column, columnNames()))
			continue
		}
		if heading = strings.TrimSpace(heading); heading == "" {
			delete(r.Columns, column)
			continue
		}
		if !slices.Contains(r.Headings, heading) {
			bad.Add(ward.Refuse(column, "import.heading_unknown", heading, strings.Join(r.Headings, ", ")))
		}
		r.Columns[column] = heading
	}
	return bad.Err()
}

func columnNames() string {
	var out []string
	for _, c := range importedColumns {
		out = append(out, c.name)
	}
	return strings.Join(out, ", ")
}

// read reads the rows below the heading and gives those that are right, once each.
func (r *CaseImportReport) read(f *foreignFile, rows []exchange.Row) (good []foreignRow) {
	words := map[string]int{}
	for _, c := range importedColumns {
		if _, there := f.at[c.name]; c.must && !there {
			r.errors = append(r.errors, RowError{r.HeadRow, c.label, ward.Refuse("", "import.column_missing", c.label)})
		}
	}
	if r.unreadable = len(r.errors) > 0; r.unreadable {
		r.Skipped = len(rows)
		return nil
	}
	seen := map[string]ward.ImportedBody{}
	lines := map[string]int{}
	for _, row := range rows {
		if w := f.cell(row, "state"); w != "" {
			words[w]++
		}
		got, received, err := f.read(row)
		before, twice := seen[got.body.OfficialCode]
		if err == nil && received && twice && !sameRow(before, got.body) {
			err = ward.Refuse("officialCode", "import.code_twice", got.body.OfficialCode, lines[got.body.OfficialCode])
		}
		switch {
		case err != nil:
			r.note(row.Line, err)
		case !received:
			r.NotReceived++
		case twice:
			r.Same++
		default:
			seen[got.body.OfficialCode], lines[got.body.OfficialCode] = got.body, row.Line
			good = append(good, got)
		}
	}
	for w, n := range words {
		r.States = append(r.States, StateWord{w, stateCalled(w, f.states), n})
	}
	slices.SortFunc(r.States, func(a, b StateWord) int { return cmp.Or(b.Count-a.Count, strings.Compare(a.Word, b.Word)) })
	return good
}

func sameRow(a, b ward.ImportedBody) bool {
	return a.State == b.State && a.ReceivedAt == b.ReceivedAt && a.DueAt == b.DueAt && a.FinishedAt == b.FinishedAt &&
		a.HandedOverAt == b.HandedOverAt && a.Procedure.Code == b.Procedure.Code && a.Procedure.Name == b.Procedure.Name
}

// note notes what is wrong in a row under the labels of its columns.
func (r *CaseImportReport) note(line int, err error) {
	var all ward.Refusals
	var one *ward.Error
	if !errors.As(err, &all) && errors.As(err, &one) {
		all = ward.Refusals{one}
	}
	r.Skipped++
	for _, e := range all {
		c, _ := columnNamed(e.Field)
		r.errors = append(r.errors, RowError{line, c.label, e})
	}
}
