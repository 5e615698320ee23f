package office

import (
	"slices"
	"strconv"
	"strings"

	"motcua/backend/exchange"
	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// OfSheets is the list of filled forms that were keyed elsewhere.
const OfSheets = "sheets"

// outsideSheet is one form that was keyed elsewhere.
type outsideSheet struct {
	questionnaire string
	version       int
	pile          ward.BatchDetails
	serial        string
	void          ward.VoidReason
	answers       ward.Answers
}

// importSheets takes sheets in that were keyed elsewhere, in the columns that
// ExportSheets writes: each name of a pile becomes one pile of its own, closed when
// everything in it is right. An empty answer to a question that is asked is taken
// for no answer. A serial that was keyed already, or a pile that exists, is refused.
func importSheets(t *store.Tx, who ward.Officer, rows []exchange.Row, report *ImportReport) error {
	at, err := sheetPlaces(rows[0])
	if err != nil {
		return err
	}
	piles := map[string][]entry[outsideSheet]{}
	var order []string
	serials := map[string]bool{}
	for _, r := range rows[1:] {
		row, err := readSheet(t, at, r, serials)
		var bad ward.Refusals
		if err := bad.Add(err); err != nil {
			return err
		}
		for _, e := range bad {
			report.refuse(r.Line, e.Field, e)
		}
		if len(bad) > 0 {
			continue
		}
		key := strings.Join([]string{row.questionnaire, strconv.Itoa(row.version), row.pile.Month, row.pile.Name}, "\x00")
		if piles[key] == nil {
			order = append(order, key)
		}
		piles[key] = append(piles[key], entry[outsideSheet]{r.Line, row})
	}
	for _, key := range order {
		if err := takePile(t, who, piles[key], report); err != nil {
			return err
		}
	}
	return nil
}

// sheetPlaces names the column of each cell of the heading; columns that only an
// export has are passed over.
func sheetPlaces(head exchange.Row) ([]string, error) {
	var bad ward.Refusals
	var at []string
	for _, cell := range head.Cells {
		name := strings.TrimSpace(cell)
		if name != "" && slices.Contains(at, name) {
			bad.Add(ward.Refuse("", "sheet.column_twice", name))
		}
		at = append(at, name)
	}
	for _, must := range []string{"questionnaire", "version", "batch", "month"} {
		if !slices.Contains(at, must) {
			bad.Add(ward.Refuse("", "sheet.column_missing", must, strings.Join(slices.Concat(sheetColumns, sheetColumnsAfter), ", ")))
		}
	}
	return at, bad.Err()
}

// readSheet reads one row.
func readSheet(t *store.Tx, at []string, r exchange.Row, serials map[string]bool) (row outsideSheet, err error) {
	cell := map[string]string{}
	for i, text := range r.Cells {
		if i < len(at) {
			cell[at[i]] = strings.TrimSpace(text)
		}
	}
	row.questionnaire = cell["questionnaire"]
	row.version, _ = strconv.Atoi(cell["version"]) // 0 is a version that does not exist
	row.pile = ward.BatchDetails{Name: viet.Clean(cell["batch"]), Questionnaire: row.questionnaire, Version: row.version, Month: cell["month"],
		Place: viet.Clean(cell["place"]), Field: viet.Clean(cell["field"]), Mode: ward.KeyedOnce}
	row.void = ward.VoidReason(cell["void"])
	var bad ward.Refusals
	if !monthShape.MatchString(row.pile.Month) {
		bad.Add(ward.Refuse("month", "batch.month", row.pile.Month))
	}
	if row.pile.Name == "" {
		bad.Add(ward.Refuse("batch", "batch.name"))
	}
	if !voidReasons[row.void] {
		bad.Add(ward.Refuse("void", "sheet.void_reason"))
	}
	if err := bad.Add(row.readSerial(t, cell["serial"], serials)); err != nil {
		return row, err
	}
	q, found, err := t.Questionnaire(row.questionnaire, row.version)
	if err != nil {
		return row, err
	}
	if !found {
		bad.Add(ward.Refuse("questionnaire", "batch.questionnaire", row.questionnaire+" "+cell["version"]))
	} else if err := bad.Add(row.readAnswers(q.Questionnaire, cell)); err != nil {
		return row, err
	}
	return row, bad.Err()
}

func (row *outsideSheet) readSerial(t *store.Tx, text string, serials map[string]bool) error {
	if text == "" {
		return nil
	}
	serial, ok := ward.ParseSerial(text)
	if !ok {
		return ward.Refuse("serial", "serial.wrong", text)
	}
	row.serial = serial.String()
	other, keyed, err := t.SheetOfSerial(row.serial)
	if err != nil {
		return err
	}
	if keyed {
		b, _, err := t.SheetBatch(other.Batch)
		if err != nil {
			return err
		}
		return ward.Refuse("serial", "serial.duplicate", text, b.Name, other.Position)
	}
	if serials[row.serial] {
		return ward.Refuse("serial", "serial.in_file", text)
	}
	serials[row.serial] = true
	// A number that nobody here gave out may come from another counter.
	issued, found, err := t.FormsWith(serial)
	if err == nil && found && (issued.Questionnaire != row.questionnaire || issued.Version != row.version) {
		return ward.Refuse("serial", "serial.version", text, issued.Questionnaire, issued.Version)
	}
	return err
}

// readAnswers reads the answers of a row as if they were keyed.
func (row *outsideSheet) readAnswers(q ward.Questionnaire, cell map[string]string) error {
	if row.void != "" {
		return nil
	}
	given := ward.Answers{}
	for _, ask := range q.Questions() {
		given[ask.Code] = cell[ask.Code]
		if given[ask.Code] == "" {
			given[ask.Code] = ward.NoAnswer
		}
	}
	answers, err := q.Read(given)
	row.answers = answers
	return err
}

// takePile opens a pile, writes its sheets and closes it.
func takePile(t *store.Tx, who ward.Officer, rows []entry[outsideSheet], report *ImportReport) error {
	in := SheetBatchInput{BatchDetails: rows[0].value.pile}
	in.Count = len(rows)
	if err := in.check(t); err != nil {
		return noteAll(report, rows[0].row, err)
	}
	known, err := t.SheetBatches(in.Month, in.Month)
	if err != nil {
		return err
	}
	for _, b := range known {
		if b.Name == in.Name && b.Questionnaire == in.Questionnaire && b.Version == in.Version {
			report.refuse(rows[0].row, "batch", ward.Refuse("batch", "batch.exists", in.Name))
			return nil
		}
	}
	b, err := writeBatch(t, "batch/", ward.BatchOpened, who, ward.BatchOpenedBody{BatchDetails: in.BatchDetails, Done: doneBy(who, t)})
	if err != nil {
		return err
	}
	for i, e := range rows {
		if err := takeSheet(t, who, b, i+1, e.value); err != nil {
			return err
		}
		report.Added++
	}
	_, err = writeBatch(t, "batch/"+b.ID, ward.BatchClosed, who, doneBy(who, t))
	return err
}

func noteAll(report *ImportReport, row int, err error) error {
	var bad ward.Refusals
	if err := bad.Add(err); err != nil {
		return err
	}
	for _, e := range bad {
		report.refuse(row, e.Field, e)
	}
	return nil
}

func takeSheet(t *store.Tx, who ward.Officer, b ward.SheetBatch, position int, row outsideSheet) error {
	fact := ward.Fact{Subject: "sheet/", Kind: ward.SheetKeyed, Actor: who.ID}
	if row.void != "" {
		fact.Kind = ward.SheetVoided
		fact.Body = ward.VoidedBody{Batch: b.ID, Questionnaire: b.Questionnaire, Version: b.Version, Position: position, Serial: row.serial,
			Voiding: ward.Voiding{Reason: row.void, By: who.ID, ByName: who.Name, At: t.Now()}}
	} else {
		fact.Body = ward.KeyedBody{Batch: b.ID, Questionnaire: b.Questionnaire, Version: b.Version, Position: position, Serial: row.serial,
			Which: 1, Entry: ward.Entry{By: who.ID, ByName: who.Name, At: t.Now(), Answers: row.answers}}
	}
	_, err := t.Append(fact)
	return err
}
