package store

import (
	"database/sql"
	"encoding/json"

	"motcua/backend/ward"
)

// PrintSetting is where a kind of paper is printed on this installation.
type PrintSetting struct {
	Kind    string
	Printer string // "" for the system's default
	Tray    string // "" for the printer's own choice
	Copies  int
	Layout  string
}

// PrintState is how far a paper has come.
type PrintState string

// The states of a paper on its way.
const (
	PrintWaiting PrintState = "waiting" // for this program, or for a printer that does not go on
	PrintSent    PrintState = "sent"    // the printer has it
	PrintDone    PrintState = "done"    // it came out, or a person prints it from the viewer
	PrintFailed  PrintState = "failed"  // a person has to do something
)

// PrintJob is a paper on its way to the printer.
type PrintJob struct {
	ID       int
	Attempt  int
	At       ward.Moment
	Officer  string
	Kind     string
	CaseID   string
	CaseCode string
	Month    string
	Layout   string
	Name     string
	Printer  string
	State    PrintState
	Handed   bool
	Marked   bool
	SystemID string
	Why      string
	Args     []string
	Changed  ward.Moment
}

// PrintSettings gives the settings that were made.
func (r Reader) PrintSettings() ([]PrintSetting, error) {
	var out []PrintSetting
	err := r.rows("print_settings", nil, func(rows *sql.Rows) error {
		var s PrintSetting
		err := rows.Scan(&s.Kind, &s.Printer, &s.Tray, &s.Copies, &s.Layout)
		out = append(out, s)
		return err
	})
	return out, err
}

// SetPrintSetting keeps the setting of a kind of paper.
func (t *Tx) SetPrintSetting(s PrintSetting) error {
	return t.exec("set_print_setting", s.Kind, s.Printer, s.Tray, s.Copies, s.Layout)
}

// AddPrintJob keeps a paper that waits to be printed, and gives its number.
func (t *Tx) AddPrintJob(j PrintJob) (id int, err error) {
	args, err := json.Marshal(j.Args)
	if err != nil {
		return 0, err
	}
	_, err = t.row("add_print_job", []any{t.Now(), j.Officer, j.Kind, j.CaseID, j.CaseCode, j.Month, j.Layout, j.Name,
		j.Printer, PrintWaiting, j.Why, string(args), t.Now()}, &id)
	return id, err
}

// PrintJob gives one paper on its way; false when it was forgotten.
func (r Reader) PrintJob(id int) (j PrintJob, found bool, err error) {
	var args string
	found, err = r.row("print_job", []any{id}, j.columns(&args)...)
	if err == nil && found {
		err = json.Unmarshal([]byte(args), &j.Args)
	}
	return j, found, err
}

// PrintJobs gives every paper on its way and those that came out lately, in the
// order in which they were asked for.
func (r Reader) PrintJobs() ([]PrintJob, error) {
	var out []PrintJob
	err := r.rows("print_jobs", nil, func(rows *sql.Rows) error {
		var j PrintJob
		var args string
		if err := rows.Scan(j.columns(&args)...); err != nil {
			return err
		}
		out = append(out, j)
		return json.Unmarshal([]byte(args), &out[len(out)-1].Args)
	})
	return out, err
}

func (j *PrintJob) columns(args *string) []any {
	return []any{&j.ID, &j.Attempt, &j.At, &j.Officer, &j.Kind, &j.CaseID, &j.CaseCode, &j.Month, &j.Layout, &j.Name,
		&j.Printer, &j.State, &j.Handed, &j.Marked, &j.SystemID, &j.Why, args, &j.Changed}
}

// SetPrintJob keeps what became of a paper.
func (t *Tx) SetPrintJob(j PrintJob) error {
	args, err := json.Marshal(j.Args)
	if err != nil {
		return err
	}
	return t.exec("set_print_job", j.Attempt, j.Officer, j.Printer, j.State, j.Handed, j.Marked, j.SystemID, j.Why, string(args),
		j.Name, t.Now(), j.ID)
}

// DropPrintJob forgets a paper.
func (t *Tx) DropPrintJob(id int) error { return t.exec("drop_print_job", id) }

// DropPrintJobsOf forgets every paper of a case or an opinion.
func (t *Tx) DropPrintJobsOf(id string) error { return t.exec("drop_print_jobs_of", id) }

// DropOldPrintJobs forgets the papers that came out before a moment.
func (t *Tx) DropOldPrintJobs(before ward.Moment) error { return t.exec("drop_old_print_jobs", before) }
