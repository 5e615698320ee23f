package office_test

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"motcua/backend/office"
	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// killChild makes this test program work at the counter of a folder until it is
// killed, saying each case that has been saved.
const killChild = "MOTCUA_TEST_KILL"

func TestMain(m *testing.M) {
	if dir := os.Getenv(killChild); dir != "" {
		workUntilKilled(dir)
	}
	if dir := os.Getenv(keyingChild); dir != "" {
		keyUntilKilled(dir)
	}
	if dir := os.Getenv(hearingChild); dir != "" {
		hearUntilKilled(dir)
	}
	if underRace { // unless the command line says otherwise
		flag.Set("rapid.checks", "20")
	}
	code := m.Run()
	for _, dir := range crowdedDirs {
		os.RemoveAll(dir)
	}
	os.Exit(code)
}

// workUntilKilled receives, finishes and hands over, and says what the office has
// acknowledged: a line for each, written at once.
func workUntilKilled(dir string) {
	ctx := context.Background()
	must := func(err error) {
		if err != nil {
			fmt.Println("error", err)
			os.Exit(1)
		}
	}
	now := ward.Date("2026-11-20").Time().Add(9 * time.Hour)
	clock := func() time.Time { return now }
	s, err := store.Open(ctx, dir, clock)
	must(err)
	o := office.New(s, clock)
	who, _, err := s.Read(ctx).OfficerByLogin("lan")
	must(err)
	for n := 0; ; n++ {
		c, err := o.ReceiveCase(ctx, who, wardtest.CaseInput(n))
		must(err)
		fmt.Println(c.Code, c.ID, c.State)
		if n%2 == 0 {
			c, err = o.FinishCase(ctx, who, wardtest.FinishInput(c.ID))
			must(err)
			fmt.Println(c.Code, c.ID, c.State)
		}
		if n%4 == 0 {
			c, err = o.HandOver(ctx, who, wardtest.HandoverInput(c))
			must(err)
			fmt.Println(c.Code, c.ID, c.State)
		}
	}
}

// A counter that is killed while it saves, a hundred times over the same folder,
// loses nothing that it has acknowledged, and every time the next start goes on.
func TestKill_LosesNothingAcknowledged(t *testing.T) {
	kills := 100
	if underRace {
		kills = 10 // the same code, ten times slower
	}
	dir := t.TempDir()
	wardtest.MustPrepare(t, dir)
	r := rand.New(rand.NewPCG(uint64(time.Now().UnixNano()), 0))
	acknowledged := map[string]string{} // id to the rest of its last line
	lines := 0
	for n := range kills {
		lines += workAndKill(t, dir, n%3 == 0, time.Duration(r.IntN(120))*time.Millisecond, acknowledged)
	}
	s := wardtest.MustOpen(t, dir, wardtest.NewClock(t, "2026-11-20T09:00"))
	defer s.Close()
	for id, want := range acknowledged {
		c, found, err := s.Read(context.Background()).Case(id)
		if err != nil || !found {
			t.Fatalf("case %s was acknowledged: found %v, %v", id, found, err)
		}
		if got := c.Code; got != strings.Fields(want)[0] || order[c.State] < order[ward.State(strings.Fields(want)[1])] {
			t.Errorf("case %s is %s %s, acknowledged was %s", id, c.Code, c.State, want)
		}
	}
	wardtest.MustCheck(t, s)
	t.Logf("%d kills, %d saves of %d cases acknowledged, none lost", kills, lines, len(acknowledged))
	if lines < kills/2 {
		t.Errorf("only %d saves in %d lives: the test does not bite", lines, kills)
	}
}

// order is how far a case has come.
var order = map[ward.State]int{ward.StateAccepted: 1, ward.StateDone: 2, ward.StateReturned: 3}

// workAndKill lets the counter work for a while, from its start or from the first
// case it has saved, kills it, and notes what it had acknowledged. A line that the
// kill cut in two does not count.
func workAndKill(t *testing.T, dir string, fromStart bool, life time.Duration, acknowledged map[string]string) (lines int) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), killChild+"="+dir)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	kill := func() { cmd.Process.Kill() }
	defer time.AfterFunc(30*time.Second, kill).Stop() // one that hangs must not hang the test
	if fromStart {
		time.AfterFunc(life, kill)
	}
	read := bufio.NewReader(out)
	for {
		line, err := read.ReadString('\n')
		if err != nil {
			break
		}
		w := strings.Fields(line)
		if w[0] == "error" || len(w) != 3 {
			t.Fatalf("the counter said %q", line)
		}
		acknowledged[w[1]] = w[0] + " " + w[2]
		if lines++; lines == 1 && !fromStart {
			time.AfterFunc(life, kill)
		}
	}
	cmd.Wait() // killed: no other end is expected
	return lines
}
