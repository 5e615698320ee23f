package app

import (
	"context"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// counter is a clerk's desk that prints.
type counter struct {
	*Papers
	t     *testing.T
	house *house
	n     int // cases received
}

func mustCounter(t *testing.T) *counter {
	t.Helper()
	h, who := mustHouse(t)
	d := newDesk(h)
	(&Session{d}).sit(who)
	return (&counter{Papers: &Papers{d}, t: t, house: h}).quick()
}

// quick makes it ask the printers often.
func (c *counter) quick() *counter {
	p := newPrinting(c.house)
	p.every = 100 * time.Millisecond
	c.house.printOnce.Do(func() { c.house.print = p })
	p.start()
	return c
}

// reopened is the same counter after the program was closed and started again.
func (c *counter) reopened() *counter {
	c.t.Helper()
	who, dir := c.d.who, c.house.dir
	if err := c.house.close(); err != nil {
		c.t.Fatal(err)
	}
	h, err := openHouse(context.Background(), dir)
	if err != nil {
		c.t.Fatal(err)
	}
	c.t.Cleanup(func() { h.close() })
	d := newDesk(h)
	(&Session{d}).sit(who)
	return (&counter{Papers: &Papers{d}, t: c.t, house: h, n: c.n}).quick()
}

// receive receives a case and gives its receipt.
func (c *counter) receive() PaperRef {
	c.t.Helper()
	c.n++
	got, err := c.house.office.ReceiveCase(context.Background(), c.d.who, wardtest.CaseInput(c.n))
	if err != nil {
		c.t.Fatal(err)
	}
	return PaperRef{Kind: "receipt", CaseID: got.ID}
}

func (c *counter) ward(ref PaperRef) ward.Case {
	c.t.Helper()
	got, found, err := c.house.store.Read(context.Background()).Case(ref.CaseID)
	if err != nil || !found {
		c.t.Fatalf("case %s: %v, %v", ref.CaseID, found, err)
	}
	return got
}

// print prints and gives the job's id.
func (c *counter) print(ref PaperRef) int {
	c.t.Helper()
	got, err := c.Print(ref)
	if err != nil || got.Job == 0 {
		c.t.Fatalf("print: %+v, %v", got, err)
	}
	return got.Job
}

func (c *counter) set(s PrintSetting) {
	c.t.Helper()
	if s.Copies == 0 {
		s.Copies = 1
	}
	if err := c.SetPrinter(s); err != nil {
		c.t.Fatal(err)
	}
}

func (c *counter) again(id int) {
	c.t.Helper()
	if _, err := c.Again(id); err != nil {
		c.t.Fatal(err)
	}
}

func (c *counter) job(id int) PrintJob {
	c.t.Helper()
	all, err := c.Queue()
	if err != nil {
		c.t.Fatal(err)
	}
	for _, j := range all {
		if j.ID == id {
			return j
		}
	}
	return PrintJob{}
}

// becomes waits until a job is in a state whose sentence says something.
func (c *counter) becomes(id int, state, says string) {
	c.t.Helper()
	var last PrintJob
	defer func() {
		if c.t.Failed() {
			c.t.Logf("job %d: %s, %s", id, last.State, last.Sentence)
		}
	}()
	eventually(c.t, "job to be "+state+" and to say "+says, func() bool {
		last = c.job(id)
		return last.State == state && strings.Contains(last.Sentence, says)
	})
}

// spooled lists the papers that lie in the ward's folder.
func (c *counter) spooled() []string {
	c.t.Helper()
	files, err := filepath.Glob(filepath.Join(c.house.dir, spoolDir, "*", "*"))
	if err != nil {
		c.t.Fatal(err)
	}
	return files
}

func (c *counter) noneSpooled() {
	c.t.Helper()
	eventually(c.t, "the spool to be empty", func() bool { return len(c.spooled()) == 0 })
}

func (c *counter) correct(ref PaperRef) {
	c.t.Helper()
	fields := wardtest.CaseInput(c.n)
	fields.Note = "Đã xem bản chính"
	if _, err := c.house.office.CorrectCase(context.Background(), c.d.who,
		office.CorrectInput{CaseID: ref.CaseID, Reason: "thiếu ghi chú", Fields: fields}); err != nil {
		c.t.Fatal(err)
	}
}

func (c *counter) lastCase() string {
	c.t.Helper()
	list, err := c.house.office.Cases(context.Background(), c.d.who, ward.CaseFilter{})
	if err != nil || len(list.Rows) == 0 {
		c.t.Fatal(err)
	}
	return list.Rows[0].ID
}

// eventually waits for something that other programs do.
func eventually(t *testing.T, what string, is func() bool) {
	t.Helper()
	for end := time.Now().Add(30 * time.Second); !is(); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("waited in vain for %s", what)
		}
	}
}
