package app

import (
	"context"
	"log"
	"maps"
	"slices"
	"sync"
	"time"

	"motcua/backend/office"
)

// printing brings the papers of a house to the printer, behind everybody's back:
// whoever prints goes on at once. Papers of one printer keep their order; a
// printer that hangs holds back nobody else's.
//
// Two loops share the work: one hands papers to the system, one asks what became
// of them. What they know stands in the store, so that it outlives the program.
type printing struct {
	house    *house
	patience time.Duration // how long the system may take for an answer
	every    time.Duration // how often it is asked what became of a paper
	slow     time.Duration // how long a paper may take before somebody should look

	closing  sync.Once
	stopping chan struct{}
	ctx      context.Context // ends when nothing may go on any more
	stop     context.CancelFunc
	wake     chan struct{} // there may be something to hand over
	watch    chan struct{} // there may be something to follow
	search   chan struct{} // the printers may have changed
	hander   sync.WaitGroup
	handing  sync.WaitGroup
	askers   sync.WaitGroup

	mu    sync.Mutex
	busy  map[string]bool      // printers and papers in somebody's hands
	tried map[int]int          // the attempt at a paper that was made; none is made twice
	since map[string]time.Time // when a job of the system was first followed
	away  []string             // jobs of the system to be taken back
	known *knownPrinters
}

// lastMoment is how long closing the program waits for papers to be handed over.
const lastMoment = 3 * time.Second

// printing gives the house's, starting it the first time.
func (h *house) printing() *printing {
	h.printOnce.Do(func() {
		h.print = newPrinting(h)
		h.print.start()
	})
	return h.print
}

func newPrinting(h *house) *printing {
	ctx, stop := context.WithCancel(context.Background())
	return &printing{house: h, patience: 15 * time.Second, every: time.Second, slow: time.Minute, ctx: ctx, stop: stop,
		stopping: make(chan struct{}), wake: make(chan struct{}, 1), watch: make(chan struct{}, 1), search: make(chan struct{}, 1),
		busy: map[string]bool{}, tried: map[int]int{}, since: map[string]time.Time{}}
}

func (p *printing) start() {
	p.takeStock()
	p.hander.Go(func() {
		p.loop(p.wake, p.handWaiting)
		p.handWaiting() // what was asked for in the last moment
	})
	p.askers.Go(func() { p.loop(p.watch, p.follow) })
	p.askers.Go(func() { p.loop(p.search, p.look) })
}

// takeStock looks at what an earlier run of the program left. What it did not
// hand over is left to a person: a paper of yesterday should not come out of the
// printer because somebody signs in.
func (p *printing) takeStock() {
	jobs, err := p.house.office.PrintQueue(p.ctx)
	if err != nil {
		log.Printf("printing: %v", err)
		return
	}
	for _, j := range jobs {
		if j.State == office.PrintWaiting && !j.Handed {
			p.moved(j, office.PrintFailed, "print.closed")
		}
	}
	p.sweep(jobs)
}

// loop runs do when it is woken, and again after the time that do says, unless
// that is 0.
func (p *printing) loop(woken chan struct{}, do func() time.Duration) {
	for {
		var again <-chan time.Time
		if wait := do(); wait > 0 {
			again = time.After(wait)
		}
		select {
		case <-p.stopping:
			return
		case <-woken:
		case <-again:
		}
	}
}

// poke wakes a loop, or does nothing when it was woken already.
func poke(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}

// close ends it. Papers that are being handed over get a moment.
func (p *printing) close() { p.closing.Do(p.end) }

func (p *printing) end() {
	close(p.stopping)
	p.hander.Wait()
	given := make(chan struct{})
	go func() {
		p.handing.Wait()
		close(given)
	}()
	select {
	case <-given:
	case <-time.After(lastMoment):
	}
	p.stop()
	p.handing.Wait()
	p.askers.Wait()
}

// handWaiting hands over every paper whose printer is free, each on its own. A
// paper whose printer is not lets those behind it on the same printer wait.
func (p *printing) handWaiting() time.Duration {
	jobs, err := p.house.office.PrintQueue(p.ctx)
	if err != nil {
		log.Printf("printing: %v", err)
		return p.every
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	taken := maps.Clone(p.busy)
	for _, j := range jobs {
		if j.State != office.PrintWaiting || j.Handed || p.tried[j.ID] == j.Attempt {
			continue
		}
		setting, err := p.house.office.PrintSettingOf(p.ctx, j.Kind)
		if err != nil {
			log.Printf("printing: %v", err)
			return p.every
		}
		// Two papers of the same form of a case are not made at the same time: the
		// second must know that it is a reprint.
		lanes := []string{"printer " + setting.Printer, "paper " + j.Kind + " " + j.CaseID + j.Month}
		free := !slices.ContainsFunc(lanes, func(lane string) bool { return taken[lane] })
		for _, lane := range lanes {
			taken[lane] = true
		}
		if !free {
			continue
		}
		p.tried[j.ID] = j.Attempt
		for _, lane := range lanes {
			p.busy[lane] = true
		}
		p.handing.Go(func() {
			p.handOver(j, setting)
			p.leave(lanes)
		})
	}
	return 0
}

func (p *printing) leave(lanes []string) {
	p.mu.Lock()
	for _, lane := range lanes {
		delete(p.busy, lane)
	}
	p.mu.Unlock()
	poke(p.wake)
	poke(p.watch)
}

// moved keeps a paper's new state, and says whether it was not too late.
func (p *printing) moved(j office.PrintJob, state office.PrintState, why string, args ...string) bool {
	j.State, j.Why, j.Args = state, why, args
	kept, err := p.house.office.PrintMoved(context.WithoutCancel(p.ctx), j)
	if err != nil {
		log.Printf("printing: %v", err)
	}
	return kept && err == nil
}
