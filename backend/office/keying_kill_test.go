package office_test

import (
	"bufio"
	"context"
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

// keyingChild makes this test program key sheets in a folder until it is killed,
// saying each answer that has been kept: "1/23 C2 2" is sheet 23 of the first pile.
const keyingChild = "MOTCUA_TEST_KEYING"

// keyedAnswer is what is keyed for a question of a sheet.
func keyedAnswer(position int, question string) string {
	if question == "C5" {
		return fmt.Sprint("ý kiến ", position)
	}
	return map[string]string{"C1": fmt.Sprint(position%5 + 1), "C2": "2", "C3": fmt.Sprint(position%20 + 1), "C4": "12"}[question]
}

func keyUntilKilled(dir string) {
	ctx := context.Background()
	must := func(err error) {
		if err != nil {
			fmt.Println("error", err)
			os.Exit(1)
		}
	}
	clock := func() time.Time { return ward.Date("2026-11-02").Time().Add(18 * time.Hour) }
	s, err := store.Open(ctx, dir, clock)
	must(err)
	o := office.New(s, clock)
	who, _, err := s.Read(ctx).OfficerByLogin("lan")
	must(err)
	piles, err := s.Read(ctx).OpenBatches()
	must(err)
	seat, err := o.Sit(ctx, who, piles[0].ID, 1)
	must(err)
	for seat.Position > 0 {
		for _, ask := range seat.Questionnaire.Questions() {
			if seat.Answers[ask.Code] != "" {
				continue // it goes on at the question where it was
			}
			answer := keyedAnswer(seat.Position, ask.Code)
			must(o.KeyAnswers(ctx, who, office.KeyInput{Answers: ward.Answers{ask.Code: answer}, Strokes: 1}))
			fmt.Printf("%d %s %s\n", seat.Position, ask.Code, answer)
		}
		seat, err = o.FinishSheet(ctx, who, office.FinishSheetInput{Accepted: nil, Strokes: 5})
		must(err)
	}
	fmt.Println("error the pile is through")
}

// A typist's program that is killed while they key, fifty times over the same
// pile, keeps every answer that it has acknowledged, and goes on with the same
// sheet: no position is passed over and none is keyed twice.
func TestKill_LosesNoAnswer(t *testing.T) {
	kills := 50
	if underRace {
		kills = 5
	}
	o, b := mustPile(t, ward.KeyedOnce, mostOfAPile)
	acknowledged := map[string]string{}
	for range kills {
		keyAndKill(t, o.Dir, time.Duration(20+rand.IntN(100))*time.Millisecond, acknowledged)
	}
	s := wardtest.MustOpen(t, o.Dir, o.Clock)
	defer s.Close()
	kept := map[string]string{}
	read := s.Read(ctx)
	sheets, err := read.SheetsOf(b.ID)
	if err != nil {
		t.Fatal(err)
	}
	for i, sheet := range sheets {
		if sheet.Position != i+1 || len(sheet.First.Answers) != 5 {
			t.Fatalf("sheet %d of the pile is number %d with %d answers", i+1, sheet.Position, len(sheet.First.Answers))
		}
		for code, answer := range sheet.First.Answers {
			kept[fmt.Sprint(sheet.Position, " ", code)] = answer
		}
	}
	k, _, err := read.Keying(o.Clerk.ID)
	if err != nil {
		t.Fatal(err)
	}
	for code, answer := range k.Answers {
		kept[fmt.Sprint(k.Position, " ", code)] = answer
	}
	for what, answer := range acknowledged {
		if kept[what] != answer {
			t.Errorf("%s was acknowledged as %q, kept is %q", what, answer, kept[what])
		}
	}
	t.Logf("%d kills, %d answers of %d sheets acknowledged, none lost", kills, len(acknowledged), len(sheets))
	if len(acknowledged) < kills {
		t.Errorf("only %d answers in %d lives: the test does not bite", len(acknowledged), kills)
	}
}

const mostOfAPile = 2000

// mostOfALife is how many answers a life has at most: on a fast machine the pile would
// be through before the last.
const mostOfALife = 120

// keyAndKill lets the typist key for a while from their first answer on, kills the
// program, and notes what it had acknowledged.
func keyAndKill(t *testing.T, dir string, life time.Duration, acknowledged map[string]string) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), keyingChild+"="+dir)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	kill := func() { cmd.Process.Kill() }
	defer time.AfterFunc(30*time.Second, kill).Stop()
	read := bufio.NewReader(out)
	for lines := 1; ; lines++ {
		line, err := read.ReadString('\n')
		if err != nil {
			break
		}
		position, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		question, answer, _ := strings.Cut(rest, " ")
		if position == "error" {
			t.Fatalf("the typist's program said %q", line)
		}
		acknowledged[position+" "+question] = answer
		switch lines {
		case 1:
			time.AfterFunc(life, kill)
		case mostOfALife:
			kill()
		}
	}
	cmd.Wait() // killed: no other end is expected
}
