package office

import (
	"strings"

	"motcua/backend/exchange"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// foreignFile is a file of another system on its way in.
type foreignFile struct {
	rules  *rules
	now    ward.Moment
	source string
	at     map[string]int // the cell of each column
	states map[string]ward.State
	byName map[string]ward.Procedure // by key of their name, the newest of each
	fields map[string]string         // as the rulebook writes them, by key
}

// foreignRow is one row that was read: what it says of its case.
type foreignRow struct {
	line int
	body ward.ImportedBody
}

func (f *foreignFile) learn() {
	f.byName, f.fields = map[string]ward.Procedure{}, map[string]string{}
	for _, p := range f.rules.procedures {
		f.byName[headingKey(p.Name)] = p
		f.fields[headingKey(p.Field)] = p.Field
	}
}

func (f *foreignFile) cell(r exchange.Row, column string) string {
	i, there := f.at[column]
	if !there || i >= len(r.Cells) {
		return ""
	}
	return viet.Clean(r.Cells[i])
}

// read reads a row. ok is false for a case that the other system has not received
// either. It refuses, marking every column.
func (f *foreignFile) read(r exchange.Row) (out foreignRow, ok bool, err error) {
	var bad ward.Refusals
	b := ward.ImportedBody{Source: f.source, Row: r.Line}
	b.OfficialCode = strings.ToUpper(strings.ReplaceAll(f.cell(r, "officialCode"), " ", ""))
	if !officialShape.MatchString(b.OfficialCode) {
		bad.Add(ward.Refuse("officialCode", "import.code", b.OfficialCode))
	}
	known := true
	if b.Channel, known = channelCalled(f.cell(r, "channel")); !known {
		bad.Add(ward.Refuse("channel", "import.channel", f.cell(r, "channel")))
	}
	b.ResultWay = wayCalled(f.cell(r, "resultWay"), b.Channel)
	word := f.cell(r, "state")
	if b.State = stateCalled(word, f.states); b.State == "" && word != "" {
		bad.Add(ward.Refuse("state", "import.state", word))
	}
	if b.State == ward.StateRegistered {
		return out, false, nil // its other columns are not filled there yet
	}
	f.readPeople(&bad, &b, r)
	at := f.readTimes(&bad, r)
	b.Procedure = f.procedure(&bad, r, at["receivedAt"].date)
	if len(bad) > 0 {
		return out, true, bad.Err()
	}
	f.setTimes(&bad, &b, at)
	return foreignRow{r.Line, b}, true, bad.Err()
}

func (f *foreignFile) readPeople(bad *ward.Refusals, b *ward.ImportedBody, r exchange.Row) {
	b.Applicant = cleanPerson(ward.Person{Name: f.cell(r, "applicant"), Phone: f.cell(r, "phone"), PersonalID: f.cell(r, "personalId"), Address: f.cell(r, "address")})
	b.HeldBy, b.Reason = f.cell(r, "heldBy"), f.cell(r, "reason")
	bad.Add(tooLong("applicant", b.Applicant.Name, mostName))
	bad.Add(tooLong("phone", b.Applicant.Phone, mostName))
	bad.Add(tooLong("personalId", b.Applicant.PersonalID, mostName))
	bad.Add(tooLong("address", b.Applicant.Address, mostText))
	bad.Add(tooLong("heldBy", b.HeldBy, mostName))
	bad.Add(tooLong("reason", b.Reason, mostNote))
}

func (f *foreignFile) readTimes(bad *ward.Refusals, r exchange.Row) map[string]when {
	out := map[string]when{}
	for _, column := range []string{"receivedAt", "dueAt", "finishedAt", "handedOverAt"} {
		w, err := readWhen(f.cell(r, column))
		bad.Add(ward.At(column, err))
		out[column] = w
	}
	if len(*bad) == 0 && out["receivedAt"].date == "" {
		bad.Add(ward.Refuse("receivedAt", "import.received_missing"))
	}
	return out
}

// procedure finds the procedure in the rulebook, by code or else by name: the
// version of the day of receipt, or the newest. One that is not there is taken as the
// file words it when it names the field too: the case must be counted.
func (f *foreignFile) procedure(bad *ward.Refusals, r exchange.Row, on ward.Date) ward.Procedure {
	code, name := shortCode(f.cell(r, "procedureCode")), f.cell(r, "procedure")
	if p, found := f.versionOf(code, on); found {
		return snapshot(p)
	}
	if p, found := f.byName[headingKey(name)]; found {
		if of, found := f.versionOf(p.Code, on); found {
			p = of
		}
		return snapshot(p)
	}
	field := f.cell(r, "field")
	if ours := f.fields[headingKey(field)]; ours != "" {
		field = ours
	}
	switch {
	case code == "" && name == "":
		bad.Add(ward.Refuse("procedure", "import.procedure_missing"))
	case field == "" || name == "":
		bad.Add(ward.Refuse("procedure", "import.procedure", strings.TrimSpace(code+" "+name)))
	}
	bad.Add(tooLong("procedure", name, mostText))
	bad.Add(tooLong("field", field, mostName))
	return ward.Procedure{Code: code, Name: name, Field: field}
}

func (f *foreignFile) versionOf(code string, on ward.Date) (out ward.Procedure, found bool) {
	for _, p := range f.rules.procedures {
		if p.Code != code || code == "" {
			continue
		}
		if p.InForce(on) {
			return p, true
		}
		out, found = p, true
	}
	return out, found
}

// shortCode cuts the full form of a code, "2.000815.000.00.00.H61", to "2.000815".
func shortCode(s string) string {
	if parts := strings.SplitN(s, ".", 3); len(parts) == 3 {
		s = parts[0] + "." + parts[1]
	}
	return readCode(s)
}

// setTimes puts the moments down and refuses those that cannot be.
func (f *foreignFile) setTimes(bad *ward.Refusals, b *ward.ImportedBody, at map[string]when) {
	b.ReceivedAt = at["receivedAt"].or(at["receivedAt"].date.Start())
	b.DueAt = at["dueAt"].or(f.rules.time.EndOfDay(at["dueAt"].date))
	if b.DueAt == "" && b.Procedure.Limit.Unit != "" {
		due, err := f.rules.time.Due(b.ReceivedAt, b.Procedure.Limit)
		if err == nil {
			b.DueAt, b.Reckoned = due.DueAt, true
		}
	}
	f.setState(bad, b, at)
	if b.DueAt == "" && b.State != ward.StateRejectedAtIntake {
		bad.Add(ward.Refuse("dueAt", "import.due_missing"))
	}
	inOrder := func(field, key string, earlier, later ward.Moment) {
		if later != "" && later < earlier {
			bad.Add(ward.Refuse(field, key, earlier, later))
		}
	}
	inOrder("dueAt", "import.due_first", b.ReceivedAt, b.DueAt)
	inOrder("finishedAt", "import.finished_first", b.ReceivedAt, b.FinishedAt)
	inOrder("handedOverAt", "import.handed_first", b.FinishedAt, b.HandedOverAt)
	latest := ward.MomentOf(f.now.Time().Add(grace))
	for field, m := range map[string]ward.Moment{"receivedAt": b.ReceivedAt, "finishedAt": b.FinishedAt, "handedOverAt": b.HandedOverAt} {
		if m > latest {
			bad.Add(ward.Refuse(field, "import.future", m))
		}
	}
}

// setState decides the state from what the file says of it and from its days.
func (f *foreignFile) setState(bad *ward.Refusals, b *ward.ImportedBody, at map[string]when) {
	finished, given := at["finishedAt"], at["handedOverAt"]
	switch {
	case b.State == "" && given.date != "", b.State == ward.StateDone && given.date != "":
		b.State = ward.StateReturned
	case b.State == "" && finished.date != "":
		b.State = ward.StateDone
	case b.State == "", b.State == ward.StateFeeDue:
		b.State = ward.StateProcessing // waiting for a fee counts (domain.md 12)
	}
	if (ward.Case{State: b.State}).Open() {
		if given.date != "" || finished.date != "" {
			bad.Add(ward.Refuse("state", "import.open_with_end", b.State))
		}
		return
	}
	if finished.date == "" {
		finished = given
	}
	if finished.date == "" && b.State == ward.StateRejectedAtIntake {
		finished = at["receivedAt"]
	}
	if finished.date == "" {
		bad.Add(ward.Refuse("finishedAt", "import.finished_missing", b.State))
		return
	}
	b.FinishedAt = finished.or(f.dayEnd(finished.date, b))
	if b.State == ward.StateReturned {
		if given.date == "" {
			given = finished
		}
		b.HandedOverAt = max(given.or(f.dayEnd(given.date, b)), b.FinishedAt)
		if given.moment != "" {
			b.HandedOverAt = given.moment
		}
	}
}

// dayEnd is the moment for an end of which only the day is known: the end of office
// hours, but in time when that is the day on which it was due, and never before the
// receipt or after now.
func (f *foreignFile) dayEnd(d ward.Date, b *ward.ImportedBody) ward.Moment {
	m := f.rules.time.EndOfDay(d)
	if b.DueAt.Date() == d {
		m = min(m, b.DueAt)
	}
	if f.now.Date() == d {
		m = min(m, f.now)
	}
	if b.ReceivedAt.Date() == d {
		m = max(m, b.ReceivedAt)
	}
	return m
}

// or gives the moment, or this one when only the day is known.
func (w when) or(m ward.Moment) ward.Moment {
	if w.moment != "" || w.date == "" {
		return w.moment
	}
	return m
}
